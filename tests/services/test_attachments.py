"""Files kept with a case, from the file on the disk to the copy that another program shows."""

import os
import stat
import sys
from dataclasses import replace

import pytest

from mdtboard.domain.actions import Act, ActionMode
from mdtboard.domain.attachments import LARGEST, MediaKind
from mdtboard.domain.changes import Kind
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.history import FieldName
from mdtboard.domain.ids import CaseId
from mdtboard.domain.person import Role
from mdtboard.private_copies import PREFIX, PrivateCopies, remove_left_behind
from mdtboard.services import board_files, unlocking
from mdtboard.services.attachments import Incoming
from tests.builders import save_case
from tests.conftest import PASSPHRASE, make_board, steady_clock
from tests.files import a_pdf, a_picture


@pytest.fixture
def case_id(services) -> CaseId:
    return CaseId(save_case(services).id)


@pytest.fixture
def temporary(tmp_path, monkeypatch):
    """A temporary folder of this test alone."""
    folder = tmp_path / "temporary"
    folder.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(folder))
    return folder


def a_file(folder, name, content):
    path = folder / name
    path.write_bytes(content)
    return path


def test_a_file_is_attached_under_its_name_with_what_it_is(services, case_id, tmp_path):
    path = a_file(tmp_path, "IRM cérébrale.txt", a_pdf())
    attachment = services.attachments.add(case_id, path)
    assert services.attachments.of_case(case_id) == (attachment,)
    assert (attachment.title, attachment.file_name) == ("IRM cérébrale", "IRM cérébrale.txt")
    assert attachment.media is MediaKind.PDF
    assert attachment.size == len(a_pdf())
    assert attachment.added_by == services.desk.account.name
    assert services.attachments.content(attachment.id) == a_pdf()


def test_what_is_refused_does_not_stop_the_others_and_one_undo_takes_all_back(
    services, case_id, tmp_path
):
    big = b"%PDF-1.4".ljust(LARGEST + 1)
    sources = (
        a_file(tmp_path, "un.pdf", a_pdf()),
        a_file(tmp_path, "texte.pdf", b"Compte rendu"),
        a_file(tmp_path, "vide.pdf", b""),
        a_file(tmp_path, "lourd.pdf", big),
        tmp_path,
        tmp_path / "absent.pdf",
        a_file(tmp_path, "deux.png", a_picture()),
    )
    taken = services.attachments.add_all(case_id, sources)
    assert [a.title for a in taken.added] == ["un", "deux"]
    why = [getattr(r.error, "rule", None) or getattr(r.error, "fault", None) for r in taken.refused]
    assert why == [
        Rule.ATTACHMENT_KIND_NOT_TAKEN,
        Rule.ATTACHMENT_IS_EMPTY,
        Rule.ATTACHMENT_TOO_LARGE,
        Rule.ATTACHMENT_KIND_NOT_TAKEN,
        Fault.ATTACHMENT_UNREADABLE,
    ]
    services.history.undo()
    assert services.attachments.of_case(case_id) == ()
    services.history.redo()
    assert len(services.attachments.of_case(case_id)) == 2


@pytest.mark.skipif(sys.platform == "win32", reason="pipes as POSIX knows them")
def test_a_pipe_is_refused_and_not_waited_for(services, case_id, tmp_path):
    os.mkfifo(tmp_path / "tuyau.pdf")
    with pytest.raises(RuleViolation):
        services.attachments.add(case_id, tmp_path / "tuyau.pdf")


def test_the_open_board_itself_is_refused_without_being_opened(services, case_id):
    with pytest.raises(RuleViolation) as refused:
        services.attachments.add(case_id, services.path)
    assert refused.value.rule is Rule.ATTACHMENT_KIND_NOT_TAKEN


def test_no_error_carries_a_name_or_a_folder(services, case_id, tmp_path):
    with pytest.raises(EnvironmentFault) as found:
        services.attachments.add(case_id, tmp_path / "DUPONT" / "DUPONT Marie.pdf")
    assert "DUPONT" not in f"{found.value} {found.value.where} {found.value.details}"


def test_an_attachment_is_renamed_and_undo_brings_the_title_back(services, case_id):
    attachment = services.attachments.add(
        case_id, Incoming(content=a_picture(), title="Image", file_name="image.png")
    )
    services.attachments.rename(attachment, "  Coupe 12,\n HES ")
    assert services.attachments.of_case(case_id)[0].title == "Coupe 12, HES"
    services.history.undo()
    (back,) = services.attachments.of_case(case_id)
    assert back.title == "Image"
    assert services.attachments.rename(back, " ").title == "image"


def test_a_stale_attachment_is_not_renamed(services, case_id):
    attachment = services.attachments.add(case_id, Incoming(content=a_pdf(), title="Ancien"))
    services.attachments.rename(attachment, "Nouveau")
    with pytest.raises(RuleViolation) as refused:
        services.attachments.rename(attachment, "Autre")
    assert refused.value.rule is Rule.CHANGED_SINCE


def test_an_attachment_is_tied_to_the_reading_it_reports(services, case_id):
    _, case = services.patients.case(case_id)
    reading = services.readings.request(services.readings.new_request(case))
    attachment = services.attachments.add(case_id, Incoming(content=a_pdf()), reading.id)
    assert attachment.reading_id == reading.id
    assert services.attachments.tie(attachment, None).reading_id is None


def test_who_may_not_record_attaches_nothing(tmp_path):
    services = make_board(tmp_path / "board.mdtb", Role.SECRETARY)
    case_id = CaseId(save_case(services).id)
    idle = replace(services.desk.account, active=False)
    services.attachments._desk = replace(services.desk, account=idle)
    with pytest.raises(RuleViolation) as refused:
        services.attachments.add(case_id, Incoming(content=a_pdf()))
    assert refused.value.rule is Rule.NOT_PERMITTED
    services.close()


def test_a_copy_is_private_says_nothing_by_its_name_and_goes_with_the_board(
    services, case_id, temporary
):
    incoming = Incoming(content=a_pdf(), file_name="Lefèbvre Cœline.pdf.exe")
    attachment = services.attachments.add(case_id, incoming)
    copy = services.attachments.open_copy(attachment)
    assert copy.read_bytes() == a_pdf()
    assert copy.name == f"{attachment.sha256[:12]}.pdf"
    assert "Lef" not in str(copy)
    assert services.attachments.open_copy(attachment) == copy
    if sys.platform != "win32":
        assert stat.S_IMODE(copy.parent.stat().st_mode) == 0o700
        assert stat.S_IMODE(copy.stat().st_mode) == 0o400
    services.close()
    assert list(temporary.iterdir()) == []


def test_a_copy_that_leaves_the_board_is_in_the_audit_and_undo_passes_over_it(services, case_id):
    attachment = services.attachments.add(case_id, Incoming(content=a_pdf()))
    services.attachments.open_copy(attachment)
    with services.desk.database.reading() as queries:
        opened = queries.history.newest(services.desk.account.id)[0]
    assert (opened.act, opened.about) == (Act.OPEN_ATTACHMENT, case_id)
    services.history.undo()
    assert services.attachments.of_case(case_id) == ()
    assert services.history.first_broken_link() is None


def test_nothing_is_written_outside_the_board_before_a_file_is_opened(
    services, case_id, temporary, tmp_path
):
    attachment = services.attachments.add(case_id, a_file(tmp_path, "a.pdf", a_pdf()))
    services.attachments.preview(attachment, 0, 400).run()
    assert list(temporary.iterdir()) == []


def test_what_a_crash_left_is_removed_at_the_next_start_and_nothing_else(temporary):
    left = temporary / f"{PREFIX}left"
    left.mkdir()
    (left / ".lock").touch()
    a_file(left, "0123.pdf", a_pdf()).chmod(0o400)
    being_made = temporary / f"{PREFIX}young"
    being_made.mkdir()
    (temporary / "mdtboard-something").mkdir()
    alive = PrivateCopies()
    copy = alive.put("4567.pdf", a_pdf())
    board_files.warm_up()
    assert not left.exists()
    assert being_made.exists()
    assert (temporary / "mdtboard-something").exists()
    assert copy.exists()
    alive.close()
    assert not copy.parent.exists()


@pytest.mark.skipif(sys.platform == "win32", reason="links as POSIX knows them")
def test_a_link_that_looks_like_a_folder_of_copies_is_not_followed(temporary, tmp_path):
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / ".lock").touch(0o640)
    (temporary / f"{PREFIX}trap").symlink_to(precious, target_is_directory=True)
    remove_left_behind()
    assert stat.S_IMODE((precious / ".lock").stat().st_mode) == 0o640


def test_a_full_temporary_folder_says_so_and_leaves_no_half_copy(services, case_id, monkeypatch):
    attachment = services.attachments.add(case_id, Incoming(content=a_pdf()))
    monkeypatch.setattr("tempfile.tempdir", "/nowhere/at/all")
    with pytest.raises(EnvironmentFault) as found:
        services.attachments.open_copy(attachment)
    assert found.value.fault is Fault.FILE_MISSING


def test_a_board_that_is_locked_away_reads_its_attachments_again(services, case_id, board_path):
    attachment = services.attachments.add(case_id, Incoming(content=a_picture()))
    services.close()
    again = unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)
    assert again.attachments.content(attachment.id) == a_picture()
    again.close()


def test_the_history_of_a_case_tells_of_its_files(services, case_id, tmp_path):
    attachment = services.attachments.add(case_id, a_file(tmp_path, "IRM.pdf", a_pdf()))
    renamed = services.attachments.rename(attachment, "IRM <R1>")
    services.attachments.remove((renamed,))
    [removed, changed, added, *_] = services.history.lines(case_id, services.history.steps(case_id))
    assert removed.act is Act.REMOVE_ATTACHMENT
    assert (added.made, removed.removed) == ((Kind.ATTACHMENT,), (Kind.ATTACHMENT,))
    assert changed.fields == (FieldName(Kind.ATTACHMENT, "title"),)
    [change] = services.history.changes(case_id, added.step)
    told = {field.name: field.after for field in change.fields}
    assert told == {"title": "IRM", "file_name": "IRM.pdf", "media": MediaKind.PDF}
    [change] = services.history.changes(case_id, removed.step)
    assert change.removed
    assert {field.name: field.before for field in change.fields} == told | {"title": "IRM <R1>"}


def test_taking_back_an_attached_file_is_told_too(services, case_id, tmp_path):
    services.attachments.add(case_id, a_file(tmp_path, "IRM.pdf", a_pdf()))
    services.history.undo()
    newest, *_ = services.history.lines(case_id, services.history.steps(case_id))
    assert (newest.mode, newest.removed) == (ActionMode.UNDO, (Kind.ATTACHMENT,))
