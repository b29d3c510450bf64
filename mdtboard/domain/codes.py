"""What a code means: the entity behind it, whatever the edition it was written in."""

import re
from dataclasses import dataclass, field
from functools import cached_property

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.expert_lists import Span, read_histology, read_morphology, read_site
from mdtboard.domain.folding import fold, words
from mdtboard.domain.terminology import CodeSystem

_ICD_O = re.compile(r"(?:icd|cim) ?o ?(\d)(?: (\d)\b)?")
_LETTERED = re.compile(r"([A-Z]\d\d)[.,]?(\d\w*)?")
_BRACKETED = re.compile(r"^(.+?)\s*\(([^()]+)\)$")
_HEADING = re.compile(r"c\d\d")
# Categories of ICD-10 that ICD-O does not use for a place.
_NO_PLACES = frozenset({27, 28, 29, 35, 36, 43, 45, 46, 59, 78, 79, *range(81, 100)})
_AMERICAN = {"tumor": "tumour", "leukemia": "leukaemia", "esophageal": "oesophageal"}
# Shorter words keep their last letter: "os" is a bone, not several of something.
_PLURAL_FROM = 5
_MOST_WORDS = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionCode:
    """A code and the edition that gives it its meaning."""

    code: str
    edition: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Entity:
    """One row of our own table: a tumour, or a site, with every code that means it.

    `codes` begins with the one to use; `sites` are where it usually is, counted as in
    `CodeRule`. `labels` and `synonyms` are by language; `icd10` is a hint, never a conversion.
    """

    key: str
    system: CodeSystem
    codes: tuple[EditionCode, ...]
    labels: dict[str, str]
    synonyms: dict[str, tuple[str, ...]] = field(default_factory=dict)
    sites: tuple[Span, ...] = ()
    family: TumourFamily = TumourFamily.NOT_STATED
    icd10: str = ""

    @property
    def code(self) -> str:
        """Return the code to use."""
        return self.codes[0].code

    @property
    def edition(self) -> str:
        """Return the edition of the code to use."""
        return self.codes[0].edition

    def names(self) -> tuple[str, ...]:
        """Return every label and synonym, in every language."""
        return (*self.labels.values(), *(word for said in self.synonyms.values() for word in said))


@dataclass(frozen=True, slots=True, kw_only=True)
class CodeHit:
    """One code on offer: where it comes from, and what it means in the language asked for."""

    system: CodeSystem
    code: str
    edition: str
    label: str
    entity: Entity | None = None


class EntityTable:
    """Our own rows, found by a code of any edition, by a name, or by what is typed so far."""

    def __init__(self, entities: tuple[Entity, ...], edition: str) -> None:
        self.entities = entities
        self.edition = edition
        self._by_code: dict[str, list[tuple[EditionCode, Entity]]] = {}
        for entity in entities:
            for one in entity.codes:
                self._by_code.setdefault(plain_code(one.code), []).append((one, entity))

    # Whoever only looks a code up, as each case file does, need not wait for all the names.

    @cached_property
    def _words(self) -> list[set[str]]:
        return [
            {word for name in entity.names() for word in words(name)} for entity in self.entities
        ]

    @cached_property
    def _by_name(self) -> dict[tuple[str, ...], list[Entity]]:
        named: dict[tuple[str, ...], list[Entity]] = {}
        for entity in self.entities:
            for name in entity.names():
                found = named.setdefault(name_key(name), [])
                if entity not in found:
                    found.append(entity)
        return named

    def entity(self, code: str, edition: str = "", site: str = "") -> Entity | None:
        """Return what a code means, or None if it is not in the table or may mean several.

        One code may have meant something else in an earlier edition, or means another tumour
        elsewhere in the body: the edition decides first, then the site.
        """
        found = self._meant(code, edition)
        if len(found) > 1:
            place = read_site(site)
            there = [e for e in found if place is not None and _lies_in(place, e.sites)]
            found = there or [e for e in found if not e.sites]
        return found[0] if len(found) == 1 else None

    def same_entity(self, code_a: str, edition_a: str, code_b: str, edition_b: str) -> bool:
        """Tell whether two codes of any editions mean one entity; equal codes do, known or not."""
        if not plain_code(code_a) or not plain_code(code_b):
            return False
        a, b = self._meant(code_a, edition_a), self._meant(code_b, edition_b)
        if a and b:
            return any(one is other for one in a for other in b)
        return plain_code(code_a) == plain_code(code_b)

    def named(self, text: str) -> Entity | None:
        """Return the one entity that has this very name; spelling, order and case are free.

        Of "Leiomyosarcoma (LMS)" both parts must name it. What several entities are called,
        nobody can tell apart.
        """
        found = self._by_name.get(name_key(text), [])
        parts = _BRACKETED.match(text.strip())
        if not found and parts is not None:
            short = self._by_name.get(name_key(parts[2]), [])
            found = [e for e in self._by_name.get(name_key(parts[1]), []) if e in short]
        return found[0] if len(found) == 1 else None

    def suggest(self, system: CodeSystem, typed: str, language: str) -> tuple[CodeHit, ...]:
        """Return the codes whose figures or words begin as typed, the likeliest first.

        A code of an earlier edition is offered to who types its figures only.
        """
        figures = plain_code(typed)
        tokens = words(typed)[:_MOST_WORDS]
        if not tokens:
            return ()
        ranked: list[tuple[tuple[int, int, str], CodeHit]] = []
        for entity, known in zip(self.entities, self._words, strict=True):
            if entity.system is not system:
                continue
            by_word = all(any(word.startswith(token) for word in known) for token in tokens)
            of_place = system is CodeSystem.ICD_O_TOPOGRAPHY
            # A heading is understood, and never offered: its own line completes it.
            for place, one in enumerate(entity.codes[:1] if of_place else entity.codes):
                by_code = figures[:1] in "c0123456789" and plain_code(one.code).startswith(figures)
                if by_code or (by_word and (not place or one.edition == self.edition)):
                    order = (0 if by_code else _rank(entity, typed, tokens, language), place)
                    ranked.append(((*order, entity.labels[language]), _hit(entity, one, language)))
        return tuple(hit for _, hit in sorted(ranked, key=_order))

    def completions(self, system: CodeSystem, code: str, language: str) -> tuple[CodeHit, ...]:
        """Return what a heading, or a histology without its behaviour, may stand for.

        Nothing where the code is complete. The place not stated (.9) comes first; it is there for
        every heading of ICD-O, and has no label where the table does not know the organ.
        """
        figures = plain_code(code)
        if system is CodeSystem.ICD_O_TOPOGRAPHY and _HEADING.fullmatch(figures):
            if int(figures[1:]) in _NO_PLACES:
                return ()
            unstated = written(system, f"{figures}9")
            known = [e for e in self.entities if e.system is system and _under(e, figures)]
            known.sort(key=lambda entity: (entity.code != unstated, entity.code))
            hits = tuple(_hit(entity, entity.codes[0], language) for entity in known)
            if not hits or hits[0].code != unstated:
                bare = CodeHit(system=system, code=unstated, edition=self.edition, label="")
                return (bare, *hits)
            return hits
        number = read_histology(code) if read_morphology(code) is None else None
        if system is not CodeSystem.ICD_O_MORPHOLOGY or number is None:
            return ()
        return tuple(
            _hit(entity, one, language)
            for entity in self.entities
            for one in entity.codes
            if one.code.startswith(f"{number}/") and one.edition == self.edition
        )

    def _meant(self, code: str, edition: str) -> list[Entity]:
        found = self._by_code.get(plain_code(code), [])
        said = plain_edition(edition)
        if said:
            exact = [e for one, e in found if plain_edition(one.edition) == said]
            if exact:
                return exact
        ours = [entity for one, entity in found if one is entity.codes[0]]
        return ours or [entity for _, entity in found]


def plain_code(code: str) -> str:
    """Return a code as it is compared: "M-8890/3" is "88903", "ORPHA:44890" is "44890"."""
    bare = "".join(words(code))
    for prefix in ("orpha", "m"):
        rest = bare.removeprefix(prefix)
        if rest.isdigit():
            return rest
    return bare


def edition_of(editions: str, *, of_histology: bool) -> str:
    """Return those of a case's stated editions that its histology code, or its site, is from.

    Several are kept apart by semicolons. Histologies are coded in ICD-O; sites in ICD-10 where it
    is among them. One that stands alone is for both.
    """
    stated = [part.strip() for part in editions.split(";") if part.strip()]
    of_o = [part for part in stated if "-O" in part.upper()]
    wanted = of_o if of_histology else [part for part in stated if part not in of_o]
    return "; ".join(wanted or stated)


def joined_editions(editions: str, of_histology: str) -> str:
    """Return the stated editions of a case whose histology is coded anew; its site's stays."""
    stated = [part.strip() for part in editions.split(";") if part.strip()]
    others = [part for part in stated if "-O" not in part.upper()]
    return "; ".join([*others, of_histology.strip()] if of_histology.strip() else others)


def plain_edition(edition: str) -> str:
    """Return an edition as it is compared: "CIM-O-3.2" and "ICD-O 3.2" are one.

    Of an ICD-O edition only its number counts: a value set of some day is of the edition it
    was taken from.
    """
    plain = " ".join(words(edition))
    found = _ICD_O.match(plain)
    if found is None:
        return plain
    return f"icd o {found[1]} {found[2]}" if found[2] else f"icd o {found[1]}"


def name_key(text: str) -> tuple[str, ...]:
    """Return the words of a name as two names are compared: order, spelling and plural free."""
    return tuple(sorted(_spelt(word) for word in words(text)))


def written(system: CodeSystem, code: str) -> str:
    """Return a code as its system writes it, or as it is if it cannot be read."""
    text = code.strip()
    if system is CodeSystem.ICD_O_MORPHOLOGY:
        found = read_morphology(text)
        return text if found is None else f"{found[0]:04d}/{found[1]}"
    if system is CodeSystem.ORPHA:
        figures = plain_code(text)
        return f"ORPHA:{figures}" if figures.isdigit() else text
    parts = _LETTERED.fullmatch(text.upper())
    if parts is None or system not in (CodeSystem.ICD_10, CodeSystem.ICD_O_TOPOGRAPHY):
        return text
    return f"{parts[1]}.{parts[2]}" if parts[2] else parts[1]


def _under(entity: Entity, heading: str) -> bool:
    return plain_code(entity.code).startswith(heading)


def _spelt(word: str) -> str:
    single = word[:-1] if len(word) >= _PLURAL_FROM and word.endswith("s") else word
    return _AMERICAN.get(single, single)


def _hit(entity: Entity, one: EditionCode, language: str) -> CodeHit:
    return CodeHit(
        system=entity.system,
        code=one.code,
        edition=one.edition,
        label=entity.labels[language],
        entity=entity,
    )


def _rank(entity: Entity, typed: str, tokens: list[str], language: str) -> int:
    """Return how well a name fits: the whole name, its beginning, a word of it, a synonym."""
    whole = fold(typed.strip())
    if any(fold(name) == whole for name in entity.names()):
        return 1
    label = words(entity.labels[language])
    if label and label[0].startswith(tokens[0]):
        return 2
    return 3 if any(word.startswith(tokens[0]) for word in label) else 4


def _order(ranked: tuple[tuple[int, int, str], CodeHit]) -> tuple[int, int, str]:
    return ranked[0]


def _lies_in(place: Span, spans: tuple[Span, ...]) -> bool:
    return any(first <= place[0] and place[1] <= last for first, last in spans)
