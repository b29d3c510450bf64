"""Ctrl+J: goes to a case of the meeting, or adds one of the file that comes late."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtGui import QAction

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.domain.meeting import Meeting, MeetingStep
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import SearchHit
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.hits import note_of
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.room.agenda_list import STEP_SIGNS
from mdtboard.ui.room.jump_bar import JumpBar
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.widgets.matching import Option, OptionIndex
from mdtboard.ui.widgets.suggestions import Suggestion

_SEARCH_MS = 120
_SEARCHED, _OFFERED = 50, 5
_NUMBERS = ("sequence", "local_id")
# Who goes to a case of the meeting by a word of the diagnosis wants none of the whole file.
_TELLING = (
    *(*_NUMBERS, "diagnosis", "morphology", "morphology_code"),
    *("topography", "topography_code", "icd10_code"),
)
_TAKES_CASES = (MeetingStep.PLANNED, MeetingStep.LIVE)


class JumpPart(RoomPart):
    """Finds a case by number or name; what is not on the agenda is offered below."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._services = page.shell.services
        self._adding = False
        self._rows: tuple[PresentedCase, ...] = ()
        self._index = OptionIndex()
        self.bar = JumpBar(page)
        page.bars.addWidget(self.bar)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SEARCH_MS)
        words = self.tr("Go to a case by number or name")
        self.jump_action = make_action(page, "jump", words, self._on_jump, "Ctrl+J")
        words = self.tr("Add a case to this meeting")
        self.add_action = make_action(page, "add_late", words, self._on_add)
        page.meeting_shown.connect(self._on_meeting)
        page.agenda_shown.connect(self._on_agenda)
        page.bars_dismissed.connect(self.bar.hide)
        self._timer.timeout.connect(self._on_pause)
        self.bar.line_edit.textEdited.connect(self._on_typed)
        self.bar.line_edit.asked.connect(self._on_everything)
        self.bar.line_edit.taken.connect(self._on_taken)
        self.bar.closed.connect(page.decision.focus_line)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.jump_action, self.add_action)

    @override
    def release(self) -> None:
        self._timer.stop()

    @Slot(object, object)
    def _on_meeting(self, meeting: Meeting, _board: object) -> None:
        allowed = may(self._services.desk.account, Permission.RECORD)
        self.add_action.setEnabled(allowed and meeting.step in _TAKES_CASES)

    @Slot(object)
    def _on_agenda(self, rows: tuple[PresentedCase, ...]) -> None:
        self._rows = rows
        self._index = OptionIndex(
            tuple(
                Option(
                    place,
                    f"{row.number} {row.patient.name} {row.case.number}",
                    " ".join(_beside(row)),
                )
                for place, row in enumerate(rows)
            )
        )

    @Slot()
    def _on_jump(self) -> None:
        hint = self.tr("Number or name, then Enter")
        self._ask(self.tr("Go to case"), hint, adding=False)

    @Slot()
    def _on_add(self) -> None:
        hint = self.tr("Name or number of a case that is not on the agenda")
        self._ask(self.tr("Add a case"), hint, adding=True)

    def _ask(self, title: str, hint: str, *, adding: bool) -> None:
        self._adding = adding
        self.page.flush()
        self.page.cases_wanted.emit()
        self.bar.ask(title, hint)

    @Slot()
    def _on_typed(self) -> None:
        self.bar.show_error("")
        # The agenda answers at once; the file is asked when the typing pauses.
        self._show(())
        self._timer.start()

    @Slot()
    def _on_everything(self) -> None:
        self._show(())

    @Slot()
    def _on_pause(self) -> None:
        typed = self.bar.line_edit.text().strip()
        if typed and self.bar.isVisible() and self.add_action.isEnabled():
            hits = self._services.patients.search(typed, _SEARCHED)
            self._show(_meant(hits, _TELLING if self._adding else _NUMBERS))

    def _show(self, hits: tuple[SearchHit, ...]) -> None:
        typed = self.bar.line_edit.text().strip()
        places = () if self._adding else self._places(typed)
        rows = tuple(self._case_row(place) for place in places)
        additions = self._additions(hits)
        line = self.bar.line_edit
        stands = line.popup.list.currentIndex().row() if line.popup.isVisible() and hits else 0
        # Adding is never what Enter does by itself, unless it was asked for.
        ready = 0 if self._adding else min(max(stands, 0), len(rows) - 1)
        line.show_rows(rows + additions, ready)

    def _places(self, typed: str) -> tuple[int, ...]:
        """Return the places of the cases that match; all of them where nothing is typed."""
        if not typed:
            return tuple(range(len(self._rows)))
        found = self._index.search(typed)
        return tuple(option.key for option in found.options if isinstance(option.key, int))

    def _case_row(self, place: int) -> Suggestion:
        row = self._rows[place]
        name = row.case.number if self.page.agenda.discreet else row.patient.name
        step = row.presentation.step
        return Suggestion(
            row,
            f"{row.number}  {name}",
            row.case.diagnosis,
            "" if step.is_open else label(step),
            STEP_SIGNS[step][0],
        )

    def _additions(self, hits: tuple[SearchHit, ...]) -> tuple[Suggestion, ...]:
        known: set[CaseId | None] = {row.case.id for row in self._rows}
        added: dict[CaseId, Suggestion] = {}
        for hit in hits:
            if hit.case_id is not None and hit.case_id not in known:
                added.setdefault(hit.case_id, self._added_row(hit))
        return tuple(added.values())[:_OFFERED]

    def _added_row(self, hit: SearchHit) -> Suggestion:
        discreet = self.page.agenda.discreet
        name = hit.number if discreet else hit.patient_name
        born = "" if discreet else formats.day(hit.birth_date)
        note = hit.number if discreet else note_of(hit, born)
        words = self.tr("Add {name} to this meeting").format(name=name)
        return Suggestion(hit, words, note, icon="plus")

    @Slot(object)
    def _on_taken(self, found: object) -> None:
        if isinstance(found, PresentedCase):
            self.page.case_wanted.emit(found.presentation.id)
            self.bar.leave()
        elif isinstance(found, SearchHit) and found.case_id is not None:
            self._add(found.case_id)

    def _add(self, case_id: CaseId) -> None:
        meeting = self.presenter.meeting
        if meeting is None:
            return
        try:
            added = self._services.meetings.put_on_agenda(meeting.id, case_id)
        except RuleViolation as error:
            self.bar.show_error(sentence(error))
            return
        self.page.case_wanted.emit(added)
        self.bar.leave()
        self._say_added()

    def _say_added(self) -> None:
        found = self.presenter.current
        if found is None:
            return
        words = self.tr("{case} joined this meeting as case {number}.")
        self.page.shell.say(words.format(case=found.case.number, number=found.number))


def _meant(hits: tuple[SearchHit, ...], telling: tuple[str, ...]) -> tuple[SearchHit, ...]:
    """Return the hits whose name was typed, or one of these fields."""
    return tuple(hit for hit in hits if hit.field is None or hit.field.name in telling)


def _beside(row: PresentedCase) -> tuple[str, ...]:
    """Return what a case is found by beside its name and its numbers."""
    patient, case = row.patient, row.case
    named = (patient.local_id, patient.birth_name, patient.used_name, case.diagnosis)
    coded = (case.morphology, case.topography, case.morphology_code, case.topography_code)
    return (*named, *coded, case.icd10_code)
