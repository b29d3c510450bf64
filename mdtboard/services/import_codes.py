"""Codes for the histologies of a list: the words it uses, and what a person chose for each."""

from collections import Counter
from collections.abc import Iterable
from collections.abc import Mapping as Dictionary
from dataclasses import replace
from typing import Any

from mdtboard.domain.case import Case, TumourFamily
from mdtboard.domain.codes import CodeHit
from mdtboard.domain.diagnosis import was_diagnosed
from mdtboard.domain.folding import words
from mdtboard.domain.imports import HistologyWords
from mdtboard.domain.same_tumour import in_other_words, one_place, one_side, told_words
from mdtboard.domain.tables import ListLine, Mapping, Target
from mdtboard.reference import shipped_codes

Codes = Dictionary[str, CodeHit]


def histology_target(mapping: Mapping) -> Target | None:
    """Return which field of a list holds histologies in words, or None if none wants a code.

    A list that brings codes of its own wants none.
    """
    targets = {target for _, target in mapping.columns}
    if Target.MORPHOLOGY_CODE in targets:
        return None
    if Target.MORPHOLOGY in targets:
        return Target.MORPHOLOGY
    return Target.DIAGNOSIS if Target.DIAGNOSIS in targets else None


def histologies_of(lines: Iterable[ListLine], mapping: Mapping) -> tuple[HistologyWords, ...]:
    """Return the histologies in words of the rows that are not refused, the commonest first."""
    target = histology_target(mapping)
    if target is None:
        return ()
    taken = (line for line in lines if line.refused is None)
    counts = Counter(line.values[target] for line in taken if target in line.values)
    ordered = sorted(counts.items(), key=lambda pair: (-pair[1], pair[0]))
    return tuple(HistologyWords(text=text, count=count) for text, count in ordered)


class Coding:
    """Adds to a row the code that a person chose for its words; what is there already stays."""

    def __init__(self, mapping: Mapping, codes: Codes) -> None:
        self._target = histology_target(mapping)
        self._codes = codes

    def added(self, line: ListLine, values: dict[str, Any], case: Case | None) -> dict[str, Any]:
        """Return the fields to add to what the row says of a new case, or of a known one."""
        text = "" if self._target is None else line.values.get(self._target, "")
        hit = self._codes.get(text)
        if hit is None or (case is not None and case.morphology_code):
            return {}
        found: dict[str, Any] = {"morphology_code": hit.code}
        if "code_edition" not in values and (case is None or not case.code_edition):
            found["code_edition"] = hit.edition
        family = TumourFamily.NOT_STATED if hit.entity is None else hit.entity.family
        open_family = case is None or case.family is TumourFamily.NOT_STATED
        if "family" not in values and open_family:
            found["family"] = family
        return found


def agreeing(case: Case, values: dict[str, Any]) -> dict[str, Any]:
    """Return the values without a code that only another edition writes differently."""
    code = values.get("morphology_code", "")
    edition = values.get("code_edition", "")
    if not shipped_codes().same_entity(case.morphology_code, case.code_edition, code, edition):
        return values
    kept = ("morphology_code", "code_edition")
    return {name: value for name, value in values.items() if name not in kept}


def same_tumour(cases: Iterable[Case], values: dict[str, Any]) -> Case | None:
    """Return the case of a patient that a row is about: the same words, or the same entity.

    Ewing sarcoma by the code of another edition, or in another language, is no second tumour;
    a site or a side that differs makes it one. A list may still say what the tumour was called
    before an expert read it, or say more or less of it: "Liposarcome" without its grade.
    """
    known = tuple(case for case in cases if not _elsewhere(case, values))
    wanted = str(values.get("diagnosis", ""))
    same = [c for c in known if not words(wanted) or was_diagnosed(c, wanted)]
    if not same:
        same = [c for c in known if _same_entity(c, values)]
    return same[0] if same else _in_other_words(known, values)


def _elsewhere(case: Case, values: dict[str, Any]) -> bool:
    """Tell whether a row speaks of another site or side than a case has."""
    return not one_place(_row(case, values), case)


def _row(case: Case, values: dict[str, Any]) -> Case:
    """Return a case as a row tells it, beside one that is known."""
    blank = Case(id=case.id, patient_id=case.patient_id, opened_on=case.opened_on)
    return replace(blank, **values)


def _in_other_words(cases: tuple[Case, ...], values: dict[str, Any]) -> Case | None:
    """Return the one case whose diagnosis says more or less than a row does.

    Of several the one that shares most words with it; where two share as many, nobody knows.
    """
    wanted = str(values.get("diagnosis", ""))
    shared: dict[int, list[Case]] = {}
    for case in cases:
        if _other_code(case, values) or not one_side(_row(case, values), case):
            continue
        told = (case.diagnosis, *(former.diagnosis for former in case.former_diagnoses))
        alike = [told_words(said) for said in told if in_other_words(wanted, said)]
        if alike:
            most = max(len(said & told_words(wanted)) for said in alike)
            shared.setdefault(most, []).append(case)
    nearest = shared[max(shared)] if shared else []
    return nearest[0] if len(nearest) == 1 else None


def _other_code(case: Case, values: dict[str, Any]) -> bool:
    coded = bool(case.morphology_code and values.get("morphology_code"))
    return coded and not _same_entity(case, values)


def _same_entity(case: Case, values: dict[str, Any]) -> bool:
    code, edition = values.get("morphology_code", ""), values.get("code_edition", "")
    had = ((former.morphology_code, former.code_edition) for former in case.former_diagnoses)
    known_codes = ((case.morphology_code, case.code_edition), *had)
    same = shipped_codes().same_entity
    return any(same(known, its, code, edition) for known, its in known_codes)
