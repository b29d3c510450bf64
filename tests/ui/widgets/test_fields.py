import datetime as dt

import pytest
from PySide6.QtCore import QLocale, QMimeData, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from mdtboard.ui.widgets.date_field import DateField, date_words
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.prose import Prose

TODAY = dt.date(2026, 11, 24)


@pytest.fixture(params=["fr_FR", "en_GB"])
def language(request):
    before = QLocale()
    QLocale.setDefault(QLocale(request.param))
    yield request.param
    QLocale.setDefault(before)


class Page(QWidget):
    def __init__(self, field):
        super().__init__()
        self.field = field
        self.other = QLineEdit(self)
        layout = QVBoxLayout(self)
        layout.addWidget(field)
        layout.addWidget(self.other)


def leave(qtbot, field):
    qtbot.keyClick(field, Qt.Key.Key_Tab)


@pytest.mark.parametrize("typed", ["12/3/27", "12/03", "2027-03-12", "12.3.2027", "12032027"])
def test_a_date_is_shown_in_full_on_leaving(qtbot, shown, write, language, typed):
    page = Page(DateField(today=lambda: TODAY))
    shown(page, page.field)
    with qtbot.waitSignal(page.field.value_changed):
        write(page.field, typed)
        leave(qtbot, page.field)
    assert page.field.value() == dt.date(2027, 3, 12)
    assert page.field.text() == ("12/03/2027" if language == "fr_FR" else "12 Mar 2027")


@pytest.mark.parametrize("value", [TODAY, (2026, 3, None), (2026, None, None), (2026, 3, 9), None])
def test_what_is_shown_is_read_back(qtbot, shown, language, value):
    page = Page(DateField(allow_partial=True, today=lambda: TODAY))
    shown(page, page.field)
    page.field.set_value(value)
    with qtbot.assertNotEmitted(page.field.value_changed):
        leave(qtbot, page.field)
    page.field.setText(date_words(value) + " ")
    page.field.editingFinished.emit()
    whole = (value.year, value.month, value.day) if isinstance(value, dt.date) else value
    assert page.field.value() in (value, whole)


def test_what_is_no_date_is_said_in_words_and_kept(qtbot, shown, write):
    page = Page(DateField(today=lambda: TODAY))
    shown(page, page.field)
    page.field.set_value(TODAY)
    page.field.selectAll()
    write(page.field, "31/02/2026")
    leave(qtbot, page.field)
    assert page.field.error()
    assert page.field.text() == "31/02/2026"
    assert page.field.value() is None
    page.field.set_value(TODAY)
    assert not page.field.error()


def test_a_date_after_the_latest_is_refused_with_the_reason(qtbot, shown, write):
    page = Page(DateField(latest=lambda: TODAY, today=lambda: TODAY))
    shown(page, page.field)
    write(page.field, "25/12/2026")
    leave(qtbot, page.field)
    assert page.field.value() is None
    assert "2026" in page.field.error()


def test_prose_pastes_words_only(qtbot):
    prose = Prose()
    qtbot.addWidget(prose)
    rich = QMimeData()
    rich.setHtml("<b>bold</b>")
    rich.setText("margin <R1>")
    QGuiApplication.clipboard().setMimeData(rich)
    prose.paste()
    assert prose.text() == "margin <R1>"


def test_prose_reports_one_edit_when_the_typist_pauses(qtbot, shown, write):
    prose = Prose()
    shown(prose, prose)
    with qtbot.waitSignal(prose.edited, timeout=2000) as signal:
        write(prose, "été")
    assert signal.args == ["été"]


def test_prose_can_be_hurried_and_says_nothing_twice(qtbot, shown, write):
    prose = Prose()
    shown(prose, prose)
    write(prose, "a")
    with qtbot.waitSignal(prose.edited):
        prose.flush()
    with qtbot.assertNotEmitted(prose.edited):
        prose.flush()


def test_shown_prose_is_no_edit(qtbot):
    prose = Prose()
    qtbot.addWidget(prose)
    with qtbot.assertNotEmitted(prose.edited):
        prose.set_text("from the file")
        prose.flush()


def test_prose_grows_within_its_bounds(qtbot, shown):
    prose = Prose(min_lines=2, max_lines=5)
    shown(prose)
    low = prose.height()
    prose.set_text("\n".join("abcd"))
    middle = prose.height()
    prose.set_text("\n" * 40)
    assert low < middle < prose.height() < 3 * low


def test_tab_leaves_prose(qtbot, shown):
    page = Page(Prose())
    shown(page, page.field)
    leave(qtbot, page.field)
    assert page.other.hasFocus()


@pytest.mark.parametrize("labels", ["above", "left"])
def test_every_field_has_its_label_and_name(qtbot, labels):
    form = FormGrid(labels=labels)
    qtbot.addWidget(form)
    field = QLineEdit(form)
    label = form.add("&Name", field, "As on the card")
    assert label.buddy() is field
    assert field.accessibleName() == "Name"
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_an_error_stands_under_its_field_until_taken_back(qtbot, shown):
    form = FormGrid()
    field = QLineEdit(form)
    form.add("Name", field)
    shown(form)
    form.set_error(field, "A name is needed.")
    assert form.error(field) == "A name is needed."
    assert field.property("invalid") is True
    assert field.accessibleDescription() == "A name is needed."
    form.clear_errors()
    assert form.error(field) == ""
    assert field.property("invalid") is False


def a_date_field():
    return DateField(today=lambda: TODAY)


@pytest.mark.parametrize("make", [a_date_field, Prose, FormGrid])
def test_a_closed_field_is_freed(assert_freed, make):
    assert_freed(make)
