"""What a decision sets going, followed to its end: a new presentation and a recourse."""

from dataclasses import replace

from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.closing import set_going
from mdtboard.domain.errands import ErrandKind, ErrandLine, ErrandState
from mdtboard.domain.ids import CaseId, new_id
from mdtboard.domain.sheets import PresentedCase
from mdtboard.tour.preparation import Stage
from mdtboard.tour.report import Step
from mdtboard.ui.home.errands import errand_lines
from mdtboard.ui.places import Destination


def ask_for_more(stage: Stage, step: Step, row: PresentedCase) -> None:
    """Tick a new presentation and a recourse beside an advice, and record it again."""
    services = stage.services
    assert row.decision is not None
    assert stage.meeting_id is not None
    again, recourse = options_of((Treatment.NEW_PRESENTATION, Treatment.RECOURSE))
    # Without a day of its own it would be due with the advice, after the next meeting.
    again = replace(again, deadline=services.desk.today())
    recourse = replace(recourse, precision=stage.words.recourse)
    options = (*row.decision.options, again, recourse)
    typed = services.decisions.edit(replace(row.decision, options=options), new_id())
    services.decisions.record(typed)
    hearing, referral = _of(stage, row, ErrandKind.HEARING), _of(stage, row, ErrandKind.REFERRAL)
    heard = hearing.state is ErrandState.ON_AGENDA and hearing.heard_at == stage.next_meeting_id
    step.check("the case is on the next agenda", heard)
    step.check("the other board is asked", referral.state is ErrandState.AWAITED)
    listed = set_going(services.meetings.agenda(stage.meeting_id))
    step.check("the end of the meeting lists them", {ErrandKind.HEARING, ErrandKind.REFERRAL}
               <= set(listed))  # fmt: skip


def see_to_it(stage: Stage, step: Step, row: PresentedCase) -> None:
    """Find both on Home the next day, and note what the other board answered."""
    services = stage.services
    today = services.desk.today()
    lines = errand_lines(services.errands.open(), today)
    told = {line.key.section for line in lines if isinstance(line.key, Destination)}
    step.check("Home shows both", {"hearing", "referral"} <= told)
    referral = _of(stage, row, ErrandKind.REFERRAL)
    services.errands.end(referral.errand, today, stage.words.answer)
    answered = _of(stage, row, ErrandKind.REFERRAL)
    step.check("the answer is noted", answered.state is ErrandState.ANSWERED)
    examination = _of(stage, row, ErrandKind.EXAMINATION)
    services.errands.end(examination.errand, today)
    obtained = _of(stage, row, ErrandKind.EXAMINATION)
    step.check("the examination is there", obtained.state is ErrandState.OBTAINED)
    hits = services.patients.search(stage.words.answer.split()[0])
    step.check("it is found by its words", row.case.id in {hit.case_id for hit in hits})


def hear_again(stage: Stage, step: Step, row: PresentedCase) -> None:
    """Decide the new presentation at the next meeting: then nothing of it is left to see to."""
    services = stage.services
    assert stage.next_meeting_id is not None
    agenda = services.meetings.agenda(stage.next_meeting_id)
    [again] = [each for each in agenda if each.case.id == row.case.id]
    draft = replace(services.decisions.draft_for(again), text=stage.words.advice[3])
    services.decisions.record(services.decisions.edit(draft, new_id()))
    step.check("it is heard", _of(stage, row, ErrandKind.HEARING).state is ErrandState.HEARD)
    left = [line for line in services.errands.open() if line.errand.case_id == row.case.id]
    step.check("nothing of it is left", not left)


def _of(stage: Stage, row: PresentedCase, kind: ErrandKind) -> ErrandLine:
    [found] = [
        line
        for line in stage.services.errands.of_case(CaseId(row.case.id))
        if line.errand.kind is kind
    ]
    return found
