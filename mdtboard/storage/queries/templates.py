"""Questions about templates, and about texts that were used before."""

from uuid import UUID

from sqlalchemy import func, select
from sqlalchemy.orm import InstrumentedAttribute, Session

from mdtboard.domain.ids import BoardId
from mdtboard.domain.template import Template
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema import StoredCase
from mdtboard.storage.schema_cases import StoredReading
from mdtboard.storage.schema_meetings import (
    StoredDecision,
    StoredMeeting,
    StoredPresentation,
    StoredTemplate,
)

# What people said lately is what they say again; older texts only slow the list down.
_NEWEST = 2_000


class TemplateQueries:
    """What a secretary is offered instead of typing."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def stored(self) -> tuple[Template, ...]:
        """Return the templates this centre made or changed, by code."""
        rows = self._session.scalars(select(StoredTemplate).order_by(StoredTemplate.code))
        return tuple(record(Template, row) for row in rows)

    def uses(self, board_id: BoardId) -> dict[UUID, int]:
        """Return how often each template was used in one board's decisions."""
        statement = (
            select(StoredDecision.template_id, func.count())
            .join(StoredPresentation, StoredPresentation.id == StoredDecision.presentation_id)
            .join(StoredMeeting, StoredMeeting.id == StoredPresentation.meeting_id)
            .where(StoredMeeting.board_id == board_id, StoredDecision.template_id.is_not(None))
            .group_by(StoredDecision.template_id)
        )
        return {found: count for found, count in self._session.execute(statement) if found}

    def guidelines(self) -> tuple[str, ...]:
        """Return the guidelines named lately, the most used first."""
        return self._used(StoredDecision.guideline_name, StoredDecision.recorded_at)

    def trials(self) -> tuple[str, ...]:
        """Return the trials named lately, the most used first."""
        return self._used(StoredDecision.trial_detail, StoredDecision.recorded_at)

    def diagnoses(self) -> tuple[str, ...]:
        """Return the diagnoses entered lately, the most used first."""
        return self._used(StoredCase.diagnosis, StoredCase.sequence)

    def sites(self) -> tuple[str, ...]:
        """Return the sites entered lately, the most used first."""
        return self._used(StoredCase.topography, StoredCase.sequence)

    def expert_centres(self) -> tuple[str, ...]:
        """Return the expert centres asked lately, the most used first."""
        return self._used(StoredReading.expert_centre, StoredReading.requested_on)

    def laboratories(self) -> tuple[str, ...]:
        """Return the laboratories of first reports named lately, the most used first."""
        return self._used(StoredReading.first_laboratory, StoredReading.requested_on)

    def experts(self) -> tuple[str, ...]:
        """Return the experts who signed lately, the most used first."""
        return self._used(StoredReading.expert, StoredReading.requested_on)

    def first_pathologists(self) -> tuple[str, ...]:
        """Return the pathologists who signed first reports lately, the most used first."""
        return self._used(StoredReading.first_pathologist, StoredReading.requested_on)

    def _used(
        self, text: InstrumentedAttribute[str], newest: InstrumentedAttribute[object]
    ) -> tuple[str, ...]:
        lately = select(text.label("said")).where(text != "").order_by(newest.desc())
        recent = lately.limit(_NEWEST).subquery()
        statement = (
            select(recent.c.said).group_by(recent.c.said).order_by(func.count().desc(), "said")
        )
        return tuple(self._session.scalars(statement))
