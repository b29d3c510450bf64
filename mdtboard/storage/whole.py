"""Which table holds the records of each kind, and how a row becomes one."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, Table, select

from mdtboard.domain.attachments import Attachment
from mdtboard.domain.attendance import Attendance
from mdtboard.domain.case import Case
from mdtboard.domain.centre import Centre
from mdtboard.domain.course import CourseEntry
from mdtboard.domain.decision import Decision
from mdtboard.domain.documents import PrintedDocument
from mdtboard.domain.errands import Errand
from mdtboard.domain.meeting import Board, BoardMember, Meeting
from mdtboard.domain.network import Network, NetworkCentre
from mdtboard.domain.papers import Paper, PaperFile
from mdtboard.domain.patient import Patient
from mdtboard.domain.person import Account, Person, RecoveryNotice
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.tables import Mapping
from mdtboard.domain.template import Template
from mdtboard.domain.terminology import Terminology
from mdtboard.domain.trials import Trial, TrialOffer
from mdtboard.storage import schema, schema_cases, schema_meetings

D = TypeVar("D")


class Whole(Generic[D]):
    """A kind of record and its table, whose columns bear the names of the record's fields."""

    def __init__(self, kind: type[D], table: Table) -> None:
        self.table = table
        self.names = tuple(field.name for field in fields(kind))  # type: ignore[arg-type]
        self.columns = tuple(table.c[name] for name in self.names)
        self._kind = kind
        self._id = self.names.index("id")

    def select(self) -> Select[Any]:
        """Return a SELECT of every record, to be narrowed and ordered."""
        return select(*self.columns)

    def of(self, row: Sequence[Any]) -> D:
        """Return the record in a row of `columns`."""
        return self._kind(**dict(zip(self.names, row, strict=True)))

    def named(self, row: dict[str, Any]) -> D:
        """Return the record in a row that is told by its columns' names."""
        return self._kind(**{name: row[name] for name in self.names})

    def read(self, connection: Connection, statement: Select[Any]) -> tuple[D, ...]:
        """Return the records that a `select()` finds."""
        return tuple(self.of(row) for row in connection.execute(statement))

    def first(self, connection: Connection, statement: Select[Any]) -> D | None:
        """Return the first record that a `select()` finds, or None."""
        row = connection.execute(statement).first()
        return None if row is None else self.of(row)

    def within(self, row: Sequence[Any]) -> D | None:
        """Return the record in its part of a joined row, or None where the join found none."""
        return None if row[self._id] is None else self.of(row)


def apart(row: Sequence[Any], *kinds: Whole[Any]) -> list[Any]:
    """Return the records that a joined row holds one after the other, then its other columns."""
    found: list[Any] = []
    start = 0
    for kind in kinds:
        end = start + len(kind.columns)
        found.append(kind.within(row[start:end]))
        start = end
    return [*found, *row[start:]]


CENTRE = Whole(Centre, schema.CENTRES)
ACCOUNT = Whole(Account, schema.ACCOUNTS)
RECOVERY_NOTICE = Whole(RecoveryNotice, schema.RECOVERY_NOTICES)
PERSON = Whole(Person, schema.PEOPLE)
NETWORK = Whole(Network, schema.NETWORKS)
NETWORK_CENTRE = Whole(NetworkCentre, schema.NETWORK_CENTRES)
BOARD = Whole(Board, schema.BOARDS)
MEMBER = Whole(BoardMember, schema.MEMBERS)
PATIENT = Whole(Patient, schema.PATIENTS)
CASE = Whole(Case, schema.CASES)
MEETING = Whole(Meeting, schema_meetings.MEETINGS)
ATTENDANCE = Whole(Attendance, schema_meetings.ATTENDANCES)
PRESENTATION = Whole(Presentation, schema_meetings.PRESENTATIONS)
DECISION = Whole(Decision, schema_meetings.DECISIONS)
READING = Whole(SecondReading, schema_cases.READINGS)
COURSE = Whole(CourseEntry, schema_cases.COURSES)
ATTACHMENT = Whole(Attachment, schema_cases.ATTACHMENTS)
TRIAL = Whole(Trial, schema_cases.TRIALS)
OFFER = Whole(TrialOffer, schema_cases.OFFERS)
ERRAND = Whole(Errand, schema_cases.ERRANDS)
TERMINOLOGY = Whole(Terminology, schema_cases.TERMINOLOGIES)
TEMPLATE = Whole(Template, schema_meetings.TEMPLATES)
MAPPING = Whole(Mapping, schema_meetings.MAPPINGS)
DOCUMENT = Whole(PrintedDocument, schema_meetings.DOCUMENTS)
PAPER = Whole(Paper, schema_meetings.PAPERS)
PAPER_FILE = Whole(PaperFile, schema_meetings.PAPER_FILES)
