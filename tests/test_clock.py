"""One clock, handed down: a board lives through any day, and the tests on one of their own."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import mdtboard
from mdtboard.services import demonstration

SOURCES = Path(mdtboard.__file__).parent
# Who asks the machine what time it is, and why no clock can be handed to it.
OWN_TIME = {
    "clock.py": "it is the clock",
    "ui/idle.py": "a computer that slept counts as idle, by the machine's own time",
}
ASKS = re.compile(r"\b(?:date\.today|datetime\.now|time\.time|Q\w+\.current\w*(?:Date|Time)\w*)\(")

DAYS = (
    datetime(2026, 11, 30, 8, tzinfo=UTC),
    datetime(2028, 2, 29, 12, tzinfo=UTC),
    datetime(2026, 12, 31, 22, 59, tzinfo=UTC),
    datetime(2027, 1, 1, 4, tzinfo=UTC),
    datetime(2027, 3, 28, 0, 59, tzinfo=UTC),
    datetime(2027, 10, 31, 1, tzinfo=UTC),
    datetime(2041, 6, 15, 12, tzinfo=UTC),
)


def test_only_the_clock_asks_the_machine_what_day_it_is():
    asked = {
        path.relative_to(SOURCES).as_posix()
        for path in SOURCES.rglob("*.py")
        if ASKS.search(path.read_text(encoding="utf-8"))
    }
    assert asked <= set(OWN_TIME)


class Ticking:
    """A clock that begins at an instant and goes on by a second each time it is asked."""

    def __init__(self, began):
        self.now = began

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


def shown(services):
    """Return what the board owes on the day it is opened: numbers, ages, what is missing."""
    told = []
    for line in services.meetings.lines():
        days = (line.held_on - services.desk.today()).days
        for row in services.meetings.agenda(line.id):
            age = row.patient.age_on(line.held_on)
            told.append((days, row.case.number, age, sorted(item.value for item in row.missing)))
    return sorted(told)


@pytest.mark.parametrize("began", DAYS, ids=lambda day: f"{day:%Y-%m-%d}")
def test_the_demonstration_shows_the_same_on_any_day(began, demo, tmp_path, cheap_keys):
    services = demonstration.create(tmp_path / "other.mdtb", clock=Ticking(began))
    assert services.desk.today() == began.astimezone().date()
    assert shown(services) == shown(demo)
    services.close()
