"""Official lists of codes: what a file holds, what is taken of it, and why the rest is not."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from mdtboard.domain.terminology import CodeEntry, CodeSystem, Terminology


class ListFormat(Enum):
    """The kinds of file that official lists come in."""

    CLAML = "claml"
    SVS = "svs"
    ORPHA = "orpha"
    ONCOTREE = "oncotree"
    RARECARE = "rarecare"


class SkipReason(Enum):
    """Why an entry of an official list is not taken."""

    HEADING = "heading"
    NO_CODE = "no_code"
    NO_LABEL = "no_label"
    CODE_TWICE = "code_twice"
    INACTIVE = "inactive"
    OTHER_SYSTEM = "other_system"
    TOO_LONG = "too_long"


@dataclass(frozen=True, slots=True, kw_only=True)
class Skipped:
    """Entries that are not taken for one reason, with the first few of them."""

    reason: SkipReason
    count: int
    examples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadList:
    """The codes of one system in a file, with what the file says of them."""

    system: CodeSystem
    edition: str
    language: str
    entries: tuple[CodeEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadFile:
    """What was read of an official file, before anything is kept."""

    form: ListFormat
    file_name: str
    sha256: str
    lists: tuple[ReadList, ...]
    skipped: tuple[Skipped, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class LoadedList:
    """A list of the board, with how many of its codes are there."""

    terminology: Terminology
    present: int


def count_of(skipped: Iterable[Skipped]) -> int:
    """Return how many entries are not taken."""
    return sum(one.count for one in skipped)
