"""The tables of what hangs on a case: readings, course, attachments, trials, code lists."""

from datetime import date, datetime
from uuid import UUID

from mdtboard.domain.attachments import MediaKind
from mdtboard.domain.care import Treatment
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.course import CourseKind, CourseStep
from mdtboard.domain.errands import ErrandKind, ErrandStep
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
from mdtboard.storage.schema import col, link, only_one, records, table
from mdtboard.storage.types import EnumTuple, RecordTuple, TextTuple

READINGS = records(
    "second_reading",
    link("case_id", "case_file", "The case"),
    col("level", ReadingLevel, "Expert centre, or coordinating centre (third reading)"),
    link("follows", "second_reading", "Reading that this one reads again", optional=True),
    link("network_id", "network", "Network that reads", optional=True),
    col("expert_centre", str, "Expert centre asked"),
    col("expert", str, "Pathologist who reads again"),
    col("indication", Indication, "Who found that it is called for"),
    col("problem", str, "The diagnostic problem, as the letter states it"),
    col("first_laboratory", str, "Laboratory of the first report"),
    col("first_pathologist", str, "Pathologist who signed the first report"),
    col("first_reference", str, "Number of the first report"),
    col("first_diagnosis", str, "First diagnosis in words"),
    col("first_code", str, "First morphology code (ICD-O)"),
    col("first_edition", str, "Edition of that code"),
    col("first_certainty", Certainty, "Formal or provisional when it was sent"),
    col("materials", RecordTuple(Material), "Blocks, slides and images: sent, received, returned"),
    col("step", ReadingStep, "Requested, sent, received, reported, compared, cancelled"),
    col("requested_on", date, "Day of the request", index=True),
    col("requested_by", str, "Who asked"),
    col("sent_on", date, "Day the material left", optional=True),
    col("received_on", date, "Day the expert had it", optional=True),
    col("reported_on", date, "Day of the expert's report", optional=True),
    col("compared_on", date, "Day it was compared with the first", optional=True),
    col("cancelled_on", date, "Day nobody waited for it any more", optional=True),
    col("report_reference", str, "Number of the expert's report"),
    col("techniques", RecordTuple(TechniqueResult), "Complementary techniques with their results"),
    col("second_diagnosis", str, "Second diagnosis in words"),
    col("second_code", str, "Second morphology code (ICD-O)"),
    col("second_edition", str, "Edition of that code"),
    col("second_grade", str, "Grade as the expert states it"),
    col("concordance", Concordance, "How it compares with the first"),
    col("discordances", EnumTuple(Discordance), "In what the two readings differ"),
    col("impact", Impact, "Whether it changes the treatment"),
    col("collegial_on", date, "Day of the collegial review", optional=True),
    col("collegial_conclusion", str, "What the collegial review concluded"),
    col("settled_by", str, "What makes a third reading needless"),
    col("kept_because", str, "Why the case keeps its diagnosis although the reading says another"),
    col("answer", str, "Why the board need not hear the case again"),
    col("comment", str, "Comment"),
)


COURSES = records(
    "course_entry",
    link("case_id", "case_file", "The case"),
    col("kind", CourseKind, "Biopsy, imaging, treatment, relapse, progression, other"),
    col("treatment", Treatment, "Kind of treatment", optional=True),
    col("text", str, "Precision or result"),
    col("started_on", PartialDate, "Start, possibly year or month only", optional=True),
    col("ended_on", PartialDate, "End, possibly year or month only", optional=True),
    col("step", CourseStep, "Planned, active, completed, cancelled"),
    col("place", str, "Where"),
)


ATTACHMENTS = records(
    "attachment",
    link("case_id", "case_file", "The case"),
    link("reading_id", "second_reading", "The reading it reports", optional=True),
    col("title", str, "What it is, in words"),
    col("file_name", str, "Name the file came with"),
    col("media", MediaKind, "What it is by its content"),
    col("size", int, "Bytes"),
    col("sha256", str, "Digest of its content", index=True),
    col("added_at", datetime, "When it was added, UTC"),
    col("added_by", str, "Who added it"),
)


CONTENTS = table(
    "attachment_content",
    col("sha256", str, "Digest of the bytes", primary_key=True),
    col("content", bytes, "The bytes"),
)
"""The bytes of an attachment, by their digest; not audited, for the digest is."""


TRIALS = records(
    "trial",
    col("registry_numbers", str, "Numbers in registries (NCT, EU CT), comma separated"),
    col("acronym", str, "Acronym"),
    col("title", str, "Title"),
    col("phase", str, "Phase, as stated"),
    link("network_id", "network", "Network it belongs to", optional=True),
    col("families", EnumTuple(TumourFamily), "Tumour families it is for"),
    col("tumours", str, "Tumours it is for, in words"),
    col("step", TrialStep, "Planned, open, suspended, closed"),
    col("sites", str, "Centres that take patients"),
    col("contact", str, "Whom to call"),
    col("source", str, "Where the line was read"),
    col("checked_on", date, "Day somebody last checked it", optional=True),
)


OFFERS = records(
    "trial_offer",
    link("case_id", "case_file", "The case"),
    link("trial_id", "trial", "The trial; none where none was open", optional=True),
    link("presentation_id", "presentation", "Where the board offered it", optional=True),
    col("step", OfferStep, "Proposed, screened, included, refused, not eligible, none open"),
    col("reason", str, "Why it ended so"),
    col("centre", str, "Centre that includes"),
    col("proposed_on", date, "Day it was proposed", index=True),
    col("screened_on", date, "Day of screening", optional=True),
    col("ended_on", date, "Day of the outcome", optional=True),
)


ERRANDS = records(
    "errand",
    link("case_id", "case_file", "The case"),
    link("decision_id", "decision", "The advice that asks for it, in its present version"),
    col("option_id", UUID, "The option of that advice; the same in every version"),
    link("asked_at", "presentation", "Where the board asked for it"),
    col("kind", ErrandKind, "New presentation, second reading, referral, examination"),
    col("step", ErrandStep, "Open, done, or no longer wanted, as somebody said", index=True),
    col("what", str, "Precision: which board, which examination"),
    col("question", str, "Question to the board that is asked"),
    col("condition", str, "On what it depends"),
    col("responsible", str, "Who sees to it"),
    col("asked_on", date, "Day of the meeting that asked"),
    col("due_on", date, "By when; for a new presentation, not before", optional=True),
    col("due_text", str, "The same, as typed"),
    link("board_id", "board", "Board that hears the case again", optional=True),
    link("presentation_id", "presentation", "The new presentation", optional=True),
    link("reading_id", "second_reading", "The second reading asked for", optional=True),
    col("made", bool, "True when that presentation or reading was made for it"),
    col("unasked", bool, "True when the advice no longer asks for what was begun"),
    col("answer", str, "What was answered or obtained, or why it is no longer wanted"),
    col("ended_on", date, "Day of the answer, or of the withdrawal", optional=True),
    col("ended_by", str, "Who noted it"),
    only_one("errand_option", "option_id", "kind"),
)


TERMINOLOGIES = records(
    "terminology",
    col("system", CodeSystem, "System of the codes"),
    col("edition", str, "Edition of the list"),
    col("language", str, "Language of the labels"),
    col("file_name", str, "Name of the file it was read from"),
    col("sha256", str, "Digest of that file"),
    col("entries", int, "Codes that were read"),
    col("skipped", int, "Entries that could not be read"),
    col("loaded_at", datetime, "When, UTC"),
    col("loaded_by", str, "By whom"),
    only_one("terminology_edition", "system", "edition", "language"),
)


CODES = table(
    "code",
    col("id", int, "Order of loading", primary_key=True),
    col("terminology_id", UUID, "The list", index=True),
    col("code", str, "The code", index=True),
    col("label", str, "Its label"),
    col("synonyms", TextTuple(), "Other words for it"),
    col("words", str, "Folded words to search by"),
)
"""A code of a loaded list; reference data, so the list is audited and not each code."""
