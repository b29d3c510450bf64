"""A line that offers what it knows as one types."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, Qt, Signal, Slot
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from mdtboard.overriding import override
from mdtboard.ui.icons import Icons
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.look import mark
from mdtboard.ui.widgets.matching import Finder, Option, OptionIndex
from mdtboard.ui.widgets.suggestion_popup import STEPS, SuggestionPopup
from mdtboard.ui.widgets.suggestions import Suggestion
from mdtboard.ui.widgets.text import plain_tooltip

# In pixels; the sign grows with the text.
_SIGN, _GAP = 14, 4


class _Adding:
    """Marks the last row, which adds what was typed."""


class TypeAhead(QLineEdit):
    """Offers options by word beginnings, accents and order free; Enter or Tab takes the first.

    Left, it takes the option that its words can only mean. What is none stays: where free text
    is allowed it bears a sign that says so, else it is an error until it is corrected. Esc on
    the list says that the words are meant as they stand.

    Where it does not `preselects`, the arrows choose, and words that are no option are usual: Tab
    must not lengthen words that mean what they say, such as a diagnosis.

    `chosen` carries the key of the option taken, or None once the text names none;
    `text_committed` carries free text on leaving, where `allow_free` is set.
    """

    chosen = Signal(object)
    text_committed = Signal(str)
    add_requested = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        allow_free: bool = False,
        offers_add: bool = False,
        preselects: bool = True,
    ) -> None:
        super().__init__(parent)
        self._preselects = preselects
        self._allow_free = allow_free
        self._offers_add = offers_add
        self._index: Finder = OptionIndex()
        self._taken: Option | None = None
        self._committed = ""
        self._as_typed = False
        self.is_free = False  # it bears the sign of a text that is none of the options
        self._watched: QWidget | None = None
        self.popup = SuggestionPopup(self)
        self.popup.hide()
        self.textEdited.connect(self._on_edited)
        self.popup.list.clicked.connect(self._on_row_clicked)

    def set_options(self, options: tuple[Option, ...]) -> None:
        """Offer `options` from now on; what is shown already stays."""
        self._index = OptionIndex(options)
        taken, settled = self._taken, self.text().strip() == self._committed.strip()
        if taken is not None:
            self._taken = next((each for each in options if each.key == taken.key), None)
            if self._taken is not None and self._taken.label != taken.label:
                self.choose(taken.key)
        elif settled:
            self._taken = self._index.same(self._committed)
        if settled:
            self._mark_text()

    def set_finder(self, finder: Finder) -> None:
        """Offer what `finder` finds, where there is too much to be listed."""
        self._index = finder

    def choose(self, key: object) -> None:
        """Show the option with `key`, or nothing, without telling anybody."""
        found = [option for option in self._index.options if option.key == key]
        self._taken = found[0] if found else None
        self.setText(self._taken.label if self._taken else "")
        self._committed = self.text()
        self._mark_text()

    def set_free_text(self, text: str) -> None:
        """Show `text`, which need not be an option, without telling anybody."""
        self._taken = self._index.same(text)
        self.setText(text)
        if not self.hasFocus():
            self.setCursorPosition(0)
        self._committed = text
        self._mark_text()

    def key(self) -> object:
        """Return the key of the option taken, or None."""
        return self._taken.key if self._taken else None

    @property
    def problem(self) -> str:
        """Say what is wrong with text that names no option, where one is needed, or nothing."""
        wrong = not self._allow_free and bool(self.text().strip()) and self._taken is None
        return self.tr("Nothing in the list has this name.") if wrong else ""

    def commit(self) -> None:
        """Take the row that is ready, or else the text as it stands."""
        if not (self.popup.isVisible() and self._take_current()):
            self._settle()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if plain and key in STEPS and self._step(STEPS[key]):
            return
        if plain and key == Qt.Key.Key_Escape and self.popup.isVisible():
            self._as_typed = True
            self.popup.hide()
            return
        if plain and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            open_before = self.popup.isVisible()
            typed = self.text().strip() != self._committed
            self.commit()
            # Enter takes what was typed; a dialog around is told of the next one only.
            if open_before or (typed and isinstance(self.window(), QDialog)):
                return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and self.popup.isVisible():
            if event.type() == QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                # The list closes first; a dialog around it hears of Esc the next time.
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                self._take_current()
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.popup.hide()
        self.setCursorPosition(0)  # what is cut is the end, as in every other line
        if event.reason() != Qt.FocusReason.ActiveWindowFocusReason:
            self._settle()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.popup.hide()
        super().hideEvent(event)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowDeactivate):
            self.popup.hide()
        return super().eventFilter(watched, event)

    @Slot()
    def _on_edited(self) -> None:
        self._as_typed = False
        self._show_mark(wrong="", free=False)
        if self._taken is not None and self.text() != self._taken.label:
            self._taken = None
        if self.text().strip():
            self._offer()
        else:
            self.popup.hide()

    @Slot(QModelIndex)
    def _on_row_clicked(self, index: QModelIndex) -> None:
        self.popup.list.setCurrentIndex(index)
        self._take_current()
        self.setFocus()

    def _offer(self) -> None:
        text = self.text().strip()
        found = self._index.search(text)
        rows = tuple(Suggestion(o, o.label, o.note) for o in found.options)
        if self._offers_add and text and self._index.same(text) is None:
            adding = self.tr("Add “{text}”…").format(text=text)
            rows += (Suggestion(_Adding(), adding, icon="plus"),)
        if not rows:
            self.popup.hide()
            return
        # A guess must not replace what somebody may well have meant to type.
        sure = self._preselects and bool(found.options) and (found.exact or not self._allow_free)
        self.popup.list.show_rows(rows, 0 if sure else -1, text)
        self._watch(self.window())
        self.popup.place_under(self)

    def _watch(self, window: QWidget) -> None:
        """Hear when the window moves away from under the list."""
        if self._watched is not window:
            window.installEventFilter(self)
            self._watched = window

    def _step(self, by: int) -> bool:
        if not self.popup.isVisible():
            if by == 1 and not self.isReadOnly():
                self._offer()
            return self.popup.isVisible()
        self.popup.list.step(by)
        return True

    def _take_current(self) -> bool:
        row = self.popup.list.current()
        self.popup.hide()
        if row is None:
            return False
        if isinstance(row.key, _Adding):
            self.add_requested.emit(self.text().strip())
        elif isinstance(row.key, Option):
            self._take(row.key)
        return True

    def _take(self, option: Option) -> None:
        self._taken = option
        self._committed = option.label
        self.setText(option.label)
        self._mark_text()
        self.chosen.emit(option.key)

    def _settle(self) -> None:
        """Make up our mind about text that was typed and not taken from the list."""
        text = self.text().strip()
        if text == self._committed.strip():
            return
        meant = self._meant(text)
        if meant is not None:
            self._take(meant)
            return
        self._committed = text
        self._mark_text()
        if self._taken is None:
            self.chosen.emit(None)
        if self._allow_free:
            self.text_committed.emit(text)

    def _meant(self, text: str) -> Option | None:
        """Return the option that was meant, for sure where any other text would do as well."""
        if self._preselects and not self._as_typed and isinstance(self._index, OptionIndex):
            return self._index.meant(text, slips=not self._allow_free)
        return self._index.same(text) if text else None

    def _mark_text(self) -> None:
        """Say of what stands here whether it is none of the options."""
        none = bool(self.text().strip()) and self._taken is None
        free = none and self._allow_free and self._preselects and bool(self._index.options)
        self._show_mark(wrong=self.problem, free=free)

    def _show_mark(self, *, wrong: str, free: bool) -> None:
        mark(self, "invalid", bool(wrong))
        words = self.tr("Not in the list: it stays as it is written.") if free else wrong
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tooltip(words))
        if free != self.is_free:
            self.is_free = free
            room = current_theme().px(_SIGN) + _GAP if free else 0
            self.setTextMargins(0, 0, room, 0)
            self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.is_free:
            side = current_theme().px(_SIGN)
            left, top = self.width() - side - 2 * _GAP, (self.height() - side) // 2
            Icons().draw(QPainter(self), QRect(left, top, side, side), "quote", "text2")
