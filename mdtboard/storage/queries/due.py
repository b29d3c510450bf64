"""Which cases owe a second reading, as SQL: the same rule as `domain.rarity.twice_rule`."""

from uuid import UUID

from sqlalchemy import Select, and_, or_, select, text
from sqlalchemy.sql.elements import ColumnElement

from mdtboard.domain.case import ReadTwice
from mdtboard.storage.schema import CASES, NETWORKS, WANTED_TWICE


def reading_owed() -> ColumnElement[bool]:
    """Return the condition on a case joined, outwards, with its network.

    What a person decided stands above the network.
    """
    by_network = and_(CASES.c.read_twice == ReadTwice.BY_LIST, NETWORKS.c.second_reading)
    return or_(CASES.c.read_twice == ReadTwice.WANTED, by_network)


def wanted() -> Select[UUID]:
    """Return the cases that somebody wants read twice."""
    return select(CASES.c.id).where(text(WANTED_TWICE))
