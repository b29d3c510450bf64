"""Reads our own reference tables as they are shipped: rare cancers, tumours and sites."""

import hashlib
import json
from collections.abc import Iterator
from functools import cache
from typing import Any

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.codes import EditionCode, Entity, EntityTable
from mdtboard.domain.expert_lists import CodeRule, ExpertGroup, ExpertList, read_spans
from mdtboard.domain.terminology import CodeSystem
from mdtboard.domain.tumour_groups import RareCancers
from mdtboard.resources import resource

LANGUAGES = ("en", "fr")
_TABLES = ("rare_cancers", "codes")


@cache
def rare_cancers() -> RareCancers:
    """Return the one table of rare cancers, read once.

    Ranges of ICD-O-3.2 morphology by group, with the rules about sites; its sources stand in
    the file. It is not the networks' own entry list.
    """
    read = json.loads(_text("rare_cancers"))
    groups = tuple(_group(row) for row in read["groups"])
    listed = ExpertList(version=read["version"], edition=read["edition"], groups=groups)
    return RareCancers(listed, shipped_codes())


@cache
def shipped_codes() -> EntityTable:
    """Return the shipped table of codes, read once: tumours and sites, in both languages."""
    read = json.loads(_text("codes"))
    edition = read["edition"]
    tumours = (_tumour(row, edition) for row in read["morphology"])
    sites = (_place(row, edition) for row in read["topography"])
    return EntityTable((*tumours, *sites), edition)


@cache
def digest() -> str:
    """Return what changes whenever a table does that says which group a tumour belongs to."""
    whole = hashlib.sha256()
    for name in _TABLES:
        whole.update(_text(name).encode())
    return whole.hexdigest()


def _text(name: str) -> str:
    return resource(f"catalogues/{name}.json").read_text(encoding="utf-8")


def _group(row: dict[str, Any]) -> ExpertGroup:
    return ExpertGroup(
        key=row["key"],
        network=row["network"],
        reader=row.get("reader", row["network"]),
        names={language: row[language] for language in LANGUAGES},
        optional=row["optional"],
        rules=tuple(_rule(codes) for codes in row["codes"]),
        icd10=read_spans(row.get("icd10", "")),
        icd10_sites=read_spans(row.get("icd10_sites", "")),
        words=tuple(row.get("words", ())),
    )


def _rule(row: dict[str, str]) -> CodeRule:
    return CodeRule(
        morphologies=read_spans(row["morphology"]),
        behaviours=frozenset(part.strip() for part in row["behaviour"].split(",")),
        sites=read_spans(row.get("sites", "")),
        except_sites=read_spans(row.get("except", "")),
    )


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
        icd10=row["icd10"],
    )


def _place(row: dict[str, Any], edition: str) -> Entity:
    return Entity(
        key=row["code"],
        system=CodeSystem.ICD_O_TOPOGRAPHY,
        codes=tuple(_codes_of_place(row, edition)),
        labels=_labels(row),
        synonyms=_synonyms(row),
    )


def _codes_of_place(row: dict[str, Any], edition: str) -> Iterator[EditionCode]:
    """Give the code of four characters, then the heading that it completes, if any.

    ICD-O has no site of three characters; ICD-10 has, so that a heading is a code of its.
    """
    yield EditionCode(code=row["code"], edition=edition)
    if row.get("heading"):
        yield EditionCode(code=row["heading"], edition="ICD-10")


def _labels(row: dict[str, Any]) -> dict[str, str]:
    return {language: row[language] for language in LANGUAGES}


def _synonyms(row: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    return {language: tuple(row.get(f"also_{language}", ())) for language in LANGUAGES}
