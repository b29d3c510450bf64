"""Files that nobody trusts, drawn by a process that may die of them."""

import os
import signal
import subprocess
import sys
import threading
from io import BytesIO

import pytest

from mdtboard.domain.attachments import MediaKind, NoPreview
from mdtboard.reports import apart
from mdtboard.reports.apart import Drawing, DrawnPage
from mdtboard.services.attachments import Incoming
from tests.builders import save_case
from tests.files import a_bomb, a_pdf, a_picture, a_scan, flip_content

BLUE_GREEN_RED = slice(0, 3)


def drawn(media, content, page=0, width=200) -> DrawnPage:
    found = Drawing(media, page, width).run(content)
    assert isinstance(found, DrawnPage)
    return found


def test_a_page_of_a_report_is_drawn_as_wide_as_asked():
    page = drawn(MediaKind.PDF, a_pdf("une", "deux", "trois"), page=1, width=300)
    assert (page.page, page.pages, page.width) == (1, 3, 300)
    assert len(page.pixels) == page.stride * page.height
    assert page.pixels[BLUE_GREEN_RED] == b"\xff\xff\xff"


def test_a_page_that_is_not_there_shows_the_last():
    assert drawn(MediaKind.PDF, a_pdf("une", "deux"), page=9).page == 1


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF"])
def test_an_image_is_drawn_in_its_colours_and_never_larger_than_it_is(kind):
    page = drawn(MediaKind[kind], a_picture(kind, (40, 30), "#204080"), width=1000)
    assert (page.width, page.height) == (40, 30)
    assert all(abs(a - b) < 4 for a, b in zip(page.pixels[:3], b"\x80\x40\x20", strict=True))


def test_each_page_of_a_scan_is_drawn():
    scan = a_scan("red", "lime")
    assert drawn(MediaKind.TIFF, scan, 0).pixels[BLUE_GREEN_RED] == b"\x00\x00\xff"
    second = drawn(MediaKind.TIFF, scan, 1)
    assert (second.page, second.pages) == (1, 2)
    assert second.pixels[BLUE_GREEN_RED] == b"\x00\xff\x00"


@pytest.mark.parametrize(
    ("media", "content"),
    [
        (MediaKind.PDF, b"Ceci est un texte qui s'appelle rapport.pdf"),
        (MediaKind.PDF, a_pdf()[:200]),
        (MediaKind.PDF, b"%PDF-1.4"),
        (MediaKind.PNG, a_picture()[:40]),
        (MediaKind.PNG, a_picture("JPEG")),
        (MediaKind.JPEG, b"\xff\xd8\xff"),
        (MediaKind.TIFF, b"II*\0\x08\0\0\0"),
        (MediaKind.TIFF, b""),
    ],
)
def test_a_broken_file_is_not_shown_and_hurts_nobody(media, content):
    assert Drawing(media, 0, 200).run(content) is NoPreview.UNREADABLE


def test_a_bomb_is_refused_before_it_is_unpacked():
    assert Drawing(MediaKind.PNG, 0, 200).run(a_bomb()) is NoPreview.TOO_LARGE


def test_an_image_of_too_many_pixels_is_refused_even_where_the_memory_would_do():
    from PIL import Image

    target = BytesIO()
    Image.new("L", (8_500, 8_500)).save(target, "PNG")
    assert Drawing(MediaKind.PNG, 0, 200).run(target.getvalue()) is NoPreview.TOO_LARGE


def test_a_report_with_a_password_says_so():
    from pypdf import PdfReader, PdfWriter

    target = BytesIO()
    writer = PdfWriter(PdfReader(BytesIO(a_pdf())))
    writer.encrypt("secret")
    writer.write(target)
    assert Drawing(MediaKind.PDF, 0, 200).run(target.getvalue()) is NoPreview.PROTECTED


def test_what_takes_too_long_is_stopped():
    assert Drawing(MediaKind.PDF, 0, 200, seconds=0.01).run(a_pdf()) is NoPreview.TOO_SLOW


def test_a_drawing_nobody_waits_for_is_ended_at_once():
    drawing = Drawing(MediaKind.PNG, 0, 4000)
    content = a_picture(size=(6000, 6000))
    clock = threading.Timer(0.05, drawing.cancel)
    clock.start()
    assert drawing.run(content) is NoPreview.CANCELLED
    clock.join()
    never_begun = Drawing(MediaKind.PDF, 0, 200)
    never_begun.cancel()
    assert never_begun.run(a_pdf()) is NoPreview.CANCELLED


@pytest.fixture
def started(monkeypatch):
    """Lets a test do something to the other process as soon as it is there."""
    start = apart._start

    def instead(act):
        def started_and_hurt(arguments):
            process = start(arguments)
            act(process)
            return process

        monkeypatch.setattr(apart, "_start", started_and_hurt)

    return instead


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX knows them")
def test_a_process_that_crashes_takes_nothing_along(started):
    started(lambda process: os.kill(process.pid, signal.SIGSEGV))
    assert Drawing(MediaKind.PDF, 0, 200).run(a_pdf()) is NoPreview.UNREADABLE


@pytest.mark.skipif(sys.platform == "win32", reason="signals as POSIX knows them")
def test_a_process_that_hangs_is_killed(started):
    started(lambda process: os.kill(process.pid, signal.SIGSTOP))
    assert Drawing(MediaKind.PDF, 0, 200, seconds=0.3).run(a_pdf()) is NoPreview.TOO_SLOW


def test_a_machine_that_starts_nothing_more_is_not_blamed_on_the_file(monkeypatch):
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    assert Drawing(MediaKind.PDF, 0, 200).run(a_pdf()) is NoPreview.NOT_STARTED


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"short",
        apart.HEAD.pack(0, 1, 10, 10, 40),
        apart.HEAD.pack(0, 1, 10, 10, 8) + b"\0" * 80,
        apart.HEAD.pack(3, 1, 10, 10, 40) + b"\0" * 400,
        apart.HEAD.pack(0, 1, 0, 0, 0),
        apart.HEAD.pack(0, 1, 1 << 30, 1 << 30, 4) + b"\0" * 40,
    ],
)
def test_a_picture_that_is_not_what_it_says_is_not_believed(answer):
    assert apart._page_of(0, answer) is NoPreview.UNREADABLE


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits as Linux keeps them")
def test_the_process_may_take_so_much_memory_and_time_and_no_more():
    script = (
        "import resource; from mdtboard.reports import draw_one; draw_one._limit();"
        "print([resource.getrlimit(w)[0] for w in (resource.RLIMIT_AS, resource.RLIMIT_CPU,"
        " resource.RLIMIT_FSIZE, resource.RLIMIT_CORE)]);"
        "bytearray(600 << 20)"
    )
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=False
    )
    assert done.stdout.strip() == str([512 << 20, 5, 0, 0])
    assert done.stderr.strip().endswith("MemoryError")


def test_a_damaged_content_is_not_sent_to_be_drawn(services):
    from mdtboard.domain.errors import EnvironmentFault

    case = save_case(services)
    attachment = services.attachments.add(case.id, Incoming(content=a_pdf()))
    flip_content(services, attachment.sha256)
    with pytest.raises(EnvironmentFault):
        services.attachments.preview(attachment, 0, 200).run()
