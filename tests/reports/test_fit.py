"""How a consensus sheet is brought onto one page, and what happens where it cannot be."""

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mdtboard.domain.care import CareOption, Treatment
from mdtboard.domain.ids import OptionId, new_id
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.reports.consensus import write_consensus
from mdtboard.reports.extract import text_of
from mdtboard.ui.documents.wording import wording
from tests.reports import samples
from tests.reports.samples import ENGLISH, bare, body_of, page_texts, sizes_of
from tests.reports.test_text import ANY_TEXT, kept, pdf_of


@pytest.fixture
def target(tmp_path):
    return tmp_path / "printed.pdf"


def with_history(sheet, history):
    return replace(sheet, case=replace(sheet.case, case=replace(sheet.case.case, history=history)))


def words(count):
    """Return that many different words, so that a missing or moved one is noticed."""
    return " ".join(f"antécédent{number}" for number in range(count))


def size_of(path, start):
    return next(size for text, size in sizes_of(path) if text.strip().startswith(start))


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_filled_sheet_is_one_page(target, language):
    sheet = samples.filled()
    assert write_consensus(target, sheet, wording(language)) == 1
    body = body_of(target)
    case, decision, reading = sheet.case.case, sheet.case.decision, sheet.case.reading
    for said in (
        case.history, case.pathology, case.imaging, case.past_treatments, case.comorbidities,
        case.morphology, case.rare_reason, sheet.case.presentation.question,
        sheet.case.presentation.summary, sheet.case.network, reading.comment,
        reading.second_diagnosis, decision.text, decision.dissent, decision.departure_reason,
        decision.trial_detail, *(each.name for each in sheet.participants[:5]),
    ):  # fmt: skip
        assert bare(said) in body, said


def test_a_history_of_ten_thousand_characters_prints_every_word(target):
    history = words(730)
    assert len(history) > 10_000
    assert write_consensus(target, with_history(samples.consensus(), history), ENGLISH) == 3
    assert bare(history) in body_of(target)


def test_the_history_is_set_smaller_first_and_then_the_rest_in_nine_points(target):
    sizes = set()
    for count in range(0, 200, 5):
        sheet = with_history(samples.consensus(), words(count))
        assert write_consensus(target, sheet, ENGLISH) == 1
        if count:
            sizes.add((size_of(target, "antécédent0"), size_of(target, "Stratégie")))
    assert {(8.0, 9.0), (8.0, 9.5), (9.5, 9.5)} <= sizes
    assert sizes <= {(8.0, 9.0), (8.0, 9.5), (8.5, 9.5), (9.5, 9.5)}


def test_nothing_is_smaller_than_eight_points_and_the_advice_not_below_the_body(target):
    for sheet in (samples.filled(), samples.overfull()):
        write_consensus(target, sheet, ENGLISH)
        # The footer has seven points, and the line of the intended purpose six.
        assert {size for _, size in sizes_of(target) if size < 8} == {6.0, 7.0}
        advice = size_of(target, "Exérèse large avec")
        assert advice >= max(size_of(target, "Exérèse large ou"), 9.5)


def test_a_sheet_that_needs_two_pages_is_set_at_its_usual_size(target):
    assert write_consensus(target, samples.overfull(), ENGLISH) == 2
    assert size_of(target, "Microbiopsie") == 9.5


@pytest.mark.parametrize("people", [6, 9])
def test_the_signature_never_stands_alone_on_a_page(target, people):
    everybody = tuple(
        replace(samples.participants()[number % 5], name=f"Dr Nom{number}")
        for number in range(people)
    )
    # An advice hardly shrinks: the last page begins wherever its words end.
    for count in range(640, 760, 6):
        case = replace(samples.filled().case, decision=samples.decision(text=words(count)))
        sheet = samples.consensus(case=case, participants=everybody, quorum=samples.NO_QUORUM)
        write_consensus(target, sheet, ENGLISH)
        *_, last = re.split(r"Page\d+/\d+", bare(text_of(target)))
        assert bare("Validated by Dr Anne Martin") in last
        assert bare("Quorum met") in last
        assert f"DrNom{(people + 1) // 2 - 1}" in last


def test_each_page_of_a_long_sheet_carries_the_identity(target):
    assert write_consensus(target, samples.overfull(), ENGLISH) == 2
    for text in page_texts(target):
        for said in ("LAMBERT Claire Marie", "MOREAU", "0000412", "268031299999949"):
            assert bare(said) in bare(text)


@settings(max_examples=40, deadline=None)
@given(
    text=ANY_TEXT,
    field=st.sampled_from(("history", "pathology", "imaging", "comorbidities", "markers")),
)
def test_a_filled_sheet_keeps_any_text(text, field):
    for sheet in (samples.filled(), samples.overfull()):
        case = replace(sheet.case.case, **{field: text})
        changed = replace(sheet, case=replace(sheet.case, case=case))
        assert kept(text, pdf_of(write_consensus, changed))


@settings(max_examples=40, deadline=None)
@given(text=ANY_TEXT, field=st.sampled_from(("responsible", "deadline_text")))
def test_facts_that_share_a_line_keep_any_text(text, field):
    case = samples.case(history=words(70))
    sheet = samples.consensus(
        case=samples.heard(case=case, decision=samples.decision(**{field: text}))
    )
    assert kept(text, pdf_of(write_consensus, sheet))


def option(**said):
    return CareOption(id=OptionId(new_id()), kind=Treatment.SURGERY, **said)


@settings(max_examples=40, deadline=None)
@given(text=ANY_TEXT, field=st.sampled_from(("precision", "condition", "responsible")))
def test_the_options_of_a_decision_keep_any_text(text, field):
    decision = samples.decision(options=(option(**{field: text}),))
    sheet = samples.consensus(case=samples.heard(decision=decision))
    assert kept(text, pdf_of(write_consensus, sheet))


@settings(max_examples=40, deadline=None)
@given(text=ANY_TEXT)
def test_an_opinion_in_writing_keeps_any_text(text):
    wrote = WrittenOpinion(
        person_id=samples.ID, name="Dr Luc Petit", specialty=samples.Specialty.GENETICS, text=text
    )
    shown = samples.presentation(written_opinions=(wrote,))
    sheet = samples.consensus(case=samples.heard(presentation=shown))
    assert kept(text, pdf_of(write_consensus, sheet))
