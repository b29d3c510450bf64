"""The cards of the first screen."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QFrame, QProgressBar, QPushButton, QSizePolicy, QWidget

from mdtboard.ui.home.line_list import Line, LineList
from mdtboard.ui.home.presenter import HomeSheet, NextMeeting
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import ElidedLabel, plain_label


class NextMeetingCard(QFrame):
    """The meeting to prepare, how far it is, and the two ways to it."""

    prepare_requested = Signal(object)
    room_requested = Signal(object)
    plan_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._meeting: NextMeeting | None = None
        self.caption_label = plain_label("", self, "field")
        self.board_label = ElidedLabel("", self, "title")
        self.when_label = ElidedLabel("", self)
        self.figure_label = ElidedLabel("", self, "strong")
        self.bar = QProgressBar(self)
        self.bar.setProperty("thin", True)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Complete cases"))
        self._add_missing()
        self.prepare_button = button(self.tr("Prepare"), self, "primary")
        self.room_button = button(self.tr("Open the meeting"), self)
        self.room_button.setIcon(Icons().icon("presentation"))
        self.plan_button = button(self.tr("Plan a meeting…"), self)
        self.plan_button.setIcon(Icons().icon("plus"))
        buttons = row(self.prepare_button, self.room_button, self.plan_button, None)
        self.setLayout(
            column(
                self.caption_label,
                self.board_label,
                self.when_label,
                self.figure_label,
                self.bar,
                self.missing_line,
                buttons,
                spacing=8,
                margin=16,
            )
        )
        self.prepare_button.clicked.connect(self._on_prepare)
        self.room_button.clicked.connect(self._on_room)
        self.plan_button.clicked.connect(self.plan_requested)

    def _add_missing(self) -> None:
        self.missing_line = QWidget(self)
        self.missing_label = plain_label("", self.missing_line, wrap=True)
        missing = row(
            Sign(SIGNS[Tone.ATTENTION], 16, "attention_fg", self.missing_line),
            self.missing_label,
            spacing=6,
        )
        missing.setStretch(1, 1)
        self.missing_line.setLayout(missing)

    def show_meeting(self, meeting: NextMeeting | None) -> None:
        """Show the meeting, or that none is planned."""
        self._meeting = meeting
        there = meeting is not None
        for part in (self.when_label, self.figure_label, self.prepare_button, self.room_button):
            part.setVisible(there)
        self.plan_button.setVisible(not there)
        self.bar.setVisible(meeting is not None and meeting.total > 0)
        self.missing_line.setVisible(meeting is not None and bool(meeting.missing))
        if meeting is None:
            self.caption_label.setText(self.tr("Next meeting"))
            self.board_label.setText(self.tr("No meeting is planned"))
            return
        self.caption_label.setText(meeting.caption)
        self.board_label.setText(meeting.board)
        self.when_label.setText(meeting.when)
        self.figure_label.setText(meeting.figure)
        self.bar.setMaximum(max(meeting.total, 1))
        self.bar.setValue(meeting.done)
        self.missing_label.setText(meeting.missing)
        mark(self.prepare_button, "kind", "" if meeting.live else "primary")
        mark(self.room_button, "kind", "primary" if meeting.live else "")
        ink = "on_accent" if meeting.live else "text"
        self.room_button.setIcon(Icons().icon("presentation", ink))

    @Slot()
    def _on_prepare(self) -> None:
        if self._meeting is not None:
            self.prepare_requested.emit(self._meeting.id)

    @Slot()
    def _on_room(self) -> None:
        if self._meeting is not None:
            self.room_requested.emit(self._meeting.id)


class ListCard(QFrame):
    """A heading, a few lines to go to, and what is said where there is none."""

    opened = Signal(object)

    def __init__(self, title: str, nothing: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = plain_label(title, self, "heading")
        self.list = LineList[Line](parent=self)
        self.list.setAccessibleName(title)
        self.nothing_line = QWidget(self)
        self.nothing_label = plain_label(nothing, self.nothing_line, wrap=True)
        said = row(Sign(SIGNS[Tone.DONE], 18, "done_fg", self.nothing_line), self.nothing_label)
        said.setStretch(1, 1)
        self.nothing_line.setLayout(said)
        layout = column(self.title_label, self.nothing_line, self.list, None, spacing=6, margin=12)
        # The list takes all the room it can fill, and only the rest stays empty.
        layout.setStretch(2, 100)
        self.setLayout(layout)
        self.list.opened.connect(self.opened)

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show `lines`; the one the keyboard is on stays chosen."""
        self.list.show_items(lines, self.list.current())
        self.list.setVisible(bool(lines))
        self.nothing_line.setVisible(not lines)
        self.list.setMaximumHeight(self.list.content_height())


class FirstSteps(QFrame):
    """The three steps that make a new board useful, those that are done ticked."""

    go_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.board_button = self._step_button(self.tr("Set up a board"))
        self.import_button = self._step_button(self.tr("Import a patient list"))
        self.plan_button = self._step_button(self.tr("Plan a meeting"))
        self._signs = [Sign("circle", 28, "text2", self) for _ in range(3)]
        steps = column(
            plain_label(self.tr("Three steps to your first meeting"), self, "title"),
            spacing=20,
            margin=24,
        )
        buttons = (self.board_button, self.import_button, self.plan_button)
        for sign, (title, note), step_button in zip(
            self._signs, self._texts(), buttons, strict=True
        ):
            words = column(
                plain_label(title, self, "heading"),
                plain_label(note, self, wrap=True),
                spacing=2,
            )
            line = row(sign, words, step_button, spacing=16)
            line.setStretch(1, 1)
            steps.addLayout(line)
        self.setLayout(steps)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setMaximumWidth(760)
        self.board_button.clicked.connect(self._on_board)
        self.import_button.clicked.connect(self._on_import)
        self.plan_button.clicked.connect(self._on_plan)

    def _texts(self) -> tuple[tuple[str, str], ...]:
        """Return each step with what it is for."""
        return (
            (
                self.tr("1. Set up your board"),
                self.tr("Its name, its members and the specialties its quorum asks for."),
            ),
            (
                self.tr("2. Bring your patients in"),
                self.tr(
                    "From the Excel or CSV list you keep today. Nothing is written before "
                    "you have seen every line."
                ),
            ),
            (
                self.tr("3. Plan the first meeting"),
                self.tr("Members and waiting cases join by themselves."),
            ),
        )

    def show_sheet(self, sheet: HomeSheet) -> None:
        """Tick what is done, and put the next step forward."""
        done = (sheet.has_boards, sheet.has_cases, sheet.has_meetings)
        following = done.index(False) if False in done else -1
        buttons = (self.board_button, self.import_button, self.plan_button)
        for place, (sign, step_button) in enumerate(zip(self._signs, buttons, strict=True)):
            if done[place]:
                sign.show_icon("circle-check", "done_fg")
            else:
                sign.show_icon("circle", "accent" if place == following else "text2")
            mark(step_button, "kind", "primary" if place == following else "")
            step_button.setVisible(not done[place])
        self.plan_button.setEnabled(sheet.has_boards)

    def _step_button(self, text: str) -> QPushButton:
        made = button(text, self)
        made.setMinimumWidth(170)
        return made

    @Slot()
    def _on_board(self) -> None:
        self.go_requested.emit(Destination(screen=Screen.SETTINGS, section="boards"))

    @Slot()
    def _on_import(self) -> None:
        self.go_requested.emit(Destination(screen=Screen.CASES, section="import"))

    @Slot()
    def _on_plan(self) -> None:
        self.go_requested.emit(Destination(screen=Screen.MEETINGS, section="plan"))
