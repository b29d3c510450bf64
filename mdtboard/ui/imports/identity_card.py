"""The identity of a row beside the one it may be, and the answers to who it is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QFrame, QGridLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.history import FieldName
from mdtboard.domain.identity_sides import Side, side_by_side
from mdtboard.domain.imports import Candidate, ImportLine, Verdict
from mdtboard.domain.names_alike import Agreement
from mdtboard.ui.cases.history_words import in_words
from mdtboard.ui.imports.words import number
from mdtboard.ui.labels import label
from mdtboard.ui.labels.fields import field_label
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import FlowLayout, column, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.sign import Sign
from mdtboard.ui.widgets.text import Role, plain_label, plain_tooltip

_SIGNS: dict[Agreement, tuple[str, Tone]] = {
    Agreement.SAME: ("check", Tone.DONE),
    Agreement.WEAK: ("check", Tone.NEUTRAL),
    Agreement.NEAR: ("equal-not", Tone.ATTENTION),
    Agreement.CHANGED: ("equal-not", Tone.ATTENTION),
    Agreement.DIFFERENT: ("equal-not", Tone.PROBLEM),
    Agreement.ONE_SIDED: ("minus", Tone.NEUTRAL),
    Agreement.UNKNOWN: ("minus", Tone.NEUTRAL),
}
_DIFFERS = (Agreement.NEAR, Agreement.CHANGED, Agreement.DIFFERENT)


class SidesGrid(QWidget):
    """Field, known value, sign, stated value."""

    def __init__(self, line: ImportLine, one: Candidate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.signs: dict[str, Agreement] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(3, 1)
        if one.row is None:
            known = self.tr("In your board")
        else:
            known = self.tr("Row {number} of the list").format(number=one.row)
        stated = self.tr("In the file, row {number}").format(number=line.row_number)
        grid.addWidget(plain_label(known, self, "field", wrap=True), 0, 1)
        grid.addWidget(plain_label(stated, self, "field", wrap=True), 0, 3)
        if line.stated is not None:
            for side in side_by_side(line.stated, one.patient, one.evidence):
                self._add(grid, side)

    def _add(self, grid: QGridLayout, side: Side) -> None:
        place = grid.rowCount()
        field = FieldName(Kind.PATIENT, side.field)
        words = field_label(field)
        grid.addWidget(plain_label(words, self, "field", wrap=True), place, 0)
        for at, value in ((1, side.known), (3, side.stated)):
            said = in_words(field, value) or self.tr("not filled in")
            grid.addWidget(self._value(said, words, side.agreement), place, at)
        icon, tone = _SIGNS[side.agreement]
        sign = Sign(icon, 16, f"{tone.value}_fg", self)
        sign.setToolTip(plain_tooltip(label(side.agreement)))
        sign.setAccessibleName(f"{words}: {label(side.agreement)}")
        grid.addWidget(sign, place, 2, Qt.AlignmentFlag.AlignCenter)
        self.signs[side.field] = side.agreement

    def _value(self, said: str, words: str, agreement: Agreement) -> QWidget:
        """Return a value, tinted where the two differ."""
        frame = QFrame(self)
        differs = agreement in _DIFFERS
        if differs:
            for name, value in (("banner", True), ("rounded", True), ("tone", "attention")):
                mark(frame, name, value)
        role: Role = "strong" if differs else "body"
        text = plain_label(said, frame, role, wrap=True, selectable=True)
        text.setAccessibleName(f"{words}: {said}")
        frame.setLayout(column(text, margin=4))
        return frame


class IdentityCard(QFrame):
    """Who is it? Both identities, and one button for each answer; none is chosen beforehand."""

    same_chosen = Signal(object)
    new_chosen = Signal()
    elsewhere_chosen = Signal(str)
    left_out = Signal()
    asked_again = Signal()
    all_same = Signal()

    def __init__(self, line: ImportLine, alike: int, answered: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._line = line
        self._shown = line.candidates or (() if line.known is None else (line.known,))
        self._place = 0
        self.answer_buttons: list[QPushButton] = []
        self.institution_field: QLineEdit | None = None
        self.grid: SidesGrid | None = None
        self._chooser = QWidget(self)
        self._room = column()
        self._answers = FlowLayout(spacing=8)
        body = column(self._heading(answered), self._chooser, spacing=8, margin=12)
        body.addLayout(self._room)
        body.addLayout(self._answers)
        self.setLayout(body)
        self._offer_candidates()
        self._show_candidate()
        self._offer_answers(alike, answered)
        if self._elsewhere_is_possible():
            body.addLayout(self._elsewhere_line())

    def _heading(self, answered: bool) -> QWidget:
        if self._line.verdict is Verdict.QUESTION:
            words = self.tr("Is it the same person?")
        elif self._line.contradicts:
            words = self.tr("Whose number is it?")
        elif answered:
            words = self.tr("Recognised, as you said")
        else:
            words = self.tr("Recognised")
        return plain_label(words, self, "heading", wrap=True)

    def _offer_candidates(self) -> None:
        """Offer to look at each, where several may be meant."""
        flow = FlowLayout(self._chooser, spacing=6)
        self.candidate_buttons: list[QPushButton] = []
        for place, one in enumerate(self._shown if len(self._shown) > 1 else ()):
            name = f"{one.patient.name} {one.patient.local_id}".strip()
            made = button(f"{place + 1}. {name}".replace("&", "&&"), self._chooser)
            made.setProperty("compact", True)
            made.setCheckable(True)
            made.setAutoExclusive(True)
            made.setChecked(place == 0)
            made.clicked.connect(self._on_candidate)
            flow.addWidget(made)
            self.candidate_buttons.append(made)
        self._chooser.setVisible(bool(self.candidate_buttons))

    def _show_candidate(self) -> None:
        if self.grid is not None:
            self._room.removeWidget(self.grid)
            self.grid.hide()
            self.grid.deleteLater()
        if self._shown:
            self.grid = SidesGrid(self._line, self._shown[self._place], self)
            self._room.addWidget(self.grid)

    def _offer_answers(self, alike: int, answered: bool) -> None:
        if self._line.verdict is Verdict.QUESTION:
            self._answer(self.tr("The &same person"), self._on_same)
            if not self._elsewhere_is_possible():
                self._answer(self.tr("T&wo persons"), self.new_chosen)
        if self._line.verdict is Verdict.QUESTION or self._line.contradicts:
            self._answer(self.tr("&Leave out"), self.left_out)
        elif answered:
            self._answer(self.tr("&Ask again"), self.asked_again)
        if self._line.verdict is Verdict.QUESTION and alike > 1:
            words = self.tr("All {count} rows of this kind: the same person")
            made = self._answer(words.format(count=number(alike)), self.all_same)
            made.setProperty("kind", "link")

    def _answer(self, words: str, slot: object) -> QPushButton:
        made = button(words, self)
        made.clicked.connect(slot)
        self._answers.addWidget(made)
        self.answer_buttons.append(made)
        return made

    def _elsewhere_is_possible(self) -> bool:
        held = any(one.evidence.held for one in self._line.candidates)
        return self._line.contradicts or (self._line.verdict is Verdict.QUESTION and held)

    def _elsewhere_line(self) -> QVBoxLayout:
        words = self.tr("Another person: the &number is that of another institution")
        name = plain_label(words.replace("&", ""), self, "field", wrap=True)
        field = QLineEdit(self)
        field.setPlaceholderText(self.tr("Which institution?"))
        field.setAccessibleName(words.replace("&", ""))
        keep = button(self.tr("&Keep the number with it"), self)
        keep.setEnabled(False)
        field.textChanged.connect(self._on_institution)
        field.returnPressed.connect(self._on_elsewhere)
        keep.clicked.connect(self._on_elsewhere)
        self.institution_field, self.elsewhere_button = field, keep
        return column(name, row(field, keep), spacing=4)

    @Slot()
    def _on_candidate(self) -> None:
        pressed = self.sender()
        if pressed in self.candidate_buttons:
            self._place = self.candidate_buttons.index(pressed)
            self._show_candidate()

    @Slot()
    def _on_same(self) -> None:
        self.same_chosen.emit(self._shown[self._place])

    @Slot()
    def _on_institution(self) -> None:
        if self.institution_field is not None:
            self.elsewhere_button.setEnabled(bool(self.institution_field.text().strip()))

    @Slot()
    def _on_elsewhere(self) -> None:
        if self.institution_field is not None and self.institution_field.text().strip():
            self.elsewhere_chosen.emit(self.institution_field.text().strip())
