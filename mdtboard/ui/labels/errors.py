"""One sentence for every rule and every fault."""

from enum import Enum

from mdtboard.domain.errors import Fault, Rule
from mdtboard.marks import QT_TRANSLATE_NOOP

LABELS: dict[Enum, str] = {
    Rule.NOTHING_TO_UNDO: QT_TRANSLATE_NOOP("labels", "There is nothing to undo."),
    Rule.NOTHING_TO_REDO: QT_TRANSLATE_NOOP("labels", "There is nothing to do again."),
    Rule.CHANGED_SINCE: QT_TRANSLATE_NOOP(
        "labels",
        "Somebody changed this record meanwhile. Nothing was overwritten.",
    ),
    Rule.UNDO_STOPS_AT_VALIDATION: QT_TRANSLATE_NOOP(
        "labels", "Undo stops here: what was validated is amended, never taken back."
    ),
    Rule.NOT_PERMITTED: QT_TRANSLATE_NOOP("labels", "Your account may not do this."),
    Rule.NAME_MISSING: QT_TRANSLATE_NOOP("labels", "A name is missing."),
    Rule.PATIENT_HAS_NO_IDENTITY: QT_TRANSLATE_NOOP(
        "labels", "A patient needs a name or a local identifier."
    ),
    Rule.INS_NOT_RIGHT: QT_TRANSLATE_NOOP(
        "labels", "An INS has 15 digits, and its key must be right: look at each digit."
    ),
    Rule.INS_MISSING: QT_TRANSLATE_NOOP("labels", "A qualified identity has its INS."),
    Rule.BIRTH_PLACE_NOT_RIGHT: QT_TRANSLATE_NOOP(
        "labels", "A birth place is an INSEE code of five signs: 75056, 2A004, 99109 abroad."
    ),
    Rule.RPPS_NOT_RIGHT: QT_TRANSLATE_NOOP(
        "labels", "An RPPS has 11 digits, and the last one must be right."
    ),
    Rule.FINESS_NOT_RIGHT: QT_TRANSLATE_NOOP(
        "labels", "A FINESS has 9 digits, and the last one must be right."
    ),
    Rule.LOCAL_ID_TAKEN: QT_TRANSLATE_NOOP(
        "labels", "Another patient has this local identifier already."
    ),
    Rule.BIRTH_DATE_IN_FUTURE: QT_TRANSLATE_NOOP("labels", "The birth date lies in the future."),
    Rule.CASE_ALREADY_ON_AGENDA: QT_TRANSLATE_NOOP("labels", "This case is on the agenda already."),
    Rule.CASE_HAS_HISTORY: QT_TRANSLATE_NOOP(
        "labels", "This case has been before a board and cannot be removed."
    ),
    Rule.MEETING_IS_CANCELLED: QT_TRANSLATE_NOOP(
        "labels", "This meeting was cancelled. Its cases are on another agenda, or wait for one."
    ),
    Rule.NOTHING_MOVED: QT_TRANSLATE_NOOP(
        "labels", "Type another day, time or place: these are the present ones."
    ),
    Rule.BOARD_MEETS_THAT_DAY: QT_TRANSLATE_NOOP(
        "labels", "This board has a meeting on that day already."
    ),
    Rule.CASE_WAS_VALIDATED: QT_TRANSLATE_NOOP(
        "labels",
        "A board’s advice on this case was validated: it belongs to the patient’s record, and "
        "stays. Correct the case, or merge the two patients, instead.",
    ),
    Rule.CASE_WAS_SENT: QT_TRANSLATE_NOOP(
        "labels",
        "Material of this case was sent to an expert, or a report is in: the case stays. Correct "
        "it, or merge the two patients, instead.",
    ),
    Rule.MEETING_IS_CLOSED: QT_TRANSLATE_NOOP(
        "labels", "This meeting is closed. A validated decision is amended by a new version."
    ),
    Rule.MEETING_STEP_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "labels", "The meeting cannot take that step now."
    ),
    Rule.NO_NEXT_MEETING: QT_TRANSLATE_NOOP("labels", "No later meeting of this board is planned."),
    Rule.PRESENTATION_STEP_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "labels", "This case cannot take that step now."
    ),
    Rule.DEFERRAL_REASON_MISSING: QT_TRANSLATE_NOOP("labels", "Say why the case is deferred."),
    Rule.DECISION_IS_EMPTY: QT_TRANSLATE_NOOP("labels", "Nothing has been advised yet."),
    Rule.DECISION_IS_VALIDATED: QT_TRANSLATE_NOOP(
        "labels", "This decision is validated. Amend it to write a new version."
    ),
    Rule.DECISION_STEP_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "labels", "The decision must be recorded first."
    ),
    Rule.DECISION_NOT_AS_SHOWN: QT_TRANSLATE_NOOP(
        "labels",
        "The decision of case {number} was changed after it was shown here. Nothing was "
        "validated: read it again, then validate.",
    ),
    Rule.TEXTS_TO_SETTLE: QT_TRANSLATE_NOOP(
        "labels",
        "Case {number} has two texts. Nothing was validated: open it in the meeting room and "
        "choose one.",
    ),
    Rule.GUIDELINE_MISSING: QT_TRANSLATE_NOOP(
        "labels", "A registered case must conform to a guideline."
    ),
    Rule.GUIDELINE_NAME_MISSING: QT_TRANSLATE_NOOP(
        "labels", "Name the guideline that a registered case conforms to."
    ),
    Rule.DEPARTURE_REASON_MISSING: QT_TRANSLATE_NOOP(
        "labels", "Say why the board departs from the guideline."
    ),
    Rule.AMENDMENT_REASON_MISSING: QT_TRANSLATE_NOOP(
        "labels", "Say why the validated decision is amended: the new version says it."
    ),
    Rule.OPPOSED_WITHOUT_REASON: QT_TRANSLATE_NOOP("labels", "The patient is opposed: say why."),
    Rule.SLOT_IS_OPEN: QT_TRANSLATE_NOOP(
        "labels", "A gap is left in the advice: fill it (Tab goes to it) or take it out."
    ),
    Rule.TEMPLATE_CODE_IS_NO_WORD: QT_TRANSLATE_NOOP(
        "labels", "A template's code is one short word of letters and digits, without accents."
    ),
    Rule.TEMPLATE_CODE_TAKEN: QT_TRANSLATE_NOOP("labels", "Another template has this code."),
    Rule.TEMPLATE_IS_EMPTY: QT_TRANSLATE_NOOP("labels", "The template has no sentence yet."),
    Rule.TEMPLATE_TOO_LONG: QT_TRANSLATE_NOOP(
        "labels", "A template has at most {maximum} letters, so that it is read before it is used."
    ),
    Rule.TEMPLATE_SLOT_UNKNOWN: QT_TRANSLATE_NOOP(
        "labels",
        "The template has a slot that is not known: {slot}. F1 lists the slots.",
    ),
    Rule.NO_FORMER_ADVICE: QT_TRANSLATE_NOOP("labels", "No board has advised on this case before."),
    Rule.OPINION_IS_EMPTY: QT_TRANSLATE_NOOP("labels", "The written opinion has no words yet."),
    Rule.READING_STEP_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "labels", "The second reading cannot take that step now."
    ),
    Rule.READING_RESULT_MISSING: QT_TRANSLATE_NOOP("labels", "The result is missing."),
    Rule.READING_DATES_OUT_OF_ORDER: QT_TRANSLATE_NOOP(
        "labels", "The dates are not in order: request, sent, received, report."
    ),
    Rule.READING_OWES_NOTHING: QT_TRANSLATE_NOOP(
        "labels",
        "Nothing of this is still owed to the first laboratory.",
    ),
    Rule.READING_KINDS_WITHOUT_DISCORDANCE: QT_TRANSLATE_NOOP(
        "labels",
        "Readings that agree differ in nothing: say that they disagree, or untick what differs.",
    ),
    Rule.READING_CODES_DIFFER: QT_TRANSLATE_NOOP(
        "labels",
        "The two codes mean two tumours. Say why the readings agree all the same, "
        "or choose a discordance.",
    ),
    Rule.DIAGNOSIS_NOT_CARRIED: QT_TRANSLATE_NOOP(
        "labels",
        "Carry the expert’s diagnosis into the case, or say why the case keeps its own.",
    ),
    Rule.READING_OVERTURNS_NOTHING: QT_TRANSLATE_NOOP(
        "labels",
        "This reading does not call the advice into question: there is nothing to answer.",
    ),
    Rule.COURSE_ENTRY_IS_EMPTY: QT_TRANSLATE_NOOP(
        "labels",
        "Say what it was: a kind alone does not tell.",
    ),
    Rule.COURSE_DATES_OUT_OF_ORDER: QT_TRANSLATE_NOOP("labels", "It cannot end before it starts."),
    Rule.NOTHING_TO_PRINT: QT_TRANSLATE_NOOP(
        "labels", "No reading in the list can be written about."
    ),
    Rule.COORDINATOR_EXISTS: QT_TRANSLATE_NOOP(
        "labels", "There is a coordinator: give that account a new passphrase."
    ),
    Rule.MEETING_NOT_HELD: QT_TRANSLATE_NOOP(
        "labels", "This meeting was not held: there are no minutes of it."
    ),
    Rule.PAPER_SAYS_THE_SAME: QT_TRANSLATE_NOOP(
        "labels", "Nothing is new since this version of the sheet: no other is needed."
    ),
    Rule.KARNOFSKY_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "labels", "The Karnofsky index goes from 0 to 100 by tens."
    ),
    Rule.G8_OUT_OF_RANGE: QT_TRANSLATE_NOOP(
        "labels", "The G8 score goes from 0 to 17 by half points."
    ),
    Rule.REASON_MISSING: QT_TRANSLATE_NOOP("labels", "Say why: the next reader needs the reason."),
    Rule.TRIAL_IS_NAMELESS: QT_TRANSLATE_NOOP(
        "labels", "A trial needs an acronym, a registry number or a title."
    ),
    Rule.TRIAL_NUMBER_TAKEN: QT_TRANSLATE_NOOP(
        "labels", "Another trial of the catalogue has this registry number: {name}."
    ),
    Rule.TRIALS_HAVE_NO_NAME: QT_TRANSLATE_NOOP(
        "labels", "Choose a column for the registry number, the acronym or the title."
    ),
    Rule.ANSWER_MISSING: QT_TRANSLATE_NOOP(
        "labels", "Say what the other board answered, or that it is no longer wanted."
    ),
    Rule.ERRAND_ENDS_ELSEWHERE: QT_TRANSLATE_NOOP(
        "labels",
        "A new presentation is done when its board has decided, a second reading when it is "
        "sent: see Meetings or Second readings.",
    ),
    Rule.ERRAND_ENDS_TOO_EARLY: QT_TRANSLATE_NOOP(
        "labels", "That day lies before the meeting that asked for it."
    ),
    Rule.ERRAND_STEP_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "labels", "It was done or given up meanwhile. Look at it again."
    ),
    Rule.OFFER_NEEDS_A_TRIAL: QT_TRANSLATE_NOOP(
        "labels", "Choose a trial of the catalogue. Where none is open, say so instead."
    ),
    Rule.OFFER_STANDS_ALREADY: QT_TRANSLATE_NOOP(
        "labels", "This trial is offered to this patient already."
    ),
    Rule.OFFER_STEP_NOT_ALLOWED: QT_TRANSLATE_NOOP(
        "labels", "The offer cannot take that step now."
    ),
    Rule.OFFER_DATES_OUT_OF_ORDER: QT_TRANSLATE_NOOP(
        "labels", "The dates are not in order: proposed, screened, outcome."
    ),
    Rule.VALIDITY_OUT_OF_ORDER: QT_TRANSLATE_NOOP(
        "labels", "The last day of validity lies before the first."
    ),
    Rule.MERGE_NEEDS_TWO: QT_TRANSLATE_NOOP("labels", "Choose another patient: these are one."),
    Rule.QUORUM_MINIMUM_TOO_LOW: QT_TRANSLATE_NOOP(
        "labels", "The quorum must ask for at least one specialty."
    ),
    Rule.QUORUM_BELOW_FORMAL: QT_TRANSLATE_NOOP(
        "labels",
        "A formal board asks for {minimum} different specialties; only a staff meeting may not.",
    ),
    Rule.PASSPHRASE_TOO_SHORT: QT_TRANSLATE_NOOP(
        "labels", "The passphrase needs at least {minimum} characters."
    ),
    Rule.PASSPHRASES_DIFFER: QT_TRANSLATE_NOOP("labels", "The two passphrases differ."),
    Rule.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "labels", "This passphrase does not open the board. The file is not damaged."
    ),
    Rule.WRONG_RECOVERY_KEY: QT_TRANSLATE_NOOP("labels", "This is not the recovery key."),
    Rule.MAPPING_HAS_NO_IDENTIFIER: QT_TRANSLATE_NOOP(
        "labels",
        "Choose a column for the local identifier or for the name, or have the patients numbered.",
    ),
    Rule.MAPPING_KNOWS_NOBODY_AGAIN: QT_TRANSLATE_NOOP(
        "labels",
        "Choose a column for the name or for the birth date: without one, the same list would "
        "number its patients twice.",
    ),
    Rule.NUMBER_PREFIX_MISSING: QT_TRANSLATE_NOOP(
        "labels", "Write the prefix that the new numbers begin with."
    ),
    Rule.MAPPING_COLUMN_TWICE: QT_TRANSLATE_NOOP("labels", "Two columns fill the same field."),
    Rule.IMPORT_HAS_QUESTIONS: QT_TRANSLATE_NOOP(
        "labels", "Answer the questions first: is it the same patient?"
    ),
    Rule.IMPORT_HAS_NOTHING: QT_TRANSLATE_NOOP(
        "labels", "There is nothing to import in this list."
    ),
    Rule.TEXT_TOO_LONG: QT_TRANSLATE_NOOP("labels", "This text is too long."),
    Rule.ATTACHMENT_IS_EMPTY: QT_TRANSLATE_NOOP("labels", "There is nothing in this file."),
    Rule.ATTACHMENT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "labels", "This file is larger than {maximum} MB."
    ),
    Rule.ATTACHMENT_KIND_NOT_TAKEN: QT_TRANSLATE_NOOP(
        "labels", "By its content, this is no PDF, PNG, JPEG or TIFF file."
    ),
    Rule.EDITION_MISSING: QT_TRANSLATE_NOOP(
        "labels", "Name the edition: a code means nothing without it."
    ),
    Fault.FILE_MISSING: QT_TRANSLATE_NOOP("labels", "The file was not found in {where}."),
    Fault.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "labels", "A board file of that name is there already, in {where}. Nothing was changed."
    ),
    Fault.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "labels", "The file in {where} cannot be opened. Check that you may read it."
    ),
    Fault.FILE_READ_ONLY: QT_TRANSLATE_NOOP(
        "labels",
        "The file in {where} can be read but not written. Your text is still on the screen.",
    ),
    Fault.FILE_IS_PLAIN: QT_TRANSLATE_NOOP(
        "labels", "This is an unencrypted database, not a board file. Nothing was changed."
    ),
    Fault.FILE_IS_FOREIGN: QT_TRANSLATE_NOOP(
        "labels",
        "This is no board file, or its key slots are another one's. Nothing was changed.",
    ),
    Fault.FILE_IS_DAMAGED: QT_TRANSLATE_NOOP(
        "labels",
        "The board file in {where} is damaged. Nothing was changed: restore the newest copy.",
    ),
    Fault.FILE_IS_NEWER: QT_TRANSLATE_NOOP(
        "labels",
        "A newer mdtboard wrote this file. Nothing was changed: install the newer version.",
    ),
    Fault.FILE_IS_BUSY: QT_TRANSLATE_NOOP(
        "labels", "Somebody else is writing to the board. Nothing was lost: try again."
    ),
    Fault.FILE_IN_SYNC_FOLDER: QT_TRANSLATE_NOOP(
        "labels", "A board file may not lie in a synchronised folder."
    ),
    Fault.KEYS_MISSING: QT_TRANSLATE_NOOP(
        "labels",
        "The key slots (.keys) are missing in {where}. Copy both files together.",
    ),
    Fault.KEYS_DAMAGED: QT_TRANSLATE_NOOP(
        "labels",
        "The key slots beside the board file in {where} are damaged. Restore them from a copy.",
    ),
    Fault.ENGINE_TOO_OLD: QT_TRANSLATE_NOOP(
        "labels", "The database engine of this installation is not safe. Nothing was written."
    ),
    Fault.DISK_FULL: QT_TRANSLATE_NOOP(
        "labels", "The disk is full in {where}. Nothing was lost: free some space and try again."
    ),
    Fault.CANNOT_WRITE: QT_TRANSLATE_NOOP(
        "labels",
        "It is not possible to write in {where}. Nothing was lost: check the place and try again.",
    ),
    Fault.UPGRADE_FAILED: QT_TRANSLATE_NOOP(
        "labels", "The file could not be brought to this version and is as it was, in {where}."
    ),
    Fault.TABLE_UNREADABLE: QT_TRANSLATE_NOOP(
        "labels", "This file is damaged or incomplete and cannot be read. Nothing was imported."
    ),
    Fault.TABLE_EMPTY: QT_TRANSLATE_NOOP(
        "labels", "There is no row in this table. Nothing was imported."
    ),
    Fault.TABLE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "labels",
        "This table is too large: at most 100,000 rows and 500 columns. Nothing was imported.",
    ),
    Fault.TABLE_IS_PROTECTED: QT_TRANSLATE_NOOP(
        "labels", "This file is protected by a password. Save it without one and try again."
    ),
    Fault.TABLE_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "labels",
        "This is not a table that mdtboard reads (CSV, XLSX, XLS, ODS). Nothing was imported.",
    ),
    Fault.ATTACHMENT_UNREADABLE: QT_TRANSLATE_NOOP("labels", "This file cannot be read."),
    Fault.ATTACHMENT_DAMAGED: QT_TRANSLATE_NOOP(
        "labels",
        "The content of this attachment is damaged and is not shown. The rest of the board is not "
        "touched: take the file from a copy of the board, and attach it again.",
    ),
    Fault.PAPER_DAMAGED: QT_TRANSLATE_NOOP(
        "labels",
        "What was kept of this document is damaged and is not shown. The rest of the board is not "
        "touched: take the document from a copy of the board.",
    ),
    Fault.LIST_UNREADABLE: QT_TRANSLATE_NOOP(
        "labels", "This file is damaged or incomplete and cannot be read. No list was changed."
    ),
    Fault.LIST_EMPTY: QT_TRANSLATE_NOOP(
        "labels", "There is no code in this file. No list was changed."
    ),
    Fault.LIST_TOO_LARGE: QT_TRANSLATE_NOOP(
        "labels", "This file is too large: at most 64 MB and 250,000 codes. No list was changed."
    ),
    Fault.LIST_IS_UNSAFE: QT_TRANSLATE_NOOP(
        "labels",
        "This file is built in a way that official lists are not. It was not read further.",
    ),
    Fault.LIST_FORMAT_UNKNOWN: QT_TRANSLATE_NOOP(
        "labels",
        "This is no list of codes that mdtboard reads (ClaML, SVS, ORPHA, OncoTree, RARECAREnet).",
    ),
}
