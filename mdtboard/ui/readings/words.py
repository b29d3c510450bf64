"""The words of the parts of a reading, the same on every screen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.material import Material, MaterialKind
from mdtboard.domain.reading import Indication, ReadingStep, SecondReading
from mdtboard.domain.techniques import Technique, TechniqueResult
from mdtboard.ui import formats
from mdtboard.ui.labels import label


def material_words(materials: Iterable[Material]) -> str:
    """Return the list of material on one line, as it can be typed: "4 slides 24H12-A, 1 block"."""
    return ", ".join(_material(material) for material in materials)


def techniques_words(results: Iterable[TechniqueResult]) -> str:
    """Return complementary results on one line, as they can be typed."""
    return "; ".join(technique_words(result) for result in results)


def told_of(reading: SecondReading) -> list[str]:
    """Return what is told of a reading besides its diagnoses and dates, a line for each thing."""
    translate = QCoreApplication.translate
    owed = [material for material in reading.materials if material.is_owed]
    differ = ", ".join(label(kind) for kind in reading.discordances)
    changes = label(reading.impact) if reading.step is ReadingStep.COMPARED else ""
    told = (
        ("", " · ".join(part for part in (_asked(reading), changes) if part)),
        (translate("readings", "Problem: {words}"), reading.problem),
        (translate("readings", "Material: {words}"), material_words(reading.materials)),
        (translate("readings", "Still owed to the laboratory: {words}"), material_words(owed)),
        (translate("readings", "They differ in: {words}"), differ),
        (translate("readings", "Settled by: {words}"), reading.settled_by),
        (translate("readings", "The case keeps its diagnosis: {words}"), reading.kept_because),
        (_reviewed(reading), reading.collegial_conclusion),
        (translate("readings", "Not heard again: {words}"), reading.answer),
        ("", reading.comment),
    )
    return [phrase.format(words=words) if phrase else words for phrase, words in told if words]


def _asked(reading: SecondReading) -> str:
    if reading.indication is not Indication.NOT_STATED:
        return " · ".join(p for p in (label(reading.indication), reading.requested_by) if p)
    if not reading.requested_by:
        return ""
    words = QCoreApplication.translate("readings", "Asked by {name}")
    return words.format(name=reading.requested_by)


def _reviewed(reading: SecondReading) -> str:
    words = QCoreApplication.translate("readings", "Collegial review of {date}: {words}")
    day = "" if reading.collegial_on is None else formats.day(reading.collegial_on)
    return words.format(date=day, words="{words}")


def technique_words(result: TechniqueResult) -> str:
    """Return one complementary result on one line, as it can be typed: "FISH MDM2: amplified"."""
    if result.technique is Technique.OTHER:
        return result.result
    what = " ".join(part for part in (label(result.technique), result.target) if part)
    if not result.result:
        return what
    words = QCoreApplication.translate("readings", "{technique}: {result}")
    return words.format(technique=what, result=result.result)


def _material(material: Material) -> str:
    if material.kind is MaterialKind.OTHER:
        return material.identifier
    words = _counted(material.kind, material.count)
    return " ".join(part for part in (words, material.identifier) if part)


def _counted(kind: MaterialKind, count: int) -> str:
    translate = QCoreApplication.translate
    one, several = {
        MaterialKind.SLIDE: (
            translate("readings", "{count} slide"),
            translate("readings", "{count} slides"),
        ),
        MaterialKind.BLOCK: (
            translate("readings", "{count} block"),
            translate("readings", "{count} blocks"),
        ),
        MaterialKind.DIGITAL: (
            translate("readings", "{count} digital slide"),
            translate("readings", "{count} digital slides"),
        ),
        MaterialKind.FROZEN: (
            translate("readings", "{count} frozen sample"),
            translate("readings", "{count} frozen samples"),
        ),
    }[kind]
    return (one if count == 1 else several).format(count=count)
