"""What happens when something fails: a sentence for rules and faults, one dialog for our bugs."""

import logging
import platform
import sys
import threading
from pathlib import Path
from types import TracebackType

from PySide6 import __version__ as qt_version
from PySide6.QtCore import QObject, QtMsgType, Signal, Slot, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from mdtboard import __version__
from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.log import places
from mdtboard.ui.widgets.dialog import Dialog
from mdtboard.ui.widgets.text import plain_label

_LOG = logging.getLogger("mdtboard.crash")


class FailureDesk(QObject):
    """Receives every exception nobody caught, from any thread.

    `known` carries a broken rule or a fault of the environment, `unknown` a report of a bug
    without a word about patients.
    """

    known = Signal(object)
    unknown = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before = sys.excepthook

    def install(self) -> None:
        """Hear of failures from now on."""
        sys.excepthook = self._on_failure
        threading.excepthook = self._on_thread_failure
        qInstallMessageHandler(_on_qt_message)

    def remove(self) -> None:
        """Stop hearing of failures."""
        sys.excepthook = self._before
        threading.excepthook = threading.__excepthook__
        qInstallMessageHandler(None)

    def report(self, error: BaseException) -> None:
        """Take an exception that was caught in order to come here."""
        self._on_failure(type(error), error, error.__traceback__)

    def _on_failure(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._before(kind, error, trace)
        elif isinstance(error, RuleViolation | EnvironmentFault):
            _LOG.info("%s %s", kind.__name__, error)
            self.known.emit(error)
        else:
            _LOG.error("unexpected", exc_info=(kind, error, trace))
            self.unknown.emit(report_of(kind, trace))

    def _on_thread_failure(self, arguments: threading.ExceptHookArgs) -> None:
        error = arguments.exc_value
        if error is not None:
            self._on_failure(arguments.exc_type, error, arguments.exc_traceback)


def report_of(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return what a developer needs to know of a bug: versions, type and places, no values."""
    head = (
        f"mdtboard {__version__} · Python {platform.python_version()} · Qt {qt_version}"
        f" · {platform.system()}"
    )
    return "\n".join([head, kind.__name__, *places(trace)])


class CrashDialog(Dialog):
    """Apologises for a bug; the program goes on."""

    def __init__(self, report: str, log_file: Path, parent: QWidget | None) -> None:
        super().__init__(self.tr("Something went wrong"), parent)
        self._report = report
        words = self.tr(
            "mdtboard made a mistake and is sorry. What was saved is safe and the program goes"
            " on. The report below holds no word about patients."
        )
        self.body.addWidget(plain_label(words, self, wrap=True))
        self.report_label = plain_label(report, self, "note", selectable=True)
        self.body.addWidget(self.report_label)
        where = self.tr("It is also in the log: {file}").format(file=log_file)
        self.body.addWidget(plain_label(where, self, "note", wrap=True))
        self.copy_button = self.add_button(self.tr("Copy the report"))
        self.copy_button.clicked.connect(self._on_copy)
        self.close_button = self.add_button(self.tr("Go on"), "primary")
        self.close_button.clicked.connect(self.accept)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._report)


def _on_qt_message(kind: QtMsgType, _: object, message: str) -> None:
    if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
        # Only the beginning: Qt may quote a text that a user typed.
        logging.getLogger("mdtboard.qt").warning("%s", message.split(":")[0][:80])
