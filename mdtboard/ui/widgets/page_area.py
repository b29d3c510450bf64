"""Where the screens of a window stand."""

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QStackedWidget, QWidget

from mdtboard.overriding import override

_MARGIN = 24


class PageStack(QStackedWidget):
    """Shows one of its screens, and asks for no more room than that one needs."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.currentChanged.connect(self._on_current_changed)

    @override
    def sizeHint(self) -> QSize:
        shown = self.currentWidget()
        return super().sizeHint() if shown is None else shown.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        shown = self.currentWidget()
        return QSize() if shown is None else shown.minimumSizeHint()

    @Slot()
    def _on_current_changed(self) -> None:
        self.updateGeometry()


class PageArea(QScrollArea):
    """Scrolls what a small window or a large type leaves no room for, and follows the focus."""

    def __init__(self, pages: PageStack, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._pages = pages
        self.setWidget(pages)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is None or not self._pages.isAncestorOf(now):
            return
        room = self.viewport().size()
        # A list that fills the screen would be torn to and fro.
        if now.height() < room.height() and now.width() < room.width():
            self.ensureWidgetVisible(now, _MARGIN, _MARGIN)
