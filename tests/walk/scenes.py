"""The scenes of the walk, in the order of an evening; the numbers are those of the walk-through."""

from mdtboard.domain.decision import GuidelineFollowed
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import Lane, PresentationStep
from tests.walk.meeting import Expected, Secretary
from tests.walk.stage import wait

PEOPLE = (
    ("ker", "Kérouedan"), ("diab", "Diabaté"), ("sulli", "O'Sullivane"), ("lindt", "van der Lindt"),
    ("ibar", "Ibarguengoyt"),
)  # fmt: skip
NOT_REACHED = 2
MOST_UNDOS = 40


def opening(her: Secretary, passphrase: str) -> None:
    """Open the board, go to the room, start the meeting, and take the attendance."""
    her.stage.picture("unlock")
    her.hands.type(passphrase)
    her.hands.press("Return")
    her.pause(6)
    her.stage.picture("home")
    her.hands.press("Ctrl+k")
    her.pause(0.6)
    her.hands.type(her.words.room)
    her.pause(0.4)
    her.stage.picture("palette")
    her.hands.press("Return")
    her.pause(2)
    her.stage.picture("room-planned")
    her.hands.press("Space")
    wait("meeting live", lambda: her.meeting_step() is MeetingStep.LIVE)
    her.go_on()
    for typed, name in PEOPLE:
        her.arrives(typed, name)
    her.pause(0.3)
    her.stage.picture("attendance")
    her.hands.press("Escape")


def first_cases(her: Secretary) -> None:
    """S1: one case of each kind."""
    her.stage.picture("first-case")
    print("standard decision:", her.counted(lambda: her.by_template("template")), "keys")
    taken_over(her)
    print("with a gap filled:", her.counted(lambda: her.in_a_gap("gap")), "keys")
    print("own words:", her.counted(lambda: her.in_own_words("own-words")), "keys")
    print("deferral:", her.counted(lambda: her.deferred("deferral")), "keys")


def taken_over(her: Secretary) -> None:
    """Take the former advice over and record it."""
    assert her.here is not None
    case = her.here
    her.hands.press("Ctrl+r")
    wait("former advice", lambda: bool(getattr(her.row(case).decision, "text", "")))
    decision = her.row(case).decision
    assert decision is not None
    her.stage.picture("taken-over")
    text = decision.text
    her.hands.type(her.words.short)
    her.hands.press("Tab")
    her.fields()
    her.record(her.decided(text), "taken-over-filled")


def wrong_case(her: Secretary) -> None:
    """S5: the advice of another case, noticed two cases later; undone, done again, corrected."""
    assert her.here is not None
    wrong = her.here
    her.hands.type(her.words.wrong)
    her.hands.press("Tab")
    her.fields()
    her.record(her.decided(her.words.wrong))
    her.by_template()
    her.shortly()
    after = her.here
    undos = 0
    while not her.is_open(wrong):
        her.hands.press("Ctrl+z")
        her.pause(0.4)
        undos += 1
        if undos == 1:
            her.stage.picture("undone-once")
        assert undos < MOST_UNDOS, "undo does not come back to the case"
    print("undoing three cases back:", undos, "times Ctrl+Z")
    her.stage.picture("undone-to-the-wrong-case")
    for _ in range(undos):
        her.hands.press("Ctrl+y")
        her.pause(0.4)
    wait("all done again", lambda: not any(map(her.is_open, her.expected)))
    her.stage.picture("done-again")
    her.jump(wrong)
    her.pause(0.3)
    her.hands.press("Alt+r", "Shift+Tab", "Ctrl+a")
    her.hands.type(her.words.right)
    her.stage.picture("corrected")
    her.hands.press("Ctrl+Return")
    wait("correction", lambda: her.text_of(wrong) == her.words.right)
    her.expected[wrong] = her.decided(her.words.right)
    assert after is not None
    her.here = after


def specialist_leaves(her: Secretary) -> None:
    """S3: the radiotherapist leaves, a case is recorded without a quorum, he comes back."""
    her.leaves("O'Sullivane")
    her.pause(0.3)
    her.stage.picture("specialist-left")
    her.hands.press("Escape")
    her.quorum = False
    her.by_template("without-quorum")
    her.arrives("sulli", "O'Sullivane")
    her.hands.press("Escape")
    her.quorum = True
    her.pause(0.3)
    her.stage.picture("specialist-back")


def looking_around(her: Secretary) -> None:
    """Leave a case half typed, look at its neighbours, come back and go on."""
    her.hands.type(her.words.wrong)
    her.hands.press("Ctrl+PageDown", "Ctrl+PageDown")
    her.pause(0.3)
    her.stage.picture("two-further")
    her.hands.press("Ctrl+PageUp", "Ctrl+PageUp")
    her.pause(0.3)
    her.hands.press("Ctrl+a")
    her.hands.type(her.words.own)
    her.hands.press("Ctrl+s", "Tab")
    her.fields()
    her.record(her.decided(her.words.own), "came-back")


def undone_and_done_again(her: Secretary) -> None:
    """Take a recorded case back, do it again, and go on."""
    assert her.here is not None
    case = her.here
    her.by_template()
    after = her.here
    her.hands.press("Ctrl+z")
    wait("taken back", lambda: her.is_open(case))
    her.hands.press("Ctrl+y")
    wait("done again", lambda: not her.is_open(case))
    assert after is not None
    her.jump(after)
    her.pause(0.3)


def late_case(her: Secretary) -> None:
    """S2: a case that nobody planned, added, moved up and recorded."""
    before, back = her.agenda(), her.here
    her.hands.press("Ctrl+j")
    her.hands.type("zeph")
    her.pause(0.8)
    her.stage.picture("late-case-found")
    her.hands.press("Down", "Return")
    wait("late case", lambda: len(her.agenda()) == len(before) + 1)
    known = {row.presentation.id for row in before}
    [late] = [row for row in her.agenda() if row.presentation.id not in known]
    her.here = late.presentation.id
    her.pause(0.3)
    her.hands.press("Alt+Up", "Alt+Up", "Alt+Up")
    her.pause(0.5)
    her.stage.picture("late-case-moved")
    print("late case:", late.presentation.number, "place", her.place_of(her.here))
    her.by_template()
    assert back is not None
    her.jump(back)
    her.pause(0.3)


def register_lane(her: Secretary) -> None:
    """Register the standard cases together."""
    waiting = [row for row in her.agenda() if row.presentation.step.is_open]
    rows = [row for row in waiting if row.presentation.lane is Lane.REGISTER]
    before = her.hands.strokes
    her.hands.press("Ctrl+g")
    her.pause(0.5)
    her.stage.picture("register-lane")
    her.hands.type("biop")
    her.hands.press("Tab", "Tab")
    her.hands.press("Down")
    her.pause(0.2)
    her.stage.picture("register-lane-guideline")
    her.hands.press("Tab", "Ctrl+Return")
    ids = [row.presentation.id for row in rows]
    wait("the lane", lambda: not any(map(her.is_open, ids)))
    print("register lane,", len(rows), "cases:", her.hands.strokes - before, "keys")
    for presentation_id in ids:
        her.expected[presentation_id] = Expected(
            text=her.words.sample, guideline=GuidelineFollowed.FOLLOWED
        )
    her.pause(0.3)
    her.stage.picture("register-lane-done")


def with_details(her: Secretary) -> None:
    """Say more of an option, and take a break before recording."""
    her.hands.type(";biop")
    her.hands.press("Tab")
    her.fields()
    her.hands.press("F2")
    her.pause(0.3)
    her.hands.type(her.words.detail)
    her.stage.picture("options")
    her.hands.press("F2", "Ctrl+t")
    her.pause(0.3)
    her.stage.picture("break")
    her.hands.press("Ctrl+t")
    her.record(her.decided(her.words.sample))


def wall(her: Secretary) -> None:
    """Show the wall on the one screen there is, black it, and take it away."""
    her.hands.press("F5")
    her.pause(1)
    her.stage.picture("wall-on-one-screen")
    her.hands.press("F9")
    her.pause(0.5)
    her.stage.picture("wall-black")
    her.hands.press("F9", "F5")
    her.pause(0.5)
    her.hands.press("Escape")
    her.stage.picture("wall-gone")


def the_rest(her: Secretary) -> None:
    """Go through what is left but two cases, by every way in turn."""
    ways = (her.by_template, her.in_a_gap, her.shortly, her.in_own_words, her.deferred)
    turn = 0
    while sum(row.presentation.step.is_open for row in her.agenda()) > NOT_REACHED:
        ways[turn % len(ways)]()
        turn += 1
        if turn == 3:
            her.deferred("deferral-by-arrows", by_arrows=True)


def closing(her: Secretary) -> None:
    """End the meeting in one act: what was not reached goes on, all is validated and printed."""
    left = [row for row in her.agenda() if row.presentation.step.is_open]
    for row in left:
        her.expected[row.presentation.id] = Expected(step=PresentationStep.DEFERRED)
    before = her.hands.strokes
    her.hands.press("Ctrl+Shift+e")
    her.pause(1)
    her.stage.picture("closing")
    her.hands.press("Return")
    wait("the meeting closed", lambda: her.meeting_step() is MeetingStep.CLOSED, 20)
    print("closing:", her.hands.strokes - before, "keys")
    her.pause(8)
    her.stage.picture("closed")


SCENES = (
    *(first_cases, wrong_case, specialist_leaves, looking_around, undone_and_done_again),
    *(late_case, with_details, register_lane, wall, the_rest, closing),
)
