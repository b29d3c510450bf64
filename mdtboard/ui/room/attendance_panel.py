"""Who takes part: one keystroke to tick a person, one more for video or a written opinion."""

from collections.abc import Iterable

from PySide6.QtCore import QPoint, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFrame, QMenu, QWidget

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.ids import PersonId
from mdtboard.domain.meeting import QuorumResult
from mdtboard.domain.person import Person
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.domain.views import AttendanceLine
from mdtboard.ui.labels import label, within
from mdtboard.ui.room.attendance_list import AttendanceList
from mdtboard.ui.room.guest_form import GuestForm
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead


class AttendancePanel(QFrame):
    """The participants with their quorum.

    `refreshed` carries the quorum of the people shown, before any case is asked about;
    `welcome_wanted` a person nobody knew yet, `opinion_wanted` one who wrote on the case shown.
    """

    mode_chosen = Signal(object, object)
    left = Signal(object)
    refreshed = Signal(object)
    welcome_wanted = Signal(object)
    opinion_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self._lines: dict[PersonId, AttendanceLine] = {}
        self._target: AttendanceLine | None = None
        self.heading = plain_label(self.tr("Participants"), self, "heading")
        self.quorum_pill = Pill("", Tone.NEUTRAL, self)
        self.quorum_note = plain_label("", self, "note", wrap=True)
        self.name_edit = TypeAhead(self, offers_add=True)
        self.name_edit.setPlaceholderText(self.tr("Name, then Enter  (F4)"))
        self.name_edit.setAccessibleName(self.tr("Who takes part"))
        self.guest_form = GuestForm(self)
        self.list = AttendanceList(self)
        parts = (self.heading, self.quorum_pill, self.quorum_note, self.name_edit)
        self._contents = column(*parts, self.guest_form, self.list, spacing=6, margin=10)
        self.setLayout(self._contents)
        self._focus_timer = QTimer(self)
        self._focus_timer.setSingleShot(True)
        self._focus_timer.setInterval(0)
        self._connect()

    def _connect(self) -> None:
        self.name_edit.chosen.connect(self._on_name_chosen)
        self.name_edit.add_requested.connect(self._on_add_wanted)
        self._focus_timer.timeout.connect(self.guest_form.focus_specialty)
        self.guest_form.given.connect(self.welcome_wanted)
        self.guest_form.closed.connect(self.focus_name)
        self.list.toggled.connect(self._on_toggled)
        self.list.mode_wanted.connect(self._on_mode_wanted)
        self.list.leave_wanted.connect(self._on_leave_wanted)
        self.list.menu_wanted.connect(self._on_menu_wanted)

    def show_attendance(self, rows: tuple[AttendanceLine, ...], quorum: QuorumResult) -> None:
        """Show who takes part, those who are there first, and whether the quorum is met."""
        self._lines = {row.person_id: row for row in rows}
        self.list.show_rows(rows)
        self.refreshed.emit(quorum)

    def show_opinions(self, opinions: Iterable[WrittenOpinion]) -> None:
        """Mark who wrote on the case that is heard."""
        self.list.rows.show_opinions({each.person_id: each.text for each in opinions})

    def show_quorum(self, result: QuorumResult, minimum: int) -> None:
        """Show the quorum of the case that is heard, and what is missing for it."""
        counted = self.tr("%n medical specialty(ies)", "", result.specialties)
        if result.met:
            words = self.tr("Quorum · {count}").format(count=result.specialties)
            self._say_quorum(words, Tone.DONE, counted)
            return
        if not result.missing:
            words = self.tr("Quorum: {count} of {minimum}")
            words = words.format(count=result.specialties, minimum=minimum)
            self._say_quorum(words, Tone.ATTENTION, counted)
            return
        missing = ", ".join(within(item) for item in result.missing)
        note = self.tr("Quorum not met; {count}").format(count=counted)
        words = self.tr("Missing: {specialties}").format(specialties=missing)
        self._say_quorum(words, Tone.ATTENTION, note)
        if self.quorum_pill.sizeHint().width() > self._room():
            # Long names stand whole in the note below.
            note = self.tr("{count}; missing: {items}").format(count=counted, items=missing)
            self._say_quorum(self.tr("Quorum not met"), Tone.ATTENTION, note)

    def _room(self) -> int:
        """Return how wide the pill may be."""
        margins = self._contents.contentsMargins()
        return min(self.width(), self.maximumWidth()) - margins.left() - margins.right() - 2

    def show_recorded_quorum(self, *, met: bool, specialties: int) -> None:
        """Show the quorum that a decision was recorded with, whoever is there now."""
        counted = self.tr("%n medical specialty(ies)", "", specialties)
        note = self.tr("when it was recorded: {count}").format(count=counted)
        if met:
            words = self.tr("Quorum · {count}").format(count=specialties)
            self._say_quorum(words, Tone.DONE, note)
        else:
            self._say_quorum(self.tr("Quorum not met"), Tone.ATTENTION, note)

    def show_no_quorum(self, why: str) -> None:
        """Show that the case owes no quorum."""
        self._say_quorum(self.tr("No quorum asked"), Tone.NEUTRAL, why)

    def _say_quorum(self, words: str, tone: Tone, note: str) -> None:
        self.quorum_pill.show_state(words, tone)
        self.quorum_note.setText(note)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Offer everybody who can come."""
        self.name_edit.set_options(
            tuple(
                Option(
                    person.id,
                    f"{person.family_name} {person.given_name}".strip(),
                    label(person.specialty),
                    0 if person.id in self._lines else 1,
                )
                for person in people
            )
        )

    @Slot()
    def focus_name(self) -> None:
        """Put the cursor where a name is typed."""
        self.name_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def welcomed(self) -> None:
        """Close the form once the guest is there."""
        self.guest_form.leave()

    @Slot(object)
    def _on_name_chosen(self, key: object) -> None:
        if key is None:
            return
        line = self._lines.get(key)  # type: ignore[call-overload]
        self.name_edit.choose(None)
        there = line is not None and line.mode.takes_part and line.left_at is None
        mode = AttendanceMode.EXPECTED if there else AttendanceMode.PRESENT
        self.mode_chosen.emit(key, mode)

    @Slot(str)
    def _on_add_wanted(self, typed: str) -> None:
        self.name_edit.choose(None)
        self.guest_form.ask(typed)
        # Tab may have chosen the row; it moves the focus after this.
        self._focus_timer.start()

    @Slot(object)
    def _on_toggled(self, line: AttendanceLine) -> None:
        there = not line.mode.unstated and line.left_at is None
        mode = AttendanceMode.EXPECTED if there else AttendanceMode.PRESENT
        self.mode_chosen.emit(line.person_id, mode)

    @Slot(object, object)
    def _on_mode_wanted(self, line: AttendanceLine, mode: AttendanceMode) -> None:
        self.mode_chosen.emit(line.person_id, mode)

    @Slot(object)
    def _on_leave_wanted(self, line: AttendanceLine) -> None:
        self.left.emit(line.person_id)

    @Slot(object, QPoint)
    def _on_menu_wanted(self, line: AttendanceLine, place: QPoint) -> None:
        self._target = line
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for mode in AttendanceMode:
            action = menu.addAction(label(mode))
            action.setData(mode.value)
            action.setCheckable(True)
            action.setChecked(line.mode is mode and line.left_at is None)
        menu.addSeparator()
        if line.mode.takes_part and line.left_at is None:
            menu.addAction(self.tr("Leaves now")).setData("left")
        menu.addAction(self.tr("Written opinion on this case…")).setData("opinion")
        menu.triggered.connect(self._on_menu_chosen)
        menu.popup(place)

    @Slot(object)
    def _on_menu_chosen(self, action: object) -> None:
        value = action.data()  # type: ignore[attr-defined]
        if self._target is None:
            return
        person_id = self._target.person_id
        if value == "left":
            self.left.emit(person_id)
        elif value == "opinion":
            self.opinion_wanted.emit(person_id)
        else:
            self.mode_chosen.emit(person_id, AttendanceMode(value))
