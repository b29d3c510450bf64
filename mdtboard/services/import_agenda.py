"""Puts the cases of an imported list on an agenda, inside the import's own transaction."""

from collections.abc import Iterable
from dataclasses import replace

from mdtboard.domain.ids import CaseId, MeetingId, PresentationId, new_id
from mdtboard.domain.imports import ForAgenda, ImportLine, Verdict
from mdtboard.domain.presentation import Lane, Presentation, Reason
from mdtboard.services import agenda
from mdtboard.storage.database import UnitOfWork
from mdtboard.storage.queries import Queries

_NEW = (Verdict.NEW, Verdict.NEW_CASE)


def with_places(
    queries: Queries, lines: Iterable[ImportLine], wish: ForAgenda | None
) -> list[ImportLine]:
    """Return the lines with what becomes of each case on the agenda that was chosen.

    A case that is there already keeps its place, and its question unless that is empty.
    """
    if wish is None:
        return list(lines)
    there = {case_id: row.question for case_id, row in _agenda(queries, wish).items()}
    placed = []
    for line in lines:
        if line.case_id is None:
            placed.append(line)
            continue
        joined = line.case_id not in there
        filled = not joined and bool(line.question) and not there[line.case_id].strip()
        if joined or filled:
            there[line.case_id] = line.question
        placed.append(replace(line, joined=joined, filled=filled))
    return placed


def put(uow: UnitOfWork, lines: Iterable[ImportLine], wish: ForAgenda) -> None:
    """Put on the agenda what joins it, and fill the questions that were empty.

    A meeting that is still to be planned is planned first; what waited for it joins with it.

    Raises:
        RuleViolation: the meeting is closed meanwhile.
    """
    meeting = uow.meetings.get(_meeting(uow, wish))
    meeting.require_open()
    wish = replace(wish, meeting_id=MeetingId(meeting.id))
    there = _agenda(uow.queries, wish)
    for line in lines:
        if line.case_id is None:
            continue
        waited = there.get(line.case_id)
        if line.joined and waited is not None:
            if line.question and not waited.question.strip():
                uow.presentations.save(replace(waited, question=line.question))
        elif line.joined:
            template = _template(uow, line, line.case_id, wish)
            agenda.put_on_agenda(uow, meeting, line.case_id, template)
        elif line.filled:
            uow.presentations.save(replace(there[line.case_id], question=line.question))


def _meeting(uow: UnitOfWork, wish: ForAgenda) -> MeetingId:
    if wish.meeting_id is not None:
        return wish.meeting_id
    assert wish.board_id is not None
    assert wish.held_on is not None
    return agenda.plan_meeting(uow, uow.boards.get(wish.board_id), wish.held_on)


def _agenda(queries: Queries, wish: ForAgenda) -> dict[CaseId, Presentation]:
    if wish.meeting_id is None:
        return {}
    rows = queries.meetings.agenda(wish.meeting_id)
    return {CaseId(row.case.id): row.presentation for row in rows}


def _template(uow: UnitOfWork, line: ImportLine, case_id: CaseId, wish: ForAgenda) -> Presentation:
    """Return the presentation to start from: the last one, with what the list says."""
    past = () if line.verdict in _NEW else uow.queries.cases.past(case_id)
    assert wish.meeting_id is not None
    blank = Presentation(id=PresentationId(new_id()), meeting_id=wish.meeting_id, case_id=case_id)
    start = past[0].presentation if past else blank
    return replace(
        start,
        lane=Lane.DISCUSS,
        carried_from=PresentationId(start.id) if past else None,
        question=line.question or start.question,
        reason=start.reason if wish.reason is Reason.NOT_STATED else wish.reason,
    )
