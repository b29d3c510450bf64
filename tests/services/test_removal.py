from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import select

from mdtboard.domain.care import CareOption, Treatment
from mdtboard.domain.changes import Kind
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import CaseId, OptionId, PatientId, new_id
from mdtboard.domain.person import Role
from mdtboard.storage.schema import METADATA
from mdtboard.ui.documents.wording import wording
from tests.builders import save_meeting
from tests.conftest import make_board


def rows_of(services):
    """Return every row of every audited table."""
    found = {}
    with services.unlocked.engine.connect() as connection:
        for name, table in METADATA.tables.items():
            if "version" in table.c:
                columns = [c for c in table.c if c.name != "version"]
                found[name] = sorted(map(repr, connection.execute(select(*columns))))
    return found


@pytest.fixture
def heard(services, tmp_path):
    """A case with all that can hang on one, decided and not validated."""
    _, meeting_id = save_meeting(services)
    services.meetings.start(meeting_id)
    [row, *_] = services.meetings.agenda(meeting_id)
    kinds = (Treatment.SECOND_READING, Treatment.RECOURSE, Treatment.NEW_PRESENTATION)
    options = tuple(CareOption(id=OptionId(new_id()), kind=kind) for kind in kinds)
    draft = replace(services.decisions.draft_for(row), options=options)
    services.decisions.record(services.decisions.edit(draft))
    path = Path(tmp_path / "note.txt")
    path.write_text("Compte rendu", encoding="utf-8")
    made = services.documents.make(
        DocumentKind.CONSENSUS, meeting_id, wording("fr"), row.presentation.id
    )
    services.documents.file(made, tmp_path / "sheet.pdf")
    return services.meetings.agenda(meeting_id)[0]


def test_a_case_goes_with_all_that_hangs_on_it_and_comes_back_by_undo(services, heard):
    before = rows_of(services)
    case_id = CaseId(heard.case.id)
    found = services.removal.of_case(case_id)
    assert found[Kind.CASE] == 1
    assert {Kind.PRESENTATION, Kind.DECISION, Kind.READING, Kind.ERRAND, Kind.DOCUMENT} <= set(
        found
    )
    services.removal.remove_case(case_id)
    assert services.patients.count() == 2
    assert services.readings.worklist() == ()
    assert services.errands.open() == ()
    assert services.patients.patient(PatientId(heard.patient.id)).name == heard.patient.name
    services.history.undo()
    assert rows_of(services) == before
    [hit, *_] = services.patients.search(heard.patient.birth_name)
    assert hit.patient_id == heard.patient.id


def test_a_patient_goes_with_every_case_and_is_found_no_more(services, heard):
    before = rows_of(services)
    services.removal.remove_patient(PatientId(heard.patient.id))
    assert services.patients.search(heard.patient.birth_name) == ()
    assert services.patients.count() == 2
    services.history.undo()
    assert rows_of(services) == before
    services.history.redo()
    assert services.patients.count() == 2


def test_what_a_board_validated_stays(services, heard):
    services.decisions.validate((heard.decision,))
    for refuse in (
        lambda: services.removal.of_case(CaseId(heard.case.id)),
        lambda: services.removal.remove_case(CaseId(heard.case.id)),
        lambda: services.removal.remove_patient(PatientId(heard.patient.id)),
    ):
        with pytest.raises(RuleViolation) as refused:
            refuse()
        assert refused.value.rule is Rule.CASE_WAS_VALIDATED
    decision = services.meetings.presented(heard.presentation.id).decision
    services.decisions.amend(decision.id, "Autre centre")
    with pytest.raises(RuleViolation) as refused:
        services.removal.remove_case(CaseId(heard.case.id))
    assert refused.value.rule is Rule.CASE_WAS_VALIDATED


def test_what_was_sent_to_an_expert_stays(services, heard):
    [line] = services.readings.worklist()
    sent = services.readings.send(line.reading, services.desk.today(), ())
    services.readings.cancel(sent, "Perdu")
    with pytest.raises(RuleViolation) as refused:
        services.removal.remove_patient(PatientId(heard.patient.id))
    assert refused.value.rule is Rule.CASE_WAS_SENT


def test_nothing_but_the_case_goes(services, heard):
    others = {
        name: [row for row in rows if heard.case.id.hex not in row and repr(heard.case.id)
               not in row]
        for name, rows in rows_of(services).items()
    }  # fmt: skip
    services.removal.remove_case(CaseId(heard.case.id))
    left = rows_of(services)
    assert left["patient"] == others["patient"]
    assert left["meeting"] == others["meeting"]
    assert left["case_file"] == others["case_file"]
    assert left["presentation"] == others["presentation"]


def test_a_physician_who_may_not_record_removes_nothing(tmp_path):
    services = make_board(tmp_path / "b.mdtb", Role.PHYSICIAN)
    with pytest.raises(RuleViolation):
        services.removal.remove_case(CaseId(new_id()))
    services.close()
