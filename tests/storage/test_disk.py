"""Full disks, files that may not be written, odd paths: nothing is lost and the reason is said."""

import hashlib
import os
import shutil
import stat
import subprocess
import sys
import tempfile
import unicodedata
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import text

from mdtboard import settings
from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.ids import CaseId
from mdtboard.services import board_files, unlocking
from mdtboard.services.attachments import Incoming
from mdtboard.settings import Settings
from mdtboard.storage import board_file
from tests.builders import save_case
from tests.conftest import CHEAP, PASSPHRASE, RECOVERY_KEY, copied, make_board, steady_clock
from tests.disks import SmallDisk, mount_small_disk, unmount
from tests.meeting_script import MeetingScript


@pytest.fixture
def small_disk(tmp_path):
    folder = tmp_path / "disk"
    folder.mkdir()
    disk = mount_small_disk(folder, 8)
    yield disk
    disk.free()
    unmount(disk)


def actions(services) -> int:
    with services.unlocked.engine.connect() as connection:
        return connection.execute(text("SELECT count(*) FROM action")).scalar_one()


def whole(services) -> bool:
    with services.unlocked.engine.connect() as connection:
        found = connection.exec_driver_sql("PRAGMA integrity_check").scalar_one()
    return found == "ok" and services.history.first_broken_link() is None


def refusal_of(step: Callable[[], object]) -> EnvironmentFault | None:
    try:
        step()
    except EnvironmentFault as fault:
        return fault
    return None


def play_on_a_disk_that_fills(services, disk: SmallDisk, room: int) -> set[str]:
    """Play the meeting; before each step fill the disk, and after a refusal free it again."""
    script = MeetingScript(services)
    refused = set()
    for name, step in script.steps():
        disk.fill(room)
        before = actions(services)
        fault = refusal_of(step)
        if fault is not None:
            assert (fault.fault, fault.where) == (Fault.DISK_FULL, str(disk.folder)), name
            assert whole(services), name
            refused.add(name)
            disk.free()
            step()
        assert actions(services) > before, name
    disk.free()
    return refused


@pytest.mark.parametrize("room", [0, 4096, 12288, 32768])
def test_a_full_disk_refuses_each_commit_and_the_session_goes_on(small_disk, room):
    services = make_board(small_disk.folder / "board.mdtb")
    refused = play_on_a_disk_that_fills(services, small_disk, room)
    assert whole(services)
    services.close()
    reopened = unlocking.unlock(small_disk.folder / "board.mdtb", PASSPHRASE, clock=steady_clock)
    [held, _] = sorted(reopened.meetings.lines(), key=lambda line: line.held_on)
    assert (held.decided, held.validated, held.deferred) == (1, 1, 1)
    reopened.close()
    if room == 0:
        assert len(refused) == 10


def test_no_board_is_half_made_on_a_full_disk(small_disk):
    small_disk.fill(65536)
    path = small_disk.folder / "board.mdtb"
    with pytest.raises(EnvironmentFault) as refused:
        board_file.create(path, PASSPHRASE, RECOVERY_KEY, CHEAP)
    assert refused.value.fault is Fault.DISK_FULL
    small_disk.free()
    assert list(small_disk.folder.iterdir()) == []
    board_file.create(path, PASSPHRASE, RECOVERY_KEY, CHEAP).close()


def test_a_full_disk_adds_no_account_and_harms_no_key(small_disk):
    from mdtboard.domain.ids import AccountId, new_id
    from mdtboard.domain.person import Account, Role, Specialty

    services = make_board(small_disk.folder / "board.mdtb")
    account = Account(
        id=AccountId(new_id()), name="S. Durand", role=Role.SECRETARY,
        specialty=Specialty.SECRETARIAT, slot="",
    )  # fmt: skip
    small_disk.fill()
    with pytest.raises(EnvironmentFault) as refused:
        board_files.add_account(services, account, PASSPHRASE + "!", PASSPHRASE + "!")
    assert refused.value.fault is Fault.DISK_FULL
    services.close()
    small_disk.free()
    reopened = unlocking.unlock(small_disk.folder / "board.mdtb", PASSPHRASE, clock=steady_clock)
    assert [known.name for known in reopened.set_up.accounts()] == ["Dr Anne Testeur"]
    reopened.close()


def test_a_file_that_does_not_fit_is_not_attached_at_all(small_disk):
    services = make_board(small_disk.folder / "board.mdtb")
    case_id = CaseId(save_case(services).id)
    large = Incoming(content=b"%PDF-1.4" + bytes(3_000_000), title="IRM")
    small_disk.fill(1 << 20)
    fault = refusal_of(lambda: services.attachments.add(case_id, large))
    assert fault is not None
    assert fault.fault is Fault.DISK_FULL
    assert services.attachments.of_case(case_id) == ()
    with services.unlocked.engine.connect() as connection:
        kept = connection.execute(text("SELECT count(*) FROM attachment_content"))
        assert kept.scalar_one() == 0
    small_disk.free()
    attachment = services.attachments.add(case_id, large)
    assert services.attachments.content(attachment.id) == large.content
    assert whole(services)
    services.attachments.remove((attachment,))
    small_disk.fill()
    services.close()  # what cannot be purged now waits for the next closing


# Files that may not be written.


@pytest.fixture
def ordinary_user(board_template):
    """A board in a folder of an account without privileges, which acts until the test ends."""
    if sys.platform == "win32":
        pytest.skip("permissions as POSIX knows them")
    own = Path(tempfile.mkdtemp(prefix="mdtboard-"))
    path = copied(board_template, own)
    warm = unlocking.unlock(
        path, PASSPHRASE, clock=steady_clock
    )  # what is imported late is imported by now
    save_case(warm, 1)
    warm.close()
    path.with_name(path.name + "-journal").unlink(missing_ok=True)
    root = os.geteuid() == 0
    if root:
        for place in (own, *own.iterdir()):
            os.chown(place, 65534, 65534)
        os.seteuid(65534)
    yield path
    if root:
        os.seteuid(0)
    own.chmod(0o700)
    shutil.rmtree(own)


@pytest.mark.parametrize("what", ["file", "folder"])
def test_what_may_only_be_read_is_read_and_each_change_is_refused(ordinary_user, what):
    path = ordinary_user
    path.chmod(0o444)
    if what == "folder":
        path.chmod(0o600)
        path.parent.chmod(0o555)
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    services = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    for number in (7, 8):
        with pytest.raises(EnvironmentFault) as refused:
            save_case(services, number)
        assert (refused.value.fault, refused.value.where) == (
            Fault.FILE_READ_ONLY,
            str(path.parent),
        )
    assert services.patients.count() == 1
    path.parent.chmod(0o700)
    services.close()
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before
    path.chmod(0o600)
    services = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    save_case(services, 7)
    assert services.patients.count() == 2
    services.close()


@pytest.mark.parametrize("name", ["board.mdtb", "board.mdtb.keys"])
def test_a_file_that_may_not_even_be_read_is_said_to_be_so(ordinary_user, name):
    (ordinary_user.parent / name).chmod(0)
    assert opening_is_refused(ordinary_user) is Fault.FILE_UNREADABLE


def test_a_folder_that_may_not_be_entered_is_said_to_be_so(ordinary_user):
    ordinary_user.parent.chmod(0)
    assert opening_is_refused(ordinary_user) is Fault.FILE_UNREADABLE


def opening_is_refused(path: Path) -> Fault:
    with pytest.raises(EnvironmentFault) as refused:
        unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    return refused.value.fault


def test_no_board_is_made_where_nothing_may_be_written(ordinary_user):
    folder = ordinary_user.parent
    before = sorted(folder.iterdir())
    folder.chmod(0o555)
    for path in (folder / "new.mdtb", folder / "deeper" / "new.mdtb"):
        with pytest.raises(EnvironmentFault) as refused:
            board_file.create(path, PASSPHRASE, RECOVERY_KEY, CHEAP)
        assert refused.value.fault is Fault.CANNOT_WRITE
    assert sorted(folder.iterdir()) == before


@pytest.mark.skipif(sys.platform == "win32", reason="permissions as POSIX knows them")
def test_new_files_are_the_users_alone_whatever_the_system_would_allow(tmp_path):
    before = os.umask(0)
    try:
        path = tmp_path / "made" / "here" / "board.mdtb"
        services = make_board(path)
        save_case(services, 1)
        open_now = {file.name: stat.S_IMODE(file.stat().st_mode) for file in path.parent.iterdir()}
        services.close()
        settings.save(tmp_path / "config" / "settings.toml", Settings())
    finally:
        os.umask(before)
    assert set(open_now.values()) == {0o600}, open_now
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE((tmp_path / "config" / "settings.toml").stat().st_mode) == 0o600


@pytest.mark.skipif(sys.platform == "win32", reason="permissions as POSIX knows them")
def test_the_program_itself_makes_private_files(tmp_path):
    program = "import os; os.umask(0); from mdtboard.cli import main; main(['tour', '--out', '.'])"
    watched = program + "; print(oct(os.umask(0)))"
    (tmp_path / "not-empty").touch()
    done = subprocess.run(
        [sys.executable, "-c", watched], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert done.stdout.split()[-1] == "0o77"


# Odd paths.

ODD = [
    "with two  spaces", " ends in a space ", "Équipe Œuvre", "#?%20&", "100%", "it's \"ours\"",
    "a;b,c", "$HOME", "-rf", "日本語", "قاعدة", "🎗️ board", "{where}", "<i>board</i>",
    r"\\server\share", "file:x?mode=ro", "a\nb", "name.with.dots.",
]  # fmt: skip


def uses(path: Path) -> None:
    services = make_board(path)
    save_case(services, 1)
    services.close()
    reopened = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    assert reopened.patients.count() == 1
    save_case(reopened, 2)
    reopened.history.undo()
    reopened.close()
    left = {file.name for file in path.parent.iterdir()}
    assert left - {f"{path.name}-journal"} == {path.name, f"{path.name}.keys"}
    kept = Settings().with_board(path)
    file = path.parent / "settings.toml"
    settings.save(file, kept)
    assert settings.load(file) == kept
    file.unlink()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows allows few of these names")
@pytest.mark.parametrize("name", ODD)
def test_a_board_lives_under_any_name(tmp_path, name):
    uses(tmp_path / name / f"{name}.mdtb")


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_accents_may_be_written_in_either_form(tmp_path, form):
    name = unicodedata.normalize(form, "Hôpital Œuvré")
    uses(tmp_path / name / f"{name}.mdtb")


def test_a_path_of_three_hundred_letters_is_a_path(tmp_path):
    folder = tmp_path
    while len(str(folder)) < 290:
        folder /= "a" * min(60, 299 - len(str(folder)))
    uses(folder / "board.mdtb")


def test_a_name_that_is_too_long_is_refused_before_anything_is_made(tmp_path):
    with pytest.raises(EnvironmentFault) as refused:
        board_file.create(tmp_path / ("a" * 250 + ".mdtb"), PASSPHRASE, RECOVERY_KEY, CHEAP)
    assert refused.value.fault is Fault.CANNOT_WRITE
    assert list(tmp_path.iterdir()) == []


def test_a_path_the_system_does_not_take_is_no_file(tmp_path):
    assert opening_is_refused(tmp_path / ("a" * 300 + ".mdtb")) is Fault.FILE_UNREADABLE
    assert opening_is_refused(tmp_path / "absent" / "board.mdtb") is Fault.FILE_MISSING
