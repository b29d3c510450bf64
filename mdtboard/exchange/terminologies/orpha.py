"""Orphanet's nomenclature of rare diseases."""

import re
from typing import IO, Final

from mdtboard.domain.code_lists import ListFormat, ReadFile, SkipReason
from mdtboard.domain.terminology import CodeSystem
from mdtboard.exchange.terminologies.gathering import Gathering
from mdtboard.exchange.terminologies.xml_stream import Node, records

ROOT: Final = "JDBOR"

_MONTH = re.compile(r"(\d{4})-(\d{2})")
_ACTIVE = "active"


def read(stream: IO[bytes]) -> ReadFile:
    """Return the disorders with their names and synonyms; those out of use are skipped.

    Raises:
        EnvironmentFault: LIST_IS_UNSAFE, LIST_TOO_LARGE, LIST_UNREADABLE or LIST_EMPTY.
    """
    gathering = Gathering()
    edition = language = ""
    for node in records(stream, frozenset({"Disorder"})):
        if node.name == ROOT:
            found = _MONTH.search(node.attributes.get("date", ""))
            version = node.attributes.get("version", "")
            edition = f"ORPHA {found[1]}-{found[2]}" if found else version
            continue
        code = node.said("OrphaCode")
        status = node.said("Totalstatus").casefold()
        if status and not status.startswith(_ACTIVE):
            gathering.skip(SkipReason.INACTIVE, code)
            continue
        name = node.child("Name")
        language = language or ("" if name is None else name.attributes.get("lang", ""))[:2]
        label = node.said("Name")
        gathering.take(CodeSystem.ORPHA, code, label, _synonyms(node))
    return gathering.result(ListFormat.ORPHA, {CodeSystem.ORPHA: edition}, language.casefold())


def _synonyms(node: Node) -> tuple[str, ...]:
    return tuple(
        said.text()
        for listed in node.children("SynonymList")
        for said in listed.children("Synonym")
    )
