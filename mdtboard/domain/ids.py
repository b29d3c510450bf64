"""Identifiers, made by us so that two laptops can exchange files without collisions."""

from typing import NewType
from uuid import UUID, uuid4

AccountId = NewType("AccountId", UUID)
NoticeId = NewType("NoticeId", UUID)
PersonId = NewType("PersonId", UUID)
NetworkId = NewType("NetworkId", UUID)
BoardId = NewType("BoardId", UUID)
MemberId = NewType("MemberId", UUID)
PatientId = NewType("PatientId", UUID)
CaseId = NewType("CaseId", UUID)
MeetingId = NewType("MeetingId", UUID)
AttendanceId = NewType("AttendanceId", UUID)
PresentationId = NewType("PresentationId", UUID)
DecisionId = NewType("DecisionId", UUID)
ReadingId = NewType("ReadingId", UUID)
MappingId = NewType("MappingId", UUID)
DocumentId = NewType("DocumentId", UUID)
PaperId = NewType("PaperId", UUID)
PaperFileId = NewType("PaperFileId", UUID)
CentreId = NewType("CentreId", UUID)
OptionId = NewType("OptionId", UUID)
TemplateId = NewType("TemplateId", UUID)
CourseId = NewType("CourseId", UUID)
AttachmentId = NewType("AttachmentId", UUID)
TrialId = NewType("TrialId", UUID)
OfferId = NewType("OfferId", UUID)
ErrandId = NewType("ErrandId", UUID)
NetworkCentreId = NewType("NetworkCentreId", UUID)
TerminologyId = NewType("TerminologyId", UUID)


def new_id() -> UUID:
    """Return an identifier that nobody else will ever make."""
    return uuid4()
