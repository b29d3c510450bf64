"""The case as the board hears it: who, what disease, which question, what was said before."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from mdtboard.clock import Today
from mdtboard.domain.case import Case
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.patient import Information
from mdtboard.domain.presentation import Missing, PerformanceStatus, Reason, Timing
from mdtboard.domain.reading import ReadingState, ReadingStep
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import PastPresentation
from mdtboard.domain.wall import Mask, age_band
from mdtboard.overriding import override
from mdtboard.ui import formats
from mdtboard.ui.cases.course_words import course_line
from mdtboard.ui.cases.diagnosis_words import certainty
from mdtboard.ui.cases.opposition import OPPOSED_SIGN
from mdtboard.ui.cases.words import findings
from mdtboard.ui.labels import label, within
from mdtboard.ui.meetings.score_field import g8_text
from mdtboard.ui.room.agenda_list import READING_SIGNS
from mdtboard.ui.theme import Tone, current_theme
from mdtboard.ui.widgets.layout import GAP, column, row
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.text import ElidedLabel, plain_label, plain_tooltip

_STATE = 240  # pixels at 100 %


class CaseBanner(QFrame):
    """Who it is: name, sex, birth date, identifiers; always in the same place."""

    def __init__(self, today: Today, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.setProperty("card", True)
        self.name_label = ElidedLabel("", self, role="title", selectable=True)
        self.identity_label = ElidedLabel("", self, selectable=True)
        self.disease_label = ElidedLabel("", self, selectable=True)
        self.state_label = ElidedLabel("", self, selectable=True)
        self.reading_pill = Pill("", Tone.READING, self)
        self.missing_pill = Pill("", Tone.ATTENTION, self)
        self.opposed_pill = Pill("", Tone.PROBLEM, self, OPPOSED_SIGN)
        first = row(self.name_label, self.identity_label, self.opposed_pill, spacing=12)
        first.setStretch(1, 1)
        second = row(*(self.disease_label, self.state_label, self.missing_pill, self.reading_pill))
        second.setStretch(0, 1)
        self.setLayout(column(first, second, spacing=4, margin=10))
        self._discreet = False
        self._found: PresentedCase | None = None

    def set_discreet(self, discreet: bool) -> None:
        """Say who it is, or number, sex and age band only."""
        self._discreet = discreet
        self.show_case(self._found)

    def show_case(self, found: PresentedCase | None) -> None:
        """Show whose case it is."""
        self._found = found
        self.setVisible(found is not None)
        if found is None:
            return
        today = self._today()
        patient, number = found.patient, found.case.number
        disease = disease_line(found.case)
        state = state_line(found.case, found.presentation.performance)
        if self._discreet:
            band = age_band(patient, today)
            years = self.tr("{age} years").format(age=band) if band else ""
            self.name_label.setText(number)
            self.identity_label.setText(" · ".join(p for p in (label(patient.sex), years) if p))
            disease, state = Mask(patient).mask(disease), Mask(patient).mask(state)
        else:
            self.name_label.setText(patient.name)
            self.identity_label.setText(f"{formats.identity(patient, today)} · {number}")
        self.disease_label.setText(disease)
        self.state_label.setText(state)
        # Performance status and stage are asked for at every case; the diagnosis gives way.
        whole = self.state_label.sizeHint().width()
        self.state_label.setMinimumWidth(min(whole, current_theme().px(_STATE)))
        self._show_pills(found)

    def _show_pills(self, found: PresentedCase) -> None:
        opposed = found.patient.is_opposed
        self.opposed_pill.setVisible(opposed)
        if opposed:
            words = label(found.patient.information)
            self.opposed_pill.show_state(words, Tone.PROBLEM, OPPOSED_SIGN)
        shown = found.reading_state is not ReadingState.NOT_DUE
        self.reading_pill.setVisible(shown)
        if shown:
            sign, tone = READING_SIGNS.get(found.reading_state, ("circle-check", Tone.DONE))
            self.reading_pill.show_state(label(found.reading_state), tone, sign)
        others = [item for item in found.missing if item.value != "second_reading"]
        self.missing_pill.setVisible(bool(others))
        if others:
            self.missing_pill.show_state(self._lacks(others), Tone.ATTENTION)
            every = ", ".join(within(item) for item in others)
            tip = self.tr("Missing: {items}").format(items=every)
            self.missing_pill.setToolTip(plain_tooltip(tip))

    def _lacks(self, missing: list[Missing]) -> str:
        """Name what is missing; of several, the first, and how many more there are."""
        first = self.tr("Missing: {items}").format(items=within(missing[0]))
        more = len(missing) - 1
        return self.tr("{first} +{count}").format(first=first, count=more) if more else first


def disease_line(case: Case) -> str:
    """Return the disease in one line: diagnosis and grade."""
    parts = (case.diagnosis or case.morphology or case.topography, case.grade, findings(case))
    return " · ".join(part for part in parts if part)


def state_line(case: Case, performance: PerformanceStatus) -> str:
    """Return how far it went and how the patient is: performance status, then the stage."""
    stage = f"{case.tnm} (TNM {case.tnm_edition})" if case.tnm and case.tnm_edition else case.tnm
    stated = performance is not PerformanceStatus.NOT_STATED
    parts = (label(performance) if stated else "", stage, case.other_staging)
    return " · ".join(part for part in parts if part)


class CaseFacts(QScrollArea):
    """What the board needs to know, in the order it is asked for."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Case"))
        self._body = QFrame(self)
        self._body.setProperty("card", True)
        self._layout = QVBoxLayout(self._body)
        self._layout.setContentsMargins(12, 10, 12, 10)
        self._layout.setSpacing(6)
        self.setWidget(self._body)
        self._content: object = None
        self._shown: tuple[PresentedCase | None, tuple[PastPresentation, ...]] = (None, ())
        self._discreet = False
        self._mask: Mask | None = None

    def set_discreet(self, discreet: bool) -> None:
        """Show the facts as they were written, or with what names the patient masked."""
        self._discreet = discreet
        self.show_case(*self._shown)

    def show_case(self, found: PresentedCase | None, past: tuple[PastPresentation, ...]) -> None:
        """Show the facts of a case, and what the board said of it before."""
        self._shown = (found, past)
        content = (None if found is None else _facts_of(found), past, self._discreet)
        if content == self._content:
            return
        self._content = content
        self._clear()
        if found is None:
            return
        self._mask = Mask(found.patient) if self._discreet else None
        self._add_tags(found)
        case, presentation = found.case, found.presentation
        pathology = " · ".join(p for p in (case.pathology, case.pathology_reference) if p)
        facts = (
            (self.tr("Question"), presentation.question, True),
            (self.tr("Summary"), presentation.summary, False),
            (self.tr("History"), case.history, False),
            (self.tr("Comorbidities"), case.comorbidities, False),
            (self.tr("Treatments so far"), case.past_treatments, False),
            (self.tr("Course"), "\n".join(course_line(entry) for entry in found.course), False),
            (self.tr("Pathology"), pathology, False),
            (self.tr("Markers"), case.markers, False),
            (self.tr("Second reading"), self._reading(found), False),
            (self.tr("Imaging"), case.imaging, False),
            (self.tr("Social situation"), case.social, False),
            (self.tr("Wishes of the patient"), case.wishes, False),
        )
        for title, text, strong in facts:
            if text:
                self._add_fact(title, text, strong=strong)
        for earlier in past:
            self._add_past(earlier)
        if not self._layout.count():
            nothing = self.tr("Nothing is written about this case yet. Ctrl+O opens its file.")
            self._layout.addWidget(plain_label(nothing, self._body, "note", wrap=True))
        self._layout.addStretch(1)
        self._layout.activate()
        self.verticalScrollBar().setValue(0)

    @override
    def minimumSizeHint(self) -> QSize:
        # It scrolls: on a small screen the decision's fields come first.
        return QSize(0, current_theme().px(64))

    def _add_tags(self, found: PresentedCase) -> None:
        presentation = found.presentation
        words = [found.network]
        if presentation.reason is not Reason.NOT_STATED:
            words.append(label(presentation.reason))
        if presentation.timing is not Timing.NOT_STATED:
            words.append(label(presentation.timing))
        if presentation.karnofsky is not None:
            words.append(self.tr("Karnofsky {score}").format(score=presentation.karnofsky))
        if presentation.g8_half_points is not None:
            score = g8_text(presentation.g8_half_points)
            words.append(self.tr("G8 {score} / 17").format(score=score))
        if presentation.requester:
            words.append(self.tr("asked by {name}").format(name=presentation.requester))
        if found.patient.information is not Information.NOT_RECORDED:
            words.append(within(found.patient.information))
        shown = [word for word in words if word]
        if shown:
            said = " · ".join(shown)
            said = said if self._mask is None else self._mask.mask(said)
            self._layout.addWidget(plain_label(said, self._body, "note", wrap=True))

    def _add_fact(self, title: str, text: str, *, strong: bool = False) -> None:
        heading = plain_label(title, self._body, "field", wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignTop)
        heading.setFixedWidth(heading.fontMetrics().averageCharWidth() * 15)
        said = text if self._mask is None else self._mask.mask(text)
        words = plain_label(
            said, self._body, "strong" if strong else "body", wrap=True, selectable=True
        )
        line = row(heading, words, spacing=GAP)
        line.setStretch(1, 1)
        self._layout.addLayout(line)

    def _add_past(self, earlier: PastPresentation) -> None:
        said = [d for d in earlier.decisions if d.step is not DecisionStep.DRAFT and d.text]
        text = said[0].text if said else earlier.presentation.deferral_reason
        if not text:
            return
        title = self.tr("Board of {day}").format(day=formats.day(earlier.held_on))
        kept = label(earlier.presentation.step) if not said else label(said[0].step)
        self._add_fact(title, f"{kept} : {text}" if not said else text)

    def _reading(self, found: PresentedCase) -> str:
        reading = found.reading
        if reading is None:
            return ""
        if not reading.step.has_result:
            words = self.tr("{step}, asked on {day}, {centre}")
            return words.format(
                step=label(reading.step),
                day=formats.day(reading.requested_on),
                centre=reading.expert_centre or found.network,
            )
        parts = [f"{reading.first_diagnosis} → {reading.second_diagnosis}"]
        if reading.step is ReadingStep.COMPARED:
            parts += [label(reading.concordance), label(reading.impact)]
        sure = certainty(found.case)
        if sure is not None:
            parts.append(sure[0])
        return " · ".join(parts)

    def _clear(self) -> None:
        _empty(self._layout)


def _facts_of(found: PresentedCase) -> object:
    """Return what the facts depend on; typing a decision changes none of it."""
    heard = found.presentation
    told: tuple[object, ...] = (
        heard.id,
        heard.question,
        heard.summary,
        heard.reason,
        heard.timing,
        heard.requester,
    )
    told += (heard.karnofsky, heard.g8_half_points, found.course)
    return found.case, found.patient, found.reading, found.network, told


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        inner = item.layout()
        if inner is not None:
            _empty(inner)
