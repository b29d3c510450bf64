"""What importing a list would do, row by row, before anything is done."""

from dataclasses import dataclass, field
from datetime import date
from enum import Enum
from typing import Any

from mdtboard.domain.ids import BoardId, CaseId, MeetingId, PatientId
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import Reason
from mdtboard.domain.recognition import Cause, Evidence
from mdtboard.domain.tables import RefusalReason


class Verdict(Enum):
    """What happens to one row of the list."""

    NEW = "new"
    NEW_CASE = "new_case"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    QUESTION = "question"
    REFUSED = "refused"
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What a person decided about one row.

    It is a known patient, or the one of another `row` of the list, or `new`: somebody else. Its
    number may be that of another `institution`. `traits` are the fields of the identity that the
    list may change, `kept` those of its other changes that are not wanted.
    """

    patient_id: PatientId | None = None
    row: int | None = None
    new: bool = False
    institution: str = ""
    left_out: bool = False
    traits: frozenset[str] = frozenset()
    kept: frozenset[str] = frozenset()

    @property
    def says_who(self) -> bool:
        """Tell whether it says whom the row is about."""
        return self.new or bool(self.institution) or (self.patient_id or self.row) is not None


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One field of a known patient or case: what it is today, and what the list says.

    Of an `identity` nothing is `written` unless a person says so.
    """

    field: str
    before: Any
    after: Any
    identity: bool = False
    written: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody a row may be: a known patient, or the one whom another `row` brings."""

    patient: Patient
    evidence: Evidence
    row: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLine:
    """One row of the preview.

    `stated` is the identity as the row tells it, `known` the patient it was recognised as, and
    `candidates` are those of whom somebody must be asked; `cause` tells why. A patient on several
    rows is `same_as` the first of them. `question` is the one to the board. The case `joined` the
    agenda that was chosen, or was there already and had its empty question `filled`. `network` is
    the expert network that the list's codes or the family filled in, `by_list` the version of the
    list if it was that.
    """

    row_number: int
    verdict: Verdict
    patient_name: str = ""
    number: str = ""
    birth_date: PartialDate | None = None
    diagnosis: str = ""
    refused: RefusalReason | None = None
    heading: str = ""
    text: str = ""
    cause: Cause | None = None
    # Who is new gets an identifier anew whenever the list is looked at.
    stated: Patient | None = field(default=None, compare=False)
    known: Candidate | None = field(default=None, compare=False)
    candidates: tuple[Candidate, ...] = field(default=(), compare=False)
    same_as: int | None = None
    changes: tuple[Change, ...] = ()
    question: str = ""
    joined: bool = False
    filled: bool = False
    network: str = ""
    by_list: str = ""
    case_id: CaseId | None = field(default=None, compare=False)

    @property
    def does_something(self) -> bool:
        """Tell whether the row alters a record or an agenda."""
        still = (Verdict.REFUSED, Verdict.UNCHANGED, Verdict.QUESTION, Verdict.LEFT_OUT)
        return self.joined or self.filled or self.verdict not in still

    @property
    def stays_out(self) -> bool:
        """Tell whether nothing of the row is imported."""
        return self.verdict in (Verdict.REFUSED, Verdict.LEFT_OUT)

    @property
    def nameless(self) -> bool:
        """Tell whether the row brings a patient of whom only a number is known."""
        stated = self.stated
        return self.verdict is Verdict.NEW and stated is not None and stated.is_nameless

    @property
    def contradicts(self) -> bool:
        """Tell whether the row has the number of somebody else, here or in the list."""
        return self.verdict is Verdict.REFUSED and (
            self.cause is not None or self.refused is RefusalReason.SAME_ID_TWICE
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class HistologyWords:
    """A histology as a list words it, and how many rows do."""

    text: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForAgenda:
    """The meeting that the cases of a list are for, and why they come if all for one reason.

    Without a meeting, the import plans one of the board on that day, in the same act.
    """

    meeting_id: MeetingId | None = None
    reason: Reason = Reason.NOT_STATED
    board_id: BoardId | None = None
    held_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedByImport:
    """A meeting that the import can plan: of which board, and the day that is proposed."""

    board_id: BoardId
    board: str
    held_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCounts:
    """How many rows of each verdict, and how many of them bring a patient without a name."""

    new: int = 0
    new_case: int = 0
    update: int = 0
    unchanged: int = 0
    question: int = 0
    refused: int = 0
    left_out: int = 0
    nameless: int = 0

    @classmethod
    def of(cls, lines: tuple[ImportLine, ...]) -> "ImportCounts":
        """Count the lines of a preview."""
        counts = dict.fromkeys((verdict.value for verdict in Verdict), 0)
        for line in lines:
            counts[line.verdict.value] += 1
        return cls(**counts, nameless=sum(line.nameless for line in lines))
