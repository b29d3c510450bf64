"""Questions about the course of a tumour."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import Connection

from mdtboard.domain.course import CourseEntry, in_order
from mdtboard.storage import whole
from mdtboard.storage.schema_cases import COURSES


class CourseQueries:
    """What was done or seen of each tumour, and when."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of_case(self, case_id: UUID) -> tuple[CourseEntry, ...]:
        """Return the course of one case by date; what has no date comes last."""
        return self.of_cases([case_id])[case_id]

    def of_cases(self, case_ids: Iterable[UUID]) -> dict[UUID, tuple[CourseEntry, ...]]:
        """Return the course of several cases; every case has an entry."""
        ids = list(case_ids)
        found: dict[UUID, list[CourseEntry]] = defaultdict(list)
        # In the order of entry, which decides between two of one day.
        statement = whole.COURSE.select().where(COURSES.c.case_id.in_(ids)).order_by(COURSES.c.id)
        for entry in whole.COURSE.read(self._connection, statement):
            found[entry.case_id].append(entry)
        return {case_id: in_order(found[case_id]) for case_id in ids}
