"""What a row would change of a known patient and case: from what, to what, wanted or not."""

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QFrame, QGridLayout, QWidget

from mdtboard.domain.imports import Change
from mdtboard.ui.imports.words import change_sides
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import Role, plain_label


class ChangesCard(QFrame):
    """One line a field with its box: ticked is written. An identity is ticked by nobody else."""

    ticked = Signal(object, bool)

    def __init__(self, changes: tuple[Change, ...], parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.boxes: dict[str, QCheckBox] = {}
        self._changes = {change.field: change for change in changes}
        board = QWidget(self)
        grid = QGridLayout(board)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        heads = (self.tr("Field"), self.tr("Today"), "", self.tr("Would become"))
        for place, head in enumerate(heads):
            grid.addWidget(plain_label(head, board, "field"), 0, place)
        for change in changes:
            self._add(board, grid, change)
        title = plain_label(self.tr("What would change (ticked = written)"), self, "heading")
        layout = column(title, board, spacing=8, margin=12)
        if any(change.identity for change in changes):
            words = self.tr("The identity of a known patient changes only if you tick it.")
            layout.addWidget(plain_label(words, self, "note", wrap=True))
        self.setLayout(layout)

    def _add(self, board: QWidget, grid: QGridLayout, change: Change) -> None:
        place = grid.rowCount()
        name, before, after = change_sides(change)
        box = QCheckBox(name.replace("&", "&&"), board)
        box.setChecked(change.written)
        said = QCoreApplication.translate("imports", "{field}: {before} becomes {after}")
        box.setAccessibleName(said.format(field=name, before=before, after=after))
        # The network follows from the codes: it is no cell of the list.
        box.setEnabled(change.field != "network_id")
        box.clicked.connect(self._on_clicked)
        grid.addWidget(box, place, 0)
        grid.addWidget(plain_label(before, board, wrap=True, selectable=True), place, 1)
        grid.addWidget(Sign("arrow-right", 16, "text2", board), place, 2)
        role: Role = "strong" if change.written else "body"
        grid.addWidget(plain_label(after, board, role, wrap=True, selectable=True), place, 3)
        self.boxes[change.field] = box

    @Slot(bool)
    def _on_clicked(self, checked: bool) -> None:
        pressed = self.sender()
        for name, box in self.boxes.items():
            if box is pressed:
                self.ticked.emit(self._changes[name], checked)
