"""One page of an attachment, as another process drew it."""

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
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


class PictureArea(QAbstractScrollArea):
    """An image as wide as the room, never larger than it is; the rest is scrolled to."""

    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setProperty("pages", True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalScrollBar().setSingleStep(48)

    def show_image(self, image: QImage) -> None:
        """Show an image from its top."""
        self._image = image
        self._lay_out()
        self.verticalScrollBar().setValue(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self.verticalScrollBar()
        steps = {Qt.Key.Key_PageDown: (bar.maximum(), 1), Qt.Key.Key_PageUp: (0, -1)}
        end, step = steps.get(Qt.Key(event.key()), (None, 0))
        if end is not None and bar.value() == end:
            self.page_wanted.emit(step)
        else:
            super().keyPressEvent(event)

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
        width = max(round(min(room, natural)), 1)
        height = round(width * self._image.height() / max(self._image.width(), 1))
        left = _MARGIN + (room - width) // 2
        return QRect(left, _MARGIN - self.verticalScrollBar().value(), width, height)

    def _lay_out(self) -> None:
        bar, seen = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(0, self._place().height() + 2 * _MARGIN - seen))
        bar.setPageStep(seen)
        self.viewport().update()


class PreviewPane(QWidget):
    """The page, or in words why there is none; `page_wanted` carries the page to be drawn."""

    page_wanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page, self._pages = 0, 0
        self.previous_button = IconButton("arrow-up", self.tr("Previous page"), self)
        self.next_button = IconButton("arrow-down", self.tr("Next page"), self)
        self.position_label = plain_label("", self, "note")
        self.tools = QWidget(self)
        self.tools.setLayout(
            row(self.previous_button, self.next_button, self.position_label, None, spacing=4)
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
        self.area.page_wanted.connect(self._on_step)
        self.show_words("")

    def show_page(self, page: PageDrawn, title: str) -> None:
        """Show a page of what is called `title`."""
        self._page, self._pages = page.page, page.pages
        self.area.show_image(picture(page))
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
        self.tools.setVisible(self._pages > 1)
        self.previous_button.setEnabled(self._page > 0)
        self.next_button.setEnabled(self._page < self._pages - 1)

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
