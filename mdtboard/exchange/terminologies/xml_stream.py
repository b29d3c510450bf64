"""XML read on a stream, record by record, where no file can make the program swell.

Official files carry a DOCTYPE, so one is allowed; but nothing outside is ever fetched, and a file
that defines entities or default attributes of its own is refused: that is how bombs are built.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import IO, Final
from xml.parsers import expat

from mdtboard.domain.errors import Fault
from mdtboard.exchange.terminologies.gathering import list_fault

_CHUNK: Final = 1 << 18
_MAX_DEPTH: Final = 64
_MAX_ELEMENTS: Final = 20_000_000
_MAX_RECORD: Final = 20_000
_MAX_RECORD_TEXT: Final = 1_000_000


@dataclass(slots=True)
class Node:
    """An element of a record; `parts` are its texts and its elements, in their order."""

    name: str
    attributes: dict[str, str]
    parts: "list[str | Node]" = field(default_factory=list)

    def children(self, name: str) -> "Iterator[Node]":
        """Yield the elements of one name directly inside."""
        for part in self.parts:
            if isinstance(part, Node) and part.name == name:
                yield part

    def child(self, name: str) -> "Node | None":
        """Return the first element of a name directly inside, or None."""
        return next(self.children(name), None)

    def text(self, *, without: frozenset[str] = frozenset()) -> str:
        """Return every text inside, but those of some elements."""
        said = []
        for part in self.parts:
            if isinstance(part, str):
                said.append(part)
            elif part.name not in without:
                said.append(f" {part.text(without=without)} ")
        return "".join(said)

    def said(self, name: str) -> str:
        """Return the text of the first element of a name, without blanks around it."""
        found = self.child(name)
        return "" if found is None else found.text().strip()


def records(
    stream: IO[bytes], wanted: frozenset[str], heads: frozenset[str] = frozenset()
) -> Iterator[Node]:
    """Yield each outermost element of a wanted name, in the order of the file.

    The root, and the elements named by `heads`, come before what is in them and without it.
    Namespaces are left out of names.

    Raises:
        EnvironmentFault: LIST_IS_UNSAFE, LIST_TOO_LARGE or LIST_UNREADABLE.
    """
    reader = _Reader(wanted, heads)
    try:
        while chunk := stream.read(_CHUNK):
            reader.parser.Parse(chunk, False)
            yield from reader.taken()
        reader.parser.Parse(b"", True)
    except (expat.ExpatError, LookupError, ValueError):
        # An encoding that nobody knows is a LookupError.
        raise list_fault(Fault.LIST_UNREADABLE) from None
    yield from reader.taken()


class _Reader:
    """Builds one record at a time, and forgets it once it is taken."""

    def __init__(self, wanted: frozenset[str], heads: frozenset[str]) -> None:
        self._wanted = wanted
        self._heads = heads
        self._ready: list[Node] = []
        self._open: list[Node] = []
        self._depth = 0
        self._elements = 0
        self._in_record = 0
        self._letters = 0
        self.parser = expat.ParserCreate(namespace_separator=" ")
        self.parser.buffer_text = True
        self.parser.SetParamEntityParsing(expat.XML_PARAM_ENTITY_PARSING_NEVER)
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end
        self.parser.CharacterDataHandler = self._characters
        for handler in (
            "EntityDeclHandler",
            "AttlistDeclHandler",
            "UnparsedEntityDeclHandler",
            "ExternalEntityRefHandler",
            # An entity of the document type that was not read: its words would be lost in silence.
            "SkippedEntityHandler",
        ):
            setattr(self.parser, handler, self._refuse)

    def taken(self) -> list[Node]:
        """Return the records that are complete, once."""
        ready, self._ready = self._ready, []
        return ready

    def _refuse(self, *_: object) -> None:
        raise list_fault(Fault.LIST_IS_UNSAFE)

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._elements += 1
        if self._depth > _MAX_DEPTH:
            raise list_fault(Fault.LIST_IS_UNSAFE)
        if self._elements > _MAX_ELEMENTS:
            raise list_fault(Fault.LIST_TOO_LARGE)
        bare = name.rpartition(" ")[2]
        if not self._open:
            if self._depth == 1 or bare in self._heads:
                self._ready.append(Node(bare, _bare(attributes)))
                return
            if bare not in self._wanted:
                return
        node = Node(bare, _bare(attributes))
        if self._open:
            self._in_record += 1
            if self._in_record > _MAX_RECORD:
                raise list_fault(Fault.LIST_TOO_LARGE)
            self._open[-1].parts.append(node)
        else:
            self._in_record = self._letters = 0
        self._open.append(node)

    def _end(self, _name: str) -> None:
        self._depth -= 1
        if self._open:
            node = self._open.pop()
            if not self._open:
                self._ready.append(node)

    def _characters(self, text: str) -> None:
        if self._open:
            self._letters += len(text)
            if self._letters > _MAX_RECORD_TEXT:
                raise list_fault(Fault.LIST_TOO_LARGE)
            self._open[-1].parts.append(text)


def _bare(attributes: dict[str, str]) -> dict[str, str]:
    return {name.rpartition(" ")[2]: value for name, value in attributes.items()}
