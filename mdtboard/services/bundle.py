"""Everything a page may ask for, handed around as one object."""

from dataclasses import dataclass
from pathlib import Path

from mdtboard.services.attachments import AttachmentService
from mdtboard.services.closing import ClosingService
from mdtboard.services.codes import CodeService
from mdtboard.services.courses import CourseService
from mdtboard.services.decisions import DecisionService
from mdtboard.services.desk import Desk
from mdtboard.services.documents import DocumentService
from mdtboard.services.errands import ErrandService
from mdtboard.services.history import HistoryService
from mdtboard.services.imports import ImportService
from mdtboard.services.meetings import MeetingService
from mdtboard.services.merging import MergingService
from mdtboard.services.networks import NetworkService
from mdtboard.services.papers import PaperService
from mdtboard.services.patients import PatientService
from mdtboard.services.reading_papers import ReadingPapers
from mdtboard.services.readings import ReadingService
from mdtboard.services.removal import RemovalService
from mdtboard.services.scheduling import SchedulingService
from mdtboard.services.set_up import SetUpService
from mdtboard.services.templates import TemplateService
from mdtboard.services.trial_import import TrialImportService
from mdtboard.services.trials import TrialService
from mdtboard.storage.board_file import Unlocked


@dataclass(frozen=True, slots=True, kw_only=True)
class Services:
    """The services over one open board file."""

    desk: Desk
    unlocked: Unlocked
    patients: PatientService
    courses: CourseService
    meetings: MeetingService
    decisions: DecisionService
    readings: ReadingService
    documents: DocumentService
    papers: PaperService
    reading_papers: ReadingPapers
    attachments: AttachmentService
    imports: ImportService
    set_up: SetUpService
    history: HistoryService
    templates: TemplateService
    closing: ClosingService
    errands: ErrandService
    scheduling: SchedulingService
    removal: RemovalService
    trials: TrialService
    trial_import: TrialImportService
    codes: CodeService
    merging: MergingService
    networks: NetworkService

    @classmethod
    def over(cls, desk: Desk, unlocked: Unlocked) -> "Services":
        """Return the services of one desk."""
        documents = DocumentService(desk)
        return cls(
            desk=desk,
            unlocked=unlocked,
            patients=PatientService(desk),
            courses=CourseService(desk),
            meetings=MeetingService(desk),
            decisions=DecisionService(desk),
            readings=ReadingService(desk),
            documents=documents,
            papers=PaperService(desk),
            reading_papers=ReadingPapers(desk, documents),
            attachments=AttachmentService(desk),
            imports=ImportService(desk),
            set_up=SetUpService(desk),
            history=HistoryService(desk),
            templates=TemplateService(desk),
            closing=ClosingService(desk),
            errands=ErrandService(desk),
            scheduling=SchedulingService(desk),
            removal=RemovalService(desk),
            trials=TrialService(desk),
            trial_import=TrialImportService(desk),
            codes=CodeService(desk),
            merging=MergingService(desk),
            networks=NetworkService(desk),
        )

    @property
    def path(self) -> Path:
        """Return where the board file lies."""
        return self.unlocked.path

    def close(self) -> None:
        """Remove private copies and let go of the file."""
        self.documents.close()
        self.attachments.close()
        self.unlocked.close()
