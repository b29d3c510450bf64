"""What a case lacks before the board, as marks with words; each leads to its field."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.presentation import Missing
from mdtboard.ui.cases.parts import empty
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.labels import label, within
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import FlowLayout
from mdtboard.ui.widgets.text import plain_tooltip

_FIELDS: dict[Missing, str] = {
    Missing.HISTORY: "history",
    Missing.STAGE: "tnm",
    Missing.INFORMATION: "information",
    Missing.PATHOLOGY: "pathology",
    Missing.GRADE: "findings",
    Missing.IMAGING: "imaging",
    Missing.DIAGNOSED_ON: "diagnosed_on",
}


def field_of(item: Missing, family: TumourFamily) -> str:
    """Return the field of the case form that an item is entered in, or nothing."""
    if item is Missing.STAGE and family is TumourFamily.LYMPHOMA:
        return "findings"
    return _FIELDS.get(item, "")


class Mark(QPushButton):
    """One missing item in a word; it says whom to ask, and leads to its field."""

    followed = Signal(object)

    def __init__(self, item: Missing, parent: QWidget) -> None:
        super().__init__(label(item), parent)
        self.item = item
        self.setAutoDefault(False)
        self.setProperty("kind", "mark")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setIcon(Icons().icon(SIGNS[Tone.ATTENTION], "attention_fg"))
        translate = QCoreApplication.translate
        self.setAccessibleName(
            translate("cases", "Missing: {item}. Go to its field.").format(item=within(item))
        )
        words = translate("cases", "To ask: {person}. {rule}.").format(
            person=within(item.asked_of), rule=label(item.required_by)
        )
        self.setToolTip(plain_tooltip(words))
        self.setAccessibleDescription(words)
        self.clicked.connect(self._on_clicked)

    @Slot()
    def _on_clicked(self) -> None:
        self.followed.emit(self.item)


class Marks(QWidget):
    """The marks of one case, on as many lines as they need."""

    followed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self, spacing=6)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.marks: tuple[Mark, ...] = ()

    def show_items(self, items: tuple[Missing, ...]) -> None:
        """Show a mark for each item; where nothing changed, the focus stays."""
        if items == tuple(mark.item for mark in self.marks):
            return
        empty(self._flow)
        self.marks = tuple(Mark(item, self) for item in items)
        for mark in self.marks:
            mark.followed.connect(self.followed)
            self._flow.addWidget(mark)

    def add_widget(self, widget: QWidget) -> None:
        """Add something after the marks, such as a link."""
        self._flow.addWidget(widget)
