"""`override` on every Python we run on.

The module that brings it to Python 3.11 takes a fortieth of the first window to import.
"""

import sys
from typing import TYPE_CHECKING, TypeVar

M = TypeVar("M")

if sys.version_info >= (3, 12):
    from typing import override
elif TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: M) -> M:
        """Return the method as it is: the mark is for who reads and for the type checker."""
        return method


__all__ = ["override"]
