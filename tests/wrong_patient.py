"""Two windows on one board, and what must never happen: words of one patient at another.

Every word that is typed names the case, or the patient, that its window shows at that moment.
After each step the file itself is asked whether each word stands where it was meant for. The
windows know only what they have read: they act on what is stale, as people do.
"""

import re
import shutil
import tempfile
from collections import Counter
from contextlib import suppress
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path
from uuid import UUID

from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import text

from mdtboard.domain.attachments import Attachment
from mdtboard.domain.changes import Changes
from mdtboard.domain.decision import Decision, join_text
from mdtboard.domain.errors import RuleViolation
from mdtboard.domain.ids import AccountId, CaseId, MeetingId, PatientId, PresentationId, new_id
from mdtboard.domain.meeting import MeetingStep
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.presentation import PresentationStep
from mdtboard.domain.reading import ExpertResult, SecondReading
from mdtboard.services import unlocking
from mdtboard.services.attachments import Incoming
from mdtboard.services.bundle import Services
from mdtboard.services.desk import Desk
from mdtboard.storage.database import Database
from mdtboard.storage.repositories import Repository
from mdtboard.ui.room.draft import Draft
from mdtboard.ui.room.keeper import DraftKeeper
from mdtboard.ui.room.presenter import RoomPresenter
from tests.builders import save_board, validate_all
from tests.conftest import PASSPHRASE, copied, steady_clock

NAMES = (Path(__file__).parent / "data" / "surnames.txt").read_text("utf-8").split()
WORD = re.compile(r"\b(case|patient)(\d+)w\d+\b")
# Where words lie that belong to one case, and what says which.
OF_CASES = ("decision", "presentation", "second_reading", "course_entry", "attachment", "errand")
LINKS = (
    ("decision", "presentation_id", "presentation"),
    ("attachment", "reading_id", "second_reading"),
    ("second_reading", "follows", "second_reading"),
    ("trial_offer", "presentation_id", "presentation"),
    ("presentation", "carried_from", "presentation"),
    ("decision", "replaces", "decision"),
    ("errand", "decision_id", "decision"),
    ("errand", "presentation_id", "presentation"),
    ("errand", "reading_id", "second_reading"),
)
WINDOWS = st.integers(0, 1)
ANY = st.integers(0, 999)
STEPS: Counter[str] = Counter()


def number_of(n):
    return f"{n * 1_117:06}"


def birth_of(n):
    return PartialDate(1930 + n * 3, 1 + n % 12, 1 + n * 5 % 28)


class Screen:
    """What a window shows: the presenters' view, without a widget."""

    def __init__(self):
        self.case = None

    def show_case(self, found, *_):
        self.case = found

    def __getattr__(self, _name):
        return self._nothing

    def _nothing(self, *_args, **_kwargs):
        """Show what nobody looks at here."""


class Window:
    """One window: the room with its draft, a case form, a reading, a comparison of two patients."""

    def __init__(self, services):
        self.services = services
        self.screen = Screen()
        self.draft = Draft(DraftKeeper(services), services.desk.today)
        self.room = RoomPresenter(self.screen, services, self.draft, lambda: 0.0)
        self.form = self.reading = self.merge = None
        services.desk.database.on_change(self.on_change)

    def on_change(self, _changes: Changes):
        """Read again, as the page of the room does when its own window changed something."""
        if not self.draft.saving and not self.room.acting:
            self.room.refresh()


class WrongPatient(RuleBasedStateMachine):
    """Nothing typed for one patient is ever another's."""

    template = Path()

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        path = copied(self.template, self.folder)
        first = unlocking.unlock(path, PASSPHRASE, clock=steady_clock)
        self.board = save_board(first)
        # What it begins with is a third person's: no window undoes that.
        self.first = first
        self.windows = tuple(Window(self.signed_in(name)) for name in ("Dr Un", "Dr Deux"))
        self.words = self.patients = 0
        self.known: dict[str, int] = {}  # whose a patient's or a case's row is, by its first sight
        self.merged: dict[int, set[int]] = {}

    def signed_in(self, name):
        database = Database(self.first.unlocked.engine, self.first.path, clock=steady_clock)
        account = replace(self.first.desk.account, id=AccountId(new_id()), name=name)
        return Services.over(Desk(database, account), self.first.unlocked)

    def teardown(self):
        # A machine whose acts are all refused finds nothing: what reached the files is counted.
        with self.first.unlocked.engine.connect() as connection:
            for table in OF_CASES:
                count = f"SELECT count(*) FROM {table}"
                STEPS[f"in {table}"] += connection.scalar(text(count))
            acts = "SELECT act, mode, count(*) FROM action GROUP BY act, mode"
            for act, mode, count in connection.execute(text(acts)):
                STEPS[f"acts: {act}" if mode == "do" else f"acts: {mode}"] += count
        self.first.close()
        shutil.rmtree(self.folder)

    # What people do.

    @initialize()
    def begin(self):
        services = self.first
        for _ in range(3):
            self.enter_by(services)
        meeting_id = services.meetings.plan(self.board, services.desk.today())
        services.meetings.put_all_on_agenda(meeting_id, self.cases())
        services.meetings.start(meeting_id)
        self.meeting_id = meeting_id
        for window in self.windows:
            window.room.open_meeting(meeting_id)

    @rule(w=WINDOWS)
    def enter(self, w):
        """Enter a new patient with a case, each with a name and a number of its own."""
        if self.patients < 8:
            self.enter_by(self.windows[w].services)

    def enter_by(self, services):
        self.patients += 1
        n = self.patients
        patient, case = services.patients.new_case()
        patient = replace(
            patient, local_id=number_of(n), birth_name=NAMES[n * 7], birth_date=birth_of(n)
        )
        services.patients.save(patient, replace(case, diagnosis=f"Tumeur {n}"))
        self.known |= {patient.id.hex: n, case.id.hex: n}

    @rule(w=WINDOWS, pick=ANY)
    def open_form(self, w, pick):
        case_id = self.picked(pick)
        with suppress(RuleViolation):
            self.windows[w].form = self.windows[w].services.patients.case(case_id)

    @rule(w=WINDOWS)
    def save_form(self, w):
        """Type into the form that has stood open, however long, and save it."""
        window = self.windows[w]
        if window.form is None:
            return
        patient, case = window.form
        patient = replace(patient, general_practitioner=self.word("patient", patient.id))
        case = replace(case, history=self.word("case", case.id))
        with suppress(RuleViolation):
            window.form = window.services.patients.save(patient, case)

    @rule(w=WINDOWS, pick=ANY, stranger=st.booleans())
    def import_list(self, w, pick, stranger):
        """Import a row: of a known patient, or with a known number and somebody else's name."""
        services = self.windows[w].services
        patient, _ = services.patients.case(self.picked(pick))
        n = self.known[patient.id.hex]
        name = NAMES[n * 7 + 3] if stranger else patient.birth_name
        born = "01/01/1931" if stranger else birth_of(n).iso
        path = self.folder / "liste.csv"
        path.write_text(
            "IPP;Nom de naissance;Date de naissance;Médecin traitant\n"
            f"{patient.local_id};{name};{born};{self.word('patient', patient.id)}\n",
            encoding="utf-8",
        )
        table = services.imports.read(path)
        with suppress(RuleViolation):
            services.imports.run(table, services.imports.guess(table), {})

    @rule(w=WINDOWS, one=ANY, two=ANY)
    def compare_patients(self, w, one, two):
        services = self.windows[w].services
        ids = [services.patients.case(self.picked(pick))[0].id for pick in (one, two)]
        with suppress(RuleViolation):
            self.windows[w].merge = services.merging.preview(*map(PatientId, ids))

    @rule(w=WINDOWS, taken=st.sampled_from([(), ("general_practitioner",), ("birth_name",)]))
    def merge(self, w, taken):
        """Merge the two that were compared a while ago, by somebody who says they are one."""
        window, shown = self.windows[w], self.windows[w].merge
        if shown is None or len(self.merged) > 4:
            return
        window.merge = None
        with suppress(RuleViolation):
            window.services.merging.merge(shown, frozenset(taken))
            one, two = (self.known[p.id.hex] for p in (shown.keep, shown.other))
            group = self.group(one) | self.group(two)
            self.merged |= dict.fromkeys(group, group)

    @rule(w=WINDOWS, pick=ANY)
    def choose(self, w, pick):
        """Go to another case of the room; what is typed is saved before, as the page does."""
        window = self.windows[w]
        rows = window.room.rows
        if rows:
            with suppress(RuleViolation):
                window.draft.flush()
            window.room.choose(PresentationId(rows[pick % len(rows)].presentation.id))

    @rule(w=WINDOWS, field=st.sampled_from(["line", "text", "dissent"]), saves=st.booleans())
    def type(self, w, field, saves):
        window, found = self.windows[w], self.windows[w].screen.case
        if found is None or window.draft.decision is None:
            return
        before = getattr(window.draft.decision, field)
        words = join_text(before, self.word("case", found.case.id))
        with suppress(RuleViolation):
            window.draft.edit(field, **{field: words})
            if saves:
                window.draft.flush()

    @rule(w=WINDOWS, act=st.sampled_from(["record", "defer", "register", "take_over", "lane"]))
    def decide(self, w, act):
        room = self.windows[w].room
        acts = {
            "record": room.record,
            "defer": partial(room.defer, "Imagerie manquante"),
            "register": room.register,
            "take_over": room.take_over,
            "lane": room.change_lane,
        }
        with suppress(RuleViolation):
            self.windows[w].draft.flush()
            acts[act]()

    @rule(w=WINDOWS, pick=ANY, field=st.sampled_from(["line", "text"]), validates=st.booleans())
    def hear(self, w, pick, field, validates):
        """Live a whole hearing at once: single steps rarely come so far by chance."""
        self.choose(w, pick)
        self.type(w, field, saves=True)
        self.decide(w, "record")
        if validates:
            self.choose(w, pick)
            self.validate(w)

    @rule(pick=ANY, field=st.sampled_from(["line", "text"]))
    def collide(self, pick, field):
        """Let both windows type into the same field of a case, each over what it has read."""
        for w in (0, 1):
            self.choose(w, pick)
        for w in (0, 1):
            self.type(w, field, saves=True)

    @rule(w=WINDOWS)
    def validate(self, w):
        with suppress(RuleViolation):
            self.windows[w].draft.flush()
            self.windows[w].room.validate()

    @rule(w=WINDOWS)
    def amend(self, w):
        with suppress(RuleViolation):
            self.windows[w].room.amend("Relu")

    @rule(w=WINDOWS, choice=st.sampled_from(["mine", "theirs", "both"]))
    def settle(self, w, choice):
        """Choose between two texts that collided, in whatever case is shown by now."""
        room = self.windows[w].room
        conflict = room.keeper.conflict
        if conflict is None:
            return
        values = {name: getattr(conflict.mine, name) for name in conflict.fields}
        if choice == "both" and "text" in values:
            values = {"text": join_text(conflict.theirs.text, conflict.mine.text)}
        with suppress(RuleViolation):
            room.keeper.drop_mine() if choice == "theirs" else room.keeper.insist(values, "Relu")
            room.tell()
            room.refresh(fresh=True)

    @rule(w=WINDOWS)
    def ask_the_board(self, w):
        window, found = self.windows[w], self.windows[w].screen.case
        if found is not None:
            asked = replace(found.presentation, question=self.word("case", found.case.id))
            with suppress(RuleViolation):
                window.services.meetings.change_presentation(asked)

    @rule(w=WINDOWS, pick=ANY)
    def request(self, w, pick):
        services = self.windows[w].services
        _, case = services.patients.case(self.picked(pick))
        asked = replace(services.readings.new_request(case), problem=self.word("case", case.id))
        with suppress(RuleViolation):
            self.windows[w].reading = services.readings.request(asked)

    @rule(w=WINDOWS)
    def report(self, w):
        """Enter the report of the reading that stands open, and attach it."""
        window, reading = self.windows[w], self.windows[w].reading
        if reading is None:
            return
        said = ExpertResult(diagnosis=self.word("case", reading.case_id))
        with suppress(RuleViolation):
            services = window.services
            window.reading = services.readings.report(reading, services.desk.today(), said)
        self.attach_to(w, CaseId(reading.case_id), reading.id)

    @rule(w=WINDOWS, pick=ANY)
    def attach(self, w, pick):
        found = self.windows[w].screen.case
        case_id = self.picked(pick) if found is None else CaseId(found.case.id)
        self.attach_to(w, case_id, None)

    def attach_to(self, w, case_id, reading_id):
        word = self.word("case", case_id)
        content = f"%PDF-1.4 {word}".encode()
        incoming = Incoming(file_name=f"{word}.pdf", title=word, content=content)
        with suppress(RuleViolation):
            self.windows[w].services.attachments.add(case_id, incoming, reading_id)

    @rule(w=WINDOWS, pick=ANY)
    def note_a_treatment(self, w, pick):
        services, case_id = self.windows[w].services, self.picked(pick)
        entry = replace(services.courses.new_entry(case_id), text=self.word("case", case_id))
        with suppress(RuleViolation):
            services.courses.save(entry)

    @rule(w=WINDOWS, pick=ANY)
    def put_on_agenda(self, w, pick):
        with suppress(RuleViolation):
            self.windows[w].services.meetings.put_on_agenda(self.meeting_id, self.picked(pick))

    @rule(w=WINDOWS)
    def take_off(self, w):
        found = self.windows[w].screen.case
        if found is not None and found.presentation.step is PresentationStep.PLANNED:
            with suppress(RuleViolation):
                self.windows[w].services.meetings.take_off(PresentationId(found.presentation.id))

    @rule(w=WINDOWS)
    def next_meeting(self, w):
        """End the meeting, validate what was read, and hold the next one with what it put off."""
        services = self.windows[w].services
        with suppress(RuleViolation):
            later = services.desk.today() + timedelta(days=7)
            following = services.meetings.plan(self.board, later)
            services.meetings.end(self.meeting_id, "Temps")
            validate_all(services, self.meeting_id)
            services.meetings.start(following)
            self.meeting_id = MeetingId(following)
            self.windows[w].draft.flush()
            self.windows[w].room.open_meeting(self.meeting_id)

    @rule(w=WINDOWS)
    def look(self, w):
        """Hear at last of what the other window did."""
        meetings = self.windows[w].services.meetings
        if meetings.meeting(self.meeting_id).step is not MeetingStep.CLOSED:
            with suppress(RuleViolation):
                self.windows[w].draft.flush()
            self.windows[w].room.open_meeting(self.meeting_id)
        self.windows[w].room.refresh()

    @rule(w=WINDOWS, again=st.booleans())
    def undo(self, w, again):
        window = self.windows[w]
        with suppress(RuleViolation):
            window.draft.flush()
            history = window.services.history
            taken = history.redo() if again else history.undo()
            window.room.taken_back(taken.about)

    # What must hold.

    @invariant()
    def every_word_stands_where_it_was_typed(self):
        if not self.known:
            return
        STEPS["steps"] += 1
        with self.first.unlocked.engine.connect() as connection:
            self.look_at_patients(connection)
            for table in OF_CASES:
                for row in connection.execute(text(f"SELECT * FROM {table}")).mappings():
                    self.require_own(row, {self.known[row["case_id"]]}, "case")
            for table, link, other in LINKS:
                strays = connection.scalar(
                    text(
                        f"SELECT count(*) FROM {table} AS a JOIN {other} AS b ON b.id = a.{link}"
                        " WHERE a.case_id <> b.case_id"
                    )
                )
                assert strays == 0, f"{table} hangs on another case's {other}"
            files = "SELECT a.title, c.content FROM attachment AS a JOIN attachment_content AS c"
            for title, content in connection.execute(text(f"{files} ON c.sha256 = a.sha256")):
                assert content.decode().split()[-1] == title, "a file bears another's name"

    def look_at_patients(self, connection):
        for row in connection.execute(text("SELECT * FROM patient")).mappings():
            own = self.known.setdefault(row["id"], len(self.known) + 1_000)
            group = self.group(own)
            self.require_own(row, group, "patient")
            assert row["birth_name"] in {NAMES[n * 7] for n in group}, "a name is another's"
            assert row["birth_date"] in {birth_of(n).iso for n in group}, "a birth date is wrong"
        for row in connection.execute(text("SELECT * FROM case_file")).mappings():
            own, owner = self.known[row["id"]], self.known[row["patient_id"]]
            assert own in self.group(owner), "a case is another patient's"
            self.require_own(row, {own}, "case")

    def require_own(self, row, owners, kind):
        for name, value in row.items():
            for found, n in WORD.findall(value) if isinstance(value, str) else ():
                meant = found == kind and int(n) in owners
                assert meant, f"words of {found} {n} in {name}"

    # How words are made, and who is who.

    def word(self, kind, shown_id):
        """Return a word that names whom the window shows; no other word is like it."""
        self.words += 1
        STEPS[f"words for a {kind}"] += 1
        return f"{kind}{self.known[shown_id.hex]}w{self.words}"

    def group(self, n):
        return self.merged.get(n, {n})

    def cases(self):
        with self.first.unlocked.engine.connect() as connection:
            found = connection.execute(text("SELECT id FROM case_file ORDER BY sequence"))
            return tuple(CaseId(UUID(row.id)) for row in found)

    def picked(self, pick):
        cases = self.cases()
        return cases[pick % len(cases)]


def live(template, *, examples, steps):
    """Let the two windows live `examples` lives of at most `steps` steps on copies of a board."""
    WrongPatient.template = template
    run_state_machine_as_test(
        WrongPatient,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            deadline=None,
            database=None,
            # Making the shortest example would open hundreds of boards.
            phases=(Phase.explicit, Phase.generate),
            suppress_health_check=list(HealthCheck),
        ),
    )


def break_decisions(patch):
    """Let a new draft be written under another case of the file."""
    _swap(patch, Decision, lambda record: not record.version)


def break_attachments(patch):
    """Let a file be attached to another case than the one shown."""
    _swap(patch, Attachment, lambda _: True)


def break_readings(patch):
    """Let a reading that is reported move to another case."""
    _swap(patch, SecondReading, lambda record: bool(record.second_diagnosis))


def _swap(patch, kind, wanted):
    save = Repository.save

    def careless(self, record):
        if isinstance(record, kind) and wanted(record):
            other = "SELECT id FROM case_file WHERE id <> :own ORDER BY sequence LIMIT 1"
            found = self._rows.connection.scalar(text(other), {"own": record.case_id.hex})
            record = record if found is None else replace(record, case_id=UUID(found))
        return save(self, record)

    patch.setattr(Repository, "save", careless)


CONTROLS = {
    "decisions": break_decisions,
    "attachments": break_attachments,
    "readings": break_readings,
}
