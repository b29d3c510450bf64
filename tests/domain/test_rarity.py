"""Rare or not, whose, and read twice or not: the lists, and a person's word above them."""

from dataclasses import replace
from datetime import date

import pytest

from mdtboard.domain.case import Case, RareStatus, ReadTwice, Situation
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import NetworkId, new_id
from mdtboard.domain.network import Network, NetworkReading, valid_network
from mdtboard.domain.rarity import RareRule, TwiceRule, check_overrides, judge
from mdtboard.domain.reading import Due
from mdtboard.reference import rare_cancers
from mdtboard.services.networks import shipped_networks
from tests.builders import a_case, a_patient

TODAY = date(2026, 11, 23)
NETWORKS = tuple(shipped_networks().values())
SARCOMA = {"morphology_code": "8858/3", "topography_code": "C48.0"}


def named(acronym: str) -> Network:
    return next(network for network in NETWORKS if network.acronym == acronym)


def case(**values) -> Case:
    return a_case(a_patient(), **values)


def verdict(**values):
    return judge(case(**values), rare_cancers(), NETWORKS, TODAY)


def test_a_listed_tumour_is_rare_and_its_network_is_proposed():
    found = verdict(**SARCOMA)
    assert (found.rare, found.version, found.edition) == (RareRule.LIST, "2026-12", "ICD-O-3.2")
    assert found.match.group.key == "soft_tissue_sarcoma"
    assert found.network == found.proposed == found.reader == named("NETSARC+")
    assert (found.twice, found.twice.due) == (TwiceRule.LIST, Due.CERTAIN)


@pytest.mark.parametrize(
    "codes",
    [
        {
            "morphology_code": "9140/3",
            "topography_code": "C44.5",
        },  # Kaposi, by choice of a centre
        {"morphology_code": "8936/3", "topography_code": ""},  # GIST, if it is of the gut
        {"morphology_code": "8140/3", "topography_code": "C18.0"},
    ],
)
def test_no_network_is_proposed_where_the_list_leaves_a_doubt(codes):
    assert verdict(**codes).proposed is None


def test_without_a_histology_no_list_is_said_to_have_been_looked_up():
    found = verdict(diagnosis="Masse", morphology_code="", topography_code="C18.7")
    assert found.rare is RareRule.NO_CODE
    assert not found.rare.is_rare


def test_what_only_the_words_say_is_probable_and_due_and_names_no_network_of_the_case():
    found = verdict(diagnosis="GIST gastrique", topography_code="C16.2")
    assert (found.rare, found.twice) == (RareRule.PROBABLE, TwiceRule.PROBABLE)
    assert found.twice.due is Due.PROBABLE
    assert found.proposed is None
    assert found.network == found.reader == named("NETSARC+")


def test_a_probable_reading_ends_when_the_tumour_is_coded_or_somebody_says_no():
    said = {"diagnosis": "Sarcome", "topography_code": "C49.2"}
    assert verdict(**said).twice.due is Due.PROBABLE
    assert verdict(**said, morphology_code="8890/3").twice.due is Due.CERTAIN
    assert verdict(**said, morphology_code="8140/3").twice.due is Due.NOT_DUE
    no = verdict(**said, read_twice=ReadTwice.NOT_WANTED, read_twice_reason="lipome")
    assert no.twice.due is Due.NOT_DUE


def test_who_treats_a_tumour_and_who_reads_it_are_two_facts():
    found = verdict(diagnosis="", morphology_code="9700/3", topography_code="C44.5")
    assert (found.network.acronym, found.reader.acronym) == ("GFELC", "LYMPHOPATH")
    found = verdict(diagnosis="", morphology_code="8345/3", topography_code="C73.9")
    assert (found.network.acronym, found.reader.acronym) == ("ENDOCAN-TUTHYREF", "ENDOCAN-RENATEN")


def test_what_a_centre_chose_of_the_optional_groups_is_due_there():
    kaposi = {"diagnosis": "", "morphology_code": "9140/3", "topography_code": "C44.5"}
    assert verdict(**kaposi).twice is TwiceRule.NOBODY
    chosen = tuple(
        replace(n, optional_groups=("kaposi",)) if n.acronym == "NETSARC+" else n for n in NETWORKS
    )
    assert judge(case(**kaposi), rare_cancers(), chosen, TODAY).twice is TwiceRule.LIST


def test_a_network_that_reads_nothing_makes_nothing_due():
    none = tuple(replace(n, reading=NetworkReading.NONE) for n in NETWORKS)
    assert judge(case(**SARCOMA), rare_cancers(), none, TODAY).twice is TwiceRule.NOBODY


def test_the_cases_of_an_expert_board_are_read_by_the_pathologists_of_the_network():
    own = case(diagnosis="", morphology_code="8720/3", topography_code="C69.3")
    found = judge(own, rare_cancers(), NETWORKS, TODAY, on_expert_board=True)
    assert (found.twice, found.reader.acronym) == (TwiceRule.BOARD, "MELACHONAT")
    assert judge(own, rare_cancers(), NETWORKS, TODAY).twice is TwiceRule.NOBODY


def test_a_tumour_of_no_list_is_not_called_common():
    found = verdict(morphology_code="8140/3", topography_code="C18.0")
    assert found.rare is RareRule.NO_LIST
    assert not found.rare.is_rare


def test_the_network_of_a_case_makes_it_rare_and_a_situation_stands_above_it():
    own = NetworkId(named("RYTHMIC").id)
    assert verdict(diagnosis="Masse", network_id=own).rare is RareRule.NETWORK
    both = verdict(network_id=own, situations=(Situation.PREGNANCY,))
    assert both.rare is RareRule.SITUATION


def test_a_situation_names_the_network_of_today():
    found = verdict(diagnosis="Masse", situations=(Situation.TRANSPLANT,))
    assert (found.rare, found.network.acronym) == (RareRule.SITUATION, "CANCERIMMUNE")


def test_what_a_person_stated_stands_above_every_list():
    found = verdict(**SARCOMA, rare=RareStatus.COMMON, rare_reason="lipome atypique")
    assert (found.rare, found.by_rule) == (RareRule.STATED_COMMON, RareRule.LIST)


def test_a_case_of_a_network_that_ended_is_asked_of_its_successor():
    found = verdict(network_id=NetworkId(named("ResOs").id))
    assert found.network.acronym == "NETSARC+"


@pytest.mark.parametrize(
    ("acronym", "today", "found"),
    [
        ("RRePS", TODAY, "NETSARC+"),
        ("netsarc", TODAY, "NETSARC+"),
        ("RRePS", date(2015, 1, 1), "RRePS"),
        ("CANCERVIH", TODAY, "CANCERIMMUNE"),
        ("CALG", TODAY, None),
        ("nobody", TODAY, None),
    ],
)
def test_successors_are_followed_to_the_one_that_is_valid(acronym, today, found):
    network = valid_network(acronym, NETWORKS, today)
    assert (network and network.acronym) == found


def test_networks_that_follow_each_other_in_a_ring_end_the_search():
    ended = date(2020, 1, 1)
    ring = tuple(
        Network(id=NetworkId(new_id()), acronym=one, successor=other, valid_to=ended)
        for one, other in (("A", "B"), ("B", "A"))
    )
    assert valid_network("A", ring, TODAY) is None


@pytest.mark.parametrize(
    ("read_twice", "network", "rule"),
    [
        (ReadTwice.BY_LIST, "NETSARC+", TwiceRule.NETWORK),
        (ReadTwice.BY_LIST, "ResOs", TwiceRule.NETWORK),
        (ReadTwice.BY_LIST, "RYTHMIC", TwiceRule.NETWORK),
        (ReadTwice.BY_LIST, "REFCOR", TwiceRule.NOBODY),
        (ReadTwice.WANTED, None, TwiceRule.WANTED),
        (ReadTwice.NOT_WANTED, "NETSARC+", TwiceRule.NOT_WANTED),
    ],
)
def test_a_person_decides_above_the_network_who_is_read_twice(read_twice, network, rule):
    own = None if network is None else NetworkId(named(network).id)
    said = {"diagnosis": "Masse", "read_twice": read_twice, "read_twice_reason": "avis"}
    found = verdict(network_id=own, **said)
    assert found.twice is rule


def refused(before: Case | None, after: Case) -> str:
    found = judge(after, rare_cancers(), NETWORKS, TODAY)
    with pytest.raises(RuleViolation) as error:
        check_overrides(after, before, found)
    assert error.value.rule is Rule.REASON_MISSING
    return str(error.value.details["field"])


def test_an_override_says_why():
    listed = case(**SARCOMA)
    assert refused(listed, replace(listed, read_twice=ReadTwice.WANTED)) == "read_twice_reason"
    assert refused(listed, replace(listed, rare=RareStatus.COMMON)) == "rare_reason"
    assert refused(None, case(diagnosis="Masse", rare=RareStatus.RARE)) == "rare_reason"


def test_agreeing_with_the_list_needs_no_reason_and_old_data_are_not_asked_about():
    check = judge(case(**SARCOMA, rare=RareStatus.RARE), rare_cancers(), NETWORKS, TODAY)
    check_overrides(case(**SARCOMA, rare=RareStatus.RARE), None, check)
    old = case(rare=RareStatus.RARE, read_twice=ReadTwice.WANTED)
    found = judge(old, rare_cancers(), NETWORKS, TODAY)
    check_overrides(replace(old, tnm="pT1"), old, found)
