"""The panel that ends a meeting: what is still open, one button for all, one for each step."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QProgressBar, QPushButton, QWidget

from mdtboard.domain.closing import Loose
from mdtboard.domain.errands import ErrandKind
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.sheets import PresentedCase
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.documents.wording import LANGUAGES
from mdtboard.ui.followup.words import KIND_ICONS
from mdtboard.ui.home.line_list import Line, LineList
from mdtboard.ui.icons import SIGNS
from mdtboard.ui.labels import sentence
from mdtboard.ui.room.closing_presenter import ClosingSheet, Outcome
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.choice_box import ChoiceBox
from mdtboard.ui.widgets.layout import FlowLayout, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import plain_label, set_text

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOST_NUMBERS = 12
_TONES = {
    Loose.TWO_TEXTS: Tone.PROBLEM,
    Loose.UNRECORDED: Tone.PROBLEM,
    Loose.NO_RESPONSIBLE: Tone.ATTENTION,
    Loose.NO_QUORUM: Tone.PROBLEM,
    Loose.PROVISIONAL: Tone.READING,
    Loose.NOT_REACHED: Tone.ATTENTION,
}


class ClosingPanel(QFrame):
    """The checklist, the folder of the documents, and the button that does everything.

    Enter presses the button that has the keyboard; on a line it goes to the first such case.
    """

    all_requested = Signal()
    end_requested = Signal()
    validate_requested = Signal()
    produce_requested = Signal()
    resume_requested = Signal()
    again_requested = Signal()
    retry_requested = Signal()
    cancel_requested = Signal()
    choose_requested = Signal()
    folder_typed = Signal(str)
    folder_requested = Signal(str)
    print_requested = Signal()
    case_requested = Signal(object)
    closed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._sheet: ClosingSheet | None = None
        self._outcome: Outcome | None = None
        self._running = False
        self._build_checklist()
        self._build_documents()
        self._build_steps()
        self._lay_out()
        self._connect()

    def _build_checklist(self) -> None:
        self.title_label = plain_label("", self, "title")
        self.summary_label = plain_label("", self, wrap=True)
        self.list = LineList[Line](parent=self)
        self.list.setAccessibleName(self.tr("What is still open"))
        self.nothing_line = QWidget(self)
        self.nothing_label = plain_label(self.tr("Nothing is left open."), self.nothing_line)
        sign = Sign(SIGNS[Tone.DONE], 18, "done_fg", self.nothing_line)
        self.nothing_line.setLayout(row(sign, self.nothing_label, None))
        self.again_button = button("", self)

    def _build_documents(self) -> None:
        self.folder_label = plain_label(self.tr("F&older of the documents"), self, "field")
        self.folder_edit = QLineEdit(self)
        self.folder_label.setBuddy(self.folder_edit)
        self.choose_button = button(self.tr("Choose…"), self)
        self.language_label = plain_label(self.tr("&Language"), self, "field")
        self.language_box: ChoiceBox[str] = ChoiceBox(self)
        self.language_box.set_choices(tuple(LANGUAGES.items()))
        self.language_box.choose(formats.language())
        self.language_label.setBuddy(self.language_box)

    def _build_steps(self) -> None:
        self.all_button = button("", self, "primary")
        self.note_label = plain_label("", self, "note", wrap=True)
        self.bar = QProgressBar(self)
        self.bar.setTextVisible(False)
        self.bar.setProperty("thin", True)
        self.bar.setAccessibleName(self.tr("Documents"))
        self.progress_label = plain_label("", self)
        self.cancel_button = button(self.tr("Cancel"), self)
        self.outcome_bar = Banner(self, closable=False)
        self.end_button = button(self.tr("End only"), self)
        self.validate_button = button("", self)
        self.produce_button = button(self.tr("Produce only"), self)
        self.resume_button = button(self.tr("Resume the meeting"), self)
        self.back_button = button(self.tr("Back to the cases"), self)

    def _lay_out(self) -> None:
        steps = FlowLayout()
        for step in self._steps():
            steps.addWidget(step)
        folder = row(self.folder_edit, self.choose_button)
        folder.setStretch(0, 1)
        language = column(self.language_label, self.language_box, spacing=4)
        documents = row(column(self.folder_label, folder, spacing=4), language, spacing=12)
        documents.setStretch(0, 1)
        self.progress_line = QWidget(self)
        running = row(self.bar, self.progress_label, self.cancel_button)
        running.setStretch(0, 1)
        self.progress_line.setLayout(running)
        self.progress_line.hide()
        whole = column(self.title_label, self.summary_label, spacing=10, margin=20)
        whole.addWidget(self.nothing_line)
        # The list takes the room that it needs before any stays empty.
        whole.addWidget(self.list, 100)
        whole.addLayout(row(self.again_button, None))
        whole.addLayout(documents)
        whole.addLayout(row(self.all_button, None))
        for part in (self.note_label, self.progress_line, self.outcome_bar):
            whole.addWidget(part)
        whole.addStretch(1)
        whole.addLayout(steps)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.all_button.clicked.connect(self.all_requested)
        self.end_button.clicked.connect(self.end_requested)
        self.validate_button.clicked.connect(self.validate_requested)
        self.produce_button.clicked.connect(self.produce_requested)
        self.resume_button.clicked.connect(self.resume_requested)
        self.back_button.clicked.connect(self.closed)
        self.again_button.clicked.connect(self.again_requested)
        self.cancel_button.clicked.connect(self.cancel_requested)
        self.choose_button.clicked.connect(self.choose_requested)
        self.folder_edit.editingFinished.connect(self._on_folder_typed)
        self.list.opened.connect(self._on_line_opened)
        self.outcome_bar.first_requested.connect(self._on_first)
        self.outcome_bar.second_requested.connect(self.print_requested)

    def _steps(self) -> tuple[QPushButton, ...]:
        return (
            self.end_button,
            self.validate_button,
            self.produce_button,
            self.resume_button,
            self.back_button,
        )

    @property
    def language(self) -> str:
        """Return the language the documents are made in."""
        return self.language_box.key() or formats.language()

    # What the presenter shows.

    def show_sheet(self, sheet: ClosingSheet) -> None:
        """Show the checklist and offer what can be done."""
        self._sheet = sheet
        live = sheet.ends
        self.title_label.setText(
            self.tr("End of the meeting") if live else self.tr("After the meeting")
        )
        self.summary_label.setText(self._summary(sheet))
        lines = tuple(self._line(kind, cases, sheet) for kind, cases in sheet.loose.items())
        lines += tuple(self._errands(kind, cases) for kind, cases in sheet.set_going.items())
        self.list.show_items(lines, self.list.current())
        self.list.setVisible(bool(lines))
        self.list.setMaximumHeight(self.list.content_height())
        self.nothing_line.setVisible(not lines)
        again = len(sheet.loose.get(Loose.NO_QUORUM, ()))
        words = self.tr("Present %n case(s) without a quorum again at the next meeting", "", again)
        self.again_button.setText(words)
        self.again_button.setVisible(again > 0)
        self._offer(sheet)

    def show_folder(self, folder: Path) -> None:
        """Show where the documents go."""
        set_text(self.folder_edit, str(folder))

    def show_running(self, running: bool) -> None:
        """Show the progress, and offer nothing else meanwhile than to stop."""
        self._running = running
        self.bar.setRange(0, 0)
        self.progress_label.setText("")
        self.cancel_button.setEnabled(True)
        self.progress_line.setVisible(running)
        self.folder_edit.setReadOnly(running)
        if running:
            # Whoever presses Enter twice must not stop what the first one began.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self._sheet is not None:
            self._offer(self._sheet)

    @Slot(int, int)
    def show_progress(self, done: int, total: int) -> None:
        """Show how many documents are in the folder."""
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        words = self.tr("{done} of {total} documents").format(done=done, total=total)
        self.progress_label.setText(words)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Show what was done, what was not and why, and what can be done about it."""
        self.outcome_bar.hide()
        if outcome is None:
            return
        done = " ".join(self._done(outcome))
        if outcome.error is not None:
            left = self.tr("Not done: {things}.").format(things=", ".join(self._left(outcome)))
            words = " ".join(part for part in (sentence(outcome.error), done, left) if part)
            self.outcome_bar.show_message(words, Tone.PROBLEM, self.tr("Retry"))
        elif not outcome.complete:
            words = self.tr("Stopped. {done}").format(done=done)
            self.outcome_bar.show_message(words, Tone.ATTENTION, self.tr("Go on"))
        elif outcome.filed:
            buttons = self.tr("Open the folder"), self.tr("Print…")
            self.outcome_bar.show_message(done, Tone.DONE, *buttons)
        else:
            self.outcome_bar.show_message(done, Tone.DONE)
        self._outcome = outcome
        self.focus_first()

    def focus_first(self) -> None:
        """Put the keyboard on what is most likely wanted, so that Enter does it."""
        told = (self.outcome_bar.first_button,) if self.outcome_bar.isVisible() else ()
        for wanted in (*told, self.all_button, self.back_button):
            if wanted.isVisible() and wanted.isEnabled():
                wanted.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    # Its words.

    def _summary(self, sheet: ClosingSheet) -> str:
        parts = [self.tr("%n decision(s) recorded", "", sheet.recorded)]
        if sheet.validated:
            parts.append(self.tr("%n validated", "", sheet.validated))
        if sheet.deferred:
            parts.append(self.tr("%n case(s) deferred", "", sheet.deferred))
        return " · ".join(parts)

    def _line(self, kind: Loose, cases: tuple[PresentedCase, ...], sheet: ClosingSheet) -> Line:
        count = len(cases)
        titles = {
            Loose.TWO_TEXTS: self.tr("%n case(s) with two texts to choose from", "", count),
            Loose.UNRECORDED: self.tr("%n case(s) typed but not recorded", "", count),
            Loose.NO_RESPONSIBLE: self.tr("%n decision(s) without a responsible person", "", count),
            Loose.NO_QUORUM: self.tr("%n decision(s) without a quorum", "", count),
            Loose.PROVISIONAL: self.tr("%n provisional decision(s)", "", count),
            Loose.NOT_REACHED: self.tr("%n case(s) not reached", "", count),
        }
        title = titles[kind]
        if kind in (Loose.NOT_REACHED, Loose.UNRECORDED):
            title = f"{title} → {self._whereto(sheet)}"
        return Line(key=kind, title=title, trail=self._numbers(cases), tone=_TONES[kind])

    def _errands(self, kind: ErrandKind, cases: tuple[PresentedCase, ...]) -> Line:
        """Return what the meeting set going: nothing to mend, and something to see to."""
        count = len(cases)
        titles = {
            ErrandKind.HEARING: self.tr("%n new presentation(s)", "", count),
            ErrandKind.READING: self.tr("%n second reading(s) to send", "", count),
            ErrandKind.REFERRAL: self.tr("%n referral(s) to other boards", "", count),
            ErrandKind.EXAMINATION: self.tr("%n examination(s) to obtain", "", count),
        }
        title = self.tr("{what}, see Follow-up").format(what=titles[kind])
        return Line(
            key=kind,
            title=title,
            trail=self._numbers(cases),
            tone=Tone.INFO,
            icon=KIND_ICONS[kind],
        )

    def _numbers(self, cases: tuple[PresentedCase, ...]) -> str:
        numbers = [case.number for case in cases]
        more = "…" if len(numbers) > _MOST_NUMBERS else ""
        return self.tr("no. {numbers}").format(numbers=", ".join(numbers[:_MOST_NUMBERS]) + more)

    def _whereto(self, sheet: ClosingSheet) -> str:
        if sheet.next_day is None:
            return self.tr("the next meeting, once it is planned")
        return self.tr("meeting of {day}").format(day=formats.day(sheet.next_day))

    def _all_words(self, sheet: ClosingSheet) -> str:
        count = sheet.to_validate
        if sheet.ends and count:
            return self.tr("End, validate %n and produce the documents", "", count)
        if count:
            return self.tr("Validate %n and produce the documents", "", count)
        if sheet.ends:
            drafts = self.tr("End and produce drafts")
            return drafts if sheet.drafts else self.tr("End and produce the documents")
        return self.tr("Produce drafts") if sheet.drafts else self.tr("Produce the documents")

    def _note_words(self, sheet: ClosingSheet) -> str:
        if sheet.to_validate:
            return self.tr(
                "You take responsibility for the advice as it is written. It changes afterwards "
                "only by a new dated version."
            )
        if sheet.drafts:
            return self.tr("The coordinator validates the decisions; until then they are drafts.")
        return ""

    def _done(self, outcome: Outcome) -> list[str]:
        parts = []
        if outcome.ended:
            parts.append(self.tr("The meeting is ended."))
        if outcome.validated:
            parts.append(self.tr("%n decision(s) validated.", "", outcome.validated))
        if outcome.folder is not None:
            if outcome.left_to_file:
                words = self.tr("{done} of {total} documents are in {folder}.")
            else:
                words = self.tr("%n document(s) in {folder}.", "", outcome.filed)
            parts.append(
                words.format(done=outcome.filed, total=outcome.total, folder=outcome.folder.name)
            )
        return parts

    def _left(self, outcome: Outcome) -> list[str]:
        left = []
        if outcome.left_to_end:
            left.append(self.tr("ending the meeting"))
        if outcome.left_to_validate:
            left.append(self.tr("validating the decisions"))
        if outcome.left_to_file:
            count = outcome.total - outcome.filed
            documents = self.tr("%n document(s)", "", count)
            left.append(documents if count else self.tr("the documents"))
        return left

    def _offer(self, sheet: ClosingSheet) -> None:
        free = not self._running
        self.all_button.setText(self._all_words(sheet))
        self.note_label.setText(self._note_words(sheet))
        self.note_label.setVisible(bool(self.note_label.text()))
        count = sheet.to_validate
        self.validate_button.setText(self.tr("Validate %n only", "", count))
        self.end_button.setVisible(sheet.ends)
        self.validate_button.setVisible(count > 0)
        self.produce_button.setVisible(sheet.ends or count > 0)
        self.resume_button.setVisible(sheet.step is MeetingStep.HELD)
        for each in (self.all_button, *self._steps()[:-1], self.again_button, self.choose_button):
            each.setEnabled(free)

    # What the user does.

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        focused = self.focusWidget()
        if event.key() in _ENTER and isinstance(focused, QPushButton) and focused.hasFocus():
            focused.click()
            return
        super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        # Ctrl+Enter would record the case that lies hidden behind this panel.
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() in _ENTER
        ):
            event.accept()
            return True
        return super().event(event)

    @Slot()
    def _on_folder_typed(self) -> None:
        if not self.folder_edit.isReadOnly():
            self.folder_typed.emit(self.folder_edit.text())

    @Slot(object)
    def _on_line_opened(self, kind: object) -> None:
        if self._sheet is None:
            return
        for lines in (self._sheet.loose.items(), self._sheet.set_going.items()):
            for key, cases in lines:
                if key is kind:
                    self.case_requested.emit(cases[0].presentation.id)

    @Slot()
    def _on_first(self) -> None:
        if self._outcome is not None and self._outcome.complete:
            self.folder_requested.emit(str(self._outcome.folder))
        else:
            self.retry_requested.emit()
