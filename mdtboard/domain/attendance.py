"""Who took part in a meeting, under which specialty, and how."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import Enum

from mdtboard.domain.ids import AttendanceId, MeetingId, PersonId
from mdtboard.domain.meeting import QuorumResult, QuorumRule, count_quorum
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import WrittenOpinion


class AttendanceMode(Enum):
    """How a person takes part; a written opinion is participation too (CSP D.6124-131)."""

    EXPECTED = "expected"
    PRESENT = "present"
    VIDEO = "video"
    WRITTEN = "written"
    EXCUSED = "excused"
    ABSENT = "absent"

    def once(self, *, ended: bool) -> "AttendanceMode":
        """Return what is said of the person: who was expected and never came was absent."""
        return AttendanceMode.ABSENT if ended and self is AttendanceMode.EXPECTED else self

    @property
    def unstated(self) -> bool:
        """Tell whether nobody said that the person takes part, or is excused."""
        return self in (AttendanceMode.EXPECTED, AttendanceMode.ABSENT)

    @property
    def takes_part(self) -> bool:
        """Tell whether the person hears the cases."""
        return self in (AttendanceMode.PRESENT, AttendanceMode.VIDEO)


@dataclass(frozen=True, slots=True, kw_only=True)
class Attendance:
    """One person at one meeting; the specialty is the one of that day."""

    id: AttendanceId
    meeting_id: MeetingId
    person_id: PersonId
    specialty: Specialty
    mode: AttendanceMode = AttendanceMode.EXPECTED
    arrived_at: datetime | None = None
    left_at: datetime | None = None
    version: int = 0

    def heard(self, at: datetime | None) -> bool:
        """Tell whether the person was there at `at`, or at all when no time is given."""
        if not self.mode.takes_part:
            return False
        if at is None:
            return self.left_at is None
        arrived = self.arrived_at is None or self.arrived_at <= at
        return arrived and (self.left_at is None or at < self.left_at)


def quorum_of(
    rule: QuorumRule,
    attendances: Iterable[Attendance],
    at: datetime | None = None,
    opinions: Iterable[WrittenOpinion] = (),
) -> QuorumResult:
    """Return the quorum at one moment, or as it stands when no time is given.

    `opinions` are those written on the one case that is heard; those of people marked as taking
    part in writing hold for every case.
    """
    rows = tuple(attendances)
    in_writing = [row.specialty for row in rows if row.mode is AttendanceMode.WRITTEN]
    return count_quorum(
        rule,
        [row.specialty for row in rows if row.heard(at)],
        in_writing + [opinion.specialty for opinion in opinions],
    )
