"""Marks text for translation without importing Qt; `lupdate` finds it by its name."""


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:  # noqa: N802
    """Return `text` as it is; it is translated when it is shown or printed."""
    return text
