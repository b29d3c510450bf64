"""How blocks fill pages: what stays together, and what stands on one line."""

from itertools import pairwise

from mdtboard.reports.flow import Box, Row, Space, compose
from mdtboard.reports.typeset import Style, paragraph

SMALL = Style(size=8, leading=10.5)


def line(text, style=None, **said):
    return Row(cells=[(0, paragraph(text, style or Style(), 300))], width=300, **said)


def words_on(pages):
    """Return the words of each page, with those inside boxes."""

    def words(block):
        if isinstance(block, Box):
            return [word for each in block.blocks for word in words(each)]
        if isinstance(block, Space):
            return []
        return [run.text for _, text in block.cells for part in text.lines for run in part]

    return [[word for block, _ in page.placed for word in words(block)] for page in pages]


def test_a_whole_box_is_not_split_where_the_box_around_it_is():
    signature = Box(blocks=[line("name"), line("date")], width=300, whole=True)
    around = Box(blocks=[*(line(f"row {n}") for n in range(4)), signature], width=300)
    assert words_on(compose([around], 5 * 13)) == [
        [f"row {n}" for n in range(4)],
        ["name", "date"],
    ]


def test_a_whole_box_taller_than_a_page_is_split_rather_than_lost():
    tall = Box(blocks=[line(f"row {n}") for n in range(60)], width=300, whole=True)
    pages = compose([Box(blocks=[tall], width=300)], 20 * 13)
    assert [len(words) for words in words_on(pages)] == [20, 20, 20]


def test_a_heading_in_a_box_is_never_the_last_on_its_page():
    rows = [line(f"row {n}") for n in range(3)]
    inside = [*rows, Space(3), line("heading", keep_next=True), line("one\ntwo\nthree")]
    assert words_on(compose([Box(blocks=inside, width=300)], 5 * 13)) == [
        ["row 0", "row 1", "row 2"],
        ["heading", "one", "two", "three"],
    ]


def test_words_of_different_sizes_in_a_row_stand_on_one_line():
    row = Row(
        cells=[(0, paragraph("No", Style(), 90)), (90, paragraph("note", SMALL, 90))], width=300
    )
    bases = [drop + text.first_base for drop, (_, text) in zip(row.drops, row.cells, strict=True)]
    assert all(abs(a - b) < 1e-9 for a, b in pairwise(bases))
    assert row.drops[0] == 0 < row.drops[1]
