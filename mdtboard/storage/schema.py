"""The tables of reference data, patients and cases, and the audit.

Nothing outside `storage` ever sees one of these classes. Every column carries a comment: the
schema is the data dictionary.
"""

from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import JSON, ForeignKey, Index, MetaData, text
from sqlalchemy import Enum as EnumColumn
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from mdtboard.domain.actions import Act, ActionMode
from mdtboard.domain.case import (
    Basis,
    Laterality,
    Phase,
    RareStatus,
    ReadTwice,
    Situation,
    TumourFamily,
)
from mdtboard.domain.findings import Finding
from mdtboard.domain.meeting import BoardKind, BoardLevel, QuorumRule, Rhythm
from mdtboard.domain.network import CentreRole
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import IdentityStatus, Information, Sex
from mdtboard.domain.person import Role, Specialty
from mdtboard.storage.types import (
    EnumTuple,
    PartialDateText,
    QuorumJson,
    RecordTuple,
    UtcDateTime,
)


def col(comment: str, *args: Any, **kwargs: Any) -> Any:
    """Return a column with its line of the data dictionary."""
    return mapped_column(*args, comment=comment, **kwargs)


def link(table: str, comment: str, **kwargs: Any) -> Any:
    """Return an indexed column that points at a row of `table`."""
    return col(comment, ForeignKey(f"{table}.id"), index=True, **kwargs)


class Base(DeclarativeBase):
    """Names every constraint, so that a later migration can drop it by name."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_name)s",
            "uq": "uq_%(table_name)s_%(column_0_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {  # noqa: RUF012
        Enum: EnumColumn(
            Enum, native_enum=False, length=32, values_callable=lambda e: [m.value for m in e]
        ),
        datetime: UtcDateTime(),
        PartialDate: PartialDateText(),
        QuorumRule: QuorumJson(),
    }


class Row(Base):
    """A record with an identifier of our own and a version that grows with each change."""

    __abstract__ = True
    id: Mapped[UUID] = col("Identifier made by mdtboard", primary_key=True)
    version: Mapped[int] = col("Grows by one with each change; stale writes are refused")


class StoredCentre(Row):
    """centre."""

    __tablename__ = "centre"
    name: Mapped[str] = col("Institution, as printed")
    unit: Mapped[str] = col("Department or unit, as printed")
    address: Mapped[str] = col("Street address, as printed")
    city: Mapped[str] = col("Town, as printed")
    national_id: Mapped[str] = col("National identifier of the institution (France: FINESS)")
    phone: Mapped[str] = col("Telephone, as printed")
    demonstration: Mapped[bool] = col("True when every patient in the file is invented")


class StoredAccount(Row):
    """account."""

    __tablename__ = "account"
    name: Mapped[str] = col("Name of the person who logs in")
    role: Mapped[Role] = col("What the account may do: secretary, coordinator, physician")
    specialty: Mapped[Specialty] = col("Specialty of the account's owner")
    slot: Mapped[str] = col("Key slot beside the file that this account's passphrase opens")
    person_id: Mapped[UUID | None] = link("person", "The professional behind the account")
    active: Mapped[bool] = col("False when the account may no longer act")


class StoredPerson(Row):
    """person."""

    __tablename__ = "person"
    title: Mapped[str] = col("Title: Dr, Pr, Ms")
    family_name: Mapped[str] = col("Family name")
    given_name: Mapped[str] = col("Given name")
    specialty: Mapped[Specialty] = col("Usual specialty")
    institution: Mapped[str] = col("Institution the person works in")
    national_id: Mapped[str] = col("National professional identifier (France: RPPS)")
    email: Mapped[str] = col("Professional e-mail address")
    active: Mapped[bool] = col("False when no longer proposed in lists")


class StoredNetwork(Row):
    """network."""

    __tablename__ = "network"
    acronym: Mapped[str] = col("Acronym the network is known by")
    name: Mapped[str] = col("Full name")
    families: Mapped[tuple[TumourFamily, ...]] = col(
        "Tumour families the network covers", EnumTuple(TumourFamily)
    )
    second_reading: Mapped[bool] = col("True when it reads its tumours a second time")
    overdue_days: Mapped[int] = col("Days after the request before a reading counts as late")
    valid_from: Mapped[date | None] = col("First day under this name")
    valid_to: Mapped[date | None] = col("Last day under this name")
    successor: Mapped[str] = col("Acronym of the network that followed")
    source: Mapped[str] = col("Where this line of reference data was read")
    contact: Mapped[str] = col("Whom to call or write to")
    website: Mapped[str] = col("Address of its site")
    forms: Mapped[str] = col("Forms it asks for, and where they are")
    associations: Mapped[str] = col("Patient associations it works with")


class StoredNetworkCentre(Row):
    """network_centre."""

    __tablename__ = "network_centre"
    network_id: Mapped[UUID] = link("network", "The network")
    name: Mapped[str] = col("Centre or laboratory")
    role: Mapped[CentreRole] = col("National, regional or laboratory")
    city: Mapped[str] = col("Town")
    contact: Mapped[str] = col("Person, telephone or address for requests")
    address: Mapped[str] = col("Postal address for material")
    valid_from: Mapped[date | None] = col("First day in this role")
    valid_to: Mapped[date | None] = col("Last day in this role")
    source: Mapped[str] = col("Where this line of reference data was read")


class StoredBoard(Row):
    """board."""

    __tablename__ = "board"
    name: Mapped[str] = col("Name of the board")
    kind: Mapped[BoardKind] = col("Kind of board; staff is not a formal board")
    level: Mapped[BoardLevel] = col("Local, regional or national")
    rhythm: Mapped[Rhythm] = col("How often it meets")
    starts_at: Mapped[time] = col("Usual start, local time")
    minutes: Mapped[int] = col("Usual duration in minutes")
    place: Mapped[str] = col("Usual place or link")
    network_id: Mapped[UUID | None] = link("network", "Network the board works for")
    coordinator_id: Mapped[UUID | None] = link("person", "Physician who coordinates the board")
    secretary_id: Mapped[UUID | None] = link("person", "Secretary of the board")
    quorum: Mapped[QuorumRule] = col("Quorum rule: minimum, required specialties, written opinions")
    active: Mapped[bool] = col("False when the board no longer meets")


class StoredBoardMember(Row):
    """board_member."""

    __tablename__ = "board_member"
    board_id: Mapped[UUID] = link("board", "The board")
    person_id: Mapped[UUID] = link("person", "A person who usually attends it")


class StoredPatient(Row):
    """patient."""

    __tablename__ = "patient"
    __table_args__ = (Index("ix_patient_sort_name", "sort_name", "id"),)
    local_id: Mapped[str] = col("Identifier in the institution (France: IPP)", index=True)
    ins: Mapped[str] = col("National health identity (France: INS), when qualified")
    birth_name: Mapped[str] = col("Family name at birth")
    used_name: Mapped[str] = col("Family name in use, when different")
    given_names: Mapped[str] = col("Given names")
    sort_name: Mapped[str] = col("Folded name for sorting and duplicates")
    birth_date: Mapped[PartialDate | None] = col(
        "Birth date, possibly year or month only", index=True
    )
    sex: Mapped[Sex] = col("Administrative sex")
    identity: Mapped[IdentityStatus] = col("How far the identity was checked")
    general_practitioner: Mapped[str] = col("General practitioner")
    correspondents: Mapped[str] = col("Other correspondents who receive the advice")
    information: Mapped[Information] = col("Told of the presentation; opposed or not")
    informed_on: Mapped[date | None] = col("Day the patient was informed")
    informed_by: Mapped[str] = col("Who informed the patient")
    shares_outside_team: Mapped[bool] = col("Consent to share outside the care team")


# SQLite takes a partial index where a question holds these very words.
WANTED_TWICE = "read_twice = 'wanted'"


class StoredCase(Row):
    """case_file."""

    __tablename__ = "case_file"
    # Each holds all that a sort of the list asks for: the rows themselves are not read.
    __table_args__ = (
        Index("ix_case_file_patient_id", "patient_id", "sequence"),
        Index("ix_case_file_opened_on", "opened_on", "sequence"),
        Index("ix_case_file_family", "family", "sequence"),
        # The few that a person wants read twice, whatever their network.
        Index("ix_case_file_wanted_twice", "read_twice", sqlite_where=text(WANTED_TWICE)),
    )
    patient_id: Mapped[UUID] = col("The patient who bears the tumour", ForeignKey("patient.id"))
    sequence: Mapped[int] = col("Running number; D-0412 is number 412", unique=True)
    opened_on: Mapped[date] = col("Day the case was entered")
    family: Mapped[TumourFamily] = col("Broad tumour family for lists")
    diagnosis: Mapped[str] = col("Diagnosis in words")
    topography: Mapped[str] = col("Site in words")
    topography_code: Mapped[str] = col("Site code (ICD-10 or ICD-O topography)")
    morphology: Mapped[str] = col("Histology in words")
    morphology_code: Mapped[str] = col("Histology code (ICD-O morphology)")
    code_edition: Mapped[str] = col("Editions the codes were taken from")
    icd10_code: Mapped[str] = col("ICD-10 code (France: CIM-10)")
    orpha_code: Mapped[str] = col("ORPHAcode of a rare disease, if any")
    laterality: Mapped[Laterality] = col("Side")
    basis: Mapped[Basis] = col("What the diagnosis rests on")
    diagnosed_on: Mapped[PartialDate | None] = col("Date of diagnosis, possibly partial")
    tnm: Mapped[str] = col("TNM as stated, with prefixes; never computed")
    tnm_edition: Mapped[str] = col("Edition of the TNM used")
    other_staging: Mapped[str] = col("Other staging: name, version and value")
    grade: Mapped[str] = col("Grade as stated, with its system")
    findings: Mapped[tuple[Finding, ...]] = col(
        "Stated grades and stages: kind, value, version of the system", RecordTuple(Finding)
    )
    markers: Mapped[str] = col("Biology and molecular markers")
    phase: Mapped[Phase] = col("Initial disease or relapse")
    history: Mapped[str] = col("History of the disease")
    comorbidities: Mapped[str] = col("Comorbidities")
    past_treatments: Mapped[str] = col("Treatments so far")
    pathology: Mapped[str] = col("Conclusion of the first pathology report")
    pathology_reference: Mapped[str] = col("Number and date of that report")
    imaging: Mapped[str] = col("Conclusion of imaging")
    network_id: Mapped[UUID | None] = link("network", "Expert network the case belongs to")
    rare: Mapped[RareStatus] = col("Rare cancer or not, as somebody stated")
    rare_reason: Mapped[str] = col("Why it is rare, or why not")
    situations: Mapped[tuple[Situation, ...]] = col(
        "What makes it rare by situation", EnumTuple(Situation)
    )
    read_twice: Mapped[ReadTwice] = col("Second reading by the list, wanted, or not wanted")
    read_twice_reason: Mapped[str] = col("Why a person decided otherwise than the list")
    social: Mapped[str] = col("Social situation")
    wishes: Mapped[str] = col("What the patient wishes")
    referring_clinician: Mapped[str] = col("Physician who asks the board")


class StoredAction(Base):
    """One user action: the unit of audit and of undo, chained to the one before."""

    __tablename__ = "action"
    id: Mapped[int] = col("Position in the chain", primary_key=True)
    act: Mapped[Act] = col("What was done")
    mode: Mapped[ActionMode] = col("Done, undone or done again")
    account_id: Mapped[UUID] = col("Account that acted", index=True)
    actor: Mapped[str] = col("Name of the account on that day")
    at: Mapped[datetime] = col("Instant, UTC")
    step: Mapped[UUID] = col("Undo step; a burst of typing shares one", index=True)
    undoes: Mapped[UUID | None] = col("Undo step that this action takes back")
    seals: Mapped[bool] = col("True when undo must not go past it")
    about: Mapped[UUID | None] = col("Record the action is mainly about")
    digest: Mapped[str] = col("SHA-256 over the previous digest and this action")


class StoredChange(Base):
    """One row before and after an action; null before is an insert, null after a delete."""

    __tablename__ = "change"
    id: Mapped[int] = col("Order of the change", primary_key=True)
    action_id: Mapped[int] = col("The action", ForeignKey("action.id"), index=True)
    table_name: Mapped[str] = col("Table of the row")
    row_id: Mapped[UUID] = col("The row", index=True)
    before: Mapped[dict[str, object] | None] = col(
        "Changed columns before, or the whole row", JSON(none_as_null=True)
    )
    after: Mapped[dict[str, object] | None] = col(
        "Changed columns after, or the whole row", JSON(none_as_null=True)
    )


class StoredSearchEntry(Base):
    """What a line of the full-text index stands for."""

    __tablename__ = "search_entry"
    rowid: Mapped[int] = col("Row of the index; newer records have smaller ones", primary_key=True)
    kind: Mapped[str] = col("patient, case or presentation")
    entity_id: Mapped[UUID] = col("The record", unique=True)
    case_id: Mapped[UUID | None] = col("Its case")
    patient_id: Mapped[UUID] = col("Its patient")
