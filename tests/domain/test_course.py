from dataclasses import replace
from datetime import date

import pytest

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import Case, Phase, TumourFamily, findings_for
from mdtboard.domain.completeness import missing_items
from mdtboard.domain.course import GIVEN, CourseEntry, CourseKind, CourseStep, in_order
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.findings import Finding, FindingKind, HistologicalSubtype
from mdtboard.domain.ids import CaseId, CourseId, PatientId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import Missing
from mdtboard.domain.reading import ReadingState
from tests.builders import a_presentation


def entry(**values):
    made = CourseEntry(
        id=CourseId(new_id()), case_id=CaseId(new_id()), kind=CourseKind.TREATMENT, text="Cure"
    )
    return replace(made, **values)


def test_entries_stand_by_their_earliest_date_and_undated_ones_last():
    undated = entry(text="sans date")
    year = entry(started_on=PartialDate(2024))
    month = entry(started_on=PartialDate(2024, 2))
    ended = entry(ended_on=PartialDate(2023, 12, 24))
    assert in_order([undated, month, year, ended]) == (ended, year, month, undated)


@pytest.mark.parametrize(
    "values",
    [
        {"kind": CourseKind.OTHER, "text": " "},
        {"kind": CourseKind.CONSULTATION, "text": ""},
        {"kind": CourseKind.TREATMENT, "text": ""},
    ],
)
def test_an_entry_that_says_nothing_is_refused(values):
    with pytest.raises(RuleViolation) as refused:
        entry(**values).check()
    assert refused.value.rule is Rule.COURSE_ENTRY_IS_EMPTY


def test_a_kind_that_says_enough_needs_no_words():
    entry(text="", treatment=Treatment.SURGERY).check()
    entry(text="", kind=CourseKind.BIOPSY).check()


def test_an_entry_cannot_end_before_it_starts_but_a_year_may_hold_its_month():
    entry(started_on=PartialDate(2024, 3), ended_on=PartialDate(2024)).check()
    with pytest.raises(RuleViolation) as refused:
        entry(started_on=PartialDate(2024, 3), ended_on=PartialDate(2024, 2)).check()
    assert refused.value.rule is Rule.COURSE_DATES_OUT_OF_ORDER


def test_what_is_planned_or_dated_later_is_still_to_come():
    today = date(2026, 11, 23)
    assert entry(step=CourseStep.PLANNED).is_ahead(today)
    assert entry(started_on=PartialDate(2026, 12)).is_ahead(today)
    assert not entry(started_on=PartialDate(2026, 11)).is_ahead(today)


def test_a_relapse_that_happened_proposes_the_phase_once():
    relapse = entry(kind=CourseKind.RELAPSE)
    assert relapse.proposes_relapse(Phase.INITIAL)
    assert not relapse.proposes_relapse(Phase.RELAPSE)
    assert not replace(relapse, step=CourseStep.PLANNED).proposes_relapse(Phase.INITIAL)
    assert not entry().proposes_relapse(Phase.INITIAL)


def test_the_treatments_on_offer_are_those_of_the_french_form():
    assert len(GIVEN) == 18
    assert Treatment.EXAMINATION not in GIVEN


def test_a_family_is_offered_its_own_findings_before_those_of_any_tumour():
    assert findings_for(TumourFamily.SARCOMA) == (
        FindingKind.FNCLCC_GRADE, FindingKind.MITOSES, FindingKind.RESECTION, FindingKind.OTHER
    )  # fmt: skip


def test_a_subtype_has_words_of_its_own_and_a_strange_one_stays_as_typed():
    made = Finding(kind=FindingKind.HISTOLOGICAL_SUBTYPE, value="biphasic")
    assert made.stated is HistologicalSubtype.BIPHASIC
    assert replace(made, value="desmoplasique").stated == "desmoplasique"
    assert Finding(kind=FindingKind.KI67, value="biphasic").stated == "biphasic"


@pytest.mark.parametrize(
    ("kind", "staged"),
    [(FindingKind.LUGANO_STAGE, True), (FindingKind.OTHER, True), (FindingKind.KI67, False)],
)
def test_a_stage_that_is_a_finding_is_not_missing(kind, staged):
    finding = Finding(kind=kind, value="III")
    case = Case(
        id=CaseId(new_id()), patient_id=PatientId(new_id()), opened_on=date(2026, 1, 1),
        findings=(finding,),
    )  # fmt: skip
    patient = Patient(id=case.patient_id)
    found = missing_items(patient, case, a_presentation(), ReadingState.NOT_DUE, on=case.opened_on)
    assert (Missing.STAGE not in found) is staged
