"""What the meeting room adds to a decision: a template, alternatives, a written opinion, a wall."""

from dataclasses import replace

from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import words as folded
from mdtboard.domain.ids import PersonId
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.template import OPEN_SLOT, facts_of, fill
from mdtboard.domain.wall import wall_case
from mdtboard.tour.preparation import Stage
from mdtboard.tour.report import Step


def use_a_template(stage: Stage, step: Step, row: PresentedCase) -> None:
    """Fill a draft from a template, and see that its gap is never recorded."""
    services = stage.services
    assert stage.meeting_id is not None
    board_id = services.meetings.meeting(stage.meeting_id).board_id
    offered = services.templates.offered(board_id, row.case.family)
    [template] = [found for found in offered if found.code == "surv"]
    text = fill(template.text(stage.language), facts_of(row.case, row.presentation, {}))
    draft = services.decisions.use_template(services.decisions.draft_for(row), template, text)
    step.check("a template ticks its kinds", draft.treatments == (Treatment.SURVEILLANCE,))
    try:
        services.decisions.record(draft)
    except RuleViolation as refused:
        step.check("a gap is never recorded", refused.rule is Rule.SLOT_IS_OPEN)
    filled = draft.text.replace(OPEN_SLOT, stage.words.deadline)
    services.decisions.edit(replace(draft, text=filled))


def say_more(stage: Stage, step: Step, row: PresentedCase) -> None:
    """Add an alternative and a written opinion to a recorded decision, and record it again."""
    services, words = stage.services, stage.words
    assert row.decision is not None
    [plain] = options_of((Treatment.SURVEILLANCE,))
    other = replace(plain, rank=2, condition=words.condition, deadline_text=words.deadline)
    options = (*row.decision.options, other)
    typed = services.decisions.edit(replace(row.decision, options=options))
    writer = PersonId(stage.people[4].id)
    services.meetings.write_opinion(row.presentation.id, writer, words.opinion)
    recorded = services.decisions.record(typed)
    step.check("an alternative is kept", recorded.options[-1].rank == 2)
    step.check("it is recorded again", recorded.step is DecisionStep.RECORDED)
    _look_at_the_wall(stage, step, row)


def _look_at_the_wall(stage: Stage, step: Step, row: PresentedCase) -> None:
    shown = wall_case(row, row.decision, stage.services.desk.today())
    said = set(folded(f"{shown.question} {shown.advice} {shown.diagnosis} {shown.site}"))
    hidden = {word for word in folded(row.patient.name) if len(word) > 2}
    step.check("the wall names nobody", said.isdisjoint(hidden))
