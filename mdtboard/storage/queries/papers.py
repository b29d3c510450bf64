"""Questions about kept papers: their versions, what they say, and their pages."""

from typing import Any
from uuid import UUID

from sqlalchemy import Connection, Select, select

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import CaseId, MeetingId, PaperId, PresentationId
from mdtboard.domain.papers import Paper, PaperFile
from mdtboard.domain.sheets import ConsensusSheet, MinutesSheet
from mdtboard.storage import whole
from mdtboard.storage.kept import Kept
from mdtboard.storage.schema_meetings import (
    DECISIONS,
    MEETINGS,
    PAPER_FILES,
    PAPERS,
    PRESENTATIONS,
)


class PaperQueries:
    """The papers of meetings and cases."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._kept = Kept(connection)

    def of_meeting(self, meeting_id: MeetingId) -> tuple[Paper, ...]:
        """Return every version of every paper of a meeting, the newest of each last."""
        return self._read(whole.PAPER.select().where(PAPERS.c.meeting_id == meeting_id))

    def versions(
        self, kind: DocumentKind, meeting_id: MeetingId, presentation_id: PresentationId | None
    ) -> tuple[Paper, ...]:
        """Return the versions of one paper, the newest last."""
        statement = whole.PAPER.select().where(
            PAPERS.c.meeting_id == meeting_id,
            PAPERS.c.kind == kind,
            PAPERS.c.presentation_id.is_(None)
            if presentation_id is None
            else PAPERS.c.presentation_id == presentation_id,
        )
        return self._read(statement)

    def standing(self, case_id: CaseId) -> tuple[int, int, Paper] | None:
        """Return the newest paper of the advice that stands for a case, with its year and number.

        None where no validated advice stands.
        """
        statement = (
            select(*whole.PAPER.columns, MEETINGS.c.held_on, PRESENTATIONS.c.sequence)
            .join(DECISIONS, DECISIONS.c.id == PAPERS.c.decision_id)
            .join(PRESENTATIONS, PRESENTATIONS.c.id == PAPERS.c.presentation_id)
            .join(MEETINGS, MEETINGS.c.id == PAPERS.c.meeting_id)
            .where(DECISIONS.c.case_id == case_id, DECISIONS.c.step == DecisionStep.VALIDATED)
            .order_by(DECISIONS.c.validated_at.desc(), PAPERS.c.number.desc())
            .limit(1)
        )
        row = self._connection.execute(statement).first()
        if row is None:
            return None
        paper, held_on, sequence = whole.apart(row, whole.PAPER)
        return held_on.year, sequence, paper

    def step_of(self, paper: Paper) -> DecisionStep | None:
        """Return how far the decision is that a sheet prints; minutes print none."""
        statement = select(DECISIONS.c.step).where(DECISIONS.c.id == paper.decision_id)
        found: DecisionStep | None = self._connection.scalar(statement)
        return found

    def sheet(self, paper: Paper) -> ConsensusSheet:
        """Return what a consensus sheet says.

        Raises:
            EnvironmentFault: it is damaged.
        """
        return self._kept.statement(ConsensusSheet, paper.statement)

    def minutes(self, paper: Paper) -> MinutesSheet:
        """Return what minutes say.

        Raises:
            EnvironmentFault: they are damaged.
        """
        return self._kept.statement(MinutesSheet, paper.statement)

    def file(self, paper_id: PaperId, language: str) -> PaperFile | None:
        """Return the pages of a paper in a language, if they ever left the program."""
        statement = whole.PAPER_FILE.select().where(
            PAPER_FILES.c.paper_id == paper_id, PAPER_FILES.c.language == language
        )
        return whole.PAPER_FILE.first(self._connection, statement)

    def pages(self, file: PaperFile) -> bytes:
        """Return the PDF of a paper as it left the program, byte for byte.

        Raises:
            EnvironmentFault: it is damaged.
        """
        return self._kept.pages(file.sha256)

    def unstated(self) -> tuple[UUID, ...]:
        """Return the meetings with papers of an upgraded board that say nothing yet."""
        statement = select(PAPERS.c.meeting_id).where(PAPERS.c.statement == "").distinct()
        return tuple(self._connection.scalars(statement))

    def _read(self, statement: Select[Any]) -> tuple[Paper, ...]:
        return whole.PAPER.read(self._connection, statement.order_by(PAPERS.c.number))
