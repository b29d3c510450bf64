"""What leaves the first laboratory for an expert's second reading, and what comes back."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum

from mdtboard.domain.folding import words


class MaterialKind(Enum):
    """What a laboratory lends: slides, blocks, digital slides or frozen tissue."""

    SLIDE = "slide"
    BLOCK = "block"
    DIGITAL = "digital"
    FROZEN = "frozen"
    OTHER = "other"

    @property
    def comes_back(self) -> bool:
        """Tell whether it is lent and so is owed to the first laboratory."""
        return self is not MaterialKind.DIGITAL


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """One line of the list that goes with the parcel: how many of what, under which numbers."""

    kind: MaterialKind
    count: int = 1
    identifier: str = ""
    sent_on: date | None = None
    received_on: date | None = None
    returned_on: date | None = None

    @property
    def is_owed(self) -> bool:
        """Tell whether the first laboratory still waits for it."""
        return self.sent_on is not None and self.returned_on is None and self.kind.comes_back


_PART = re.compile(r"\s*(\d{1,3})\s*[×xX]?\s*([^\W\d_]+(?:\s+[^\W\d_]+(?![\w-]))?)\s*(.*)")
_KINDS: dict[str, MaterialKind] = {
    "lame": MaterialKind.SLIDE,
    "slide": MaterialKind.SLIDE,
    "bloc": MaterialKind.BLOCK,
    "block": MaterialKind.BLOCK,
    "numerique": MaterialKind.DIGITAL,
    "virtuelle": MaterialKind.DIGITAL,
    "digital": MaterialKind.DIGITAL,
    "virtual": MaterialKind.DIGITAL,
    "scan": MaterialKind.DIGITAL,
    "congele": MaterialKind.FROZEN,
    "frozen": MaterialKind.FROZEN,
}


def read_materials(typed: str) -> tuple[Material, ...]:
    """Return the list that was typed on one line: "4 lames 24H12-A, 1 bloc A2".

    Parts stand between commas, semicolons, "+" or "et"/"and". French and English words are
    read; a part that says no known kind is kept whole as another thing.
    """
    parts = re.split(r"[,;+\n]|\s(?:et|and)\s", typed)
    return tuple(_read(part.strip()) for part in parts if part.strip())


def _read(part: str) -> Material:
    found = _PART.match(part)
    if found is None:
        return Material(kind=MaterialKind.OTHER, identifier=part)
    names, rest = found[2].split(), found[3]
    kinds = [_kind(name) for name in names]
    # "2 lames numériques" are digital: the adjective says more than the noun.
    kind = next((k for k in reversed(kinds) if k is not None), None)
    if kind is None:
        return Material(kind=MaterialKind.OTHER, identifier=part)
    unread = " ".join(name for name, k in zip(names, kinds, strict=True) if k is None)
    identifier = " ".join(piece for piece in (unread, rest.strip()) if piece)
    return Material(kind=kind, count=max(1, int(found[1])), identifier=identifier)


def _kind(name: str) -> MaterialKind | None:
    folded = "".join(words(name))
    return _KINDS.get(folded) or _KINDS.get(folded.removesuffix("s"))


def sent(materials: Iterable[Material], on: date) -> tuple[Material, ...]:
    """Return the list as it left: what had no date of its own left on `on`."""
    return tuple(m if m.sent_on else replace(m, sent_on=on) for m in materials)


def received(materials: Iterable[Material], on: date) -> tuple[Material, ...]:
    """Return the list as the expert has it."""
    return tuple(
        replace(m, received_on=on) if m.sent_on and m.received_on is None else m for m in materials
    )


def returned(
    materials: Iterable[Material], on: date, places: frozenset[int] | None = None
) -> tuple[Material, ...]:
    """Return the list with what came back on `on`: the lines at `places`, or all that is owed."""
    return tuple(
        replace(m, returned_on=on) if m.is_owed and (places is None or i in places) else m
        for i, m in enumerate(materials)
    )
