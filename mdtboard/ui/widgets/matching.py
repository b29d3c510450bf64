"""Finds labels by what people type: no accents, any word order, a letter wrong."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache
from typing import Protocol

_LIGATURES = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        "ø": "o",
        "ð": "d",
        "þ": "th",
        "ł": "l",
        "đ": "d",
        "\u0131": "i",
    }
)
_WORD = re.compile(r"[^\W_]+")
_SHORTEST_TYPO = 3


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


# The same people and cases are listed again at every case of a meeting.
@lru_cache(maxsize=4096)
def fold(text: str) -> str:
    """Return `text` without case, accents and ligatures."""
    lowered = text.casefold().translate(_LIGATURES)
    marks = unicodedata.normalize("NFKD", lowered)
    bare = "".join(letter for letter in marks if not unicodedata.combining(letter))
    return bare.casefold().translate(_LIGATURES)


@lru_cache(maxsize=4096)
def words_of(text: str) -> tuple[str, ...]:
    """Return the folded words of `text`."""
    return tuple(_WORD.findall(fold(text)))


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
        self._label_words = [words_of(option.label) for option in options]
        self._words = [
            label + words_of(option.note)
            for option, label in zip(options, self._label_words, strict=True)
        ]

    def search(self, text: str, limit: int = 50) -> Matches:
        """Return the options in which every typed word begins some word."""
        tokens = words_of(text)
        if tokens:
            found = self._holding(tuple((token,) for token in tokens))
        else:
            # Signs alone begin no word; an empty line lists everything.
            found = [] if text.strip() else list(range(len(self.options)))
        exact = bool(found) or not tokens
        whole = fold(text.strip())
        found.sort(key=lambda place: self._order(place, whole, tokens))
        if not exact:
            found = self._slipped(tokens)
        return Matches(tuple(self.options[place] for place in found[:limit]), exact)

    def _slipped(self, tokens: tuple[str, ...]) -> list[int]:
        """Return the places that one slip a word explains; a hit in the label comes first."""
        # A particle alone is never told from another by a letter.
        told = tuple(token for token in tokens if len(token) >= _SHORTEST_TYPO) or tokens
        starts = tuple(self._near(token) for token in told)
        places = self._holding(starts)
        return sorted(places, key=lambda place: self._near_order(place, starts))

    def _near_order(
        self, place: int, starts: tuple[tuple[str, ...], ...]
    ) -> tuple[bool, int, int, str, int]:
        words = self._label_words[place]
        elsewhere = not all(any(word.startswith(each) for word in words) for each in starts)
        whole = sum(any(word in each for word in words) for each in starts)
        return elsewhere, -whole, self.options[place].rank, self._folded[place], place

    def same(self, text: str) -> Option | None:
        """Return the option whose whole label is `text`, whatever its case and accents."""
        folded = fold(text.strip())
        for option, label in zip(self.options, self._folded, strict=True):
            if label == folded:
                return option
        return None

    def _holding(self, alternatives: tuple[tuple[str, ...], ...]) -> list[int]:
        """Return the places where, for each typed word, one of its spellings begins a word."""
        found = list(range(len(self.options)))
        for starts in alternatives:
            if not starts:
                return []
            found = [
                place for place in found if any(w.startswith(starts) for w in self._words[place])
            ]
        return found

    def _near(self, token: str) -> tuple[str, ...]:
        """Return the beginnings of known words that are one slip away from `token`."""
        size = len(token)
        known = {word for words in self._words for word in words}
        if any(word.startswith(token) for word in known) or size < _SHORTEST_TYPO:
            return (token,)
        # The first start pays for the import only when somebody slips.
        from rapidfuzz import process
        from rapidfuzz.distance import OSA

        beginnings = {word[:cut] for word in known for cut in (size - 1, size, size + 1)}
        near = process.extract(
            token, sorted(beginnings), scorer=OSA.distance, score_cutoff=1, limit=None
        )
        return tuple(str(word) for word, _, _ in near)

    def _order(
        self, place: int, whole: str, tokens: tuple[str, ...]
    ) -> tuple[bool, int, int, str, int]:
        label = self._folded[place]
        words = self._label_words[place]
        if label.startswith(whole):
            quality = 1
        elif tokens and words and words[0].startswith(tokens[0]):
            quality = 2
        elif tokens and any(word.startswith(tokens[0]) for word in words):
            quality = 3
        else:
            quality = 4
        # The whole name is meant, however seldom it is.
        return label != whole, self.options[place].rank, quality, label, place
