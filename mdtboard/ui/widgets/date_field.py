"""A line that takes a date however it is typed."""

import datetime as dt
from collections.abc import Callable

from PySide6.QtCore import QDate, QLocale, Signal, Slot
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.overriding import override
from mdtboard.ui.widgets.dates import PartialDate, parse_date, parse_partial
from mdtboard.ui.widgets.look import mark
from mdtboard.ui.widgets.text import plain_tooltip

Value = dt.date | PartialDate | None


class DateField(QLineEdit):
    """Takes 12/03/2026, 12/3/26, 12/03, 2026-03-12 or 12 mars; shows it in full on leaving.

    The value is a `date`, or with `allow_partial` a (year, month or None, day or None).
    """

    value_changed = Signal(object)
    error_changed = Signal(str)

    def __init__(
        self,
        parent: QWidget | None = None,
        *,
        today: Callable[[], dt.date],
        allow_partial: bool = False,
        latest: Callable[[], dt.date] | None = None,
    ) -> None:
        super().__init__(parent)
        self._partial = allow_partial
        self._latest = latest
        self._today = today
        self._value: Value = None
        self._error = ""
        self.setMaxLength(40)
        self.setPlaceholderText(self.tr("dd/mm/yyyy"))
        self.textEdited.connect(self._on_edited)
        self.editingFinished.connect(self._on_finished)

    def value(self) -> Value:
        """Return the date as far as it is known, or None."""
        return self._value

    def full(self) -> dt.date | None:
        """Return the date if it is known to the day, or None."""
        return self._value if isinstance(self._value, dt.date) else None

    def set_value(self, value: Value) -> None:
        """Show `value` without telling anybody."""
        self._value = value
        self._show_error("")
        self.setText(date_words(value))

    def error(self) -> str:
        """Return what is wrong with the text, in words, or nothing."""
        return self._error

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._on_finished()

    @Slot()
    def _on_edited(self) -> None:
        """Take over a date as soon as it is one; complain on leaving only."""
        self._show_error("")
        text = self.text().strip()
        value = self._read(text)
        if value is not None or not text:
            self._set(value)

    @Slot()
    def _on_finished(self) -> None:
        text = self.text().strip()
        if text == date_words(self._value):
            return
        value = self._read(text)
        self._set(value)
        if value is not None:
            self.setText(date_words(value))
        self._show_error(self._complaint(text) if value is None and text else "")

    def _read(self, text: str) -> Value:
        latest = self._latest() if self._latest else None
        if not self._partial:
            day = parse_date(text, self._today(), latest)
            return None if day and latest and day > latest else day
        found = parse_partial(text, self._today(), latest)
        late = found and latest and (found[0], found[1] or 1, found[2] or 1) > (
            latest.year, latest.month, latest.day)  # fmt: skip
        return None if late else found

    def _complaint(self, text: str) -> str:
        latest = self._latest() if self._latest else None
        if latest and parse_date(text, self._today()):
            words = self.tr("This date is later than {date}.")
            return words.format(date=date_words(latest))
        if self._partial:
            return self.tr("This is no date. Type 12/03/2026, 03/2026 or 2026.")
        return self.tr("This is no date. Type it as 12/03/2026.")

    def _set(self, value: Value) -> None:
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)

    def _show_error(self, words: str) -> None:
        if words == self._error:
            return
        self._error = words
        mark(self, "invalid", bool(words))
        self.setAccessibleDescription(words)
        self.setToolTip(plain_tooltip(words))
        self.error_changed.emit(words)


def date_words(value: Value) -> str:
    """Return `value` as the user's language writes dates, always with four figures of year."""
    if value is None:
        return ""
    english = QLocale().language() == QLocale.Language.English
    year, month, day = (value.year, value.month, value.day) if isinstance(value, dt.date) else value
    if month is None:
        return f"{year:04d}"
    if day is None:
        return QLocale().toString(QDate(year, month, 1), "MMM yyyy" if english else "MM/yyyy")
    return QLocale().toString(QDate(year, month, day), "dd MMM yyyy" if english else "dd/MM/yyyy")
