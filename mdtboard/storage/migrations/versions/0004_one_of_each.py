"""What must be one is one in the schema: a decision under way, a validated one, a revision.

Two windows could write a second of each. Where a board holds such doubles, every text is kept:
the one that stands least far waits as `unsettled` beside the other until a person chooses.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import groupby, product
from string import ascii_uppercase
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"

_UNIQUE = (
    ("uq_decision_under_way", "decision", ("presentation_id",), "step IN ('draft', 'recorded')"),
    ("uq_decision_validated", "decision", ("presentation_id",), "step = 'validated'"),
    ("uq_decision_revision", "decision", ("presentation_id", "revision"), "step <> 'unsettled'"),
    ("uq_presentation_case", "presentation", ("meeting_id", "case_id"), "step <> 'withdrawn'"),
    (
        *("uq_presentation_number", "presentation", ("meeting_id", "number")),
        "step <> 'withdrawn' AND number <> ''",
    ),
    ("uq_attendance_person", "attendance", ("meeting_id", "person_id"), None),
    ("uq_board_member_person", "board_member", ("board_id", "person_id"), None),
    ("uq_terminology_edition", "terminology", ("system", "edition", "language"), None),
    ("uq_import_mapping_name", "import_mapping", ("name",), None),
)
_FURTHEST = ("decided", "deferred", "presented", "planned")
Row = dict[str, Any]


def upgrade() -> None:
    _settle_presentations()
    _settle_numbers()
    _settle_decisions()
    _keep_one("attendance", ("meeting_id", "person_id"), "arrived_at IS NULL, arrived_at, rowid")
    _keep_one("board_member", ("board_id", "person_id"), "rowid")
    _keep_one("terminology", ("system", "edition", "language"), "loaded_at DESC")
    _settle_mappings()
    for name, table, columns, where in _UNIQUE:
        condition = None if where is None else sa.text(where)
        op.create_index(name, table, list(columns), unique=True, sqlite_where=condition)
    op.create_index(
        *("ix_decision_unsettled", "decision", ["presentation_id"]),
        sqlite_where=sa.text("step = 'unsettled'"),
    )


def _settle_presentations() -> None:
    """Leave a case once on an agenda: what was advised on its doubles joins the one that stays."""
    rows = _rows(
        "SELECT id, meeting_id, case_id, step FROM presentation WHERE step <> 'withdrawn'"
        " ORDER BY meeting_id, case_id, sequence"
    )
    for doubles in _doubles(rows, "meeting_id", "case_id"):
        kept, *others = sorted(doubles, key=lambda row: _FURTHEST.index(row["step"]))
        for other in others:
            _run(
                "UPDATE decision SET presentation_id = :kept, version = version + 1"
                " WHERE presentation_id = :other",
                kept=kept["id"],
                other=other["id"],
            )
            _set("presentation", other, step="withdrawn")


def _settle_numbers() -> None:
    """Give the later of two cases with one number on paper a letter, as a case that came late."""
    rows = _rows(
        "SELECT id, meeting_id, number FROM presentation"
        " WHERE step <> 'withdrawn' AND number <> '' ORDER BY meeting_id, number, sequence"
    )
    taken = {(row["meeting_id"], row["number"]) for row in rows}
    for _, *others in _doubles(rows, "meeting_id", "number"):
        for other in others:
            free = next(n for n in _letters() if (other["meeting_id"], n) not in taken)
            taken.add((other["meeting_id"], free))
            _set("presentation", other, number=free)


def _settle_decisions() -> None:
    rows = _rows(
        "SELECT d.id, presentation_id, revision, step, replaces, validated_at,"
        " (SELECT max(c.id) FROM change AS c WHERE c.row_id = d.id) AS touched,"
        " text <> '' OR line <> '' OR options <> '[]' AS says"
        " FROM decision AS d WHERE presentation_id IN (SELECT presentation_id FROM decision"
        " GROUP BY presentation_id HAVING count(*) > 1)"
        " ORDER BY presentation_id, revision, d.rowid"
    )
    for versions in _doubles(rows, "presentation_id"):
        _settle_versions(versions)


def _settle_versions(versions: list[Row]) -> None:
    said = [row for row in versions if row["step"] in ("validated", "replaced")]
    under_way = [row for row in versions if row["step"] in ("draft", "recorded")]
    said.sort(key=lambda row: (row["step"] == "validated", row["validated_at"] or ""))
    standing = said[-1] if said else None
    for row in said[:-1]:
        if row["step"] == "validated":
            _set("decision", row, step="unsettled")
    if standing is not None and standing["step"] == "validated":
        # Only what amends the text that stands will replace it.
        amending = [row for row in under_way if row["replaces"] == standing["id"]]
    else:
        amending = under_way
    amending.sort(key=lambda row: (row["step"] == "recorded", row["says"], row["touched"] or 0))
    kept = amending[-1] if amending else None
    for row in under_way:
        if row is not kept:
            _set("decision", row, step="unsettled")
    _number_versions(said if kept is None else [*said, kept])


def _number_versions(versions: list[Row]) -> None:
    """Let no revision stand twice; those that differ already stay as they were printed."""
    revisions = [row["revision"] for row in versions]
    if len(set(revisions)) == len(revisions):
        return
    before = 0
    for row in versions:
        before = max(row["revision"], before + 1)
        if row["revision"] != before:
            _set("decision", row, revision=before)


def _keep_one(table: str, columns: tuple[str, ...], order: str) -> None:
    """Remove what says the same twice."""
    names = ", ".join(columns)
    removed = _run(
        f"DELETE FROM {table} WHERE id IN (SELECT id FROM (SELECT id, row_number() OVER"
        f" (PARTITION BY {names} ORDER BY {order}) AS place FROM {table}) WHERE place > 1)"
    )
    attributes = op.get_context().config.attributes  # type: ignore[union-attr]
    attributes.setdefault("merged", Counter())[table] += removed


def _settle_mappings() -> None:
    rows = _rows("SELECT id, name FROM import_mapping ORDER BY name, rowid")
    taken = {row["name"] for row in rows}
    for _, *others in _doubles(rows, "name"):
        for other in others:
            free = next(n for i in range(2, 10**6) if (n := f"{other['name']} ({i})") not in taken)
            taken.add(free)
            _set("import_mapping", other, name=free)


def _letters() -> Iterator[str]:
    for length in range(1, 4):
        for letters in product(ascii_uppercase, repeat=length):
            yield "".join(letters)


def _doubles(rows: list[Row], *columns: str) -> Iterator[list[Row]]:
    """Return the rows, sorted by these columns, that are more than one with the same values."""
    for _, group in groupby(rows, key=lambda row: tuple(row[name] for name in columns)):
        found = list(group)
        if len(found) > 1:
            yield found


def _rows(statement: str) -> list[Row]:
    return [dict(row) for row in op.get_bind().execute(sa.text(statement)).mappings()]


def _run(statement: str, **values: object) -> int:
    return op.get_bind().execute(sa.text(statement), values).rowcount


def _set(table: str, row: Row, **values: object) -> None:
    row.update(values)
    names = ", ".join(f"{name} = :{name}" for name in values)
    _run(
        f"UPDATE {table} SET {names}, version = version + 1 WHERE id = :id", id=row["id"], **values
    )
