"""Which group of the list a tumour belongs to, as far as its codes and its words tell."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Protocol

from mdtboard.domain.codes import Entity, EntityTable
from mdtboard.domain.expert_lists import (
    ExpertGroup,
    ExpertList,
    ExpertMatch,
    MatchBasis,
    Span,
    read_histology,
    read_morphology,
    read_site,
)
from mdtboard.domain.folding import words
from mdtboard.domain.ids import NetworkId
from mdtboard.domain.network import Network, NetworkReading, line_of
from mdtboard.domain.terminology import CodeSystem

# ICD-10 counts a mesothelioma by its place, ICD-O by the place alone.
_PLACES = {450: (384, 384), 451: (480, 489), 452: (380, 380)}
_SMALL = frozenset(
    words(
        "a and at au aux d dans de des du e en et in l la le les nos of ou par sans sai sur the"
        " un une with"
    )
)
# A shorter word alone is an abbreviation, which means something else in another's notes.
_LONG = 5


class Described(Protocol):
    """What is read of a tumour."""

    @property
    def morphology_code(self) -> str: ...  # noqa: D102
    @property
    def code_edition(self) -> str: ...  # noqa: D102
    @property
    def topography_code(self) -> str: ...  # noqa: D102
    @property
    def icd10_code(self) -> str: ...  # noqa: D102
    @property
    def diagnosis(self) -> str: ...  # noqa: D102
    @property
    def morphology(self) -> str: ...  # noqa: D102
    @property
    def topography(self) -> str: ...  # noqa: D102


class RareCancers:
    """The one table of rare cancers: the groups of the list, and the words of the code table."""

    def __init__(self, listed: ExpertList, codes: EntityTable) -> None:
        self.listed = listed
        self.codes = codes

    @property
    def version(self) -> str:
        """Return the version of the list."""
        return self.listed.version

    @property
    def edition(self) -> str:
        """Return the edition of its codes."""
        return self.listed.edition

    @property
    def groups(self) -> tuple[ExpertGroup, ...]:
        """Return the groups of the list."""
        return self.listed.groups

    def find(self, tumour: Described) -> ExpertMatch | None:
        """Return the group of a tumour, or None if neither codes nor words point to one.

        A morphology that is coded decides alone. Without one, the words and the ICD-10 code say
        what is probable.
        """
        code = tumour.morphology_code
        if read_morphology(code) is None and read_histology(code) is None:
            return self._pointed(tumour)
        return self.of_code(code, tumour.code_edition, tumour.topography_code, _site(tumour))

    def of_code(
        self, morphology: str, edition: str = "", topography: str = "", site: Span | None = None
    ) -> ExpertMatch | None:
        """Return the group of a morphology, also of one that an earlier edition wrote otherwise."""
        place = site or read_site(topography)
        found = self.listed.match_at(morphology, place)
        if found is not None:
            return found
        entity = self.codes.entity(morphology, edition, topography)
        if entity is None or entity.system is not CodeSystem.ICD_O_MORPHOLOGY:
            return None
        return self.listed.match_at(entity.code, place)

    def of_entity(self, entity: Entity) -> ExpertMatch | None:
        """Return the group of a row of the code table, where that tumour usually is."""
        return self.listed.match_at(entity.code, entity.sites[0] if entity.sites else None)

    def _pointed(self, tumour: Described) -> ExpertMatch | None:
        site = _site(tumour)
        named = self._named(tumour)
        if named is not None:
            found = self._of_named(named, site)
            if found is not None:
                return found
        said = set(words(f"{tumour.diagnosis} {tumour.morphology}"))
        if named is None:
            for group in self.groups:
                if any(_said(word, said) for word in group.words):
                    return ExpertMatch(group=group, certain=False, basis=MatchBasis.WORDS)
        for code in (tumour.icd10_code, tumour.topography_code):
            category = read_site(code)
            if category is None:
                continue
            found = self.listed.by_icd10(category, places=named is None)
            if found is not None:
                return found
        return None

    def _of_named(self, entity: Entity, site: Span | None) -> ExpertMatch | None:
        usual = entity.sites[0] if entity.sites else None
        found = self.listed.match_at(entity.code, site or usual)
        if found is None:
            return None
        return ExpertMatch(group=found.group, certain=False, basis=MatchBasis.WORDS)

    def _named(self, tumour: Described) -> Entity | None:
        """Return the tumour that the words name: the very name, else the longest within them."""
        for text in (tumour.morphology, tumour.diagnosis):
            entity = self.codes.named(text) if text.strip() else None
            if entity is not None and entity.system is CodeSystem.ICD_O_MORPHOLOGY:
                return entity
        said = _told(f"{tumour.diagnosis} {tumour.morphology} {tumour.topography}")
        best: tuple[int, Entity] | None = None
        for word in said:
            for name, entity in self._names.get(word, ()):
                weight = sum(len(part) for part in name)
                if name <= said and (best is None or weight > best[0]):
                    best = (weight, entity)
        return None if best is None else best[1]

    @cached_property
    def _names(self) -> dict[str, list[tuple[frozenset[str], Entity]]]:
        """The names of the tumours by their longest word."""
        found: dict[str, list[tuple[frozenset[str], Entity]]] = {}
        for entity in self.codes.entities:
            if entity.system is not CodeSystem.ICD_O_MORPHOLOGY:
                continue
            for name in entity.names():
                parts = _told(name)
                if len(parts) > 1 or any(len(part) >= _LONG for part in parts):
                    found.setdefault(max(sorted(parts), key=len), []).append((parts, entity))
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Readers:
    """Who reads what a second time for this board, as its networks stand.

    `networks` are those whose cases are all read; `groups` are the groups of the list that are
    read, each with the network that does it.
    """

    networks: frozenset[NetworkId]
    groups: Mapping[str, NetworkId]


def readers_of(groups: Iterable[ExpertGroup], networks: Iterable[Network]) -> Readers:
    """Return who reads what: an ended network's tumours are read by the one that followed."""
    known = tuple(networks)
    all_read = frozenset(
        NetworkId(network.id)
        for network in known
        if any(n.reading is NetworkReading.ALL for n in line_of(network.acronym, known))
    )
    found: dict[str, NetworkId] = {}
    for group in groups:
        line = line_of(group.reader, known)
        chosen = not group.optional or any(group.key in n.optional_groups for n in line)
        reader = next((n for n in line if n.reading.is_systematic), None)
        if chosen and reader is not None:
            found[group.key] = NetworkId(reader.id)
    return Readers(networks=all_read, groups=found)


def _site(tumour: Described) -> Span | None:
    """Return where a tumour is; an ICD-10 code says it where the site has no code of its own."""
    place = read_site(tumour.topography_code) or read_site(tumour.icd10_code)
    if place is None or place[0] not in _PLACES or place[0] != place[1]:
        return place
    return _PLACES[place[0]]


def _told(text: str) -> frozenset[str]:
    return frozenset(_singular(word) for word in words(text)) - _SMALL


def _singular(word: str) -> str:
    return word[:-1] if len(word) >= _LONG and word.endswith("s") else word


def _said(word: str, said: set[str]) -> bool:
    if word.startswith("*"):
        return any(each.removesuffix("s").endswith(word[1:]) for each in said)
    return word in said
