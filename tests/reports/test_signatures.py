"""A signature never stands alone on a page: what is signed for stands above it."""

from dataclasses import replace

import pytest

from mdtboard.domain.attendance import AttendanceMode
from mdtboard.reports.attendance_sheet import write_attendance
from mdtboard.reports.minutes import write_minutes
from tests.reports import samples
from tests.reports.samples import ENGLISH, bare, page_texts


@pytest.mark.parametrize("people", range(8, 26))
def test_an_attendance_sheet_ends_with_the_quorum_above_its_signature(tmp_path, people):
    sheet = samples.attendance()
    listed = tuple(sheet.participants[n % len(sheet.participants)] for n in range(people))
    write_attendance(tmp_path / "a.pdf", replace(sheet, participants=listed), ENGLISH)
    *_, last = page_texts(tmp_path / "a.pdf")
    above, _ = bare(last).split(bare("The chair certifies"))
    assert bare("Quorum rule") in above


@pytest.mark.parametrize("cases", range(4, 40, 2))
def test_minutes_end_with_what_is_to_be_settled_above_their_signature(tmp_path, cases):
    unsettled = samples.heard(decision=replace(samples.decision(), provisional=True))
    sheet = replace(samples.minutes(1), cases=(unsettled,) * cases)
    write_minutes(tmp_path / "m.pdf", sheet, ENGLISH)
    *_, last = page_texts(tmp_path / "m.pdf")
    above, _ = bare(last).split(bare("The coordinator of the board"))
    assert above.count(bare("PROVISIONAL")) >= 3


def test_a_long_institution_takes_two_lines_at_most(tmp_path):
    sheet = samples.attendance()
    name = "Centre hospitalier universitaire de Clermont-Ferrand, hôpital Estaing"
    [first, *others] = sheet.participants
    listed = (replace(first, institution=name), *others)
    write_attendance(tmp_path / "a.pdf", replace(sheet, participants=listed), ENGLISH)
    lines = page_texts(tmp_path / "a.pdf")[0].splitlines()
    [start] = [n for n, line in enumerate(lines) if line.startswith("Centre hospitalier univ")]
    assert "Estaing" in "".join(lines[start : start + 2])


def test_who_never_came_is_absent_once_the_meeting_has_ended():
    assert AttendanceMode.EXPECTED.once(ended=True) is AttendanceMode.ABSENT
    assert AttendanceMode.EXPECTED.once(ended=False) is AttendanceMode.EXPECTED
    assert AttendanceMode.EXCUSED.once(ended=True) is AttendanceMode.EXCUSED
