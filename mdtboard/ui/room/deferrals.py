"""The reasons a case is most often deferred for, in the user's language."""

import json

from PySide6.QtCore import QLocale

from mdtboard.resources import resource


def deferral_reasons() -> tuple[str, ...]:
    """Return neutral reasons to choose from; any other may be typed."""
    rows = json.loads(resource("catalogues/deferrals.json").read_text(encoding="utf-8"))
    french = QLocale().language() == QLocale.Language.French
    return tuple(row["fr" if french else "en"] for row in rows)
