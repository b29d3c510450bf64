"""Makes the commands: one place for the name, text, key and icon of each."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


def make_action(
    parent: QWidget | QObject,
    name: str,
    text: str,
    slot: Callable[[], None],
    keys: str = "",
    context: Qt.ShortcutContext = Qt.ShortcutContext.WidgetWithChildrenShortcut,
) -> QAction:
    """Return a command named `name` that calls the bound method `slot`.

    `keys` is in Qt's portable form, "Ctrl+Return"; several are separated by "; ". Digits and
    punctuation are not used: they do not fire on a French keyboard.
    """
    action = QAction(text, parent)
    action.setObjectName(name)
    if keys:
        action.setShortcuts([QKeySequence(part) for part in keys.split("; ")])
        action.setShortcutContext(context)
    action.triggered.connect(slot)
    if isinstance(parent, QWidget):
        parent.addAction(action)
    return action
