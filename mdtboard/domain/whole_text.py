"""Text that every encoding can hold."""

from dataclasses import fields, is_dataclass, replace
from typing import Any


def whole(text: str) -> str:
    """Return `text` with each half of a letter, which no encoding holds, as “�”.

    Two halves side by side are the letter that they make.
    """
    if text.isascii():
        return text
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def wholly(value: Any) -> Any:
    """Return a value with every text in it whole: of a record, of a tuple, of a mapping."""
    if isinstance(value, str):
        return whole(value)
    if isinstance(value, tuple | list):
        return type(value)(wholly(each) for each in value)
    if isinstance(value, dict):
        return {wholly(key): wholly(each) for key, each in value.items()}
    if is_dataclass(value) and not isinstance(value, type):
        before = {each.name: getattr(value, each.name) for each in fields(value)}
        after = {name: wholly(each) for name, each in before.items()}
        return value if after == before else replace(value, **after)
    return value
