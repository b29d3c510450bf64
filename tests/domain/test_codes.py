"""Our own table of codes: whole, at one with the second-reading list, and edition-proof."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.codes import edition_of, name_key, plain_code, plain_edition, written
from mdtboard.domain.expert_lists import read_morphology, read_site
from mdtboard.domain.terminology import CodeSystem
from mdtboard.reference import shipped_codes

MORPHOLOGY, SITE = CodeSystem.ICD_O_MORPHOLOGY, CodeSystem.ICD_O_TOPOGRAPHY
TUMOURS = [e for e in shipped_codes().entities if e.system is MORPHOLOGY]
SITES = [e for e in shipped_codes().entities if e.system is SITE]


def test_the_table_is_about_as_long_as_a_board_needs():
    assert len(TUMOURS) >= 120
    assert len(SITES) >= 40


def test_every_code_can_be_read_and_every_row_speaks_both_languages():
    for entity in shipped_codes().entities:
        reads = read_morphology if entity.system is MORPHOLOGY else read_site
        assert all(reads(one.code) and one.edition for one in entity.codes), entity.key
        assert all(entity.labels[language].strip() for language in ("en", "fr")), entity.key


def test_no_row_is_there_twice():
    assert len({entity.key for entity in TUMOURS}) == len(TUMOURS)
    codes = Counter(
        (one.code, one.edition, entity.sites) for entity in TUMOURS for one in entity.codes
    )
    assert [code for code, count in codes.items() if count > 1] == []
    assert len({entity.code for entity in SITES}) == len(SITES)


def test_tumours_that_share_a_code_are_told_apart_by_their_site():
    table = shipped_codes()
    for entity in TUMOURS:
        for first, _ in entity.sites:
            site = f"C{first // 10:02d}.{first % 10}"
            assert table.entity(entity.code, entity.edition, site) is entity, entity.key


def test_one_name_means_one_tumour():
    named = Counter(
        (key, entity.system)
        for entity in shipped_codes().entities
        for key in {name_key(name) for name in entity.names()}
    )
    assert [key for key, count in named.items() if count > 1] == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("9260/3", "ICD-O-3"), ("9364/3", "ICD-O-3.2")),  # Ewing
        (("9260/3", ""), ("9364/3", "")),
        (("8936/1", "CIM-O-3"), ("8936/3", "CIM-O-3.2")),  # GIST
        (("8936/0", "ICD-O-3"), ("8936/1", "ICD-O-3")),
        (("8240/1", "ICD-O-3"), ("8240/3", "ICD-O-3.2")),
        (("9150/3", "ICD-O-3"), ("8815/3", "ICD-O-3.2")),
        (("9670/3", "ICD-O-3"), ("9823/3", "ICD-O-3.2")),
        (("9055/1", "ICD-O-3"), ("9055/0", "ICD-O-3.2")),
        (("8832/3", "ICD-O-3"), ("8832/1", "ICD-O-3.2")),
        (("M-8890/3", ""), ("88903", "ICD-O-3.2")),
        (("1234/3", "ICD-O-3"), ("1234/3", "ICD-O-3.2")),  # not in the table
    ],
)
def test_codes_of_two_editions_mean_one_entity(one, other):
    assert shipped_codes().same_entity(*one, *other)
    assert shipped_codes().same_entity(*other, *one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("8890/3", "ICD-O-3.2"), ("8891/3", "ICD-O-3.2")),
        # The same figures, but the older edition says it of every dermatofibrosarcoma.
        (("8832/3", "ICD-O-3"), ("8832/3", "ICD-O-3.2")),
        (("8815/1", "ICD-O-3.2"), ("8815/3", "ICD-O-3.2")),
        (("", ""), ("", "")),
        (("8890/3", ""), ("", "")),
    ],
)
def test_other_codes_do_not(one, other):
    assert not shipped_codes().same_entity(*one, *other)


def test_a_code_means_another_tumour_elsewhere_in_the_body():
    table = shipped_codes()
    assert table.entity("8140/3", "", "C18.7").key == "colorectal_adenocarcinoma"
    assert table.entity("8140/3", "", "C61").key == "prostate_adenocarcinoma"
    assert table.entity("8140/3", "", "C50").key == "adenocarcinoma"
    assert table.entity("8140/3").key == "adenocarcinoma"
    # Small cell carcinoma of the lung or not: without its site nobody can tell.
    assert table.entity("8041/3") is None


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("LÉIOMYOSARCOME", "leiomyosarcoma"),
        ("Leiomyosarcoma (LMS)", "leiomyosarcoma"),
        ("Malignant Peripheral Nerve Sheath Tumors (MPNST)", "mpnst"),
        ("Synovial Sarcoma - Monophasic", "monophasic_synovial_sarcoma"),
        ("Sarcome d'Ewing", "ewing"),
        ("gist", "gist"),
        ("Leiomyosarcoma (GIST)", None),
        ("liposarcome rétropéritonéal", None),
        ("", None),
        ("()", None),
    ],
)
def test_a_tumour_is_known_by_its_whole_name(text, key):
    found = shipped_codes().named(text)
    assert (None if found is None else found.key) == key


def test_what_is_typed_finds_code_label_and_synonym():
    table = shipped_codes()

    def first(typed, language="fr", system=MORPHOLOGY):
        hit = table.suggest(system, typed, language)[0]
        return hit.code, hit.edition, hit.label

    assert first("ewing") == ("9364/3", "ICD-O-3.2", "Sarcome d’Ewing")
    assert first("ewing", "en")[2] == "Ewing sarcoma"
    assert first("9260") == ("9260/3", "ICD-O-3", "Sarcome d’Ewing")
    assert first("M-8890/3")[0] == "8890/3"
    assert first("gist")[0] == "8936/3"
    assert first("lipo dédiff")[0] == "8858/3"
    assert first("c49,2", system=SITE)[0] == "C49.2"
    assert first("cuisse", system=SITE)[0] == "C49.2"
    assert table.suggest(MORPHOLOGY, "estragon", "fr") == ()


def test_an_earlier_code_is_not_offered_to_who_types_words():
    codes = [hit.code for hit in shipped_codes().suggest(MORPHOLOGY, "ewing", "en")]
    assert "9260/3" not in codes


@given(st.text(), st.text(), st.text())
def test_no_text_is_ever_an_error(code, edition, site):
    table = shipped_codes()
    table.entity(code, edition, site)
    table.named(code)
    table.suggest(MORPHOLOGY, code, "fr")
    written(MORPHOLOGY, code)


def test_editions_are_compared_without_their_spelling():
    spelt = {plain_edition(text) for text in ("ICD-O-3.2", "CIM-O-3.2", "icd-o 3.2", "ICD-O3.2")}
    assert len(spelt) == 1
    assert plain_edition("CIM-O-3 2026-01-15") == plain_edition("ICD-O-3")
    assert plain_edition("ICD-O-3") != plain_edition("ICD-O-3.1")
    assert plain_code("ORPHA:44890") == plain_code("orpha 44890") == "44890"
    assert plain_code("M-8890/3") == plain_code("8890 / 3") == "88903"


@pytest.mark.parametrize(
    ("system", "typed", "code"),
    [
        (MORPHOLOGY, "M-88903", "8890/3"),
        (MORPHOLOGY, "GHEO8890", "GHEO8890"),
        (SITE, "c492", "C49.2"),
        (CodeSystem.ICD_10, "C49,2", "C49.2"),
        (CodeSystem.ICD_10, "c49", "C49"),
        (CodeSystem.ICD_10, "peau", "peau"),
        (CodeSystem.ORPHA, "44890", "ORPHA:44890"),
        (CodeSystem.ORPHA, "orpha 44890", "ORPHA:44890"),
        (CodeSystem.ORPHA, "Ewing", "Ewing"),
        (CodeSystem.ONCOTREE, "ES", "ES"),
        (CodeSystem.RARECARE, "T1-0001", "T1-0001"),
    ],
)
def test_a_code_is_written_as_its_system_writes_it(system, typed, code):
    assert written(system, typed) == code
    assert written(system, code) == code


@pytest.mark.parametrize(
    ("editions", "histology", "site"),
    [
        ("CIM-10 ; CIM-O-3.2", "CIM-O-3.2", "CIM-10"),
        ("ICD-10; ICD-O-3.2", "ICD-O-3.2", "ICD-10"),
        ("ICD-O-3.2", "ICD-O-3.2", "ICD-O-3.2"),
        ("ICD-10", "ICD-10", "ICD-10"),
        ("", "", ""),
    ],
)
def test_each_code_is_said_to_be_of_its_own_edition(editions, histology, site):
    assert edition_of(editions, of_histology=True) == histology
    assert edition_of(editions, of_histology=False) == site


@pytest.mark.parametrize("code", ["C64.9", "C61.9", "C50.4", "C34.1", "C73.9", "C09.9", "C77.3"])
def test_a_site_of_four_characters_is_found(code):
    assert shipped_codes().entity(code).code == code
    [hit] = shipped_codes().suggest(SITE, code, "fr")
    assert (hit.code, hit.edition) == (code, "ICD-O-3.2")


def test_every_site_of_the_table_has_four_characters_and_every_heading_is_understood():
    for entity in SITES:
        assert len(plain_code(entity.code)) == 4, entity.key
        for one in entity.codes[1:]:
            assert (one.edition, entity.code) == ("ICD-10", f"{one.code}.9")
            assert shipped_codes().entity(one.code) is entity


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("amygdale", "C09.9"),
        ("tonsil", "C09.9"),
        ("sinus piriforme", "C12.9"),
        ("glomus carotidien", "C75.4"),
        ("utérus", "C55.9"),
        ("nez", "C76.0"),
        ("glande sous-mandibulaire", "C08.0"),
        ("canal anal", "C21.1"),
    ],
)
def test_a_place_in_words_has_its_own_site(words, code):
    assert shipped_codes().named(words).code == code


def test_a_heading_offers_what_completes_it_and_no_heading_is_offered():
    table = shipped_codes()
    assert [hit.code for hit in table.completions(SITE, "C61", "fr")] == ["C61.9"]
    assert [hit.code for hit in table.completions(SITE, "c54", "fr")] == ["C54.9", "C54.1", "C54.2"]
    assert [hit.code for hit in table.completions(SITE, "C03", "fr")] == ["C03.9"]
    assert table.completions(SITE, "C45", "fr") == ()  # of ICD-10 alone
    assert table.completions(SITE, "C50.4", "fr") == ()
    assert "C50" not in {hit.code for hit in table.suggest(SITE, "C50", "fr")}


def test_a_histology_without_its_behaviour_offers_those_that_the_table_has():
    table = shipped_codes()
    assert [hit.code for hit in table.completions(MORPHOLOGY, "8850", "fr")] == ["8850/3", "8850/1"]
    assert [hit.code for hit in table.completions(MORPHOLOGY, "8890", "fr")] == ["8890/3"]
    assert table.completions(MORPHOLOGY, "8890/3", "fr") == ()
    assert table.completions(MORPHOLOGY, "sarcome", "fr") == ()


def test_labels_say_no_more_than_their_code():
    table = shipped_codes()
    assert table.named("astrocytome").labels["en"] == "Astrocytoma, type not stated"
    assert table.entity("8810/3").labels["en"] == "Fibrosarcoma, type not stated"
    assert "grade not stated" in table.entity("8930/3").labels["en"]
    langerhans = table.entity("9751/3")
    assert (langerhans.code, langerhans.edition) == ("9751/1", "ICD-O-3.2")
