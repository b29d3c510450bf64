"""A meeting from its planning to its validation, one commit a step."""

from collections.abc import Callable
from dataclasses import replace

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.ids import MeetingId, new_id
from mdtboard.domain.sheets import PresentedCase
from mdtboard.services.bundle import Services
from tests.builders import a_case, a_patient, save_board, validate_all

Step = tuple[str, Callable[[], object]]


class MeetingScript:
    """Plays a meeting of two cases; a step that was refused may be played again."""

    def __init__(self, services: Services) -> None:
        self.services = services
        self.board = save_board(services)
        self.meeting_id: MeetingId | None = None

    def steps(self) -> list[Step]:
        """Return the steps in order."""
        names = (
            *("admit", "plan", "put_on_agenda", "start", "seat"),
            *("type_decision", "record", "put_off", "end", "validate"),
        )
        return [(name, getattr(self, name)) for name in names]

    def rows(self) -> tuple[PresentedCase, ...]:
        """Return the agenda."""
        assert self.meeting_id is not None
        return self.services.meetings.agenda(self.meeting_id)

    def admit(self) -> None:
        """Write two cases."""
        known = self.services.patients.count()
        for number in range(known, 2):
            patient = a_patient(local_id=f"S-{number}", birth_name=f"Scène{number}")
            self.services.patients.save(patient, a_case(patient, history="antécédents " * 40))

    def plan(self) -> None:
        """Plan the meeting, and the next one, which takes what is put off."""
        known = {line.held_on for line in self.services.meetings.lines()}
        today = self.services.desk.today()
        for day in (today, self.services.meetings.suggested_date(self.board)):
            if day not in known:
                planned = self.services.meetings.plan(self.board, day)
                self.meeting_id = self.meeting_id or planned

    def put_on_agenda(self) -> None:
        """Put both cases on the agenda."""
        assert self.meeting_id is not None
        lines = self.services.patients.lines((1, 2))
        self.services.meetings.put_all_on_agenda(self.meeting_id, tuple(line.id for line in lines))

    def start(self) -> None:
        """Open the meeting."""
        assert self.meeting_id is not None
        self.services.meetings.start(self.meeting_id)

    def seat(self) -> None:
        """Note who is there."""
        assert self.meeting_id is not None
        for line in self.services.meetings.attendance(self.meeting_id):
            self.services.meetings.set_attendance(
                self.meeting_id, line.person_id, AttendanceMode.PRESENT
            )

    def type_decision(self) -> None:
        """Type the advice on the first case."""
        draft = self.services.decisions.draft_for(self.rows()[0])
        self.services.decisions.edit(replace(draft, text="Chirurgie première, R0."), new_id())

    def record(self) -> None:
        """Record it."""
        decision = self.rows()[0].decision
        assert decision is not None
        self.services.decisions.record(decision)

    def put_off(self) -> None:
        """Defer the second case."""
        self.services.decisions.defer(self.rows()[1].presentation.id, "imagerie attendue")

    def end(self) -> None:
        """End the meeting."""
        assert self.meeting_id is not None
        self.services.meetings.end(self.meeting_id, "")

    def validate(self) -> None:
        """Validate what was recorded."""
        assert self.meeting_id is not None
        validate_all(self.services, self.meeting_id)
