"""Every word that we print, in English; the document's language is looked up by the phrase."""

from typing import Final

from mdtboard.marks import QT_TRANSLATE_NOOP

LABEL_AND_VALUE: Final = QT_TRANSLATE_NOOP("reports", "{label}: {value}")
MOMENT: Final = QT_TRANSLATE_NOOP("reports", "{day}, {time}")
WEEKDAYS: Final = (
    QT_TRANSLATE_NOOP("reports", "Monday"),
    QT_TRANSLATE_NOOP("reports", "Tuesday"),
    QT_TRANSLATE_NOOP("reports", "Wednesday"),
    QT_TRANSLATE_NOOP("reports", "Thursday"),
    QT_TRANSLATE_NOOP("reports", "Friday"),
    QT_TRANSLATE_NOOP("reports", "Saturday"),
    QT_TRANSLATE_NOOP("reports", "Sunday"),
)
MONTHS: Final = (
    QT_TRANSLATE_NOOP("reports", "January"),
    QT_TRANSLATE_NOOP("reports", "February"),
    QT_TRANSLATE_NOOP("reports", "March"),
    QT_TRANSLATE_NOOP("reports", "April"),
    QT_TRANSLATE_NOOP("reports", "May"),
    QT_TRANSLATE_NOOP("reports", "June"),
    QT_TRANSLATE_NOOP("reports", "July"),
    QT_TRANSLATE_NOOP("reports", "August"),
    QT_TRANSLATE_NOOP("reports", "September"),
    QT_TRANSLATE_NOOP("reports", "October"),
    QT_TRANSLATE_NOOP("reports", "November"),
    QT_TRANSLATE_NOOP("reports", "December"),
)
SHORT_MONTHS: Final = (
    QT_TRANSLATE_NOOP("reports", "Jan"),
    QT_TRANSLATE_NOOP("reports", "Feb"),
    QT_TRANSLATE_NOOP("reports", "Mar"),
    QT_TRANSLATE_NOOP("reports", "Apr"),
    QT_TRANSLATE_NOOP("reports", "May"),
    QT_TRANSLATE_NOOP("reports", "Jun"),
    QT_TRANSLATE_NOOP("reports", "Jul"),
    QT_TRANSLATE_NOOP("reports", "Aug"),
    QT_TRANSLATE_NOOP("reports", "Sep"),
    QT_TRANSLATE_NOOP("reports", "Oct"),
    QT_TRANSLATE_NOOP("reports", "Nov"),
    QT_TRANSLATE_NOOP("reports", "Dec"),
)

# Every page
DRAFT: Final = QT_TRANSLATE_NOOP("reports", "DRAFT — NOT VALIDATED")
DRAFT_WORD: Final = QT_TRANSLATE_NOOP("reports", "DRAFT")
REPLACED: Final = QT_TRANSLATE_NOOP("reports", "REPLACED — NO LONGER VALID")
REPLACED_WORD: Final = QT_TRANSLATE_NOOP("reports", "REPLACED")
DEMONSTRATION: Final = QT_TRANSLATE_NOOP("reports", "DEMONSTRATION — invented data")
DEMONSTRATION_WORD: Final = QT_TRANSLATE_NOOP("reports", "DEMONSTRATION")
CONFIDENTIAL: Final = QT_TRANSLATE_NOOP(
    "reports", "Confidential medical document — professional secrecy"
)
PRINTED: Final = QT_TRANSLATE_NOOP("reports", "printed {moment} by {name}")
DRAWN_UP: Final = QT_TRANSLATE_NOOP("reports", "drawn up {moment} by {name}")
AUDIT: Final = QT_TRANSLATE_NOOP("reports", "audit {digest}")
PAGE: Final = QT_TRANSLATE_NOOP("reports", "Page {page} / {pages}")
ONE_PATIENT_ON_PAGE: Final = QT_TRANSLATE_NOOP("reports", "1 patient on this page")
PATIENTS_ON_PAGE: Final = QT_TRANSLATE_NOOP("reports", "{count} patients on this page")
PURPOSE: Final = QT_TRANSLATE_NOOP(
    "reports",
    "mdtboard records and prints what a board discusses and decides. It computes no stage, "
    "dose, prognosis or treatment and suggests none.",
)

# Patients
BORN: Final = QT_TRANSLATE_NOOP("reports", "birth name {name}")
BIRTH_DATE_UNKNOWN: Final = QT_TRANSLATE_NOOP("reports", "birth date unknown")
LOCAL_ID: Final = QT_TRANSLATE_NOOP("reports", "Local ID {number}")
NATIONAL_ID: Final = QT_TRANSLATE_NOOP("reports", "INS {number}")
IDENTITY: Final = QT_TRANSLATE_NOOP("reports", "{status}")
AGE: Final = QT_TRANSLATE_NOOP("reports", "{age} y")

# Meeting and quorum
BOARD_OF_KIND: Final = QT_TRANSLATE_NOOP("reports", "{board} ({kind})")
MEETING_LINE: Final = QT_TRANSLATE_NOOP("reports", "{board} · meeting of {date}")
CASE_OF: Final = QT_TRANSLATE_NOOP("reports", "case {number} of {total}")
NETWORK: Final = QT_TRANSLATE_NOOP("reports", "Network")
TIME: Final = QT_TRANSLATE_NOOP("reports", "Time")
PLACE: Final = QT_TRANSLATE_NOOP("reports", "Place")
CHAIR: Final = QT_TRANSLATE_NOOP("reports", "Chair")
COORDINATOR: Final = QT_TRANSLATE_NOOP("reports", "Coordinator")
SECRETARY: Final = QT_TRANSLATE_NOOP("reports", "Secretary")
QUORUM: Final = QT_TRANSLATE_NOOP("reports", "Quorum")
QUORUM_RULE: Final = QT_TRANSLATE_NOOP("reports", "Quorum rule")
AT_LEAST: Final = QT_TRANSLATE_NOOP(
    "reports", "at least {minimum} physicians of different specialties"
)
REQUIRED: Final = QT_TRANSLATE_NOOP("reports", "required: {specialties}")
WRITTEN_COUNTS: Final = QT_TRANSLATE_NOOP("reports", "a written opinion counts")
QUORUM_MET: Final = QT_TRANSLATE_NOOP("reports", "Quorum met")
QUORUM_NOT_MET: Final = QT_TRANSLATE_NOOP("reports", "QUORUM NOT MET")
SPECIALTIES: Final = QT_TRANSLATE_NOOP("reports", "medical specialties: {count}")
PHYSICIANS: Final = QT_TRANSLATE_NOOP("reports", "physicians: {count}")
QUORUM_MISSING: Final = QT_TRANSLATE_NOOP("reports", "missing: {specialties}")
NO_QUORUM_ASKED: Final = QT_TRANSLATE_NOOP("reports", "Not required: registered without discussion")
NO_QUORUM_RULE: Final = QT_TRANSLATE_NOOP(
    "reports", "Staff meeting: no formal board, no quorum applies"
)
PRESENT_AGAIN: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Quorum not met: the case must be presented again, with the missing specialty, "
    "as soon as possible.",
)
NOT_COUNTED_YET: Final = QT_TRANSLATE_NOOP("reports", "To be counted at the meeting")

# Consensus sheet
CONSENSUS: Final = QT_TRANSLATE_NOOP("reports", "Consensus sheet")
CONSENSUS_TITLE: Final = QT_TRANSLATE_NOOP("reports", "Advice of the multidisciplinary board")
OPINION_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Advice of the board")
NO_OPINION: Final = QT_TRANSLATE_NOOP("reports", "No advice has been recorded yet.")
PROVISIONAL: Final = QT_TRANSLATE_NOOP("reports", "PROVISIONAL: awaits the expert’s second reading")
TO_REVIEW: Final = QT_TRANSLATE_NOOP(
    "reports", "TO BE HEARD AGAIN: the second reading changes the treatment"
)
REPLACES: Final = QT_TRANSLATE_NOOP(
    "reports", "Version {new} of {date}, replaces version {old} of {old_date}"
)
AMENDED_DRAFT: Final = QT_TRANSLATE_NOOP(
    "reports", "Draft of an amendment of version {old} of the advice"
)
REPLACED_BY: Final = QT_TRANSLATE_NOOP("reports", "Replaced by {paper} of {date}: no longer valid")
NO_LONGER_VALID: Final = QT_TRANSLATE_NOOP("reports", "Replaced by a later advice: no longer valid")
NEW_IN_VERSION: Final = QT_TRANSLATE_NOOP("reports", "New in this version")
KEPT_LATE: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Drawn up from what the board knew on {date}; no page of the day of validation was kept",
)
AMENDMENT_REASON: Final = QT_TRANSLATE_NOOP("reports", "Reason for the new version")
INTENT: Final = QT_TRANSLATE_NOOP("reports", "Intent")
OPTION_LINE: Final = QT_TRANSLATE_NOOP("reports", "Line {rank}")
RESPONSIBLE: Final = QT_TRANSLATE_NOOP("reports", "Responsible")
MEETING_CANCELLED: Final = QT_TRANSLATE_NOOP("reports", "THIS MEETING IS CANCELLED")
MEETING_MOVED: Final = QT_TRANSLATE_NOOP("reports", "This meeting was moved")
ANNOUNCED: Final = QT_TRANSLATE_NOOP("reports", "Announced before: {before}")
SET_GOING: Final = QT_TRANSLATE_NOOP("reports", "Follow-up")
HEARD_ON: Final = QT_TRANSLATE_NOOP("reports", "new presentation on {day}")
HEARD_FROM: Final = QT_TRANSLATE_NOOP("reports", "new presentation at a meeting from {day}")
HEARD_LATER: Final = QT_TRANSLATE_NOOP("reports", "new presentation, day to be set")
READING_ASKED: Final = QT_TRANSLATE_NOOP("reports", "second reading asked for")
DEADLINE: Final = QT_TRANSLATE_NOOP("reports", "Deadline")
GUIDELINE: Final = QT_TRANSLATE_NOOP("reports", "Guideline")
DEPARTURE: Final = QT_TRANSLATE_NOOP("reports", "Reason for departure")
TRIAL: Final = QT_TRANSLATE_NOOP("reports", "Clinical trial")
DISSENT: Final = QT_TRANSLATE_NOOP("reports", "Diverging opinion")
NOT_WAITING: Final = QT_TRANSLATE_NOOP("reports", "Not waiting because")
PATIENT_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Patient and request")
IDENTITY_FULL: Final = QT_TRANSLATE_NOOP("reports", "Identity")
REQUESTER: Final = QT_TRANSLATE_NOOP("reports", "Requester")
REFERRING: Final = QT_TRANSLATE_NOOP("reports", "Referring clinician")
PRESENTER: Final = QT_TRANSLATE_NOOP("reports", "Presented by")
PRACTITIONER: Final = QT_TRANSLATE_NOOP("reports", "General practitioner")
REASON: Final = QT_TRANSLATE_NOOP("reports", "Reason")
QUESTION: Final = QT_TRANSLATE_NOOP("reports", "Question")
PERFORMANCE: Final = QT_TRANSLATE_NOOP("reports", "Performance status")
KARNOFSKY: Final = QT_TRANSLATE_NOOP("reports", "Karnofsky {score}")
G8: Final = QT_TRANSLATE_NOOP("reports", "G8 {score} / 17")
SOCIAL: Final = QT_TRANSLATE_NOOP("reports", "Social situation")
WISHES: Final = QT_TRANSLATE_NOOP("reports", "Wishes of the patient")
FRAILTY: Final = QT_TRANSLATE_NOOP("reports", "Frailty")
INFORMATION: Final = QT_TRANSLATE_NOOP("reports", "Patient’s information")
ON_DATE: Final = QT_TRANSLATE_NOOP("reports", "on {date}")
BY_NAME: Final = QT_TRANSLATE_NOOP("reports", "by {name}")
FIRST_GIVEN: Final = QT_TRANSLATE_NOOP("reports", "first given name {name}")
BIRTH_PLACE: Final = QT_TRANSLATE_NOOP("reports", "birth place (INSEE) {code}")
FINESS: Final = QT_TRANSLATE_NOOP("reports", "FINESS {number}")
SHARING: Final = QT_TRANSLATE_NOOP("reports", "Sharing")
REUSE: Final = QT_TRANSLATE_NOOP("reports", "Reuse")
DESPITE_OPPOSITION: Final = QT_TRANSLATE_NOOP("reports", "Recorded despite the opposition")
DISEASE_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Disease")
DIAGNOSIS: Final = QT_TRANSLATE_NOOP("reports", "Diagnosis")
SITE: Final = QT_TRANSLATE_NOOP("reports", "Site")
MORPHOLOGY: Final = QT_TRANSLATE_NOOP("reports", "Morphology")
EDITION: Final = QT_TRANSLATE_NOOP("reports", "({edition})")
ICD_O: Final = QT_TRANSLATE_NOOP("reports", "ICD-O")
DIAGNOSED: Final = QT_TRANSLATE_NOOP("reports", "diagnosed {date}")
STAGE: Final = QT_TRANSLATE_NOOP("reports", "Stage")
TNM_EDITION: Final = QT_TRANSLATE_NOOP("reports", "(TNM {edition})")
GRADE: Final = QT_TRANSLATE_NOOP("reports", "Grade")
MARKERS: Final = QT_TRANSLATE_NOOP("reports", "Biology and markers")
PATHOLOGY: Final = QT_TRANSLATE_NOOP("reports", "Pathology")
PATHOLOGY_REFERENCE: Final = QT_TRANSLATE_NOOP("reports", "report no. {number}")
IMAGING: Final = QT_TRANSLATE_NOOP("reports", "Imaging")
SUMMARY: Final = QT_TRANSLATE_NOOP("reports", "Summary")
HISTORY: Final = QT_TRANSLATE_NOOP("reports", "History")
PAST_TREATMENTS: Final = QT_TRANSLATE_NOOP("reports", "Past treatments")
COMORBIDITIES: Final = QT_TRANSLATE_NOOP("reports", "Comorbidities")
RARE_CANCER: Final = QT_TRANSLATE_NOOP("reports", "Rare cancer")
MISSING: Final = QT_TRANSLATE_NOOP("reports", "Missing")
READING_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Second reading")
STATE: Final = QT_TRANSLATE_NOOP("reports", "State")
ASKED_ON: Final = QT_TRANSLATE_NOOP("reports", "asked on {date}")
REPORTED_ON: Final = QT_TRANSLATE_NOOP("reports", "reported on {date}")
EXPERT: Final = QT_TRANSLATE_NOOP("reports", "Expert")
FIRST_READING: Final = QT_TRANSLATE_NOOP("reports", "First reading")
EXPERT_READING: Final = QT_TRANSLATE_NOOP("reports", "Expert’s reading")
IMPACT: Final = QT_TRANSLATE_NOOP("reports", "Effect")
RESTS_ON: Final = QT_TRANSLATE_NOOP("reports", "Diagnosis rests on")
CERTAIN: Final = QT_TRANSLATE_NOOP("reports", "certain")
NOT_CERTAIN: Final = QT_TRANSLATE_NOOP("reports", "not certain")
FORMER: Final = QT_TRANSLATE_NOOP("reports", "Diagnosis before")
UNTIL: Final = QT_TRANSLATE_NOOP("reports", "until {date}")
KEPT_BECAUSE: Final = QT_TRANSLATE_NOOP("reports", "The case keeps its diagnosis")
COMMENT: Final = QT_TRANSLATE_NOOP("reports", "Comment")
PARTICIPANTS_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Participants for this case")
NO_PARTICIPANT: Final = QT_TRANSLATE_NOOP("reports", "Nobody is marked as taking part.")
VALIDATED_BY: Final = QT_TRANSLATE_NOOP("reports", "Validated by {name}")
NOT_VALIDATED: Final = QT_TRANSLATE_NOOP("reports", "Not validated yet")
RECORDED_BY: Final = QT_TRANSLATE_NOOP("reports", "Recorded by {name}")
INTERNAL_VALIDATION: Final = QT_TRANSLATE_NOOP(
    "reports", "Internal electronic validation, not a qualified signature"
)
SIGNATURE: Final = QT_TRANSLATE_NOOP("reports", "Signature")
RECIPIENTS: Final = QT_TRANSLATE_NOOP("reports", "Recipients")
FOR_PROFESSIONALS: Final = QT_TRANSLATE_NOOP(
    "reports",
    "This document is meant for professionals. The advice is a proposal: "
    "the referring physician explains it to the patient.",
)

# Agenda
AGENDA: Final = QT_TRANSLATE_NOOP("reports", "Agenda")
TO_DISCUSS: Final = QT_TRANSLATE_NOOP("reports", "To discuss")
TO_REGISTER: Final = QT_TRANSLATE_NOOP("reports", "To register: follows the guideline exactly")
COUNT_OF: Final = QT_TRANSLATE_NOOP("reports", "{name} — {count}")
AGENDA_EMPTY: Final = QT_TRANSLATE_NOOP("reports", "No case is on the agenda.")
DESTROY: Final = QT_TRANSLATE_NOOP("reports", "Collect and destroy after the meeting")
COLUMN_NUMBER: Final = QT_TRANSLATE_NOOP("reports", "No.")
COLUMN_PATIENT: Final = QT_TRANSLATE_NOOP("reports", "Patient")
COLUMN_DISEASE: Final = QT_TRANSLATE_NOOP("reports", "Disease, requester")
COLUMN_QUESTION: Final = QT_TRANSLATE_NOOP("reports", "Question")
COLUMN_NOTES: Final = QT_TRANSLATE_NOOP("reports", "Notes")
COMPLETE: Final = QT_TRANSLATE_NOOP("reports", "file complete")

# Attendance sheet
ATTENDANCE: Final = QT_TRANSLATE_NOOP("reports", "Attendance sheet")
COLUMN_NAME: Final = QT_TRANSLATE_NOOP("reports", "Name")
COLUMN_SPECIALTY: Final = QT_TRANSLATE_NOOP("reports", "Specialty, institution")
COLUMN_HOW: Final = QT_TRANSLATE_NOOP("reports", "Takes part")
COLUMN_ARRIVAL: Final = QT_TRANSLATE_NOOP("reports", "Arrival")
COLUMN_DEPARTURE: Final = QT_TRANSLATE_NOOP("reports", "Departure")
COLUMN_SIGNATURE: Final = QT_TRANSLATE_NOOP("reports", "Signature")
CHAIR_SIGNS: Final = QT_TRANSLATE_NOOP("reports", "The chair certifies the attendance")

# Minutes
MINUTES: Final = QT_TRANSLATE_NOOP("reports", "Minutes")
MINUTES_TITLE: Final = QT_TRANSLATE_NOOP("reports", "Minutes of the meeting")
ATTENDANCE_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Attendance")
TOTALS_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Totals")
TOTAL_DISCUSSED: Final = QT_TRANSLATE_NOOP("reports", "discussed")
TOTAL_REGISTERED: Final = QT_TRANSLATE_NOOP("reports", "registered")
TOTAL_DEFERRED: Final = QT_TRANSLATE_NOOP("reports", "deferred")
TOTAL_NOT_REACHED: Final = QT_TRANSLATE_NOOP("reports", "not reached")
TOTAL_WITHDRAWN: Final = QT_TRANSLATE_NOOP("reports", "withdrawn")
CASES_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Cases")
MINUTES_EMPTY: Final = QT_TRANSLATE_NOOP("reports", "No case was on the agenda.")
COLUMN_PATIENT_SITE: Final = QT_TRANSLATE_NOOP("reports", "Patient, disease")
COLUMN_OPINION: Final = QT_TRANSLATE_NOOP("reports", "Advice")
COLUMN_RESPONSIBLE: Final = QT_TRANSLATE_NOOP("reports", "Responsible, deadline")
DISCUSSED: Final = QT_TRANSLATE_NOOP("reports", "Discussed")
REGISTERED: Final = QT_TRANSLATE_NOOP("reports", "Registered")
DEFERRED: Final = QT_TRANSLATE_NOOP("reports", "Deferred")
NOT_REACHED: Final = QT_TRANSLATE_NOOP("reports", "Not reached")
WITHDRAWN: Final = QT_TRANSLATE_NOOP("reports", "Withdrawn")
NOT_REACHED_NEXT: Final = QT_TRANSLATE_NOOP("reports", "Not reached: to be put on the next agenda")
UNRESOLVED_HEADING: Final = QT_TRANSLATE_NOOP("reports", "Still to be settled")
NOTHING_UNRESOLVED: Final = QT_TRANSLATE_NOOP("reports", "Nothing: every case is settled.")
COORDINATOR_SIGNS: Final = QT_TRANSLATE_NOOP("reports", "The coordinator of the board")
