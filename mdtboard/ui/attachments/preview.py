"""One page of an attachment, as another process drew it."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QStackedWidget, QWidget

from mdtboard.overriding import override
from mdtboard.services.attachments import PageDrawn
from mdtboard.ui.pictures import picture
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.text import plain_label

_MARGIN = 8
_ZOOMS = (1.0, 1.5, 2.0, 3.0)


class PictureArea(QAbstractScrollArea):
    """An image as wide as the room or so many times, never larger than it is.

    The rest is scrolled to. `page_wanted` and `zoom_wanted` carry a step, forwards or back.
    """

    page_wanted = Signal(int)
    zoom_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._zoom = 1.0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("pages", True)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setSingleStep(48)

    def show_image(self, image: QImage, *, from_top: bool = True) -> None:
        """Show an image from its top, or a sharper one of the same page where it was."""
        before = self._place()
        self._image = image
        self._lay_out()
        if from_top:
            self.verticalScrollBar().setValue(0)
        else:
            self._keep_middle(before)

    def set_zoom(self, zoom: float) -> None:
        """Show the image `zoom` times as wide as the room.

        The same part of it stays in the middle; who has not scrolled yet reads from its top.
        """
        before, at_top = self._place(), not self.verticalScrollBar().value()
        self._zoom = zoom
        self._lay_out()
        self._keep_middle(before)
        if at_top:
            self.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_PageDown: (bar.maximum(), 1), Qt.Key.Key_PageUp: (0, -1)}
        zooms = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}
        end, step = steps.get(key, (None, 0))
        if end is not None and bar.value() == end:
            self.page_wanted.emit(step)
        elif key in zooms and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(zooms[key])
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.color("surface2"))
        if self._image.isNull():
            return
        place = self._place()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(place, self._image)
        painter.setPen(QPen(theme.color("divider"), 1))
        painter.drawRect(place)

    def _place(self) -> QRect:
        room = self.viewport().width() - 2 * _MARGIN
        natural = self._image.width() / self.viewport().devicePixelRatio()
        width = max(round(min(room * self._zoom, natural)), 1)
        height = round(width * self._image.height() / max(self._image.width(), 1))
        left = _MARGIN + max(room - width, 0) // 2 - self.horizontalScrollBar().value()
        return QRect(left, _MARGIN - self.verticalScrollBar().value(), width, height)

    def _lay_out(self) -> None:
        place, seen = self._place(), self.viewport().size()
        for bar, whole, part in (
            (self.verticalScrollBar(), place.height(), seen.height()),
            (self.horizontalScrollBar(), place.width(), seen.width()),
        ):
            bar.setRange(0, max(0, whole + 2 * _MARGIN - part))
            bar.setPageStep(part)
        self.viewport().update()

    def _keep_middle(self, before: QRect) -> None:
        """Scroll so that the part of the image in the middle is the one that was."""
        middle, place = self.viewport().rect().center(), self._place()
        for bar, at, old, new, start in (
            (self.verticalScrollBar(), middle.y(), before.height(), place.height(), before.top()),
            (self.horizontalScrollBar(), middle.x(), before.width(), place.width(), before.left()),
        ):
            bar.setValue(round((at - start) / max(old, 1) * new + _MARGIN - at))


class PreviewPane(QWidget):
    """The page, or in words why there is none; `page_wanted` carries the page to be drawn.

    `zoomed` asks for the page anew, `zoom` times as wide as the pane.
    """

    page_wanted = Signal(int)
    zoomed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._pages = 0, 0
        self._title = ""
        self.zoom = _ZOOMS[0]
        self.zoom_out_button = IconButton("zoom-out", self.tr("Smaller (−)"), self)
        self.zoom_in_button = IconButton("zoom-in", self.tr("Larger (+)"), self)
        self.previous_button = IconButton("arrow-up", self.tr("Previous page"), self)
        self.next_button = IconButton("arrow-down", self.tr("Next page"), self)
        self.position_label = plain_label("", self, "note")
        self.tools = QWidget(self)
        self.tools.setLayout(
            row(
                *(self.previous_button, self.next_button, self.position_label, None),
                *(self.zoom_out_button, self.zoom_in_button),
                spacing=4,
            )
        )
        self.area = PictureArea(self)
        self.empty = EmptyState("eye-off", "", None, self)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.area)
        self.stack.addWidget(self.empty)
        layout = column(self.tools, self.stack, spacing=4)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.zoom_out_button.clicked.connect(self._on_smaller)
        self.zoom_in_button.clicked.connect(self._on_larger)
        self.area.page_wanted.connect(self._on_step)
        self.area.zoom_wanted.connect(self._on_zoom)
        self.show_words("")

    def show_page(self, page: PageDrawn, title: str) -> None:
        """Show a page of what is called `title`."""
        same = (self._page, self._title) == (page.page, title) and self._pages > 0
        self._page, self._pages, self._title = page.page, page.pages, title
        self.area.show_image(picture(page), from_top=not same)
        words = self.tr("Page {page} of {count}").format(page=page.page + 1, count=page.pages)
        self.position_label.setText(words)
        self.area.setAccessibleName(self.tr("Preview of {title}").format(title=title))
        self.area.setAccessibleDescription(words)
        self._show_tools()
        self.stack.setCurrentWidget(self.area)

    def show_waiting(self) -> None:
        """Keep what is shown in view until the next page is there; it comes in a moment."""
        self.position_label.setText(self.tr("Drawing…"))

    def show_words(self, words: str) -> None:
        """Show words, or nothing at all, instead of a page."""
        self._page, self._pages = 0, 0
        self.area.show_image(QImage())
        self.empty.show_message(words)
        self.empty.sign.setVisible(bool(words))
        self._show_tools()
        self.stack.setCurrentWidget(self.empty)

    def _show_tools(self) -> None:
        self.tools.setVisible(self._pages > 0)
        for turning in (self.previous_button, self.next_button, self.position_label):
            turning.setVisible(self._pages > 1)
        self.previous_button.setEnabled(self._page > 0)
        self.next_button.setEnabled(self._page < self._pages - 1)
        self.zoom_out_button.setEnabled(self.zoom > _ZOOMS[0])
        self.zoom_in_button.setEnabled(self.zoom < _ZOOMS[-1])

    @Slot()
    def _on_previous(self) -> None:
        self._on_step(-1)

    @Slot()
    def _on_next(self) -> None:
        self._on_step(1)

    @Slot(int)
    def _on_step(self, step: int) -> None:
        if 0 <= self._page + step < self._pages:
            self.page_wanted.emit(self._page + step)

    @Slot()
    def _on_smaller(self) -> None:
        self._on_zoom(-1)

    @Slot()
    def _on_larger(self) -> None:
        self._on_zoom(1)

    @Slot(int)
    def _on_zoom(self, step: int) -> None:
        place = _ZOOMS.index(self.zoom) + step
        if 0 <= place < len(_ZOOMS):
            self.zoom = _ZOOMS[place]
            self.area.set_zoom(self.zoom)
            self._show_tools()
            self.zoomed.emit()
