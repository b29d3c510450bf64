"""One window a board: a second start with the same file raises the window that shows it."""

import getpass
import os
from pathlib import Path

from PySide6.QtCore import QCryptographicHash, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class OnlyInstance(QObject):
    """Listens for later starts with the same file by the same person on this machine.

    No lock file: after a kill the old socket answers nobody and is taken over.
    """

    raised = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self, file: Path) -> bool:
        """Become the one window of a file instead of the one before.

        Where another window shows it, that one is asked to come to the front, and False returned.
        """
        name = _name_of(file)
        if name == self._name:
            return True
        socket = QLocalSocket()
        socket.connectToServer(name)
        if socket.waitForConnected(_WAIT_MS):
            socket.write(b"raise")
            socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()
            return False
        self._server.close()
        QLocalServer.removeServer(name)
        self._server.listen(name)
        self._name = name
        return True

    def close(self) -> None:
        """Let another instance start."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
        self.raised.emit()


def _name_of(file: Path) -> str:
    """Return what the window of a file listens to, however the file is called on the way to it."""
    place = os.path.normcase(os.path.realpath(file))
    # Qt's own digest is loaded already; hashlib would load OpenSSL before the first paint.
    digest = QCryptographicHash.hash(
        f"{getpass.getuser()}|{place}".encode("utf-8", "surrogateescape"),
        QCryptographicHash.Algorithm.Sha256,
    )
    return f"mdtboard-{bytes(digest.toHex().data()).decode()[:16]}"
