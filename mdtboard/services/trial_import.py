"""A catalogue of trials from a spreadsheet and back: read, preview, then all or nothing."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

from mdtboard.domain.actions import Act
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import words
from mdtboard.domain.ids import NetworkId, TrialId, new_id
from mdtboard.domain.imports import Verdict
from mdtboard.domain.permissions import Permission
from mdtboard.domain.tables import Table
from mdtboard.domain.trial_list import (
    Columns,
    TrialField,
    TrialImportLine,
    TrialRefusal,
    TrialRow,
    check_columns,
)
from mdtboard.domain.trials import Trial, TrialLine, TrialStep, keys_of, number_key
from mdtboard.services.desk import Desk
from mdtboard.storage.queries import Queries

EXPORTED = tuple(target for target in TrialField if target is not TrialField.IGNORE)


@dataclass(frozen=True, slots=True)
class _Plan:
    line: TrialImportLine
    trial: Trial | None = None


class TrialImportService:
    """Takes a catalogue over, and gives it back to be edited elsewhere."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, path: Path) -> tuple[Table, Columns]:
        """Return the table in a file, and what its columns seem to fill.

        Raises:
            EnvironmentFault: the file cannot be read as a table, or is too large.
        """
        from mdtboard.exchange.spreadsheet import read_table
        from mdtboard.exchange.trial_list import guess_columns

        table = read_table(path)
        return table, guess_columns(table.headings)

    def preview(self, table: Table, columns: Columns) -> tuple[TrialImportLine, ...]:
        """Return what the import would do with each row; nothing is written.

        Raises:
            RuleViolation: no column names a trial, or two fill one field.
        """
        with self._desk.database.reading() as queries:
            return tuple(plan.line for plan in self._plans(queries, table, columns))

    def run(self, table: Table, columns: Columns) -> tuple[TrialImportLine, ...]:
        """Take the catalogue over in one act: all of it, or nothing.

        A known trial is recognised by a registry number, or by its name where one side has no
        number; an empty cell leaves what is known. Refused rows are left out, as previewed.

        Raises:
            RuleViolation: there is nothing new in it, or as for `preview`.
        """
        self._desk.require(Permission.SET_UP)
        with self._desk.database.action(Act.IMPORT_TRIALS, self._desk.account) as uow:
            plans = self._plans(uow.queries, table, columns)
            for plan in plans:
                if plan.trial is not None:
                    uow.trials.save(plan.trial)
            if not any(plan.trial for plan in plans):
                raise RuleViolation(Rule.IMPORT_HAS_NOTHING)
        return tuple(plan.line for plan in plans)

    def export(self, path: Path, words_of: Callable[[Enum], str]) -> int:
        """Write the catalogue for a spreadsheet program, to be edited and read again.

        Returns:
            How many trials were written.

        Raises:
            EnvironmentFault: the disk is full, or the place cannot be written.
        """
        from mdtboard.exchange.export import write_table

        with self._desk.database.reading() as queries:
            lines = queries.trials.catalogue()
        rows = [tuple(_cell(line, target, words_of) for target in EXPORTED) for line in lines]
        write_table(path, [words_of(target) for target in EXPORTED], rows)
        return len(lines)

    def _plans(self, queries: Queries, table: Table, columns: Columns) -> list[_Plan]:
        from mdtboard.exchange.trial_list import read_rows

        check_columns(columns)
        networks = {network.acronym: network.id for network in queries.people.networks()}
        folded = {" ".join(words(acronym)): acronym for acronym in networks}
        rows = read_rows(table, columns, folded, self._desk.today())
        planner = _Planner(queries.trials.all(), networks)
        return [planner.plan(row) for row in rows]


class _Planner:
    """Recognises known trials and decides what each row does."""

    def __init__(self, known: tuple[Trial, ...], networks: dict[str, NetworkId]) -> None:
        self._by_number = {key: trial for trial in known for key in keys_of(trial)}
        self._by_name: dict[tuple[str, ...], list[Trial]] = {}
        for trial in known:
            self._by_name.setdefault(_named(trial), []).append(trial)
        self._networks = networks
        self._touched: set[TrialId] = set()

    def plan(self, row: TrialRow) -> _Plan:
        if row.refused is not None:
            return _Plan(_line(row, Verdict.REFUSED))
        fresh = replace(Trial(id=TrialId(new_id())), **self._values(row))
        known = self._known(fresh)
        if len(known) > 1:
            refused = replace(row, refused=TrialRefusal.NUMBERS_OF_TWO, text=fresh.registry_numbers)
            return _Plan(_line(refused, Verdict.REFUSED))
        if not known:
            return _Plan(_line(row, Verdict.NEW, fresh), fresh)
        [found] = known
        if found.id in self._touched:
            refused = replace(row, refused=TrialRefusal.SAME_TWICE, text=found.name)
            return _Plan(_line(refused, Verdict.REFUSED))
        self._touched.add(TrialId(found.id))
        updated = replace(found, **self._values(row))
        updated = replace(updated, registry_numbers=_joined(found, fresh))
        changes = tuple(
            name
            for name in Trial.__dataclass_fields__
            if getattr(found, name) != getattr(updated, name)
        )
        if not changes:
            return _Plan(_line(row, Verdict.UNCHANGED, found))
        return _Plan(replace(_line(row, Verdict.UPDATE, updated), changes=changes), updated)

    def _known(self, fresh: Trial) -> list[Trial]:
        keys = keys_of(fresh)
        by_number = {t.id: t for key in keys if (t := self._by_number.get(key)) is not None}
        if by_number:
            return list(by_number.values())
        alike = self._by_name.get(_named(fresh), []) if _named(fresh) else []
        # Another number is another trial, and of two trials of one name nobody knows which.
        return alike if len(alike) == 1 and not (keys and keys_of(alike[0])) else []

    def _values(self, row: TrialRow) -> dict[str, Any]:
        values: dict[str, Any] = {}
        for target, text in row.values.items():
            match target:
                case TrialField.NETWORK:
                    values["network_id"] = self._networks[text]
                case TrialField.FAMILIES:
                    found = text.split(", ")
                    values["families"] = tuple(f for f in TumourFamily if f.value in found)
                case TrialField.STEP:
                    values["step"] = TrialStep(text)
                case TrialField.CHECKED_ON:
                    values["checked_on"] = date.fromisoformat(text)
                case _:
                    values[target.value] = text
        return values


def _named(trial: Trial) -> tuple[str, ...]:
    return tuple(words(trial.acronym or trial.title))


def _joined(known: Trial, fresh: Trial) -> str:
    """Return the numbers of a known trial with those that a row adds; a list has seldom all."""
    keys = keys_of(known)
    added = [number for number in fresh.numbers if number_key(number) not in keys]
    return ", ".join((*known.numbers, *added)) if added else known.registry_numbers


def _line(row: TrialRow, verdict: Verdict, trial: Trial | None = None) -> TrialImportLine:
    return TrialImportLine(
        row_number=row.row_number,
        verdict=verdict,
        name="" if trial is None else trial.name,
        title="" if trial is None else trial.title,
        unknown=row.unknown,
        refused=row.refused,
        heading=row.heading,
        text=row.text,
    )


def _cell(line: TrialLine, target: TrialField, words_of: Callable[[Enum], str]) -> str:
    trial = line.trial
    match target:
        case TrialField.NETWORK:
            return line.network
        case TrialField.FAMILIES:
            return ", ".join(words_of(family) for family in trial.families)
        case TrialField.STEP:
            return words_of(trial.step)
        case TrialField.CHECKED_ON:
            return "" if trial.checked_on is None else trial.checked_on.isoformat()
    return str(getattr(trial, target.value))
