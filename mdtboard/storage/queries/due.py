"""Which cases owe a second reading, as SQL: the same rule as `domain.rarity.twice_rule`.

What the networks read changes seldom and is few: it goes into a statement as two lists.
"""

import json
from collections.abc import Iterable
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import (
    CompoundSelect,
    Connection,
    Select,
    and_,
    bindparam,
    case,
    exists,
    func,
    or_,
    select,
    text,
    union,
)
from sqlalchemy.sql.elements import ColumnElement

from mdtboard.domain.case import ReadTwice
from mdtboard.domain.ids import NetworkId
from mdtboard.domain.meeting import BoardKind
from mdtboard.domain.network import Network
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import Due
from mdtboard.domain.tumour_groups import Readers, readers_of
from mdtboard.reference import rare_cancers
from mdtboard.storage.schema import BOARDS, CASES, NETWORKS, TUMOUR_GROUPS, WANTED_TWICE
from mdtboard.storage.schema_meetings import MEETINGS, PRESENTATIONS

_NETWORKS = select(
    *(NETWORKS.c.id, NETWORKS.c.acronym, NETWORKS.c.successor),
    *(NETWORKS.c.reading, NETWORKS.c.optional_groups),
).order_by(NETWORKS.c.acronym, NETWORKS.c.id)
_READ_WHOLE = func.json_each(bindparam("read_whole")).table_valued("value")
_READ_GROUPS = func.json_each(bindparam("read_groups")).table_valued("value")
# Boards whose cases the pathologists of the network read (DOMAIN 3.1 and 3.5).
_EXPERT_KINDS = (BoardKind.RECOURSE, BoardKind.RARE)


def readers(connection: Connection) -> Readers:
    """Return who reads what for this board."""
    rows = connection.execute(_NETWORKS)
    return _readers_of(tuple((*row[:4], tuple(row[4])) for row in rows))


def told(found: Readers) -> dict[str, str]:
    """Return the parameters of a statement that asks what is owed."""
    return {
        "read_whole": json.dumps([network.hex for network in found.networks]),
        "read_groups": json.dumps(list(found.groups)),
    }


def reading_owed() -> ColumnElement[str]:
    """Return what a case owes, as the value of a `Due`; it asks for the parameters of `told`."""
    by_list = CASES.c.read_twice == ReadTwice.BY_LIST
    certain = or_(
        CASES.c.network_id.in_(select(_READ_WHOLE.c.value)),
        _grouped(TUMOUR_GROUPS.c.certain),
        on_expert_board(),
    )
    return case(
        (CASES.c.read_twice == ReadTwice.WANTED, Due.CERTAIN.value),
        (and_(by_list, certain), Due.CERTAIN.value),
        (and_(by_list, _grouped()), Due.PROBABLE.value),
        else_=Due.NOT_DUE.value,
    )


def may_owe() -> CompoundSelect[Any]:
    """Return the cases that may owe a reading, each set of them by an index."""
    of_networks = select(CASES.c.id).where(CASES.c.network_id.in_(select(_READ_WHOLE.c.value)))
    of_groups = select(TUMOUR_GROUPS.c.case_id).where(
        TUMOUR_GROUPS.c.group_key.in_(select(_READ_GROUPS.c.value))
    )
    wanted: Select[UUID] = select(CASES.c.id).where(text(WANTED_TWICE))
    of_boards = (
        select(PRESENTATIONS.c.case_id)
        .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
        .join(BOARDS, BOARDS.c.id == MEETINGS.c.board_id)
        .join(CASES, CASES.c.id == PRESENTATIONS.c.case_id)
        .where(*_heard_by_experts())
    )
    return union(of_networks, of_groups, wanted, of_boards)


def on_expert_board() -> ColumnElement[bool]:
    """Return the condition that a board has a case whose cases the network's experts read."""
    return exists(
        select(PRESENTATIONS.c.id)
        .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
        .join(BOARDS, BOARDS.c.id == MEETINGS.c.board_id)
        .where(PRESENTATIONS.c.case_id == CASES.c.id, *_heard_by_experts())
        .correlate(CASES)
    )


def dues(connection: Connection, case_ids: Iterable[UUID]) -> dict[UUID, Due]:
    """Return what each of some cases owes."""
    statement = select(CASES.c.id, reading_owed()).where(CASES.c.id.in_(list(case_ids)))
    found = connection.execute(statement, told(readers(connection)))
    return {case_id: Due(owed) for case_id, owed in found}


def _heard_by_experts() -> tuple[ColumnElement[bool], ...]:
    return (
        PRESENTATIONS.c.step != PresentationStep.WITHDRAWN,
        BOARDS.c.experts_read,
        BOARDS.c.kind.in_(_EXPERT_KINDS),
        or_(CASES.c.network_id.is_not(None), BOARDS.c.network_id.is_not(None)),
    )


def _grouped(*more: ColumnElement[bool]) -> ColumnElement[bool]:
    return exists(
        select(TUMOUR_GROUPS.c.case_id)
        .where(
            TUMOUR_GROUPS.c.case_id == CASES.c.id,
            TUMOUR_GROUPS.c.group_key.in_(select(_READ_GROUPS.c.value)),
            *more,
        )
        .correlate(CASES)
    )


@lru_cache(maxsize=8)
def _readers_of(rows: tuple[Any, ...]) -> Readers:
    networks = tuple(
        Network(
            id=NetworkId(row_id),
            acronym=acronym,
            successor=successor,
            reading=reading,
            optional_groups=groups,
        )
        for row_id, acronym, successor, reading, groups in rows
    )
    return readers_of(rare_cancers().groups, networks)
