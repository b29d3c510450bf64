"""Types into the real window: any text, accents included, through the widget with the focus."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class Stroke:
    """A letter typed, or a key pressed for what it does, with what was held meanwhile."""

    letter: str = ""
    key: Qt.Key = Qt.Key.Key_unknown
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier


class Keyboard:
    """Presses keys where the focus is, counts them, and remembers each."""

    def __init__(self) -> None:
        self.pressed = 0
        self.log: list[Stroke] = []

    def type(self, text: str) -> None:
        for letter in text:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
                event = QKeyEvent(kind, 0, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(self._target(), event)
            self.pressed += 1
            self.log.append(Stroke(letter=letter))

    def press(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(self._target(), key, modifiers)
        self.pressed += 1
        self.log.append(Stroke(key=key, modifiers=modifiers))

    def forget(self) -> None:
        """Begin to count anew."""
        self.pressed = 0
        self.log = []

    def _target(self) -> QWidget:
        target = QApplication.focusWidget() or QApplication.activeWindow()
        assert target is not None, "no widget has the focus"
        return target
