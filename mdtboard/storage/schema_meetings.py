"""The tables of meetings, decisions and documents; part of the one schema."""

from datetime import date, datetime, time
from uuid import UUID

from sqlalchemy.orm import Mapped

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import CareOption, Intent, Treatment
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed, TrialProposal
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.meeting import MeetingMode, MeetingStep, QuorumRule
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import (
    Lane,
    PerformanceStatus,
    PresentationStep,
    Reason,
    Timing,
    WrittenOpinion,
)
from mdtboard.domain.tables import Target
from mdtboard.storage.schema import Row, col, link
from mdtboard.storage.types import ColumnsJson, EnumTuple, OpinionsJson, OptionsJson, TextTuple


class StoredMeeting(Row):
    """meeting."""

    __tablename__ = "meeting"
    board_id: Mapped[UUID] = link("board", "Board that meets")
    held_on: Mapped[date] = col("Day of the meeting", index=True)
    starts_at: Mapped[time] = col("Planned start, local time")
    minutes: Mapped[int] = col("Planned duration in minutes")
    place: Mapped[str] = col("Place or link")
    mode: Mapped[MeetingMode] = col("In the room, by video, or both")
    chair_id: Mapped[UUID | None] = link("person", "Who chairs")
    coordinator_id: Mapped[UUID | None] = link("person", "Who coordinates and validates")
    secretary_id: Mapped[UUID | None] = link("person", "Who takes the minutes")
    quorum: Mapped[QuorumRule] = col("Quorum rule in force for this meeting")
    step: Mapped[MeetingStep] = col("Planned, live, held or closed")
    started_at: Mapped[datetime | None] = col("Start, UTC")
    ended_at: Mapped[datetime | None] = col("End, UTC")


class StoredAttendance(Row):
    """attendance."""

    __tablename__ = "attendance"
    meeting_id: Mapped[UUID] = link("meeting", "The meeting")
    person_id: Mapped[UUID] = link("person", "The participant")
    specialty: Mapped[Specialty] = col("Specialty under which the person attends")
    mode: Mapped[AttendanceMode] = col("Expected, present, by video, in writing, excused")
    arrived_at: Mapped[datetime | None] = col("Arrival, UTC")
    left_at: Mapped[datetime | None] = col("Departure, UTC")


class StoredPresentation(Row):
    """presentation."""

    __tablename__ = "presentation"
    meeting_id: Mapped[UUID] = link("meeting", "The meeting")
    case_id: Mapped[UUID] = link("case_file", "The case")
    sequence: Mapped[int] = col("Running number; the printed sheet's number", unique=True)
    position: Mapped[int] = col("Place on the agenda, from 1")
    number: Mapped[str] = col("Number on paper, given at the start; a letter for late cases")
    lane: Mapped[Lane] = col("To discuss, or to register as standard")
    reason: Mapped[Reason] = col("Why the case comes to the board")
    question: Mapped[str] = col("Question to the board")
    timing: Mapped[Timing] = col("Before or after the first treatment")
    performance: Mapped[PerformanceStatus] = col("WHO/ECOG performance status that day")
    karnofsky: Mapped[int | None] = col("Karnofsky index, 0 to 100 by tens")
    g8_half_points: Mapped[int | None] = col("G8 score in half points, 0 to 34")
    frailty: Mapped[str] = col("Frailty screening: tool and score")
    summary: Mapped[str] = col("Summary for this presentation")
    requester: Mapped[str] = col("Physician who asks")
    presenter: Mapped[str] = col("Who presents the case")
    step: Mapped[PresentationStep] = col("Planned, presented, decided, deferred, withdrawn")
    deferral_reason: Mapped[str] = col("Why it was put off")
    present_again: Mapped[str] = col("Why it must come back, although it was decided")
    written_opinions: Mapped[tuple[WrittenOpinion, ...]] = col(
        "What absent physicians wrote on this case", OpinionsJson()
    )
    carried_from: Mapped[UUID | None] = link("presentation", "Earlier presentation it continues")
    opened_at: Mapped[datetime | None] = col("When the board came to it, UTC")
    heard_at: Mapped[datetime | None] = col("When it was decided or put off, UTC")
    seconds_spent: Mapped[int] = col("Time spent on it, seconds")


class StoredDecision(Row):
    """decision."""

    __tablename__ = "decision"
    presentation_id: Mapped[UUID] = link("presentation", "The presentation")
    case_id: Mapped[UUID] = link("case_file", "The case")
    revision: Mapped[int] = col("Version of the advice, from 1")
    step: Mapped[DecisionStep] = col("Draft, recorded, validated, replaced")
    line: Mapped[str] = col("Unfinished quick line")
    text: Mapped[str] = col("The advice in words")
    options: Mapped[tuple[CareOption, ...]] = col(
        "Ranked treatments and acts, each with its details", OptionsJson()
    )
    intent: Mapped[Intent] = col("Aim of the treatment")
    responsible: Mapped[str] = col("Who carries it out")
    responsible_id: Mapped[UUID | None] = link("person", "The same, when a known person")
    deadline: Mapped[date | None] = col("By when")
    deadline_text: Mapped[str] = col("By when, as typed")
    guideline: Mapped[GuidelineFollowed] = col("Guideline followed, departed from, or none")
    guideline_name: Mapped[str] = col("Guideline with version and date")
    departure_reason: Mapped[str] = col("Why the board departs from it")
    trial: Mapped[TrialProposal] = col("Trial proposed or not")
    trial_detail: Mapped[str] = col("Which trial, or why none")
    dissent: Mapped[str] = col("Divergent opinion with its author")
    provisional: Mapped[bool] = col("True while an expert second reading is awaited")
    not_waiting_reason: Mapped[str] = col("Why the board does not wait for the reading")
    to_review: Mapped[bool] = col("True when a later reading overturns its ground")
    quorum_met: Mapped[bool | None] = col("Quorum when it was recorded")
    quorum_specialties: Mapped[int] = col("Distinct medical specialties at that moment")
    recorded_at: Mapped[datetime | None] = col("When it was recorded, UTC")
    recorded_by: Mapped[str] = col("Who recorded it")
    validated_at: Mapped[datetime | None] = col("When it was validated, UTC")
    validated_by: Mapped[str] = col("Physician who validated it")
    replaces: Mapped[UUID | None] = link("decision", "Earlier version it replaces")
    amendment_reason: Mapped[str] = col("Why it was amended")
    template_id: Mapped[UUID | None] = col("Template it was last filled from", index=True)
    template_revision: Mapped[int] = col("Revision of that template; 0 for none")


class StoredTemplate(Row):
    """template."""

    __tablename__ = "template"
    code: Mapped[str] = col("Short word typed after a semicolon", unique=True)
    label_fr: Mapped[str] = col("Name in French")
    label_en: Mapped[str] = col("Name in English")
    text_fr: Mapped[str] = col("Sentence with slots, in French")
    text_en: Mapped[str] = col("Sentence with slots, in English")
    families: Mapped[tuple[TumourFamily, ...]] = col(
        "Tumour groups it is offered to first", EnumTuple(TumourFamily)
    )
    treatments: Mapped[tuple[Treatment, ...]] = col(
        "Kinds of treatment it ticks", EnumTuple(Treatment)
    )
    active: Mapped[bool] = col("False when no longer offered")
    revision: Mapped[int] = col("Grows with each change of its words, from 1")


class StoredMapping(Row):
    """import_mapping."""

    __tablename__ = "import_mapping"
    name: Mapped[str] = col("Name under which the mapping is remembered")
    columns: Mapped[tuple[tuple[str, Target], ...]] = col(
        "Headings and what they fill", ColumnsJson()
    )
    absent: Mapped[tuple[str, ...]] = col("Texts that mean not known", TextTuple())
    date_orders: Mapped[tuple[str, ...]] = col("Date orders to try", TextTuple())


class StoredDocument(Row):
    """document."""

    __tablename__ = "document"
    kind: Mapped[DocumentKind] = col("Agenda, attendance, consensus, minutes, letters, lists")
    meeting_id: Mapped[UUID | None] = link("meeting", "The meeting it is about")
    presentation_id: Mapped[UUID | None] = link("presentation", "The presentation it is about")
    reading_id: Mapped[UUID | None] = link("second_reading", "The reading it is about")
    file_name: Mapped[str] = col("File name, which names no patient")
    sha256: Mapped[str] = col("Digest of the file")
    pages: Mapped[int] = col("Number of pages")
    draft: Mapped[bool] = col("Printed with the draft mark")
    language: Mapped[str] = col("Language of the page")
    audit_head: Mapped[str] = col("Audit digest shown on the page")
    printed_at: Mapped[datetime] = col("When, UTC")
    printed_by: Mapped[str] = col("By whom")
