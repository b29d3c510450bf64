"""Keeps which code each histology of a list has."""

from mdtboard.domain.codes import CodeHit
from mdtboard.domain.imports import HistologyWords
from mdtboard.domain.terminology import CodeSystem
from mdtboard.services.codes import CodeService
from mdtboard.ui import formats


class Histologies:
    """The histologies in words, the commonest first, and the codes a person gave them."""

    def __init__(self, codes: CodeService) -> None:
        self._service = codes
        self.words: tuple[HistologyWords, ...] = ()
        self.codes: dict[str, CodeHit] = {}

    def take(self, words: tuple[HistologyWords, ...]) -> None:
        """Take what a list says: what was chosen stays, the rest is filled in where it is sure."""
        known = {one.text for one in self.words}
        self.words = words
        fresh = tuple(one.text for one in words if one.text not in known)
        self.codes = self._service.names(fresh, formats.language()) | self.codes

    def choose(self, text: str, hit: CodeHit) -> None:
        """Give one histology a code from the lists."""
        self.codes[text] = hit

    def type(self, text: str, code: str) -> None:
        """Give one histology a code as it was typed, or none."""
        self.codes.pop(text, None)
        if code:
            system = CodeSystem.ICD_O_MORPHOLOGY
            self.codes[text] = self._service.taken(system, code, formats.language())

    def without_code(self) -> tuple[HistologyWords, ...]:
        """Return the histologies that are imported as words only."""
        return tuple(one for one in self.words if one.text not in self.codes)
