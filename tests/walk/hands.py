"""Two hands on a keyboard: every key is a physical one, so that the layout is really tried."""

import ctypes
import subprocess
import time
from dataclasses import dataclass

# The physical keys that mean the same on every layout (evdev codes as X counts them).
KEYS = {
    "Escape": 9, "Tab": 23, "Return": 36, "Space": 65, "BackSpace": 22, "Delete": 119,
    "Up": 111, "Down": 116, "Left": 113, "Right": 114, "Home": 110, "End": 115,
    "PageUp": 112, "PageDown": 117, "Menu": 135,
    **{f"F{number}": 66 + number for number in range(1, 11)}, "F11": 95, "F12": 96,
}  # fmt: skip
HELD = {"Ctrl": 37, "Shift": 50, "Alt": 64, "AltGr": 108}
_DEAD = {
    "dead_circumflex": {"a": "â", "e": "ê", "i": "î", "o": "ô", "u": "û"},
    "dead_diaeresis": {"a": "ä", "e": "ë", "i": "ï", "o": "ö", "u": "ü"},
}
# Keysyms older than Unicode that a French keyboard has.
_OLD = {0x13BC: "Œ", 0x13BD: "œ", 0x20AC: "€"}
_UNICODE = 0x01000000
# The columns of a key: alone, with Shift, twice a second group, with AltGr.
_COLUMNS: tuple[tuple[int, tuple[str, ...]], ...] = ((0, ()), (1, ("Shift",)), (4, ("AltGr",)))
_PAUSE = 0.03


@dataclass(frozen=True, slots=True)
class Press:
    """One key, with what is held."""

    code: int
    held: tuple[str, ...] = ()


class Hands:
    """Presses the keys of one layout, and counts them."""

    def __init__(self, display: str, layout: str) -> None:
        self._display = display
        self.strokes = 0
        subprocess.run(["setxkbmap", "-display", display, layout], check=True)
        self._letters = _letters(display)

    def type(self, text: str) -> None:
        """Type `text`, dead keys and all."""
        self._play([press for letter in text for press in self._letters[letter]])

    def press(self, *keys: str) -> None:
        """Press keys one after the other: "Tab", "Ctrl+Return", "Ctrl+Shift+e"."""
        self._play([self._chord(key) for key in keys])

    def _chord(self, key: str) -> Press:
        *held, last = key.split("+")
        if last in KEYS:
            return Press(KEYS[last], tuple(held))
        # The key that is labelled with the letter: Ctrl+Z is another place on AZERTY.
        [press] = self._letters[last]
        return Press(press.code, tuple(held))

    def _play(self, presses: list[Press]) -> None:
        for press in presses:
            held = [str(HELD[name]) for name in press.held]
            down = [word for code in held for word in ("keydown", code)]
            up = [word for code in reversed(held) for word in ("keyup", code)]
            command = ["xdotool", *down, "key", f"{press.code:02d}", *up]
            subprocess.run(command, check=True, env={"DISPLAY": self._display})
            self.strokes += 1 + len(held)
            time.sleep(_PAUSE)


def _letters(display: str) -> dict[str, tuple[Press, ...]]:
    """Return how each letter is typed, as the X server has its keyboard now."""
    known = subprocess.run(
        ["xmodmap", "-display", display, "-pke"], capture_output=True, text=True, check=True
    ).stdout
    x11 = ctypes.CDLL("libX11.so.6")
    x11.XStringToKeysym.restype = ctypes.c_ulong
    found: dict[str, tuple[Press, ...]] = {}
    dead: dict[str, Press] = {}
    for line in known.splitlines():
        words = line.split()
        names = words[3:]
        for column, held in _COLUMNS:
            if column < len(names):
                press = Press(int(words[1]), held)
                if names[column] in _DEAD:
                    dead.setdefault(names[column], press)
                letter = _letter(x11.XStringToKeysym(names[column].encode()))
                if letter and (letter not in found or len(held) < len(found[letter][0].held)):
                    found[letter] = (press,)
    for name, press in dead.items():
        for plain, accented in _DEAD[name].items():
            found.setdefault(accented, (press, *found[plain]))
    return found


def _letter(keysym: int) -> str:
    if keysym in _OLD:
        return _OLD[keysym]
    if 0x20 <= keysym <= 0xFF:
        return chr(keysym)
    return chr(keysym - _UNICODE) if _UNICODE < keysym < _UNICODE + 0x110000 else ""
