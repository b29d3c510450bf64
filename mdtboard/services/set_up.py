"""The centre, its people, its boards and the networks."""

from mdtboard.domain.actions import Act
from mdtboard.domain.centre import Centre
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.expert_lists import ExpertGroup
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import BoardId, MemberId, PersonId, new_id
from mdtboard.domain.meeting import Board, BoardMember
from mdtboard.domain.national_ids import may_be_finess
from mdtboard.domain.network import Network, NetworkCentre
from mdtboard.domain.permissions import Permission
from mdtboard.domain.person import Account, Person, RecoveryNotice
from mdtboard.reference import rare_cancers
from mdtboard.services.desk import Desk


class SetUpService:
    """What a centre sets up once and corrects now and then."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def centre(self) -> Centre:
        """Return the institution that owns the file."""
        with self._desk.database.reading() as queries:
            return queries.people.centre()

    def save_centre(self, centre: Centre) -> Centre:
        """Change the institution and its letterhead.

        Raises:
            RuleViolation: it has no name, its FINESS cannot be one, or somebody changed it.
        """
        self._desk.require(Permission.SET_UP)
        if not centre.name.strip():
            raise RuleViolation(Rule.NAME_MISSING)
        if not may_be_finess(centre.national_id):
            raise RuleViolation(Rule.FINESS_NOT_RIGHT, field="national_id")
        with self._desk.database.action(Act.CHANGE_CENTRE, self._desk.account) as uow:
            return uow.centres.save(centre)

    def accounts(self) -> tuple[Account, ...]:
        """Return who can log in."""
        with self._desk.database.reading() as queries:
            return queries.people.accounts()

    def notices(self) -> tuple[RecoveryNotice, ...]:
        """Return what the signed-in account has to be told, the oldest first."""
        with self._desk.database.records() as records:
            found = records.recovery_notices.find(account_id=self._desk.account.id)
        return tuple(sorted(found, key=lambda notice: notice.at))

    def note_read(self) -> None:
        """Record that the signed-in account was told; it is not told again."""
        with self._desk.database.action(Act.READ_NOTICE, self._desk.account) as uow:
            for notice in uow.recovery_notices.find(account_id=self._desk.account.id):
                uow.recovery_notices.delete(notice.id)

    def people(self, *, inactive: bool = False) -> tuple[Person, ...]:
        """Return the professionals by name."""
        with self._desk.database.reading() as queries:
            return queries.people.people(inactive=inactive)

    def save_person(self, person: Person, board_id: BoardId | None = None) -> Person:
        """Insert or update a professional, as a member of a board when one is named.

        Raises:
            RuleViolation: there is no family name, or somebody changed it meanwhile.
        """
        self._desk.require(Permission.RECORD)
        person.check()
        account = self._desk.account
        with self._desk.database.action(Act.SAVE_PERSON, account, about=person.id) as uow:
            saved = uow.people.save(person)
            if board_id is not None:
                uow.members.save(
                    BoardMember(
                        id=MemberId(new_id()), board_id=board_id, person_id=PersonId(saved.id)
                    )
                )
            return saved

    def optional_groups(self, network: Network) -> tuple[ExpertGroup, ...]:
        """Return the groups of the list that this network reads only where a centre chose so."""
        groups = (group for group in rare_cancers().groups if group.optional)
        return tuple(group for group in groups if fold(group.reader) == fold(network.acronym))

    def networks(self) -> tuple[Network, ...]:
        """Return the expert networks by acronym."""
        with self._desk.database.reading() as queries:
            return queries.people.networks()

    def network_centres(self) -> tuple[NetworkCentre, ...]:
        """Return the centres of every network, in the order of their names."""
        with self._desk.database.reading() as queries:
            return queries.people.network_centres()

    def save_network(self, network: Network, centres: tuple[NetworkCentre, ...] = ()) -> Network:
        """Insert or update a network and those of its centres that are given.

        Raises:
            RuleViolation: it or a centre has no name, it ends before it starts, or somebody
                changed it meanwhile.
        """
        self._desk.require(Permission.SET_UP)
        network.check()
        for centre in centres:
            centre.check()
        act = Act.SAVE_NETWORK_CENTRE if centres else Act.SAVE_NETWORK
        with self._desk.database.action(act, self._desk.account, about=network.id) as uow:
            saved = uow.networks.save(network)
            for centre in centres:
                uow.network_centres.save(centre)
            return saved

    def boards(self) -> tuple[Board, ...]:
        """Return the boards, those that still meet first."""
        with self._desk.database.reading() as queries:
            return queries.people.boards()

    def members(self, board_id: BoardId) -> tuple[Person, ...]:
        """Return who usually attends a board."""
        with self._desk.database.reading() as queries:
            return queries.people.members(board_id)

    def save_board(self, board: Board, member_ids: tuple[PersonId, ...] | None = None) -> Board:
        """Insert or update a board, and its members when they are given.

        Raises:
            RuleViolation: it has no name, its quorum asks for too few, or somebody changed it.
        """
        self._desk.require(Permission.SET_UP)
        board.check()
        account = self._desk.account
        with self._desk.database.action(Act.SAVE_BOARD, account, about=board.id) as uow:
            saved = uow.boards.save(board)
            if member_ids is not None:
                present = uow.members.find(board_id=board.id)
                for member in present:
                    if member.person_id not in member_ids:
                        uow.members.delete(member.id)
                known = {member.person_id for member in present}
                for person_id in dict.fromkeys(member_ids):
                    if person_id not in known:
                        uow.members.save(
                            BoardMember(
                                id=MemberId(new_id()),
                                board_id=BoardId(board.id),
                                person_id=person_id,
                            )
                        )
            return saved
