"""Turns what the driver and the system report into faults that can be explained."""

from collections.abc import Iterator
from contextlib import contextmanager

import sqlcipher3.dbapi2 as driver
from sqlalchemy.exc import DBAPIError

from mdtboard.domain.errors import EnvironmentFault, Fault

_MESSAGES = (
    ("disk is full", Fault.DISK_FULL),
    ("database or disk is full", Fault.DISK_FULL),
    ("locked", Fault.FILE_IS_BUSY),
    ("readonly", Fault.FILE_READ_ONLY),
    ("disk i/o error", Fault.CANNOT_WRITE),
    ("unable to open", Fault.FILE_UNREADABLE),
    ("malformed", Fault.FILE_IS_DAMAGED),
    ("not a database", Fault.FILE_IS_DAMAGED),
)


@contextmanager
def explained(where: str) -> Iterator[None]:
    """Raise an EnvironmentFault where the driver blames the environment.

    Anything else the driver says is our mistake and passes through unchanged.
    """
    try:
        yield
    except (DBAPIError, driver.Error) as error:
        original = error.orig if isinstance(error, DBAPIError) else error
        fault = _fault_for(str(original).casefold())
        if fault is None:
            raise
        raise EnvironmentFault(fault, where=where) from None


def _fault_for(message: str) -> Fault | None:
    return next((fault for words, fault in _MESSAGES if words in message), None)
