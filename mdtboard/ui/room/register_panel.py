"""The panel that registers standard cases: what is said for all, the cases, one act."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QWidget

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.template import OPEN_SLOT, Template, next_open_slot
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.labels import sentence
from mdtboard.ui.room.register_list import RegisterList
from mdtboard.ui.room.register_presenter import RegisterRow
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

_REGISTER = frozenset(QKeySequence(keys) for keys in ("Ctrl+Return", "Ctrl+Enter"))
_BACK = frozenset(QKeySequence(keys) for keys in ("Esc", "Ctrl+D"))
# They act on one case, which this panel covers.
_OF_A_CASE = frozenset(
    QKeySequence(keys)
    for keys in (
        *("F2", "F7", "Ctrl+R", "Alt+Up", "Alt+Down", "Ctrl+PgUp", "Ctrl+PgDown"),
        *("Ctrl+Shift+Return", "Ctrl+Shift+Enter"),
    )
)
# In here these keys mean the list, before they mean anything to the case behind it.
_OWN = _REGISTER | _BACK | _OF_A_CASE


class GapLine(QLineEdit):
    """A sentence whose gaps are selected one after the other by Tab."""

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason and not self._select_gap(0):
            self.deselect()
            self.end(False)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)

    @override
    def event(self, event: QEvent) -> bool:
        tab = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Tab
        if tab and event.type() == QEvent.Type.KeyPress and self.hasSelectedText():
            end = self.selectionStart() + len(self.selectedText())
            if self._select_gap(end):
                return True
        return super().event(event)

    def _select_gap(self, after: int) -> bool:
        place = next_open_slot(self.text(), after)
        if place is None or place < after:
            return False
        self.setSelection(place, len(OPEN_SLOT))
        return True


class RegisterPanel(QFrame):
    """One line for the advice, one for the guideline, and the cases they go to."""

    template_chosen = Signal(object)
    advice_typed = Signal(str)
    guideline_typed = Signal(str)
    register_requested = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._build()
        self._lay_out()
        self.template_edit.chosen.connect(self.template_chosen)
        self.advice_edit.textEdited.connect(self.advice_typed)
        self.guideline_edit.textEdited.connect(self.guideline_typed)
        self.guideline_edit.chosen.connect(self._on_guideline_taken)
        self.register_button.clicked.connect(self.register_requested)
        self.back_button.clicked.connect(self.closed)
        self.doubt_button.clicked.connect(self._on_doubt)

    def _build(self) -> None:
        self.title_label = plain_label(self.tr("Register standard cases"), self, "title")
        self.note_label = plain_label(
            self.tr(
                "They follow the guideline exactly: they are read, not discussed, and owe no "
                "quorum. In doubt, discuss."
            ),
            self,
            "note",
            wrap=True,
        )
        self.template_edit = TypeAhead(self)
        self.template_edit.setPlaceholderText(self.tr("Code or name"))
        self.advice_edit = GapLine(self)
        self.advice_edit.setPlaceholderText(self.tr("For every ticked case that has none"))
        self.guideline_edit = TypeAhead(self, allow_free=True)
        self.guideline_edit.setPlaceholderText(self.tr("Name, version, date"))
        self.list = RegisterList(self)
        policy = self.list.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # or else the rest would spread over its place
        self.list.setSizePolicy(policy)
        self.empty_label = plain_label(
            self.tr("No case waits in the register lane."), self, "note", wrap=True
        )
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        self.doubt_button = button(self.tr("In doubt: discuss  D"), self)
        self.back_button = button(self.tr("Back to the case"), self)
        self.register_button = button("", self, "primary")
        self.register_button.setToolTip(self.tr("Ctrl+Enter"))

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        fields: tuple[tuple[str, QLineEdit, int], ...] = (
            (self.tr("&Template"), self.template_edit, 2),
            (self.tr("Ad&vice"), self.advice_edit, 5),
            (self.tr("Guide&line"), self.guideline_edit, 3),
        )
        for place, (words, field, stretch) in enumerate(fields):
            name = plain_label(words, self, "field")
            name.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            grid.addWidget(name, 0, place)
            grid.addWidget(field, 1, place)
            grid.setColumnStretch(place, stretch)
        buttons = row(
            *(self.error_label, None, self.doubt_button, self.back_button, self.register_button)
        )
        buttons.setStretch(0, 4)
        parts = (self.title_label, self.note_label, grid, self.empty_label, self.list, buttons)
        layout = column(*parts, margin=12)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def offer(self, templates: tuple[Template, ...], guidelines: tuple[str, ...]) -> None:
        """Offer templates and guidelines, in this order."""
        language = formats.language()
        # Of one rank, so that the code one knows by heart comes before a word of a name.
        self.template_edit.set_options(
            tuple(Option(t, f"{t.code} · {t.label(language)}", t.text(language)) for t in templates)
        )
        self.guideline_edit.set_options(
            tuple(Option(name, name, rank=rank) for rank, name in enumerate(guidelines))
        )

    def clear(self) -> None:
        """Empty the lines that are said for all."""
        self.template_edit.choose(None)
        self.advice_edit.clear()
        self.guideline_edit.set_free_text("")

    def focus_first(self) -> None:
        """Put the cursor where something is missing, or on the cases where nothing is."""
        rows = self.list.rows.rows
        ready = bool(rows) and all(row.ready for row in rows)
        target = self.list if ready else self.template_edit if rows else self.back_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_rows(self, rows: tuple[RegisterRow, ...], *, allowed: bool) -> None:
        """Show the cases, and how many would be registered."""
        self.list.show_rows(rows)
        self.list.setVisible(bool(rows))
        self.empty_label.setVisible(not rows)
        ready = sum(row.ready for row in rows)
        self.register_button.setText(self.tr("Register %n case(s)", "", ready))
        self.register_button.setEnabled(allowed and ready > 0)
        for widget in (
            *(self.template_edit, self.advice_edit, self.guideline_edit),
            self.doubt_button,
        ):
            widget.setEnabled(bool(rows))

    def show_error(self, error: RuleViolation | None) -> None:
        """Say which rule was broken, or nothing."""
        self.say("" if error is None else sentence(error))

    def say(self, text: str) -> None:
        """Say beside the buttons what stands against registering, or nothing."""
        self.error_label.setText(text)
        self.error_label.setVisible(bool(text))

    @override
    def event(self, event: QEvent) -> bool:
        asked = event.type() == QEvent.Type.ShortcutOverride
        if asked and isinstance(event, QKeyEvent) and _keys(event) in _OWN:
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = _keys(event)
        if keys in _REGISTER:
            self.template_edit.commit()
            self.guideline_edit.commit()
            self.register_requested.emit()
        elif keys in _BACK:
            self.closed.emit()
        elif keys not in _OF_A_CASE:
            super().keyPressEvent(event)

    @Slot(object)
    def _on_guideline_taken(self, _key: object) -> None:
        self.guideline_typed.emit(self.guideline_edit.text())

    @Slot()
    def _on_doubt(self) -> None:
        found = self.list.current()
        if found is not None:
            self.list.doubted.emit(found)


def _keys(event: QKeyEvent) -> QKeySequence:
    plain = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    return QKeySequence(QKeyCombination(plain, Qt.Key(event.key())))
