from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from mdtboard.domain.actions import Act, ActionMode
from mdtboard.domain.care import CareOption, Treatment
from mdtboard.domain.case import Laterality
from mdtboard.domain.changes import Kind
from mdtboard.domain.history import UNTOLD, FieldName, HistoryLine, Named, RecordChange
from mdtboard.domain.ids import OptionId, PersonId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.person import Specialty
from mdtboard.domain.presentation import WrittenOpinion
from mdtboard.storage.queries.trail import RETIRED, TOLD
from mdtboard.ui.cases.history_tab import ChangesGrid
from mdtboard.ui.cases.history_words import excerpts, heading, in_words, touched, what, when
from mdtboard.ui.labels.fields import FIELDS, field_label
from mdtboard.ui.shell import Destination, Screen
from tests.ui.cases.conftest import first_case

COLUMNS = sorted(
    {(kind, column.key) for kind, stored in TOLD.items() for column in stored.columns}
    | {(field.kind, field.name) for field in RETIRED},
    key=lambda pair: (pair[0].value, pair[1]),
)


@pytest.mark.parametrize(("kind", "name"), COLUMNS)
def test_every_column_of_a_case_has_words_or_is_left_untold(kind, name):
    assert (name in FIELDS[kind]) is not (name in UNTOLD)


def test_there_are_no_words_for_columns_that_do_not_exist():
    written = {(kind, name) for kind, names in FIELDS.items() for name in names}
    assert written <= set(COLUMNS)


def test_a_field_nobody_gave_words_to_goes_by_its_name(qapp):
    assert field_label(FieldName(Kind.CASE, "some_old_field")) == "some old field"


GRADE = FieldName(Kind.CASE, "grade")


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (GRADE, None, ""),
        (GRADE, "marge <R1>", "marge <R1>"),
        (GRADE, Laterality.LEFT, "Left"),
        (GRADE, True, "Yes"),
        (GRADE, False, "No"),
        (GRADE, 8, "8"),
        (GRADE, date(2026, 3, 12), "12 Mar 2026"),
        (GRADE, PartialDate(2026, 3), "Mar 2026"),
        (GRADE, (Treatment.SURGERY, Treatment.TRIAL), "Surgery\nClinical trial"),
        (GRADE, Named(kind=Kind.NETWORK, name="NETSARC+"), "NETSARC+"),
        (GRADE, Named(kind=Kind.NETWORK), "removed meanwhile"),
        (FieldName(Kind.CASE, "sequence"), 412, "D-0412"),
        (FieldName(Kind.PRESENTATION, "sequence"), 12, "0012"),
        (FieldName(Kind.PRESENTATION, "seconds_spent"), 412, "6 min 52 s"),
        (
            GRADE,
            Named(kind=Kind.DECISION, name="RCP", on=date(2026, 3, 12), revision=2),
            "Version 2 · RCP, 12 Mar 2026",
        ),
        (
            GRADE,
            (
                CareOption(id=OptionId(new_id()), kind=Treatment.SURGERY, precision="large"),
                CareOption(id=OptionId(new_id()), kind=Treatment.RADIOTHERAPY, rank=2),
            ),
            "1. Surgery, large\n2. Radiotherapy",
        ),
        (
            GRADE,
            (
                WrittenOpinion(
                    person_id=PersonId(new_id()),
                    name="Dr Petit",
                    specialty=Specialty.PATHOLOGY,
                    text="D'accord",
                ),
            ),
            "Dr Petit (Pathology) · D'accord",
        ),
    ],
)
def test_a_value_reads_as_everywhere_else(qapp, field, value, words):
    assert in_words(field, value) == words


def test_a_moment_is_told_in_local_time(qapp):
    at = datetime(2026, 3, 12, 13, 5, tzinfo=UTC)
    local = at.astimezone()
    assert in_words(GRADE, at) == f"12 Mar 2026 {local:%H:%M}"


def a_line(**values):
    at = datetime(2026, 3, 12, 12, 5, tzinfo=UTC)
    line = HistoryLine(
        step=new_id(), act=Act.EDIT_DECISION, mode=ActionMode.DO, actor="Dr X", began=at,
        ended=at, actions=1,
    )  # fmt: skip
    return replace(line, **values)


def test_a_burst_has_a_beginning_and_an_end(qapp):
    line = a_line()
    assert when(line) == f"12 Mar 2026 {line.began.astimezone():%H:%M}"
    later = replace(line, ended=line.began + timedelta(minutes=7))
    assert when(later) == f"{when(line)}–{later.ended.astimezone():%H:%M}"
    over_night = replace(line, ended=line.began + timedelta(days=1))
    assert when(over_night).startswith(f"{when(line)} – 13 Mar 2026")


def test_a_line_says_what_was_done_and_to_which_fields(qapp):
    line = a_line(
        mode=ActionMode.UNDO,
        made=(Kind.DECISION,),
        removed=(Kind.PRESENTATION,),
        fields=(FieldName(Kind.CASE, "grade"), FieldName(Kind.CASE, "tnm")),
    )
    assert what(line) == "Edit a decision · Undone"
    # Fields come in the order of the file, whichever was changed first.
    assert touched(line) == "Decision: new, Presentation: removed, TNM, Grade"


def test_short_texts_are_shown_whole():
    assert excerpts("marge R0", "marge R1") == ("marge R0", "marge R1")


def test_long_texts_are_cut_to_where_they_differ():
    start, end = "début " * 60, " fin" * 60
    before, after = excerpts(f"{start}marge R0{end}", f"{start}marge R1{end}")
    assert (before[0], before[-1]) == ("…", "…")
    assert len(before) < 100
    assert "marge R0 fin" in before
    assert "marge R1 fin" in after


@pytest.mark.parametrize(("before", "after"), [("", "a" * 999), ("a" * 999, ""), ("ab" * 400, "")])
def test_a_long_text_that_came_or_went_is_cut_at_its_end(before, after):
    old, new = excerpts(before, after)
    assert max(len(old), len(new)) == 241
    assert (old + new).endswith("…")


def test_repeated_letters_are_not_cut_twice():
    before, after = excerpts("a" * 300, "a" * 301)
    assert len(after) == len(before) + 1


def test_a_record_that_came_or_went_says_so(qapp):
    made = RecordChange(record=Named(kind=Kind.CASE), made=True)
    gone = replace(made, made=False, removed=True)
    assert [heading(made), heading(gone)] == ["Case: new", "Case: removed"]


# The tab itself.


@pytest.fixture
def tab(page, shell):
    """The history of the first case, whose grade and history were corrected last."""
    line = first_case(shell.services)
    patient, case = shell.services.patients.case(line.id)
    words = case.history.replace("gauche", "DROITE", 1)
    shell.services.patients.save(patient, replace(case, grade="<b>3</b>", history=words))
    page.arrive(Destination(screen=Screen.CASES, case_id=line.id, section="history"))
    return page.case_file.history_tab


def texts(widget):
    # What a layout takes in is shown at the next turn of the loop.
    QApplication.processEvents()
    return [found.text() for found in widget.findChildren(QLabel) if found.isVisibleTo(widget)]


def test_the_newest_change_is_open_at_once(tab):
    assert tab.table.current().act is Act.SAVE_CASE
    said = texts(tab.details)
    assert {"Case", "Grade", "History", "Before", "After"} <= set(said)
    assert "<b>3</b>" in said


def test_markup_in_a_value_is_shown_letter_by_letter(tab):
    found = next(x for x in tab.details.findChildren(QLabel) if x.text() == "<b>3</b>")
    assert found.textFormat() is Qt.TextFormat.PlainText
    assert found.accessibleName() == "Grade, after: <b>3</b>"


def test_a_long_text_is_cut_until_all_of_it_is_asked_for(tab, qtbot):
    grid = next(g for g in tab.details.findChildren(ChangesGrid) if g.values)
    values = next(v for v in grid.values if not v.more_button.isHidden())
    short = [said.text() for said in values.labels]
    assert all(text.endswith("…") for text in short)
    qtbot.mouseClick(values.more_button, Qt.MouseButton.LeftButton)
    full = [said.text() for said in values.labels]
    assert "DROITE" in full[1]
    assert len(full[0]) > len(short[0])
    assert not full[0].endswith("…")
    qtbot.mouseClick(values.more_button, Qt.MouseButton.LeftButton)
    assert [said.text() for said in values.labels] == short


def test_another_line_shows_what_it_changed(tab, qtbot):
    tab.table.setFocus()
    qtbot.keyClick(tab.table, Qt.Key.Key_Down)
    assert tab.table.current().act is Act.IMPORT_LIST
    said = texts(tab.details)
    assert "Patient: new" in said
    assert "DEMO-0001" in said
    assert "NETSARC+" in said
    assert "Before" not in said


def test_the_history_of_one_field_leaves_the_others_out(tab):
    tab.field_choice.choose(GRADE)
    assert tab.table.rows_model.count() == 2
    said = texts(tab.details)
    assert "<b>3</b>" in said
    assert "History" not in said
    tab.field_choice.choose(None)
    assert "History" in texts(tab.details)


def test_a_change_elsewhere_is_told_and_the_field_stays_chosen(tab, page, shell):
    tab.field_choice.choose(GRADE)
    patient, case = shell.services.patients.case(page.case_file.shown.case.id)
    shell.services.patients.save(patient, replace(case, grade="4", tnm="cT1"))
    assert tab.field_choice.value() == GRADE
    assert tab.table.rows_model.count() == 3
    assert "TNM" not in texts(tab.details)


def test_another_case_is_shown_with_all_its_fields(tab, page, shell):
    other = shell.services.patients.lines((2,))[0]
    patient, case = shell.services.patients.case(other.id)
    shell.services.patients.save(patient, replace(case, grade="4"))
    tab.field_choice.choose(GRADE)
    page.presenter.open_case(other.id)
    assert tab.field_choice.value() is None
    assert tab.presenter.case_id == other.id


def test_a_history_nobody_looks_at_is_not_read(page, shell):
    tab = page.case_file.history_tab
    page.arrive(Destination(screen=Screen.CASES, case_id=first_case(shell.services).id))
    assert tab.presenter.case_id is None
    page.case_file.show_section("history")
    assert tab.presenter.case_id == first_case(shell.services).id
