"""Questions about templates, and about texts that were used before."""

from typing import Any
from uuid import UUID

from sqlalchemy import Column, Connection, func, select

from mdtboard.domain.ids import BoardId
from mdtboard.domain.template import Template
from mdtboard.storage import whole
from mdtboard.storage.schema import CASES
from mdtboard.storage.schema_cases import READINGS
from mdtboard.storage.schema_meetings import (
    DECISIONS,
    MEETINGS,
    PRESENTATIONS,
    TEMPLATES,
)

# What people said lately is what they say again; older texts only slow the list down.
_NEWEST = 2_000


class TemplateQueries:
    """What a secretary is offered instead of typing."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def stored(self) -> tuple[Template, ...]:
        """Return the templates this centre made or changed, by code."""
        statement = whole.TEMPLATE.select().order_by(TEMPLATES.c.code)
        return whole.TEMPLATE.read(self._connection, statement)

    def uses(self, board_id: BoardId) -> dict[UUID, int]:
        """Return how often each template was used in one board's decisions."""
        statement = (
            select(DECISIONS.c.template_id, func.count())
            .join(PRESENTATIONS, PRESENTATIONS.c.id == DECISIONS.c.presentation_id)
            .join(MEETINGS, MEETINGS.c.id == PRESENTATIONS.c.meeting_id)
            .where(MEETINGS.c.board_id == board_id, DECISIONS.c.template_id.is_not(None))
            .group_by(DECISIONS.c.template_id)
        )
        return {found: count for found, count in self._connection.execute(statement) if found}

    def guidelines(self) -> tuple[str, ...]:
        """Return the guidelines named lately, the most used first."""
        return self._used(DECISIONS.c.guideline_name, DECISIONS.c.recorded_at)

    def trials(self) -> tuple[str, ...]:
        """Return the trials named lately, the most used first."""
        return self._used(DECISIONS.c.trial_detail, DECISIONS.c.recorded_at)

    def diagnoses(self) -> tuple[str, ...]:
        """Return the diagnoses entered lately, the most used first."""
        return self._used(CASES.c.diagnosis, CASES.c.sequence)

    def sites(self) -> tuple[str, ...]:
        """Return the sites entered lately, the most used first."""
        return self._used(CASES.c.topography, CASES.c.sequence)

    def expert_centres(self) -> tuple[str, ...]:
        """Return the expert centres asked lately, the most used first."""
        return self._used(READINGS.c.expert_centre, READINGS.c.requested_on)

    def laboratories(self) -> tuple[str, ...]:
        """Return the laboratories of first reports named lately, the most used first."""
        return self._used(READINGS.c.first_laboratory, READINGS.c.requested_on)

    def experts(self) -> tuple[str, ...]:
        """Return the experts who signed lately, the most used first."""
        return self._used(READINGS.c.expert, READINGS.c.requested_on)

    def first_pathologists(self) -> tuple[str, ...]:
        """Return the pathologists who signed first reports lately, the most used first."""
        return self._used(READINGS.c.first_pathologist, READINGS.c.requested_on)

    def _used(self, text: Column[Any], newest: Column[Any]) -> tuple[str, ...]:
        lately = select(text.label("said")).where(text != "").order_by(newest.desc())
        recent = lately.limit(_NEWEST).subquery()
        statement = (
            select(recent.c.said).group_by(recent.c.said).order_by(func.count().desc(), "said")
        )
        return tuple(self._connection.scalars(statement))
