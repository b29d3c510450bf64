"""Notices what somebody else does to the same board file, in another window or program."""

from PySide6.QtCore import QObject, QTimer, Slot

from mdtboard.ui.shell import Shell

_EVERY_MS = 1_500


class Neighbours(QObject):
    """Asks the file now and then whether others changed it, and tells the screens."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()

    @Slot()
    def look(self) -> None:
        """Tell the screens what others changed since the last look."""
        news = self._shell.services.desk.database.news()
        if news.kinds:
            self._shell.bus.announce(news)

    def close(self) -> None:
        """Stop looking."""
        self._timer.stop()
