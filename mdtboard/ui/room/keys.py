"""The meeting room's own commands, with their keys."""

from dataclasses import dataclass

from mdtboard.marks import QT_TRANSLATE_NOOP


@dataclass(frozen=True, slots=True)
class Command:
    """A command of the room: its name, words, the page's method it calls, and its keys."""

    name: str
    words: str
    slot: str
    keys: str = ""


def _command(name: str, words: str, slot: str, keys: str = "") -> Command:
    return Command(name, words, slot, keys)


COMMANDS = (
    _command(
        "record",
        QT_TRANSLATE_NOOP("RoomPage", "Record and next"),
        "_on_record",
        "Ctrl+Return; Ctrl+Enter",
    ),
    _command(
        "record_stay",
        QT_TRANSLATE_NOOP("RoomPage", "Record and stay"),
        "_on_record_and_stay",
        "Ctrl+Shift+Return; Ctrl+Shift+Enter",
    ),
    _command("next_case", QT_TRANSLATE_NOOP("RoomPage", "Next case"), "_on_next", "Ctrl+PgDown"),
    _command(
        "previous_case", QT_TRANSLATE_NOOP("RoomPage", "Previous case"), "_on_previous", "Ctrl+PgUp"
    ),
    _command(
        "decision_line", QT_TRANSLATE_NOOP("RoomPage", "To the decision line"), "_on_line", "Ctrl+D"
    ),
    _command("attendance", QT_TRANSLATE_NOOP("RoomPage", "Attendance"), "_on_attendance_key", "F4"),
    _command(
        "defer", QT_TRANSLATE_NOOP("RoomPage", "Defer with a reason"), "_on_defer_asked", "F7"
    ),
    _command("move_up", QT_TRANSLATE_NOOP("RoomPage", "Move the case up"), "_on_move_up", "Alt+Up"),
    _command(
        "move_down",
        QT_TRANSLATE_NOOP("RoomPage", "Move the case down"),
        "_on_move_down",
        "Alt+Down",
    ),
    _command("lane", QT_TRANSLATE_NOOP("RoomPage", "Discuss or register"), "_on_lane"),
    _command("register", QT_TRANSLATE_NOOP("RoomPage", "Register the case"), "_on_register"),
    _command("validate", QT_TRANSLATE_NOOP("RoomPage", "Validate the decision"), "_on_validate"),
    _command(
        "case_file", QT_TRANSLATE_NOOP("RoomPage", "Open the case file"), "_on_case_file", "Ctrl+O"
    ),
    _command(
        "take_over",
        QT_TRANSLATE_NOOP("RoomPage", "Take over the former advice"),
        "_on_take_over",
        "Ctrl+R",
    ),
    _command(
        "line_escape", QT_TRANSLATE_NOOP("RoomPage", "Back to the decision line"), "_on_line", "Esc"
    ),
)
