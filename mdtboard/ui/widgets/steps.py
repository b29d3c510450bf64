"""A task in a few steps, each of which must be complete before the next."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QVBoxLayout, QWidget

from mdtboard.ui.widgets.layout import PAGE_MARGIN, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.text import plain_label


@dataclass(frozen=True)
class Step:
    """One page of the task; `complete` says whether one may go on.

    `applies` says whether the step is there at all: one that is not is passed over.
    """

    title: str
    page: QWidget
    complete: Callable[[], bool] | None = None
    applies: Callable[[], bool] | None = None


class StepsWidget(QWidget):
    """Leads through steps with Back and Next; the last one has a verb of its own."""

    step_changed = Signal(int)
    finished = Signal()
    cancelled = Signal()

    def __init__(self, finish_text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finish_text = finish_text
        self._steps: list[Step] = []
        self._headings: list[QLabel] = []
        self.position_label = plain_label("", self, "note")
        self.pages = QStackedWidget(self)
        self.cancel_button = button(self.tr("Cancel"), self, "quiet")
        self.back_button = button(self.tr("Back"), self)
        self.next_button = button(self.tr("Next"), self, "primary")
        self.next_button.setDefault(True)
        self._trail = QHBoxLayout()
        self._trail.setSpacing(16)
        self._trail.addStretch(1)
        self._trail.addWidget(self.position_label)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(PAGE_MARGIN)
        layout.addLayout(self._trail)
        layout.addWidget(self.pages, 1)
        layout.addLayout(row(self.cancel_button, None, self.back_button, self.next_button))
        self.cancel_button.clicked.connect(self.cancelled)
        self.back_button.clicked.connect(self._on_back)
        self.next_button.clicked.connect(self._on_next)

    def add_step(
        self,
        title: str,
        page: QWidget,
        complete: Callable[[], bool] | None = None,
        applies: Callable[[], bool] | None = None,
    ) -> None:
        """Add a step at the end; the last one always applies."""
        self._steps.append(Step(title, page, complete, applies))
        self.pages.addWidget(page)
        heading = plain_label(title, self)
        self._trail.insertWidget(len(self._headings), heading)
        self._headings.append(heading)
        self.refresh()

    def position(self) -> int:
        """Return the number of the step shown, from 0."""
        return self.pages.currentIndex()

    def go_to(self, position: int) -> None:
        """Show the step numbered `position`."""
        if 0 <= position < len(self._steps) and position != self.position():
            self.pages.setCurrentIndex(position)
            self.refresh()
            self._steps[position].page.setFocus()
            self.step_changed.emit(position)

    @Slot()
    def refresh(self) -> None:
        """Ask the step shown again whether it is complete; connect its changes to this."""
        here, count = self.position(), len(self._steps)
        last = here == count - 1
        self.back_button.setEnabled(here > 0)
        self.next_button.setText(self._finish_text if last else self.tr("Next"))
        self.next_button.setEnabled(count > 0 and self._complete(here))
        there = [place for place in range(count) if place == here or self._applies(place)]
        words = self.tr("Step {number} of {count}")
        number = there.index(here) + 1 if there else 0
        self.position_label.setText(words.format(number=number, count=len(there)))
        for place, heading in enumerate(self._headings):
            heading.setVisible(place in there)
            if place in there:
                heading.setText(f"{there.index(place) + 1}. {self._steps[place].title}")
                mark(heading, "role", "strong" if place == here else "note")

    def _complete(self, position: int) -> bool:
        complete = self._steps[position].complete
        return complete is None or complete()

    def _applies(self, position: int) -> bool:
        applies = self._steps[position].applies
        return applies is None or applies()

    def _step_by(self, by: int) -> None:
        """Go to the next step that applies, in one direction."""
        place = self.position() + by
        while 0 < place < len(self._steps) - 1 and not self._applies(place):
            place += by
        self.go_to(place)

    @Slot()
    def _on_back(self) -> None:
        self._step_by(-1)

    @Slot()
    def _on_next(self) -> None:
        if not self._complete(self.position()):
            return
        if self.position() == len(self._steps) - 1:
            self.finished.emit()
        else:
            self._step_by(1)
