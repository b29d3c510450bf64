"""Papers that are kept as they were validated; a board that exists gets a first one of each.

What a paper says is gathered when the board is next opened: a migration imports nothing of ours.
What each column means stands in the schema modules.
"""

from collections.abc import Iterator
from uuid import uuid4

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

_SHEETS = """
    SELECT decision.id AS decision_id, decision.presentation_id, presentation.meeting_id,
        decision.validated_at AS made_at, decision.validated_by AS made_by,
        decision.revision AS number, 'consensus' AS kind
    FROM decision JOIN presentation ON presentation.id = decision.presentation_id
    WHERE decision.step IN ('validated', 'replaced') AND decision.validated_at IS NOT NULL
        AND presentation.step <> 'withdrawn'
"""
_MINUTES = """
    SELECT NULL AS decision_id, NULL AS presentation_id, presentation.meeting_id,
        max(decision.validated_at) AS made_at, max(decision.validated_by) AS made_by,
        1 AS number, 'minutes' AS kind
    FROM decision JOIN presentation ON presentation.id = decision.presentation_id
    JOIN meeting ON meeting.id = presentation.meeting_id
    WHERE meeting.step = 'closed' AND decision.validated_at IS NOT NULL
    GROUP BY presentation.meeting_id
"""
_INSERT = """
    INSERT INTO paper (id, version, kind, meeting_id, presentation_id, decision_id, number,
        reason, statement, made_at, made_by)
    VALUES (:id, 1, :kind, :meeting_id, :presentation_id, :decision_id, :number,
        'upgraded', '', :made_at, :made_by)
"""


def upgrade() -> None:
    _create_paper()
    op.create_table(
        "paper_file",
        *_key(),
        sa.Column("paper_id", sa.Uuid(), nullable=False),
        _text("language"),
        _text("sha256"),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_paper_file"),
        _refers("paper_file", "paper_id", "paper"),
    )
    op.create_index("uq_paper_file_language", "paper_file", ["paper_id", "language"], unique=True)
    op.create_table(
        "paper_content",
        _text("sha256"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_paper_content"),
    )
    connection = op.get_bind()
    for question in (_SHEETS, _MINUTES):
        rows = connection.execute(sa.text(question)).mappings().all()
        for row in rows:
            connection.execute(sa.text(_INSERT), dict(row) | {"id": uuid4().hex})


def _create_paper() -> None:
    op.create_table(
        "paper",
        *_key(),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("presentation_id", sa.Uuid(), nullable=True),
        sa.Column("decision_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        _text("statement"),
        sa.Column("made_at", sa.DateTime(), nullable=False),
        _text("made_by"),
        sa.PrimaryKeyConstraint("id", name="pk_paper"),
        _refers("paper", "meeting_id", "meeting"),
        _refers("paper", "presentation_id", "presentation"),
        _refers("paper", "decision_id", "decision"),
    )
    for column in ("meeting_id", "presentation_id", "decision_id"):
        op.create_index(f"ix_paper_{column}", "paper", [column])
    for name, columns, where in _rules():
        condition = None if where is None else sa.text(where)
        unique = name.startswith("uq")
        op.create_index(name, "paper", columns, unique=unique, sqlite_where=condition)


def _rules() -> Iterator[tuple[str, list[str], str | None]]:
    yield "uq_paper_sheet", ["presentation_id", "number"], None
    yield "uq_paper_minutes", ["meeting_id", "number"], "presentation_id IS NULL"
    yield "ix_paper_unstated", ["statement"], "statement = ''"


def _key() -> "tuple[sa.Column[object], sa.Column[int]]":
    return (
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=False)


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}")
