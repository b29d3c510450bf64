"""The shipped networks: whole, dated, and taken over without losing what somebody edited."""

import json
from dataclasses import replace
from datetime import date

import pytest

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import NetworkCentreId, NetworkId, new_id
from mdtboard.domain.network import (
    CentreRole,
    FactAbout,
    Mark,
    Network,
    NetworkCentre,
    NetworkReading,
)
from mdtboard.reference import rare_cancers
from mdtboard.services.networks import TakenOver, shipped_centres

FIRST = frozenset(
    {
        "NETSARC", "RRePS", "ResOs", "RENATEN", "TENpath", "REFCOR", "MESOCLIN", "MESOPATH",
        "GFELC", "POLA", "RENOCLIP", "TMRO", "CALG", "TUTHYREF", "LOC", "CELAC", "RYTHMIC", "TTG",
        "CARARE", "PREDIR", "CARADERM", "RENAPE", "COMETE", "MELACHONAT", "K-VIROGREF",
        "CANCERVIH", "LYMPHOPATH",
    }
)  # fmt: skip
NOW = frozenset(
    {
        "NETSARC+", "ENDOCAN-RENATEN", "ENDOCAN-TUTHYREF", "ENDOCAN-COMETE", "NETMESO",
        "RENOCLIP-LOC", "TMRG", "CANCERIMMUNE", "MASTERBLAST",
    }
)  # fmt: skip


@pytest.fixture
def networks(services):
    return {network.acronym: network for network in services.set_up.networks()}


def test_a_new_board_has_the_23_groups_the_4_of_pathology_and_their_successors(networks):
    assert set(networks) == FIRST | NOW
    assert len(FIRST) == 27


def test_every_network_has_a_source_and_says_when_it_was_read(networks):
    for network in networks.values():
        assert "lu en novembre 2026" in network.source
        assert network.valid_from or network.valid_to or "non précisé" in network.source


def test_every_successor_exists_and_every_list_leads_to_a_network_of_today(networks):
    today = date(2026, 11, 23)
    for network in networks.values():
        assert not network.successor or networks[network.successor].valid_on(today)
        if network.valid_to is not None and network.acronym != "CALG":
            assert network.successor
    assert {group.network for group in rare_cancers().groups} <= set(networks)


def test_the_centres_that_are_named_are_there_with_their_source(services, networks):
    centres = services.set_up.network_centres()
    assert len(centres) == len(shipped_centres()) == 79
    of_sarcomas = {c.name for c in centres if c.network_id == networks["NETSARC+"].id}
    assert {"Centre Léon Bérard", "Gustave Roussy", "Institut Bergonié"} <= of_sarcomas


def test_every_fact_has_its_source_its_day_and_its_mark(services, networks):
    """What was not found ships empty, and nothing is guessed in its place."""
    for network in networks.values():
        for fact in network.facts:
            said = {
                FactAbout.READING: network.reading is not NetworkReading.UNKNOWN
                or bool(network.reading_scope),
                FactAbout.BOARD: bool(network.board_level or network.board_rhythm),
                FactAbout.ASSOCIATIONS: bool(network.associations),
            }[fact.about]
            found = fact.mark is not Mark.NOT_FOUND
            assert said is found, (network.acronym, fact)
            assert bool(fact.source) is found, (network.acronym, fact)
            assert fact.read_on == date(2026, 11, 30)
            assert fact.mark is not Mark.NOT_STATED
        noted = {fact.about for fact in network.facts}
        assert network.reading is NetworkReading.UNKNOWN or FactAbout.READING in noted
        assert not network.associations or FactAbout.ASSOCIATIONS in noted
    for centre in services.set_up.network_centres():
        assert centre.source
        assert centre.read_on == date(2026, 11, 30)
        assert centre.mark in (Mark.VERIFIED, Mark.EXCERPT)


def test_the_networks_say_what_they_read(networks):
    read = {name: network.reading for name, network in networks.items()}
    everything = ("NETSARC+", "ENDOCAN-RENATEN", "ENDOCAN-TUTHYREF", "NETMESO", "LYMPHOPATH",
                  "RYTHMIC", "MASTERBLAST", "RENAPE", "TTG", "CARARE")  # fmt: skip
    assert {read[name] for name in everything} == {NetworkReading.ALL}
    assert read["CARADERM"] is NetworkReading.SUBSET
    assert read["REFCOR"] is NetworkReading.ON_REQUEST
    assert {read["CELAC"], read["PREDIR"], read["ENDOCAN-COMETE"]} == {NetworkReading.UNKNOWN}
    assert networks["ENDOCAN-TUTHYREF"].fact(FactAbout.READING).mark.is_to_be_checked
    assert not networks["RYTHMIC"].fact(FactAbout.READING).mark.is_to_be_checked


def test_every_centre_stands_on_a_network_of_today(services, networks):
    today = date(2026, 11, 30)
    valid = {network.id for network in networks.values() if network.valid_on(today)}
    ended = {c.name for c in services.set_up.network_centres() if c.network_id not in valid}
    assert ended == {"Hôpital Tenon"}  # CALG has no successor


def older(services):
    """Leave the board as an earlier version made it: fewer networks, other keys, no centre."""
    with services.unlocked.engine.begin() as connection:
        connection.exec_driver_sql("DELETE FROM network_centre")
        connection.exec_driver_sql("DELETE FROM network WHERE acronym IN ('POLA', 'CALG', 'TMRO')")
        connection.exec_driver_sql(
            "UPDATE network SET id = lower(hex(randomblob(16))), website = ''"
        )


def test_an_older_board_takes_over_what_is_missing_in_one_act(services):
    older(services)
    done = services.networks.take_over()
    assert (done.networks, done.centres, done.kept) == (3, 79, 0)
    found = {network.acronym: network for network in services.set_up.networks()}
    assert set(found) == FIRST | NOW
    assert found["NETMESO"].website == "https://netmeso.fr"
    known = {network.id for network in found.values()}
    assert {centre.network_id for centre in services.set_up.network_centres()} <= known
    services.history.undo()
    assert services.set_up.network_centres() == ()
    assert len(services.set_up.networks()) == len(FIRST | NOW) - 3


def test_what_somebody_edited_stays(services):
    older(services)
    found = next(n for n in services.set_up.networks() if n.acronym == "NETMESO")
    edited = services.set_up.save_network(replace(found, overdue_days=10, website="x"))
    assert services.networks.take_over().kept == 1
    after = {network.id: network for network in services.set_up.networks()}
    assert after[edited.id] == edited


def test_a_centre_that_was_shipped_before_is_brought_up_to_date_with_its_network(services):
    """A board of the release before: other facts, and what nobody ticked read as nothing."""
    with services.unlocked.engine.begin() as connection:
        connection.exec_driver_sql("UPDATE network SET reading = 'none', facts = '[]'")
        connection.exec_driver_sql("UPDATE network_centre SET mark = 'not_stated', name = 'x'")
    done = services.networks.take_over()
    assert (done.networks, done.centres, done.kept) == (0, 0, 0)
    assert done.corrected == 79 + len(FIRST | NOW)
    found = {network.acronym: network for network in services.set_up.networks()}
    assert found["RYTHMIC"].reading is NetworkReading.ALL
    assert all(c.name != "x" for c in services.set_up.network_centres())
    assert services.networks.take_over() == TakenOver()


def test_taking_over_again_does_nothing_and_records_nothing(services):
    before = services.history.possible()
    assert services.networks.take_over() == TakenOver()
    assert services.history.possible() == before


def test_a_renamed_shipped_network_is_not_added_again(services, networks):
    services.set_up.save_network(replace(networks["TTG"], acronym="TTG Lyon"))
    assert services.networks.take_over() == TakenOver(kept=1)


def centre_of(network: Network, **values) -> NetworkCentre:
    made = NetworkCentre(
        id=NetworkCentreId(new_id()),
        network_id=NetworkId(network.id),
        name="CHU d’essai",
        role=CentreRole.REGIONAL,
    )
    return replace(made, **values)


def test_a_network_and_its_centres_are_saved_and_undone_as_one(services, networks):
    network = networks["CELAC"]
    changed = replace(network, contact="01 02")
    services.set_up.save_network(changed, (centre_of(network),))
    with services.desk.database.records() as records:
        kept = {c.name: c.role for c in records.network_centres.find(network_id=network.id)}
    assert kept == {"HEGP": CentreRole.NATIONAL, "CHU d’essai": CentreRole.REGIONAL}
    services.history.undo()
    assert len(services.set_up.network_centres()) == 79


@pytest.mark.parametrize(
    ("values", "rule"),
    [
        ({"name": " "}, Rule.NAME_MISSING),
        (
            {"valid_from": date(2026, 2, 1), "valid_to": date(2026, 1, 1)},
            Rule.VALIDITY_OUT_OF_ORDER,
        ),
    ],
)
def test_a_centre_nobody_could_name_or_that_ends_first_is_refused(services, networks, values, rule):
    with pytest.raises(RuleViolation) as refused:
        services.set_up.save_network(networks["CELAC"], (centre_of(networks["CELAC"], **values),))
    assert (refused.value.rule, refused.value.details["field"]) == (rule, "centre")
    assert json.dumps(refused.value.details)
