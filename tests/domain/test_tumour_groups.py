"""Which group of the one table a tumour belongs to: by its code, its ICD-10 code, its words."""

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.expert_lists import MatchBasis
from mdtboard.domain.terminology import CodeSystem
from mdtboard.domain.tumour_groups import readers_of
from mdtboard.reference import rare_cancers, shipped_codes
from mdtboard.services.networks import shipped_networks

TABLE = rare_cancers()
NETWORKS = shipped_networks()
READ = readers_of(TABLE.groups, NETWORKS.values()).groups
TUMOURS = [e for e in shipped_codes().entities if e.system is CodeSystem.ICD_O_MORPHOLOGY]


@dataclass(frozen=True, kw_only=True)
class Told:
    """What a list or a form says of a tumour."""

    diagnosis: str = ""
    morphology: str = ""
    morphology_code: str = ""
    code_edition: str = ""
    topography: str = ""
    topography_code: str = ""
    icd10_code: str = ""


def group(**said: str) -> str:
    match = TABLE.find(Told(**said))
    return "" if match is None else match.group.key


@pytest.mark.parametrize(
    ("diagnosis", "code", "found"),
    [
        ("Sarcome", "", "soft_tissue_sarcoma"),
        ("GIST gastrique", "C16.2", "gist"),
        ("TNE du grêle G1", "C17.2", "net"),
        ("Carcinome neuroendocrine du côlon", "C18.7", "nec"),
        ("Carcinome à petites cellules", "C34.1", ""),
        ("Carcinome à petites cellules", "C18.7", "nec"),
        ("Suspicion de lymphome", "", "non_hodgkin"),
        ("Lymphome B à grandes cellules", "C83.3", "non_hodgkin"),
        ("Mycosis fongoïde", "", "cutaneous_lymphoma"),
        ("Mésothéliome", "C45.0", "mesothelioma"),
        ("Mésothéliome", "C45.1", "peritoneal_mesothelioma"),
        ("Mésothéliome épithélioïde", "C48.2", "peritoneal_mesothelioma"),
        ("Carcinosarcome utérin", "C54.1", "rare_gynaecological"),
        ("Mélanome", "C69.3", "uveal_melanoma"),
        ("Mélanome", "C44.5", ""),
        ("Carcinome médullaire du sein", "C50.4", ""),
        ("Carcinome canalaire infiltrant", "C50.4", ""),
        ("Masse", "C49.2", "soft_tissue_sarcoma"),
        ("Masse", "C48.0", "soft_tissue_sarcoma"),
        ("Masse", "C48.2", "rare_peritoneal"),
        ("Masse", "C40.2", "bone_sarcoma"),
        ("Masse", "C41.4", "bone_sarcoma"),
        ("Masse", "C47.1", "soft_tissue_sarcoma"),
        ("Masse", "C37", "thymic"),
        ("Masse", "C37.9", "thymic"),
        ("Masse", "C46.0", "kaposi"),
        ("Hémopathie", "C81.9", "hodgkin"),
        ("Hémopathie", "C88.0", "non_hodgkin"),
        ("Hémopathie", "C86.2", "coeliac_lymphoma"),
        ("Hémopathie", "C90.0", ""),
        ("Métastase d’un mélanome", "C49.2", ""),  # a place alone is ruled out by other words
        ("Adénocarcinome prostatique", "C61", ""),
        ("MF", "C44.5", "cutaneous_lymphoma"),
        ("Cancer, LOC suivi en ville", "C18.7", ""),  # a short word alone is an abbreviation
    ],
)
@pytest.mark.parametrize("where", ["topography_code", "icd10_code"])
def test_without_a_morphology_words_and_icd_10_point_to_a_group(diagnosis, code, found, where):
    assert group(diagnosis=diagnosis, **{where: code}) == found
    if found:
        assert not TABLE.find(Told(diagnosis=diagnosis, **{where: code})).certain


def test_a_morphology_that_is_coded_decides_alone():
    said = {"diagnosis": "Léiomyosarcome", "topography_code": "C49.2", "icd10_code": "C49.2"}
    assert group(**said, morphology_code="8140/3") == ""
    assert group(**said, morphology_code="8890/3") == "soft_tissue_sarcoma"
    assert TABLE.find(Told(**said, morphology_code="8890/3")).certain
    # What cannot be read is no code.
    assert TABLE.find(Told(**said, morphology_code="en attente")).basis is MatchBasis.WORDS


def test_a_code_without_behaviour_is_probable():
    match = TABLE.find(Told(morphology_code="8890", topography_code="C49.2"))
    assert (match.group.key, match.certain) == ("soft_tissue_sarcoma", False)


@pytest.mark.parametrize("entity", TUMOURS, ids=lambda e: e.key)
def test_a_tumour_in_words_is_of_the_group_that_its_code_is_of(entity):
    """The group of every row, in both languages and every synonym, is that of its code."""
    site = f"C{entity.sites[0][0] // 10:02d}.{entity.sites[0][0] % 10}" if entity.sites else ""
    coded = TABLE.find(Told(morphology_code=entity.code, topography_code=site))
    for name in entity.names():
        said = TABLE.find(Told(diagnosis=name, topography_code=site))
        assert (said and said.group.key) == (coded and coded.group.key), name


@pytest.mark.parametrize("entity", TUMOURS, ids=lambda e: e.key)
def test_a_row_that_is_on_the_list_is_on_it_by_each_of_its_codes(entity):
    """One table is the source of both: no row is of a network while its code is on no list."""
    usual = TABLE.of_entity(entity)
    site = f"C{entity.sites[0][0] // 10:02d}.{entity.sites[0][0] % 10}" if entity.sites else ""
    for one in entity.codes:
        match = TABLE.of_code(one.code, one.edition, site)
        assert (match is None) == (usual is None), one
        if match is not None:
            assert match.group.network == usual.group.network, one


def test_every_network_and_reader_of_a_group_is_one_that_a_board_starts_with():
    known = {network.acronym for network in NETWORKS.values()}
    assert {g.network for g in TABLE.groups} | {g.reader for g in TABLE.groups} <= known


def test_lymphoma_is_read_by_the_pathologists_of_lymphoma_whatever_its_clinic():
    keys = ("hodgkin", "non_hodgkin", "cutaneous_lymphoma", "coeliac_lymphoma", "cns_lymphoma")
    lymphopath = NETWORKS["lymphopath"].id
    assert {READ[key] for key in keys} == {lymphopath}


def test_what_a_network_does_not_read_of_itself_is_not_due():
    assert "head_and_neck" not in READ  # on request
    assert "uveal_melanoma" not in READ  # none
    assert "merkel" not in READ  # CARADERM reads the adnexal ones
    assert "adnexal" in READ
    assert "kaposi" not in READ
    assert {"thymic", "blastemal", "rare_kidney", "trophoblastic"} <= set(READ)


@given(st.text(max_size=60), st.text(max_size=12), st.text(max_size=8), st.text(max_size=8))
def test_no_text_is_ever_an_error(diagnosis, morphology, site, icd10):
    TABLE.find(
        Told(
            diagnosis=diagnosis, morphology_code=morphology, topography_code=site, icd10_code=icd10
        )
    )
