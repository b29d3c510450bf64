"""Questions about the audit: what can be undone, and what happened."""

from typing import Any
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mdtboard.domain.actions import LOOK_BACK, Act, ActionRow
from mdtboard.domain.case import case_number
from mdtboard.domain.changes import Changes
from mdtboard.domain.views import DocumentLine
from mdtboard.storage import changelog
from mdtboard.storage.queries.trail import TrailQueries
from mdtboard.storage.schema import StoredAction, StoredBoard, StoredCase, StoredChange
from mdtboard.storage.schema_cases import StoredReading
from mdtboard.storage.schema_meetings import StoredDocument, StoredMeeting, StoredPresentation

_COLUMNS = (
    *(StoredAction.id, StoredAction.act, StoredAction.mode, StoredAction.actor, StoredAction.at),
    *(StoredAction.step, StoredAction.undoes, StoredAction.seals, StoredAction.about),
)


class HistoryQueries:
    """The chain of actions; `trail` follows one case through it."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.trail = TrailQueries(session)

    def newest(self, account_id: UUID, limit: int = LOOK_BACK) -> tuple[ActionRow, ...]:
        """Return the newest actions of one account, newest first."""
        statement = (
            select(*_COLUMNS)
            .where(StoredAction.account_id == account_id)
            .order_by(StoredAction.id.desc())
            .limit(limit)
        )
        return tuple(_row(action) for action in self._session.execute(statement))

    def touched(self, since: int) -> Changes:
        """Return what the actions from number `since` on changed."""
        statement = select(StoredChange.table_name).where(StoredChange.action_id >= since)
        return changelog.changes_of(self._session.scalars(statement.distinct()))

    def touched_by(self, acts: tuple[Act, ...]) -> frozenset[UUID]:
        """Return the records that actions of some kinds ever changed."""
        statement = (
            select(StoredChange.row_id)
            .join(StoredAction, StoredAction.id == StoredChange.action_id)
            .where(StoredAction.act.in_(acts))
        )
        return frozenset(self._session.scalars(statement))

    def head(self) -> str:
        """Return the digest of the newest action."""
        newest = select(StoredAction.digest).order_by(StoredAction.id.desc()).limit(1)
        return self._session.scalar(newest) or ""

    def first_broken_link(self) -> int | None:
        """Return the number of the first action that was tampered with, or None."""
        return changelog.first_broken_link(self._session)

    def documents(self, limit: int = 200) -> tuple[DocumentLine, ...]:
        """Return the newest printed documents, newest first."""
        statement = (
            select(
                StoredDocument,
                StoredMeeting.held_on,
                StoredBoard.name,
                StoredPresentation.sequence,
                StoredCase.sequence,
            )
            .outerjoin(StoredMeeting, StoredMeeting.id == StoredDocument.meeting_id)
            .outerjoin(StoredBoard, StoredBoard.id == StoredMeeting.board_id)
            .outerjoin(StoredPresentation, StoredPresentation.id == StoredDocument.presentation_id)
            .outerjoin(StoredReading, StoredReading.id == StoredDocument.reading_id)
            .outerjoin(StoredCase, StoredCase.id == StoredReading.case_id)
            .order_by(StoredDocument.printed_at.desc())
            .limit(limit)
        )
        return tuple(
            DocumentLine(
                kind=row.kind,
                board=board or "",
                held_on=held_on,
                number=_number(sheet, case),
                file_name=row.file_name,
                pages=row.pages,
                draft=row.draft,
                printed_at=row.printed_at,
                printed_by=row.printed_by,
                sha256=row.sha256,
            )
            for row, held_on, board, sheet, case in self._session.execute(statement)
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
