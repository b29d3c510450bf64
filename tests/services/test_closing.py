import os
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import PresentationStep
from mdtboard.services.closing import Production, folder_beside
from mdtboard.ui.documents.wording import wording
from tests.builders import save_meeting, validate_all


def agenda(services, meeting_id):
    return services.meetings.agenda(meeting_id)


def record(services, row, text="Chirurgie."):
    typed = services.decisions.edit(replace(services.decisions.draft_for(row), text=text))
    return services.decisions.record(typed)


@pytest.fixture
def meeting(services):
    """A live meeting of three cases, the first of which is decided, and the next one."""
    board, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    record(services, agenda(services, meeting_id)[0])
    later = services.meetings.plan(board, services.desk.today() + timedelta(days=7))
    return meeting_id, later


class Progress:
    def __init__(self, stop_at: int = 1000) -> None:
        self.heard: list[tuple[int, int]] = []
        self.stop_at = stop_at

    def __call__(self, done: int, total: int) -> bool:
        self.heard.append((done, total))
        return done < self.stop_at


def production(services, meeting_id, folder, progress=None):
    return Production(
        documents=services.documents,
        meeting_id=meeting_id,
        wording=wording("fr"),
        folder=folder,
        progress=progress or Progress(),
    )


def test_a_meeting_that_is_resumed_hears_what_it_had_put_off(services, meeting):
    meeting_id, later = meeting
    services.meetings.end(meeting_id, "Non abordé")
    assert len(agenda(services, later)) == 2
    resumed = services.closing.resume(meeting_id)
    assert (resumed.step, resumed.ended_at) == (MeetingStep.LIVE, None)
    steps = [row.presentation.step for row in agenda(services, meeting_id)]
    assert steps == [PresentationStep.DECIDED, PresentationStep.PLANNED, PresentationStep.PLANNED]
    assert {row.presentation.deferral_reason for row in agenda(services, meeting_id)} == {""}
    assert agenda(services, later) == ()
    record(services, agenda(services, meeting_id)[1])
    services.meetings.end(meeting_id, "Non abordé")
    assert len(agenda(services, later)) == 1


def test_what_the_board_deferred_stays_deferred_when_the_meeting_is_resumed(services, meeting):
    meeting_id, later = meeting
    deferred = agenda(services, meeting_id)[1].presentation.id
    services.decisions.defer(deferred, "Scanner")
    services.meetings.end(meeting_id, "Non abordé")
    services.closing.resume(meeting_id)
    row = services.meetings.presented(deferred)
    assert row.presentation.step is PresentationStep.DEFERRED
    assert len(agenda(services, later)) == 1


def test_resuming_is_one_undo_step_and_a_closed_meeting_stays_closed(services, meeting):
    meeting_id, later = meeting
    services.meetings.end(meeting_id, "Non abordé")
    services.closing.resume(meeting_id)
    services.history.undo()
    assert services.meetings.meeting(meeting_id).step is MeetingStep.HELD
    assert len(agenda(services, later)) == 2
    validate_all(services, meeting_id)
    with pytest.raises(RuleViolation) as refused:
        services.closing.resume(meeting_id)
    assert refused.value.rule is Rule.MEETING_STEP_NOT_ALLOWED


def test_without_a_next_meeting_what_was_not_reached_waits_and_comes_back(services):
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    assert services.closing.next_day(meeting_id) is None
    services.meetings.end(meeting_id, "Non abordé")
    services.closing.resume(meeting_id)
    assert all(row.presentation.step.is_open for row in agenda(services, meeting_id))


def test_the_quorum_is_told_as_it_was_when_each_case_was_heard(services):
    _, meeting_id = save_meeting(services, cases=2)
    services.meetings.start(meeting_id)
    people = services.meetings.attendance(meeting_id)
    for line in people:
        if line.specialty is not Specialty.SURGERY:
            services.meetings.set_attendance(meeting_id, line.person_id, AttendanceMode.PRESENT)
    record(services, agenda(services, meeting_id)[0])
    [surgeon] = [line for line in people if line.specialty is Specialty.SURGERY]
    services.meetings.set_attendance(meeting_id, surgeon.person_id, AttendanceMode.VIDEO)
    record(services, agenda(services, meeting_id)[1])
    cases = [row.presentation for row in agenda(services, meeting_id)]
    first, second = services.closing.quorums(meeting_id, cases).values()
    assert (first.met, first.missing) == (False, (Specialty.SURGERY,))
    assert (second.met, second.missing) == (True, ())
    services.meetings.end(meeting_id, "")
    for line in people:
        services.meetings.leave(meeting_id, line.person_id)
    typed = services.decisions.edit(replace(agenda(services, meeting_id)[1].decision, text="R"))
    services.decisions.record(typed)
    again = [agenda(services, meeting_id)[1].presentation]
    [late] = services.closing.quorums(meeting_id, again).values()
    assert (late.met, late.missing) == (True, ())


def test_all_cases_without_a_quorum_come_again_in_one_act(services, meeting):
    meeting_id, later = meeting
    record(services, agenda(services, meeting_id)[1])
    both = [row.presentation.id for row in agenda(services, meeting_id)[:2]]
    assert services.closing.next_day(meeting_id) == services.desk.today() + timedelta(days=7)
    carried = services.closing.present_again(meeting_id, dict.fromkeys(both, " Chirurgie "))
    assert [row.presentation.id for row in agenda(services, later)] == list(carried)
    marks = [row.presentation.present_again for row in agenda(services, meeting_id)]
    assert marks == ["Chirurgie", "Chirurgie", ""]
    assert services.closing.present_again(meeting_id, {both[0]: "Chirurgie"}) == ()
    services.history.undo()
    services.history.undo()
    assert agenda(services, later) == ()


def test_a_case_comes_again_only_with_a_reason(services, meeting):
    meeting_id, _ = meeting
    first = agenda(services, meeting_id)[0].presentation.id
    with pytest.raises(RuleViolation) as refused:
        services.closing.present_again(meeting_id, {first: " "})
    assert refused.value.rule is Rule.DEFERRAL_REASON_MISSING


def test_minutes_attendance_and_a_sheet_for_each_decision_are_filed(services, meeting, tmp_path):
    meeting_id, _ = meeting
    progress = Progress()
    made = production(services, meeting_id, tmp_path / "new" / "folder", progress).run()
    assert made.complete
    assert [kind for kind, _ in made.filed] == [
        DocumentKind.MINUTES,
        DocumentKind.ATTENDANCE,
        DocumentKind.CONSENSUS,
    ]
    assert progress.heard == [(0, 3), (1, 3), (2, 3), (3, 3)]
    for path in made.filed.values():
        assert len(PdfReader(path).pages) >= 1
    assert len(services.documents.printed()) == 3


def test_a_production_that_is_stopped_leaves_whole_files_and_goes_on_later(
    services, meeting, tmp_path
):
    meeting_id, _ = meeting
    folder = tmp_path / "documents"
    made = production(services, meeting_id, folder, Progress(stop_at=1)).run()
    assert (len(made.filed), made.complete) == (1, False)
    assert [path.suffix for path in folder.iterdir()] == [".pdf"]
    made.progress = Progress()
    assert made.run().complete
    assert len(services.documents.printed()) == 3


def test_a_production_stopped_before_its_first_document_leaves_no_folder(
    services, meeting, tmp_path
):
    meeting_id, _ = meeting
    production(services, meeting_id, tmp_path / "new", Progress(stop_at=0)).run()
    assert not (tmp_path / "new").exists()
    (tmp_path / "mine").mkdir()
    production(services, meeting_id, tmp_path / "mine", Progress(stop_at=0)).run()
    assert (tmp_path / "mine").exists()


def test_a_folder_that_cannot_be_made_is_said(services, meeting, tmp_path):
    meeting_id, _ = meeting
    (tmp_path / "file").write_text("")
    with pytest.raises(EnvironmentFault) as refused:
        production(services, meeting_id, tmp_path / "file").run()
    assert refused.value.fault is Fault.FILE_EXISTS


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="asks for a device that is full")
def test_a_full_disk_keeps_what_is_filed_and_the_rest_is_made_later(services, meeting, tmp_path):
    meeting_id, _ = meeting
    folder = tmp_path / "documents"
    made = production(services, meeting_id, folder)
    made.progress = Progress(stop_at=1)
    made.run()
    [minutes] = folder.iterdir()
    attendance = services.documents.make(DocumentKind.ATTENDANCE, meeting_id, made.wording)
    part = folder / f"{attendance.name}.part"
    part.symlink_to("/dev/full")
    made.progress = Progress()
    with pytest.raises(EnvironmentFault) as refused:
        made.run()
    assert refused.value.fault is Fault.DISK_FULL
    assert [path for path in folder.iterdir() if not os.path.islink(path)] == [minutes]
    assert len(made.filed) == 1
    assert made.run().complete
    assert not part.exists()


@pytest.mark.parametrize(
    ("board", "name"),
    [
        ("RCP Sein & tumeurs rares", "RCP Sein & tumeurs rares 2026-11-24"),
        ("../C:\\Sein/ORL", "C Sein ORL 2026-11-24"),
        ("RCP d'oncodermatologie", "RCP d'oncodermatologie 2026-11-24"),
        ("…", "2026-11-24"),
        ("Rare " * 40, "Rare " * 12 + "2026-11-24"),
    ],
)
def test_the_folder_is_named_by_board_and_day_and_stays_beside_the_board_file(board, name):
    day = date(2026, 11, 24)
    assert folder_beside(Path("/boards/b.mdtb"), board, day) == Path("/boards") / name
