"""Registers our faces with reportlab once, and measures text whatever characters it holds."""

import re
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final

from reportlab import rl_config
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from mdtboard import resources

# Nothing of ours reads a remote or local image; a text that asks for one gets none.
rl_config.trustedHosts = []
rl_config.trustedSchemes = []
# Files go by disk and mail, not by a line that loses the eighth bit: binary is a fifth smaller.
rl_config.useA85 = 0

_BEYOND_16_BITS: Final = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{5,6})>")


class _Font(TTFont):  # type: ignore[misc]
    """A font whose text can be copied from the page, emoji included.

    reportlab writes a code point above U+FFFF as five digits, where the format wants UTF-16.
    """

    def addObjects(self, doc: Any) -> None:  # noqa: N802 (reportlab's name)
        super().addObjects(doc)
        for name, thing in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                thing.content = _BEYOND_16_BITS.sub(_as_utf16, thing.content)


def _as_utf16(found: re.Match[str]) -> str:
    return f"<{found[1]}> <{chr(int(found[2], 16)).encode('utf-16-be').hex().upper()}>"


class _Widths(dict[str, float]):
    """The width of each character at size 1.

    A character without a glyph gets the font's empty box, so that nobody overlooks it, and
    keeps its code point, so that the text can still be copied from the page.
    """

    def __init__(self, font: _Font) -> None:
        super().__init__()
        self._face = font.face

    def __missing__(self, character: str) -> float:
        code = ord(character)
        self._face.charToGlyph.setdefault(code, 0)
        width = float(self._face.getCharWidth(code)) / 1000
        self[character] = width
        return width


@dataclass(frozen=True, slots=True)
class Face:
    """A registered font: its name on the canvas, and the width of each character."""

    name: str
    widths: _Widths


_faces: dict[str, Face] = {}
_lock: Final = Lock()


def face(weight: str) -> Face:
    """Return a face: regular, medium, semibold, bold or italic."""
    found = _faces.get(weight)
    if found is None:
        with _lock:
            _register()
        found = _faces[weight]
    return found


def _register() -> None:
    if _faces:
        return
    made = {}
    for weight, path in resources.fonts().items():
        font = _Font(f"mdtboard Inter {weight}", str(path), shapable=False)
        pdfmetrics.registerFont(font)
        made[weight] = Face(font.fontName, _Widths(font))
    _faces.update(made)
