"""A line for a score of the patient's state, which says what its scale is."""

from collections.abc import Callable

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QLineEdit, QWidget

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.scores import g8_words, read_g8, read_karnofsky
from mdtboard.ui import formats
from mdtboard.ui.labels import sentence


class ScoreField(QLineEdit):
    """Takes a score as people type it; one that the scale does not have is refused in words.

    `left` comes when the user is done with a score that may be; `refused` carries the sentence,
    or nothing once it is mended.
    """

    left = Signal()
    refused = Signal(str)

    def __init__(
        self,
        read: Callable[[str], int | None],
        write: Callable[[int | None], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._write = write
        self._value: int | None = None
        self._refused = False
        self.setMaxLength(20)
        self.editingFinished.connect(self._on_finished)
        self.textEdited.connect(self._on_edited)

    @property
    def wrong(self) -> bool:
        """Tell whether it holds what was refused."""
        return self._refused

    def value(self) -> int | None:
        """Return the last score that may be."""
        return self._value

    def set_value(self, value: int | None) -> None:
        """Show a score without telling anybody."""
        self._value = value
        self.setText(self._write(value))
        self._refuse("")

    def settle(self) -> None:
        """Make up its mind about what was typed last."""
        self._on_finished()

    def _refuse(self, words: str) -> None:
        self._refused = bool(words)
        self.refused.emit(words)

    @Slot()
    def _on_edited(self) -> None:
        self._refuse("")

    @Slot()
    def _on_finished(self) -> None:
        try:
            value = self._read(self.text())
        except RuleViolation as error:
            self._refuse(sentence(error))
            return
        changed, self._value = value != self._value, value
        self.setText(self._write(value))
        if changed:
            self.left.emit()


def karnofsky_field(parent: QWidget) -> ScoreField:
    """Return a line for the Karnofsky index."""
    return ScoreField(read_karnofsky, _plain, parent)


def g8_field(parent: QWidget) -> ScoreField:
    """Return a line for the G8 score, by half points."""
    return ScoreField(read_g8, g8_text, parent)


def g8_text(half_points: int | None) -> str:
    """Return a G8 score as the user's language writes it."""
    return g8_words(half_points, formats.locale().decimalPoint())


def _plain(value: int | None) -> str:
    return "" if value is None else str(value)
