"""Questions about the codes of loaded lists."""

from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, func, select

from mdtboard.domain.code_lists import LoadedList
from mdtboard.domain.terminology import CodeEntry, CodeSystem, Terminology
from mdtboard.storage import whole
from mdtboard.storage.schema import CASES
from mdtboard.storage.schema_cases import CODES, TERMINOLOGIES

_CHUNK = 500


class CodeQueries:
    """What the lists of the board say."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def lists(self) -> tuple[LoadedList, ...]:
        """Return the loaded lists by system, the newest first, each with its present codes."""
        statement = whole.TERMINOLOGY.select().order_by(
            TERMINOLOGIES.c.system, TERMINOLOGIES.c.loaded_at.desc()
        )
        count = select(func.count()).select_from(CODES)
        return tuple(
            LoadedList(
                terminology=one,
                present=self._connection.scalar(count.where(CODES.c.terminology_id == one.id)) or 0,
            )
            for one in whole.TERMINOLOGY.read(self._connection, statement)
        )

    def of(self, system: CodeSystem) -> tuple[Terminology, ...]:
        """Return the lists of one system, the newest first."""
        statement = (
            whole.TERMINOLOGY.select()
            .where(TERMINOLOGIES.c.system == system)
            .order_by(TERMINOLOGIES.c.loaded_at.desc(), TERMINOLOGIES.c.id)
        )
        return whole.TERMINOLOGY.read(self._connection, statement)

    def lines(self, terminology_id: UUID) -> str:
        """Return the codes of one list as `FoldedLines` wants them, in one long text."""
        line = func.concat(CODES.c.id, "\t", CODES.c.words)
        text = func.group_concat(line, "\n")
        return (
            self._connection.scalar(select(text).where(CODES.c.terminology_id == terminology_id))
            or ""
        )

    def entries(self, terminology: Terminology, numbers: Sequence[int]) -> tuple[CodeEntry, ...]:
        """Return some codes of a list, in the order of their numbers."""
        rows = self._connection.execute(select(CODES).where(CODES.c.id.in_(numbers)))
        found = {row.id: row for row in rows}
        return tuple(_entry(terminology, found[n]) for n in numbers if n in found)

    def called(self, system: CodeSystem, code: str, language: str) -> tuple[CodeEntry, ...]:
        """Return what each list calls a code, the user's language first."""
        lists = {one.id: one for one in self.of(system)}
        if not lists or not code:
            return ()
        rows = self._connection.execute(
            select(CODES)
            .where(CODES.c.code == code, CODES.c.terminology_id.in_(lists))
            .order_by(CODES.c.id)
        )
        found = [(lists[row.terminology_id], row) for row in rows]
        found.sort(key=lambda pair: pair[0].language != language)
        return tuple(_entry(terminology, row) for terminology, row in found)

    def used_for(self, texts: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Return the code and edition that cases with these very words have, the commonest.

        The words are a case's histology, or its diagnosis if that is not filled in.
        """
        wanted = sorted({text for text in texts if text})
        best: dict[str, tuple[str, str]] = {}
        said = func.coalesce(func.nullif(CASES.c.morphology, ""), CASES.c.diagnosis)
        for start in range(0, len(wanted), _CHUNK):
            statement = (
                select(said, CASES.c.morphology_code, CASES.c.code_edition)
                .where(said.in_(wanted[start : start + _CHUNK]), CASES.c.morphology_code != "")
                .group_by(said, CASES.c.morphology_code, CASES.c.code_edition)
                .order_by(func.count().desc(), CASES.c.morphology_code)
            )
            for text, code, edition in self._connection.execute(statement):
                best.setdefault(text, (code, edition))
        return best


def _entry(terminology: Terminology, row: Any) -> CodeEntry:
    return CodeEntry(
        system=terminology.system,
        edition=terminology.edition,
        code=row.code,
        label=row.label,
        synonyms=row.synonyms,
    )
