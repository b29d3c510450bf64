from dataclasses import replace
from datetime import date, timedelta

import pytest

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.changes import Kind
from mdtboard.domain.decision import GuidelineFollowed, TrialProposal
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.domain.person import Role
from mdtboard.domain.trials import Figure, FunnelBy, OfferStep, TrialStep
from mdtboard.services.trials import OfferPlace
from tests.builders import save_case, save_meeting
from tests.conftest import make_board


def save_trial(services, acronym, **values):
    return services.trials.save(replace(services.trials.new(), acronym=acronym, **values))


def offers_of(services, case):
    return [line.offer for line in services.trials.of_case(CaseId(case.id))]


@pytest.fixture
def today(services):
    return services.desk.today()


def rule_of(caught):
    return caught.value.rule


def test_a_registry_number_belongs_to_one_trial(services):
    save_trial(services, "UN", registry_numbers="NCT0001, 2099-1")
    with pytest.raises(RuleViolation) as caught:
        save_trial(services, "DEUX", registry_numbers="nct 0001")
    assert rule_of(caught) is Rule.TRIAL_NUMBER_TAKEN
    assert caught.value.details["name"] == "UN"


def test_a_physician_offers_trials_and_leaves_the_catalogue_alone(tmp_path):
    services = make_board(tmp_path / "b.mdtb", Role.PHYSICIAN)
    with pytest.raises(RuleViolation) as caught:
        save_trial(services, "UN")
    assert rule_of(caught) is Rule.NOT_PERMITTED
    case = save_case(services)
    services.trials.none_open(CaseId(case.id), services.desk.today(), "Rien d’ouvert ici")
    assert [offer.step for offer in offers_of(services, case)] == [OfferStep.NO_TRIAL_OPEN]
    services.close()


def test_every_trial_is_offered_those_of_the_family_first_and_the_closed_last(services):
    sarcoma = (TumourFamily.SARCOMA,)
    save_trial(services, "A-FERME", families=sarcoma, step=TrialStep.CLOSED)
    save_trial(services, "B-TOUS")
    save_trial(services, "C-SARC", families=sarcoma)
    found = [(c.trial.acronym, c.place) for c in services.trials.choices(TumourFamily.SARCOMA)]
    assert found == [
        ("C-SARC", OfferPlace.FAMILY), ("B-TOUS", OfferPlace.OPEN),
        ("A-FERME", OfferPlace.NOT_OPEN),
    ]  # fmt: skip


def test_an_offer_is_followed_to_its_end_and_each_step_is_one_undo(services, today):
    trial, case = save_trial(services, "UN"), save_case(services)
    offer = services.trials.offer(CaseId(case.id), trial.id, today, "Centre A")
    offer = services.trials.move(offer, OfferStep.SCREENED, today)
    services.trials.move(offer, OfferStep.NOT_ELIGIBLE, today, "Hors protocole", "Centre B")
    [found] = offers_of(services, case)
    assert (found.step, found.reason, found.centre) == (
        OfferStep.NOT_ELIGIBLE, "Hors protocole", "Centre B",
    )  # fmt: skip
    services.history.undo()
    assert [o.step for o in offers_of(services, case)] == [OfferStep.SCREENED]
    services.history.undo()
    services.history.undo()
    assert offers_of(services, case) == []


def test_the_same_trial_is_not_offered_twice_while_it_stands(services, today):
    trial, case = save_trial(services, "UN"), save_case(services)
    offer = services.trials.offer(CaseId(case.id), trial.id, today)
    with pytest.raises(RuleViolation) as caught:
        services.trials.offer(CaseId(case.id), trial.id, today)
    assert rule_of(caught) is Rule.OFFER_STANDS_ALREADY
    services.trials.move(offer, OfferStep.REFUSED, today, "non")
    services.trials.offer(CaseId(case.id), trial.id, today)


def test_what_somebody_else_changed_is_not_overwritten(services, today):
    trial, case = save_trial(services, "UN"), save_case(services)
    offer = services.trials.offer(CaseId(case.id), trial.id, today)
    services.trials.move(offer, OfferStep.SCREENED, today)
    with pytest.raises(RuleViolation) as caught:
        services.trials.move(offer, OfferStep.REFUSED, today, "non")
    assert rule_of(caught) is Rule.CHANGED_SINCE


def test_every_figure_lists_its_cases_in_the_period(services):
    trial = save_trial(services, "UN")
    days = [date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 1)]
    cases = [save_case(services, number) for number in (1, 2, 3)]
    made = [
        services.trials.offer(CaseId(case.id), trial.id, day, "Centre A")
        for case, day in zip(cases, days, strict=True)
    ]
    services.trials.move(made[1], OfferStep.INCLUDED, date(2026, 2, 1))
    services.trials.none_open(CaseId(cases[0].id), date(2026, 3, 1), "aucun", "Centre A")
    [line] = services.trials.funnel(FunnelBy.CENTRE, date(2026, 1, 1), date(2026, 12, 31)).lines
    found = {figure: [o.number for o in line.of(figure)] for figure in Figure}
    assert found[Figure.PROPOSED] == ["D-0003", "D-0002"]
    assert found[Figure.INCLUDED] == ["D-0002"]
    assert found[Figure.NO_TRIAL_OPEN] == ["D-0001"]
    [catalogued] = services.trials.catalogue()
    assert len(catalogued.of(Figure.PROPOSED)) == 3
    assert catalogued.offers[0].patient_name == "PATIENT03 Cœline"


def test_the_history_of_a_case_tells_of_its_offers(services, today):
    trial, case = save_trial(services, "UN"), save_case(services)
    offer = services.trials.offer(CaseId(case.id), trial.id, today)
    services.trials.move(offer, OfferStep.REFUSED, today, "Trop loin")
    steps = services.history.steps(CaseId(case.id))
    [change] = services.history.changes(CaseId(case.id), steps[0])
    assert (change.record.kind, change.record.name) == (Kind.OFFER, "UN")
    told = {field.name: field.after for field in change.fields}
    assert (told["step"], told["reason"]) == (OfferStep.REFUSED, "Trop loin")


class Room:
    """One presented case of a live meeting, and what its decision says of trials."""

    def __init__(self, services):
        self.services = services
        _, self.meeting_id = save_meeting(services, 1)
        services.meetings.start(self.meeting_id)

    @property
    def row(self):
        [row] = self.services.meetings.agenda(self.meeting_id)
        return row

    def record(self, detail, trial=TrialProposal.PROPOSED, **values):
        draft = self.services.decisions.draft_for(self.row)
        said = {"text": "Chirurgie.", "trial": trial, "trial_detail": detail} | values
        return self.services.decisions.record(replace(draft, **said))

    @property
    def offers(self):
        return offers_of(self.services, self.row.case)


@pytest.fixture
def room(services):
    return Room(services)


def test_a_decision_offers_the_trial_it_names_in_the_same_act(services, room, today):
    trial = save_trial(services, "DEMO-SARC-1")
    room.record("DEMO-SARC-1, si l’IRM confirme")
    [offer] = room.offers
    assert (offer.trial_id, offer.step, offer.proposed_on) == (
        trial.id, OfferStep.PROPOSED, today,
    )  # fmt: skip
    assert offer.presentation_id == room.row.presentation.id
    services.history.undo()
    assert room.offers == []
    assert room.row.decision is None
    services.history.redo()
    assert len(room.offers) == 1


@pytest.mark.parametrize(
    ("detail", "proposal"),
    [
        ("DEMO-SARC-1", TrialProposal.NOT_PROPOSED),
        ("DEMO-SARC-1", TrialProposal.NOT_STATED),
        ("un essai du CHU voisin", TrialProposal.PROPOSED),
        ("", TrialProposal.PROPOSED),
    ],
)
def test_other_words_offer_nothing(services, room, detail, proposal):
    save_trial(services, "DEMO-SARC-1")
    room.record(detail, proposal)
    assert room.offers == []


def test_recording_again_offers_once_and_follows_another_wording(services, room, today):
    first, second = save_trial(services, "DEMO-1"), save_trial(services, "DEMO-2")
    room.record("DEMO-1")
    room.record("DEMO-1", dissent="aucun")
    assert [offer.trial_id for offer in room.offers] == [first.id]
    room.record("DEMO-2")
    assert [offer.trial_id for offer in room.offers] == [second.id]
    services.trials.move(room.offers[0], OfferStep.SCREENED, today)
    room.record("", TrialProposal.NOT_PROPOSED)
    assert [offer.step for offer in room.offers] == [OfferStep.SCREENED]


def test_an_offer_refused_since_is_not_made_again_by_correcting_the_decision(services, room, today):
    save_trial(services, "DEMO-1")
    room.record("DEMO-1")
    services.trials.move(room.offers[0], OfferStep.REFUSED, today, "non")
    room.record("DEMO-1", dissent="corrigé")
    assert [offer.step for offer in room.offers] == [OfferStep.REFUSED]


def test_an_offer_that_stands_is_not_doubled_by_the_board(services, room, today):
    trial = save_trial(services, "DEMO-1")
    case_id = CaseId(room.row.case.id)
    services.trials.offer(case_id, trial.id, today - timedelta(days=3))
    room.record("DEMO-1")
    assert len(room.offers) == 1


def test_a_registered_case_gets_its_offer_too(services, room):
    save_trial(services, "DEMO-1")
    draft = services.decisions.draft_for(room.row)
    said = replace(
        draft, text="Surveillance.", trial=TrialProposal.PROPOSED, trial_detail="DEMO-1",
        guideline=GuidelineFollowed.FOLLOWED, guideline_name="Référentiel 2026",
    )  # fmt: skip
    services.decisions.register_all((said,))
    assert len(room.offers) == 1


def test_the_demonstration_has_offers_at_every_step(demo):
    found = {
        line.offer.step
        for funnel in demo.trials.funnel(FunnelBy.TRIAL).lines
        for line in funnel.offers
    }
    assert found == set(OfferStep)
    assert {line.trial.step for line in demo.trials.catalogue()} == set(TrialStep)
