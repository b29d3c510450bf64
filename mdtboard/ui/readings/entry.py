"""What somebody typed about a move of a reading, and what the domain makes of it."""

from dataclasses import dataclass, replace
from datetime import date

from mdtboard.domain.ids import NetworkId
from mdtboard.domain.material import Material, read_materials
from mdtboard.domain.reading import (
    Certainty,
    Compared,
    Concordance,
    Discordance,
    ExpertResult,
    Impact,
    Indication,
    SecondReading,
)
from mdtboard.domain.techniques import read_techniques
from mdtboard.ui.readings.words import material_words, techniques_words


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveEntry:
    """The fields of every move together; each form reads and writes those it shows."""

    on: date | None = None
    network_id: NetworkId | None = None
    expert_centre: str = ""
    expert: str = ""
    indication: Indication = Indication.NOT_STATED
    problem: str = ""
    first_laboratory: str = ""
    first_pathologist: str = ""
    first_reference: str = ""
    first_diagnosis: str = ""
    first_code: str = ""
    first_certainty: Certainty = Certainty.NOT_STATED
    material: str = ""
    second_diagnosis: str = ""
    second_code: str = ""
    second_grade: str = ""
    report_reference: str = ""
    techniques: str = ""
    concordance: Concordance = Concordance.NOT_STATED
    discordances: tuple[Discordance, ...] = ()
    impact: Impact = Impact.UNKNOWN
    settled_by: str = ""
    carried: bool | None = None
    carried_diagnosis: str = ""
    carried_code: str = ""
    carried_grade: str = ""
    carried_network_id: NetworkId | None = None
    kept_because: str = ""
    conclusion: str = ""
    reason: str = ""
    comment: str = ""
    returned: tuple[int, ...] = ()


def entry_of(reading: SecondReading, on: date | None) -> MoveEntry:
    """Return what the fields hold before anything is typed."""
    owed = tuple(i for i, material in enumerate(reading.materials) if material.is_owed)
    return MoveEntry(
        on=on,
        network_id=reading.network_id,
        expert_centre=reading.expert_centre,
        expert=reading.expert,
        indication=reading.indication,
        problem=reading.problem,
        first_laboratory=reading.first_laboratory,
        first_pathologist=reading.first_pathologist,
        first_reference=reading.first_reference,
        first_diagnosis=reading.first_diagnosis,
        first_code=reading.first_code,
        first_certainty=reading.first_certainty,
        material=material_words(reading.materials),
        second_diagnosis=reading.second_diagnosis,
        second_code=reading.second_code,
        second_grade=reading.second_grade,
        report_reference=reading.report_reference,
        techniques=techniques_words(reading.techniques),
        concordance=reading.concordance,
        discordances=reading.discordances,
        impact=reading.impact,
        settled_by=reading.settled_by,
        kept_because=reading.kept_because,
        conclusion=reading.collegial_conclusion,
        reason=reading.answer,
        comment=reading.comment,
        returned=owed,
    )


def requested(reading: SecondReading, entry: MoveEntry, on: date, edition: str) -> SecondReading:
    """Return the request as it was typed; `edition` is that of a code nobody coded before."""
    code = entry.first_code.strip()
    kept = reading.first_edition if code == reading.first_code else ""
    return replace(
        reading,
        requested_on=on,
        network_id=entry.network_id,
        expert_centre=entry.expert_centre.strip(),
        expert=entry.expert.strip(),
        indication=entry.indication,
        problem=entry.problem.strip(),
        first_laboratory=entry.first_laboratory.strip(),
        first_pathologist=entry.first_pathologist.strip(),
        first_reference=entry.first_reference.strip(),
        first_diagnosis=entry.first_diagnosis.strip(),
        first_code=code,
        first_edition=(kept or edition) if code else "",
        first_certainty=entry.first_certainty,
        materials=listed(reading, entry),
    )


def listed(reading: SecondReading, entry: MoveEntry) -> tuple[Material, ...]:
    """Return the material as it was typed; the list that was there before keeps its dates."""
    if entry.material == material_words(reading.materials):
        return reading.materials
    return read_materials(entry.material)


def result(entry: MoveEntry, edition: str) -> ExpertResult:
    """Return the expert's report as it was typed; `edition` is that of its code."""
    code = entry.second_code.strip()
    return ExpertResult(
        diagnosis=entry.second_diagnosis.strip(),
        code=code,
        edition=edition if code else "",
        grade=entry.second_grade.strip(),
        reference=entry.report_reference.strip(),
        expert=entry.expert.strip(),
        techniques=read_techniques(entry.techniques),
    )


def compared(entry: MoveEntry) -> Compared:
    """Return the comparison as it was typed; a diagnosis that is carried is not kept."""
    return Compared(
        concordance=entry.concordance,
        discordances=entry.discordances,
        impact=entry.impact,
        settled_by=entry.settled_by.strip(),
        kept_because="" if entry.carried else entry.kept_because.strip(),
        comment=entry.comment.strip(),
    )
