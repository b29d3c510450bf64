"""The RARECAREnet list of cancers: entities as combinations of ICD-O sites and morphologies."""

import re
from pathlib import Path

from mdtboard.domain.code_lists import ListFormat, ReadFile, SkipReason
from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.folding import words
from mdtboard.domain.tables import Table
from mdtboard.domain.terminology import CodeSystem
from mdtboard.exchange.spreadsheet import read_table
from mdtboard.exchange.terminologies.gathering import Gathering, list_fault

_NAMES = ("entity", "cancer", "tumour", "tumor", "name", "label", "entite", "libelle")
_TIERS = ("tier", "layer", "level", "niveau")
_YEAR = re.compile(r"20\d{2}")


def read(path: Path) -> ReadFile:
    """Return the entities of the list; morphologies and sites are kept as their synonyms.

    Raises:
        EnvironmentFault: LIST_FORMAT_UNKNOWN, LIST_EMPTY, LIST_TOO_LARGE or LIST_UNREADABLE.
    """
    table = _table(path)
    heads = [set(words(heading)) for heading in table.headings]
    morphology = _column(heads, ("morphology", "morphologie", "morph", "histology"))
    topography = _column(heads, ("topography", "topographie", "topo", "site"))
    name = _column(heads, _NAMES)
    if morphology is None or topography is None or name is None:
        raise list_fault(Fault.LIST_FORMAT_UNKNOWN)
    tier = _column(heads, _TIERS)
    gathering = Gathering()
    for place, row in enumerate(table.rows):
        label, spans = row[name].strip(), (row[morphology].strip(), row[topography].strip())
        if not label and not any(spans):
            gathering.skip(SkipReason.HEADING, "")
            continue
        layer = row[tier].strip() if tier is not None else ""
        code = f"T{layer}-{place + 1:04d}" if layer else f"R-{place + 1:04d}"
        gathering.take(CodeSystem.RARECARE, code, label, spans)
    found = _YEAR.search(path.name)
    edition = f"RARECAREnet {found[0]}" if found else ""
    return gathering.result(ListFormat.RARECARE, {CodeSystem.RARECARE: edition}, "en")


def _table(path: Path) -> Table:
    try:
        return read_table(path)
    except EnvironmentFault as error:
        known = {
            Fault.TABLE_EMPTY: Fault.LIST_EMPTY,
            Fault.TABLE_TOO_LARGE: Fault.LIST_TOO_LARGE,
            Fault.TABLE_UNREADABLE: Fault.LIST_UNREADABLE,
            Fault.TABLE_FORMAT_UNKNOWN: Fault.LIST_FORMAT_UNKNOWN,
        }
        raise list_fault(known.get(error.fault, error.fault)) from None


def _column(heads: list[set[str]], wanted: tuple[str, ...]) -> int | None:
    """Return the first column whose heading has one of the words, the likelier words first."""
    for word in wanted:
        for place, found in enumerate(heads):
            if word in found:
                return place
    return None
