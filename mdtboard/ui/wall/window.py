"""The window on the second screen."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QRegion,
    QResizeEvent,
    QScreen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from mdtboard.overriding import override
from mdtboard.ui.wall.content import WallContent
from mdtboard.ui.wall.sheet import WallSheet

SMALLEST, LARGEST, STEP = 70, 160, 10
_FULL = Qt.WindowType.Window | Qt.WindowType.WindowDoesNotAcceptFocus
_LARGER = (Qt.Key.Key_Plus, Qt.Key.Key_Equal)
_BESIDE = 0.45


class WallWindow(QWidget):
    """Shows what it is given, or black; it never takes the keyboard from the operator.

    `closed` says that the room closed it by its own frame, `zoom_wanted` carries the step asked
    for with Ctrl and the wheel, or with + and - of the number pad.
    """

    closed = Signal()
    zoom_wanted = Signal(int)

    def __init__(self) -> None:
        # Without a parent: it is alone on its screen, and may lie behind the operator's window.
        super().__init__(None, _FULL)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWindowTitle(self.tr("The wall - mdtboard"))
        self.setAccessibleName(self.windowTitle())
        self.setMinimumSize(480, 270)
        self._letting_go = False
        self.sheet = WallSheet(self)

    @property
    def black(self) -> bool:
        """Tell whether it shows nothing."""
        return self.sheet.isHidden()

    def set_black(self, black: bool) -> None:
        """Show nothing at all, or the picture again."""
        self.sheet.setHidden(black)
        self.update()

    def show_content(self, content: WallContent) -> None:
        """Show one case, or the meeting while there is none."""
        self.sheet.show_content(content)

    def fill_screen(self, screen: QScreen) -> None:
        """Cover one screen."""
        self.setWindowFlags(_FULL)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        # Not showFullScreen, which would ask for the keyboard.
        self.setWindowState(Qt.WindowState.WindowFullScreen)
        self.show()

    def stand_beside(self, screen: QScreen) -> None:
        """Show a window that can be moved, in a corner of the only screen."""
        self.setWindowFlags(Qt.WindowType.Window)
        self.setScreen(screen)
        free = screen.availableGeometry()
        self.resize(free.size() * _BESIDE)
        self.move(free.bottomRight() - QPoint(self.width(), self.height()))
        self.setWindowState(Qt.WindowState.WindowNoState)
        self.show()

    def picture(self, width: int, ratio: float) -> QPixmap:
        """Return a small copy of what the room sees."""
        scale = width / max(self.width(), 1)
        height = max(round(self.height() * scale), 1)
        pixmap = QPixmap(QSize(width, height) * ratio)
        pixmap.setDevicePixelRatio(ratio)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(scale, scale)
        self.render(painter, QPoint(), QRegion(), QWidget.RenderFlag.DrawChildren)
        painter.end()
        return pixmap

    def let_go(self) -> None:
        """Close for good."""
        self._letting_go = True
        self.close()
        self.deleteLater()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sheet.setGeometry(self.rect())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        # A window without a field has no focus of its own, and its keys would reach nobody.
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.setFocus(Qt.FocusReason.ActiveWindowFocusReason)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(STEP if event.angleDelta().y() > 0 else -STEP)
            return
        super().wheelEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LARGER:
            self.zoom_wanted.emit(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.zoom_wanted.emit(-STEP)
        else:
            super().keyPressEvent(event)

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if not self._letting_go:
            self.closed.emit()
