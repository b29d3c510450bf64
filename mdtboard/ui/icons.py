"""Tabler signs in the colours of the theme, crisp on every screen."""

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from mdtboard.overriding import override
from mdtboard.resources import icon_svg
from mdtboard.ui.theme import Tone, current_theme

SIGNS: dict[Tone, str] = {
    Tone.DONE: "circle-check",
    Tone.INFO: "info-circle",
    Tone.ATTENTION: "alert-triangle",
    Tone.PROBLEM: "circle-x",
    Tone.NEUTRAL: "circle",
    Tone.READING: "hourglass",
}


class Icons:
    """Hands out signs; holds nothing, so make one wherever it is needed.

    An icon looks up its colour when it is drawn: after a change of theme a repaint is enough.
    """

    def icon(self, name: str, token: str = "text") -> QIcon:
        """Return the sign `name` in the colour `token`, grey where it is disabled."""
        return QIcon(_SignEngine(name, token))

    def sign(self, tone: Tone) -> QIcon:
        """Return the sign of `tone` in its own colour."""
        return self.icon(SIGNS[tone], f"{tone.value}_fg")

    def pixmap(self, name: str, size: int, token: str = "text", ratio: float = 0.0) -> QPixmap:
        """Return the sign as an image of `size` logical pixels for a screen of `ratio`."""
        app = QGuiApplication.instance()
        if ratio <= 0:
            ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        return _drawn(name, current_theme().color(token).name(), QSize(size, size), ratio)

    def draw(self, painter: QPainter, place: QRect, name: str, token: str = "text") -> None:
        """Draw the sign into `place`; a list draws hundreds, and needs no icon object for each."""
        app = QGuiApplication.instance()
        ratio = app.devicePixelRatio() if isinstance(app, QGuiApplication) else 1.0
        color = current_theme().color(token).name()
        painter.drawPixmap(place.topLeft(), _drawn(name, color, place.size(), ratio))


class _SignEngine(QIconEngine):
    """Draws one sign in the colour that its token has at that moment."""

    def __init__(self, name: str, token: str) -> None:
        super().__init__()
        self._name = name
        self._token = token

    @override
    def clone(self) -> QIconEngine:
        return _SignEngine(self._name, self._token)

    @override
    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        device = painter.device()
        image = _drawn(self._name, self._color(mode), rect.size(), device.devicePixelRatio())
        painter.drawPixmap(rect.topLeft(), image)

    @override
    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        return _drawn(self._name, self._color(mode), size, 1.0)

    @override
    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        # Here, and only here, `size` is in device pixels.
        return _drawn(self._name, self._color(mode), size / scale, scale)

    def _color(self, mode: QIcon.Mode) -> str:
        token = "disabled" if mode is QIcon.Mode.Disabled else self._token
        return current_theme().color(token).name()


def _drawn(name: str, color: str, size: QSize, ratio: float) -> QPixmap:
    key = f"mdtboard/{name}/{color}/{size.width()}x{size.height()}@{ratio:g}"
    cached = QPixmap()
    if QPixmapCache.find(key, cached):
        return cached
    svg = icon_svg(name).replace("currentColor", color)
    svg = svg.replace('stroke-width="2"', 'stroke-width="1.75"')
    pixmap = QPixmap(size * ratio)
    pixmap.fill(QColor(0, 0, 0, 0))
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = min(pixmap.width(), pixmap.height())
    left, top = (pixmap.width() - edge) / 2, (pixmap.height() - edge) / 2
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(left, top, edge, edge))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    QPixmapCache.insert(key, pixmap)
    return pixmap
