"""Marks on widgets that the style sheet reads."""

from typing import Literal

from PySide6.QtWidgets import QPushButton, QWidget

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


def button(text: str, parent: QWidget | None = None, kind: ButtonKind = "") -> QPushButton:
    """Return a push button dressed as `kind`; plain ones have an outline."""
    made = QPushButton(text, parent)
    made.setAutoDefault(False)
    if kind:
        made.setProperty("kind", kind)
    return made
