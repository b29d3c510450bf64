"""Asks where to keep a file, without waiting for the answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def save_dialog(
    parent: QWidget | None, title: str, name_filter: str, suffix: str, name: str
) -> QFileDialog:
    """Return the system's dialog for saving as `name`; `fileSelected` carries the answer."""
    dialog = QFileDialog(parent, title)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(name_filter)
    dialog.setDefaultSuffix(suffix)
    dialog.selectFile(name)
    return dialog
