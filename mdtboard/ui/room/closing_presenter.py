"""Decides how a meeting ends: what is still open, what one key does, what came of it."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from mdtboard.domain.closing import Loose, loose_ends, set_going
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errands import ErrandKind
from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.domain.ids import MeetingId
from mdtboard.domain.meeting import BoardKind, Meeting, MeetingStep, QuorumResult, QuorumRule
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.sheets import PresentedCase, to_validate
from mdtboard.services.bundle import Services
from mdtboard.services.closing import Closing, Production, folder_beside
from mdtboard.ui.documents.wording import wording
from mdtboard.ui.room.presenter import RoomPresenter

Run = Callable[..., None]


@dataclass(frozen=True, slots=True, kw_only=True)
class ClosingSheet:
    """What the panel tells of a meeting, and what the account may do with it."""

    step: MeetingStep
    recorded: int
    validated: int
    deferred: int
    loose: Mapping[Loose, tuple[PresentedCase, ...]]
    set_going: Mapping[ErrandKind, tuple[PresentedCase, ...]]
    next_day: date | None
    may_validate: bool

    @property
    def ends(self) -> bool:
        """Tell whether the meeting is still to be ended."""
        return self.step is MeetingStep.LIVE

    @property
    def to_validate(self) -> int:
        """Return how many decisions the account can validate now."""
        return self.recorded - self.validated if self.may_validate else 0

    @property
    def drafts(self) -> bool:
        """Tell whether the documents come out as drafts, for somebody else to validate."""
        return self.recorded > self.validated and not self.may_validate


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What an act did, what is left of it, and what stood against it."""

    ended: bool
    validated: int
    filed: int
    total: int
    folder: Path | None
    left_to_end: bool
    left_to_validate: bool
    left_to_file: bool
    error: RuleViolation | EnvironmentFault | None

    @property
    def complete(self) -> bool:
        """Tell whether nothing of it is left to do."""
        return not (self.left_to_end or self.left_to_validate or self.left_to_file)


class ClosingView(Protocol):
    """What the presenter asks of the panel."""

    def show_sheet(self, sheet: ClosingSheet) -> None:
        """Show the checklist and offer what can be done."""

    def show_folder(self, folder: Path) -> None:
        """Show where the documents go."""

    def show_running(self, running: bool) -> None:
        """Show that something is under way, or no longer."""

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show what came of it."""


class ClosingPresenter:
    """Holds the act that is under way, or the one that was left unfinished; one at a time."""

    def __init__(
        self, view: ClosingView, room: RoomPresenter, services: Services, run: Run
    ) -> None:
        self._view = view
        self._room = room
        self._services = services
        self._run = run
        self._meeting_id: MeetingId | None = None
        self._folder = Path()
        self._running: Closing | None = None
        self._unfinished: Closing | None = None
        self._cancelled = self._released = False
        self._shown: tuple[Decision, ...] = ()
        self.sheet: ClosingSheet | None = None

    @property
    def cancelled(self) -> bool:
        """Tell whether somebody wants the documents to stop."""
        return self._cancelled

    def open(self) -> None:
        """Show the meeting; what it has recorded now is what can be validated from here.

        Who changes a decision while the panel covers it makes the validation be refused.
        """
        self._shown = to_validate(self._room.rows)
        self.load()

    def load(self) -> None:
        """Show the meeting as it stands; another meeting begins with its own folder."""
        meeting = self._room.meeting
        if meeting is None or self._released:
            return
        board = self._services.meetings.board_of(meeting)
        if meeting.id != self._meeting_id:
            self._meeting_id, self._unfinished = meeting.id, None
            self._folder = folder_beside(self._services.path, board.name, meeting.held_on)
            self._view.show_folder(self._folder)
            self._view.show_outcome(None)
            self._shown = to_validate(self._room.rows)
        formal = board.kind is not BoardKind.STAFF
        self.sheet = self._sheet(meeting, quorum_applies=formal)
        self._view.show_sheet(self.sheet)

    def choose_folder(self, typed: str) -> None:
        """Put the documents elsewhere; what is no whole path lies beside the default one."""
        meeting = self._room.meeting
        if meeting is None or self._running is not None:
            return
        board = self._services.meetings.board_of(meeting)
        default = folder_beside(self._services.path, board.name, meeting.held_on)
        self._folder = default.parent / typed.strip() if typed.strip() else default
        self._view.show_folder(self._folder)

    def do_all(self, not_reached: str, language: str, progress: Callable[[int, int], bool]) -> None:
        """End, validate what the account may, and produce the documents."""
        sheet = self.sheet
        if sheet is not None:
            act = self._new_act(not_reached)
            act.ends, act.validates = sheet.ends, sheet.to_validate > 0
            act.production = self._production(language, progress)
            self._begin(act)

    def end(self, not_reached: str) -> None:
        """End the meeting and do no more."""
        if self.sheet is not None and self.sheet.ends:
            act = self._new_act(not_reached)
            act.ends = True
            self._begin(act)

    def validate(self) -> None:
        """Validate the recorded decisions and do no more."""
        if self.sheet is not None and self.sheet.to_validate:
            act = self._new_act("")
            act.validates = True
            self._begin(act)

    def produce(self, language: str, progress: Callable[[int, int], bool]) -> None:
        """Produce the documents as they are now."""
        act = self._new_act("")
        act.production = self._production(language, progress)
        self._begin(act)

    def retry(self) -> None:
        """Do what is left of the act that was stopped, in the folder that is shown now."""
        act, sheet = self._unfinished, self.sheet
        if act is None or sheet is None:
            return
        # Somebody else may have done meanwhile what could not be done here.
        act.ends, act.validates = act.ends and sheet.ends, act.validates and sheet.to_validate > 0
        act.shown = self._shown
        production = act.production
        if production is not None and production.folder != self._folder:
            production.folder = self._folder
            production.filed = {}
        self._begin(act)

    def cancel(self) -> None:
        """Stop after the document under way."""
        self._cancelled = True

    def release(self) -> None:
        """Stop, and show nothing more: the window goes."""
        self._cancelled = self._released = True

    def present_again(self, reason: Callable[[QuorumResult, QuorumRule], str]) -> int:
        """Put every case decided without a quorum on the next meeting, and return how many."""
        meeting, sheet = self._room.meeting, self.sheet
        if meeting is None or sheet is None or Loose.NO_QUORUM not in sheet.loose:
            return 0
        cases = [case.presentation for case in sheet.loose[Loose.NO_QUORUM]]
        found = self._services.closing.quorums(meeting.id, cases)
        reasons = {key: reason(result, meeting.quorum) for key, result in found.items()}
        self._services.closing.present_again(meeting.id, reasons)
        return len(reasons)

    def resume(self) -> None:
        """Open the meeting again."""
        if self._running is None:
            self._unfinished = None
            self._view.show_outcome(None)
            self._room.start()

    def _sheet(self, meeting: Meeting, *, quorum_applies: bool) -> ClosingSheet:
        rows = self._room.rows
        steps = [row.decision.step for row in rows if row.decision is not None]
        validated = steps.count(DecisionStep.VALIDATED)
        loose = loose_ends(rows, quorum_applies=quorum_applies)
        put_off = loose.get(Loose.NOT_REACHED, ())
        deferred = [r for r in rows if r.presentation.step is PresentationStep.DEFERRED]
        return ClosingSheet(
            step=meeting.step,
            recorded=steps.count(DecisionStep.RECORDED) + validated,
            validated=validated,
            deferred=sum(row not in put_off for row in deferred),
            loose=loose,
            set_going=set_going(rows),
            next_day=self._services.closing.next_day(meeting.id),
            may_validate=may(self._services.desk.account, Permission.VALIDATE),
        )

    def _new_act(self, not_reached: str) -> Closing:
        assert self._meeting_id is not None
        return Closing(
            meetings=self._services.meetings,
            decisions=self._services.decisions,
            meeting_id=self._meeting_id,
            not_reached=not_reached,
            shown=self._shown,
        )

    def _production(self, language: str, progress: Callable[[int, int], bool]) -> Production:
        assert self._meeting_id is not None
        return Production(
            documents=self._services.documents,
            meeting_id=self._meeting_id,
            wording=wording(language),
            folder=self._folder,
            progress=progress,
        )

    def _begin(self, act: Closing) -> None:
        # A second Enter while the first is at work does nothing.
        if self._running is not None:
            return
        self._running, self._unfinished, self._cancelled = act, None, False
        self._view.show_outcome(None)
        self._view.show_running(True)
        self._run(act.run, self._on_done, self._on_failed)

    def _on_done(self, _act: Closing) -> None:
        self._finish(None)

    def _on_failed(self, error: Exception) -> None:
        if self._released:
            return
        known = error if isinstance(error, RuleViolation | EnvironmentFault) else None
        here = self._finish(known)
        if known is None or not here:
            raise error

    def _finish(self, error: RuleViolation | EnvironmentFault | None) -> bool:
        """Show what came of the act, and tell whether its meeting is still the one shown."""
        act, self._running = self._running, None
        if self._released or act is None:
            return False
        self._view.show_running(False)
        if act.meeting_id != self._meeting_id:
            return False
        outcome = _outcome(act, error)
        self._unfinished = None if outcome.complete else act
        self._room.refresh()
        # Whoever was told that a decision had changed has been shown it.
        self.open()
        self._view.show_outcome(outcome)
        return True


def _outcome(act: Closing, error: RuleViolation | EnvironmentFault | None) -> Outcome:
    production = act.production
    return Outcome(
        ended=act.ended,
        validated=act.validated,
        filed=0 if production is None else len(production.filed),
        total=0 if production is None else production.total,
        folder=None if production is None else production.folder,
        left_to_end=act.ends,
        left_to_validate=act.validates,
        left_to_file=production is not None and not production.complete,
        error=error,
    )
