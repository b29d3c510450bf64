"""Keeping what was validated as it was: papers, their versions and their very bytes."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from mdtboard.domain.actions import Act
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import MeetingId, PaperFileId, PaperId, PresentationId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.papers import (
    Edition,
    Paper,
    PaperFile,
    PaperNews,
    PaperReason,
    news_of,
    renewed,
)
from mdtboard.domain.permissions import Permission
from mdtboard.domain.person import Account
from mdtboard.domain.sheets import ConsensusSheet, MinutesSheet, sheet_number
from mdtboard.services.desk import Desk
from mdtboard.services.sheets import MeetingSheets, head_of
from mdtboard.storage.database import Database, UnitOfWork
from mdtboard.storage.queries import Queries


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptSheet:
    """A version that is to be handed out: what it says, and what is known since."""

    paper: Paper
    sheet: ConsensusSheet | MinutesSheet
    news: tuple[PaperNews, ...] = ()

    @property
    def is_replaced(self) -> bool:
        """Tell whether another replaced it, so that only a marked copy is handed out."""
        return self.sheet.edition.is_replaced


class PaperService:
    """The versions of the papers of a meeting, and new ones on request."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def of_meeting(self, meeting_id: MeetingId) -> tuple[Paper, ...]:
        """Return every version of every paper of a meeting, the newest of each last."""
        with self._desk.database.reading() as queries:
            return queries.papers.of_meeting(meeting_id)

    def renew(self, paper_id: PaperId) -> Paper:
        """Make the next version of a sheet: what is new is taken over, the rest stays as it was.

        The version before stays as it is, and is handed out with a mark from now on.

        Raises:
            RuleViolation: nothing is new, the sheet is not the one that stands, or somebody made
                its next version meanwhile.
            EnvironmentFault: what the sheet said is damaged.
        """
        self._desk.require(Permission.RECORD)
        account = self._desk.account
        with self._desk.database.action(Act.RENEW_PAPER, account, about=paper_id) as uow:
            paper = uow.papers.get(paper_id)
            chosen = chosen_sheet(uow.queries, paper.kind, paper.meeting_id, paper.presentation_id)
            if chosen is None or chosen.paper != paper or chosen.is_replaced:
                raise RuleViolation(Rule.CHANGED_SINCE)
            if not chosen.news or not isinstance(chosen.sheet, ConsensusSheet):
                raise RuleViolation(Rule.PAPER_SAYS_THE_SAME)
            now = _as_it_is(uow.queries, chosen.sheet)
            head = replace(
                chosen.sheet.head,
                printed_at=uow.at.astimezone(),
                printed_by=account.name,
                audit_head=uow.queries.history.head()[:12],
            )
            sheet = renewed(chosen.sheet, now, chosen.news)
            sheet = replace(sheet, head=head, edition=_edition(paper, chosen.news))
            return _save(uow, account, sheet, PaperReason.CORRECTED)


def chosen_sheet(
    queries: Queries,
    kind: DocumentKind,
    meeting_id: MeetingId,
    presentation_id: PresentationId | None,
    number: int = 0,
) -> KeptSheet | None:
    """Return the version of a paper to hand out: that of a number, or the one that stands.

    None where nothing is validated yet, or an amendment of it is under way.

    Raises:
        RuleViolation: there is no version of that number.
        EnvironmentFault: what it said is damaged.
    """
    papers = queries.papers.versions(kind, meeting_id, presentation_id)
    if number:
        wanted = next((paper for paper in papers if paper.number == number), None)
        if wanted is None:
            raise RuleViolation(Rule.CHANGED_SINCE)
    elif not papers or not _stands(queries, papers[-1]):
        return None
    else:
        wanted = papers[-1]
    if wanted.presentation_id is None:
        minutes = queries.papers.minutes(wanted)
        edition = _replaced(minutes.edition, f"v{papers[-1].number}", papers[-1])
        shown = minutes if wanted == papers[-1] else replace(minutes, edition=edition)
        return KeptSheet(paper=wanted, sheet=shown)
    sheet = queries.papers.sheet(wanted)
    replaced = _replacement(queries, sheet, wanted, papers[-1])
    if replaced is not None:
        return KeptSheet(paper=wanted, sheet=replace(sheet, edition=replaced))
    return KeptSheet(paper=wanted, sheet=sheet, news=news_of(sheet, _as_it_is(queries, sheet)))


def keep_pages(uow: UnitOfWork, paper_id: PaperId, language: str, pages: bytes, count: int) -> None:
    """Keep the pages of a paper that leaves the program, unless they are kept already.

    Raises:
        RuleViolation: others were kept meanwhile.
    """
    digest = uow.kept.keep_pages(pages)
    for known in uow.paper_files.find(paper_id=paper_id, language=language):
        if known.sha256 != digest:
            raise RuleViolation(Rule.CHANGED_SINCE)
        return
    uow.paper_files.save(
        PaperFile(
            id=PaperFileId(new_id()),
            paper_id=paper_id,
            language=language,
            sha256=digest,
            pages=count,
        )
    )


def keep_validated(
    uow: UnitOfWork, account: Account, meeting_id: MeetingId, validated: Iterable[Decision]
) -> None:
    """Keep what the sheets of validated decisions say, and the minutes of a closed meeting."""
    sheets = MeetingSheets(uow.queries, head_of(uow.queries, meeting_id, uow.at, account.name))
    wanted = frozenset(decision.presentation_id for decision in validated)
    for case in uow.queries.meetings.agenda(meeting_id):
        if case.presentation.id in wanted:
            sheet = sheets.consensus(case)
            before = uow.queries.papers.versions(
                DocumentKind.CONSENSUS, meeting_id, case.presentation.id
            )
            edition = _edition(before[-1] if before else None)
            _save(uow, account, replace(sheet, edition=edition), PaperReason.VALIDATED)
    if sheets.head.meeting.step is MeetingStep.CLOSED:
        before = uow.queries.papers.versions(DocumentKind.MINUTES, meeting_id, None)
        edition = _edition(before[-1] if before else None)
        minutes = replace(sheets.minutes(), edition=edition)
        _save(uow, account, minutes, PaperReason.VALIDATED)


def complete(database: Database, account: Account) -> None:
    """Let the papers of a board that was upgraded say what is known of them now, once for all.

    Each meeting is an action of its own, so that a board of many meetings goes on where it was
    interrupted.
    """
    with database.reading() as queries:
        waiting = queries.papers.unstated()
    for meeting_id in waiting:
        with database.action(Act.KEEP_PAPERS, account, about=meeting_id) as uow:
            _state_meeting(uow, account, MeetingId(meeting_id))


def _state_meeting(uow: UnitOfWork, account: Account, meeting_id: MeetingId) -> None:
    sheets = MeetingSheets(uow.queries, head_of(uow.queries, meeting_id, uow.at, account.name))
    heard = {case.presentation.id: case for case in uow.queries.meetings.agenda(meeting_id)}
    before: dict[PresentationId | None, Paper] = {}
    for paper in uow.queries.papers.of_meeting(meeting_id):
        edition = replace(_edition(before.get(paper.presentation_id)), number=paper.number)
        before[paper.presentation_id] = paper
        if paper.statement:
            continue
        edition = replace(edition, late=True)
        if paper.presentation_id is None:
            kept = uow.kept.keep_statement(replace(sheets.minutes(), edition=edition))
        else:
            case = heard[paper.presentation_id]
            if paper.decision_id is not None:
                case = replace(case, decision=uow.decisions.get(paper.decision_id))
            sheet = sheets.consensus(case)
            kept = uow.kept.keep_statement(replace(sheet, edition=edition))
        uow.papers.save(replace(paper, statement=kept))


def _save(
    uow: UnitOfWork, account: Account, sheet: ConsensusSheet | MinutesSheet, reason: PaperReason
) -> Paper:
    of_case = isinstance(sheet, ConsensusSheet)
    decision = sheet.case.decision if isinstance(sheet, ConsensusSheet) else None
    return uow.papers.save(
        Paper(
            id=PaperId(new_id()),
            kind=DocumentKind.CONSENSUS if of_case else DocumentKind.MINUTES,
            meeting_id=sheet.head.meeting.id,
            presentation_id=None if decision is None else decision.presentation_id,
            decision_id=None if decision is None else decision.id,
            number=sheet.edition.number,
            reason=reason,
            statement=uow.kept.keep_statement(sheet),
            made_at=uow.at,
            made_by=account.name,
        )
    )


def _edition(before: Paper | None, news: tuple[PaperNews, ...] = ()) -> Edition:
    """Return what the version after another says of itself."""
    if before is None:
        return Edition(number=1)
    return Edition(
        number=before.number + 1,
        replaces=before.number,
        replaces_on=before.made_at.astimezone().date(),
        news=news,
    )


def _stands(queries: Queries, paper: Paper) -> bool:
    """Tell whether a version says what was validated last."""
    if paper.presentation_id is None:
        return queries.meetings.meeting(paper.meeting_id).step is MeetingStep.CLOSED
    decision = queries.meetings.presented(paper.presentation_id).decision
    return decision is not None and decision.id == paper.decision_id


def _replacement(
    queries: Queries, sheet: ConsensusSheet, paper: Paper, newest: Paper
) -> Edition | None:
    """Return what a copy says of the version that replaced it; None for the one that stands."""
    if paper.number != newest.number:
        return _replaced(sheet.edition, f"v{newest.number}", newest)
    if queries.papers.step_of(paper) is not DecisionStep.REPLACED:
        return None
    found = queries.papers.standing(sheet.case.case.id)
    if found is None:
        return replace(sheet.edition, is_replaced=True)
    year, sequence, standing = found
    return _replaced(sheet.edition, sheet_number(year, sequence, standing.number), standing)


def _replaced(edition: Edition, by: str, paper: Paper) -> Edition:
    on = paper.made_at.astimezone().date()
    return replace(edition, is_replaced=True, replaced_by=by, replaced_on=on)


def _as_it_is(queries: Queries, kept: ConsensusSheet) -> ConsensusSheet:
    """Return a kept sheet as it would be gathered now."""
    case = queries.meetings.presented(kept.case.presentation.id)
    return MeetingSheets(queries, kept.head).consensus(case)
