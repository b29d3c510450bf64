from dataclasses import replace

import pytest

from mdtboard.domain.care import Treatment, kinds_of, options_of, ticked
from mdtboard.domain.case import Laterality, TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import TemplateId, new_id
from mdtboard.domain.template import Template, facts_of, fill, has_open_slot, next_open_slot
from tests.builders import a_case, a_decision, a_patient, a_presentation

SIDES = {Laterality.LEFT: "gauche"}


def a_template(**values):
    given = {
        "id": TemplateId(new_id()), "code": "tum", "label_fr": "Tumorectomie", "label_en": "",
        "text_fr": "Chirurgie du sein {side}, puis {?}.", "text_en": "",
        "treatments": (Treatment.SURGERY,),
    }  # fmt: skip
    return Template(**(given | values))


def test_slots_are_filled_from_the_case_and_the_rest_stays_open():
    case = a_case(a_patient(), laterality=Laterality.LEFT)
    facts = facts_of(case, a_presentation(), SIDES)
    assert fill(a_template().text("fr"), facts) == "Chirurgie du sein gauche, puis {?}."


def test_what_the_case_does_not_say_becomes_a_gap_to_fill():
    facts = facts_of(a_case(a_patient()), a_presentation(), SIDES)
    filled = fill("Chirurgie {side} {stage}", facts)
    assert filled == "Chirurgie {?} {?}"
    assert has_open_slot(filled)
    assert (next_open_slot(filled), next_open_slot(filled, 11)) == (10, 14)
    assert next_open_slot(filled, 15) == 10
    assert next_open_slot("rien") is None


def test_what_fills_a_slot_is_not_read_as_a_slot():
    case = a_case(a_patient(), topography="{side}")
    assert fill("{site}", facts_of(case, a_presentation(), SIDES)) == "{side}"


def test_the_other_language_serves_where_one_is_missing():
    template = a_template()
    assert template.text("en") == template.text_fr
    assert template.label("en") == "Tumorectomie"


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"code": "deux mots"}, Rule.TEMPLATE_CODE_IS_NO_WORD),
        ({"code": ""}, Rule.TEMPLATE_CODE_IS_NO_WORD),
        ({"text_fr": " "}, Rule.TEMPLATE_IS_EMPTY),
        ({"text_fr": "a" * 301}, Rule.TEMPLATE_TOO_LONG),
        ({"text_fr": "Chirurgie {name}"}, Rule.TEMPLATE_SLOT_UNKNOWN),
    ],
)
def test_a_template_that_cannot_serve_is_refused(values, rule):
    with pytest.raises(RuleViolation) as refused:
        a_template(**values).check()
    assert refused.value.rule is rule
    a_template().check()


def test_a_revision_grows_with_the_words_only():
    first = a_template()
    assert first.reworded(first).revision == 1
    assert a_template(id=first.id, label_fr="Autre").reworded(first).revision == 2


def test_ticking_kinds_keeps_what_was_said_of_them_and_the_alternatives():
    surgery, radio = options_of((Treatment.SURGERY, Treatment.RADIOTHERAPY))
    detailed = type(surgery)(id=surgery.id, kind=surgery.kind, precision="large")
    [other] = options_of((Treatment.CHEMOTHERAPY,))
    second = type(other)(id=other.id, kind=other.kind, rank=2)
    options = ticked((detailed, radio, second), (Treatment.EXAMINATION, Treatment.SURGERY))
    assert options[:2] == (detailed, radio)
    assert kinds_of(options)[2:] == (Treatment.EXAMINATION,)
    assert options[-1] == second


def test_a_template_ticks_its_kinds_and_adds_its_sentence_after_what_was_typed():
    draft = a_decision(text="Début.", line=";tum", options=options_of((Treatment.EXAMINATION,)))
    filled = draft.filled_from(a_template(families=(TumourFamily.BREAST,)), "Suite.")
    assert (filled.text, filled.line) == ("Début. Suite.", "")
    assert filled.treatments == (Treatment.EXAMINATION, Treatment.SURGERY)
    assert filled.template_revision == 1


def test_an_advice_taken_over_keeps_its_options_and_not_its_deadlines():
    former = a_decision(responsible="Dr X", deadline_text="3s")
    taken = a_decision(text="", options=()).taking_over(former)
    assert (taken.text, taken.responsible, taken.deadline_text) == (former.text, "Dr X", "")
    assert taken.treatments == former.treatments
    assert taken.options[0].id != former.options[0].id


def test_an_advice_taken_over_loses_no_option_that_says_something():
    surgery, radio = options_of((Treatment.SURGERY, Treatment.RADIOTHERAPY))
    mine = replace(surgery, precision="large")
    former = a_decision(options=(replace(radio, precision="50 Gy"), surgery))
    draft = a_decision(text="", options=(mine, *options_of((Treatment.RADIOTHERAPY,))))
    taken = draft.taking_over(former)
    assert [(o.kind, o.precision) for o in taken.options] == [
        (Treatment.SURGERY, "large"),
        (Treatment.RADIOTHERAPY, "50 Gy"),
        (Treatment.SURGERY, ""),
    ]
    assert taken.taking_over(former).options == taken.options
