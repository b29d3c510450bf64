"""National numbers are refused when wrong, and printed where a French document wants them."""

from dataclasses import replace

import pytest

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.patient import IdentityStatus
from mdtboard.reports.extract import text_of
from mdtboard.ui.documents.wording import wording
from tests.builders import a_patient, save_meeting

INS, RPPS, FINESS = "268031299999949", "10000000009", "750000002"


def test_an_ins_is_kept_without_its_blanks_and_a_wrong_one_is_refused(services):
    patient = a_patient(ins="2 68 03 12 999 999 49", identity=IdentityStatus.QUALIFIED)
    saved, _ = services.patients.save(patient)
    assert saved.ins == INS
    with pytest.raises(RuleViolation) as refused:
        services.patients.save(replace(saved, ins="12"))
    assert refused.value.details["field"] == "ins"


def test_a_wrong_finess_or_rpps_is_refused_beside_its_field(services):
    with pytest.raises(RuleViolation) as refused:
        services.set_up.save_centre(replace(services.set_up.centre(), national_id="12"))
    assert (refused.value.rule, refused.value.details["field"]) == (
        Rule.FINESS_NOT_RIGHT,
        "national_id",
    )
    [person, *_] = services.set_up.people()
    with pytest.raises(RuleViolation) as refused:
        services.set_up.save_person(replace(person, national_id="12345678901"))
    assert refused.value.rule is Rule.RPPS_NOT_RIGHT


def test_the_head_has_what_settings_promise_and_the_sheet_who_answers_for_it(services):
    services.set_up.save_centre(
        replace(
            services.set_up.centre(),
            address="1 rue de l’Exemple",
            city="Villeneuve",
            phone="01 00 00 00 00",
            national_id=FINESS,
        )
    )
    owner = next(a for a in services.set_up.accounts() if a.person_id)
    person = next(p for p in services.set_up.people() if p.id == owner.person_id)
    services.set_up.save_person(replace(person, national_id=RPPS))
    _, meeting_id = save_meeting(services, cases=1)
    [row] = services.meetings.agenda(meeting_id)
    qualified = replace(
        row.patient,
        ins=INS,
        identity=IdentityStatus.QUALIFIED,
        first_given_name="Cœline",
        birth_place="12145",
    )
    services.patients.save(qualified)
    services.meetings.start(meeting_id)
    draft = replace(services.decisions.draft_for(row), text="Surveillance.")
    services.decisions.record(services.decisions.edit(draft))
    services.meetings.end(meeting_id, "")
    services.decisions.validate_meeting(
        meeting_id, tuple(row.decision for row in services.meetings.agenda(meeting_id))
    )
    made = services.documents.make(
        DocumentKind.CONSENSUS, meeting_id, wording("fr"), row.presentation.id
    )
    text = " ".join(text_of(made.path).replace("\u00a0", " ").split())
    for told in ("1 rue de l’Exemple, Villeneuve · 01 00 00 00 00", f"FINESS {FINESS}",
                 f"(RPPS {RPPS})", INS, "premier prénom Cœline", "12145"):  # fmt: skip
        assert told in text
