"""Lets a window go only when nothing that was typed would be lost by it."""

from collections.abc import Mapping

from PySide6.QtCore import QObject

from mdtboard.domain.errors import EnvironmentFault
from mdtboard.ui.labels import sentence
from mdtboard.ui.page import Page
from mdtboard.ui.places import Screen
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import Tone


class Parting(QObject):
    """Saves before the window closes, locks or is built anew.

    What cannot be saved holds the window back once; whoever asks for the same again means it.
    """

    def __init__(self, shell: Shell, pages: Mapping[Screen, Page], parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._pages = pages
        self._failed = False
        self._warned = False

    def begin_anew(self) -> None:
        """Forget that somebody wanted to leave; something was saved since."""
        self._warned = False

    def note_fault(self) -> None:
        """Remember that the disk refused something while it was being saved."""
        self._failed = True

    def save(self, page: Page | None) -> bool:
        """Save what is being typed, and tell whether all of it is in the file."""
        self._failed = False
        try:
            if page is not None:
                page.flush()
        except EnvironmentFault as fault:
            self._failed = True
            self._shell.say(sentence(fault), Tone.PROBLEM)
        held = any(screen.holds_words() for screen in self._pages.values())
        return not self._failed and not held

    def allowed(self, page: Page | None) -> bool:
        """Save, and tell whether the window may go; say why not."""
        if self.save(page) or self._warned:
            return True
        self._warned = True
        if not self._failed:
            words = self.tr(
                "What you typed is not saved yet. Save it, or do the same again to leave it."
            )
            self._shell.say(words, Tone.ATTENTION)
        return False
