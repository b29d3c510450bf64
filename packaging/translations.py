"""Keeps the translation catalogues in `resources/i18n/` in step with the source.

    python packaging/translations.py update        take new and changed texts from the source
    python packaging/translations.py export FILE   write what is still to be translated, as JSON
    python packaging/translations.py import FILE   take the translations of such a file
    python packaging/translations.py check         fail unless all is translated, and rightly

The source is English. The English catalogue holds plural forms only.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parent.parent
CATALOGUES: Final = ROOT / "resources" / "i18n"
# The folder of generated files holds no text of ours.
_SOURCES: Final = ROOT / "mdtboard"
_GENERATED: Final = _SOURCES / "assets"
_LUPDATE: Final = "from PySide6.scripts.pyside_tool import lupdate; lupdate()"
_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}|%n|%L?\d+")
# Without the heuristics, a new text never gets the translation of another one.
_OPTIONS: Final = (
    *("-silent", "-no-obsolete", "-locations", "none", "-source-language", "en"),
    *("-disable-heuristic", "sametext", "-disable-heuristic", "similartext"),
)
_LANGUAGES: Final = {"fr": (), "en": ("-pluralonly",)}
_PROLOGUE: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'

Key = tuple[str, str, str]


class TranslationError(Exception):
    """Says in one sentence why a command cannot be carried out."""


@dataclass(frozen=True, slots=True)
class Message:
    """One text of the source with its translations: one, or one for each plural form."""

    context: str
    source: str
    comment: str
    plural: bool
    finished: bool
    translations: tuple[str, ...]

    @property
    def key(self) -> Key:
        """Return what tells the message from every other one."""
        return self.context, self.source, self.comment

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with the translation, in words for the translator."""
        if not self.finished or not all(self.translations) or not self.translations:
            yield "not translated"
            return
        expected = _placeholders(self.source)
        for translation in self.translations:
            if _placeholders(translation) != expected:
                yield f"placeholders differ in {translation!r}"


def catalogue(language: str) -> Path:
    """Return the path of the catalogue of a language."""
    return CATALOGUES / f"mdtboard_{language}.ts"


def update() -> None:
    """Bring every catalogue in step with the source."""
    CATALOGUES.mkdir(parents=True, exist_ok=True)
    for language in _LANGUAGES:
        _extract(catalogue(language), language)


def export(language: str, file: Path) -> int:
    """Write the unfinished messages as JSON and return how many there are."""
    rows = [
        {
            "context": message.context,
            "source": message.source,
            "comment": message.comment,
            "plural": message.plural,
            "translation": "",
        }
        for message in read(catalogue(language))
        if any(message.problems())
    ]
    file.write_text(json.dumps(rows, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return len(rows)


def take(language: str, file: Path) -> int:
    """Write the translations of a JSON file into the catalogue and return how many."""
    given = {
        (row["context"], row["source"], row.get("comment", "")): row["translation"]
        for row in json.loads(file.read_text("utf-8"))
        if row.get("translation")
    }
    taken = len(given)
    target = catalogue(language)
    tree = _parse(target)
    for context, element in _elements(tree):
        translation = given.pop(_message(context, element).key, None)
        if translation is not None:
            _fill(element, translation)
    if given:
        raise TranslationError(f"The catalogue has no such text: {next(iter(given))}.")
    body = ET.tostring(tree.getroot(), encoding="unicode")
    target.write_text(f"{_PROLOGUE}{body}\n", "utf-8")
    # Qt writes its own quotes and indents: let it, so that the next update changes nothing.
    _extract(target, language)
    return taken


def check() -> list[str]:
    """Return every reason why the catalogues are not fit to be shipped."""
    found: list[str] = []
    for language in _LANGUAGES:
        path = catalogue(language)
        if not path.is_file():
            found.append(f"{path.name}: there is no such catalogue; run update")
            continue
        messages = read(path)
        if _signature(messages) != _signature(_fresh(path, language)):
            found.append(f"{path.name}: the source has changed; run update")
        found += [
            f"{path.name}: {message.context}: {message.source!r}: {problem}"
            for message in messages
            for problem in message.problems()
        ]
    return found


def read(path: Path) -> list[Message]:
    """Return the messages of a catalogue, in its order."""
    return [_message(context, element) for context, element in _elements(_parse(path))]


def _extract(target: Path, language: str) -> None:
    files = sorted(
        str(file) for file in _SOURCES.rglob("*.py") if not file.is_relative_to(_GENERATED)
    )
    with tempfile.TemporaryDirectory() as scratch:
        # A list in a file: the command line of Windows is too short for all the names.
        listing = Path(scratch) / "sources.lst"
        listing.write_text("\n".join(files) + "\n", "utf-8")
        options = [*_OPTIONS, *_LANGUAGES[language], "-target-language", language]
        command = [sys.executable, "-c", _LUPDATE, *options, f"@{listing}", "-ts", str(target)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
    if done.returncode or not target.is_file():
        raise TranslationError(f"The texts could not be extracted: {done.stderr.strip()}")


def _fresh(path: Path, language: str) -> list[Message]:
    with tempfile.TemporaryDirectory() as scratch:
        copy = Path(scratch) / path.name
        shutil.copyfile(path, copy)
        _extract(copy, language)
        return read(copy)


def _signature(messages: list[Message]) -> list[tuple[Key, bool]]:
    return sorted((message.key, message.plural) for message in messages)


def _placeholders(text: str) -> set[str]:
    return set(_PLACEHOLDER.findall(text))


def _parse(path: Path) -> "ET.ElementTree[ET.Element[str]]":
    try:
        return ET.parse(path)
    except FileNotFoundError:
        raise TranslationError(f"There is no {path.name} yet; run update first.") from None


def _elements(tree: "ET.ElementTree[ET.Element[str]]") -> Iterator[tuple[str, ET.Element]]:
    for context in tree.getroot().iter("context"):
        for element in context.iter("message"):
            yield context.findtext("name", ""), element


def _message(context: str, element: ET.Element) -> Message:
    translation = element.find("translation")
    plural = element.get("numerus") == "yes"
    if translation is None:
        texts: tuple[str, ...] = ()
    elif plural:
        texts = tuple(form.text or "" for form in translation.iter("numerusform"))
    else:
        texts = (translation.text or "",)
    return Message(
        context=context,
        source=element.findtext("source", ""),
        comment=element.findtext("comment", ""),
        plural=plural,
        finished=translation is not None and translation.get("type") is None,
        translations=texts,
    )


def _fill(element: ET.Element, translation: Any) -> None:
    plural = element.get("numerus") == "yes"
    if plural != isinstance(translation, list):
        wanted = "a list of plural forms" if plural else "one text"
        raise TranslationError(f"{element.findtext('source')!r} needs {wanted}.")
    place = element.find("translation")
    if place is None:
        place = ET.SubElement(element, "translation")
    place.attrib.pop("type", None)
    if not plural:
        place.text = translation
        return
    forms = len(place.findall("numerusform"))
    if len(translation) != forms:
        raise TranslationError(f"{element.findtext('source')!r} needs {forms} plural forms.")
    for form, text in zip(place.iter("numerusform"), translation, strict=True):
        form.text = text


def _carry_out(arguments: argparse.Namespace) -> int:
    if arguments.command == "update":
        update()
    elif arguments.command == "export":
        count = export(arguments.language, arguments.file)
        print(f"{count} texts to translate are in {arguments.file}.")
    elif arguments.command == "import":
        print(f"{take(arguments.language, arguments.file)} translations taken.")
    else:
        found = check()
        print("\n".join(found) or "The translations are complete.")
        return 1 if found else 0
    return 0


def main(arguments: list[str]) -> int:
    """Carry out one command and return the exit status."""
    parser = argparse.ArgumentParser(description="Keep the translation catalogues up to date.")
    commands = parser.add_subparsers(dest="command", required=True)
    for name in ("update", "check", "export", "import"):
        command = commands.add_parser(name)
        if name in {"export", "import"}:
            command.add_argument("file", type=Path)
            command.add_argument("--language", choices=sorted(_LANGUAGES), default="fr")
    try:
        return _carry_out(parser.parse_args(arguments))
    except TranslationError as problem:
        print(problem, file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
