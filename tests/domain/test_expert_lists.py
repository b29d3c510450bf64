"""What the networks read a second time: the shipped list, and codes as people type them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.expert_lists import read_morphology, read_site, read_spans
from mdtboard.reference import rare_cancers

LISTED = rare_cancers().listed


@pytest.mark.parametrize(
    ("morphology", "site", "group"),
    [
        ("8890/3", "C49.2", "soft_tissue_sarcoma"),
        ("8858/3", "", "soft_tissue_sarcoma"),
        ("9364/3", "C41.0", "soft_tissue_sarcoma"),
        ("9260/3", "C41.0", "bone_sarcoma"),
        ("8821/1", "C48.0", "intermediate_connective"),
        ("8936/0", "C16.2", "gist"),
        ("8936/1", "C16.2", "gist"),
        ("8936/3", "C16", "gist"),
        ("8240/3", "C17.9", "net"),
        ("8936/3", "C49.4", "gist"),
        ("8936/3", "C76.2", "gist"),
        ("8822/1", "C49.4", "intermediate_connective"),
        ("9138/1", "C49.2", "intermediate_connective"),
        ("8836/1", "C49.2", "intermediate_connective"),
        ("8245/1", "C18.1", "net"),
        ("9330/3", "C41.1", "bone_sarcoma"),
        ("9680/1", "C77.2", "non_hodgkin"),
        ("9766/1", "C34.1", "non_hodgkin"),
        ("8041/3", "C18.0", "nec"),
        ("8246/3", "C34.1", "nec"),
        ("9050/3", "C38.4", "mesothelioma"),
        ("9050/3", "", "mesothelioma"),  # due wherever it is; the site only says whose
        ("9053/3", "C34.1", "mesothelioma"),
        ("9052/3", "C80.9", "mesothelioma"),
        ("9052/1", "C48.1", "peritoneal_mesothelioma"),
        ("9050/3", "C63.7", "peritoneal_mesothelioma"),
        ("8583/3", "C37.9", "thymic"),
        ("8960/3", "C64.9", "blastemal"),
        ("8970/3", "C22.0", "blastemal"),
        ("8973/3", "C34.1", "blastemal"),
        ("9500/3", "C74.9", "blastemal"),
        ("9811/3", "C77.0", "non_hodgkin"),
        ("9837/3", "C77.0", "non_hodgkin"),
        ("9811/3", "C42.1", "leukaemic_lymphoid"),
        ("9837/3", "C42.1", "leukaemic_lymphoid"),
        ("9700/3", "C44.5", "cutaneous_lymphoma"),
        ("9717/3", "C17.1", "coeliac_lymphoma"),
        ("9680/3", "C71.2", "cns_lymphoma"),
        ("8345/3", "C73.9", "medullary_thyroid"),
        ("8693/3", "C75.5", "paraganglioma"),
        ("8407/3", "C44.3", "adnexal"),
        ("9650/3", "C77.0", "hodgkin"),
        ("9680/3", "C77.2", "non_hodgkin"),
        ("8247/3", "C44.3", "merkel"),
        ("8982/3", "C49.1", "soft_tissue_sarcoma"),
        ("M-8890/3", "c49,2", "soft_tissue_sarcoma"),
        ("88903", "C492", "soft_tissue_sarcoma"),
    ],
)
def test_a_tumour_of_the_list_is_found(morphology, site, group):
    match = LISTED.match(morphology, site)
    assert match is not None
    assert (match.group.key, match.certain) == (group, True)


@pytest.mark.parametrize(
    ("morphology", "site"),
    [
        ("8140/3", "C18.0"),  # a common carcinoma
        ("8041/3", "C34.1"),  # small cell of the lung
        ("9473/3", "C71.9"),  # of the brain, not of soft tissue
        ("8936/3", "C50.9"),  # no GIST of the breast
        ("8890/0", "C55.9"),  # a leiomyoma
        ("9823/9", "C42.1"),
        ("", "C49.2"),
        ("sarcome", "C49.2"),
        ("12", ""),
    ],
)
def test_what_is_on_no_list_is_not_found(morphology, site):
    assert LISTED.match(morphology, site) is None


@pytest.mark.parametrize(
    ("morphology", "site"),
    [("8936/3", ""), ("8041/3", ""), ("8936/3", "gastric"), ("8890", "C49.2")],
)
def test_without_its_site_a_rule_about_sites_stays_open(morphology, site):
    match = LISTED.match(morphology, site)
    assert match is not None
    assert not match.certain


@given(st.text(), st.text())
def test_no_text_is_ever_an_error(morphology, site):
    LISTED.match(morphology, site)


def test_the_shipped_list_is_whole():
    shipped = LISTED
    assert shipped.edition == "ICD-O-3.2"
    keys = [group.key for group in shipped.groups]
    assert len(set(keys)) == len(keys) == 36
    for group in shipped.groups:
        assert group.network
        assert group.reader
        assert set(group.names) == {"en", "fr"}
        for rule in group.rules:
            assert rule.morphologies
            assert all(8000 <= first <= last <= 9999 for first, last in rule.morphologies)
            assert rule.behaviours <= {"0", "1", "3", "6"}
            assert all(0 <= first <= last <= 809 for first, last in rule.sites)


def test_codes_are_read_as_they_are_written():
    assert read_morphology("8890/3") == (8890, "3")
    assert read_morphology("18890/3") is None
    assert read_site("C49.2") == (492, 492)
    assert read_site("C49") == (490, 499)
    assert read_site("49.2") is None
    assert read_spans("8710-8714, 8825") == ((8710, 8714), (8825, 8825))
    assert read_spans("C15-C26, C38.4") == ((150, 269), (384, 384))
    with pytest.raises(ValueError, match="C4"):
        read_spans("C4")
