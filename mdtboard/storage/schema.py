"""The tables of reference data, patients and cases, and the audit.

They are tables of SQLAlchemy Core: records are frozen dataclasses of the domain, and nothing
outside `storage` sees a row. Every column carries a comment: the
schema is the data dictionary.
"""

from datetime import date, datetime, time
from enum import Enum
from typing import Any
from uuid import UUID

from sqlalchemy import (
    JSON,
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Time,
    Uuid,
    text,
)
from sqlalchemy import Enum as EnumColumn
from sqlalchemy.schema import SchemaItem
from sqlalchemy.types import TypeEngine

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
from mdtboard.domain.former import DiagnosisSource, FormerDiagnosis
from mdtboard.domain.meeting import BoardKind, BoardLevel, QuorumRule, Rhythm
from mdtboard.domain.network import CentreRole, Fact, Mark, NetworkReading
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import (
    IdentityStatus,
    Information,
    OtherNumber,
    Reuse,
    Sex,
    Sharing,
)
from mdtboard.domain.person import Role, Specialty
from mdtboard.storage.types import (
    EnumTuple,
    PartialDateText,
    QuorumJson,
    RecordTuple,
    TextTuple,
    UtcDateTime,
)

VERSION = "version"
METADATA = MetaData(
    # Every constraint has a name, so that a later migration can drop it by it.
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)
_TYPES: dict[type[Any], type[TypeEngine[Any]]] = {
    str: String,
    int: Integer,
    bool: Boolean,
    bytes: LargeBinary,
    date: Date,
    time: Time,
    datetime: UtcDateTime,
    UUID: Uuid,
    PartialDate: PartialDateText,
    QuorumRule: QuorumJson,
}


def col(
    name: str,
    kind: type[Any] | TypeEngine[Any],
    comment: str,
    *args: SchemaItem,
    optional: bool = False,
    **kwargs: Any,
) -> Column[Any]:
    """Return a column with its line of the data dictionary; an `optional` one may hold None."""
    return Column(name, _stored_as(kind), *args, comment=comment, nullable=optional, **kwargs)


def link(
    name: str, target: str, comment: str, *, optional: bool = False, **kwargs: Any
) -> Column[Any]:
    """Return an indexed column that points at a row of the table `target`."""
    kwargs = {"index": True} | kwargs
    return col(name, UUID, comment, ForeignKey(f"{target}.id"), optional=optional, **kwargs)


def only_one(name: str, *columns: str, where: str | None = None) -> Index:
    """Return the rule that no two rows, or no two of some, have the same values."""
    condition = None if where is None else text(where)
    return Index(f"uq_{name}", *columns, unique=True, sqlite_where=condition)


def table(name: str, *parts: SchemaItem) -> Table:
    """Return a table of the one schema."""
    return Table(name, METADATA, *parts)


def records(name: str, *parts: SchemaItem) -> Table:
    """Return the table of a kind of record: what has an identifier of ours and is audited."""
    return table(
        name,
        col("id", UUID, "Identifier made by mdtboard", primary_key=True),
        col(VERSION, int, "Grows by one with each change; stale writes are refused"),
        *parts,
    )


def _stored_as(kind: type[Any] | TypeEngine[Any]) -> TypeEngine[Any]:
    if not isinstance(kind, type):
        return kind
    if issubclass(kind, Enum):
        return EnumColumn(kind, native_enum=False, length=32, values_callable=_values)
    return _TYPES[kind]()


def _values(kind: type[Enum]) -> list[str]:
    return [member.value for member in kind]


CENTRES = records(
    "centre",
    col("name", str, "Institution, as printed"),
    col("unit", str, "Department or unit, as printed"),
    col("address", str, "Street address, as printed"),
    col("city", str, "Town, as printed"),
    col("national_id", str, "National identifier of the institution (France: FINESS)"),
    col("phone", str, "Telephone, as printed"),
    col("demonstration", bool, "True when every patient in the file is invented"),
)


ACCOUNTS = records(
    "account",
    col("name", str, "Name of the person who logs in"),
    col("role", Role, "What the account may do: secretary, coordinator, physician"),
    col("specialty", Specialty, "Specialty of the account's owner"),
    col("slot", str, "Key slot beside the file that this account's passphrase opens"),
    link("person_id", "person", "The professional behind the account", optional=True),
    col("active", bool, "False when the account may no longer act"),
)


RECOVERY_NOTICES = records(
    "recovery_notice",
    link("account_id", "account", "Whom it tells at the next sign-in"),
    col("at", datetime, "When the recovery key was used, UTC"),
    col("name", str, "Account that was given a passphrase"),
)


PEOPLE = records(
    "person",
    col("title", str, "Title: Dr, Pr, Ms"),
    col("family_name", str, "Family name"),
    col("given_name", str, "Given name"),
    col("specialty", Specialty, "Usual specialty"),
    col("institution", str, "Institution the person works in"),
    col("national_id", str, "National professional identifier (France: RPPS)"),
    col("email", str, "Professional e-mail address"),
    col("active", bool, "False when no longer proposed in lists"),
)


NETWORKS = records(
    "network",
    col("acronym", str, "Acronym the network is known by"),
    col("name", str, "Full name"),
    col("families", EnumTuple(TumourFamily), "Tumour families the network covers"),
    col("reading", NetworkReading, "What it reads a second time: all, a subset, on request, none"),
    col("reading_scope", str, "Of which tumours it reads, in words"),
    col("optional_groups", TextTuple(), "Groups of the list read although nothing obliges to it"),
    col("board_level", BoardLevel, "How far its own board reaches", optional=True),
    col("board_rhythm", str, "How often its own board meets"),
    col("overdue_days", int, "Days after the request before a reading counts as late"),
    col("valid_from", date, "First day under this name", optional=True),
    col("valid_to", date, "Last day under this name", optional=True),
    col("successor", str, "Acronym of the network that followed"),
    col("source", str, "Where this line of reference data was read"),
    col("contact", str, "Whom to call or write to"),
    col("website", str, "Address of its site"),
    col("forms", str, "Forms it asks for, and where they are"),
    col("associations", str, "Patient associations it works with"),
    col("facts", RecordTuple(Fact), "Where each fact was read, when, and how far it was checked"),
)


NETWORK_CENTRES = records(
    "network_centre",
    link("network_id", "network", "The network"),
    col("name", str, "Centre or laboratory"),
    col("role", CentreRole, "National, regional or laboratory"),
    col("city", str, "Town"),
    col("contact", str, "Person, telephone or address for requests"),
    col("address", str, "Postal address for material"),
    col("valid_from", date, "First day in this role", optional=True),
    col("valid_to", date, "Last day in this role", optional=True),
    col("source", str, "Where this line of reference data was read"),
    col("read_on", date, "Day it was read there", optional=True),
    col("mark", Mark, "How far it was checked: read, excerpt, computed, not found"),
)


BOARDS = records(
    "board",
    col("name", str, "Name of the board"),
    col("kind", BoardKind, "Kind of board; staff is not a formal board"),
    col("level", BoardLevel, "Local, regional or national"),
    col("rhythm", Rhythm, "How often it meets"),
    col("starts_at", time, "Usual start, local time"),
    col("minutes", int, "Usual duration in minutes"),
    col("place", str, "Usual place or link"),
    link("network_id", "network", "Network the board works for", optional=True),
    link("coordinator_id", "person", "Physician who coordinates the board", optional=True),
    link("secretary_id", "person", "Secretary of the board", optional=True),
    col("quorum", QuorumRule, "Quorum rule: minimum, required specialties, written opinions"),
    col("experts_read", bool, "True when the network's pathologists read its cases again"),
    col("active", bool, "False when the board no longer meets"),
)


MEMBERS = records(
    "board_member",
    link("board_id", "board", "The board"),
    link("person_id", "person", "A person who usually attends it"),
    only_one("board_member_person", "board_id", "person_id"),
)


PATIENTS = records(
    "patient",
    col("local_id", str, "Identifier in the institution (France: IPP)", index=True),
    col("other_numbers", RecordTuple(OtherNumber), "Numbers in other institutions, with whose"),
    col("ins", str, "National health identity (France: INS), when qualified"),
    col("birth_name", str, "Family name at birth"),
    col("used_name", str, "Family name in use, when different"),
    col("given_names", str, "Given names"),
    col("first_given_name", str, "First given name of the birth certificate (France: INS)"),
    col("birth_place", str, "Place of birth, INSEE code (France: INS)"),
    col("sort_name", str, "Folded name for sorting and duplicates"),
    col(
        "birth_date",
        PartialDate,
        "Birth date, possibly year or month only",
        optional=True,
        index=True,
    ),
    col("sex", Sex, "Administrative sex"),
    col("identity", IdentityStatus, "How far the identity was checked"),
    col("general_practitioner", str, "General practitioner"),
    col("correspondents", str, "Other correspondents who receive the advice"),
    col("information", Information, "Told of the presentation; opposed or not"),
    col("informed_on", date, "Day the patient was informed, or objected", optional=True),
    col("informed_by", str, "Who informed the patient, or heard the objection"),
    col("sharing", Sharing, "Consent to share outside the care team"),
    col("sharing_on", date, "Day the patient said so", optional=True),
    col("sharing_by", str, "Who heard it"),
    col("reuse", Reuse, "Opposition to secondary use: registry, figures, research"),
    col("reuse_on", date, "Day the patient said so", optional=True),
    col("reuse_by", str, "Who heard it"),
    Index("ix_patient_sort_name", "sort_name", "id"),
)


# SQLite takes a partial index where a question holds these very words.
WANTED_TWICE = "read_twice = 'wanted'"

CASES = records(
    "case_file",
    col("patient_id", UUID, "The patient who bears the tumour", ForeignKey("patient.id")),
    col("sequence", int, "Running number; D-0412 is number 412", unique=True),
    col("opened_on", date, "Day the case was entered"),
    col("family", TumourFamily, "Broad tumour family for lists"),
    col("diagnosis", str, "Diagnosis in words"),
    col("topography", str, "Site in words"),
    col("topography_code", str, "Site code (ICD-10 or ICD-O topography)"),
    col("morphology", str, "Histology in words"),
    col("morphology_code", str, "Histology code (ICD-O morphology)"),
    col("code_edition", str, "Editions the codes were taken from"),
    col("icd10_code", str, "ICD-10 code (France: CIM-10)"),
    col("orpha_code", str, "ORPHAcode of a rare disease, if any"),
    col("laterality", Laterality, "Side"),
    col("basis", Basis, "What the diagnosis rests on"),
    col("diagnosed_on", PartialDate, "Date of diagnosis, possibly partial", optional=True),
    col("tnm", str, "TNM as stated, with prefixes; never computed"),
    col("tnm_edition", str, "Edition of the TNM used"),
    col("other_staging", str, "Other staging: name, version and value"),
    col("grade", str, "Grade as stated, with its system"),
    col(
        "findings",
        RecordTuple(Finding),
        "Stated grades and stages: kind, value, version of the system",
    ),
    col("markers", str, "Biology and molecular markers"),
    col("phase", Phase, "Initial disease or relapse"),
    col("history", str, "History of the disease"),
    col("comorbidities", str, "Comorbidities"),
    col("past_treatments", str, "Treatments so far"),
    col("pathology", str, "Conclusion of the first pathology report"),
    col("pathology_reference", str, "Number and date of that report"),
    col("imaging", str, "Conclusion of imaging"),
    link("network_id", "network", "Expert network the case belongs to", optional=True),
    col("rare", RareStatus, "Rare cancer or not, as somebody stated"),
    col("rare_reason", str, "Why it is rare, or why not"),
    col("situations", EnumTuple(Situation), "What makes it rare by situation"),
    col("read_twice", ReadTwice, "Second reading by the list, wanted, or not wanted"),
    col("read_twice_reason", str, "Why a person decided otherwise than the list"),
    col("social", str, "Social situation"),
    col("wishes", str, "What the patient wishes"),
    col("referring_clinician", str, "Physician who asks the board"),
    col("diagnosis_source", DiagnosisSource, "Whose reading the diagnosis rests on"),
    col("diagnosis_since", date, "Day since when it does", optional=True),
    col("diagnosis_reading", UUID, "The reading that it rests on", optional=True),
    col("diagnosis_certain", bool, "True once two readings agree or a third settled it"),
    col("former_diagnoses", RecordTuple(FormerDiagnosis), "Diagnoses before, oldest first"),
    # Each holds all that a sort of the list asks for: the rows themselves are not read.
    Index("ix_case_file_patient_id", "patient_id", "sequence"),
    Index("ix_case_file_opened_on", "opened_on", "sequence"),
    Index("ix_case_file_family", "family", "sequence"),
    # The few that a person wants read twice, whatever their network.
    Index("ix_case_file_wanted_twice", "read_twice", sqlite_where=text(WANTED_TWICE)),
)


TUMOUR_GROUPS = table(
    "tumour_group",
    col("case_id", UUID, "The case", primary_key=True),
    col("group_key", str, "Group of the shipped list of rare cancers"),
    col("certain", bool, "True by morphology and site; false when it is only probable"),
    Index("ix_tumour_group_group_key", "group_key", "case_id"),
)
"""Which group each tumour belongs to, as its codes and words tell; made from the cases."""


REFERENCES = table(
    "reference",
    col("name", str, "What was made from the shipped tables", primary_key=True),
    col("digest", str, "SHA-256 of the tables that it was made from"),
)
"""Which version of the shipped tables a derived table was made from."""


ACTIONS = table(
    "action",
    col("id", int, "Position in the chain", primary_key=True),
    col("act", Act, "What was done"),
    col("mode", ActionMode, "Done, undone or done again"),
    col("account_id", UUID, "Account that acted", index=True),
    col("actor", str, "Name of the account on that day"),
    col("at", datetime, "Instant, UTC"),
    col("step", UUID, "Undo step; a burst of typing shares one", index=True),
    col("undoes", UUID, "Undo step that this action takes back", optional=True),
    col("seals", bool, "True when undo must not go past it"),
    col("about", UUID, "Record the action is mainly about", optional=True),
    col("digest", str, "SHA-256 over the previous digest and this action"),
)
"""One user action: the unit of audit and of undo, chained to the one before."""


CHANGES = table(
    "change",
    col("id", int, "Order of the change", primary_key=True),
    col("action_id", int, "The action", ForeignKey("action.id"), index=True),
    col("table_name", str, "Table of the row"),
    col("row_id", UUID, "The row", index=True),
    col(
        "before", JSON(none_as_null=True), "Changed columns before, or the whole row", optional=True
    ),
    col("after", JSON(none_as_null=True), "Changed columns after, or the whole row", optional=True),
)
"""One row before and after an action; null before is an insert, null after a delete."""


ENTRIES = table(
    "search_entry",
    col("rowid", int, "Row of the index; newer records have smaller ones", primary_key=True),
    col("kind", str, "patient, case or presentation"),
    col("entity_id", UUID, "The record", unique=True),
    col("case_id", UUID, "Its case", optional=True),
    col("patient_id", UUID, "Its patient"),
)
"""What a line of the full-text index stands for."""


WORDS = Table(
    "search_word",
    METADATA,
    col("word", str, "A word of letters that the full-text index holds", primary_key=True),
    sqlite_with_rowid=False,
)
"""Every word once: a slip of the keyboard is looked for among them, never in the index."""
