"""What a network reads and where that was read; which group of the list each tumour belongs to.

What each column means stands in the schema modules.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"


def upgrade() -> None:
    _widen_networks()
    _widen_boards()
    _group_tumours()


def _widen_networks() -> None:
    op.add_column("network", _added("reading", "none", sa.String(length=32)))
    # What somebody ticked stands; what nobody ticked is corrected from the shipped data.
    op.execute("UPDATE network SET reading = 'all' WHERE second_reading = 1")
    op.drop_column("network", "second_reading")
    for name in ("reading_scope", "board_rhythm"):
        op.add_column("network", _added(name))
    for name in ("optional_groups", "facts"):
        op.add_column("network", sa.Column(name, sa.JSON(), nullable=False, server_default="[]"))
    op.add_column("network", sa.Column("board_level", sa.String(length=32), nullable=True))
    op.add_column("network_centre", sa.Column("read_on", sa.Date(), nullable=True))
    op.add_column("network_centre", _added("mark", "not_stated", sa.String(length=32)))


def _widen_boards() -> None:
    op.add_column(
        "board", sa.Column("experts_read", sa.Boolean(), nullable=False, server_default=sa.true())
    )


def _group_tumours() -> None:
    """Make the tables that are filled from the cases when the file is opened."""
    op.create_table(
        "tumour_group",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("group_key", sa.String(), nullable=False),
        sa.Column("certain", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("case_id", name="pk_tumour_group"),
    )
    op.create_index("ix_tumour_group_group_key", "tumour_group", ["group_key", "case_id"])
    op.create_table(
        "reference",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_reference"),
    )


def _added(
    name: str, default: str = "", kind: "sa.types.TypeEngine[str] | None" = None
) -> "sa.Column[str]":
    return sa.Column(name, kind or sa.String(), nullable=False, server_default=default)
