"""Which group of the list of rare cancers each case belongs to, kept beside the cases.

It is no record of anybody's: it follows from the case and from the shipped tables, is kept in
the same transaction as the change, and is made anew when those tables are others.
"""

from collections.abc import Iterable
from typing import Any, Protocol
from uuid import UUID

from sqlalchemy import Connection, Engine, bindparam, delete, insert, select

from mdtboard import reference
from mdtboard.domain.tumour_groups import Described
from mdtboard.storage.engine import READING
from mdtboard.storage.rows import Rows
from mdtboard.storage.schema import CASES, REFERENCES, TUMOUR_GROUPS

_NAME = "tumour_group"
_PAGE = 5000
_TOLD = (
    *(CASES.c.id, CASES.c.diagnosis, CASES.c.morphology, CASES.c.morphology_code),
    *(CASES.c.code_edition, CASES.c.topography, CASES.c.topography_code, CASES.c.icd10_code),
)
_KNOWN = select(REFERENCES.c.digest).where(REFERENCES.c.name == _NAME)
_THESE = select(*_TOLD).where(CASES.c.id.in_(bindparam("cases", expanding=True)))
_NEXT = select(*_TOLD).where(CASES.c.id > bindparam("after")).order_by(CASES.c.id).limit(_PAGE)
_FIRST = select(*_TOLD).order_by(CASES.c.id).limit(_PAGE)
_REMOVE = delete(TUMOUR_GROUPS).where(TUMOUR_GROUPS.c.case_id.in_(bindparam("c", expanding=True)))
_ADD = insert(TUMOUR_GROUPS)


class _Row(Described, Protocol):
    id: UUID


def refresh(rows: Rows, touched: dict[str, set[UUID]]) -> None:
    """Bring the groups up to date with the cases that an action touched."""
    cases = list(touched.get(CASES.name, ()))
    for start in range(0, len(cases), _PAGE):
        page = cases[start : start + _PAGE]
        rows.connection.execute(_REMOVE, {"c": page})
        _add(rows.connection, rows.connection.execute(_THESE, {"cases": page}))


def bring_up_to_date(engine: Engine) -> None:
    """Group every case anew if the shipped tables are others than when it was last done."""
    with engine.connect().execution_options(**{READING: True}) as connection:
        if connection.scalar(_KNOWN) == reference.digest():
            return
    with engine.begin() as connection:
        connection.execute(delete(TUMOUR_GROUPS))
        found = connection.execute(_FIRST).all()
        while found:
            _add(connection, found)
            found = connection.execute(_NEXT, {"after": found[-1].id}).all()
        connection.execute(delete(REFERENCES).where(REFERENCES.c.name == _NAME))
        connection.execute(insert(REFERENCES), {"name": _NAME, "digest": reference.digest()})


def _add(connection: Connection, found: Iterable[Any]) -> None:
    table = reference.rare_cancers()
    grouped = []
    for row in found:
        match = table.find(row)
        if match is not None:
            told = {"case_id": row.id, "group_key": match.group.key, "certain": match.certain}
            grouped.append(told)
    if grouped:
        connection.execute(_ADD, grouped)
