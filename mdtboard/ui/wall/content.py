"""What the wall shows, and the words it says it in."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.case import Laterality
from mdtboard.domain.decision import GuidelineFollowed
from mdtboard.domain.folding import words as folded
from mdtboard.domain.patient import Information, Sex
from mdtboard.domain.presentation import PerformanceStatus
from mdtboard.domain.wall import WallCase
from mdtboard.ui import formats
from mdtboard.ui.cases.words import finding_words
from mdtboard.ui.labels import label, within
from mdtboard.ui.wall.flow import Piece

translate = QCoreApplication.translate
FACTS, HEADING, ADVICE, FOOTER = 0.037, 0.041, 0.048, 0.031
_SMALL = 0.034


@dataclass(frozen=True, slots=True, kw_only=True)
class WallContent:
    """One picture on the wall: a board, a meeting and at most one masked case.

    `number` is the case's on the printed agenda, `place` of `total` where it stands now. The
    quorum is None while nobody counts it; `before` says what became of the case before.
    """

    board: str
    day: date
    case: WallCase | None = None
    number: str = ""
    place: int = 0
    total: int = 0
    quorum_met: bool | None = None
    before: str = ""

    def masked(self) -> "WallContent":
        """Return the same picture without the identity that it may show."""
        if self.case is None:
            return self
        return replace(self, case=replace(self.case, identity="", born=None))


def heading(case: WallCase) -> str:
    """Return number, sex and age: "D-0412 · Female, 55-59 years"."""
    sex = "" if case.sex is Sex.UNKNOWN else label(case.sex)
    years = translate("wall", "{age} years").format(age=case.age) if case.age else ""
    person = ", ".join(part for part in (sex, years) if part)
    return " · ".join(part for part in (case.number, person) if part)


def whereabouts(content: WallContent) -> str:
    """Return where the case stands on the agenda: "Case 3 of 12", or "Case A · 5 of 12"."""
    place, total = content.place, content.total
    if content.number in ("", str(place)):
        return translate("wall", "Case {place} of {total}").format(place=place, total=total)
    words = translate("wall", "Case {number} · {place} of {total}")
    return words.format(number=content.number, place=place, total=total)


def identity(case: WallCase) -> str:
    """Return who the patient is, when somebody unmasked the case."""
    if not case.identity:
        return ""
    born = formats.day(case.born)
    return " · ".join(part for part in (case.identity, born) if part)


def pieces(case: WallCase) -> tuple[Piece, ...]:
    """Return what stands between heading and footer, in reading order."""
    told = (*_opposition(case), *_facts(case), *_question(case))
    return told if _silent(case) else (*told, *_advice(case))


def footer(content: WallContent) -> str:
    """Return what the room may want to know beside the case."""
    case, met = content.case, content.quorum_met
    parts = [content.before]
    if met is not None:
        words = translate("wall", "Quorum met") if met else translate("wall", "Quorum not met")
        parts.insert(0, f"{'✓' if met else '▲'} {words}")
    if case is not None:
        masked, shown = translate("wall", "Identity masked"), translate("wall", "Identity shown")
        parts = [shown if case.unmasked else masked, *parts, content.board]
    return "     ".join(part for part in parts if part)


def advice_token(case: WallCase) -> str:
    """Return the colour of the bar beside the advice: typed, recorded or provisional."""
    if case.provisional:
        return "reading_fg"
    return "done_fg" if case.recorded else "typed"


def _facts(case: WallCase) -> tuple[Piece, ...]:
    side = within(case.side) if case.side is not Laterality.NOT_STATED else ""
    if side and set(folded(side)) <= set(folded(case.site)):
        side = ""
    site = ", ".join(part for part in (case.site, side) if part)
    stated = case.performance is not PerformanceStatus.NOT_STATED
    performance = label(case.performance) if stated else ""
    graded = " · ".join(finding_words(finding) for finding in case.findings)
    state = " · ".join(part for part in (site, case.stage, graded, performance) if part)
    return (
        Piece(case.diagnosis, FACTS, before=0.0, most=2),
        Piece(state, FACTS, before=0.006, most=2),
    )


def _opposition(case: WallCase) -> tuple[Piece, ...]:
    if not case.opposed:
        return ()
    words = f"▲ {label(Information.OPPOSED)}"
    return (Piece(words, _SMALL, token="problem_fg", bold=True, before=0.0),)


def _question(case: WallCase) -> tuple[Piece, ...]:
    if not case.question.strip():
        return ()
    return (
        Piece(translate("wall", "Question"), _SMALL, token="accent", bold=True, before=0.022),
        Piece(case.question, FACTS, before=0.0, most=3, flows=_silent(case)),
    )


def _silent(case: WallCase) -> bool:
    return not (case.advice.strip() or case.treatments)


def _advice(case: WallCase) -> tuple[Piece, ...]:
    ink = "text" if case.recorded else "typed"
    return (
        Piece(_state(case), _SMALL, advice_token(case), bold=True, boxed=True, repeats=True),
        Piece(_treatments(case), FACTS, token=ink, before=0.01, most=3, boxed=True),
        Piece(case.advice, ADVICE, ink, bold=True, before=0.01, boxed=True, flows=True),
        Piece(_follow_up(case), _SMALL, ink, before=0.016, most=2, boxed=True, repeats=True),
    )


def _state(case: WallCase) -> str:
    typed, recorded = (
        translate("wall", "Advice, being typed…"),
        translate("wall", "Advice recorded"),
    )
    words = f"✓ {recorded}" if case.recorded else typed
    if not case.provisional:
        return words
    awaited = translate("wall", "provisional: second reading awaited")
    return f"{words} · ◆ {awaited}"


def _treatments(case: WallCase) -> str:
    names = [label(treatment) for treatment in case.treatments]
    if len(names) == 1:
        return names[0]
    return " → ".join(f"{place} {name}" for place, name in enumerate(names, start=1))


def _follow_up(case: WallCase) -> str:
    parts = []
    if case.responsible.strip():
        parts.append(translate("wall", "Responsible: {name}").format(name=case.responsible.strip()))
    if case.deadline.strip():
        parts.append(translate("wall", "Within: {delay}").format(delay=case.deadline.strip()))
    parts.append(_guideline(case.guideline))
    return " · ".join(part for part in parts if part)


def _guideline(followed: GuidelineFollowed) -> str:
    if followed is GuidelineFollowed.FOLLOWED:
        return translate("wall", "Follows the guideline")
    if followed is GuidelineFollowed.DEPARTED:
        return translate("wall", "Departs from the guideline")
    none = followed is GuidelineFollowed.NONE_EXISTS
    return translate("wall", "No guideline exists") if none else ""
