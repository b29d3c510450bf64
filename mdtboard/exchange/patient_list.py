"""Rows of a list as patients' and tumours' texts, or why a row cannot be taken."""

import unicodedata
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from mdtboard.domain.tables import ListLine, Mapping, RefusalReason, Table, Target
from mdtboard.exchange.dates import read_date
from mdtboard.exchange.headings import tnm_value
from mdtboard.exchange.names import split_name
from mdtboard.exchange.vocabulary import family_of, sex_of, side_of

MAX_TEXT: Final = 20_000

_SHOWN = 100
_DATES = frozenset({Target.BIRTH_DATE, Target.DIAGNOSED_ON})
_IDENTIFIERS = (Target.LOCAL_ID, Target.BIRTH_NAME, Target.USED_NAME)
_NAMING = (*_IDENTIFIERS, Target.GIVEN_NAMES, Target.FULL_NAME)
# Where a list in a cell is not prose: its bars are kept.
_WHOLE = frozenset({Target.LOCAL_ID, Target.INS, Target.SEX, *_DATES})


def read_lines(
    table: Table, mapping: Mapping, today: date, *, numbered: bool = False
) -> tuple[ListLine, ...]:
    """Return a line for each row, in the order of the file, with texts by target or a refusal.

    A side or family that is not understood is no reason to refuse a patient: its text goes
    to the history with its heading, where somebody reads it. A row without number and name is
    refused, unless its patient will be `numbered` and has a birth date to be known by again.
    """
    reader = _RowReader(table, mapping, today)
    if numbered:
        reader.identifiers = (*_IDENTIFIERS, Target.BIRTH_DATE)
    lines = [reader.read(table.row_number(index), row) for index, row in enumerate(table.rows)]
    return tuple(lines)


class _Refused(Exception):
    def __init__(self, reason: RefusalReason, heading: str = "", text: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.heading = heading
        self.text = text[:_SHOWN]


@dataclass(frozen=True, slots=True)
class _Column:
    place: int
    heading: str
    target: Target


class _RowReader:
    """Reads rows by one mapping."""

    def __init__(self, table: Table, mapping: Mapping, today: date) -> None:
        targets = dict(mapping.columns)
        self.columns = [
            _Column(place, heading, targets.get(heading, Target.IGNORE))
            for place, heading in enumerate(table.headings)
            if targets.get(heading, Target.IGNORE) is not Target.IGNORE
        ]
        shared = [column.target for column in self.columns if column.target.may_repeat]
        self.repeated = {target for target in shared if shared.count(target) > 1}
        self.absent = {_clean(text).casefold() for text in mapping.absent} | {""}
        self.orders = mapping.date_orders
        self.today = today
        self.identifiers: tuple[Target, ...] = _IDENTIFIERS

    def heading_of(self, target: Target) -> str:
        return next((one.heading for one in self.columns if one.target is target), "")

    def read(self, number: int, row: Sequence[str]) -> ListLine:
        try:
            return ListLine(row_number=number, values=self._values(row))
        except _Refused as refused:
            return ListLine(
                row_number=number,
                named=self._named(row),
                refused=refused.reason,
                heading=refused.heading,
                text=refused.text,
            )

    def _values(self, row: Sequence[str]) -> dict[Target, str]:
        texts: dict[Target, list[str]] = defaultdict(list)
        for column in self.columns:
            text = self._text(row[column.place], column.target)
            if text:
                target, value = self._value(column, text)
                if not target.may_repeat and texts[target]:
                    continue
                texts[target].append(value)
        values = {target: "; ".join(parts) for target, parts in texts.items() if parts}
        if parts := texts.get(Target.TNM_PART):
            values.pop(Target.TNM_PART)
            values.setdefault(Target.TNM, _tnm_of(parts))
        if full_name := values.pop(Target.FULL_NAME, ""):
            for target, text in split_name(full_name).items():
                values.setdefault(target, text)
        for target, text in values.items():
            if len(text) > MAX_TEXT:
                raise _Refused(RefusalReason.TEXT_TOO_LONG, self.heading_of(target))
        if not any(target in values for target in self.identifiers):
            raise _Refused(RefusalReason.NO_IDENTIFIER)
        return values

    def _named(self, row: Sequence[str]) -> dict[Target, str]:
        """Return number and names of a row that cannot be taken as a whole."""
        texts: dict[Target, str] = {}
        for column in self.columns:
            text = self._text(row[column.place], column.target)[:_SHOWN]
            if text and column.target in _NAMING:
                texts.setdefault(column.target, text)
        if full_name := texts.pop(Target.FULL_NAME, ""):
            texts = split_name(full_name) | texts
        return texts

    def _text(self, cell: str, target: Target) -> str:
        """Return what is known; in a list, the parts that are."""
        text = _clean(cell)
        if text.casefold() in self.absent:
            return ""
        if "|" not in text or target in _WHOLE:
            return text
        parts = [part.strip() for part in text.split("|")]
        return ", ".join(part for part in parts if part.casefold() not in self.absent)

    def _value(self, column: _Column, text: str) -> tuple[Target, str]:
        """Return where a text goes, and as what."""
        target = column.target
        if target in _DATES:
            return target, self._date(column, text)
        if target is Target.SEX:
            sex = sex_of(text)
            if sex is None:
                raise _Refused(RefusalReason.BAD_SEX, column.heading, text)
            return target, sex.value
        if target in {Target.LATERALITY, Target.FAMILY}:
            meaning = side_of(text) if target is Target.LATERALITY else family_of(text)
            if meaning is None:
                return Target.HISTORY, f"{column.heading}: {text}"
            return target, meaning.value
        if target is Target.TNM_PART:
            return target, tnm_value(column.heading, text)
        if target in self.repeated:
            return target, f"{column.heading}: {text}"
        return target, text

    def _date(self, column: _Column, text: str) -> str:
        found = read_date(text, self.orders, self.today)
        if found is None:
            raise _Refused(RefusalReason.BAD_DATE, column.heading, text)
        if found.earliest > self.today:
            raise _Refused(RefusalReason.DATE_IN_FUTURE, column.heading, text)
        return found.iso


def _tnm_of(parts: Sequence[str]) -> str:
    """Return the parts from several columns as one TNM: the clinical apart from the others."""
    clinical = [part for part in parts if part.lstrip("ry").startswith("c")]
    others = [part for part in parts if part not in clinical]
    return "; ".join(" ".join(group) for group in (clinical, others) if group)


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", text.strip())
