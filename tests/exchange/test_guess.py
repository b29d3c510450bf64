import pytest

from mdtboard.domain.case import Laterality, TumourFamily
from mdtboard.domain.patient import Sex
from mdtboard.domain.tables import Table, TableShape, Target
from mdtboard.exchange.guess import guess_absent, guess_date_orders, guess_mapping
from mdtboard.exchange.synonyms import PHRASES
from mdtboard.exchange.vocabulary import family_of, plain, sex_of, side_of


def table(*columns: tuple[str, ...]) -> Table:
    headings, *rows = zip(*columns, strict=True)
    return Table(name="", shape=TableShape(), sheets=(), headings=tuple(headings), rows=tuple(rows))


def targets(*columns: tuple[str, ...]) -> list[Target]:
    return [target for _, target in guess_mapping(table(*columns)).columns]


@pytest.mark.parametrize(
    ("heading", "target"),
    [
        ("IPP", Target.LOCAL_ID),
        ("N° IPP", Target.LOCAL_ID),
        ("NIP", Target.LOCAL_ID),
        ("N° dossier", Target.LOCAL_ID),
        ("Patient ID", Target.LOCAL_ID),
        ("bcr_patient_barcode", Target.LOCAL_ID),
        ("Matricule INS", Target.INS),
        ("Nom", Target.BIRTH_NAME),
        ("NOM DE NAISSANCE", Target.BIRTH_NAME),
        ("Nom d'usage", Target.USED_NAME),
        ("Nom d’usage", Target.USED_NAME),
        ("Prénom(s)", Target.GIVEN_NAMES),
        ("First name", Target.GIVEN_NAMES),
        ("Nom et prénom", Target.FULL_NAME),
        ("Patient", Target.FULL_NAME),
        ("Médecin traitant", Target.GENERAL_PRACTITIONER),
        ("Diagnostic", Target.DIAGNOSIS),
        ("Histologie", Target.DIAGNOSIS),
        ("histological_type", Target.DIAGNOSIS),
        ("Localisation", Target.TOPOGRAPHY),
        ("Topographie", Target.TOPOGRAPHY),
        ("CIM-10", Target.ICD10_CODE),
        ("Code ORPHA", Target.ORPHA_CODE),
        ("Édition CIM-O", Target.CODE_EDITION),
        ("ICD-O", Target.MORPHOLOGY_CODE),
        ("Code morphologie (CIM-O-3)", Target.MORPHOLOGY_CODE),
        ("Morphologie", Target.MORPHOLOGY),
        ("pTNM", Target.TNM),
        ("Stade", Target.OTHER_STAGING),
        ("ajcc_pathologic_tumor_stage", Target.OTHER_STAGING),
        ("Stade TNM", Target.TNM),
        ("Grade FNCLCC", Target.GRADE),
        ("histological_grade", Target.GRADE),
        ("Marqueurs", Target.MARKERS),
        ("HER2", Target.MARKERS),
        ("Antécédents", Target.HISTORY),
        ("ATCD médicaux", Target.HISTORY),
        ("Comorbidités", Target.COMORBIDITIES),
        ("Traitements antérieurs", Target.PAST_TREATMENTS),
        ("Anapath", Target.PATHOLOGY),
        ("CR ACP n°", Target.PATHOLOGY_REFERENCE),
        ("N° CR ACP", Target.PATHOLOGY_REFERENCE),
        ("Imagerie", Target.IMAGING),
        ("Médecin demandeur", Target.REFERRING_CLINICIAN),
        ("Question posée", Target.QUESTION),
        ("race", Target.IGNORE),
        ("birth_days_to", Target.IGNORE),
        ("age_at_initial_pathologic_diagnosis", Target.IGNORE),
        ("Téléphone", Target.IGNORE),
        ("Date RCP", Target.IGNORE),
        ("Xyzzy", Target.IGNORE),
    ],
)
def test_a_heading_says_what_its_column_is(heading, target):
    assert targets((heading, "abc", "bcd")) == [target]


def test_every_heading_that_is_known_is_written_plainly():
    assert [phrase for phrase in PHRASES if plain(phrase) != phrase] == []
    assert set(Target) - set(PHRASES.values()) == set()


def test_cells_confirm_or_refute_a_heading():
    assert targets(("DDN", "1/2/1950", "x")) == [Target.BIRTH_DATE]
    assert targets(("DDN", "oui", "non")) == [Target.IGNORE]
    assert targets(("sex", "F", "M")) == [Target.SEX]
    assert targets(("gender", "blue", "red")) == [Target.IGNORE]
    assert targets(("sexe", "", "")) == [Target.SEX]
    assert targets(("#1", "Femme", "Homme")) == [Target.SEX]
    assert targets(("#1", "1", "2")) == [Target.IGNORE]
    assert targets(("type", "SARC", "SARC")) == [Target.FAMILY]
    assert targets(("type", "SARC", "urgent")) == [Target.IGNORE]
    assert targets(("Nom", "1", "2")) == [Target.IGNORE]
    assert targets(("Côté", "G", "D")) == [Target.LATERALITY]


def test_a_target_for_one_column_is_given_once_and_to_the_likeliest():
    services = ("Dossier", "A", "A", "A", "A", "A")
    ids = ("Patient id", "1", "2", "3", "4", "5")
    assert targets(services, ids) == [Target.IGNORE, Target.LOCAL_ID]
    both = targets(("Marqueurs", "a"), ("IHC", "b"), ("Diagnostic", "c"), ("Histologie", "d"))
    assert both == [Target.MARKERS, Target.MARKERS, Target.DIAGNOSIS, Target.IGNORE]


def test_the_texts_for_not_known_are_those_that_occur():
    found = guess_absent(table(("a", "#n/a", "x"), ("b", "[Unknown]|y", "Non renseigné")))
    assert found == ("#N/A", "[Unknown]", "Non renseigné")
    assert guess_absent(table(("a", "x"))) == ()


@pytest.mark.parametrize(
    ("dates", "orders"),
    [
        (["1/2/1950", "3/4/1951"], ("dmy", "ymd")),
        (["13/2/1950", "3/4/1951"], ("dmy", "ymd")),
        (["2/13/1950", "3/4/1951"], ("mdy", "ymd")),
        (["2/13/1950", "13/2/1951"], ("dmy", "ymd")),
        (["1950-02-01", "1951-03-04"], ("ymd", "dmy")),
        (["", "soon"], ("dmy", "ymd")),
        (["99/99/1950", "32/13/50"], ("dmy", "ymd")),
    ],
)
def test_dates_show_their_order(dates, orders):
    assert guess_date_orders(table(("a", *dates)), ["a"]) == orders


def test_the_order_guessed_is_that_of_the_date_columns():
    columns = (("DOB", "2/13/1950", "2/14/1950"), ("x", "13/2/2000", "14/2/2000"))
    assert guess_mapping(table(*columns)).date_orders == ("mdy", "ymd")


def test_words_mean_what_hospitals_mean_by_them():
    sexes = [Sex.FEMALE, Sex.MALE, Sex.MALE, Sex.FEMALE, None]
    assert [sex_of(text) for text in ("Féminin", "H", "1", "2", "x")] == sexes
    assert side_of("DROITE") is Laterality.RIGHT
    assert side_of("Côté") is None
    assert family_of("Tête et cou") is TumourFamily.HEAD_AND_NECK
    assert family_of("LUAD") is TumourFamily.LUNG
