"""The words of the parts of a reading, the same on every screen."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.material import Material, MaterialKind
from mdtboard.domain.techniques import TechniqueResult
from mdtboard.ui.labels import label


def material_words(materials: Iterable[Material]) -> str:
    """Return the list of material on one line, as it can be typed: "4 slides 24H12-A, 1 block"."""
    return ", ".join(_material(material) for material in materials)


def technique_words(result: TechniqueResult) -> str:
    """Return one complementary result on one line: "FISH MDM2: amplified"."""
    what = " ".join(part for part in (label(result.technique), result.target) if part)
    return ": ".join(part for part in (what, result.result) if part)


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
