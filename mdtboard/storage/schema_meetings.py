"""The tables of meetings, decisions and documents; part of the one schema."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy import Index, text

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import Intent, Treatment
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed, TrialProposal
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.meeting import MeetingMode, MeetingStep, QuorumRule
from mdtboard.domain.papers import PaperReason
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import (
    Lane,
    PerformanceStatus,
    PresentationStep,
    Reason,
    Timing,
)
from mdtboard.storage.schema import col, link, only_one, records, table
from mdtboard.storage.types import ColumnsJson, EnumTuple, OpinionsJson, OptionsJson, TextTuple

MEETINGS = records(
    "meeting",
    link("board_id", "board", "Board that meets"),
    col("held_on", date, "Day of the meeting", index=True),
    col("starts_at", time, "Planned start, local time"),
    col("minutes", int, "Planned duration in minutes"),
    col("place", str, "Place or link"),
    col("mode", MeetingMode, "In the room, by video, or both"),
    link("chair_id", "person", "Who chairs", optional=True),
    link("coordinator_id", "person", "Who coordinates and validates", optional=True),
    link("secretary_id", "person", "Who takes the minutes", optional=True),
    col("quorum", QuorumRule, "Quorum rule in force for this meeting"),
    col("step", MeetingStep, "Planned, live, held, closed or cancelled"),
    col("cancel_reason", str, "Why it was cancelled"),
    col("announced_on", date, "Day that was announced before it was moved", optional=True),
    col("announced_at", time, "Start that was announced before it was moved", optional=True),
    col("announced_place", str, "Place that was announced before it was moved"),
    col("started_at", datetime, "Start, UTC", optional=True),
    col("ended_at", datetime, "End, UTC", optional=True),
)


ATTENDANCES = records(
    "attendance",
    link("meeting_id", "meeting", "The meeting"),
    link("person_id", "person", "The participant"),
    col("specialty", Specialty, "Specialty under which the person attends"),
    col("mode", AttendanceMode, "Expected, present, by video, in writing, excused"),
    col("arrived_at", datetime, "Arrival, UTC", optional=True),
    col("left_at", datetime, "Departure, UTC", optional=True),
    only_one("attendance_person", "meeting_id", "person_id"),
)


PRESENTATIONS = records(
    "presentation",
    link("meeting_id", "meeting", "The meeting"),
    link("case_id", "case_file", "The case"),
    col("sequence", int, "Running number; the printed sheet's number", unique=True),
    col("position", int, "Place on the agenda, from 1"),
    col("number", str, "Number on paper, given at the start; a letter for late cases"),
    col("lane", Lane, "To discuss, or to register as standard"),
    col("reason", Reason, "Why the case comes to the board"),
    col("question", str, "Question to the board"),
    col("timing", Timing, "Before or after the first treatment"),
    col("performance", PerformanceStatus, "WHO/ECOG performance status that day"),
    col("karnofsky", int, "Karnofsky index, 0 to 100 by tens", optional=True),
    col("g8_half_points", int, "G8 score in half points, 0 to 34", optional=True),
    col("frailty", str, "Frailty screening: tool and score"),
    col("summary", str, "Summary for this presentation"),
    col("requester", str, "Physician who asks"),
    col("presenter", str, "Who presents the case"),
    col("step", PresentationStep, "Planned, presented, decided, deferred, withdrawn"),
    col("deferral_reason", str, "Why it was put off"),
    col("present_again", str, "Why it must come back, although it was decided"),
    col("written_opinions", OpinionsJson(), "What absent physicians wrote on this case"),
    link("carried_from", "presentation", "Earlier presentation it continues", optional=True),
    col("opened_at", datetime, "When the board came to it, UTC", optional=True),
    col("heard_at", datetime, "When it was decided or put off, UTC", optional=True),
    col("seconds_spent", int, "Time spent on it, seconds"),
    only_one("presentation_case", "meeting_id", "case_id", where="step <> 'withdrawn'"),
    only_one(
        *("presentation_number", "meeting_id", "number"),
        where="step <> 'withdrawn' AND number <> ''",
    ),
)


# SQLite takes a partial index where a question holds these very words.
UNSETTLED = "step = 'unsettled'"

DECISIONS = records(
    "decision",
    link("presentation_id", "presentation", "The presentation"),
    link("case_id", "case_file", "The case"),
    col("revision", int, "Version of the advice, from 1"),
    col("step", DecisionStep, "Draft, recorded, validated, replaced; or a double to settle"),
    col("line", str, "Unfinished quick line"),
    col("text", str, "The advice in words"),
    col("options", OptionsJson(), "Ranked treatments and acts, each with its details"),
    col("intent", Intent, "Aim of the treatment"),
    col("responsible", str, "Who carries it out"),
    link("responsible_id", "person", "The same, when a known person", optional=True),
    col("deadline", date, "By when", optional=True),
    col("deadline_text", str, "By when, as typed"),
    col("guideline", GuidelineFollowed, "Guideline followed, departed from, or none"),
    col("guideline_name", str, "Guideline with version and date"),
    col("departure_reason", str, "Why the board departs from it"),
    col("trial", TrialProposal, "Trial proposed or not"),
    col("trial_detail", str, "Which trial, or why none"),
    col("dissent", str, "Divergent opinion with its author"),
    col("despite_opposition", str, "Why it was recorded although the patient is opposed"),
    col("provisional", bool, "True while an expert second reading is awaited"),
    col("not_waiting_reason", str, "Why the board does not wait for the reading"),
    col("to_review", bool, "True when a later reading overturns its ground"),
    col("quorum_met", bool, "Quorum when it was recorded", optional=True),
    col("quorum_specialties", int, "Distinct medical specialties at that moment"),
    col("recorded_at", datetime, "When it was recorded, UTC", optional=True),
    col("recorded_by", str, "Who recorded it"),
    col("validated_at", datetime, "When it was validated, UTC", optional=True),
    col("validated_by", str, "Physician who validated it"),
    link("replaces", "decision", "Earlier version it replaces", optional=True),
    col("amendment_reason", str, "Why it was amended"),
    col("template_id", UUID, "Template it was last filled from", optional=True, index=True),
    col("template_revision", int, "Revision of that template; 0 for none"),
    # An amendment stands beside the version that it will replace.
    only_one("decision_under_way", "presentation_id", where="step IN ('draft', 'recorded')"),
    only_one("decision_validated", "presentation_id", where="step = 'validated'"),
    # The few that wait for a person to choose, wherever they are.
    Index("ix_decision_unsettled", "presentation_id", sqlite_where=text(UNSETTLED)),
    only_one("decision_revision", "presentation_id", "revision", where="step <> 'unsettled'"),
)


TEMPLATES = records(
    "template",
    col("code", str, "Short word typed after a semicolon", unique=True),
    col("label_fr", str, "Name in French"),
    col("label_en", str, "Name in English"),
    col("text_fr", str, "Sentence with slots, in French"),
    col("text_en", str, "Sentence with slots, in English"),
    col("families", EnumTuple(TumourFamily), "Tumour groups it is offered to first"),
    col("treatments", EnumTuple(Treatment), "Kinds of treatment it ticks"),
    col("active", bool, "False when no longer offered"),
    col("revision", int, "Grows with each change of its words, from 1"),
)


MAPPINGS = records(
    "import_mapping",
    col("name", str, "Name under which the mapping is remembered"),
    col("columns", ColumnsJson(), "Headings and what they fill"),
    col("absent", TextTuple(), "Texts that mean not known"),
    col("date_orders", TextTuple(), "Date orders to try"),
    only_one("import_mapping_name", "name"),
)


DOCUMENTS = records(
    "document",
    col("kind", DocumentKind, "Agenda, attendance, consensus, minutes, letters, lists"),
    link("meeting_id", "meeting", "The meeting it is about", optional=True),
    link("presentation_id", "presentation", "The presentation it is about", optional=True),
    link("reading_id", "second_reading", "The reading it is about", optional=True),
    col("file_name", str, "File name, which names no patient"),
    col("sha256", str, "Digest of the file"),
    col("pages", int, "Number of pages"),
    col("draft", bool, "Printed with the draft mark"),
    col("language", str, "Language of the page"),
    col("audit_head", str, "Audit digest shown on the page"),
    col("printed_at", datetime, "When, UTC"),
    col("printed_by", str, "By whom"),
)


PAPERS = records(
    "paper",
    col("kind", DocumentKind, "Consensus sheet or minutes"),
    link("meeting_id", "meeting", "The meeting it is about"),
    link(
        "presentation_id", "presentation", "The case it is about; none for minutes", optional=True
    ),
    link("decision_id", "decision", "The version of the advice it prints", optional=True),
    col("number", int, "Version of the paper, from 1"),
    col("reason", PaperReason, "Validated, corrected, or kept when the board was upgraded"),
    col("statement", str, "Digest of what it says; empty until an upgraded board is opened"),
    col("made_at", datetime, "When this version was made, UTC"),
    col("made_by", str, "By whom"),
    only_one("paper_sheet", "presentation_id", "number"),
    only_one("paper_minutes", "meeting_id", "number", where="presentation_id IS NULL"),
    Index("ix_paper_unstated", "statement", sqlite_where=text("statement = ''")),
)


PAPER_FILES = records(
    "paper_file",
    link("paper_id", "paper", "The paper", index=False),
    col("language", str, "Language of the pages"),
    col("sha256", str, "Digest of the PDF"),
    col("pages", int, "Number of pages"),
    only_one("paper_file_language", "paper_id", "language"),
)


PAPER_CONTENTS = table(
    "paper_content",
    col("sha256", str, "Digest of what is kept, unpacked", primary_key=True),
    col("content", bytes, "A statement, the pages of a PDF, or a part that many share"),
)
"""What kept papers say and are; not audited, for the digests are, and never removed."""
