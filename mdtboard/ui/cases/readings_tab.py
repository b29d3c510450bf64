"""The tab of the case file that sets the first and the second diagnosis side by side."""

from PySide6.QtWidgets import QWidget

from mdtboard.domain.attachments import Attachment
from mdtboard.domain.case import Case
from mdtboard.domain.former import DiagnosisSource
from mdtboard.domain.ids import AttachmentId, CaseId, ReadingId
from mdtboard.domain.reading import (
    Concordance,
    Impact,
    ReadingLevel,
    ReadingStep,
    SecondReading,
    chains_of,
)
from mdtboard.ui import formats
from mdtboard.ui.cases.diagnosis_words import certainty, former_words, rests_on
from mdtboard.ui.cases.parts import Facts, Link, Pills, TabPage
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.cases.words import READING_TONES, histology, reading_sign
from mdtboard.ui.labels import label
from mdtboard.ui.readings.side_by_side import SideBySide
from mdtboard.ui.readings.words import told_of
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.text import plain_label, plain_tooltip

# What fits beside the timeline of a small screen; the tooltip has the rest.
_LONGEST_TITLE = 48
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
        sure = certainty(shown.case)
        if sure is not None:
            state.add(*sure)
        self.add(state)
        self._add_diagnosis(shown)
        for chain in reversed(chains_of(shown.readings)):
            self._add_chain(chain, shown)
        self._add_pathology(shown.case)
        self.add_end()

    def _add_diagnosis(self, shown: CaseShown) -> None:
        """Say what the diagnosis rests on, and what it was before, where a reading changed it."""
        case = shown.case
        if not case.former_diagnoses and case.diagnosis_source is DiagnosisSource.INITIAL:
            return
        former = "\n".join(
            former_words(each, shown.network(each.network_id))
            for each in reversed(case.former_diagnoses)
        )
        facts = Facts(
            (
                (self.tr("Diagnosis"), case.diagnosis),
                (self.tr("Histology"), histology(case)),
                (self.tr("It rests on"), rests_on(case)),
                (self.tr("Before"), former),
            ),
            self.content,
        )
        self.add_card(self.tr("Diagnosis of the case"), facts)

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

    def _add_chain(self, chain: tuple[SecondReading, ...], shown: CaseShown) -> None:
        """Add an expert's reading with the third reading that followed it."""
        newest = chain[-1]
        network = shown.network(newest.network_id)
        who = " · ".join(part for part in (network, newest.expert_centre) if part)
        sides = SideBySide(self.content)
        sides.show_readings(chain)
        items: list[QWidget] = [self._pills(newest), sides]
        for reading in chain:
            # Two blocks of dates say which reading each is of.
            which = (label(reading.level),) if len(chain) > 1 else ()
            told = "\n".join((*which, self._dates(reading, shown), *told_of(reading)))
            items.append(plain_label(told, self.content, "note", wrap=True, selectable=True))
            reports = [one for one in shown.attachments if one.reading_id == reading.id]
            items += [self._report(one) for one in reports]
        third = newest.level is ReadingLevel.COORDINATING
        words = self.tr("Third reading: {who}") if third else self.tr("Second reading: {who}")
        self.add_card(words.format(who=who or "…"), *items)

    def _report(self, attachment: Attachment) -> Link:
        there = Destination(
            screen=Screen.CASES,
            case_id=CaseId(attachment.case_id),
            section="attachments",
            attachment_id=AttachmentId(attachment.id),
        )
        title = attachment.title
        if len(title) > _LONGEST_TITLE:
            title = f"{title[:_LONGEST_TITLE]}…"
        made = self.link(self.tr("Report: {title}").format(title=title), there)
        made.setToolTip(plain_tooltip(attachment.title))
        return made

    def _pills(self, reading: SecondReading) -> Pills:
        pills = Pills(self.content)
        pills.add(label(reading.step), _STEP_TONES[reading.step])
        if reading.concordance is not Concordance.NOT_STATED:
            pills.add(label(reading.concordance), _CONCORDANCE_TONES[reading.concordance])
        if reading.impact is not Impact.UNKNOWN:
            tone = Tone.PROBLEM if reading.impact is Impact.YES else Tone.NEUTRAL
            pills.add(label(reading.impact), tone)
        there = Destination(screen=Screen.READINGS, reading_id=ReadingId(reading.id))
        pills.add_widget(self.link(self.tr("Open the reading"), there))
        return pills

    def _dates(self, reading: SecondReading, shown: CaseShown) -> str:
        steps = (
            (self.tr("asked {date}"), reading.requested_on),
            (self.tr("sent {date}"), reading.sent_on),
            (self.tr("with the expert {date}"), reading.received_on),
            (self.tr("report {date}"), reading.reported_on),
            (self.tr("compared {date}"), reading.compared_on),
        )
        done = [words.format(date=formats.day(on)) for words, on in steps if on is not None]
        if reading.step.is_awaited:
            days = reading.age_on(shown.today)
            done.append(self.tr("waiting for {days} days").format(days=days))
        said = " → ".join(done)
        return said[:1].upper() + said[1:]
