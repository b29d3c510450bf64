"""The form for a case and its patient."""

from typing import Any

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLineEdit,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from mdtboard.domain.case import Basis, Case, Laterality, Phase, TumourFamily
from mdtboard.domain.ids import CaseId
from mdtboard.domain.likeness import Likeness, Twin
from mdtboard.domain.patient import Patient
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.code_part import CodePart
from mdtboard.ui.cases.fields import Fields
from mdtboard.ui.cases.findings_field import FindingsField
from mdtboard.ui.cases.form_cards import contacts_card, patient_card, texts_card, titled
from mdtboard.ui.cases.form_presenter import FormPresenter
from mdtboard.ui.cases.merge_dialog import MergeDialog
from mdtboard.ui.cases.rarity_card import RarityCard
from mdtboard.ui.cases.tnm_field import EditionField, TnmNote
from mdtboard.ui.labels import within
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import column, tab_after
from mdtboard.ui.widgets.matching import Option

_NARROW = 860
_PAUSE_MS = 250


class CaseForm(Dialog):
    """Everything that can be entered of a patient and one tumour; nothing typed gets lost.

    It opens at `field`, or at the first one to fill in.
    """

    saved = Signal(object)

    def __init__(
        self,
        shell: Shell,
        patient: Patient,
        case: Case,
        parent: QWidget | None = None,
        *,
        field: str = "",
    ) -> None:
        super().__init__("", parent)
        self.shell = shell
        self.fields = Fields(shell.services.desk.today, self)
        self.codes = CodePart(shell.services.codes, self.fields, self)
        self.presenter = FormPresenter(self, shell.services, patient, case)
        self._destination: Destination | None = None
        self._pending: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._add_banners()
        self._add_sections()
        self._add_buttons()
        self._show_title()
        self._fit(parent)
        self.presenter.start()
        self.codes.presenter.look()
        self._pause.timeout.connect(self._on_paused)
        self.fields.edited.connect(self._on_edited)
        first = "birth_name" if patient.version == 0 else "diagnosis"
        self.fields.widgets[field or first].setFocus()

    @classmethod
    def for_new(
        cls, shell: Shell, parent: QWidget | None = None, patient: Patient | None = None
    ) -> "CaseForm":
        """Return a form for a new case, of a new patient or of a known one."""
        owner, case = shell.services.patients.new_case(patient)
        return cls(shell, owner, case, parent)

    @override
    def reject(self) -> None:
        """Close, unless something typed would be lost: then ask beside the form."""
        if self.presenter.dirty():
            self.leave_banner.show_message(
                self.tr("What you typed is not saved yet."),
                Tone.ATTENTION,
                self.tr("Keep editing"),
                self.tr("Discard"),
            )
            self.leave_banner.first_button.setFocus()
            return
        self._leave()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.width() < current_theme().px(_NARROW)
        direction = QBoxLayout.Direction
        self._sides.setDirection(direction.TopToBottom if narrow else direction.LeftToRight)

    @override
    def setVisible(self, visible: bool) -> None:
        super().setVisible(visible)
        focused = self.focusWidget()
        if visible and self.scroll_area.isAncestorOf(focused):
            self.scroll_area.ensureWidgetVisible(focused, 0, 60)
        if visible and isinstance(focused, QLineEdit):
            # A dialog selects what its first field holds, and the next key would replace it.
            focused.end(False)

    # What the presenter asks for.

    @property
    def rarity(self) -> RarityCard:
        """Return the part that says whether the cancer is rare, and whose."""
        return self._rarity_card

    def values(self) -> dict[str, Any]:
        """Return what is entered, by the names of the fields."""
        return self.fields.read()

    def show_values(self, values: dict[str, Any]) -> None:
        """Show values without treating them as typed."""
        self.fields.write(values)

    def show_field_error(self, name: str, text: str) -> None:
        """Say under a field what is wrong with it, and go there."""
        self.fields.show_error(name, text)
        self._go_to(name)

    def show_error(self, text: str) -> None:
        """Say above the form what is wrong."""
        self.error_banner.show_message(text, Tone.PROBLEM)

    def show_twin(self, twin: Twin | None) -> None:
        """Warn that a patient like this one is known, or take that back."""
        if twin is None:
            self.twin_banner.hide()
            return
        words = self.tr("{name}, born {date}, is known already ({number}). The same person?")
        if twin.likeness is not Likeness.SAME:
            words = self.tr(
                "{name}, born {date} ({number}), may be the same person: {difference}. Is it?"
            )
        self.twin_banner.show_message(
            words.format(
                name=twin.name,
                date=formats.day(twin.birth_date),
                number=twin.number,
                difference=within(twin.likeness),
            ),
            Tone.ATTENTION,
            self.tr("Yes: a new case of this patient")
            if self.presenter.is_new_patient
            else self.tr("Save, then merge…"),
            self.tr("No, somebody else"),
        )

    def show_same_tumour(self, known: Case | None) -> None:
        """Warn that the patient has a case of this tumour already, or take that back."""
        if known is None:
            self.tumour_banner.hide()
            return
        words = self.tr("Already {number}, {diagnosis}: a relapse is a new phase of one tumour.")
        self.tumour_banner.show_message(
            words.format(number=known.number, diagnosis=known.diagnosis or known.morphology or "…"),
            Tone.ATTENTION,
            self.tr("Open {number}").format(number=known.number),
            self.tr("No, another tumour"),
        )

    def show_family(self, family: TumourFamily) -> None:
        """Offer the grades and stages of a family."""
        self.findings_field.show_family(family)

    def close_saved(self, case_id: CaseId) -> None:
        """Close: everything is saved."""
        self.shell.saved.emit()
        self.saved.emit(case_id)
        self.accept()
        if self.presenter.to_merge is not None:
            keep, other = self.presenter.to_merge
            MergeDialog(self.shell, keep, self.parentWidget(), other).open()

    # Building.

    def _show_title(self) -> None:
        patient, case = self.presenter.patient, self.presenter.case
        if case.sequence:
            words = self.tr("{name}, {number}").format(name=patient.name, number=case.number)
        elif patient.version:
            words = self.tr("New case of {name}").format(name=patient.name)
        else:
            words = self.tr("New case")
        self.setWindowTitle(words)
        self.title_label.setText(words)

    def _fit(self, parent: QWidget | None) -> None:
        theme = current_theme()
        room = self.screen().availableGeometry().size() if parent is None else parent.size()
        width = min(theme.px(1120), max(room.width() - 64, 640))
        self.resize(width, min(theme.px(760), max(room.height() - 48, 480)))

    def _add_banners(self) -> None:
        self.twin_banner = Banner(self, closable=False)
        self.tumour_banner = Banner(self, closable=False)
        self.error_banner = Banner(self)
        self.leave_banner = Banner(self, closable=False)
        for banner in (self.twin_banner, self.tumour_banner, self.error_banner):
            banner.setProperty("rounded", True)
            self.body.addWidget(banner)
        self.leave_banner.setProperty("rounded", True)
        self.twin_banner.first_requested.connect(self._on_same_person)
        self.twin_banner.second_requested.connect(self.presenter.dismiss_twin)
        self.tumour_banner.first_requested.connect(self._on_known_tumour)
        self.tumour_banner.second_requested.connect(self.presenter.dismiss_tumour)
        self.leave_banner.first_requested.connect(self._on_keep)
        self.leave_banner.second_requested.connect(self._on_discard)

    def _add_sections(self) -> None:
        self.scroll_area = QScrollArea(self)
        self.scroll_area.setWidgetResizable(True)
        self.scroll_area.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget(self.scroll_area)
        content.setProperty("page", True)
        # Otherwise chips that wrap ask for the height of their narrowest shape.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 6, 0)
        whole.setSpacing(12)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(12)
        today = self.shell.services.desk.today
        contacts = contacts_card(content, self.fields, self._people(), today)
        patient = column(patient_card(content, self.fields, today), contacts, spacing=12)
        tumour = column(self._tumour_card(content), self._stage_card(content), spacing=12)
        # It stands where there is room; the keyboard comes to it after the codes that decide it.
        self._rarity_card = RarityCard(self.fields, self._networks(), content)
        self._rarity_card.network_taken.connect(self._on_network_taken)
        self._rarity_card.proposal_refused.connect(self._on_proposal_refused)
        patient.addWidget(self._rarity_card)
        for side in (patient, tumour):
            side.addStretch(1)
            self._sides.addLayout(side, 1)
        whole.addLayout(self._sides)
        whole.addWidget(self._findings_card(content))
        whole.addWidget(texts_card(content, self.fields))
        whole.addStretch(1)
        self.scroll_area.setWidget(content)
        self.body.addWidget(self.scroll_area, 1)
        self.body.addWidget(self.leave_banner)

    def _tumour_card(self, parent: QWidget) -> QFrame:
        grid, fields = FormGrid(parent, columns=2), self.fields
        said = self.shell.services.templates
        fields.said(grid, "diagnosis", self.tr("Diagnosis"), said.diagnoses(), span=2)
        fields.choice(grid, "family", self.tr("Family"), TumourFamily)
        fields.choice(grid, "laterality", self.tr("Side"), Laterality)
        fields.said(grid, "topography", self.tr("Site"), said.sites())
        self.codes.add(grid, "topography_code", self.tr("Site code"))
        self.codes.add_histology(grid, self.tr("Histology"))
        self.codes.add(grid, "morphology_code", self.tr("Histology code"))
        grid.add_wide(self.codes.offer_button)
        tab_after(fields.widgets["morphology_code"], self.codes.offer_button)
        self.codes.add(grid, "icd10_code", self.tr("ICD-10 code"))
        self.codes.add(grid, "orpha_code", self.tr("ORPHA code"))
        fields.line(grid, "code_edition", self.tr("Edition of the codes"))
        return titled(parent, self.tr("Tumour"), grid)

    def _stage_card(self, parent: QWidget) -> QFrame:
        grid, fields = FormGrid(parent, columns=2), self.fields
        today = self.shell.services.desk.today
        fields.partial(grid, "diagnosed_on", self.tr("Diagnosed on"), today)
        fields.choice(grid, "basis", self.tr("Basis of the diagnosis"), Basis)
        tnm = fields.line(grid, "tnm", self.tr("TNM"))
        fields.own(grid, "tnm_edition", self.tr("TNM edition"), EditionField(grid))
        grid.add_wide(TnmNote(tnm, grid))
        fields.line(grid, "markers", self.tr("Markers"))
        fields.choice(grid, "phase", self.tr("Phase"), Phase)
        return titled(parent, self.tr("Stage"), grid)

    def _findings_card(self, parent: QWidget) -> QFrame:
        grid = FormGrid(parent, columns=2)
        self.findings_field = FindingsField(grid)
        note = self.tr("As stated in the record; nothing is computed")
        self.fields.own(grid, "findings", note, self.findings_field, span=2)
        grid.label_of(self.findings_field).setProperty("role", "note")
        # What a list or a letter says in one piece, and nobody took apart.
        self.fields.line(grid, "grade", self.tr("Grade, in words"))
        self.fields.line(grid, "other_staging", self.tr("Other staging, in words"))
        return titled(parent, self.tr("Grades and classifications"), grid)

    def _networks(self) -> tuple[Option, ...]:
        today = self.shell.services.desk.today()
        return tuple(
            Option(network.id, network.acronym, network.name, 0 if network.valid_on(today) else 1)
            for network in self.shell.services.set_up.networks()
        )

    def _people(self) -> tuple[Option, ...]:
        people = self.shell.services.set_up.people()
        return tuple(Option(person.id, person.full_name, person.institution) for person in people)

    def _add_buttons(self) -> None:
        self.cancel_button = self.add_cancel_button()
        self.save_button = self.add_button(self.tr("Save"), "primary")
        # Enter belongs to the fields; it must not send a half-filled form.
        self.save_button.setDefault(False)
        self.save_button.setAutoDefault(False)
        self.save_button.setToolTip("Ctrl+Enter")
        self.save_button.clicked.connect(self._on_save)
        make_action(
            self, "case.save", self.tr("Save"), self._on_save, "Ctrl+Return; Ctrl+Enter; Ctrl+S"
        )

    def _leave(self) -> None:
        super().reject()
        if self._destination is not None:
            self.shell.go(self._destination)

    def _go_to(self, name: str) -> None:
        widget = self.fields.widgets[name]
        widget.setFocus()
        self.scroll_area.ensureWidgetVisible(widget, 0, 60)

    # Slots.

    @Slot(str)
    def _on_edited(self, name: str) -> None:
        self._pending.add(name)
        self._pause.start()
        self.leave_banner.hide()

    @Slot()
    def _on_paused(self) -> None:
        self._pause.stop()
        pending, self._pending = self._pending, set()
        for name in pending:
            self.presenter.edited(name)

    @Slot()
    def _on_network_taken(self) -> None:
        self.presenter.take_network()
        self.fields.widgets["rare"].setFocus()

    @Slot()
    def _on_proposal_refused(self) -> None:
        self.presenter.refuse_network()
        self.fields.widgets["network_id"].setFocus()

    @Slot()
    def _on_known_tumour(self) -> None:
        known = self.presenter.known_tumour
        if known is not None:
            self._destination = Destination(screen=Screen.CASES, case_id=CaseId(known.id))
            self.reject()

    @Slot()
    def _on_same_person(self) -> None:
        if not self.presenter.is_new_patient:
            self.presenter.merge_with_twin()
            self._on_save()
            return
        self.presenter.become_twin()
        self._show_title()
        self.fields.widgets["diagnosis"].setFocus()

    @Slot()
    def _on_keep(self) -> None:
        self._destination = None
        self.leave_banner.hide()
        self.scroll_area.setFocus()

    @Slot()
    def _on_discard(self) -> None:
        self._leave()

    @Slot()
    def _on_save(self) -> None:
        self.error_banner.hide()
        self.fields.settle()
        wrong = self.fields.first_problem()
        if wrong is None:
            self.presenter.save()
        else:
            self._go_to(wrong)
