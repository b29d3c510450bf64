"""Draws one page of a file that nobody trusts; runs in a process of its own, which may die of it.

The file comes in on the standard input, the picture goes out on the standard output: a head and
rows of pixels, so that whoever asked has nothing left to decode. Nothing touches the disk.
"""

import os
import struct
from io import BytesIO
from math import sqrt
from typing import TYPE_CHECKING, Any, Final

from mdtboard.domain.attachments import LARGEST, MediaKind, NoPreview

if TYPE_CHECKING:
    from PIL.Image import Image

WORD: Final = "draw-page"
# Page drawn, pages in all, width and height in pixels, bytes in a row.
HEAD: Final = struct.Struct("<5I")
EXITS: Final = {NoPreview.UNREADABLE: 3, NoPreview.PROTECTED: 4, NoPreview.TOO_LARGE: 5}
MOST_DRAWN: Final = 8_000_000
_LONGEST_SIDE: Final = 16_000
# A sheet of A3 scanned at 600 dots an inch; more than that would not fit into the memory allowed.
_MOST_DECODED: Final = 70_000_000
_MEMORY: Final = 512 * 1024 * 1024
_SECONDS: Final = 5
_PASSWORD_ERROR: Final = 4

Picture = tuple[tuple[int, int, int, int, int], bytes]


class _Refused(Exception):
    def __init__(self, why: NoPreview) -> None:
        super().__init__(why.value)
        self.why = why


def main(arguments: list[str]) -> int:
    """Draw what the arguments say (kind, page from 0, width), and return the exit status."""
    kind, page, width = MediaKind(arguments[0]), int(arguments[1]), int(arguments[2])
    _limit()
    # By number: a program without a console has no sys.stdin, though it was given one.
    with open(0, "rb", closefd=False) as source:
        content = source.read(LARGEST + 1)
    try:
        if kind is MediaKind.PDF:
            head, pixels = _draw_pdf(content, page, width)
        else:
            head, pixels = _draw_image(content, kind, page, width)
    except _Refused as refused:
        return EXITS[refused.why]
    except MemoryError:
        return EXITS[NoPreview.TOO_LARGE]
    except Exception:  # whatever a decoder says of a broken file, in the words of that file
        return EXITS[NoPreview.UNREADABLE]
    with open(1, "wb", closefd=False) as target:
        target.write(HEAD.pack(*head))
        target.write(pixels)
    return 0


def _limit() -> None:
    """Let the system end this process where it takes too much; Windows has only the clock."""
    if os.name == "nt":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_AS, _MEMORY),
        (resource.RLIMIT_CPU, _SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        # What is in memory then is a patient's.
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (OSError, ValueError):
            # macOS does not know all of them; the clock of whoever started this one stays.
            continue


def _draw_pdf(content: bytes, page: int, width: int) -> Picture:
    import pypdfium2

    try:
        document: Any = pypdfium2.PdfDocument(content)
    except pypdfium2.PdfiumError as error:
        locked = getattr(error, "err_code", None) == _PASSWORD_ERROR
        raise _Refused(NoPreview.PROTECTED if locked else NoPreview.UNREADABLE) from None
    pages = len(document)
    page = min(page, pages - 1)
    sheet = document[page]
    across, down = sheet.get_size()
    bitmap = sheet.render(scale=_scale(across, down, width), prefer_bgrx=True)
    head = (page, pages, bitmap.width, bitmap.height, bitmap.stride)
    return head, bytes(bitmap.buffer)


def _draw_image(content: bytes, kind: MediaKind, page: int, width: int) -> Picture:
    from PIL import Image, ImageOps

    Image.MAX_IMAGE_PIXELS = None  # counted here, and refused before anything is unpacked
    with Image.open(BytesIO(content), formats=(kind.name,)) as image:
        pages = int(getattr(image, "n_frames", 1))
        page = min(page, pages - 1)
        if page:
            image.seek(page)
        if image.width * image.height > _MOST_DECODED:
            raise _Refused(NoPreview.TOO_LARGE)
        wanted = _target(image.width, image.height, width)
        if kind is MediaKind.JPEG:
            image.draft(None, wanted)  # unpacks a half, a quarter or an eighth of it only
        whole = _reducible(image)
        # By halves first: resizing alone would copy an image with an alpha channel in full.
        factor = min(whole.width // wanted[0], whole.height // wanted[1]) // 2
        small = whole.reduce(factor) if factor > 1 else whole
        turned = ImageOps.exif_transpose(small.resize(wanted, Image.Resampling.BILINEAR))
    shown = _on_white(turned)
    head = (page, pages, shown.width, shown.height, 4 * shown.width)
    return head, shown.tobytes("raw", "BGRX")


def _reducible(image: "Image") -> "Image":
    """Return an image in a mode that can be made smaller without losing its greys."""
    if image.mode.startswith("I"):
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in ("1", "F"):
        return image.convert("L")
    if image.mode in ("P", "PA"):
        return image.convert("RGBA")
    image.load()
    return image


def _on_white(image: "Image") -> "Image":
    from PIL import Image

    if "A" not in image.getbands():
        return image.convert("RGB")
    layer = image.convert("RGBA")
    white = Image.new("RGBA", layer.size, "white")
    return Image.alpha_composite(white, layer).convert("RGB")


def _target(across: int, down: int, width: int) -> tuple[int, int]:
    """Return the size of the picture; what is small already is not made larger."""
    scale = min(_scale(across, down, width), 1.0)
    return max(1, round(across * scale)), max(1, round(down * scale))


def _scale(across: float, down: float, width: int) -> float:
    """Return how much larger a page is drawn, never so that the picture gets too large."""
    if across <= 0 or down <= 0:
        raise _Refused(NoPreview.UNREADABLE)
    return min(
        width / across,
        sqrt(MOST_DRAWN / (across * down)) * 0.99,
        _LONGEST_SIDE / max(across, down),
    )
