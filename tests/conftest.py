"""Fixtures over a real encrypted board file, and the hygiene every test keeps."""

import logging
import os
import shutil
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest

from mdtboard.domain.person import Role, Specialty
from mdtboard.services import board_files, demonstration, unlocking
from mdtboard.services.bundle import Services
from mdtboard.services.desk import Desk
from mdtboard.services.newcomer import FirstUser
from mdtboard.storage import keys
from mdtboard.storage.database import Database
from mdtboard.storage.keys import Cost

PASSPHRASE = "correct horse battery staple"
RECOVERY_KEY = "0123-4567-89AB-CDEF-GHJK-MNPQ-RSTV-WXYZ"
CHEAP = Cost(passes=1, memory=64, lanes=1)
# The hour at which the tests begin, whatever day it is.
BEGAN = datetime(2026, 11, 25, 13, tzinfo=UTC)
TODAY = BEGAN.date()
_STARTED = time.monotonic()


def steady_clock() -> datetime:
    """Return the instant of the tests: it goes on as time does, from the same hour each run."""
    return BEGAN + timedelta(seconds=time.monotonic() - _STARTED)


@pytest.fixture(autouse=True)
def no_unannounced_log_records(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    loud = [r for r in caplog.get_records("call") if r.levelno >= logging.WARNING]
    # The offscreen platform says this of every window.
    loud = [r for r in loud if not r.getMessage().startswith("This plugin does not support")]
    announced = getattr(caplog, "announced", ())
    assert [r.name for r in loud if r.name not in announced] == []


@pytest.fixture(scope="session", autouse=True)
def cheap_keys() -> Iterator[None]:
    """Argon2id as it is, with parameters that cost a millisecond instead of a hundred."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "Cost", lambda *given: Cost(*given) if given else CHEAP)
        yield


def make_board(path: Path, role: Role = Role.COORDINATOR) -> Services:
    user = FirstUser(
        title="Dr", family_name="Testeur", given_name="Anne", role=role,
        specialty=Specialty.MEDICAL_ONCOLOGY,
    )  # fmt: skip
    centre = board_files.new_centre("Centre d'essai")
    secrets = (PASSPHRASE, PASSPHRASE, RECOVERY_KEY)
    return board_files.create(path, centre, user, *secrets, clock=steady_clock)


@pytest.fixture(scope="session")
def board_template(tmp_path_factory: pytest.TempPathFactory, cheap_keys: None) -> Path:
    path = tmp_path_factory.mktemp("template") / "board.mdtb"
    make_board(path).close()
    return path


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory, cheap_keys: None) -> Path:
    path = tmp_path_factory.mktemp("demo") / "demo.mdtb"
    demonstration.create(path, clock=steady_clock).close()
    return path


def copied(template: Path, folder: Path) -> Path:
    target = folder / template.name
    shutil.copy(template, target)
    shutil.copy(keys.keys_file(template), keys.keys_file(target))
    return target


@pytest.fixture
def board_path(board_template: Path, tmp_path: Path) -> Path:
    return copied(board_template, tmp_path)


@pytest.fixture
def services(board_path: Path) -> Iterator[Services]:
    opened = unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)
    yield opened
    opened.close()


@pytest.fixture
def demo(demo_template: Path, tmp_path: Path) -> Iterator[Services]:
    path = copied(demo_template, tmp_path)
    opened = unlocking.unlock(path, demonstration.PASSPHRASE, clock=steady_clock)
    yield opened
    opened.close()


def another_window(services: Services) -> Services:
    """Open the same file once more; what is done there is announced to nobody here."""
    database = Database(services.unlocked.engine, services.path, clock=steady_clock)
    return Services.over(Desk(database, services.desk.account), services.unlocked)
