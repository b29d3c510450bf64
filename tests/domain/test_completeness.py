"""What is asked of a case before the board, by its kind, and of whom."""

from dataclasses import replace
from datetime import date

import pytest

from mdtboard.domain.case import Basis, TumourFamily
from mdtboard.domain.completeness import by_person, missing_items
from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.domain.ids import NetworkId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Information
from mdtboard.domain.preparation import people_to_ask
from mdtboard.domain.presentation import (
    AskedOf,
    Lane,
    Missing,
    PerformanceStatus,
    PresentationStep,
    RequiredBy,
    Timing,
)
from mdtboard.domain.reading import ReadingState, SecondReading
from mdtboard.domain.sheets import PresentedCase
from tests.builders import a_case, a_patient, a_presentation

ON = date(2026, 12, 9)
NETWORK = NetworkId(new_id())
PATIENT = a_patient(information=Information.INFORMED)
CASE = a_case(
    PATIENT,
    history="Masse.",
    pathology="Liposarcome.",
    imaging="Scanner.",
    tnm="cT2 N0 M0",
    grade="2",
    basis=Basis.HISTOLOGY,
    diagnosed_on=PartialDate(2026, 10),
    network_id=NETWORK,
)
HEARING = a_presentation(
    question="Chirurgie ?",
    timing=Timing.BEFORE,
    performance=PerformanceStatus.PS1,
    requester="Dr Demandeur",
)


def lacking(patient=None, case=None, hearing=None, reading=ReadingState.CONCORDANT):
    return missing_items(
        replace(PATIENT, **(patient or {})),
        replace(CASE, **(case or {})),
        replace(HEARING, **(hearing or {})),
        reading,
        on=ON,
    )


def grade(kind, value="2"):
    return (Finding(kind=kind, value=value),)


@pytest.mark.parametrize("lane", Lane)
def test_a_complete_case_lacks_nothing_in_either_lane(lane):
    assert lacking(hearing={"lane": lane}) == ()


@pytest.mark.parametrize(
    ("item", "patient", "case", "hearing"),
    [
        (Missing.QUESTION, {}, {}, {"question": "  "}),
        (Missing.HISTORY, {}, {"history": ""}, {}),
        (Missing.PERFORMANCE, {}, {}, {"performance": PerformanceStatus.NOT_STATED}),
        (Missing.FRAILTY, {"birth_date": PartialDate(1951, 12, 9)}, {}, {}),
        (Missing.TIMING, {}, {}, {"timing": Timing.NOT_STATED}),
        (Missing.STAGE, {}, {"tnm": ""}, {}),
        (Missing.INFORMATION, {"information": Information.NOT_RECORDED}, {}, {}),
        (Missing.PATHOLOGY, {}, {"pathology": ""}, {}),
        (Missing.GRADE, {}, {"grade": " "}, {}),
        (Missing.IMAGING, {}, {"imaging": ""}, {}),
        (Missing.DIAGNOSED_ON, {}, {"diagnosed_on": None}, {}),
        (Missing.DIAGNOSED_ON, {}, {"diagnosed_on": PartialDate(2026)}, {}),
        (Missing.REQUESTER, {}, {}, {"requester": ""}),
    ],
    ids=lambda value: value.value if isinstance(value, Missing) else "",
)
@pytest.mark.parametrize("lane", Lane)
def test_what_is_not_there_is_missing_in_either_lane(item, patient, case, hearing, lane):
    assert lacking(patient, case, {**hearing, "lane": lane}) == (item,)


@pytest.mark.parametrize("state", [ReadingState.DUE, ReadingState.AWAITED, ReadingState.TO_COMPARE])
def test_a_reading_without_its_result_is_missing(state):
    assert lacking(reading=state) == (Missing.SECOND_READING,)


@pytest.mark.parametrize(
    ("born", "asked"),
    [
        (PartialDate(1951, 12, 9), True),
        (PartialDate(1951, 12, 10), False),
        (PartialDate(1950), True),
        (PartialDate(1951), False),
        (None, False),
    ],
)
def test_frailty_is_asked_from_75_years_on_the_day_of_the_meeting(born, asked):
    assert (Missing.FRAILTY in lacking({"birth_date": born})) is asked


@pytest.mark.parametrize("known", [{"g8_half_points": 0}, {"frailty": "ESTIME : autonome"}])
def test_a_score_or_words_about_frailty_are_enough(known):
    assert Missing.FRAILTY not in lacking({"birth_date": PartialDate(1940)}, hearing=known)


def test_timing_is_asked_of_what_a_network_counts():
    alone = lacking(case={"network_id": None}, hearing={"timing": Timing.NOT_STATED})
    assert Missing.TIMING not in alone


@pytest.mark.parametrize(
    ("family", "kind", "enough"),
    [
        (TumourFamily.SARCOMA, FindingKind.FNCLCC_GRADE, True),
        (TumourFamily.SARCOMA, FindingKind.MITOSES, False),
        (TumourFamily.NEUROENDOCRINE, FindingKind.NET_GRADE, True),
        (TumourFamily.NEUROENDOCRINE, FindingKind.KI67, True),
        (TumourFamily.NEUROENDOCRINE, FindingKind.MITOSES, False),
        (TumourFamily.MESOTHELIOMA, FindingKind.HISTOLOGICAL_SUBTYPE, True),
        (TumourFamily.MESOTHELIOMA, FindingKind.KI67, False),
    ],
)
def test_each_family_is_asked_for_its_own_grade(family, kind, enough):
    found = lacking(case={"family": family, "grade": "", "findings": grade(kind)})
    assert (Missing.GRADE not in found) is enough


@pytest.mark.parametrize("family", [TumourFamily.THYMIC, TumourFamily.LYMPHOMA, TumourFamily.LUNG])
def test_no_grade_is_asked_of_the_other_families(family):
    assert Missing.GRADE not in lacking(case={"family": family, "grade": ""})


@pytest.mark.parametrize("basis", [Basis.SUSPECTED, Basis.IMAGING, Basis.CLINICAL, Basis.CYTOLOGY])
def test_no_grade_is_asked_where_no_tissue_was_read(basis):
    assert Missing.GRADE not in lacking(case={"grade": "", "basis": basis})


@pytest.mark.parametrize(
    ("known", "staged"),
    [
        ({"tnm": "cT1"}, False),
        ({"other_staging": "Lugano : II"}, True),
        ({"findings": grade(FindingKind.LUGANO_STAGE, "II")}, True),
    ],
)
def test_the_stage_of_a_lymphoma_is_that_of_lugano_and_no_tnm(known, staged):
    case = {"family": TumourFamily.LYMPHOMA, "tnm": "", **known}
    assert (Missing.STAGE not in lacking(case=case)) is staged


@pytest.mark.parametrize(("basis", "asked"), [(Basis.SUSPECTED, False), (Basis.IMAGING, True)])
def test_what_is_only_suspected_has_no_date_of_diagnosis(basis, asked):
    found = lacking(case={"basis": basis, "diagnosed_on": None})
    assert (Missing.DIAGNOSED_ON in found) is asked


def test_every_item_has_a_rule_and_somebody_who_has_it():
    assert {item.required_by for item in Missing} == set(RequiredBy)
    assert {item.asked_of for item in Missing} == set(AskedOf)


def test_items_are_grouped_by_who_has_them():
    items = (Missing.IMAGING, Missing.GRADE, Missing.QUESTION, Missing.STAGE)
    assert by_person(items) == {
        AskedOf.CLINICIAN: (Missing.QUESTION, Missing.STAGE),
        AskedOf.PATHOLOGIST: (Missing.GRADE,),
        AskedOf.RADIOLOGIST: (Missing.IMAGING,),
    }


def presented(missing, **values):
    hearing = {"requester": values.pop("requester", "Dr Demandeur")}
    hearing["step"] = values.pop("step", PresentationStep.PLANNED)
    made = PresentedCase(
        patient=PATIENT,
        case=CASE,
        presentation=replace(HEARING, **hearing),
        decision=None,
        network="NETSARC+",
        reading_state=ReadingState.DUE,
        reading=None,
        missing=missing,
    )
    return replace(made, **values)


READING = SecondReading(
    id=new_id(),
    case_id=CASE.id,
    requested_on=ON,
    expert_centre="Centre expert d’essai",
    first_laboratory="Laboratoire d’essai",
)


def test_one_person_written_in_two_ways_is_asked_once():
    cases = [
        presented((Missing.QUESTION,), requester=name)
        for name in ("Dr Ánna Bel", "dr anna bel", "Dr Autre")
    ]
    found = people_to_ask(cases)
    assert [(asked.name, len(asked.cases)) for asked in found] == [
        ("Dr Ánna Bel", 2),
        ("Dr Autre", 1),
    ]


def test_who_is_not_named_is_asked_by_role_after_the_others():
    cases = [
        presented((Missing.GRADE, Missing.IMAGING)),
        presented((Missing.GRADE,), reading=READING),
    ]
    found = [(asked.of, asked.name) for asked in people_to_ask(cases)]
    assert found == [
        (AskedOf.PATHOLOGIST, "Laboratoire d’essai"),
        (AskedOf.PATHOLOGIST, ""),
        (AskedOf.RADIOLOGIST, ""),
    ]


def test_without_a_requester_the_referring_clinician_is_asked():
    case = replace(CASE, referring_clinician="Dr Référent")
    [asked] = people_to_ask([presented((Missing.STAGE,), requester="", case=case)])
    assert asked.name == "Dr Référent"


@pytest.mark.parametrize(
    ("state", "reading", "asked"),
    [
        (ReadingState.DUE, None, (AskedOf.EXPERT, "NETSARC+")),
        (ReadingState.AWAITED, READING, (AskedOf.EXPERT, "Centre expert d’essai")),
        (ReadingState.TO_COMPARE, READING, (AskedOf.PATHOLOGIST, "Laboratoire d’essai")),
    ],
)
def test_a_second_reading_is_asked_of_who_holds_it_up(state, reading, asked):
    [found] = people_to_ask(
        [presented((Missing.SECOND_READING,), reading_state=state, reading=reading)]
    )
    assert (found.of, found.name) == asked


def test_nothing_is_asked_for_a_case_that_was_answered_or_put_off():
    for step in (PresentationStep.DECIDED, PresentationStep.DEFERRED, PresentationStep.WITHDRAWN):
        assert people_to_ask([presented((Missing.STAGE,), step=step)]) == ()
