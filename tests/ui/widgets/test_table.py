from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester

from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.rows_model import Column, RowsModel, WindowedModel
from mdtboard.ui.widgets.table import RowsTable


@dataclass(frozen=True)
class Case:
    id: int
    name: str
    late: bool = False


COLUMNS = (
    Column[Case]("No", lambda c: str(c.id), align="right", sort_key="id"),
    Column[Case](
        "Name",
        lambda c: c.name,
        sort_key="name",
        weight=1,
        tone=lambda c: Tone.PROBLEM if c.late else None,
        tooltip=lambda c: c.name,
        accessible=lambda c: f"{c.name}, late" if c.late else c.name,
    ),
    Column[Case]("Plain", lambda c: "x"),
)
CASES = (Case(1, "MOREAU"), Case(2, "LEFÈBVRE", late=True), Case(3, "<img src=x>"))


def many(offset, limit):
    return tuple(Case(n, f"P{n}") for n in range(offset, min(offset + limit, 100_000)))


@pytest.fixture
def table(shown):
    made = RowsTable[Case](COLUMNS, lambda c: c.id, multiple=True)
    made.resize(600, 300)
    made.show_rows(CASES)
    return shown(made, made)


def test_a_model_of_rows_keeps_the_rules_of_models(qapp):
    model = RowsModel[Case](COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_rows(CASES)
    model.show_rows(())
    model.show_rows(CASES)
    assert model.rowCount() == 3
    assert tester.model() is model


def test_a_windowed_model_keeps_the_rules_of_models(qapp):
    model = WindowedModel[Case](COLUMNS)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_window(450, many)
    assert model.data(model.index(449, 1)) == "P449"
    assert tester.model() is model


def test_a_windowed_model_reads_only_what_is_looked_at(qapp):
    asked = []

    def fetch(offset, limit):
        asked.append((offset, limit))
        return many(offset, limit)

    model = WindowedModel[Case](COLUMNS)
    model.show_window(100_000, fetch)
    model.data(model.index(99_999, 1))
    model.data(model.index(99_998, 1))
    assert asked == [(99_800, 200)]


def test_rows_gone_since_they_were_counted_are_blank(qapp):
    model = WindowedModel[Case](COLUMNS)
    model.show_window(10, lambda offset, limit: CASES)
    assert model.data(model.index(9, 1)) is None


def test_a_cell_says_its_tone_by_colour_sign_and_words(qapp):
    model = RowsModel[Case](COLUMNS)
    model.show_rows(CASES)
    late = model.index(1, 1)
    assert late.data(Qt.ItemDataRole.ForegroundRole) is not None
    assert not late.data(Qt.ItemDataRole.DecorationRole).isNull()
    assert late.data(Qt.ItemDataRole.AccessibleTextRole) == "LEFÈBVRE, late"


def test_markup_in_a_tooltip_is_shown_and_not_obeyed(qapp):
    model = RowsModel[Case](COLUMNS)
    model.show_rows(CASES)
    assert "&lt;img" in model.index(2, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_the_same_record_stays_chosen_when_rows_move(table):
    table.select(2)
    table.show_rows((CASES[2], CASES[0], CASES[1]))
    assert table.current() == CASES[1]
    assert table.selected() == (CASES[1],)


def test_a_record_that_leaves_is_no_longer_chosen(qtbot, table):
    table.select(2)
    with qtbot.waitSignal(table.current_row_changed) as signal:
        table.show_rows(CASES[:1])
    assert signal.args == [None]
    assert table.selected() == ()


def test_moving_tells_the_new_row(qtbot, table):
    table.select(1)
    with qtbot.waitSignal(table.current_row_changed) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Down)
    assert signal.args == [CASES[1]]


def test_enter_opens_a_row_and_ctrl_enter_does_not(qtbot, table):
    table.select(2)
    with qtbot.waitSignal(table.activated_row) as signal:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert signal.args == [CASES[1]]
    with qtbot.assertNotEmitted(table.activated_row):
        qtbot.keyClick(table, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def test_a_heading_asks_to_sort_and_the_second_click_turns_round(qtbot, table):
    header = table.horizontalHeader()
    asked = []
    table.sort_requested.connect(lambda key, down: asked.append((key, down)))
    for section in (1, 1, 2):
        where = header.sectionViewportPosition(section) + 20
        qtbot.mouseClick(
            header.viewport(),
            Qt.MouseButton.LeftButton,
            pos=header.rect().center().__class__(where, 10),
        )
    assert asked == [("name", False), ("name", True)]
    assert header.sortIndicatorSection() == 1


def test_chosen_rows_are_copied_as_excel_takes_them(qtbot, table):
    table.selectAll()
    table.setColumnHidden(2, True)
    qtbot.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1\tMOREAU\n2\tLEFÈBVRE\n3\t<img src=x>"


def test_an_empty_table_says_so_and_offers_something(qtbot, table):
    table.set_empty("No case yet.", "New case")
    assert not table.empty.isVisible()
    table.show_rows(())
    assert table.empty.isVisible()
    with qtbot.waitSignal(table.empty_action):
        qtbot.mouseClick(table.empty.action_button, Qt.MouseButton.LeftButton)


def test_columns_are_hidden_from_the_menu_but_never_the_last(table):
    menu = table.columns_menu()
    for action in menu.actions()[:2]:
        action.trigger()
    assert table.isColumnHidden(0)
    assert table.isColumnHidden(1)
    assert not table.columns_menu().actions()[2].isEnabled()


def test_a_hundred_thousand_rows_show_at_once_and_stay_chosen(shown):
    table = RowsTable[Case](COLUMNS, lambda c: c.id, windowed=True)
    shown(table)
    table.show_window(100_000, many)
    table.selectRow(50_000)
    table.show_window(100_000, many)
    assert table.current() == Case(50_000, "P50000")


def test_a_closed_table_is_freed(assert_freed):
    assert_freed(lambda: RowsTable[Case](COLUMNS, lambda c: c.id))
