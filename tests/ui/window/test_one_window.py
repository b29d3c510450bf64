"""One window a board file: the same file raises it, another file opens another."""

import os

import pytest

from mdtboard.ui.instance import OnlyInstance
from mdtboard.ui.start_window import StartWindow


@pytest.fixture
def first(tmp_path):
    instance = OnlyInstance()
    assert instance.claim(tmp_path / "sein.mdtb")
    yield instance
    instance.close()


@pytest.fixture
def second(qtbot):
    instance = OnlyInstance()
    yield instance
    instance.close()


def test_a_second_start_with_the_same_file_raises_the_first(first, second, tmp_path, qtbot):
    with qtbot.waitSignal(first.raised):
        assert not second.claim(tmp_path / "sein.mdtb")


def test_another_file_opens_another_window(first, second, tmp_path, qtbot):
    with qtbot.assertNotEmitted(first.raised, wait=200):
        assert second.claim(tmp_path / "thorax.mdtb")


@pytest.mark.skipif(os.name == "nt", reason="links need a right there")
def test_a_file_is_the_same_by_every_way_to_it(first, second, tmp_path, qtbot, monkeypatch):
    (tmp_path / "sein.mdtb").touch()
    (tmp_path / "link.mdtb").symlink_to(tmp_path / "sein.mdtb")
    monkeypatch.chdir(tmp_path)
    for way in ("link.mdtb", "./sein.mdtb"):
        with qtbot.waitSignal(first.raised):
            assert not second.claim(type(tmp_path)(way))


def test_a_window_that_goes_to_another_file_lets_go_of_the_one_before(first, second, tmp_path):
    assert first.claim(tmp_path / "thorax.mdtb")
    assert second.claim(tmp_path / "sein.mdtb")


def test_the_first_window_names_the_board_that_it_asks_for(qtbot, tmp_path):
    window = StartWindow((), "en")
    qtbot.addWidget(window)
    window.show_unlock(tmp_path / "sein.mdtb")
    assert window.windowTitle() == "sein - mdtboard"


def test_the_window_names_board_and_centre(window):
    centre = window.shell.services.set_up.centre()
    assert window.windowTitle() == f"{window.shell.services.path.stem} - {centre.name} - mdtboard"
