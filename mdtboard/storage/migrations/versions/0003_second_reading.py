"""Levels and materials of readings; the course of a tumour, attachments, trials, code lists.

What each column means stands in the schema modules.
"""

import json

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    _widen_networks()
    _widen_cases()
    _widen_readings()
    _create_course_entry()
    _create_attachments()
    _create_trials()
    _create_terminologies()
    _print_readings()


def _widen_networks() -> None:
    for name in ("contact", "website", "forms", "associations"):
        op.add_column("network", _added(name))
    op.create_table(
        "network_centre",
        *_key(),
        _uuid("network_id", nullable=False),
        _text("name"),
        _choice("role"),
        _text("city"),
        _text("contact"),
        _text("address"),
        _day("valid_from"),
        _day("valid_to"),
        _text("source"),
        sa.PrimaryKeyConstraint("id", name="pk_network_centre"),
        _refers("network_centre", "network_id", "network"),
    )
    op.create_index("ix_network_centre_network_id", "network_centre", ["network_id"])


def _widen_cases() -> None:
    for name in ("icd10_code", "orpha_code", "read_twice_reason", "social", "wishes"):
        op.add_column("case_file", _added(name))
    op.add_column("case_file", _added("read_twice", "by_list", sa.String(length=32)))
    for name in ("findings", "situations"):
        op.add_column("case_file", _list(name))
    op.create_index(
        "ix_case_file_wanted_twice",
        "case_file",
        ["read_twice"],
        sqlite_where=sa.text("read_twice = 'wanted'"),
    )
    for name in ("karnofsky", "g8_half_points"):
        op.add_column("presentation", sa.Column(name, sa.Integer(), nullable=True))


def _widen_readings() -> None:
    texts = (
        "expert", "problem", "first_pathologist", "first_code", "first_edition",
        "second_code", "second_edition", "collegial_conclusion", "settled_by", "answer",
    )  # fmt: skip
    for name in texts:
        op.add_column("second_reading", _added(name))
    choices = (("level", "expert"), ("indication", "not_stated"), ("first_certainty", "not_stated"))
    for name, default in choices:
        op.add_column("second_reading", _added(name, default, sa.String(length=32)))
    for name in ("materials", "techniques", "discordances"):
        op.add_column("second_reading", _list(name))
    for name in ("compared_on", "cancelled_on", "collegial_on"):
        op.add_column("second_reading", _day(name))
    with op.batch_alter_table("second_reading") as table:
        table.add_column(sa.Column("follows", sa.Uuid(), nullable=True))
        table.create_foreign_key("fk_second_reading_follows", "second_reading", ["follows"], ["id"])
    op.create_index("ix_second_reading_follows", "second_reading", ["follows"])
    _list_materials()
    op.drop_column("second_reading", "material")


def _list_materials() -> None:
    """Keep what was typed about the material as one line of the list, with its dates."""
    connection = op.get_bind()
    statement = "SELECT id, material, sent_on, received_on FROM second_reading WHERE material <> ''"
    for row_id, typed, sent_on, received_on in connection.execute(sa.text(statement)).all():
        line = {"kind": "other", "identifier": typed}
        line |= {"sent_on": sent_on} if sent_on else {}
        line |= {"received_on": received_on} if received_on else {}
        connection.execute(
            sa.text("UPDATE second_reading SET materials = :materials WHERE id = :id"),
            {"materials": json.dumps([line], ensure_ascii=False), "id": row_id},
        )


def _create_course_entry() -> None:
    op.create_table(
        "course_entry",
        *_key(),
        _uuid("case_id", nullable=False),
        _choice("kind"),
        sa.Column("treatment", sa.String(length=32), nullable=True),
        _text("text"),
        sa.Column("started_on", sa.String(length=10), nullable=True),
        sa.Column("ended_on", sa.String(length=10), nullable=True),
        _choice("step"),
        _text("place"),
        sa.PrimaryKeyConstraint("id", name="pk_course_entry"),
        _refers("course_entry", "case_id", "case_file"),
    )
    op.create_index("ix_course_entry_case_id", "course_entry", ["case_id"])


def _create_attachments() -> None:
    op.create_table(
        "attachment",
        *_key(),
        _uuid("case_id", nullable=False),
        _uuid("reading_id"),
        _text("title"),
        _text("file_name"),
        _choice("media"),
        sa.Column("size", sa.Integer(), nullable=False),
        _text("sha256"),
        sa.Column("added_at", sa.DateTime(), nullable=False),
        _text("added_by"),
        sa.PrimaryKeyConstraint("id", name="pk_attachment"),
        _refers("attachment", "case_id", "case_file"),
        _refers("attachment", "reading_id", "second_reading"),
    )
    for column in ("case_id", "reading_id", "sha256"):
        op.create_index(f"ix_attachment_{column}", "attachment", [column])
    op.create_table(
        "attachment_content",
        _text("sha256"),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name="pk_attachment_content"),
    )


def _create_trials() -> None:
    op.create_table(
        "trial",
        *_key(),
        _text("registry_numbers"),
        _text("acronym"),
        _text("title"),
        _text("phase"),
        _uuid("network_id"),
        sa.Column("families", sa.JSON(), nullable=False),
        _text("tumours"),
        _choice("step"),
        _text("sites"),
        _text("contact"),
        _text("source"),
        _day("checked_on"),
        sa.PrimaryKeyConstraint("id", name="pk_trial"),
        _refers("trial", "network_id", "network"),
    )
    op.create_index("ix_trial_network_id", "trial", ["network_id"])
    op.create_table(
        "trial_offer",
        *_key(),
        _uuid("case_id", nullable=False),
        _uuid("trial_id"),
        _uuid("presentation_id"),
        _choice("step"),
        _text("reason"),
        _text("centre"),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        _day("screened_on"),
        _day("ended_on"),
        sa.PrimaryKeyConstraint("id", name="pk_trial_offer"),
        _refers("trial_offer", "case_id", "case_file"),
        _refers("trial_offer", "trial_id", "trial"),
        _refers("trial_offer", "presentation_id", "presentation"),
    )
    for column in ("case_id", "trial_id", "presentation_id", "proposed_on"):
        op.create_index(f"ix_trial_offer_{column}", "trial_offer", [column])


def _create_terminologies() -> None:
    op.create_table(
        "terminology",
        *_key(),
        _choice("system"),
        _text("edition"),
        _text("language"),
        _text("file_name"),
        _text("sha256"),
        sa.Column("entries", sa.Integer(), nullable=False),
        sa.Column("skipped", sa.Integer(), nullable=False),
        sa.Column("loaded_at", sa.DateTime(), nullable=False),
        _text("loaded_by"),
        sa.PrimaryKeyConstraint("id", name="pk_terminology"),
    )
    op.create_table(
        "code",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("terminology_id", sa.Uuid(), nullable=False),
        _text("code"),
        _text("label"),
        sa.Column("synonyms", sa.JSON(), nullable=False),
        _text("words"),
        sa.PrimaryKeyConstraint("id", name="pk_code"),
    )
    for column in ("terminology_id", "code"):
        op.create_index(f"ix_code_{column}", "code", [column])


def _print_readings() -> None:
    """Let a printed document be about a reading, which belongs to no meeting."""
    with op.batch_alter_table("document") as table:
        table.alter_column("meeting_id", existing_type=sa.Uuid(), nullable=True)
        table.add_column(sa.Column("reading_id", sa.Uuid(), nullable=True))
        table.create_foreign_key("fk_document_reading_id", "second_reading", ["reading_id"], ["id"])
    op.create_index("ix_document_reading_id", "document", ["reading_id"])


def _key() -> "tuple[sa.Column[object], sa.Column[int]]":
    return (
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def _uuid(name: str, *, nullable: bool = True) -> "sa.Column[object]":
    return sa.Column(name, sa.Uuid(), nullable=nullable)


def _refers(table: str, column: str, other: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([column], [f"{other}.id"], name=f"fk_{table}_{column}")


def _text(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(), nullable=False)


def _choice(name: str) -> "sa.Column[str]":
    return sa.Column(name, sa.String(length=32), nullable=False)


def _day(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.Date(), nullable=True)


def _added(
    name: str, default: str = "", kind: "sa.types.TypeEngine[str] | None" = None
) -> "sa.Column[str]":
    return sa.Column(name, kind or sa.String(), nullable=False, server_default=default)


def _list(name: str) -> "sa.Column[object]":
    return sa.Column(name, sa.JSON(), nullable=False, server_default="[]")
