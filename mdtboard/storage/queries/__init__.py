"""What may be asked of the board file without changing it, by subject."""

from sqlalchemy.orm import Session

from mdtboard.storage.queries.attachments import AttachmentQueries
from mdtboard.storage.queries.cases import CaseQueries
from mdtboard.storage.queries.codes import CodeQueries
from mdtboard.storage.queries.courses import CourseQueries
from mdtboard.storage.queries.history import HistoryQueries
from mdtboard.storage.queries.meetings import MeetingQueries
from mdtboard.storage.queries.people import PeopleQueries
from mdtboard.storage.queries.readings import ReadingQueries
from mdtboard.storage.queries.templates import TemplateQueries
from mdtboard.storage.queries.trials import TrialQueries


class Queries:
    """One attribute a subject; everything comes back as frozen rows."""

    def __init__(self, session: Session) -> None:
        self.cases = CaseQueries(session)
        self.courses = CourseQueries(session)
        self.codes = CodeQueries(session)
        self.meetings = MeetingQueries(session)
        self.people = PeopleQueries(session)
        self.readings = ReadingQueries(session)
        self.attachments = AttachmentQueries(session)
        self.templates = TemplateQueries(session)
        self.trials = TrialQueries(session)
        self.history = HistoryQueries(session)
