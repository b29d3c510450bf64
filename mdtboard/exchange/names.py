"""A whole name in one cell, taken apart where its letters show how."""

from mdtboard.domain.tables import Target


def split_name(text: str) -> dict[Target, str]:
    """Return the birth name and given names; what cannot be told apart stays one birth name.

    The family name is before a comma, or is written in capitals at either end. Of two words
    in capitals the first is the family name, as hospitals write it.
    """
    family, comma, given = (part.strip() for part in text.partition(","))
    if not comma:
        family, given = _by_capitals(text.split())
    names = {Target.BIRTH_NAME: family, Target.GIVEN_NAMES: given}
    return {target: name for target, name in names.items() if name}


def _by_capitals(words: list[str]) -> tuple[str, str]:
    capitals = [_in_capitals(word) for word in words]
    if all(capitals):
        cut = 1 if len(words) == 2 else len(words)
        return " ".join(words[:cut]), " ".join(words[cut:])
    if capitals[0]:
        cut = capitals.index(False)
        return " ".join(words[:cut]), " ".join(words[cut:])
    if capitals[-1]:
        cut = len(words) - capitals[::-1].index(False)
        return " ".join(words[cut:]), " ".join(words[:cut])
    return " ".join(words), ""


def _in_capitals(word: str) -> bool:
    letters = [sign for sign in word if sign.isalpha()]
    return len(letters) > 1 and not any(sign.islower() for sign in letters)
