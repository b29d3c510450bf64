"""Cuts the static faces of our interface font out of the variable Inter fonts."""

import importlib.metadata
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

FAMILY: Final = "mdtboard Inter"
_POSTSCRIPT_FAMILY: Final = "mdtboardInter"
# Inter's own text size; larger ones are drawn tighter, for headlines.
_OPTICAL_SIZE: Final = 14
_UPRIGHT: Final = "Inter[opsz,wght].ttf"
_SLANTED: Final = "Inter-Italic[opsz,wght].ttf"

# Copyright, licence and feature labels stay: the OFL asks for the former, menus for the latter.
_REPLACED_NAMES: Final = (1, 2, 3, 4, 6, 16, 17, 21, 22, 25)
_BOLD_BIT, _REGULAR_BIT, _ITALIC_BIT = 1 << 5, 1 << 6, 1


@dataclass(frozen=True, slots=True)
class Face:
    """One static font file of the family."""

    style: str
    weight: int
    italic: bool = False

    @property
    def file(self) -> str:
        """Return the name of the file that holds the face."""
        return f"mdtboard-Inter-{self.style}.ttf"

    @property
    def linked(self) -> bool:
        """Return whether old programs know the face as a style of the plain family."""
        return self.style in {"Regular", "Italic", "Bold"}


FACES: Final = (
    Face("Regular", 400),
    Face("Medium", 500),
    Face("SemiBold", 600),
    Face("Bold", 700),
    Face("Italic", 400, italic=True),
)


def cut(face: Face, folder: Path) -> None:
    """Write the static file of `face` into `folder`."""
    # Imported late: an unchanged second build needs none of fontTools.
    from fontTools.ttLib import TTFont
    from fontTools.varLib import instancer

    source = _package_file(_SLANTED if face.italic else _UPRIGHT)
    variable = TTFont(source, recalcTimestamp=False)
    static = instancer.instantiateVariableFont(
        variable, {"opsz": _OPTICAL_SIZE, "wght": face.weight}
    )
    del static["STAT"]
    _rename(static["name"], face)
    _style(static, face)
    static.save(folder / face.file)


def _rename(table: Any, face: Face) -> None:
    table.names = [
        record
        for record in table.names
        if record.nameID not in _REPLACED_NAMES and record.platformID == 3
    ]
    family = FAMILY if face.linked else f"{FAMILY} {face.style}"
    names = {
        1: family,
        2: face.style if face.linked else "Regular",
        3: f"mdtboard;{_POSTSCRIPT_FAMILY}-{face.style}",
        4: f"{FAMILY} {face.style}",
        6: f"{_POSTSCRIPT_FAMILY}-{face.style}",
        16: FAMILY,
        17: face.style,
    }
    for identifier, text in names.items():
        table.setName(text, identifier, 3, 1, 0x409)


def _style(font: Any, face: Face) -> None:
    os2, head = font["OS/2"], font["head"]
    bold = face.style == "Bold"
    os2.usWeightClass = face.weight
    os2.fsSelection &= ~(_BOLD_BIT | _REGULAR_BIT | _ITALIC_BIT)
    if face.italic:
        os2.fsSelection |= _ITALIC_BIT
    elif bold:
        os2.fsSelection |= _BOLD_BIT
    else:
        os2.fsSelection |= _REGULAR_BIT
    head.macStyle = (1 if bold else 0) | (2 if face.italic else 0)


def _package_file(name: str) -> Path:
    files = importlib.metadata.files("fontpkg-inter") or []
    for entry in files:
        if entry.name == name:
            return Path(str(entry.locate()))
    raise FileNotFoundError(f"The package fontpkg-inter has no file named {name}.")
