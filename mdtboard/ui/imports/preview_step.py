"""The last step: what would happen to every row, and the questions it raises."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from mdtboard.domain.ids import PatientId
from mdtboard.domain.imports import ImportCounts, ImportLine, Verdict
from mdtboard.ui.icons import Icons
from mdtboard.ui.imports.agenda_bar import AgendaBar
from mdtboard.ui.imports.words import VERDICT_TONES, count_of, explained, number
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import FlowLayout, column
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import plain_label

# The place of a column that is there for lists with questions only.
_QUESTION = 4


class _Answer(QPushButton):
    """One answer to the question of a row."""

    def __init__(self, text: str, patient_id: PatientId | None, parent: QWidget) -> None:
        super().__init__(text.replace("&", "&&"), parent)
        self.setAutoDefault(False)
        self.patient_id = patient_id


class PreviewStep(QWidget):
    """Counts that filter, the rows, and the question of the row one is on."""

    answered = Signal(int, object)
    all_answered = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[ImportLine, ...] = ()
        self._only: Verdict | None = None
        self.filters = QWidget(self)
        self.filter_buttons: dict[Verdict | None, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._make_filters()
        self.table = self._make_table()
        self.question_box = QFrame(self)
        self.question_label = plain_label("", self.question_box, wrap=True)
        self.answer_buttons: list[_Answer] = []
        self._answers = FlowLayout(spacing=8)
        self.all_same_button = button(
            self.tr("All questions: the same patient"), self.question_box, "quiet"
        )
        self.all_new_button = button(
            self.tr("All questions: new patients"), self.question_box, "quiet"
        )
        self._make_question()
        self.agenda_bar = AgendaBar(self)
        layout = column(self.filters, self.table, self.question_box, self.agenda_bar, spacing=10)
        layout.setStretch(1, 1)
        self.setLayout(layout)
        self.setFocusProxy(self.table)

    def show_lines(self, lines: tuple[ImportLine, ...], counts: ImportCounts) -> None:
        """Show what would happen to each row; go to the first question there is."""
        self._lines = lines
        self.table.setColumnHidden(_QUESTION, not any(line.question for line in lines))
        self._show_counts(counts)
        if self._only is not None and not count_of(counts, self._only):
            self._only = None
            self.filter_buttons[None].setChecked(True)
        self._show_rows()
        current = self.table.current()
        if current is None or current.verdict is not Verdict.QUESTION:
            questions = [line for line in lines if line.verdict is Verdict.QUESTION]
            first = questions[0] if questions else (lines[0] if lines else None)
            if first is not None and (questions or current is None):
                self.table.select(first.row_number)
        self._show_question(self.table.current())

    def _make_filters(self) -> None:
        flow = FlowLayout(self.filters, spacing=6)
        for verdict in (None, *Verdict):
            made = button("", self.filters)
            made.setCheckable(True)
            made.setProperty("compact", True)
            if verdict is not None:
                made.setIcon(Icons().sign(VERDICT_TONES[verdict]))
            self._group.addButton(made)
            self.filter_buttons[verdict] = made
            flow.addWidget(made)
        self.filter_buttons[None].setChecked(True)
        self._group.buttonClicked.connect(self._on_filter)

    def _make_table(self) -> RowsTable[ImportLine]:
        table = RowsTable[ImportLine](
            (
                Column(self.tr("Row"), _row_number, align="right", width=5),
                Column(self.tr("Import"), _verdict, tone=_tone, width=11),
                Column(self.tr("Patient"), _patient, tooltip=_patient, width=14, weight=2),
                Column(self.tr("Diagnosis"), _diagnosis, tooltip=_diagnosis, width=12, weight=2),
                Column(
                    self.tr("Question to the board"),
                    _question,
                    tooltip=_question,
                    width=12,
                    weight=2,
                    hidden=True,
                ),
                Column(self.tr("Remark"), explained, tooltip=explained, width=14, weight=3),
            ),
            _row_id,
            self,
        )
        table.setAccessibleName(self.tr("Rows of the list"))
        table.current_row_changed.connect(self._show_question)
        return table

    def _make_question(self) -> None:
        for name, value in (("banner", True), ("rounded", True), ("tone", "attention")):
            mark(self.question_box, name, value)
        layout = column(self.question_label, self._answers, spacing=8, margin=10)
        bulk = FlowLayout(spacing=8)
        bulk.addWidget(self.all_same_button)
        bulk.addWidget(self.all_new_button)
        layout.addLayout(bulk)
        self.question_box.setLayout(layout)
        self.question_box.hide()
        self.all_same_button.clicked.connect(self._on_all_same)
        self.all_new_button.clicked.connect(self._on_all_new)

    def _show_counts(self, counts: ImportCounts) -> None:
        words = self.tr("All rows {count}").format(count=number(len(self._lines)))
        self.filter_buttons[None].setText(words)
        for verdict in Verdict:
            count = count_of(counts, verdict)
            made = self.filter_buttons[verdict]
            made.setText(f"{label(verdict)} {number(count)}")
            made.setVisible(count > 0)

    def _show_rows(self) -> None:
        shown = self._lines
        if self._only is not None:
            shown = tuple(line for line in shown if line.verdict is self._only)
        self.table.show_rows(shown)

    @Slot(object)
    def _show_question(self, line: ImportLine | None) -> None:
        asked = line is not None and line.verdict is Verdict.QUESTION
        self.question_box.setVisible(asked)
        for old in self.answer_buttons:
            self._answers.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.answer_buttons = []
        if line is None or not asked:
            return
        words = self.tr("Row {number}: {patient} has the name and birth date of a known patient.")
        self.question_label.setText(words.format(number=line.row_number, patient=line.patient_name))
        same = self.tr("The same as {name}")
        for patient_id, name in line.candidates:
            self._add_answer(same.format(name=name), patient_id)
        self._add_answer(self.tr("A new patient"), None)
        several = sum(other.verdict is Verdict.QUESTION for other in self._lines) > 1
        self.all_same_button.setVisible(several)
        self.all_new_button.setVisible(several)

    def _add_answer(self, text: str, patient_id: PatientId | None) -> None:
        made = _Answer(text, patient_id, self.question_box)
        made.clicked.connect(self._on_answer)
        self._answers.addWidget(made)
        self.answer_buttons.append(made)
        made.show()

    @Slot(QPushButton)
    def _on_filter(self, pressed: QPushButton) -> None:
        for verdict, made in self.filter_buttons.items():
            if made is pressed:
                self._only = verdict
        self._show_rows()
        if self.table.current() is None and self.table.rows_model.count():
            self.table.selectRow(0)

    @Slot()
    def _on_answer(self) -> None:
        pressed, line = self.sender(), self.table.current()
        if isinstance(pressed, _Answer) and line is not None:
            self.answered.emit(line.row_number, pressed.patient_id)

    @Slot()
    def _on_all_same(self) -> None:
        self.all_answered.emit(True)

    @Slot()
    def _on_all_new(self) -> None:
        self.all_answered.emit(False)


def _row_id(line: ImportLine) -> int:
    return line.row_number


def _row_number(line: ImportLine) -> str:
    return str(line.row_number)


def _verdict(line: ImportLine) -> str:
    return label(line.verdict)


def _tone(line: ImportLine) -> Tone:
    return VERDICT_TONES[line.verdict]


def _patient(line: ImportLine) -> str:
    return line.patient_name


def _diagnosis(line: ImportLine) -> str:
    return line.diagnosis


def _question(line: ImportLine) -> str:
    return line.question
