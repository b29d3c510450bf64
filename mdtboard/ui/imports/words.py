"""Words of the import: why a row is refused, what happens to it, how many there are."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.changes import Kind
from mdtboard.domain.history import FieldName
from mdtboard.domain.imports import Change, HistologyWords, ImportCounts, ImportLine, Verdict
from mdtboard.domain.tables import LeftAside, Mapping, RefusalReason, Table, Target
from mdtboard.ui import formats
from mdtboard.ui.cases.history_words import in_words
from mdtboard.ui.imports.cells_card import ListCell
from mdtboard.ui.labels import label
from mdtboard.ui.labels.fields import FIELDS, field_label
from mdtboard.ui.theme import Tone

_MOST_NAMED = 8
_IDENTIFYING = (
    Target.LOCAL_ID, Target.INS, Target.FULL_NAME, Target.BIRTH_NAME, Target.USED_NAME,
    Target.GIVEN_NAMES, Target.BIRTH_DATE, Target.SEX,
)  # fmt: skip

VERDICT_TONES: dict[Verdict, Tone] = {
    Verdict.NEW: Tone.DONE,
    Verdict.NEW_CASE: Tone.DONE,
    Verdict.UPDATE: Tone.INFO,
    Verdict.UNCHANGED: Tone.NEUTRAL,
    Verdict.QUESTION: Tone.ATTENTION,
    Verdict.REFUSED: Tone.PROBLEM,
    Verdict.LEFT_OUT: Tone.NEUTRAL,
}
ENCODINGS: tuple[tuple[str, str], ...] = (
    ("utf-8", "Unicode (UTF-8)"),
    ("utf-8-sig", "Unicode (UTF-8, Excel)"),
    ("cp1252", "Windows (1252)"),
    ("utf-8+cp1252", "UTF-8 + Windows (1252)"),
    ("utf-16", "Unicode (UTF-16)"),
    ("utf-16-le", "Unicode (UTF-16 LE)"),
    ("utf-16-be", "Unicode (UTF-16 BE)"),
    ("iso-8859-15", "Latin 9 (ISO 8859-15)"),
    ("mac-roman", "Mac Roman"),
)


def separators() -> tuple[tuple[str, str], ...]:
    """Return what may stand between two cells, in words."""
    return (
        (";", QCoreApplication.translate("imports", "Semicolon ;")),
        (",", QCoreApplication.translate("imports", "Comma ,")),
        ("\t", QCoreApplication.translate("imports", "Tab")),
        ("|", QCoreApplication.translate("imports", "Bar |")),
    )


def date_orders() -> tuple[tuple[tuple[str, ...], str], ...]:
    """Return the orders in which dates may be written, in words."""
    return (
        (("dmy", "ymd"), QCoreApplication.translate("imports", "Day first: 31/12/2026")),
        (("mdy", "ymd"), QCoreApplication.translate("imports", "Month first: 12/31/2026")),
        (("ymd", "dmy"), QCoreApplication.translate("imports", "Year first: 2026-12-31")),
    )


def count_of(counts: ImportCounts, verdict: Verdict) -> int:
    """Return how many rows got a verdict."""
    return int(getattr(counts, verdict.value))


def number(value: int) -> str:
    """Return a count as the user's language groups its figures."""
    return formats.locale().toString(value)


def tone_of(line: ImportLine) -> Tone:
    """Return the tone of what happens to a row: a patient without a name comes with a warning."""
    return Tone.ATTENTION if line.nameless else VERDICT_TONES[line.verdict]


def said_aside(columns: tuple[LeftAside, ...]) -> str:
    """Return which columns of names or diagnoses are left aside, a sentence for each kind."""
    quoted = QCoreApplication.translate("imports", "“{heading}”")
    names = [quoted.format(heading=one.heading) for one in columns if one.names]
    others = [quoted.format(heading=one.heading) for one in columns if not one.names]
    said = []
    if names:
        words = QCoreApplication.translate(
            "imports", "Left aside, though it looks like names: {columns}."
        )
        said.append(words.format(columns=", ".join(names)))
    if others:
        words = QCoreApplication.translate(
            "imports", "Left aside, though it looks like diagnoses: {columns}."
        )
        said.append(words.format(columns=", ".join(others)))
    if said:
        said.append(QCoreApplication.translate("imports", "Nothing of it will be imported."))
    return " ".join(said)


def explained(line: ImportLine) -> str:
    """Return in words what happens to a row, or why it is refused."""
    if line.verdict is Verdict.LEFT_OUT:
        return QCoreApplication.translate("imports", "Not imported, as you said")
    if line.refused is not None:
        return _refused(line, line.refused)
    if line.cause is not None:
        return _in_doubt(line, label(line.cause))
    said = [changed(one) for one in line.changes if one.written]
    if line.same_as is not None:
        words = QCoreApplication.translate("imports", "The same patient as row {number}")
        said.insert(0, words.format(number=line.same_as))
    kept = [change_sides(one)[0] for one in line.changes if not one.written]
    if kept:
        words = QCoreApplication.translate("imports", "Kept as it is: {fields}")
        said.append(words.format(fields=", ".join(kept)))
    if line.network:
        said.append(_network(line))
    if line.nameless:
        said.insert(0, QCoreApplication.translate("imports", "A patient without a name"))
    return " · ".join(said)


def _in_doubt(line: ImportLine, cause: str) -> str:
    if line.verdict is Verdict.REFUSED:
        return cause
    names = ", ".join(one.patient.name for one in line.candidates)
    asked = QCoreApplication.translate("imports", "Is it {names}?").format(names=names)
    return f"{cause}. {asked}"


def changed(change: Change) -> str:
    """Return one change in full: "Grade: 2 → 3"."""
    name, before, after = change_sides(change)
    words = QCoreApplication.translate("imports", "{field}: {before} → {after}")
    return words.format(field=name, before=before, after=after)


def change_sides(change: Change) -> tuple[str, str, str]:
    """Return the name of a field, what it is today and what it would become."""
    kind = Kind.PATIENT if change.field in FIELDS[Kind.PATIENT] else Kind.CASE
    field = FieldName(kind, change.field)
    nothing = QCoreApplication.translate("imports", "nothing")
    before, after = (in_words(field, value) or nothing for value in (change.before, change.after))
    return field_label(field), before, after


def _refused(line: ImportLine, refused: RefusalReason) -> str:
    reason = label(refused)
    if not line.text and not line.heading:
        return reason[:1].upper() + reason[1:]
    if not line.heading:
        words = QCoreApplication.translate("imports", "“{text}” is {reason}")
    elif line.text:
        words = QCoreApplication.translate("imports", "{column}: “{text}” is {reason}")
    else:
        words = QCoreApplication.translate("imports", "{column}: {reason}")
    return words.format(column=line.heading, text=line.text, reason=reason)


def _network(line: ImportLine) -> str:
    if line.by_list:
        words = QCoreApplication.translate("imports", "Network {network}, by the list {version}")
    else:
        words = QCoreApplication.translate("imports", "Network {network}, by the tumour family")
    return words.format(network=line.network, version=line.by_list)


def cells_of(
    table: Table, mapping: Mapping, row: int, line: ImportLine | None
) -> tuple[ListCell, ...]:
    """Return the cells of a row that tell who it is, and the one that refused it."""
    refused = None if line is None else line.refused
    wrong = "" if line is None or refused is None else line.heading
    said = "" if refused is None else label(refused)
    return tuple(
        ListCell(heading, text, said if heading == wrong else "")
        for heading, text in zip(table.headings, table.row(row), strict=True)
        if mapping.target_of(heading) in _IDENTIFYING or heading == wrong
    )


def reason_heading() -> str:
    """Return the heading of the column that tells why a row was left out."""
    return QCoreApplication.translate("imports", "Why it was not imported")


def summed_up(lines: tuple[ImportLine, ...]) -> str:
    """Return what an import did: "12 new, 3 updated, 4 networks filled in"."""
    counts = ImportCounts.of(lines)
    parts = [
        f"{label(verdict)}: {number(count_of(counts, verdict))}"
        for verdict in Verdict
        if count_of(counts, verdict)
    ]
    if counts.nameless:
        words = QCoreApplication.translate("imports", "Without a name: {count}")
        parts.append(words.format(count=number(counts.nameless)))
    filled = sum(bool(line.network) for line in lines)
    if filled:
        words = QCoreApplication.translate("imports", "Expert networks filled in: {count}")
        parts.append(words.format(count=number(filled)))
    return " · ".join(parts)


def without_code(histologies: tuple[HistologyWords, ...]) -> str:
    """Return which histologies stay words, the commonest of them by name."""
    words = QCoreApplication.translate(
        "imports", "Histologies without a code: {count}, rows: {rows} ({names})"
    )
    named = [one.text for one in histologies[:_MOST_NAMED]]
    rest = ["…"] if len(histologies) > _MOST_NAMED else []
    return words.format(
        count=number(len(histologies)),
        rows=number(sum(one.count for one in histologies)),
        names=" · ".join(named + rest),
    )
