"""The papers that are kept as they were validated: their versions, and what calls for a new one.

A paper has its own version, apart from the revision of the decision that it prints.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, TypeVar

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import DecisionId, MeetingId, PaperFileId, PaperId, PresentationId

if TYPE_CHECKING:
    from mdtboard.domain.sheets import ConsensusSheet

R = TypeVar("R")


class PaperReason(Enum):
    """Why a version was made: a validation, a person who asked, or the upgrade of the board."""

    VALIDATED = "validated"
    CORRECTED = "corrected"
    UPGRADED = "upgraded"


class PaperNews(Enum):
    """What is known since a version was made; it offers a new version and never makes one."""

    IDENTITY = "identity"
    DIAGNOSIS = "diagnosis"
    READING = "reading"
    PARTICIPANTS = "participants"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """What a page says of its own version; `late` when it was kept long after validation.

    `replaced_by` names the paper that replaced it, on a copy handed out after that.
    """

    number: int = 0
    replaces: int = 0
    replaces_on: date | None = None
    news: tuple[PaperNews, ...] = ()
    late: bool = False
    is_replaced: bool = False
    replaced_by: str = ""
    replaced_on: date | None = None

    @property
    def is_kept(self) -> bool:
        """Tell whether it is a version that is kept, and no draft."""
        return self.number > 0


DRAFT: Final = Edition()


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """One version of a sheet or of minutes: what it says is kept under the digest `statement`.

    A paper of a board that was upgraded has no statement until it is next opened.
    """

    id: PaperId
    kind: DocumentKind
    meeting_id: MeetingId
    presentation_id: PresentationId | None = None
    decision_id: DecisionId | None = None
    number: int = 1
    reason: PaperReason = PaperReason.VALIDATED
    statement: str = ""
    made_at: datetime
    made_by: str
    version: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperFile:
    """The pages of a paper in one language, kept since they first left the program."""

    id: PaperFileId
    paper_id: PaperId
    language: str
    sha256: str
    pages: int
    version: int = 0


_IDENTITY: Final = (
    *("local_id", "ins", "birth_name", "used_name", "given_names"),
    *("birth_date", "sex", "identity"),
)
_DIAGNOSIS: Final = (
    *("diagnosis", "topography", "topography_code", "morphology", "morphology_code"),
    *("code_edition", "icd10_code", "orpha_code", "laterality", "grade"),
)
_RESULT: Final = (
    *("id", "expert", "second_diagnosis", "second_code", "second_edition"),
    *("concordance", "discordances", "impact"),
)


def news_of(kept: "ConsensusSheet", now: "ConsensusSheet") -> tuple[PaperNews, ...]:
    """Return what a kept sheet says otherwise than it would today.

    The file of a patient goes on being written; what a sheet tells of it is that of its day, so
    only what was wrong or missing then counts.
    """
    before, after = kept.case, now.case
    read = after.reading is not None and after.reading.reported_on is not None
    differing = {
        PaperNews.IDENTITY: _differ(_IDENTITY, before.patient, after.patient),
        PaperNews.DIAGNOSIS: _differ(_DIAGNOSIS, before.case, after.case),
        PaperNews.READING: read and _differ(_RESULT, before.reading, after.reading),
        PaperNews.PARTICIPANTS: kept.participants != now.participants,
    }
    return tuple(news for news, differs in differing.items() if differs)


def renewed(
    kept: "ConsensusSheet", now: "ConsensusSheet", news: tuple[PaperNews, ...]
) -> "ConsensusSheet":
    """Return a kept sheet with what is new taken over; all the rest stays as it was validated."""
    case = kept.case
    if PaperNews.IDENTITY in news:
        case = replace(case, patient=_with(_IDENTITY, case.patient, now.case.patient))
    if PaperNews.DIAGNOSIS in news:
        case = replace(case, case=_with(_DIAGNOSIS, case.case, now.case.case))
    if PaperNews.READING in news:
        state, reading = now.case.reading_state, now.case.reading
        case = replace(case, reading_state=state, reading=reading)
        if case.decision is not None and now.case.decision is not None:
            ground = _with(("provisional", "to_review"), case.decision, now.case.decision)
            case = replace(case, decision=ground)
    there = now if PaperNews.PARTICIPANTS in news else kept
    return replace(kept, case=case, participants=there.participants)


def _differ(names: tuple[str, ...], before: Any, after: Any) -> bool:
    return any(getattr(before, name, None) != getattr(after, name, None) for name in names)


def _with(names: tuple[str, ...], record: R, source: R) -> R:
    return replace(record, **{name: getattr(source, name) for name in names})  # type: ignore[type-var]
