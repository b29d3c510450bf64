"""The audited acts of an account, and what the history tells of one."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from uuid import UUID


class Act(Enum):
    """What a person did, as the Edit menu and the history name it."""

    CREATE_BOARD_FILE = "create_board_file"
    CHANGE_CENTRE = "change_centre"
    ADD_ACCOUNT = "add_account"
    SAVE_PERSON = "save_person"
    SAVE_NETWORK = "save_network"
    SAVE_BOARD = "save_board"
    SAVE_PATIENT = "save_patient"
    SAVE_CASE = "save_case"
    IMPORT_LIST = "import_list"
    SAVE_MAPPING = "save_mapping"
    PLAN_MEETING = "plan_meeting"
    CHANGE_MEETING = "change_meeting"
    CANCEL_MEETING = "cancel_meeting"
    MOVE_MEETING = "move_meeting"
    START_MEETING = "start_meeting"
    END_MEETING = "end_meeting"
    PUT_ON_AGENDA = "put_on_agenda"
    TAKE_OFF_AGENDA = "take_off_agenda"
    CHANGE_PRESENTATION = "change_presentation"
    REORDER_AGENDA = "reorder_agenda"
    SET_ATTENDANCE = "set_attendance"
    EDIT_DECISION = "edit_decision"
    RECORD_DECISION = "record_decision"
    DEFER_CASE = "defer_case"
    VALIDATE_DECISION = "validate_decision"
    VALIDATE_MEETING = "validate_meeting"
    AMEND_DECISION = "amend_decision"
    SETTLE_TEXTS = "settle_texts"
    USE_TEMPLATE = "use_template"
    TAKE_OVER_ADVICE = "take_over_advice"
    REGISTER_CASES = "register_cases"
    PRESENT_AGAIN = "present_again"
    WRITE_OPINION = "write_opinion"
    SAVE_TEMPLATE = "save_template"
    UNMASK_CASE = "unmask_case"
    REQUEST_READING = "request_reading"
    SEND_READING = "send_reading"
    RECEIVE_READING = "receive_reading"
    REPORT_READING = "report_reading"
    COMPARE_READING = "compare_reading"
    CANCEL_READING = "cancel_reading"
    CHANGE_READING = "change_reading"
    RETURN_MATERIAL = "return_material"
    REVIEW_READING = "review_reading"
    ANSWER_READING = "answer_reading"
    SAVE_COURSE = "save_course"
    REMOVE_COURSE = "remove_course"
    ADD_ATTACHMENT = "add_attachment"
    REMOVE_ATTACHMENT = "remove_attachment"
    OPEN_ATTACHMENT = "open_attachment"
    CHANGE_ATTACHMENT = "change_attachment"
    SAVE_TRIAL = "save_trial"
    IMPORT_TRIALS = "import_trials"
    OFFER_TRIAL = "offer_trial"
    MOVE_OFFER = "move_offer"
    CHANGE_ERRAND = "change_errand"
    END_ERRAND = "end_errand"
    DROP_ERRAND = "drop_errand"
    REOPEN_ERRAND = "reopen_errand"
    SAVE_NETWORK_CENTRE = "save_network_centre"
    TAKE_OVER_NETWORKS = "take_over_networks"
    LOAD_TERMINOLOGY = "load_terminology"
    REMOVE_TERMINOLOGY = "remove_terminology"
    MERGE_PATIENTS = "merge_patients"
    REMOVE_CASE = "remove_case"
    REMOVE_PATIENT = "remove_patient"
    PRINT_DOCUMENT = "print_document"
    RENEW_PAPER = "renew_paper"
    KEEP_PAPERS = "keep_papers"
    RECOVER_ACCOUNT = "recover_account"
    READ_NOTICE = "read_notice"


# Undo passes over these: a printed page cannot be taken back, nor what somebody has seen.
_LASTING = frozenset(
    {
        *(Act.PRINT_DOCUMENT, Act.SAVE_MAPPING, Act.ADD_ACCOUNT),
        *(Act.UNMASK_CASE, Act.OPEN_ATTACHMENT, Act.RENEW_PAPER, Act.KEEP_PAPERS),
        *(Act.RECOVER_ACCOUNT, Act.READ_NOTICE),
    }
)


# How many actions of an account undo looks back over.
LOOK_BACK = 500


class ActionMode(Enum):
    """Whether an action does something new, takes an earlier one back, or does it again."""

    DO = "do"
    UNDO = "undo"
    REDO = "redo"


@dataclass(frozen=True, slots=True, kw_only=True)
class ActionRow:
    """A line of the history."""

    number: int
    act: Act
    mode: ActionMode
    actor: str
    at: datetime
    step: UUID
    undoes: UUID | None
    seals: bool
    about: UUID | None


def undoable(rows: tuple[ActionRow, ...]) -> ActionRow | None:
    """Return the action that undo would take back: the newest that is neither undo nor undone.

    `rows` are one account's, newest first. A sealing action is returned as it is: the caller
    refuses to go past it.
    """
    cancelled: set[UUID | None] = set()
    for row in rows:
        if row.step in cancelled or row.act in _LASTING:
            continue
        if row.mode is ActionMode.DO:
            return row
        cancelled.add(row.undoes)
    return None


def redoable(rows: tuple[ActionRow, ...]) -> ActionRow | None:
    """Return the undo that redo would take back: the newest one, if nothing new came after."""
    cancelled: set[UUID | None] = set()
    for row in rows:
        if row.step in cancelled or row.act in _LASTING:
            continue
        if row.mode is ActionMode.UNDO:
            return row
        if row.mode is ActionMode.DO:
            return None
        cancelled.add(row.undoes)
    return None


def within_reach(rows: tuple[ActionRow, ...]) -> frozenset[int]:
    """Return the numbers of the actions that undo and redo may yet come to.

    `rows` are one account's newest, newest first, as many as undo looks back over.
    """
    reached: set[int] = set()
    for row in rows:
        if row.seals and row.act not in _LASTING:
            break
        reached.add(row.number)
    return frozenset(reached)
