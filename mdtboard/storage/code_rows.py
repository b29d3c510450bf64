"""The codes of loaded lists: kept beside the audited list, and cleared once nobody can want them.

A list that was removed, or whose loading was undone, leaves its codes behind: undo and redo bring
the list back without reading its file again. What is offered is joined to the lists that exist.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from uuid import UUID

from sqlalchemy import Table, delete, func, insert, select
from sqlalchemy.orm import Session

from mdtboard.domain.codes import plain_code
from mdtboard.domain.folding import words
from mdtboard.domain.terminology import CodeEntry
from mdtboard.storage.schema import StoredAction, StoredChange
from mdtboard.storage.schema_cases import StoredCode, StoredTerminology

_CODES: Table = StoredCode.__table__  # type: ignore[assignment]
_BATCH = 5_000
# As far as the history looks back for something to undo.
_REACH = 500


class CodeRows:
    """Adds the codes of a list, and clears those of lists that no undo can bring back."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, terminology_id: UUID, entries: Iterable[CodeEntry]) -> None:
        """Keep the codes of a list, in its order."""
        connection = self._session.connection()
        rows = _rows(terminology_id, entries)
        while batch := list(islice(rows, _BATCH)):
            connection.execute(insert(_CODES), batch)

    def clear_lost(self) -> None:
        """Remove the codes of lists that are gone for good."""
        kept = select(StoredTerminology.id)
        orphans = select(StoredCode.terminology_id).where(StoredCode.terminology_id.not_in(kept))
        for terminology_id in self._session.scalars(orphans.distinct()).all():
            if self._is_lost(terminology_id):
                gone = delete(_CODES).where(_CODES.c.terminology_id == terminology_id)
                self._session.connection().execute(gone)

    def _is_lost(self, terminology_id: UUID) -> bool:
        """Tell whether undo stops before the act that took the list away."""
        last = self._session.execute(
            select(StoredAction.id, StoredAction.account_id)
            .join(StoredChange, StoredChange.action_id == StoredAction.id)
            .where(StoredChange.table_name == "terminology", StoredChange.row_id == terminology_id)
            .order_by(StoredAction.id.desc())
            .limit(1)
        ).first()
        if last is None:
            return True
        later = (StoredAction.account_id == last.account_id, StoredAction.id > last.id)
        sealed = select(StoredAction.id).where(*later, StoredAction.seals).limit(1)
        if self._session.scalar(sealed) is not None:
            return True
        since = self._session.scalar(select(func.count()).select_from(StoredAction).where(*later))
        return (since or 0) >= _REACH


def _rows(terminology_id: UUID, entries: Iterable[CodeEntry]) -> Iterator[dict[str, object]]:
    for entry in entries:
        yield {
            "terminology_id": terminology_id,
            "code": entry.code,
            "label": entry.label,
            "synonyms": entry.synonyms,
            "words": folded(entry),
        }


def folded(entry: CodeEntry) -> str:
    """Return what a code is found by: its figures, then the words of its label and synonyms.

    A blank stands before each word, so that one test finds the beginning of any.
    """
    said = words(" ".join((entry.label, *entry.synonyms)))
    return "".join(f" {word}" for word in dict.fromkeys([plain_code(entry.code), *said]))
