"""One patient, typed wrongly in each line that looks for people."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from mdtboard.domain.views import CaseFilter
from mdtboard.ui.cases.page import CasesPage
from mdtboard.ui.home.page import HomePage
from mdtboard.ui.meetings.page import MeetingsPage
from mdtboard.ui.places import Destination, Screen
from mdtboard.ui.search_entries import PaletteContents
from mdtboard.ui.widgets.matching import Option, OptionIndex
from tests.builders import a_case, a_patient, save_board
from tests.ui.conftest import shell_over

CONTROL = Qt.KeyboardModifier.ControlModifier
TYPED = ("dalmeida", "almeda", "nguyen", "tymome", "12345", "c492")


@pytest.fixture
def board(services):
    """A board with d'Almeida-Nguyen on no agenda, and Le Vasseur."""
    patient = a_patient(
        birth_name="d'Almeida-Nguy\u1ec5n", given_names="Manuel", local_id="0012345678"
    )
    case = a_case(patient, diagnosis="Thymome B2", topography_code="C49.2")
    services.patients.save(patient, case)
    other = a_patient(birth_name="Le Vasseur", local_id="0099000001")
    services.patients.save(other, a_case(other, diagnosis="Liposarcome"))
    return save_board(services)


@pytest.fixture
def shell(services, board, qapp):
    made = shell_over(services, qapp)
    made.went = []
    made.navigation_requested.connect(made.went.append)
    return made


@pytest.fixture
def shown(qtbot):
    def show(page):
        qtbot.addWidget(page)
        page.resize(1180, 720)
        page.show()
        page.ensure_fresh()
        return page

    return show


@pytest.mark.parametrize("typed", TYPED)
def test_home_finds_the_patient_and_marks_what_was_typed(shell, shown, typed):
    page = shown(HomePage(shell))
    page.search_line.setText(typed)
    page.search_line.search_now()
    rows = page.search_line.list.rows
    assert rows[0].title.startswith("D'ALMEIDA")
    assert all(row.title.startswith("D'ALMEIDA") for row in rows[:-1])
    assert any(page.search_line.list.typed.marks(f"{row.title} {row.note}") for row in rows)


@pytest.mark.parametrize("typed", [*TYPED, "vaseur"])
def test_the_case_list_finds_the_patient(shell, shown, typed):
    page = shown(CasesPage(shell))
    page.arrive(Destination(screen=Screen.CASES, typed=typed))
    expected = "D-0002" if typed == "vaseur" else "D-0001"
    assert page.case_list.search_field.text() == typed
    assert page.case_list.table.rows_model.count() == 1
    assert page.case_file.number_label.text() == expected


@pytest.mark.parametrize("typed", TYPED)
def test_the_palette_finds_the_patient(shell, typed):
    found = PaletteContents(shell, shell).found(typed)
    assert found[0].title.startswith("D'ALMEIDA")
    assert found[-1].key == Destination(screen=Screen.CASES, typed=typed)


@pytest.mark.parametrize("typed", TYPED)
def test_the_agenda_finds_the_case_to_add(shell, shown, services, board, typed):
    services.meetings.plan(board, services.desk.today())
    page = shown(MeetingsPage(shell))
    line = page.agenda_panel.add_line
    line.setText(typed)
    line.search_now()
    [row] = line.list.rows
    assert row.title.startswith("D'ALMEIDA")


@pytest.mark.parametrize(
    ("typed", "name"), [("almeda", "Pr d'Almeida"), ("vaseur", "Dr Le Vasseur"), ("leva", "Dr Le")]
)
def test_the_responsible_is_offered(qtbot, typed, name):
    index = OptionIndex((Option(1, "Pr d'Almeida"), Option(2, "Dr Le Vasseur")))
    assert index.search(typed).options[0].label.startswith(name)


def test_control_enter_keeps_all_that_matches_as_the_list(shell, shown):
    page = shown(HomePage(shell))
    page.search_line.setFocus()
    page.search_line.setText("tymome")
    QTest.keyClick(page.search_line, Qt.Key.Key_Return, CONTROL)
    assert shell.went == [Destination(screen=Screen.CASES, typed="tymome")]
    assert page.search_line.text() == ""


def test_the_last_row_leads_to_the_list(shell, shown):
    page = shown(HomePage(shell))
    page.search_line.setFocus()
    page.search_line.setText("thymome")
    page.search_line.search_now()
    QTest.keyClick(page.search_line, Qt.Key.Key_Up)
    QTest.keyClick(page.search_line, Qt.Key.Key_Return)
    assert shell.went == [Destination(screen=Screen.CASES, typed="thymome")]


def test_the_list_says_where_a_file_holds_what_no_column_shows(shell, shown, services):
    [line] = services.patients.lines(services.patients.order(CaseFilter(typed="vasseur")).sequences)
    patient, case = services.patients.case(line.id)
    services.patients.save(patient, replace(case, imaging="Nodule pulmonaire de 12 mm"))
    page = shown(CasesPage(shell))
    page.arrive(Destination(screen=Screen.CASES, typed="pulmonaire"))
    assert page.case_list.found_label.text() == "Imaging: Nodule pulmonaire de 12 mm"
    page.arrive(Destination(screen=Screen.CASES, typed="vasseur"))
    assert not page.case_list.found_label.isVisible()


def test_a_hit_on_an_advice_opens_that_advice(demo, qapp, shown):
    shell = shell_over(demo, qapp)
    home = shown(HomePage(shell))
    home.search_line.setText("immunochimio")
    home.search_line.search_now()
    row = next(row for row in home.search_line.list.rows if row.key.presentation_id)
    page = shown(CasesPage(shell))
    page.arrive(row.key)
    tab = page.case_file.boards_tab
    assert page.case_file.tabs.currentWidget() is tab
    marked = [frame for frame in tab._cards.values() if frame.property("meant")]
    assert marked == [tab._cards[row.key.presentation_id]]
    assert marked[0].visibleRegion().boundingRect().height() > 40
