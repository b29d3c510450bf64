"""What a patient objects to: the discussion, sharing outside the team, reuse of the record."""

from dataclasses import replace
from datetime import date

import pytest

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.patient import Information, Reuse, Sharing
from mdtboard.domain.presentation import Lane
from mdtboard.domain.reading import Compared, Concordance, ExpertResult
from mdtboard.domain.trials import FunnelBy
from mdtboard.reports.extract import text_of
from mdtboard.ui.documents.wording import wording
from tests.builders import save_case, save_meeting

REASON = "La patiente demande l’avis par écrit, sans discussion nominative"
OBJECTING = {
    "information": Information.OPPOSED,
    "informed_on": date(2026, 11, 12),
    "informed_by": "Dr Diabaté",
    "sharing": Sharing.REFUSED,
    "sharing_on": date(2026, 11, 13),
    "sharing_by": "Mme Lefeuvre",
    "reuse": Reuse.OPPOSED,
    "reuse_on": date(2026, 11, 14),
    "reuse_by": "Dr Ibarguen",
}


def said(made):
    return " ".join(text_of(made.path).split())


def object_to(services, patient_id, **values):
    patient = services.patients.patient(patient_id)
    return services.patients.save(replace(patient, **values))[0]


@pytest.fixture
def heard(services):
    """A live meeting whose one patient objects to everything."""
    _, meeting_id = save_meeting(services, cases=1)
    [row] = services.meetings.agenda(meeting_id)
    object_to(services, row.patient.id, **OBJECTING)
    services.meetings.start(meeting_id)
    return services.meetings.agenda(meeting_id)[0]


def draft_of(services, row, **values):
    return replace(services.decisions.draft_for(row), text="Chirurgie.", **values)


def test_an_advice_on_a_patient_who_is_opposed_is_recorded_for_a_reason_only(services, heard):
    draft = services.decisions.edit(draft_of(services, heard))
    with pytest.raises(RuleViolation) as refused:
        services.decisions.record(draft)
    assert refused.value.rule is Rule.OPPOSED_WITHOUT_REASON
    draft = services.decisions.edit(replace(draft, despite_opposition=REASON))
    assert services.decisions.record(draft).despite_opposition == REASON


def test_registering_without_discussion_needs_the_reason_too(services, heard):
    draft = draft_of(services, heard, guideline_name="Référentiel")
    with pytest.raises(RuleViolation):
        services.decisions.register_all((draft,))
    assert services.meetings.presented(heard.presentation.id).presentation.lane is Lane.DISCUSS


def test_who_is_opposed_lacks_no_information(heard):
    assert "information" not in {item.value for item in heard.missing}


@pytest.mark.parametrize("kind", [DocumentKind.CONSENSUS, DocumentKind.MINUTES])
def test_opposition_and_reason_are_printed(services, heard, kind):
    services.decisions.record(
        services.decisions.edit(draft_of(services, heard, despite_opposition=REASON))
    )
    services.meetings.end(heard.presentation.meeting_id, "")
    one = heard.presentation.id if kind is DocumentKind.CONSENSUS else None
    made = services.documents.make(kind, heard.presentation.meeting_id, wording("fr"), one)
    text = said(made)
    assert "Opposé à la discussion" in text
    assert REASON in text


def test_the_agenda_on_paper_says_who_is_opposed(services, heard):
    made = services.documents.make(
        DocumentKind.AGENDA, heard.presentation.meeting_id, wording("fr")
    )
    assert "Opposé à la discussion" in said(made)


def test_the_sheet_says_each_fact_with_its_day_and_who_heard_it(services, heard):
    services.decisions.record(
        services.decisions.edit(draft_of(services, heard, despite_opposition=REASON))
    )
    made = services.documents.make(
        DocumentKind.CONSENSUS,
        heard.presentation.meeting_id,
        wording("fr"),
        heard.presentation.id,
    )
    text = said(made)
    for told in ("12/11/2026 par Dr Diabaté", "13/11/2026 par Mme Lefeuvre",
                 "14/11/2026 par Dr Ibarguen"):  # fmt: skip
        assert told in text


def test_figures_leave_out_who_is_opposed_to_reuse_and_say_how_many(services):
    cases = [save_case(services, number) for number in (1, 2)]
    today = services.desk.today()
    for case in cases:
        asked = services.readings.request(services.readings.new_request(case))
        result = ExpertResult(diagnosis=case.diagnosis)
        services.readings.compare(
            services.readings.report(asked, today, result),
            Compared(concordance=Concordance.CONCORDANT),
        )
    object_to(services, cases[0].patient_id, reuse=Reuse.OPPOSED)
    figures = services.readings.figures(services.readings.pairs())
    assert [pair.case_id for pair in figures.read] == [cases[1].id]
    assert figures.left_out == 1


def test_the_trials_funnel_leaves_out_who_is_opposed_to_reuse(demo):
    whole = demo.trials.funnel(FunnelBy.TRIAL)
    offered = next(line for funnel in whole.lines for line in funnel.offers)
    object_to(demo, offered.patient_id, reuse=Reuse.OPPOSED)
    found = demo.trials.funnel(FunnelBy.TRIAL)
    theirs = [o for line in whole.lines for o in line.offers if o.patient_id == offered.patient_id]
    assert (found.left_out, whole.left_out) == (len(theirs), 0)
    assert offered.patient_id not in {o.patient_id for line in found.lines for o in line.offers}
