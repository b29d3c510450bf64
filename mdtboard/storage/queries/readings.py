"""Questions about second readings."""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date
from uuid import UUID

from sqlalchemy import ColumnElement, ScalarSelect, and_, func, not_, or_, select
from sqlalchemy.orm import Session

from mdtboard.domain.case import case_number
from mdtboard.domain.ids import CaseId, PatientId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import (
    Concordance,
    Impact,
    ReadingState,
    ReadingStep,
    SecondReading,
    state_of,
)
from mdtboard.domain.reading_work import work_state
from mdtboard.domain.views import CaseToRead, ReadingLine, ReadPair
from mdtboard.storage.queries.due import reading_owed, wanted
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import StoredBoard, StoredCase, StoredNetwork, StoredPatient
from mdtboard.storage.schema_cases import StoredReading
from mdtboard.storage.schema_meetings import StoredMeeting, StoredPresentation

DEFAULT_OVERDUE_DAYS = 21
# The list is to be worked through; what was done long ago is found from its case.
DONE_SHOWN = 1000


class ReadingQueries:
    """The worklist, and what each case shows of its readings."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_case(self, case_id: UUID) -> tuple[SecondReading, ...]:
        """Return a case's readings, oldest first."""
        return self.of_cases([case_id])[case_id]

    def of_cases(self, case_ids: Iterable[UUID]) -> dict[UUID, tuple[SecondReading, ...]]:
        """Return the readings of several cases, oldest first; every case has an entry."""
        ids = list(case_ids)
        found: dict[UUID, list[SecondReading]] = defaultdict(list)
        statement = select(StoredReading).where(StoredReading.case_id.in_(ids))
        # A third reading follows an expert's, even one that was asked for on the same day.
        ordered = statement.order_by(StoredReading.requested_on, StoredReading.follows.is_not(None))
        rows = self._session.scalars(ordered)
        for row in rows:
            found[row.case_id].append(record(SecondReading, row))
        return {case_id: tuple(found[case_id]) for case_id in ids}

    def states(self, case_ids: Iterable[UUID]) -> dict[UUID, ReadingState]:
        """Return what each case shows of its second reading."""
        ids = list(case_ids)
        readings = self.of_cases(ids)
        due = set(
            self._session.scalars(
                select(StoredCase.id)
                .outerjoin(StoredNetwork, StoredNetwork.id == StoredCase.network_id)
                .where(StoredCase.id.in_(ids), reading_owed(StoredCase, StoredNetwork))
            )
        )
        return {
            case_id: state_of(
                case_id in due, tuple((r.step, r.concordance) for r in readings[case_id])
            )
            for case_id in ids
        }

    def worklist(self, today: date) -> tuple[ReadingLine, ...]:
        """Return every reading that is not done and the newest done ones, oldest first."""
        done = (ReadingStep.COMPARED, ReadingStep.CANCELLED)
        open_ones = self._lines(StoredReading.step.not_in(done), today)
        owed = (
            StoredReading.step == ReadingStep.COMPARED,
            StoredReading.impact == Impact.YES,
            StoredReading.concordance.in_((Concordance.MINOR, Concordance.MAJOR)),
            StoredReading.answer == "",
        )
        unanswered = self._lines(and_(*owed), today)
        newest = (
            select(StoredReading.id)
            .where(StoredReading.step.in_(done), not_(and_(*owed)))
            .order_by(StoredReading.requested_on.desc())
            .limit(DONE_SHOWN)
        )
        closed = self._lines(StoredReading.id.in_(newest), today)
        found = (*open_ones, *unanswered, *closed)
        return tuple(sorted(found, key=lambda line: line.reading.requested_on))

    def pairs(self) -> tuple[ReadPair, ...]:
        """Return every compared reading, oldest report first."""
        statement = (
            select(StoredReading, StoredPatient, StoredCase.sequence, StoredNetwork.acronym)
            .join(StoredCase, StoredCase.id == StoredReading.case_id)
            .join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
            .outerjoin(StoredNetwork, StoredNetwork.id == StoredReading.network_id)
            .where(StoredReading.step == ReadingStep.COMPARED)
            .order_by(StoredReading.reported_on)
        )
        return tuple(
            ReadPair(
                reading=record(SecondReading, row),
                number=case_number(sequence),
                patient_name=record(Patient, patient).name,
                network=network or "",
            )
            for row, patient, sequence, network in self._session.execute(statement)
        )

    def next_hearing(self, case_id: UUID) -> tuple[str, date] | None:
        """Return the board that will hear a case next and the day, or None."""
        statement = (
            select(StoredBoard.name, StoredMeeting.held_on)
            .join(StoredMeeting, StoredMeeting.board_id == StoredBoard.id)
            .join(StoredPresentation, StoredPresentation.meeting_id == StoredMeeting.id)
            .where(StoredPresentation.case_id == case_id, *_pending())
            .order_by(StoredMeeting.held_on)
        )
        found = self._session.execute(statement).first()
        return None if found is None else (found[0], found[1])

    def _lines(self, wanted: ColumnElement[bool], today: date) -> list[ReadingLine]:
        statement = (
            select(
                StoredReading,
                StoredPatient,
                StoredCase.sequence,
                StoredNetwork,
                _upcoming(),
                _board(),
                _heard_again(),
            )
            .join(StoredCase, StoredCase.id == StoredReading.case_id)
            .join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
            .outerjoin(StoredNetwork, StoredNetwork.id == StoredReading.network_id)
            .where(wanted)
        )
        return [_line(*row, today) for row in self._session.execute(statement)]

    def never_asked(self) -> tuple[CaseToRead, ...]:
        """Return the cases whose second reading is due, without any request."""
        asked = select(StoredReading.case_id).where(StoredReading.step != ReadingStep.CANCELLED)
        reading = select(StoredNetwork.id).where(StoredNetwork.second_reading)
        # Two sets by their indexes, then the rule: few cases are in either, while a walk down the
        # running numbers would read every case to find them.
        maybe = select(StoredCase.id).where(StoredCase.network_id.in_(reading)).union(wanted())
        statement = (
            select(StoredCase, StoredPatient, StoredNetwork.acronym, _upcoming())
            .join(StoredPatient, StoredPatient.id == StoredCase.patient_id)
            .outerjoin(StoredNetwork, StoredNetwork.id == StoredCase.network_id)
            .where(StoredCase.id.in_(maybe), reading_owed(StoredCase, StoredNetwork))
            .where(StoredCase.id.not_in(asked))
            .order_by((StoredCase.sequence + 0).desc())
            .limit(500)
        )
        return tuple(
            CaseToRead(
                case_id=CaseId(case.id),
                patient_name=record(Patient, patient).name,
                number=case_number(case.sequence),
                diagnosis=case.diagnosis,
                network=acronym or "",
                next_meeting=upcoming,
            )
            for case, patient, acronym, upcoming in self._session.execute(statement)
        )


def _line(
    row: StoredReading,
    patient: StoredPatient,
    sequence: int,
    network: StoredNetwork | None,
    upcoming: date | None,
    board: str | None,
    heard_again: bool,
    today: date,
) -> ReadingLine:
    reading = record(SecondReading, row)
    overdue = DEFAULT_OVERDUE_DAYS if network is None else network.overdue_days
    return ReadingLine(
        reading=reading,
        patient_id=PatientId(patient.id),
        patient_name=record(Patient, patient).name,
        number=case_number(sequence),
        network="" if network is None else network.acronym,
        overdue_days=overdue,
        next_meeting=upcoming,
        board=board or "",
        age=reading.age_on(today),
        state=work_state(reading, today, overdue, heard_again=heard_again),
        heard_again=heard_again,
    )


def _board() -> ScalarSelect[str]:
    """Return the board that hears the case last, or will."""
    return (
        select(StoredBoard.name)
        .join(StoredMeeting, StoredMeeting.board_id == StoredBoard.id)
        .join(StoredPresentation, StoredPresentation.meeting_id == StoredMeeting.id)
        .where(
            StoredPresentation.case_id == StoredCase.id,
            StoredPresentation.step != PresentationStep.WITHDRAWN,
        )
        .order_by(StoredMeeting.held_on.desc())
        .limit(1)
        .correlate(StoredCase)
        .scalar_subquery()
    )


def _pending() -> tuple[ColumnElement[bool], ColumnElement[bool]]:
    """Tell that a presentation still waits for its meeting."""
    return (
        StoredMeeting.step.in_((MeetingStep.PLANNED, MeetingStep.LIVE)),
        StoredPresentation.step.in_((PresentationStep.PLANNED, PresentationStep.PRESENTED)),
    )


def _heard_again() -> ColumnElement[bool]:
    """Tell whether the case stands on an agenda, or was decided since the comparison."""
    since = func.coalesce(StoredReading.compared_on, StoredReading.reported_on)
    decided = and_(
        StoredPresentation.step == PresentationStep.DECIDED, StoredMeeting.held_on >= since
    )
    return (
        select(StoredPresentation.id)
        .join(StoredMeeting, StoredMeeting.id == StoredPresentation.meeting_id)
        .where(StoredPresentation.case_id == StoredCase.id, or_(and_(*_pending()), decided))
        .correlate(StoredCase, StoredReading)
        .exists()
    )


def _upcoming() -> ScalarSelect[date]:
    return (
        select(func.min(StoredMeeting.held_on))
        .join(StoredPresentation, StoredPresentation.meeting_id == StoredMeeting.id)
        .where(
            StoredPresentation.case_id == StoredCase.id,
            StoredMeeting.step.in_((MeetingStep.PLANNED, MeetingStep.LIVE)),
        )
        .correlate(StoredCase)
        .scalar_subquery()
    )
