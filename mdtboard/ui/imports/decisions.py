"""What a person decided row by row, until the list is imported."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from mdtboard.domain.ids import PatientId
from mdtboard.domain.imports import Answer, Candidate, Change, ImportLine, Verdict
from mdtboard.domain.recognition import Cause

_NOTHING = Answer()


class Decisions:
    """The answers by row number; nothing is chosen before a person chooses it.

    `changed` is called after each.
    """

    def __init__(self, changed: Callable[[], None]) -> None:
        self._changed = changed
        self.answers: dict[int, Answer] = {}

    def says_who(self, row: int) -> bool:
        """Tell whether somebody said whom a row is about."""
        return self._of(row).says_who

    def same(self, row: int, candidate: Candidate) -> None:
        """A row is this known patient, or the one of another row."""
        self._set(row, **_same(candidate))

    def new(self, row: int) -> None:
        """A row is nobody known."""
        self._set(row, patient_id=None, row=None, new=True)

    def elsewhere(self, row: int, institution: str) -> None:
        """The number of a row is another institution's."""
        self._set(row, institution=institution.strip())

    def leave_out(self, row: int, left_out: bool) -> None:
        """A row is not imported, or it is after all."""
        self._set(row, left_out=left_out)

    def want(self, row: int, change: Change, wanted: bool) -> None:
        """One change of a row is wanted, or not."""
        answer = self._of(row)
        if change.identity:
            traits = answer.traits | {change.field} if wanted else answer.traits - {change.field}
            self._set(row, traits=traits)
        else:
            kept = answer.kept - {change.field} if wanted else answer.kept | {change.field}
            self._set(row, kept=kept)

    def ask_again(self, row: int) -> None:
        """Forget who a row was said to be."""
        self._set(row, patient_id=None, row=None, new=False, institution="", traits=frozenset())

    def same_for_all(self, lines: Iterable[ImportLine], cause: Cause) -> None:
        """Every row that is asked about for one cause is the only patient whom it may be."""
        for line in alike(lines, cause):
            self._keep(line.row_number, **_same(line.candidates[0]))
        self._changed()

    def _of(self, row: int) -> Answer:
        return self.answers.get(row, _NOTHING)

    def _set(self, number: int, /, **values: object) -> None:
        self._keep(number, **values)
        self._changed()

    def _keep(self, number: int, /, **values: object) -> None:
        answer = replace(self._of(number), **values)  # type: ignore[arg-type]
        if answer == _NOTHING:
            self.answers.pop(number, None)
        else:
            self.answers[number] = answer


def _same(candidate: Candidate) -> dict[str, object]:
    known = PatientId(candidate.patient.id) if candidate.row is None else None
    return {"patient_id": known, "row": candidate.row, "new": False}


def alike(lines: Iterable[ImportLine], cause: Cause) -> list[ImportLine]:
    """Return the rows that are asked about for one cause, with one known patient each."""
    return [
        line
        for line in lines
        if line.verdict is Verdict.QUESTION and line.cause is cause and len(line.candidates) == 1
    ]
