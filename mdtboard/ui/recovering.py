"""From the recovery key to a new passphrase; who acts afterwards signs in with it."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Slot

from mdtboard.clock import Clock

if TYPE_CHECKING:
    from mdtboard.domain.person import Account
    from mdtboard.services.recovery import Recovery
    from mdtboard.ui.start_window import StartWindow

Run = Callable[..., None]


class Recovering(QObject):
    """Holds the board that the recovery key opened, until a passphrase is made or one goes back."""

    def __init__(
        self, start: "StartWindow", run: Run, failed: Callable[[Exception], None], clock: Clock
    ) -> None:
        super().__init__(start)
        self._start = start
        self._run = run
        self._failed = failed
        self._clock = clock
        self._path = Path()
        self._recovery: Recovery | None = None

    def begin(self, path: Path, secret: str) -> None:
        """Try the key, off the interface thread."""
        self._path, self._secret = path, secret
        self._start.set_busy(True)
        self._run(self._open, self._on_opened, self._failed)

    def close(self) -> None:
        """Let go of the board."""
        if self._recovery is not None:
            self._recovery.close()
            self._recovery = None

    def _open(self) -> "Recovery":
        from mdtboard.services.unlocking import recover

        return recover(self._path, self._secret, clock=self._clock)

    def _on_opened(self, recovery: "Recovery") -> None:
        self._secret = ""
        self._recovery = recovery
        page = self._start.show_recovery(
            recovery.accounts(), names_coordinator=recovery.lacks_coordinator()
        )
        page.renew_requested.connect(self._on_renew)
        page.coordinator_requested.connect(self._on_coordinator)
        page.back_requested.connect(self._on_back)

    @Slot(object, str, str)
    def _on_renew(self, account_id: object, first: str, second: str) -> None:
        self._make(_Renewing(self._recovery, account_id, first, second))

    @Slot(str, str, str, object, str, str)
    def _on_coordinator(
        self, title: str, given: str, family: str, specialty: object, first: str, second: str
    ) -> None:
        self._make(_Naming(self._recovery, (title, given, family, specialty), first, second))

    def _make(self, work: "Callable[[], Account]") -> None:
        self._start.set_busy(True)
        self._run(work, self._on_made, self._failed)

    def _on_made(self, account: "Account") -> None:
        self.close()
        self._start.show_unlock(self._path)
        words = self.tr("{name} signs in with the new passphrase. Every account is told.")
        self._start.tell(words.format(name=account.name))

    @Slot()
    def _on_back(self) -> None:
        self.close()
        self._start.show_unlock(self._path)


class _Renewing:
    """Gives an account a passphrase: the key slot takes a moment."""

    def __init__(self, recovery: Any, account_id: object, first: str, second: str) -> None:
        self._recovery = recovery
        self._arguments = (account_id, first, second)

    def __call__(self) -> "Account":
        made: Account = self._recovery.renew(*self._arguments)
        return made


class _Naming:
    """Makes the account of the first coordinator."""

    def __init__(
        self, recovery: Any, person: tuple[str, str, str, object], first: str, second: str
    ) -> None:
        self._recovery = recovery
        self._person = person
        self._secrets = (first, second)

    def __call__(self) -> "Account":
        from mdtboard.domain.person import Role, Specialty
        from mdtboard.services.newcomer import FirstUser

        title, given, family, specialty = self._person
        user = FirstUser(
            title=title,
            given_name=given,
            family_name=family,
            role=Role.COORDINATOR,
            specialty=specialty if isinstance(specialty, Specialty) else Specialty.OTHER_PHYSICIAN,
        )
        made: Account = self._recovery.name_coordinator(user, *self._secrets)
        return made
