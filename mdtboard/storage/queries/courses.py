"""Questions about the course of a tumour."""

from collections import defaultdict
from collections.abc import Iterable
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from mdtboard.domain.course import CourseEntry, in_order
from mdtboard.storage.queries.load import record
from mdtboard.storage.schema_cases import StoredCourseEntry


class CourseQueries:
    """What was done or seen of each tumour, and when."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def of_case(self, case_id: UUID) -> tuple[CourseEntry, ...]:
        """Return the course of one case by date; what has no date comes last."""
        return self.of_cases([case_id])[case_id]

    def of_cases(self, case_ids: Iterable[UUID]) -> dict[UUID, tuple[CourseEntry, ...]]:
        """Return the course of several cases; every case has an entry."""
        ids = list(case_ids)
        found: dict[UUID, list[CourseEntry]] = defaultdict(list)
        # In the order of entry, which decides between two of one day.
        statement = (
            select(StoredCourseEntry)
            .where(StoredCourseEntry.case_id.in_(ids))
            .order_by(StoredCourseEntry.id)
        )
        for row in self._session.scalars(statement):
            found[row.case_id].append(record(CourseEntry, row))
        return {case_id: in_order(found[case_id]) for case_id in ids}
