"""Reads a window as a spy would: every word that any of its widgets carries."""

from PySide6.QtWidgets import QLabel, QWidget

from mdtboard.domain.folding import words


def said(window: QWidget) -> str:
    """Return what the widgets of a window say, to eyes and to screen readers."""
    texts = []
    for widget in (window, *window.findChildren(QWidget)):
        texts += [
            *(widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()),
            *(widget.toolTip(), widget.statusTip(), widget.whatsThis(), widget.objectName()),
        ]
        if isinstance(widget, QLabel):
            texts.append(widget.text())
    return " ".join(" ".join(texts).split())


def said_words(window: QWidget) -> set[str]:
    return set(words(said(window)))
