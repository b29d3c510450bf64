"""Doing what an advice sets going, in the act that records it; seeing each errand to its end.

`follow` is the one way from an advice to what it asks for: an advice that is recorded, amended
or taken back into a draft calls it with the advice that stands now.
"""

from dataclasses import replace
from datetime import date

from mdtboard.domain.actions import Act
from mdtboard.domain.care import CareOption
from mdtboard.domain.decision import Decision
from mdtboard.domain.errands import (
    ASKED_BY,
    Errand,
    ErrandKind,
    ErrandLine,
    ErrandStep,
    asked_for,
    open_first,
)
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, ErrandId, MeetingId, PresentationId, ReadingId, new_id
from mdtboard.domain.meeting import Meeting, MeetingStep
from mdtboard.domain.permissions import Permission
from mdtboard.domain.presentation import Presentation, PresentationStep
from mdtboard.domain.reading import Indication, ReadingStep, SecondReading
from mdtboard.services import agenda
from mdtboard.services.desk import Desk
from mdtboard.services.reading_requests import first_request
from mdtboard.services.trials import offer_what_was_decided
from mdtboard.storage.database import UnitOfWork

_ENDED_SHOWN = 200


class ErrandService:
    """What the boards asked for, until somebody has seen to it."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def open(self) -> tuple[ErrandLine, ...]:
        """Return what is still to be seen to, the most pressing first."""
        with self._desk.database.reading() as queries:
            return open_first(queries.errands.open())

    def ended(self) -> tuple[ErrandLine, ...]:
        """Return the newest that are done or no longer wanted."""
        with self._desk.database.reading() as queries:
            return open_first(queries.errands.ended(_ENDED_SHOWN))

    def of_case(self, case_id: CaseId) -> tuple[ErrandLine, ...]:
        """Return all that was asked for in a case, what is open first."""
        with self._desk.database.reading() as queries:
            return open_first(queries.errands.of_case(case_id))

    def of_meeting(self, meeting_id: MeetingId) -> tuple[ErrandLine, ...]:
        """Return what a meeting set going, in the order it was asked for."""
        with self._desk.database.reading() as queries:
            return queries.errands.of_meeting(meeting_id)

    def change(self, errand: Errand, question: str, responsible: str) -> Errand:
        """Say what the other board is asked, and who sees to it.

        Raises:
            RuleViolation: it has ended, or somebody changed it meanwhile.
        """
        if errand.step is not ErrandStep.OPEN:
            raise RuleViolation(
                Rule.ERRAND_STEP_NOT_ALLOWED, now=errand.step, wanted=ErrandStep.OPEN
            )
        changed = replace(errand, question=question.strip(), responsible=responsible.strip())
        return self._save(Act.CHANGE_ERRAND, changed)

    def end(self, errand: Errand, on: date, answer: str = "") -> Errand:
        """Note that a referral was answered, or that an examination is there.

        Raises:
            RuleViolation: it is not open, it ends by a meeting or an expert's report, the answer
                is missing, or it would end before it was asked for.
        """
        return self._save(Act.END_ERRAND, errand.done(on, self._desk.account.name, answer))

    def drop(self, errand: Errand, on: date, reason: str) -> Errand:
        """Note that nobody wants it any more; a case on an agenda for it leaves that agenda.

        Raises:
            RuleViolation: it is not open, it is an expert's, or no reason is given.
        """
        dropped = errand.dropped(on, self._desk.account.name, reason)
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.DROP_ERRAND, self._desk.account, about=errand.case_id
        ) as uow:
            if errand.presentation_id is not None and errand.made:
                there = uow.presentations.get(errand.presentation_id)
                if _may_move(uow, there):
                    dropped = _leave(uow, dropped, there)
            return uow.errands.save(dropped)

    def reopen(self, errand: Errand) -> Errand:
        """Open an errand again that was ended by mistake, or must be done once more.

        Raises:
            RuleViolation: it is open.
        """
        self._desk.require(Permission.RECORD)
        opened = errand.reopened()
        with self._desk.database.action(
            Act.REOPEN_ERRAND, self._desk.account, about=errand.case_id
        ) as uow:
            saved = uow.errands.save(opened)
            if saved.kind is ErrandKind.HEARING:
                return _Asking(uow, saved.asked_at, self._desk).place(saved)
            return saved

    def _save(self, act: Act, errand: Errand) -> Errand:
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(act, self._desk.account, about=errand.case_id) as uow:
            return uow.errands.save(errand)


def follow(
    uow: UnitOfWork, presentation: Presentation, decision: Decision | None, desk: Desk
) -> None:
    """Let all that a presentation's advice set going follow it; None where none stands.

    What an option asks for is begun once. It is amended with the option and goes with it, but
    what was already sent, prepared, answered or heard stays, and is marked as asked for by
    nobody. A trial that the advice names is offered in the same way.
    """
    asking = _Asking(uow, presentation.id, desk)
    offer_what_was_decided(uow, presentation, decision, asking.meeting.held_on)
    options = () if decision is None else asked_for(decision)
    wanted = {(option.id, ASKED_BY[option.kind]): option for option in options}
    for asked in uow.queries.errands.asked_at(presentation.id):
        # Two of them may be heard at one place: what became of the one changes the other.
        errand = uow.errands.get(asked.id)
        option = wanted.pop((errand.option_id, errand.kind), None)
        if option is None or decision is None:
            asking.let_go(errand)
        else:
            asking.amend(errand, asking.errand(decision, option))
    if decision is not None:
        for option in wanted.values():
            asking.begin(asking.errand(decision, option))


def place_again(uow: UnitOfWork, meeting: Meeting, desk: Desk) -> None:
    """Look anew, after a meeting was moved, on which agenda each new presentation belongs."""
    for row in uow.queries.meetings.agenda(meeting.id):
        for errand in uow.errands.find(presentation_id=row.presentation.id):
            early = not errand.may_be_heard_on(meeting.held_on)
            if errand.made and early and errand.step is ErrandStep.OPEN:
                _Asking(uow, errand.asked_at, desk).place(errand)


class _Asking:
    """One presentation that asks for things, in the act that says so."""

    def __init__(self, uow: UnitOfWork, asked_at: PresentationId, desk: Desk) -> None:
        self._uow = uow
        self._desk = desk
        self._asked_at = uow.presentations.get(asked_at)
        self.meeting: Meeting = uow.meetings.get(self._asked_at.meeting_id)

    def errand(self, decision: Decision, option: CareOption) -> Errand:
        """Return what an option asks for, as nobody has begun it yet.

        Without a day of its own the option is due with the advice.
        """
        own = option.deadline is not None or option.deadline_text.strip()
        kind = ASKED_BY[option.kind]
        return Errand(
            id=ErrandId(new_id()),
            case_id=decision.case_id,
            decision_id=decision.id,
            option_id=option.id,
            asked_at=self._asked_at.id,
            kind=kind,
            what=option.precision,
            question=self._asked_at.question if kind is ErrandKind.REFERRAL else "",
            condition=option.condition,
            responsible=option.responsible or decision.responsible,
            asked_on=self.meeting.held_on,
            due_on=option.deadline if own else decision.deadline,
            due_text=option.deadline_text if own else decision.deadline_text,
            board_id=self.meeting.board_id if kind is ErrandKind.HEARING else None,
        )

    def begin(self, errand: Errand) -> None:
        """Do what is asked for; a second reading that is under way is not asked for twice."""
        if errand.kind is ErrandKind.READING:
            if any(_is_under_way(r) for r in self._uow.readings.find(case_id=errand.case_id)):
                return
            reading = self._uow.readings.save(self._request(errand))
            errand = replace(errand, reading_id=ReadingId(reading.id), made=True)
        saved = self._uow.errands.save(errand)
        if saved.kind is ErrandKind.HEARING:
            self.place(saved)

    def amend(self, errand: Errand, wanted: Errand) -> None:
        """Let an errand say what the advice says now."""
        amended = errand.amended(wanted)
        if errand.kind is ErrandKind.REFERRAL and not self._was_prepared(errand):
            amended = replace(amended, question=wanted.question)
        if errand.kind is ErrandKind.READING:
            self._amend_request(errand, amended)
        saved = self._uow.errands.save(amended)
        if saved.kind is ErrandKind.HEARING and saved.step is ErrandStep.OPEN:
            self.place(saved)

    def let_go(self, errand: Errand) -> None:
        """Take back what was asked for, or mark it where it is too late for that."""
        gone = {
            ErrandKind.HEARING: self._let_go_of_hearing,
            ErrandKind.READING: self._let_go_of_reading,
        }.get(errand.kind, self._let_go_of_word)(errand)
        if not gone and not errand.unasked:
            self._uow.errands.save(replace(errand, unasked=True))

    # A new presentation.

    def place(self, errand: Errand) -> Errand:
        """Put the case on the board's first planned agenda that is late enough.

        Without one it waits, and joins the agenda of such a meeting as soon as it is planned.
        """
        uow = self._uow
        there = None
        if errand.presentation_id is not None:
            there = uow.presentations.get(errand.presentation_id)
        if there is not None and not _may_move(uow, there):
            return errand
        target = self._target(errand)
        if there is not None and there.step is PresentationStep.PLANNED:
            if target is not None and there.meeting_id == target.id:
                return errand
            errand = uow.errands.save(_leave(uow, errand, there))
        if target is None:
            return errand
        return agenda.hear_again(uow, errand, self._asked_at, target)

    def _target(self, errand: Errand) -> Meeting | None:
        if errand.waits_for_no_day or errand.board_id is None:
            return None
        first = max(self.meeting.held_on, errand.due_on or date.min, self._desk.today())
        for meeting in self._uow.queries.meetings.planned_from(errand.board_id, first):
            if meeting.held_on > self.meeting.held_on:
                return meeting
        return None

    def _let_go_of_hearing(self, errand: Errand) -> bool:
        uow = self._uow
        there = None
        if errand.presentation_id is not None:
            there = uow.presentations.get(errand.presentation_id)
        if there is None or not errand.made or there.step is PresentationStep.DEFERRED:
            uow.errands.delete(errand.id)
            return True
        if not _may_move(uow, there):
            return False
        shared = _hand_over(uow, errand)
        if not shared and (agenda.says_more(there, self._asked_at) or _has_papers(uow, there)):
            _take_off(uow, there)
            return False
        uow.errands.delete(errand.id)
        # Where it was carried over, the place it came from would call the case up once more.
        carried = there.carried_from != self._asked_at.id
        if not shared and (carried or uow.errands.find(presentation_id=there.id)):
            _take_off(uow, there)
        elif not shared:
            uow.presentations.delete(there.id)
        return True

    # A second reading.

    def _request(self, errand: Errand) -> SecondReading:
        """Return the request, to the network that reads such a tumour."""
        case = self._uow.cases.get(errand.case_id)
        return replace(
            first_request(self._uow.queries, case, self._desk.today()),
            indication=Indication.BOARD,
            problem=_problem(errand),
            requested_by=errand.responsible or self._desk.account.name,
        )

    def _amend_request(self, errand: Errand, amended: Errand) -> None:
        if errand.reading_id is None:
            return
        reading = self._uow.readings.get(errand.reading_id)
        if reading.step is ReadingStep.REQUESTED and reading.problem == _problem(errand):
            self._uow.readings.save(replace(reading, problem=_problem(amended)))

    def _let_go_of_reading(self, errand: Errand) -> bool:
        uow = self._uow
        if errand.reading_id is None:
            uow.errands.delete(errand.id)
            return True
        reading = uow.readings.get(errand.reading_id)
        # Who has named an expert, or listed the blocks, has begun.
        begun = reading.step is not ReadingStep.REQUESTED or reading.problem != _problem(errand)
        begun = begun or any((reading.expert_centre, reading.expert, reading.materials))
        hangs = uow.attachments.find(reading_id=reading.id) or uow.documents.find(
            reading_id=reading.id
        )
        if begun or hangs:
            return False
        uow.errands.delete(errand.id)
        uow.readings.delete(reading.id)
        return True

    # A referral, an examination.

    def _let_go_of_word(self, errand: Errand) -> bool:
        if errand.step is not ErrandStep.OPEN or self._was_prepared(errand):
            return False
        self._uow.errands.delete(errand.id)
        return True

    def _was_prepared(self, errand: Errand) -> bool:
        asked = self._asked_at.question if errand.kind is ErrandKind.REFERRAL else ""
        return errand.question.strip() != asked.strip()


def _problem(errand: Errand) -> str:
    return ", ".join(part.strip() for part in (errand.what, errand.condition) if part.strip())


def _is_under_way(reading: SecondReading) -> bool:
    return reading.step.is_awaited or reading.step is ReadingStep.REPORTED


def _may_move(uow: UnitOfWork, presentation: Presentation) -> bool:
    """Tell whether a case can still leave the agenda it stands on."""
    if presentation.step in (PresentationStep.WITHDRAWN, PresentationStep.DEFERRED):
        return True
    planned = uow.meetings.get(presentation.meeting_id).step is MeetingStep.PLANNED
    return planned and presentation.step is PresentationStep.PLANNED


def _leave(uow: UnitOfWork, errand: Errand, there: Presentation) -> Errand:
    """Let an errand leave its place on an agenda, which stays for whatever else is heard there."""
    if errand.made and not _hand_over(uow, errand):
        _take_off(uow, there)
        return errand
    return replace(errand, presentation_id=None, made=False)


def _hand_over(uow: UnitOfWork, errand: Errand) -> bool:
    """Tell whether the place made for an errand hears another too; it is made for that one then."""
    for other in uow.errands.find(presentation_id=errand.presentation_id):
        if other.id != errand.id and other.step is ErrandStep.OPEN and not other.unasked:
            uow.errands.save(replace(other, made=True))
            return True
    return False


def _take_off(uow: UnitOfWork, presentation: Presentation) -> None:
    if presentation.step is PresentationStep.PLANNED:
        uow.presentations.save(presentation.move_to(PresentationStep.WITHDRAWN))


def _has_papers(uow: UnitOfWork, presentation: Presentation) -> bool:
    return bool(uow.documents.find(presentation_id=presentation.id))
