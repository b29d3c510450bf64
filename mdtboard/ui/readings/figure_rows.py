"""Figures of second readings as lines of a table, each with the cases it counts."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.reading_figures import Agreement, Delay, Figure, ReadingFigures
from mdtboard.domain.views import ReadPair
from mdtboard.ui import formats
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.rows_model import Column


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureRow:
    """One figure: its name, its value, what it is counted from, and its cases."""

    name: str
    value: str
    among: str
    pairs: tuple[ReadPair, ...]


def rows_of(figures: ReadingFigures) -> tuple[FigureRow, ...]:
    """Return every figure in the order in which a paper gives them."""
    translate = QCoreApplication.translate
    read = str(len(figures.read))
    rows = [FigureRow(name=translate("figures", "Readings"), value=read, among="",
                      pairs=figures.read)]  # fmt: skip
    rows += [_share(label(member), each) for member, each in figures.by_concordance.items()]
    rows.append(_share(translate("figures", "Diagnosis and treatment revised"), figures.revised))
    rows.append(_share(translate("figures", "Treatment changed"), figures.impact))
    rows += [
        _share(translate("figures", "Difference: {kind}").format(kind=label(kind)), each)
        for kind, each in figures.by_discordance.items()
    ]
    rows += [
        _kappa(translate("figures", "Kappa, behaviour (/0, /1, /3)"), figures.behaviour),
        _kappa(translate("figures", "Kappa, histology"), figures.histology),
        _delay(translate("figures", "Days, request to report"), figures.asked_to_report),
        _delay(translate("figures", "Days, material in to report"), figures.received_to_report),
    ]
    if figures.left_out:
        left = translate("figures", "Left out: patients opposed to reuse")
        rows.append(FigureRow(name=left, value=str(figures.left_out), among="", pairs=()))
    return tuple(rows)


def figure_columns() -> tuple[Column[FigureRow], ...]:
    """Return the columns of the figures."""
    translate = QCoreApplication.translate
    return (
        Column(translate("figures", "Figure"), _name, width=21, weight=1),
        Column(translate("figures", "Value"), _value, align="right", width=9),
        Column(translate("figures", "Counted from"), _among, tooltip=_among, width=20),
    )


def pair_columns() -> tuple[Column[ReadPair], ...]:
    """Return the columns of the cases that a figure counts."""
    translate = QCoreApplication.translate
    return (
        Column(translate("figures", "Case"), _number, width=7),
        Column(translate("figures", "Patient"), _patient, width=11, weight=2),
        Column(translate("figures", "First diagnosis → second"), diagnoses, tooltip=diagnoses,
               width=12, weight=4),
        Column(translate("figures", "Concordance"), _concordance, width=16),
        Column(translate("figures", "Report"), _reported, width=11),
    )  # fmt: skip


def diagnoses(pair: ReadPair) -> str:
    """Return both diagnoses, the first one first."""
    return f"{pair.reading.first_diagnosis or '—'} → {pair.reading.second_diagnosis or '—'}"


def _share(name: str, figure: Figure) -> FigureRow:
    share = figure.share
    value = "—" if share is None else formats.percent(share)
    words = QCoreApplication.translate("figures", "{count} of {total}")
    among = words.format(count=len(figure.counted), total=figure.among)
    return FigureRow(name=name, value=value, among=among, pairs=figure.counted)


def _kappa(name: str, agreement: Agreement) -> FigureRow:
    value = "—" if agreement.kappa is None else formats.decimal(agreement.kappa, 2)
    translate = QCoreApplication.translate
    parts = [translate("figures", "{count} coded").format(count=len(agreement.counted))]
    if agreement.observed is not None:
        words = translate("figures", "agreement {share}")
        parts.append(words.format(share=formats.percent(agreement.observed)))
    if agreement.without:
        words = translate("figures", "{count} without codes")
        parts.append(words.format(count=len(agreement.without)))
    among = " · ".join(parts)
    return FigureRow(name=name, value=value, among=among, pairs=agreement.counted)


def _delay(name: str, delay: Delay) -> FigureRow:
    value = "—" if delay.median is None else formats.decimal(delay.median, 1)
    translate = QCoreApplication.translate
    among = translate("figures", "median of {count}").format(count=len(delay.counted))
    if delay.p90 is not None:
        words = translate("figures", "{among} · 90 % within {days} days")
        among = words.format(among=among, days=delay.p90)
    return FigureRow(name=name, value=value, among=among, pairs=delay.counted)


def _name(row: FigureRow) -> str:
    return row.name


def _value(row: FigureRow) -> str:
    return row.value


def _among(row: FigureRow) -> str:
    return row.among


def _number(pair: ReadPair) -> str:
    return pair.number


def _patient(pair: ReadPair) -> str:
    return pair.patient_name


def _concordance(pair: ReadPair) -> str:
    return label(pair.reading.concordance)


def _reported(pair: ReadPair) -> str:
    return formats.day(pair.reading.reported_on)
