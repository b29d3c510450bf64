"""What the history of a case says in words: its lines, and each value before and after."""

from datetime import date, datetime, time
from enum import Enum

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.actions import ActionMode
from mdtboard.domain.care import CareOption
from mdtboard.domain.case import case_number
from mdtboard.domain.changes import Kind
from mdtboard.domain.findings import Finding
from mdtboard.domain.former import FormerDiagnosis
from mdtboard.domain.history import FieldName, HistoryLine, Named, RecordChange
from mdtboard.domain.material import Material
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.domain.scores import g8_words
from mdtboard.domain.techniques import TechniqueResult
from mdtboard.ui import formats
from mdtboard.ui.cases.diagnosis_words import former_words
from mdtboard.ui.cases.words import finding_words
from mdtboard.ui.labels import label
from mdtboard.ui.labels.fields import FIELDS, field_label
from mdtboard.ui.readings.words import material_words, technique_words
from mdtboard.ui.room.option_words import option_words

_LONG = 240
_AROUND = 40


def when(line: HistoryLine) -> str:
    """Return when an act took place; a burst of typing has a beginning and an end."""
    began, ended = formats.moment(line.began), formats.moment(line.ended)
    if began == ended:
        return ended
    if began.rpartition(" ")[0] == ended.rpartition(" ")[0]:
        return f"{began}–{formats.clock(line.ended)}"
    return f"{began} – {ended}"


def what(line: HistoryLine) -> str:
    """Return what was done: "Save a case", "Edit a decision · Undone"."""
    words = label(line.act)
    said = words[:1].upper() + words[1:]
    return said if line.mode is ActionMode.DO else f"{said} · {label(line.mode)}"


def touched(line: HistoryLine) -> str:
    """Return what an act made, took away and changed: "Case: new", "TNM, Grade"."""
    parts = [_made(label(kind)) for kind in line.made]
    parts += [_removed(label(kind)) for kind in line.removed]
    return ", ".join([*parts, *(field_label(field) for field in in_order(line.fields))])


def in_order(fields: tuple[FieldName, ...]) -> list[FieldName]:
    """Return fields in the order in which a file is read."""
    places = [(kind, name) for kind, names in FIELDS.items() for name in names]
    known = {place: number for number, place in enumerate(places)}
    return sorted(fields, key=lambda f: (known.get((f.kind, f.name), len(known)), f.name))


def heading(change: RecordChange) -> str:
    """Return which record changed: "Presentation · RCP Sarcomes, 12/10/2026"."""
    name = named(change.record)
    words = label(change.record.kind)
    said = f"{words} · {name}" if name else words
    if change.made:
        return _made(said)
    return _removed(said) if change.removed else said


def named(record: Named) -> str:
    """Return what a record is called, as much as is known of it."""
    parts = (record.name, "" if record.on is None else formats.day(record.on))
    said = ", ".join(part for part in parts if part)
    if not record.revision:
        return said
    version = QCoreApplication.translate("cases", "Version {number}")
    return " · ".join(part for part in (version.format(number=record.revision), said) if part)


def in_words(field: FieldName, value: object) -> str:
    """Return a value as the user reads it; what is not filled in is nothing."""
    if field.name == "sequence" and isinstance(value, int):
        return case_number(value) if field.kind is Kind.CASE else f"{value:04d}"
    if field.name == "seconds_spent" and isinstance(value, int):
        words = QCoreApplication.translate("cases", "{minutes} min {seconds} s")
        return words.format(minutes=value // 60, seconds=value % 60)
    if field.name == "g8_half_points" and isinstance(value, int):
        return g8_words(value, formats.locale().decimalPoint())
    if isinstance(value, tuple | list):
        return "\n".join(_plain(item) for item in value)
    return _plain(value)


def excerpts(before: str, after: str) -> tuple[str, str]:
    """Return two texts cut to where they differ, with a few words around it."""
    if max(len(before), len(after)) <= _LONG:
        return before, after
    shortest = min(len(before), len(after))
    start = next((i for i in range(shortest) if before[i] != after[i]), shortest)
    room = shortest - start
    end = next((i for i in range(room) if before[-1 - i] != after[-1 - i]), room)
    first, last = max(start - _AROUND, 0), max(end - _AROUND, 0)
    return _cut(before, first, last), _cut(after, first, last)


def _cut(text: str, first: int, last: int) -> str:
    kept = text[first : len(text) - last]
    cut_off = len(kept) > _LONG
    kept = kept[:_LONG] if cut_off else kept
    return f"{'…' if first else ''}{kept}{'…' if last or cut_off else ''}"


def _made(record: str) -> str:
    return QCoreApplication.translate("cases", "{record}: new").format(record=record)


def _removed(record: str) -> str:
    return QCoreApplication.translate("cases", "{record}: removed").format(record=record)


def _plain(value: object) -> str:
    match value:
        case None:
            return ""
        case bool():
            yes, no = (
                QCoreApplication.translate("cases", "Yes"),
                QCoreApplication.translate("cases", "No"),
            )
            return yes if value else no
        case Enum():
            return label(value)
        case datetime():
            return formats.moment(value)
        case date() | PartialDate():
            return formats.day(value)
        case time():
            return formats.clock(value)
    return _composed(value)


def _composed(value: object) -> str:
    match value:
        case Named():
            gone = QCoreApplication.translate("cases", "removed meanwhile")
            return named(value) or gone
        case CareOption():
            return f"{value.rank}. {option_words(value)}"
        case WrittenOpinion():
            return f"{value.name} ({label(value.specialty)}) · {value.text}"
        case Material():
            return material_words((value,))
        case TechniqueResult():
            return technique_words(value)
        case Finding():
            return finding_words(value)
        case FormerDiagnosis():
            return former_words(value)
    return str(value)
