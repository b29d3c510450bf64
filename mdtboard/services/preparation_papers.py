"""The papers that prepare a meeting: gathered and written beside the others of a meeting."""

from pathlib import Path

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.preparation import (
    PreparationSheet,
    ToAskSheet,
    people_to_ask,
    to_prepare,
)
from mdtboard.domain.sheets import SheetHead, Wording
from mdtboard.storage.queries import Queries


def preparation_sheet(
    queries: Queries, head: SheetHead, kind: DocumentKind
) -> ToAskSheet | PreparationSheet:
    """Return what a paper of preparation shows: the cases still to be heard."""
    cases = queries.meetings.agenda(head.meeting.id)
    if kind is DocumentKind.TO_ASK:
        return ToAskSheet(head=head, people=people_to_ask(cases))
    return PreparationSheet(head=head, kind=kind, cases=to_prepare(cases))


def write_preparation(path: Path, sheet: ToAskSheet | PreparationSheet, wording: Wording) -> int:
    """Write a paper of preparation and return its number of pages.

    Raises:
        EnvironmentFault: the file cannot be written.
    """
    # reportlab costs a tenth of a second: it is imported when the first page is drawn.
    if isinstance(sheet, ToAskSheet):
        from mdtboard.reports.to_ask import write_to_ask

        return write_to_ask(path, sheet, wording)
    from mdtboard.reports.preparation import write_list

    return write_list(path, sheet, wording)
