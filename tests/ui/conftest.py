"""Every test of a screen begins in English, whatever the test before it spoke."""

from collections.abc import Iterator

import pytest

from mdtboard.ui.translation import Languages


@pytest.fixture(autouse=True)
def english(qapp) -> Iterator[None]:
    languages = Languages()
    languages.speak("en")
    yield
    languages.speak("en")
