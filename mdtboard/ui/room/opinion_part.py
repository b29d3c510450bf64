"""Written opinions on the case that is heard; they are participation (CSP D.6124-131)."""

from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction

from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import PersonId, PresentationId
from mdtboard.domain.permissions import Permission, may
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.wall import Mask
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.room.opinion_bar import OpinionBar, OpinionStrip
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.widgets.matching import Option


class OpinionPart(RoomPart):
    """Shows what absent physicians wrote above the decision, and notes it without a dialog."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._services = page.shell.services
        self._shown: PresentationId | None = None
        self.strip = OpinionStrip(page)
        self.bar = OpinionBar(page)
        page.bars.insertWidget(0, self.strip)
        page.bars.addWidget(self.bar)
        words = self.tr("Written opinion on this case…")
        self.write_action = make_action(page, "written_opinion", words, self._on_asked)
        page.case_shown.connect(self._on_case)
        page.bars_dismissed.connect(self._on_dismissed)
        page.agenda.discretion_changed.connect(self._show_opinions)
        page.attendance.opinion_wanted.connect(self._on_author)
        self.bar.author_chosen.connect(self._on_named)
        self.bar.given.connect(self._on_given)
        self.bar.closed.connect(page.decision.focus_line)
        self.strip.edit_wanted.connect(self._on_author)
        self.strip.remove_wanted.connect(self._on_remove)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.write_action,)

    @override
    def flush(self) -> None:
        self.bar.hand_over()

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        shown = None if found is None else found.presentation.id
        if shown != self._shown:
            self._shown = shown
            self.bar.hide()
        self._show_opinions()
        self.write_action.setEnabled(self._allowed())

    @Slot()
    def _show_opinions(self) -> None:
        found = self.presenter.current
        opinions = () if found is None else found.presentation.written_opinions
        if found is not None and self.page.agenda.discreet:
            mask = Mask(found.patient)
            opinions = tuple(replace(each, text=mask.mask(each.text)) for each in opinions)
        self.strip.show_opinions(opinions)
        self.page.attendance.show_opinions(opinions)

    def _allowed(self) -> bool:
        meeting = self.presenter.meeting
        is_open = meeting is not None and not meeting.step.is_final
        is_open = is_open and self.presenter.current is not None
        return is_open and may(self._services.desk.account, Permission.RECORD)

    @Slot()
    def _on_asked(self) -> None:
        self._ask(None)

    @Slot(object)
    def _on_author(self, person_id: PersonId) -> None:
        self._ask(person_id)

    @Slot(object)
    def _on_named(self, person_id: PersonId) -> None:
        if not self.bar.text_edit.text().strip():
            self.bar.text_edit.setText(self._written(person_id))

    def _ask(self, person_id: PersonId | None) -> None:
        if not self._allowed():
            return
        self.page.flush()
        self.page.cases_wanted.emit()
        self.bar.offer_people(self._people())
        self.bar.ask(person_id, "" if person_id is None else self._written(person_id))

    def _written(self, person_id: PersonId) -> str:
        found = self.presenter.current
        opinions = () if found is None else found.presentation.written_opinions
        return next((each.text for each in opinions if each.person_id == person_id), "")

    def _people(self) -> tuple[Option, ...]:
        """Return the physicians, those who are not in the room first."""
        meeting = self.presenter.meeting
        there: set[PersonId] = set()
        if meeting is not None:
            lines = self._services.meetings.attendance(meeting.id)
            there = {line.person_id for line in lines if line.mode.takes_part}
        return tuple(
            Option(person.id, person.name, label(person.specialty), person.id in there)
            for person in self._services.set_up.people()
            if person.specialty.is_medical
        )

    @Slot(object, str)
    def _on_given(self, person_id: PersonId, text: str) -> None:
        found = self.presenter.current
        if found is None:
            return
        try:
            self._services.meetings.write_opinion(found.presentation.id, person_id, text)
        except RuleViolation as error:
            self.bar.show_error(sentence(error))
            return
        self.bar.leave()

    @Slot(object)
    def _on_remove(self, person_id: PersonId) -> None:
        found = self.presenter.current
        if found is not None and self._allowed():
            self.bar.hide()
            self._services.meetings.remove_opinion(found.presentation.id, person_id)
            self.page.decision.focus_line()

    @Slot()
    def _on_dismissed(self) -> None:
        self.bar.hand_over()
        self.bar.hide()
