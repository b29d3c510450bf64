import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import inspect, text

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.storage import board_file, keys, migrate, schema_meetings
from mdtboard.storage.engine import make_engine
from mdtboard.storage.schema import Base
from tests.builders import save_case
from tests.conftest import PASSPHRASE


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
    assert schema_meetings.StoredMeeting.metadata is Base.metadata
    engine, path = empty
    migrate.bring_up_to_date(engine, path)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": ours})
        assert compare_metadata(context, Base.metadata) == []


def test_every_column_says_what_it_holds():
    silent = [str(c) for t in Base.metadata.tables.values() for c in t.columns if not c.comment]
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
    monkeypatch.setattr(migrate, "HEAD", "0002")

    def careless(config, _revision):
        config.attributes["connection"].execute(text("DELETE FROM case_file"))

    monkeypatch.setattr(command, "upgrade", careless)
    with pytest.raises(EnvironmentFault) as refused:
        migrate.bring_up_to_date(services.unlocked.engine, services.path)
    assert refused.value.fault is Fault.UPGRADE_FAILED
    assert services.patients.count() == 1


def test_an_upgrade_keeps_a_verified_copy_that_opens(services, board_path, monkeypatch):
    save_case(services)
    monkeypatch.setattr(migrate, "HEAD", "0002")
    monkeypatch.setattr(command, "upgrade", lambda *_: None)
    migrate.bring_up_to_date(services.unlocked.engine, services.path)
    services.close()
    monkeypatch.undo()
    copy = board_path.with_name("board-before-0002.mdtb")
    keys.keys_file(copy).write_bytes(keys.keys_file(board_path).read_bytes())
    unlocked = board_file.unlock(copy, PASSPHRASE)
    with unlocked.engine.connect() as connection:
        assert connection.execute(text("SELECT count(*) FROM case_file")).scalar() == 1
    unlocked.close()


def test_an_up_to_date_file_opens_without_alembic_or_reportlab(board_path, tmp_path):
    import subprocess
    import sys

    code = (
        "import sys; from pathlib import Path; from mdtboard.services import board_files as b;"
        f"b.unlock(Path({str(board_path)!r}), {PASSPHRASE!r}).close();"
        "print([m for m in ('alembic', 'reportlab', 'python_calamine', 'xlsxwriter')"
        " if m in sys.modules])"
    )
    out = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert out.stdout.strip() == "[]"


def test_migrations_import_nothing_of_ours():
    for path in (migrate._MIGRATIONS / "versions").glob("*.py"):
        assert "mdtboard" not in path.read_text().replace("mdtboard_", "")
