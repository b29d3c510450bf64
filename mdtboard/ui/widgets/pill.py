"""A state in one word, with its sign and its colour."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from mdtboard.overriding import override
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.text import plain_tooltip

_PADDING = 8
_GAP = 6


class Pill(QLabel):
    """Says a state by colour, sign and word at once."""

    def __init__(
        self,
        text: str = "",
        tone: Tone = Tone.NEUTRAL,
        parent: QWidget | None = None,
        sign: str | None = None,
    ) -> None:
        super().__init__(parent)
        self._tone = tone
        self._sign = sign
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.setText(text)

    @property
    def tone(self) -> Tone:
        """Return what the colour says."""
        return self._tone

    def show_state(self, text: str, tone: Tone, sign: str | None = None) -> None:
        """Show another state; `sign` replaces the usual icon of the tone."""
        self._tone = tone
        self._sign = sign
        self.setText(text)
        self.setToolTip(plain_tooltip(text))
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetrics(self._bold()).horizontalAdvance(self.text())
        return QSize(width + theme.px(16) + _GAP + 2 * _PADDING + 2, theme.px(26))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), current_theme().px(72)), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        status = theme.status(self._tone)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(status.tint)
        painter.drawRoundedRect(self.rect(), 4, 4)
        side = theme.px(16)
        icon_rect = QRect(_PADDING, (self.height() - side) // 2, side, side)
        name = self._sign or SIGNS[self._tone]
        Icons().draw(painter, icon_rect, name, f"{self._tone.value}_fg")
        font = self._bold()
        painter.setFont(font)
        painter.setPen(status.fg)
        room = self.rect().adjusted(_PADDING + side + _GAP, 0, -_PADDING, 0)
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, text)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font
