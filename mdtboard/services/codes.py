"""What codes mean, which are offered as one types, and the official lists a centre loads."""

from dataclasses import dataclass, replace
from pathlib import Path
from uuid import UUID

from mdtboard.domain.actions import Act
from mdtboard.domain.code_lists import LoadedList, ReadFile, ReadList, count_of
from mdtboard.domain.code_search import FoldedLines
from mdtboard.domain.codes import CodeHit, Entity, plain_code, plain_edition, written
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.folding import words
from mdtboard.domain.ids import TerminologyId, new_id
from mdtboard.domain.permissions import Permission
from mdtboard.domain.terminology import CodeEntry, CodeSystem, Terminology
from mdtboard.domain.tumour_groups import readers_of
from mdtboard.reference import rare_cancers, shipped_codes
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork
from mdtboard.storage.queries import Queries

MOST_OFFERED = 12
# Nobody searches by a paragraph, and what is pasted must not slow the line down.
_LONGEST = 80
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeMeaning:
    """What a code is called, and the entity of our own table that it means, if any.

    `network` is the one such a tumour is of, `reader` the one that reads it a second time.
    """

    label: str
    entity: Entity | None = None
    network: str = ""
    reader: str = ""


class CodeService:
    """Our own table first, then the lists of the board. No code is ever refused."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        # A list never changes once it is loaded.
        self._lines: dict[UUID, FoldedLines] = {}

    def suggest(
        self, system: CodeSystem, typed: str, language: str, limit: int = MOST_OFFERED
    ) -> tuple[CodeHit, ...]:
        """Return the codes that fit what is typed so far, our own first."""
        typed = typed.strip()[:_LONGEST]
        own = shipped_codes().suggest(system, typed, language)[:limit]
        known = {_identity(hit.code, hit.edition) for hit in own}
        found = list(own)
        for entry in self._listed(system, typed, language, limit):
            key = _identity(entry.code, entry.edition)
            if key not in known:
                known.add(key)
                found.append(_hit(entry))
        return tuple(found[:limit])

    def knows(self, system: CodeSystem) -> bool:
        """Tell whether there is any list of a system, so that a code could be missed in it."""
        if any(entity.system is system for entity in shipped_codes().entities):
            return True
        with self._desk.database.reading() as queries:
            return bool(queries.codes.of(system))

    def entity_of(self, code: str, edition: str = "", site: str = "") -> Entity | None:
        """Return the entity a morphology or site code means, in whatever edition, or None."""
        return shipped_codes().entity(code, edition, site)

    def describe(
        self, system: CodeSystem, code: str, language: str, edition: str = "", site: str = ""
    ) -> CodeMeaning | None:
        """Return what a code is called, or None if neither our table nor a list has it."""
        code = code.strip()
        if not code or len(code) > _LONGEST:
            return None
        entity = self.entity_of(code, edition, site)
        if entity is not None and entity.system is system:
            return self._with_networks(
                CodeMeaning(label=entity.labels[language], entity=entity), code, edition, site
            )
        with self._desk.database.reading() as queries:
            called = queries.codes.called(system, written(system, code), language)
        said = [e for e in called if plain_edition(e.edition) == plain_edition(edition)] or called
        if not said:
            return None
        return self._with_networks(CodeMeaning(label=said[0].label), code, edition, site)

    def completions(self, system: CodeSystem, code: str, language: str) -> tuple[CodeHit, ...]:
        """Return what a heading, or a histology without its behaviour, may stand for."""
        return shipped_codes().completions(system, code.strip()[:_LONGEST], language)

    def _with_networks(
        self, meaning: CodeMeaning, code: str, edition: str, site: str
    ) -> CodeMeaning:
        """Add whose such a tumour is and who reads it twice, if it is certainly on the list."""
        table = rare_cancers()
        match = table.of_code(code, edition, site)
        if match is None or not match.certain:
            return meaning
        with self._desk.database.reading() as queries:
            networks = queries.people.networks()
        key = readers_of(table.groups, networks).groups.get(match.group.key)
        reader = next((n.acronym for n in networks if n.id == key), "")
        return replace(meaning, network=match.group.network, reader=reader)

    def taken(self, system: CodeSystem, code: str, language: str) -> CodeHit:
        """Return a code as a person typed it, with its edition if only one edition has it."""
        hits = self.suggest(system, code, language)
        editions = {hit.edition for hit in hits if plain_code(hit.code) == plain_code(code)}
        edition = editions.pop() if len(editions) == 1 else ""
        return self._named(system, code, edition, language)

    def names(self, texts: tuple[str, ...], language: str) -> dict[str, CodeHit]:
        """Return the code of each histology in words that can be told without asking.

        First as cases of the board with these very words were coded, then by the whole name of
        a row of our table.
        """
        system = CodeSystem.ICD_O_MORPHOLOGY
        with self._desk.database.reading() as queries:
            before = queries.codes.used_for(texts)
        found: dict[str, CodeHit] = {}
        for text in texts:
            entity = shipped_codes().named(text)
            if text in before:
                found[text] = self._named(system, *before[text], language)
            elif entity is not None and entity.system is system:
                found[text] = self._named(system, entity.code, entity.edition, language)
        return found

    def _named(self, system: CodeSystem, code: str, edition: str, language: str) -> CodeHit:
        meaning = self.describe(system, code, language, edition)
        return CodeHit(
            system=system,
            code=code,
            edition=edition,
            label="" if meaning is None else meaning.label,
            entity=None if meaning is None else meaning.entity,
        )

    def lists(self) -> tuple[LoadedList, ...]:
        """Return the lists of the board, each with how many of its codes are there."""
        with self._desk.database.reading() as queries:
            return queries.codes.lists()

    def read(self, path: Path) -> ReadFile:
        """Return what an official file holds; nothing is kept.

        Raises:
            EnvironmentFault: it is missing, too large, unsafe, damaged, or of no known kind.
        """
        from mdtboard.exchange.terminologies.reader import read_file

        return read_file(path)

    def load(self, read: ReadFile) -> tuple[Terminology, ...]:
        """Keep the lists of a file in one act; the same edition in one language is replaced.

        Raises:
            RuleViolation: the account may not set the board up, or an edition is not named.
        """
        self._desk.require(Permission.SET_UP)
        if any(not one.edition.strip() for one in read.lists):
            raise RuleViolation(Rule.EDITION_MISSING)
        with self._desk.database.action(Act.LOAD_TERMINOLOGY, self._desk.account) as uow:
            return tuple(self._load(uow, read, one) for one in read.lists)

    def remove(self, terminology_id: TerminologyId) -> None:
        """Remove a list; no code of a case changes.

        Raises:
            RuleViolation: the account may not set the board up, or it is gone already.
        """
        self._desk.require(Permission.SET_UP)
        account = self._desk.account
        with self._desk.database.action(
            Act.REMOVE_TERMINOLOGY, account, about=terminology_id
        ) as uow:
            uow.terminologies.delete(terminology_id)

    def _load(self, uow: UnitOfWork, read: ReadFile, one: ReadList) -> Terminology:
        uow.code_rows.clear_lost()
        for known in uow.queries.codes.of(one.system):
            same = known.edition.casefold() == one.edition.strip().casefold()
            if same and known.language == one.language:
                uow.terminologies.delete(known.id)
        saved = uow.terminologies.save(
            Terminology(
                id=TerminologyId(new_id()),
                system=one.system,
                edition=one.edition.strip(),
                language=one.language,
                file_name=read.file_name,
                sha256=read.sha256,
                entries=len(one.entries),
                skipped=count_of(read.skipped),
                loaded_at=uow.at,
                loaded_by=self._desk.account.name,
            )
        )
        uow.code_rows.add(saved.id, one.entries)
        return saved

    def _listed(self, system: CodeSystem, typed: str, language: str, limit: int) -> list[CodeEntry]:
        tokens = words(typed)[:_MOST_WORDS]
        if not tokens:
            return []
        figures = plain_code(typed)
        found: list[CodeEntry] = []
        with self._desk.database.reading() as queries:
            lists = sorted(queries.codes.of(system), key=lambda one: one.language != language)
            for one in lists:
                numbers = self._searchable(queries, one).search(figures, tokens, limit)
                found += queries.codes.entries(one, numbers)
        return found

    def _searchable(self, queries: Queries, one: Terminology) -> FoldedLines:
        if one.id not in self._lines:
            self._lines[one.id] = FoldedLines(queries.codes.lines(one.id))
        return self._lines[one.id]


def _identity(code: str, edition: str) -> tuple[str, str]:
    return plain_code(code), plain_edition(edition)


def _hit(entry: CodeEntry) -> CodeHit:
    return CodeHit(
        system=entry.system,
        code=entry.code,
        edition=entry.edition,
        label=entry.label,
        entity=shipped_codes().entity(entry.code, entry.edition),
    )
