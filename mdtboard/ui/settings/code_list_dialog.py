"""What was read of an official file: its lists, what is left out, and why; then keep it or not."""

from dataclasses import replace

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QLineEdit, QScrollArea, QWidget

from mdtboard.domain.code_lists import LoadedList, ReadFile, ReadList, Skipped, count_of
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.ui import formats
from mdtboard.ui.cases.choice import Choice
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import card, column
from mdtboard.ui.widgets.text import ElidedLabel, plain_label

_SAMPLES = 3
_LANGUAGES = ("", "fr", "en", "de", "es", "it", "nl", "pt")


class _ListCard(QFrame):
    """One list: its edition and language can be corrected, its first codes are shown."""

    def __init__(self, read: ReadList, known: tuple[LoadedList, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.read = read
        self._known = tuple(one for one in known if one.terminology.system is read.system)
        self.setProperty("card", True)
        grid = FormGrid(self, columns=2)
        self.edition_line = QLineEdit(read.edition, grid)
        self.edition_line.setMaxLength(60)
        self.language_choice = Choice(grid)
        self.language_choice.offer(_languages(read.language))
        self.language_choice.choose(read.language)
        grid.add(self.tr("Edition"), self.edition_line)
        grid.add(self.tr("Language"), self.language_choice)
        self._grid = grid
        head = self.tr("{system} · codes: {count}").format(
            system=label(read.system), count=formats.locale().toString(len(read.entries))
        )
        samples = [
            ElidedLabel(f"{entry.code}  {entry.label}", self) for entry in read.entries[:_SAMPLES]
        ]
        self.replaced_label = plain_label("", self, "note", wrap=True)
        parts = (plain_label(head, self, "strong"), grid, *samples, self.replaced_label)
        self.setLayout(column(*parts, spacing=6, margin=12))
        self.edition_line.textChanged.connect(self._on_changed)
        self.language_choice.currentIndexChanged.connect(self._on_changed)
        self._on_changed()

    def corrected(self) -> ReadList:
        """Return the list with the edition and language as they stand."""
        edition = self.edition_line.text().strip()
        return replace(self.read, edition=edition, language=self.language_choice.value())

    def complain(self) -> bool:
        """Say beside the edition that it is missing; tell whether it is."""
        missing = not self.edition_line.text().strip()
        words = sentence(RuleViolation(Rule.EDITION_MISSING)) if missing else ""
        self._grid.set_error(self.edition_line, words)
        if missing:
            self.edition_line.setFocus()
        return missing

    @Slot()
    def _on_changed(self) -> None:
        now = self.corrected()
        same = [
            one.terminology
            for one in self._known
            if one.terminology.edition.casefold() == now.edition.casefold()
            and one.terminology.language == now.language
        ]
        words = self.tr("Replaces the list of this edition loaded on {date}.")
        said = words.format(date=formats.day(same[0].loaded_at.astimezone().date())) if same else ""
        self.replaced_label.setText(said)
        self.replaced_label.setVisible(bool(said))
        if now.edition:
            self._grid.set_error(self.edition_line, "")


class CodeListDialog(Dialog):
    """Nothing is kept before the person has seen what was read."""

    wanted = Signal(object)

    def __init__(
        self, read: ReadFile, known: tuple[LoadedList, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent)
        title = self.tr("Load a list of codes")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self._read = read
        words = self.tr("{form}, {file}").format(form=label(read.form), file=read.file_name)
        self.body.addWidget(ElidedLabel(words, self, "note"))
        content = QWidget(self)
        content.setProperty("page", True)
        self.cards = [_ListCard(one, known, content) for one in read.lists]
        content.setLayout(column(*self.cards, self._report(content), None, spacing=10))
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self.body.addWidget(scroll, 1)
        self.cancel_button = self.add_cancel_button()
        self.load_button = self.add_button(self.tr("Load"), "primary")
        self.load_button.clicked.connect(self._on_load)
        self._fit(parent)
        first = next((c for c in self.cards if not c.read.edition), self.cards[0])
        first.edition_line.setFocus()

    def _report(self, parent: QWidget) -> QFrame:
        """Return why entries are left out, with a few of them."""
        skipped = self._read.skipped
        if not skipped:
            words = self.tr("Every entry of the file was read.")
            return card(parent, plain_label(words, parent, "note"))
        head = self.tr("Left out: {count}").format(
            count=formats.locale().toString(count_of(skipped))
        )
        lines = [ElidedLabel(self._reason(one), parent) for one in skipped]
        return card(parent, plain_label(head, parent, "strong"), *lines, spacing=6)

    def _reason(self, one: Skipped) -> str:
        """Return why some entries are left out, how many, and a few of them."""
        words = self.tr("{reason}: {count}")
        if one.examples:
            words = self.tr("{reason}: {count} ({examples})")
        return words.format(
            reason=label(one.reason),
            count=formats.locale().toString(one.count),
            examples=", ".join(one.examples),
        )

    def _fit(self, parent: QWidget | None) -> None:
        theme = current_theme()
        room = self.screen().availableGeometry().size()
        if parent is not None:
            room = parent.window().size()
        width = min(theme.px(640), max(room.width() - 64, 480))
        wanted = theme.px(250) + theme.px(190) * len(self.cards)
        self.resize(width, min(wanted, max(room.height() - 48, 420)))

    @Slot()
    def _on_load(self) -> None:
        # Every card says what is missing, not only the first.
        missing = [one for one in self.cards if one.complain()]
        if missing:
            return
        lists = tuple(one.corrected() for one in self.cards)
        self.wanted.emit(replace(self._read, lists=lists))
        self.accept()


def _languages(read: str) -> list[tuple[str, str]]:
    """Return languages by code, that of the file among them."""
    return [(code, language_words(code)) for code in dict.fromkeys((*_LANGUAGES, read))]


def language_words(code: str) -> str:
    """Return a language by its own name, or nothing."""
    name = QLocale(code).nativeLanguageName() if code else ""
    return f"{name[:1].upper()}{name[1:]}" if name else code or "–"
