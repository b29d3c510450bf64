"""Decides what one meeting's agenda shows, and changes it."""

from collections.abc import Hashable
from dataclasses import replace
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId, PresentationId
from mdtboard.domain.meeting import Meeting
from mdtboard.domain.presentation import Lane
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import HitKind, SearchHit
from mdtboard.ui.hits import note_of
from mdtboard.ui.labels import sentence, within
from mdtboard.ui.meetings import words
from mdtboard.ui.meetings.lines import (
    AgendaLine,
    CaseCard,
    CaseFields,
    agenda_lines,
    case_card,
    case_fields,
    with_fields,
)
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.suggestions import Suggestion

translate = QCoreApplication.translate

_SEARCHED = 50
_MOST_FOUND = 10


class AgendaView(Protocol):
    """What the presenter asks of the page."""

    def show_agenda(self, lines: tuple[AgendaLine, ...], *, locked: bool) -> None:
        """Show the agenda; a locked one can only be read."""

    def show_readiness(self, text: str, complete: bool) -> None:
        """Say how many cases are complete and what the others lack."""

    def show_case(self, card: CaseCard | None) -> None:
        """Show the case chosen, or none."""

    def show_adding(self, text: str, tone: Tone) -> None:
        """Say beside the line what came of adding a case."""

    def select_case(self, presentation_id: Hashable) -> None:
        """Go to a case of the agenda."""


class AgendaPresenter:
    """Knows the cases of the chosen meeting and which one the user is on."""

    def __init__(self, shell: Shell, view: AgendaView) -> None:
        self._shell = shell
        self._view = view
        self._meeting: Meeting | None = None
        self._rows: tuple[PresentedCase, ...] = ()
        self._chosen: PresentationId | None = None

    @property
    def locked(self) -> bool:
        """Tell whether the agenda can only be read."""
        return self._meeting is None or self._meeting.step.is_final

    def show(self, meeting: Meeting | None) -> None:
        """Show the agenda of `meeting`."""
        if meeting is None or self._meeting is None or meeting.id != self._meeting.id:
            self._chosen = None
            self._view.show_adding("", Tone.INFO)
        self._meeting = meeting
        self._rows = () if meeting is None else self._shell.services.meetings.agenda(meeting.id)
        if meeting is None:
            return
        self._view.show_agenda(agenda_lines(self._rows, meeting.held_on), locked=self.locked)
        missing = [row.missing for row in self._rows if row.presentation.step.is_open]
        complete = sum(not items for items in missing)
        text = ""
        if missing:
            text = translate("meetings", "{done} of {total} cases are complete.").format(
                done=complete, total=len(missing)
            )
        lacks = words.lacks(missing)
        self._view.show_readiness(" ".join(p for p in (text, lacks) if p), complete == len(missing))
        self._show_case()

    def choose(self, presentation_id: PresentationId | None) -> None:
        """Remember where the user is, and show that case in the panel."""
        self._chosen = presentation_id
        self._show_case()

    def chosen(self) -> PresentedCase | None:
        """Return the case the user is on."""
        return self._row(self._chosen)

    def neighbour(self) -> PresentationId | None:
        """Return the case that takes the place of the chosen one when it leaves."""
        order = self._shown_order()
        if self._chosen not in order:
            return None
        place = order.index(self._chosen)
        rest = [*order[place + 1 : place + 2], *order[max(place - 1, 0) : place]]
        return next(iter(rest), None)

    def find(self, typed: str) -> tuple[Suggestion, ...]:
        """Return the cases that match, those on this agenda marked."""
        there = {row.case.id for row in self._rows}
        found: dict[CaseId, SearchHit] = {}
        for hit in self._shell.services.patients.search(typed, _SEARCHED):
            if hit.case_id is None:
                continue
            if hit.case_id not in found or hit.kind is HitKind.CASE:
                found[hit.case_id] = hit
        return tuple(
            Suggestion(
                case_id,
                hit.patient_name,
                note_of(hit),
                translate("meetings", "on this agenda") if case_id in there else "",
                "check" if case_id in there else "plus",
            )
            for case_id, hit in list(found.items())[:_MOST_FOUND]
        )

    def add(self, case_id: CaseId) -> None:
        """Put a case at the end of the agenda; say so, or why not, beside the line."""
        if self._meeting is None:
            return
        try:
            added = self._shell.services.meetings.put_on_agenda(self._meeting.id, case_id)
        except RuleViolation as error:
            self._say_refused(error, case_id)
            return
        row = self._row(added)
        if row is not None:
            text = translate("meetings", "{number} {patient} is on the agenda.")
            shown = text.format(number=row.case.number, patient=row.patient.name)
            self._view.show_adding(shown, Tone.DONE)
        self._view.select_case(added)
        self._shell.saved.emit()

    def add_waiting(self) -> None:
        """Put on the agenda what waits for the board: put off earlier, or to be heard again."""
        if self._meeting is None:
            return
        count = self._shell.services.meetings.add_waiting(self._meeting.id)
        if not count:
            text = translate("meetings", "No case waits for this board.")
            self._view.show_adding(text, Tone.INFO)
            return
        text = translate("meetings", "Waiting cases added: {count}. Ctrl+Z takes them off.")
        self._view.show_adding(text.format(count=count), Tone.DONE)

    def remove(self) -> None:
        """Take the chosen case off the agenda."""
        row = self._row(self._chosen)
        if row is None or self.locked:
            return
        after = self.neighbour()
        try:
            self._shell.services.meetings.take_off(row.presentation.id)
        except RuleViolation as error:
            self._shell.say(sentence(error), Tone.PROBLEM)
            return
        self._chosen = after
        if after is not None:
            self._view.select_case(after)
        text = translate("meetings", "{patient} was taken off the agenda. Ctrl+Z brings it back.")
        self._shell.say(text.format(patient=row.patient.name), Tone.INFO)

    def step(self, by: int) -> None:
        """Move the chosen case up or down among those of its lane."""
        row = self._row(self._chosen)
        if row is not None:
            lane = row.presentation.lane
            self.move(row.presentation.id, lane, self._lane(lane).index(row.presentation.id) + by)

    def position(self) -> tuple[int, int]:
        """Return the place of the chosen case in its lane, from 1, and how many there are."""
        row = self._row(self._chosen)
        if row is None:
            return 0, 0
        of_lane = self._lane(row.presentation.lane)
        return of_lane.index(row.presentation.id) + 1, len(of_lane)

    def move_to(self, number: int) -> None:
        """Move the chosen case to the place `number` of its lane, counted from 1."""
        row = self._row(self._chosen)
        if row is not None:
            self.move(row.presentation.id, row.presentation.lane, number - 1)

    def move(self, presentation_id: PresentationId, lane: Lane, place: int) -> None:
        """Move a case to a place of its lane, or to the other lane."""
        row = self._row(presentation_id)
        if row is None or self._meeting is None or self.locked:
            return
        if row.presentation.lane is not lane:
            self._save(row, replace(case_fields(row.presentation), lane=lane))
            return
        of_lane = self._lane(lane)
        of_lane.remove(presentation_id)
        of_lane.insert(min(max(place, 0), len(of_lane)), presentation_id)
        order = tuple(i for each in Lane for i in (of_lane if each is lane else self._lane(each)))
        if order == self._shown_order():
            return
        try:
            self._shell.services.meetings.reorder(self._meeting.id, order)
        except RuleViolation as error:
            self._shell.say(sentence(error), Tone.PROBLEM)
        self._view.select_case(presentation_id)

    def change(self, presentation_id: PresentationId, fields: CaseFields) -> None:
        """Save what was changed about a case."""
        row = self._row(presentation_id)
        if row is not None:
            self._save(row, fields)

    def _save(self, row: PresentedCase, fields: CaseFields) -> None:
        changed = with_fields(row.presentation, fields)
        if changed == row.presentation:
            return
        try:
            self._shell.services.meetings.change_presentation(changed)
        except RuleViolation as error:
            self._shell.say(sentence(error), Tone.PROBLEM)
            self.show(self._meeting)
            return
        if changed.lane is not row.presentation.lane:
            text = translate("meetings", "{patient}: {lane}. Ctrl+Z takes it back.")
            said = text.format(patient=row.patient.name, lane=within(changed.lane))
            self._shell.say(said, Tone.INFO)
        self._shell.saved.emit()

    def _show_case(self) -> None:
        row = self._row(self._chosen)
        if row is None or self._meeting is None:
            self._view.show_case(None)
        else:
            self._view.show_case(case_card(row, self._meeting.held_on, locked=self.locked))

    def _say_refused(self, error: RuleViolation, case_id: CaseId) -> None:
        there = [row for row in self._rows if row.case.id == case_id]
        text = sentence(error)
        if there:
            self._view.select_case(there[0].presentation.id)
            said = translate("meetings", "{patient}: {refusal}")
            text = said.format(patient=there[0].patient.name, refusal=text)
        self._view.show_adding(text, Tone.ATTENTION)

    def _row(self, presentation_id: PresentationId | None) -> PresentedCase | None:
        for row in self._rows:
            if row.presentation.id == presentation_id:
                return row
        return None

    def _lane(self, lane: Lane) -> list[PresentationId]:
        return [row.presentation.id for row in self._rows if row.presentation.lane is lane]

    def _shown_order(self) -> tuple[PresentationId, ...]:
        return tuple(i for lane in Lane for i in self._lane(lane))
