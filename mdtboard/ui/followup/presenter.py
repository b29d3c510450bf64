"""Decides what the list of errands shows."""

from enum import Enum
from typing import Protocol
from uuid import UUID

from mdtboard.domain.errands import ErrandKind, ErrandLine
from mdtboard.domain.folding import words
from mdtboard.domain.ids import CaseId
from mdtboard.services.bundle import Services
from mdtboard.ui.followup.words import what_words


class Heap(Enum):
    """What the list can be narrowed to: all that is open, one kind of it, or what has ended."""

    OPEN = "open"
    HEARING = "hearing"
    READING = "reading"
    REFERRAL = "referral"
    EXAMINATION = "examination"
    ENDED = "ended"


class FollowUpView(Protocol):
    """What the presenter asks of the page."""

    def show_counts(self, counts: dict[Heap, int], chosen: Heap) -> None:
        """Show the figures of the filters."""

    def show_lines(self, lines: tuple[ErrandLine, ...], total: int) -> None:
        """Show the lines, out of `total` without the search."""

    def show_search(self, typed: str) -> None:
        """Show what the list is searched for, without telling anybody."""

    def select(self, key: UUID) -> None:
        """Go to a line."""


class FollowUpPresenter:
    """Keeps the list filtered."""

    def __init__(self, services: Services, view: FollowUpView) -> None:
        self._services = services
        self._view = view
        self._heap = Heap.OPEN
        self._typed = ""
        self._open: tuple[ErrandLine, ...] = ()
        self._ended: tuple[ErrandLine, ...] = ()

    def load(self) -> None:
        """Read again and show."""
        self._open = self._services.errands.open()
        self._ended = self._services.errands.ended()
        self._show()

    def filter(self, heap: Heap) -> None:
        """Narrow the list to one heap."""
        self._heap = heap
        self._show()

    def search(self, typed: str) -> None:
        """Show the lines that hold every word of `typed`."""
        self._typed = typed
        self._show()

    def clear(self) -> None:
        """Show every open line."""
        self._heap, self._typed = Heap.OPEN, ""
        self._view.show_search("")
        self._show()

    def go_to_case(self, case_id: CaseId) -> None:
        """Go to what was asked for in a case, whatever the list was narrowed to."""
        self.clear()
        for line in self._open:
            if line.errand.case_id == case_id:
                self._view.select(line.errand.id)
                return

    def _show(self) -> None:
        counts = {heap: len(self._in(heap)) for heap in Heap}
        self._view.show_counts(counts, self._heap)
        wanted = words(self._typed)
        every = self._in(self._heap)
        shown = tuple(line for line in every if _holds(line, wanted))
        self._view.show_lines(shown, len(every))

    def _in(self, heap: Heap) -> tuple[ErrandLine, ...]:
        if heap is Heap.OPEN:
            return self._open
        if heap is Heap.ENDED:
            return self._ended
        kind = ErrandKind(heap.value)
        return tuple(line for line in self._open if line.errand.kind is kind)


def _holds(line: ErrandLine, wanted: list[str]) -> bool:
    errand = line.errand
    text = (
        *(line.patient_name, line.number, line.diagnosis, line.asked_by, line.board),
        *(what_words(line), errand.question, errand.responsible, errand.answer),
    )
    there = words(" ".join(text))
    return all(any(word.startswith(each) for word in there) for each in wanted)
