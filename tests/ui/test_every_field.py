"""Every text field of every screen gives back what was typed, letter by letter.

A scene opens a form, saves it as a user does, and opens it again. Each field is filled by pasting
one of the hostile texts, a different one in each round, and must hold the same after a reload.
"""

from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass, replace
from typing import Any

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QWidget

from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.ids import CaseId, MeetingId, new_id
from mdtboard.domain.material import read_materials
from mdtboard.domain.reading_work import ReadingMove
from mdtboard.services.bundle import Services
from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.cases.agenda_dialog import AgendaDialog
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.page import CasesPage
from mdtboard.ui.cases.request_dialog import RequestDialog
from mdtboard.ui.icons import Icons
from mdtboard.ui.meetings.page import MeetingsPage
from mdtboard.ui.meetings.score_field import ScoreField
from mdtboard.ui.page import Page
from mdtboard.ui.readings.page import ReadingsPage
from mdtboard.ui.readings.words import material_words, techniques_words
from mdtboard.ui.room.options_part import OptionsPart
from mdtboard.ui.room.page import RoomPage
from mdtboard.ui.settings.page import SettingsPage
from mdtboard.ui.settings.section import RecordSection
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.typeahead import TypeAhead
from tests.builders import save_case, save_meeting

TEXTS = {
    "an inequality": "marge <R1>, ganglions < 10 mm",
    "an open tag": "HER2 <i>neg <img src=x>",
    "an ampersand": "R&D &amp; C°",
    "emoji": "🎗️ 👩🏽\u200d⚕️ ok",
    "right to left": "سرطان الثدي \u200f(שלום)\u200e R0",
    "combining letters": "e\u0301 a\u0323\u0300 Œ ﬁ",
    "no-break spaces": "pT1a\u00a0: 3\u202f% — «\u00a0non\u00a0»",
    "code": "{name} %n %1 \\n 100% $x",
    "ten thousand letters": "d" * 9_000 + " fin de mille" + "x" * 987,
}


def fields_of(container: QWidget) -> dict[str, QLineEdit | Prose]:
    """Return the fields that take free text and are on the screen, by name and place."""
    found: dict[str, QLineEdit | Prose] = {}
    typed = [
        each for each in container.findChildren(QWidget) if isinstance(each, QLineEdit | Prose)
    ]
    for place, field in enumerate(typed):
        if isinstance(field, DateField | ScoreField):
            continue
        if isinstance(field, TypeAhead) and not field._allow_free:
            continue
        if isinstance(field, QLineEdit) and field.echoMode() is not QLineEdit.EchoMode.Normal:
            continue
        stored = field.isVisibleTo(container) and field.isEnabled() and not field.isReadOnly()
        inside = field.objectName().startswith("qt_")  # the line of a spin box
        if stored and not inside:
            found[f"{spoken(field, container)} ({place})"] = field
    return found


def spoken(field: QWidget, container: QWidget) -> str:
    buddies = [each.text() for each in container.findChildren(QLabel) if each.buddy() is field]
    return (field.accessibleName() or next(iter(buddies), type(field).__name__)).replace("&", "")


def units(field: QLineEdit | Prose) -> int:
    """Return how many units the field holds, halves of letters that are never read included."""
    if isinstance(field, Prose):
        return field.document().characterCount() - 1
    place = field.cursorPosition()
    field.end(False)
    end = field.cursorPosition()
    field.setCursorPosition(place)
    return end


def paste_half_a_letter(field: QLineEdit | Prose) -> None:
    """Paste what no encoding holds; once it is left, the field shows no more than is kept."""
    field.window().activateWindow()
    QTest.qWaitForWindowActive(field.window())
    field.setFocus()
    field.selectAll()
    QApplication.clipboard().setText("R\ud8001")
    field.paste()
    assert isinstance(field, Prose) or units(field) == 3
    if isinstance(field, TypeAhead):
        field.popup.hide()
    field.clearFocus()
    assert units(field) == len(field.text().encode("utf-16-le")) // 2


def paste(field: QLineEdit | Prose, text: str) -> None:
    paste_half_a_letter(field)
    field.setFocus()
    field.selectAll()
    QApplication.clipboard().setText(text)
    field.paste()
    same = field.text() == text  # a comparison of ten thousand letters is not worth its report
    assert same, f"cut or changed while it was pasted: {len(field.text())} of {len(text)}"
    if isinstance(field, TypeAhead):
        field.popup.hide()
    field.clearFocus()


@dataclass
class Scene:
    """A form: how it is opened, how it is kept, and what it says of what it refuses."""

    open: Callable[[], QWidget]
    keep: Callable[[], None]
    refusal: Callable[[], str] = str
    skips: tuple[str, ...] = ()


def go_through(scene: Scene, turn: int) -> int:
    """Fill every field, keep, open again and compare; return how many fields there were."""
    texts = list(TEXTS.values())
    typed = {}
    for place, (name, field) in enumerate(fields_of(scene.open()).items()):
        if not name.startswith(scene.skips or ("\0",)):
            typed[name] = texts[(place + turn) % len(texts)]
            paste(field, typed[name])
    scene.keep()
    if scene.refusal():
        return len(typed)
    again = fields_of(scene.open())
    changed = {name: again[name].text()[:60] for name in typed if again[name].text() != typed[name]}
    assert changed == {}
    return len(typed)


class Board:
    """A board and the pages opened over it."""

    def __init__(self, services: Services, qtbot: Any) -> None:
        self.services = services
        self._qtbot = qtbot
        bus = ChangeBus()
        services.desk.database.on_change(bus.announce)
        themes = ThemeManager(QApplication.instance(), Scheme.LIGHT)
        self.shell = Shell(services, bus, Tasks(threaded=False), Icons(), themes)
        self.page: Page | None = None
        self._shown: list[QWidget] = []

    def show(self, made: QWidget) -> None:
        self._shown.append(made)
        made.resize(1366, 768)
        made.show()
        self._qtbot.waitActive(made)

    def show_page(self, kind: type[Page], destination: Destination) -> Any:
        self.leave()
        self.page = kind(self.shell)
        self.show(self.page)
        self.page.ensure_fresh()
        self.page.arrive(destination)
        return self.page

    def leave(self) -> None:
        if self.page is not None:
            self.page.flush()
            self.page.release()
            self.page = None
        for shown in self._shown:
            if shiboken6.isValid(shown):  # a dialog goes by itself
                shown.close()
                shown.deleteLater()
        self._shown.clear()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def board(services, qtbot, qapp) -> Iterator[Board]:
    made = Board(services, qtbot)
    yield made
    made.leave()


@pytest.fixture
def case(services) -> CaseId:
    return CaseId(save_case(services, 50).id)


@pytest.fixture
def meeting(services) -> MeetingId:
    return save_meeting(services, cases=1)[1]


# A third of the texts in each field: all of them would take minutes.
ROUNDS = pytest.mark.parametrize("turn", range(0, len(TEXTS), 3))


@ROUNDS
def test_the_case_form(board, case, turn):
    forms = []

    def open_form() -> QWidget:
        forms.append(CaseForm(board.shell, *board.services.patients.case(case)))
        board.show(forms[-1])
        return forms[-1]

    def keep() -> None:
        forms[-1]._on_save()
        assert not forms[-1].isVisible(), "the form refused to be saved"

    # Each of these takes its own kind of text only, and says so beside itself (test_form.py).
    skips = ("National identity", "Birth place", "Numbers in other institutions", "Site code",
             "Histology code", "ICD-10")  # fmt: skip
    assert go_through(Scene(open_form, keep, skips=skips), turn) >= 20
    forms[-1].close()


@ROUNDS
def test_the_course_of_a_case(board, case, turn):
    tabs = []

    def open_entry() -> QWidget:
        destination = Destination(screen=Screen.CASES, case_id=case, section="treatments")
        page = board.show_page(CasesPage, destination)
        tabs.append(page.case_file.treatments_tab)
        tabs[-1].presenter.add()
        if board.services.courses.of_case(case):
            tabs[-1].presenter.give_up()
            tabs[-1].presenter.edit(board.services.courses.of_case(case)[0])
        return tabs[-1].editor

    scene = Scene(open_entry, lambda: tabs[-1].editor.save_button.click())
    assert go_through(scene, turn) == 2


@ROUNDS
def test_the_edition_of_a_tnm_that_is_typed(board, case, turn):
    text = list(TEXTS.values())[turn]
    form = CaseForm(board.shell, *board.services.patients.case(case))
    board.show(form)
    field = form.fields.widgets["tnm_edition"]
    field.chips.chips[-1].click()
    paste(field.line, text)
    form._on_save()
    kept = board.services.patients.case(case)[1].tnm_edition == text
    assert kept


SECTIONS = {"centre": 6, "people": 6, "boards": 2, "networks": 3, "templates": 4}


@ROUNDS
@pytest.mark.parametrize("name", SECTIONS)
def test_the_settings(board, meeting, turn, name):
    shown: list[RecordSection] = []

    def open_section() -> QWidget:
        page = board.show_page(SettingsPage, Destination(screen=Screen.SETTINGS, section=name))
        section = page.sections[name]
        if len(shown) == 0 and name == "networks":
            # The fields of a centre are those of the one that is chosen in its list.
            set_up = board.services.set_up
            listed = {centre.network_id for centre in set_up.network_centres()}
            section.presenter.choose(
                next(each.id for each in set_up.networks() if each.id not in listed)
            )
        if len(shown) == 0 and name == "templates":
            section.add_button.click()
            section.form.named["code"].setText("essai")
        if shown:
            section.presenter.choose(shown[-1].presenter._key)
        shown.append(section)
        return section.form

    def refusal() -> str:
        section = shown[-1]
        if not section.presenter.unsaved:
            return ""
        told = [each.text() for each in section.findChildren(QLabel) if each.isVisible()]
        wrong = {section.error_label.text()}
        wrong |= {section.form.grid.error(field) for field in section.form.named.values()}
        said = next(iter(wrong - {""}), "")
        assert said in told, "refused without a word"
        return said

    skips = ("Code", "Search")
    scene = Scene(open_section, lambda: shown[-1].save_button.click(), refusal, skips)
    assert go_through(scene, turn) >= SECTIONS[name]


@ROUNDS
def test_the_planner(board, meeting, turn):
    [row] = board.services.meetings.agenda(meeting)

    def open_case() -> QWidget:
        destination = Destination(
            screen=Screen.MEETINGS, meeting_id=meeting, presentation_id=row.presentation.id
        )
        page = board.show_page(MeetingsPage, destination)
        page.table.select(row.presentation.id)
        page.edit_case_action.trigger()
        return page

    scene = Scene(open_case, board.leave, skips=("Search", "Add", "Case"))
    assert go_through(scene, turn) >= 5


@pytest.fixture
def live(board, meeting) -> MeetingId:
    board.services.meetings.start(meeting)
    [row] = board.services.meetings.agenda(meeting)
    draft = board.services.decisions.draft_for(row)
    options = options_of((Treatment.SURGERY, Treatment.RADIOTHERAPY))
    board.services.decisions.edit(replace(draft, options=options), new_id())
    return meeting


@ROUNDS
def test_the_decision_in_the_room(board, live, turn):
    def open_room() -> QWidget:
        page = board.show_page(RoomPage, Destination(screen=Screen.ROOM, meeting_id=live))
        page.decision.more_fields.show()
        return page.decision

    assert go_through(Scene(open_room, board.leave), turn) >= 7


@ROUNDS
def test_the_options_in_the_room(board, live, turn):
    def open_options() -> QWidget:
        page = board.show_page(RoomPage, Destination(screen=Screen.ROOM, meeting_id=live))
        [part] = [each for each in page.parts if isinstance(each, OptionsPart)]
        part._open.trigger()
        return part.panel

    assert go_through(Scene(open_options, board.leave), turn) >= 8


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_a_written_opinion_in_the_room(board, live, text):
    page = board.show_page(RoomPage, Destination(screen=Screen.ROOM, meeting_id=live))
    [part] = [each for each in page.parts if type(each).__name__ == "OpinionPart"]
    [author, *_] = board.services.set_up.people()
    part._ask(author.id)
    paste(part.bar.text_edit, text)
    part.bar.save_button.click()
    [row] = board.services.meetings.agenda(live)
    [opinion] = row.presentation.written_opinions
    kept = opinion.text == text
    assert kept


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_reason_of_a_deferral_in_the_room(board, live, text):
    page = board.show_page(RoomPage, Destination(screen=Screen.ROOM, meeting_id=live))
    page.decision.defer_button.click()
    bars = [each for each in page.findChildren(QWidget) if type(each).__name__ == "ReasonBar"]
    [bar] = [each for each in bars if each.isVisible()]
    paste(bar.reason_edit, text)
    bar.take_button.click()
    [row] = board.services.meetings.agenda(live)
    kept = text in asdict(row.presentation).values()
    assert kept


@ROUNDS
@pytest.mark.parametrize(
    "move", [ReadingMove.SEND, ReadingMove.REPORT, ReadingMove.CANCEL], ids=lambda m: m.value
)
def test_the_moves_of_a_reading(board, case, turn, move):
    _, record = board.services.patients.case(case)
    reading = board.services.readings.request(board.services.readings.new_request(record))
    if move is ReadingMove.REPORT:
        reading = board.services.readings.send(
            reading, board.services.desk.today(), read_materials("1 bloc")
        )
        reading = board.services.readings.receive(reading, board.services.desk.today())
    page = board.show_page(ReadingsPage, Destination(screen=Screen.READINGS, reading_id=reading.id))
    page.presenter.begin(move)
    texts = list(TEXTS.values())
    typed = []
    for place, field in enumerate(fields_of(page.panel.editor.form).values()):
        typed.append(texts[(place + turn) % len(texts)])
        paste(field, typed[-1])
    assert typed
    page.panel.editor.save_button.click()
    [[kept], _] = board.services.patients.readings(case)
    parts = (material_words(kept.materials), techniques_words(kept.techniques))
    told = [*asdict(kept).values(), *parts]
    missing = [text[:40] for text in typed if text not in told]
    assert missing == []


@ROUNDS
def test_the_request_of_a_reading(board, case, turn):
    dialog = RequestDialog(board.shell, case)
    board.show(dialog)
    texts = list(TEXTS.values())
    typed = []
    for place, field in enumerate(fields_of(dialog).values()):
        typed.append(texts[(place + turn) % len(texts)])
        paste(field, typed[-1])
    assert len(typed) >= 4
    dialog.ask_button.click()
    assert not dialog.isVisible()
    [[kept], _] = board.services.patients.readings(case)
    parts = (material_words(kept.materials), techniques_words(kept.techniques))
    told = [*asdict(kept).values(), *parts]
    missing = [text[:40] for text in typed if text not in told]
    assert missing == []


@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_the_question_of_a_case_put_on_an_agenda(board, meeting, text):
    other = CaseId(save_case(board.services, 9).id)
    dialog = AgendaDialog(board.shell, (other,))
    board.show(dialog)
    for field in fields_of(dialog).values():
        paste(field, text)
    dialog.add_case_button.click()
    assert not dialog.isVisible()
    row = board.services.meetings.agenda(meeting)[-1]
    kept = row.presentation.question == text
    assert kept


def test_no_text_field_cuts_what_ten_thousand_letters_need(board, meeting, case):
    short = []
    board.services.meetings.start(meeting)
    for kind, screen in (
        (SettingsPage, Screen.SETTINGS),
        (MeetingsPage, Screen.MEETINGS),
        (RoomPage, Screen.ROOM),
        (ReadingsPage, Screen.READINGS),
    ):
        page = board.show_page(kind, Destination(screen=screen, meeting_id=meeting))
        for line in page.findChildren(QLineEdit):
            if line.maxLength() < 10_000 and not isinstance(line, DateField | ScoreField):
                short.append(f"{screen.value}: {spoken(line, page)}")
    form = CaseForm(board.shell, *board.services.patients.case(case))
    short += [
        f"case: {spoken(line, form)}"
        for line in form.findChildren(QLineEdit)
        if line.maxLength() < 10_000 and not isinstance(line, DateField)
    ]
    form.close()
    assert [name for name in short if "qt_" not in name] == []


def test_a_text_of_several_lines_keeps_them(board, case):
    form = CaseForm(board.shell, *board.services.patients.case(case))
    board.show(form)
    prose = [each for each in form.findChildren(QPlainTextEdit) if each.isVisibleTo(form)]
    for field in prose:
        assert isinstance(field, Prose)
        paste(field, "marge <R1>\n\n- ganglions\n  N0\t(0/12)")
    form._on_save()
    again = CaseForm(board.shell, *board.services.patients.case(case))
    board.show(again)
    kept = {each.text() for each in again.findChildren(Prose) if each.isVisibleTo(again)}
    assert kept == {"marge <R1>\n\n- ganglions\n  N0\t(0/12)"}
