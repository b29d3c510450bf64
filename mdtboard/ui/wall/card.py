"""What the operator sees of the wall: its state in one pill, and a small copy of it."""

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap, QWheelEvent
from PySide6.QtWidgets import QFrame, QSizePolicy, QWidget

from mdtboard.overriding import override
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.wall.wall import Wall, WallState
from mdtboard.ui.wall.window import STEP
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.text import plain_label

# A copy costs some milliseconds; the words beside it change at once.
PAUSE_MS = 300


class Thumbnail(QWidget):
    """A small copy of the wall; `zoom_wanted` carries the step asked for by Ctrl and the wheel."""

    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: QPixmap) -> None:
        """Show another copy; an empty one is nothing on the wall."""
        self._picture = picture
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width = current_theme().px(190)
        return QSize(width, width * 9 // 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_theme().color("surface2"))
        if self._picture.isNull():
            return
        shown = self._picture.deviceIndependentSize().toSize()
        shown.scale(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        left, top = (self.width() - shown.width()) // 2, (self.height() - shown.height()) // 2
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(left, top, shown.width(), shown.height(), self._picture)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(STEP if event.angleDelta().y() > 0 else -STEP)
            return
        super().wheelEvent(event)


class WallCard(QFrame):
    """Hidden while the wall is off. Its buttons do what the keys do."""

    def __init__(self, wall: Wall, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wall = wall
        self.setProperty("card", True)
        self.heading = plain_label(self.tr("On the wall"), self, "field")
        self.page_label = plain_label("", self, "field")
        self.pill = Pill("", Tone.NEUTRAL, self)
        self.thumbnail = Thumbnail(self)
        self.black_button = IconButton("moon", self.tr("Black (F9)"), self)
        self.freeze_button = IconButton("player-pause", self.tr("Freeze the wall"), self)
        self.unmask_button = IconButton("id-badge-2", self.tr("Show the identity (F12)"), self)
        self.page_button = IconButton("arrow-right", self.tr("Next page (Shift+F5)"), self)
        buttons = (self.black_button, self.freeze_button, self.unmask_button, self.page_button)
        for one in buttons[:3]:
            one.setCheckable(True)
        head = row(self.heading, None, self.page_label)
        self.setLayout(
            column(
                head,
                self.pill,
                self.thumbnail,
                row(*buttons, None, spacing=2),
                spacing=6,
                margin=10,
            )
        )
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.copy_wall)
        self.thumbnail.zoom_wanted.connect(wall.zoom)
        wall.changed.connect(self._on_changed)
        self.hide()

    @Slot()
    def copy_wall(self) -> None:
        """Show the wall as it is now."""
        picture = self._wall.picture(self.thumbnail.width(), self.devicePixelRatioF())
        self.thumbnail.show_picture(picture)

    @Slot()
    def _on_changed(self) -> None:
        state = self._wall.state()
        self.setVisible(state is not None)
        if state is None:
            self._timer.stop()
            return
        self._show_state(state)
        if not self._timer.isActive():
            self._timer.start()

    def _show_state(self, state: WallState) -> None:
        self.pill.show_state(*self._words(state))
        self.thumbnail.setAccessibleName(self.pill.text())
        several = state.pages > 1
        words = self.tr("Page {page} of {pages}").format(page=state.page, pages=state.pages)
        self.page_label.setText(words if several else "")
        self.page_button.setEnabled(several)
        self.black_button.setChecked(state.black)
        self.freeze_button.setChecked(state.frozen)
        self.unmask_button.setChecked(state.unmasked)
        self.unmask_button.setEnabled(not (state.black or state.frozen or state.unplugged))

    def _words(self, state: WallState) -> tuple[str, Tone, str]:
        if state.unplugged:
            return self.tr("Screen unplugged"), Tone.PROBLEM, "alert-triangle"
        if state.black:
            return self.tr("Black"), Tone.NEUTRAL, "moon"
        if state.unmasked:
            words = self.tr("{number} (with name)").format(number=state.number)
            return words, Tone.ATTENTION, "alert-triangle"
        if state.frozen:
            words = self.tr("Frozen: {number}").format(number=state.number)
            return words if state.number else self.tr("Frozen"), Tone.NEUTRAL, "player-pause"
        if not state.number:
            return self.tr("No case"), Tone.INFO, "presentation"
        words = self.tr("{number} (masked)").format(number=state.number)
        return words, Tone.INFO, "presentation"
