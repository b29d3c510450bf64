import hashlib
import os
import shutil
from pathlib import Path

import pytest

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.services import unlocking
from mdtboard.storage import board_file, keys, places
from tests.conftest import CHEAP, PASSPHRASE, RECOVERY_KEY, steady_clock

NAMES = [
    "OneDrive", "OneDrive - CHU de Lyon", "onedrive-personal", "Dropbox", "Dropbox (Personnel)",
    "Google Drive", "GoogleDrive-rcp@example.fr", "iCloudDrive", "iCloud Drive", "Nextcloud",
    "Nextcloud2", "ownCloud", "pCloud Drive", "pCloudDrive", "pCloud Sync", "kDrive", "kDrive 2",
    "Box Sync", "Library/CloudStorage/Box-Box", "Library/CloudStorage/Anything",
    "Library/Mobile Documents/com~apple~CloudDocs", "SynologyDrive", "Seafile", "MEGAsync",
    "Proton Drive",
]  # fmt: skip
MARKERS = [
    ".dropbox", ".dropbox.cache/", ".tmp.drivedownload/", ".stfolder/",
    ".849C9593-D756-4E56-8D6E-42412F2A707B", ".sync_0a1b2c3d4e5f.db", "._sync_0a1b2c3d4e5f.db",
    ".nextcloudsync.log", ".SynologyWorkingDirectory/",
]  # fmt: skip
GOOD = [
    "Documents/mdtboard", "OneDriver", "RCP onedrive", "Boxes", "Box", "Sync", "My Drive",
    "Dropboxes", "Mobile Documents", "drive", "cloud", "kdriver",
]  # fmt: skip


def refusal(path: Path) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as refused:
        board_file.create(path, PASSPHRASE, RECOVERY_KEY, CHEAP)
    return refused.value


@pytest.mark.parametrize("name", NAMES)
def test_no_board_is_made_in_a_folder_named_after_a_synchroniser(tmp_path, name):
    folder = tmp_path / name / "RCP" / "2026"
    refused = refusal(folder / "board.mdtb")
    assert (refused.fault, refused.where) == (Fault.FILE_IN_SYNC_FOLDER, str(folder))
    assert not folder.exists()


@pytest.mark.parametrize("marker", MARKERS)
def test_no_board_is_made_below_a_marker_that_a_synchroniser_left(tmp_path, marker):
    folder = tmp_path / "Equipe" / "RCP"
    folder.mkdir(parents=True)
    if marker.endswith("/"):
        (tmp_path / marker).mkdir()
    else:
        (tmp_path / marker).touch()
    assert refusal(folder / "board.mdtb").fault is Fault.FILE_IN_SYNC_FOLDER
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("name", GOOD)
def test_a_folder_that_only_resembles_one_is_good(tmp_path, name):
    assert not places.is_synchronised(tmp_path / name)


def test_common_words_are_refused_where_the_program_puts_them(tmp_path, monkeypatch):
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    assert places.is_synchronised(tmp_path / "Box" / "RCP")
    assert not places.is_synchronised(tmp_path / "Documents" / "Box")


def test_a_folder_that_onedrive_declares_is_refused_whatever_its_name(tmp_path, monkeypatch):
    monkeypatch.setenv("OneDriveCommercial", str(tmp_path / "Fichiers"))
    assert places.is_synchronised(tmp_path / "Fichiers" / "RCP")
    assert not places.is_synchronised(tmp_path / "Autres")


def test_a_link_into_a_synchronised_folder_is_seen_through(tmp_path):
    (tmp_path / "Dropbox" / "RCP").mkdir(parents=True)
    link = tmp_path / "RCP"
    try:
        os.symlink(tmp_path / "Dropbox" / "RCP", link)
    except OSError:
        pytest.skip("this account may not make links")
    assert refusal(link / "board.mdtb").fault is Fault.FILE_IN_SYNC_FOLDER


def test_a_board_that_was_moved_there_is_not_opened_and_not_changed(board_path, tmp_path):
    there = tmp_path / "Nextcloud"
    there.mkdir()
    moved = there / board_path.name
    shutil.move(board_path, moved)
    shutil.move(keys.keys_file(board_path), keys.keys_file(moved))
    before = hashlib.sha256(moved.read_bytes()).hexdigest()
    with pytest.raises(EnvironmentFault) as refused:
        unlocking.unlock(moved, PASSPHRASE, clock=steady_clock)
    assert refused.value.fault is Fault.FILE_IN_SYNC_FOLDER
    assert hashlib.sha256(moved.read_bytes()).hexdigest() == before
    shutil.move(moved, board_path)
    shutil.move(keys.keys_file(moved), keys.keys_file(board_path))
    unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock).close()
