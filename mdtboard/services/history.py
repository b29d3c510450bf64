"""Undo, redo, and what happened."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mdtboard.domain.actions import LOOK_BACK, Act, ActionMode, ActionRow, redoable, undoable
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.history import FieldName, HistoryLine, RecordChange
from mdtboard.domain.ids import CaseId
from mdtboard.services.desk import Desk

_GLANCE = 24


@dataclass(frozen=True, slots=True)
class TakenBack:
    """What undo or redo did, and the record it was mainly about."""

    act: Act
    about: UUID | None


class HistoryService:
    """Takes the account's own actions back, newest first, and does them again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def possible(self) -> tuple[Act | None, Act | None]:
        """Return what undo would take back and what redo would do again, or None for each."""
        rows = self._newest(_GLANCE)
        back, again = undoable(rows), redoable(rows)
        if back is None and len(rows) == _GLANCE:
            rows = self._newest()
            back, again = undoable(rows), redoable(rows)
        undo = None if back is None or back.seals else back.act
        return undo, None if again is None else again.act

    def undo(self) -> TakenBack:
        """Take back the newest action of this account that is not taken back yet.

        Raises:
            RuleViolation: there is none, it is a validation, or somebody changed the same
                values since.
        """
        row = undoable(self._newest())
        if row is None:
            raise RuleViolation(Rule.NOTHING_TO_UNDO)
        if row.seals:
            raise RuleViolation(Rule.UNDO_STOPS_AT_VALIDATION)
        return self._take_back(row, ActionMode.UNDO)

    def redo(self) -> TakenBack:
        """Do again what undo took back last.

        Raises:
            RuleViolation: nothing was undone since the last action, or values changed since.
        """
        row = redoable(self._newest())
        if row is None:
            raise RuleViolation(Rule.NOTHING_TO_REDO)
        return self._take_back(row, ActionMode.REDO)

    def _take_back(self, row: ActionRow, mode: ActionMode) -> TakenBack:
        with self._desk.database.action(
            row.act, self._desk.account, about=row.about, undoes=row.step, mode=mode
        ) as uow:
            uow.take_back(row.step)
        return TakenBack(row.act, row.about)

    def _newest(self, limit: int = LOOK_BACK) -> tuple[ActionRow, ...]:
        with self._desk.database.reading() as queries:
            return queries.history.newest(self._desk.account.id, limit)

    def steps(self, case_id: CaseId, wanted: FieldName | None = None) -> tuple[UUID, ...]:
        """Return the steps of a case's history, or of one field of it, newest first.

        They are the acts on the case, its patient, and what boards and experts made of it.
        """
        with self._desk.database.reading() as queries:
            return queries.history.trail.steps(case_id, wanted)

    def lines(self, case_id: CaseId, steps: tuple[UUID, ...]) -> tuple[HistoryLine, ...]:
        """Return some lines of a case's history."""
        with self._desk.database.reading() as queries:
            return queries.history.trail.lines(case_id, steps)

    def fields(self, case_id: CaseId) -> tuple[FieldName, ...]:
        """Return the fields of a case that were ever changed."""
        with self._desk.database.reading() as queries:
            return queries.history.trail.fields(case_id)

    def changes(self, case_id: CaseId, step: UUID) -> tuple[RecordChange, ...]:
        """Return what one step changed, each field before and after."""
        with self._desk.database.reading() as queries:
            return queries.history.trail.changes(case_id, step)

    def since(self, case_id: CaseId, instant: datetime) -> tuple[RecordChange, ...]:
        """Return what changed of a case, its patient and its readings after an instant."""
        with self._desk.database.reading() as queries:
            return queries.history.trail.since(case_id, instant)

    def first_broken_link(self) -> int | None:
        """Return the number of the first action that was tampered with, or None."""
        with self._desk.database.reading() as queries:
            return queries.history.first_broken_link()
