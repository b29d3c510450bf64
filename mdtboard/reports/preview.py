"""Turns the pages of a PDF into pictures for the screen."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mdtboard.domain.errors import EnvironmentFault, Fault


@dataclass(frozen=True, slots=True)
class RenderedPage:
    """A picture of a page: four bytes a pixel, blue, green, red and one that means nothing."""

    width: int
    height: int
    stride: int
    pixels: bytes


class PreviewFile:
    """An open PDF.

    The file is read at once, so that it can be replaced or deleted while it is shown.

    Raises:
        EnvironmentFault: the file is gone, or is no PDF.
    """

    def __init__(self, path: Path) -> None:
        import pypdfium2

        try:
            content = path.read_bytes()
            self._document: Any = pypdfium2.PdfDocument(content)
        except FileNotFoundError:
            raise EnvironmentFault(Fault.FILE_MISSING, where=str(path)) from None
        except (OSError, pypdfium2.PdfiumError):
            raise EnvironmentFault(Fault.FILE_UNREADABLE, where=str(path)) from None

    def pages(self) -> tuple[tuple[float, float], ...]:
        """Return the width and height of each page, in points."""
        return tuple(self._document.get_page_size(index) for index in range(len(self._document)))

    def render(self, index: int, scale: float) -> RenderedPage:
        """Return the picture of a page at `scale` pixels a point.

        Raises:
            IndexError: there is no such page.
        """
        if not 0 <= index < len(self._document):
            raise IndexError(index)
        page = self._document[index]
        bitmap = page.render(scale=scale, rev_byteorder=False, prefer_bgrx=True)
        try:
            return RenderedPage(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
        finally:
            bitmap.close()
            page.close()

    def close(self) -> None:
        """Let go of the file's content."""
        self._document.close()
