"""Makes one of two records of one person: side by side, with what differs as choices."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from mdtboard.domain.ids import PatientId
from mdtboard.domain.merging import MergePreview
from mdtboard.domain.patient import Patient
from mdtboard.ui import formats
from mdtboard.ui.actions import make_action
from mdtboard.ui.cases.merge_parts import CasesOfBoth, Sides
from mdtboard.ui.cases.merge_presenter import MergePresenter, cases_moved
from mdtboard.ui.home.search_line import SearchLine
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.layout import FlowLayout, card, column
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.suggestions import Suggestion
from mdtboard.ui.widgets.text import plain_label, plain_tooltip


class MergeDialog(Dialog):
    """Finds the other record, compares, and merges in one act that undo takes back."""

    def __init__(
        self,
        shell: Shell,
        keep: PatientId,
        parent: QWidget | None = None,
        other: PatientId | None = None,
    ) -> None:
        super().__init__("", parent)
        self.shell = shell
        self.presenter = MergePresenter(self, shell.services, keep)
        self._candidates: dict[QPushButton, PatientId] = {}
        self.banner = Banner(self)
        self.banner.setProperty("rounded", True)
        self.keep_label = plain_label("", self, wrap=True)
        self.search_line = SearchLine(self.presenter.search, self)
        self.search_line.setPlaceholderText(self.tr("Name, identifier or case number"))
        self.search_line.setAccessibleName(self.tr("The other record of this person"))
        self.candidates = QWidget(self)
        self._flow = FlowLayout(self.candidates)
        self.sides = Sides(self)
        self.cases = CasesOfBoth(self)
        self.after_label = plain_label("", self, "note", wrap=True)
        self.scroll_area = self._compared()
        self._lay_out()
        self.cancel_button = self.add_cancel_button()
        self.merge_button = self.add_button(self.tr("Merge"), "primary")
        self.merge_button.setToolTip("Ctrl+Enter")
        self.merge_button.setEnabled(False)
        self.search_line.chosen.connect(self._on_chosen)
        self.merge_button.clicked.connect(self._on_merge)
        make_action(self, "patients.merge", self.tr("Merge"), self._on_merge, "Ctrl+Return")
        theme = current_theme()
        self.resize(theme.px(900), theme.px(660))
        self.search_line.setFocus()
        self.presenter.start(other)

    # What the presenter asks for.

    def show_keep(self, patient: Patient) -> None:
        """Say whose record stays."""
        title = self.tr("Merge {name} with another record").format(name=patient.name)
        self.setWindowTitle(title)
        self.title_label.setText(title)
        said = formats.identity(patient, self.shell.services.desk.today())
        words = self.tr("This record stays: {identity}").format(identity=said)
        self.keep_label.setText(words)

    def show_candidates(self, candidates: tuple[Suggestion, ...]) -> None:
        """Offer the records that look most like this one."""
        self.candidates.setVisible(bool(candidates))
        for candidate in candidates:
            words = f"{candidate.title} · {candidate.note}".replace("&", "&&")
            made = button(words, self.candidates)
            made.setProperty("compact", True)
            made.clicked.connect(self._on_candidate)
            self._flow.addWidget(made)
            self._candidates[made] = PatientId(candidate.key)  # type: ignore[arg-type]

    def show_preview(self, preview: MergePreview) -> None:
        """Show both records side by side, and what would happen."""
        self.banner.hide()
        if preview.two_identities:
            words = self.tr(
                "Two different national identities (INS): these are most likely two persons."
            )
            self.banner.show_message(words, Tone.PROBLEM)
        elif preview.little_in_common:
            words = self.tr(
                "Birth date, sex or given names contradict each other: "
                "these are most likely two persons."
            )
            self.banner.show_message(words, Tone.PROBLEM)
        self.sides.show_preview(preview)
        self.cases.show_preview(preview)
        words = self.tr("{moved} The record of {name} goes; its history stays. Undo restores it.")
        moved = cases_moved(len(preview.other_cases))
        self.after_label.setText(words.format(moved=moved, name=preview.other.name))
        self.scroll_area.show()
        self.waiting_label.hide()
        self.merge_button.setEnabled(True)
        (self.sides.first() or self.merge_button).setFocus()

    def show_error(self, text: str) -> None:
        """Say what is wrong."""
        self.banner.show_message(text, Tone.PROBLEM)

    def close_merged(self, patient: Patient) -> None:
        """Close: the two are one."""
        words = self.tr("The two records of {name} are one now.")
        self.shell.offer_undo(words.format(name=patient.name))
        self.accept()

    def _lay_out(self) -> None:
        self.waiting_label = plain_label(
            self.tr("Choose the other record of this person: what differs is compared here."),
            self,
            "note",
            wrap=True,
        )
        self.search_line.setToolTip(plain_tooltip(self.waiting_label.text()))
        self.body.addWidget(self.banner)
        self.body.addWidget(self.keep_label)
        self.body.addWidget(self.search_line)
        self.body.addWidget(self.candidates)
        self.body.addWidget(self.waiting_label)
        self.body.addWidget(self.scroll_area, 1)
        self.body.addStretch(0)

    def _compared(self) -> QScrollArea:
        area = QScrollArea(self)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        content = QWidget(area)
        content.setProperty("page", True)
        # Otherwise what wraps asks for the height of its narrowest shape.
        content.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        differs = plain_label(self.tr("What differs: choose what is kept"), content, "strong")
        of_both = plain_label(self.tr("Cases of both"), content, "strong")
        layout: QVBoxLayout = column(
            card(content, differs, self.sides),
            card(content, of_both, self.cases),
            self.after_label,
            None,
            spacing=12,
        )
        layout.setContentsMargins(0, 0, 6, 0)
        content.setLayout(layout)
        area.setWidget(content)
        area.hide()
        return area

    @Slot(object)
    def _on_chosen(self, patient_id: PatientId) -> None:
        self.presenter.choose(patient_id)

    @Slot()
    def _on_candidate(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton):
            self.presenter.choose(self._candidates[pressed])

    @Slot()
    def _on_merge(self) -> None:
        self.presenter.merge(self.sides.from_other())
