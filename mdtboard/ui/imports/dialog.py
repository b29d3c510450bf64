"""The import of a patient list, from the file to the board."""

from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QWidget

from mdtboard.domain.codes import CodeHit
from mdtboard.domain.ids import CaseId
from mdtboard.domain.imports import (
    ForAgenda,
    HistologyWords,
    ImportCounts,
    ImportLine,
    PlannedByImport,
)
from mdtboard.domain.tables import LeftAside, Mapping, Table, Target
from mdtboard.domain.views import MeetingLine
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.cases.agenda_dialog import AgendaDialog
from mdtboard.ui.cases.words import cases_in_words
from mdtboard.ui.imports.codes_step import CodesStep
from mdtboard.ui.imports.columns_step import ColumnsStep
from mdtboard.ui.imports.file_step import FileStep
from mdtboard.ui.imports.presenter import ImportPresenter
from mdtboard.ui.imports.preview_step import PreviewStep
from mdtboard.ui.imports.shape_step import ShapeStep
from mdtboard.ui.imports.words import said_aside, summed_up, without_code
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.save_dialog import save_dialog
from mdtboard.ui.widgets.steps import StepsWidget

_CODES, _PREVIEW = 3, 4


class ImportDialog(Dialog):
    """The file, how it is read, its columns, the codes of its histologies, what would happen."""

    def __init__(
        self, shell: Shell, parent: QWidget | None = None, path: Path | None = None
    ) -> None:
        super().__init__("", parent)
        self.shell = shell
        self._new_cases: tuple[CaseId, ...] = ()
        self._meeting: MeetingLine | None = None
        title = self.tr("Import a list")
        self.setWindowTitle(title)
        self.title_label.setText(title)
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.progress = self._progress()
        self.steps = StepsWidget(self.tr("Import"), self)
        self.file_step = FileStep(self.steps)
        self.shape_step = ShapeStep(self.steps)
        self.columns_step = ColumnsStep(self.steps)
        self.codes_step = CodesStep(shell.services.codes, self.steps)
        self.preview_step = PreviewStep(shell.services.desk.today, self.steps)
        self.outcome = EmptyState("circle-check", "", None, self)
        self.outcome.hide()
        self.presenter = ImportPresenter(self, shell)
        self._lay_out()
        self._connect()
        self._fit(parent)
        if path is not None:
            self.presenter.pick(path)

    @override
    def done(self, result: int) -> None:
        """Close, unless the import itself is under way: it is all or nothing."""
        if self.presenter.importing:
            return
        self.presenter.close()
        super().done(result)

    # What the presenter asks for.

    def show_busy(self, busy: bool) -> None:
        """Show that something slow is going on."""
        self.progress.setRange(0, 0 if busy else 1)

    def show_error(self, text: str) -> None:
        """Say what went wrong, or take that back."""
        if text:
            self.banner.show_message(text, Tone.PROBLEM)
        else:
            self.banner.hide()

    def show_path(self, path: Path) -> None:
        """Show which file is read."""
        self.file_step.show_path(path)

    def show_table(self, table: Table) -> None:
        """Show how the file is read; the first time, go there."""
        self.shape_step.show_table(table)
        self.steps.refresh()
        if self.steps.position() == 0:
            self.steps.go_to(1)

    def show_mapping(self, table: Table, mapping: Mapping, known: tuple[Mapping, ...]) -> None:
        """Show what each column fills."""
        self.columns_step.show_mapping(table, mapping, known)

    def show_mapping_error(self, text: str, twice: Target | None) -> None:
        """Say what is wrong with the mapping, or take that back."""
        self.columns_step.show_error(text, twice)

    def offer_numbers(self, offered: bool) -> None:
        """Offer to number the patients of a list that has no column of numbers."""
        self.columns_step.numbering.setVisible(offered)

    def show_left_aside(self, columns: tuple[LeftAside, ...]) -> None:
        """Say which columns fill nothing, where one chooses them and before the import."""
        said = said_aside(columns)
        self.columns_step.show_left_aside(said)
        self.preview_step.show_left_aside(said)

    def show_lines(self, lines: tuple[ImportLine, ...], counts: ImportCounts) -> None:
        """Show what would happen to each row."""
        self.preview_step.show_lines(lines, counts)
        self.preview_step.agenda_bar.show_effect(lines, too_long=self.presenter.too_long)
        self._show_verb(lines)

    def show_histologies(
        self, histologies: tuple[HistologyWords, ...], codes: dict[str, CodeHit]
    ) -> None:
        """Show the histologies in words, with the codes they have so far."""
        self.codes_step.show_histologies(histologies, codes)

    def show_meetings(
        self,
        meetings: tuple[MeetingLine, ...],
        wish: ForAgenda | None,
        to_plan: tuple[PlannedByImport, ...],
    ) -> None:
        """Offer the agendas that the cases may go on, with the one that is chosen."""
        self.preview_step.agenda_bar.show_meetings(meetings, wish, to_plan)

    def show_result(
        self, lines: tuple[ImportLine, ...], case_ids: tuple[CaseId, ...], on: MeetingLine | None
    ) -> None:
        """Show what was imported, and what can be done next."""
        self._new_cases, self._meeting = case_ids, on
        self.steps.hide()
        self.progress.hide()
        words = self.tr("The list is imported. {counts}. Ctrl+Z takes the whole import back.")
        text = words.format(counts=summed_up(lines))
        action = None
        if on is not None:
            put = self.tr("{cases} on the agenda of {board}, {date}.")
            count = cases_in_words(sum(line.joined for line in lines))
            date = formats.day(on.held_on)
            text = f"{put.format(cases=count, board=on.board, date=date)} {text}"
            action = self.tr("Open the agenda")
        elif case_ids:
            words = self.tr("Put {cases} on an agenda…")
            action = words.format(cases=cases_in_words(len(case_ids)))
        presenter = self.presenter
        left = presenter.histologies.without_code() if presenter.has_histologies() else ()
        if left:
            text = f"{text}\n\n{without_code(left)}"
        self.outcome.show_message(text, action, "circle-check")
        self.outcome.show()
        self.divider.show()
        out = sum(line.stays_out for line in lines)
        if out:
            words = self.tr("Save the %n row(s) left out…", "", out)
            self.left_out_button = self.add_button(words)
            self.left_out_button.clicked.connect(self._on_save_left_out)
        self.close_button = self.add_button(self.tr("Close"), "primary")
        self.close_button.clicked.connect(self.accept)
        self.close_button.setFocus()
        self.shell.say(self.tr("The list is imported. Ctrl+Z takes it back."))

    def show_saved(self, path: Path) -> None:
        """Say where the rows are that were left out."""
        words = self.tr("The rows left out are in {file}.").format(file=path.name)
        self.banner.show_message(words, Tone.DONE)

    def refresh_steps(self) -> None:
        """Ask again whether one may go on."""
        self.steps.refresh()
        importing = self.presenter.importing
        self.steps.pages.setEnabled(not importing)
        self.steps.cancel_button.setEnabled(not importing)
        if importing:
            self.steps.back_button.setEnabled(False)
        if self.presenter.lines is not None:
            self._show_verb(self.presenter.lines)

    def _show_verb(self, lines: tuple[ImportLine, ...]) -> None:
        """Name on the last button what pressing it does."""
        if self.steps.position() != _PREVIEW:
            return
        counts = ImportCounts.of(lines)
        coming = counts.new + counts.new_case + counts.update
        joined = sum(line.joined or line.filled for line in lines)
        words = self.tr("Import %n row(s)", "", coming)
        if not coming and joined:
            put = self.tr("Put {cases} on the agenda")
            words = put.format(cases=cases_in_words(joined))
        self.steps.next_button.setText(words)

    def _progress(self) -> QProgressBar:
        bar = QProgressBar(self)
        bar.setProperty("thin", True)
        bar.setTextVisible(False)
        bar.setRange(0, 1)
        bar.setAccessibleName(self.tr("Progress"))
        return bar

    def _lay_out(self) -> None:
        self.divider.hide()
        self.body.addWidget(self.banner)
        self.body.addWidget(self.progress)
        self.body.addWidget(self.steps, 1)
        self.body.addWidget(self.outcome, 1)
        presenter = self.presenter
        self.steps.add_step(self.tr("File"), self.file_step, presenter.may_leave_file)
        self.steps.add_step(self.tr("Reading"), self.shape_step, presenter.may_leave_file)
        self.steps.add_step(self.tr("Columns"), self.columns_step, presenter.may_leave_columns)
        self.steps.add_step(
            self.tr("Codes"),
            self.codes_step,
            presenter.may_leave_columns,
            presenter.has_histologies,
        )
        self.steps.add_step(self.tr("Check"), self.preview_step, presenter.may_import)

    def _connect(self) -> None:
        self.steps.step_changed.connect(self._on_step)
        self.steps.cancelled.connect(self.reject)
        self.steps.finished.connect(self.presenter.run)
        self.file_step.picked.connect(self.presenter.pick)
        self.shape_step.reshaped.connect(self.presenter.reshape)
        self.columns_step.changed.connect(self._on_columns)
        self.columns_step.numbering.changed.connect(self.presenter.number_patients)
        self.columns_step.mapping_chosen.connect(self._on_mapping)
        self.columns_step.remember_requested.connect(self._on_remember)
        self.codes_step.chosen.connect(self.presenter.choose_code)
        self.codes_step.typed.connect(self.presenter.type_code)
        panel, decisions = self.preview_step.panel, self.presenter.decisions
        panel.same_chosen.connect(decisions.same)
        panel.new_chosen.connect(decisions.new)
        panel.elsewhere_chosen.connect(decisions.elsewhere)
        panel.left_out_changed.connect(decisions.leave_out)
        panel.asked_again.connect(decisions.ask_again)
        panel.all_same.connect(self.presenter.same_for_all)
        panel.change_ticked.connect(decisions.want)
        panel.corrected.connect(self.presenter.correct)
        panel.cells_of = self.presenter.cells
        panel.says_who = decisions.says_who
        self.preview_step.agenda_bar.chosen.connect(self.presenter.choose_agenda)
        self.outcome.action_requested.connect(self._on_agenda)

    def _fit(self, parent: QWidget | None) -> None:
        theme = current_theme()
        room = self.screen().availableGeometry().size() if parent is None else parent.size()
        width = min(theme.px(1320), max(room.width() - 32, 640))
        self.resize(width, min(theme.px(820), max(room.height() - 32, 480)))

    @Slot(int)
    def _on_step(self, position: int) -> None:
        self.banner.hide()
        if position == _CODES:
            self.presenter.look_at_histologies()
        if position == _PREVIEW:
            self.presenter.preview()
            self.refresh_steps()

    @Slot()
    def _on_columns(self) -> None:
        step = self.columns_step
        self.presenter.change_mapping(step.columns(), step.absent(), step.orders())

    @Slot(object)
    def _on_mapping(self, known: Mapping | None) -> None:
        if known is None:
            self.presenter.use_guess()
        else:
            self.presenter.use(known)

    @Slot(str)
    def _on_remember(self, name: str) -> None:
        if self.presenter.remember(name):
            words = self.tr("Remembered as “{name}”: the next list of this kind is read like this.")
            self.banner.show_message(words.format(name=name.strip()), Tone.DONE)

    @Slot()
    def _on_save_left_out(self) -> None:
        tables = self.tr("Spreadsheets (*.xlsx *.csv)")
        title = self.tr("Save the rows left out")
        self.file_dialog = save_dialog(self, title, tables, "xlsx", self.tr("rows-left-out.xlsx"))
        self.file_dialog.fileSelected.connect(self.save_left_out)
        self.file_dialog.open()

    @Slot(str)
    def save_left_out(self, chosen: str) -> None:
        """Save the rows that were left out where the user chose."""
        self.presenter.save_left_out(Path(chosen))

    @Slot()
    def _on_agenda(self) -> None:
        if self._meeting is None:
            AgendaDialog(self.shell, self._new_cases, self.parentWidget()).open()
        else:
            self.shell.go(Destination(screen=Screen.MEETINGS, meeting_id=self._meeting.id))
        self.accept()
