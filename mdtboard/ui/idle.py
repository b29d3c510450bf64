"""Locks the program when nobody has touched it for a while."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from mdtboard.domain.meeting import MeetingStep
from mdtboard.overriding import override
from mdtboard.ui.shell import Shell

MINUTES = (5, 10, 30, 0)  # what one may choose; 0 is never
_PATIENCE = 3600.0
_LOOK_AT_MOST_EVERY = 15.0
_INPUT = frozenset(
    {
        *(QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove),
        *(QEvent.Type.Wheel, QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate),
        *(QEvent.Type.TabletPress, QEvent.Type.TabletMove),
    }
)


class IdleWatch(QObject):
    """Says that no key, pointer or finger has touched our windows, and again while it lasts.

    It listens to windows, not to widgets: a window hears each touch once and little else, where
    a filter on the whole application would run for every event of every widget. A machine that
    slept counts the time it slept.
    """

    expired = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._limit = 0.0
        self._held = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_look)
        self.touch()
        application.focusWindowChanged.connect(self._on_window)
        self._on_window(application.focusWindow())

    def wait(self, seconds: float) -> None:
        """Speak after `seconds` without a touch from now on; 0 is never."""
        self._limit = seconds
        self.touch()
        if seconds > 0:
            self._timer.start(round(min(seconds / 10, _LOOK_AT_MOST_EVERY) * 1000))
        else:
            self._timer.stop()

    def seconds(self) -> float:
        """Return for how long nobody has touched the program."""
        # The first clock stands still while the machine sleeps, the second may be set back.
        return max(time.monotonic() - self._monotonic, time.time() - self._wall)

    @Slot()
    def touch(self) -> None:
        """Count from now again."""
        self._monotonic, self._wall = time.monotonic(), time.time()

    @Slot(bool)
    def hold(self, held: bool) -> None:
        """Take a long task for a touch, as long as it runs."""
        self._held = held
        self.touch()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _INPUT:
            self.touch()
        return False

    @Slot(QWindow)
    def _on_window(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    @Slot()
    def _on_look(self) -> None:
        if not self._held and self.seconds() >= self._limit:
            self.expired.emit()


class AutoLock(QObject):
    """Does what the Lock command of a window does, once nobody touches the window any more.

    What is being typed is saved first. While a meeting is live, or words that cannot be saved are
    on a screen or in a dialog, it waits an hour; then words on a screen hold the command back
    once more, and those of a dialog are given up.
    """

    def __init__(
        self, lock: QAction, save: Callable[[], bool], shell: Shell, application: QApplication
    ) -> None:
        super().__init__(lock)  # it goes with the window
        self._lock = lock
        self._save = save
        self._shell = shell
        self.patience = _PATIENCE
        self.watch = IdleWatch(application, self)
        self.watch.expired.connect(self._on_expired)
        shell.tasks.busy_changed.connect(self.watch.hold)
        shell.lock_delay_chosen.connect(self._on_delay_chosen)
        self._on_delay_chosen(shell.lock_minutes)

    @Slot(int)
    def _on_delay_chosen(self, minutes: int) -> None:
        self.watch.wait(minutes * 60)

    @Slot()
    def _on_expired(self) -> None:
        words = _dialog_holds_words() or not self._save()
        if (words or self._meeting_is_live()) and self.watch.seconds() < self.patience:
            return
        self.watch.touch()
        self._lock.trigger()

    def _meeting_is_live(self) -> bool:
        lines = self._shell.services.meetings.lines()
        return any(line.step is MeetingStep.LIVE for line in lines)


def _dialog_holds_words() -> bool:
    dialog = QApplication.activeModalWidget()
    if dialog is None:
        return False
    lines, texts = dialog.findChildren(QLineEdit), dialog.findChildren(QPlainTextEdit)
    return any(line.isModified() for line in lines) or any(
        text.document().isModified() for text in texts
    )
