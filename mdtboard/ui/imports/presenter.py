"""Leads an import from the file to the board; every slow step runs elsewhere."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from mdtboard.domain.codes import CodeHit
from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import BoardId, MappingId, new_id
from mdtboard.domain.imports import (
    ForAgenda,
    HistologyWords,
    ImportCounts,
    ImportLine,
    PlannedByImport,
    Verdict,
)
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.recognition import Cause
from mdtboard.domain.tables import Mapping, Table, TableShape, Target
from mdtboard.domain.views import MeetingLine
from mdtboard.services.import_codes import histology_target
from mdtboard.services.imports import check_mapping, lacks_numbers
from mdtboard.ui.imports.cells_card import ListCell
from mdtboard.ui.imports.decisions import Decisions
from mdtboard.ui.imports.histologies import Histologies
from mdtboard.ui.imports.view import ImportView
from mdtboard.ui.imports.words import cells_of, explained, reason_heading
from mdtboard.ui.labels import sentence
from mdtboard.ui.shell import Shell

# More new cases than this do not go on one agenda.
MOST_FOR_AN_AGENDA = 100
_NEW = (Verdict.NEW, Verdict.NEW_CASE)
_PLANNED = MeetingStep.PLANNED


class _Job:
    """One slow call; its end counts only if nothing newer was asked for meanwhile."""

    def __init__(
        self, owner: "ImportPresenter", work: Callable[..., Any], done: Callable[[Any], None],
        *arguments: Any,
    ) -> None:  # fmt: skip
        self._owner = owner
        self._work = work
        self._done = done
        self._arguments = arguments

    def run(self) -> Any:
        return self._work(*self._arguments)

    def done(self, result: Any) -> None:
        if self._owner.ended(self):
            self._done(result)

    def failed(self, error: Exception) -> None:
        if self._owner.ended(self):
            self._owner.fail(error)


class ImportPresenter:
    """Keeps the file, the way it is read, the mapping and the answers."""

    def __init__(self, view: ImportView, shell: Shell) -> None:
        self._view = view
        self._shell = shell
        self._imports = shell.services.imports
        self._job: _Job | None = None
        self._asked: tuple[object, ...] | None = None
        self._chose = False
        self.path: Path | None = None
        self.table: Table | None = None
        self.mapping: Mapping | None = None
        self.lines: tuple[ImportLine, ...] | None = None
        self.decisions = Decisions(self.preview)
        self.histologies = Histologies(shell.services.codes)
        self._looked_at: tuple[object, ...] | None = None
        self.meetings: tuple[MeetingLine, ...] = ()
        self.to_plan: tuple[PlannedByImport, ...] = ()
        self.wish: ForAgenda | None = None
        self.prefix: str | None = None
        self.importing = False
        self.closed = False

    @property
    def busy(self) -> bool:
        """Tell whether a slow call is under way."""
        return self._job is not None

    @property
    def too_long(self) -> bool:
        """Tell whether the list has more rows than one meeting could hear."""
        return self.table is not None and len(self.table.rows) > MOST_FOR_AN_AGENDA

    def pick(self, path: Path) -> None:
        """Read another file."""
        self.path = path
        self.table, self.mapping, self.lines = None, None, None
        self._view.show_path(path)
        self._start(self._imports.read, self._on_read, path)

    def reshape(self, shape: TableShape) -> None:
        """Read the same file in another way."""
        if self.path is not None and (self.table is None or shape != self.table.shape):
            self.table, self.lines = None, None
            self._start(self._imports.read, self._on_read, self.path, shape)

    def change_mapping(
        self,
        columns: tuple[tuple[str, Target], ...],
        absent: tuple[str, ...],
        orders: tuple[str, ...],
    ) -> None:
        """Take over what the user chose for the columns."""
        if self.mapping is not None:
            self.mapping = replace(self.mapping, columns=columns, absent=absent, date_orders=orders)
            self.lines = None
            self._check()

    def number_patients(self, prefix: str | None) -> None:
        """Take over the prefix with which new patients are numbered, or that none is."""
        if prefix != self.prefix:
            self.prefix, self.lines = prefix, None
            self._check()

    def use(self, known: Mapping) -> None:
        """Read the columns as a remembered mapping says."""
        if self.table is not None:
            self.mapping = _fitted(known, self.table)
            self.lines = None
            self._show_mapping()

    def use_guess(self) -> None:
        """Read the columns as they seem to be meant."""
        if self.table is not None:
            self.mapping = self._imports.guess(self.table)
            self.lines = None
            self._show_mapping()

    def remember(self, name: str) -> bool:
        """Remember the mapping under a name; say whether that was possible."""
        if self.mapping is None:
            return False
        named = replace(self.mapping, id=MappingId(new_id()), name=name.strip(), version=0)
        try:
            self.mapping = self._imports.remember(named)
        except RuleViolation as error:
            self._view.show_error(sentence(error))
            return False
        self._view.show_error("")
        self._show_mapping()
        return True

    def may_leave_file(self) -> bool:
        """Tell whether there is a table to go on with."""
        return self.table is not None and not self.busy

    def may_leave_columns(self) -> bool:
        """Tell whether patients can be told from one another."""
        return self.may_leave_file() and self._wrong() is None

    def may_import(self) -> bool:
        """Tell whether there is something to import, and no question left."""
        if self.busy or self.lines is None or self._lacks_day():
            return False
        asking = any(line.verdict is Verdict.QUESTION for line in self.lines)
        return not asking and any(line.does_something for line in self.lines)

    def _lacks_day(self) -> bool:
        wish = self.wish
        return wish is not None and wish.meeting_id is None and wish.held_on is None

    def has_histologies(self) -> bool:
        """Tell whether the list has histologies in words and no codes."""
        return self.mapping is not None and histology_target(self.mapping) is not None

    def look_at_histologies(self) -> None:
        """Find out which histologies the list has."""
        if self.table is None or self.mapping is None or self._wrong() is not None:
            return
        wanted = (self.table, self.mapping, self.prefix)
        if self._looked_at != wanted:
            self._looked_at = wanted
            self._start(self._imports.histologies, self._on_histologies, *wanted)

    def choose_code(self, text: str, hit: CodeHit) -> None:
        """Take over the code of one histology."""
        self.histologies.choose(text, hit)
        self._show_histologies()

    def type_code(self, text: str, code: str) -> None:
        """Take over a code as it was typed, or that there is none."""
        self.histologies.type(text, code)
        self._show_histologies()

    def preview(self) -> None:
        """Find out what would happen to each row."""
        if self.table is None or self.mapping is None or self._wrong() is not None:
            return
        self._offer_agendas(self.mapping)
        wanted = self._wanted(self.table, self.mapping)
        if self.lines is not None and self._asked == wanted:
            return
        self._asked = wanted
        self._start(self._imports.preview, self._on_previewed, *wanted)

    def choose_agenda(self, wish: ForAgenda | None) -> None:
        """Take over which agenda the cases are for, or that they are for none."""
        self._chose = True
        self.wish = wish
        self.preview()

    def same_for_all(self, cause: Cause) -> None:
        """Answer every question of one kind by the only patient whom the row may be."""
        self.decisions.same_for_all(self.lines or (), cause)

    def correct(self, row: int, heading: str, text: str) -> None:
        """Read a row again with another text in one cell; who it is, is asked anew."""
        if self.table is not None:
            self.table = self.table.corrected(row, heading, text)
            self.decisions.ask_again(row)

    def cells(self, row: int) -> tuple[ListCell, ...]:
        """Return the cells of a row that tell who it is, and the one that is wrong."""
        if self.table is None or self.mapping is None:
            return ()
        line = next((one for one in self.lines or () if one.row_number == row), None)
        return cells_of(self.table, self.mapping, row, line)

    def save_left_out(self, path: Path) -> None:
        """Save the rows that were left out, each with its reason."""
        if self.table is not None:
            out = [line for line in self.lines or () if line.stays_out]
            reasons = {line.row_number: explained(line) for line in out}
            wanted = (path, self.table, reasons, reason_heading())
            self._start(self._imports.save_rows, self._view.show_saved, *wanted)

    def run(self) -> None:
        """Import the list: all of it, or nothing."""
        if self.table is None or self.mapping is None or not self.may_import():
            return
        self.importing = True
        wanted = self._wanted(self.table, self.mapping)
        self._start(self._imports.run, self._on_imported, *wanted, self.lines)

    def close(self) -> None:
        """Take no notice of what is still under way."""
        self.closed = True
        self._job = None

    def ended(self, job: _Job) -> bool:
        """Tell whether the end of `job` still matters."""
        if self.closed or job is not self._job:
            return False
        self._job = None
        self._view.show_busy(False)
        return True

    def fail(self, error: Exception) -> None:
        """Say what went wrong; nothing was imported, and another file may be chosen.

        Raises:
            Exception: it is none of the faults a user can do something about.
        """
        tried, self.importing, self._asked = self.importing, False, None
        self._view.refresh_steps()
        if not isinstance(error, RuleViolation | EnvironmentFault):
            raise error
        if tried and isinstance(error, RuleViolation):
            # Somebody changed the board since the preview: look again.
            self.preview()
        self._view.show_error(sentence(error))

    def _start(self, work: Callable[..., Any], done: Callable[[Any], None], *args: Any) -> None:
        job = _Job(self, work, done, *args)
        self._job = job
        self._view.show_error("")
        self._view.show_busy(True)
        self._view.refresh_steps()
        self._shell.run(job.run, job.done, job.failed)

    def _on_read(self, table: Table) -> None:
        fresh = self.mapping is None or self.mapping.columns == ()
        before = () if self.mapping is None else tuple(h for h, _ in self.mapping.columns)
        self.table = table
        self.decisions.answers.clear()
        self.histologies = Histologies(self._shell.services.codes)
        self._looked_at = None
        if fresh or before != table.headings:
            self.mapping = self._remembered(table) or self._imports.guess(table)
        self._view.show_table(table)
        self._show_mapping()

    def _remembered(self, table: Table) -> Mapping | None:
        """Return the mapping of a list with the same headings, as last time."""
        wanted = set(table.headings)
        for known in self._imports.mappings():
            if {heading for heading, _ in known.columns} == wanted:
                return _fitted(known, table)
        return None

    def _on_histologies(self, words: tuple[HistologyWords, ...]) -> None:
        self.histologies.take(words)
        self._show_histologies()
        self._view.refresh_steps()

    def _show_histologies(self) -> None:
        self._view.show_histologies(self.histologies.words, self.histologies.codes)

    def _on_previewed(self, lines: tuple[ImportLine, ...]) -> None:
        self.lines = lines
        self._view.show_lines(lines, ImportCounts.of(lines))
        self._view.refresh_steps()

    def _on_imported(self, lines: tuple[ImportLine, ...]) -> None:
        self.importing = False
        self.lines = lines
        found = [line.case_id for line in lines if line.verdict in _NEW and line.case_id]
        new = tuple(found) if len(found) <= MOST_FOR_AN_AGENDA else ()
        self._view.show_result(lines, new, self._meeting())

    def _offer_agendas(self, mapping: Mapping) -> None:
        """Read the planned meetings; a list with questions is meant for the next of them.

        Between several boards nobody guesses: a patient would be discussed by the wrong one.
        """
        planned = [m for m in self._shell.services.meetings.lines() if m.step is _PLANNED]
        self.meetings = () if self.too_long else tuple(sorted(planned, key=_held_on))
        self.to_plan = () if self.too_long else self._plannable()
        if self.wish is not None and self.wish.meeting_id and self._meeting() is None:
            self.wish = None
        if not self._chose:
            asked = any(target is Target.QUESTION for _, target in mapping.columns)
            today = self._shell.services.desk.today()
            coming = [m for m in self.meetings if m.held_on >= today]
            clear = len({m.board_id for m in coming}) == 1
            self.wish = ForAgenda(meeting_id=coming[0].id) if asked and clear else None
            if asked and not coming and len(self.to_plan) == 1:
                # A question without a meeting would be lost: the only board gets one.
                [one] = self.to_plan
                self.wish = ForAgenda(board_id=one.board_id, held_on=one.held_on)
        self._view.show_meetings(self.meetings, self.wish, self.to_plan)

    def _plannable(self) -> tuple[PlannedByImport, ...]:
        services = self._shell.services
        return tuple(
            PlannedByImport(
                board_id=BoardId(board.id),
                board=board.name,
                held_on=services.meetings.suggested_date(board),
            )
            for board in services.set_up.boards()
        )

    def _wanted(self, table: Table, mapping: Mapping) -> tuple[object, ...]:
        """Return what decides what the import does."""
        answers, codes = dict(self.decisions.answers), dict(self.histologies.codes)
        return table, mapping, answers, self.wish, codes, self.prefix

    def _meeting(self) -> MeetingLine | None:
        wish = self.wish
        if wish is None:
            return None
        if wish.meeting_id is not None:
            return next((m for m in self.meetings if m.id == wish.meeting_id), None)
        known = {m.id for m in self.meetings}
        planned = (m for m in self._shell.services.meetings.lines(wish.board_id))
        return next((m for m in planned if m.held_on == wish.held_on and m.id not in known), None)

    def _show_mapping(self) -> None:
        if self.table is not None and self.mapping is not None:
            self._view.show_mapping(self.table, self.mapping, self._imports.mappings())
            self._check()

    def _wrong(self) -> RuleViolation | None:
        if self.mapping is None:
            return None
        try:
            check_mapping(self.mapping, self.prefix)
        except RuleViolation as error:
            return error
        return None

    def _check(self) -> None:
        wrong = self._wrong()
        twice = None
        if wrong is not None and wrong.rule is Rule.MAPPING_COLUMN_TWICE:
            found = wrong.details.get("target")
            twice = found if isinstance(found, Target) else None
        self._view.show_mapping_error("" if wrong is None else sentence(wrong), twice)
        if self.table is not None and self.mapping is not None:
            self._view.offer_numbers(lacks_numbers(self.mapping))
            self._view.show_left_aside(self._imports.left_aside(self.table, self.mapping))
        self._view.refresh_steps()


def _fitted(known: Mapping, table: Table) -> Mapping:
    """Return a remembered mapping with exactly the columns of `table`."""
    columns = tuple((heading, known.target_of(heading)) for heading in table.headings)
    return replace(known, columns=columns)


def _held_on(line: MeetingLine) -> tuple[object, ...]:
    return line.held_on, line.starts_at
