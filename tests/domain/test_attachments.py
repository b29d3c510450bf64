import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.attachments import (
    LARGEST,
    LONGEST_NAME,
    MediaKind,
    clean_name,
    examine,
    sniff,
    title_of,
)
from mdtboard.domain.errors import Rule, RuleViolation
from tests.files import a_pdf, a_picture, a_scan


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (a_pdf(), MediaKind.PDF),
        (b"\xef\xbb\xbf\r\n%PDF-1.7", MediaKind.PDF),
        (a_picture("PNG"), MediaKind.PNG),
        (a_picture("JPEG"), MediaKind.JPEG),
        (a_scan("white"), MediaKind.TIFF),
        (b"MM\0*\0\0\0\x08", MediaKind.TIFF),
        (b"II+\0\x08\0", MediaKind.TIFF),
    ],
)
def test_a_file_is_known_by_its_content(content, kind):
    assert sniff(content) is kind


@pytest.mark.parametrize(
    "content",
    [
        b"MZ\x90\0 %PDF-1.4",
        b"<html>%PDF-1.4",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"#!/bin/sh\n",
        b"PK\x03\x04",
        b"GIF89a",
        b"Compte rendu",
    ],
)
def test_what_is_no_report_and_no_image_is_not_taken(content):
    with pytest.raises(RuleViolation) as refused:
        examine(content)
    assert refused.value.rule is Rule.ATTACHMENT_KIND_NOT_TAKEN


def test_a_file_of_exactly_the_limit_is_taken_and_one_byte_more_is_not():
    head = b"%PDF-1.4"
    assert examine(head.ljust(LARGEST, b" ")) is MediaKind.PDF
    with pytest.raises(RuleViolation) as refused:
        examine(head.ljust(LARGEST + 1, b" "))
    assert refused.value.rule is Rule.ATTACHMENT_TOO_LARGE
    assert refused.value.details == {"maximum": 25}


def test_an_empty_file_is_not_taken():
    with pytest.raises(RuleViolation) as refused:
        examine(b"")
    assert refused.value.rule is Rule.ATTACHMENT_IS_EMPTY


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("../../etc/passwd", "passwd"),
        ("C:\\Temp\\scan.tif", "scan.tif"),
        ("compte\u202efdp.exe", "comptefdp.exe"),
        ("e\u0301chographie.pdf", "échographie.pdf"),
        ("un\ndeux\0\t trois.pdf", "un deux trois.pdf"),
        ("x" * 300 + ".pdf", "x" * LONGEST_NAME),
        ("CON", "CON"),
        ("", ""),
    ],
)
def test_a_shown_name_holds_no_folder_and_nothing_invisible(name, shown):
    assert clean_name(name) == shown


@given(st.text())
def test_a_shown_name_is_one_line_that_stays_as_it_is(name):
    shown = clean_name(name)
    assert len(shown) <= LONGEST_NAME
    assert "\n" not in shown
    assert clean_name(shown) == shown


@pytest.mark.parametrize(
    ("name", "title"),
    [
        ("IRM 05-11.pdf", "IRM 05-11"),
        ("scan", "scan"),
        (".pdf", ".pdf"),
        ("Dr. Martin", "Dr. Martin"),
        ("photo.JPEG", "photo"),
    ],
)
def test_a_title_is_the_file_s_name_without_its_end(name, title):
    assert title_of(name) == title
