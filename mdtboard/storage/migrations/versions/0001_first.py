"""First schema; what each column means stands in the schema modules."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    _create_action()
    _create_centre()
    _create_import_mapping()
    _create_network()
    _create_patient()
    _create_person()
    _create_search_entry()
    _create_account()
    _create_board()
    _create_case_file()
    _create_change()
    _create_board_member()
    _create_meeting()
    _create_second_reading()
    _create_attendance()
    _create_presentation()
    _create_decision()
    _create_document()
    _create_search_index()


def _create_action() -> None:
    op.create_table(
        "action",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("act", sa.String(length=32), nullable=False),
        sa.Column("mode", sa.String(length=32), nullable=False),
        sa.Column("account_id", sa.Uuid(), nullable=False),
        sa.Column("actor", sa.String(), nullable=False),
        sa.Column("at", sa.DateTime(), nullable=False),
        sa.Column("step", sa.Uuid(), nullable=False),
        sa.Column("undoes", sa.Uuid(), nullable=True),
        sa.Column("seals", sa.Boolean(), nullable=False),
        sa.Column("about", sa.Uuid(), nullable=True),
        sa.Column("digest", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_action"),
    )
    op.create_index("ix_action_account_id", "action", ["account_id"])
    op.create_index("ix_action_step", "action", ["step"])


def _create_centre() -> None:
    op.create_table(
        "centre",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("city", sa.String(), nullable=False),
        sa.Column("national_id", sa.String(), nullable=False),
        sa.Column("phone", sa.String(), nullable=False),
        sa.Column("demonstration", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_centre"),
    )


def _create_import_mapping() -> None:
    op.create_table(
        "import_mapping",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("columns", sa.JSON(), nullable=False),
        sa.Column("absent", sa.JSON(), nullable=False),
        sa.Column("date_orders", sa.JSON(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_import_mapping"),
    )


def _create_network() -> None:
    op.create_table(
        "network",
        sa.Column("acronym", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("families", sa.JSON(), nullable=False),
        sa.Column("second_reading", sa.Boolean(), nullable=False),
        sa.Column("overdue_days", sa.Integer(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_to", sa.Date(), nullable=True),
        sa.Column("successor", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_network"),
    )


def _create_patient() -> None:
    op.create_table(
        "patient",
        sa.Column("local_id", sa.String(), nullable=False),
        sa.Column("ins", sa.String(), nullable=False),
        sa.Column("birth_name", sa.String(), nullable=False),
        sa.Column("used_name", sa.String(), nullable=False),
        sa.Column("given_names", sa.String(), nullable=False),
        sa.Column("sort_name", sa.String(), nullable=False),
        sa.Column("birth_date", sa.String(length=10), nullable=True),
        sa.Column("sex", sa.String(length=32), nullable=False),
        sa.Column("identity", sa.String(length=32), nullable=False),
        sa.Column("general_practitioner", sa.String(), nullable=False),
        sa.Column("correspondents", sa.String(), nullable=False),
        sa.Column("information", sa.String(length=32), nullable=False),
        sa.Column("informed_on", sa.Date(), nullable=True),
        sa.Column("informed_by", sa.String(), nullable=False),
        sa.Column("shares_outside_team", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_patient"),
    )
    op.create_index("ix_patient_local_id", "patient", ["local_id"])
    op.create_index("ix_patient_sort_name", "patient", ["sort_name"])


def _create_person() -> None:
    op.create_table(
        "person",
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("family_name", sa.String(), nullable=False),
        sa.Column("given_name", sa.String(), nullable=False),
        sa.Column("specialty", sa.String(length=32), nullable=False),
        sa.Column("institution", sa.String(), nullable=False),
        sa.Column("national_id", sa.String(), nullable=False),
        sa.Column("email", sa.String(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_person"),
    )


def _create_search_entry() -> None:
    op.create_table(
        "search_entry",
        sa.Column("rowid", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("entity_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=True),
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.PrimaryKeyConstraint("rowid", name="pk_search_entry"),
        sa.UniqueConstraint("entity_id", name="uq_search_entry_entity_id"),
    )


def _create_account() -> None:
    op.create_table(
        "account",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(length=32), nullable=False),
        sa.Column("specialty", sa.String(length=32), nullable=False),
        sa.Column("slot", sa.String(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=True),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_account_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_account"),
    )
    op.create_index("ix_account_person_id", "account", ["person_id"])


def _create_board() -> None:
    op.create_table(
        "board",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("level", sa.String(length=32), nullable=False),
        sa.Column("rhythm", sa.String(length=32), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("network_id", sa.Uuid(), nullable=True),
        sa.Column("coordinator_id", sa.Uuid(), nullable=True),
        sa.Column("secretary_id", sa.Uuid(), nullable=True),
        sa.Column("quorum", sa.JSON(), nullable=False),
        sa.Column("active", sa.Boolean(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["coordinator_id"], ["person.id"], name="fk_board_coordinator_id"),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_board_network_id"),
        sa.ForeignKeyConstraint(["secretary_id"], ["person.id"], name="fk_board_secretary_id"),
        sa.PrimaryKeyConstraint("id", name="pk_board"),
    )
    op.create_index("ix_board_coordinator_id", "board", ["coordinator_id"])
    op.create_index("ix_board_network_id", "board", ["network_id"])
    op.create_index("ix_board_secretary_id", "board", ["secretary_id"])


def _create_case_file() -> None:
    op.create_table(
        "case_file",
        sa.Column("patient_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("family", sa.String(length=32), nullable=False),
        sa.Column("diagnosis", sa.String(), nullable=False),
        sa.Column("topography", sa.String(), nullable=False),
        sa.Column("topography_code", sa.String(), nullable=False),
        sa.Column("morphology", sa.String(), nullable=False),
        sa.Column("morphology_code", sa.String(), nullable=False),
        sa.Column("code_edition", sa.String(), nullable=False),
        sa.Column("laterality", sa.String(length=32), nullable=False),
        sa.Column("basis", sa.String(length=32), nullable=False),
        sa.Column("diagnosed_on", sa.String(length=10), nullable=True),
        sa.Column("tnm", sa.String(), nullable=False),
        sa.Column("tnm_edition", sa.String(), nullable=False),
        sa.Column("other_staging", sa.String(), nullable=False),
        sa.Column("grade", sa.String(), nullable=False),
        sa.Column("markers", sa.String(), nullable=False),
        sa.Column("phase", sa.String(length=32), nullable=False),
        sa.Column("history", sa.String(), nullable=False),
        sa.Column("comorbidities", sa.String(), nullable=False),
        sa.Column("past_treatments", sa.String(), nullable=False),
        sa.Column("pathology", sa.String(), nullable=False),
        sa.Column("pathology_reference", sa.String(), nullable=False),
        sa.Column("imaging", sa.String(), nullable=False),
        sa.Column("network_id", sa.Uuid(), nullable=True),
        sa.Column("rare", sa.String(length=32), nullable=False),
        sa.Column("rare_reason", sa.String(), nullable=False),
        sa.Column("referring_clinician", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["network_id"], ["network.id"], name="fk_case_file_network_id"),
        sa.ForeignKeyConstraint(["patient_id"], ["patient.id"], name="fk_case_file_patient_id"),
        sa.PrimaryKeyConstraint("id", name="pk_case_file"),
        sa.UniqueConstraint("sequence", name="uq_case_file_sequence"),
    )
    op.create_index("ix_case_file_family", "case_file", ["family"])
    op.create_index("ix_case_file_network_id", "case_file", ["network_id"])
    op.create_index("ix_case_file_opened_on", "case_file", ["opened_on"])
    op.create_index("ix_case_file_patient_id", "case_file", ["patient_id"])


def _create_change() -> None:
    op.create_table(
        "change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("action_id", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_id", sa.Uuid(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=True),
        sa.Column("after", sa.JSON(), nullable=True),
        sa.ForeignKeyConstraint(["action_id"], ["action.id"], name="fk_change_action_id"),
        sa.PrimaryKeyConstraint("id", name="pk_change"),
    )
    op.create_index("ix_change_action_id", "change", ["action_id"])
    op.create_index("ix_change_row_id", "change", ["row_id"])


def _create_board_member() -> None:
    op.create_table(
        "board_member",
        sa.Column("board_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["board_id"], ["board.id"], name="fk_board_member_board_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_board_member_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_board_member"),
    )
    op.create_index("ix_board_member_board_id", "board_member", ["board_id"])
    op.create_index("ix_board_member_person_id", "board_member", ["person_id"])


def _create_meeting() -> None:
    op.create_table(
        "meeting",
        sa.Column("board_id", sa.Uuid(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.Time(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("mode", sa.String(length=32), nullable=False),
        sa.Column("chair_id", sa.Uuid(), nullable=True),
        sa.Column("coordinator_id", sa.Uuid(), nullable=True),
        sa.Column("secretary_id", sa.Uuid(), nullable=True),
        sa.Column("quorum", sa.JSON(), nullable=False),
        sa.Column("step", sa.String(length=32), nullable=False),
        sa.Column("started_at", sa.DateTime(), nullable=True),
        sa.Column("ended_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["board_id"], ["board.id"], name="fk_meeting_board_id"),
        sa.ForeignKeyConstraint(["chair_id"], ["person.id"], name="fk_meeting_chair_id"),
        sa.ForeignKeyConstraint(
            ["coordinator_id"], ["person.id"], name="fk_meeting_coordinator_id"
        ),
        sa.ForeignKeyConstraint(["secretary_id"], ["person.id"], name="fk_meeting_secretary_id"),
        sa.PrimaryKeyConstraint("id", name="pk_meeting"),
    )
    op.create_index("ix_meeting_board_id", "meeting", ["board_id"])
    op.create_index("ix_meeting_chair_id", "meeting", ["chair_id"])
    op.create_index("ix_meeting_coordinator_id", "meeting", ["coordinator_id"])
    op.create_index("ix_meeting_held_on", "meeting", ["held_on"])
    op.create_index("ix_meeting_secretary_id", "meeting", ["secretary_id"])


def _create_second_reading() -> None:
    op.create_table(
        "second_reading",
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("network_id", sa.Uuid(), nullable=True),
        sa.Column("expert_centre", sa.String(), nullable=False),
        sa.Column("first_laboratory", sa.String(), nullable=False),
        sa.Column("first_reference", sa.String(), nullable=False),
        sa.Column("first_diagnosis", sa.String(), nullable=False),
        sa.Column("material", sa.String(), nullable=False),
        sa.Column("step", sa.String(length=32), nullable=False),
        sa.Column("requested_on", sa.Date(), nullable=False),
        sa.Column("requested_by", sa.String(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=True),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("report_reference", sa.String(), nullable=False),
        sa.Column("second_diagnosis", sa.String(), nullable=False),
        sa.Column("concordance", sa.String(length=32), nullable=False),
        sa.Column("impact", sa.String(length=32), nullable=False),
        sa.Column("comment", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name="fk_second_reading_case_id"),
        sa.ForeignKeyConstraint(
            ["network_id"], ["network.id"], name="fk_second_reading_network_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_second_reading"),
    )
    op.create_index("ix_second_reading_case_id", "second_reading", ["case_id"])
    op.create_index("ix_second_reading_network_id", "second_reading", ["network_id"])
    op.create_index("ix_second_reading_requested_on", "second_reading", ["requested_on"])


def _create_attendance() -> None:
    op.create_table(
        "attendance",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("specialty", sa.String(length=32), nullable=False),
        sa.Column("mode", sa.String(length=32), nullable=False),
        sa.Column("arrived_at", sa.DateTime(), nullable=True),
        sa.Column("left_at", sa.DateTime(), nullable=True),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_attendance_meeting_id"),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_attendance_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_attendance"),
    )
    op.create_index("ix_attendance_meeting_id", "attendance", ["meeting_id"])
    op.create_index("ix_attendance_person_id", "attendance", ["person_id"])


def _create_presentation() -> None:
    op.create_table(
        "presentation",
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("sequence", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("lane", sa.String(length=32), nullable=False),
        sa.Column("reason", sa.String(length=32), nullable=False),
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("timing", sa.String(length=32), nullable=False),
        sa.Column("performance", sa.String(length=32), nullable=False),
        sa.Column("frailty", sa.String(), nullable=False),
        sa.Column("summary", sa.String(), nullable=False),
        sa.Column("requester", sa.String(), nullable=False),
        sa.Column("presenter", sa.String(), nullable=False),
        sa.Column("step", sa.String(length=32), nullable=False),
        sa.Column("deferral_reason", sa.String(), nullable=False),
        sa.Column("carried_from", sa.Uuid(), nullable=True),
        sa.Column("opened_at", sa.DateTime(), nullable=True),
        sa.Column("heard_at", sa.DateTime(), nullable=True),
        sa.Column("seconds_spent", sa.Integer(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["carried_from"], ["presentation.id"], name="fk_presentation_carried_from"
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name="fk_presentation_case_id"),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_presentation_meeting_id"),
        sa.PrimaryKeyConstraint("id", name="pk_presentation"),
        sa.UniqueConstraint("sequence", name="uq_presentation_sequence"),
    )
    op.create_index("ix_presentation_carried_from", "presentation", ["carried_from"])
    op.create_index("ix_presentation_case_id", "presentation", ["case_id"])
    op.create_index("ix_presentation_meeting_id", "presentation", ["meeting_id"])


def _create_decision() -> None:
    op.create_table(
        "decision",
        sa.Column("presentation_id", sa.Uuid(), nullable=False),
        sa.Column("case_id", sa.Uuid(), nullable=False),
        sa.Column("revision", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=32), nullable=False),
        sa.Column("line", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("treatments", sa.JSON(), nullable=False),
        sa.Column("intent", sa.String(length=32), nullable=False),
        sa.Column("responsible", sa.String(), nullable=False),
        sa.Column("responsible_id", sa.Uuid(), nullable=True),
        sa.Column("deadline", sa.Date(), nullable=True),
        sa.Column("deadline_text", sa.String(), nullable=False),
        sa.Column("guideline", sa.String(length=32), nullable=False),
        sa.Column("guideline_name", sa.String(), nullable=False),
        sa.Column("departure_reason", sa.String(), nullable=False),
        sa.Column("trial", sa.String(length=32), nullable=False),
        sa.Column("trial_detail", sa.String(), nullable=False),
        sa.Column("dissent", sa.String(), nullable=False),
        sa.Column("provisional", sa.Boolean(), nullable=False),
        sa.Column("not_waiting_reason", sa.String(), nullable=False),
        sa.Column("to_review", sa.Boolean(), nullable=False),
        sa.Column("quorum_met", sa.Boolean(), nullable=True),
        sa.Column("quorum_specialties", sa.Integer(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=True),
        sa.Column("recorded_by", sa.String(), nullable=False),
        sa.Column("validated_at", sa.DateTime(), nullable=True),
        sa.Column("validated_by", sa.String(), nullable=False),
        sa.Column("replaces", sa.Uuid(), nullable=True),
        sa.Column("amendment_reason", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case_file.id"], name="fk_decision_case_id"),
        sa.ForeignKeyConstraint(
            ["presentation_id"], ["presentation.id"], name="fk_decision_presentation_id"
        ),
        sa.ForeignKeyConstraint(["replaces"], ["decision.id"], name="fk_decision_replaces"),
        sa.ForeignKeyConstraint(
            ["responsible_id"], ["person.id"], name="fk_decision_responsible_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_decision"),
    )
    op.create_index("ix_decision_case_id", "decision", ["case_id"])
    op.create_index("ix_decision_presentation_id", "decision", ["presentation_id"])
    op.create_index("ix_decision_replaces", "decision", ["replaces"])
    op.create_index("ix_decision_responsible_id", "decision", ["responsible_id"])


def _create_document() -> None:
    op.create_table(
        "document",
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("meeting_id", sa.Uuid(), nullable=False),
        sa.Column("presentation_id", sa.Uuid(), nullable=True),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("draft", sa.Boolean(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("audit_head", sa.String(), nullable=False),
        sa.Column("printed_at", sa.DateTime(), nullable=False),
        sa.Column("printed_by", sa.String(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name="fk_document_meeting_id"),
        sa.ForeignKeyConstraint(
            ["presentation_id"], ["presentation.id"], name="fk_document_presentation_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_document"),
    )
    op.create_index("ix_document_meeting_id", "document", ["meeting_id"])
    op.create_index("ix_document_presentation_id", "document", ["presentation_id"])


def _create_search_index() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE search_index USING fts5(names, body, prefix='1 2 3',"
        " detail=column, columnsize=0, tokenize='ascii')"
    )
    op.execute("INSERT INTO search_index(search_index, rank) VALUES('secure-delete', 1)")
