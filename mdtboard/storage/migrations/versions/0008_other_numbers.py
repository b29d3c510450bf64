"""The numbers by which other institutions know a patient.

What each column means stands in the schema modules.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"


def upgrade() -> None:
    op.add_column(
        "patient",
        sa.Column("other_numbers", sa.JSON(), nullable=False, server_default="[]"),
    )
