"""Entering what was done or seen of a tumour, and what is planned."""

from dataclasses import replace

from mdtboard.domain.actions import Act
from mdtboard.domain.case import Phase
from mdtboard.domain.course import CourseEntry, CourseKind
from mdtboard.domain.ids import CaseId, CourseId, new_id
from mdtboard.domain.permissions import Permission
from mdtboard.services.desk import Desk


class CourseService:
    """The course of each tumour: biopsies, images, treatments, relapses."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def new_entry(self, case_id: CaseId) -> CourseEntry:
        """Return a treatment to be filled in, not saved yet."""
        return CourseEntry(id=CourseId(new_id()), case_id=case_id, kind=CourseKind.TREATMENT)

    def of_case(self, case_id: CaseId) -> tuple[CourseEntry, ...]:
        """Return the course of a case by date; what has no date comes last."""
        with self._desk.database.reading() as queries:
            return queries.courses.of_case(case_id)

    def save(self, entry: CourseEntry, phase: Phase | None = None) -> CourseEntry:
        """Insert or update an entry; with a `phase`, the case enters it in the same act.

        Raises:
            RuleViolation: the entry says nothing, ends before it starts, or somebody changed it
                meanwhile.
        """
        self._desk.require(Permission.RECORD)
        entry.check()
        with self._desk.database.action(
            Act.SAVE_COURSE, self._desk.account, about=entry.case_id
        ) as uow:
            if phase is not None:
                uow.cases.save(replace(uow.cases.get(entry.case_id), phase=phase))
            return uow.courses.save(entry)

    def remove(self, entry: CourseEntry) -> None:
        """Remove an entry that was made by mistake; undo brings it back.

        Raises:
            RuleViolation: somebody removed it meanwhile.
        """
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(
            Act.REMOVE_COURSE, self._desk.account, about=entry.case_id
        ) as uow:
            uow.courses.delete(entry.id)
