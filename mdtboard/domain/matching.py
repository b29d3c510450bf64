"""Whether what somebody typed means a text: the same answer wherever one types.

Each typed word must begin a word of the text, in any order, accents, case, apostrophes, hyphens
and particles free. Where that finds too little, one slip in any word is forgiven, never in one
with a figure: a figure wrong is another patient.
"""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import TypeVar

from mdtboard.domain.folding import words

Span = tuple[int, int]
T = TypeVar("T")

_SHORTEST_SLIP = 4  # of a shorter word, one letter makes another word
_SHORTEST_TOLD = 3  # a particle alone is never told from another
_MOST_WORDS = 12
_LONGEST_RUN = 4
_PIECE = re.compile(r"(?:[^\W_]|[\u0300-\u036f])+")
# In a long text, "l'examen" is nothing that anybody types in one; "d'Ewing" is a name.
_JOINED = re.compile(
    r"[^\W_]+(?:(?:[-./\u2010\u2011\u00ad]|['\u2019](?=[A-Z\u00c0-\u00de]))[^\W_]+)+"
)
_LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Found:
    """One word that a text can be found by, and where it stands there.

    `ends` tells, of each word of the text in it, how many letters reach up to it, and its end.
    """

    word: str
    span: Span
    ends: tuple[tuple[int, int], ...]

    def part(self, letters: int) -> Span:
        """Return where its first letters stand; a word whose length folding changed is whole."""
        start, end = self.span
        if len(self.ends) == 1 and len(self.word) == end - start:
            return start, min(start + letters, end)
        return self.reaching(letters)

    def reaching(self, letters: int) -> Span:
        """Return the whole words that its first letters reach into."""
        start, end = self.span
        return start, next((at for reach, at in self.ends if reach >= letters), end)


@dataclass(frozen=True)
class Typed:
    """What somebody typed, to be held against many texts."""

    text: str

    @cached_property
    def tokens(self) -> tuple[str, ...]:
        """Return the folded words that were typed."""
        return tuple(words(self.text)[:_MOST_WORDS])

    @cached_property
    def readings(self) -> tuple[tuple[str, ...], ...]:
        """Return the ways to read it: as typed, then with neighbours written as one word.

        "le vasseur" may be written Levasseur, and a number in groups of figures in one.
        """
        tokens = self.tokens
        joined = [
            (*tokens[:at], tokens[at] + tokens[at + 1], *tokens[at + 2 :])
            for at in range(len(tokens) - 1)
        ]
        whole = [("".join(tokens),)] if len(tokens) > 2 else []
        return (tokens, *joined, *whole)

    @cached_property
    def told(self) -> tuple[str, ...]:
        """Return the words that tell something where a slip is forgiven: no lone particles."""
        telling = tuple(t for t in self.tokens if len(t) >= _SHORTEST_TOLD or not t.isalpha())
        return telling or self.tokens

    def fits(self, known: Iterable[str]) -> bool:
        """Tell whether every word that was typed begins one of the words of a text."""
        among = tuple(known)
        return any(
            all(any(word.startswith(token) for word in among) for token in reading)
            for reading in self.readings
            if reading
        )

    def nearly_fits(self, known: Iterable[str]) -> bool:
        """Tell whether it fits once one slip in each word is forgiven."""
        among = tuple(known)
        return bool(self.told) and all(
            any(word.startswith(token) or near(token, word) for word in among)
            for token in self.told
        )

    def wholes(self, known: Iterable[str]) -> int:
        """Return how many of the typed words are a whole word of a text, or but for one slip."""
        among = tuple(known)
        return sum(any(t == word or one_slip(t, word) for word in among) for t in self.told)

    def marks(self, text: str) -> tuple[Span, ...]:
        """Return where a text shows what was typed, as (start, end) of characters."""
        found = searched_in(text)
        spans: set[Span] = set()
        for token in {token for reading in self.readings for token in reading}:
            begun = [one for one in found if one.word.startswith(token)]
            # Of words together, only those that no word alone explains.
            alone = [one for one in begun if len(one.ends) == 1]
            spans |= {one.part(len(token)) for one in alone or begun}
        if not spans:
            meant = [(t, one) for one in found for t in self.told if near(t, one.word)]
            spans = {one.reaching(len(t) - 1) for t, one in meant}
        return _apart(spans)


def holding(rows: Iterable[T], text_of: Callable[[T], str], typed: str) -> list[T]:
    """Return the rows whose text is meant by what was typed; all of them where nothing was."""
    wanted = Typed(typed)
    every = list(rows)
    if not wanted.tokens:
        return every
    known = [(row, searchable(text_of(row))) for row in every]
    exact = [row for row, words_ in known if wanted.fits(words_)]
    return exact or [row for row, words_ in known if wanted.nearly_fits(words_)]


def searchable(text: str) -> tuple[str, ...]:
    """Return the words that a short text, such as a name, can be found by.

    They are its own and what neighbours make in one: "d'Almeida" is found by "dalmeida", "de la
    Tour" by "latour", "C49.2" by "c492", and "B-0012" by "12".
    """
    return _known_words(text)


def searchable_prose(text: str) -> tuple[str, ...]:
    """Return the words that a long text can be found by: of neighbours only what a sign joins."""
    known = words(text)
    for run in _JOINED.findall(text):
        parts = words(run)
        known += ["".join(parts[start:]) for start in range(len(parts) - 1)]
    known += [word.lstrip("0") for word in known if word[0] == "0" and word.isdecimal()]
    return tuple(word for word in known if word)


def searched_in(text: str) -> tuple[Found, ...]:
    """Return each word that a short text can be found by, with the place where it stands."""
    plain = _pieces(text)
    found = list(plain)
    for start in range(len(plain)):
        end = start
        while end + 1 < min(len(plain), start + _LONGEST_RUN) and _adjoin(plain, end):
            end += 1
        if end > start:
            run = plain[start : end + 1]
            found.append(_run(run))
    found += [
        Found(figures, one.span, ((len(figures), one.span[1]),))
        for one in tuple(found)
        if one.word.isdecimal() and (figures := one.word.lstrip("0")) not in ("", one.word)
    ]
    return tuple(found)


def near(token: str, word: str) -> bool:
    """Tell whether one slip makes a beginning of `word` of what was typed."""
    if len(token) < _SHORTEST_SLIP or not token.isalpha():
        return False
    if not {token[0], token[1]} & set(word[:2]):
        return False
    size = len(token)
    return any(one_slip(token, word[:cut]) for cut in (size - 1, size, size + 1))


def one_slip(typed: str, known: str) -> bool:
    """Tell whether one letter wrong, missing, too many or turned makes `known` of `typed`."""
    if min(len(typed), len(known)) < _SHORTEST_SLIP or abs(len(typed) - len(known)) > 1:
        return False
    start = 0
    while start < min(len(typed), len(known)) and typed[start] == known[start]:
        start += 1
    rest, known_rest = typed[start:], known[start:]
    turned = rest[:2] == known_rest[:2][::-1] and rest[2:] == known_rest[2:]
    return turned or known_rest in (rest[1:], rest) or known_rest[1:] in (rest, rest[1:])


def slips(token: str) -> tuple[str, ...]:
    """Return every beginning that one slip makes of a typed word, known or not."""
    if len(token) < _SHORTEST_SLIP or not token.isalpha():
        return ()
    made: set[str] = set()
    for at in range(len(token) + 1):
        before, after = token[:at], token[at:]
        made |= {before + letter + after for letter in _LETTERS}
        made |= {before + letter + after[1:] for letter in _LETTERS if after}
        if len(after) > 1:
            made.add(before + after[1] + after[0] + after[2:])
        if after and len(token) > _SHORTEST_SLIP:
            made.add(before + after[1:])
    made.discard(token)
    return tuple(sorted(made))


# The same people and cases are listed again at every case of a meeting.
@lru_cache(maxsize=4096)
def _known_words(text: str) -> tuple[str, ...]:
    return tuple(one.word for one in searched_in(text))


def _pieces(text: str) -> list[Found]:
    return [
        Found(word, piece.span(), ((len(word), piece.end()),))
        for piece in _PIECE.finditer(text)
        for word in words(piece.group())
    ]


def _adjoin(plain: list[Found], at: int) -> bool:
    """Tell whether no more than a sign and a blank stands between a word and the next."""
    return plain[at + 1].span[0] - plain[at].span[1] <= 2


def _run(run: list[Found]) -> Found:
    """Return several words as the one that they make together."""
    word, ends = "", []
    for one in run:
        word += one.word
        ends.append((len(word), one.span[1]))
    return Found(word, (run[0].span[0], run[-1].span[1]), tuple(ends))


def _apart(spans: set[Span]) -> tuple[Span, ...]:
    """Return spans in order, those that touch as one."""
    joined: list[Span] = []
    for start, end in sorted(spans):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
