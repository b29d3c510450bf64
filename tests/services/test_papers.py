"""What was validated stays as it was, byte for byte, whatever the board learns afterwards."""

from dataclasses import replace
from hashlib import sha256

import pytest

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.meeting import QuorumRule
from mdtboard.domain.papers import PaperNews, PaperReason
from mdtboard.reports.extract import text_of
from mdtboard.services import unlocking
from mdtboard.storage.contents import Contents
from mdtboard.ui.documents.wording import wording
from tests.builders import save_board, save_case, validate_all
from tests.conftest import PASSPHRASE

FRENCH, ENGLISH = wording("fr"), wording("en")


@pytest.fixture
def heard(services):
    """A meeting that was held, with one case decided and one put off."""
    board = save_board(services, quorum=QuorumRule(minimum=3))
    meeting_id = services.meetings.plan(board, services.desk.today())
    cases = tuple(save_case(services, number).id for number in (1, 2))
    services.meetings.put_all_on_agenda(meeting_id, cases)
    services.meetings.start(meeting_id)
    for line in services.meetings.attendance(meeting_id):
        services.meetings.set_attendance(meeting_id, line.person_id, AttendanceMode.PRESENT)
    row = services.meetings.agenda(meeting_id)[0]
    draft = replace(services.decisions.draft_for(row), text="Chirurgie première.")
    services.decisions.record(draft)
    services.meetings.end(meeting_id, "non abordé")
    return meeting_id


def case_of(services, meeting_id):
    return services.meetings.agenda(meeting_id)[0]


def sheet(services, meeting_id, words=FRENCH, number=0):
    presentation_id = case_of(services, meeting_id).presentation.id
    return services.documents.make(
        DocumentKind.CONSENSUS, meeting_id, words, presentation_id, number
    )


def handed_out(services, meeting_id, folder, words=FRENCH):
    made = sheet(services, meeting_id, words)
    return services.documents.file(made, folder / made.name).read_bytes()


def rename(services, meeting_id, **names):
    case = case_of(services, meeting_id)
    services.patients.save(replace(case.patient, **names), case.case)


def amend(services, meeting_id, text, reason="Marges envahies"):
    amended = services.decisions.amend(case_of(services, meeting_id).decision.id, reason)
    services.decisions.record(replace(amended, text=text))
    validate_all(services, meeting_id)


@pytest.fixture
def validated(services, heard):
    validate_all(services, heard)
    return heard


def test_a_validated_sheet_is_the_same_document_tomorrow_and_after_a_corrected_name(
    services, validated, tmp_path, board_path
):
    first = handed_out(services, validated, tmp_path)
    assert b"v1" in first
    rename(services, validated, birth_name="Tartempion")
    assert handed_out(services, validated, tmp_path) == first
    services.close()
    again = unlocking.unlock(board_path, PASSPHRASE)
    try:
        assert handed_out(again, validated, tmp_path) == first
    finally:
        again.close()


def test_a_sheet_says_what_was_validated_even_where_nobody_asked_for_it_before(services, validated):
    rename(services, validated, birth_name="Tartempion")
    text = text_of(sheet(services, validated).path)
    assert "PATIENT01" in text
    assert "TARTEMPION" not in text


def test_a_sheet_in_another_language_says_the_same_and_is_kept_too(services, validated, tmp_path):
    handed_out(services, validated, tmp_path)
    rename(services, validated, birth_name="Tartempion")
    english = handed_out(services, validated, tmp_path, ENGLISH)
    assert "PATIENT01" in text_of(sheet(services, validated, ENGLISH).path)
    rename(services, validated, birth_name="Autre")
    assert handed_out(services, validated, tmp_path, ENGLISH) == english


def test_the_pages_that_left_are_in_the_file_with_their_digest(services, validated, tmp_path):
    first = handed_out(services, validated, tmp_path)
    [line] = services.documents.printed()
    assert line.sha256 == sha256(first).hexdigest()
    with services.desk.database.reading() as queries:
        [paper] = queries.papers.versions(
            DocumentKind.CONSENSUS, validated, case_of(services, validated).presentation.id
        )
        file = queries.papers.file(paper.id, "fr")
        assert queries.papers.pages(file) == first
    assert (paper.number, paper.reason) == (1, PaperReason.VALIDATED)
    assert file.sha256 == line.sha256


def test_what_is_new_offers_a_version_and_never_makes_one(services, validated):
    assert sheet(services, validated).kept.news == ()
    rename(services, validated, birth_name="Tartempion")
    assert sheet(services, validated).kept.news == (PaperNews.IDENTITY,)
    assert [p.number for p in services.papers.of_meeting(validated)] == [1, 1]


def test_what_the_file_learns_of_the_course_later_is_no_news(services, validated):
    case = case_of(services, validated)
    services.patients.save(
        replace(case.patient, general_practitioner="Dr Autre"),
        replace(case.case, history="Évolution en mars", imaging="Scanner de juin"),
    )
    assert sheet(services, validated).kept.news == ()


def test_a_new_version_takes_over_what_is_new_and_nothing_else(services, validated):
    case = case_of(services, validated)
    services.patients.save(
        replace(case.patient, birth_name="Tartempion"),
        replace(case.case, history="Évolution en mars"),
    )
    services.papers.renew(sheet(services, validated).kept.paper.id)
    made = sheet(services, validated)
    text = text_of(made.path)
    assert made.name.endswith("_v2.pdf")
    assert "TARTEMPION" in text
    assert "Évolution en mars" not in text
    assert "Version 2 du" in text
    assert "remplace la version 1 du" in text


def test_the_version_before_says_by_what_it_was_replaced_and_is_kept_as_it_was(
    services, validated, tmp_path
):
    first = handed_out(services, validated, tmp_path)
    rename(services, validated, birth_name="Tartempion")
    services.papers.renew(sheet(services, validated).kept.paper.id)
    old = sheet(services, validated, number=1)
    text = text_of(old.path)
    assert "Remplacé par v2 du" in text
    assert "PATIENT01" in text
    assert old.name.endswith("_v1_replaced.pdf")
    services.documents.file(old, tmp_path / old.name)
    with services.desk.database.reading() as queries:
        file = queries.papers.file(old.kept.paper.id, "fr")
        assert queries.papers.pages(file) == first


def test_a_version_that_says_the_same_is_refused(services, validated):
    with pytest.raises(RuleViolation) as refused:
        services.papers.renew(sheet(services, validated).kept.paper.id)
    assert refused.value.rule is Rule.PAPER_SAYS_THE_SAME


def test_an_old_version_is_not_renewed(services, validated):
    first = sheet(services, validated).kept.paper
    rename(services, validated, birth_name="Tartempion")
    services.papers.renew(first.id)
    with pytest.raises(RuleViolation) as refused:
        services.papers.renew(first.id)
    assert refused.value.rule is Rule.CHANGED_SINCE


def test_a_paper_has_a_version_apart_from_the_revision_of_the_advice(services, validated):
    rename(services, validated, birth_name="Tartempion")
    services.papers.renew(sheet(services, validated).kept.paper.id)
    amend(services, validated, "Chimiothérapie d'abord.")
    made = sheet(services, validated)
    assert case_of(services, validated).decision.revision == 2
    assert made.name.endswith("_v3.pdf")
    text = text_of(made.path)
    assert "Version 3 du" in text
    assert "Marges envahies" in text


def test_a_version_stays_readable_while_its_amendment_is_written(services, validated, tmp_path):
    first = handed_out(services, validated, tmp_path)
    services.decisions.amend(case_of(services, validated).decision.id, "Marges envahies")
    draft = sheet(services, validated)
    assert draft.draft
    assert draft.kept is None
    old = sheet(services, validated, number=1)
    assert old.path.read_bytes() == first


def test_undo_takes_no_paper_away(services, validated):
    rename(services, validated, birth_name="Tartempion")
    services.papers.renew(sheet(services, validated).kept.paper.id)
    services.history.undo()
    assert case_of(services, validated).patient.birth_name == "Patient01"
    assert [p.number for p in services.papers.of_meeting(validated)] == [1, 1, 2]


def test_the_minutes_of_a_closed_meeting_stay_as_they_were(services, validated, tmp_path):
    made = services.documents.make(DocumentKind.MINUTES, validated, FRENCH)
    first = services.documents.file(made, tmp_path / made.name).read_bytes()
    rename(services, validated, birth_name="Tartempion")
    again = services.documents.make(DocumentKind.MINUTES, validated, FRENCH)
    assert again.path.read_bytes() == first
    assert not again.draft
    amend(services, validated, "Chimiothérapie d'abord.")
    second = services.documents.make(DocumentKind.MINUTES, validated, FRENCH)
    text = text_of(second.path)
    assert second.name.endswith("_v2.pdf")
    assert "remplace la version 1 du" in text
    assert "Chimiothérapie d'abord." in text


@pytest.mark.parametrize("begun", [False, True])
def test_minutes_of_a_meeting_that_was_not_held_are_refused_or_a_draft(services, begun):
    board = save_board(services)
    meeting_id = services.meetings.plan(board, services.desk.today())
    services.meetings.put_all_on_agenda(meeting_id, (save_case(services).id,))
    if begun:
        services.meetings.start(meeting_id)
        made = services.documents.make(DocumentKind.MINUTES, meeting_id, FRENCH)
        assert made.draft
        assert "PROJET" in text_of(made.path)
        return
    with pytest.raises(RuleViolation) as refused:
        services.documents.make(DocumentKind.MINUTES, meeting_id, FRENCH)
    assert refused.value.rule is Rule.MEETING_NOT_HELD


def test_a_damaged_paper_is_told_and_not_shown(services, validated, tmp_path):
    handed_out(services, validated, tmp_path)
    with services.unlocked.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE paper_content SET content = substr(content, 1, length(content) - 9)"
        )
    with pytest.raises(EnvironmentFault) as damaged:
        sheet(services, validated)
    assert damaged.value.fault is Fault.PAPER_DAMAGED


def test_the_contents_of_papers_are_no_needless_attachments(services, validated, tmp_path):
    handed_out(services, validated, tmp_path)
    with services.unlocked.engine.begin() as connection:
        assert Contents(connection).needless() == ()


def test_the_advice_of_another_meeting_replaces_a_sheet_by_its_own_number(services, validated):
    case = case_of(services, validated)
    with services.desk.database.reading() as queries:
        [paper] = queries.papers.versions(DocumentKind.CONSENSUS, validated, case.presentation.id)
        assert queries.papers.step_of(paper) is DecisionStep.VALIDATED
        year, sequence, standing = queries.papers.standing(case.case.id)
    assert (year, sequence) == (services.desk.today().year, case.presentation.sequence)
    assert standing == paper
