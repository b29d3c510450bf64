"""Collects the licence texts of everything that the program carries."""

import importlib.metadata
import re
import shutil
import tomllib
from pathlib import Path
from typing import Final

_HERE: Final = Path(__file__).resolve().parent
TEXTS: Final = _HERE / "licences"
_PROJECT: Final = _HERE.parent / "pyproject.toml"
_NAME: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILE: Final = re.compile(r"^(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_LICENCE_FOLDER: Final = "licenses"

_HEADING: Final = """\
mdtboard is free software under the MIT licence. It carries the software listed here.

Qt and PySide6 are used under the GNU Lesser General Public License, version 3 (LGPL-3.0.txt,
which builds on GPL-3.0.txt). They stay separate shared libraries that you may replace by your
own build, and nothing in our terms forbids the reverse engineering needed for that. Their
source is published by the Qt project under the version number given here.

sqlcipher3 contains SQLCipher, copyright Zetetic LLC, under a BSD licence of three clauses.

"""


def write(folder: Path) -> None:
    """Write every licence text and a list of the carried software into `folder`."""
    for text in sorted(TEXTS.iterdir()):
        shutil.copyfile(text, folder / text.name)
    _copy_first("fontpkg-inter", folder / "Inter-OFL.txt")
    _copy_first("pytablericons", folder / "Tabler-MIT.txt")
    lines = []
    for package in runtime_packages():
        lines.append(_line(package))
        for text in licence_files(package):
            place = folder / package
            place.mkdir(exist_ok=True)
            shutil.copyfile(text, place / _flat_name(text))
    notice = _HEADING + "\n".join(lines) + "\n"
    (folder / "THIRD-PARTY.txt").write_text(notice, encoding="utf-8")


def runtime_packages() -> list[str]:
    """Return the installed packages that the program needs to run, in alphabetical order."""
    project = tomllib.loads(_PROJECT.read_text("utf-8"))["project"]
    found: set[str] = set()
    waiting = [_name(requirement) for requirement in project["dependencies"]]
    while waiting:
        package = waiting.pop()
        if package in found or not _installed(package):
            continue
        found.add(package)
        needs = importlib.metadata.requires(package) or []
        waiting.extend(_name(need) for need in needs if "extra ==" not in need)
    return sorted(found)


def package_folder(package: str, ending: str) -> Path:
    """Return the folder of an installed package whose path ends with `ending`."""
    for entry in importlib.metadata.files(package) or []:
        if entry.parent.as_posix().endswith(ending):
            return Path(str(entry.locate())).parent
    raise FileNotFoundError(f"The package {package} has no folder {ending}.")


def licence_files(package: str) -> list[Path]:
    """Return the licence texts that an installed package brings along."""
    entries = importlib.metadata.files(package) or []
    texts = [
        Path(str(entry.locate()))
        for entry in entries
        if ".dist-info" in entry.parts[0]
        and (_LICENCE_FOLDER in entry.parts or _LICENCE_FILE.match(entry.name))
    ]
    return sorted(text for text in texts if text.is_file())


def _flat_name(text: Path) -> str:
    # A package that bundles libraries keeps their texts in folders, all called LICENSE.
    parts = text.parts
    if _LICENCE_FOLDER not in parts:
        return text.name
    last = len(parts) - parts[::-1].index(_LICENCE_FOLDER)
    return "-".join(parts[last:])


def _copy_first(package: str, target: Path) -> None:
    texts = licence_files(package)
    if not texts:
        raise FileNotFoundError(f"The package {package} brings no licence text.")
    shutil.copyfile(texts[0], target)


def _line(package: str) -> str:
    metadata = importlib.metadata.metadata(package)
    stated = [metadata[key] for key in ("License-Expression", "License") if key in metadata]
    licence = (stated or [_classified(metadata)])[0]
    return f"{metadata['Name']} {metadata['Version']}: {licence.strip().splitlines()[0]}"


def _classified(metadata: importlib.metadata.PackageMetadata) -> str:
    classifiers = metadata.get_all("Classifier") or []
    licences = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License")]
    return ", ".join(licences) or "see its licence text"


def _name(requirement: str) -> str:
    found = _NAME.match(requirement)
    return re.sub(r"[-_.]+", "-", found.group()).lower() if found else ""


def _installed(package: str) -> bool:
    try:
        importlib.metadata.distribution(package)
    except (importlib.metadata.PackageNotFoundError, ValueError):
        return False
    return True
