"""Pages that another module drew, as images of Qt."""

from PySide6.QtGui import QImage

from mdtboard.services.documents import PagePicture


def picture(page: PagePicture) -> QImage:
    """Return a page as an image that owns its bytes."""
    form = QImage.Format.Format_RGB32
    return QImage(page.pixels, page.width, page.height, page.stride, form).copy()
