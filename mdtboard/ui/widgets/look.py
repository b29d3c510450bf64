"""Marks on widgets that the style sheet reads."""

from typing import Literal

from PySide6 import QtCore
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from mdtboard.overriding import override

ButtonKind = Literal["", "primary", "quiet", "danger", "link", "mark"]


def mark(widget: QWidget, name: str, value: object) -> None:
    """Set a property that the style sheet reads, and dress the widget again if it changed."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()


class Button(QPushButton):
    """A push button that Enter presses too, where it has the focus."""

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() & ~QtCore.Qt.KeyboardModifier.KeypadModifier
        if plain and event.key() in (QtCore.Qt.Key.Key_Return, QtCore.Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)


def button(text: str, parent: QWidget | None = None, kind: ButtonKind = "") -> QPushButton:
    """Return a push button dressed as `kind`; plain ones have an outline."""
    made = Button(text, parent)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    return made
