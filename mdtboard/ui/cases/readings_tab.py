"""The tab of the case file that sets the first and the second diagnosis side by side."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mdtboard.domain.case import Case
from mdtboard.domain.ids import ReadingId
from mdtboard.domain.reading import Concordance, Impact, ReadingStep, SecondReading
from mdtboard.ui import formats
from mdtboard.ui.cases.parts import Facts, Pills, TabPage
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.cases.words import READING_TONES, histology, reading_sign
from mdtboard.ui.labels import label
from mdtboard.ui.readings.words import material_words
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import card
from mdtboard.ui.widgets.text import plain_label

_STEP_TONES: dict[ReadingStep, Tone] = {
    ReadingStep.REQUESTED: Tone.ATTENTION,
    ReadingStep.SENT: Tone.READING,
    ReadingStep.RECEIVED: Tone.READING,
    ReadingStep.REPORTED: Tone.READING,
    ReadingStep.COMPARED: Tone.DONE,
    ReadingStep.CANCELLED: Tone.NEUTRAL,
}
_CONCORDANCE_TONES: dict[Concordance, Tone] = {
    Concordance.NOT_STATED: Tone.NEUTRAL,
    Concordance.CONCORDANT: Tone.DONE,
    Concordance.MINOR: Tone.ATTENTION,
    Concordance.MAJOR: Tone.PROBLEM,
    Concordance.NOT_ASSESSABLE: Tone.NEUTRAL,
}


class ReadingsTab(TabPage):
    """The pathology, and each second reading from the request to the comparison."""

    def show_case(self, shown: CaseShown) -> None:
        """Show the pathology and the readings of a case, newest first."""
        self.clear()
        state = Pills(self.content)
        tone = READING_TONES[shown.reading_state] or Tone.NEUTRAL
        state.add(label(shown.reading_state), tone, reading_sign(shown.reading_state))
        self.add(state)
        for reading in reversed(shown.readings):
            self._add_reading(reading, shown)
        self._add_pathology(shown.case)
        self.add_end()

    def _add_pathology(self, case: Case) -> None:
        facts = Facts(
            (
                (self.tr("Report number"), case.pathology_reference),
                (self.tr("Histology"), histology(case)),
                (self.tr("Markers"), case.markers),
            ),
            self.content,
        )
        words = case.pathology or self.tr("No pathology report was entered.")
        text = plain_label(words, self.content, wrap=True, selectable=True)
        self.add_card(self.tr("Pathology in this centre"), facts, text)

    def _add_reading(self, reading: SecondReading, shown: CaseShown) -> None:
        network = shown.network(reading.network_id)
        who = " · ".join(part for part in (network, reading.expert_centre) if part)
        pills = Pills(self.content)
        pills.add(label(reading.step), _STEP_TONES[reading.step])
        if reading.concordance is not Concordance.NOT_STATED:
            pills.add(label(reading.concordance), _CONCORDANCE_TONES[reading.concordance])
        if reading.impact is not Impact.UNKNOWN:
            tone = Tone.PROBLEM if reading.impact is Impact.YES else Tone.NEUTRAL
            pills.add(label(reading.impact), tone)
        there = Destination(screen=Screen.READINGS, reading_id=ReadingId(reading.id))
        pills.add_widget(self.link(self.tr("Open the reading"), there))
        items: list[QWidget] = [
            pills,
            plain_label(self._dates(reading, shown), self.content, "note", wrap=True),
            self._side_by_side(reading),
        ]
        facts = (
            (self.tr("Material"), material_words(reading.materials)),
            (self.tr("Comment"), reading.comment),
        )
        if any(value for _, value in facts):
            items.append(Facts(facts, self.content))
        self.add_card(self.tr("Second reading: {who}").format(who=who or "…"), *items)

    def _dates(self, reading: SecondReading, shown: CaseShown) -> str:
        steps = (
            (self.tr("asked {date}"), reading.requested_on),
            (self.tr("sent {date}"), reading.sent_on),
            (self.tr("with the expert {date}"), reading.received_on),
            (self.tr("report {date}"), reading.reported_on),
        )
        done = [words.format(date=formats.day(on)) for words, on in steps if on is not None]
        if reading.step.is_awaited:
            days = reading.age_on(shown.today)
            done.append(self.tr("waiting for {days} days").format(days=days))
        said = " → ".join(done)
        return said[:1].upper() + said[1:]

    def _side_by_side(self, reading: SecondReading) -> QWidget:
        box = QWidget(self.content)
        layout = QHBoxLayout(box)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        first = (reading.first_laboratory, reading.first_reference)
        second = (reading.expert_centre, reading.report_reference)
        layout.addWidget(self._side(self.tr("First diagnosis"), reading.first_diagnosis, first), 1)
        layout.addWidget(
            self._side(self.tr("Second diagnosis"), reading.second_diagnosis, second), 1
        )
        return box

    def _side(self, heading: str, diagnosis: str, source: tuple[str, ...]) -> QFrame:
        return card(
            self.content,
            plain_label(heading, self.content, "field"),
            plain_label(
                diagnosis or self.tr("Not in yet"), self.content, "strong" if diagnosis else "note",
                wrap=True, selectable=True,
            ),
            plain_label(
                " · ".join(part for part in source if part), self.content, "note", wrap=True
            ),
            None,
            spacing=4,
        )  # fmt: skip
