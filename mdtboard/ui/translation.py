"""Loads the words of a language, ours and Qt's."""

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from mdtboard.resources import asset

LANGUAGES = ("fr", "en")
_LOCALES = {"fr": QLocale.Language.French, "en": QLocale.Language.English}
_COUNTRIES = {"fr": QLocale.Country.France, "en": QLocale.Country.UnitedKingdom}


def system_language() -> str:
    """Return the system's language when we speak it, else English."""
    name = QLocale.system().name()[:2]
    return name if name in LANGUAGES else "en"


class Languages:
    """Puts one language in force at a time."""

    def __init__(self) -> None:
        self._installed: list[QTranslator] = []
        self.current = "en"

    def speak(self, language: str) -> None:
        """Use `language` for every text shown from now on."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        self.current = language if language in LANGUAGES else "en"
        QLocale.setDefault(QLocale(_LOCALES[self.current], _COUNTRIES[self.current]))
        qt_folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        ours = asset("i18n")
        for name, folder in (
            (f"qtbase_{self.current}", qt_folder),
            (f"mdtboard_{self.current}", str(ours)),
        ):
            translator = QTranslator()
            if translator.load(name, folder):
                QCoreApplication.installTranslator(translator)
                self._installed.append(translator)
