"""The words of a document in its own language, whatever the language of the screen."""

from collections.abc import Mapping
from enum import Enum
from types import MappingProxyType

from PySide6.QtCore import QTranslator

from mdtboard.domain.sheets import Wording
from mdtboard.resources import asset
from mdtboard.ui.labels import LABELS

LANGUAGES: Mapping[str, str] = MappingProxyType({"fr": "Français", "en": "English"})


class _Catalogue:
    """One language's printed words; a word it lacks is printed as it was written."""

    def __init__(self, language: str) -> None:
        self._translator = QTranslator()
        try:
            file = asset(f"i18n/mdtboard_{language}.qm")
        except FileNotFoundError:
            # The words are written in English, which needs no catalogue.
            return
        self._translator.load(str(file))

    def text(self, phrase: str) -> str:
        return self._translator.translate("reports", phrase) or phrase

    def label(self, member: Enum) -> str:
        return self._translator.translate("labels", LABELS[member]) or LABELS[member]


def wording(language: str) -> Wording:
    """Return the words of `language` ("fr", "en"), read from its own catalogue."""
    catalogue = _Catalogue(language)
    return Wording(language=language, text=catalogue.text, label=catalogue.label)
