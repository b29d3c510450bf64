"""Decides which standard cases can be registered together; has no widgets of its own."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import Enum
from typing import Protocol

from mdtboard.domain.decision import Decision, GuidelineFollowed
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import BoardId, PresentationId
from mdtboard.domain.meeting import Meeting, MeetingStep
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.presentation import Lane
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.template import Slot, Template, facts_of, fill, has_open_slot
from mdtboard.services.bundle import Services

_OPEN = (MeetingStep.LIVE, MeetingStep.HELD)


class Lack(Enum):
    """Why a case cannot be registered as it stands.

    The first two end with a word typed above the list; the others need the case itself.
    """

    ADVICE = "advice"
    GUIDELINE = "guideline"
    FACTS = "facts"
    GAP = "gap"
    DEPARTS = "departs"
    OPPOSED = "opposed"

    @property
    def unticks(self) -> bool:
        """Tell whether the case stays out, whatever is said for all of them."""
        return self not in (Lack.ADVICE, Lack.GUIDELINE)


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterRow:
    """A case of the lane, and its decision as it would be registered now.

    `facts` are those its template asks for and the case does not say.
    """

    case: PresentedCase
    decision: Decision
    wanted: bool
    lack: Lack | None = None
    facts: tuple[Slot, ...] = ()

    @property
    def ticked(self) -> bool:
        """Tell whether the case has a tick; one that cannot be helped from here has none."""
        return self.wanted and not (self.lack is not None and self.lack.unticks)

    @property
    def ready(self) -> bool:
        """Tell whether the case is registered with the others."""
        return self.wanted and self.lack is None


class RegisterView(Protocol):
    """What the presenter asks of the panel."""

    def show_rows(self, rows: tuple[RegisterRow, ...], *, allowed: bool) -> None:
        """Show the cases; nothing is registered unless it is `allowed` now."""

    def show_error(self, error: RuleViolation | None) -> None:
        """Say which rule was broken, or nothing."""


class RegisterPresenter:
    """Holds what is said for all cases, and which of them were left out."""

    def __init__(self, view: RegisterView, services: Services) -> None:
        self._view = view
        self._services = services
        self._language = ""
        self._sides: Mapping[Enum, str] = {}
        self._meeting: Meeting | None = None
        self._cases: tuple[PresentedCase, ...] = ()
        self._left_out: set[PresentationId] = set()
        self._template: Template | None = None
        self._text = ""
        self._guideline = ""

    def open(self, language: str, sides: Mapping[Enum, str]) -> None:
        """Begin anew: every case ticked, nothing said for all of them yet.

        The advice is in `language`, and `sides` has its words for a side.
        """
        self._language, self._sides = language, sides
        self._left_out.clear()
        self._template, self._text, self._guideline = None, "", ""
        self._view.show_error(None)

    def show(self, meeting: Meeting | None, agenda: tuple[PresentedCase, ...]) -> None:
        """Take over what the meeting's agenda says now."""
        self._meeting = meeting
        self._cases = tuple(
            row
            for row in agenda
            if row.presentation.lane is Lane.REGISTER and row.presentation.step.is_open
        )
        self._tell()

    def templates(self) -> tuple[Template, ...]:
        """Return the templates for the lane's tumour groups, those of each group first."""
        if self._meeting is None:
            return ()
        board = BoardId(self._meeting.board_id)
        families = dict.fromkeys(row.case.family for row in self._cases)
        offered = self._services.templates.offered
        found = {t.id: t for family in families for t in offered(board, family)}
        return tuple(found.values())

    def guidelines(self) -> tuple[str, ...]:
        """Return the guidelines named lately, the most used first."""
        return self._services.templates.guidelines()

    def use_template(self, template: Template | None) -> str:
        """Take a template for the cases without advice, and return its sentence."""
        self._template = template
        self.say("" if template is None else template.text(self._language))
        return self._text

    def say(self, text: str) -> None:
        """Take this sentence, with its slots, for the cases without advice."""
        self._text = text.strip()
        self._tell()

    def name_guideline(self, name: str) -> None:
        """Take this guideline for the cases that name none."""
        self._guideline = name.strip()
        self._tell()

    def toggle(self, presentation_id: PresentationId) -> None:
        """Leave a case out, or take it in again."""
        self._left_out ^= {presentation_id}
        self._tell()

    def discuss(self, presentation_id: PresentationId) -> None:
        """Move a case that is in doubt to the cases to discuss."""
        [found] = [row for row in self._cases if row.presentation.id == presentation_id]
        moved = replace(found.presentation, lane=Lane.DISCUSS)
        try:
            self._services.meetings.change_presentation(moved)
        except RuleViolation as error:
            self._view.show_error(error)
        else:
            self._view.show_error(None)

    @property
    def allowed(self) -> bool:
        """Tell whether the meeting registers cases now."""
        live = self._meeting is not None and self._meeting.step in _OPEN
        return live and may(self._services.desk.account, Permission.RECORD)

    def register(self) -> int:
        """Register every case that is ticked and complete, in one act; return how many."""
        ready = tuple(row.decision for row in self._rows() if row.ready)
        if not ready or not self.allowed:
            return 0
        try:
            count = self._services.decisions.register_all(ready)
        except RuleViolation as error:
            self._view.show_error(error)
            return 0
        self._view.show_error(None)
        return count

    @property
    def waiting(self) -> bool:
        """Tell whether a case is ticked that something is still missing for."""
        return any(row.ticked and not row.ready for row in self._rows())

    def _tell(self) -> None:
        self._view.show_rows(self._rows(), allowed=self.allowed)

    def _rows(self) -> tuple[RegisterRow, ...]:
        return tuple(self._row(case) for case in self._cases)

    def _row(self, case: PresentedCase) -> RegisterRow:
        draft = self._services.decisions.draft_for(case)
        facts = facts_of(case.case, case.presentation, self._sides)
        unknown: tuple[Slot, ...] = ()
        if draft.is_empty and self._text:
            draft = self._advised(draft, fill(self._text, facts))
            unknown = tuple(slot for slot in Slot if _wants(self._text, slot) and not facts[slot])
        draft = self._guided(draft)
        return RegisterRow(
            case=case,
            decision=draft,
            wanted=case.presentation.id not in self._left_out,
            lack=_lack(draft, unknown, opposed=case.patient.is_opposed),
            facts=unknown,
        )

    def _advised(self, draft: Decision, text: str) -> Decision:
        if self._template is None:
            return replace(draft, text=text)
        return draft.filled_from(self._template, text)

    def _guided(self, draft: Decision) -> Decision:
        if draft.guideline not in (GuidelineFollowed.NOT_STATED, GuidelineFollowed.FOLLOWED):
            return draft
        name = draft.guideline_name.strip() or self._guideline
        if not name:
            return draft
        return replace(draft, guideline=GuidelineFollowed.FOLLOWED, guideline_name=name)


def _wants(text: str, slot: Slot) -> bool:
    return f"{{{slot.value}}}" in text


def _lack(draft: Decision, unknown: tuple[Slot, ...], *, opposed: bool) -> Lack | None:
    """Return what stands against registering; what cannot be helped from here comes first."""
    if draft.guideline in (GuidelineFollowed.DEPARTED, GuidelineFollowed.NONE_EXISTS):
        return Lack.DEPARTS
    if opposed and not draft.despite_opposition.strip():
        return Lack.OPPOSED
    if draft.is_empty:
        return Lack.ADVICE
    if unknown:
        return Lack.FACTS
    if has_open_slot(f"{draft.text} {draft.line}"):
        return Lack.GAP
    return None if draft.guideline_name.strip() else Lack.GUIDELINE
