"""Shows the help topics that came with the program, and nothing else."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal, Slot
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextBrowser, QVBoxLayout, QWidget

from mdtboard.overriding import override
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.sign import IconButton


class _Topics(QTextBrowser):
    """Reads files of one folder only, whatever a text asks for."""

    def __init__(self, folder: Path, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder = folder.resolve()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)

    def has(self, topic: str) -> bool:
        """Say whether there is a topic of that name."""
        return self._file(QUrl(f"{topic}.md")) is not None

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        file = self._file(QUrl(name))
        if file is None:
            return None
        if file.suffix == ".md":
            return file.read_text(encoding="utf-8")
        return file.read_bytes()

    def _file(self, url: QUrl) -> Path | None:
        if url.scheme() or url.host() or not url.path():
            return None
        file = (self._folder / url.path()).resolve()
        return file if file.is_relative_to(self._folder) and file.is_file() else None


class HelpView(QWidget):
    """One help topic at a time, with the way back; topics link to each other by file name.

    A link that leads out of the help opens nothing: `external_link` carries its address.
    """

    topic_changed = Signal(str)
    external_link = Signal(str)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.back_button = IconButton("arrow-left", self.tr("Back"), self)
        self.forward_button = IconButton("arrow-right", self.tr("Forward"), self)
        self.contents_button = IconButton("list", self.tr("Contents"), self)
        self.browser = _Topics(folder, self)
        self.browser.setAccessibleName(self.tr("Help"))
        self.browser.document().setDocumentMargin(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row(self.back_button, self.forward_button, self.contents_button, None))
        layout.addWidget(self.browser, 1)
        self.back_button.clicked.connect(self.browser.backward)
        self.forward_button.clicked.connect(self.browser.forward)
        self.contents_button.clicked.connect(self._on_contents)
        self.browser.backwardAvailable.connect(self.back_button.setEnabled)
        self.browser.forwardAvailable.connect(self.forward_button.setEnabled)
        self.browser.anchorClicked.connect(self._on_anchor_clicked)
        self.browser.sourceChanged.connect(self._on_source_changed)
        self.back_button.setEnabled(False)
        self.forward_button.setEnabled(False)

    def show_topic(self, topic: str) -> bool:
        """Show the topic kept in `<topic>.md`; say whether there is one."""
        if not self.browser.has(topic):
            return False
        self._open(QUrl(f"{topic}.md"))
        return True

    def topic(self) -> str:
        """Return the name of the topic shown."""
        return self.browser.source().path().removesuffix(".md")

    def _open(self, url: QUrl) -> None:
        self.browser.setSource(url, QTextDocument.ResourceType.MarkdownResource)

    @Slot()
    def _on_contents(self) -> None:
        self.show_topic("index")

    @Slot(QUrl)
    def _on_anchor_clicked(self, url: QUrl) -> None:
        if url.scheme():
            self.external_link.emit(url.toString())
        elif not url.path():
            self.browser.scrollToAnchor(url.fragment())
        elif self.browser.has(url.path().removesuffix(".md")):
            self._open(url)

    @Slot()
    def _on_source_changed(self) -> None:
        self.topic_changed.emit(self.topic())
