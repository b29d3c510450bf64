"""Importing a patient list: read, map, preview, then all or nothing."""

from collections.abc import Mapping as Dictionary
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from mdtboard.domain.actions import Act
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.imports import ForAgenda, HistologyWords, ImportLine, Verdict
from mdtboard.domain.numbering import NumberSeries
from mdtboard.domain.permissions import Permission
from mdtboard.domain.tables import LeftAside, ListLine, Mapping, Table, TableShape, Target
from mdtboard.services.desk import Desk
from mdtboard.services.import_agenda import put, with_places
from mdtboard.services.import_codes import Codes, Coding, histologies_of
from mdtboard.services.import_people import Answers
from mdtboard.services.import_plan import Planner
from mdtboard.storage.queries import Queries


class ImportService:
    """From a spreadsheet to patients and cases."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def read(self, path: Path, shape: TableShape | None = None) -> Table:
        """Return the table in a file, its shape guessed unless one is given.

        Raises:
            EnvironmentFault: the file cannot be read as a table, or is too large.
        """
        from mdtboard.exchange.spreadsheet import read_table

        return read_table(path, shape)

    def guess(self, table: Table) -> Mapping:
        """Return a sensible mapping for a table, to be corrected on the screen."""
        from mdtboard.exchange.guess import guess_mapping

        return guess_mapping(table)

    def left_aside(self, table: Table, mapping: Mapping) -> tuple[LeftAside, ...]:
        """Return the columns that fill nothing although they look like names or diagnoses."""
        from mdtboard.exchange.left_aside import left_aside

        return left_aside(table, mapping)

    def mappings(self) -> tuple[Mapping, ...]:
        """Return the remembered mappings by name."""
        with self._desk.database.reading() as queries:
            return queries.people.mappings()

    def remember(self, mapping: Mapping) -> Mapping:
        """Remember a mapping under its name; the one of the same name is replaced.

        Raises:
            RuleViolation: it has no name.
        """
        if not mapping.name.strip():
            raise RuleViolation(Rule.NAME_MISSING)
        with self._desk.database.action(Act.SAVE_MAPPING, self._desk.account) as uow:
            for known in uow.queries.people.mappings():
                if known.name.casefold() == mapping.name.casefold():
                    mapping = replace(mapping, id=known.id, version=known.version)
            return uow.mappings.save(mapping)

    def histologies(
        self, table: Table, mapping: Mapping, prefix: str | None = None
    ) -> tuple[HistologyWords, ...]:
        """Return the histologies of a list that has words and no codes, the commonest first.

        Raises:
            RuleViolation: the mapping names no identifier, or one field twice.
        """
        return histologies_of(self._lines(table, mapping, prefix), mapping)

    def preview(
        self,
        table: Table,
        mapping: Mapping,
        answers: Answers | None = None,
        wish: ForAgenda | None = None,
        codes: Codes | None = None,
        prefix: str | None = None,
    ) -> tuple[ImportLine, ...]:
        """Return what the import would do with each row; nothing is written.

        `answers` are, by row number, what a person decided: who a row is, that it is left out,
        which of its changes are wanted. `wish` is the agenda that the cases are for; `codes` are
        what a person chose for the histologies in words. With a `prefix`, new patients of a list
        that has no column of numbers get the numbers after the greatest one with that prefix.

        Raises:
            RuleViolation: the mapping names no identifier, or one field twice.
        """
        lines = self._lines(table, mapping, prefix)
        with self._desk.database.reading() as queries:
            coding, numbers = Coding(mapping, codes or {}), _series(queries, mapping, prefix)
            planner = Planner(queries, lines, answers or {}, self._desk.today(), coding, numbers)
            return tuple(with_places(queries, planner.plan(), wish))

    def run(
        self,
        table: Table,
        mapping: Mapping,
        answers: Answers,
        wish: ForAgenda | None = None,
        codes: Codes | None = None,
        prefix: str | None = None,
        shown: tuple[ImportLine, ...] | None = None,
    ) -> tuple[ImportLine, ...]:
        """Import the list in one act, agenda included: all of it, or nothing.

        Refused rows are left out, as the preview said, and nobody's identity is changed except
        where an answer says so. `shown` is the preview that a person looked at.

        Returns:
            What was done with each row; `case_id` is the case it made or found.

        Raises:
            RuleViolation: a question is not answered, there is nothing to import, the meeting
                was closed meanwhile, or a patient is not what was shown any more.
        """
        self._desk.require(Permission.RECORD)
        lines, today = self._lines(table, mapping, prefix), self._desk.today()
        with self._desk.database.action(Act.IMPORT_LIST, self._desk.account) as uow:
            coding, numbers = Coding(mapping, codes or {}), _series(uow.queries, mapping, prefix)
            planner = Planner(uow.queries, lines, answers, today, coding, numbers)
            done = with_places(uow.queries, planner.plan(), wish)
            _check(done, shown)
            planner.save(uow)
            if wish is not None:
                put(uow, done, wish)
        return tuple(done)

    def save_rows(
        self, path: Path, table: Table, reasons: Dictionary[int, str], heading: str
    ) -> Path:
        """Write some rows of a list as they are, each with its reason in a last column.

        Raises:
            EnvironmentFault: the disk is full, or the place cannot be written.
        """
        from mdtboard.exchange.export import write_table

        rows = [(*table.row(row), reason) for row, reason in reasons.items()]
        write_table(path, (*table.headings, heading), rows)
        return path

    def _lines(self, table: Table, mapping: Mapping, prefix: str | None) -> tuple[ListLine, ...]:
        from mdtboard.exchange.patient_list import read_lines

        check_mapping(mapping, prefix)
        numbered = prefix is not None and lacks_numbers(mapping)
        return read_lines(table, mapping, self._desk.today(), numbered=numbered)


def lacks_numbers(mapping: Mapping) -> bool:
    """Tell whether no column is the local number, so that the import may number the patients."""
    return all(target is not Target.LOCAL_ID for _, target in mapping.columns)


def _series(queries: Queries, mapping: Mapping, prefix: str | None) -> NumberSeries | None:
    """Return the numbers to continue, or None where the list is not to be numbered."""
    if prefix is None or not lacks_numbers(mapping):
        return None
    prefix = prefix.strip()
    # Numbers are compared without case: "a-12" and "A-12" are one.
    written = dict.fromkeys((prefix, prefix.upper(), prefix.lower()))
    return NumberSeries.going_on(prefix, map(queries.identity.greatest_number, written))


def _check(done: Sequence[ImportLine], shown: Sequence[ImportLine] | None) -> None:
    if any(line.verdict is Verdict.QUESTION for line in done):
        raise RuleViolation(Rule.IMPORT_HAS_QUESTIONS)
    if not any(line.does_something for line in done):
        raise RuleViolation(Rule.IMPORT_HAS_NOTHING)
    if shown is not None and _looked_at(shown) != _looked_at(done):
        raise RuleViolation(Rule.CHANGED_SINCE)


def _looked_at(lines: Sequence[ImportLine]) -> list[object]:
    """Return what a person sees of each row, with the known patient as the record stands."""
    return [
        (line, None if line.known is None or line.known.row else line.known.patient)
        for line in lines
    ]


def check_mapping(mapping: Mapping, prefix: str | None = None) -> None:
    """Refuse a mapping by which no patient could be told from another, or known again.

    Raises:
        RuleViolation: no column is an identifier or a name, or two fill one field; patients are
            to be numbered without a prefix, or without a name or a birth date to know them by.
    """
    targets = [target for _, target in mapping.columns]
    identifying = {Target.LOCAL_ID, Target.BIRTH_NAME, Target.USED_NAME, Target.FULL_NAME}
    if prefix is not None and lacks_numbers(mapping):
        if not prefix.strip():
            raise RuleViolation(Rule.NUMBER_PREFIX_MISSING)
        if not (identifying | {Target.BIRTH_DATE}) & set(targets):
            raise RuleViolation(Rule.MAPPING_KNOWS_NOBODY_AGAIN)
    elif not identifying & set(targets):
        raise RuleViolation(Rule.MAPPING_HAS_NO_IDENTIFIER)
    for target in targets:
        if not target.may_repeat and targets.count(target) > 1:
            raise RuleViolation(Rule.MAPPING_COLUMN_TWICE, target=target)
