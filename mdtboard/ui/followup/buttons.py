"""The buttons of what can be done about one errand; the same below the list and in the case."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QPushButton, QWidget

from mdtboard.domain.errands import ErrandLine
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.permissions import Permission, may
from mdtboard.ui.cases.parts import Pills
from mdtboard.ui.followup.dialog import ErrandDialog, button_words
from mdtboard.ui.followup.moves import Move, moves_of, place_of
from mdtboard.ui.labels import sentence
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.look import button


class ErrandButtons(Pills):
    """Shows what can be done about a line, and does it."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._line: ErrandLine | None = None
        self.made: dict[QPushButton, Move] = {}

    def show_line(self, line: ErrandLine | None) -> None:
        """Offer what can be done about `line`."""
        self._line = line
        self.made = {}
        self.clear()
        for place, move in enumerate(self.moves()):
            shown = button(button_words(line, move), self, "" if place == 0 else "quiet")  # type: ignore[arg-type]
            shown.setProperty("compact", True)
            shown.clicked.connect(self._on_clicked)
            self.made[shown] = move
            self.add_widget(shown)

    def moves(self) -> tuple[Move, ...]:
        """Return what the account can do about the line."""
        if self._line is None:
            return ()
        allowed = may(self._shell.services.desk.account, Permission.RECORD)
        return tuple(m for m in moves_of(self._line) if allowed or m is Move.GO)

    def begin(self, move: Move) -> None:
        """Do a move, or ask for the words it needs."""
        line = self._line
        if line is None or move not in self.moves():
            return
        if move is Move.GO:
            self._shell.go(place_of(line))
        elif move is Move.REOPEN:
            self._reopen(line)
        else:
            ErrandDialog(self._shell, line, move, self.window()).open()

    def _reopen(self, line: ErrandLine) -> None:
        try:
            self._shell.services.errands.reopen(line.errand)
        except RuleViolation as error:
            self._shell.say(sentence(error), Tone.PROBLEM)
            return
        self._shell.saved.emit()

    @Slot()
    def _on_clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self.made:
            self.begin(self.made[pressed])
