"""Opens a board file with the one connection recipe that keeps it safe."""

from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.pool import QueuePool

from mdtboard.domain.errors import EnvironmentFault, Fault

APPLICATION_ID = 0x4D445442  # "MDTB"
READING = "mdtboard_reading"
# Older SQLites can corrupt a file (WAL-reset race, fixed in 3.51.3).
_OLDEST_ENGINE = (3, 51, 3)


def make_engine(path: Path, data_key: bytes, salt: bytes, *, create: bool = False) -> Engine:
    """Return an engine on the encrypted file at `path`; each thread gets its own connection.

    Raises:
        EnvironmentFault: this program's SQLite is too old to be trusted.
    """
    if driver.sqlite_version_info < _OLDEST_ENGINE:
        raise EnvironmentFault(Fault.ENGINE_TOO_OLD)
    engine = create_engine(
        "sqlite://",
        module=driver,
        creator=_connector(path, data_key, salt, create=create),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=6,
        hide_parameters=True,
    )
    event.listen(engine, "begin", _begin)
    event.listen(engine, "handle_error", _drop_if_damaged)
    return engine


def _connector(path: Path, data_key: bytes, salt: bytes, *, create: bool) -> Callable[[], Any]:
    mode = "rwc" if create else "rw"
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"

    def connect() -> Any:
        connection = driver.connect(
            address, uri=True, isolation_level=None, check_same_thread=False
        )
        try:
            _prepare(connection, data_key, salt)
        except BaseException:
            connection.close()
            raise
        return connection

    return connect


def _prepare(connection: Any, data_key: bytes, salt: bytes) -> None:
    cursor = connection.cursor()
    # isolation_level=None: we say BEGIN ourselves, so that schema changes roll back too.
    cursor.execute(f"PRAGMA key = \"x'{data_key.hex()}{salt.hex()}'\"")
    version = cursor.execute("PRAGMA cipher_version").fetchone()
    if not version or not version[0]:
        # A plain SQLite ignores the key without a word, and would write patients in clear.
        raise EnvironmentFault(Fault.ENGINE_TOO_OLD)
    for pragma in (
        "foreign_keys = ON",
        "journal_mode = TRUNCATE",
        "synchronous = EXTRA",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "mmap_size = 0",
        "secure_delete = ON",
        "busy_timeout = 5000",
        "cache_size = -65536",
        "temp_store = MEMORY",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    # A transaction that reads and then writes would fail at once when somebody else wrote in
    # between; taking the write lock first makes it wait instead.
    reading = connection.get_execution_options().get(READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _drop_if_damaged(context: ExceptionContext) -> None:
    # A connection that once met a damaged page answers nothing any more, of whole pages either.
    said = str(context.original_exception)
    if "malformed" in said or "not a database" in said:
        context.is_disconnect = True
