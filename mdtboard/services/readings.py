"""Asking for second readings, following them, and comparing them with the first."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from mdtboard.domain.actions import Act
from mdtboard.domain.case import Case
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.ids import CaseId, MeetingId, PresentationId, ReadingId, new_id
from mdtboard.domain.material import Material
from mdtboard.domain.meeting import Board, MeetingStep, next_date
from mdtboard.domain.permissions import Permission
from mdtboard.domain.presentation import Presentation, Reason, Timing
from mdtboard.domain.reading import Compared, ExpertResult, SecondReading
from mdtboard.domain.views import CaseToRead, ReadingLine
from mdtboard.services import agenda
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """What came of comparing a reading: when the case is heard again, if it must be."""

    reading: SecondReading
    heard_again: bool = False
    meeting_id: MeetingId | None = None
    board: str = ""
    held_on: date | None = None


class ReadingService:
    """The way of a second reading from the request to the comparison."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def worklist(self) -> tuple[ReadingLine, ...]:
        """Return every reading, the longest waiting first."""
        with self._desk.database.reading() as queries:
            return queries.readings.worklist(self._desk.today())

    def never_asked(self) -> tuple[CaseToRead, ...]:
        """Return the cases whose reading is due and was not asked for."""
        with self._desk.database.reading() as queries:
            return queries.readings.never_asked()

    def new_request(self, case: Case) -> SecondReading:
        """Return a request filled from the case, not saved yet."""
        return SecondReading(
            id=ReadingId(new_id()),
            case_id=CaseId(case.id),
            network_id=case.network_id,
            first_reference=case.pathology_reference,
            first_diagnosis=case.diagnosis or case.morphology,
            first_code=case.morphology_code,
            first_edition=case.code_edition,
            requested_on=self._desk.today(),
            requested_by=self._desk.account.name,
        )

    def request(self, reading: SecondReading) -> SecondReading:
        """Ask an expert for a second reading."""
        return self._save(Act.REQUEST_READING, reading, lambda found: found, new=True)

    def send(
        self, reading: SecondReading, on: date, materials: tuple[Material, ...]
    ) -> SecondReading:
        """Note that the material left; `materials` is the whole list.

        Raises:
            RuleViolation: the step is not open, or the dates are out of order.
        """
        return self._save(Act.SEND_READING, reading, lambda found: found.send(on, materials))

    def receive(self, reading: SecondReading, on: date) -> SecondReading:
        """Note that the expert has the material."""
        return self._save(Act.RECEIVE_READING, reading, lambda found: found.receive(on))

    def cancel(self, reading: SecondReading, comment: str) -> SecondReading:
        """Note that nobody waits for the reading any more."""
        return self._save(
            Act.CANCEL_READING, reading, lambda found: found.cancel(self._desk.today(), comment)
        )

    def report(self, reading: SecondReading, on: date, result: ExpertResult) -> SecondReading:
        """Enter the expert's report.

        Raises:
            RuleViolation: there is no diagnosis in it, or the dates are out of order.
        """
        return self._save(Act.REPORT_READING, reading, lambda found: found.report(on, result))

    def compare(self, reading: SecondReading, compared: Compared) -> Comparison:
        """Compare the reading with the first.

        A discordance that changes the treatment marks the last decision for review and puts
        the case on the next meeting of its board, which is planned if there is none.

        Raises:
            RuleViolation: the concordance is not stated, or the report is not in.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.COMPARE_READING, self._desk.account, about=reading.case_id
        ) as uow:
            saved = uow.readings.save(reading.compare(self._desk.today(), compared))
            if not saved.overturns:
                return Comparison(reading=saved)
            self._mark_for_review(uow, saved)
            return self._hear_again(uow, saved)

    def _mark_for_review(self, uow: UnitOfWork, reading: SecondReading) -> None:
        for past in uow.queries.cases.past(reading.case_id):
            standing = (DecisionStep.RECORDED, DecisionStep.VALIDATED)
            for decision in past.decisions:
                if decision.step in standing:
                    uow.decisions.save(replace(decision, to_review=True))
                    return

    def _hear_again(self, uow: UnitOfWork, reading: SecondReading) -> Comparison:
        pending = (MeetingStep.PLANNED, MeetingStep.LIVE)
        past = uow.queries.cases.past(reading.case_id)
        for presentation in past:
            if presentation.meeting_step in pending and presentation.presentation.step.is_open:
                return Comparison(
                    reading=reading,
                    heard_again=True,
                    meeting_id=presentation.presentation.meeting_id,
                    board=presentation.board,
                    held_on=presentation.held_on,
                )
        board = self._board_for(uow, reading)
        if board is None:
            return Comparison(reading=reading)
        meeting_id = uow.queries.meetings.next_of_board(
            board.id, self._desk.today()
        ) or agenda.plan_meeting(uow, board, self._next_date(uow, board))
        meeting = uow.meetings.get(meeting_id)
        template = Presentation(
            id=PresentationId(new_id()),
            meeting_id=meeting_id,
            case_id=reading.case_id,
            reason=Reason.SECOND_READING,
            question=past[0].presentation.question if past else "",
            timing=past[0].presentation.timing if past else Timing.NOT_STATED,
            carried_from=past[0].presentation.id if past else None,
        )
        agenda.put_on_agenda(uow, meeting, reading.case_id, template)
        return Comparison(
            reading=reading,
            heard_again=True,
            meeting_id=meeting_id,
            board=board.name,
            held_on=meeting.held_on,
        )

    def _board_for(self, uow: UnitOfWork, reading: SecondReading) -> Board | None:
        boards = {board.id: board for board in uow.queries.people.boards() if board.active}
        for board_id in uow.queries.meetings.boards_hearing(reading.case_id):
            if board_id in boards:
                return boards[board_id]
        of_network = [b for b in boards.values() if b.network_id == reading.network_id]
        return next(iter(of_network or boards.values()), None)

    def _next_date(self, uow: UnitOfWork, board: Board) -> date:
        return next_date(board, uow.queries.meetings.last_date(board.id), self._desk.today())

    def _save(
        self,
        act: Act,
        reading: SecondReading,
        move: Callable[[SecondReading], SecondReading],
        *,
        new: bool = False,
    ) -> SecondReading:
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(act, self._desk.account, about=reading.case_id) as uow:
            if not new:
                uow.readings.get(reading.id)
            return uow.readings.save(move(reading))
