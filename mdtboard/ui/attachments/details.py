"""What an attachment is called and which second reading it reports, changed where it is read."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QLineEdit, QWidget

from mdtboard.domain.attachments import LONGEST_NAME, Attachment
from mdtboard.overriding import override
from mdtboard.ui.attachments.columns import added, origin, reading_words
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.widgets.text import ElidedLabel, plain_label, set_text


class TitleField(QLineEdit):
    """A line that Escape puts back as it was."""

    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved = ""
        self.setMaxLength(LONGEST_NAME)

    def show_saved(self, text: str, *, same: bool) -> None:
        """Show what is saved; of the same attachment, what is being typed stays."""
        if not (same and self.isModified()):
            set_text(self, text)
            self.setModified(False)
            if not self.hasFocus():
                self.setCursorPosition(0)
        self._saved = text

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.setText(self._saved)
            self.left.emit()
            return
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()


class Details(QWidget):
    """The title of the chosen attachment, what it reports, and where it comes from."""

    renamed = Signal(str)
    tied = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: Attachment | None = None
        self.title_field = TitleField(self)
        self.title_label = plain_label(self.tr("&Title"), self, "field")
        self.title_label.setBuddy(self.title_field)
        self.reading_choice = Choice(self)
        self.reading_choice.setAccessibleName(self.tr("Report of"))
        self.reading_choice.setSizeAdjustPolicy(
            Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.reading_choice.setMinimumContentsLength(8)
        self.reading_label = plain_label(self.tr("Re&port of"), self, "field")
        self.reading_label.setBuddy(self.reading_choice)
        self.file_label = ElidedLabel("", self, "note", selectable=True)
        self.added_label = ElidedLabel("", self, "note", selectable=True)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(6)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self.title_label, 0, 0)
        layout.addWidget(self.title_field, 0, 1)
        layout.addWidget(self.reading_label, 1, 0)
        layout.addWidget(self.reading_choice, 1, 1)
        layout.addWidget(self.file_label, 2, 0, 1, 2)
        layout.addWidget(self.added_label, 3, 0, 1, 2)
        self.title_field.editingFinished.connect(self._on_title)
        self.title_field.left.connect(self.left)
        self.reading_choice.activated.connect(self._on_reading)

    def show_readings(self, shown: CaseShown) -> None:
        """Offer the second readings of a case; without one there is nothing to choose."""
        readings = [(r.id, reading_words(r, shown)) for r in reversed(shown.readings)]
        self.reading_choice.offer([(None, self.tr("No second reading")), *readings])
        for widget in (self.reading_label, self.reading_choice):
            widget.setVisible(bool(readings))

    def show_attachment(self, attachment: Attachment | None) -> None:
        """Show an attachment, or that none is chosen."""
        before, self._shown = self._shown, attachment
        self.setEnabled(attachment is not None)
        if attachment is None:
            self.title_field.show_saved("", same=False)
            self.file_label.setText("")
            self.added_label.setText("")
            self.reading_choice.choose(None)
            return
        same = before is not None and before.id == attachment.id
        self.title_field.show_saved(attachment.title, same=same)
        self.reading_choice.choose(attachment.reading_id)
        self.file_label.setText(origin(attachment))
        self.added_label.setText(added(attachment))

    def edit_title(self) -> None:
        """Go to the title, so that typing replaces it."""
        self.title_field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title_field.selectAll()

    def flush(self) -> None:
        """Save a title that is being typed."""
        if self.title_field.isModified() and self._shown is not None:
            self.title_field.setModified(False)
            self.renamed.emit(self.title_field.text())

    @Slot()
    def _on_title(self) -> None:
        self.flush()

    @Slot()
    def _on_reading(self) -> None:
        self.tied.emit(self.reading_choice.value())
