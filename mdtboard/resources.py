"""Finds the files that travel with the program: our own resources and the generated assets."""

from pathlib import Path, PurePath
from typing import Final

_PACKAGE: Final = Path(__file__).resolve().parent
# A wheel carries the folder inside the package, a checkout beside it.
_RESOURCE_FOLDERS: Final = (_PACKAGE / "resources", _PACKAGE.parent / "resources")
_ASSETS: Final = _PACKAGE / "assets"

_FONT_FILES: Final = {
    "regular": "mdtboard-Inter-Regular.ttf",
    "medium": "mdtboard-Inter-Medium.ttf",
    "semibold": "mdtboard-Inter-SemiBold.ttf",
    "bold": "mdtboard-Inter-Bold.ttf",
    "italic": "mdtboard-Inter-Italic.ttf",
}


def resource(relative: str) -> Path:
    """Return the path of a file or folder of `resources/`.

    Raises:
        FileNotFoundError: there is none of that name, or it lies outside the folder.
    """
    for folder in _RESOURCE_FOLDERS:
        found = _inside(folder, relative)
        if found is not None:
            return found
    raise FileNotFoundError(f"There is no resource named {relative!r}.")


def asset(relative: str) -> Path:
    """Return the path of a generated file or folder: a font, an icon, a catalogue, a licence.

    Raises:
        FileNotFoundError: there is none of that name, or the build step has not been run.
    """
    found = _inside(_ASSETS, relative)
    if found is None:
        raise FileNotFoundError(
            f"There is no asset named {relative!r}."
            " Assets are made by the build step: run `python packaging/assets.py`."
        )
    return found


def fonts() -> dict[str, Path]:
    """Return the font files by face: regular, medium, semibold, bold and italic."""
    return {face: asset(f"fonts/{file}") for face, file in _FONT_FILES.items()}


def icon_svg(name: str) -> str:
    """Return the SVG source of an icon, drawn in `currentColor`."""
    return asset(f"icons/{name}.svg").read_text(encoding="utf-8")


def _inside(folder: Path, relative: str) -> Path | None:
    # By the name alone: asking the disk what each part of a path is would be felt at the start.
    inner = PurePath(relative)
    if inner.is_absolute() or ".." in inner.parts:
        return None
    found = folder / inner
    return found if found.exists() else None
