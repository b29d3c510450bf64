"""The kinds of record the settings change: where they come from and how one is saved."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Protocol, TypeVar
from uuid import UUID

from mdtboard.domain.centre import Centre
from mdtboard.domain.ids import BoardId, NetworkId, PersonId, new_id
from mdtboard.domain.meeting import Board, BoardKind, default_quorum
from mdtboard.domain.network import Network, NetworkCentre
from mdtboard.domain.permissions import Permission
from mdtboard.domain.person import Person, Specialty
from mdtboard.services.set_up import SetUpService

R = TypeVar("R")


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A record in the list beside its form."""

    key: UUID
    title: str
    active: bool = True
    unsaved: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardEntry:
    """A board with those who usually attend it."""

    board: Board
    member_ids: tuple[PersonId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class NetworkEntry:
    """A network with its centres."""

    network: Network
    centres: tuple[NetworkCentre, ...] = ()


class Source(Protocol[R]):
    """One kind of record."""

    permission: Permission

    def read(self) -> tuple[R, ...]:
        """Return every record, in the order of the list."""

    def new(self) -> R:
        """Return an empty record, not saved yet."""

    def save(self, record: R) -> R:
        """Save a record."""

    def line(self, record: R) -> Line:
        """Return the record as the list shows it."""


class Boards:
    """The boards with their members."""

    permission = Permission.SET_UP

    def __init__(self, set_up: SetUpService) -> None:
        self._set_up = set_up

    def read(self) -> tuple[BoardEntry, ...]:
        """Return the boards, those that still meet first."""
        return tuple(
            BoardEntry(board=board, member_ids=self._members(BoardId(board.id)))
            for board in self._set_up.boards()
        )

    def new(self) -> BoardEntry:
        """Return a board without a name."""
        kind = BoardKind.STANDARD
        return BoardEntry(
            board=Board(id=BoardId(new_id()), name="", kind=kind, quorum=default_quorum(kind))
        )

    def save(self, record: BoardEntry) -> BoardEntry:
        """Save a board and who attends it."""
        board = replace(record.board, name=record.board.name.strip())
        return BoardEntry(
            board=self._set_up.save_board(board, record.member_ids),
            member_ids=record.member_ids,
        )

    def line(self, record: BoardEntry) -> Line:
        """Return the board's name."""
        board = record.board
        return Line(key=board.id, title=board.name, active=board.active)

    def _members(self, board_id: BoardId) -> tuple[PersonId, ...]:
        members = self._set_up.members(board_id)
        return tuple(sorted((PersonId(person.id) for person in members), key=str))


class People:
    """The professionals, also those who have left."""

    permission = Permission.RECORD

    def __init__(self, set_up: SetUpService) -> None:
        self._set_up = set_up

    def read(self) -> tuple[Person, ...]:
        """Return everybody by name, those who have left last."""
        people = self._set_up.people(inactive=True)
        return tuple(sorted(people, key=lambda person: not person.active))

    def new(self) -> Person:
        """Return a person without a name, of this institution."""
        centre = self._set_up.centre()
        return Person(
            id=PersonId(new_id()),
            title="Dr",
            family_name="",
            specialty=Specialty.OTHER_PHYSICIAN,
            institution=centre.name,
        )

    def save(self, record: Person) -> Person:
        """Save a person."""
        return self._set_up.save_person(record)

    def line(self, record: Person) -> Line:
        """Return the family name first, as lists are read."""
        family = " ".join(part for part in (record.family_name, record.given_name) if part)
        title = f"{family}, {record.title}" if record.title and family else family
        return Line(key=record.id, title=title, active=record.active)


class Networks:
    """The expert networks with their centres."""

    permission = Permission.SET_UP

    def __init__(self, set_up: SetUpService, today: Callable[[], date]) -> None:
        self._set_up = set_up
        self._today = today

    def read(self) -> tuple[NetworkEntry, ...]:
        """Return the networks by acronym, those that are valid first."""
        centres: dict[UUID, list[NetworkCentre]] = {}
        for centre in self._set_up.network_centres():
            centres.setdefault(centre.network_id, []).append(centre)
        entries = (
            NetworkEntry(network=network, centres=tuple(centres.get(network.id, ())))
            for network in self._set_up.networks()
        )
        return tuple(sorted(entries, key=self._ended))

    def new(self) -> NetworkEntry:
        """Return a network without an acronym."""
        return NetworkEntry(network=Network(id=NetworkId(new_id()), acronym=""))

    def save(self, record: NetworkEntry) -> NetworkEntry:
        """Save a network and those of its centres that are changed."""
        known = set(self._set_up.network_centres())
        changed = tuple(centre for centre in record.centres if centre not in known)
        return replace(record, network=self._set_up.save_network(record.network, changed))

    def line(self, record: NetworkEntry) -> Line:
        """Return the acronym; a network that is not valid today is greyed."""
        network = record.network
        return Line(key=network.id, title=network.acronym, active=not self._ended(record))

    def _ended(self, record: NetworkEntry) -> bool:
        return not record.network.valid_on(self._today())


class Centres:
    """The one institution of the file."""

    permission = Permission.SET_UP

    def __init__(self, set_up: SetUpService) -> None:
        self._set_up = set_up

    def read(self) -> tuple[Centre, ...]:
        """Return the institution."""
        return (self._set_up.centre(),)

    def new(self) -> Centre:
        """Return the institution: a file has one."""
        return self._set_up.centre()

    def save(self, record: Centre) -> Centre:
        """Save the institution and its letterhead."""
        return self._set_up.save_centre(record)

    def line(self, record: Centre) -> Line:
        """Return the institution's name."""
        return Line(key=record.id, title=record.name)
