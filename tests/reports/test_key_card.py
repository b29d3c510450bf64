import re

from pypdf import PdfReader

from mdtboard.reports.key_card import write_key_card
from mdtboard.resources import resource


def rows(language):
    source = resource(f"help/{language}/keys.md").read_text(encoding="utf-8")
    found = re.findall(r"^\| (.+?) \| (.+?) \|$", source, re.MULTILINE)
    return [row for row in found if row not in {("Key", "Action"), ("Touche", "Action")}]


def flat(text):
    return "".join(text.split())


def test_the_card_has_a_page_a_language_and_says_what_the_help_says(tmp_path):
    path = tmp_path / "card.pdf"
    assert write_key_card(path, ("fr", "en")) == 2
    for page, language in zip(PdfReader(path).pages, ("fr", "en"), strict=True):
        text = flat(page.extract_text())
        assert len(rows(language)) > 25
        for key, act in rows(language):
            assert flat(key) in text
            assert flat(act) in text


def test_both_languages_list_the_same_keys():
    assert len(rows("fr")) == len(rows("en"))
