"""The reasons a case is most often deferred for, in the user's language."""

import json

from mdtboard.resources import resource
from mdtboard.ui import formats


def deferral_reasons() -> tuple[str, ...]:
    """Return neutral reasons to choose from; any other may be typed."""
    rows = json.loads(resource("catalogues/deferrals.json").read_text(encoding="utf-8"))
    return tuple(row[formats.language()] for row in rows)
