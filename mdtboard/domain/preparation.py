"""What prepares a meeting on paper: whom to ask for what, and the lists of two specialties."""

from collections.abc import Iterable
from dataclasses import dataclass

from mdtboard.domain.completeness import by_person
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.folding import fold
from mdtboard.domain.presentation import AskedOf, Missing
from mdtboard.domain.reading import ReadingState
from mdtboard.domain.sheets import PresentedCase, SheetHead


@dataclass(frozen=True, slots=True, kw_only=True)
class ToAsk:
    """Somebody, by name where it is known, and what each case waits for from there."""

    of: AskedOf
    name: str
    cases: tuple[tuple[PresentedCase, tuple[Missing, ...]], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ToAskSheet:
    """The list of who is to be asked."""

    head: SheetHead
    people: tuple[ToAsk, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PreparationSheet:
    """What the pathologist, or the radiologist, looks up before the meeting."""

    head: SheetHead
    kind: DocumentKind
    cases: tuple[PresentedCase, ...]


def to_prepare(cases: Iterable[PresentedCase]) -> tuple[PresentedCase, ...]:
    """Return the cases that the board still owes an answer at this meeting."""
    return tuple(case for case in cases if case.presentation.step.is_open)


def people_to_ask(cases: Iterable[PresentedCase]) -> tuple[ToAsk, ...]:
    """Return who is to be asked for what the cases still to be heard lack, by kind and name."""
    found: dict[tuple[AskedOf, str], list[tuple[PresentedCase, tuple[Missing, ...]]]] = {}
    names: dict[tuple[AskedOf, str], str] = {}
    for case in to_prepare(cases):
        for of, items in _asked(case).items():
            name = _name(of, case)
            key = (of, fold(name))
            names.setdefault(key, name)
            found.setdefault(key, []).append((case, items))
    order = tuple(AskedOf)
    # Those whose name is not known come last among their kind.
    keys = sorted(found, key=lambda key: (order.index(key[0]), not key[1], key[1]))
    return tuple(ToAsk(of=key[0], name=names[key], cases=tuple(found[key])) for key in keys)


def _asked(case: PresentedCase) -> dict[AskedOf, tuple[Missing, ...]]:
    """Return what is missing by who has it; an expert who reported has done his part."""
    groups = by_person(case.missing)
    if case.reading_state is ReadingState.TO_COMPARE:
        moved = groups.pop(AskedOf.EXPERT, ())
        if moved:
            groups[AskedOf.PATHOLOGIST] = (*groups.get(AskedOf.PATHOLOGIST, ()), *moved)
    return groups


def _name(of: AskedOf, case: PresentedCase) -> str:
    reading = case.reading
    if of is AskedOf.CLINICIAN:
        return (case.presentation.requester or case.case.referring_clinician).strip()
    if of is AskedOf.PATHOLOGIST and reading is not None:
        return (reading.first_laboratory or reading.first_pathologist).strip()
    if of is AskedOf.EXPERT:
        named = "" if reading is None else reading.expert_centre or reading.expert
        return (named or case.network).strip()
    return ""
