"""What a diagnosis rests on and those before it; what a patient objects to; the French identity.

What each column means stands in the schema modules.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    _widen_cases()
    _widen_readings()
    _widen_patients()
    op.add_column("decision", _text("despite_opposition"))


def _widen_cases() -> None:
    op.add_column("case_file", _choice("diagnosis_source", "initial"))
    op.add_column("case_file", _day("diagnosis_since"))
    op.add_column("case_file", sa.Column("diagnosis_reading", sa.Uuid(), nullable=True))
    op.add_column(
        "case_file",
        sa.Column("diagnosis_certain", sa.Boolean(), nullable=False, server_default=sa.false()),
    )
    op.add_column(
        "case_file", sa.Column("former_diagnoses", sa.JSON(), nullable=False, server_default="[]")
    )
    _tell_certain_ones()


def _tell_certain_ones() -> None:
    """Mark the cases whose newest compared reading agreed: two readings say the same."""
    op.execute(
        """
        UPDATE case_file SET diagnosis_certain = 1 WHERE 'concordant' = (
            SELECT concordance FROM second_reading
            WHERE second_reading.case_id = case_file.id AND step = 'compared'
              AND concordance IN ('concordant', 'minor', 'major')
            ORDER BY requested_on DESC, follows IS NOT NULL DESC LIMIT 1
        )
        """
    )


def _widen_readings() -> None:
    for name in ("second_grade", "kept_because"):
        op.add_column("second_reading", _text(name))


def _widen_patients() -> None:
    for name in ("first_given_name", "birth_place"):
        op.add_column("patient", _text(name))
    for name in ("sharing", "reuse"):
        op.add_column("patient", _choice(name, "not_asked"))
        op.add_column("patient", _day(f"{name}_on"))
        op.add_column("patient", _text(f"{name}_by"))
    # A consent that was not ticked was not asked for, as far as anybody knows.
    op.execute("UPDATE patient SET sharing = 'agreed' WHERE shares_outside_team")
    op.drop_column("patient", "shares_outside_team")


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=False, server_default="")


def _choice(name: str, default: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(length=32), nullable=False, server_default=default)


def _day(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Date(), nullable=True)
