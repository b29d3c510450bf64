"""The bytes of attachments in the real encrypted file: kept once, checked, purged in time."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from sqlalchemy import text

import mdtboard
from mdtboard.domain.actions import Act
from mdtboard.domain.attachments import digest_of
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.ids import AccountId, new_id
from mdtboard.domain.person import Account, Role, Specialty
from mdtboard.services import board_files, unlocking
from mdtboard.services.attachments import Incoming
from mdtboard.services.bundle import Services
from mdtboard.services.desk import Desk
from mdtboard.storage import keys
from mdtboard.storage.database import Database
from mdtboard.storage.migrate import copy_verified
from tests.builders import save_case
from tests.conftest import PASSPHRASE, steady_clock
from tests.files import a_pdf, a_picture, flip_content


def attach(services, case_id, content=None):
    incoming = Incoming(content=content or a_pdf(), file_name="compte rendu.pdf")
    return services.attachments.add(case_id, incoming)


def kept(services):
    with services.unlocked.engine.connect() as connection:
        rows = connection.execute(text("SELECT sha256, content FROM attachment_content"))
        return dict(tuple(row) for row in rows)


def reopened(services, board_path):
    services.close()
    return unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)


def another(services, board_path):
    """Another account at the same board, as on another desk."""
    account = Account(
        id=AccountId(new_id()),
        name="Autre",
        role=Role.SECRETARY,
        specialty=Specialty.SURGERY,
        slot="",
    )
    words = "another long passphrase"
    account = board_files.add_account(services, account, words, words)
    desk = Desk(Database(services.unlocked.engine, board_path, clock=steady_clock), account)
    return Services.over(desk, services.unlocked)


def seal(services):
    """Do what undo never goes past, as a validation."""
    database, account = services.desk.database, services.desk.account
    with database.action(Act.VALIDATE_DECISION, account, seals=True):
        pass


def test_the_same_file_on_two_cases_is_kept_once(services):
    first, second = save_case(services, 1), save_case(services, 2)
    one, two = attach(services, first.id), attach(services, second.id)
    assert kept(services) == {one.sha256: a_pdf()}
    services.attachments.remove((one,))
    assert services.attachments.content(two.id) == a_pdf()


def test_a_changed_content_is_found_and_never_handed_out(services):
    attachment = attach(services, save_case(services).id)
    flip_content(services, attachment.sha256)
    with pytest.raises(EnvironmentFault) as found:
        services.attachments.content(attachment.id)
    assert found.value.fault is Fault.ATTACHMENT_DAMAGED
    with pytest.raises(EnvironmentFault):
        services.attachments.open_copy(attachment)


def test_attaching_a_damaged_file_again_makes_it_whole(services):
    case = save_case(services)
    damaged = attach(services, case.id)
    flip_content(services, damaged.sha256)
    attach(services, case.id)
    assert services.attachments.content(damaged.id) == a_pdf()


def test_a_flipped_byte_of_the_encrypted_file_is_found(services, board_path):
    case = save_case(services)
    content = a_pdf() + bytes(range(256)) * 4000
    attachment = attach(services, case.id, content)
    services.close()
    size = board_path.stat().st_size
    with board_path.open("r+b") as file:
        file.seek(size - 300_000)
        byte = file.read(1)
        file.seek(size - 300_000)
        file.write(bytes([byte[0] ^ 1]))
    again = unlocking.unlock(board_path, PASSPHRASE, clock=steady_clock)
    with pytest.raises(EnvironmentFault) as found:
        again.attachments.content(attachment.id)
    assert found.value.fault is Fault.FILE_IS_DAMAGED
    # The rest of the board goes on.
    assert again.attachments.of_case(case.id) == (attachment,)
    again.close()


def test_nothing_of_a_content_stands_in_the_file_in_clear(services, board_path):
    attach(services, save_case(services).id, a_pdf("CANARI") + b"CANARI-DU-CONTENU" * 500)
    services.close()
    for file in board_path.parent.iterdir():
        assert b"CANARI" not in file.read_bytes()


def test_undo_brings_a_removed_file_back_after_the_board_was_closed(services, board_path):
    case = save_case(services)
    attachment = attach(services, case.id)
    services.attachments.remove((attachment,))
    again = reopened(services, board_path)
    assert again.attachments.of_case(case.id) == ()
    again.history.undo()
    (back,) = again.attachments.of_case(case.id)
    assert again.attachments.content(back.id) == a_pdf()
    again.close()


def test_redo_attaches_a_file_again_after_the_board_was_closed(services, board_path):
    case = save_case(services)
    attach(services, case.id)
    services.history.undo()
    again = reopened(services, board_path)
    again.history.redo()
    (back,) = again.attachments.of_case(case.id)
    assert again.attachments.content(back.id) == a_pdf()
    again.close()


def test_a_content_goes_when_the_board_closes_and_no_undo_can_come_to_it(services, board_path):
    case = save_case(services)
    attachment, stays = attach(services, case.id), attach(services, case.id, a_picture())
    services.attachments.remove((attachment,))
    seal(services)
    assert attachment.sha256 in kept(services)
    again = reopened(services, board_path)
    assert set(kept(again)) == {stays.sha256}
    again.close()


def test_what_one_account_seals_leaves_another_its_undo(services, board_path):
    case = save_case(services)
    other = another(services, board_path)
    attachment = attach(other, case.id)
    other.attachments.remove((attachment,))
    seal(services)
    services.desk.database.purge()
    assert attachment.sha256 in kept(services)
    seal(other)
    services.desk.database.purge()
    assert kept(services) == {}
    other.attachments.close()


def test_taking_back_a_case_to_which_somebody_attached_a_file_is_refused(services, board_path):
    case = save_case(services)
    other = another(services, board_path)
    attachment = attach(other, case.id)
    with pytest.raises(RuleViolation) as refused:
        services.history.undo()
    assert refused.value.rule is Rule.CHANGED_SINCE
    assert services.attachments.content(attachment.id) == a_pdf()
    other.attachments.close()


def test_a_verified_copy_holds_the_contents(services, board_path, tmp_path):
    attachment = attach(services, save_case(services).id)
    target = copy_verified(services.unlocked.engine, board_path, tmp_path / "copy.mdtb")
    keys.keys_file(target).write_bytes(keys.keys_file(board_path).read_bytes())
    copy = unlocking.unlock(target, PASSPHRASE, clock=steady_clock)
    assert digest_of(copy.attachments.content(attachment.id)) == attachment.sha256
    copy.close()


def test_the_chain_of_actions_stays_whole(services):
    case = save_case(services)
    attachment = attach(services, case.id)
    services.attachments.remove((services.attachments.rename(attachment, "IRM"),))
    services.history.undo()
    assert services.history.first_broken_link() is None


ATTACHING = """
import sys
from pathlib import Path
from uuid import UUID
from mdtboard.services import unlocking
from mdtboard.services.attachments import Incoming
services = unlocking.unlock(Path(sys.argv[1]), sys.argv[2])
number = 0
while True:
    number += 1
    content = b"%PDF-1.4" + sys.argv[4].encode() + bytes([number % 256]) * 2_000_000
    services.attachments.add(UUID(sys.argv[3]), Incoming(content=content, title=str(number)))
    print(number, flush=True)
"""


@pytest.mark.slow
def test_a_kill_while_files_are_attached_leaves_no_row_without_its_content(services, board_path):
    case = save_case(services)
    said = 0
    for kill in range(6):
        command = [sys.executable, "-c", ATTACHING, board_path, PASSPHRASE, str(case.id), f"{kill}"]
        worker = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=_here())
        assert worker.stdout is not None
        worker.stdout.readline()  # it attaches by now
        time.sleep(0.02 + 0.03 * kill)
        worker.kill()
        said += 1 + len(worker.stdout.read().splitlines())
        worker.wait()
        worker.stdout.close()
    found = services.attachments.of_case(case.id)
    assert len(found) >= said
    assert {digest_of(content) for content in kept(services).values()} == {a.sha256 for a in found}
    assert services.history.first_broken_link() is None


def _here():
    """The environment of a program that runs this very code."""
    return os.environ | {"PYTHONPATH": str(Path(mdtboard.__file__).parent.parent)}
