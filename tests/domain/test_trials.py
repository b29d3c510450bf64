from datetime import date

import pytest

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, OfferId, PatientId, TrialId, new_id
from mdtboard.domain.trial_list import TrialField, check_columns
from mdtboard.domain.trials import (
    Figure,
    FunnelBy,
    OfferLine,
    OfferStep,
    Trial,
    TrialOffer,
    TrialStep,
    funnel_of,
    named_in,
)

DAYS = [date(2026, 3, day) for day in (1, 5, 9)]


def an_offer(step=OfferStep.PROPOSED, **values):
    given = {"trial_id": TrialId(new_id()), "proposed_on": DAYS[0]} | values
    return TrialOffer(id=OfferId(new_id()), case_id=CaseId(new_id()), step=step, **given)


def a_trial(acronym="", numbers="", **values):
    return Trial(id=TrialId(new_id()), acronym=acronym, registry_numbers=numbers, **values)


def a_line(offer, trial="DEMO"):
    return OfferLine(
        offer=offer, patient_id=PatientId(new_id()), patient_name="", number="", diagnosis="",
        trial=trial,
    )  # fmt: skip


def refused(action, *arguments):
    with pytest.raises(RuleViolation) as caught:
        action(*arguments)
    return caught.value.rule


def test_an_offer_goes_from_the_proposal_to_the_inclusion_with_its_days():
    included = an_offer().move(OfferStep.SCREENED, DAYS[1]).move(OfferStep.INCLUDED, DAYS[2])
    assert (included.proposed_on, included.screened_on, included.ended_on) == tuple(DAYS)
    assert included.step.next_steps == frozenset()


@pytest.mark.parametrize("start", OfferStep)
def test_only_the_steps_that_follow_are_taken(start):
    ended = start not in (OfferStep.PROPOSED, OfferStep.SCREENED)
    given = {"ended_on": DAYS[0] if ended else None, "reason": "dit"}
    if start is OfferStep.NO_TRIAL_OPEN:
        given["trial_id"] = None
    for step in OfferStep:
        offer = an_offer(start, **given)
        if step in start.next_steps:
            assert offer.move(step, DAYS[2], "motif").step is step
        else:
            assert refused(offer.move, step, DAYS[2], "motif") is Rule.OFFER_STEP_NOT_ALLOWED


@pytest.mark.parametrize("end", [OfferStep.REFUSED, OfferStep.NOT_ELIGIBLE])
def test_nobody_leaves_open_why_it_ended(end):
    assert refused(an_offer().move, end, DAYS[1], "  ") is Rule.REASON_MISSING
    assert an_offer().move(end, DAYS[1], " trop loin ").reason == "trop loin"


def test_no_trial_open_needs_a_reason_and_an_offer_needs_a_trial():
    none = OfferStep.NO_TRIAL_OPEN
    assert refused(an_offer(none, trial_id=None).check) is Rule.REASON_MISSING
    assert refused(an_offer(none, reason="aucun").check) is Rule.OFFER_NEEDS_A_TRIAL
    assert refused(an_offer(trial_id=None).check) is Rule.OFFER_NEEDS_A_TRIAL
    an_offer(none, trial_id=None, reason="aucun").check()


def test_days_never_run_backwards():
    screened = an_offer(proposed_on=DAYS[1]).move(OfferStep.SCREENED, DAYS[2])
    assert refused(screened.move, OfferStep.INCLUDED, DAYS[1]) is Rule.OFFER_DATES_OUT_OF_ORDER
    gone = screened.move(OfferStep.REFUSED, DAYS[2], "non")
    assert refused(gone.move, OfferStep.PROPOSED, DAYS[1]) is Rule.OFFER_DATES_OUT_OF_ORDER


def test_offered_again_it_begins_anew():
    gone = an_offer().move(OfferStep.SCREENED, DAYS[1]).move(OfferStep.REFUSED, DAYS[1], "non")
    again = gone.move(OfferStep.PROPOSED, DAYS[2])
    assert (again.proposed_on, again.screened_on, again.ended_on, again.reason) == (
        *(DAYS[2], None, None),
        "",
    )


def test_a_trial_nobody_could_find_again_is_refused():
    assert refused(a_trial(" ", " , ").check) is Rule.TRIAL_IS_NAMELESS
    a_trial(numbers="NCT1").check()
    assert a_trial(numbers="NCT1, 2024-5").name == "NCT1"


SARC = a_trial("DEMO-SARC-1", "NCT00000000-demo, 2099-000001-01", title="Sarcome, avant chirurgie")
START = a_trial("START")
TITLED = a_trial(title="Essai, avec virgule")
CATALOGUE = (SARC, START, TITLED)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("DEMO-SARC-1", (SARC,)),
        ("Essai demo-sarc-1 si l’IRM confirme", (SARC,)),
        ("voir NCT 00000000 demo", ()),
        ("voir nct00000000-DEMO", (SARC,)),
        ("2099-000001-01", (SARC,)),
        ("DEMO-SARC-10", ()),
        ("start chimio vite", ()),
        ("START", (START,)),
        ("essai START, puis DEMO-SARC-1", (SARC, START)),
        ("START (bras B)", (START,)),
        ("essai, avec virgule", (TITLED,)),
        ("aucun essai ouvert", ()),
        ("", ()),
    ],
)
def test_a_trial_is_named_only_where_no_other_word_can_be_meant(text, found):
    assert named_in(text, CATALOGUE) == found


def test_of_two_trials_of_one_acronym_the_open_one_or_the_numbered_one_is_meant():
    old = a_trial("DEMO-1", "NCT1", step=TrialStep.CLOSED)
    new, other = a_trial("DEMO-1", "NCT2"), a_trial("DEMO-1", "NCT3")
    assert named_in("DEMO-1", (old, new)) == (new,)
    assert named_in("DEMO-1 (NCT1)", (old, new)) == (old,)
    assert named_in("DEMO-1", (new, other)) == ()


def test_the_included_count_as_screened_and_the_screened_as_proposed():
    offers = (
        an_offer(),
        an_offer(OfferStep.INCLUDED, ended_on=DAYS[1]),
        an_offer(OfferStep.NOT_ELIGIBLE, screened_on=DAYS[1], ended_on=DAYS[2], reason="non"),
        an_offer(OfferStep.NO_TRIAL_OPEN, trial_id=None, reason="aucun"),
    )
    counts = {figure: sum(map(figure.counts, offers)) for figure in Figure}
    assert counts == {
        Figure.PROPOSED: 3, Figure.SCREENED: 2, Figure.INCLUDED: 1, Figure.REFUSED: 0,
        Figure.NOT_ELIGIBLE: 1, Figure.NO_TRIAL_OPEN: 1,
    }  # fmt: skip


def test_the_funnel_has_a_line_for_each_trial_or_centre_and_the_nameless_last():
    trial = TrialId(new_id())
    lines = (
        a_line(an_offer(trial_id=trial, centre="Hôpital B")),
        a_line(an_offer(trial_id=trial, centre="hopital b")),
        a_line(an_offer(OfferStep.NO_TRIAL_OPEN, trial_id=None, reason="x"), ""),
        a_line(an_offer(centre="Clinique A"), "AUTRE"),
    )
    by_trial = funnel_of(lines, FunnelBy.TRIAL)
    assert [(line.name, len(line.offers)) for line in by_trial] == [
        ("AUTRE", 1), ("DEMO", 2), ("", 1),
    ]  # fmt: skip
    by_centre = funnel_of(lines, FunnelBy.CENTRE)
    assert [(line.name, len(line.offers)) for line in by_centre] == [
        ("Clinique A", 1), ("Hôpital B", 2), ("", 1),
    ]  # fmt: skip


def test_columns_must_name_the_trial_and_fill_each_field_once():
    phase, title = ("p", TrialField.PHASE), ("t", TrialField.TITLE)
    assert refused(check_columns, (phase,)) is Rule.TRIALS_HAVE_NO_NAME
    assert refused(check_columns, (title, title)) is Rule.MAPPING_COLUMN_TWICE
    check_columns((("n", TrialField.REGISTRY_NUMBERS), ("e", TrialField.REGISTRY_NUMBERS)))
