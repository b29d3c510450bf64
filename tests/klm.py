"""What a recorded run of keys costs a person, by the keystroke-level model.

The operators are those of the model's authors (Card, Moran and Newell; Kieras): a key takes an
average typist 0.28 s, to find a place with the pointer 1.10 s, to press or release its button
0.10 s, to move the hand between keyboard and pointer 0.40 s, and to make up one's mind 1.35 s.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt

from tests.keys import Stroke

KEY = 0.28
MENTAL = 1.35
POINT = 1.10
BUTTON = 0.10
HOMING = 0.40
# A key that follows of itself from what was just typed asks for no thought.
_ANTICIPATED = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_ARROWS = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right})
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@dataclass(frozen=True, slots=True)
class Pointing:
    """The pointer brought to a place and its button pressed."""


@dataclass(frozen=True, slots=True)
class Layout:
    """What a letter takes on a keyboard: which need Shift, AltGr, or a dead key before them."""

    shifted: str
    plain: str
    with_altgr: str = ""
    dead: str = ""
    shifted_dead: str = ""

    def keys(self, letter: str) -> tuple[int, str]:
        """Return how many keys a letter takes, and the modifier that is held.

        Raises:
            ValueError: the keyboard does not have it.
        """
        if letter == " " or letter in self.plain:
            return 1, ""
        if letter in self.shifted:
            return 1, "shift"
        if letter in self.with_altgr:
            return 1, "altgr"
        if letter in self.dead:
            return 2, ""
        if letter in self.shifted_dead:
            return 3, ""  # Shift and the dead key, then the letter
        raise ValueError(f"{letter!r} is not on this keyboard")


_SMALL = "abcdefghijklmnopqrstuvwxyz"
LAYOUTS = {
    "us": Layout(
        plain=_SMALL + "`1234567890-=[]\\;',./", shifted=_SMALL.upper() + '~!@#$%^&*()_+{}|:"<>?'
    ),
    "fr": Layout(
        plain=_SMALL + "²&é\"'(-è_çà)=^$ù*<,;:!",
        shifted=_SMALL.upper() + "1234567890°+¨£%µ>?./§",
        with_altgr="~#{[|`\\@]}¤€œŒæ«»",
        dead="âêîôû",
        shifted_dead="äëïöü",
    ),
}


@dataclass(frozen=True, slots=True)
class Effort:
    """What a run of keys and pointer actions asks of a person."""

    keys: int
    modifiers: int
    pointer: int
    decisions: int
    homings: int

    @property
    def strokes(self) -> int:
        """Return every key that goes down, the modifiers included."""
        return self.keys + self.modifiers

    def seconds(self, key: float = KEY) -> float:
        """Return how long it takes, for a person who needs `key` seconds a key."""
        return (
            self.strokes * key
            + self.decisions * MENTAL
            + self.pointer * (POINT + 2 * BUTTON)
            + self.homings * HOMING
        )

    def __str__(self) -> str:
        return (
            f"{self.strokes} keys ({self.modifiers} of them modifiers), {self.pointer} pointer, "
            f"{self.decisions} decisions, KLM {self.seconds(0.20):.1f} / {self.seconds():.1f} / "
            f"{self.seconds(0.35):.1f} s"
        )


def effort(log: Iterable[Stroke | Pointing], layout: str) -> Effort:
    """Return what a log costs on a keyboard.

    One thinks before each run of letters or arrows, before each command, before Enter, before
    skipping a field by a second Tab, and before pointing; a Tab after something typed follows of
    itself.
    """
    keys = modifiers = pointer = decisions = homings = 0
    before, held, hand = "", "", "keyboard"
    for stroke in log:
        now, place = _kind(stroke, before), "keyboard"
        if isinstance(stroke, Pointing):
            pointer, place, held = pointer + 1, "pointer", ""
        else:
            count, holds = _cost(stroke, LAYOUTS[layout])
            modifiers += len(set(holds) - set(held))
            keys, held = keys + count, holds
        homings += place != hand
        decisions += _thinks(now, before)
        before, hand = now, place
    return Effort(keys, modifiers, pointer, decisions, homings)


def _kind(stroke: Stroke | Pointing, before: str) -> str:
    if isinstance(stroke, Pointing):
        return "point"
    if stroke.letter:
        return "letters"
    if stroke.key in _ANTICIPATED:
        return "skip" if before in ("tab", "skip") else "tab"
    if stroke.key in _ARROWS and stroke.modifiers == Qt.KeyboardModifier.NoModifier:
        return "arrows"
    return "command"


def _thinks(now: str, before: str) -> bool:
    if now in ("letters", "arrows"):
        return now != before
    return now != "tab"


def _cost(stroke: Stroke, layout: Layout) -> tuple[int, tuple[str, ...]]:
    if not stroke.letter:
        return 1, tuple(str(m.name) for m in _MODIFIERS if stroke.modifiers & m)
    count, held = layout.keys(stroke.letter)
    return count, (held,) if held else ()
