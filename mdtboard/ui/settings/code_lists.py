"""The official lists of codes that the board has loaded."""

from collections.abc import Hashable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, Slot
from PySide6.QtWidgets import QFileDialog, QProgressBar, QWidget

from mdtboard.domain.code_lists import LoadedList, ReadFile
from mdtboard.domain.ids import TerminologyId
from mdtboard.domain.terminology import Terminology
from mdtboard.reference import shipped_codes
from mdtboard.ui import formats
from mdtboard.ui.icons import Icons
from mdtboard.ui.labels import label
from mdtboard.ui.settings.code_list_dialog import CodeListDialog, language_words
from mdtboard.ui.settings.code_lists_presenter import CodeListsPresenter
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.layout import card, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label


class CodeListsSection(QWidget):
    """Lists with their edition; a file is read, shown, and only then kept."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self.presenter = CodeListsPresenter(self, shell)
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.progress = QProgressBar(self)
        self.progress.setProperty("thin", True)
        self.progress.setTextVisible(False)
        self.progress.setRange(0, 1)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.table = RowsTable[LoadedList](_columns(), _key, self)
        self.table.setAccessibleName(self.tr("Lists of codes"))
        self.table.set_empty(self.tr("No official list is loaded yet."), icon="list")
        self.load_button = button(self.tr("&Load a file…"), self, "primary")
        self.load_button.setIcon(Icons().icon("file-import", "on_accent"))
        self.remove_button = button(self.tr("&Remove"), self)
        self.remove_button.setIcon(Icons().icon("trash"))
        self._lay_out()
        self.table.current_row_changed.connect(self._on_row)
        self.load_button.clicked.connect(self._on_choose)
        self.remove_button.clicked.connect(self._on_remove)
        self._allow()

    def refresh(self) -> None:
        """Read the lists again."""
        self.presenter.refresh()

    # What the presenter asks for.

    def show_lists(self, lists: tuple[LoadedList, ...]) -> None:
        """Show the lists of the board."""
        self.table.show_rows(lists)
        self._allow()

    def show_busy(self, busy: bool) -> None:
        """Show that a file is read or kept."""
        self.progress.setRange(0, 0 if busy else 1)
        self._allow()

    def show_error(self, text: str) -> None:
        """Say what went wrong, or take that back."""
        if text:
            self.banner.show_message(text, Tone.PROBLEM)
        else:
            self.banner.hide()

    def show_report(self, read: ReadFile, known: tuple[LoadedList, ...]) -> None:
        """Show what was read of a file, to be kept or not."""
        dialog = CodeListDialog(read, known, self)
        dialog.wanted.connect(self.presenter.load)
        dialog.open()

    def tell_loaded(self, loaded: tuple[Terminology, ...]) -> None:
        """Say what was kept."""
        names = ", ".join(f"{label(one.system)} ({one.edition})" for one in loaded)
        words = self.tr("Loaded: {lists}. Ctrl+Z takes it back.")
        self.shell.say(words.format(lists=names))
        if loaded:
            self.table.select(loaded[0].id)

    # How it is built.

    def _lay_out(self) -> None:
        table = shipped_codes()
        words = self.tr(
            "A table of our own is always there: {count} tumours and sites, {edition}. Load the "
            "official lists your centre is entitled to: ICD-O-3 and ICD-10 as ClaML or SVS, "
            "ORPHAcodes (XML), OncoTree (JSON), RARECAREnet (Excel)."
        )
        said = words.format(
            count=formats.locale().toString(len(table.entities)), edition=table.edition
        )
        title = plain_label(self.tr("Lists of codes"), self, "heading")
        note = plain_label(said, self, "note", wrap=True)
        buttons = row(self.load_button, self.remove_button, None)
        inner = card(self, self.table, buttons)
        layout = column(title, note, self.banner, self.progress, inner)
        layout.setStretch(4, 1)
        self.setLayout(layout)

    def _allow(self) -> None:
        allowed = self.presenter.may_change and not self.presenter.busy
        self.load_button.setEnabled(allowed)
        self.remove_button.setEnabled(allowed and self.table.current() is not None)
        refused = "" if self.presenter.may_change else self.tr("Your account may not change this.")
        self.load_button.setToolTip(refused)

    @Slot()
    def _on_row(self) -> None:
        self._allow()

    @Slot()
    def _on_choose(self) -> None:
        dialog = QFileDialog(self.window(), self.tr("Choose the official file"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters(
            [
                self.tr("Lists of codes") + " (*.xml *.claml *.json *.xlsx *.xls)",
                self.tr("All files") + " (*)",
            ]
        )
        dialog.fileSelected.connect(self._on_selected)
        dialog.open()

    @Slot(str)
    def _on_selected(self, name: str) -> None:
        self.presenter.pick(Path(name))

    @Slot()
    def _on_remove(self) -> None:
        chosen = self.table.current()
        if chosen is None:
            return
        one = chosen.terminology
        self.presenter.remove(TerminologyId(one.id))
        words = self.tr("Removed: {list}. Ctrl+Z brings it back.")
        self.shell.say(words.format(list=f"{label(one.system)} ({one.edition})"))


def _columns() -> tuple[Column[LoadedList], ...]:
    translate = QCoreApplication.translate
    return (
        Column(translate("settings", "List"), _system, width=16, weight=1),
        Column(translate("settings", "Edition"), _edition, width=16, weight=1),
        Column(translate("settings", "Language"), _language, width=9),
        Column(translate("settings", "Codes"), _count, align="right", tone=_tone, width=9),
        Column(translate("settings", "File"), _file, tooltip=_file, width=12, weight=1),
        Column(translate("settings", "Loaded"), _loaded, tooltip=_loaded, width=20, weight=2),
    )


def _key(line: LoadedList) -> Hashable:
    return line.terminology.id


def _system(line: LoadedList) -> str:
    return label(line.terminology.system)


def _edition(line: LoadedList) -> str:
    return formats.edition(line.terminology.edition)


def _language(line: LoadedList) -> str:
    return language_words(line.terminology.language)


def _count(line: LoadedList) -> str:
    return formats.locale().toString(line.present)


def _tone(line: LoadedList) -> Tone | None:
    """Mark a list whose codes are not all there: its file has to be loaded again."""
    return None if line.present == line.terminology.entries else Tone.PROBLEM


def _file(line: LoadedList) -> str:
    return line.terminology.file_name


def _loaded(line: LoadedList) -> str:
    on = formats.day(line.terminology.loaded_at.astimezone().date())
    return " · ".join(part for part in (on, line.terminology.loaded_by) if part)
