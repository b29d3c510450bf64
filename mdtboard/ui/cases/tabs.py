"""The tabs of the case file that tell of the patient, the disease and the history."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from mdtboard.domain.case import Basis
from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errands import ErrandLine
from mdtboard.domain.ids import MeetingId, PresentationId
from mdtboard.domain.network import Network
from mdtboard.domain.patient import Patient
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.views import PastPresentation
from mdtboard.ui import formats
from mdtboard.ui.cases.marks import Marks
from mdtboard.ui.cases.opposition import said
from mdtboard.ui.cases.parts import Facts, Pills, TabPage
from mdtboard.ui.cases.rarity_words import (
    its_associations,
    its_board,
    listed,
    rarity,
    reached,
    read_twice,
    reads,
    whose,
)
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.cases.words import (
    finding_system,
    finding_value,
    findings,
    histology,
    site,
    stage,
)
from mdtboard.ui.followup.buttons import ErrandButtons
from mdtboard.ui.followup.words import (
    STATE_TONES,
    asked_words,
    due_words,
    state_words,
    unasked_words,
    what_words,
)
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.text import plain_label


class SummaryTab(TabPage):
    """What one must know before the board: what is asked, what is known, what is missing."""

    edit_requested = Signal()
    field_requested = Signal(object)

    def show_case(self, shown: CaseShown) -> None:
        """Show the summary of a case."""
        self.clear()
        self._add_missing(shown)
        self._add_question(shown)
        self._add_facts(shown)
        self._add_advice(shown)
        self.add_end()

    def _add_missing(self, shown: CaseShown) -> None:
        if not shown.missing:
            pills = Pills(self.content)
            pills.add(self.tr("Nothing is missing"), Tone.DONE)
            self.add(pills)
            return
        marks = Marks(self.content)
        marks.show_items(shown.missing)
        marks.followed.connect(self.field_requested)
        complete = button(self.tr("Complete…"), self.content, "link")
        complete.setProperty("compact", True)
        complete.clicked.connect(self.edit_requested)
        marks.add_widget(complete)
        hearing = shown.next_hearing
        if hearing is None:
            heading = self.tr("To complete")
        else:
            words = self.tr("To complete before the board of {date}")
            heading = words.format(date=formats.day(hearing.held_on))
        self.add_card(heading, marks)

    def _add_question(self, shown: CaseShown) -> None:
        hearing = shown.next_hearing
        if hearing is None and not shown.question:
            return
        words = shown.question or self.tr("No question yet.")
        text = plain_label(words, self.content, wrap=True, selectable=True)
        if hearing is None:
            self.add_card(self.tr("Question asked last"), text)
            return
        where = self.tr("{board}, {date}").format(
            board=hearing.board, date=formats.long_day(hearing.held_on)
        )
        link = self.link(self.tr("Open the agenda"), agenda_of(hearing))
        foot = QWidget(self.content)
        foot.setLayout(row(plain_label(where, foot, "note"), None, link))
        self.add_card(self.tr("Question to the board"), text, foot)

    def _add_facts(self, shown: CaseShown) -> None:
        case = shown.case
        family = f"{case.diagnosis or case.morphology} ({label(case.family)})"
        diagnosed = formats.day(case.diagnosed_on)
        if diagnosed and case.basis is not Basis.NOT_STATED:
            diagnosed = f"{diagnosed} · {label(case.basis)}"
        facts = Facts(
            (
                (self.tr("Diagnosis"), family.strip()),
                (self.tr("Site"), site(case)),
                (self.tr("Stage"), stage(case)),
                (self.tr("Grade"), case.grade),
                (self.tr("Grades and stages"), findings(case)),
                (self.tr("Diagnosed on"), diagnosed),
                (self.tr("Phase"), label(case.phase)),
                *_whose(shown),
                (
                    self.tr("Numbers elsewhere"),
                    ", ".join(str(one) for one in shown.patient.other_numbers),
                ),
                (self.tr("Referring clinician"), case.referring_clinician),
                (self.tr("General practitioner"), shown.patient.general_practitioner),
                *self._said(shown.patient),
            ),
            self.content,
        )
        self.add_card(self.tr("In short"), facts)

    def _said(self, patient: Patient) -> tuple[tuple[str, str], ...]:
        discussion, sharing, reuse = said(patient)
        return (
            (self.tr("Information"), discussion),
            (self.tr("Sharing"), sharing),
            (self.tr("Reuse"), reuse),
        )

    def _add_advice(self, shown: CaseShown) -> None:
        for item in shown.past:
            for decision in item.decisions:
                if decision.step is DecisionStep.REPLACED or not decision.text:
                    continue
                heading = self.tr("Last advice, {date}").format(date=formats.day(item.held_on))
                text = plain_label(decision.text, self.content, wrap=True, selectable=True)
                self.add_card(heading, decision_pills(decision, self.content), text)
                return


class DiseaseTab(TabPage):
    """Everything entered about the tumour, and the texts in full."""

    def show_case(self, shown: CaseShown) -> None:
        """Show the disease of a case."""
        self.clear()
        case = shown.case
        self.add_card(self.tr("Tumour"), self._tumour(shown))
        texts = (
            (self.tr("History"), case.history),
            (self.tr("Comorbidities"), case.comorbidities),
            (self.tr("Treatments so far"), case.past_treatments),
            (self.tr("Imaging"), case.imaging),
            (self.tr("Social situation"), case.social),
            (self.tr("Wishes of the patient"), case.wishes),
        )
        for heading, text in texts:
            if text.strip():
                said = plain_label(text, self.content, wrap=True, selectable=True)
                self.add_card(heading, said)
        blank = [heading for heading, text in texts if not text.strip()]
        if blank:
            words = self.tr("Not filled in: {fields}").format(fields=", ".join(blank))
            self.add(plain_label(words, self.content, "note", wrap=True))
        self.add_end()

    def _tumour(self, shown: CaseShown) -> Facts:
        case = shown.case
        means = shown.code_meanings.get
        return Facts(
            (
                (self.tr("Family"), label(case.family)),
                (self.tr("Diagnosis"), case.diagnosis),
                (self.tr("Site"), _beside(site(case), means("topography_code"))),
                (self.tr("Histology"), _beside(histology(case), means("morphology_code"))),
                (self.tr("ICD-10"), _beside(case.icd10_code, means("icd10_code"))),
                (self.tr("ORPHA"), _beside(case.orpha_code, means("orpha_code"))),
                (self.tr("Basis"), "" if case.basis is Basis.NOT_STATED else label(case.basis)),
                (self.tr("Diagnosed on"), formats.day(case.diagnosed_on)),
                (self.tr("Stage"), stage(case)),
                (self.tr("Grade"), case.grade),
                *((finding_system(each), finding_value(each)) for each in case.findings),
                (self.tr("Markers"), case.markers),
                (self.tr("Phase"), label(case.phase)),
                *_whose(shown),
                (self.tr("Entered on"), formats.day(case.opened_on)),
            ),
            self.content,
        )


def _beside(said: str, meaning: str | None) -> str:
    return " · ".join(part for part in (said, meaning) if part)


class BoardsTab(TabPage):
    """What the boards asked for, and every time one heard the case with each of its advices."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._cards: dict[PresentationId, QFrame] = {}

    def show_case(self, shown: CaseShown) -> None:
        """Show the boards of a case, newest first."""
        self.clear()
        self._cards = {}
        if not shown.past:
            words = self.tr("No board has heard this case yet.")
            self.add(plain_label(words, self.content, "note", wrap=True))
        for line in shown.errands:
            self._add_errand(line, shown)
        for item in shown.past:
            self._add_past(item)
        self.add_end()

    def _add_errand(self, line: ErrandLine, shown: CaseShown) -> None:
        errand = line.errand
        pills = Pills(self.content)
        pills.add(state_words(line), STATE_TONES[line.state])
        if line.is_late(shown.today):
            pills.add(self.tr("Late"), Tone.PROBLEM)
        if errand.unasked:
            pills.add(unasked_words(line), Tone.ATTENTION)
        facts = (
            (self.tr("By"), due_words(line)),
            (self.tr("Responsible"), errand.responsible),
            (self.tr("Question"), errand.question),
            (self.tr("What came of it"), errand.answer),
            (self.tr("Noted by"), errand.ended_by),
        )
        items: list[QWidget] = [pills, plain_label(asked_words(line), self.content, "note")]
        if any(value.strip() for _, value in facts):
            items.append(Facts(facts, self.content))
        buttons = ErrandButtons(self._shell, self.content)
        buttons.show_line(line)
        if buttons.moves():
            items.append(buttons)
        else:
            buttons.deleteLater()
        self.add_card(what_words(line), *items)

    def _add_past(self, item: PastPresentation) -> None:
        heading = self.tr("{date} · {board}").format(
            date=formats.day(item.held_on), board=item.board
        )
        pills = Pills(self.content)
        presentation = item.presentation
        pills.add(label(presentation.step), _STEP_TONES[presentation.step])
        pills.add_widget(self.link(self.tr("Open the agenda"), agenda_of(item)))
        items: list[QWidget] = [pills]
        facts = (
            (self.tr("Why"), label(presentation.reason)),
            (self.tr("Question"), presentation.question),
            (self.tr("Put off because"), presentation.deferral_reason),
        )
        items.append(Facts(facts, self.content))
        items += [self._decision(decision) for decision in item.decisions if decision.text]
        self._cards[PresentationId(presentation.id)] = self.add_card(heading, *items)

    def show_presentation(self, presentation_id: PresentationId) -> None:
        """Bring what one board said into view, and mark it."""
        for key, frame in self._cards.items():
            mark(frame, "meant", key == presentation_id)
        meant = self._cards.get(presentation_id)
        if meant is not None:
            # Its place is known once the page was laid out.
            self._column.activate()
            self.verticalScrollBar().setValue(max(meant.y() - self._column.spacing(), 0))

    def _decision(self, decision: Decision) -> QFrame:
        frame = QFrame(self.content)
        frame.setProperty("banner", True)
        frame.setProperty("rounded", True)
        frame.setProperty("tone", Tone.NEUTRAL.value)
        layout = QVBoxLayout(frame)
        layout.setContentsMargins(10, 8, 10, 10)
        layout.setSpacing(6)
        layout.addWidget(decision_pills(decision, frame))
        layout.addWidget(plain_label(decision.text, frame, wrap=True, selectable=True))
        for words in (self._who(decision), self._why(decision)):
            if words:
                layout.addWidget(plain_label(words, frame, "note", wrap=True))
        return frame

    def _who(self, decision: Decision) -> str:
        parts = []
        if decision.responsible:
            parts.append(self.tr("Responsible: {name}").format(name=decision.responsible))
        if decision.deadline_text or decision.deadline:
            within = decision.deadline_text or formats.day(decision.deadline)
            parts.append(self.tr("Within: {delay}").format(delay=within))
        if decision.validated_at:
            words = self.tr("Validated by {name}, {moment}")
            moment = formats.moment(decision.validated_at)
            parts.append(words.format(name=decision.validated_by, moment=moment))
        elif decision.recorded_at:
            words = self.tr("Recorded by {name}, {moment}")
            moment = formats.moment(decision.recorded_at)
            parts.append(words.format(name=decision.recorded_by, moment=moment))
        return " · ".join(parts)

    def _why(self, decision: Decision) -> str:
        if not decision.amendment_reason:
            return ""
        return self.tr("Amended because: {reason}").format(reason=decision.amendment_reason)


_STEP_TONES: dict[PresentationStep, Tone] = {
    PresentationStep.PLANNED: Tone.INFO,
    PresentationStep.PRESENTED: Tone.INFO,
    PresentationStep.DECIDED: Tone.DONE,
    PresentationStep.DEFERRED: Tone.ATTENTION,
    PresentationStep.WITHDRAWN: Tone.NEUTRAL,
}
_DECISION_TONES: dict[DecisionStep, Tone] = {
    DecisionStep.DRAFT: Tone.NEUTRAL,
    DecisionStep.RECORDED: Tone.INFO,
    DecisionStep.VALIDATED: Tone.DONE,
    DecisionStep.REPLACED: Tone.NEUTRAL,
    DecisionStep.UNSETTLED: Tone.ATTENTION,
}


def decision_pills(decision: Decision, parent: QWidget) -> Pills:
    """Return the states of one version of the advice."""
    pills = Pills(parent)
    version = QCoreApplication.translate("cases", "Version {number}")
    words = f"{version.format(number=decision.revision)} · {label(decision.step)}"
    pills.add(words, _DECISION_TONES[decision.step])
    if decision.awaits_reading:
        provisional = QCoreApplication.translate("cases", "Provisional: reading awaited")
        pills.add(provisional, Tone.READING)
    if decision.is_overturned:
        pills.add(QCoreApplication.translate("cases", "To review"), Tone.PROBLEM)
    return pills


def agenda_of(item: PastPresentation) -> Destination:
    """Return the agenda on which a presentation stands."""
    return Destination(
        screen=Screen.MEETINGS,
        meeting_id=MeetingId(item.presentation.meeting_id),
        presentation_id=PresentationId(item.presentation.id),
    )


def _whose(shown: CaseShown) -> tuple[tuple[str, str], ...]:
    """Return whether the cancer is rare, whose it is, and how the network is reached."""
    key, verdict = shown.case.network_id, shown.verdict
    own = None if key is None else shown.networks.get(key)
    network = verdict.network
    translate = QCoreApplication.translate
    return (
        (translate("cases", "Rarity"), rarity(verdict)),
        (translate("cases", "On the list"), listed(verdict)),
        (translate("cases", "Network"), whose(verdict, own)),
        (translate("cases", "Second reading"), read_twice(verdict)),
        *(() if network is None else _of_network(network)),
    )


def _of_network(network: Network) -> tuple[tuple[str, str], ...]:
    """Return what is known of the network to ask; what is to be checked says so."""
    translate = QCoreApplication.translate
    return (
        (translate("cases", "To reach it"), reached(network)),
        (translate("cases", "What it reads twice"), reads(network)),
        (translate("cases", "Its board"), its_board(network)),
        (translate("cases", "Patient associations"), its_associations(network)),
    )
