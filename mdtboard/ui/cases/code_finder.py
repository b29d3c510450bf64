"""Finds codes and names for a line as one types, in our own table and in the loaded lists."""

from mdtboard.domain.codes import CodeHit
from mdtboard.domain.terminology import CodeSystem
from mdtboard.services.codes import CodeService
from mdtboard.ui import formats
from mdtboard.ui.widgets.matching import Matches, Option


class CodeFinder:
    """Offers the codes of one system; the option taken has its `CodeHit` for a key."""

    def __init__(self, codes: CodeService, system: CodeSystem) -> None:
        self._codes = codes
        self.system = system

    @property
    def options(self) -> tuple[Option, ...]:
        """Return nothing: the lists are too long to be listed."""
        return ()

    def search(self, text: str) -> Matches:
        """Return the codes whose figures or words begin as typed."""
        hits = self._codes.suggest(self.system, text, formats.language())
        return Matches(tuple(Option(hit, hit.code, described(hit)) for hit in hits))

    def same(self, _text: str) -> Option | None:
        """Return None: a code that is typed in full stays as it is typed."""
        return None


class NameFinder:
    """Offers the names of tumours: those that have a code, then OncoTree's if it is loaded."""

    def __init__(self, codes: CodeService) -> None:
        self._codes = codes

    @property
    def options(self) -> tuple[Option, ...]:
        """Return nothing: the lists are too long to be listed."""
        return ()

    def search(self, text: str) -> Matches:
        """Return the tumours whose names begin as typed; a name is offered once."""
        found: dict[str, CodeHit] = {}
        for system in (CodeSystem.ICD_O_MORPHOLOGY, CodeSystem.ONCOTREE):
            for hit in self._codes.suggest(system, text, formats.language()):
                found.setdefault(hit.label, hit)
        return Matches(
            tuple(Option(hit, name, f"{hit.code} · {hit.edition}") for name, hit in found.items())
        )

    def same(self, _text: str) -> Option | None:
        """Return None: words that are typed stay as they are typed."""
        return None


def described(hit: CodeHit) -> str:
    """Return what a code means and which edition says so."""
    return " · ".join(part for part in (hit.label, hit.edition) if part)
