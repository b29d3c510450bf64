"""Finds labels by what people type: no accents, any word order, a letter wrong."""

from dataclasses import dataclass
from typing import Protocol

from mdtboard.domain.folding import fold
from mdtboard.domain.matching import Typed, searchable


@dataclass(frozen=True)
class Option:
    """One thing to choose; a smaller `rank` comes first."""

    key: object
    label: str
    note: str = ""
    rank: int = 0


@dataclass(frozen=True)
class Matches:
    """What was found; `exact` is false where only a typing error explains it."""

    options: tuple[Option, ...]
    exact: bool = True


class Finder(Protocol):
    """Whatever finds options as one types; `options` may be empty where nobody can list them."""

    @property
    def options(self) -> tuple[Option, ...]:
        """Return every option that can be listed."""

    def search(self, text: str) -> Matches:
        """Return the options that fit what is typed."""

    def same(self, text: str) -> Option | None:
        """Return the option that `text` names for sure, or None."""


class OptionIndex:
    """Folds a list of options once and searches it at each letter typed."""

    def __init__(self, options: tuple[Option, ...] = ()) -> None:
        self.options = options
        self._folded = [fold(option.label) for option in options]
        self._label_words = [searchable(option.label) for option in options]
        self._words = [
            label + searchable(option.note) if option.note else label
            for option, label in zip(options, self._label_words, strict=True)
        ]

    def search(self, text: str, limit: int = 50) -> Matches:
        """Return the options in which every typed word begins some word."""
        typed = Typed(text.strip())
        if not typed.tokens:
            # Signs alone begin no word; an empty line lists everything.
            found = () if typed.text else self.options
            return Matches(tuple(sorted(found, key=_by_rank))[:limit])
        places = [place for place, words in enumerate(self._words) if typed.fits(words)]
        exact = bool(places)
        if exact:
            whole = fold(typed.text)
            places.sort(key=lambda place: self._order(place, whole, typed.tokens))
        else:
            places = [place for place, words in enumerate(self._words) if typed.nearly_fits(words)]
            places.sort(key=lambda place: self._near_order(place, typed))
        return Matches(tuple(self.options[place] for place in places[:limit]), exact)

    def same(self, text: str) -> Option | None:
        """Return the option whose whole label is `text`, whatever its case and accents."""
        folded = fold(text.strip())
        for option, label in zip(self.options, self._folded, strict=True):
            if label == folded:
                return option
        return None

    def meant(self, text: str, *, slips: bool = True) -> Option | None:
        """Return the option that `text` can only mean, or None.

        It is the one whose label it is, or else the only one whose label it fits, or else, where
        `slips` are forgiven, the only one that it fits but for a slip.
        """
        typed = Typed(text.strip())
        if not typed.tokens:
            return None
        same = self.same(text)
        if same is not None:
            return same
        for fits in (typed.fits, typed.nearly_fits) if slips else (typed.fits,):
            places = [place for place, words in enumerate(self._label_words) if fits(words)]
            if places:
                return self.options[places[0]] if len(places) == 1 else None
        return None

    def _near_order(self, place: int, typed: Typed) -> tuple[bool, int, int, str, int]:
        """Put first whose label explains it, then where a whole word does."""
        label = self._label_words[place]
        elsewhere, whole = not typed.nearly_fits(label), typed.wholes(label)
        return elsewhere, -whole, self.options[place].rank, self._folded[place], place

    def _order(
        self, place: int, whole: str, tokens: tuple[str, ...]
    ) -> tuple[bool, int, int, str, int]:
        label = self._folded[place]
        words = self._label_words[place]
        if label.startswith(whole):
            quality = 1
        elif words and words[0].startswith(tokens[0]):
            quality = 2
        elif any(word.startswith(tokens[0]) for word in words):
            quality = 3
        else:
            quality = 4
        # The whole name is meant, however seldom it is.
        return label != whole, self.options[place].rank, quality, label, place


def _by_rank(option: Option) -> tuple[int, str]:
    return option.rank, fold(option.label)
