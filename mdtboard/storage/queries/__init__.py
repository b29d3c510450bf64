"""What may be asked of the board file without changing it, by subject."""

from sqlalchemy import Connection

from mdtboard.storage.queries.attachments import AttachmentQueries
from mdtboard.storage.queries.cases import CaseQueries
from mdtboard.storage.queries.codes import CodeQueries
from mdtboard.storage.queries.courses import CourseQueries
from mdtboard.storage.queries.errands import ErrandQueries
from mdtboard.storage.queries.history import HistoryQueries
from mdtboard.storage.queries.identity import IdentityQueries
from mdtboard.storage.queries.meetings import MeetingQueries
from mdtboard.storage.queries.papers import PaperQueries
from mdtboard.storage.queries.people import PeopleQueries
from mdtboard.storage.queries.readings import ReadingQueries
from mdtboard.storage.queries.search import SearchQueries
from mdtboard.storage.queries.templates import TemplateQueries
from mdtboard.storage.queries.trials import TrialQueries


class Queries:
    """One attribute a subject; everything comes back as frozen rows."""

    def __init__(self, connection: Connection) -> None:
        self.cases = CaseQueries(connection)
        self.search = SearchQueries(connection)
        self.identity = IdentityQueries(connection)
        self.courses = CourseQueries(connection)
        self.codes = CodeQueries(connection)
        self.meetings = MeetingQueries(connection)
        self.papers = PaperQueries(connection)
        self.people = PeopleQueries(connection)
        self.readings = ReadingQueries(connection)
        self.attachments = AttachmentQueries(connection)
        self.templates = TemplateQueries(connection)
        self.errands = ErrandQueries(connection)
        self.trials = TrialQueries(connection)
        self.history = HistoryQueries(connection)
