"""Which words two readings do not share, so that a reader's eye finds them."""

from mdtboard.domain.folding import words

Span = tuple[int, int]


def differing(first: str, second: str) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Return where each text says something else, as (start, end) of characters.

    Accents, capitals and punctuation make no difference; neither does a text that is missing.
    """
    if not first.strip() or not second.strip():
        return (), ()
    # Only who looks at two readings pays for it.
    from difflib import SequenceMatcher

    left, right = _words(first), _words(second)
    matcher = SequenceMatcher(None, [w for w, _ in left], [w for w, _ in right], autojunk=False)
    marked: tuple[list[Span], list[Span]] = ([], [])
    for tag, start, end, other_start, other_end in matcher.get_opcodes():
        if tag != "equal":
            marked[0].extend(span for _, span in left[start:end])
            marked[1].extend(span for _, span in right[other_start:other_end])
    return _joined(first, marked[0]), _joined(second, marked[1])


def _words(text: str) -> list[tuple[str, Span]]:
    """Return each word folded, with where it stands; what folds to nothing is no word."""
    found, start = [], 0
    for part in text.split():
        at = text.index(part, start)
        start = at + len(part)
        folded = " ".join(words(part))
        if folded:
            found.append((folded, (at, start)))
    return found


def _joined(text: str, spans: list[Span]) -> tuple[Span, ...]:
    """Return neighbours as one span, so that a run of words is marked in one piece."""
    joined: list[Span] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return tuple(joined)
