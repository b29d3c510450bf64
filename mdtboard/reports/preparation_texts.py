"""The words of the papers that prepare a meeting, in English."""

from typing import Final

from mdtboard.marks import QT_TRANSLATE_NOOP

TO_ASK: Final = QT_TRANSLATE_NOOP("reports", "To ask before the meeting")
TO_ASK_EMPTY: Final = QT_TRANSLATE_NOOP("reports", "Nothing is missing: every case is complete.")
PERSON_AND_KIND: Final = QT_TRANSLATE_NOOP("reports", "{name} ({kind})")
COLUMN_ANSWER: Final = QT_TRANSLATE_NOOP("reports", "Answer")
PATHOLOGY_LIST: Final = QT_TRANSLATE_NOOP("reports", "Pathology preparation list")
RADIOLOGY_LIST: Final = QT_TRANSLATE_NOOP("reports", "Radiology preparation list")
LIST_EMPTY: Final = QT_TRANSLATE_NOOP("reports", "No case waits to be heard.")
COLUMN_CASE: Final = QT_TRANSLATE_NOOP("reports", "Patient, diagnosis")
COLUMN_CASE_QUESTION: Final = QT_TRANSLATE_NOOP("reports", "Patient, question")
NO_REPORT: Final = QT_TRANSLATE_NOOP("reports", "No report number in the file")
NO_CONCLUSION: Final = QT_TRANSLATE_NOOP("reports", "No imaging conclusion in the file")
NO_QUESTION: Final = QT_TRANSLATE_NOOP("reports", "No question yet")
MATERIAL: Final = QT_TRANSLATE_NOOP("reports", "Material")
