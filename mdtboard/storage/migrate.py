"""Brings a board file to the version this program speaks, keeping a verified copy first."""

import os
from pathlib import Path

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, text

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.storage.engine import READING, make_engine
from mdtboard.storage.reindex import bring_index_up_to_date

HEAD = "0011"
_MIGRATIONS = Path(__file__).parent / "migrations"


def bring_up_to_date(engine: Engine, file: Path) -> None:
    """Upgrade the schema if it is behind, and the search index with it.

    Alembic is imported only then.

    Raises:
        EnvironmentFault: a newer mdtboard wrote this file, so this one must not touch it; or
            the upgrade would have lost rows, and was taken back.
    """
    found = version_of(engine)
    if found != HEAD:
        _bring_schema_up_to_date(engine, file, found)
    bring_index_up_to_date(engine)


def _bring_schema_up_to_date(engine: Engine, file: Path, found: str | None) -> None:
    if found is not None and found not in known_versions():
        raise EnvironmentFault(Fault.FILE_IS_NEWER, where=str(file.parent), version=found)
    if found is not None:
        copy_verified(engine, file, file.with_name(f"{file.stem}-before-{HEAD}{file.suffix}"))
    _upgrade(engine, file)


def version_of(engine: Engine) -> str | None:
    """Return the schema version of the file, or None when it is empty."""
    with engine.connect().execution_options(**{READING: True}) as connection:
        tables = "SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'"
        if not connection.execute(text(tables)).scalar():
            return None
        found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
        return None if found is None else str(found)


def known_versions() -> frozenset[str]:
    """Return every schema version this program can read or upgrade."""
    names = (path.stem for path in (_MIGRATIONS / "versions").glob("[0-9]*.py"))
    return frozenset(name.split("_")[0] for name in names)


def copy_verified(engine: Engine, file: Path, target: Path) -> Path:
    """Copy the board to `target` with its key slots, and check the copy before it is named.

    Raises:
        EnvironmentFault: the copy cannot be written, or does not hold what the board holds.
    """
    part = target.with_name(target.name + ".part")
    part.unlink(missing_ok=True)
    with engine.connect().execution_options(**{READING: True}) as connection:
        expected = _row_counts(connection)
        source = connection.connection.driver_connection
        assert isinstance(source, driver.Connection)
        copy_engine = _same_key(engine, part)
        try:
            with copy_engine.connect() as copy:
                target_connection = copy.connection.driver_connection
                assert isinstance(target_connection, driver.Connection)
                source.backup(target_connection)
            with copy_engine.connect() as copy:
                healthy = copy.exec_driver_sql("PRAGMA quick_check").scalar() == "ok"
                if not healthy or _row_counts(copy) != expected:
                    raise EnvironmentFault(Fault.UPGRADE_FAILED, where=str(target.parent))
        finally:
            copy_engine.dispose()
    os.replace(part, target)
    return target


def _same_key(engine: Engine, path: Path) -> Engine:
    data_key, salt = engine.get_execution_options()["mdtboard_key"]
    return make_engine(path, data_key, salt, create=True)


def _upgrade(engine: Engine, file: Path) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    with engine.connect() as connection:
        # SQLite alters a table by copying and dropping it; with foreign keys on, the drop
        # would cascade into every child row. The switch does nothing inside a transaction,
        # so it goes to the driver, behind SQLAlchemy's back.
        pragma = connection.connection.cursor()
        pragma.execute("PRAGMA foreign_keys = OFF")
        try:
            with connection.begin():
                before = _row_counts(connection)
                config.attributes["connection"] = connection
                command.upgrade(config, "head")
                # What said the same twice may have become one; a migration counts that.
                merged: dict[str, int] = config.attributes.get("merged", {})
                _require_nothing_lost(connection, before, merged, file)
        finally:
            pragma.execute("PRAGMA foreign_keys = ON")
            pragma.close()


def _require_nothing_lost(
    connection: Connection, before: dict[str, int], merged: dict[str, int], file: Path
) -> None:
    dangling = connection.exec_driver_sql("PRAGMA foreign_key_check").fetchall()
    after = _row_counts(connection)
    shrunk = [
        table
        for table, count in before.items()
        if after.get(table, count) < count - merged.get(table, 0)
    ]
    if dangling or shrunk:
        raise EnvironmentFault(Fault.UPGRADE_FAILED, where=str(file.parent))


def _row_counts(connection: Connection) -> dict[str, int]:
    names = connection.execute(
        text(
            "SELECT name FROM sqlite_master WHERE type = 'table'"
            " AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search_index%'"
            " AND name <> 'alembic_version'"
        )
    ).scalars()
    quoted = [name.replace('"', '""') for name in names]
    return {
        name: connection.exec_driver_sql(f'SELECT count(*) FROM "{name}"').scalar() or 0
        for name in quoted
    }
