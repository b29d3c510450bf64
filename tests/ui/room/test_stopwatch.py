import pytest

from mdtboard.domain.ids import PresentationId, new_id
from mdtboard.ui.room.stopwatch import Hold, Stopwatch


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def pass_by(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def watch(clock):
    return Stopwatch(clock)


ONE, OTHER = PresentationId(new_id()), PresentationId(new_id())


def test_each_case_has_its_own_time(watch, clock):
    watch.open(ONE)
    clock.pass_by(60)
    watch.open(OTHER)
    assert watch.seconds == 0
    clock.pass_by(5)
    assert watch.seconds == 5


def test_a_case_that_is_opened_again_goes_on(watch, clock):
    watch.open(ONE)
    clock.pass_by(60)
    watch.open(OTHER)
    clock.pass_by(30)
    watch.open(ONE)
    clock.pass_by(7)
    assert watch.seconds == 67


def test_what_is_recorded_is_not_counted_twice(watch, clock):
    watch.open(ONE)
    clock.pass_by(60)
    watch.restart()
    clock.pass_by(4)
    assert watch.seconds == 4


def test_time_stands_still_while_there_is_any_reason(watch, clock):
    watch.open(ONE)
    clock.pass_by(10)
    watch.hold(Hold.BREAK)
    watch.hold(Hold.AWAY)
    clock.pass_by(600)
    watch.hold(Hold.AWAY, held=False)
    clock.pass_by(600)
    assert (watch.seconds, watch.held(Hold.BREAK), watch.held(Hold.AWAY)) == (10, True, False)
    watch.hold(Hold.BREAK, held=False)
    clock.pass_by(3)
    assert watch.seconds == 13


def test_without_a_case_no_time_is_taken(watch, clock):
    clock.pass_by(10)
    watch.restart()
    assert watch.seconds == 0
