"""Finds out which official list a file is, by its content, and reads it."""

import hashlib
import stat
from dataclasses import replace
from pathlib import Path
from typing import IO, Final

from mdtboard.domain.code_lists import ReadFile
from mdtboard.domain.errors import Fault
from mdtboard.exchange.ole import MAGIC
from mdtboard.exchange.terminologies import claml, oncotree, orpha, rarecare, svs
from mdtboard.exchange.terminologies.gathering import list_fault
from mdtboard.exchange.terminologies.xml_stream import records

MAX_FILE: Final = 64 << 20

_CHUNK: Final = 1 << 20
_HEAD: Final = 512
_BLANKS = b"\xef\xbb\xbf \t\r\n"
_UTF_16 = (b"\xff\xfe", b"\xfe\xff")


def read_file(path: Path) -> ReadFile:
    """Return the lists of an official file: ClaML, SVS, ORPHA XML, OncoTree JSON or an Excel.

    Nothing of the file is in a fault, not even its name.

    Raises:
        EnvironmentFault: FILE_MISSING, FILE_UNREADABLE, LIST_TOO_LARGE, LIST_IS_UNSAFE,
            LIST_FORMAT_UNKNOWN, LIST_UNREADABLE, LIST_EMPTY or TABLE_IS_PROTECTED.
    """
    try:
        found = path.stat()
        # Opening a pipe would wait for somebody to write.
        if not stat.S_ISREG(found.st_mode):
            raise list_fault(Fault.FILE_UNREADABLE)
        if found.st_size > MAX_FILE:
            raise list_fault(Fault.LIST_TOO_LARGE)
        with path.open("rb") as stream:
            read = _read(stream, path)
            stream.seek(0)
            digest = hashlib.sha256()
            while chunk := stream.read(_CHUNK):
                digest.update(chunk)
    except FileNotFoundError:
        raise list_fault(Fault.FILE_MISSING) from None
    except OSError:
        raise list_fault(Fault.FILE_UNREADABLE) from None
    except MemoryError:
        raise list_fault(Fault.LIST_TOO_LARGE) from None
    return replace(read, file_name=path.name, sha256=digest.hexdigest())


def _read(stream: IO[bytes], path: Path) -> ReadFile:
    head = stream.read(_HEAD)
    stream.seek(0)
    start = head.lstrip(_BLANKS)
    if head.startswith((b"PK\x03\x04", MAGIC)):
        return rarecare.read(path)
    if start[:1] in (b"{", b"["):
        return oncotree.read(stream, path.name)
    if start[:1] != b"<" and not head.startswith(_UTF_16):
        raise list_fault(Fault.LIST_FORMAT_UNKNOWN if head else Fault.LIST_EMPTY)
    root = next(records(stream, frozenset())).name
    stream.seek(0)
    if root == claml.ROOT:
        return claml.read(stream)
    if root in svs.ROOTS:
        return svs.read(stream)
    if root == orpha.ROOT:
        return orpha.read(stream)
    raise list_fault(Fault.LIST_FORMAT_UNKNOWN)
