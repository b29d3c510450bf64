"""Reads the list of what is read a second time, as it is shipped."""

import json
from functools import cache
from typing import Any

from mdtboard.domain.expert_lists import CodeRule, ExpertGroup, ExpertList, read_spans
from mdtboard.resources import resource


@cache
def shipped_list() -> ExpertList:
    """Return the shipped list, read once.

    Ranges of ICD-O-3.2 morphology by group, with the rules about sites; its source stands in the
    file. It is not the networks' own entry list.
    """
    read = json.loads(resource("catalogues/second_reading.json").read_text(encoding="utf-8"))
    groups = tuple(_group(row) for row in read["groups"])
    return ExpertList(version=read["version"], edition=read["edition"], groups=groups)


def _group(row: dict[str, Any]) -> ExpertGroup:
    return ExpertGroup(
        key=row["key"],
        network=row["network"],
        names={"en": row["en"], "fr": row["fr"]},
        optional=row["optional"],
        rules=tuple(_rule(codes) for codes in row["codes"]),
    )


def _rule(row: dict[str, str]) -> CodeRule:
    return CodeRule(
        morphologies=read_spans(row["morphology"]),
        behaviours=frozenset(part.strip() for part in row["behaviour"].split(",")),
        sites=read_spans(row.get("sites", "")),
        except_sites=read_spans(row.get("except", "")),
    )
