"""Tells whoever signs in that the recovery key was used meanwhile."""

from PySide6.QtCore import QCoreApplication, QObject, Slot

from mdtboard.domain.person import RecoveryNotice
from mdtboard.services.set_up import SetUpService
from mdtboard.ui import formats
from mdtboard.ui.widgets.dialog import ConfirmDialog

_CONTEXT = "recovery"


class RecoveryTold(QObject):
    """Opens one dialog over a window; what is not read is told again at the next sign-in."""

    def __init__(self, set_up: SetUpService, window: object) -> None:
        super().__init__(window)  # type: ignore[arg-type]
        self._set_up = set_up
        self._window = window
        self.dialog: ConfirmDialog | None = None

    def tell(self) -> None:
        """Say what there is to say."""
        notices = self._set_up.notices()
        if not notices:
            return
        translate = QCoreApplication.translate
        title = translate(_CONTEXT, "The recovery key was used")
        asked = translate(
            _CONTEXT,
            "If nobody of you meant that, tell who is responsible for the board, and keep the "
            "recovery key elsewhere.",
        )
        text = "\n\n".join([*(_line(notice) for notice in notices), asked])
        verb = translate(_CONTEXT, "I have read this")
        self.dialog = ConfirmDialog(title, text, verb, self._window)  # type: ignore[arg-type]
        self.dialog.confirmed.connect(self._on_read)
        self.dialog.open()

    @Slot()
    def _on_read(self) -> None:
        self._set_up.note_read()


def _line(notice: RecoveryNotice) -> str:
    words = QCoreApplication.translate(_CONTEXT, "{moment}: a new passphrase for {name}.")
    return words.format(moment=formats.moment(notice.at), name=notice.name)
