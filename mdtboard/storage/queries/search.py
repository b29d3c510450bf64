"""The search: what was typed so far, found in the index, with the place where it stands."""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple
from uuid import UUID

from sqlalchemy import Connection, bindparam, select, text

from mdtboard.domain.case import case_number
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.history import FieldName
from mdtboard.domain.ids import CaseId, MeetingId, PatientId
from mdtboard.domain.matching import Typed, searchable, slips
from mdtboard.domain.search_texts import Subject, located
from mdtboard.domain.views import HitKind, SearchHit
from mdtboard.storage.schema import ENTRIES
from mdtboard.storage.schema_meetings import MEETINGS
from mdtboard.storage.subjects import subjects

_ENOUGH = 3
# A longer list of guesses is read by nobody.
_MOST_NEAR = 20
# More spellings than that are no slip but a guess.
_MOST_SPELLINGS = 60

_MATCHES = text(
    "SELECT e.kind, e.entity_id, e.case_id, e.patient_id FROM ("
    " SELECT rowid FROM search_index WHERE search_index MATCH :typed ORDER BY rowid LIMIT :limit"
    ") AS found JOIN search_entry AS e ON e.rowid = found.rowid ORDER BY e.rowid"
)
_LINES_OF = select(ENTRIES).where(ENTRIES.c.case_id == bindparam("case")).order_by(ENTRIES.c.kind)
# What every list shows of a case.
_TELLING = ("sequence", "diagnosis")
# One seek a spelling, in a table with each word once: the index itself needs fifty times as long.
_KNOWN = text(
    "SELECT typed.value FROM json_each(:spellings) AS typed WHERE EXISTS (SELECT 1"
    " FROM search_word WHERE word >= typed.value AND word < typed.value || char(1114111))"
)


class Line(NamedTuple):
    """What a line of the index stands for."""

    kind: HitKind
    entity_id: UUID
    case_id: UUID | None
    patient_id: UUID


@dataclass(frozen=True, slots=True)
class Found:
    """The lines that match, newest first; `near` are those that only a slip explains."""

    exact: tuple[Line, ...]
    near: tuple[Line, ...] = ()
    capped: bool = False


class SearchQueries:
    """Finds patients, cases and presentations by the beginnings of their words."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def find(self, typed: Typed, limit: int) -> Found:
        """Return the lines that match what was typed, newest first.

        Where that is next to nothing and nobody's name, neighbouring words may be one, and one
        letter in each word may be wrong.
        """
        if not typed.tokens:
            return Found(())
        exact = self._matching(_all_of(typed.tokens), limit)
        if len(exact) >= _ENOUGH:
            return Found(exact, capped=len(exact) == limit)
        named = f"names : ({_all_of(typed.tokens)})"
        if exact and self._matching(named, 1):
            return Found(exact)
        joined = [_all_of(reading) for reading in typed.readings[1:]]
        if joined:
            others = self._matching(" OR ".join(f"({each})" for each in joined), limit)
            exact += tuple(line for line in others if line not in exact)
        near: tuple[Line, ...] = ()
        if len(exact) < _ENOUGH and (spelt := self._spelt(typed)):
            near = self._matching(spelt, min(limit, _MOST_NEAR))
        return Found(exact, tuple(line for line in near if line not in exact))

    def hits(self, text_typed: str, limit: int = 30) -> tuple[SearchHit, ...]:
        """Return what was found and where: those whose name was typed first, then the newest."""
        typed = Typed(text_typed)
        found = self.find(typed, limit)
        lines = (*found.exact, *found.near)[:limit]
        near = frozenset(found.near)
        hits = self._hits(typed, lines, near)
        return tuple(sorted(hits, key=lambda hit: (hit.near, hit.field is not None)))

    def place(self, case_id: CaseId, typed_text: str) -> tuple[FieldName, str] | None:
        """Return where a case, or a presentation of it, holds what was typed.

        There is none where its name, number or diagnosis is what was meant.
        """
        typed = Typed(typed_text)
        rows = self._connection.execute(_LINES_OF, {"case": case_id}).all()
        found: tuple[FieldName, str] | None = None
        for about in subjects(self._connection, rows) if typed.tokens else ():
            field, excerpt = located(typed, about)
            if field is None or field.name in _TELLING:
                if field is not None or _named(typed, about):
                    return None
                continue
            found = found or (field, excerpt)
        return found

    def _matching(self, expression: str, limit: int) -> tuple[Line, ...]:
        values = {"typed": expression, "limit": limit}
        rows = self._connection.execute(_MATCHES, values)
        return tuple(Line(HitKind(kind), *(_uuid(i) for i in ids)) for kind, *ids in rows)

    def _spelt(self, typed: Typed) -> str:
        """Return the expression that forgives one slip a word, or nothing where it finds none."""
        parts = []
        for token in typed.told:
            spellings = json.dumps((token, *slips(token)))
            rows = self._connection.scalars(_KNOWN, {"spellings": spellings})
            known = _shortest(list(rows)) if token.isalpha() else [token]
            if not known or len(known) > _MOST_SPELLINGS:
                return ""
            parts.append("(" + " OR ".join(f'"{each}"*' for each in known) + ")")
        return " AND ".join(parts)

    def _hits(
        self, typed: Typed, lines: tuple[Line, ...], near: frozenset[Line]
    ) -> list[SearchHit]:
        found = subjects(self._connection, lines)
        days = self._days({s.heard.meeting_id for s in found if s.heard is not None})
        hits = []
        for line, about in zip(lines, found, strict=True):
            case, heard = about.case, about.heard
            field, excerpt = located(typed, about)
            hits.append(
                SearchHit(
                    kind=line.kind,
                    entity_id=line.entity_id,
                    case_id=None if case is None else CaseId(case.id),
                    patient_id=PatientId(about.patient.id),
                    patient_name=about.patient.name,
                    birth_date=about.patient.birth_date,
                    number=about.patient.local_id if case is None else case_number(case.sequence),
                    text=_shown(about),
                    on=None if heard is None else days[heard.meeting_id],
                    field=field,
                    excerpt=excerpt,
                    near=line in near,
                )
            )
        return hits

    def _days(self, meetings: set[MeetingId]) -> dict[MeetingId, date]:
        statement = select(MEETINGS.c.id, MEETINGS.c.held_on).where(MEETINGS.c.id.in_(meetings))
        rows = self._connection.execute(statement) if meetings else ()
        return {MeetingId(meeting_id): held_on for meeting_id, held_on in rows}


def _named(typed: Typed, about: Subject) -> bool:
    names = searchable(about.names)
    return typed.fits(names) or typed.nearly_fits(names)


def _shown(about: Subject) -> str:
    """Return what tells of it in one line: the advice or the question, else the diagnosis."""
    said = [one for one in about.advice if one.text]
    standing = [one for one in said if one.step is not DecisionStep.REPLACED] or said
    if standing:
        return max(standing, key=_revision).text
    if about.heard is not None and about.heard.question:
        return about.heard.question
    case = about.case
    return "" if case is None else (case.diagnosis or case.morphology or case.topography)


def _revision(decision: Decision) -> int:
    return decision.revision


def _all_of(tokens: tuple[str, ...]) -> str:
    return " AND ".join(f'"{token}"*' for token in tokens)


def _shortest(beginnings: list[str]) -> list[str]:
    """Return the beginnings that none of the others begins."""
    kept: list[str] = []
    for each in sorted(beginnings):
        if not kept or not each.startswith(kept[-1]):
            kept.append(each)
    return kept


def _uuid(value: Any) -> Any:
    return None if value is None else value if isinstance(value, UUID) else UUID(value)
