"""Finds codes in a long list as one types.

A list of a hundred thousand codes is one text with a line a code; looking through it takes a
millisecond or two, and nothing has to be indexed.
"""

# More lines than anybody reads; what begins with one letter fits half of a list.
_MOST_FOUND = 2_000


class FoldedLines:
    r"""The lines of one list: number, tab, then each folded word after a blank.

    The first word is the code's figures: "12\t 88903 leiomyosarcome lms".
    """

    def __init__(self, text: str) -> None:
        self._text = f"\n{text}\n"

    def search(self, figures: str, tokens: list[str], limit: int) -> list[int]:
        """Return the numbers of lines whose code or words begin as typed, the likeliest first."""
        if not tokens:
            return []
        # A code has a figure in it; words alone need no second look through the list.
        is_code = any(letter.isdigit() for letter in figures)
        by_code = self._lines(f"\t {figures}", []) if is_code else []
        longest = max(tokens, key=len)
        others = [f" {token}" for token in tokens if token is not longest]
        by_word = self._lines(f" {longest}", others)
        ranked = sorted((_order(line, figures, tokens[0]), line) for line in {*by_code, *by_word})
        return [int(line.partition("\t")[0]) for _, line in ranked[:limit]]

    def _lines(self, beginning: str, others: list[str]) -> list[str]:
        """Return the first lines that hold one text and all the others."""
        found: list[str] = []
        place = self._text.find(beginning)
        while place >= 0 and len(found) < _MOST_FOUND:
            end = self._text.index("\n", place)
            line = self._text[self._text.rindex("\n", 0, place) + 1 : end]
            if all(other in line for other in others):
                found.append(line)
            place = self._text.find(beginning, end)
        return found


def _order(line: str, figures: str, token: str) -> tuple[bool, bool, bool, int]:
    """Put the whole code first, then its beginning, then the first word; short names win."""
    said = line.partition("\t")[2]
    first = said.split(" ", 3)[2:3]
    return (
        not said.startswith(f" {figures} "),
        not (figures and said.startswith(f" {figures}")),
        not (first and first[0].startswith(token)),
        len(said),
    )
