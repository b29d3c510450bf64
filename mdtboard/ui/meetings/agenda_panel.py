"""The agenda with the line that adds cases and the buttons that move them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QStackedWidget, QWidget

from mdtboard.ui.actions import make_action
from mdtboard.ui.home.search_line import Search, SearchLine
from mdtboard.ui.icons import SIGNS, Icons
from mdtboard.ui.meetings.agenda_table import AgendaTable
from mdtboard.ui.meetings.lines import AgendaLine
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.sign import IconButton, Sign
from mdtboard.ui.widgets.text import ElidedLabel


class AgendaPanel(QWidget):
    """One line to add cases with, and the cases of the meeting."""

    step_requested = Signal(int)
    position_requested = Signal()
    remove_requested = Signal()
    edit_requested = Signal()

    def __init__(self, search: Search, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.add_line = SearchLine(search, self)
        self.add_line.setPlaceholderText(
            self.tr("Add a case: name, number or diagnosis, then Enter")
        )
        self.add_line.setAccessibleName(self.tr("Add a case to the agenda"))
        self.waiting_button = button(self.tr("Add the &waiting cases"), self)
        self.up_button = IconButton("arrow-up", self.tr("Move up (Alt+Up)"), self)
        self.down_button = IconButton("arrow-down", self.tr("Move down (Alt+Down)"), self)
        self.edit_button = IconButton("edit", self.tr("Edit the case (F2)"), self)
        self.remove_button = IconButton(
            "trash", self.tr("Take off the agenda (Delete)"), self, token="text2"
        )
        self._add_said()
        self.table = AgendaTable(self)
        self.nothing = EmptyState(
            "clipboard-list",
            self.tr("No case is on this agenda yet. Type a name above, then Enter."),
            None,
            self,
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.table)
        self.stack.addWidget(self.nothing)
        tools = row(self.add_line, self.waiting_button, self.up_button,
                    self.down_button, self.edit_button, self.remove_button)  # fmt: skip
        tools.setStretch(0, 1)
        layout = column(tools, self.said_line, self.stack)
        layout.setStretch(2, 1)
        self.setLayout(layout)
        self.show_adding("", Tone.INFO)
        self._make_actions()
        self.up_button.clicked.connect(self._on_up)
        self.down_button.clicked.connect(self._on_down)
        self.edit_button.clicked.connect(self.edit_requested)
        self.remove_button.clicked.connect(self.remove_requested)
        self.table.current_row_changed.connect(self._on_current_changed)

    def _add_said(self) -> None:
        self.said_line = QWidget(self)
        self.said_sign = Sign(SIGNS[Tone.INFO], 16, "text2", self.said_line)
        self.said_label = ElidedLabel("", self.said_line)
        said = row(self.said_sign, self.said_label, spacing=6)
        said.setStretch(1, 1)
        self.said_line.setLayout(said)

    def actions_of_case(self) -> tuple[QAction, ...]:
        """Return the commands on the chosen case."""
        return (
            self.up_action,
            self.down_action,
            self.position_action,
            self.remove_action,
        )

    def show_agenda(self, lines: tuple[AgendaLine, ...], *, locked: bool) -> None:
        """Show the agenda; a locked one can only be read."""
        self.table.locked = locked
        self.table.show_lines(lines)
        self.stack.setCurrentWidget(self.table if lines else self.nothing)
        for control in (self.add_line, self.waiting_button):
            control.setEnabled(not locked)
        self._on_current_changed()

    def show_adding(self, text: str, tone: Tone) -> None:
        """Say under the line what came of adding a case."""
        self.said_sign.show_icon(SIGNS[tone], f"{tone.value}_fg")
        self.said_label.setText(text)
        self.add_line.setAccessibleDescription(text)
        self.said_line.setVisible(bool(text))

    def _make_actions(self) -> None:
        table = self.table
        self.up_action = make_action(table, "agenda_up", self.tr("Move up"), self._on_up, "Alt+Up")
        self.down_action = make_action(
            table, "agenda_down", self.tr("Move down"), self._on_down, "Alt+Down"
        )
        self.position_action = make_action(
            table, "agenda_position", self.tr("Move to position…"), self._on_position, "Ctrl+M"
        )
        self.remove_action = make_action(
            table, "agenda_remove", self.tr("Take off the agenda"), self._on_remove, "Del"
        )
        self.remove_action.setIcon(Icons().icon("trash"))

    @Slot()
    def _on_current_changed(self) -> None:
        chosen, locked = self.table.chosen() is not None, self.table.locked
        self.edit_button.setEnabled(chosen)
        for button_ in (self.up_button, self.down_button, self.remove_button):
            button_.setEnabled(chosen and not locked)
        for action in self.actions_of_case():
            action.setEnabled(chosen and not locked)

    @Slot()
    def _on_up(self) -> None:
        self.step_requested.emit(-1)

    @Slot()
    def _on_down(self) -> None:
        self.step_requested.emit(1)

    @Slot()
    def _on_position(self) -> None:
        self.position_requested.emit()

    @Slot()
    def _on_remove(self) -> None:
        self.remove_requested.emit()
