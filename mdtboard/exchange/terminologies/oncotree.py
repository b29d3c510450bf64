"""OncoTree, as its own programming interface gives it: a list of tumour types, or a tree."""

import json
import re
from collections.abc import Iterator
from typing import IO, Any

from mdtboard.domain.code_lists import ListFormat, ReadFile, SkipReason
from mdtboard.domain.errors import Fault
from mdtboard.domain.terminology import CodeSystem
from mdtboard.exchange.terminologies.gathering import MAX_ENTRIES, Gathering, list_fault

_DAY = re.compile(r"(20\d{2})[-_]?(\d{2})[-_]?(\d{2})")


def read(stream: IO[bytes], file_name: str) -> ReadFile:
    """Return the tumour types; the edition is in no field, so it is taken from the file's name.

    Raises:
        EnvironmentFault: LIST_TOO_LARGE, LIST_UNREADABLE, LIST_FORMAT_UNKNOWN or LIST_EMPTY.
    """
    try:
        content = json.load(stream)
    except (ValueError, RecursionError):
        raise list_fault(Fault.LIST_UNREADABLE) from None
    gathering = Gathering()
    for node in _nodes(content):
        code, name = node.get("code"), node.get("name")
        if not isinstance(code, str) or not isinstance(name, str):
            gathering.skip(SkipReason.NO_CODE, name if isinstance(name, str) else "")
            continue
        wider = node.get("mainType")
        if isinstance(wider, dict):
            wider = wider.get("name")
        gathering.take(CodeSystem.ONCOTREE, code, name, (wider,) if isinstance(wider, str) else ())
    if not gathering.systems():
        raise list_fault(Fault.LIST_FORMAT_UNKNOWN)
    found = _DAY.search(file_name)
    edition = f"OncoTree {found[1]}-{found[2]}-{found[3]}" if found else ""
    return gathering.result(ListFormat.ONCOTREE, {CodeSystem.ONCOTREE: edition}, "en")


def _nodes(content: Any) -> Iterator[dict[str, Any]]:
    """Yield every type of a list or a tree, without calling itself: a tree may be deep."""
    waiting = [content]
    seen = 0
    while waiting:
        one = waiting.pop()
        seen += 1
        if seen > 10 * MAX_ENTRIES:
            raise list_fault(Fault.LIST_TOO_LARGE)
        if isinstance(one, list):
            waiting.extend(reversed(one))
        elif isinstance(one, dict) and "code" in one:
            yield one
            waiting.append(one.get("children"))
        elif isinstance(one, dict):
            waiting.extend(part for part in reversed(one.values()) if isinstance(part, dict))
