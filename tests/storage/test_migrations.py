import json
from datetime import date
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from sqlalchemy import inspect, select, text

from mdtboard.domain.actions import Act
from mdtboard.domain.care import Treatment
from mdtboard.domain.errors import EnvironmentFault, Fault, Rule, RuleViolation
from mdtboard.domain.material import MaterialKind
from mdtboard.domain.reading import Concordance, ReadingLevel
from mdtboard.storage import board_file, changelog, keys, migrate, schema_meetings
from mdtboard.storage.engine import APPLICATION_ID, make_engine
from mdtboard.storage.opening import find_key
from mdtboard.storage.queries import Queries
from mdtboard.storage.rows import Rows
from mdtboard.storage.schema import ACTIONS, METADATA
from tests.builders import save_case
from tests.conftest import PASSPHRASE

DATA = Path(__file__).parents[1] / "data"


@pytest.fixture
def empty(tmp_path):
    key, salt = keys.new_data_key(), keys.new_board_salt()
    engine = make_engine(tmp_path / "new.mdtb", key, salt, create=True)
    yield engine.execution_options(mdtboard_key=(key, salt)), tmp_path / "new.mdtb"
    engine.dispose()


def ours(obj, name, kind, *_):
    table = name if kind == "table" else getattr(getattr(obj, "table", None), "name", "")
    return not (table or "").startswith("search_index")


def test_migrations_and_schema_agree(empty):
    assert schema_meetings.MEETINGS.metadata is METADATA
    engine, path = empty
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, METADATA) == []


def test_every_column_says_what_it_holds():
    silent = [str(c) for t in METADATA.tables.values() for c in t.columns if not c.comment]
    assert silent == []


def test_a_failing_migration_leaves_the_file_as_it_was(empty, monkeypatch):
    engine, path = empty
    upgrade = command.upgrade

    def half(config, revision):
        upgrade(config, revision)
        raise RuntimeError("power cut")

    monkeypatch.setattr(command, "upgrade", half)
    with pytest.raises(RuntimeError):
        migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        assert inspect(connection).get_table_names() == []


def test_foreign_keys_are_off_during_an_upgrade_and_on_after(empty, monkeypatch):
    engine, path = empty
    upgrade, seen = command.upgrade, []

    def watched(config, revision):
        connection = config.attributes["connection"]
        seen.append(connection.exec_driver_sql("PRAGMA foreign_keys").scalar())
        upgrade(config, revision)

    monkeypatch.setattr(command, "upgrade", watched)
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        assert (seen, connection.exec_driver_sql("PRAGMA foreign_keys").scalar()) == ([0], 1)


def test_an_upgrade_that_loses_rows_is_taken_back(services, monkeypatch):
    save_case(services)
    monkeypatch.setattr(migrate, "HEAD", "9999")

    def careless(config, _revision):
        config.attributes["connection"].execute(text("DELETE FROM case_file"))

    monkeypatch.setattr(command, "upgrade", careless)
    with pytest.raises(EnvironmentFault) as refused:
        migrate.bring_up_to_date(services.unlocked.engine, services.path)
    assert refused.value.fault is Fault.UPGRADE_FAILED
    assert services.patients.count() == 1


def test_an_upgrade_keeps_a_verified_copy_that_opens(services, board_path, monkeypatch):
    save_case(services)
    monkeypatch.setattr(migrate, "HEAD", "9999")
    monkeypatch.setattr(command, "upgrade", lambda *_: None)
    migrate.bring_up_to_date(services.unlocked.engine, services.path)
    services.close()
    monkeypatch.undo()
    copy = board_path.with_name("board-before-9999.mdtb")
    keys.keys_file(copy).write_bytes(keys.keys_file(board_path).read_bytes())
    unlocked = board_file.open_with(find_key(copy, PASSPHRASE))
    with unlocked.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM case_file")).scalar() == 1
    unlocked.close()


def test_an_up_to_date_file_opens_without_alembic_or_reportlab(board_path, tmp_path):
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from mdtboard.services import unlocking as b;"
        f"b.unlock(Path({str(board_path)!r}), {PASSPHRASE!r}).close();"
        "print([m for m in ('alembic', 'reportlab', 'python_calamine', 'xlsxwriter')"
        " if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def filled(engine, version):
    """Fill a file with the invented rows that the program of a schema's version wrote."""
    config = Config()
    config.set_main_option("script_location", str(migrate._MIGRATIONS))
    content = json.loads((DATA / f"board_{version}.json").read_text(encoding="utf-8"))
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        for table, rows in content.items():
            names = ", ".join(rows["columns"])
            marks = ", ".join("?" * len(rows["columns"]))
            statement = f"INSERT INTO {table} ({names}) VALUES ({marks})"
            for row in rows["rows"]:
                connection.exec_driver_sql(statement, tuple(row))
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


@pytest.fixture
def filled_0001(empty):
    filled(empty[0], "0001")
    return empty


@pytest.fixture
def filled_0002(empty):
    filled(empty[0], "0002")
    return empty


def test_a_board_of_the_first_release_keeps_its_rows_and_its_options(filled_0001):
    engine, path = filled_0001
    migrate.bring_up_to_date(engine, path)
    assert path.with_name(f"new-before-{migrate.HEAD}.mdtb").exists()
    with engine.connect() as connection:
        queries = Queries(connection)
        [meeting] = queries.meetings.lines()
        rows = queries.meetings.agenda(meeting.id)
        assert [row.presentation.number for row in rows] == ["1", "2", "3", "4"]
        amended, draft, deferred, _ = rows
        kinds = (Treatment.SURGERY, Treatment.RADIOTHERAPY)
        assert amended.decision.treatments == kinds
        assert {option.rank for option in amended.decision.options} == {1}
        assert draft.decision.line == "ébauche"
        assert deferred.presentation.deferral_reason == "Imagerie manquante"
        assert [d.treatments for d in queries.cases.past(amended.case.id)[0].decisions] == [
            kinds,
            kinds,
        ]
        assert changelog.first_broken_link(connection) is None
        found = queries.search.hits("chirurgie prem", 5)
        assert [hit.case_id for hit in found] == [amended.case.id]


def test_readings_of_the_second_schema_keep_their_material_and_their_dates(filled_0002):
    engine, path = filled_0002
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        queries = Queries(connection)
        lines = queries.readings.worklist(date(2026, 12, 1))
        compared, sent = (line.reading for line in lines)
        [material] = compared.materials
        assert (material.kind, material.identifier) == (MaterialKind.OTHER, "2 blocs, 6 lames")
        dates = (compared.sent_on, compared.received_on)
        assert (material.sent_on, material.received_on) == dates
        assert (compared.level, compared.discordances) == (ReadingLevel.EXPERT, ())
        assert compared.concordance is Concordance.MAJOR
        assert sent.materials[0].received_on is None
        found = queries.search.hits("cellules fusiformes", 1)
        assert [hit.case_id for hit in found] == [compared.case_id]
        assert changelog.first_broken_link(connection) is None


def test_a_consent_is_kept_and_a_reading_that_agreed_makes_a_diagnosis_certain(filled_0002):
    engine, path = filled_0002
    with engine.begin() as connection:
        patients = "SELECT id FROM patient ORDER BY local_id"
        agreed = connection.exec_driver_sql(patients).scalars().first()
        connection.exec_driver_sql(
            "UPDATE patient SET shares_outside_team = 1 WHERE id = ?", (agreed,)
        )
        connection.exec_driver_sql(
            "UPDATE second_reading SET step = 'compared', concordance = 'concordant'"
        )
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        sharing = connection.exec_driver_sql("SELECT id, sharing, reuse FROM patient").all()
        assert {row[1] for row in sharing if row[0] == agreed} == {"agreed"}
        assert {row[1:] for row in sharing if row[0] != agreed} == {("not_asked", "not_asked")}
        read = connection.exec_driver_sql("SELECT case_id FROM second_reading").scalars().all()
        told = "SELECT id FROM case_file WHERE diagnosis_certain"
        assert set(connection.exec_driver_sql(told).scalars()) == set(read) != set()


def test_a_reading_sent_under_the_second_schema_is_not_undone_after_the_upgrade(filled_0002):
    engine, path = filled_0002
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        record = select(ACTIONS.c.step).where(ACTIONS.c.act == Act.REQUEST_READING)
        step = connection.scalars(record).first()
        with pytest.raises(RuleViolation) as refused:
            changelog.take_back(Rows(connection), step)
        assert refused.value.rule is Rule.CHANGED_SINCE


def test_what_an_older_release_wrote_about_other_columns_is_not_undone(filled_0001):
    engine, path = filled_0001
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        record = select(ACTIONS.c.step).where(ACTIONS.c.act == Act.RECORD_DECISION)
        step = connection.scalars(record).one()
        with pytest.raises(RuleViolation) as refused:
            changelog.take_back(Rows(connection), step)
        assert refused.value.rule is Rule.CHANGED_SINCE


def test_migrations_import_nothing_of_ours():
    for path in (migrate._MIGRATIONS / "versions").glob("*.py"):
        assert "mdtboard" not in path.read_text().replace("mdtboard_", "")


def test_a_meeting_of_an_older_schema_was_neither_moved_nor_cancelled(filled_0002):
    engine, path = filled_0002
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        queries = Queries(connection)
        for line in queries.meetings.lines():
            meeting = queries.meetings.meeting(line.id)
            assert (meeting.announced, meeting.cancel_reason) == (None, "")
        assert queries.errands.open() == ()
