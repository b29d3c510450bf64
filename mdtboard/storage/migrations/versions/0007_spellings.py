"""Each word of the search index once, so that a slip of the keyboard is told from nothing.

It is filled by whoever opens the file, with the index itself: only the program of the day knows
how words are folded.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    op.create_table(
        "search_word",
        sa.Column("word", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("word", name="pk_search_word"),
        sqlite_with_rowid=False,
    )
