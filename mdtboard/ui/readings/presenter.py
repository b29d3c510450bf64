"""Decides what the worklist of second readings shows and does."""

from dataclasses import replace
from typing import Protocol
from uuid import UUID

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, NetworkId, ReadingId
from mdtboard.domain.network import Network
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.reading import SecondReading, chains_of
from mdtboard.domain.reading_work import ReadingMove, open_moves
from mdtboard.domain.terminology import CodeSystem
from mdtboard.services.bundle import Services
from mdtboard.services.rehearing import Comparison
from mdtboard.ui.cases.code_finder import CodeFinder
from mdtboard.ui.readings.compare_form import DiagnosisQuestion
from mdtboard.ui.readings.entry import MoveEntry, compared, entry_of
from mdtboard.ui.readings.forms import Offers
from mdtboard.ui.readings.moving import carry_out, first_state
from mdtboard.ui.readings.rows import (
    Stage,
    Wanted,
    WorkRow,
    counts,
    names_of,
    of_case,
    of_line,
    sort_value,
)

_FIELD_OF_RULE = {
    (Rule.READING_DATES_OUT_OF_ORDER, None): "on",
    (Rule.READING_OWES_NOTHING, None): "returned",
    (Rule.READING_KINDS_WITHOUT_DISCORDANCE, None): "discordances",
    (Rule.READING_RESULT_MISSING, ReadingMove.REPORT): "second_diagnosis",
    (Rule.READING_RESULT_MISSING, ReadingMove.COMPARE): "concordance",
    (Rule.READING_RESULT_MISSING, ReadingMove.REVIEW): "conclusion",
    (Rule.READING_RESULT_MISSING, ReadingMove.ANSWER): "reason",
}
# What these moves do is dated when it is typed.
_UNDATED = (ReadingMove.COMPARE, ReadingMove.ANSWER, ReadingMove.CANCEL)


class ReadingsView(Protocol):
    """What the presenter asks of the page."""

    def show_counts(self, found: dict[Stage, int], stage: Stage) -> None:
        """Show the figures of the filters."""

    def clear_search(self) -> None:
        """Empty the search line without telling anybody."""

    def show_names(self, offered: dict[str, tuple[str, ...]], wanted: Wanted) -> None:
        """Offer the networks, laboratories and boards to filter by."""

    def show_rows(self, rows: tuple[WorkRow, ...], total: int, filtered: bool) -> None:
        """Show the lines, out of `total` in the whole list."""

    def select(self, key: UUID) -> None:
        """Go to a line."""

    def show_detail(
        self,
        row: WorkRow | None,
        chain: tuple[SecondReading, ...],
        moves: tuple[ReadingMove, ...],
    ) -> None:
        """Show one line in full, with the readings of its tumour and what can be done."""

    def show_editor(self, move: ReadingMove | None, entry: MoveEntry, offers: Offers) -> None:
        """Open the fields of one move, or close them."""

    def show_question(self, question: DiagnosisQuestion) -> None:
        """Ask in the comparison what becomes of the case's diagnosis, or stop asking."""

    def show_error(self, field: str, error: RuleViolation | None) -> None:
        """Say what is wrong beside a field; without a rule, that it is empty."""

    def entry(self) -> MoveEntry:
        """Return what is typed in the open fields."""

    def tell(self, number: str, comparison: Comparison) -> None:
        """Say what was noted, and what came of a comparison."""


class ReadingsPresenter:
    """Keeps the list filtered, and takes a reading from one step to the next."""

    def __init__(self, services: Services, view: ReadingsView) -> None:
        self._services = services
        self._view = view
        self._wanted = Wanted()
        self._sort = ("age", True)
        self._rows: tuple[WorkRow, ...] = ()
        self._shown: tuple[WorkRow, ...] = ()
        self._row: WorkRow | None = None
        self._move: ReadingMove | None = None
        self._drafts: dict[tuple[UUID, ReadingMove], MoveEntry] = {}
        self._asked_for: CaseId | None = None

    @property
    def shown(self) -> tuple[WorkRow, ...]:
        """Return the lines in view, in their order."""
        return self._shown

    def load(self) -> None:
        """Read the list again; the line, and the fields that are open, stay if they can."""
        readings = self._services.readings
        rows = [of_case(case) for case in readings.never_asked()]
        rows += [of_line(line) for line in readings.worklist()]
        extra = self._asked_for
        if extra is not None and all(row.key != extra for row in rows):
            rows.append(self._row_of_case(extra))
        self._rows = tuple(rows)
        offered = {
            "network": names_of(rows, _network),
            "laboratory": names_of(rows, _laboratory),
            "board": names_of(rows, _board),
        }
        gone = {k: "" for k, names in offered.items() if getattr(self._wanted, k) not in names}
        self._wanted = replace(self._wanted, **gone)  # type: ignore[arg-type]
        self._view.show_names(offered, self._wanted)
        self._show()

    @property
    def wanted(self) -> Wanted:
        """Return which lines are shown."""
        return self._wanted

    def filter(self, wanted: Wanted) -> None:
        """Show fewer lines, or more."""
        self._wanted = wanted
        self._show()

    def sort(self, key: str, descending: bool) -> None:
        """Show the lines in the order of a column."""
        self._sort = (key, descending)
        self._show()

    def choose(self, row: WorkRow | None) -> None:
        """Show a line in full; what is typed for another one is kept for later."""
        same = row is not None and self._row is not None and row.key == self._row.key
        if not same:
            self._keep_draft()
            self._move = None
        self._row = row
        chain = self._chain(row)
        moves = () if row is None else self._moves_of(row, chain)
        self._view.show_detail(row, chain, moves)
        if same and self._move is not None and self._move in moves:
            return
        pending = [m for m in moves if row is not None and (row.key, m) in self._drafts]
        self._open(pending[0] if pending else None)

    def _moves_of(self, row: WorkRow, chain: tuple[SecondReading, ...]) -> tuple[ReadingMove, ...]:
        """Return what can be done next; a finished reading can be followed by another."""
        if not may(self._services.desk.account, Permission.RECORD):
            return ()
        return tuple(open_moves(row.reading, heard_again=row.heard_again, others=chain))

    def begin(self, move: ReadingMove) -> None:
        """Open the fields of a move."""
        self._keep_draft()
        self._open(move)

    def give_up(self) -> None:
        """Close the fields and forget what was typed in them."""
        if self._row is not None and self._move is not None:
            self._drafts.pop((self._row.key, self._move), None)
        self._open(None)

    def save(self) -> None:
        """Note the move whose fields are open."""
        row, move = self._row, self._move
        if row is None or move is None:
            return
        entry = self._view.entry()
        on = self._services.desk.today() if move in _UNDATED else entry.on
        if on is None:
            self._view.show_error("on", None)
            return
        try:
            outcome = carry_out(self._services, row, move, entry, on)
        except RuleViolation as error:
            self._view.show_error(_field_of(error, move, entry), error)
            return
        self._finish(row, move, outcome.reading.id)
        self._view.tell(row.number, outcome)

    def look_at_diagnosis(self) -> None:
        """Ask what becomes of the case's diagnosis, as the comparison stands so far."""
        row = self._row
        if row is None or row.reading is None or self._move is not ReadingMove.COMPARE:
            return
        typed, readings = compared(self._view.entry()), self._services.readings
        case, offer = readings.offered(row.reading, typed.concordance)
        asked = readings.asked_of(row.reading, typed)
        self._view.show_question(
            DiagnosisQuestion(asked=asked, case=case, reading=row.reading, offer=offer)
        )

    def go_to_reading(self, reading_id: ReadingId) -> None:
        """Show one reading, whatever the filters were."""
        self._clear_filters()
        self.load()
        self._view.select(reading_id)

    def go_to_case(self, case_id: CaseId) -> None:
        """Show the newest reading of a case, or the request for one."""
        self._clear_filters()
        self._asked_for = None
        self.load()
        of_case_rows = [row for row in self._rows if row.case_id == case_id]
        if not of_case_rows:
            self._asked_for = case_id
            self.load()
            of_case_rows = [row for row in self._rows if row.case_id == case_id]
        newest = of_case_rows[-1]
        self._view.select(newest.key)
        if newest.reading is None and self._move is None:
            self.begin(ReadingMove.REQUEST)

    def show_stage(self, stage: Stage) -> None:
        """Show one heap of the list, whatever the filters were."""
        self._clear_filters()
        self._wanted = Wanted(stage=stage)
        self.load()

    def clear_filters(self) -> None:
        """Show the whole list."""
        self._clear_filters()
        self.load()

    def _clear_filters(self) -> None:
        self._wanted = Wanted()
        self._view.clear_search()

    def _show(self) -> None:
        found = self._wanted.of(self._rows)
        key, descending = self._sort
        found.sort(key=sort_value(key), reverse=descending)
        shown = tuple(row for row in found if row.belongs_to(self._wanted.stage))
        place, before = self._place(), self._row
        self._shown = shown
        self._view.show_counts(counts(found), self._wanted.stage)
        filtered = len(shown) < len(self._rows)
        self._view.show_rows(shown, len(self._rows), filtered)
        stays = before is not None and any(row.key == before.key for row in shown)
        if not stays and shown:
            self._view.select(shown[min(place, len(shown) - 1)].key)
        elif not shown:
            self.choose(None)

    def _place(self) -> int:
        """Return where the present line stood, so that its successor can be shown."""
        keys = [row.key for row in self._shown]
        return keys.index(self._row.key) if self._row and self._row.key in keys else 0

    def _chain(self, row: WorkRow | None) -> tuple[SecondReading, ...]:
        """Return the line's reading with those it follows and that follow it, oldest first."""
        if row is None or row.reading is None:
            return ()
        readings, _ = self._services.patients.readings(row.case_id)
        chains = (chain for chain in chains_of(readings) if row.reading in chain)
        return next(chains, (row.reading,))

    def _keep_draft(self) -> None:
        if self._row is not None and self._move is not None:
            entry = self._view.entry()
            if entry != self._first_entry(self._row, self._move):
                self._drafts[(self._row.key, self._move)] = entry

    def _open(self, move: ReadingMove | None) -> None:
        self._move = move
        if move is None or self._row is None:
            self._view.show_editor(None, MoveEntry(), Offers(said={}))
            return
        entry = self._drafts.get((self._row.key, move)) or self._first_entry(self._row, move)
        self._view.show_editor(move, entry, self._offers(self._row))
        self.look_at_diagnosis()

    def _first_entry(self, row: WorkRow, move: ReadingMove) -> MoveEntry:
        """Return what the fields of a move hold before anything is typed."""
        reading = first_state(self._services, row, move)
        asked = move is ReadingMove.CHANGE
        return entry_of(reading, reading.requested_on if asked else self._services.desk.today())

    def _offers(self, row: WorkRow) -> Offers:
        return Offers(
            networks=self._networks(),
            said=self._services.templates.of_readings(),
            materials=() if row.reading is None else row.reading.materials,
            codes=CodeFinder(self._services.codes, CodeSystem.ICD_O_MORPHOLOGY),
        )

    def _finish(self, row: WorkRow, move: ReadingMove, key: UUID) -> None:
        """Close the fields and look again, at the same line if the filters still show it."""
        self._drafts.pop((row.key, move), None)
        self._move = None
        self._asked_for = None
        self._view.show_editor(None, MoveEntry(), Offers(said={}))
        self.load()
        if any(shown.key == key for shown in self._shown):
            self._view.select(key)

    def _networks(self) -> tuple[tuple[NetworkId, str], ...]:
        """Return the networks that exist today, those that read a second time first."""
        today = self._services.desk.today()
        valid = [n for n in self._services.set_up.networks() if n.valid_on(today)]
        valid.sort(
            key=lambda network: (not network.reading.is_systematic, network.acronym.casefold())
        )
        return tuple((network.id, network.acronym) for network in valid)

    def _row_of_case(self, case_id: CaseId) -> WorkRow:
        patient, case = self._services.patients.case(case_id)
        names = {network.id: network.acronym for network in self._services.set_up.networks()}
        return WorkRow(
            key=case_id,
            case_id=case_id,
            patient_name=patient.name,
            number=case.number,
            network="" if case.network_id is None else names.get(case.network_id, ""),
            first_diagnosis=case.diagnosis,
            next_meeting=None,
        )


def _field_of(error: RuleViolation, move: ReadingMove, entry: MoveEntry) -> str:
    """Return the field that a refusal stands beside; an open question is asked at its choice."""
    if error.rule is Rule.DIAGNOSIS_NOT_CARRIED and entry.carried is None:
        return "carried"
    named = error.details.get("field")
    if isinstance(named, str):
        return named
    found = _FIELD_OF_RULE.get((error.rule, move)) or _FIELD_OF_RULE.get((error.rule, None))
    return found or ""


def _readers_first(network: Network) -> tuple[bool, str]:
    return not network.reading.is_systematic, network.acronym.casefold()


def _network(row: WorkRow) -> str:
    return row.network


def _laboratory(row: WorkRow) -> str:
    return row.laboratory


def _board(row: WorkRow) -> str:
    return row.board
