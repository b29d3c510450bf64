"""The file itself: what it tells of people, how it replaces another, and its picture."""

import subprocess
import sys
from dataclasses import replace
from datetime import date, datetime, time
from pathlib import Path

import pytest
from pypdf import PdfReader

from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.sheets import Wording
from mdtboard.reports import texts
from mdtboard.reports.agenda import write_agenda
from mdtboard.reports.attendance_sheet import write_attendance
from mdtboard.reports.consensus import write_consensus
from mdtboard.reports.extract import text_of
from mdtboard.reports.minutes import write_minutes
from mdtboard.reports.preview import PreviewFile
from mdtboard.reports.words import Words
from tests.reports import samples
from tests.reports.samples import ENGLISH

WRITERS = (
    (write_consensus, samples.consensus()),
    (write_consensus, samples.filled()),
    (write_minutes, samples.minutes()),
    (write_agenda, samples.agenda()),
    (write_attendance, samples.attendance()),
)


@pytest.mark.parametrize(("write", "sheet"), WRITERS)
def test_metadata_names_no_patient_and_no_user(tmp_path, write, sheet):
    write(tmp_path / "x.pdf", sheet, ENGLISH)
    told = PdfReader(tmp_path / "x.pdf")
    values = " ".join(str(value) for value in (told.metadata or {}).values()).lower()
    for secret in ("moreau", "lambert", "claire", "0000412", "durand", "/tmp", "root"):
        assert secret not in values
    assert "23 nov 2026" in values or "rcp-2026-" in values
    assert told.trailer["/Root"]["/Lang"] == "en"


@pytest.mark.parametrize(("write", "sheet"), WRITERS)
def test_the_same_sheet_gives_the_same_bytes_in_embedded_fonts(tmp_path, write, sheet):
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    write(first, sheet, ENGLISH)
    write(second, sheet, ENGLISH)
    assert first.read_bytes() == second.read_bytes()
    for page in PdfReader(first).pages:
        for font in page["/Resources"]["/Font"].values():
            assert "/FontFile2" in font["/FontDescriptor"], font["/BaseFont"]


def test_a_failing_disk_leaves_the_old_file(tmp_path, monkeypatch):
    target = tmp_path / "x.pdf"
    target.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("mdtboard.atomic.os.replace", full)
    with pytest.raises(EnvironmentFault) as caught:
        write_consensus(target, samples.consensus(), ENGLISH)
    assert caught.value.fault is Fault.DISK_FULL
    assert caught.value.where == str(tmp_path)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_gone_is_a_fault(tmp_path):
    with pytest.raises(EnvironmentFault) as caught:
        write_agenda(tmp_path / "gone" / "x.pdf", samples.agenda(), ENGLISH)
    assert caught.value.where == str(tmp_path / "gone")


def test_a_page_becomes_a_picture(tmp_path):
    path = tmp_path / "x.pdf"
    write_consensus(path, samples.consensus(), ENGLISH)
    preview = PreviewFile(path)
    path.unlink()
    assert [(round(wide), round(high)) for wide, high in preview.pages()] == [(595, 842)]
    page = preview.render(0, 1.5)
    assert (page.width, page.height) == (893, 1263)
    assert len(page.pixels) == page.stride * page.height
    assert set(page.pixels[:4]) == {255}
    assert page.pixels.count(b"\xfb\xf2\xea") > 1000  # the tint of the advice, blue first
    with pytest.raises(IndexError):
        preview.render(1, 1)
    preview.close()


@pytest.mark.parametrize("content", [None, b"", b"no pdf"])
def test_what_is_no_pdf_is_a_fault(tmp_path, content):
    path = tmp_path / "x.pdf"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(EnvironmentFault) as caught:
        PreviewFile(path)
    wanted = Fault.FILE_MISSING if content is None else Fault.FILE_UNREADABLE
    assert caught.value.fault is wanted


def words(language: str) -> Words:
    french = {"Monday": "lundi", "Tuesday": "mardi", "November": "novembre", "March": "mars",
              "December": "décembre"}  # fmt: skip
    say = (lambda phrase: french.get(phrase, phrase)) if language == "fr" else str
    return Words(Wording(language=language, text=say, label=ENGLISH.label), samples.head())


@pytest.mark.parametrize(
    ("language", "long", "first", "short", "clock", "partial"),
    [
        (
            "en", "Monday 23 November 2026", "Tuesday 1 December 2026", "23 Nov 2026", "14:05",
            ("1968", "March 1968", "12 Mar 1968", ""),
        ),
        (
            "fr", "lundi 23 novembre 2026", "mardi 1er décembre 2026", "23/11/2026",
            "14\u00a0h\u00a005", ("1968", "mars 1968", "12/03/1968", ""),
        ),
    ],
)  # fmt: skip
def test_dates_and_times_speak_the_language(language, long, first, short, clock, partial):
    spoken = words(language)
    assert spoken.long_day(date(2026, 11, 23)) == long
    assert spoken.long_day(date(2026, 12, 1)) == first
    assert spoken.day(date(2026, 11, 23)) == short
    assert spoken.clock(time(14, 5)) == clock
    assert spoken.clock(datetime(2026, 11, 23, 14, 5)) == clock
    dates = (PartialDate(1968), PartialDate(1968, 3), PartialDate(1968, 3, 12), None)
    assert tuple(spoken.partial(day) for day in dates) == partial


def test_no_value_is_taken_for_a_placeholder():
    assert words("en").say(texts.PRINTED, moment="{name}", name="{x}") == "printed {name} by {x}"


def test_the_package_itself_imports_no_pdf_library():
    code = (
        "import sys, mdtboard.reports, mdtboard.reports.preview, mdtboard.reports.texts;"
        "assert not {'reportlab', 'pypdfium2'} & set(sys.modules)"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=True)


def embedded(path: Path) -> list[bytes]:
    fonts = {}
    for page in PdfReader(path).pages:
        for font in page["/Resources"]["/Font"].values():
            described = font["/FontDescriptor"]
            fonts[described["/FontName"]] = described["/FontFile2"].get_data()
    return [fonts[name] for name in sorted(fonts)]


def test_every_sheet_embeds_the_same_fonts_whatever_it_says(tmp_path):
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    write_consensus(first, samples.consensus(), ENGLISH)
    write_consensus(second, samples.filled(), ENGLISH)
    assert len(embedded(first)) == 4
    assert embedded(first) == embedded(second)


def test_a_rare_letter_goes_into_a_font_of_its_own(tmp_path):
    usual, rare = tmp_path / "1.pdf", tmp_path / "2.pdf"
    patient = replace(samples.heard().patient, birth_name="Łukaszewicz")
    write_consensus(usual, samples.consensus(), ENGLISH)
    write_consensus(
        rare, samples.consensus(case=replace(samples.heard(), patient=patient)), ENGLISH
    )
    assert set(embedded(usual)) < set(embedded(rare))
    assert "ŁUKASZEWICZ" in text_of(rare)
