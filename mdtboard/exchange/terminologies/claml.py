"""ClaML, in which the WHO, the German BfArM and the French ATIH publish classifications."""

import re
from typing import IO, Final

from mdtboard.domain.code_lists import ListFormat, ReadFile, SkipReason
from mdtboard.domain.terminology import CodeSystem
from mdtboard.exchange.terminologies.gathering import Gathering, one_line
from mdtboard.exchange.terminologies.xml_stream import Node, records

ROOT: Final = "ClaML"

_WANTED = frozenset({"Title", "Meta", "Class"})
_MORPHOLOGY = re.compile(r"M?-?\d{4}/\d")
_CATEGORY = "category"
_SYNONYMS = frozenset({"inclusion", "synonym", "preferredLong", "modifierlink"})
_ONCOLOGY = re.compile(r"\b(?:ICD|CIM)[- ]?O\b", re.IGNORECASE)
_ICD_O = re.compile(r"\b(?:ICD|CIM)[- ]?O[- ]?3(?:[.,](\d))?", re.IGNORECASE)
_REVISION = re.compile(r"\b3[.,](\d)\b")
# What refers to another code says nothing of this one.
_ASIDE = frozenset({"Reference"})


def read(stream: IO[bytes]) -> ReadFile:
    """Return the codes of an ICD-O-3 or ICD-10 file; ICD-O-3 is two lists, tumours and sites.

    Raises:
        EnvironmentFault: LIST_IS_UNSAFE, LIST_TOO_LARGE, LIST_UNREADABLE or LIST_EMPTY.
    """
    reader = _Reader()
    for node in records(stream, _WANTED):
        reader.hear(node)
    return reader.result()


class _Reader:
    def __init__(self) -> None:
        self._title = ""
        self._edition = ""
        self._language = ""
        self._classes: list[tuple[str, str, tuple[str, ...]]] = []
        self._gathering = Gathering()

    def hear(self, node: Node) -> None:
        if node.name == "Title":
            name, version = node.attributes.get("name", ""), node.attributes.get("version", "")
            self._title = one_line(f"{name} {version} {node.text()}")
            self._edition = one_line(f"{name} {version}" if version not in name else name)
        elif node.name == "Meta" and node.attributes.get("name", "").casefold() == "lang":
            self._language = node.attributes.get("value", "")[:2].casefold()
        elif node.name == "Class":
            self._hear_class(node)

    def _hear_class(self, node: Node) -> None:
        code = node.attributes.get("code", "")
        if node.attributes.get("kind", _CATEGORY) != _CATEGORY:
            self._gathering.skip(SkipReason.HEADING, code)
            return
        label, synonyms = "", []
        for rubric in node.children("Rubric"):
            for said in rubric.children("Label"):
                text = one_line(said.text(without=_ASIDE))
                self._language = self._language or said.attributes.get("lang", "")[:2].casefold()
                if rubric.attributes.get("kind") == "preferred" and not label:
                    label = text
                elif rubric.attributes.get("kind") in _SYNONYMS:
                    synonyms.append(text)
        self._classes.append((code, label, tuple(synonyms)))

    def result(self) -> ReadFile:
        """Sort the codes into systems: which they are is clear once the whole file is read."""
        oncology = bool(_ONCOLOGY.search(self._title)) or any(
            _MORPHOLOGY.fullmatch(code) for code, _, _ in self._classes
        )
        for code, label, synonyms in self._classes:
            system = _system(code, oncology=oncology)
            if system is None:
                self._gathering.skip(SkipReason.HEADING, code)
            else:
                self._gathering.take(system, code, label, synonyms)
        edition = self._oncology_edition() if oncology else self._edition
        editions = dict.fromkeys(self._gathering.systems(), edition)
        return self._gathering.result(ListFormat.CLAML, editions, self._language)

    def _oncology_edition(self) -> str:
        found = _ICD_O.search(self._title)
        revision = _REVISION.search(self._title)
        digit = (found and found[1]) or (revision and revision[1])
        return f"ICD-O-3.{digit}" if digit else (self._edition or "ICD-O-3")


def _system(code: str, *, oncology: bool) -> CodeSystem | None:
    if not oncology:
        return CodeSystem.ICD_10
    if _MORPHOLOGY.fullmatch(code):
        return CodeSystem.ICD_O_MORPHOLOGY
    return CodeSystem.ICD_O_TOPOGRAPHY if code[:1].upper() == "C" else None
