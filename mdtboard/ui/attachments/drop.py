"""What may be dropped or pasted as an attachment, and where it may be dropped."""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFrame, QWidget

from mdtboard.overriding import override
from mdtboard.ui.attachments.jobs import Pasted, Source
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import plain_label

_MARGIN = 8


def can_attach(data: QMimeData) -> bool:
    """Tell whether there is a file or an image in what is dragged or was copied."""
    return data.hasImage() or any(url.isLocalFile() for url in data.urls())


def sources_in(data: QMimeData, title: str) -> tuple[Source, ...]:
    """Return the files that were dropped or copied, or else the image, which is called `title`."""
    files = tuple(Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile())
    if files:
        return files
    image = QImage(data.imageData()) if data.hasImage() else QImage()
    return () if image.isNull() else (Pasted(image, title),)


class DropTarget(QFrame):
    """Covers the tab while something is dragged over it, and says what letting go would do."""

    def __init__(self, over: QWidget) -> None:
        super().__init__(over)
        self._over = over
        self.setProperty("drop", True)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.words_label = plain_label("", self, "heading", wrap=True)
        self.words_label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        sign = Sign("paperclip", 40, "accent", self)
        layout = column(None, row(None, sign, None), self.words_label, None, spacing=12)
        self.setLayout(layout)
        over.installEventFilter(self)
        self.hide()

    def offer(self, words: str) -> None:
        """Show the target with these words."""
        self.words_label.setText(words)
        self._cover()
        self.show()
        self.raise_()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._cover()
        return False

    def _cover(self) -> None:
        room = self._over.rect()
        self.setGeometry(room.adjusted(0, _MARGIN, -_MARGIN, -_MARGIN))
