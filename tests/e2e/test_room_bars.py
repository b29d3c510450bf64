"""The meeting room against its bars: keys, decisions in the head, dialogs, what is in reach.

`pytest -s` prints each figure. The register lane's bar is in tests/ui/room/test_register.py.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from mdtboard.domain.decision import DecisionStep, GuidelineFollowed
from mdtboard.domain.ids import CaseId
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import Lane, PresentationStep
from mdtboard.domain.views import CaseFilter
from mdtboard.ui.labels import label
from tests.builders import save_case
from tests.keys import CONTROL, SHIFT, Keyboard
from tests.klm import effort

KEY = Qt.Key
LAYOUTS = {"fr": "fr", "en": "us"}
DELAYS = {"fr": "3s", "en": "3w"}
SIXTY = {
    "fr": "reprise de la marge R1 profonde, après relecture du scanner.",
    "en": "excision of the R1 margin, once the imaging has been re-read",
}
# What the secretary of a whole meeting types of her own.
WORDS = {
    "fr": {
        "gap": "trente séances", "own": "Chirurgie première, marge <R1> à reprendre",
        "detail": "sous scanner", "half": "En suspens", "plain": "Surveillance simple",
        "vague": "Avis à revoir", "soon": "bientôt", "why": "choix du patient",
    },
    "en": {
        "gap": "thirty sessions", "own": "Surgery first, the <R1> margin to be cut again",
        "detail": "under the scanner", "half": "To be gone on with", "plain": "Follow-up alone",
        "vague": "To be looked at again", "soon": "soon", "why": "the patient's choice",
    },
}  # fmt: skip


def told(bar: str, language: str, spent) -> None:
    print(f"\n{bar} ({language}): {spent}")


def test_a_standard_decision_takes_18_keys_and_13_seconds(room, demo, language, watch):
    page, keys = room
    first = page.presenter.current.presentation.id
    keys.type(";biop")
    keys.press(KEY.Key_Tab)
    keys.type("ker")
    keys.press(KEY.Key_Tab)
    keys.type(DELAYS[language])
    keys.press(KEY.Key_Tab)
    keys.type("c")
    keys.press(KEY.Key_Return, CONTROL)
    decision = demo.meetings.presented(first).decision
    assert decision.step is DecisionStep.RECORDED
    assert decision.responsible == "Dr Kérouedan-Lys"
    assert decision.treatments
    assert decision.text
    assert (decision.deadline - demo.desk.today()).days == 21
    assert decision.guideline is GuidelineFollowed.FOLLOWED
    assert page.presenter.current.presentation.id != first
    assert QApplication.focusWidget() is page.decision.line_edit
    spent = effort(keys.log, LAYOUTS[language])
    told("U1 standard decision", language, spent)
    assert (spent.pointer, watch.dialogs) == (0, [])
    assert spent.strokes <= 18
    assert spent.seconds() <= 13


def test_sixty_letters_of_ones_own_take_80_keys_and_32_seconds(room, demo, language, watch):
    page, keys = room
    first = page.presenter.current.presentation.id
    assert len(SIXTY[language]) == 60
    keys.type(";rad")
    keys.press(KEY.Key_Tab)
    keys.type(SIXTY[language])
    keys.press(KEY.Key_Tab)
    keys.type("ker")
    keys.press(KEY.Key_Tab)
    keys.type(DELAYS[language])
    keys.press(KEY.Key_Tab)
    keys.type("c")
    keys.press(KEY.Key_Return, CONTROL)
    decision = demo.meetings.presented(first).decision
    assert decision.step is DecisionStep.RECORDED
    assert SIXTY[language] in decision.text
    assert decision.responsible == "Dr Kérouedan-Lys"
    spent = effort(keys.log, LAYOUTS[language])
    told("U2 with 60 free letters", language, spent)
    assert (spent.pointer, watch.dialogs) == (0, [])
    assert spent.strokes <= 80
    assert spent.seconds() <= 32


@pytest.mark.parametrize("way", ["typed", "by arrow"])
def test_a_deferral_takes_8_keys(room, demo, language, watch, way):
    page, keys = room
    first = page.presenter.current.presentation.id
    keys.press(KEY.Key_F7)
    if way == "typed":
        keys.type("imag")
    else:
        for _ in range(4):
            keys.press(KEY.Key_Down)
    keys.press(KEY.Key_Return)
    keys.press(KEY.Key_Return)
    presentation = demo.meetings.presented(first).presentation
    assert presentation.step is PresentationStep.DEFERRED
    assert presentation.deferral_reason.startswith(("Imagerie absente", "Imaging missing"))
    assert page.presenter.current.presentation.id != first
    spent = effort(keys.log, LAYOUTS[language])
    told(f"U3 deferral, {way}", language, spent)
    assert (spent.pointer, watch.dialogs) == (0, [])
    assert spent.strokes <= 8


def forty_cases(demo, page):
    """Put every case of the demonstration, and others, on the agenda of the meeting shown."""
    meeting_id = page.presenter.meeting.id
    order = demo.patients.order(CaseFilter()).sequences
    known = tuple(CaseId(line.id) for line in demo.patients.lines(tuple(order)))
    others = tuple(CaseId(save_case(demo, 400 + place).id) for place in range(8))
    demo.meetings.put_all_on_agenda(meeting_id, (*known, *others))
    assert len(demo.meetings.agenda(meeting_id)) == 40


class Secretary:
    """Records one case in each of the ways the room knows, from the keyboard alone."""

    def __init__(self, keys: Keyboard, language: str) -> None:
        self.keys = keys
        self.delay = DELAYS[language]
        self.words = WORDS[language]
        self.departs = label(GuidelineFollowed.DEPARTED)[0].lower()
        self.kinds = (
            *(self.by_template, self.in_a_gap, self.in_own_words, self.deferred, self.by_template),
            *(self.with_options, self.refused_first, self.taken_back, self.after_a_look_around),
            *(self.taken_over, self.without_responsible, self.wrong_date),
        )

    def fields(self) -> None:
        for text in ("ker", self.delay, "c"):
            self.keys.type(text)
            if text != "c":
                self.keys.press(KEY.Key_Tab)

    def record(self) -> None:
        self.keys.press(KEY.Key_Return, CONTROL)

    def by_template(self) -> None:
        self.keys.type(";biop")
        self.keys.press(KEY.Key_Tab)
        self.fields()
        self.record()

    def in_a_gap(self) -> None:
        self.keys.type(";rad")
        self.keys.press(KEY.Key_Tab)
        self.keys.type(self.words["gap"])
        self.keys.press(KEY.Key_Tab)
        self.fields()
        self.record()

    def in_own_words(self) -> None:
        self.keys.type(self.words["own"])
        self.keys.press(KEY.Key_Tab)
        self.fields()
        self.record()

    def deferred(self) -> None:
        self.keys.press(KEY.Key_F7)
        self.keys.type("imag")
        self.keys.press(KEY.Key_Return)
        self.keys.press(KEY.Key_Return)

    def with_options(self) -> None:
        self.keys.type(";biop")
        self.keys.press(KEY.Key_Tab)
        self.fields()
        self.keys.press(KEY.Key_F2)
        self.keys.type(self.words["detail"])
        self.keys.press(KEY.Key_F2)
        self.record()

    def refused_first(self) -> None:
        self.record()
        self.in_own_words()

    def taken_back(self) -> None:
        self.by_template()
        self.keys.press(KEY.Key_Z, CONTROL)
        self.keys.press(KEY.Key_Y, CONTROL)
        self.keys.press(KEY.Key_PageDown, CONTROL)

    def after_a_look_around(self) -> None:
        self.keys.type(self.words["half"])
        self.keys.press(KEY.Key_PageDown, CONTROL)
        self.keys.press(KEY.Key_PageUp, CONTROL)
        self.keys.press(KEY.Key_S, CONTROL)
        self.keys.press(KEY.Key_Tab)
        self.fields()
        self.record()

    def taken_over(self) -> None:
        self.keys.press(KEY.Key_R, CONTROL)
        self.in_own_words()

    def without_responsible(self) -> None:
        self.keys.type(self.words["plain"])
        for _ in range(3):
            self.keys.press(KEY.Key_Tab)
        self.keys.type("c")
        self.record()

    def registered(self) -> None:
        """Register the whole lane at once, by one template and the guideline named most."""
        self.keys.press(KEY.Key_G, CONTROL)
        self.keys.type("biop")
        self.keys.press(KEY.Key_Tab)
        self.keys.press(KEY.Key_Tab)
        self.keys.press(KEY.Key_Down)
        self.keys.press(KEY.Key_Tab)
        self.record()

    def wrong_date(self) -> None:
        self.keys.type(self.words["vague"])
        self.keys.press(KEY.Key_Tab)
        self.keys.press(KEY.Key_Tab)
        self.keys.type(self.words["soon"])
        self.keys.press(KEY.Key_Tab)
        self.keys.type(self.departs)
        self.keys.press(KEY.Key_Tab)
        self.keys.press(KEY.Key_Tab)
        self.keys.type(self.words["why"])
        self.record()


@pytest.mark.slow
def test_a_meeting_of_forty_mixed_cases_shows_no_modal_dialog(room, demo, language, watch):
    page, keys = room
    forty_cases(demo, page)
    meeting_id = page.presenter.meeting.id
    secretary = Secretary(keys, language)
    for name in ("ker", "diab", "ibar"):
        keys.press(KEY.Key_F4)
        keys.type(name)
        keys.press(KEY.Key_Return)
    keys.press(KEY.Key_D, CONTROL)
    turns = 0
    while any(row.presentation.step.is_open for row in demo.meetings.agenda(meeting_id)):
        before = page.presenter.current.presentation.id
        registers = page.presenter.current.presentation.lane is Lane.REGISTER
        kind = secretary.registered if registers else secretary.kinds[turns % len(secretary.kinds)]
        kind()
        if QApplication.focusWidget() is page.decision.opposed_edit:
            # The patient is opposed: the board says why it advises all the same.
            keys.type(secretary.words["why"])
            secretary.record()
        turns += 1
        assert turns <= 60, "the meeting does not end"
        assert QApplication.activeModalWidget() is None
        assert QApplication.focusWidget() is page.decision.line_edit
        assert not demo.meetings.presented(before).presentation.step.is_open, kind.__name__
        if turns == 20:
            for key in (KEY.Key_F5, KEY.Key_F9, KEY.Key_F9, KEY.Key_F12, KEY.Key_F5):
                keys.press(key)
    keys.press(KEY.Key_E, CONTROL | SHIFT)
    steps = [row.presentation.step for row in demo.meetings.agenda(meeting_id)]
    decided, deferred = PresentationStep.DECIDED, PresentationStep.DEFERRED
    told("U8 the whole meeting", language, effort(keys.log, LAYOUTS[language]))
    assert len(steps) == 40
    assert set(steps) == {decided, deferred}
    assert watch.dialogs == []
    assert demo.meetings.meeting(meeting_id).step is MeetingStep.LIVE
