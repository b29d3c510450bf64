"""Every word that the documents of second readings print, in English."""

from typing import Final

from mdtboard.marks import QT_TRANSLATE_NOOP

TECHNIQUE: Final = QT_TRANSLATE_NOOP("reports", "{technique}: {result}")

# Letters
REQUEST: Final = QT_TRANSLATE_NOOP("reports", "Request for a second reading")
COVER: Final = QT_TRANSLATE_NOOP("reports", "Material for a second reading")
REMINDER: Final = QT_TRANSLATE_NOOP("reports", "Second reading awaited")
LETTER_DATE: Final = QT_TRANSLATE_NOOP("reports", "{city}, {date}")
TO_COLLEAGUE: Final = QT_TRANSLATE_NOOP("reports", "Dear colleague,")
REQUEST_OPENING: Final = QT_TRANSLATE_NOOP(
    "reports",
    "A second reading by an expert pathologist is asked for the specimen that you reported. "
    "It goes through you, who signed the first report.",
)
REQUEST_NETWORK: Final = QT_TRANSLATE_NOOP(
    "reports", "The tumour is of those that the network {network} reads a second time."
)
REQUEST_THIRD: Final = QT_TRANSLATE_NOOP(
    "reports",
    "An expert centre has read it already; the coordinating centre is asked for a third reading.",
)
REQUEST_MATERIAL: Final = QT_TRANSLATE_NOOP(
    "reports",
    "Please send the significant slides, one block and your report to the expert named below. "
    "The material will come back to you with the report of the second reading, and you will be "
    "able to see the case again with what it adds.",
)
REQUEST_WAITS: Final = QT_TRANSLATE_NOOP(
    "reports", "The board {board} waits for the result at its meeting of {date}."
)
COVER_OPENING: Final = QT_TRANSLATE_NOOP(
    "reports", "Please find with this note the material of a tumour for your second reading."
)
COVER_RETURN: Final = QT_TRANSLATE_NOOP(
    "reports", "Please send the material back to the first laboratory with your report."
)
REMINDER_OPENING: Final = QT_TRANSLATE_NOOP(
    "reports", "A second reading was asked of you on {date}, {days} days ago, and is not in yet."
)
REMINDER_SENT: Final = QT_TRANSLATE_NOOP("reports", "The material left on {date}.")
REMINDER_ASK: Final = QT_TRANSLATE_NOOP(
    "reports",
    "The treatment is decided provisionally until then. Please say when the result can be "
    "expected, or what is still lacking.",
)
GREETING: Final = QT_TRANSLATE_NOOP("reports", "Yours sincerely,")
FROM: Final = QT_TRANSLATE_NOOP("reports", "Sender")
SPECIMEN: Final = QT_TRANSLATE_NOOP("reports", "The specimen")
FIRST_REPORT: Final = QT_TRANSLATE_NOOP("reports", "First report")
FIRST_DIAGNOSIS: Final = QT_TRANSLATE_NOOP("reports", "First diagnosis")
SITE: Final = QT_TRANSLATE_NOOP("reports", "Site of the tumour")
PROBLEM: Final = QT_TRANSLATE_NOOP("reports", "Diagnostic problem")
ASKED_BY: Final = QT_TRANSLATE_NOOP("reports", "Asked by")
CASE: Final = QT_TRANSLATE_NOOP("reports", "Case")
SEND_TO: Final = QT_TRANSLATE_NOOP("reports", "To be sent to")
SEND_BACK_TO: Final = QT_TRANSLATE_NOOP("reports", "To be sent back to")
MATERIAL: Final = QT_TRANSLATE_NOOP("reports", "Material")
MATERIAL_COUNT: Final = QT_TRANSLATE_NOOP("reports", "Number")
MATERIAL_KIND: Final = QT_TRANSLATE_NOOP("reports", "What")
MATERIAL_IDENTIFIER: Final = QT_TRANSLATE_NOOP("reports", "Identification")
MATERIAL_SENT: Final = QT_TRANSLATE_NOOP("reports", "Sent")
MATERIAL_RECEIVED: Final = QT_TRANSLATE_NOOP("reports", "Received")
MATERIAL_RETURNED: Final = QT_TRANSLATE_NOOP("reports", "Returned")
NO_MATERIAL: Final = QT_TRANSLATE_NOOP("reports", "No material is listed yet.")
NO_NAME: Final = QT_TRANSLATE_NOOP("reports", "To the laboratory of the first report")

# Concordance of a case
CONCORDANCE: Final = QT_TRANSLATE_NOOP("reports", "Concordance of the readings")
READINGS: Final = QT_TRANSLATE_NOOP("reports", "The readings")
DIAGNOSIS_OF_CASE: Final = QT_TRANSLATE_NOOP("reports", "Diagnosis of the case")
COMPARISON: Final = QT_TRANSLATE_NOOP("reports", "The comparison")
FIRST_READING: Final = QT_TRANSLATE_NOOP("reports", "First reading")
EXPERT_READING: Final = QT_TRANSLATE_NOOP("reports", "Expert’s reading")
THIRD_READING: Final = QT_TRANSLATE_NOOP("reports", "Third reading, coordinating centre")
DIAGNOSIS: Final = QT_TRANSLATE_NOOP("reports", "Diagnosis")
CODE: Final = QT_TRANSLATE_NOOP("reports", "Code")
READ_BY: Final = QT_TRANSLATE_NOOP("reports", "Read by")
REPORT: Final = QT_TRANSLATE_NOOP("reports", "Report")
TECHNIQUES: Final = QT_TRANSLATE_NOOP("reports", "Techniques")
NOT_IN: Final = QT_TRANSLATE_NOOP("reports", "not in yet")
DATES: Final = QT_TRANSLATE_NOOP("reports", "Way of the material")
ASKED_ON: Final = QT_TRANSLATE_NOOP("reports", "asked {date}")
SENT_ON: Final = QT_TRANSLATE_NOOP("reports", "sent {date}")
RECEIVED_ON: Final = QT_TRANSLATE_NOOP("reports", "received {date}")
REPORTED_ON: Final = QT_TRANSLATE_NOOP("reports", "report {date}")
COMPARED_ON: Final = QT_TRANSLATE_NOOP("reports", "compared {date}")
DAYS_TAKEN: Final = QT_TRANSLATE_NOOP("reports", "{days} days from the request to the report")
CONCORDANCE_FACT: Final = QT_TRANSLATE_NOOP("reports", "Concordance")
KINDS: Final = QT_TRANSLATE_NOOP("reports", "Kinds of discordance")
IMPACT: Final = QT_TRANSLATE_NOOP("reports", "Effect on the treatment")
SETTLED_BY: Final = QT_TRANSLATE_NOOP("reports", "What settles the diagnosis")
COLLEGIAL: Final = QT_TRANSLATE_NOOP("reports", "Collegial review")
ANSWER: Final = QT_TRANSLATE_NOOP("reports", "Not heard again because")
COMMENT: Final = QT_TRANSLATE_NOOP("reports", "Comment")
HEARD_AGAIN: Final = QT_TRANSLATE_NOOP("reports", "Heard again")
HEARD_AT: Final = QT_TRANSLATE_NOOP("reports", "{board}, {date}")

# Worklist
WORKLIST: Final = QT_TRANSLATE_NOOP("reports", "Second readings to follow")
WORKLIST_EMPTY: Final = QT_TRANSLATE_NOOP("reports", "No reading is in this list.")
WORKLIST_COUNT: Final = QT_TRANSLATE_NOOP("reports", "{count} readings, {late} late")
COLUMN_AGE: Final = QT_TRANSLATE_NOOP("reports", "Days")
COLUMN_CASE: Final = QT_TRANSLATE_NOOP("reports", "Case and patient")
COLUMN_NETWORK: Final = QT_TRANSLATE_NOOP("reports", "Network and expert")
COLUMN_STATE: Final = QT_TRANSLATE_NOOP("reports", "State")
COLUMN_DIAGNOSES: Final = QT_TRANSLATE_NOOP("reports", "First diagnosis → second")
COLUMN_MEETING: Final = QT_TRANSLATE_NOOP("reports", "Next meeting")
STATE_LATE: Final = QT_TRANSLATE_NOOP("reports", "LATE")
