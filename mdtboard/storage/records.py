"""The repositories of every kind of record, over one transaction."""

from collections import Counter
from uuid import UUID

from mdtboard.domain.changes import Kind
from mdtboard.domain.folding import words
from mdtboard.domain.patient import Patient
from mdtboard.storage import whole
from mdtboard.storage.code_rows import CodeRows
from mdtboard.storage.contents import Contents
from mdtboard.storage.hanging import counted, hanging_on, remove_whole
from mdtboard.storage.kept import Kept
from mdtboard.storage.repositories import Repository
from mdtboard.storage.rows import Rows, Values
from mdtboard.storage.schema import CASES, PATIENTS


class Patients(Repository[Patient]):
    """The patients, each with a folded name to sort and compare by."""

    def _derived(self, record: Patient) -> Values:
        return {"sort_name": sort_name(record)}


def sort_name(patient: Patient) -> str:
    """Return the folded name a patient is sorted by: family name first, local id if none."""
    family = patient.used_name or patient.birth_name
    return " ".join(words(f"{family} {patient.given_names}")) or patient.local_id.casefold()


class Records:
    """What can be read and saved, one attribute a kind."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self.centres = Repository(rows, whole.CENTRE)
        self.accounts = Repository(rows, whole.ACCOUNT)
        self.recovery_notices = Repository(rows, whole.RECOVERY_NOTICE)
        self.people = Repository(rows, whole.PERSON)
        self.networks = Repository(rows, whole.NETWORK)
        self.network_centres = Repository(rows, whole.NETWORK_CENTRE)
        self.boards = Repository(rows, whole.BOARD)
        self.members = Repository(rows, whole.MEMBER)
        self.patients = Patients(rows, whole.PATIENT)
        self.cases = Repository(rows, whole.CASE)
        self.meetings = Repository(rows, whole.MEETING)
        self.attendances = Repository(rows, whole.ATTENDANCE)
        self.presentations = Repository(rows, whole.PRESENTATION)
        self.decisions = Repository(rows, whole.DECISION)
        self.readings = Repository(rows, whole.READING)
        self.courses = Repository(rows, whole.COURSE)
        self.attachments = Repository(rows, whole.ATTACHMENT)
        self.contents = Contents(rows.connection)
        self.trials = Repository(rows, whole.TRIAL)
        self.offers = Repository(rows, whole.OFFER)
        self.errands = Repository(rows, whole.ERRAND)
        self.terminologies = Repository(rows, whole.TERMINOLOGY)
        self.code_rows = CodeRows(rows.connection)
        self.templates = Repository(rows, whole.TEMPLATE)
        self.mappings = Repository(rows, whole.MAPPING)
        self.documents = Repository(rows, whole.DOCUMENT)
        self.papers = Repository(rows, whole.PAPER)
        self.paper_files = Repository(rows, whole.PAPER_FILE)
        self.kept = Kept(rows.connection)

    def hanging_on_case(self, case_id: UUID) -> Counter[Kind]:
        """Return how many records of each kind hang on a case, itself among them."""
        return counted(hanging_on(self._rows, CASES, case_id))

    def hanging_on_patient(self, patient_id: UUID) -> Counter[Kind]:
        """Return how many records of each kind hang on a patient, itself among them."""
        return counted(hanging_on(self._rows, PATIENTS, patient_id))

    def remove_case(self, case_id: UUID) -> None:
        """Remove a case with all that hangs on it."""
        remove_whole(self._rows, CASES, case_id)

    def remove_patient(self, patient_id: UUID) -> None:
        """Remove a patient with all that hangs on it."""
        remove_whole(self._rows, PATIENTS, patient_id)
