from dataclasses import replace

import pytest

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.imports import Verdict
from mdtboard.domain.trial_list import TrialField, TrialRefusal
from mdtboard.domain.trials import TrialStep
from mdtboard.ui.labels import label
from mdtboard.ui.translation import Languages
from tests.exchange.files import write_ods, write_xlsx

TEXT = 'office:value-type="string"'
HEADINGS = (
    *("N° NCT", "N° EU CT", "Acronyme", "Intitulé", "Phase", "Réseau expert", "Familles"),
    *("Tumeurs", "Statut", "Centres ouverts", "Investigateur", "Mise à jour"),
)
ROWS = (
    (
        *("NCT00000101", "2099-000101-01", "DEMO-ÉTÉ-1", "Essai d’été : œdème <R1> & suite", "II"),
        *("NETSARC+", "Sarcome, ORL", "Liposarcome", "Ouvert aux inclusions", "CH de Démo"),
        *("Dr Démo", "12/03/2026"),
    ),
    ("NCT00000102", "", "DEMO-2", "Titre", "I", "Réseau d’ailleurs", "Moutons", "", "suspendu"),
    ("NCT00000103", "", "DEMO-3", "Titre", "I", "", "", "", "peut-être"),
    ("", "", "", "", "III", "", "", "", "ouvert"),
    ("NCT00000105", "", "DEMO-5", "Titre", "I", "", "", "", "ouvert", "", "", "31/02/2026"),
    ("nct 00000101", "", "AUTRE", "Titre", "I", "", "", "", "ouvert"),
    ("", "", "DEMO-SANS-N°", "Sans numéro", "NA", "", "", "", "prévu"),
)
SHEET = "\n".join(";".join(cells) for cells in (HEADINGS, *ROWS))


@pytest.fixture
def imported(services, tmp_path):
    def read(text, name="essais.csv"):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return services.trial_import.read(path)

    return read


def trials(services):
    return {line.trial.acronym: line.trial for line in services.trials.catalogue()}


def test_french_headings_are_understood(imported):
    _, columns = imported(SHEET)
    assert [target for _, target in columns] == [
        TrialField.REGISTRY_NUMBERS, TrialField.REGISTRY_NUMBERS, TrialField.ACRONYM,
        TrialField.TITLE, TrialField.PHASE, TrialField.NETWORK, TrialField.FAMILIES,
        TrialField.TUMOURS, TrialField.STEP, TrialField.SITES, TrialField.CONTACT,
        TrialField.CHECKED_ON,
    ]  # fmt: skip


def test_english_headings_are_understood(imported):
    headings = "NCT Number,Acronym,Study Title,Phases,Conditions,Study Status,Locations,Age"
    _, columns = imported(f"{headings}\n1,a,b,I,c,Recruiting,d,9\n")
    assert [target for _, target in columns] == [
        TrialField.REGISTRY_NUMBERS, TrialField.ACRONYM, TrialField.TITLE, TrialField.PHASE,
        TrialField.TUMOURS, TrialField.STEP, TrialField.SITES, TrialField.IGNORE,
    ]  # fmt: skip


def test_what_is_previewed_is_what_is_done_with_a_reason_for_each_refusal(services, imported):
    found = imported(SHEET)
    preview = services.trial_import.preview(*found)
    assert [(line.row_number, line.verdict, line.refused) for line in preview] == [
        (2, Verdict.NEW, None),
        (3, Verdict.NEW, None),
        (4, Verdict.REFUSED, TrialRefusal.BAD_STEP),
        (5, Verdict.REFUSED, TrialRefusal.NAMELESS),
        (6, Verdict.REFUSED, TrialRefusal.BAD_DATE),
        (7, Verdict.REFUSED, TrialRefusal.SAME_TWICE),
        (8, Verdict.NEW, None),
    ]
    assert (preview[2].heading, preview[2].text) == ("Statut", "peut-être")
    assert preview[1].unknown == ("Réseau d’ailleurs",)
    assert services.trials.catalogue() == ()
    assert services.trial_import.run(*found) == preview
    saved = trials(services)
    summer = saved["DEMO-ÉTÉ-1"]
    assert summer.registry_numbers == "NCT00000101, 2099-000101-01"
    assert summer.title == "Essai d’été : œdème <R1> & suite"
    assert summer.families == (TumourFamily.SARCOMA, TumourFamily.HEAD_AND_NECK)
    assert (summer.step, summer.network_id is None) == (TrialStep.OPEN, False)
    assert (saved["DEMO-2"].tumours, saved["DEMO-2"].families) == ("Moutons", ())
    assert (saved["DEMO-SANS-N°"].step, saved["DEMO-SANS-N°"].phase) == (TrialStep.PLANNED, "")


def test_importing_again_changes_nothing_and_one_undo_takes_all_back(services, imported):
    found = imported(SHEET)
    services.trial_import.run(*found)
    again = services.trial_import.preview(*found)
    assert {line.verdict for line in again} == {Verdict.UNCHANGED, Verdict.REFUSED}
    with pytest.raises(RuleViolation) as caught:
        services.trial_import.run(*found)
    assert caught.value.rule is Rule.IMPORT_HAS_NOTHING
    services.history.undo()
    assert services.trials.catalogue() == ()


def test_a_known_trial_is_updated_and_an_empty_cell_leaves_what_is_known(services, imported):
    services.trial_import.run(*imported(SHEET))
    table = imported("Numéro EudraCT;Titre;Statut;Contact\n2099-000101-01;Titre nouveau;fermé;\n")
    [line] = services.trial_import.run(*table)
    assert (line.verdict, line.changes) == (Verdict.UPDATE, ("title", "step"))
    summer = trials(services)["DEMO-ÉTÉ-1"]
    assert (summer.title, summer.step) == ("Titre nouveau", TrialStep.CLOSED)
    assert (summer.contact, summer.phase) == ("Dr Démo", "II")


def test_a_number_that_arrives_later_finds_its_trial_by_the_name(services, imported):
    services.trial_import.run(*imported(SHEET))
    table = imported("NCT;Acronyme\nNCT00000108;demo-sans-n°\nNCT00000109;DEMO-2\n")
    first, second = services.trial_import.preview(*table)
    # DEMO-2 has a number already: another number is another trial.
    assert (first.verdict, second.verdict) == (Verdict.UPDATE, Verdict.NEW)


def test_of_two_trials_of_one_name_none_is_guessed(services, imported):
    table = imported("NCT;Acronyme;Titre\nNCT1;DEMO;un\nNCT2;DEMO;deux\n")
    services.trial_import.run(*table)
    [line] = services.trial_import.preview(*imported("Acronyme;Titre\nDEMO;trois\n"))
    assert line.verdict is Verdict.NEW


def test_a_row_with_the_numbers_of_two_trials_is_refused(services, imported):
    services.trial_import.run(*imported(SHEET))
    table = imported("NCT;Titre\nNCT00000101, NCT00000102;x\n")
    [line] = services.trial_import.preview(*table)
    assert line.refused is TrialRefusal.NUMBERS_OF_TWO


@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("name", ["essais.xlsx", "essais.csv"])
def test_what_is_exported_is_read_again_unchanged(demo, tmp_path, qapp, language, name):
    Languages().speak(language)
    place = tmp_path / name
    try:
        assert demo.trial_import.export(place, label) == 6
    finally:
        Languages().speak("en")
    found = demo.trial_import.read(place)
    assert [target for _, target in found[1]] == [
        target for target in TrialField if target is not TrialField.IGNORE
    ]
    lines = demo.trial_import.preview(*found)
    assert [line.verdict for line in lines] == [Verdict.UNCHANGED] * 6


@pytest.mark.parametrize("language", ["fr", "en"])
def test_every_state_and_family_is_read_as_it_is_written(services, tmp_path, qapp, language):
    stated = [family for family in TumourFamily if family is not TumourFamily.NOT_STATED]
    for place, step in enumerate(TrialStep):
        new = replace(services.trials.new(), acronym=f"DEMO-{place}", step=step)
        services.trials.save(replace(new, families=tuple(stated)))
    Languages().speak(language)
    try:
        services.trial_import.export(tmp_path / "e.xlsx", label)
    finally:
        Languages().speak("en")
    lines = services.trial_import.preview(*services.trial_import.read(tmp_path / "e.xlsx"))
    assert [(line.verdict, line.changes) for line in lines] == [(Verdict.UNCHANGED, ())] * 4


def test_workbooks_are_read_too(services, tmp_path):
    rows = [["NCT", "Titre", "Statut"], ["NCT1", "Été", "open"]]
    xlsx = write_xlsx(tmp_path / "a.xlsx", rows)
    cells = "".join(
        "<table:table-row>"
        + "".join(
            f"<table:table-cell {TEXT}><text:p>{cell}</text:p></table:table-cell>" for cell in row
        )
        + "</table:table-row>"
        for row in rows
    )
    ods = write_ods(tmp_path / "a.ods", f'<table:table table:name="t">{cells}</table:table>')
    for path in (xlsx, ods):
        [line] = services.trial_import.preview(*services.trial_import.read(path))
        assert (line.verdict, line.name, line.title) == (Verdict.NEW, "NCT1", "Été")
