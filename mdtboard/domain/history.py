"""What happened to a case: one line an act, and what each of them changed."""

from dataclasses import MISSING, dataclass, fields
from datetime import date, datetime
from uuid import UUID

from mdtboard.domain.actions import Act, ActionMode
from mdtboard.domain.attachments import Attachment
from mdtboard.domain.case import Case
from mdtboard.domain.changes import Kind
from mdtboard.domain.course import CourseEntry
from mdtboard.domain.decision import Decision
from mdtboard.domain.errands import Errand
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.trials import TrialOffer

# The kinds of record that a case's history tells of.
RECORDS: dict[Kind, type] = {
    Kind.PATIENT: Patient,
    Kind.CASE: Case,
    Kind.PRESENTATION: Presentation,
    Kind.DECISION: Decision,
    Kind.READING: SecondReading,
    Kind.OFFER: TrialOffer,
    Kind.ERRAND: Errand,
    Kind.COURSE: CourseEntry,
    Kind.ATTACHMENT: Attachment,
}
# What ties records together, is derived or is told by the act itself: nobody reads it, whatever
# the kind of record.
UNTOLD = frozenset(
    {
        *("id", "version", "sort_name"),
        *("patient_id", "case_id", "presentation_id", "responsible_id"),
        *("decision_id", "option_id", "made"),
        *("size", "sha256", "added_at", "added_by"),
    }
)


@dataclass(frozen=True, slots=True)
class FieldName:
    """A field of one kind of record."""

    kind: Kind
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryLine:
    """One act on a case, or one burst of typing, which is undone together.

    `actions` is how many there were from `began` to `ended`; `fields` are those of records that
    were there before and after.
    """

    step: UUID
    act: Act
    mode: ActionMode
    actor: str
    began: datetime
    ended: datetime
    actions: int
    made: tuple[Kind, ...] = ()
    removed: tuple[Kind, ...] = ()
    fields: tuple[FieldName, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A record as people call it: its name, its day and, of a decision, its version."""

    kind: Kind
    name: str = ""
    on: date | None = None
    revision: int = 0


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A value before and after; a link to another record is `Named`."""

    name: str
    before: object
    after: object


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordChange:
    """What one step did to one record, from its first value to its last."""

    record: Named
    made: bool = False
    removed: bool = False
    fields: tuple[FieldChange, ...] = ()


def left_as_made(kind: Kind) -> dict[str, object]:
    """Return the values that a new record has when nobody fills them in."""
    return {
        field.name: field.default for field in fields(RECORDS[kind]) if field.default is not MISSING
    }
