"""Every test of a screen begins in English, whatever the test before it spoke."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from mdtboard.ui.translation import Languages


@pytest.fixture(autouse=True)
def english(qapp) -> Iterator[None]:
    languages = Languages()
    languages.speak("en")
    yield
    languages.speak("en")
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
