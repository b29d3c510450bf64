"""Leads from what a case on an agenda lacks to where it is entered."""

from PySide6.QtWidgets import QWidget

from mdtboard.domain.ids import CaseId
from mdtboard.domain.presentation import Missing
from mdtboard.domain.sheets import PresentedCase
from mdtboard.ui.cases.marks import field_of
from mdtboard.ui.shell import Destination, Screen, Shell


def open_missing(shell: Shell, found: PresentedCase, item: Missing, parent: QWidget) -> None:
    """Open the case form over `parent` at the field of an item, or go where it is followed up."""
    if item is Missing.SECOND_READING:
        shell.go(Destination(screen=Screen.READINGS, case_id=CaseId(found.case.id)))
        return
    if item is Missing.EXAMINATION:
        shell.go(Destination(screen=Screen.FOLLOW_UP, case_id=CaseId(found.case.id)))
        return
    # The form is the largest of all; most meetings are prepared and held without it.
    from mdtboard.ui.cases.form import CaseForm

    field = field_of(item, found.case.family)
    CaseForm(shell, found.patient, found.case, parent, field=field).open()
