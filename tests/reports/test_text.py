"""Raw text reaches the page unchanged, whatever it holds."""

import unicodedata
from dataclasses import fields, replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mdtboard.domain.course import CourseEntry, CourseKind
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import Participant
from mdtboard.reports.agenda import write_agenda
from mdtboard.reports.attendance_sheet import write_attendance
from mdtboard.reports.consensus import write_consensus
from mdtboard.reports.minutes import write_minutes
from mdtboard.reports.typeset import Run, Style, clean, lay, width_of
from tests.reports import samples
from tests.reports.samples import ENGLISH, bare, body_of, page_texts

SAMPLES = (
    "marge <R1>, ganglions",
    "pT1a <pN0> R0",
    "HER2 <i>neg",
    "R&D &amp; M0<!-- N2 -->",
    '<img src="/etc/hostname"/>',
    "<para><font color='red'>non</para>",
    "{name} %s %(x)s {0}",
    "漢字 カタカナ",
    "😀 👨‍👩‍👧 🧬",
    "e\u0301te\u0301 o\u0302",
    "αβγ ≥ ± − × Ω ½ № ‰ ™",
    "Дмитрий Νίκος Łódź Þórr",
    "שלום עולם",
    "مرحبا",
    "a\nb\r\nc\td",
    "x" * 10_000,
    "\\(not) an escape\\",
)
# What reads from right to left is drawn reversed and turned back by the reader, which has its
# own rules for the digits between: whole phrases of it are among the samples.
_LEFT_TO_RIGHT = st.characters(
    exclude_categories=("Cs", "Cc", "Cf", "Cn", "Zl", "Zp", "Zs")
).filter(
    lambda c: (
        unicodedata.bidirectional(c) not in ("R", "AL", "AN")
        and not 0x0590 <= ord(c) <= 0x08FF
        and not 0xFB1D <= ord(c) <= 0xFEFF
    )
)
ANY_TEXT = st.sampled_from(SAMPLES) | st.text(_LEFT_TO_RIGHT | st.just(" "), max_size=60)

PATIENT = ("general_practitioner", "informed_by")
CASE = (
    "diagnosis", "topography", "topography_code", "morphology", "morphology_code",
    "tnm", "other_staging", "grade", "markers", "history", "comorbidities",
    "past_treatments", "pathology", "pathology_reference", "imaging", "rare_reason", "social",
    "wishes",
)  # fmt: skip
PRESENTATION = ("question", "frailty", "summary", "requester", "presenter")
DECISION = (
    "text", "responsible", "deadline_text", "guideline_name", "departure_reason",
    "trial_detail", "dissent", "not_waiting_reason",
)  # fmt: skip
READING = (
    "expert_centre", "first_laboratory", "first_reference", "first_diagnosis",
    "second_diagnosis", "report_reference", "comment", "requested_by",
)  # fmt: skip


def heard_with(field: str, text: str):
    made = samples.heard(
        decision=samples.decision(step=DecisionStep.RECORDED),
        reading=samples.reading(),
        reading_state=ReadingState.AWAITED,
    )
    for part, names in (
        ("patient", PATIENT),
        ("case", CASE),
        ("presentation", PRESENTATION),
        ("decision", DECISION),
        ("reading", READING),
    ):
        if field in names:
            return replace(made, **{part: replace(getattr(made, part), **{field: text})})
    raise AssertionError(field)


def kept(text: str, body: str) -> bool:
    """Tell whether the text is there; a cell that crosses a page has other cells in between."""
    wanted = bare(clean(text))
    return wanted in body or (len(wanted) > 5_000 and body.count(wanted[0]) >= len(wanted))


def pdf_of(write, sheet) -> str:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "x.pdf"
        write(path, sheet, ENGLISH)
        return body_of(path)


@settings(max_examples=150, deadline=None)
@given(field=st.sampled_from((*PATIENT, *CASE, *PRESENTATION, *DECISION, *READING)), text=ANY_TEXT)
def test_a_consensus_sheet_keeps_any_text(field, text):
    body = pdf_of(write_consensus, samples.consensus(case=heard_with(field, text)))
    assert kept(text, body)


@settings(max_examples=60, deadline=None)
@given(field=st.sampled_from(("value", "edition", "name")), text=ANY_TEXT)
@pytest.mark.parametrize("write", ["consensus", "minutes", "agenda"])
def test_a_finding_keeps_any_text(write, field, text):
    made = replace(Finding(kind=FindingKind.OTHER, value="v"), **{field: text})
    heard = replace(samples.heard(), case=samples.case(findings=(made,)))
    assert kept(text, printed_with(write, heard))


@settings(max_examples=60, deadline=None)
@given(field=st.sampled_from(("text", "place")), text=ANY_TEXT)
def test_the_course_keeps_any_text(field, text):
    # A full stop at the end of a precision would stand before the date.
    made = CourseEntry(id=samples.ID, case_id=samples.ID, kind=CourseKind.RELAPSE)
    heard = replace(samples.heard(), course=(replace(made, **{field: text}),))
    assert kept(text.strip().rstrip("."), printed_with("consensus", heard))


def printed_with(write, heard) -> str:
    if write == "consensus":
        return pdf_of(write_consensus, samples.consensus(case=heard))
    if write == "minutes":
        return pdf_of(write_minutes, replace(samples.minutes(), cases=(heard,)))
    return pdf_of(write_agenda, replace(samples.agenda(), cases=(heard,)))


@settings(max_examples=60, deadline=None)
@given(
    field=st.sampled_from(
        ("text", "responsible", "guideline_name", "departure_reason", "dissent", "diagnosis")
    ),
    text=ANY_TEXT,
)
def test_minutes_keep_any_text(field, text):
    cases = (heard_with(field, text), samples.heard())
    assert kept(text, pdf_of(write_minutes, replace(samples.minutes(), cases=cases)))


@settings(max_examples=60, deadline=None)
@given(field=st.sampled_from(("diagnosis", "question", "requester")), text=ANY_TEXT)
def test_an_agenda_keeps_any_text(field, text):
    sheet = replace(samples.agenda(), cases=(heard_with(field, text),))
    assert kept(text, pdf_of(write_agenda, sheet))


@settings(max_examples=60, deadline=None)
@given(text=ANY_TEXT, field=st.sampled_from(("name", "institution")))
def test_participants_keep_any_text(field, text):
    people: tuple[Participant, ...] = (
        replace(samples.participants()[0], **{field: text}),
        *samples.participants()[1:],
    )
    sheet = replace(samples.attendance(), participants=people)
    assert kept(text, pdf_of(write_attendance, sheet))
    minutes = replace(samples.minutes(2), participants=people)
    assert kept(text, pdf_of(write_minutes, minutes))


@pytest.mark.parametrize("text", SAMPLES)
def test_names_of_patients_keep_any_text(text):
    heard = samples.heard(patient=samples.patient(given_names=text))
    assert kept(text, pdf_of(write_minutes, replace(samples.minutes(), cases=(heard,))))
    assert kept(text, pdf_of(write_agenda, replace(samples.agenda(), cases=(heard,))))
    if len(text) > 1000:
        # The band is cut, and the whole name stands below.
        assert kept(text, pdf_of(write_consensus, samples.consensus(case=heard)))


@pytest.mark.parametrize("text", SAMPLES)
def test_numbers_of_patients_keep_any_text(tmp_path, text):
    heard = samples.heard(patient=samples.patient(local_id=text))
    assert kept(text, pdf_of(write_minutes, replace(samples.minutes(), cases=(heard,))))
    assert kept(text, pdf_of(write_agenda, replace(samples.agenda(), cases=(heard,))))
    write_consensus(tmp_path / "c.pdf", samples.consensus(case=heard), ENGLISH)
    assert kept(text, bare("".join(page_texts(tmp_path / "c.pdf"))))


def test_every_text_field_of_a_head_may_hold_anything(tmp_path):
    for text in (*SAMPLES, "\x00\x1b[31m", "\ud800", "y" * 100_000):
        head = samples.head(
            chair=text, coordinator=text, secretary=text, printed_by=text, network=text,
            audit_head=text,
            centre=replace(samples.head().centre, name=text, unit=text),
            board=replace(samples.head().board, name=text, place=text),
        )  # fmt: skip
        write_agenda(tmp_path / "a.pdf", replace(samples.agenda(1), head=head), ENGLISH)
        write_minutes(tmp_path / "m.pdf", replace(samples.minutes(1), head=head), ENGLISH)
        write_consensus(tmp_path / "c.pdf", samples.consensus(head=head), ENGLISH)
        write_attendance(tmp_path / "t.pdf", replace(samples.attendance(), head=head), ENGLISH)


def test_control_characters_show_as_a_sign():
    assert clean("a\x00b\x1bc\ud800\ufffe") == "a\ufffdb\ufffdc\ufffd\ufffd"
    assert clean("a\x0bb\u2028c\x85d\r\ne\tf") == "a\nb\nc\nd\ne f"
    assert clean("hy\u00adphen\u200b \ufeffx\u202ey") == "hyphen xy"


@given(text=ANY_TEXT, width=st.floats(20, 500))
def test_no_line_is_wider_than_its_column(text, width):
    for line in lay([Run(text, Style())], width).lines:
        assert sum(width_of(run.text, run.style) for run in line) <= width + 0.01


def test_no_word_of_a_hundred_thousand_characters_stops_a_document(tmp_path):
    heard = samples.heard(decision=samples.decision(text="w" * 100_000))
    write_consensus(tmp_path / "c.pdf", samples.consensus(case=heard), ENGLISH)
    assert "w" * 100_000 in body_of(tmp_path / "c.pdf")


def test_the_lists_above_name_real_fields():
    made = heard_with("text", "x")
    for part, names in (
        ("patient", PATIENT), ("case", CASE), ("presentation", PRESENTATION),
        ("decision", DECISION), ("reading", READING),
    ):  # fmt: skip
        assert set(names) <= {field.name for field in fields(getattr(made, part))}
