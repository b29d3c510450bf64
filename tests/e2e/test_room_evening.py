"""What the walk through a whole evening found (`python -m tests.walk`), in its smallest form."""

import gc
from dataclasses import replace

import shiboken6
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QWidgetItem

from mdtboard.domain.presentation import Lane
from tests.keys import CONTROL

KEY = Qt.Key


def layout_items() -> int:
    """Return how many layout items Python has a name for."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return sum(type(each) is QWidgetItem for each in shiboken6.getAllValidWrappers())


def test_no_name_is_left_for_a_layout_item_that_is_gone(room):
    # The next object in its memory is taken for it, and the program ends by a segmentation fault.
    page, keys = room
    before = layout_items()
    for _ in range(5):
        keys.type(";biop")
        keys.press(KEY.Key_Tab)
        page.decision.focus_line()
        keys.press(KEY.Key_Return, CONTROL)
    assert layout_items() <= before + 10


def test_what_was_typed_in_several_saves_is_there_when_one_comes_back(room, demo):
    page, keys = room
    case = page.presenter.current.presentation.id
    for text in ("Chirurgie", " du côté", " gauche"):
        keys.type(text)
        page.flush()
    keys.press(KEY.Key_PageDown, CONTROL)
    keys.press(KEY.Key_PageUp, CONTROL)
    assert page.decision.line_edit.text() == "Chirurgie du côté gauche"
    keys.type(".")
    page.flush()
    assert page.presenter.keeper.conflict is None
    assert demo.meetings.presented(case).decision.line == "Chirurgie du côté gauche."


def test_tab_leads_from_an_empty_line_through_the_decision(room):
    page, keys = room
    panel, stops = page.decision, []
    for _ in range(6):
        keys.press(KEY.Key_Tab)
        stops.append(QApplication.focusWidget())
    assert stops[0] in panel.chips.chips
    assert stops[1:] == [
        *(panel.text_edit, panel.responsible_edit, panel.deadline_edit),
        *(panel.guideline_box, panel.guideline_edit),
    ]


def test_what_is_done_again_is_not_called_undone(room, window):
    _, keys = room
    keys.type("Chirurgie")
    keys.press(KEY.Key_Return, CONTROL)
    keys.press(KEY.Key_Z, CONTROL)
    undone = window.notice.text
    keys.press(KEY.Key_Y, CONTROL)
    assert window.notice.text.split(":")[0] != undone.split(":")[0]


def test_the_next_case_is_the_one_below_on_the_screen(room, demo):
    page, keys = room
    third = demo.meetings.agenda(page.presenter.meeting.id)[2].presentation
    demo.meetings.change_presentation(replace(third, lane=Lane.REGISTER))
    model = page.agenda.rows
    entries = [model.entry(model.index(row)) for row in range(model.rowCount())]
    shown = [entry.case.presentation.id for entry in entries if entry.case is not None]
    walked = [page.presenter.current.presentation.id]
    for _ in shown[1:]:
        keys.press(KEY.Key_PageDown, CONTROL)
        walked.append(page.presenter.current.presentation.id)
    assert walked == shown
