"""What was begun for the case shown, and stays although its advice no longer asks for it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QWidget

from mdtboard.domain.errands import ErrandLine
from mdtboard.domain.sheets import PresentedCase
from mdtboard.ui.followup.words import state_words, what_words
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.text import ElidedLabel, plain_tooltip


class ErrandsCard(QFrame):
    """One line; it is there for the few cases that need it, so that nothing jumps while typing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.unasked_label = ElidedLabel("", self, "error", selectable=True)
        self.setLayout(column(self.unasked_label, spacing=1, margin=8))
        self.hide()

    def show_lines(self, lines: tuple[ErrandLine, ...]) -> None:
        """Show which of `lines` nobody asks for any more, or nothing."""
        things = "; ".join(_said(line) for line in lines if line.errand.unasked)
        words = self.tr("Begun, and no longer asked for by the advice: {things}")
        said = words.format(things=things) if things else ""
        self.unasked_label.setText(said)
        self.setToolTip(plain_tooltip(said))
        self.setAccessibleName(said)
        self.setVisible(bool(said))


class ErrandsPart(RoomPart):
    """Tells whoever takes an advice back what could not be taken back with it."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self.card = ErrandsCard(page)
        page.bars.insertWidget(0, self.card)
        page.case_shown.connect(self._on_case)

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        self.card.show_lines(() if found is None else found.set_going)


def _said(line: ErrandLine) -> str:
    what = what_words(line)
    return f"{what[:1].lower()}{what[1:]} – {state_words(line)}"
