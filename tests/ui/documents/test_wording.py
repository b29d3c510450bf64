"""The words of a document do not depend on the screen's language."""

from mdtboard.domain.documents import DocumentKind
from mdtboard.ui.documents.wording import wording


def test_english_words_are_the_source():
    words = wording("en")
    assert words.text("Advice of the board") == "Advice of the board"
    assert words.label(DocumentKind.MINUTES) == "Minutes"


def test_a_phrase_nobody_translated_is_printed_as_written():
    assert wording("fr").text("no such phrase") == "no such phrase"


def test_an_unknown_language_falls_back():
    assert wording("xx").label(DocumentKind.AGENDA) == "Agenda"
