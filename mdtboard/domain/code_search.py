"""Finds codes in a long list as one types.

A list of a hundred thousand codes is one text with a line a code; looking through it takes a
millisecond or two, and nothing has to be indexed.
"""

# More lines than anybody reads; what begins with one letter fits half of a list.
_MOST_FOUND = 500


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
        # A second look through the list is for codes that are typed with signs: "88/90".
        signed = tokens != [figures] and any(letter.isdigit() for letter in figures)
        by_code = self._lines([f"\t {figures}"]) if signed else []
        by_word = self._lines([f" {token}" for token in tokens])
        ranked = sorted((_order(line, figures, tokens[0]), line) for line in {*by_code, *by_word})
        return [int(line.partition("\t")[0]) for _, line in ranked[:limit]]

    def _lines(self, beginnings: list[str]) -> list[str]:
        """Return the first lines that hold every one of some texts.

        The text that is found farthest on says where to look for the others: a rare word leads
        from line to line, and a letter that begins every second word does not.
        """
        found: list[str] = []
        at, places = 0, [-1] * len(beginnings)
        while len(found) < _MOST_FOUND:
            for number, beginning in enumerate(beginnings):
                if places[number] < at:
                    places[number] = self._text.find(beginning, at)
            if min(places) < at:
                break
            at = self._text.rindex("\n", 0, max(places))
            end = self._text.index("\n", at + 1)
            if min(places) > at:
                found.append(self._text[at + 1 : end])
                at = end
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
