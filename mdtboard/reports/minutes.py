"""The minutes of a whole meeting: who was there, what was advised, what is still open."""

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import Intent
from mdtboard.domain.closing import was_not_reached
from mdtboard.domain.decision import Decision, DecisionStep, GuidelineFollowed
from mdtboard.domain.meeting import BoardKind
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.sheets import MinutesSheet, Participant, PresentedCase, Wording
from mdtboard.reports import texts
from mdtboard.reports.course import case_notes
from mdtboard.reports.facts import Size, fact, facts
from mdtboard.reports.flow import Block, Box, Row, Space, Table, together
from mdtboard.reports.page import (
    BODY,
    LABEL,
    NOTE,
    STRONG,
    WIDTH,
    Frame,
    heading,
    marks_of,
    prose,
    publish,
    title,
)
from mdtboard.reports.parts import (
    alert,
    board_name,
    born,
    deadline_of,
    dotted,
    edition_lines,
    loud,
    note,
    numbered,
    numbers,
    opinion_of,
    opposition,
    options_of,
    place_line,
    plain,
    quorum_result,
    quorum_rule,
    set_going,
    signature,
    small,
    strong,
    table_head,
    table_row,
    treatments_of,
)
from mdtboard.reports.typeset import Run, Style, clean, lay, paragraph, width_of
from mdtboard.reports.words import Words

# Distance from the left and width: number, patient, advice, responsible.
_NUMBER: Final = (0.0, 24.0)
_PATIENT: Final = (28.0, 140.0)
_ADVICE: Final = (178.0, 208.0)
_WHO: Final = (396.0, WIDTH - 396.0)
# Name, specialty, how, times.
_ATTENDANCE: Final = ((0.0, 132.0), (140.0, 158.0), (306.0, WIDTH - 306.0))
_LINES_WITH_SIGNATURE: Final = 3
_FIGURE: Final = Style("semibold", 14, 17)


def write_minutes(path: Path, sheet: MinutesSheet, wording: Wording) -> int:
    """Write the minutes and return their number of pages.

    Raises:
        EnvironmentFault: the file cannot be written; an older one stays as it was.
    """
    words = Words(wording, sheet.head)
    minutes = _Minutes(sheet, words)
    mark, mark_word = marks_of(words, sheet)
    name = words.say(texts.MINUTES)
    day = words.day(sheet.head.meeting.held_on)
    number = sheet.edition.number
    named = f"{name} — {day} · v{number}" if number else f"{name} — {day}"
    frame = Frame(
        head=sheet.head,
        words=words,
        title=f"{name} {day}",
        name=named,
        mark=mark,
        mark_word=mark_word,
        kept=sheet.edition.is_kept,
    )
    return publish(path, frame, minutes.items())


def _is_decided(heard: PresentedCase) -> bool:
    return heard.presentation.step is PresentationStep.DECIDED


class _Minutes:
    def __init__(self, sheet: MinutesSheet, words: Words) -> None:
        self._sheet = sheet
        self._words = words
        self._say = words.say
        self._numbered = numbered(sheet.cases)

    def items(self) -> list[Block | Table]:
        parts: list[Sequence[Block | Table]] = [
            self._title(),
            alert(*edition_lines(self._words, self._sheet)),
            self._meeting(),
            self._totals(),
            self._attendance(),
            self._cases(),
            *self._end(),
        ]
        return [item for part in parts for item in part]

    def _title(self) -> list[Block]:
        head = self._sheet.head
        line = self._say(
            texts.MEETING_LINE,
            board=board_name(self._words, head),
            date=self._words.long_day(head.meeting.held_on),
        )
        return title(self._say(texts.MINUTES_TITLE), line)

    def _meeting(self) -> list[Block]:
        head, words = self._sheet.head, self._words
        began = head.meeting.started_at or head.meeting.starts_at
        times = [words.clock(began)]
        if head.meeting.ended_at is not None:
            times.append(words.clock(head.meeting.ended_at))
        where = dotted((place_line(head), words.within(head.meeting.mode)))
        quorum = self._sheet.quorum
        result = quorum_result(words, head, quorum, met=quorum.met)
        lines = (
            (self._say(texts.TIME), " – ".join(times)),
            (self._say(texts.PLACE), where),
            (self._say(texts.NETWORK), head.network),
            (self._say(texts.CHAIR), head.chair),
            (self._say(texts.COORDINATOR), head.coordinator),
            (self._say(texts.SECRETARY), head.secretary),
            (self._say(texts.QUORUM_RULE), quorum_rule(words, head)),
        )
        rows = [*facts(lines), *fact(self._say(texts.QUORUM), result, Size(shown=STRONG))]
        if not quorum.met and head.board.kind is not BoardKind.STAFF:
            rows += alert((self._say(texts.PRESENT_AGAIN), ""))
        return [Space(6), *rows]

    def _totals(self) -> list[Block]:
        counts = Counter(_outcome(heard) for heard in self._sheet.cases)
        shown = [
            (counts[name], name)
            for name in (
                texts.TOTAL_DISCUSSED,
                texts.TOTAL_REGISTERED,
                texts.TOTAL_DEFERRED,
                texts.TOTAL_NOT_REACHED,
                texts.TOTAL_WITHDRAWN,
            )
            if counts[name] or name != texts.TOTAL_WITHDRAWN
        ]
        wide = WIDTH / len(shown)
        cells = [
            (
                number * wide,
                lay([Run(str(count), _FIGURE), Run("  " + self._say(name), LABEL)], wide - 6),
            )
            for number, (count, name) in enumerate(shown)
        ]
        return [
            *heading(self._say(texts.TOTALS_HEADING)),
            Row(cells=cells, width=WIDTH),
        ]

    def _attendance(self) -> list[Block | Table]:
        names = (texts.COLUMN_NAME, texts.COLUMN_SPECIALTY, texts.COLUMN_HOW)
        columns = [
            (left, wide, self._say(name))
            for (left, wide), name in zip(_ATTENDANCE, names, strict=True)
        ]
        rows = [self._participant(each) for each in self._sheet.participants]
        if not rows:
            return [
                *heading(self._say(texts.ATTENDANCE_HEADING)),
                prose(self._say(texts.NO_PARTICIPANT), LABEL),
            ]
        return [
            *heading(self._say(texts.ATTENDANCE_HEADING)),
            Table(table_head(columns), rows),
        ]

    def _participant(self, each: Participant) -> Block:
        words = self._words
        left = each.left_at or self._sheet.head.meeting.ended_at
        known = [at for at in (each.arrived_at, left) if at is not None]
        times = " – ".join(words.clock(at) for at in known) if each.arrived_at else ""
        here = each.mode.takes_part or each.mode is AttendanceMode.WRITTEN
        specialty = [plain(words.label(each.specialty))]
        if each.institution:
            specialty.append(_beside(specialty[0], each.institution, _ATTENDANCE[1][1]))
        values = (
            [Run(each.name, STRONG if here else LABEL)],
            specialty,
            [Run(dotted((words.label(each.mode), times)), BODY if here else LABEL)],
        )
        cells = [
            (left, lay(runs, wide)) for (left, wide), runs in zip(_ATTENDANCE, values, strict=True)
        ]
        return Row(cells=cells, width=WIDTH, above=1.5, below=1.5)

    def _cases(self) -> list[Block | Table]:
        head = heading(self._say(texts.CASES_HEADING))
        if not self._sheet.cases:
            return [*head, prose(self._say(texts.MINUTES_EMPTY), LABEL)]
        columns = [
            (*place, self._say(name))
            for place, name in (
                (_NUMBER, texts.COLUMN_NUMBER),
                (_PATIENT, texts.COLUMN_PATIENT_SITE),
                (_ADVICE, texts.COLUMN_OPINION),
                (_WHO, texts.COLUMN_RESPONSIBLE),
            )
        ]
        rows = [self._case(number, heard) for number, heard in self._numbered]
        return [*head, Table(table_head(columns), rows)]

    def _case(self, number: str, heard: PresentedCase) -> Block:
        cells = [
            (_NUMBER[0], paragraph(number, STRONG, _NUMBER[1])),
            (_PATIENT[0], lay(self._patient(heard), _PATIENT[1])),
            (_ADVICE[0], lay(self._advice(heard), _ADVICE[1])),
            (_WHO[0], lay(self._who(heard), _WHO[1])),
        ]
        return table_row(cells, patients=1)

    def _patient(self, heard: PresentedCase) -> list[Run]:
        patient, words = heard.patient, self._words
        birth = patient.birth_name
        differs = birth and patient.used_name and birth != patient.used_name
        known = dotted(
            (
                words.say(texts.BORN, name=birth.upper()) if differs else "",
                words.label(patient.sex),
                born(words, patient),
                *numbers(words, patient),
            )
        )
        disease = heard.case.diagnosis or heard.case.topography
        runs = [strong(patient.name), note("\n" + known), *opposition(words, patient)]
        if disease:
            runs.append(small("\n" + disease))
        runs += [note("\n" + told) for told in case_notes(words, heard)]
        return runs

    def _advice(self, heard: PresentedCase) -> list[Run]:
        shown, decision = heard.presentation, heard.decision
        if shown.step is PresentationStep.DEFERRED:
            return [strong(self._words.field(texts.DEFERRED, shown.deferral_reason))]
        if shown.step is PresentationStep.WITHDRAWN:
            return [strong(self._say(texts.WITHDRAWN))]
        if decision is None or decision.is_empty:
            return [strong(self._say(texts.NOT_REACHED_NEXT))]
        runs: list[Run] = []
        if decision.provisional:
            runs.append(loud(self._say(texts.PROVISIONAL) + "\n"))
        name = treatments_of(self._words, decision)
        text = opinion_of(decision)
        runs += [strong(name)] if name else []
        if text:
            runs.append(plain("\n" + text if name else text))
        runs += [note("\n" + line) for line in self._advice_notes(heard, decision)]
        return runs

    def _advice_notes(self, heard: PresentedCase, decision: Decision) -> list[str]:
        words = self._words
        first = []
        if decision.intent is not Intent.NOT_STATED:
            first.append(words.field(texts.INTENT, words.within(decision.intent)))
        if decision.guideline is not GuidelineFollowed.NOT_STATED:
            first += [words.label(decision.guideline), decision.guideline_name]
        more = (
            (texts.SET_GOING, set_going(words, heard)),
            (texts.DEPARTURE, decision.departure_reason),
            (texts.DISSENT, decision.dissent),
            (texts.NOT_WAITING, decision.not_waiting_reason),
            (texts.DESPITE_OPPOSITION, decision.despite_opposition),
            (texts.AMENDMENT_REASON, decision.amendment_reason),
        )
        said = [
            words.say(texts.LABEL_AND_VALUE, label=line, value=option)
            for line, option in options_of(words, decision)
        ]
        said += [dotted(first)] if first else []
        return said + [words.field(phrase, value) for phrase, value in more if value.strip()]

    def _who(self, heard: PresentedCase) -> list[Run]:
        decision = heard.decision
        runs = [note(dotted((heard.case.number, self._say(_STATES[_outcome(heard)]))))]
        if decision is None:
            return runs
        if decision.responsible:
            runs.append(strong("\n" + decision.responsible))
        deadline = deadline_of(self._words, decision, "\n")
        if deadline:
            runs.append(plain("\n" + deadline))
        if decision.step is DecisionStep.REPLACED:
            runs.append(loud("\n" + self._say(texts.REPLACED)))
        if heard.validated:
            runs.append(note("\n" + self._say(texts.VALIDATED_BY, name=decision.validated_by)))
        elif _is_decided(heard):
            runs.append(loud("\n" + self._say(texts.NOT_VALIDATED)))
        return runs

    def _unresolved(self) -> list[Block]:
        rows: list[Block] = []
        waiting: list[str] = []
        not_validated = [self._say(texts.NOT_VALIDATED)]
        for number, heard in self._numbered:
            reasons = self._open_points(heard)
            if reasons == not_validated:
                waiting.append(number)
            elif reasons:
                cells = [
                    (_NUMBER[0], paragraph(number, STRONG, _NUMBER[1])),
                    (_PATIENT[0], paragraph(heard.patient.name, BODY, _PATIENT[1])),
                    (_ADVICE[0], paragraph(dotted(reasons), BODY, WIDTH - _ADVICE[0])),
                ]
                rows.append(Row(cells=cells, width=WIDTH, below=1.5))
        if waiting:
            # Before the validation this is nearly every case: their numbers say it in one line.
            counted = self._say(texts.COUNT_OF, name=not_validated[0], count=len(waiting))
            cells = [
                (_PATIENT[0], paragraph(counted, BODY, _PATIENT[1])),
                (_ADVICE[0], paragraph(", ".join(waiting), STRONG, WIDTH - _ADVICE[0])),
            ]
            rows.append(Row(cells=cells, width=WIDTH, below=1.5))
        if not rows:
            rows.append(prose(self._say(texts.NOTHING_UNRESOLVED), LABEL))
        return [*heading(self._say(texts.UNRESOLVED_HEADING)), *rows]

    def _open_points(self, heard: PresentedCase) -> list[str]:
        outcome, decision = _outcome(heard), heard.decision
        if outcome in (texts.TOTAL_DEFERRED, texts.TOTAL_NOT_REACHED):
            return [self._say(_STATES[outcome])]
        if decision is None or outcome == texts.TOTAL_WITHDRAWN:
            return []
        points = []
        if decision.awaits_reading:
            points.append(self._say(texts.PROVISIONAL))
        if decision.is_overturned:
            points.append(self._say(texts.TO_REVIEW))
        if decision.quorum_met is False:
            points.append(self._say(texts.PRESENT_AGAIN))
        if not heard.validated:
            points.append(self._say(texts.NOT_VALIDATED))
        return points

    def _end(self) -> list[list[Block]]:
        """Return what is unresolved and the signature, the last lines on the signature's page."""
        open_points = self._unresolved()
        cut = max(0, len(open_points) - _LINES_WITH_SIGNATURE)
        return [open_points[:cut], together([*open_points[cut:], *self._signature()])]

    def _signature(self) -> list[Block]:
        head = self._sheet.head
        said = [
            strong(self._say(texts.COORDINATOR_SIGNS)),
            plain("\n" + head.coordinator),
        ]
        before, box = signature(self._words, said)
        closing = prose(self._say(texts.FOR_PROFESSIONALS), NOTE)
        return [before, Box(blocks=[box, Space(5), closing], width=WIDTH)]


_STATES: Final = {
    texts.TOTAL_DISCUSSED: texts.DISCUSSED,
    texts.TOTAL_REGISTERED: texts.REGISTERED,
    texts.TOTAL_DEFERRED: texts.DEFERRED,
    texts.TOTAL_NOT_REACHED: texts.NOT_REACHED,
    texts.TOTAL_WITHDRAWN: texts.WITHDRAWN,
}


def _beside(first: Run, words: str, room: float) -> Run:
    """Return soft words on the line of the first ones where they fit, else on the next."""
    whole = clean("  " + words)
    wide = width_of(first.text, first.style) + width_of(whole, LABEL)
    return Run(("  " if wide <= room else "\n") + words, LABEL)


def _outcome(heard: PresentedCase) -> str:
    """Return the phrase of `texts` under which the case is counted."""
    step = heard.presentation.step
    if step is PresentationStep.DECIDED:
        registered = heard.presentation.lane is Lane.REGISTER
        return texts.TOTAL_REGISTERED if registered else texts.TOTAL_DISCUSSED
    if was_not_reached(heard.presentation):
        return texts.TOTAL_NOT_REACHED
    if step is PresentationStep.DEFERRED:
        return texts.TOTAL_DEFERRED
    if step is PresentationStep.WITHDRAWN:
        return texts.TOTAL_WITHDRAWN
    return texts.TOTAL_NOT_REACHED
