"""Every dialog of the program opens in both languages, shows words as words, and is freed."""

import gc
import importlib
import pkgutil
import re
import weakref
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

import mdtboard.ui
from mdtboard.domain.code_lists import ListFormat, ReadFile, ReadList, Skipped, SkipReason
from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.errands import Errand, ErrandKind, ErrandLine
from mdtboard.domain.ids import (
    CaseId,
    DecisionId,
    ErrandId,
    OptionId,
    PatientId,
    PresentationId,
    new_id,
)
from mdtboard.domain.terminology import CodeEntry, CodeSystem
from mdtboard.domain.views import CaseFilter
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.cases.agenda_dialog import AgendaDialog
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.merge_dialog import MergeDialog
from mdtboard.ui.cases.request_dialog import RequestDialog
from mdtboard.ui.crash import CrashDialog
from mdtboard.ui.followup.dialog import ErrandDialog
from mdtboard.ui.followup.moves import Move
from mdtboard.ui.help_window import HelpWindow
from mdtboard.ui.icons import Icons
from mdtboard.ui.imports.dialog import ImportDialog
from mdtboard.ui.main_window import MainWindow
from mdtboard.ui.meetings.lines import case_card
from mdtboard.ui.meetings.position_dialog import PositionDialog
from mdtboard.ui.meetings.schedule_dialogs import CancelDialog, MoveDialog
from mdtboard.ui.readings.figures_dialog import FiguresDialog
from mdtboard.ui.readings.paper_dialog import PaperDialog
from mdtboard.ui.readings.papers import make_papers
from mdtboard.ui.room.state_part import StateDialog
from mdtboard.ui.settings.accounts import AccountDialog
from mdtboard.ui.settings.code_list_dialog import CodeListDialog
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.start_window import StartWindow
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.translation import Languages
from mdtboard.ui.trials.form import TrialDialog
from mdtboard.ui.trials.import_dialog import TrialImportDialog
from mdtboard.ui.widgets.dialog import ConfirmDialog, Dialog
from mdtboard.ui.widgets.palette import CommandPalette

HOSTILE = "<b>MOREAU</b> <img src=x> R&D"


def first_case(window: MainWindow) -> CaseId:
    order = window.shell.services.patients.order(CaseFilter()).sequences
    [line] = window.shell.services.patients.lines((order[0],))
    return line.id


def shown_case(window: MainWindow) -> CaseForm:
    patient, case = window.shell.services.patients.case(first_case(window))
    return CaseForm(window.shell, patient, case, window)


def shown_letter(window: MainWindow) -> PaperDialog:
    services = window.shell.services
    [line, *_] = [each for each in services.readings.worklist() if each.reading.step.is_awaited]
    kind = DocumentKind.READING_REMINDER
    make = partial(make_papers, services, kind, (line.reading.id,))
    return PaperDialog(window.shell, HOSTILE, make, window)


def a_read_file() -> ReadFile:
    entry = CodeEntry(system=CodeSystem.ICD_10, edition=HOSTILE, code=HOSTILE, label=HOSTILE)
    one = ReadList(system=CodeSystem.ICD_10, edition=HOSTILE, language="fr", entries=(entry,))
    skipped = Skipped(reason=SkipReason.HEADING, count=1, examples=(HOSTILE,))
    return ReadFile(
        form=ListFormat.CLAML, file_name=HOSTILE, sha256="", lists=(one,), skipped=(skipped,)
    )


def two_patients(window: MainWindow) -> MergeDialog:
    patients = window.shell.services.patients
    order = patients.order(CaseFilter()).sequences
    keep, other = (line.patient_id for line in patients.lines((order[0], order[-1])))
    return MergeDialog(window.shell, keep, window, other)


def state_of_the_first(window: MainWindow) -> StateDialog:
    meeting = window.shell.services.meetings.lines()[0]
    row = window.shell.services.meetings.agenda(meeting.id)[0]
    card = case_card(row, meeting.held_on, locked=False)
    return StateDialog(card, window.shell.services.set_up.people(), window)


def an_errand(window: MainWindow) -> ErrandDialog:
    case = first_case(window)
    errand = Errand(
        id=ErrandId(new_id()),
        case_id=case,
        decision_id=DecisionId(new_id()),
        option_id=OptionId(new_id()),
        asked_at=PresentationId(new_id()),
        kind=ErrandKind.REFERRAL,
        what=HOSTILE,
        asked_on=window.shell.services.desk.today(),
    )
    line = ErrandLine(
        errand=errand,
        patient_id=PatientId(new_id()),
        patient_name=HOSTILE,
        number="D-0001",
        diagnosis=HOSTILE,
        asked_by=HOSTILE,
        board="",
    )
    return ErrandDialog(window.shell, line, Move.END, window)


def shown_move(window: MainWindow) -> MoveDialog:
    services = window.shell.services
    meeting = services.meetings.meeting(services.meetings.lines()[0].id)
    return MoveDialog(services.scheduling, meeting, services.desk.today, window)


def shown_cancel(window: MainWindow) -> CancelDialog:
    services = window.shell.services
    return CancelDialog(services.scheduling, services.meetings.lines()[0].id, HOSTILE, window)


MAKERS: dict[str, tuple[type[QDialog], Callable[[MainWindow], QDialog]]] = {
    "dialog": (Dialog, lambda w: Dialog(HOSTILE, w)),
    "confirm": (ConfirmDialog, lambda w: ConfirmDialog(HOSTILE, HOSTILE, "Erase", w)),
    "palette": (CommandPalette, lambda w: CommandPalette(w)),
    "crash": (CrashDialog, lambda w: CrashDialog(HOSTILE, Path("/tmp/x.log"), w)),
    "help": (HelpWindow, lambda w: HelpWindow("fr", w)),
    "import": (ImportDialog, lambda w: ImportDialog(w.shell, w, None)),
    "position": (PositionDialog, lambda w: PositionDialog(2, 9, w)),
    "account": (AccountDialog, lambda w: AccountDialog(w.shell.services.set_up.people(), w)),
    "codes": (CodeListDialog, lambda w: CodeListDialog(a_read_file(), (), w)),
    "agenda": (AgendaDialog, lambda w: AgendaDialog(w.shell, (first_case(w),), w)),
    "request": (RequestDialog, lambda w: RequestDialog(w.shell, first_case(w), w)),
    "merge": (MergeDialog, two_patients),
    "case": (CaseForm, shown_case),
    "trial": (TrialDialog, lambda w: TrialDialog(w.shell, w.shell.services.trials.new(), w)),
    "trial import": (TrialImportDialog, lambda w: TrialImportDialog(w.shell, w)),
    "paper": (PaperDialog, shown_letter),
    "state": (StateDialog, state_of_the_first),
    "figures": (FiguresDialog, lambda w: FiguresDialog(w.shell, w)),
    "errand": (ErrandDialog, an_errand),
    "move": (MoveDialog, shown_move),
    "cancel": (CancelDialog, shown_cancel),
    "new case": (CaseForm, lambda w: CaseForm.for_new(w.shell, w)),
}
EVERY = sorted(MAKERS)


@pytest.fixture(params=["fr", "en"])
def language(request) -> str:
    languages = Languages()
    languages.speak(request.param)
    yield request.param
    languages.speak("en")


@pytest.fixture
def window(qtbot, demo, language):
    app = QApplication.instance()
    themes = ThemeManager(app, Scheme.LIGHT, 100)
    bus = ChangeBus()
    demo.desk.database.on_change(bus.announce)
    made = MainWindow(Shell(demo, bus, Tasks(threaded=False), Icons(), themes))
    made.show()
    qtbot.waitActive(made)
    yield made
    made.close()
    made.deleteLater()
    let_go()


def let_go() -> None:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()


def subclasses(kind: type) -> set[type]:
    return {kind} | {deeper for child in kind.__subclasses__() for deeper in subclasses(child)}


def test_every_dialog_of_the_program_is_tried_here(qapp):
    for module in pkgutil.walk_packages(mdtboard.ui.__path__, "mdtboard.ui."):
        importlib.import_module(module.name)
    ours = {kind for kind in subclasses(QDialog) if kind.__module__.startswith("mdtboard.")}
    tried = {kind for kind, _ in MAKERS.values()}
    assert {kind.__name__ for kind in ours - tried} == set()


@pytest.mark.parametrize("name", EVERY)
def test_it_opens_with_words_that_are_read_as_words(window, qtbot, name):
    dialog = MAKERS[name][1](window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert dialog.windowTitle()
    assert dialog.width() <= 1366
    assert dialog.height() <= 768
    rich = [
        each.text()
        for each in dialog.findChildren(QLabel)
        if each.text() and each.textFormat() is not Qt.TextFormat.PlainText
    ]
    assert rich == []
    nameless = [
        f"{type(each).__name__} {each.objectName()}"
        for each in dialog.findChildren(QWidget)
        if isinstance(each, QLineEdit | QPlainTextEdit | QComboBox | QAbstractButton)
        and each.focusPolicy() != Qt.FocusPolicy.NoFocus
        and each.isVisibleTo(dialog)
        and not each.objectName().startswith("qt_")
        and not spoken(each, dialog)
    ]
    assert nameless == []
    dialog.close()
    dialog.deleteLater()


def spoken(widget: QWidget, dialog: QWidget) -> str:
    if widget.accessibleName():
        return widget.accessibleName()
    if isinstance(widget, QAbstractButton) and widget.text():
        return widget.text()
    names = [each.text() for each in dialog.findChildren(QLabel) if each.buddy() is widget]
    return names[0] if names else ""


@pytest.mark.parametrize("name", [name for name in EVERY if name != "palette"])
def test_escape_closes_it_and_it_is_freed(window, qtbot, name):
    dialog = MAKERS[name][1](window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    gone = weakref.ref(dialog)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    del dialog
    let_go()
    assert gone() is None


def test_the_window_is_freed_with_all_its_screens(qtbot, demo, language):
    themes = ThemeManager(QApplication.instance(), Scheme.LIGHT, 100)
    bus = ChangeBus()
    made = MainWindow(Shell(demo, bus, Tasks(threaded=False), Icons(), themes))
    made.show()
    for screen in Screen:
        made.go(Destination(screen=screen))
    gone = weakref.ref(made)
    pages = [weakref.ref(page) for page in made._pages.values()]
    made.close()
    made.deleteLater()
    del made
    let_go()
    let_go()
    assert gone() is None
    assert [page() for page in pages if page() is not None] == []


@pytest.mark.parametrize("first_run", [False, True])
def test_the_first_window_is_freed(qtbot, language, first_run):
    made = StartWindow((), language)
    if first_run:
        made.show_first_run()
    else:
        made.show_unlock(Path("/data/board.mdtb"))
    made.show()
    gone = weakref.ref(made)
    made.close()
    made.deleteLater()
    del made
    let_go()
    assert gone() is None


def test_every_file_dialog_and_menu_goes_when_it_is_closed():
    kept = []
    for file in Path(mdtboard.ui.__path__[0]).rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        for found in re.finditer(r"(dialog|menu) = Q(FileDialog|Menu)\(", source):
            after = source[found.start() : found.start() + 700].split("\n    def ")[0]
            # A menu that is handed out is shown, and freed, by who asked for it.
            if "WA_DeleteOnClose" not in after and "return menu" not in after:
                kept.append(f"{file.name}:{source.count(chr(10), 0, found.start()) + 1}")
    assert kept == []
