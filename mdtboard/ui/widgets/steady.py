"""What a turn of the wheel over a field does: it scrolls the page, and changes no value."""

from PySide6.QtGui import QWheelEvent


class Steady:
    """Leaves the wheel to the page around a field, whether the field has the keyboard or not.

    Mixed into every field that Qt would step by the wheel: with write-through saving a page that
    is scrolled past a guideline or an intent would change it in the file.
    """

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802
        """Hand the event on to what scrolls."""
        event.ignore()
