import re

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from mdtboard.ui.places import Destination, Screen


def letter(text):
    found = re.search(r"&([^&\s])", text.replace("&&", ""))
    return found.group(1).upper() if found else ""


def words_with_a_letter(page):
    yield from (each.text() for each in page.findChildren(QLabel) if each.buddy() is not None)
    yield from (each.text() for each in page.findChildren(QAbstractButton))


@pytest.mark.parametrize("language", ["en", "fr"], indirect=True)
@pytest.mark.parametrize("screen", Screen)
def test_alt_and_a_letter_means_the_field_and_never_a_menu(window, screen):
    menus = {letter(action.text()) for action in window.menuBar().actions()}
    window.go(Destination(screen=screen))
    wrong = {
        text
        for text in words_with_a_letter(window.page)
        if (found := letter(text)) and (found in menus or not re.fullmatch("[A-Z]", found))
    }
    assert wrong == set()
    assert len(menus) == len(window.menuBar().actions())
