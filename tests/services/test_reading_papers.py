"""Letters, labels and lists of second readings, read back from the files."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.material import read_materials
from mdtboard.domain.reading import (
    Compared,
    Concordance,
    Discordance,
    ExpertResult,
    Impact,
    ReadingLevel,
)
from mdtboard.reports.extract import text_of
from mdtboard.ui.documents.wording import wording
from tests.builders import save_board, save_case

LETTERS = [
    DocumentKind.READING_REQUEST,
    DocumentKind.READING_COVER,
    DocumentKind.READING_REMINDER,
]


@pytest.fixture
def asked(services):
    network = next(n for n in services.set_up.networks() if n.acronym == "NETSARC+")
    case = save_case(services, 1, network_id=network.id, topography="Cuisse <R1> & genou")
    today = services.desk.today()
    reading = services.readings.new_request(case)
    return services.readings.request(
        replace(
            reading,
            requested_on=today - timedelta(days=30),
            first_pathologist="Dr Premier <X>",
            first_laboratory="Laboratoire d'essai",
            first_reference="AP-77",
            expert_centre="Centre expert d'essai",
            problem="Bénin ou malin ?",
            materials=read_materials("4 lames AP-77-A, 1 bloc A2"),
        )
    )


def said(services, made):
    return " ".join(text_of(made.path).split())


@pytest.mark.parametrize("kind", LETTERS, ids=lambda kind: kind.value)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_a_letter_says_who_what_and_why_letter_by_letter(services, asked, kind, language):
    made = services.reading_papers.make(kind, (asked.id,), wording(language))
    text = said(services, made)
    for words in ("PATIENT01", "AP-77", "Cuisse <R1> & genou", "Bénin ou malin ?"):
        assert words in text
    assert "Patient01" not in made.name


def test_the_request_goes_to_who_signed_and_the_cover_note_to_the_expert(services, asked):
    request = services.reading_papers.make(DocumentKind.READING_REQUEST, (asked.id,), wording("en"))
    cover = services.reading_papers.make(DocumentKind.READING_COVER, (asked.id,), wording("en"))
    text = said(services, request)
    assert text.index("Dr Premier <X>") < text.index("Dear colleague")
    text = said(services, cover)
    assert text.index("Centre expert d'essai") < text.index("Dear colleague")
    assert "AP-77-A" in text


def test_letters_of_several_readings_come_in_one_file(services, asked):
    other = services.readings.request(services.readings.new_request(save_case(services, 2)))
    made = services.reading_papers.make(
        DocumentKind.READING_REQUEST, (asked.id, other.id), wording("fr")
    )
    text = said(services, made)
    assert made.pages == 2
    assert text.count("Demande de seconde lecture —") == 2
    assert "PATIENT01" in text
    assert "PATIENT02" in text


def test_a_label_names_the_case_and_no_patient(services, asked):
    made = services.reading_papers.make(DocumentKind.READING_LABELS, (asked.id,), wording("fr"))
    text = said(services, made)
    assert "Centre expert d'essai" in text
    assert "D-0001" in text
    assert "PATIENT01" not in text.upper()


def test_fifteen_labels_take_two_sheets(services, asked):
    made = services.reading_papers.make(
        DocumentKind.READING_LABELS, (asked.id,) * 15, wording("fr")
    )
    assert made.pages == 2


def test_a_concordance_report_sets_three_readings_side_by_side(services, asked):
    save_board(services)
    today = services.desk.today()
    expert = services.readings.report(
        asked, today, ExpertResult(diagnosis="Léiomyosarcome", code="8890/3", edition="ICD-O-3.2")
    )
    compared = services.readings.compare(
        expert,
        Compared(
            concordance=Concordance.MAJOR,
            discordances=(Discordance.TYPE,),
            impact=Impact.YES,
            kept_because="Troisième lecture demandée",
        ),
    )
    third = services.readings.third_request(compared.reading)
    third = services.readings.request(third)
    third = services.readings.report(third, today, ExpertResult(diagnosis="GIST épithélioïde"))
    made = services.reading_papers.make(DocumentKind.CONCORDANCE, (third.id,), wording("en"))
    text = said(services, made)
    for words in ("Léiomyosarcome", "8890/3 (ICD-O-3.2)", "GIST épithélioïde", "Major discordance"):
        assert words in text
    assert third.level is ReadingLevel.COORDINATING


def test_what_was_printed_is_in_the_log_under_its_case(services, asked, tmp_path):
    made = services.reading_papers.make(DocumentKind.READING_REQUEST, (asked.id,), wording("fr"))
    services.documents.file(made, tmp_path / made.name)
    [line] = services.documents.printed()
    assert (line.kind, line.number, line.held_on) == (
        DocumentKind.READING_REQUEST,
        "D-0001",
        None,
    )


def test_the_worklist_on_paper_tells_what_is_late(services, asked):
    lines = services.readings.worklist()
    made = services.reading_papers.worklist(lines, "NETSARC+", wording("fr"))
    text = said(services, made)
    assert "EN RETARD" in text
    assert "PATIENT01" in text


def test_nothing_is_printed_about_nothing(services):
    with pytest.raises(RuleViolation) as refused:
        services.reading_papers.make(DocumentKind.READING_REQUEST, (), wording("fr"))
    assert refused.value.rule is Rule.NOTHING_TO_PRINT


def test_the_list_is_exported_without_formulas(services, tmp_path):
    target = services.reading_papers.export(tmp_path / "list.csv", ["A"], [["=1+1"]])
    assert "'=1+1" in target.read_text(encoding="utf-8-sig")
