"""A board lives through requests, reports, decisions and undos in any order, and loses nothing."""

import shutil
import tempfile
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from mdtboard.domain.decision import DecisionStep
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import CaseId
from mdtboard.domain.material import read_materials
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import Compared, Concordance, ExpertResult, Impact, ReadingStep
from mdtboard.domain.reading_work import WorkState
from mdtboard.services import unlocking
from mdtboard.storage import keys
from tests.builders import save_board, save_case
from tests.conftest import CHEAP, PASSPHRASE, make_board, steady_clock

PENDING = (MeetingStep.PLANNED, MeetingStep.LIVE)
OPEN = (PresentationStep.PLANNED, PresentationStep.PRESENTED)


class ReadingLife(RuleBasedStateMachine):
    """`entered` is every reading that was asked for and whose request was not undone."""

    cases = Bundle("cases")

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        for name in ("board.mdtb", keys.keys_file(Path("board.mdtb")).name):
            shutil.copy(TEMPLATE / name, self.folder / name)
        self.services = unlocking.unlock(self.folder / "board.mdtb", PASSPHRASE, clock=steady_clock)
        self.today = self.services.desk.today()
        self.board = save_board(self.services)
        self.entered = set()
        self.validated = {}
        # What each action that can be undone entered, if anything; undone ones wait for a redo.
        self.done, self.undone = [], []
        self.number = 0
        self.known_cases = []

    def teardown(self):
        self.services.close()
        shutil.rmtree(self.folder)

    def act(self, action, *, entering=False):
        """Do something and remember what it entered; a rule may forbid it."""
        with suppress(RuleViolation):
            result = action()
            entered = result.id if entering else None
            self.done.append(entered)
            self.undone = []
            if entered is not None:
                self.entered.add(entered)

    def readings(self, case_id):
        return self.services.patients.readings(case_id)[0]

    def newest(self, case_id):
        found = self.readings(case_id)
        return found[-1] if found else None

    def presentations(self, case_id):
        return self.services.patients.past(case_id)

    @initialize(target=cases)
    def first_case(self):
        return self.new_case_id()

    @precondition(lambda self: self.number < 3)
    @rule(target=cases)
    def new_case(self):
        return self.new_case_id()

    def new_case_id(self):
        self.number += 1
        case = save_case(self.services, self.number, diagnosis="Liposarcome dédifférencié")
        self.known_cases.append(CaseId(case.id))
        self.done.append(None)
        self.undone = []
        return CaseId(case.id)

    def exists(self, case_id):
        """Tell whether the case was not undone meanwhile."""
        with suppress(RuleViolation):
            self.services.patients.case(case_id)
            return True
        return False

    @rule(case_id=cases, days=st.integers(0, 60))
    def request(self, case_id, days):
        if not self.exists(case_id):
            return
        _, case = self.services.patients.case(case_id)
        asked = replace(
            self.services.readings.new_request(case),
            requested_on=self.today - timedelta(days=days),
        )
        self.act(lambda: self.services.readings.request(asked), entering=True)

    @rule(case_id=cases)
    def request_third(self, case_id):
        expert = self.newest(case_id)
        if expert is not None and expert.step.has_result:
            third = self.services.readings.third_request(expert)
            self.act(lambda: self.services.readings.request(third), entering=True)

    @rule(case_id=cases, move=st.sampled_from(["send", "receive", "report", "cancel", "back"]))
    def move(self, case_id, move):
        reading = self.newest(case_id)
        if reading is None:
            return
        readings = self.services.readings
        self.act(
            {
                "send": lambda: readings.send(reading, self.today, read_materials("4 lames")),
                "receive": lambda: readings.receive(reading, self.today),
                "report": lambda: readings.report(
                    reading, self.today, ExpertResult(diagnosis="GIST")
                ),
                "cancel": lambda: readings.cancel(reading, "plus attendue"),
                "back": lambda: readings.give_back(reading, self.today),
            }[move]
        )

    @rule(
        case_id=cases,
        concordance=st.sampled_from([Concordance.CONCORDANT, Concordance.MAJOR]),
        impact=st.sampled_from(list(Impact)),
        carrying=st.booleans(),
    )
    def compare(self, case_id, concordance, impact, carrying=True):
        reading = self.newest(case_id)
        if reading is not None:
            kept = "" if carrying else "À confirmer"
            compared = Compared(concordance=concordance, impact=impact, kept_because=kept)
            carried = None
            if carrying:
                _, carried = self.services.readings.offered(reading, concordance)
            self.act(lambda: self.services.readings.compare(reading, compared, carried))

    @rule(case_id=cases)
    def overturn(self, case_id):
        """Live a whole reading at once: single steps rarely come so far by chance."""
        self.request(case_id, 30)
        self.move(case_id, "report")
        self.compare(case_id, Concordance.MAJOR, Impact.YES)

    @rule(case_id=cases)
    def hear(self, case_id):
        """Live a whole hearing at once."""
        self.plan()
        self.put_on_agenda(case_id)
        self.decide(case_id)
        self.validate(case_id)

    @rule(case_id=cases)
    def answer(self, case_id):
        reading = self.newest(case_id)
        if reading is not None:
            self.act(lambda: self.services.readings.answer(reading, "déjà traité"))

    @rule()
    def plan(self):
        self.act(lambda: self.services.meetings.plan(self.board, self.today))

    @rule(case_id=cases)
    def put_on_agenda(self, case_id):
        lines = [line for line in self.services.meetings.lines() if line.step in PENDING]
        if lines and self.exists(case_id):
            self.act(lambda: self.services.meetings.put_on_agenda(lines[0].id, case_id))

    @rule(case_id=cases)
    def take_off(self, case_id):
        for past in self.presentations(case_id):
            if past.presentation.step is PresentationStep.PLANNED:
                self.act(lambda past=past: self.services.meetings.take_off(past.presentation.id))
                return

    @rule(case_id=cases)
    def decide(self, case_id):
        for past in self.presentations(case_id):
            if past.meeting_step in PENDING and past.presentation.step in OPEN:
                row = self.services.meetings.presented(past.presentation.id)
                draft = replace(self.services.decisions.draft_for(row), text="Chirurgie.")
                self.act(partial(self.services.decisions.edit, draft))
                row = self.services.meetings.presented(past.presentation.id)
                if row.decision is not None:
                    self.act(lambda row=row: self.services.decisions.record(row.decision))
                return

    @rule(case_id=cases)
    def validate(self, case_id):
        for past in self.presentations(case_id):
            for decision in past.decisions:
                if decision.step is DecisionStep.RECORDED:
                    self.act(lambda shown=(decision,): self.services.decisions.validate(shown))
                    # Nothing before a validation can be undone any more.
                    self.done, self.undone = [], []
                    self.remember_validated(case_id)
                    return

    def remember_validated(self, case_id):
        for past in self.presentations(case_id):
            for decision in past.decisions:
                if decision.step is DecisionStep.VALIDATED:
                    self.validated.setdefault(decision.id, decision)

    @rule()
    def undo(self):
        if not self.done:
            return
        with suppress(RuleViolation):
            self.services.history.undo()
            entered = self.done.pop()
            self.undone.append(entered)
            self.entered.discard(entered)

    @rule()
    def redo(self):
        if not self.undone:
            return
        with suppress(RuleViolation):
            self.services.history.redo()
            entered = self.undone.pop()
            self.done.append(entered)
            if entered is not None:
                self.entered.add(entered)

    @invariant()
    def nothing_is_lost_and_no_discordance_is_forgotten(self):
        lines = self.services.readings.worklist()
        # Every reading ever entered lies on exactly one heap.
        assert sorted(line.reading.id for line in lines) == sorted(self.entered)
        for line in lines:
            reading = line.reading
            if not reading.overturns or reading.answer:
                continue
            heard = any(
                past.presentation.step in (*OPEN, PresentationStep.DECIDED)
                for past in self.presentations(reading.case_id)
            )
            assert heard or line.state is WorkState.TO_ANSWER

    @invariant()
    def what_a_diagnosis_rests_on_is_there_and_none_is_lost(self):
        for case_id in [each for each in self.known_cases if self.exists(each)]:
            _, case = self.services.patients.case(case_id)
            readings = {reading.id: reading for reading in self.readings(case_id)}
            if case.diagnosis_reading is not None:
                rests_on = readings[case.diagnosis_reading]
                assert rests_on.step is ReadingStep.COMPARED
            said = [*(former.diagnosis for former in case.former_diagnoses), case.diagnosis]
            assert said[0] == "Liposarcome dédifférencié"

    @invariant()
    def no_validated_decision_changes_its_words(self):
        for case_id in {decision.case_id for decision in self.validated.values()}:
            for past in self.presentations(case_id):
                for decision in past.decisions:
                    before = self.validated.get(decision.id)
                    if before is not None:
                        said = (decision.text, decision.validated_at)
                        assert said == (before.text, before.validated_at)
                        assert decision.step in (DecisionStep.VALIDATED, DecisionStep.REPLACED)


TEMPLATE = Path()


@pytest.fixture(scope="module")
def template(tmp_path_factory, cheap_keys):
    global TEMPLATE
    TEMPLATE = tmp_path_factory.mktemp("machine")
    make_board(TEMPLATE / "board.mdtb").close()


def test_readings_decisions_and_undo_in_any_order(template):
    assert keys.Cost() == CHEAP
    run_state_machine_as_test(
        ReadingLife,
        settings=settings(
            max_examples=30,
            stateful_step_count=30,
            deadline=None,
            # Making the shortest example would open hundreds of boards.
            phases=(Phase.explicit, Phase.reuse, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )
