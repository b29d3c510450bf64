"""What is taken of an official file, and a tally of what is not."""

from typing import Final

from mdtboard.domain.code_lists import ListFormat, ReadFile, ReadList, Skipped, SkipReason
from mdtboard.domain.codes import written
from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.terminology import CodeEntry, CodeSystem

MAX_ENTRIES: Final = 250_000

_MAX_LABEL = 1_000
_MAX_CODE = 200
_MAX_SYNONYMS = 60
_EXAMPLES = 3
_SHOWN = 60


class Gathering:
    """Collects codes by system, in the order of the file."""

    def __init__(self) -> None:
        self._found: dict[CodeSystem, dict[str, tuple[str, tuple[str, ...]]]] = {}
        self._skipped: dict[SkipReason, tuple[int, tuple[str, ...]]] = {}
        self._taken = 0

    def take(
        self, system: CodeSystem, code: str, label: str, synonyms: tuple[str, ...] = ()
    ) -> None:
        """Take one code, unless something about it is wrong."""
        code, label = one_line(code), one_line(label)
        if not code:
            self.skip(SkipReason.NO_CODE, label)
            return
        if not label:
            self.skip(SkipReason.NO_LABEL, code)
            return
        if len(label) > _MAX_LABEL or len(code) > _MAX_CODE:
            self.skip(SkipReason.TOO_LONG, code)
            return
        code = written(system, code)
        known = self._found.setdefault(system, {})
        if code in known:
            self.skip(SkipReason.CODE_TWICE, code)
            return
        self._taken += 1
        if self._taken > MAX_ENTRIES:
            raise list_fault(Fault.LIST_TOO_LARGE)
        said = dict.fromkeys(one_line(word)[:_MAX_LABEL] for word in synonyms)
        known[code] = label, tuple(w for w in said if w and w != label)[:_MAX_SYNONYMS]

    def skip(self, reason: SkipReason, example: str) -> None:
        """Count an entry that is not taken."""
        count, examples = self._skipped.get(reason, (0, ()))
        if example and len(examples) < _EXAMPLES:
            examples = (*examples, one_line(example)[:_SHOWN])
        self._skipped[reason] = count + 1, examples

    def result(self, form: ListFormat, editions: dict[CodeSystem, str], language: str) -> ReadFile:
        """Return what was read; the reader adds the file's name and digest.

        Raises:
            EnvironmentFault: there was no code in it.
        """
        lists = tuple(
            self._list(system, editions.get(system, ""), language) for system in self._found
        )
        if not any(one.entries for one in lists):
            raise list_fault(Fault.LIST_EMPTY)
        skipped = tuple(
            Skipped(reason=reason, count=count, examples=examples)
            for reason, (count, examples) in self._skipped.items()
        )
        return ReadFile(form=form, file_name="", sha256="", lists=lists, skipped=skipped)

    def systems(self) -> tuple[CodeSystem, ...]:
        """Return the systems that something was taken of."""
        return tuple(self._found)

    def _list(self, system: CodeSystem, edition: str, language: str) -> ReadList:
        edition = one_line(edition)[:_SHOWN]
        entries = tuple(
            CodeEntry(system=system, edition=edition, code=code, label=label, synonyms=synonyms)
            for code, (label, synonyms) in self._found[system].items()
        )
        return ReadList(system=system, edition=edition, language=language, entries=entries)


def one_line(text: str) -> str:
    """Return a text without line breaks and repeated blanks."""
    return " ".join(text.split())


def list_fault(kind: Fault) -> EnvironmentFault:
    """Return a fault that says nothing of the file's words."""
    return EnvironmentFault(kind)
