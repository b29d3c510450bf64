"""The cards of the case form that hold people and running text."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QWidget

from mdtboard.domain.patient import IdentityStatus, Information, Reuse, Sex, Sharing
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.cases.numbers_field import NumbersField
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import card
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.text import plain_label


def titled(parent: QWidget, heading: str, grid: FormGrid) -> QFrame:
    """Return a card with a heading over its fields."""
    return card(parent, plain_label(heading, parent, "strong"), grid, None)


def patient_card(parent: QWidget, fields: Fields, today: Callable[[], date]) -> QFrame:
    """Return the card of who the patient is."""
    translate = QCoreApplication.translate
    grid = FormGrid(parent, columns=2)
    fields.line(grid, "birth_name", translate("CaseForm", "Birth name"))
    fields.line(grid, "used_name", translate("CaseForm", "Used name"))
    fields.line(grid, "given_names", translate("CaseForm", "Given names"))
    first = translate("CaseForm", "First given name")
    fields.line(grid, "first_given_name", first, translate("CaseForm", "As on the birth record"))
    fields.partial(grid, "birth_date", translate("CaseForm", "Birth date"), today)
    place = translate("CaseForm", "Birth place (INSEE code)")
    fields.line(grid, "birth_place", place, translate("CaseForm", "75056; 99 and a country abroad"))
    fields.line(grid, "local_id", translate("CaseForm", "Local identifier"))
    fields.choice(grid, "sex", translate("CaseForm", "Sex"), Sex)
    fields.choice(grid, "identity", translate("CaseForm", "Identity"), IdentityStatus)
    fields.line(grid, "ins", translate("CaseForm", "National identity (INS)"))
    elsewhere = translate("CaseForm", "Numbers in other institutions")
    fields.own(grid, "other_numbers", elsewhere, NumbersField(grid), span=2)
    return titled(parent, translate("CaseForm", "Patient"), grid)


def contacts_card(
    parent: QWidget, fields: Fields, people: tuple[Option, ...], today: Callable[[], date]
) -> QFrame:
    """Return the card of those who care for the patient, and of what the patient was told."""
    translate = QCoreApplication.translate
    grid = FormGrid(parent, columns=2)
    clinician = translate("CaseForm", "Referring clinician")
    fields.person(grid, "referring_clinician", clinician, people)
    fields.line(grid, "general_practitioner", translate("CaseForm", "General practitioner"))
    fields.prose(grid, "correspondents", translate("CaseForm", "Correspondents"), 2, span=2)
    asked = (
        ("information", "informed", translate("CaseForm", "Discussion by the board"), Information),
        ("sharing", "sharing", translate("CaseForm", "Sharing outside the care team"), Sharing),
        ("reuse", "reuse", translate("CaseForm", "Reuse: registry, figures, research"), Reuse),
    )
    for name, stem, words, kind in asked:
        fields.choice(grid, name, words, kind, span=2)
        fields.day(grid, f"{stem}_on", translate("CaseForm", "Said on"), today)
        fields.person(grid, f"{stem}_by", translate("CaseForm", "Said to"), people)
    return titled(parent, translate("CaseForm", "Care and information"), grid)


def texts_card(parent: QWidget, fields: Fields) -> QFrame:
    """Return the card of what is told in sentences."""
    translate = QCoreApplication.translate
    grid = FormGrid(parent, columns=2)
    fields.prose(grid, "history", translate("CaseForm", "History of the disease"), 4, span=2)
    fields.prose(grid, "comorbidities", translate("CaseForm", "Comorbidities"))
    fields.prose(grid, "past_treatments", translate("CaseForm", "Treatments so far"))
    fields.prose(grid, "pathology", translate("CaseForm", "Pathology"), 4, span=2)
    number = translate("CaseForm", "Pathology report number")
    fields.line(grid, "pathology_reference", number)
    fields.prose(grid, "imaging", translate("CaseForm", "Imaging"), 4, span=2)
    fields.prose(grid, "social", translate("CaseForm", "Social situation"))
    fields.prose(grid, "wishes", translate("CaseForm", "Wishes of the patient"))
    return titled(parent, translate("CaseForm", "History, pathology and imaging"), grid)
