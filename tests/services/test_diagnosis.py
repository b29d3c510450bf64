"""A reading that says another tumour changes the diagnosis of the case, and every list follows."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.diagnosis import Asked
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.former import DiagnosisSource
from mdtboard.domain.reading import (
    Compared,
    Concordance,
    Discordance,
    ExpertResult,
    Impact,
)
from mdtboard.domain.views import CaseFilter
from mdtboard.reports.extract import text_of
from mdtboard.ui.documents.wording import wording
from tests.builders import save_case, save_meeting

LIST = """IPP;Nom de naissance;Prénoms;Date de naissance;Diagnostic;Code morphologique;Antécédents
T-0001;Patient01;Cœline;12/03/1968;GIST gastrique;8936/1;Diabète
"""
ICD_O = "ICD-O-3.2"
LMS = ExpertResult(diagnosis="Léiomyosarcome", code="8890/3", edition=ICD_O, grade="FNCLCC 2")


@pytest.fixture
def gist(services):
    networks = {network.acronym: network.id for network in services.set_up.networks()}
    return save_case(
        services,
        diagnosis="GIST gastrique",
        morphology="GIST",
        morphology_code="8936/1",
        code_edition="ICD-O-3; CIM-10",
        icd10_code="C16.9",
        orpha_code="44890",
        network_id=networks["NETSARC+"],
    )


def reported(services, case, result=LMS, days=30):
    today = services.desk.today()
    asked = replace(services.readings.new_request(case), requested_on=today - timedelta(days=days))
    return services.readings.report(services.readings.request(asked), today, result)


def third_of(services, expert, result):
    asked = services.readings.request(services.readings.third_request(expert))
    return services.readings.report(asked, services.desk.today(), result)


def major(**values):
    return Compared(
        concordance=Concordance.MAJOR,
        discordances=(Discordance.TYPE,),
        impact=Impact.NO,
        **values,
    )


def carry(services, reading, compared=None):
    compared = compared or major()
    _, carried = services.readings.offered(reading, compared.concordance)
    return services.readings.compare(reading, compared, carried).reading


def case_of(services, case):
    return services.patients.case(case.id)[1]


def test_a_discordant_reading_is_carried_or_kept_out_for_a_reason(services, gist):
    reading = reported(services, gist)
    assert services.readings.asked_of(reading, major()) is Asked.CARRY
    with pytest.raises(RuleViolation) as refused:
        services.readings.compare(reading, major())
    assert refused.value.rule is Rule.DIAGNOSIS_NOT_CARRIED
    kept = services.readings.compare(reading, major(kept_because="Troisième lecture demandée"))
    assert kept.reading.kept_because == "Troisième lecture demandée"
    assert case_of(services, gist).diagnosis == "GIST gastrique"


def test_what_is_carried_replaces_codes_and_grade_and_the_old_ones_stay_as_history(services, gist):
    reading = carry(services, reported(services, gist))
    case = case_of(services, gist)
    assert (case.diagnosis, case.morphology_code, case.grade) == (
        "Léiomyosarcome",
        "8890/3",
        "FNCLCC 2",
    )
    # The site keeps its code and the edition of it; what named the former tumour is gone.
    assert (case.code_edition, case.icd10_code, case.orpha_code) == (
        "CIM-10; ICD-O-3.2",
        "C16.9",
        "",
    )
    assert (case.diagnosis_source, case.diagnosis_reading, case.diagnosis_certain) == (
        DiagnosisSource.EXPERT,
        reading.id,
        False,
    )
    [former] = case.former_diagnoses
    assert (former.diagnosis, former.morphology_code, former.code_edition, former.orpha_code) == (
        "GIST gastrique",
        "8936/1",
        "ICD-O-3; CIM-10",
        "44890",
    )
    assert (former.source, former.until, former.network_id) == (
        DiagnosisSource.INITIAL,
        services.desk.today(),
        gist.network_id,
    )
    assert former.replaced_by == services.desk.account.name


def test_one_undo_takes_comparison_and_diagnosis_back_together_and_redo_both(services, gist):
    carry(services, reported(services, gist))
    services.history.undo()
    case = case_of(services, gist)
    assert (case.diagnosis, case.former_diagnoses) == ("GIST gastrique", ())
    [[reading], _] = services.patients.readings(gist.id)
    assert reading.concordance is Concordance.NOT_STATED
    services.history.redo()
    assert case_of(services, gist).diagnosis == "Léiomyosarcome"
    assert case_of(services, gist).former_diagnoses[0].network_id == gist.network_id


def test_search_list_and_agenda_follow_the_carried_diagnosis(services, gist):
    _, meeting_id = save_meeting(services, cases=0, in_days=7)
    services.meetings.put_on_agenda(meeting_id, gist.id)
    carry(services, reported(services, gist))
    assert {hit.case_id for hit in services.patients.search("leiomyo")} == {gist.id}
    assert services.patients.search("GIST gastrique") == ()
    order = services.patients.order(CaseFilter())
    assert [line.diagnosis for line in services.patients.lines(tuple(order.sequences))] == [
        "Léiomyosarcome"
    ]
    [row] = services.meetings.agenda(meeting_id)
    assert row.case.diagnosis == "Léiomyosarcome"


def test_a_diagnosis_is_certain_once_two_readings_agree(services, gist):
    agreed = reported(services, gist, ExpertResult(diagnosis="GIST", code="8936/3", edition=ICD_O))
    services.readings.compare(agreed, Compared(concordance=Concordance.CONCORDANT))
    case = case_of(services, gist)
    assert (case.diagnosis_certain, case.diagnosis_source) == (True, DiagnosisSource.INITIAL)


def test_a_third_reading_that_says_what_the_expert_said_makes_it_certain(services, gist):
    expert = carry(services, reported(services, gist))
    third = third_of(services, expert, LMS)
    outcome = services.readings.compare(third, major())
    assert outcome.reading.kept_because == ""
    assert case_of(services, gist).diagnosis_certain


def test_what_settles_a_diagnosis_makes_it_certain_without_a_third_reading(services, gist):
    carry(services, reported(services, gist), major(settled_by="MDM2 non amplifié, desmine +"))
    assert case_of(services, gist).diagnosis_certain


def test_a_third_reading_that_returns_to_the_first_diagnosis_carries_it_back(services, gist):
    expert = carry(services, reported(services, gist))
    back = ExpertResult(diagnosis="GIST", code="8936/3", edition=ICD_O)
    third = third_of(services, expert, back)
    agreed = Compared(concordance=Concordance.CONCORDANT)
    assert services.readings.asked_of(third, agreed) is Asked.CARRY
    reading = carry(services, third, agreed)
    case = case_of(services, gist)
    assert (case.diagnosis, case.morphology_code) == ("GIST gastrique", "8936/1")
    assert (case.diagnosis_source, case.diagnosis_reading, case.diagnosis_certain) == (
        DiagnosisSource.THIRD,
        reading.id,
        True,
    )
    assert [former.diagnosis for former in case.former_diagnoses] == [
        "GIST gastrique",
        "Léiomyosarcome",
    ]


def test_concordant_over_codes_of_two_tumours_needs_a_reason(services, gist):
    reading = reported(services, gist)
    agreed = Compared(concordance=Concordance.CONCORDANT)
    with pytest.raises(RuleViolation) as refused:
        services.readings.compare(reading, agreed)
    assert refused.value.rule is Rule.READING_CODES_DIFFER
    services.readings.compare(reading, replace(agreed, kept_because="Code saisi par erreur"))


@pytest.mark.parametrize(("first", "second"), [("8936/1", "8936/3"), ("8850/1", "8851/3")])
def test_codes_of_one_entity_are_no_question(services, first, second):
    case = save_case(services, diagnosis="Tumeur", morphology_code=first, code_edition=ICD_O)
    result = ExpertResult(diagnosis="Tumeur", code=second, edition=ICD_O)
    agreed = Compared(concordance=Concordance.CONCORDANT)
    services.readings.compare(reported(services, case, result), agreed)
    figures = services.readings.figures(services.readings.pairs())
    assert (figures.behaviour.observed, figures.histology.observed) == (1.0, 1.0)


def test_another_diagnosis_by_a_person_rests_on_that_person(services, gist):
    carry(services, reported(services, gist))
    patient, case = services.patients.case(gist.id)
    services.patients.save(patient, replace(case, diagnosis="Léiomyosarcome de l’estomac"))
    assert case_of(services, gist).diagnosis_source is DiagnosisSource.EXPERT
    patient, case = services.patients.case(gist.id)
    services.patients.save(patient, replace(case, diagnosis="Schwannome", morphology_code="9560/0"))
    case = case_of(services, gist)
    assert (case.diagnosis_source, case.diagnosis_reading) == (DiagnosisSource.PERSON, None)
    assert case.former_diagnoses[-1].source is DiagnosisSource.EXPERT


def test_a_list_imported_again_does_not_put_the_old_diagnosis_back(services, gist, tmp_path):
    carry(services, reported(services, gist))
    path = tmp_path / "liste.csv"
    path.write_text(LIST, encoding="utf-8")
    table = services.imports.read(path)
    done = services.imports.run(table, services.imports.guess(table), {})
    assert [line.case_id for line in done] == [gist.id]
    assert services.patients.count() == 1
    case = case_of(services, gist)
    assert (case.diagnosis, case.morphology_code) == ("Léiomyosarcome", "8890/3")


def test_merging_two_records_keeps_what_the_diagnosis_rests_on(services, gist):
    carry(services, reported(services, gist))
    other = save_case(services, 2)
    preview = services.merging.preview(other.patient_id, gist.patient_id)
    services.merging.merge(preview, frozenset())
    case = case_of(services, gist)
    assert case.patient_id == other.patient_id
    assert case.former_diagnoses[0].diagnosis == "GIST gastrique"


def test_the_history_of_the_case_tells_the_old_and_the_new_diagnosis(services, gist):
    carry(services, reported(services, gist))
    newest, *_ = services.history.steps(gist.id)
    told = {
        change.name: (change.before, change.after)
        for record in services.history.changes(gist.id, newest)
        for change in record.fields
    }
    assert told["diagnosis"] == ("GIST gastrique", "Léiomyosarcome")
    assert told["former_diagnoses"][1][0].diagnosis == "GIST gastrique"


def heard_and_validated(services, case):
    _, meeting_id = save_meeting(services, cases=0)
    services.meetings.put_on_agenda(meeting_id, case.id)
    services.meetings.start(meeting_id)
    [row] = services.meetings.agenda(meeting_id)
    draft = replace(services.decisions.draft_for(row), text="Chirurgie.")
    services.decisions.record(services.decisions.edit(draft))
    services.meetings.end(meeting_id, "")
    shown = tuple(row.decision for row in services.meetings.agenda(meeting_id))
    services.decisions.validate_meeting(meeting_id, shown)
    return meeting_id, row.presentation.id


def sheet_of(services, meeting_id, presentation_id):
    made = services.documents.make(
        DocumentKind.CONSENSUS, meeting_id, wording("fr"), presentation_id
    )
    return " ".join(text_of(made.path).split())


def test_a_validated_sheet_keeps_the_diagnosis_it_was_validated_with(services, gist):
    heard = heard_and_validated(services, gist)
    carry(services, reported(services, gist))
    text = sheet_of(services, *heard)
    assert "GIST gastrique" in text
    assert "Léiomyosarcome" not in text


def test_a_sheet_validated_after_says_what_the_diagnosis_rests_on_and_was_before(services, gist):
    carry(services, reported(services, gist))
    text = sheet_of(services, *heard_and_validated(services, case_of(services, gist)))
    for told in ("Diagnostic selon", "Relecture de l’expert", "à confirmer", "8936/1"):
        assert told in text
