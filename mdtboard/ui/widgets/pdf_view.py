"""Pages on screen, drawn by whoever knows the file format."""

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout, QWidget

from mdtboard.overriding import override
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.text import plain_label

Render = Callable[[int, float], QImage]

_MARGIN = 16
_GAP = 12
_STEP = 1.2
_SMALLEST, _LARGEST = 0.3, 5.0
_WIDEST_FIT = 2.2
_IMAGES_KEPT = 12


class PageArea(QAbstractScrollArea):
    """Draws the pages in view, one at each turn of the event loop, and keeps the last dozen."""

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._size_pt = (595.0, 842.0)
        self._render: Render | None = None
        self._zoom: float | None = None
        self._page = 0
        self._images: OrderedDict[tuple[int, float], QImage] = OrderedDict()
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._on_turn)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("pages", True)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_pages(self, count: int, page_size_pt: tuple[float, float], render: Render) -> None:
        """Show `count` pages from the first; `render` draws page n at so many pixels a point."""
        self._count, self._size_pt, self._render = count, page_size_pt, render
        self._images.clear()
        self._page = 0
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.page_changed.emit(0)

    @property
    def count(self) -> int:
        """Return how many pages there are."""
        return self._count

    @property
    def page(self) -> int:
        """Return the page most in view, from 0."""
        return self._page

    def zoom(self) -> float:
        """Return how many logical pixels a point takes."""
        if self._zoom is not None:
            return self._zoom
        room = self.viewport().width() - 2 * _MARGIN
        return min(max(room / self._size_pt[0], _SMALLEST), _WIDEST_FIT)

    def set_zoom(self, zoom: float | None) -> None:
        """Show pages at `zoom`, or as wide as the window for None; the place stays the same."""
        height = max(self._page_height(), 1)
        place = self.verticalScrollBar().value() / height
        self._zoom = None if zoom is None else min(max(zoom, _SMALLEST), _LARGEST)
        self._lay_out()
        self.verticalScrollBar().setValue(round(place * self._page_height()))

    def go_to(self, page: int) -> None:
        """Scroll to the top of `page`."""
        page = min(max(page, 0), max(self._count - 1, 0))
        self.verticalScrollBar().setValue(round(page * self._page_height()))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        pages = {
            Qt.Key.Key_PageDown: self._page + 1,
            Qt.Key.Key_PageUp: self._page - 1,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: self._count - 1,
        }
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif Qt.Key(key) in pages:
            self.go_to(pages[Qt.Key(key)])
        elif key == Qt.Key.Key_Plus:
            self.set_zoom(self.zoom() * _STEP)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self.zoom() / _STEP)
        else:
            super().keyPressEvent(event)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self.zoom() * (_STEP if event.angleDelta().y() > 0 else 1 / _STEP))
            event.accept()
        else:
            super().wheelEvent(event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self.viewport())
        painter.fillRect(self.viewport().rect(), theme.color("surface2"))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for page in self._visible():
            rect = self._page_rect(page)
            painter.fillRect(rect, Qt.GlobalColor.white)
            image = self._image(page)
            if image is not None:
                painter.drawImage(rect, image)
            painter.setPen(QPen(theme.color("divider"), 1))
            painter.drawRect(rect)
        if self._missing() is not None:
            self._turn.start()

    @Slot()
    def _on_turn(self) -> None:
        page = self._missing()
        if page is None or self._render is None:
            return
        scale = self._scale()
        self._images[(page, scale)] = self._render(page, scale)
        while len(self._images) > _IMAGES_KEPT:
            self._images.popitem(last=False)
        self.viewport().update()

    @Slot()
    def _on_scrolled(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() / 3
        page = min(int(middle // max(self._page_height(), 1)), max(self._count - 1, 0))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)

    def _image(self, page: int) -> QImage | None:
        """Return the page as drawn, or stretched from another zoom until it is."""
        exact = self._images.get((page, self._scale()))
        if exact is not None:
            self._images.move_to_end((page, self._scale()))
            return exact
        others = [image for (number, _), image in self._images.items() if number == page]
        return others[-1] if others else None

    def _missing(self) -> int | None:
        scale = self._scale()
        return next((n for n in self._visible() if (n, scale) not in self._images), None)

    def _scale(self) -> float:
        return round(self.zoom() * self.viewport().devicePixelRatio(), 3)

    def _page_height(self) -> float:
        return self._size_pt[1] * self.zoom() + _GAP

    def _page_rect(self, page: int) -> QRectF:
        width, height = self._size_pt[0] * self.zoom(), self._size_pt[1] * self.zoom()
        left = max((self.viewport().width() - width) / 2, _MARGIN)
        offset = QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        top = _MARGIN + page * self._page_height()
        return QRectF(
            round(left - offset.x()), round(top - offset.y()), round(width), round(height)
        )

    def _visible(self) -> list[int]:
        top = self.verticalScrollBar().value() - _MARGIN
        first = max(int(top // self._page_height()), 0)
        last = int((top + self.viewport().height()) // self._page_height())
        return list(range(first, min(last + 1, self._count)))

    def _lay_out(self) -> None:
        room = self.viewport().size()
        width = self._size_pt[0] * self.zoom() + 2 * _MARGIN
        height = self._count * self._page_height() + 2 * _MARGIN - _GAP
        for bar, needed, seen in (
            (self.horizontalScrollBar(), width, room.width()),
            (self.verticalScrollBar(), height, room.height()),
        ):
            bar.setRange(0, max(0, round(needed) - seen))
            bar.setPageStep(seen)
            bar.setSingleStep(48)
        self.viewport().update()


class PdfView(QWidget):
    """Pages with zoom and page number; knows nothing of PDF.

    `show_pages(count, size, render)` gets `render(page, pixels_per_point) -> QImage`, which is
    called for pages in view only, in this thread, once for each page and zoom.
    """

    page_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.previous_button = IconButton("arrow-up", self.tr("Previous page"), self)
        self.next_button = IconButton("arrow-down", self.tr("Next page"), self)
        self.position_label = plain_label("", self, "note")
        self.smaller_button = IconButton("zoom-out", self.tr("Smaller"), self)
        self.larger_button = IconButton("zoom-in", self.tr("Larger"), self)
        self.fit_button = button(self.tr("Fit width"), self, "quiet")
        self.area = PageArea(self)
        self.area.setAccessibleName(self.tr("Pages"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        tools = (self.previous_button, self.next_button, self.position_label, None)
        zooms = (self.smaller_button, self.larger_button, self.fit_button)
        layout.addLayout(row(*tools, *zooms, spacing=4))
        layout.addWidget(self.area, 1)
        self.previous_button.clicked.connect(self._on_previous)
        self.next_button.clicked.connect(self._on_next)
        self.smaller_button.clicked.connect(self._on_smaller)
        self.larger_button.clicked.connect(self._on_larger)
        self.fit_button.clicked.connect(self._on_fit)
        self.area.page_changed.connect(self._on_page_changed)
        self._on_page_changed(0)

    def show_pages(self, count: int, page_size_pt: tuple[float, float], render: Render) -> None:
        """Show `count` pages of one size, from the first."""
        self.area.show_pages(count, page_size_pt, render)

    def clear(self) -> None:
        """Show no pages."""
        self.area.show_pages(0, (595.0, 842.0), _nothing)

    @Slot()
    def _on_previous(self) -> None:
        self.area.go_to(self.area.page - 1)

    @Slot()
    def _on_next(self) -> None:
        self.area.go_to(self.area.page + 1)

    @Slot()
    def _on_smaller(self) -> None:
        self.area.set_zoom(self.area.zoom() / _STEP)

    @Slot()
    def _on_larger(self) -> None:
        self.area.set_zoom(self.area.zoom() * _STEP)

    @Slot()
    def _on_fit(self) -> None:
        self.area.set_zoom(None)

    @Slot(int)
    def _on_page_changed(self, page: int) -> None:
        count = self.area.count
        words = self.tr("Page {page} of {count}").format(page=page + 1, count=count)
        self.position_label.setText(words if count else "")
        self.area.setAccessibleDescription(words if count else "")
        self.previous_button.setEnabled(page > 0)
        self.next_button.setEnabled(page < count - 1)
        self.page_changed.emit(page)


def _nothing(page: int, scale: float) -> QImage:
    return QImage()
