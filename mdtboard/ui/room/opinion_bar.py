"""What absent physicians wrote on one case: a bar to note it, a strip to read it aloud from."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from mdtboard.domain.ids import PersonId
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.overriding import override
from mdtboard.ui.labels import within
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.text import plain_label, plain_tooltip
from mdtboard.ui.widgets.typeahead import TypeAhead

# Longer ones are read whole in the tooltip, and where they are edited.
_SHOWN = 240


class OpinionBar(QFrame):
    """Asks who wrote, and what: Enter saves, Esc leaves.

    `author_chosen` carries the person once one is named, `given` the person and the words.
    """

    author_chosen = Signal(object)
    given = Signal(object, str)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = plain_label(self.tr("Written opinion"), self, "strong")
        self.author_edit = TypeAhead(self)
        self.author_edit.setPlaceholderText(self.tr("Who wrote it"))
        self.author_edit.setAccessibleName(self.tr("Who wrote it"))
        self.author_edit.setFixedWidth(180)
        self.text_edit = QLineEdit(self)
        self.text_edit.setPlaceholderText(self.tr("What was written on this case"))
        self.text_edit.setAccessibleName(self.tr("What was written on this case"))
        self.save_button = button(self.tr("Save"), self, "primary")
        self.cancel_button = button(self.tr("Cancel"), self)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        line = row(
            *(self.title_label, self.author_edit, self.text_edit),
            *(self.save_button, self.cancel_button),
        )
        line.setStretch(2, 1)
        self.setLayout(column(line, self.error_label, margin=10))
        self._focus_timer = QTimer(self)
        self._focus_timer.setSingleShot(True)
        self._focus_timer.setInterval(0)
        self._focus_timer.timeout.connect(self._on_text_wanted)
        self.author_edit.chosen.connect(self._on_chosen)
        self.text_edit.returnPressed.connect(self._on_save)
        self.save_button.clicked.connect(self._on_save)
        self.cancel_button.clicked.connect(self.leave)
        self.hide()

    def offer_people(self, people: tuple[Option, ...]) -> None:
        """Offer people as authors."""
        self.author_edit.set_options(people)

    def ask(self, author: PersonId | None, text: str) -> None:
        """Show the bar, with the cursor where something is missing."""
        self.author_edit.choose(author)
        self.text_edit.setText(text)
        self.error_label.hide()
        self.show()
        if author is None:
            self.author_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._on_text_wanted()

    def show_error(self, text: str) -> None:
        """Say which rule was broken; nothing typed is lost."""
        self.error_label.setText(text)
        self.error_label.show()

    def hand_over(self) -> None:
        """Hand over what is typed, if it is whole: the case is about to be left."""
        if self.isVisible() and self.author_edit.key() is not None and self.text_edit.isModified():
            self._on_save()

    @override
    def event(self, event: QEvent) -> bool:
        # Esc closes this bar before it means anything to the room.
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)

    @Slot()
    def leave(self) -> None:
        """Hide the bar."""
        self.hide()
        self.closed.emit()

    @Slot(object)
    def _on_chosen(self, key: object) -> None:
        if key is not None:
            self.author_chosen.emit(key)
            # Tab may have taken the row; it moves the focus after this.
            self._focus_timer.start()

    @Slot()
    def _on_text_wanted(self) -> None:
        # This reason selects nothing: the next letter must not replace what was written.
        self.text_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_save(self) -> None:
        author = self.author_edit.key()
        if author is None:
            self.show_error(self.tr("Who wrote it?"))
            self.author_edit.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.text_edit.setModified(False)
        self.given.emit(author, self.text_edit.text().strip())


class OpinionRow(QWidget):
    """One opinion, to be read aloud."""

    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, opinion: WrittenOpinion, parent: QWidget) -> None:
        super().__init__(parent)
        self.opinion = opinion
        words = self.tr("{name} ({specialty}), in writing: {text}")
        said = words.format(
            name=opinion.name, specialty=within(opinion.specialty), text=_short(opinion.text)
        )
        self.label = plain_label(said, self, wrap=True, selectable=True)
        self.label.setToolTip(plain_tooltip(opinion.text))
        edit = self.tr("Change what {name} wrote").format(name=opinion.name)
        remove = self.tr("Remove what {name} wrote").format(name=opinion.name)
        self.edit_button = IconButton("edit", edit, self, side=16)
        self.remove_button = IconButton("x", remove, self, side=16)
        line = row(self.label, self.edit_button, self.remove_button, spacing=2)
        line.setStretch(0, 1)
        self.setLayout(line)
        self.edit_button.clicked.connect(self._on_edit)
        self.remove_button.clicked.connect(self._on_remove)

    @Slot()
    def _on_edit(self) -> None:
        self.edit_wanted.emit(self.opinion.person_id)

    @Slot()
    def _on_remove(self) -> None:
        self.remove_wanted.emit(self.opinion.person_id)


class OpinionStrip(QFrame):
    """Everything that was written on the case shown; hidden where nothing was."""

    edit_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setAccessibleName(self.tr("Written opinions on this case"))
        self.rows: tuple[OpinionRow, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(10, 4, 6, 4)
        self._layout.setSpacing(0)
        self.hide()

    def show_opinions(self, opinions: tuple[WrittenOpinion, ...]) -> None:
        """Show the opinions, or hide."""
        if opinions == tuple(shown.opinion for shown in self.rows):
            return
        for shown in self.rows:
            self._layout.removeWidget(shown)
            shown.hide()
            shown.deleteLater()
        self.rows = tuple(OpinionRow(opinion, self) for opinion in opinions)
        for shown in self.rows:
            self._layout.addWidget(shown)
            shown.edit_wanted.connect(self.edit_wanted)
            shown.remove_wanted.connect(self.remove_wanted)
        self.setVisible(bool(opinions))


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _SHOWN else f"{line[: _SHOWN - 1].rstrip()}…"
