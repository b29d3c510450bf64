"""Text as it is compared: without accents, case or ligatures, split into words."""

import re
import unicodedata

# What no decomposition takes apart; an apostrophe that counts as a letter is an apostrophe.
_LETTERS = str.maketrans(
    {
        "œ": "oe",
        "æ": "ae",
        "ß": "ss",
        "ø": "o",
        "ł": "l",
        "đ": "d",
        "ð": "d",
        "þ": "th",
        "ħ": "h",
        "ŧ": "t",
        "ŋ": "n",
        "ə": "e",
        "\u0131": "i",
        "\u02bb": "'",
        "\u02bc": "'",
        "\u02b9": "'",
    }
)
_WORD = re.compile(r"[^\W_]+")


def fold(text: str) -> str:
    """Return `text` in lower case without accents: "Œdème" becomes "oedeme"."""
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    decomposed = unicodedata.normalize("NFKD", lowered)
    bare = decomposed
    # A long text has few different letters.
    for mark in filter(unicodedata.combining, set(decomposed)):
        bare = bare.replace(mark, "")
    # Only now is "ǿ" an "ø", and a letter that was written small in a circle a capital.
    return bare.casefold().translate(_LETTERS)


def words(text: str) -> list[str]:
    """Return the folded words of `text`, in their order."""
    return _WORD.findall(fold(text))
