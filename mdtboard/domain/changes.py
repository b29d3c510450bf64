"""What an action touched, so that screens know whether to look again."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """The kinds of record a screen may show; each value is a table's name."""

    CENTRE = "centre"
    ACCOUNT = "account"
    PERSON = "person"
    NETWORK = "network"
    BOARD = "board"
    BOARD_MEMBER = "board_member"
    PATIENT = "patient"
    CASE = "case_file"
    MEETING = "meeting"
    ATTENDANCE = "attendance"
    PRESENTATION = "presentation"
    DECISION = "decision"
    READING = "second_reading"
    COURSE = "course_entry"
    ATTACHMENT = "attachment"
    TRIAL = "trial"
    OFFER = "trial_offer"
    ERRAND = "errand"
    NETWORK_CENTRE = "network_centre"
    TERMINOLOGY = "terminology"
    MAPPING = "import_mapping"
    TEMPLATE = "template"
    DOCUMENT = "document"
    PAPER = "paper"


@dataclass(frozen=True, slots=True)
class Changes:
    """The kinds of record one committed action inserted, altered or removed."""

    kinds: frozenset[Kind]

    def touch(self, *kinds: Kind) -> bool:
        """Tell whether any of `kinds` is among them."""
        return not self.kinds.isdisjoint(kinds)
