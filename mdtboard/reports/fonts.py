"""Registers our faces with reportlab once, and measures text whatever characters it holds."""

import re
import zlib
from dataclasses import dataclass
from threading import Lock
from typing import Any, Final

from reportlab import rl_config
from reportlab.pdfbase import pdfdoc, pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from mdtboard import resources
from mdtboard.overriding import override

# Nothing of ours reads a remote or local image; a text that asks for one gets none.
rl_config.trustedHosts = []
rl_config.trustedSchemes = []
# Files go by disk and mail, not by a line that loses the eighth bit: binary is a fifth smaller.
rl_config.useA85 = 0

_BEYOND_16_BITS: Final = re.compile(r"<([0-9A-F]{2})> <([0-9A-F]{5,6})>")
# What every file holds of each face beside ASCII, whether a page uses it or not: the embedded
# font is then the same bytes in every file, and a board keeps it once for all its papers. The
# order is part of those bytes. Further characters go into a font of their own.
_ALWAYS: Final = "ÀÂÄÆÇÈÉÊËÎÏÔÖŒÙÛÜŸàâäæçèéêëîïôöœùûüÿñß«»‘’“”–—…•·°±×≥≤\u2212µαβ½²³→▲✓\u202f"
# The font of further characters begins with a space of its own.
_SPACE: Final = 257
_NO_BREAK: Final = "\u00a0"  # drawn as any space


class _Font(TTFont):  # type: ignore[misc]
    """A font that is the same in every file, and whose text can be copied, emoji included.

    reportlab writes a code point above U+FFFF as five digits, where the format wants UTF-16.
    """

    def __init__(self, name: str, filename: str) -> None:
        super().__init__(name, filename, shapable=False)
        self._fixed: list[int] = []
        self._embedded = b""
        self._packed = b""
        self._make = self.face.makeSubset
        self.face.makeSubset = self._subset

    @override
    def splitString(self, text: str, doc: Any, encoding: str = "utf-8") -> Any:
        if doc not in self.state:
            super().splitString(_ALWAYS, doc)
            self._fixed = self.state[doc].subsets[0]
            self.state[doc].nextCode = _SPACE - 1
        state = self.state[doc]
        known = state.assignments
        if state.nextCode < _SPACE and any(ord(c) not in known for c in text if c != _NO_BREAK):
            state.subsets.append([0, ord(" ")])
            state.nextCode = _SPACE + 1
        return _with_its_spaces(super().splitString(text, doc, encoding))

    @override
    def addObjects(self, doc: Any) -> None:
        super().addObjects(doc)
        for name, thing in doc.idToObject.items():
            if name.startswith("toUnicodeCMap:"):
                thing.content = _BEYOND_16_BITS.sub(_as_utf16, thing.content)
            if name.startswith("fontFile:") and thing.content is self._embedded:
                thing.content = self._packed
                thing.dictionary["Filter"] = pdfdoc.PDFArray([pdfdoc.PDFName("FlateDecode")])

    def _subset(self, characters: list[int]) -> bytes:
        """Return a font of some characters; the one of every file is made and packed once."""
        if characters != self._fixed:
            return bytes(self._make(characters))
        if not self._embedded:
            self._embedded = self._make(characters)
            self._packed = zlib.compress(self._embedded)
        return self._embedded


def _with_its_spaces(pieces: list[tuple[int, bytes]]) -> list[tuple[int, bytes]]:
    """Return pieces of text where spaces between further characters are of their font.

    A reader puts the words of a language that is written from the right in order within a piece.
    """
    joined: list[tuple[int, bytes]] = []
    for subset, codes in pieces:
        *_, before, between = ((-1, b""), (-1, b""), *joined)
        if subset == before[0] == 1 and between[0] == 0 and not between[1].strip(b" "):
            spaces = bytes([_SPACE & 0xFF]) * len(between[1])
            joined[-2:] = [(1, before[1] + spaces + codes)]
        else:
            joined.append((subset, codes))
    return joined


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
        font = _Font(f"mdtboard Inter {weight}", str(path))
        pdfmetrics.registerFont(font)
        made[weight] = Face(font.fontName, _Widths(font))
    _faces.update(made)
