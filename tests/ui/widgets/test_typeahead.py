import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.typeahead import TypeAhead
from tests.keys import Keyboard

PEOPLE = (
    Option("m", "Dr Martin", "chirurgie", 0),
    Option("h", "Dr Marchal", "imagerie", 1),
    Option("l", "Dr Lefèvre", "radiothérapie", 1),
)


class Page(QWidget):
    def __init__(self, **options):
        super().__init__()
        self.field = TypeAhead(self, **options)
        self.field.set_options(PEOPLE)
        self.other = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.field)
        layout.addWidget(self.other)
        self.chosen = []
        self.texts = []
        self.added = []
        self.field.chosen.connect(self.chosen.append)
        self.field.text_committed.connect(self.texts.append)
        self.field.add_requested.connect(self.added.append)


@pytest.fixture
def page(shown):
    made = Page()
    return shown(made, made.field)


@pytest.fixture
def free_page(shown):
    made = Page(allow_free=True, offers_add=True)
    return shown(made, made.field)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_the_first_row_is_ready_and_one_key_takes_it(qtbot, write, page, key):
    write(page.field, "mar")
    assert page.field.popup.isVisible()
    assert page.field.hasFocus()
    qtbot.keyClick(page.field, key)
    assert page.chosen == ["m"]
    assert page.field.text() == "Dr Martin"
    assert not page.field.popup.isVisible()


def test_tab_takes_the_row_and_moves_on(qtbot, write, page):
    write(page.field, "mar")
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.other.hasFocus()


def test_down_moves_to_the_next_row(qtbot, write, page):
    write(page.field, "mar")
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chosen == ["h"]


def test_accents_are_typed_or_not(qtbot, write, page):
    write(page.field, "lefè")
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page.chosen == ["l"]


def test_escape_closes_the_list_and_keeps_the_text(qtbot, write, page):
    write(page.field, "mar")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    assert not page.field.popup.isVisible()
    assert page.field.text() == "mar"


def test_the_list_goes_when_the_field_loses_the_keyboard(qtbot, write, page):
    write(page.field, "mar")
    page.other.setFocus()
    qtbot.waitUntil(page.other.hasFocus)
    assert not page.field.popup.isVisible()


def test_a_click_takes_a_row_and_leaves_the_keyboard_where_it_was(qtbot, write, page):
    write(page.field, "mar")
    rows = page.field.popup.list
    where = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert page.chosen == ["h"]
    assert page.field.hasFocus()


def test_a_name_that_is_not_in_the_list_is_marked(qtbot, write, page):
    write(page.field, "zzz")
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.field.problem
    assert page.chosen == [None]
    assert page.field.accessibleDescription()


def test_a_whole_name_is_taken_without_the_list(qtbot, write, page):
    write(page.field, "dr lefevre")
    qtbot.keyClick(page.field, Qt.Key.Key_Escape)
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.chosen == ["l"]
    assert page.field.text() == "Dr Lefèvre"


def test_free_text_stays_as_typed(qtbot, write, free_page):
    write(free_page.field, "Dr Zoé")
    qtbot.keyClick(free_page.field, Qt.Key.Key_Tab)
    assert free_page.texts == ["Dr Zoé"]
    assert not free_page.field.problem
    assert free_page.field.is_free


def test_a_guess_does_not_replace_free_text(qtbot, write, free_page):
    write(free_page.field, "Lefevte")
    assert free_page.field.popup.list.rows[0].title == "Dr Lefèvre"
    qtbot.keyClick(free_page.field, Qt.Key.Key_Tab)
    assert free_page.field.text() == "Lefevte"


def test_the_last_row_offers_to_add_and_is_never_the_default(qtbot, write, free_page):
    write(free_page.field, "Zoé")
    rows = free_page.field.popup.list
    assert rows.rows[-1].title == "Add “Zoé”…"
    assert rows.current() is None
    qtbot.keyClick(free_page.field, Qt.Key.Key_Up)
    qtbot.keyClick(free_page.field, Qt.Key.Key_Return)
    assert free_page.added == ["Zoé"]


def test_emptying_the_field_chooses_nothing(qtbot, page):
    page.field.choose("m")
    page.field.selectAll()
    qtbot.keyClick(page.field, Qt.Key.Key_Delete)
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.chosen == [None]
    assert page.field.key() is None
    assert not page.field.problem


def test_down_opens_the_whole_list(qtbot, page):
    qtbot.keyClick(page.field, Qt.Key.Key_Down)
    assert len(page.field.popup.list.rows) == 3


def test_leaving_an_untouched_field_says_nothing(qtbot, page):
    page.field.choose("m")
    qtbot.keyClick(page.field, Qt.Key.Key_Tab)
    assert page.chosen == []


def test_a_closed_field_is_freed(assert_freed):
    assert_freed(Page)


def test_enter_on_free_text_does_not_send_the_form_around(qtbot):
    dialog = QDialog()
    field = TypeAhead(dialog, allow_free=True)
    sent = QPushButton("Send", dialog)
    sent.setDefault(True)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    Keyboard().type("Dr Inconnu")
    with qtbot.assertNotEmitted(sent.clicked):
        Keyboard().press(Qt.Key.Key_Return)
    with qtbot.waitSignal(sent.clicked):
        Keyboard().press(Qt.Key.Key_Return)


@pytest.mark.parametrize("typed", ["lefe", "lefevre dr"])
def test_what_can_only_mean_one_name_is_that_name_once_the_field_is_left(
    qtbot, write, free_page, typed
):
    write(free_page.field, typed)
    free_page.other.setFocus()
    qtbot.waitUntil(free_page.other.hasFocus)
    assert (free_page.field.text(), free_page.field.key()) == ("Dr Lefèvre", "l")
    assert not free_page.field.is_free


def test_what_may_mean_two_names_stays_and_says_that_it_is_none_of_them(qtbot, write, free_page):
    write(free_page.field, "mar")
    free_page.other.setFocus()
    qtbot.waitUntil(free_page.other.hasFocus)
    assert free_page.field.text() == "mar"
    assert free_page.field.is_free
    assert "list" in free_page.field.accessibleDescription()
    write(free_page.field, "t")
    assert not free_page.field.is_free


def test_escape_on_the_list_means_the_words_as_they_stand(qtbot, write, free_page):
    write(free_page.field, "lefe")
    qtbot.keyClick(free_page.field, Qt.Key.Key_Escape)
    qtbot.keyClick(free_page.field, Qt.Key.Key_Tab)
    assert free_page.texts == ["lefe"]
    assert free_page.field.is_free


@pytest.mark.parametrize(("free", "kept"), [(False, "Dr Lefèvre"), (True, "Lefevte")])
def test_a_slip_is_forgiven_only_where_nothing_else_could_be_meant(qtbot, write, shown, free, kept):
    made = Page(allow_free=free)
    shown(made, made.field)
    write(made.field, "Lefevte")
    made.other.setFocus()
    qtbot.waitUntil(made.other.hasFocus)
    assert made.field.text() == kept
    assert made.field.is_free is free


def test_free_text_shown_from_the_file_bears_the_sign_once_the_names_are_known(free_page):
    free_page.field.set_options(())
    free_page.field.set_free_text("Dr Zoé")
    assert not free_page.field.is_free
    free_page.field.set_options(PEOPLE)
    assert free_page.field.is_free
    free_page.field.set_free_text("Dr Martin")
    assert (free_page.field.key(), free_page.field.is_free) == ("m", False)


def test_a_name_that_left_the_list_is_not_forgotten(page):
    page.field.choose("m")
    page.field.set_options(PEOPLE[1:])
    assert page.field.text() == "Dr Martin"
    assert page.field.problem


def test_words_that_mean_what_they_say_bear_no_sign(qtbot, write, shown):
    made = Page(allow_free=True, preselects=False)
    shown(made, made.field)
    write(made.field, "lefe")
    qtbot.keyClick(made.field, Qt.Key.Key_Tab)
    assert (made.field.text(), made.field.is_free) == ("lefe", False)
