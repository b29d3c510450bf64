"""Adds somebody nobody knew yet: a name and a specialty, without a dialog."""

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QWidget

from mdtboard.domain.folding import fold
from mdtboard.domain.ids import PersonId, new_id
from mdtboard.domain.person import Person, Specialty
from mdtboard.overriding import override
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

# What stands before a name in either language.
_TITLES = frozenset({"dr", "pr", "prof", "m", "mr", "mrs", "ms", "mme", "mlle"})
_PHYSICIAN = "Dr"


class GuestForm(QFrame):
    """The name as it was typed, and the specialty that is asked: Enter adds, Esc leaves."""

    given = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name_edit = QLineEdit(self)
        self.specialty_edit = TypeAhead(self)
        self.add_button = button(self.tr("Add"), self, "primary")
        self.cancel_button = button(self.tr("Cancel"), self)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        parts: list[QWidget] = []
        for words, field in (
            (self.tr("Family name"), self.name_edit),
            (self.tr("Specialty"), self.specialty_edit),
        ):
            name = plain_label(words, self, "field")
            name.setBuddy(field)
            field.setAccessibleName(words)
            parts += [name, field]
        buttons = row(self.add_button, self.cancel_button, None)
        self.setLayout(column(*parts, self.error_label, buttons, spacing=4))
        self.name_edit.returnPressed.connect(self._on_add)
        self.specialty_edit.returnPressed.connect(self._on_add)
        self.add_button.clicked.connect(self._on_add)
        self.cancel_button.clicked.connect(self.leave)
        self.hide()

    def ask(self, typed: str) -> None:
        """Show the form for the name that was typed."""
        self.specialty_edit.set_options(
            tuple(Option(item, label(item), rank=0 if item.is_medical else 1) for item in Specialty)
        )
        self.specialty_edit.choose(None)
        self.name_edit.setText(typed[:1].upper() + typed[1:])
        self.error_label.hide()
        self.show()

    @Slot()
    def focus_specialty(self) -> None:
        """Put the cursor where the specialty is typed."""
        self.specialty_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_error(self, text: str) -> None:
        """Say what is missing; nothing typed is lost."""
        self.error_label.setText(text)
        self.error_label.show()

    @override
    def event(self, event: QEvent) -> bool:
        # Esc closes this form before it means anything to the room.
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
        """Hide the form without adding anybody."""
        self.hide()
        self.closed.emit()

    @Slot()
    def _on_add(self) -> None:
        self.specialty_edit.commit()
        specialty = self.specialty_edit.key()
        if not isinstance(specialty, Specialty):
            self.show_error(self.tr("Which specialty?"))
            self.focus_specialty()
            return
        title, name = _split(self.name_edit.text())
        title = title or (_PHYSICIAN if specialty.is_medical else "")
        self.given.emit(
            Person(id=PersonId(new_id()), title=title, family_name=name, specialty=specialty)
        )


def _split(typed: str) -> tuple[str, str]:
    """Return the title that was typed before a name, or none, and the name."""
    words = typed.split()
    if len(words) > 1 and fold(words[0]).rstrip(".") in _TITLES:
        return words[0], " ".join(words[1:])
    return "", " ".join(words)
