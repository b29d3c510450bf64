"""Who a row of a list is among the known patients: evidence trait by trait, then graded.

Only a number that agrees together with the names makes two records one without asking. A number
alone, names and birth date alone, or one slip in one of the three while the others agree, ask a
person. Numbers run on: of brothers and sisters, or of two who came in one after the other, they
differ in one digit, so that a near number alone says nothing.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from mdtboard.domain.folding import fold
from mdtboard.domain.matching import one_slip
from mdtboard.domain.names_alike import (
    CHANGED,
    DIFFERENT,
    NEAR,
    ONE_SIDED,
    PARTLY,
    SAME,
    UNKNOWN,
    WEAK,
    Agreement,
    Names,
    names_agree,
)
from mdtboard.domain.patient import Patient, Sex

MOST_CANDIDATES = 5


class Grade(Enum):
    """What the evidence amounts to."""

    SAME = "same"
    QUESTION = "question"
    CONTRADICTION = "contradiction"
    OTHER = "other"


class Cause(Enum):
    """Why somebody must say who a row is, the strongest evidence first; or why nobody can."""

    LOST_ZEROS = "lost_zeros"
    NAMES_AND_DATE = "names_and_date"
    NAME_NEAR = "name_near"
    GIVEN_NAMES_PARTLY = "given_names_partly"
    NAME_CHANGED = "name_changed"
    DATE_TURNED = "date_turned"
    DATE_NEAR = "date_near"
    NAMES_PARTLY = "names_partly"
    OTHER_INS = "other_ins"
    OTHER_SEX = "other_sex"
    NUMBER_ALONE = "number_alone"
    NUMBER_NEAR = "number_near"
    OTHER_NUMBER = "other_number"
    DATE_VAGUE = "date_vague"
    NAMES_ALONE = "names_alone"
    DATE_ALONE = "date_alone"
    SEVERAL = "several"
    OTHER_PERSON = "other_person"
    OTHER_NAMES = "other_names"
    OTHER_DATE = "other_date"


_ORDER = list(Cause)
_FULL_DATE = len("1968-03-12")
_AGREED = (SAME, WEAK)
_SILENT = (ONE_SIDED, UNKNOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """How the traits of two records compare, what that amounts to, and why it is no plain yes.

    `held` tells that the number in common is the one by which our own institution knows the
    patient: nobody else may get it.
    """

    number: Agreement
    names: Agreement
    birth_date: Agreement
    sex: Agreement
    ins: Agreement
    held: bool
    grade: Grade
    cause: Cause | None = None

    @property
    def rank(self) -> tuple[int, int]:
        """Return a key that sorts the strongest evidence first."""
        grades = (Grade.SAME, Grade.CONTRADICTION, Grade.QUESTION, Grade.OTHER)
        return grades.index(self.grade), 0 if self.cause is None else _ORDER.index(self.cause)


@dataclass(frozen=True, slots=True, kw_only=True)
class Traits:
    """What of a record is compared, taken apart once to be compared with many."""

    number: str
    others: frozenset[str]
    born: str
    names: Names
    sex: Sex
    ins: str

    @classmethod
    def of(cls, patient: Patient) -> "Traits":
        """Return the traits of a record."""
        return cls(
            number=plain_number(patient.local_id),
            others=frozenset(plain_number(one.number) for one in patient.other_numbers),
            born="" if patient.birth_date is None else patient.birth_date.iso,
            names=Names.of(patient),
            sex=patient.sex,
            ins=plain_number(patient.ins),
        )

    def signs(self) -> set[str]:
        """Return the keys by which somebody is met who may be the same: at least one is shared."""
        signs = {f"#{number}" for number in (self.number, *self.others) if number}
        if self.born:
            signs.add(f"*{self.born}")
        return signs | self.names.keys()


def compare(stated: Patient, known: Patient) -> Evidence:
    """Return the evidence for and against a stated identity being a known patient."""
    return weigh(Traits.of(stated), Traits.of(known))


def weigh(stated: Traits, known: Traits) -> Evidence:
    """Return the evidence for and against two records being of one person."""
    number, held = _numbers(stated, known)
    names = names_agree(stated.names, known.names)
    day = _dates(stated.born, known.born)
    ins = _texts(stated.ins, known.ins)
    counted = SAME if ins is SAME and number in (WEAK, *_SILENT) else number
    full, turned = len(stated.born) == _FULL_DATE, _turned(stated.born, known.born)
    grade, cause = _graded(counted, names, day, turned=turned, full=full)
    if grade is Grade.CONTRADICTION and not held:
        # Two institutions may give one number to two people.
        grade, cause = Grade.OTHER, None
    sex = _sexes(stated.sex, known.sex)
    if cause is Cause.DATE_ALONE and sex is DIFFERENT:
        grade, cause = Grade.OTHER, None
    if grade is Grade.SAME and ins is DIFFERENT:
        grade, cause = Grade.QUESTION, Cause.OTHER_INS
    elif grade is Grade.SAME and sex is DIFFERENT and (names, day) != (SAME, SAME):
        grade, cause = Grade.QUESTION, Cause.OTHER_SEX
    return Evidence(
        number=number,
        names=names,
        birth_date=day,
        sex=sex,
        ins=ins,
        held=held,
        grade=grade,
        cause=cause,
    )


def decide(found: Iterable[Evidence]) -> tuple[Grade, Cause | None]:
    """Return what the evidence on several known patients amounts to together.

    One who is plainly the same settles it, whoever else has the number too.
    """
    ranked = sorted(found, key=_rank)
    same = [one for one in ranked if one.grade is Grade.SAME]
    if len(same) == 1:
        return Grade.SAME, None
    if same:
        return Grade.QUESTION, Cause.SEVERAL
    first = next((one for one in ranked if one.grade is not Grade.OTHER), None)
    return (Grade.OTHER, None) if first is None else (first.grade, first.cause)


def plain_number(text: str) -> str:
    """Return an identifier as it is compared: without case, spaces and what Excel adds."""
    found = "".join(fold(text).split())
    return found[:-2] if found.endswith(".0") and found[:-2].isdigit() else found


def same_but_zeros(stated: str, known: str) -> bool:
    """Tell whether two identifiers differ by leading zeros alone."""
    one, other = plain_number(stated), plain_number(known)
    return one != other and one.lstrip("0") == other.lstrip("0") != ""


def _rank(evidence: Evidence) -> tuple[int, int]:
    return evidence.rank


def _numbers(stated: Traits, known: Traits) -> tuple[Agreement, bool]:
    """Return how the numbers compare, and whether the one in common is our own."""
    ours, own = stated.number, known.number
    if ours and ours == own:
        return SAME, True
    if ours in known.others or not stated.others.isdisjoint(known.others):
        return SAME, False
    if not ours or not own:
        return (UNKNOWN if ours == own else ONE_SIDED), False
    if ours.lstrip("0") == own.lstrip("0") != "":
        return WEAK, False
    return (NEAR if one_slip(ours, own) else DIFFERENT), False


def _dates(stated: str, known: str) -> Agreement:
    """Return how two birth dates compare; a year alone may be any day of it."""
    if not stated or not known:
        return UNKNOWN if stated == known else ONE_SIDED
    if stated == known:
        return SAME
    size = min(len(stated), len(known))
    if stated[:size] == known[:size]:
        return WEAK
    one_off = sum(a != b for a, b in zip(stated[:size], known[:size], strict=True)) == 1
    return NEAR if one_off or _turned(stated, known) else DIFFERENT


def _graded(
    number: Agreement, names: Agreement, day: Agreement, *, turned: bool, full: bool
) -> tuple[Grade, Cause | None]:
    near_day = Cause.DATE_TURNED if turned else Cause.DATE_NEAR
    if number is SAME:
        return _by_number(names, day, near_day)
    cause = _by_names(number, names, day, near_day, full=full)
    return (Grade.OTHER, None) if cause is None else (Grade.QUESTION, cause)


def _by_number(names: Agreement, day: Agreement, near_day: Cause) -> tuple[Grade, Cause | None]:
    """Grade two records with one number."""
    if names in (DIFFERENT, CHANGED):
        if names is CHANGED and day is SAME:
            return Grade.QUESTION, Cause.NAME_CHANGED
        far = day in (DIFFERENT, NEAR)
        return Grade.CONTRADICTION, Cause.OTHER_PERSON if far else Cause.OTHER_NAMES
    if day is DIFFERENT:
        return Grade.CONTRADICTION, Cause.OTHER_DATE
    if names in (NEAR, PARTLY):
        return Grade.QUESTION, Cause.NAME_NEAR if names is NEAR else Cause.GIVEN_NAMES_PARTLY
    if day is NEAR:
        return Grade.QUESTION, near_day
    if names is ONE_SIDED or (names is UNKNOWN and day is ONE_SIDED):
        return Grade.QUESTION, Cause.NUMBER_ALONE
    if names is WEAK and day not in _AGREED:
        return Grade.QUESTION, Cause.NAMES_PARTLY
    return Grade.SAME, None


def _by_names(
    number: Agreement, names: Agreement, day: Agreement, near_day: Cause, *, full: bool
) -> Cause | None:
    """Return why to ask about two records without a number in common, or None."""
    if number in (NEAR, DIFFERENT):
        if (names in _AGREED and day is SAME) or (names is SAME and day is WEAK):
            return Cause.NUMBER_NEAR if number is NEAR else Cause.OTHER_NUMBER
        return None
    agree = Cause.LOST_ZEROS if number is WEAK else Cause.NAMES_AND_DATE
    if names in _AGREED and day in _AGREED and SAME in (names, day):
        return agree if day is SAME else Cause.DATE_VAGUE
    if names is SAME and day is NEAR:
        return near_day
    if names in (NEAR, PARTLY) and day is SAME:
        return Cause.NAME_NEAR if names is NEAR else Cause.GIVEN_NAMES_PARTLY
    if names is CHANGED and day is SAME and number is WEAK:
        return Cause.NAME_CHANGED
    if names is UNKNOWN and day is SAME and full:
        # Nobody has a name, as in a list whose patients the import numbered.
        return Cause.DATE_ALONE
    if names is SAME and day in _SILENT:
        return Cause.LOST_ZEROS if number is WEAK else Cause.NAMES_ALONE
    return None


def _turned(stated: str, known: str) -> bool:
    """Tell whether day and month of two full dates are exchanged."""
    full = len(stated) == len(known) == _FULL_DATE
    return (
        full and stated[:4] == known[:4] and stated[5:7] == known[8:] and stated[8:] == known[5:7]
    )


def _texts(stated: str, known: str) -> Agreement:
    if not stated or not known:
        return UNKNOWN if stated == known else ONE_SIDED
    return SAME if stated == known else DIFFERENT


def _sexes(stated: Sex, known: Sex) -> Agreement:
    if Sex.UNKNOWN in (stated, known):
        return UNKNOWN if stated is known else ONE_SIDED
    return SAME if stated is known else DIFFERENT
