"""The screens of the window, and how one is asked for; it needs neither Qt nor services."""

from dataclasses import dataclass
from enum import Enum

from mdtboard.domain.ids import (
    AttachmentId,
    CaseId,
    MeetingId,
    PatientId,
    PresentationId,
    ReadingId,
    TrialId,
)


class Screen(Enum):
    """The screens of the left rail."""

    HOME = "home"
    MEETINGS = "meetings"
    ROOM = "room"
    CASES = "cases"
    READINGS = "readings"
    FOLLOW_UP = "followup"
    TRIALS = "trials"
    DOCUMENTS = "documents"
    SETTINGS = "settings"


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination:
    """A screen, and what it should show there."""

    screen: Screen
    meeting_id: MeetingId | None = None
    presentation_id: PresentationId | None = None
    patient_id: PatientId | None = None
    case_id: CaseId | None = None
    reading_id: ReadingId | None = None
    trial_id: TrialId | None = None
    attachment_id: AttachmentId | None = None
    section: str = ""
    typed: str = ""
