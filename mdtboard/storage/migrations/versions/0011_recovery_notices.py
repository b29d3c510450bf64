"""What each account is told at its next sign-in: that the recovery key was used.

What each column means stands in the schema modules.
"""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"


def upgrade() -> None:
    op.create_table(
        "recovery_notice",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_recovery_notice"),
        sa.ForeignKeyConstraint(
            ["account_id"], ["account.id"], name="fk_recovery_notice_account_id"
        ),
    )
    op.create_index("ix_recovery_notice_account_id", "recovery_notice", ["account_id"])
