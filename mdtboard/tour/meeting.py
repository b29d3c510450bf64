"""The second half of the tour: the meeting, the second reading, validation and print."""

from dataclasses import replace
from datetime import timedelta

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.care import Intent, Treatment, options_of
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import PersonId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.sheets import PresentedCase, to_validate
from mdtboard.reports.extract import text_of
from mdtboard.tour.followup import ask_for_more, hear_again, see_to_it
from mdtboard.tour.preparation import Stage
from mdtboard.tour.readings import ask_expert, read_others, read_thrice, replace_advice
from mdtboard.tour.report import Report, Step
from mdtboard.tour.room import say_more, use_a_template
from mdtboard.ui.documents.wording import wording


def live_meeting(stage: Stage, report: Report) -> None:
    """Hold the meeting, follow a second reading, validate and print."""
    with report.step("ask for a second reading and send the material") as step:
        ask_expert(stage, step)
    with report.step("start the meeting and take the attendance") as step:
        _attend(stage, step)
    with report.step("record, register, defer and undo") as step:
        _decide(stage, step)
    with report.step("a template, an alternative, a written opinion, the wall") as step:
        say_more(stage, step, _row(stage, 1))
    with report.step("tick a new presentation and a recourse, and they are under way") as step:
        ask_for_more(stage, step, _row(stage, 3))
    with report.step("end the meeting and validate") as step:
        _validate(stage, step)
    with report.step("find on Home what is to be seen to, and note the answer") as step:
        see_to_it(stage, step, _row(stage, 3))
    with report.step("an expert agrees, and a third reading overturns the first") as step:
        read_thrice(stage, step)
    with report.step("read a mesothelioma, a neuroendocrine tumour and a lymphoma") as step:
        read_others(stage, step)
    with report.step("hear the case again and replace the advice") as step:
        replace_advice(stage, step)
    with report.step("hear the new presentation") as step:
        hear_again(stage, step, _row(stage, 3))
    with report.step("find patients, cases and decisions by typing") as step:
        _find(stage, step)
    with report.step("print every document") as step:
        _print(stage, step)


def _row(stage: Stage, place: int) -> PresentedCase:
    return stage.services.meetings.presented(stage.presentations[place])


def _attend(stage: Stage, step: Step) -> None:
    meetings = stage.services.meetings
    assert stage.meeting_id is not None
    meetings.start(stage.meeting_id)
    step.check("no quorum before anybody is there", not meetings.quorum(stage.meeting_id).met)
    modes = [AttendanceMode.PRESENT] * 3 + [AttendanceMode.VIDEO, AttendanceMode.WRITTEN]
    for person, mode in zip(stage.people, modes, strict=False):
        meetings.set_attendance(stage.meeting_id, PersonId(person.id), mode)
    meetings.set_attendance(stage.meeting_id, PersonId(stage.people[-1].id), AttendanceMode.PRESENT)
    quorum = meetings.quorum(stage.meeting_id)
    step.check("the quorum is met", quorum.met and quorum.specialties == 4)


def _decide(stage: Stage, step: Step) -> None:
    decisions, words = stage.services.decisions, stage.words
    last = len(stage.presentations) - 1
    for place in range(last):
        row = _row(stage, place)
        if place == 2:
            carried = decisions.defer(row.presentation.id, words.deferral)
            step.check("a deferred case is carried over", carried is not None)
            continue
        if place == 3:
            use_a_template(stage, step, row)
            row = _row(stage, place)
        draft = replace(
            decisions.draft_for(row),
            text=words.advice[place % 4],
            options=options_of(
                (Treatment.SURGERY, Treatment.RADIOTHERAPY)
                if place % 2 == 0
                else (Treatment.EXAMINATION,)
            ),
            intent=Intent.CURATIVE,
            responsible=stage.people[0].name,
            responsible_id=PersonId(stage.people[0].id),
            deadline=stage.services.desk.today() + timedelta(weeks=3),
            deadline_text=words.deadline,
            guideline=GuidelineFollowed.FOLLOWED,
            guideline_name=words.guideline,
        )
        typed = decisions.edit(draft, new_id())
        if row.presentation.lane is Lane.REGISTER:
            decisions.register(_row(stage, place).presentation, typed)
        else:
            decisions.record(typed, seconds=95)
    _check_decisions(stage, step)


def _check_decisions(stage: Stage, step: Step) -> None:
    first = _row(stage, 0)
    held = first.decision is not None and first.decision.provisional
    step.check("a decision before its second reading is provisional", held)
    taken = stage.services.history.undo()
    ninth = _row(stage, len(stage.presentations) - 2)
    undone = ninth.decision is not None and ninth.decision.step is DecisionStep.DRAFT
    step.check("undo goes back to the draft", undone and taken.about == ninth.presentation.id)
    stage.services.history.redo()
    ninth = _row(stage, len(stage.presentations) - 2)
    done = ninth.decision is not None and ninth.decision.step is DecisionStep.RECORDED
    step.check("redo records it again", done)
    try:
        stage.services.decisions.record(stage.services.decisions.draft_for(_row(stage, -1)))
    except RuleViolation as refused:
        step.check("nothing advised, nothing recorded", refused.rule is Rule.DECISION_IS_EMPTY)


def _validate(stage: Stage, step: Step) -> None:
    assert stage.meeting_id is not None
    services = stage.services
    draft = services.documents.make(DocumentKind.MINUTES, stage.meeting_id, wording(stage.language))
    step.check("before validation the minutes are a draft", draft.draft)
    services.meetings.end(stage.meeting_id, stage.words.not_reached)
    reached = _row(stage, -1).presentation.step is PresentationStep.DEFERRED
    step.check("what was not reached is carried over", reached)
    count = services.decisions.validate_meeting(
        stage.meeting_id, to_validate(services.meetings.agenda(stage.meeting_id))
    )
    step.check("every recorded decision is validated", count == len(stage.presentations) - 2)
    closed = services.meetings.meeting(stage.meeting_id).step is MeetingStep.CLOSED
    step.check("the meeting is closed", closed)
    try:
        services.history.undo()
    except RuleViolation as refused:
        stops = refused.rule is Rule.UNDO_STOPS_AT_VALIDATION
        step.check("undo never goes past a validation", stops)


def _find(stage: Stage, step: Step) -> None:
    patients = stage.services.patients
    row = _row(stage, 1)
    name = row.patient.name.split()[0].lower()
    hits = patients.search(name)
    step.check(
        "a patient is found by a few letters", row.patient.id in {h.patient_id for h in hits}
    )
    hits = patients.search(stage.words.advice[1].split()[0])
    step.check("a past decision is found by a word", any(hit.on is not None for hit in hits))
    step.check("the file shows its past", len(patients.past(_row(stage, 0).case.id)) == 2)


def _print(stage: Stage, step: Step) -> None:
    assert stage.meeting_id is not None
    assert stage.next_meeting_id is not None
    documents = stage.services.documents
    words = wording(stage.language)
    folder = stage.out / "documents"
    filed = documents.make_all(stage.meeting_id, words, folder, _go_on)
    agenda = documents.make(DocumentKind.AGENDA, stage.next_meeting_id, words)
    documents.file(agenda, folder / agenda.name)
    step.check(
        "three papers and a sheet a decision", len(filed) == 3 + len(stage.presentations) - 2
    )
    logged = {line.file_name for line in documents.printed()}
    step.check("the log knows them all", {path.name for path in filed} <= logged)
    first = _row(stage, 0)
    for path in filed:
        text = text_of(path)
        step.check(f"{path.name} can be read", len(text) > 200)
        if path.name.startswith(("minutes", "agenda")):
            names = all(_row(stage, i).patient.name.split()[0] in text for i in range(4))
            step.check(f"{path.name} names its patients", names)
    sheets = sorted(path for path in filed if path.name.startswith("RCP-"))
    number = f"{first.presentation.sequence:04d}"
    [sheet] = [path for path in sheets if number in path.name]
    assert first.decision is not None
    flat = " ".join(text_of(sheet).split())
    step.check("a sheet prints its advice", first.decision.text in flat)


def _go_on(_done: int, _total: int) -> bool:
    return True
