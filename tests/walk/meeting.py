"""A meeting as a secretary lives it: what is done for a case, and what the file must hold then."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import GuidelineFollowed
from mdtboard.domain.ids import MeetingId, PresentationId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.sheets import PresentedCase
from mdtboard.services.bundle import Services
from mdtboard.ui.widgets.matching import fold
from tests.walk.hands import Hands
from tests.walk.stage import Stage, wait
from tests.walk.words import Words

RESPONSIBLE = "Dr Kérouedan-Lys"


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What the file must hold of a case when the meeting is over."""

    step: PresentationStep = PresentationStep.DECIDED
    text: str = ""
    responsible: str = ""
    days: int | None = None
    guideline: GuidelineFollowed = GuidelineFollowed.NOT_STATED
    reason: str = ""
    quorum: bool | None = None


class Secretary:
    """Holds the meeting in the window; looks into the file only to see whether it came there."""

    def __init__(
        self, stage: Stage, hands: Hands, services: Services, meeting_id: MeetingId, words: Words
    ) -> None:
        self.stage = stage
        self.hands = hands
        self.words = words
        self.expected: dict[PresentationId, Expected] = {}
        self.here: PresentationId | None = None
        self.quorum = True
        self._services = services
        self._meeting_id = meeting_id

    # What the file says.

    def agenda(self) -> tuple[PresentedCase, ...]:
        """Return the agenda as the file has it."""
        return self._services.meetings.agenda(self._meeting_id)

    def row(self, presentation_id: PresentationId) -> PresentedCase:
        """Return one case."""
        return self._services.meetings.presented(presentation_id)

    def is_open(self, presentation_id: PresentationId) -> bool:
        """Tell whether a case still waits."""
        return self.row(presentation_id).presentation.step.is_open

    def mode_of(self, name: str) -> AttendanceMode:
        """Return how somebody takes part; who left takes part no longer."""
        for line in self._services.meetings.attendance(self._meeting_id):
            if name in line.name:
                return AttendanceMode.EXPECTED if line.left_at else line.mode
        raise AssertionError(name)

    def meeting_step(self) -> MeetingStep:
        """Return how far the meeting is."""
        return self._services.meetings.meeting(self._meeting_id).step

    def text_of(self, presentation_id: PresentationId) -> str:
        """Return the advice on a case."""
        decision = self.row(presentation_id).decision
        return "" if decision is None else decision.text

    def place_of(self, presentation_id: PresentationId) -> int:
        """Return a case's place on the agenda."""
        return [row.presentation.id for row in self.agenda()].index(presentation_id) + 1

    def present(self) -> list[str]:
        """Return who is there, in the order of the list."""
        lines = self._services.meetings.attendance(self._meeting_id)
        there = [line.name for line in lines if line.mode is AttendanceMode.PRESENT]
        return sorted(there, key=fold)

    def go_on(self) -> None:
        """Follow the window to the next case that waits."""
        # What is discussed comes first, and then what is registered.
        rows = sorted(self.agenda(), key=lambda row: row.presentation.lane is Lane.REGISTER)
        ids = [row.presentation.id for row in rows]
        place = ids.index(self.here) if self.here in ids else -1
        after = rows[place + 1 :] + rows[: max(place, 0)]
        waiting = [row.presentation.id for row in after if row.presentation.step.is_open]
        self.here = waiting[0] if waiting else None

    # What the hands do.

    def pause(self, seconds: float) -> None:
        """Let the window come after."""
        time.sleep(seconds)

    def record(self, expected: Expected, picture: str = "") -> None:
        """Record the case shown, and wait for it in the file."""
        assert self.here is not None
        case = self.here
        if picture:
            self.stage.picture(picture)
        self.hands.press("Ctrl+Return")
        wait(f"recording of {picture or expected}", lambda: not self.is_open(case))
        if self.row(case).presentation.lane is Lane.REGISTER:
            expected = replace(expected, quorum=None)
        self.expected[case] = expected
        self.go_on()

    def fields(self) -> None:
        """Name who is responsible, until when, and that it conforms, from the responsible field."""
        self.hands.type("ker")
        self.hands.press("Tab")
        self.hands.type(self.words.delay)
        self.hands.press("Tab")
        self.hands.type("c")

    def decided(self, text: str) -> Expected:
        """Return what is expected of a case whose fields were all filled."""
        return Expected(
            text=text,
            responsible=RESPONSIBLE,
            days=21,
            guideline=GuidelineFollowed.FOLLOWED,
            quorum=self.quorum,
        )

    def by_template(self, picture: str = "") -> None:
        """Take a template that leaves nothing to fill."""
        self.hands.type(";biop")
        if picture:
            self.stage.picture(f"{picture}-list")
        self.hands.press("Tab")
        self.fields()
        self.record(self.decided(self.words.sample), picture)

    def in_a_gap(self, picture: str = "") -> None:
        """Take a template and fill its gap with accents."""
        self.hands.type(";rad")
        self.hands.press("Tab")
        if picture:
            self.stage.picture(f"{picture}-gap")
        self.hands.type(self.words.gap)
        self.hands.press("Tab")
        self.fields()
        self.record(self.decided(self.words.gap), picture)

    def in_own_words(self, picture: str = "") -> None:
        """Type everything, accents and dead keys included."""
        self.hands.type(self.words.own)
        self.hands.press("Tab")
        self.fields()
        self.record(self.decided(self.words.own), picture)

    def shortly(self, picture: str = "") -> None:
        """Record a sentence and nothing else."""
        self.hands.type(self.words.short)
        self.record(Expected(text=self.words.short, quorum=self.quorum), picture)

    def deferred(self, picture: str = "", *, by_arrows: bool = False) -> None:
        """Defer with a reason, by its first letters or by the arrows."""
        assert self.here is not None
        case = self.here
        self.hands.press("F7")
        if by_arrows:
            self.hands.press(*["Down"] * 4)
        else:
            self.hands.type("imag")
        if picture:
            self.stage.picture(picture)
        self.hands.press("Return", "Return")
        wait("deferral", lambda: not self.is_open(case))
        self.expected[case] = Expected(step=PresentationStep.DEFERRED, reason=self.words.reason)
        self.go_on()

    def jump(self, presentation_id: PresentationId) -> None:
        """Go to a case by its number."""
        self.hands.press("Ctrl+j")
        self.hands.type(self.row(presentation_id).presentation.number)
        self.hands.press("Return")
        self.here = presentation_id

    def arrives(self, typed: str, name: str) -> None:
        """Tick somebody who comes."""
        self.hands.press("F4")
        self.hands.type(typed)
        self.hands.press("Return")
        wait(f"{name} there", lambda: self.mode_of(name) is AttendanceMode.PRESENT)

    def leaves(self, name: str) -> None:
        """Note that somebody who is there leaves now."""
        [place] = [place for place, known in enumerate(self.present()) if name in known]
        self.hands.press("F4", "Tab", "Home", *["Down"] * place, "Left")
        wait(f"{name} gone", lambda: self.mode_of(name) is AttendanceMode.EXPECTED)

    def counted(self, act: Callable[[], None]) -> int:
        """Do something, and return how many keys went down for it."""
        before = self.hands.strokes
        act()
        return self.hands.strokes - before
