"""Puts the program together: the one module that knows every layer."""

import sys
from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

import mdtboard.quick_imports  # noqa: F401
from mdtboard import settings
from mdtboard.clock import Clock, system
from mdtboard.settings import Settings
from mdtboard.ui.opening import Making, OpeningDemonstration, Unlocking, import_the_rest
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages, system_language
from mdtboard.ui.whole_text import WholeText

if TYPE_CHECKING:
    from mdtboard.services.bundle import Services
    from mdtboard.ui.crash import FailureDesk
    from mdtboard.ui.instance import OnlyInstance
    from mdtboard.ui.main_window import MainWindow
    from mdtboard.ui.recovering import Recovering
    from mdtboard.ui.recovery_told import RecoveryTold
    from mdtboard.ui.start_window import StartWindow
    from mdtboard.ui.tasks import Tasks


def run_window(*, board: Path | None, demo: bool, language: str) -> int:
    """Show the window until it is closed, and return the exit status.

    A second start with the same board raises the window that shows it instead.
    """
    from mdtboard import paths
    from mdtboard.ui.instance import OnlyInstance

    qt = make_application(sys.argv[:1])
    file = paths.settings_file()
    preferences = settings.load(file)
    instance = OnlyInstance()
    shown = paths.demonstration_file() if demo else _first_board(board, preferences)
    if shown is not None and not instance.claim(shown):
        return 0
    application = Application(
        qt, preferences, language=language, settings_file=file, instance=instance
    )
    instance.raised.connect(application.raise_window)
    application.start(board, demo=demo)
    QTimer.singleShot(0, application.begin_log)
    status = qt.exec()
    application.close()
    instance.close()
    return status


def _first_board(board: Path | None, preferences: Settings) -> Path | None:
    """Return the board to begin with: the one asked for, or the last one."""
    last = Path(preferences.last_board) if preferences.last_board else None
    return board or last


def make_application(arguments: list[str]) -> QApplication:
    """Return the one Qt application."""
    qt = QApplication.instance()
    if not isinstance(qt, QApplication):
        # Said here, and not by setStyle: that hands back a QStyle, whose wrapping costs as much
        # as a fifteenth of a bare window.
        qt = QApplication([*arguments, "-style", "fusion"])
    qt.setApplicationName("mdtboard")
    qt.setDesktopFileName("mdtboard")
    return qt


class Application(QObject):
    """Holds what outlives a window: preferences, words, theme, tasks and the open board.

    The first window needs Qt alone; everything else is imported off this thread meanwhile.
    """

    def __init__(
        self,
        qt: QApplication,
        preferences: Settings,
        *,
        language: str = "",
        settings_file: Path,
        clock: Clock = system,
        instance: "OnlyInstance | None" = None,
    ) -> None:
        super().__init__()
        self._qt = qt
        self._instance = instance
        self._settings_file = settings_file
        self._clock = clock
        self.preferences = preferences
        self.languages = Languages()
        self.languages.speak(language or preferences.language or system_language())
        self.themes = ThemeManager(qt, Scheme(_scheme(preferences.scheme)), preferences.scale)
        self._whole_text = WholeText(qt, self)
        self.services: Services | None = None
        self.window: MainWindow | None = None
        self.start_window: StartWindow | None = None
        self.recovering: Recovering | None = None
        self.told: RecoveryTold | None = None
        self._failures: FailureDesk | None = None
        self._crash_shown = False

    @cached_property
    def tasks(self) -> "Tasks":
        """Return the one hub of work off this thread; nothing needs it before the first paint."""
        from mdtboard.ui.tasks import Tasks

        return Tasks(self)

    def start(self, board: Path | None, *, demo: bool) -> None:
        """Show the first window: the board asked for, the last one, or the first-run steps."""
        from mdtboard.ui.start_window import StartWindow

        path = _first_board(board, self.preferences)
        self.start_window = StartWindow(self.preferences.recent_boards, self.languages.current)
        self.start_window.unlock_asked.connect(self._on_unlock)
        self.start_window.create_asked.connect(self._on_create)
        self.start_window.demo_asked.connect(self._on_demo)
        self.start_window.language_chosen.connect(self._on_start_language)
        if path is None:
            self.start_window.show_first_run()
        else:
            self.start_window.show_unlock(path)
        self.start_window.painted.connect(self._on_painted)
        self.start_window.show()
        if demo:
            QTimer.singleShot(0, self._on_demo)

    def adopt(self, services: "Services") -> "MainWindow":
        """Show an open board in its window, and return the window."""
        from mdtboard.ui.bus import ChangeBus

        self.services = services
        self.bus = ChangeBus(self)
        services.desk.database.on_change(self.bus.announce)
        window = self._make_window()
        if self.preferences.geometry:
            window.restore_geometry_text(self.preferences.geometry)
        window.show()
        QTimer.singleShot(0, self._show_first_screen)
        QTimer.singleShot(0, self._tell_recoveries)
        if self.start_window is not None:
            self.start_window.close()
            self.start_window.deleteLater()
            self.start_window = None
        return window

    def _make_window(self) -> "MainWindow":
        from mdtboard.ui.crash import FailureDesk
        from mdtboard.ui.icons import Icons
        from mdtboard.ui.idle import AutoLock
        from mdtboard.ui.main_window import MainWindow
        from mdtboard.ui.shell import Shell

        assert self.services is not None
        shell = Shell(self.services, self.bus, self.tasks, Icons(), self.themes)
        shell.document_language = self.preferences.document_language
        shell.lock_minutes = self.preferences.lock_minutes
        window = MainWindow(shell)
        shell.setParent(window)  # and with it, when it locks, the services and their key
        self.auto_lock = AutoLock(window.lock_action, window.save_typed, shell, self._qt)
        window.closed.connect(self._on_window_closed)
        window.lock_requested.connect(self._on_lock)
        window.help_requested.connect(self._on_help)
        shell.language_chosen.connect(self._on_language)
        shell.appearance_chosen.connect(self._on_appearance)
        shell.document_language_chosen.connect(self._on_document_language)
        shell.lock_delay_chosen.connect(self._on_lock_delay)
        if self._failures is None:
            self._failures = FailureDesk(self)
            self._failures.known.connect(self._on_known_failure)
            self._failures.unknown.connect(self._on_unknown_failure)
            self._failures.install()
        self.window = window
        return window

    @Slot()
    def _show_first_screen(self) -> None:
        """Read the first screen when the window is there already, unless another was asked for."""
        from mdtboard.ui.places import Destination, Screen

        if self.window is not None and self.window.page is None:
            self.window.go(Destination(screen=Screen.HOME))

    @Slot()
    def _tell_recoveries(self) -> None:
        """Tell whoever signed in that the recovery key was used meanwhile."""
        from mdtboard.ui.recovery_told import RecoveryTold

        if self.window is not None and self.services is not None:
            self.told = RecoveryTold(self.services.set_up, self.window)
            self.told.tell()

    def close(self) -> None:
        """Let go of everything."""
        if self.recovering is not None:
            self.recovering.close()
        if self._failures is not None:
            self._failures.remove()
        self.tasks.close()
        if self.services is not None:
            self.services.close()
            self.services = None

    @Slot()
    def begin_log(self) -> None:
        """Write the log from now on; the first window is on the screen already."""
        from mdtboard import log, paths

        log.start(paths.log_folder())

    @Slot()
    def raise_window(self) -> None:
        """Bring the window to the front."""
        shown = self.window or self.start_window
        if shown is not None:
            shown.showNormal() if shown.isMinimized() else shown.show()
            shown.raise_()
            shown.activateWindow()

    @Slot()
    def _on_painted(self) -> None:
        QTimer.singleShot(0, self._warm_up)

    @Slot()
    def _warm_up(self) -> None:
        self.tasks.run(import_the_rest, self._on_warm, self._on_start_failed)

    @Slot(str, str, bool)
    def _on_unlock(self, path: str, secret: str, recovery: bool) -> None:
        if not self._is_mine(Path(path)):
            return
        if recovery:
            self._recover(Path(path), secret)
        else:
            self._wait(Unlocking(Path(path), secret, self._clock))

    def _recover(self, path: Path, secret: str) -> None:
        from mdtboard.ui.recovering import Recovering

        if self.start_window is not None:
            self.recovering = Recovering(
                self.start_window, self.tasks.run, self._on_start_failed, self._clock
            )
            self.recovering.begin(path, secret)

    @Slot(object)
    def _on_create(self, board: object) -> None:
        self._wait(Making(board, self._clock))

    @Slot()
    def _on_demo(self) -> None:
        from mdtboard import paths

        if self._is_mine(paths.demonstration_file()):
            self._wait(OpeningDemonstration(self._clock))

    def _is_mine(self, file: Path) -> bool:
        """Tell whether this window may show a board; one that shows it already comes forward."""
        if self._instance is None or self._instance.claim(file):
            return True
        if self.start_window is not None:
            self.start_window.show_error(
                self.tr("This board is open in another window, which was brought to the front.")
            )
        return False

    def _wait(self, work: "Callable[[], Services]") -> None:
        if self.start_window is not None:
            self.start_window.set_busy(True)
        self.tasks.run(work, self._on_opened, self._on_start_failed)

    def _on_opened(self, services: "Services") -> None:
        self._is_mine(services.path)  # one that was just made is nobody else's
        from mdtboard.services.demonstration import is_demonstration

        if not is_demonstration(services):
            self._remember(self.preferences.with_board(services.path))
        self.adopt(services)

    def _on_warm(self, _: None) -> None:
        """Nothing to show: the imports are done."""

    def _on_start_failed(self, error: Exception) -> None:
        from mdtboard.domain.errors import EnvironmentFault, RuleViolation
        from mdtboard.ui.labels import sentence

        if self.start_window is None or not isinstance(error, RuleViolation | EnvironmentFault):
            raise error
        self.start_window.set_busy(False)
        self.start_window.show_error(sentence(error))

    @Slot(object)
    def _on_known_failure(self, error: object) -> None:
        if self.window is not None:
            self.window.show_failure(error)  # type: ignore[arg-type]

    @Slot(str)
    def _on_unknown_failure(self, report: str) -> None:
        from mdtboard import log, paths
        from mdtboard.ui.crash import CrashDialog

        if self._crash_shown:
            return
        self._crash_shown = True
        dialog = CrashDialog(report, paths.log_folder() / log.FILE_NAME, self.window)
        dialog.finished.connect(self._on_crash_closed)
        dialog.open()

    @Slot()
    def _on_crash_closed(self) -> None:
        self._crash_shown = False

    @Slot()
    def _on_window_closed(self) -> None:
        if self.window is not None:
            self._remember(replace(self.preferences, geometry=self.window.geometry_text()))

    @Slot()
    def _on_lock(self) -> None:
        if self.services is None or self.window is None:
            return
        path = self.services.path
        self.window.closed.disconnect(self._on_window_closed)
        self.window.close()
        self.window.deleteLater()
        self.window = None
        self.services.close()
        self.services = None
        self.start(path, demo=False)

    @Slot(str)
    def _on_help(self, topic: str) -> None:
        from mdtboard.ui.help_window import HelpWindow

        HelpWindow(self.languages.current, self.window).show_topic(topic)

    @Slot(str)
    def _on_language(self, language: str) -> None:
        if self.window is None or not self.window.parting.allowed(self.window.page):
            return
        self.languages.speak(language)
        self._remember(replace(self.preferences, language=language))
        QTimer.singleShot(0, self._rebuild)

    @Slot(str)
    def _on_start_language(self, language: str) -> None:
        self.languages.speak(language)
        self._remember(replace(self.preferences, language=language))
        if self.start_window is not None:
            self.start_window.retranslate(language)

    @Slot()
    def _rebuild(self) -> None:
        from mdtboard.ui.shell import Destination, Screen

        before = self.window
        if before is None:
            return
        before.closed.disconnect(self._on_window_closed)
        geometry = before.geometry_text()
        window = self._make_window()
        window.restore_geometry_text(geometry)
        window.go(Destination(screen=Screen.SETTINGS))
        window.show()
        before.close()
        before.deleteLater()

    @Slot()
    def _on_appearance(self) -> None:
        self._remember(
            replace(self.preferences, scheme=self.themes.scheme.value, scale=self.themes.scale)
        )

    @Slot(str)
    def _on_document_language(self, language: str) -> None:
        self._remember(replace(self.preferences, document_language=language))

    @Slot(int)
    def _on_lock_delay(self, minutes: int) -> None:
        self._remember(replace(self.preferences, lock_minutes=minutes))

    def _remember(self, preferences: Settings) -> None:
        self.preferences = preferences
        settings.save(self._settings_file, preferences)


def _scheme(text: str) -> str:
    return text if text in {scheme.value for scheme in Scheme} else Scheme.SYSTEM.value
