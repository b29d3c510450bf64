"""Decides what the meeting room shows and does; has no widgets of its own."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any
from uuid import UUID

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import MeetingId, PersonId, PresentationId
from mdtboard.domain.meeting import Meeting, MeetingStep
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.template import Slot, Template, fill
from mdtboard.services.bundle import Services
from mdtboard.ui.room.draft import Draft
from mdtboard.ui.room.order import as_heard, moved, next_waiting
from mdtboard.ui.room.stopwatch import Hold, Stopwatch
from mdtboard.ui.room.view import Abilities, Progress, RoomView


class RoomPresenter:
    """Holds the meeting and the case shown; the draft holds what is typed of its decision."""

    def __init__(
        self, view: RoomView, services: Services, draft: Draft, clock: Callable[[], float]
    ) -> None:
        self._view = view
        self._services = services
        self.stopwatch = Stopwatch(clock)
        self._meeting: Meeting | None = None
        self._rows: tuple[PresentedCase, ...] = ()
        self._current: PresentationId | None = None
        self.draft = draft
        self.keeper = draft.keeper
        draft.saved.connect(self._on_saved)
        self.acting = False  # while it is, the presenter itself reads again when it is done

    @property
    def meeting(self) -> Meeting | None:
        """Return the meeting shown."""
        return self._meeting

    @property
    def rows(self) -> tuple[PresentedCase, ...]:
        """Return the agenda."""
        return self._rows

    @property
    def current(self) -> PresentedCase | None:
        """Return the case shown."""
        found = [row for row in self._rows if row.presentation.id == self._current]
        return found[0] if found else None

    def open_meeting(
        self, meeting_id: MeetingId, presentation_id: PresentationId | None = None
    ) -> None:
        """Show a meeting, at one of its cases or at the first that waits."""
        if self._meeting is None or self._meeting.id != meeting_id:
            self._current = None
        self._meeting = self._services.meetings.meeting(meeting_id)
        self._read()
        if presentation_id is not None:
            self._current = presentation_id
        if self.current is None:
            self._current = self._first_waiting()
        self._show(fresh=True)

    def best_meeting(self) -> MeetingId | None:
        """Return the meeting a secretary most likely wants: live, else the nearest to today."""
        lines = self._services.meetings.lines()
        live = [line for line in lines if line.step is MeetingStep.LIVE]
        today = self._services.desk.today()
        planned = [line for line in lines if line.step is MeetingStep.PLANNED]
        begun = [line for line in lines if line.step.took_place]
        ahead = sorted((line for line in planned if line.held_on >= today), key=_by_day)
        for found in (live, ahead, sorted(planned, key=_by_day, reverse=True), begun):
            if found:
                return found[0].id
        return None

    def refresh(self, *, fresh: bool = False) -> None:
        """Read again and show; unless `fresh`, what is being typed is left alone."""
        if self._read():
            self._show(fresh=fresh)

    def _read(self) -> bool:
        if self._meeting is None:
            return False
        self._meeting = self._services.meetings.meeting(self._meeting.id)
        # What is looked at before or typed afterwards takes none of the meeting's time.
        self.stopwatch.hold(Hold.NOT_LIVE, held=self._meeting.step is not MeetingStep.LIVE)
        self._rows = self._services.meetings.agenda(self._meeting.id)
        self.keeper.hear(self._rows)
        return True

    def _show(self, *, fresh: bool) -> None:
        if self._meeting is None:
            return
        self._view.show_meeting(self._meeting, self._services.meetings.board_of(self._meeting))
        self._view.show_agenda(self._rows, self._current)
        self._view.show_conflict(self.keeper.conflict)
        self._show_case(fresh=fresh)
        self.refresh_attendance()

    def refresh_attendance(self) -> None:
        """Read the attendance again and show it."""
        if self._meeting is None:
            return
        rows = self._services.meetings.attendance(self._meeting.id)
        self._view.show_attendance(rows, self._services.meetings.quorum(self._meeting.id))
        present = frozenset(row.person_id for row in rows if row.mode.takes_part)
        self._view.show_people(self._services.set_up.people(), present)
        self._view.show_progress(self._progress())

    def choose(self, presentation_id: PresentationId) -> None:
        """Show another case of the agenda."""
        if presentation_id == self._current:
            return
        self._current = presentation_id
        self._view.show_agenda(self._rows, self._current)
        self._show_case(fresh=True)

    def step(self, by: int) -> None:
        """Show the case `by` places further on the agenda."""
        ids = [row.presentation.id for row in as_heard(self._rows)]
        if self._current in ids:
            place = ids.index(self._current) + by
            if 0 <= place < len(ids):
                self.choose(ids[place])

    def _on_saved(self) -> None:
        # Whoever leaves the case and comes back must find what was saved last.
        kept = self.draft.decision
        self._rows = tuple(
            replace(row, decision=kept) if row.presentation.id == self._current else row
            for row in self._rows
        )
        self.tell()

    def use_template(self, template: Template, facts: dict[Slot, str], language: str) -> None:
        """Fill the draft from a template; what the case does not say is left to fill."""
        if self.draft.decision is not None:
            text = fill(template.text(language), facts)
            draft = replace(self.draft.decision, line="")
            self._act(partial(self._services.decisions.use_template, draft, template, text))

    def tell(self) -> None:
        """Say whether what was typed is in the file, and what stands against it."""
        self._view.show_conflict(self.keeper.conflict)
        self._view.show_refused(self.keeper.fault)
        if self.keeper.fault is None and self.keeper.conflict is None:
            self._view.saved()

    def retry(self) -> None:
        """Try again to save what the disk refused."""
        for saved in self.keeper.retry():
            if self.draft.decision is not None and saved.id == self.draft.decision.id:
                self.draft.take(saved)
        self.tell()

    def take_over(self) -> None:
        """Take the board's former advice over into the draft."""
        if self.draft.decision is not None:
            self._act(partial(self._services.decisions.take_over, self.draft.decision))

    def settle(self, values: dict[str, Any], reason: str) -> None:
        """Choose between the two texts of the case shown: the draft takes over `values`."""
        row, draft = self.current, self.draft.decision
        if row is not None and row.unsettled and draft is not None:
            settle = self._services.decisions.settle
            self._act(partial(settle, row.unsettled[0], draft, values, reason))

    def record(self, *, stay: bool = False) -> bool:
        """Record the decision, and go to the next waiting case unless asked to `stay`."""
        decision = self.draft.decision
        if decision is None or self._meeting is None:
            return False
        seconds = self.stopwatch.seconds
        return self._settle(partial(self._services.decisions.record, decision, seconds), stay=stay)

    def register(self) -> bool:
        """Register the case as standard, and go to the next waiting one."""
        row, decision = self.current, self.draft.decision
        if row is None or decision is None:
            return False
        return self._settle(partial(self._services.decisions.register, row.presentation, decision))

    def defer(self, reason: str) -> bool:
        """Put the case off with a reason, and go to the next waiting one."""
        if self._current is None:
            return False
        return self._settle(partial(self._services.decisions.defer, self._current, reason))

    def _act(self, work: Callable[[], object]) -> bool:
        done = self._try(work)
        if done:
            self.refresh(fresh=True)
        return done

    def _try(self, work: Callable[[], object]) -> bool:
        """Do something to the case shown; what stands against it is said without a dialog."""
        self.acting = True
        try:
            work()
        except RuleViolation as error:
            if error.rule in (Rule.CHANGED_SINCE, Rule.DECISION_NOT_AS_SHOWN):
                self.refresh()
            # Last, for what reads differently now takes former sentences away.
            self._view.show_error(error)
            return False
        except EnvironmentFault as fault:
            self._view.show_refused(fault)
            return False
        finally:
            self.acting = False
        return True

    def _settle(self, work: Callable[[], object], *, stay: bool = False) -> bool:
        if self.keeper.refused:
            self.retry()
        if self.keeper.conflict is not None or self.keeper.fault is not None:
            return False
        done = self._try(work)
        if done:
            self._go_on(stay=stay)
        return done

    def change_lane(self) -> None:
        """Move the case to the other lane."""
        row = self.current
        if row is None:
            return
        other = Lane.REGISTER if row.presentation.lane is Lane.DISCUSS else Lane.DISCUSS
        self._services.meetings.change_presentation(replace(row.presentation, lane=other))

    def move(self, by: int) -> None:
        """Move the case up or down among those that are shown under the same heading."""
        if self._meeting is None or self._current is None:
            return
        order = moved(self._rows, self._current, by)
        if order:
            self._services.meetings.reorder(self._meeting.id, order)

    def validate(self) -> None:
        """Validate the decision as it is shown; what the disk refused is not in the file yet."""
        if self.keeper.refused:
            self.retry()
        decision = self.draft.decision
        if decision is not None and self.keeper.fault is None:
            self._act(partial(self._services.decisions.validate, (decision,)))

    def amend(self, reason: str) -> bool:
        """Start a new version of the validated decision shown, unless no reason is given."""
        decision = self.draft.decision
        if decision is None:
            return False
        return self._act(partial(self._services.decisions.amend, decision.id, reason))

    def start(self) -> None:
        """Start the meeting, or resume it with the cases that its end had put off."""
        if self._meeting is None:
            return
        if self._meeting.step is MeetingStep.HELD:
            self._services.closing.resume(self._meeting.id)
        else:
            self._services.meetings.start(self._meeting.id)

    def end(self, not_reached: str) -> None:
        """End the meeting; what was not reached is put off with that reason."""
        if self._meeting is not None:
            self._services.meetings.end(self._meeting.id, not_reached)

    def set_attendance(self, person_id: PersonId, mode: AttendanceMode) -> None:
        """Note how a person takes part."""
        if self._meeting is not None:
            self._services.meetings.set_attendance(self._meeting.id, person_id, mode)

    def leave(self, person_id: PersonId) -> None:
        """Note that a person leaves now."""
        if self._meeting is not None:
            self._services.meetings.leave(self._meeting.id, person_id)

    def taken_back(self, about: UUID | None) -> str:
        """Go back to the case that an undo changed, and return its number if it is here."""
        found = [row for row in self._rows if row.presentation.id == about]
        if found:
            self._current = found[0].presentation.id
        self.refresh(fresh=True)
        return found[0].case.number if found else ""

    def _go_on(self, *, stay: bool) -> None:
        settled = self._current
        self.stopwatch.restart()
        if settled is None:
            return
        # One case changed; what others do is read when the file tells of it.
        now = self._services.meetings.presented(settled)
        self._rows = tuple(now if row.presentation.id == settled else row for row in self._rows)
        self._view.case_settled(settled)
        if not stay:
            self._current = next_waiting(self._rows, self._current) or self._current
        self._show(fresh=True)

    def _show_case(self, *, fresh: bool) -> None:
        row = self.current
        self.stopwatch.open(None if row is None else row.presentation.id)
        self.draft.show(None if row is None else self._fresh_draft(row), fresh=fresh)
        past = () if row is None else self._services.patients.past(row.case.id)
        earlier = tuple(p for p in past if p.presentation.id != self._current)
        self._view.offer(self._abilities())
        self._view.show_case(row, earlier)
        self._view.show_progress(self._progress())

    def _fresh_draft(self, row: PresentedCase) -> Decision:
        held = self.keeper.held(row.presentation.id)
        if held is not None:
            return held
        # An empty draft gets its identifier here once; reading again must not change it.
        draft = self.draft.decision
        if row.decision is None and draft is not None and not draft.version:
            same = draft.presentation_id == row.presentation.id
            return draft if same else self._services.decisions.draft_for(row)
        return self._services.decisions.draft_for(row)

    def _abilities(self) -> Abilities:
        row, draft, meeting = self.current, self.draft.decision, self._meeting
        account = self._services.desk.account
        open_ = meeting is not None and meeting.step in (MeetingStep.LIVE, MeetingStep.HELD)
        settled = draft is not None and draft.step in (
            DecisionStep.VALIDATED,
            DecisionStep.REPLACED,
        )
        editable = row is not None and open_ and not settled and may(account, Permission.RECORD)
        step = None if row is None else row.presentation.step
        return Abilities(
            edit=editable,
            record=editable,
            defer=editable and PresentationStep.DEFERRED in (step.next_steps if step else ()),
            validate=draft is not None
            and draft.step is DecisionStep.RECORDED
            and may(account, Permission.VALIDATE),
            amend=draft is not None and draft.step is DecisionStep.VALIDATED,
            start=meeting is not None and MeetingStep.LIVE in meeting.step.next_steps,
            end=meeting is not None and MeetingStep.HELD in meeting.step.next_steps,
        )

    def _progress(self) -> Progress:
        decided = [r for r in self._rows if r.presentation.step is PresentationStep.DECIDED]
        decisions = [row.decision for row in decided if row.decision is not None]
        return Progress(
            total=len(self._rows),
            decided=len(decided),
            deferred=sum(r.presentation.step is PresentationStep.DEFERRED for r in self._rows),
            validated=sum(d.step is DecisionStep.VALIDATED for d in decisions),
            to_validate=sum(d.step is DecisionStep.RECORDED for d in decisions),
            without_responsible=sum(not d.responsible.strip() for d in decisions),
            without_quorum=sum(
                d.quorum_met is False and r.presentation.lane is Lane.DISCUSS
                for d, r in zip(decisions, decided, strict=False)
            ),
            provisional=sum(d.provisional for d in decisions),
        )

    def _first_waiting(self) -> PresentationId | None:
        every = (row.presentation.id for row in self._rows)
        return next_waiting(self._rows, None) or next(every, None)


def _by_day(line: Any) -> Any:
    return line.held_on, line.starts_at
