"""What kept papers say, and their very bytes; what many of them share is kept once."""

import re
import struct
import zlib
from hashlib import sha256
from typing import Final, TypeVar

from sqlalchemy import Connection

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.sheets import ConsensusSheet, MinutesSheet
from mdtboard.storage import statements
from mdtboard.storage.blobs import Blobs
from mdtboard.storage.schema_meetings import PAPER_CONTENTS

S = TypeVar("S")
Span = tuple[int, int]
# Fonts and what tells their characters are the same in every paper of a release.
_SHARED: Final = re.compile(rb"/(?:FontFile2|ToUnicode) (\d+) 0 R")
_STREAM: Final = re.compile(rb"\n(\d+) 0 obj\n<<\n[^\n]*/Length (\d+)[^\n]*\n>>\nstream\n")
_COUNT: Final = struct.Struct("<I")
_PART: Final = struct.Struct("<I32s")
_DIGEST: Final = 32
_NO_BASE: Final = bytes(_DIGEST)
_HARDEST: Final = 9


class Kept:
    """The statements and pages of papers. They are not audited: their digests are."""

    def __init__(self, connection: Connection) -> None:
        self._blobs = Blobs(connection, PAPER_CONTENTS)

    def keep_statement(self, sheet: ConsensusSheet | MinutesSheet) -> str:
        """Keep what a sheet says, and return the digest it is read by."""
        statement = statements.stated(sheet)
        words = statements.vocabulary(type(sheet))
        known = self._base(sha256(words).digest(), words)
        # The sheets of a meeting say much the same of it; no patient is in that.
        head, people = statements.stated(sheet.head), statements.stated(sheet.participants)
        meeting = sha256(known + sheet.head.meeting.id.bytes).digest()
        base = self._base(meeting, words + head + people, known)
        return self._put(sha256(statement).hexdigest(), statement, base)

    def statement(self, kind: type[S], digest: str) -> S:
        """Return what a sheet said when it was kept.

        Raises:
            EnvironmentFault: it is gone or is not what was kept.
        """
        return statements.read(kind, _checked(digest, self._unpacked(self._blobs.get(digest))))

    def keep_pages(self, pages: bytes) -> str:
        """Keep a PDF, and return its digest."""
        digest = sha256(pages).hexdigest()
        shared, own = _streams(pages)
        parts = [pages[begin:end] for begin, end in shared]
        for part in parts:
            self._blobs.put(sha256(part).hexdigest(), part)
        names = [sha256(part).digest() for part in parts]
        # What a file is built of is much the same where its fonts are; no patient is in that.
        frame = _head(names, shared) + _without(pages, sorted([*shared, *own]))
        packed = _head(names, shared) + _without(pages, shared)
        base = self._base(sha256(b"".join(names)).digest(), frame)
        return self._put(digest, packed, base)

    def pages(self, digest: str) -> bytes:
        """Return a PDF as it was kept, byte for byte.

        Raises:
            EnvironmentFault: it is gone or is not what was kept.
        """
        packed = self._unpacked(self._blobs.get(digest))
        [count] = _COUNT.unpack_from(packed)
        head = _COUNT.size + count * _PART.size
        found, start, rest = [], 0, packed[head:]
        for at, name in _PART.iter_unpack(packed[_COUNT.size : head]):
            found += [rest[start:at], self._blobs.get(name.hex()) or b""]
            start = at
        return _checked(digest, b"".join((*found, rest[start:])))

    def _base(self, name: bytes, words: bytes, base: bytes = _NO_BASE) -> bytes:
        """Return the name of the words that others are packed with; the first words given stay."""
        if self._blobs.get(name.hex()) is None:
            self._put(name.hex(), words, base)
        return name

    def _put(self, digest: str, content: bytes, base: bytes) -> str:
        words = self._words(base)
        packer = zlib.compressobj(_HARDEST, zdict=words) if words else zlib.compressobj(_HARDEST)
        self._blobs.put(digest, base + packer.compress(content) + packer.flush())
        return digest

    def _words(self, base: bytes) -> bytes:
        return b"" if base == _NO_BASE else self._unpacked(self._blobs.get(base.hex()))

    def _unpacked(self, content: bytes | None) -> bytes:
        if content is None or len(content) < _DIGEST:
            raise EnvironmentFault(Fault.PAPER_DAMAGED)
        words = self._words(content[:_DIGEST])
        unpacker = zlib.decompressobj(zdict=words) if words else zlib.decompressobj()
        try:
            found = unpacker.decompress(content[_DIGEST:])
        except zlib.error:
            raise EnvironmentFault(Fault.PAPER_DAMAGED) from None
        if not unpacker.eof:
            raise EnvironmentFault(Fault.PAPER_DAMAGED)
        return found


def _streams(pages: bytes) -> tuple[list[Span], list[Span]]:
    """Return where the streams of a PDF stand: those that other papers hold too, and its own."""
    wanted = set(_SHARED.findall(pages))
    shared: list[Span] = []
    own: list[Span] = []
    for found in _STREAM.finditer(pages):
        span = (found.end(), found.end() + int(found[2]))
        (shared if found[1] in wanted else own).append(span)
    return shared, own


def _without(pages: bytes, spans: list[Span]) -> bytes:
    starts = [0, *(end for _, end in spans)]
    ends = [*(begin for begin, _ in spans), len(pages)]
    return b"".join(pages[begin:end] for begin, end in zip(starts, ends, strict=True))


def _head(names: list[bytes], shared: list[Span]) -> bytes:
    """Return which parts were taken out, and where they belong in what is left."""
    taken, parts = 0, []
    for name, (begin, end) in zip(names, shared, strict=True):
        parts.append(_PART.pack(begin - taken, name))
        taken += end - begin
    return _COUNT.pack(len(parts)) + b"".join(parts)


def _checked(digest: str, content: bytes) -> bytes:
    if sha256(content).hexdigest() != digest:
        raise EnvironmentFault(Fault.PAPER_DAMAGED)
    return content
