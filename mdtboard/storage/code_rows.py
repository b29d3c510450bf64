"""The codes of loaded lists: kept beside the audited list, and cleared once nobody can want them.

A list that was removed, or whose loading was undone, leaves its codes behind: undo and redo bring
the list back without reading its file again. What is offered is joined to the lists that exist.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from uuid import UUID

from sqlalchemy import Connection, delete, func, insert, select

from mdtboard.domain.codes import plain_code
from mdtboard.domain.folding import words
from mdtboard.domain.terminology import CodeEntry
from mdtboard.storage.schema import ACTIONS, CHANGES
from mdtboard.storage.schema_cases import CODES, TERMINOLOGIES

_BATCH = 5_000
# As far as the history looks back for something to undo.
_REACH = 500


class CodeRows:
    """Adds the codes of a list, and clears those of lists that no undo can bring back."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, terminology_id: UUID, entries: Iterable[CodeEntry]) -> None:
        """Keep the codes of a list, in its order."""
        rows = _rows(terminology_id, entries)
        while batch := list(islice(rows, _BATCH)):
            self._connection.execute(insert(CODES), batch)

    def clear_lost(self) -> None:
        """Remove the codes of lists that are gone for good."""
        kept = select(TERMINOLOGIES.c.id)
        orphans = select(CODES.c.terminology_id).where(CODES.c.terminology_id.not_in(kept))
        for terminology_id in self._connection.scalars(orphans.distinct()).all():
            if self._is_lost(terminology_id):
                gone = delete(CODES).where(CODES.c.terminology_id == terminology_id)
                self._connection.execute(gone)

    def _is_lost(self, terminology_id: UUID) -> bool:
        """Tell whether undo stops before the act that took the list away."""
        last = self._connection.execute(
            select(ACTIONS.c.id, ACTIONS.c.account_id)
            .join(CHANGES, CHANGES.c.action_id == ACTIONS.c.id)
            .where(CHANGES.c.table_name == "terminology", CHANGES.c.row_id == terminology_id)
            .order_by(ACTIONS.c.id.desc())
            .limit(1)
        ).first()
        if last is None:
            return True
        later = (ACTIONS.c.account_id == last.account_id, ACTIONS.c.id > last.id)
        sealed = select(ACTIONS.c.id).where(*later, ACTIONS.c.seals).limit(1)
        if self._connection.scalar(sealed) is not None:
            return True
        since = self._connection.scalar(select(func.count()).select_from(ACTIONS).where(*later))
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
