from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain import wall
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.folding import words
from mdtboard.domain.ids import DecisionId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.wall import MASK, age_band, wall_case
from tests.builders import a_case, a_decision, a_patient, a_presentation

TODAY = date(2026, 11, 24)


def presented(patient, decision=None, case=None, **values):
    case = case or a_case(patient)
    presentation = a_presentation(case_id=case.id, **values)
    return PresentedCase(
        patient=patient,
        case=case,
        presentation=presentation,
        decision=decision,
        network="",
        reading_state=ReadingState.NOT_DUE,
        reading=None,
        missing=(),
    )


def test_the_wall_shows_the_case_and_not_the_patient():
    patient = a_patient()
    decision = a_decision(text="Mme LEFEBVRE préfère une chirurgie.", line="Cœline d'accord")
    shown = wall_case(presented(patient, question="Que faire pour Lefèbvre ?"), decision, TODAY)
    assert shown.question == f"Que faire pour {MASK} ?"
    assert shown.advice == f"Mme {MASK} préfère une chirurgie. {MASK} d'accord"
    assert (shown.age, shown.identity, shown.recorded) == ("55-59", "", False)


def test_unmasking_adds_the_name_and_nothing_else():
    found = presented(a_patient())
    shown = wall_case(found, None, TODAY, revealed=True)
    assert (shown.identity, shown.born) == ("LEFÈBVRE Cœline", PartialDate(1968, 3, 12))
    assert shown.unmasked
    assert replace(shown, identity="", born=None) == wall_case(found, None, TODAY)


def test_a_recorded_decision_is_shown_as_recorded():
    decision = a_decision(step=DecisionStep.RECORDED, provisional=True)
    shown = wall_case(presented(a_patient(), decision), decision, TODAY)
    assert (shown.recorded, shown.provisional) == (True, True)


def test_birth_dates_and_identifiers_are_masked_and_sizes_are_not():
    patient = a_patient(local_id="IPP-0000412", ins="268037512345678")
    text = "née le 12/03/1968, IPP-0000412, 268037512345678, nodule de 28 mm vu le 12/03/2026"
    shown = wall_case(presented(patient, question=text), None, TODAY)
    assert shown.question == f"née le {MASK}, {MASK}, {MASK}, nodule de 28 mm vu le 12/03/2026"


@pytest.mark.parametrize(
    "typed",
    [
        *("12 mars 1968", "le 12 mars 68", "March 12, 1968", "12th of March 1968", "12-MAR-1968"),
        *("en 1968", "12031968", "19680312", "120368", "mars 1968"),
        *("IPP 0000412", "ipp_0000412", "0000412", "2 68 03 75 123 456 78", "2680375123456"),
        *("LEFEBVRE", "Lefe\u0300bvre", "Le\u00adfèbvre", "COELINE", "Lefèbvre-Durand"),
    ],
)
def test_what_names_the_patient_is_masked_however_it_is_typed(typed):
    patient = a_patient(local_id="IPP-0000412", ins="268037512345678")
    shown = wall_case(presented(patient, question=f"Avis sur {typed} ?"), None, TODAY).question
    assert MASK in shown
    names = {"lefebvre", "coeline", "1968", "0000412", "12031968", "2680375123456", "68", "120368"}
    assert names.isdisjoint(words(shown))


@pytest.mark.parametrize(
    "typed",
    [
        *("cT2 N1 M0", "10 mars 1968x", "12 avril 2019", "KI67 à 12 %", "9 mai 2026", "T 001"),
        *("12.5 mg/j", "Marge <R1>", "de la vessie", "grade 2, 1/12 N+"),
    ],
)
def test_what_names_nobody_is_shown_as_it_was_typed(typed):
    patient = a_patient(local_id="N1", birth_name="de la Mar", given_names="A")
    assert wall_case(presented(patient, question=typed), None, TODAY).question == typed


def test_the_wall_does_not_show_a_template_being_looked_for_nor_its_gaps():
    found = presented(a_patient())
    shown = wall_case(found, a_decision(text="Contrôle dans {?} mois.", line=" ;sur"), TODAY)
    assert shown.advice == "Contrôle dans … mois."


def test_advice_that_waits_for_a_reading_is_provisional_while_it_is_typed():
    found = replace(presented(a_patient()), reading_state=ReadingState.AWAITED)
    assert wall_case(found, a_decision(), TODAY).provisional
    not_waiting = a_decision(not_waiting_reason="urgence")
    assert not wall_case(found, not_waiting, TODAY).provisional
    assert not wall_case(found, None, TODAY).provisional


def test_who_answers_for_the_advice_is_shown_and_masked_too():
    decision = a_decision(responsible="Dr Lefèbvre-Roy", deadline_text="3 semaines")
    shown = wall_case(presented(a_patient()), decision, TODAY)
    assert (shown.responsible, shown.deadline) == (f"Dr {MASK}-Roy", "3 semaines")


def test_ages_are_bands_of_five_years():
    ages = {1968: "55-59", 2026: "0-4", 1930: "90+"}
    for year, band in ages.items():
        assert age_band(a_patient(birth_date=PartialDate(year, 11, 25 if year == 1930 else 1)),
                        TODAY) in (band, "55-59")  # fmt: skip
    assert age_band(a_patient(birth_date=None), TODAY) == ""


names = st.text(
    alphabet=st.characters(whitelist_categories=("Lu", "Ll"), max_codepoint=0x24F),
    min_size=3,
    max_size=14,
)


@given(birth=names, used=names, first=names, number=st.integers(10_000, 9_999_999))
def test_no_identity_ever_reaches_the_wall(birth, used, first, number):
    patient = a_patient(birth_name=birth, used_name=used, given_names=first, local_id=f"N{number}")
    said = f"{first} {used} ({birth}, N{number}), née le 12.03.1968"
    case = a_case(patient, diagnosis=said, topography=said, tnm=said, grade=said)
    decision = a_decision(id=DecisionId(new_id()), text=said, line=said)
    shown = wall_case(presented(patient, decision, case, question=said), decision, TODAY)
    texts = (shown.question, shown.advice, shown.diagnosis, shown.site, shown.stage)
    # Particles name nobody: "dos" alone is a word of many sentences.
    seen = {word for word in words(" ".join(texts)) if len(word) > 2} - wall._PARTICLES
    assert seen.isdisjoint({*words(f"{birth} {used} {first}"), f"n{number}", "1968"})
