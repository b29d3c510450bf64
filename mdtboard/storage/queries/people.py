"""Questions about the centre, its people, networks and boards."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mdtboard.domain.centre import Centre
from mdtboard.domain.ids import BoardId
from mdtboard.domain.meeting import Board
from mdtboard.domain.network import Network, NetworkCentre
from mdtboard.domain.person import Account, Person
from mdtboard.domain.tables import Mapping
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import (
    StoredAccount,
    StoredBoard,
    StoredBoardMember,
    StoredCentre,
    StoredNetwork,
    StoredNetworkCentre,
    StoredPerson,
)
from mdtboard.storage.schema_meetings import StoredMapping


class PeopleQueries:
    """Reference data, small enough to be read whole."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def centre(self) -> Centre:
        """Return the institution that owns the file."""
        return record(Centre, self._session.scalars(select(StoredCentre)).one())

    def accounts(self) -> tuple[Account, ...]:
        """Return who can log in."""
        rows = self._session.scalars(select(StoredAccount).order_by(StoredAccount.name))
        return tuple(record(Account, row) for row in rows)

    def account_of_slot(self, slot: str) -> Account | None:
        """Return the account that a key slot belongs to."""
        found = self._session.scalars(select(StoredAccount).where(StoredAccount.slot == slot))
        row = found.first()
        return None if row is None else record(Account, row)

    def people(self, *, inactive: bool = False) -> tuple[Person, ...]:
        """Return the professionals by name; with `inactive`, also those no longer proposed."""
        statement = select(StoredPerson).order_by(StoredPerson.family_name, StoredPerson.given_name)
        if not inactive:
            statement = statement.where(StoredPerson.active)
        return tuple(record(Person, row) for row in self._session.scalars(statement))

    def people_by_id(self, ids: Iterable[UUID | None]) -> dict[UUID, Person]:
        """Return those among `ids` that exist, by identifier."""
        wanted = {found for found in ids if found is not None}
        rows = self._session.scalars(select(StoredPerson).where(StoredPerson.id.in_(wanted)))
        return {row.id: record(Person, row) for row in rows}

    def networks(self) -> tuple[Network, ...]:
        """Return the networks by acronym."""
        rows = self._session.scalars(select(StoredNetwork).order_by(StoredNetwork.acronym))
        return tuple(record(Network, row) for row in rows)

    def network_centres(self) -> tuple[NetworkCentre, ...]:
        """Return the centres of every network, in the order of their names."""
        rows = self._session.scalars(
            select(StoredNetworkCentre).order_by(StoredNetworkCentre.name, StoredNetworkCentre.id)
        )
        return tuple(record(NetworkCentre, row) for row in rows)

    def boards(self) -> tuple[Board, ...]:
        """Return the boards by name, those that still meet first."""
        rows = self._session.scalars(
            select(StoredBoard).order_by(StoredBoard.active.desc(), StoredBoard.name)
        )
        return tuple(record(Board, row) for row in rows)

    def members(self, board_id: BoardId) -> tuple[Person, ...]:
        """Return who usually attends a board, by name."""
        statement = (
            select(StoredPerson)
            .join(StoredBoardMember, StoredBoardMember.person_id == StoredPerson.id)
            .where(StoredBoardMember.board_id == board_id)
            .order_by(StoredPerson.family_name, StoredPerson.given_name)
        )
        return tuple(record(Person, row) for row in self._session.scalars(statement))

    def mappings(self) -> tuple[Mapping, ...]:
        """Return the remembered import mappings by name."""
        rows = self._session.scalars(select(StoredMapping).order_by(StoredMapping.name))
        return tuple(record(Mapping, row) for row in rows)
