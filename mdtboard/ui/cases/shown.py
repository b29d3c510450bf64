"""Everything the case file shows of one case, read in one go."""

from dataclasses import dataclass, field
from datetime import date

from mdtboard.domain.attachments import Attachment
from mdtboard.domain.case import Case
from mdtboard.domain.completeness import missing_items
from mdtboard.domain.course import CourseEntry
from mdtboard.domain.errands import ErrandLine, ErrandState
from mdtboard.domain.ids import CaseId, MeetingId, NetworkId, PresentationId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.network import Network
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import Missing, Presentation
from mdtboard.domain.rarity import Verdict
from mdtboard.domain.reading import ReadingState, SecondReading
from mdtboard.domain.trials import OfferLine
from mdtboard.domain.views import CaseLine, PastPresentation
from mdtboard.services.bundle import Services
from mdtboard.ui.cases.code_presenter import meanings
from mdtboard.ui.places import Destination, Screen

_PENDING = (MeetingStep.PLANNED, MeetingStep.LIVE)


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseShown:
    """One case with its patient, its boards, its readings and its course."""

    patient: Patient
    case: Case
    past: tuple[PastPresentation, ...]
    readings: tuple[SecondReading, ...]
    reading_state: ReadingState
    attachments: tuple[Attachment, ...]
    course: tuple[CourseEntry, ...]
    siblings: tuple[CaseLine, ...]
    networks: dict[NetworkId, Network]
    verdict: Verdict
    today: date
    offers: tuple[OfferLine, ...] = ()
    errands: tuple[ErrandLine, ...] = ()
    code_meanings: dict[str, str] = field(default_factory=dict)

    @property
    def next_hearing(self) -> PastPresentation | None:
        """Return the next time a board hears the case, or None."""
        coming = [
            item
            for item in self.past
            if item.meeting_step in _PENDING and item.presentation.step.is_open
        ]
        return min(coming, key=_held_on) if coming else None

    @property
    def question(self) -> str:
        """Return what the board is asked, or was asked last."""
        hearing = self.next_hearing or next(iter(self.past), None)
        return "" if hearing is None else hearing.presentation.question

    @property
    def missing(self) -> tuple[Missing, ...]:
        """Return what the file lacks before its next board."""
        hearing = self.next_hearing
        presentation = self._empty() if hearing is None else hearing.presentation
        found = missing_items(
            self.patient,
            self.case,
            presentation,
            self.reading_state,
            on=self.today if hearing is None else hearing.held_on,
            asked_for=self._awaits_examination(presentation),
        )
        if hearing is not None:
            return found
        return tuple(item for item in found if not item.of_presentation)

    def place_of(self, item: Missing) -> Destination | None:
        """Return the screen that a missing item is entered on; None is the case's own form."""
        hearing = self.next_hearing
        if item is Missing.SECOND_READING:
            return Destination(screen=Screen.READINGS, case_id=CaseId(self.case.id))
        if item is Missing.EXAMINATION:
            return Destination(screen=Screen.FOLLOW_UP, case_id=CaseId(self.case.id))
        if not item.of_presentation or hearing is None:
            return None
        return Destination(
            screen=Screen.MEETINGS,
            meeting_id=MeetingId(hearing.presentation.meeting_id),
            presentation_id=PresentationId(hearing.presentation.id),
            section=item.value,
        )

    def network(self, network_id: NetworkId | None) -> str:
        """Return a network's acronym, or nothing."""
        found = None if network_id is None else self.networks.get(network_id)
        return "" if found is None else found.acronym

    def _awaits_examination(self, heard: Presentation) -> bool:
        wanted = (line for line in self.errands if line.state is ErrandState.TO_OBTAIN)
        return any(line.errand.asked_at != heard.id and not line.errand.unasked for line in wanted)

    def _empty(self) -> Presentation:
        return Presentation(
            id=PresentationId(new_id()),
            meeting_id=MeetingId(new_id()),
            case_id=CaseId(self.case.id),
        )


def read_case(services: Services, case_id: CaseId) -> CaseShown:
    """Return everything the case file shows.

    Raises:
        RuleViolation: the case was removed meanwhile.
    """
    patients = services.patients
    patient, case = patients.case(case_id)
    readings, state = patients.readings(case_id)
    lines = patients.cases_of(case.patient_id)
    return CaseShown(
        patient=patient,
        case=case,
        past=patients.past(case_id),
        readings=readings,
        reading_state=state,
        attachments=services.attachments.of_case(case_id),
        course=services.courses.of_case(case_id),
        siblings=tuple(line for line in lines if line.id != case_id),
        networks={NetworkId(network.id): network for network in services.set_up.networks()},
        verdict=patients.verdict(case),
        today=services.desk.today(),
        offers=services.trials.of_case(case_id),
        errands=services.errands.of_case(case_id),
        code_meanings=meanings(services.codes, case),
    )


def _held_on(item: PastPresentation) -> date:
    return item.held_on
