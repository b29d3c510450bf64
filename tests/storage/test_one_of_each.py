"""What must be one is one in the file, and a board that holds doubles keeps every text."""

import uuid
from dataclasses import replace

import pytest
from alembic import command
from alembic.config import Config

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import AccountId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import PresentationStep
from mdtboard.services.bundle import Services
from mdtboard.services.desk import Desk
from mdtboard.storage import keys, migrate
from mdtboard.storage.engine import make_engine
from mdtboard.storage.queries import Queries
from mdtboard.storage.schema import METADATA
from tests.storage.test_migrations import filled

HEARD = "1f5d450eb0ae4c3dbd004e31b7da3216"
RECORDED = "50a5dd3af93d4f75bc8b7d6cdd19e11e"


@pytest.fixture
def board(tmp_path):
    """A filled board of the schema in which doubles could arise."""
    key, salt = keys.new_data_key(), keys.new_board_salt()
    engine = make_engine(tmp_path / "old.mdtb", key, salt, create=True)
    engine = engine.execution_options(mdtboard_key=(key, salt))
    filled(engine, "0002")
    config = Config()
    config.set_main_option("script_location", str(migrate._MIGRATIONS))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "0003")
    yield engine, tmp_path / "old.mdtb"
    engine.dispose()


def double(engine, table, row_id, **values):
    """Write a row once more with other values, as the program of schema 0003 could."""
    values = {"id": uuid.uuid4().hex} | values
    with engine.begin() as connection:
        statement = f"SELECT * FROM {table} WHERE id = ?"
        found = connection.exec_driver_sql(statement, (row_id,)).mappings().one()
        row = dict(found) | values
        names, marks = ", ".join(row), ", ".join("?" * len(row))
        statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
        connection.exec_driver_sql(statement, tuple(row.values()))
    return values["id"]


def alter(engine, statement):
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)


def upgraded(board):
    engine, path = board
    migrate.bring_up_to_date(engine, path)
    connection = engine.connect()
    [live, _] = sorted(Queries(connection).meetings.lines(), key=lambda line: line.held_on)
    return connection, Queries(connection).meetings.agenda(live.id), live.id


def test_every_rule_of_one_keeps_its_condition_in_an_upgraded_file(board):
    connection, _, _ = upgraded(board)
    found = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND name LIKE 'uq!_%' ESCAPE '!'"
    )
    written = dict(connection.exec_driver_sql(found).all())
    for table in METADATA.tables.values():
        for index in table.indexes:
            if index.unique and index.name.startswith("uq_"):
                condition = index.dialect_options["sqlite"]["where"]
                words = "UNIQUE" if condition is None else f"WHERE {condition.text}"
                assert words in written[index.name]
    connection.close()


def test_a_second_draft_is_kept_beside_the_recorded_text(board):
    second = double(board[0], "decision", RECORDED, step="draft", text="Radiothérapie seule.")
    connection, (heard, *_), _ = upgraded(board)
    assert heard.decision.text == "Chirurgie première en centre expert."
    assert heard.decision.step is DecisionStep.RECORDED
    [beside] = heard.unsettled
    assert (beside.id.hex, beside.text) == (second, "Radiothérapie seule.")
    assert beside.step is DecisionStep.UNSETTLED
    [past] = [p for p in Queries(connection).cases.past(heard.case.id) if p.decisions]
    assert [d.text for d in past.decisions] == [heard.decision.text]
    connection.close()


def test_of_two_validated_texts_the_later_stands_as_the_next_version(board):
    engine = board[0]
    alter(engine, "UPDATE decision SET step = 'validated', validated_at = '2026-11-26 08:00:00'")
    said = {"text": "Radiothérapie seule.", "validated_by": "Dr Autre"}
    later = double(engine, "decision", RECORDED, validated_at="2026-11-27 08:00:00", **said)
    amended = {"step": "draft", "revision": 2, "validated_at": None, "text": "Reprise."}
    double(engine, "decision", RECORDED, replaces=later, **amended)
    connection, (heard, *_), _ = upgraded(board)
    assert (heard.decision.text, heard.decision.revision) == ("Reprise.", 3)
    assert heard.decision.replaces.hex == later
    [past] = [p for p in Queries(connection).cases.past(heard.case.id) if p.decisions]
    standing = past.decisions[1]
    assert (standing.id.hex, standing.revision) == (later, 2)
    assert standing.step is DecisionStep.VALIDATED
    [beside] = heard.unsettled
    assert (beside.text, beside.revision) == ("Chirurgie première en centre expert.", 1)
    assert beside.validated_at is not None
    connection.close()


def test_a_draft_begun_beside_a_validated_text_is_no_amendment(board):
    engine = board[0]
    alter(engine, "UPDATE decision SET step = 'validated', validated_at = '2026-11-26 08:00:00'")
    double(engine, "decision", RECORDED, step="draft", validated_at=None, text="Ailleurs.")
    connection, (heard, *_), _ = upgraded(board)
    assert heard.decision.step is DecisionStep.VALIDATED
    assert [d.text for d in heard.unsettled] == ["Ailleurs."]
    connection.close()


def test_a_case_that_stood_twice_on_an_agenda_stands_once_with_both_texts(board):
    engine = board[0]
    again = double(engine, "presentation", HEARD, sequence=99, position=9, step="presented")
    double(engine, "decision", RECORDED, presentation_id=again, step="draft", text="Ailleurs.")
    connection, rows, _ = upgraded(board)
    assert len({row.case.id for row in rows}) == len(rows)
    assert [d.text for d in rows[0].unsettled] == ["Ailleurs."]
    steps = [p.presentation.step for p in Queries(connection).cases.past(rows[0].case.id)]
    assert steps.count(PresentationStep.WITHDRAWN) == 1
    connection.close()


def test_two_cases_with_one_number_on_paper_get_two(board):
    alter(board[0], "UPDATE presentation SET number = '2' WHERE number = '3'")
    connection, rows, _ = upgraded(board)
    assert [row.presentation.number for row in rows] == ["1", "2", "A"]
    connection.close()


def test_a_person_who_stood_twice_in_the_room_stands_once(board):
    engine = board[0]
    there = "6372f789804c42258e5e6c849828e01f"
    arrived = {"mode": "present", "arrived_at": "2026-11-25 13:00:00"}
    double(engine, "attendance", there, **arrived)
    double(engine, "board_member", "2bc7687feaf549bb8231258abda8947d")
    connection, _, live = upgraded(board)
    lines = Queries(connection).meetings.attendance(live)
    assert len(lines) == 3
    assert sum(line.mode is AttendanceMode.PRESENT for line in lines) == 1
    assert connection.exec_driver_sql("SELECT count(*) FROM board_member").scalar() == 3
    connection.close()


def a_case_nobody_wrote_about(demo):
    line = next(line for line in demo.meetings.lines() if line.step is MeetingStep.PLANNED)
    demo.meetings.start(line.id)
    return next(row for row in demo.meetings.agenda(line.id) if row.decision is None)


def test_the_loser_of_a_race_is_refused_and_nothing_of_its_action_is_kept(demo):
    row = a_case_nobody_wrote_about(demo)
    mine, theirs = demo.decisions.draft_for(row), demo.decisions.draft_for(row)
    demo.decisions.edit(replace(theirs, text="Le leur"))
    with demo.desk.database.reading() as queries:
        before = queries.history.newest(demo.desk.account.id, 1)
    with pytest.raises(RuleViolation) as refused:
        demo.decisions.edit(replace(mine, text="Le mien"))
    assert refused.value.rule is Rule.CHANGED_SINCE
    with demo.desk.database.reading() as queries:
        assert queries.history.newest(demo.desk.account.id, 1) == before
    now = demo.meetings.presented(row.presentation.id)
    assert (now.decision.text, now.unsettled) == ("Le leur", ())


def test_an_undo_that_would_put_a_case_twice_on_an_agenda_is_refused(demo):
    row = a_case_nobody_wrote_about(demo)
    demo.meetings.take_off(row.presentation.id)
    colleague = Desk(
        demo.desk.database, replace(demo.desk.account, id=AccountId(new_id()), name="Autre")
    )
    Services.over(colleague, demo.unlocked).meetings.put_on_agenda(
        row.presentation.meeting_id, row.case.id
    )
    with pytest.raises(RuleViolation) as refused:
        demo.history.undo()
    assert refused.value.rule is Rule.CHANGED_SINCE
    cases = [r.case.id for r in demo.meetings.agenda(row.presentation.meeting_id)]
    assert cases.count(row.case.id) == 1
