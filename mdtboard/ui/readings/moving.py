"""Carries out what was typed about a reading, each move by its own act of the service."""

from datetime import date

from mdtboard.domain.diagnosis import Carried
from mdtboard.domain.reading import SecondReading
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.domain.terminology import CodeSystem
from mdtboard.services.bundle import Services
from mdtboard.services.rehearing import Comparison
from mdtboard.ui import formats
from mdtboard.ui.readings.entry import MoveEntry, compared, listed, requested, result
from mdtboard.ui.readings.rows import WorkRow

EDITION = "ICD-O-3.2"


def first_state(services: Services, row: WorkRow, move: ReadingMove) -> SecondReading:
    """Return the reading whose values the fields of a move begin with."""
    if move is ReadingMove.REQUEST or row.reading is None:
        _, case = services.patients.case(row.case_id)
        return services.readings.new_request(case)
    if move is ReadingMove.REQUEST_THIRD:
        return services.readings.third_request(row.reading)
    return row.reading


def carry_out(
    services: Services, row: WorkRow, move: ReadingMove, entry: MoveEntry, on: date
) -> Comparison:
    """Do what was typed and return what came of it.

    Raises:
        RuleViolation: as the service says of each act.
    """
    reading = first_state(services, row, move)
    if move is ReadingMove.COMPARE:
        carried = _carried(services, reading, entry)
        return services.readings.compare(reading, compared(entry), carried)
    if move in (ReadingMove.REQUEST, ReadingMove.REQUEST_THIRD):
        saved = services.readings.request(
            requested(reading, entry, on, _edition(services, entry.first_code))
        )
    elif move is ReadingMove.CHANGE:
        saved = services.readings.change(
            requested(reading, entry, on, _edition(services, entry.first_code))
        )
    else:
        saved = _note(services, reading, move, entry, on)
    return Comparison(reading=saved)


def _carried(services: Services, reading: SecondReading, entry: MoveEntry) -> Carried | None:
    """Return the diagnosis to put into the case as it was typed, or None to leave the case's."""
    if not entry.carried:
        return None
    _, offer = services.readings.offered(reading, entry.concordance)
    code = entry.carried_code.strip()
    edition, histology = offer.code_edition, offer.morphology
    if code != offer.morphology_code:
        edition, histology = (_edition(services, code) if code else ""), ""
    if code and not histology:
        system = CodeSystem.ICD_O_MORPHOLOGY
        meaning = services.codes.describe(system, code, formats.language(), edition)
        histology = "" if meaning is None else meaning.label
    return Carried(
        diagnosis=entry.carried_diagnosis.strip(),
        morphology=histology,
        morphology_code=code,
        code_edition=edition,
        grade=entry.carried_grade.strip(),
        network_id=entry.carried_network_id,
    )


def _edition(services: Services, code: str) -> str:
    """Return the edition that alone has a code; else that of the shipped table."""
    taken = services.codes.taken(CodeSystem.ICD_O_MORPHOLOGY, code, "en")
    return taken.edition or EDITION


def _note(
    services: Services, reading: SecondReading, move: ReadingMove, entry: MoveEntry, on: date
) -> SecondReading:
    readings = services.readings
    match move:
        case ReadingMove.SEND:
            return readings.send(reading, on, listed(reading, entry))
        case ReadingMove.RECEIVE:
            return readings.receive(reading, on)
        case ReadingMove.REPORT:
            return readings.report(
                reading, on, result(entry, _edition(services, entry.second_code))
            )
        case ReadingMove.REVIEW:
            return readings.review(reading, on, entry.conclusion.strip())
        case ReadingMove.GIVE_BACK:
            return readings.give_back(reading, on, frozenset(entry.returned))
        case ReadingMove.ANSWER:
            return readings.answer(reading, entry.reason)
    return readings.cancel(reading, entry.comment.strip())
