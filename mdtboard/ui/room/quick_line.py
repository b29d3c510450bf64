"""The line a decision is typed in: free words, or a template after a semicolon."""

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.domain.folding import fold
from mdtboard.domain.template import Template
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.widgets.matching import Option, OptionIndex
from mdtboard.ui.widgets.suggestion_popup import STEPS, SuggestionPopup
from mdtboard.ui.widgets.suggestions import Suggestion

# One key without Shift on a French and on an English keyboard.
TRIGGER = ";"


class QuickLine(QLineEdit):
    """Enter adds what was typed to the advice; `;` lists the templates by code and name.

    `templates_wanted` says that the list is about to be shown, `template_chosen` carries the
    template taken, `left_by_tab` says that Tab left a filled line.
    """

    templates_wanted = Signal()
    template_chosen = Signal(object)
    left_by_tab = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._templates: tuple[Template, ...] = ()
        self._index = OptionIndex()
        self.popup = SuggestionPopup(self)
        self.popup.hide()
        self.textEdited.connect(self._on_edited)
        self.popup.list.clicked.connect(self._on_row_clicked)

    def set_templates(self, templates: tuple[Template, ...]) -> None:
        """Offer `templates` from now on, in this order."""
        language = formats.language()
        self._templates = templates
        self._index = OptionIndex(
            tuple(
                Option(template, f"{template.code} {template.label(language)}", rank=rank)
                for rank, template in enumerate(templates)
            )
        )

    @property
    def wants_template(self) -> bool:
        """Tell whether a template's code is being typed."""
        return self.text().lstrip().startswith(TRIGGER)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if self.popup.isVisible():
            if key in STEPS:
                self.popup.list.step(STEPS[key])
                return
            if key == Qt.Key.Key_Escape:
                self.popup.hide()
                return
            if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._take():
                return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent):
            escape = event.key() == Qt.Key.Key_Escape and self.popup.isVisible()
            if event.type() == QEvent.Type.ShortcutOverride and escape:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                if self.popup.isVisible() and self._take():
                    return True
                if self.text().strip() and not self.isReadOnly():
                    self.left_by_tab.emit()
                    return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.popup.hide()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.popup.hide()
        super().hideEvent(event)

    @Slot()
    def _on_edited(self) -> None:
        if self.wants_template and not self.isReadOnly():
            self.templates_wanted.emit()
            self._offer(self.text().strip().removeprefix(TRIGGER).strip())
        else:
            self.popup.hide()

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        self.popup.list.setCurrentIndex(index)
        self._take()

    def _offer(self, typed: str) -> None:
        found = self._index.search(typed).options
        templates = [option.key for option in found if isinstance(option.key, Template)]
        code = fold(typed)
        # The code one knows by heart comes before what the board uses most.
        templates.sort(key=lambda t: (t.code != code, not t.code.startswith(code)))
        language = formats.language()
        rows = tuple(
            Suggestion(t, f"{t.code} · {t.label(language)}", t.text(language)) for t in templates
        )
        if not rows:
            self.popup.hide()
            return
        self.popup.list.show_rows(rows)
        self.popup.place_under(self)

    def _take(self) -> bool:
        row = self.popup.list.current()
        self.popup.hide()
        if row is None or not isinstance(row.key, Template):
            return False
        self.template_chosen.emit(row.key)
        return True
