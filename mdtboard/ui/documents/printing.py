"""Draws the pages of a document on paper."""

from collections.abc import Callable

from PySide6.QtCore import QMarginsF, QObject, QRectF, Signal, Slot
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from mdtboard.services.documents import Pages
from mdtboard.ui.pictures import picture

# Beyond this nobody sees a difference, and a page would take 140 MB.
_SHARPEST = 300
_POINTS = 72


class Printing(QObject):
    """Asks for a printer and prints there; `printed` comes once the pages are handed over."""

    printed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._pages: Pages | None = None
        self.dialog: QPrintDialog | None = None
        self.make_printer: Callable[[], QPrinter] = _printer

    def ask(self, pages: Pages, name: str) -> None:
        """Open the system's printer dialog for a document; `name` is what the queue shows."""
        self._pages = pages
        self._printer = self.make_printer()
        self._printer.setDocName(name)
        sizes = pages.pages()
        if sizes and sizes[0][0] > sizes[0][1]:
            self._printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        dialog = QPrintDialog(self._printer, self._window)
        dialog.setMinMax(1, max(len(sizes), 1))
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange, on=True)
        dialog.accepted.connect(self._on_accepted)
        dialog.finished.connect(dialog.deleteLater)
        self.dialog = dialog
        # PySide hides the plain `open` of this class behind one with a slot's name.
        QDialog.open(dialog)

    @Slot()
    def _on_accepted(self) -> None:
        if self._pages is not None:
            draw(self._pages, self._printer)
            self.printed.emit()


def draw(pages: Pages, printer: QPrinter) -> None:
    """Draw the chosen pages at the printer's resolution, each as large as its paper."""
    sizes = pages.pages()
    first = max(printer.fromPage(), 1)
    last = min(printer.toPage() or len(sizes), len(sizes))
    scale = min(printer.resolution(), _SHARPEST) / _POINTS
    painter = QPainter(printer)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for place in range(first - 1, last):
        if place >= first:
            printer.newPage()
        image = picture(pages.render(place, scale))
        width, height = sizes[place]
        dots = printer.resolution() / _POINTS
        painter.drawImage(QRectF(0, 0, width * dots, height * dots), image)
    painter.end()


def _printer() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    printer.setPageMargins(QMarginsF(0, 0, 0, 0), QPageLayout.Unit.Point)
    return printer
