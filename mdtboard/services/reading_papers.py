"""Letters, labels and lists about second readings: made, looked at, then filed or printed."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import words
from mdtboard.domain.ids import ReadingId
from mdtboard.domain.network import NetworkCentre
from mdtboard.domain.reading import chains_of
from mdtboard.domain.reading_sheets import Addressee, ReadingSheet, WorklistSheet
from mdtboard.domain.sheets import PrintHead, Wording
from mdtboard.domain.views import ReadingLine
from mdtboard.services.desk import Desk
from mdtboard.services.documents import DocumentService, MadeDocument
from mdtboard.storage.queries import Queries
from mdtboard.storage.records import Records


class ReadingPapers:
    """Makes the documents of second readings; what is made is filed as any other document."""

    def __init__(self, desk: Desk, documents: DocumentService) -> None:
        self._desk = desk
        self._documents = documents

    def make(
        self, kind: DocumentKind, reading_ids: Sequence[ReadingId], wording: Wording
    ) -> MadeDocument:
        """Make letters, labels or the concordance report of the readings, to be looked at first.

        Letters and labels of several readings come in one file; a concordance report is about
        the first one.

        Raises:
            RuleViolation: there is no reading to write about.
            EnvironmentFault: the temporary folder is full or cannot be written.
        """
        if not reading_ids:
            raise RuleViolation(Rule.NOTHING_TO_PRINT)
        head = self._head()
        with self._desk.database.reading() as queries, self._desk.database.records() as records:
            sheets = [_sheet(queries, records, head, each) for each in reading_ids]
        path = self._documents.private_path(kind, head.printed_at.date())
        pages = _write(path, kind, sheets, wording)
        one = reading_ids[0] if len(reading_ids) == 1 else None
        return _made(kind, path, pages, head, wording, one)

    def worklist(
        self, lines: tuple[ReadingLine, ...], filters: str, wording: Wording
    ) -> MadeDocument:
        """Make the list of readings as it is shown; `filters` says in words which they are.

        Raises:
            EnvironmentFault: the temporary folder is full or cannot be written.
        """
        from mdtboard.reports.worklist import write_worklist

        head = self._head()
        sheet = WorklistSheet(head=head, lines=lines, filters=filters)
        kind = DocumentKind.READING_WORKLIST
        path = self._documents.private_path(kind, head.printed_at.date())
        pages = write_worklist(path, sheet, wording)
        return _made(kind, path, pages, head, wording, None)

    def export(self, target: Path, headings: Sequence[str], rows: Iterable[Sequence[str]]) -> Path:
        """Write a table of the list for a spreadsheet program.

        Raises:
            EnvironmentFault: the place is full or cannot be written.
        """
        from mdtboard.exchange.export import write_table

        write_table(target, headings, rows)
        return target

    def _head(self) -> PrintHead:
        with self._desk.database.reading() as queries:
            return PrintHead(
                centre=queries.people.centre(),
                printed_at=self._desk.database.now().astimezone(),
                printed_by=self._desk.account.name,
                audit_head=queries.history.head()[:12],
            )


def _made(
    kind: DocumentKind,
    path: Path,
    pages: int,
    head: PrintHead,
    wording: Wording,
    reading_id: ReadingId | None,
) -> MadeDocument:
    return MadeDocument(
        kind=kind,
        meeting_id=None,
        presentation_id=None,
        reading_id=reading_id,
        path=path,
        name=path.name,
        pages=pages,
        draft=False,
        language=wording.language,
        audit_head=head.audit_head,
    )


def _sheet(
    queries: Queries, records: Records, head: PrintHead, reading_id: ReadingId
) -> ReadingSheet:
    reading = records.readings.get(reading_id)
    case = records.cases.get(reading.case_id)
    networks = {network.id: network for network in queries.people.networks()}
    network = None if reading.network_id is None else networks.get(reading.network_id)
    chains = chains_of(queries.readings.of_case(reading.case_id))
    chain = next((each for each in chains if reading in each), (reading,))
    waiting = queries.readings.next_hearing(reading.case_id)
    centres = records.network_centres.find()
    laboratory = reading.first_pathologist or reading.first_laboratory
    expert = reading.expert or reading.expert_centre
    return ReadingSheet(
        head=head,
        patient=records.patients.get(case.patient_id),
        case=case,
        reading=reading,
        chain=chain[: chain.index(reading) + 1],
        network="" if network is None else network.acronym,
        overdue_days=0 if network is None else network.overdue_days,
        laboratory=_addressee(laboratory, reading.first_laboratory, centres),
        expert=_addressee(expert, reading.expert_centre, centres),
        board="" if waiting is None else waiting[0],
        heard_on=None if waiting is None else waiting[1],
    )


def _addressee(name: str, place: str, centres: Iterable[NetworkCentre]) -> Addressee:
    """Return a person or a place with the address that the networks' centres give it."""
    lines = [place] if place != name else []
    known = next((c for c in centres if place.strip() and words(c.name) == words(place)), None)
    if known is not None:
        lines += known.address.splitlines() or [known.city]
    return Addressee(name=name, lines=tuple(lines))


def _write(path: Path, kind: DocumentKind, sheets: Sequence[ReadingSheet], wording: Wording) -> int:
    # reportlab costs a tenth of a second: it is imported when the first page is drawn.
    if kind is DocumentKind.CONCORDANCE:
        from mdtboard.reports.concordance import write_concordance

        return write_concordance(path, sheets[0], wording)
    if kind is DocumentKind.READING_LABELS:
        from mdtboard.reports.address_labels import write_labels

        return write_labels(path, sheets, wording)
    from mdtboard.reports.letters import write_letters

    return write_letters(path, kind, sheets, wording)
