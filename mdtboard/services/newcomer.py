"""The person behind a new account."""

from dataclasses import dataclass

from mdtboard.domain.centre import Centre
from mdtboard.domain.ids import AccountId, PersonId, new_id
from mdtboard.domain.person import Account, Person, Role, Specialty


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstUser:
    """The person who makes a board file, or whom the recovery key names as its coordinator."""

    title: str = ""
    family_name: str
    given_name: str = ""
    role: Role
    specialty: Specialty

    def at(self, centre: Centre) -> Person:
        """Return the user as a professional of `centre`."""
        return Person(
            id=PersonId(new_id()),
            title=self.title,
            family_name=self.family_name,
            given_name=self.given_name,
            specialty=self.specialty,
            institution=centre.name,
        )

    def account_of(self, person: Person, slot: str) -> Account:
        """Return the account of the user, which a key slot opens."""
        return Account(
            id=AccountId(new_id()),
            name=person.full_name,
            role=self.role,
            specialty=self.specialty,
            slot=slot,
            person_id=person.id,
        )
