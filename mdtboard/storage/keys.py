"""The key slots beside a board file: who can unlock its data key.

The file is encrypted with a random 256-bit data key. Each slot holds that key wrapped
(AES-256-GCM) by a key derived (Argon2id) from a user's passphrase or from the recovery key.
Adding an account adds a slot; the data itself is never encrypted anew.
"""

import json
import os
import secrets
import unicodedata
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from mdtboard.atomic import write_atomically
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.secrets import RECOVERY_ALPHABET, normalise_recovery_key

FORMAT = 1
PASSPHRASE, RECOVERY = "passphrase", "recovery"
_RECOVERY_CHARACTERS = 32  # 160 bits


@dataclass(frozen=True, slots=True)
class Cost:
    """Argon2id parameters: passes, memory in KiB and lanes; stored with each slot."""

    passes: int = 3
    memory: int = 65536
    lanes: int = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One way to the data key."""

    id: str
    kind: str
    cost: Cost
    salt: bytes
    nonce: bytes
    wrapped: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class KeySlots:
    """All the ways to one board's data key; `board` is the salt in the file's first bytes."""

    board: bytes
    slots: tuple[Slot, ...]

    def with_slot(self, slot: Slot) -> "KeySlots":
        """Return the slots with one more."""
        return replace(self, slots=(*self.slots, slot))

    def without_slot(self, slot_id: str) -> "KeySlots":
        """Return the slots without one."""
        return replace(self, slots=tuple(slot for slot in self.slots if slot.id != slot_id))


def new_data_key() -> bytes:
    """Return a random 256-bit key."""
    return secrets.token_bytes(32)


def new_recovery_key() -> str:
    """Return a random recovery key as eight groups of four letters and digits."""
    letters = "".join(secrets.choice(RECOVERY_ALPHABET) for _ in range(_RECOVERY_CHARACTERS))
    return "-".join(letters[i : i + 4] for i in range(0, _RECOVERY_CHARACTERS, 4))


def make_slot(kind: str, secret: str, data_key: bytes, board: bytes, cost: Cost) -> Slot:
    """Return a slot that opens with `secret`."""
    slot_id, salt, nonce = secrets.token_hex(8), secrets.token_bytes(16), secrets.token_bytes(12)
    wrapping = AESGCM(_derive(kind, secret, salt, cost))
    wrapped = wrapping.encrypt(nonce, data_key, _context(board, slot_id, kind))
    return Slot(id=slot_id, kind=kind, cost=cost, salt=salt, nonce=nonce, wrapped=wrapped)


def open_slot(slots: KeySlots, kind: str, secret: str) -> tuple[str, bytes]:
    """Return the slot that `secret` opens, and the data key.

    Raises:
        RuleViolation: no slot of that kind opens with it.
    """
    for slot in slots.slots:
        if slot.kind != kind:
            continue
        unwrapping = AESGCM(_derive(kind, secret, slot.salt, slot.cost))
        try:
            key = unwrapping.decrypt(
                slot.nonce, slot.wrapped, _context(slots.board, slot.id, slot.kind)
            )
        except InvalidTag:
            continue
        return slot.id, key
    wrong = Rule.WRONG_RECOVERY_KEY if kind == RECOVERY else Rule.WRONG_PASSPHRASE
    raise RuleViolation(wrong)


def keys_file(board_file: Path) -> Path:
    """Return where the key slots of a board file lie."""
    return board_file.with_name(board_file.name + ".keys")


def write_slots(board_file: Path, slots: KeySlots) -> None:
    """Write the key slots beside the board file; the old ones stay until the new are safe."""
    content = {
        "format": FORMAT,
        "board": slots.board.hex(),
        "slots": [_to_json(slot) for slot in slots.slots],
    }
    write_atomically(keys_file(board_file), json.dumps(content, indent=1).encode())


def read_slots(board_file: Path) -> KeySlots:
    """Return the key slots beside a board file.

    Raises:
        EnvironmentFault: they are missing, or are not key slots of a kind we know.
    """
    where = str(keys_file(board_file).parent)
    try:
        with open(keys_file(board_file), "rb") as source:
            content = json.loads(source.read(1_000_000))
        if content["format"] != FORMAT:
            raise EnvironmentFault(Fault.FILE_IS_NEWER, where=where)
        slots = tuple(_from_json(item) for item in content["slots"])
        return KeySlots(board=bytes.fromhex(content["board"]), slots=slots)
    except FileNotFoundError:
        raise EnvironmentFault(Fault.KEYS_MISSING, where=where) from None
    except OSError:
        raise EnvironmentFault(Fault.FILE_UNREADABLE, where=where) from None
    except (ValueError, KeyError, TypeError):
        raise EnvironmentFault(Fault.KEYS_DAMAGED, where=where) from None


def _derive(kind: str, secret: str, salt: bytes, cost: Cost) -> bytes:
    text = (
        normalise_recovery_key(secret)
        if kind == RECOVERY
        else unicodedata.normalize("NFKC", secret)
    )
    kdf = Argon2id(
        salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=cost.memory
    )
    return kdf.derive(text.encode("utf-8", "surrogatepass"))


def _context(board: bytes, slot_id: str, kind: str) -> bytes:
    # Bound to the board and the slot, so that a slot cannot be moved to another file.
    return b"mdtboard-slot-1|" + board + f"|{slot_id}|{kind}".encode()


def _to_json(slot: Slot) -> dict[str, Any]:
    return {
        "id": slot.id,
        "kind": slot.kind,
        "kdf": "argon2id",
        "passes": slot.cost.passes,
        "memory_kib": slot.cost.memory,
        "lanes": slot.cost.lanes,
        "salt": slot.salt.hex(),
        "nonce": slot.nonce.hex(),
        "wrapped": slot.wrapped.hex(),
    }


def _from_json(item: dict[str, Any]) -> Slot:
    cost = Cost(int(item["passes"]), int(item["memory_kib"]), int(item["lanes"]))
    # A hostile key file must not make us allocate all memory before it is refused.
    if item["kdf"] != "argon2id" or not (cost.memory <= 2**21 and cost.passes <= 64):
        raise ValueError("unknown key derivation")
    return Slot(
        id=str(item["id"]),
        kind=str(item["kind"]),
        cost=cost,
        salt=bytes.fromhex(item["salt"]),
        nonce=bytes.fromhex(item["nonce"]),
        wrapped=bytes.fromhex(item["wrapped"]),
    )


def new_board_salt() -> bytes:
    """Return the random first bytes of a new board file."""
    return os.urandom(16)
