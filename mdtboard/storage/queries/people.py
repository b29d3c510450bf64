"""Questions about the centre, its people, networks and boards."""

from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection

from mdtboard.domain.centre import Centre
from mdtboard.domain.ids import BoardId
from mdtboard.domain.meeting import Board
from mdtboard.domain.network import Network, NetworkCentre
from mdtboard.domain.person import Account, Person
from mdtboard.domain.tables import Mapping
from mdtboard.storage import whole
from mdtboard.storage.schema import (
    ACCOUNTS,
    BOARDS,
    MEMBERS,
    NETWORK_CENTRES,
    NETWORKS,
    PEOPLE,
)
from mdtboard.storage.schema_meetings import MAPPINGS


class PeopleQueries:
    """Reference data, small enough to be read whole."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def centre(self) -> Centre:
        """Return the institution that owns the file."""
        return whole.CENTRE.of(self._connection.execute(whole.CENTRE.select()).one())

    def accounts(self) -> tuple[Account, ...]:
        """Return who can log in."""
        statement = whole.ACCOUNT.select().order_by(ACCOUNTS.c.name)
        return whole.ACCOUNT.read(self._connection, statement)

    def account_of_slot(self, slot: str) -> Account | None:
        """Return the account that a key slot belongs to."""
        statement = whole.ACCOUNT.select().where(ACCOUNTS.c.slot == slot)
        return whole.ACCOUNT.first(self._connection, statement)

    def people(self, *, inactive: bool = False) -> tuple[Person, ...]:
        """Return the professionals by name; with `inactive`, also those no longer proposed."""
        statement = whole.PERSON.select().order_by(PEOPLE.c.family_name, PEOPLE.c.given_name)
        if not inactive:
            statement = statement.where(PEOPLE.c.active)
        return whole.PERSON.read(self._connection, statement)

    def people_by_id(self, ids: Iterable[UUID | None]) -> dict[UUID, Person]:
        """Return those among `ids` that exist, by identifier."""
        wanted = {found for found in ids if found is not None}
        statement = whole.PERSON.select().where(PEOPLE.c.id.in_(wanted))
        return {person.id: person for person in whole.PERSON.read(self._connection, statement)}

    def networks(self) -> tuple[Network, ...]:
        """Return the networks by acronym."""
        statement = whole.NETWORK.select().order_by(NETWORKS.c.acronym)
        return whole.NETWORK.read(self._connection, statement)

    def network_centres(self) -> tuple[NetworkCentre, ...]:
        """Return the centres of every network, in the order of their names."""
        statement = whole.NETWORK_CENTRE.select().order_by(
            NETWORK_CENTRES.c.name, NETWORK_CENTRES.c.id
        )
        return whole.NETWORK_CENTRE.read(self._connection, statement)

    def boards(self) -> tuple[Board, ...]:
        """Return the boards by name, those that still meet first."""
        statement = whole.BOARD.select().order_by(BOARDS.c.active.desc(), BOARDS.c.name)
        return whole.BOARD.read(self._connection, statement)

    def members(self, board_id: BoardId) -> tuple[Person, ...]:
        """Return who usually attends a board, by name."""
        statement = (
            whole.PERSON.select()
            .join(MEMBERS, MEMBERS.c.person_id == PEOPLE.c.id)
            .where(MEMBERS.c.board_id == board_id)
            .order_by(PEOPLE.c.family_name, PEOPLE.c.given_name)
        )
        return whole.PERSON.read(self._connection, statement)

    def mappings(self) -> tuple[Mapping, ...]:
        """Return the remembered import mappings by name."""
        statement = whole.MAPPING.select().order_by(MAPPINGS.c.name)
        return whole.MAPPING.read(self._connection, statement)
