"""One window a person: a second start raises the first."""

import getpass

from PySide6.QtCore import QCryptographicHash, QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS = 500


class OnlyInstance(QObject):
    """Listens for later starts by the same person on this machine.

    No lock file: after a kill the old socket answers nobody and is taken over.
    """

    raised = Signal()

    def __init__(self, profile: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # Qt's own digest is loaded already; hashlib would load OpenSSL before the first paint.
        digest = QCryptographicHash.hash(
            f"{getpass.getuser()}|{profile}".encode(), QCryptographicHash.Algorithm.Sha256
        )
        self._name = f"mdtboard-{bytes(digest.toHex().data()).decode()[:16]}"
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def claim(self) -> bool:
        """Become the one instance, or ask the one that runs to show itself and return False."""
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if socket.waitForConnected(_WAIT_MS):
            socket.write(b"raise")
            socket.waitForBytesWritten(_WAIT_MS)
            socket.disconnectFromServer()
            return False
        QLocalServer.removeServer(self._name)
        return self._server.listen(self._name)

    def close(self) -> None:
        """Let another instance start."""
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while self._server.hasPendingConnections():
            connection = self._server.nextPendingConnection()
            connection.disconnected.connect(connection.deleteLater)
        self.raised.emit()
