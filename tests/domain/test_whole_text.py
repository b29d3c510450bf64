import pytest

from mdtboard.domain.care import Treatment, options_of
from mdtboard.domain.whole_text import whole, wholly


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("marge R1", "marge R1"),
        ("a\ud800b", "a\ufffdb"),
        ("\udc00", "\ufffd"),
        ("\ud83c\udf97 ok", "\U0001f397 ok"),
        ("é\u00a0: 3\u202f%", "é\u00a0: 3\u202f%"),
    ],
)
def test_half_a_letter_is_replaced_and_two_halves_are_the_letter(text, kept):
    assert whole(text) == kept
    kept.encode()


def test_every_text_in_a_record_is_whole_and_a_record_that_is_stays_itself():
    [plain] = options_of((Treatment.SURGERY,))
    assert wholly(plain) is plain
    broken = type(plain)(id=plain.id, kind=plain.kind, precision="x\ud800")
    [mended], names = wholly(([broken], {"k\ud800": ("\udc00",)}))
    assert mended.precision == "x\ufffd"
    assert names == {"k\ufffd": ("\ufffd",)}
