"""Gathering what a document of a meeting shows."""

from dataclasses import replace
from datetime import datetime

from mdtboard.domain.attendance import quorum_of
from mdtboard.domain.decision import Decision
from mdtboard.domain.ids import MeetingId
from mdtboard.domain.meeting import Meeting, QuorumResult
from mdtboard.domain.presentation import Lane
from mdtboard.domain.sheets import (
    AttendanceSheet,
    ConsensusSheet,
    MinutesSheet,
    Participant,
    PresentedCase,
    SheetHead,
)
from mdtboard.domain.views import AttendanceLine
from mdtboard.storage.queries import Queries


def head_of(queries: Queries, meeting_id: MeetingId, at: datetime, by: str) -> SheetHead:
    """Return the head of a document of a meeting, drawn up at an instant by somebody."""
    meeting = queries.meetings.meeting(meeting_id)
    boards = {board.id: board for board in queries.people.boards()}
    board = boards[meeting.board_id]
    networks = {network.id: network.acronym for network in queries.people.networks()}
    people = queries.people.people_by_id(
        (meeting.chair_id, meeting.coordinator_id, meeting.secretary_id)
    )
    names = {key: person.full_name for key, person in people.items()}
    coordinator = people.get(meeting.coordinator_id) if meeting.coordinator_id else None
    return SheetHead(
        centre=queries.people.centre(),
        board=board,
        meeting=replace(
            meeting,
            started_at=meeting.started_at and meeting.started_at.astimezone(),
            ended_at=meeting.ended_at and meeting.ended_at.astimezone(),
        ),
        network="" if board.network_id is None else networks.get(board.network_id, ""),
        chair="" if meeting.chair_id is None else names.get(meeting.chair_id, ""),
        coordinator="" if coordinator is None else coordinator.signing_name,
        secretary="" if meeting.secretary_id is None else names.get(meeting.secretary_id, ""),
        printed_at=at.astimezone(),
        printed_by=by,
        audit_head=queries.history.head()[:12],
    )


class MeetingSheets:
    """The sheets of one meeting; what they share is read once."""

    def __init__(self, queries: Queries, head: SheetHead) -> None:
        self._queries = queries
        self.head = head
        self._lines = queries.meetings.attendance(head.meeting.id)
        self._attendances = queries.meetings.attendances(head.meeting.id)

    def attendance(self) -> AttendanceSheet:
        """Return the sheet the participants sign."""
        people = tuple(_participant(line) for line in self._lines)
        quorum = quorum_of(self.head.meeting.quorum, self._attendances)
        return AttendanceSheet(head=self.head, participants=people, quorum=quorum)

    def minutes(self) -> MinutesSheet:
        """Return the minutes of the meeting."""
        there = self.attendance()
        return MinutesSheet(
            head=self.head,
            cases=self._queries.meetings.agenda(self.head.meeting.id),
            participants=there.participants,
            quorum=there.quorum,
        )

    def consensus(self, case: PresentedCase) -> ConsensusSheet:
        """Return the sheet of a case with those who heard it, not all who came."""
        at = _heard_at(case, self.head.meeting)
        present = self._attendances
        away = {row.person_id for row in present if row.mode.takes_part and not row.heard(at)}
        opinions = case.presentation.written_opinions
        live = quorum_of(self.head.meeting.quorum, present, at, opinions)
        return ConsensusSheet(
            head=self.head,
            case=case,
            total=len(self._queries.meetings.places(self.head.meeting.id)),
            participants=tuple(
                _participant(line)
                for line in self._lines
                if not line.mode.unstated and (at is None or line.person_id not in away)
            ),
            quorum=_stored_quorum(case, live),
            validated_by=_signing(self._queries, case.decision),
        )


def _signing(queries: Queries, decision: Decision | None) -> str:
    """Return who validated a decision, with the RPPS where the account is a known person's."""
    name = "" if decision is None else decision.validated_by
    owners = {each.name: each.person_id for each in queries.people.accounts() if each.person_id}
    if name not in owners:
        return name
    person = queries.people.people_by_id((owners[name],)).get(owners[name])
    return name if person is None else person.signed(name)


def _participant(line: AttendanceLine) -> Participant:
    return Participant(
        name=line.full_name,
        specialty=line.specialty,
        institution=line.institution,
        mode=line.mode,
        arrived_at=line.arrived_at and line.arrived_at.astimezone(),
        left_at=line.left_at and line.left_at.astimezone(),
    )


def _heard_at(case: PresentedCase, meeting: Meeting) -> datetime | None:
    """Return when the case was heard; after the meeting, who took part to its end counts."""
    at, ended = case.presentation.heard_at, meeting.ended_at
    return ended if at is not None and ended is not None and ended < at else at


def _stored_quorum(case: PresentedCase, live: QuorumResult) -> QuorumResult:
    """Return the quorum as it was when the decision was recorded; a registered case owes none."""
    decision = case.decision
    if case.presentation.lane is Lane.REGISTER:
        return replace(live, met=True, missing=())
    if decision is None or decision.quorum_met is None:
        return live
    return replace(live, met=decision.quorum_met, specialties=decision.quorum_specialties)
