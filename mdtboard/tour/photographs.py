"""Photographs every screen of the real window, light and dark."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QWidget

from mdtboard.app import make_application
from mdtboard.domain.ids import CaseId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.tour.preparation import Stage
from mdtboard.tour.report import Report, Step
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.help_window import HelpWindow
from mdtboard.ui.icons import Icons
from mdtboard.ui.imports.dialog import ImportDialog
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.start_window import StartWindow
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages
from mdtboard.ui.wall.window import WallWindow

SIZE = (1366, 768)


class Photographer:
    """Shows each screen as a user would see it and saves its picture."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._language = language
        self._qt = make_application(["mdtboard"])
        self._languages = Languages()
        self._languages.speak(language)
        self._themes = ThemeManager(self._qt, Scheme.LIGHT, 100)
        self._tasks = Tasks(threaded=False)
        self._taken: list[Path] = []

    def photograph(self, stage: Stage, source: Path, report: Report) -> None:
        """Take every picture in both schemes, and check that none is empty."""
        for scheme in (Scheme.LIGHT, Scheme.DARK):
            with report.step(f"photograph every screen, {scheme.value}") as step:
                self._themes.set_scheme(scheme)
                before = len(self._taken)
                self._start_screens(stage, scheme.value)
                self._board_screens(stage, source, scheme.value, step)
                step.check("every screen was taken", len(self._taken) - before >= 14)
        self._themes.set_scheme(Scheme.LIGHT)

    def _start_screens(self, stage: Stage, scheme: str) -> None:
        window = StartWindow((str(stage.path),), self._language)
        window.resize(*SIZE)
        window.show_unlock(stage.path)
        window.show()
        self._take(window, f"01-unlock-{scheme}")
        window.show_first_run()
        self._take(window, f"02-first-run-{scheme}")
        window.close()
        window.deleteLater()

    def _board_screens(self, stage: Stage, source: Path, scheme: str, step: Step) -> None:
        bus = ChangeBus()
        database = stage.services.desk.database
        database.on_change(bus.announce)
        shell = Shell(stage.services, bus, self._tasks, Icons(), self._themes)
        window = MainWindow(shell)
        window.resize(*SIZE)
        window.show()
        self._screens(window, stage, scheme)
        step.check("the window fits a laptop's screen", window.height() <= SIZE[1])
        self._windows_over(window, shell, source, scheme)
        window.close()
        window.deleteLater()
        database.forget(bus.announce)

    def _screens(self, window: MainWindow, stage: Stage, scheme: str) -> None:
        first = stage.services.meetings.presented(stage.presentations[0])
        following, held = stage.next_meeting_id, stage.meeting_id
        case = first.case.id
        shots = (
            *_of_case(case),
            ("03-home", Destination(screen=Screen.HOME)),
            ("04-meetings", Destination(screen=Screen.MEETINGS, meeting_id=following)),
            ("05-room-planned", Destination(screen=Screen.ROOM, meeting_id=following)),
            ("07-room-validated", Destination(screen=Screen.ROOM, meeting_id=held)),
            ("08-cases", Destination(screen=Screen.CASES, case_id=case)),
            ("10-readings", Destination(screen=Screen.READINGS, case_id=case)),
            ("25-trials", Destination(screen=Screen.TRIALS)),
            ("27-follow-up", Destination(screen=Screen.FOLLOW_UP)),
            (
                "11-minutes",
                Destination(screen=Screen.DOCUMENTS, meeting_id=held, section="minutes"),
            ),
            (
                "12-consensus",
                Destination(
                    screen=Screen.DOCUMENTS,
                    meeting_id=held,
                    presentation_id=first.presentation.id,
                    section="consensus",
                ),
            ),
            ("13-boards", Destination(screen=Screen.SETTINGS, section="boards")),
            ("22-templates", Destination(screen=Screen.SETTINGS, section="templates")),
            ("14-appearance", Destination(screen=Screen.SETTINGS, section="appearance")),
        )
        for name, destination in shots:
            window.go(destination)
            self._take(window, f"{name}-{scheme}")
        self._live_room(window, stage, scheme)

    def _live_room(self, window: MainWindow, stage: Stage, scheme: str) -> None:
        """Open the second meeting as if it were held, with a decision being typed."""
        assert stage.next_meeting_id is not None
        meeting = stage.services.meetings.meeting(stage.next_meeting_id)
        if meeting.step is MeetingStep.PLANNED:
            stage.services.meetings.start(stage.next_meeting_id)
        window.go(Destination(screen=Screen.ROOM, meeting_id=stage.next_meeting_id))
        target = self._qt.focusWidget()
        if isinstance(target, QLineEdit) and not target.text():
            for letter in stage.words.advice[1]:
                _press(target, 0, letter)
        self._take(window, f"06-room-live-{scheme}")
        self._room_panels(window, scheme)

    def _room_panels(self, window: MainWindow, scheme: str) -> None:
        """Open by their commands what covers the case: options, the register lane, the end."""
        commands = {action.objectName(): action for action in window.commands()}
        for name, command in (
            ("18-options", "options"),
            ("19-register", "register_lane"),
            ("20-end", "end"),
        ):
            commands[command].trigger()
            self._take(window, f"{name}-{scheme}")
            commands["line_escape"].trigger()
        commands["wall"].trigger()
        walls = [each for each in self._qt.topLevelWidgets() if isinstance(each, WallWindow)]
        for wall in walls:
            if wall.isVisible():
                self._take(wall, f"21-wall-{scheme}")
        commands["wall"].trigger()

    def _windows_over(self, window: MainWindow, shell: Shell, source: Path, scheme: str) -> None:
        window.palette_box.popup()
        self._take(window.palette_box, f"15-palette-{scheme}")
        window.palette_box.hide()
        guide = HelpWindow(self._language, window)
        guide.show_topic("room")
        self._take(guide, f"16-help-{scheme}")
        guide.close()
        wizard = ImportDialog(shell, window, source)
        wizard.open()
        self._take(wizard, f"17-import-{scheme}")
        if isinstance(wizard, QDialog):
            wizard.reject()

    def _take(self, widget: QWidget, name: str) -> None:
        for _ in range(3):
            # Pages draw themselves in a few turns: PDF pages, wrapped texts.
            self._qt.sendPostedEvents()
            self._qt.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            self._settle()
        path = self._folder / f"{name}.png"
        widget.grab().save(str(path))
        self._taken.append(path)

    def _settle(self) -> None:
        from PySide6.QtCore import QEventLoop, QTimer

        loop = QEventLoop()
        QTimer.singleShot(60, loop.quit)
        loop.exec()


def _of_case(case: CaseId) -> tuple[tuple[str, Destination], ...]:
    """Return the tabs of a case file that are photographed."""
    tabs = (
        ("09-case-boards", "boards"),
        ("23-case-readings", "readings"),
        ("24-case-course", "treatments"),
        ("26-case-history", "history"),
    )
    return tuple(
        (name, Destination(screen=Screen.CASES, case_id=case, section=section))
        for name, section in tabs
    )


def _press(widget: QWidget, key: int, text: str) -> None:
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))
