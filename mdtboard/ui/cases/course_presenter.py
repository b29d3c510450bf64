"""Decides what entering, changing and removing an entry of the course does."""

from typing import Protocol

from mdtboard.domain.case import Phase
from mdtboard.domain.course import CourseEntry
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.services.bundle import Services
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.labels import sentence

_FIELD_OF_RULE: dict[Rule, str] = {
    Rule.COURSE_ENTRY_IS_EMPTY: "text",
    Rule.COURSE_DATES_OUT_OF_ORDER: "ended_on",
}


class CourseView(Protocol):
    """What the presenter asks of the tab."""

    def show_course(self, entries: tuple[CourseEntry, ...]) -> None:
        """Show the course of a case."""

    def open_editor(self, entry: CourseEntry, typed: CourseEntry, phase: Phase) -> None:
        """Show the fields of `entry`, holding what was `typed` of it."""

    def close_editor(self, chosen: CourseEntry | None) -> None:
        """Put the fields away and go to an entry of the list."""

    def editing(self) -> tuple[CourseEntry, CourseEntry] | None:
        """Return the entry whose fields are open, and what is typed of it; None for none."""

    def show_field_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it."""

    def show_error(self, text: str) -> None:
        """Say beside the list or the fields what was refused."""


class CoursePresenter:
    """Keeps the case, and what was typed of a case that another one took the place of."""

    def __init__(self, view: CourseView, services: Services) -> None:
        self._view = view
        self._courses = services.courses
        self._shown: CaseShown | None = None
        self._left: dict[CaseId, tuple[CourseEntry, CourseEntry]] = {}

    def show(self, shown: CaseShown) -> None:
        """Show the course of a case; fields left open for it are opened again."""
        before = self._shown
        self._shown = shown
        if before is not None and before.case.id == shown.case.id:
            self._view.show_course(shown.course)
            return
        if before is not None:
            self._leave(before)
        self._view.show_course(shown.course)
        kept = self._left.pop(CaseId(shown.case.id), None)
        if kept is not None:
            self._view.open_editor(*kept, shown.case.phase)

    def add(self) -> None:
        """Open the fields of a new entry."""
        if self._shown is not None and self._view.editing() is None:
            entry = self._courses.new_entry(CaseId(self._shown.case.id))
            self._view.open_editor(entry, entry, self._shown.case.phase)

    def edit(self, entry: CourseEntry | None) -> None:
        """Open the fields of an entry of the list."""
        if self._shown is not None and entry is not None and self._view.editing() is None:
            self._view.open_editor(entry, entry, self._shown.case.phase)

    def save(self, entry: CourseEntry, phase: Phase | None) -> None:
        """Save what was typed, and with it the phase that the case enters."""
        try:
            saved = self._courses.save(entry, phase)
        except RuleViolation as error:
            field = _FIELD_OF_RULE.get(error.rule)
            if field is None:
                self._view.show_error(sentence(error))
            else:
                self._view.show_field_error(field, sentence(error))
            return
        self._view.close_editor(saved)

    def give_up(self) -> None:
        """Put the fields away without saving."""
        editing = self._view.editing()
        self._view.close_editor(None if editing is None else editing[0])

    def remove(self, entry: CourseEntry | None) -> bool:
        """Remove an entry; tell whether it is gone."""
        if entry is None or self._view.editing() is not None:
            return False
        try:
            self._courses.remove(entry)
        except RuleViolation as error:
            self._view.show_error(sentence(error))
            return False
        return True

    def _leave(self, before: CaseShown) -> None:
        """Put the fields away, and remember what is typed in them."""
        editing = self._view.editing()
        if editing is None:
            return
        if editing[0] != editing[1]:
            self._left[CaseId(before.case.id)] = editing
        self._view.close_editor(None)
