"""The tables of what hangs on a case: readings, course, attachments, trials, code lists."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy.orm import Mapped

from mdtboard.domain.attachments import MediaKind
from mdtboard.domain.care import Treatment
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.course import CourseKind, CourseStep
from mdtboard.domain.material import Material
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.reading import (
    Certainty,
    Concordance,
    Discordance,
    Impact,
    Indication,
    ReadingLevel,
    ReadingStep,
)
from mdtboard.domain.techniques import TechniqueResult
from mdtboard.domain.terminology import CodeSystem
from mdtboard.domain.trials import OfferStep, TrialStep
from mdtboard.storage.schema import Base, Row, col, link
from mdtboard.storage.types import EnumTuple, RecordTuple, TextTuple


class StoredReading(Row):
    """second_reading."""

    __tablename__ = "second_reading"
    case_id: Mapped[UUID] = link("case_file", "The case")
    level: Mapped[ReadingLevel] = col("Expert centre, or coordinating centre (third reading)")
    follows: Mapped[UUID | None] = link("second_reading", "Reading that this one reads again")
    network_id: Mapped[UUID | None] = link("network", "Network that reads")
    expert_centre: Mapped[str] = col("Expert centre asked")
    expert: Mapped[str] = col("Pathologist who reads again")
    indication: Mapped[Indication] = col("Who found that it is called for")
    problem: Mapped[str] = col("The diagnostic problem, as the letter states it")
    first_laboratory: Mapped[str] = col("Laboratory of the first report")
    first_pathologist: Mapped[str] = col("Pathologist who signed the first report")
    first_reference: Mapped[str] = col("Number of the first report")
    first_diagnosis: Mapped[str] = col("First diagnosis in words")
    first_code: Mapped[str] = col("First morphology code (ICD-O)")
    first_edition: Mapped[str] = col("Edition of that code")
    first_certainty: Mapped[Certainty] = col("Formal or provisional when it was sent")
    materials: Mapped[tuple[Material, ...]] = col(
        "Blocks, slides and images: sent, received, returned", RecordTuple(Material)
    )
    step: Mapped[ReadingStep] = col("Requested, sent, received, reported, compared, cancelled")
    requested_on: Mapped[date] = col("Day of the request", index=True)
    requested_by: Mapped[str] = col("Who asked")
    sent_on: Mapped[date | None] = col("Day the material left")
    received_on: Mapped[date | None] = col("Day the expert had it")
    reported_on: Mapped[date | None] = col("Day of the expert's report")
    compared_on: Mapped[date | None] = col("Day it was compared with the first")
    cancelled_on: Mapped[date | None] = col("Day nobody waited for it any more")
    report_reference: Mapped[str] = col("Number of the expert's report")
    techniques: Mapped[tuple[TechniqueResult, ...]] = col(
        "Complementary techniques with their results", RecordTuple(TechniqueResult)
    )
    second_diagnosis: Mapped[str] = col("Second diagnosis in words")
    second_code: Mapped[str] = col("Second morphology code (ICD-O)")
    second_edition: Mapped[str] = col("Edition of that code")
    concordance: Mapped[Concordance] = col("How it compares with the first")
    discordances: Mapped[tuple[Discordance, ...]] = col(
        "In what the two readings differ", EnumTuple(Discordance)
    )
    impact: Mapped[Impact] = col("Whether it changes the treatment")
    collegial_on: Mapped[date | None] = col("Day of the collegial review")
    collegial_conclusion: Mapped[str] = col("What the collegial review concluded")
    settled_by: Mapped[str] = col("What makes a third reading needless")
    answer: Mapped[str] = col("Why the board need not hear the case again")
    comment: Mapped[str] = col("Comment")


class StoredCourseEntry(Row):
    """course_entry."""

    __tablename__ = "course_entry"
    case_id: Mapped[UUID] = link("case_file", "The case")
    kind: Mapped[CourseKind] = col("Biopsy, imaging, treatment, relapse, progression, other")
    treatment: Mapped[Treatment | None] = col("Kind of treatment")
    text: Mapped[str] = col("Precision or result")
    started_on: Mapped[PartialDate | None] = col("Start, possibly year or month only")
    ended_on: Mapped[PartialDate | None] = col("End, possibly year or month only")
    step: Mapped[CourseStep] = col("Planned, active, completed, cancelled")
    place: Mapped[str] = col("Where")


class StoredAttachment(Row):
    """attachment."""

    __tablename__ = "attachment"
    case_id: Mapped[UUID] = link("case_file", "The case")
    reading_id: Mapped[UUID | None] = link("second_reading", "The reading it reports")
    title: Mapped[str] = col("What it is, in words")
    file_name: Mapped[str] = col("Name the file came with")
    media: Mapped[MediaKind] = col("What it is by its content")
    size: Mapped[int] = col("Bytes")
    sha256: Mapped[str] = col("Digest of its content", index=True)
    added_at: Mapped[datetime] = col("When it was added, UTC")
    added_by: Mapped[str] = col("Who added it")


class StoredContent(Base):
    """The bytes of an attachment, by their digest; not audited, for the digest is."""

    __tablename__ = "attachment_content"
    sha256: Mapped[str] = col("Digest of the bytes", primary_key=True)
    content: Mapped[bytes] = col("The bytes", deferred=True)


class StoredTrial(Row):
    """trial."""

    __tablename__ = "trial"
    registry_numbers: Mapped[str] = col("Numbers in registries (NCT, EU CT), comma separated")
    acronym: Mapped[str] = col("Acronym")
    title: Mapped[str] = col("Title")
    phase: Mapped[str] = col("Phase, as stated")
    network_id: Mapped[UUID | None] = link("network", "Network it belongs to")
    families: Mapped[tuple[TumourFamily, ...]] = col(
        "Tumour families it is for", EnumTuple(TumourFamily)
    )
    tumours: Mapped[str] = col("Tumours it is for, in words")
    step: Mapped[TrialStep] = col("Planned, open, suspended, closed")
    sites: Mapped[str] = col("Centres that take patients")
    contact: Mapped[str] = col("Whom to call")
    source: Mapped[str] = col("Where the line was read")
    checked_on: Mapped[date | None] = col("Day somebody last checked it")


class StoredTrialOffer(Row):
    """trial_offer."""

    __tablename__ = "trial_offer"
    case_id: Mapped[UUID] = link("case_file", "The case")
    trial_id: Mapped[UUID | None] = link("trial", "The trial; none where none was open")
    presentation_id: Mapped[UUID | None] = link("presentation", "Where the board offered it")
    step: Mapped[OfferStep] = col("Proposed, screened, included, refused, not eligible, none open")
    reason: Mapped[str] = col("Why it ended so")
    centre: Mapped[str] = col("Centre that includes")
    proposed_on: Mapped[date] = col("Day it was proposed", index=True)
    screened_on: Mapped[date | None] = col("Day of screening")
    ended_on: Mapped[date | None] = col("Day of the outcome")


class StoredTerminology(Row):
    """terminology."""

    __tablename__ = "terminology"
    system: Mapped[CodeSystem] = col("System of the codes")
    edition: Mapped[str] = col("Edition of the list")
    language: Mapped[str] = col("Language of the labels")
    file_name: Mapped[str] = col("Name of the file it was read from")
    sha256: Mapped[str] = col("Digest of that file")
    entries: Mapped[int] = col("Codes that were read")
    skipped: Mapped[int] = col("Entries that could not be read")
    loaded_at: Mapped[datetime] = col("When, UTC")
    loaded_by: Mapped[str] = col("By whom")


class StoredCode(Base):
    """A code of a loaded list; reference data, so the list is audited and not each code."""

    __tablename__ = "code"
    id: Mapped[int] = col("Order of loading", primary_key=True)
    terminology_id: Mapped[UUID] = col("The list", index=True)
    code: Mapped[str] = col("The code", index=True)
    label: Mapped[str] = col("Its label")
    synonyms: Mapped[tuple[str, ...]] = col("Other words for it", TextTuple())
    words: Mapped[str] = col("Folded words to search by")
