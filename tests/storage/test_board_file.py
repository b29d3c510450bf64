import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest
from sqlalchemy import text

from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.services import board_files, unlocking
from mdtboard.storage import board_file, engine, keys
from mdtboard.storage.opening import find_key
from mdtboard.storage.queries.people import PeopleQueries
from tests.conftest import CHEAP, PASSPHRASE, RECOVERY_KEY, steady_clock


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def fault_of(path: Path) -> Fault:
    before = digest(path) if path.is_file() else ""
    with pytest.raises(EnvironmentFault) as refused:
        unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
    assert (digest(path) if path.is_file() else "") == before
    return refused.value.fault


def test_a_board_opens_with_its_passphrase_and_with_its_recovery_key(board_path):
    services = unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)
    assert services.set_up.centre().name == "Centre d'essai"
    services.close()
    recovery = unlocking.recover(board_path, RECOVERY_KEY.lower(), clock=steady_clock)
    assert [account.name for account in recovery.accounts()] == ["Dr Anne Testeur"]
    recovery.close()


def test_a_wrong_passphrase_is_told_from_a_damaged_file(board_path):
    with pytest.raises(RuleViolation) as refused:
        unlocking.unlock(board_path, "not the passphrase at all", clock=steady_clock)
    assert refused.value.rule is Rule.WRONG_PASSPHRASE
    with board_path.open("r+b") as file:
        file.seek(5000)
        file.write(b"\0" * 4096)
    assert fault_of(board_path) is Fault.FILE_IS_DAMAGED


def test_plain_foreign_and_missing_files_are_told_apart(board_path, tmp_path):
    key_file = keys.keys_file(board_path)
    plain = tmp_path / "plain.mdtb"
    plain.write_bytes(b"SQLite format 3\0" + b"\0" * 4096)
    assert fault_of(plain) is Fault.FILE_IS_PLAIN
    other = tmp_path / "other.mdtb"
    with zipfile.ZipFile(other, "w") as archive:
        archive.writestr("a.txt", "x" * 5000)
    shutil.copy(key_file, keys.keys_file(other))
    assert fault_of(other) is Fault.FILE_IS_FOREIGN
    assert fault_of(tmp_path / "absent.mdtb") is Fault.FILE_MISSING
    assert fault_of(tmp_path) is Fault.FILE_IS_FOREIGN
    empty = tmp_path / "empty.mdtb"
    empty.write_bytes(b"")
    assert fault_of(empty) is Fault.FILE_IS_FOREIGN


def test_missing_and_damaged_key_slots_are_told_apart(board_path):
    key_file = keys.keys_file(board_path)
    content = key_file.read_text()
    key_file.write_text(content[:-20])
    assert fault_of(board_path) is Fault.KEYS_DAMAGED
    key_file.unlink()
    assert fault_of(board_path) is Fault.KEYS_MISSING


def test_an_encrypted_file_of_another_program_is_refused(board_path):
    unlocked = board_file.open_with(find_key(board_path, PASSPHRASE))
    with unlocked.engine.begin() as connection:
        connection.exec_driver_sql("PRAGMA application_id = 7")
    unlocked.close()
    assert fault_of(board_path) is Fault.FILE_IS_FOREIGN


def test_a_newer_file_is_refused_with_its_bytes_unchanged(board_path):
    unlocked = board_file.open_with(find_key(board_path, PASSPHRASE))
    with unlocked.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    unlocked.close()
    assert fault_of(board_path) is Fault.FILE_IS_NEWER


def test_nothing_is_readable_in_the_file(services, board_path):
    from tests.builders import save_case

    save_case(services, 7, history="canari visible")
    services.close()
    content = board_path.read_bytes()
    assert b"canari" not in content
    assert b"Patient07" not in content
    assert not content.startswith(b"SQLite")


def test_creating_never_writes_over_a_board(board_path):
    before = digest(board_path)
    with pytest.raises(EnvironmentFault) as refused:
        board_file.create(board_path, PASSPHRASE, RECOVERY_KEY, CHEAP)
    assert refused.value.fault is Fault.FILE_EXISTS
    assert digest(board_path) == before


def test_a_board_is_private_to_its_user(board_path):
    fresh = board_path.parent / "deep" / "new.mdtb"
    board_file.create(fresh, PASSPHRASE, RECOVERY_KEY, CHEAP).close()
    assert keys.keys_file(fresh).stat().st_mode & 0o077 == 0
    assert fresh.parent.stat().st_mode & 0o077 == 0
    assert sorted(p.suffix for p in fresh.parent.iterdir()) in (
        [".keys", ".mdtb"],
        [".keys", ".mdtb", ".mdtb-journal"],
    )


def test_python_may_not_open_a_live_board(services, board_path):
    with pytest.raises(RuntimeError):
        board_path.read_bytes()


def test_the_connection_recipe_is_in_force(services):
    with services.unlocked.engine.connect() as connection:
        found = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema",
                         "secure_delete", "mmap_size", "cell_size_check")
        }  # fmt: skip
    assert found == {
        "journal_mode": "truncate", "synchronous": 3, "foreign_keys": 1, "trusted_schema": 0,
        "secure_delete": 1, "mmap_size": 0, "cell_size_check": 1,
    }  # fmt: skip


def test_an_old_engine_is_refused(monkeypatch, board_path):
    monkeypatch.setattr(engine.driver, "sqlite_version_info", (3, 51, 2))
    assert fault_of(board_path) is Fault.ENGINE_TOO_OLD


def test_a_library_that_ignores_the_key_writes_nothing(monkeypatch, tmp_path):
    import sqlite3

    monkeypatch.setattr(engine.driver, "connect", sqlite3.connect)
    with pytest.raises(EnvironmentFault) as refused:
        board_file.create(tmp_path / "x.mdtb", PASSPHRASE, RECOVERY_KEY, CHEAP)
    assert refused.value.fault is Fault.ENGINE_TOO_OLD
    assert not (tmp_path / "x.mdtb").exists()


def test_another_account_opens_the_same_board(services, board_path):
    from dataclasses import replace

    from mdtboard.domain.ids import AccountId, new_id
    from mdtboard.domain.person import Account, Role, Specialty

    account = Account(
        id=AccountId(new_id()), name="S. Durand", role=Role.SECRETARY,
        specialty=Specialty.SECRETARIAT, slot="",
    )  # fmt: skip
    second = "another long passphrase"
    added = board_files.add_account(services, account, second, second)
    services.close()
    reopened = unlocking.unlock(board_path, second, clock=steady_clock)
    assert reopened.desk.account == replace(added)
    reopened.close()


def test_a_board_whose_first_question_fails_is_let_go_of(board_path, monkeypatch):
    def fails(*_):
        raise EnvironmentFault(Fault.FILE_IS_DAMAGED)

    with monkeypatch.context() as patched:
        patched.setattr(PeopleQueries, "account_of_slot", fails)
        with pytest.raises(EnvironmentFault):
            unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)
    unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock).close()
