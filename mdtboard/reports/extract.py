"""Reads a printed file back as text, to check what a reader would see."""

from pathlib import Path


def text_of(path: Path) -> str:
    """Return the text of a PDF, all pages."""
    import pypdfium2

    document = pypdfium2.PdfDocument(path.read_bytes())
    try:
        return "\n".join(
            document[index].get_textpage().get_text_bounded() for index in range(len(document))
        )
    finally:
        document.close()
