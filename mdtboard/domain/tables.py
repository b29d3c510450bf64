"""A table read from a file, and how its columns become patients and cases."""

from dataclasses import dataclass, field, replace
from enum import Enum

from mdtboard.domain.ids import MappingId


class Target(Enum):
    """What a column of an imported list can fill."""

    IGNORE = "ignore"
    LOCAL_ID = "local_id"
    INS = "ins"
    BIRTH_NAME = "birth_name"
    USED_NAME = "used_name"
    GIVEN_NAMES = "given_names"
    FULL_NAME = "full_name"
    BIRTH_DATE = "birth_date"
    SEX = "sex"
    GENERAL_PRACTITIONER = "general_practitioner"
    DIAGNOSIS = "diagnosis"
    FAMILY = "family"
    TOPOGRAPHY = "topography"
    TOPOGRAPHY_CODE = "topography_code"
    MORPHOLOGY = "morphology"
    MORPHOLOGY_CODE = "morphology_code"
    CODE_EDITION = "code_edition"
    ICD10_CODE = "icd10_code"
    ORPHA_CODE = "orpha_code"
    LATERALITY = "laterality"
    DIAGNOSED_ON = "diagnosed_on"
    TNM = "tnm"
    TNM_PART = "tnm_part"
    OTHER_STAGING = "other_staging"
    GRADE = "grade"
    MARKERS = "markers"
    HISTORY = "history"
    COMORBIDITIES = "comorbidities"
    PAST_TREATMENTS = "past_treatments"
    PATHOLOGY = "pathology"
    PATHOLOGY_REFERENCE = "pathology_reference"
    IMAGING = "imaging"
    REFERRING_CLINICIAN = "referring_clinician"
    QUESTION = "question"

    @property
    def may_repeat(self) -> bool:
        """Tell whether several columns may go there, their texts joined."""
        return self in _JOINED


NAMES = frozenset({Target.BIRTH_NAME, Target.USED_NAME, Target.GIVEN_NAMES, Target.FULL_NAME})
_JOINED = frozenset(
    {
        Target.IGNORE,
        Target.TNM_PART,
        Target.OTHER_STAGING,
        Target.MARKERS,
        Target.HISTORY,
        Target.COMORBIDITIES,
        Target.PAST_TREATMENTS,
        Target.PATHOLOGY,
        Target.IMAGING,
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class TableShape:
    """How a file is to be read; everything in it was guessed and can be changed.

    `sheet`, `encoding` and `separator` are empty where the format has none. `header_row`
    counts from 0.
    """

    sheet: str = ""
    encoding: str = ""
    separator: str = ""
    header_row: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """The texts of one sheet. Every row has as many cells as there are headings.

    `row_numbers` are the rows as a spreadsheet program numbers them; empty rows are left
    out of `rows` and so leave holes.
    """

    name: str
    shape: TableShape
    sheets: tuple[str, ...]
    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    first_row_number: int = 2
    row_numbers: tuple[int, ...] = ()

    def row_number(self, index: int) -> int:
        """Return the number under which a spreadsheet program shows `rows[index]`."""
        return self.row_numbers[index] if self.row_numbers else self.first_row_number + index

    def row(self, number: int) -> tuple[str, ...]:
        """Return the cells of the row that a spreadsheet program shows under `number`."""
        return self.rows[self._index(number)]

    def corrected(self, number: int, heading: str, text: str) -> "Table":
        """Return the table with another text in one cell."""
        index, place = self._index(number), self.headings.index(heading)
        cells = self.rows[index]
        changed = (*cells[:place], text, *cells[place + 1 :])
        return replace(self, rows=(*self.rows[:index], changed, *self.rows[index + 1 :]))

    def _index(self, number: int) -> int:
        if self.row_numbers:
            return self.row_numbers.index(number)
        return number - self.first_row_number


@dataclass(frozen=True, slots=True, kw_only=True)
class Mapping:
    """A remembered way of reading a centre's list.

    `columns` pairs a heading with its target; `absent` are the texts that mean "not known",
    compared without case; `date_orders` is tried in order: "dmy", "ymd" or "mdy".
    """

    id: MappingId
    name: str
    columns: tuple[tuple[str, Target], ...]
    absent: tuple[str, ...] = ()
    date_orders: tuple[str, ...] = ("dmy", "ymd")
    version: int = 0

    def target_of(self, heading: str) -> Target:
        """Return what a column fills, or IGNORE."""
        return dict(self.columns).get(heading, Target.IGNORE)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftAside:
    """A column that fills nothing although it seems to hold names or diagnoses."""

    heading: str
    seems: Target

    @property
    def names(self) -> bool:
        """Tell whether it seems to hold names, rather than diagnoses."""
        return self.seems in NAMES


class RefusalReason(Enum):
    """Why a row of an imported list cannot be taken."""

    NO_IDENTIFIER = "no_identifier"
    BAD_DATE = "bad_date"
    BAD_SEX = "bad_sex"
    DATE_IN_FUTURE = "date_in_future"
    SAME_ID_TWICE = "same_id_twice"
    TEXT_TOO_LONG = "text_too_long"


@dataclass(frozen=True, slots=True, kw_only=True)
class ListLine:
    """One row of a list, read by a mapping: its texts by target, or why it is refused.

    A refused row has no values, but `named` tells whom it is about as far as it can be read.
    """

    row_number: int
    values: dict[Target, str] = field(default_factory=dict)
    named: dict[Target, str] = field(default_factory=dict)
    refused: RefusalReason | None = None
    heading: str = ""
    text: str = ""
