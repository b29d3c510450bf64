"""What importing a list would do, row by row, before anything is done."""

from dataclasses import dataclass, field
from enum import Enum

from mdtboard.domain.ids import CaseId, MeetingId, PatientId
from mdtboard.domain.presentation import Reason
from mdtboard.domain.tables import RefusalReason


class Verdict(Enum):
    """What happens to one row of the list."""

    NEW = "new"
    NEW_CASE = "new_case"
    UPDATE = "update"
    UNCHANGED = "unchanged"
    QUESTION = "question"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportLine:
    """One row of the preview.

    A QUESTION names the known patients it may be, by `candidates`; `changes` are the names of
    the fields that would be altered. `question` is the one to the board. The case `joined` the
    agenda that was chosen, or was there already and had its empty question `filled`. `network` is
    the expert network that the list's codes or the family filled in, `by_list` the version of the
    list if it was that.
    """

    row_number: int
    verdict: Verdict
    patient_name: str = ""
    diagnosis: str = ""
    refused: RefusalReason | None = None
    heading: str = ""
    text: str = ""
    candidates: tuple[tuple[PatientId, str], ...] = ()
    changes: tuple[str, ...] = ()
    question: str = ""
    joined: bool = False
    filled: bool = False
    network: str = ""
    by_list: str = ""
    # A new case gets its identifier anew whenever the list is looked at.
    case_id: CaseId | None = field(default=None, compare=False)

    @property
    def does_something(self) -> bool:
        """Tell whether the row alters a record or an agenda."""
        still = (Verdict.REFUSED, Verdict.UNCHANGED, Verdict.QUESTION)
        return self.joined or self.filled or self.verdict not in still


@dataclass(frozen=True, slots=True, kw_only=True)
class HistologyWords:
    """A histology as a list words it, and how many rows do."""

    text: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ForAgenda:
    """The meeting that the cases of a list are for, and why they come if all for one reason."""

    meeting_id: MeetingId
    reason: Reason = Reason.NOT_STATED


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportCounts:
    """How many rows of each verdict."""

    new: int = 0
    new_case: int = 0
    update: int = 0
    unchanged: int = 0
    question: int = 0
    refused: int = 0

    @classmethod
    def of(cls, lines: tuple[ImportLine, ...]) -> "ImportCounts":
        """Count the lines of a preview."""
        counts = dict.fromkeys((verdict.value for verdict in Verdict), 0)
        for line in lines:
            counts[line.verdict.value] += 1
        return cls(**counts)
