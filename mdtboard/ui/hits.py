"""What a search found, in words: where it is, and where it leads."""

from PySide6.QtCore import QCoreApplication

from mdtboard.domain.history import FieldName
from mdtboard.domain.ids import CaseId, PresentationId
from mdtboard.domain.views import HitKind, SearchHit
from mdtboard.marks import QT_TRANSLATE_NOOP
from mdtboard.ui.labels.fields import field_label
from mdtboard.ui.places import Destination, Screen
from mdtboard.ui.widgets.suggestions import Suggestion

_NEAR = QT_TRANSLATE_NOOP("search", "similar spelling")
_PLACE = QT_TRANSLATE_NOOP("search", "{field}: {words}")
_ALL = QT_TRANSLATE_NOOP("search", "Show all that match in the case list")
# What stands in the line anyway needs no name.
_PLAIN = ("sequence", "local_id", "diagnosis", "text")


def place_in_words(field: FieldName, excerpt: str) -> str:
    """Return where something was found: "Imaging: nodule of 12 mm"."""
    words = QCoreApplication.translate("search", _PLACE)
    return words.format(field=field_label(field), words=excerpt)


def note_of(hit: SearchHit, *others: str) -> str:
    """Return what tells a hit from others: its number, and where in it the words stand."""
    field = hit.field
    said = hit.text
    if field is not None and field.name not in _PLAIN:
        said = place_in_words(field, hit.excerpt)
    elif field is not None and field.name in ("text", "diagnosis"):
        said = hit.excerpt
    elif field is not None and hit.excerpt != hit.number:
        said = f"{hit.excerpt} · {hit.text}" if hit.text else hit.excerpt
    near = QCoreApplication.translate("search", _NEAR) if hit.near else ""
    return " · ".join(part for part in (near, hit.number, *others, said) if part)


def destination_of(hit: SearchHit) -> Destination:
    """Return where what was found is shown; an advice is shown itself, in its case."""
    heard = hit.kind is HitKind.PRESENTATION
    return Destination(
        screen=Screen.CASES,
        patient_id=hit.patient_id,
        case_id=None if hit.case_id is None else CaseId(hit.case_id),
        presentation_id=PresentationId(hit.entity_id) if heard else None,
        section="boards" if heard else "",
    )


def everything(typed: str) -> Destination:
    """Return the case list with all that matches."""
    return Destination(screen=Screen.CASES, typed=typed)


def all_of_them(typed: str, trail: str = "") -> Suggestion:
    """Return the row that leads to the case list with all that matches."""
    words = QCoreApplication.translate("search", _ALL)
    return Suggestion(everything(typed), words, "", trail, "list")
