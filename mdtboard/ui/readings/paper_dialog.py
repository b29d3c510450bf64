"""A document seen before it is saved or printed."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from mdtboard.services.documents import MadeDocument, Pages
from mdtboard.ui import formats
from mdtboard.ui.documents.printing import Printing
from mdtboard.ui.documents.wording import LANGUAGES
from mdtboard.ui.pictures import picture
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.pdf_view import PdfView
from mdtboard.ui.widgets.save_dialog import save_dialog
from mdtboard.ui.widgets.text import plain_label

# Makes the document in a language ("fr", "en"); it runs on a worker thread.
Make = Callable[[str], MadeDocument]


class PaperDialog(Dialog):
    """The pages as they will be printed; nothing leaves the program until a button says so."""

    def __init__(self, shell: Shell, title: str, make: Make, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.shell = shell
        self._make = make
        self._pages: Pages | None = None
        self.made: MadeDocument | None = None
        self.language_box: ChoiceBox[str] = ChoiceBox(self, tuple(LANGUAGES.items()))
        remembered = shell.document_language
        self.language_box.choose(remembered if remembered in LANGUAGES else formats.language())
        label = plain_label(self.tr("&Language of the document"), self, "note")
        label.setBuddy(self.language_box)
        self.pdf = PdfView(self)
        self.body.addLayout(row(None, label, self.language_box))
        self.body.addWidget(self.pdf, 1)
        self.close_button = self.add_cancel_button(self.tr("Close"))
        self.save_button = self.add_button(self.tr("Save &as…"))
        self.print_button = self.add_button(self.tr("&Print…"), "primary")
        self.printing = Printing(self)
        self.language_box.currentIndexChanged.connect(self._on_language_chosen)
        self.save_button.clicked.connect(self._on_save)
        self.print_button.clicked.connect(self._on_print)
        self.printing.printed.connect(self._on_printed)
        self.finished.connect(self._on_finished)
        theme = current_theme()
        self.resize(theme.px(760), theme.px(680))
        self._start()

    def _start(self) -> None:
        self._show_busy(True)
        language = self.language_box.key() or "fr"
        self.shell.run(_Making(self._make, language).run, self._on_made)

    def _show_busy(self, busy: bool) -> None:
        for each in (self.save_button, self.print_button, self.language_box):
            each.setEnabled(not busy)

    def _on_made(self, made: MadeDocument) -> None:
        self._let_go()
        self.made = made
        self._pages = self.shell.services.documents.open_preview(made)
        sizes = self._pages.pages()
        self.pdf.show_pages(len(sizes), sizes[0], self._render)
        self._show_busy(False)
        self.print_button.setFocus()

    def _render(self, place: int, scale: float) -> QImage:
        if self._pages is None:
            return QImage()
        return picture(self._pages.render(place, scale))

    def _let_go(self) -> None:
        pages, self._pages = self._pages, None
        self.pdf.clear()
        if pages is not None:
            pages.close()

    @Slot()
    def _on_language_chosen(self) -> None:
        language = self.language_box.key() or "fr"
        self.shell.document_language = language
        self.shell.document_language_chosen.emit(language)
        self._start()

    @Slot()
    def _on_print(self) -> None:
        if self.made is not None and self._pages is not None:
            self.printing.ask(self._pages, self.made.name)

    @Slot()
    def _on_printed(self) -> None:
        if self.made is not None:
            self.shell.services.documents.note_printed(self.made)

    @Slot()
    def _on_save(self) -> None:
        if self.made is None:
            return
        documents = self.tr("PDF documents (*.pdf)")
        self.file_dialog = save_dialog(
            self, self.tr("Save the document"), documents, "pdf", self.made.name
        )
        self.file_dialog.fileSelected.connect(self.save_to)
        self.file_dialog.open()

    @Slot(str)
    def save_to(self, target: str) -> None:
        """File the document at `target`, and say so."""
        if self.made is not None:
            path = self.shell.services.documents.file(self.made, Path(target))
            self.shell.say(self.tr("Saved: {name}").format(name=path.name))

    @Slot()
    def _on_finished(self) -> None:
        self._let_go()


class _Making:
    """Makes the document with all it needs, away from the widgets."""

    def __init__(self, make: Make, language: str) -> None:
        self._make = make
        self._language = language

    def run(self) -> MadeDocument:
        return self._make(self._language)
