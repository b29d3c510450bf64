"""The repositories of every kind of record, over one session."""

from sqlalchemy.orm import Session

from mdtboard.domain.attachments import Attachment
from mdtboard.domain.attendance import Attendance
from mdtboard.domain.case import Case
from mdtboard.domain.centre import Centre
from mdtboard.domain.course import CourseEntry
from mdtboard.domain.decision import Decision
from mdtboard.domain.documents import PrintedDocument
from mdtboard.domain.folding import words
from mdtboard.domain.meeting import Board, BoardMember, Meeting
from mdtboard.domain.network import Network, NetworkCentre
from mdtboard.domain.patient import Patient
from mdtboard.domain.person import Account, Person
from mdtboard.domain.presentation import Presentation
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.tables import Mapping
from mdtboard.domain.template import Template
from mdtboard.domain.terminology import Terminology
from mdtboard.domain.trials import Trial, TrialOffer
from mdtboard.storage import schema, schema_cases, schema_meetings
from mdtboard.storage.code_rows import CodeRows
from mdtboard.storage.contents import Contents
from mdtboard.storage.repositories import Repository


class Patients(Repository[Patient]):
    """The patients, each with a folded name to sort and compare by."""

    def _derived(self, record: Patient) -> dict[str, object]:
        return {"sort_name": sort_name(record)}


def sort_name(patient: Patient) -> str:
    """Return the folded name a patient is sorted by: family name first, local id if none."""
    family = patient.used_name or patient.birth_name
    return " ".join(words(f"{family} {patient.given_names}")) or patient.local_id.casefold()


class Records:
    """What can be read and saved, one attribute a kind."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self.centres = Repository(session, schema.StoredCentre, Centre)
        self.accounts = Repository(session, schema.StoredAccount, Account)
        self.people = Repository(session, schema.StoredPerson, Person)
        self.networks = Repository(session, schema.StoredNetwork, Network)
        self.network_centres = Repository(session, schema.StoredNetworkCentre, NetworkCentre)
        self.boards = Repository(session, schema.StoredBoard, Board)
        self.members = Repository(session, schema.StoredBoardMember, BoardMember)
        self.patients = Patients(session, schema.StoredPatient, Patient)
        self.cases = Repository(session, schema.StoredCase, Case)
        self.meetings = Repository(session, schema_meetings.StoredMeeting, Meeting)
        self.attendances = Repository(session, schema_meetings.StoredAttendance, Attendance)
        self.presentations = Repository(session, schema_meetings.StoredPresentation, Presentation)
        self.decisions = Repository(session, schema_meetings.StoredDecision, Decision)
        self.readings = Repository(session, schema_cases.StoredReading, SecondReading)
        self.courses = Repository(session, schema_cases.StoredCourseEntry, CourseEntry)
        self.attachments = Repository(session, schema_cases.StoredAttachment, Attachment)
        self.contents = Contents(session)
        self.trials = Repository(session, schema_cases.StoredTrial, Trial)
        self.offers = Repository(session, schema_cases.StoredTrialOffer, TrialOffer)
        self.terminologies = Repository(session, schema_cases.StoredTerminology, Terminology)
        self.code_rows = CodeRows(session)
        self.templates = Repository(session, schema_meetings.StoredTemplate, Template)
        self.mappings = Repository(session, schema_meetings.StoredMapping, Mapping)
        self.documents = Repository(session, schema_meetings.StoredDocument, PrintedDocument)
