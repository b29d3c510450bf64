"""Decides what the worklist of second readings shows and does."""

from dataclasses import replace
from datetime import date
from typing import Protocol
from uuid import UUID

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, NetworkId, ReadingId
from mdtboard.domain.material import read_materials
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.reading import Compared, ExpertResult, ReadingStep, SecondReading
from mdtboard.services.bundle import Services
from mdtboard.services.readings import Comparison
from mdtboard.ui.readings.rows import (
    Stage,
    StepEntry,
    WorkRow,
    counts,
    of_case,
    of_line,
    sort_value,
)
from mdtboard.ui.readings.words import material_words
from mdtboard.ui.widgets.matching import words_of

# The order in which the next steps are offered: the usual one first.
_OFFERED = (
    ReadingStep.REQUESTED,
    ReadingStep.SENT,
    ReadingStep.RECEIVED,
    ReadingStep.REPORTED,
    ReadingStep.COMPARED,
    ReadingStep.CANCELLED,
)
_FIELD_OF_RULE = {
    (Rule.READING_DATES_OUT_OF_ORDER, None): "on",
    (Rule.READING_RESULT_MISSING, ReadingStep.REPORTED): "second_diagnosis",
    (Rule.READING_RESULT_MISSING, ReadingStep.COMPARED): "concordance",
}


class ReadingsView(Protocol):
    """What the presenter asks of the page."""

    def show_counts(self, found: dict[Stage, int], stage: Stage) -> None:
        """Show the figures of the filters."""

    def clear_search(self) -> None:
        """Empty the search line without telling anybody."""

    def show_networks(self, names: tuple[str, ...], chosen: str) -> None:
        """Offer the networks to filter by."""

    def show_rows(self, rows: tuple[WorkRow, ...], total: int, filtered: bool) -> None:
        """Show the lines, out of `total` in the whole list."""

    def select(self, key: UUID) -> None:
        """Go to a line."""

    def show_detail(self, row: WorkRow | None, steps: tuple[ReadingStep, ...]) -> None:
        """Show one line in full with the steps it can take."""

    def show_editor(self, step: ReadingStep | None, entry: StepEntry) -> None:
        """Open the fields of one step, or close them."""

    def show_error(self, field: str, error: RuleViolation | None) -> None:
        """Say what is wrong beside a field; without a rule, that it is empty."""

    def entry(self) -> StepEntry:
        """Return what is typed in the open fields."""

    def tell_saved(self, number: str, reading: SecondReading) -> None:
        """Say that a step was noted."""

    def tell_compared(self, number: str, comparison: Comparison) -> None:
        """Say what came of a comparison."""


class ReadingsPresenter:
    """Keeps the list filtered, and takes a reading from one step to the next."""

    def __init__(self, services: Services, view: ReadingsView) -> None:
        self._services = services
        self._view = view
        self._stage = Stage.ALL
        self._network = ""
        self._typed = ""
        self._sort = ("age", True)
        self._rows: tuple[WorkRow, ...] = ()
        self._shown: tuple[WorkRow, ...] = ()
        self._row: WorkRow | None = None
        self._step: ReadingStep | None = None
        self._drafts: dict[tuple[UUID, ReadingStep], StepEntry] = {}
        self._asked_for: CaseId | None = None

    def load(self) -> None:
        """Read the list again; the line, and the fields that are open, stay if they can."""
        readings = self._services.readings
        rows = [of_case(case) for case in readings.never_asked()]
        rows += [of_line(line) for line in readings.worklist()]
        extra = self._asked_for
        if extra is not None and all(row.key != extra for row in rows):
            rows.append(self._row_of_case(extra))
        self._rows = tuple(rows)
        names = {row.network for row in rows if row.network}
        if self._network not in names:
            self._network = ""
        self._view.show_networks(tuple(sorted(names, key=str.casefold)), self._network)
        self._show()

    def filter(
        self, *, stage: Stage | None = None, network: str | None = None, typed: str | None = None
    ) -> None:
        """Show fewer lines, or more."""
        self._stage = self._stage if stage is None else stage
        self._network = self._network if network is None else network
        self._typed = self._typed if typed is None else typed
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
            self._step = None
        self._row = row
        steps = () if row is None else self.steps_of(row)
        self._view.show_detail(row, steps)
        if same and self._step is not None and self._step in steps:
            return
        pending = [s for s in steps if row is not None and (row.key, s) in self._drafts]
        self._open(pending[0] if pending else None)

    def steps_of(self, row: WorkRow) -> tuple[ReadingStep, ...]:
        """Return what can be done next; a finished reading can be followed by another."""
        if not may(self._services.desk.account, Permission.RECORD):
            return ()
        if row.reading is None:
            return (ReadingStep.REQUESTED,)
        following = row.reading.step.next_steps
        if not following:
            return (ReadingStep.REQUESTED,)
        return tuple(step for step in _OFFERED if step in following)

    def begin(self, step: ReadingStep) -> None:
        """Open the fields of a step."""
        self._keep_draft()
        self._open(step)

    def give_up(self) -> None:
        """Close the fields and forget what was typed in them."""
        if self._row is not None and self._step is not None:
            self._drafts.pop((self._row.key, self._step), None)
        self._open(None)

    def save(self) -> None:
        """Note the step whose fields are open."""
        row, step = self._row, self._step
        if row is None or step is None:
            return
        entry = self._view.entry()
        if entry.on is None:
            self._view.show_error("on", None)
            return
        try:
            if step is ReadingStep.COMPARED:
                self._compare(row, entry)
            else:
                self._note(row, step, entry, entry.on)
        except RuleViolation as error:
            field = _FIELD_OF_RULE.get((error.rule, step)) or _FIELD_OF_RULE.get((error.rule, None))
            self._view.show_error(field or "", error)

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
        if newest.reading is None and self._step is None:
            self.begin(ReadingStep.REQUESTED)

    def clear_filters(self) -> None:
        """Show the whole list."""
        self._clear_filters()
        self.load()

    def _clear_filters(self) -> None:
        self._stage, self._network, self._typed = Stage.ALL, "", ""
        self._view.clear_search()

    def _show(self) -> None:
        tokens = words_of(self._typed)
        found = [
            row
            for row in self._rows
            if self._network in ("", row.network) and (not tokens or row.holds(tokens))
        ]
        key, descending = self._sort
        found.sort(key=sort_value(key), reverse=descending)
        shown = tuple(row for row in found if row.belongs_to(self._stage))
        place, before = self._place(), self._row
        self._shown = shown
        self._view.show_counts(counts(found), self._stage)
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

    def _keep_draft(self) -> None:
        if self._row is not None and self._step is not None:
            entry = self._view.entry()
            if entry != self._first_entry(self._row, self._step):
                self._drafts[(self._row.key, self._step)] = entry

    def _open(self, step: ReadingStep | None) -> None:
        self._step = step
        if step is None or self._row is None:
            self._view.show_editor(None, StepEntry())
            return
        entry = self._drafts.get((self._row.key, step)) or self._first_entry(self._row, step)
        self._view.show_editor(step, entry)

    def _first_entry(self, row: WorkRow, step: ReadingStep) -> StepEntry:
        """Return what the fields of a step hold before anything is typed."""
        today = self._services.desk.today()
        if step is ReadingStep.REQUESTED:
            asked = self._new_request(row)
            return StepEntry(
                on=asked.requested_on,
                network_id=asked.network_id,
                expert_centre=asked.expert_centre,
                first_laboratory=asked.first_laboratory,
                first_reference=asked.first_reference,
                first_diagnosis=asked.first_diagnosis,
            )
        return StepEntry(
            on=today,
            material="" if row.reading is None else material_words(row.reading.materials),
        )

    def _new_request(self, row: WorkRow) -> SecondReading:
        _, case = self._services.patients.case(row.case_id)
        return self._services.readings.new_request(case)

    def _note(self, row: WorkRow, step: ReadingStep, entry: StepEntry, on: date) -> None:
        readings = self._services.readings
        match step, row.reading:
            case ReadingStep.REQUESTED, _:
                saved = readings.request(_request(self._new_request(row), entry, on))
            case ReadingStep.SENT, SecondReading() as reading:
                saved = readings.send(reading, on, read_materials(entry.material))
            case ReadingStep.RECEIVED, SecondReading() as reading:
                saved = readings.receive(reading, on)
            case ReadingStep.REPORTED, SecondReading() as reading:
                saved = readings.report(
                    reading,
                    on,
                    ExpertResult(
                        diagnosis=entry.second_diagnosis.strip(),
                        reference=entry.report_reference.strip(),
                    ),
                )
            case ReadingStep.CANCELLED, SecondReading() as reading:
                saved = readings.cancel(reading, entry.comment.strip())
            case _:
                return
        self._finish(row, step, saved.id)
        self._view.tell_saved(row.number, saved)

    def _compare(self, row: WorkRow, entry: StepEntry) -> None:
        if row.reading is None:
            return
        comparison = self._services.readings.compare(
            row.reading,
            Compared(
                concordance=entry.concordance, impact=entry.impact, comment=entry.comment.strip()
            ),
        )
        self._finish(row, ReadingStep.COMPARED, comparison.reading.id)
        self._view.tell_compared(row.number, comparison)

    def _finish(self, row: WorkRow, step: ReadingStep, key: UUID) -> None:
        """Close the fields and look again, at the same line if the filters still show it."""
        self._drafts.pop((row.key, step), None)
        self._step = None
        self._asked_for = None
        self._view.show_editor(None, StepEntry())
        self.load()
        if any(shown.key == key for shown in self._shown):
            self._view.select(key)

    def networks(self) -> tuple[tuple[NetworkId, str], ...]:
        """Return the networks that exist today, those that read a second time first."""
        today = self._services.desk.today()
        valid = [n for n in self._services.set_up.networks() if n.valid_on(today)]
        valid.sort(key=lambda network: (not network.second_reading, network.acronym.casefold()))
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


def _request(reading: SecondReading, entry: StepEntry, on: date) -> SecondReading:
    return replace(
        reading,
        requested_on=on,
        network_id=entry.network_id,
        expert_centre=entry.expert_centre.strip(),
        first_laboratory=entry.first_laboratory.strip(),
        first_reference=entry.first_reference.strip(),
        first_diagnosis=entry.first_diagnosis.strip(),
    )
