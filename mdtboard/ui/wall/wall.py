"""Whether the wall is on, on which screen, black, frozen: everything but the case itself."""

from dataclasses import dataclass
from typing import cast

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmap, QScreen, QWindow
from PySide6.QtWidgets import QWidget

from mdtboard.ui.wall.content import WallContent
from mdtboard.ui.wall.window import LARGEST, SMALLEST, WallWindow


@dataclass(frozen=True, slots=True, kw_only=True)
class WallState:
    """What the operator must know of the wall.

    `unplugged` says that its screen went away, `alone` that there is only the operator's screen.
    """

    number: str = ""
    unmasked: bool = False
    black: bool = False
    frozen: bool = False
    unplugged: bool = False
    alone: bool = False
    page: int = 1
    pages: int = 1


def second_screen(
    own: QScreen, remembered: str = "", gone: QScreen | None = None
) -> QScreen | None:
    """Return a screen that shows nothing of the operator's, the remembered one first."""
    others = [
        screen
        for screen in QGuiApplication.screens()
        if screen is not gone
        and screen is not own
        and not screen.geometry().intersects(own.geometry())
    ]
    others.sort(key=lambda screen: screen.name() != remembered)
    return others[0] if others else None


class Wall(QObject):
    """The room's window and its switches; while it is off there is no window at all.

    `changed` says that the picture or a switch is another one, `unplugged` that its screen went.
    """

    changed = Signal()
    unplugged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.window: WallWindow | None = None
        self._operator: QWidget | None = None
        self._handle: QWindow | None = None
        self._remembered = ""
        self._alone = False
        self._frozen = False
        self._shown: WallContent | None = None
        self._next: WallContent | None = None
        self._theme = "dark"
        self._zoom = 100

    @property
    def on(self) -> bool:
        """Tell whether the room has a wall, on a screen or waiting for one."""
        return self.window is not None

    @property
    def frozen(self) -> bool:
        """Tell whether it keeps what it shows."""
        return self._frozen

    @property
    def dark(self) -> bool:
        """Tell whether it shows light text on dark."""
        return self._theme == "dark"

    def state(self) -> WallState | None:
        """Return what the operator must know, or None while the wall is off."""
        if self.window is None:
            return None
        case = self._shown.case if self._shown is not None else None
        return WallState(
            number="" if case is None else case.number,
            unmasked=case is not None and case.unmasked,
            black=self.window.black,
            frozen=self._frozen,
            unplugged=self.window.isHidden(),
            alone=self._alone,
            page=self.window.sheet.page,
            pages=self.window.sheet.pages,
        )

    def open(self, operator: QWidget, content: WallContent) -> None:
        """Show the wall on a screen that is not the operator's, or in a window beside."""
        self.window = WallWindow()
        self.window.sheet.set_theme(self._theme)
        self.window.sheet.set_zoom(self._zoom / 100)
        # Queued: it must not go while it is still closing itself.
        self.window.closed.connect(self.close, Qt.ConnectionType.QueuedConnection)
        self.window.zoom_wanted.connect(self.zoom)
        self._operator = operator
        self._handle = operator.window().windowHandle()
        self._frozen = False
        application = _application()
        application.screenAdded.connect(self._on_screen_added)
        application.screenRemoved.connect(self._on_screen_removed)
        if self._handle is not None:
            self._handle.screenChanged.connect(self._on_operator_moved)
        self._alone = second_screen(operator.screen()) is None
        self.show_content(content)
        self._place()

    @Slot()
    def close(self) -> None:
        """Take the wall away."""
        if self.window is None:
            return
        application = _application()
        application.screenAdded.disconnect(self._on_screen_added)
        application.screenRemoved.disconnect(self._on_screen_removed)
        if self._handle is not None:
            self._handle.screenChanged.disconnect(self._on_operator_moved)
        window, self.window = self.window, None
        self._handle, self._operator = None, None
        self._shown, self._next = None, None
        window.let_go()
        self.changed.emit()

    def show_content(self, content: WallContent) -> None:
        """Show something else; a frozen wall shows it later, and hides who the last one was."""
        self._next = content
        if not self._frozen or self._shown is None:
            self._show(content)
        elif self._number(content) != self._number(self._shown):
            self._show(self._shown.masked())

    def set_frozen(self, frozen: bool) -> None:
        """Keep what is shown, or go on with what comes."""
        self._frozen = frozen
        if not frozen and self._next is not None:
            self._show(self._next)
        self.changed.emit()

    def mask(self) -> None:
        """Hide the identity that is shown, frozen or not."""
        if self._shown is not None:
            self._show(self._shown.masked())

    def set_black(self, black: bool) -> None:
        """Show nothing, or the picture again."""
        if self.window is not None:
            self.window.set_black(black)
            self.changed.emit()

    def turn_page(self) -> None:
        """Show the case's next page."""
        if self.window is not None:
            self.window.sheet.turn_page()
            self.changed.emit()

    def turn_colors(self) -> None:
        """Change between light text on dark and dark text on light."""
        self._theme = "light" if self.dark else "dark"
        if self.window is not None:
            self.window.sheet.set_theme(self._theme)
            self.changed.emit()

    @Slot(int)
    def zoom(self, by: int) -> None:
        """Show everything larger or smaller by some percent."""
        self._zoom = min(max(self._zoom + by, SMALLEST), LARGEST)
        if self.window is not None:
            self.window.sheet.set_zoom(self._zoom / 100)
            self.changed.emit()

    def picture(self, width: int, ratio: float) -> QPixmap:
        """Return a small copy of what the room sees, empty while it sees nothing."""
        if self.window is None or self.window.isHidden():
            return QPixmap()
        return self.window.picture(width, ratio)

    def _show(self, content: WallContent) -> None:
        self._shown = content
        if self.window is not None:
            self.window.show_content(content)
        self.changed.emit()

    @staticmethod
    def _number(content: WallContent) -> str:
        return "" if content.case is None else content.case.number

    def _place(self, gone: QScreen | None = None) -> None:
        if self.window is None or self._operator is None:
            return
        screen = second_screen(self._operator.screen(), self._remembered, gone)
        if screen is not None:
            self._alone = False
            self._remembered = screen.name()
            self.window.fill_screen(screen)
        elif self._alone:
            if self.window.isHidden():
                self.window.stand_beside(self._operator.screen())
        else:
            # Before Qt moves it to the screen that is left, which is the operator's.
            self.window.hide()
            self.unplugged.emit()
        self.changed.emit()

    @Slot(QScreen)
    def _on_screen_added(self, _screen: QScreen) -> None:
        if self.window is not None and (self._alone or self.window.isHidden()):
            self._place()

    @Slot(QScreen)
    def _on_screen_removed(self, screen: QScreen) -> None:
        if self.window is not None and self.window.screen() is screen:
            self._place(screen)

    @Slot(QScreen)
    def _on_operator_moved(self, _screen: QScreen) -> None:
        if self.window is not None and not self._alone:
            self._place()


def _application() -> QGuiApplication:
    return cast("QGuiApplication", QGuiApplication.instance())
