"""The true file on screen, and what can be done with it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QStackedWidget, QWidget

from mdtboard.domain.documents import DocumentKind
from mdtboard.services.documents import Pages
from mdtboard.services.papers import KeptSheet
from mdtboard.ui import formats
from mdtboard.ui.documents.columns import state_words
from mdtboard.ui.documents.rows import DocumentRow
from mdtboard.ui.documents.wording import LANGUAGES
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label
from mdtboard.ui.pictures import picture
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import FlowLayout, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.pdf_view import PdfView
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import ElidedLabel, plain_label


class Preview(QWidget):
    """Shows one document; the buttons above it act on what is seen."""

    cancel_requested = Signal()

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: Pages | None = None
        self.title_label = ElidedLabel("", self, "heading")
        self.pill = Pill(parent=self)
        self.language_box: ChoiceBox[str] = ChoiceBox(self, tuple(LANGUAGES.items()))
        self.language_box.choose(language)
        self.language_label = plain_label(self.tr("&Language of the document"), self, "note")
        self.language_label.setBuddy(self.language_box)
        self.language_box.setAccessibleName(self.tr("Language of the document"))
        self.print_button = button(self.tr("&Print…"), self, "primary")
        self.save_button = button(self.tr("Save &as…"), self)
        self.produce_button = button(self.tr("Produce &all…"), self)
        self.folder_button = button(self.tr("&Open the folder"), self, "quiet")
        self.folder_button.setIcon(Icons().icon("folder"))
        self.folder_button.hide()
        self.validate_button = button(self.tr("&Validate this decision"), self)
        self.validate_all_button = button("", self)
        self.version_bar = Banner(self, closable=False)
        self.pdf = PdfView(self)
        self.empty = EmptyState("files", "", None, self)
        self._progress = self._make_progress()
        self._lay_out()
        self.show_pages(None)

    def show_row(self, shown: DocumentRow | None, *, one: bool, every: int) -> None:
        """Name the document, and offer to validate it, or all that wait."""
        self.validate_button.setVisible(one)
        self.validate_all_button.setVisible(every > 1 or (every == 1 and not one))
        words = self.tr("Validate all ({count})")
        self.validate_all_button.setText(words.format(count=every))
        self.pill.setVisible(shown is not None and shown.kind in _STATED)
        if shown is None:
            self.title_label.setText("")
            return
        parts = (label(shown.kind), shown.number, shown.patient)
        self.title_label.setText(" · ".join(part for part in parts if part))
        if shown.asks:
            self.pill.show_state(state_words(shown), Tone.NEUTRAL)
        elif shown.draft:
            waits = shown.kind is DocumentKind.CONSENSUS
            words = state_words(shown) if waits else self.tr("Draft")
            self.pill.show_state(words, Tone.ATTENTION)
        else:
            self.pill.show_state(state_words(shown), Tone.DONE)

    def show_pages(self, pages: Pages | None) -> None:
        """Show the pages of an open document, or none."""
        self._pages = pages
        for each in (self.print_button, self.save_button, self.language_box):
            each.setEnabled(pages is not None)
        self.produce_button.setEnabled(pages is not None)
        self.stack.setCurrentWidget(self.empty if pages is None else self.pdf)
        if pages is None:
            self.pdf.clear()
            self.empty.show_message(self.tr("The documents of a meeting are shown here."))
            return
        sizes = pages.pages()
        self.pdf.show_pages(len(sizes), sizes[0], self._render)

    def show_kept(self, kept: KeptSheet | None) -> None:
        """Offer a new version where something is new, or say what replaced the one shown."""
        if kept is not None and kept.is_replaced:
            self.version_bar.show_message(self._replaced(kept), Tone.ATTENTION)
        elif kept is not None and kept.news:
            news = ", ".join(label(each) for each in kept.news)
            text = self.tr("New since this version: {news}. It stays as it was validated.")
            offer = self.tr("Make version {number}")
            self.version_bar.show_message(
                text.format(news=news), Tone.INFO, offer.format(number=kept.paper.number + 1)
            )
        else:
            self.version_bar.hide()

    def _replaced(self, kept: KeptSheet) -> str:
        edition = kept.sheet.edition
        if edition.replaced_on is None:
            return self.tr("A later advice replaced this version: each copy of it says so.")
        text = self.tr("Replaced by {paper} of {date}: each copy of it says so.")
        return text.format(paper=edition.replaced_by, date=formats.day(edition.replaced_on))

    def show_busy(self, busy: bool) -> None:
        """Keep the buttons from what is not made yet."""
        for each in (self.print_button, self.save_button, self.produce_button):
            each.setEnabled(not busy)

    def show_producing(self, producing: bool) -> None:
        """Show or hide the progress of producing everything."""
        self._progress.setVisible(producing)
        self.cancel_button.setEnabled(True)
        self.bar.setRange(0, 0)
        self.show_busy(producing)

    def show_progress(self, done: int, total: int) -> None:
        """Show how many documents are filed."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        words = self.tr("{done} of {total}").format(done=done, total=total)
        self.bar.setFormat(words)

    def _render(self, place: int, scale: float) -> QImage:
        if self._pages is None:
            return QImage()
        return picture(self._pages.render(place, scale))

    def _make_progress(self) -> QWidget:
        line = QWidget(self)
        words = plain_label(self.tr("Producing every document…"), line)
        self.bar = QProgressBar(line)
        self.bar.setAccessibleName(self.tr("Documents produced"))
        self.cancel_button = button(self.tr("Stop"), line)
        self.cancel_button.clicked.connect(self.cancel_requested)
        line.setLayout(row(words, self.bar, self.cancel_button))
        line.hide()
        return line

    def _lay_out(self) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.pdf)
        self.stack.addWidget(self.empty)
        head = row(self.title_label, self.pill, self.language_label, self.language_box)
        head.setStretch(0, 1)
        tools = QWidget(self)
        # The buttons go on a second line where large text leaves no room on the first.
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        tools.setSizePolicy(policy)
        flow = FlowLayout(tools)
        for each in (
            self.print_button,
            self.save_button,
            self.produce_button,
            self.validate_button,
            self.validate_all_button,
            self.folder_button,
        ):
            flow.addWidget(each)
        layout = column(head, tools, self.version_bar, self._progress, self.stack)
        layout.setStretch(4, 1)
        layout.setContentsMargins(8, 8, 0, 0)
        self.setLayout(layout)


_STATED = (DocumentKind.CONSENSUS, DocumentKind.MINUTES)
