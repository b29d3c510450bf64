"""Small invented files to attach, whole and broken."""

import struct
import zlib
from io import BytesIO

from PIL import Image
from reportlab.pdfgen.canvas import Canvas

from mdtboard.services.bundle import Services


def a_pdf(*pages: str) -> bytes:
    target = BytesIO()
    canvas = Canvas(target, invariant=True)
    for words in pages or ("Compte rendu inventé",):
        canvas.drawString(72, 720, words)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def a_picture(kind: str = "PNG", size: tuple[int, int] = (40, 30), colour: str = "teal") -> bytes:
    target = BytesIO()
    Image.new("RGB", size, colour).save(target, kind)
    return target.getvalue()


def a_scan(*colours: str) -> bytes:
    """A TIFF of one page for each colour."""
    target = BytesIO()
    first, *others = [Image.new("RGB", (60, 80), colour) for colour in colours]
    first.save(target, "TIFF", save_all=True, append_images=others)
    return target.getvalue()


def a_bomb() -> bytes:
    """A PNG of a few bytes that claims 60000 by 60000 pixels."""
    head = struct.pack(">IIBBBBB", 60_000, 60_000, 8, 6, 0, 0, 0)
    data = zlib.compress(b"\0" * 1000)
    chunks = ((b"IHDR", head), (b"IDAT", data), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
        for name, body in chunks
    )


def flip_content(services: Services, digest: str) -> None:
    """Change the kept bytes behind mdtboard's back, as somebody with the key could."""
    with services.unlocked.engine.begin() as connection:
        connection.exec_driver_sql(
            "UPDATE attachment_content SET content = CAST(content || x'00' AS BLOB)"
            " WHERE sha256 = ?",
            (digest,),
        )
