"""Questions about second readings."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import date
from typing import Any
from uuid import UUID

from sqlalchemy import ColumnElement, Connection, ScalarSelect, and_, func, not_, or_, select

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.network import Network
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import (
    Concordance,
    Due,
    Impact,
    ReadingState,
    ReadingStep,
    SecondReading,
    state_of,
)
from mdtboard.domain.reading_work import work_state
from mdtboard.domain.views import CaseToRead, ReadingLine, ReadPair
from mdtboard.storage import whole
from mdtboard.storage.queries.due import dues, may_owe, on_expert_board, readers, reading_owed, told
from mdtboard.storage.schema import BOARDS, CASES, NETWORKS, PATIENTS, TUMOUR_GROUPS
from mdtboard.storage.schema_cases import READINGS
from mdtboard.storage.schema_meetings import MEETINGS, PRESENTATIONS

DEFAULT_OVERDUE_DAYS = 21
# The list is to be worked through; what was done long ago is found from its case.
DONE_SHOWN = 1000


class ReadingQueries:
    """The worklist, and what each case shows of its readings."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_case(self, case_id: UUID) -> tuple[SecondReading, ...]:
        """Return a case's readings, oldest first."""
        return self.of_cases([case_id])[case_id]

    def of_cases(self, case_ids: Iterable[UUID]) -> dict[UUID, tuple[SecondReading, ...]]:
        """Return the readings of several cases, oldest first; every case has an entry."""
        ids = list(case_ids)
        found: dict[UUID, list[SecondReading]] = defaultdict(list)
        statement = whole.READING.select().where(READINGS.c.case_id.in_(ids))
        # A third reading follows an expert's, even one that was asked for on the same day.
        ordered = statement.order_by(READINGS.c.requested_on, READINGS.c.follows.is_not(None))
        for reading in whole.READING.read(self._connection, ordered):
            found[reading.case_id].append(reading)
        return {case_id: tuple(found[case_id]) for case_id in ids}

    def states(self, case_ids: Iterable[UUID]) -> dict[UUID, ReadingState]:
        """Return what each case shows of its second reading."""
        ids = list(case_ids)
        readings = self.of_cases(ids)
        owed = dues(self._connection, ids)
        return {
            case_id: state_of(
                owed.get(case_id, Due.NOT_DUE),
                tuple((r.step, r.concordance) for r in readings[case_id]),
            )
            for case_id in ids
        }

    def on_expert_board(self, case_id: UUID) -> bool:
        """Tell whether a board has a case whose cases the pathologists of the network read."""
        found = select(CASES.c.id).where(CASES.c.id == case_id, on_expert_board())
        return self._connection.scalar(found) is not None

    def worklist(self, today: date) -> tuple[ReadingLine, ...]:
        """Return every reading that is not done and the newest done ones, oldest first."""
        done = (ReadingStep.COMPARED, ReadingStep.CANCELLED)
        open_ones = self._lines(READINGS.c.step.not_in(done), today)
        owed = (
            READINGS.c.step == ReadingStep.COMPARED,
            READINGS.c.impact == Impact.YES,
            READINGS.c.concordance.in_((Concordance.MINOR, Concordance.MAJOR)),
            READINGS.c.answer == "",
        )
        unanswered = self._lines(and_(*owed), today)
        newest = (
            select(READINGS.c.id)
            .where(READINGS.c.step.in_(done), not_(and_(*owed)))
            .order_by(READINGS.c.requested_on.desc())
            .limit(DONE_SHOWN)
        )
        closed = self._lines(READINGS.c.id.in_(newest), today)
        found = (*open_ones, *unanswered, *closed)
        return tuple(sorted(found, key=lambda line: line.reading.requested_on))

    def pairs(self) -> tuple[ReadPair, ...]:
        """Return every compared reading, oldest report first."""
        statement = (
            select(
                *(*whole.READING.columns, *whole.PATIENT.columns),
                *(CASES.c.sequence, NETWORKS.c.acronym),
            )
            .join(CASES, CASES.c.id == READINGS.c.case_id)
            .join(PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
            .outerjoin(NETWORKS, NETWORKS.c.id == READINGS.c.network_id)
            .where(READINGS.c.step == ReadingStep.COMPARED)
            .order_by(READINGS.c.reported_on)
        )
        return tuple(
            ReadPair(
                reading=reading,
                number=case_number(sequence),
                patient_name=patient.name,
                network=network or "",
                reusable=patient.allows_reuse,
            )
            for row in self._connection.execute(statement)
            for reading, patient, sequence, network in [
                whole.apart(row, whole.READING, whole.PATIENT)
            ]
        )

    def next_hearing(self, case_id: UUID) -> tuple[str, date] | None:
        """Return the board that will hear a case next and the day, or None."""
        statement = (
            select(BOARDS.c.name, MEETINGS.c.held_on)
            .join(MEETINGS, MEETINGS.c.board_id == BOARDS.c.id)
            .join(PRESENTATIONS, PRESENTATIONS.c.meeting_id == MEETINGS.c.id)
            .where(PRESENTATIONS.c.case_id == case_id, *_pending())
            .order_by(MEETINGS.c.held_on)
        )
        found = self._connection.execute(statement).first()
        return None if found is None else (found[0], found[1])

    def _lines(self, wanted: ColumnElement[bool], today: date) -> list[ReadingLine]:
        kinds = (whole.READING, whole.PATIENT, whole.NETWORK)
        statement = (
            select(
                *(column for kind in kinds for column in kind.columns),
                *(CASES.c.sequence, _upcoming(), _board(), _heard_again()),
            )
            .join(CASES, CASES.c.id == READINGS.c.case_id)
            .join(PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
            .outerjoin(NETWORKS, NETWORKS.c.id == READINGS.c.network_id)
            .where(wanted)
        )
        found = self._connection.execute(statement)
        return [_line(*whole.apart(row, *kinds), today=today) for row in found]

    def never_asked(self) -> tuple[CaseToRead, ...]:
        """Return the cases whose second reading is due, certain or probable, without any request.

        Each is told with the network to ask, whichever the case itself is of.
        """
        asked = select(READINGS.c.case_id).where(READINGS.c.step != ReadingStep.CANCELLED)
        found = readers(self._connection)
        # Sets by their indexes, then the rule: few cases are in any, while a walk down the
        # running numbers would read every case to find them.
        owed = reading_owed()
        statement = (
            select(
                *(*whole.CASE.columns, *whole.PATIENT.columns),
                *(NETWORKS.c.acronym, TUMOUR_GROUPS.c.group_key, owed, _upcoming()),
            )
            .join(PATIENTS, PATIENTS.c.id == CASES.c.patient_id)
            .outerjoin(NETWORKS, NETWORKS.c.id == CASES.c.network_id)
            .outerjoin(TUMOUR_GROUPS, TUMOUR_GROUPS.c.case_id == CASES.c.id)
            .where(CASES.c.id.in_(may_owe()), owed != Due.NOT_DUE.value)
            .where(CASES.c.id.not_in(asked))
            .order_by((CASES.c.sequence + 0).desc())
            .limit(500)
        )
        rows = self._connection.execute(statement, told(found)).all()
        names = self._acronyms(found.groups.values())
        by_group = {key: names[network] for key, network in found.groups.items()}
        return tuple(_to_read(row, by_group) for row in rows)

    def _acronyms(self, networks: Iterable[UUID]) -> dict[UUID, str]:
        statement = select(NETWORKS.c.id, NETWORKS.c.acronym)
        found = self._connection.execute(statement.where(NETWORKS.c.id.in_(list(networks))))
        return {row.id: row.acronym for row in found}


def _to_read(row: Sequence[Any], acronyms: dict[str, str]) -> CaseToRead:
    case, patient, acronym, group, due, upcoming = whole.apart(row, whole.CASE, whole.PATIENT)
    return CaseToRead(
        case_id=CaseId(case.id),
        patient_name=patient.name,
        number=case_number(case.sequence),
        diagnosis=case.diagnosis,
        network=acronyms.get(group) or acronym or "",
        due=Due(due),
        next_meeting=upcoming,
        reusable=patient.allows_reuse,
    )


def _line(
    reading: SecondReading,
    patient: Patient,
    network: Network | None,
    sequence: int,
    upcoming: date | None,
    board: str | None,
    heard_again: bool,
    *,
    today: date,
) -> ReadingLine:
    overdue = DEFAULT_OVERDUE_DAYS if network is None else network.overdue_days
    return ReadingLine(
        reading=reading,
        patient_id=PatientId(patient.id),
        patient_name=patient.name,
        number=case_number(sequence),
        network="" if network is None else network.acronym,
        overdue_days=overdue,
        next_meeting=upcoming,
        board=board or "",
        age=reading.age_on(today),
        state=work_state(reading, today, overdue, heard_again=heard_again),
        heard_again=heard_again,
        reusable=patient.allows_reuse,
    )


def _board() -> ScalarSelect[str]:
    """Return the board that hears the case last, or will."""
    return (
        select(BOARDS.c.name)
        .join(MEETINGS, MEETINGS.c.board_id == BOARDS.c.id)
        .join(PRESENTATIONS, PRESENTATIONS.c.meeting_id == MEETINGS.c.id)
        .where(
            PRESENTATIONS.c.case_id == CASES.c.id,
            PRESENTATIONS.c.step != PresentationStep.WITHDRAWN,
        )
        .order_by(MEETINGS.c.held_on.desc())
        .limit(1)
        .correlate(CASES)
        .scalar_subquery()
    )


def _pending() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Tell that a presentation still waits for its meeting."""
    return (
        MEETINGS.c.step.in_((MeetingStep.PLANNED, MeetingStep.LIVE)),
        PRESENTATIONS.c.step.in_((PresentationStep.PLANNED, PresentationStep.PRESENTED)),
    )


def _heard_again() -> ColumnElement[bool]:
    """Tell whether the case stands on an agenda, or was decided since the comparison."""
    since = func.coalesce(READINGS.c.compared_on, READINGS.c.reported_on)
    decided = and_(PRESENTATIONS.c.step == PresentationStep.DECIDED, MEETINGS.c.held_on >= since)
    return (
        select(PRESENTATIONS.c.id)
        .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
        .where(PRESENTATIONS.c.case_id == CASES.c.id, or_(and_(*_pending()), decided))
        .correlate(CASES, READINGS)
        .exists()
    )


def _upcoming() -> ScalarSelect[date]:
    return (
        select(func.min(MEETINGS.c.held_on))
        .join(PRESENTATIONS, PRESENTATIONS.c.meeting_id == MEETINGS.c.id)
        .where(
            PRESENTATIONS.c.case_id == CASES.c.id,
            MEETINGS.c.step.in_((MeetingStep.PLANNED, MeetingStep.LIVE)),
        )
        .correlate(CASES)
        .scalar_subquery()
    )
