"""What helps to enter a TNM: what was recognised of it, and the edition it was stated in."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from mdtboard.domain.tnm import TnmPart, read_tnm
from mdtboard.overriding import override
from mdtboard.ui.cases.chip_field import ChipField
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.text import plain_label

_EDITIONS = ("7", "8", "9")
_OTHER = "other"


class EditionField(QWidget):
    """The edition of the TNM: one of those in use, or another that is typed."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chips = ChipField(self, blank="")
        other = self.tr("Other")
        self.chips.offer((*((edition, edition) for edition in _EDITIONS), (_OTHER, other)))
        self.line = QLineEdit(self)
        self.line.setPlaceholderText(self.tr("Which edition"))
        self.line.hide()
        layout = row(self.chips, self.line, spacing=4)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.chips)
        self.chips.changed.connect(self._on_ticked)
        self.line.textEdited.connect(self.changed)

    @override
    def setAccessibleName(self, name: str) -> None:
        """Name both parts."""
        super().setAccessibleName(name)
        self.chips.setAccessibleName(name)
        self.line.setAccessibleName(name)

    def read(self) -> str:
        """Return the edition as it was stated."""
        ticked: str = self.chips.read()
        return self.line.text().strip() if ticked == _OTHER else ticked

    def write(self, value: str) -> None:
        """Show an edition."""
        listed = value in ("", *_EDITIONS)
        self.chips.write(value if listed else _OTHER)
        self.line.setText("" if listed else value)
        self.line.setVisible(not listed)

    def problem(self) -> str:
        """Return nothing: an edition is what somebody stated."""
        return ""

    @Slot()
    def _on_ticked(self) -> None:
        other = self.chips.read() == _OTHER
        self.line.setVisible(other)
        if other:
            self.line.setFocus()
        self.changed.emit()


class TnmNote(QWidget):
    """Says under a TNM, while it is typed, what was recognised of it; it never refuses."""

    def __init__(self, line: QLineEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label: QLabel = plain_label("", self, "note", wrap=True)
        self.label.setObjectName("tnm_note")
        self.setLayout(row(self.label))
        self.hide()
        line.textChanged.connect(self._on_text)

    @Slot(str)
    def _on_text(self, typed: str) -> None:
        words = tnm_words(typed)
        self.label.setText(words)
        self.setVisible(bool(words))


def tnm_words(typed: str) -> str:
    """Return what was recognised of a TNM, and what is kept as it was typed."""
    reading = read_tnm(typed)
    said = " · ".join(_part_words(part) for part in reading.parts)
    unread = " ".join(reading.unread)
    if not reading.parts:
        return ""
    if not unread:
        return QCoreApplication.translate("cases", "Recognised: {parts}").format(parts=said)
    words = QCoreApplication.translate("cases", "Recognised: {parts}; kept as typed: {rest}")
    return words.format(parts=said, rest=unread)


def _part_words(part: TnmPart) -> str:
    told = ", ".join(label(each) for each in (*part.prefixes, *part.suffixes))
    return f"{part.value} ({told})" if told else part.value
