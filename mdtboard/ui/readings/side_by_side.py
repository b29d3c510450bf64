"""The readings of one tumour in columns, the words that differ from the first one marked."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from mdtboard.domain.differences import differing
from mdtboard.domain.reading import Certainty, ReadingLevel, ReadingStep, SecondReading
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.readings.words import techniques_words
from mdtboard.ui.widgets.layout import card
from mdtboard.ui.widgets.marked_text import MarkedText
from mdtboard.ui.widgets.text import plain_label


class SideBySide(QWidget):
    """First, second and third reading from left to right, as many as there are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.texts: list[MarkedText] = []
        self._frames: list[QFrame] = []
        self._columns = QHBoxLayout(self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(8)

    def show_readings(self, readings: Sequence[SecondReading]) -> None:
        """Show the first diagnosis, then each reading, oldest first."""
        self._clear()
        if not readings:
            return
        first = readings[0]
        self._add(self.tr("First reading"), first.first_diagnosis, _first_source(first))
        for reading in readings:
            diagnosis = reading.second_diagnosis
            self._add(_heading(reading), diagnosis, _source(reading), _awaited(reading))
        self._mark(first.first_diagnosis, readings)

    def show_first(self, diagnosis: str, note: str) -> None:
        """Show a diagnosis that nobody was asked to read again."""
        self._clear()
        self._add(self.tr("First reading"), diagnosis, (note,))
        self._add(self.tr("The expert’s reading"), "", (), self.tr("Not asked for yet"))

    def _clear(self) -> None:
        for frame in self._frames:
            self._columns.removeWidget(frame)
            frame.hide()
            frame.deleteLater()
        self._frames, self.texts = [], []

    def _mark(self, first: str, readings: Sequence[SecondReading]) -> None:
        spans = set[tuple[int, int]]()
        for text, reading in zip(self.texts[1:], readings, strict=True):
            left, right = differing(first, reading.second_diagnosis)
            if reading.second_diagnosis:
                text.show_text(reading.second_diagnosis, right)
            spans.update(left)
        if first:
            self.texts[0].show_text(first, sorted(spans))

    def _add(self, heading: str, diagnosis: str, source: Sequence[str], instead: str = "—") -> None:
        text = MarkedText(self)
        text.show_text(diagnosis or instead)
        text.setProperty("role", "strong" if diagnosis else "note")
        self.texts.append(text)
        notes = [plain_label(each, self, "note", wrap=True) for each in source if each]
        frame = card(self, plain_label(heading, self, "field"), text, *notes, None, spacing=4)
        self._frames.append(frame)
        self._columns.addWidget(frame, 1)


def _heading(reading: SecondReading) -> str:
    if reading.level is ReadingLevel.COORDINATING:
        return QCoreApplication.translate("readings", "Third reading")
    return QCoreApplication.translate("readings", "The expert’s reading")


def _awaited(reading: SecondReading) -> str:
    if reading.step is ReadingStep.CANCELLED:
        return label(ReadingStep.CANCELLED)
    return QCoreApplication.translate("readings", "Awaited", "one reading")


def _first_source(reading: SecondReading) -> tuple[str, ...]:
    sure = "" if reading.first_certainty is Certainty.NOT_STATED else label(reading.first_certainty)
    return (
        _coded(reading.first_code, reading.first_edition),
        sure,
        _joined(reading.first_laboratory, reading.first_pathologist, reading.first_reference),
    )


def _source(reading: SecondReading) -> tuple[str, ...]:
    said = "" if reading.reported_on is None else formats.day(reading.reported_on)
    return (
        _joined(_coded(reading.second_code, reading.second_edition), reading.second_grade),
        _joined(reading.expert_centre, reading.expert, reading.report_reference, said),
        techniques_words(reading.techniques),
    )


def _coded(code: str, edition: str) -> str:
    return f"{code} ({formats.edition(edition)})" if code and edition else code


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
