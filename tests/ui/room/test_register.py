from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from mdtboard.domain.case import Laterality
from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import TemplateId, new_id
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.template import Template
from mdtboard.ui.labels import sentence
from mdtboard.ui.room.register_part import RegisterPart
from mdtboard.ui.room.register_presenter import Lack
from tests.keys import CONTROL
from tests.ui.room.test_room import KEY, open_room, start

GUIDELINE = "Référentiel régional v4 (2026)"


def to_lane(demo, rows, lane=Lane.REGISTER):
    for row in rows:
        demo.meetings.change_presentation(replace(row.presentation, lane=lane))


@pytest.fixture
def room(window, qtbot):
    page, keys = open_room(window, qtbot)
    start(page, keys, qtbot)
    return page, keys


@pytest.fixture
def ten(room, demo):
    """A meeting whose lane holds ten cases."""
    page, _ = room
    rows = demo.meetings.agenda(page.presenter.meeting.id)
    to_lane(demo, rows[:8])
    return room


@pytest.fixture
def known(demo):
    """A guideline that the board named before."""
    return demo.templates.guidelines()[0]


def panel(page):
    [part] = [part for part in page.parts if isinstance(part, RegisterPart)]
    return part.panel


def shown(page):
    return panel(page).list.rows.rows


def lane(demo, page):
    rows = demo.meetings.agenda(page.presenter.meeting.id)
    return [row for row in rows if row.presentation.lane is Lane.REGISTER]


def say_for_all(page, keys, advice="Surveillance.", guideline=GUIDELINE):
    keys.press(KEY.Key_G, CONTROL)
    keys.press(KEY.Key_Tab)
    keys.type(advice)
    keys.press(KEY.Key_Tab)
    keys.type(guideline)


def own_template(demo, text, code="zzz"):
    return demo.templates.save(
        Template(
            id=TemplateId(new_id()), code=code, label_fr="La nôtre", label_en="Ours",
            text_fr=text, text_en=text,
        )
    )  # fmt: skip


def test_ten_standard_cases_take_at_most_25_keys(ten, demo, known):
    page, keys = ten
    keys.pressed = 0
    keys.press(KEY.Key_G, CONTROL)
    assert len(shown(page)) == 10
    assert all(row.ticked for row in shown(page))
    keys.type("biop")
    keys.press(KEY.Key_Tab)
    keys.press(KEY.Key_Tab)
    keys.type(known[:4])
    keys.press(KEY.Key_Tab)
    keys.press(KEY.Key_Return, CONTROL)
    assert keys.pressed <= 25
    rows = lane(demo, page)
    assert {row.presentation.step for row in rows} == {PresentationStep.DECIDED}
    assert len(rows) == 10
    decisions = [row.decision for row in rows]
    assert {d.step for d in decisions} == {DecisionStep.RECORDED}
    assert {d.guideline_name for d in decisions} == {known}
    assert all("sample" in d.text for d in decisions)
    assert page.middle.currentIndex() == 0
    assert QApplication.focusWidget() is page.decision.line_edit


def test_after_the_batch_the_next_case_to_discuss_is_shown(ten, demo):
    page, keys = ten
    say_for_all(page, keys)
    panel(page).list.setFocus()
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Space)
    assert page.presenter.current.presentation.lane is Lane.REGISTER
    keys.press(KEY.Key_Return, CONTROL)
    assert page.presenter.current.presentation.lane is Lane.DISCUSS
    assert page.presenter.current.presentation.step.is_open


def test_the_batch_is_one_undo_step(ten, demo):
    page, keys = ten
    say_for_all(page, keys)
    keys.press(KEY.Key_Return, CONTROL)
    demo.history.undo()
    assert {row.decision for row in lane(demo, page)} == {None}


def test_registered_cases_are_not_counted_as_lacking_a_quorum(ten, demo):
    page, keys = ten
    say_for_all(page, keys)
    seen = []
    page.progress_shown.connect(seen.append)
    keys.press(KEY.Key_Return, CONTROL)
    assert (seen[-1].decided, seen[-1].without_quorum) == (10, 0)


def test_a_case_without_its_tick_stays_in_the_lane(room, demo):
    page, keys = room
    say_for_all(page, keys)
    keys.press(KEY.Key_Tab)
    assert QApplication.focusWidget() is panel(page).list
    keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Space)
    assert [row.ticked for row in shown(page)] == [True, False]
    keys.press(KEY.Key_Return, CONTROL)
    first, second = lane(demo, page)
    assert (first.decision is not None, second.decision) == (True, None)
    assert page.middle.currentIndex() == 0


def test_a_case_in_doubt_moves_to_discussion_by_one_key(room, demo):
    page, keys = room
    keys.press(KEY.Key_G, CONTROL)
    panel(page).list.setFocus()
    doubted = shown(page)[0].case.presentation.id
    keys.press(KEY.Key_D)
    assert demo.meetings.presented(doubted).presentation.lane is Lane.DISCUSS
    assert doubted not in [row.case.presentation.id for row in shown(page)]
    assert len(shown(page)) == 1
    QTest.mouseClick(panel(page).doubt_button, Qt.MouseButton.LeftButton)
    assert shown(page) == ()
    assert panel(page).empty_label.isVisible()


def test_a_fact_the_case_does_not_say_is_named_and_the_case_left_out(room, demo):
    page, keys = room
    own_template(demo, "Chirurgie du côté {side}.")
    first, second = lane(demo, page)
    patient, case = demo.patients.case(first.case.id)
    demo.patients.save(patient, replace(case, laterality=Laterality.LEFT))
    patient, case = demo.patients.case(second.case.id)
    demo.patients.save(patient, replace(case, laterality=Laterality.NOT_STATED))
    keys.press(KEY.Key_G, CONTROL)
    keys.type("zzz")
    keys.press(KEY.Key_Tab)
    keys.press(KEY.Key_Tab)
    keys.type(GUIDELINE)
    known, unknown = shown(page)
    assert (known.ready, unknown.ready, unknown.ticked) == (True, False, False)
    assert panel(page).list.rows.words(unknown).lack.endswith("side")
    keys.press(KEY.Key_Return, CONTROL)
    first, second = lane(demo, page)
    assert first.decision.text == "Chirurgie du côté left."
    assert second.decision is None


def test_a_gap_of_the_template_is_typed_once_for_all(room, demo):
    page, keys = room
    keys.press(KEY.Key_G, CONTROL)
    keys.type("surv")
    keys.press(KEY.Key_Tab)
    assert panel(page).advice_edit.selectedText() == "{?}"
    assert {row.lack for row in shown(page)} == {Lack.GAP}
    keys.type("scanner à 6 mois")
    keys.press(KEY.Key_Tab)
    keys.type(GUIDELINE)
    keys.press(KEY.Key_Return, CONTROL)
    texts = {row.decision.text for row in lane(demo, page)}
    assert texts == {"Follow-up proposed. Examinations and intervals: scanner à 6 mois"}


def test_nothing_with_a_gap_is_registered(room, demo):
    page, keys = room
    say_for_all(page, keys, advice="Scanner {?}")
    keys.press(KEY.Key_Return, CONTROL)
    assert {row.decision for row in lane(demo, page)} == {None}
    assert panel(page).isVisible()
    assert panel(page).error_label.text()


def test_what_a_case_says_itself_is_kept(room, demo):
    page, keys = room
    prepared = lane(demo, page)[0]
    draft = replace(
        demo.decisions.draft_for(prepared), text="Avis préparé.", guideline_name="Le sien v1"
    )
    demo.decisions.edit(draft)
    say_for_all(page, keys)
    keys.press(KEY.Key_Return, CONTROL)
    first, second = (row.decision for row in lane(demo, page))
    assert (first.text, first.guideline_name) == ("Avis préparé.", "Le sien v1")
    assert first.guideline is GuidelineFollowed.FOLLOWED
    assert (second.text, second.guideline_name) == ("Surveillance.", GUIDELINE)


def test_a_case_that_departs_from_the_guideline_is_to_be_discussed(room, demo):
    page, keys = room
    departing = lane(demo, page)[0]
    draft = replace(
        demo.decisions.draft_for(departing), text="Autre.", guideline=GuidelineFollowed.DEPARTED
    )
    demo.decisions.edit(draft)
    say_for_all(page, keys)
    assert [row.lack for row in shown(page)] == [Lack.DEPARTS, None]
    keys.press(KEY.Key_Return, CONTROL)
    assert lane(demo, page)[0].decision.step is DecisionStep.DRAFT


def test_without_a_guideline_nothing_is_registered_and_the_panel_says_so(room, demo):
    page, keys = room
    keys.press(KEY.Key_G, CONTROL)
    keys.press(KEY.Key_Tab)
    keys.type("Surveillance.")
    keys.press(KEY.Key_Return, CONTROL)
    assert {row.lack for row in shown(page)} == {Lack.GUIDELINE}
    assert {row.decision for row in lane(demo, page)} == {None}
    assert "guideline" in panel(page).error_label.text()
    assert panel(page).advice_edit.text() == "Surveillance."


def test_cases_somebody_else_changed_meanwhile_are_said_and_nothing_is_lost(room, demo):
    page, keys = room
    say_for_all(page, keys)
    row = lane(demo, page)[0]
    draft = demo.decisions.edit(replace(demo.decisions.draft_for(row), text="Le mien."))
    # The panel still holds what it read before the other one wrote.
    page.agenda_shown.emit(tuple(page.presenter.rows))
    [part] = [part for part in page.parts if isinstance(part, RegisterPart)]
    stale = replace(
        demo.meetings.presented(row.presentation.id), decision=replace(draft, version=9)
    )
    part.lane.show(page.presenter.meeting, (stale,))
    keys.press(KEY.Key_Return, CONTROL)
    assert panel(page).error_label.text() == sentence(RuleViolation(Rule.CHANGED_SINCE))
    assert demo.meetings.presented(row.presentation.id).decision.step is DecisionStep.DRAFT
    assert panel(page).advice_edit.text() == "Surveillance."


def test_escape_goes_back_to_the_case_and_no_key_reaches_the_one_behind(room, demo):
    page, keys = room
    before = page.presenter.current.presentation
    keys.press(KEY.Key_G, CONTROL)
    keys.press(KEY.Key_F7)
    keys.press(KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    keys.press(KEY.Key_PageDown, CONTROL)
    assert panel(page).isVisible()
    assert page.presenter.current.presentation == before
    assert not page.defer_bar.isVisible()
    keys.press(KEY.Key_Escape)
    assert page.middle.currentIndex() == 0
    assert QApplication.focusWidget() is page.decision.line_edit


def test_enter_on_a_case_opens_it(room):
    page, keys = room
    keys.press(KEY.Key_G, CONTROL)
    panel(page).list.setFocus()
    wanted = shown(page)[0].case.presentation.id
    keys.press(KEY.Key_Return)
    assert page.presenter.current.presentation.id == wanted
    assert page.middle.currentIndex() == 0


def test_before_the_meeting_starts_the_lane_can_be_read_only(window, qtbot, demo):
    page, keys = open_room(window, qtbot)
    say_for_all(page, keys)
    assert len(shown(page)) == 2
    keys.press(KEY.Key_Return, CONTROL)
    assert "started" in panel(page).error_label.text()
    assert {row.decision for row in lane(demo, page)} == {None}


def test_the_heading_of_the_lane_opens_it(room, qtbot):
    page, _ = room
    agenda = page.agenda
    [place] = [
        row for row in range(agenda.rows.rowCount())
        if agenda.rows.entry(agenda.rows.index(row)).registers
    ]  # fmt: skip
    agenda.scrollTo(agenda.rows.index(place))
    spot = agenda.visualRect(agenda.rows.index(place)).center()
    qtbot.mouseClick(agenda.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert panel(page).isVisible()


def test_a_screen_reader_hears_the_tick_and_what_is_missing(room):
    page, keys = room
    keys.press(KEY.Key_G, CONTROL)
    model = panel(page).list.rows
    words = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert shown(page)[0].case.patient.name in words
    assert words.endswith("No advice yet")
    assert "ticked" in words


def test_no_name_is_seen_on_a_screen_that_everybody_sees(room):
    page, keys = room
    page.hide()
    page.agenda.parentWidget().hide()  # as the discreet mode does
    page.show()
    page.decision.focus_line()
    keys.press(KEY.Key_G, CONTROL)
    rows, model = shown(page), panel(page).list.rows
    for place, row in enumerate(rows):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            said = model.data(model.index(place), role)
            assert row.case.patient.birth_name not in said
            assert row.case.case.number in said
    page.agenda.parentWidget().show()
    assert rows[0].case.patient.name in model.data(model.index(0))
