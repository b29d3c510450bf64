"""Value sets in the form of IHE's SVS, as the French ANS publishes them."""

import re
from typing import IO, Final

from mdtboard.domain.code_lists import ListFormat, ReadFile, SkipReason
from mdtboard.domain.terminology import CodeSystem
from mdtboard.exchange.terminologies.gathering import Gathering
from mdtboard.exchange.terminologies.xml_stream import records

ROOTS: Final = frozenset({"RetrieveValueSetResponse", "RetrieveMultipleValueSetsResponse"})

_WANTED = frozenset({"Concept"})
_SETS = frozenset({"ValueSet", "DescribedValueSet"})
_HEADS = _SETS | {"ConceptList"}
_ICD_O = "2.16.840.1.113883.6.43.1"
_ICD_10 = "2.16.840.1.113883.6.3"
_MORPHOLOGY = re.compile(r"M?-?\d{4}/?\d")
_DAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})")
_NAMES = {
    CodeSystem.ICD_O_MORPHOLOGY: "CIM-O-3",
    CodeSystem.ICD_O_TOPOGRAPHY: "CIM-O-3",
    CodeSystem.ICD_10: "CIM-10",
}


def read(stream: IO[bytes]) -> ReadFile:
    """Return the ICD-O and ICD-10 codes of a value set.

    Raises:
        EnvironmentFault: LIST_IS_UNSAFE, LIST_TOO_LARGE, LIST_UNREADABLE or LIST_EMPTY.
    """
    gathering = Gathering()
    version = language = ""
    for node in records(stream, _WANTED, _HEADS):
        if node.name != "Concept":
            version = version or (node.attributes.get("version", "") if node.name in _SETS else "")
            language = language or node.attributes.get("lang", "")[:2].casefold()
            continue
        code = node.attributes.get("code", "")
        system = _system(code, node.attributes.get("codeSystem", ""))
        if system is None:
            gathering.skip(SkipReason.OTHER_SYSTEM, code)
        else:
            gathering.take(system, code, node.attributes.get("displayName", ""))
    day = _DAY.search(version)
    when = f" {day[1]}-{day[2]}-{day[3]}" if day else f" {version}".rstrip()
    editions = {system: f"{_NAMES[system]}{when}" for system in gathering.systems()}
    return gathering.result(ListFormat.SVS, editions, language or "fr")


def _system(code: str, oid: str) -> CodeSystem | None:
    if oid == _ICD_O:
        if _MORPHOLOGY.fullmatch(code):
            return CodeSystem.ICD_O_MORPHOLOGY
        return CodeSystem.ICD_O_TOPOGRAPHY if code[:1].upper() == "C" else None
    return CodeSystem.ICD_10 if oid == _ICD_10 else None
