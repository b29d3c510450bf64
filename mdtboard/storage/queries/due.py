"""Which cases owe a second reading, as SQL: the same rule as `domain.rarity.twice_rule`."""

from typing import Any

from sqlalchemy import Select, and_, or_, select, text
from sqlalchemy.sql.elements import ColumnElement

from mdtboard.domain.case import ReadTwice
from mdtboard.storage.schema import StoredSearchEntry
from mdtboard.storage.search import READ_TWICE_WORD


def reading_owed(case: Any, network: Any) -> ColumnElement[bool]:
    """Return the condition on a case joined, outwards, with its network.

    What a person decided stands above the network; both may be classes or their columns.
    """
    by_network = and_(case.read_twice == ReadTwice.BY_LIST, network.second_reading)
    return or_(case.read_twice == ReadTwice.WANTED, by_network)


def wanted() -> Select[Any]:
    """Return the cases that somebody wants read twice, from the search index."""
    found = text(f"SELECT rowid FROM search_index WHERE search_index MATCH '{READ_TWICE_WORD}'")
    rows = found.columns(StoredSearchEntry.rowid).subquery()
    return select(StoredSearchEntry.case_id).where(
        StoredSearchEntry.kind == "case", StoredSearchEntry.rowid.in_(select(rows.c.rowid))
    )
