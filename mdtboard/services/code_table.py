"""Reads our own table of codes, as it is shipped."""

import json
from functools import cache
from typing import Any

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.codes import EditionCode, Entity, EntityTable
from mdtboard.domain.expert_lists import read_spans
from mdtboard.domain.terminology import CodeSystem
from mdtboard.resources import resource

LANGUAGES = ("en", "fr")


@cache
def shipped_codes() -> EntityTable:
    """Return the shipped table, read once: tumours and sites, in French and English."""
    read = json.loads(resource("catalogues/codes.json").read_text(encoding="utf-8"))
    edition = read["edition"]
    tumours = (_tumour(row, edition) for row in read["morphology"])
    sites = (_site(row, edition) for row in read["topography"])
    return EntityTable((*tumours, *sites), edition)


def _tumour(row: dict[str, Any], edition: str) -> Entity:
    first = EditionCode(code=row["code"], edition=row.get("edition", edition))
    others = (EditionCode(code=c, edition=e) for c, e in row.get("other_codes", ()))
    return Entity(
        key=row["key"],
        system=CodeSystem.ICD_O_MORPHOLOGY,
        codes=(first, *others),
        labels=_labels(row),
        synonyms=_synonyms(row),
        sites=read_spans(row.get("sites", "")),
        family=TumourFamily(row["family"]),
        network=row.get("network", ""),
        read_twice=row["read_twice"],
        icd10=row["icd10"],
    )


def _site(row: dict[str, Any], edition: str) -> Entity:
    return Entity(
        key=row["code"],
        system=CodeSystem.ICD_O_TOPOGRAPHY,
        codes=(EditionCode(code=row["code"], edition=edition),),
        labels=_labels(row),
        synonyms=_synonyms(row),
    )


def _labels(row: dict[str, Any]) -> dict[str, str]:
    return {language: row[language] for language in LANGUAGES}


def _synonyms(row: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(row.get(f"also_{language}", ())) for language in LANGUAGES}
