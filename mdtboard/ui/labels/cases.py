"""The words for codes, courses, attachments, trials, networks and the parts of readings."""

from enum import Enum

from mdtboard.domain.attachments import MediaKind, NoPreview
from mdtboard.domain.case import ReadTwice, Situation
from mdtboard.domain.course import CourseKind, CourseStep
from mdtboard.domain.findings import FindingKind
from mdtboard.domain.material import MaterialKind
from mdtboard.domain.network import CentreRole
from mdtboard.domain.reading import Certainty, Discordance, Indication, ReadingLevel
from mdtboard.domain.techniques import Technique
from mdtboard.domain.terminology import CodeSystem
from mdtboard.domain.trials import OfferStep, TrialStep
from mdtboard.marks import QT_TRANSLATE_NOOP

LABELS: dict[Enum, str] = {
    ReadingLevel.EXPERT: QT_TRANSLATE_NOOP("labels", "Expert centre"),
    ReadingLevel.COORDINATING: QT_TRANSLATE_NOOP("labels", "Coordinating centre"),
    Indication.NOT_STATED: QT_TRANSLATE_NOOP("labels", "Indication not stated"),
    Indication.PATHOLOGIST: QT_TRANSLATE_NOOP("labels", "Asked by the pathologist"),
    Indication.CLINICIAN: QT_TRANSLATE_NOOP("labels", "Asked by the clinician"),
    Indication.BOARD: QT_TRANSLATE_NOOP("labels", "Asked by the board"),
    Indication.TRIAL: QT_TRANSLATE_NOOP("labels", "Asked for a trial"),
    Certainty.NOT_STATED: QT_TRANSLATE_NOOP("labels", "Certainty not stated"),
    Certainty.FORMAL: QT_TRANSLATE_NOOP("labels", "Formal diagnosis"),
    Certainty.PROVISIONAL: QT_TRANSLATE_NOOP("labels", "Provisional diagnosis"),
    Discordance.BENIGN_MALIGNANT: QT_TRANSLATE_NOOP("labels", "Benign against malignant"),
    Discordance.TYPE: QT_TRANSLATE_NOOP("labels", "Type"),
    Discordance.SUBTYPE: QT_TRANSLATE_NOOP("labels", "Subtype"),
    Discordance.GRADE: QT_TRANSLATE_NOOP("labels", "Grade"),
    Discordance.INVALIDATED: QT_TRANSLATE_NOOP("labels", "Diagnosis not confirmed"),
    Discordance.OTHER: QT_TRANSLATE_NOOP("labels", "Other difference"),
    MaterialKind.SLIDE: QT_TRANSLATE_NOOP("labels", "Slides"),
    MaterialKind.BLOCK: QT_TRANSLATE_NOOP("labels", "Blocks"),
    MaterialKind.DIGITAL: QT_TRANSLATE_NOOP("labels", "Digital slides"),
    MaterialKind.FROZEN: QT_TRANSLATE_NOOP("labels", "Frozen tissue"),
    MaterialKind.OTHER: QT_TRANSLATE_NOOP("labels", "Other material"),
    Technique.IMMUNOHISTOCHEMISTRY: QT_TRANSLATE_NOOP("labels", "IHC"),
    Technique.FISH: QT_TRANSLATE_NOOP("labels", "FISH"),
    Technique.PCR: QT_TRANSLATE_NOOP("labels", "PCR"),
    Technique.SEQUENCING: QT_TRANSLATE_NOOP("labels", "NGS"),
    Technique.OTHER: QT_TRANSLATE_NOOP("labels", "Other technique"),
    CourseKind.BIOPSY: QT_TRANSLATE_NOOP("labels", "Biopsy"),
    CourseKind.IMAGING: QT_TRANSLATE_NOOP("labels", "Imaging"),
    CourseKind.TREATMENT: QT_TRANSLATE_NOOP("labels", "Treatment"),
    CourseKind.RELAPSE: QT_TRANSLATE_NOOP("labels", "Relapse"),
    CourseKind.PROGRESSION: QT_TRANSLATE_NOOP("labels", "Progression"),
    CourseKind.CONSULTATION: QT_TRANSLATE_NOOP("labels", "Consultation"),
    CourseKind.OTHER: QT_TRANSLATE_NOOP("labels", "Other event"),
    CourseStep.PLANNED: QT_TRANSLATE_NOOP("labels", "Planned"),
    CourseStep.ACTIVE: QT_TRANSLATE_NOOP("labels", "Under way"),
    CourseStep.COMPLETED: QT_TRANSLATE_NOOP("labels", "Completed"),
    CourseStep.CANCELLED: QT_TRANSLATE_NOOP("labels", "Given up"),
    Situation.PREGNANCY: QT_TRANSLATE_NOOP("labels", "Pregnancy"),
    Situation.HIV: QT_TRANSLATE_NOOP("labels", "HIV infection"),
    Situation.TRANSPLANT: QT_TRANSLATE_NOOP("labels", "Transplantation"),
    Situation.PREDISPOSITION: QT_TRANSLATE_NOOP("labels", "Hereditary predisposition"),
    Situation.SITE: QT_TRANSLATE_NOOP("labels", "Rare site"),
    Situation.OTHER: QT_TRANSLATE_NOOP("labels", "Other situation"),
    ReadTwice.BY_LIST: QT_TRANSLATE_NOOP("labels", "As the list says"),
    ReadTwice.WANTED: QT_TRANSLATE_NOOP("labels", "Read twice all the same"),
    ReadTwice.NOT_WANTED: QT_TRANSLATE_NOOP("labels", "Not read twice"),
    FindingKind.FNCLCC_GRADE: QT_TRANSLATE_NOOP("labels", "FNCLCC grade"),
    FindingKind.NET_GRADE: QT_TRANSLATE_NOOP("labels", "WHO grade of NET"),
    FindingKind.KI67: QT_TRANSLATE_NOOP("labels", "Ki-67"),
    FindingKind.MITOSES: QT_TRANSLATE_NOOP("labels", "Mitoses"),
    FindingKind.HISTOLOGICAL_SUBTYPE: QT_TRANSLATE_NOOP("labels", "Histological subtype"),
    FindingKind.LUGANO_STAGE: QT_TRANSLATE_NOOP("labels", "Lugano stage"),
    FindingKind.MASAOKA_KOGA: QT_TRANSLATE_NOOP("labels", "Masaoka-Koga stage"),
    FindingKind.FIGO_STAGE: QT_TRANSLATE_NOOP("labels", "FIGO stage"),
    FindingKind.RESECTION: QT_TRANSLATE_NOOP("labels", "Residual tumour (R)"),
    FindingKind.OTHER: QT_TRANSLATE_NOOP("labels", "Other classification"),
    MediaKind.PDF: QT_TRANSLATE_NOOP("labels", "PDF"),
    MediaKind.PNG: QT_TRANSLATE_NOOP("labels", "PNG image"),
    MediaKind.JPEG: QT_TRANSLATE_NOOP("labels", "JPEG image"),
    MediaKind.TIFF: QT_TRANSLATE_NOOP("labels", "TIFF image"),
    NoPreview.UNREADABLE: QT_TRANSLATE_NOOP(
        "labels", "No preview: the file is damaged or incomplete."
    ),
    NoPreview.PROTECTED: QT_TRANSLATE_NOOP("labels", "No preview: a password protects the file."),
    NoPreview.TOO_LARGE: QT_TRANSLATE_NOOP(
        "labels", "No preview: the page is too large to be drawn here."
    ),
    NoPreview.TOO_SLOW: QT_TRANSLATE_NOOP("labels", "No preview: the page takes too long to draw."),
    NoPreview.NOT_STARTED: QT_TRANSLATE_NOOP(
        "labels", "No preview: this machine does not start another program now."
    ),
    NoPreview.CANCELLED: QT_TRANSLATE_NOOP("labels", "No preview: it was stopped."),
    TrialStep.PLANNED: QT_TRANSLATE_NOOP("labels", "Not open yet"),
    TrialStep.OPEN: QT_TRANSLATE_NOOP("labels", "Open"),
    TrialStep.SUSPENDED: QT_TRANSLATE_NOOP("labels", "Suspended"),
    TrialStep.CLOSED: QT_TRANSLATE_NOOP("labels", "Closed"),
    OfferStep.PROPOSED: QT_TRANSLATE_NOOP("labels", "Proposed"),
    OfferStep.SCREENED: QT_TRANSLATE_NOOP("labels", "Screened"),
    OfferStep.INCLUDED: QT_TRANSLATE_NOOP("labels", "Included"),
    OfferStep.REFUSED: QT_TRANSLATE_NOOP("labels", "Refused by the patient"),
    OfferStep.NOT_ELIGIBLE: QT_TRANSLATE_NOOP("labels", "Not eligible"),
    OfferStep.NO_TRIAL_OPEN: QT_TRANSLATE_NOOP("labels", "No trial open"),
    CodeSystem.ICD_O_MORPHOLOGY: QT_TRANSLATE_NOOP("labels", "ICD-O morphology"),
    CodeSystem.ICD_O_TOPOGRAPHY: QT_TRANSLATE_NOOP("labels", "ICD-O topography"),
    CodeSystem.ICD_10: QT_TRANSLATE_NOOP("labels", "ICD-10"),
    CodeSystem.ORPHA: QT_TRANSLATE_NOOP("labels", "ORPHAcode"),
    CodeSystem.ONCOTREE: QT_TRANSLATE_NOOP("labels", "OncoTree"),
    CodeSystem.RARECARE: QT_TRANSLATE_NOOP("labels", "RARECAREnet"),
    CentreRole.NATIONAL: QT_TRANSLATE_NOOP("labels", "National centre"),
    CentreRole.REGIONAL: QT_TRANSLATE_NOOP("labels", "Regional centre"),
    CentreRole.LABORATORY: QT_TRANSLATE_NOOP("labels", "Laboratory"),
}
