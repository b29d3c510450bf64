import gc
import weakref

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, Qt


@pytest.fixture
def shown(qtbot):
    """Shows a widget and waits until it takes the keyboard."""

    def show(widget, focus=None):
        if not widget.parent():
            qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        if focus is not None:
            focus.setFocus()
            qtbot.waitUntil(focus.hasFocus)
        return widget

    return show


@pytest.fixture
def assert_freed(qtbot):
    """Checks that a widget made by `make` dies with its close."""

    def check(make):
        widget = make()
        widget.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        alive = weakref.ref(widget)
        widget.show()
        widget.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        assert not shiboken6.isValid(widget)
        del widget
        gc.collect()
        assert alive() is None

    return check
