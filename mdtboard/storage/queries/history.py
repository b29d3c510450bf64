"""Questions about the audit: what can be undone, and what happened."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, select

from mdtboard.domain.actions import LOOK_BACK, Act, ActionRow
from mdtboard.domain.case import case_number
from mdtboard.domain.changes import Changes
from mdtboard.domain.views import DocumentLine
from mdtboard.storage import changelog
from mdtboard.storage.queries.trail import TrailQueries
from mdtboard.storage.schema import ACTIONS, BOARDS, CASES, CHANGES
from mdtboard.storage.schema_cases import READINGS
from mdtboard.storage.schema_meetings import DOCUMENTS, MEETINGS, PRESENTATIONS

_COLUMNS = (
    *(ACTIONS.c.id, ACTIONS.c.act, ACTIONS.c.mode, ACTIONS.c.actor, ACTIONS.c.at),
    *(ACTIONS.c.step, ACTIONS.c.undoes, ACTIONS.c.seals, ACTIONS.c.about),
)


class HistoryQueries:
    """The chain of actions; `trail` follows one case through it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.trail = TrailQueries(connection)

    def newest(self, account_id: UUID, limit: int = LOOK_BACK) -> tuple[ActionRow, ...]:
        """Return the newest actions of one account, newest first."""
        statement = (
            select(*_COLUMNS)
            .where(ACTIONS.c.account_id == account_id)
            .order_by(ACTIONS.c.id.desc())
            .limit(limit)
        )
        return tuple(_row(action) for action in self._connection.execute(statement))

    def touched(self, since: int) -> Changes:
        """Return what the actions from number `since` on changed."""
        statement = select(CHANGES.c.table_name).where(CHANGES.c.action_id >= since)
        return changelog.changes_of(self._connection.scalars(statement.distinct()))

    def touched_by(self, acts: tuple[Act, ...]) -> frozenset[UUID]:
        """Return the records that actions of some kinds ever changed."""
        statement = (
            select(CHANGES.c.row_id)
            .join(ACTIONS, ACTIONS.c.id == CHANGES.c.action_id)
            .where(ACTIONS.c.act.in_(acts))
        )
        return frozenset(self._connection.scalars(statement))

    def head(self) -> str:
        """Return the digest of the newest action."""
        newest = select(ACTIONS.c.digest).order_by(ACTIONS.c.id.desc()).limit(1)
        return self._connection.scalar(newest) or ""

    def first_broken_link(self) -> int | None:
        """Return the number of the first action that was tampered with, or None."""
        return changelog.first_broken_link(self._connection)

    def documents(self, limit: int = 200) -> tuple[DocumentLine, ...]:
        """Return the newest printed documents, newest first."""
        statement = (
            select(
                *(*DOCUMENTS.c, MEETINGS.c.held_on, BOARDS.c.name.label("board")),
                *(PRESENTATIONS.c.sequence.label("sheet"), CASES.c.sequence.label("case")),
            )
            .outerjoin(MEETINGS, MEETINGS.c.id == DOCUMENTS.c.meeting_id)
            .outerjoin(BOARDS, BOARDS.c.id == MEETINGS.c.board_id)
            .outerjoin(PRESENTATIONS, PRESENTATIONS.c.id == DOCUMENTS.c.presentation_id)
            .outerjoin(READINGS, READINGS.c.id == DOCUMENTS.c.reading_id)
            .outerjoin(CASES, CASES.c.id == READINGS.c.case_id)
            .order_by(DOCUMENTS.c.printed_at.desc())
            .limit(limit)
        )
        return tuple(
            DocumentLine(
                kind=row.kind,
                board=row.board or "",
                held_on=row.held_on,
                number=_number(row.sheet, row.case),
                file_name=row.file_name,
                pages=row.pages,
                draft=row.draft,
                printed_at=row.printed_at,
                printed_by=row.printed_by,
                sha256=row.sha256,
            )
            for row in self._connection.execute(statement)
        )


def _number(sheet: int | None, case: int | None) -> str:
    if case is not None:
        return case_number(case)
    return "" if sheet is None else f"{sheet:04d}"


def _row(action: Any) -> ActionRow:
    return ActionRow(
        number=action.id,
        act=action.act,
        mode=action.mode,
        actor=action.actor,
        at=action.at,
        step=action.step,
        undoes=action.undoes,
        seals=action.seals,
        about=action.about,
    )
