"""Builds `mdtboard/assets/`: fonts, icons, licences and translation catalogues.

Run as a program it builds what is stale; an unchanged second run takes a few hundredths of a
second. Everything comes from locked packages and from our own files, nothing from a network.
"""

import hashlib
import importlib.metadata
import json
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

import fonts
import notices

ROOT: Final = Path(__file__).resolve().parent.parent
ASSETS: Final = ROOT / "mdtboard" / "assets"
_HERE: Final = Path(__file__).resolve().parent
_ICON_LIST: Final = _HERE / "icons.txt"
_CATALOGUES: Final = ROOT / "resources" / "i18n"
_STAMPS: Final = ".stamps.json"
_LRELEASE: Final = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


class AssetError(Exception):
    """Says in one sentence why the assets cannot be built."""


@dataclass(frozen=True, slots=True)
class Part:
    """One folder of the assets, rebuilt when the digest of its inputs changes."""

    name: str
    digest: Callable[[], str]
    build: Callable[[Path], None]


def build(target: Path = ASSETS) -> list[str]:
    """Build the stale parts into `target` and return their names."""
    target.mkdir(parents=True, exist_ok=True)
    stamps = _read_stamps(target)
    built = []
    for part in PARTS:
        digest = part.digest()
        if stamps.get(part.name) == digest and (target / part.name).is_dir():
            continue
        _replace(target, part)
        stamps[part.name] = digest
        # Written after each part, so that a run cut short keeps the fonts it has made.
        (target / _STAMPS).write_text(json.dumps(stamps, indent=1, sort_keys=True), "utf-8")
        built.append(part.name)
    return built


def _read_stamps(target: Path) -> dict[str, str]:
    try:
        stamps = json.loads((target / _STAMPS).read_text("utf-8"))
    except (FileNotFoundError, ValueError):
        return {}
    return stamps if isinstance(stamps, dict) else {}


def _replace(target: Path, part: Part) -> None:
    # Made beside and then moved: a program that runs meanwhile never sees half a folder.
    with tempfile.TemporaryDirectory(prefix=".new-", dir=target) as scratch:
        fresh = Path(scratch) / part.name
        fresh.mkdir()
        part.build(fresh)
        final = target / part.name
        if final.exists():
            final.rename(Path(scratch) / "old")
        fresh.rename(final)


def _digest(versions: Iterable[str], files: Iterable[Path]) -> str:
    state = hashlib.sha256()
    for package in versions:
        state.update(f"{package} {importlib.metadata.version(package)}\n".encode())
    for file in files:
        state.update(f"{file.name} {hashlib.sha256(file.read_bytes()).hexdigest()}\n".encode())
    return state.hexdigest()


def _fonts_digest() -> str:
    return _digest(("fontpkg-inter", "fonttools"), (_HERE / "fonts.py",))


def _build_fonts(folder: Path) -> None:
    with ProcessPoolExecutor() as pool:
        list(pool.map(fonts.cut, fonts.FACES, [folder] * len(fonts.FACES)))


def icon_names() -> list[str]:
    """Return the names listed in `icons.txt`."""
    lines = (line.strip() for line in _ICON_LIST.read_text("utf-8").splitlines())
    return [line for line in lines if line and not line.startswith("#")]


def _icons_digest() -> str:
    return _digest(("pytablericons",), (_ICON_LIST, Path(__file__)))


def _build_icons(folder: Path) -> None:
    source = notices.package_folder("pytablericons", "icons/outline")
    names = icon_names()
    missing = [name for name in names if not (source / f"{name}.svg").is_file()]
    if missing:
        raise AssetError(f"Tabler has no outline icon of these names: {', '.join(missing)}.")
    for name in names:
        shutil.copyfile(source / f"{name}.svg", folder / f"{name}.svg")


def _licences_digest() -> str:
    files = (_HERE / "notices.py", ROOT / "pyproject.toml", *sorted(notices.TEXTS.iterdir()))
    return _digest([*notices.runtime_packages(), "fontpkg-inter", "pytablericons"], files)


def _sources() -> list[Path]:
    return sorted(_CATALOGUES.glob("*.ts"))


def _i18n_digest() -> str:
    return _digest(("PySide6-Essentials",), (*_sources(), Path(__file__)))


def _build_i18n(folder: Path) -> None:
    for source in _sources():
        catalogue = folder / f"{source.stem}.qm"
        done = subprocess.run(
            [sys.executable, "-c", _LRELEASE, "-silent", str(source), "-qm", str(catalogue)],
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode or not catalogue.is_file():
            raise AssetError(f"{source.name} could not be compiled: {done.stderr.strip()}")


PARTS: Final = (
    Part("icons", _icons_digest, _build_icons),
    Part("i18n", _i18n_digest, _build_i18n),
    Part("licences", _licences_digest, notices.write),
    Part("fonts", _fonts_digest, _build_fonts),
)


def main() -> int:
    """Build what is stale, say what was built, and return the exit status."""
    try:
        built = build()
    except AssetError as problem:
        print(problem, file=sys.stderr)
        return 1
    except importlib.metadata.PackageNotFoundError as problem:
        print(f"The package {problem.name} is needed to build the assets.", file=sys.stderr)
        return 1
    print(f"Assets built: {', '.join(built)}." if built else "Assets are up to date.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
