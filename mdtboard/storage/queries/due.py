"""Which cases owe a second reading, as SQL: the same rule as `domain.rarity.twice_rule`."""

from typing import Any
from uuid import UUID

from sqlalchemy import Select, and_, or_, select, text
from sqlalchemy.sql.elements import ColumnElement

from mdtboard.domain.case import ReadTwice
from mdtboard.storage.schema import WANTED_TWICE, StoredCase


def reading_owed(case: Any, network: Any) -> ColumnElement[bool]:
    """Return the condition on a case joined, outwards, with its network.

    What a person decided stands above the network; both may be classes or their columns.
    """
    by_network = and_(case.read_twice == ReadTwice.BY_LIST, network.second_reading)
    return or_(case.read_twice == ReadTwice.WANTED, by_network)


def wanted() -> Select[UUID]:
    """Return the cases that somebody wants read twice."""
    return select(StoredCase.id).where(text(WANTED_TWICE))
