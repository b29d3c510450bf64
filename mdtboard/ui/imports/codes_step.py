"""The fourth step, for lists with histologies in words: which code each of them has."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QScrollArea, QWidget

from mdtboard.domain.codes import CodeHit
from mdtboard.domain.imports import HistologyWords
from mdtboard.domain.terminology import CodeSystem
from mdtboard.services.codes import CodeService
from mdtboard.ui.cases.code_finder import CodeFinder, described
from mdtboard.ui.imports.words import number
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.text import ElidedLabel, plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

# More lines than a person goes through; rarer words are imported as words.
_MOST = 200


class CodesStep(QWidget):
    """One line a histology: its words, how many rows say it, its code, and what that means.

    `chosen` carries the words and the `CodeHit` taken, `typed` the words and any other code.
    """

    chosen = Signal(str, object)
    typed = Signal(str, str)

    def __init__(self, codes: CodeService, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._finder = CodeFinder(codes, CodeSystem.ICD_O_MORPHOLOGY)
        self._texts: tuple[str, ...] = ()
        self._meanings: dict[str, ElidedLabel] = {}
        self.lines: dict[str, TypeAhead] = {}
        words = self.tr(
            "Filled in where the words are the very name of a tumour, or were coded before in this "
            "board. Check each one; what stays without a code is imported as words. The family is "
            "filled in from the code where the list has none."
        )
        self.count_label = plain_label("", self, "strong", wrap=True)
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        note = plain_label(words, self, "note", wrap=True)
        layout = column(self.count_label, note, self.scroll_area, spacing=8)
        layout.setStretch(2, 1)
        self.setLayout(layout)

    def show_histologies(
        self, histologies: tuple[HistologyWords, ...], codes: dict[str, CodeHit]
    ) -> None:
        """Show the histologies with the codes they have so far."""
        texts = tuple(one.text for one in histologies)
        if texts != self._texts:
            self._texts = texts
            self._build(histologies)
        for text, line in self.lines.items():
            hit = codes.get(text)
            if line.text() != ("" if hit is None else hit.code):
                line.set_free_text("" if hit is None else hit.code)
            self._meanings[text].setText("" if hit is None else described(hit))
        self._show_count(histologies, codes)

    def _show_count(
        self, histologies: tuple[HistologyWords, ...], codes: dict[str, CodeHit]
    ) -> None:
        coded = sum(one.text in codes for one in histologies)
        words = self.tr("{coded} of {count} histologies have a code.")
        said = words.format(coded=number(coded), count=number(len(histologies)))
        if len(histologies) > _MOST:
            more = self.tr("The {most} commonest are shown.")
            said = f"{said} {more.format(most=number(_MOST))}"
        self.count_label.setText(said)

    def _build(self, histologies: tuple[HistologyWords, ...]) -> None:
        """Make a line for each of the commonest histologies."""
        content = QWidget(self.scroll_area)
        content.setProperty("page", True)
        grid = QGridLayout(content)
        grid.setContentsMargins(0, 0, 8, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        for place, stretch in enumerate((4, 0, 2, 3)):
            grid.setColumnStretch(place, stretch)
        heads = (
            self.tr("Histology in the list"), self.tr("Rows"), self.tr("Code"), self.tr("Meaning"),
        )  # fmt: skip
        for place, head in enumerate(heads):
            grid.addWidget(plain_label(head, content, "field"), 0, place)
        self.lines, self._meanings = {}, {}
        for one in histologies[:_MOST]:
            self._add_line(content, grid, one)
        grid.setRowStretch(grid.rowCount(), 1)
        self.scroll_area.setWidget(content)
        first = next(iter(self.lines.values()), None)
        if first is not None:
            self.setFocusProxy(first)

    def _add_line(self, content: QWidget, grid: QGridLayout, one: HistologyWords) -> None:
        line = grid.rowCount()
        words = ElidedLabel(one.text, content, "strong")
        code = TypeAhead(content, allow_free=True, preselects=False)
        code.set_finder(self._finder)
        code.setPlaceholderText(self.tr("code or words"))
        code.setAccessibleName(self.tr("Code of {histology}").format(histology=one.text))
        code.chosen.connect(self._on_chosen)
        code.text_committed.connect(self._on_typed)
        words.setBuddy(code)
        rows = plain_label(number(one.count), content)
        rows.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        meaning = ElidedLabel("", content, "note")
        for place, widget in enumerate((words, rows, code, meaning)):
            grid.addWidget(widget, line, place)
        self.lines[one.text] = code
        self._meanings[one.text] = meaning

    def _words_of(self, line: object) -> str:
        return next((text for text, found in self.lines.items() if found is line), "")

    @Slot(object)
    def _on_chosen(self, hit: CodeHit | None) -> None:
        text = self._words_of(self.sender())
        if hit is not None and text:
            self.chosen.emit(text, hit)

    @Slot(str)
    def _on_typed(self, code: str) -> None:
        text = self._words_of(self.sender())
        if text:
            self.typed.emit(text, code)
