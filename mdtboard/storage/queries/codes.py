"""Questions about the codes of loaded lists."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import Session

from mdtboard.domain.code_lists import LoadedList
from mdtboard.domain.terminology import CodeEntry, CodeSystem, Terminology
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import StoredCase
from mdtboard.storage.schema_cases import StoredCode, StoredTerminology

_CHUNK = 500


class CodeQueries:
    """What the lists of the board say."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def lists(self) -> tuple[LoadedList, ...]:
        """Return the loaded lists by system, the newest first, each with its present codes."""
        rows = self._session.scalars(
            select(StoredTerminology).order_by(
                StoredTerminology.system, StoredTerminology.loaded_at.desc()
            )
        ).all()
        count = select(func.count()).select_from(StoredCode)
        return tuple(
            LoadedList(
                terminology=record(Terminology, row),
                present=self._session.scalar(count.where(StoredCode.terminology_id == row.id)) or 0,
            )
            for row in rows
        )

    def of(self, system: CodeSystem) -> tuple[Terminology, ...]:
        """Return the lists of one system, the newest first."""
        rows = self._session.scalars(
            select(StoredTerminology)
            .where(StoredTerminology.system == system)
            .order_by(StoredTerminology.loaded_at.desc(), StoredTerminology.id)
        )
        return tuple(record(Terminology, row) for row in rows)

    def lines(self, terminology_id: UUID) -> str:
        """Return the codes of one list as `FoldedLines` wants them, in one long text."""
        line = func.concat(StoredCode.id, "\t", StoredCode.words)
        text = func.group_concat(line, "\n")
        return (
            self._session.scalar(select(text).where(StoredCode.terminology_id == terminology_id))
            or ""
        )

    def entries(self, terminology: Terminology, numbers: Sequence[int]) -> tuple[CodeEntry, ...]:
        """Return some codes of a list, in the order of their numbers."""
        rows = self._session.scalars(select(StoredCode).where(StoredCode.id.in_(numbers)))
        found = {row.id: row for row in rows}
        return tuple(_entry(terminology, found[n]) for n in numbers if n in found)

    def called(self, system: CodeSystem, code: str, language: str) -> tuple[CodeEntry, ...]:
        """Return what each list calls a code, the user's language first."""
        lists = {one.id: one for one in self.of(system)}
        if not lists or not code:
            return ()
        rows = self._session.scalars(
            select(StoredCode)
            .where(StoredCode.code == code, StoredCode.terminology_id.in_(lists))
            .order_by(StoredCode.id)
        )
        found = [(lists[row.terminology_id], row) for row in rows]  # type: ignore[index]
        found.sort(key=lambda pair: pair[0].language != language)
        return tuple(_entry(terminology, row) for terminology, row in found)

    def used_for(self, texts: Iterable[str]) -> dict[str, tuple[str, str]]:
        """Return the code and edition that cases with these very words have, the commonest.

        The words are a case's histology, or its diagnosis if that is not filled in.
        """
        wanted = sorted({text for text in texts if text})
        best: dict[str, tuple[str, str]] = {}
        said = func.coalesce(func.nullif(StoredCase.morphology, ""), StoredCase.diagnosis)
        for start in range(0, len(wanted), _CHUNK):
            statement = (
                select(said, StoredCase.morphology_code, StoredCase.code_edition)
                .where(said.in_(wanted[start : start + _CHUNK]), StoredCase.morphology_code != "")
                .group_by(said, StoredCase.morphology_code, StoredCase.code_edition)
                .order_by(func.count().desc(), StoredCase.morphology_code)
            )
            for text, code, edition in self._session.execute(statement):
                best.setdefault(text, (code, edition))
        return best


def _entry(terminology: Terminology, row: StoredCode) -> CodeEntry:
    return CodeEntry(
        system=terminology.system,
        edition=terminology.edition,
        code=row.code,
        label=row.label,
        synonyms=row.synonyms,
    )
