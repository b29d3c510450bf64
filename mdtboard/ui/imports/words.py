"""Words of the import: why a row is refused, what happens to it, how many there are."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.imports import HistologyWords, ImportCounts, ImportLine, Verdict
from mdtboard.domain.tables import Target
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.theme import Tone

_MOST_NAMED = 8

VERDICT_TONES: dict[Verdict, Tone] = {
    Verdict.NEW: Tone.DONE,
    Verdict.NEW_CASE: Tone.DONE,
    Verdict.UPDATE: Tone.INFO,
    Verdict.UNCHANGED: Tone.NEUTRAL,
    Verdict.QUESTION: Tone.ATTENTION,
    Verdict.REFUSED: Tone.PROBLEM,
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


def explained(line: ImportLine) -> str:
    """Return in words what happens to a row, or why it is refused."""
    if line.refused is not None:
        if line.text:
            words = QCoreApplication.translate("imports", "{column}: “{text}” is {reason}")
        elif line.heading:
            words = QCoreApplication.translate("imports", "{column}: {reason}")
        else:
            words = "{reason}"
        reason = label(line.refused)
        return words.format(column=line.heading, text=line.text, reason=reason)
    if line.verdict is Verdict.QUESTION:
        names = ", ".join(name for _, name in line.candidates)
        return QCoreApplication.translate("imports", "Is it {names}?").format(names=names)
    said = []
    if line.changes:
        names = ", ".join(_field(name) for name in line.changes)
        words = QCoreApplication.translate("imports", "Changes: {fields}")
        said.append(words.format(fields=names))
    if line.network:
        said.append(_network(line))
    return " · ".join(said)


def _network(line: ImportLine) -> str:
    if line.by_list:
        words = QCoreApplication.translate("imports", "Network {network}, by the list {version}")
    else:
        words = QCoreApplication.translate("imports", "Network {network}, by the tumour family")
    return words.format(network=line.network, version=line.by_list)


def _field(name: str) -> str:
    """Return the words for a field of a patient or a case."""
    found = [target for target in Target if target.value == name]
    if found:
        return label(found[0])
    if name == "network_id":
        return QCoreApplication.translate("imports", "Expert network")
    return name.replace("_", " ")


def summed_up(lines: tuple[ImportLine, ...]) -> str:
    """Return what an import did: "12 new, 3 updated, 4 networks filled in"."""
    counts = ImportCounts.of(lines)
    parts = [
        f"{label(verdict)}: {number(count_of(counts, verdict))}"
        for verdict in Verdict
        if count_of(counts, verdict)
    ]
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
