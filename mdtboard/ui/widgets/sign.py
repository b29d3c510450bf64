"""Icons by themselves: one to look at, one to press."""

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from mdtboard.overriding import override
from mdtboard.ui.icons import Icons
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.text import plain_tooltip


class Sign(QWidget):
    """An icon that grows with the text and follows the theme; the words are beside it."""

    def __init__(
        self, icon: str, side: int = 16, token: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._side = side
        self._token = token
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_icon(self, icon: str, token: str) -> None:
        """Show another icon."""
        self._icon, self._token = icon, token
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_theme().px(self._side)
        return QSize(side, side)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        side = current_theme().px(self._side)
        left, top = (self.width() - side) // 2, (self.height() - side) // 2
        icon = Icons().icon(self._icon, self._token)
        icon.paint(QPainter(self), QRect(left, top, side, side))


class IconButton(QToolButton):
    """A button that shows an icon alone; its words are its name and its tooltip."""

    def __init__(
        self,
        icon: str,
        words: str,
        parent: QWidget | None = None,
        *,
        side: int = 18,
        token: str = "text",
    ) -> None:
        super().__init__(parent)
        self._side = side
        self.setIcon(Icons().icon(icon, token))
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))
        self._fit_icon()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit_icon()

    def _fit_icon(self) -> None:
        # Qt sends style changes from the base constructor, before there is a size.
        side = current_theme().px(getattr(self, "_side", 18))
        self.setIconSize(QSize(side, side))
