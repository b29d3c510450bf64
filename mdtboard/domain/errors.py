"""The three things that can go wrong: a rule, the environment, or us.

Exceptions carry codes and values, never words for users and never words about patients:
`ui/labels.py` holds one sentence for each member.
"""

from enum import Enum


class Rule(Enum):
    """Rules a user can break."""

    NOTHING_TO_UNDO = "nothing_to_undo"
    NOTHING_TO_REDO = "nothing_to_redo"
    CHANGED_SINCE = "changed_since"
    UNDO_STOPS_AT_VALIDATION = "undo_stops_at_validation"
    NOT_PERMITTED = "not_permitted"
    NAME_MISSING = "name_missing"
    PATIENT_HAS_NO_IDENTITY = "patient_has_no_identity"
    INS_NOT_RIGHT = "ins_not_right"
    INS_MISSING = "ins_missing"
    BIRTH_PLACE_NOT_RIGHT = "birth_place_not_right"
    RPPS_NOT_RIGHT = "rpps_not_right"
    FINESS_NOT_RIGHT = "finess_not_right"
    LOCAL_ID_TAKEN = "local_id_taken"
    BIRTH_DATE_IN_FUTURE = "birth_date_in_future"
    CASE_ALREADY_ON_AGENDA = "case_already_on_agenda"
    CASE_HAS_HISTORY = "case_has_history"
    MEETING_IS_CLOSED = "meeting_is_closed"
    MEETING_IS_CANCELLED = "meeting_is_cancelled"
    NOTHING_MOVED = "nothing_moved"
    BOARD_MEETS_THAT_DAY = "board_meets_that_day"
    CASE_WAS_VALIDATED = "case_was_validated"
    CASE_WAS_SENT = "case_was_sent"
    MEETING_STEP_NOT_ALLOWED = "meeting_step_not_allowed"
    NO_NEXT_MEETING = "no_next_meeting"
    PRESENTATION_STEP_NOT_ALLOWED = "presentation_step_not_allowed"
    DEFERRAL_REASON_MISSING = "deferral_reason_missing"
    DECISION_IS_EMPTY = "decision_is_empty"
    DECISION_IS_VALIDATED = "decision_is_validated"
    DECISION_STEP_NOT_ALLOWED = "decision_step_not_allowed"
    DECISION_NOT_AS_SHOWN = "decision_not_as_shown"
    TEXTS_TO_SETTLE = "texts_to_settle"
    GUIDELINE_MISSING = "guideline_missing"
    GUIDELINE_NAME_MISSING = "guideline_name_missing"
    DEPARTURE_REASON_MISSING = "departure_reason_missing"
    AMENDMENT_REASON_MISSING = "amendment_reason_missing"
    OPPOSED_WITHOUT_REASON = "opposed_without_reason"
    SLOT_IS_OPEN = "slot_is_open"
    TEMPLATE_CODE_IS_NO_WORD = "template_code_is_no_word"
    TEMPLATE_CODE_TAKEN = "template_code_taken"
    TEMPLATE_IS_EMPTY = "template_is_empty"
    TEMPLATE_TOO_LONG = "template_too_long"
    TEMPLATE_SLOT_UNKNOWN = "template_slot_unknown"
    NO_FORMER_ADVICE = "no_former_advice"
    OPINION_IS_EMPTY = "opinion_is_empty"
    READING_STEP_NOT_ALLOWED = "reading_step_not_allowed"
    READING_RESULT_MISSING = "reading_result_missing"
    READING_DATES_OUT_OF_ORDER = "reading_dates_out_of_order"
    READING_OWES_NOTHING = "reading_owes_nothing"
    READING_KINDS_WITHOUT_DISCORDANCE = "reading_kinds_without_discordance"
    READING_OVERTURNS_NOTHING = "reading_overturns_nothing"
    READING_CODES_DIFFER = "reading_codes_differ"
    DIAGNOSIS_NOT_CARRIED = "diagnosis_not_carried"
    COURSE_ENTRY_IS_EMPTY = "course_entry_is_empty"
    COURSE_DATES_OUT_OF_ORDER = "course_dates_out_of_order"
    NOTHING_TO_PRINT = "nothing_to_print"
    MEETING_NOT_HELD = "meeting_not_held"
    COORDINATOR_EXISTS = "coordinator_exists"
    PAPER_SAYS_THE_SAME = "paper_says_the_same"
    KARNOFSKY_OUT_OF_RANGE = "karnofsky_out_of_range"
    G8_OUT_OF_RANGE = "g8_out_of_range"
    REASON_MISSING = "reason_missing"
    TRIAL_IS_NAMELESS = "trial_is_nameless"
    TRIAL_NUMBER_TAKEN = "trial_number_taken"
    TRIALS_HAVE_NO_NAME = "trials_have_no_name"
    ANSWER_MISSING = "answer_missing"
    ERRAND_ENDS_ELSEWHERE = "errand_ends_elsewhere"
    ERRAND_ENDS_TOO_EARLY = "errand_ends_too_early"
    ERRAND_STEP_NOT_ALLOWED = "errand_step_not_allowed"
    OFFER_NEEDS_A_TRIAL = "offer_needs_a_trial"
    OFFER_STANDS_ALREADY = "offer_stands_already"
    OFFER_STEP_NOT_ALLOWED = "offer_step_not_allowed"
    OFFER_DATES_OUT_OF_ORDER = "offer_dates_out_of_order"
    VALIDITY_OUT_OF_ORDER = "validity_out_of_order"
    MERGE_NEEDS_TWO = "merge_needs_two"
    QUORUM_MINIMUM_TOO_LOW = "quorum_minimum_too_low"
    QUORUM_BELOW_FORMAL = "quorum_below_formal"
    PASSPHRASE_TOO_SHORT = "passphrase_too_short"
    PASSPHRASES_DIFFER = "passphrases_differ"
    WRONG_PASSPHRASE = "wrong_passphrase"
    WRONG_RECOVERY_KEY = "wrong_recovery_key"
    MAPPING_HAS_NO_IDENTIFIER = "mapping_has_no_identifier"
    MAPPING_KNOWS_NOBODY_AGAIN = "mapping_knows_nobody_again"
    NUMBER_PREFIX_MISSING = "number_prefix_missing"
    MAPPING_COLUMN_TWICE = "mapping_column_twice"
    IMPORT_HAS_QUESTIONS = "import_has_questions"
    IMPORT_HAS_NOTHING = "import_has_nothing"
    TEXT_TOO_LONG = "text_too_long"
    ATTACHMENT_IS_EMPTY = "attachment_is_empty"
    ATTACHMENT_TOO_LARGE = "attachment_too_large"
    ATTACHMENT_KIND_NOT_TAKEN = "attachment_kind_not_taken"
    EDITION_MISSING = "edition_missing"


class RuleViolation(Exception):
    """The user asked for something the rules forbid, and can do something about it."""

    def __init__(self, rule: Rule, **details: object) -> None:
        super().__init__(rule.value)
        self.rule = rule
        self.details = details


class Fault(Enum):
    """What the machine or a file can do to us; nothing was lost when one is raised."""

    FILE_MISSING = "file_missing"
    FILE_EXISTS = "file_exists"
    FILE_UNREADABLE = "file_unreadable"
    FILE_READ_ONLY = "file_read_only"
    FILE_IS_PLAIN = "file_is_plain"
    FILE_IS_FOREIGN = "file_is_foreign"
    FILE_IS_DAMAGED = "file_is_damaged"
    FILE_IS_NEWER = "file_is_newer"
    FILE_IS_BUSY = "file_is_busy"
    FILE_IN_SYNC_FOLDER = "file_in_sync_folder"
    KEYS_MISSING = "keys_missing"
    KEYS_DAMAGED = "keys_damaged"
    ENGINE_TOO_OLD = "engine_too_old"
    DISK_FULL = "disk_full"
    CANNOT_WRITE = "cannot_write"
    UPGRADE_FAILED = "upgrade_failed"
    TABLE_UNREADABLE = "table_unreadable"
    TABLE_EMPTY = "table_empty"
    TABLE_TOO_LARGE = "table_too_large"
    TABLE_IS_PROTECTED = "table_is_protected"
    TABLE_FORMAT_UNKNOWN = "table_format_unknown"
    ATTACHMENT_UNREADABLE = "attachment_unreadable"
    ATTACHMENT_DAMAGED = "attachment_damaged"
    PAPER_DAMAGED = "paper_damaged"
    LIST_UNREADABLE = "list_unreadable"
    LIST_EMPTY = "list_empty"
    LIST_TOO_LARGE = "list_too_large"
    LIST_IS_UNSAFE = "list_is_unsafe"
    LIST_FORMAT_UNKNOWN = "list_format_unknown"


class EnvironmentFault(Exception):
    """The environment refused: a full disk, a locked or damaged file; `where` names the place."""

    def __init__(self, fault: Fault, *, where: str = "", **details: object) -> None:
        super().__init__(fault.value)
        self.fault = fault
        self.where = where
        self.details = details
