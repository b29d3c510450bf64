"""What an advice sets going: new presentations, readings, referrals, examinations.

A meeting may be cancelled, or moved after it was announced. What each column means stands in
the schema modules.
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    _create_errands()
    _widen_meetings()


def _create_errands() -> None:
    op.create_table(
        "errand",
        _uuid("id", nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        _uuid("case_id", nullable=False),
        _uuid("decision_id", nullable=False),
        _uuid("option_id", nullable=False),
        _uuid("asked_at", nullable=False),
        _choice("kind"),
        _choice("step"),
        *(_text(name) for name in ("what", "question", "condition", "responsible")),
        sa.Column("asked_on", sa.Date(), nullable=False),
        _day("due_on"),
        _text("due_text"),
        *(_uuid(name) for name in ("board_id", "presentation_id", "reading_id")),
        *(sa.Column(name, sa.Boolean(), nullable=False) for name in ("made", "unasked")),
        _text("answer"),
        _day("ended_on"),
        _text("ended_by"),
        sa.PrimaryKeyConstraint("id", name="pk_errand"),
        *(_refers(column, other) for column, other in _LINKS),
    )
    for column in (*(column for column, _ in _LINKS), "step"):
        op.create_index(f"ix_errand_{column}", "errand", [column])
    op.create_index("uq_errand_option", "errand", ["option_id", "kind"], unique=True)


def _widen_meetings() -> None:
    for name in ("cancel_reason", "announced_place"):
        op.add_column("meeting", sa.Column(name, sa.String(), nullable=False, server_default=""))
    op.add_column("meeting", _day("announced_on"))
    op.add_column("meeting", sa.Column("announced_at", sa.Time(), nullable=True))


_LINKS = (
    ("case_id", "case_file"),
    ("decision_id", "decision"),
    ("asked_at", "presentation"),
    ("board_id", "board"),
    ("presentation_id", "presentation"),
    ("reading_id", "second_reading"),
)


def _refers(column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_errand_{column}")


def _uuid(name: str, *, nullable: bool = True) -> "sa.Column[object]":
    return sa.Column(name, sa.Uuid(), nullable=nullable)


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=False)


def _choice(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(length=32), nullable=False)


def _day(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Date(), nullable=True)
