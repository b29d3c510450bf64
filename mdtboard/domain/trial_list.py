"""A catalogue of trials kept in a spreadsheet: its columns, and what its rows would do."""

from dataclasses import dataclass, field
from enum import Enum

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.imports import Verdict


class TrialField(Enum):
    """What a column of an imported catalogue can fill; each value is a field of a trial."""

    IGNORE = "ignore"
    REGISTRY_NUMBERS = "registry_numbers"
    ACRONYM = "acronym"
    TITLE = "title"
    PHASE = "phase"
    NETWORK = "network"
    FAMILIES = "families"
    TUMOURS = "tumours"
    STEP = "step"
    SITES = "sites"
    CONTACT = "contact"
    SOURCE = "source"
    CHECKED_ON = "checked_on"

    @property
    def may_repeat(self) -> bool:
        """Tell whether several columns may go there, their texts joined."""
        return self in _JOINED


_JOINED = frozenset(
    {
        TrialField.IGNORE,
        TrialField.REGISTRY_NUMBERS,
        TrialField.TUMOURS,
        TrialField.SITES,
        TrialField.CONTACT,
    }
)
_NAMING = frozenset({TrialField.REGISTRY_NUMBERS, TrialField.ACRONYM, TrialField.TITLE})

Columns = tuple[tuple[str, TrialField], ...]


def check_columns(columns: Columns) -> None:
    """Refuse columns by which no trial could be told from another.

    Raises:
        RuleViolation: none is a registry number, an acronym or a title, or two fill one field.
    """
    fields = [target for _, target in columns]
    if not _NAMING & set(fields):
        raise RuleViolation(Rule.TRIALS_HAVE_NO_NAME)
    for target in fields:
        if not target.may_repeat and fields.count(target) > 1:
            raise RuleViolation(Rule.MAPPING_COLUMN_TWICE, target=target)


class TrialRefusal(Enum):
    """Why a row of a catalogue cannot be taken."""

    NAMELESS = "nameless"
    BAD_STEP = "bad_step"
    BAD_DATE = "bad_date"
    DATE_IN_FUTURE = "date_in_future"
    SAME_TWICE = "same_twice"
    NUMBERS_OF_TWO = "numbers_of_two"
    TEXT_TOO_LONG = "text_too_long"


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialRow:
    """One row of a catalogue: its texts by field, or why it is refused.

    `unknown` are texts that mean nothing here, such as a network that is not in the file; they
    are left out, and the preview says so.
    """

    row_number: int
    values: dict[TrialField, str] = field(default_factory=dict)
    unknown: tuple[str, ...] = ()
    refused: TrialRefusal | None = None
    heading: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialImportLine:
    """What an import does with one row; `changes` are the names of the fields it alters."""

    row_number: int
    verdict: Verdict
    name: str = ""
    title: str = ""
    changes: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()
    refused: TrialRefusal | None = None
    heading: str = ""
    text: str = ""
