"""Recording what the board advises, as it is said; validating and amending it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any
from uuid import UUID

from mdtboard.domain.actions import Act
from mdtboard.domain.attendance import quorum_of
from mdtboard.domain.care import Treatment
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errands import asked_for
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import DecisionId, MeetingId, PresentationId, new_id
from mdtboard.domain.meeting import Meeting, MeetingStep
from mdtboard.domain.permissions import Permission
from mdtboard.domain.presentation import Lane, Presentation, PresentationStep
from mdtboard.domain.sheets import PresentedCase, to_validate
from mdtboard.domain.template import Template
from mdtboard.services import agenda, errands
from mdtboard.services.desk import Desk
from mdtboard.services.papers import keep_validated
from mdtboard.storage.database import UnitOfWork


class DecisionService:
    """Drafts, records, deferrals, validations and amendments."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def draft_for(self, row: PresentedCase) -> Decision:
        """Return the decision to edit: the present one, or an empty draft not saved yet."""
        if row.decision is not None:
            return row.decision
        return Decision(
            id=DecisionId(new_id()),
            presentation_id=row.presentation.id,
            case_id=row.case.id,
        )

    def edit(self, decision: Decision, burst: UUID | None = None) -> Decision:
        """Save a draft as it is typed; edits that share a `burst` are undone together.

        Editing a recorded decision makes it a draft again.

        Raises:
            RuleViolation: it is validated, somebody changed it meanwhile, it is another case's
                than its presentation's, or the meeting is closed.
        """
        return self._edit(Act.EDIT_DECISION, decision, burst)

    def use_template(self, decision: Decision, template: Template, text: str) -> Decision:
        """Fill a draft from a template, whose sentence is `text` here; it is one undo step.

        Raises:
            RuleViolation: as for `edit`.
        """
        return self._edit(Act.USE_TEMPLATE, decision.filled_from(template, text))

    def take_over(self, decision: Decision) -> Decision:
        """Take the board's former advice on the case over into a draft.

        Raises:
            RuleViolation: there is none, or as for `edit`.
        """
        with self._desk.database.reading() as queries:
            past = queries.cases.past(decision.case_id)
        said = (DecisionStep.RECORDED, DecisionStep.VALIDATED)
        for earlier in past:
            if earlier.presentation.id == decision.presentation_id:
                continue
            for former in earlier.decisions:
                if former.step in said:
                    return self._edit(Act.TAKE_OVER_ADVICE, decision.taking_over(former))
        raise RuleViolation(Rule.NO_FORMER_ADVICE)

    def _edit(self, act: Act, decision: Decision, burst: UUID | None = None) -> Decision:
        self._desk.require(Permission.RECORD)
        decision.require_editable()
        with self._desk.database.action(
            act, self._desk.account, about=decision.presentation_id, step=burst
        ) as uow:
            return self._draft(uow, decision)

    def _draft(self, uow: UnitOfWork, decision: Decision) -> Decision:
        presentation = _open_presentation(uow, decision)
        if presentation.step is not PresentationStep.PRESENTED:
            opened = presentation.opened_at or uow.at
            uow.presentations.save(
                replace(presentation.move_to(PresentationStep.PRESENTED), opened_at=opened)
            )
        saved = uow.decisions.save(replace(decision, step=DecisionStep.DRAFT))
        if decision.step is DecisionStep.RECORDED:
            # Until it is recorded again, what the board asked for is what it said before.
            former = None if saved.replaces is None else uow.decisions.get(saved.replaces)
            errands.follow(uow, presentation, former, self._desk)
        return saved

    def record(self, decision: Decision, seconds: int = 0) -> Decision:
        """Record the decision: the quorum and the state of the second reading join it.

        Raises:
            RuleViolation: nothing was advised; a registered case names no guideline; it is
                validated, or somebody changed it meanwhile.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.RECORD_DECISION, self._desk.account, about=decision.presentation_id
        ) as uow:
            presentation = _open_presentation(uow, decision)
            return self._record(uow, presentation, decision, seconds)

    def _record(
        self, uow: UnitOfWork, presentation: Presentation, decision: Decision, seconds: int
    ) -> Decision:
        meeting = uow.meetings.get(presentation.meeting_id)
        attendances = uow.queries.meetings.attendances(meeting.id)
        # After the meeting everybody has left: who took part then counts, not who is there now.
        at = meeting.ended_at if meeting.step is MeetingStep.HELD else None
        state = uow.queries.readings.states([decision.case_id])[decision.case_id]
        patient = uow.patients.get(uow.cases.get(decision.case_id).patient_id)
        recorded = decision.record(
            at=uow.at,
            by=self._desk.account.name,
            lane=presentation.lane,
            quorum=quorum_of(meeting.quorum, attendances, at, presentation.written_opinions),
            reading_awaited=state.holds_the_decision or _asks_for_reading(decision),
            opposed=patient.is_opposed,
        )
        if presentation.lane is Lane.REGISTER:
            # Nobody discusses a registered case: it owes no quorum, so none was met or missed.
            recorded = replace(recorded, quorum_met=None, quorum_specialties=0)
        uow.presentations.save(
            replace(
                presentation.move_to(PresentationStep.DECIDED),
                heard_at=uow.at,
                opened_at=presentation.opened_at or uow.at,
                seconds_spent=presentation.seconds_spent + seconds,
            )
        )
        saved = uow.decisions.save(recorded)
        errands.follow(uow, presentation, saved, self._desk)
        return saved

    def defer(self, presentation_id: PresentationId, reason: str) -> PresentationId | None:
        """Put a case off, with a reason, and on the board's next meeting if one is planned.

        Returns:
            The presentation at the next meeting, or None when the case waits for one.

        Raises:
            RuleViolation: no reason is given, the case is decided, or the meeting is closed.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.DEFER_CASE, self._desk.account, about=presentation_id
        ) as uow:
            presentation = uow.presentations.get(presentation_id)
            meeting = uow.meetings.get(presentation.meeting_id)
            meeting.require_open()
            deferred = uow.presentations.save(replace(presentation.defer(reason), heard_at=uow.at))
            return agenda.carry_over(uow, deferred, meeting)

    def register(self, presentation: Presentation, decision: Decision) -> Decision:
        """Register a standard case, with its advice and the guideline it follows.

        Raises:
            RuleViolation: no guideline is named, or nothing is advised.
        """
        return self.record_in_lane(presentation, decision, Lane.REGISTER)

    def record_in_lane(
        self, presentation: Presentation, decision: Decision, lane: Lane
    ) -> Decision:
        """Record a decision after moving its case to a lane, in one act."""
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.RECORD_DECISION, self._desk.account, about=presentation.id
        ) as uow:
            _open_presentation(uow, decision)
            moved = uow.presentations.save(replace(presentation, lane=lane))
            return self._record(uow, moved, decision, 0)

    def register_all(self, decisions: tuple[Decision, ...]) -> int:
        """Register several standard cases in one act, each with its advice and guideline.

        Returns:
            How many were registered.

        Raises:
            RuleViolation: one of them advises nothing or names no guideline; then none is.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(Act.REGISTER_CASES, self._desk.account) as uow:
            for decision in decisions:
                presentation = _open_presentation(uow, decision)
                moved = uow.presentations.save(replace(presentation, lane=Lane.REGISTER))
                self._record(uow, moved, decision, 0)
        return len(decisions)

    def present_again(self, presentation_id: PresentationId, reason: str) -> PresentationId | None:
        """Put a decided case on the board's next meeting too, as when the quorum was not met.

        Returns:
            The presentation at the next meeting, or None when the case waits for one.

        Raises:
            RuleViolation: no reason is given.
        """
        self._desk.require(Permission.RECORD)
        if not reason.strip():
            raise RuleViolation(Rule.DEFERRAL_REASON_MISSING)
        with self._desk.database.action(
            Act.PRESENT_AGAIN, self._desk.account, about=presentation_id
        ) as uow:
            presentation = uow.presentations.get(presentation_id)
            meeting = uow.meetings.get(presentation.meeting_id)
            marked = uow.presentations.save(replace(presentation, present_again=reason.strip()))
            return agenda.carry_over(uow, marked, meeting)

    def validate(self, shown: tuple[Decision, ...]) -> int:
        """Validate recorded decisions as they were shown; undo never goes past it.

        A meeting that was held and has nothing left to validate is closed with it.

        Returns:
            How many were validated.

        Raises:
            RuleViolation: the account may not validate, a decision is not recorded, somebody
                changed one after it was read, or a second text of it is to be settled first.
        """
        self._desk.require(Permission.VALIDATE)
        with self._desk.database.action(
            Act.VALIDATE_DECISION, self._desk.account, about=shown[0].presentation_id, seals=True
        ) as uow:
            found = [uow.queries.meetings.presented(d.presentation_id) for d in shown]
            for row, decision in zip(found, shown, strict=True):
                self._validate(uow, _as_shown(row, decision))
            for meeting_id in {row.presentation.meeting_id for row in found}:
                _close_if_done(uow, meeting_id)
                keep_validated(uow, self._desk.account, meeting_id, shown)
        return len(shown)

    def validate_meeting(self, meeting_id: MeetingId, shown: tuple[Decision, ...]) -> int:
        """Validate every recorded decision of a meeting, and return how many there were.

        Raises:
            RuleViolation: the account may not validate, the recorded decisions are not those
                that were read, or a second text is to be settled first.
        """
        self._desk.require(Permission.VALIDATE)
        with self._desk.database.action(
            Act.VALIDATE_MEETING, self._desk.account, about=meeting_id, seals=True
        ) as uow:
            read = {decision.presentation_id: decision for decision in shown}
            for row in uow.queries.meetings.agenda(meeting_id):
                decision = read.pop(row.presentation.id, None)
                if decision is not None or to_validate((row,)):
                    self._validate(uow, _as_shown(row, decision))
            if read:
                # A case that was read here is on another agenda or on none by now.
                raise RuleViolation(Rule.CHANGED_SINCE)
            _close_if_done(uow, meeting_id)
            keep_validated(uow, self._desk.account, meeting_id, shown)
            return len(shown)

    def _validate(self, uow: UnitOfWork, decision: Decision) -> None:
        validated = decision.validate(at=uow.at, by=self._desk.account.name)
        if validated.replaces is not None:
            # It makes room first: one validated version is all that a presentation may have.
            earlier = uow.decisions.get(validated.replaces)
            uow.decisions.save(replace(earlier, step=DecisionStep.REPLACED))
        uow.decisions.save(validated)
        _replace_overturned(uow, validated)

    def amend(self, decision_id: DecisionId, reason: str) -> Decision:
        """Start the next version of a validated decision; the old text stays readable.

        Raises:
            RuleViolation: the decision is not validated.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(Act.AMEND_DECISION, self._desk.account) as uow:
            return _amend(uow, decision_id, reason)

    def settle(
        self, beside: Decision, standing: Decision, values: Mapping[str, Any], reason: str
    ) -> None:
        """Choose between two texts that two windows wrote of one case.

        `standing` takes over `values` of the other, which leaves the case: one that was validated
        stays among its former versions, any other in the history. A validated text that takes
        something over gets a new version, with that `reason`.

        Raises:
            RuleViolation: somebody changed one of the two, or settled them, meanwhile.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.SETTLE_TEXTS, self._desk.account, about=beside.presentation_id
        ) as uow:
            for shown in (beside, standing):
                if shown.version and uow.decisions.get(shown.id).version != shown.version:
                    raise RuleViolation(Rule.CHANGED_SINCE)
            if beside.validated_at is None:
                uow.decisions.delete(beside.id)
            else:
                uow.decisions.save(replace(beside, step=DecisionStep.REPLACED))
            if values and standing.step is DecisionStep.VALIDATED:
                standing = _amend(uow, standing.id, reason)
            if values:
                self._draft(uow, replace(standing, **values))


def _amend(uow: UnitOfWork, decision_id: DecisionId, reason: str) -> Decision:
    amended = uow.decisions.get(decision_id).amend(reason)
    meeting_id = uow.presentations.get(amended.presentation_id).meeting_id
    meeting = uow.meetings.get(meeting_id)
    if meeting.step is MeetingStep.CLOSED:
        uow.meetings.save(replace(meeting, step=MeetingStep.HELD))
    return uow.decisions.save(amended)


def _as_shown(row: PresentedCase, shown: Decision | None) -> Decision:
    """Return the decision of a case, if its words are those that were read."""
    now, number = row.decision, row.presentation.number or row.case.number
    if now is None or shown is None or (now.id, now.version) != (shown.id, shown.version):
        raise RuleViolation(Rule.DECISION_NOT_AS_SHOWN, number=number)
    if row.unsettled:
        raise RuleViolation(Rule.TEXTS_TO_SETTLE, number=number)
    return now


def _replace_overturned(uow: UnitOfWork, validated: Decision) -> None:
    """Let a validated advice replace those that a second reading had overturned.

    Their words stay, and the sheet says that they are no longer valid.
    """
    for past in uow.queries.cases.past(validated.case_id):
        for earlier in past.decisions:
            overturned = earlier.to_review and earlier.step is DecisionStep.VALIDATED
            if overturned and earlier.id != validated.id:
                uow.decisions.save(replace(earlier, step=DecisionStep.REPLACED))


def _asks_for_reading(decision: Decision) -> bool:
    return any(option.kind is Treatment.SECOND_READING for option in asked_for(decision))


def _open_presentation(uow: UnitOfWork, decision: Decision) -> Presentation:
    presentation = uow.presentations.get(decision.presentation_id)
    if presentation.case_id != decision.case_id:
        raise RuleViolation(Rule.CHANGED_SINCE)
    uow.meetings.get(presentation.meeting_id).require_open()
    return presentation


def _close_if_done(uow: UnitOfWork, meeting_id: MeetingId) -> None:
    meeting: Meeting = uow.meetings.get(meeting_id)
    rows = uow.queries.meetings.agenda(meeting_id)
    settled = all(
        row.validated or row.presentation.step is PresentationStep.DEFERRED for row in rows
    )
    if meeting.step is MeetingStep.HELD and settled:
        uow.meetings.save(meeting.move_to(MeetingStep.CLOSED, uow.at))
