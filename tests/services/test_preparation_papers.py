"""The papers that prepare a meeting, read back from the files."""

from dataclasses import replace
from datetime import timedelta

import pytest

from mdtboard.domain.course import CourseEntry, CourseKind, CourseStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import CourseId, new_id
from mdtboard.domain.material import read_materials
from mdtboard.domain.partial_date import PartialDate
from mdtboard.reports.extract import text_of
from mdtboard.ui.documents.wording import wording
from tests.builders import save_board, save_case

PREPARED = [kind for kind in DocumentKind if kind.prepares]
IMAGE = "TEP <foie> & os"


@pytest.fixture
def meeting(services):
    """A planned meeting: the first case waits for an expert, the second lacks nearly all."""
    board = save_board(services)
    meeting_id = services.meetings.plan(board, services.desk.today() + timedelta(days=7))
    network = next(n for n in services.set_up.networks() if n.acronym == "NETSARC+")
    first = save_case(
        services,
        1,
        network_id=network.id,
        diagnosis="Liposarcome <bas> & grade",
        pathology_reference="AP-77",
        imaging="Masse de 6 cm.",
    )
    second = save_case(services, 2, diagnosis="Sarcome", imaging="", pathology="")
    reading = services.readings.new_request(first)
    services.readings.request(
        replace(
            reading,
            first_laboratory="Laboratoire d’essai",
            first_reference="AP-77",
            expert_centre="Centre expert d’essai",
            materials=read_materials("4 lames AP-77-A, 1 bloc A2"),
        )
    )
    for text, step in ((IMAGE, CourseStep.COMPLETED), ("IRM annulée", CourseStep.CANCELLED)):
        services.courses.save(
            CourseEntry(
                id=CourseId(new_id()),
                case_id=first.id,
                kind=CourseKind.IMAGING,
                text=text,
                started_on=PartialDate(2026, 9),
                step=step,
            )
        )
    services.meetings.put_all_on_agenda(meeting_id, (first.id, second.id))
    for row, requester in zip(
        services.meetings.agenda(meeting_id), ("Dr Demandeur <X>", ""), strict=True
    ):
        services.meetings.change_presentation(
            replace(row.presentation, requester=requester, question="Opérer & <quand> ?")
        )
    return meeting_id


def said(services, kind, meeting_id, language="en"):
    made = services.documents.make(kind, meeting_id, wording(language))
    assert made.draft is False
    return " ".join(text_of(made.path).split())


@pytest.mark.parametrize("kind", PREPARED, ids=lambda kind: kind.value)
@pytest.mark.parametrize("language", ["fr", "en"])
def test_each_paper_names_its_patients_inside_and_none_in_its_name(
    services, meeting, kind, language
):
    made = services.documents.make(kind, meeting, wording(language))
    text = text_of(made.path)
    assert "PATIENT01" in text
    assert "PATIENT02" in text
    assert "patient" not in made.name.lower()
    assert made.name.startswith(kind.value)


def test_what_is_missing_stands_under_who_is_to_be_asked(services, meeting):
    text = said(services, DocumentKind.TO_ASK, meeting)
    clinician, expert = text.index("Dr Demandeur <X> (clinician)"), text.index("Centre expert")
    assert text.index("Radiologist") > clinician
    assert "Performance status" in text[clinician : text.index("Pathologist")]
    assert "Second reading awaited" in text[expert:]


def test_a_complete_meeting_has_nobody_to_ask(services):
    board = save_board(services)
    meeting_id = services.meetings.plan(board, services.desk.today())
    assert "every case is complete" in said(services, DocumentKind.TO_ASK, meeting_id)
    for kind in PREPARED[1:]:
        assert "No case waits to be heard" in said(services, kind, meeting_id)


def test_the_pathologist_finds_reports_material_and_what_is_missing(services, meeting):
    text = said(services, DocumentKind.PREPARATION_PATHOLOGY, meeting)
    for words in (
        "Liposarcome <bas> & grade",
        "AP-77 · Laboratoire d’essai",
        "Second reading awaited · Centre expert d’essai",
        "AP-77-A (4)",
        "No report number in the file",
        "Missing: pathology, grade or subtype",
    ):
        assert words in text


def test_the_radiologist_finds_conclusion_images_and_question(services, meeting):
    text = said(services, DocumentKind.PREPARATION_RADIOLOGY, meeting)
    for words in ("Masse de 6 cm.", f"September 2026 · {IMAGE}", "Opérer & <quand> ?"):
        assert words in text
    assert text.count("No imaging conclusion in the file") == 1
    assert "IRM annulée" not in text


def test_what_was_put_off_is_prepared_no_more(services, meeting):
    [first, _] = services.meetings.agenda(meeting)
    services.meetings.start(meeting)
    services.decisions.defer(first.presentation.id, "Imagerie absente")
    for kind in PREPARED:
        assert "PATIENT01" not in said(services, kind, meeting)


def test_producing_every_document_leaves_the_preparation_out(services, meeting, tmp_path):
    filed = services.documents.make_all(meeting, wording("en"), tmp_path, lambda done, total: True)
    assert not any(path.name.startswith(kind.value) for path in filed for kind in PREPARED)


def test_a_paper_that_was_filed_is_in_the_log(services, meeting, tmp_path):
    made = services.documents.make(DocumentKind.TO_ASK, meeting, wording("fr"))
    services.documents.file(made, tmp_path / made.name)
    assert services.documents.printed()[0].kind is DocumentKind.TO_ASK
