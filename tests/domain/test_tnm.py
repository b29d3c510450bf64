import pytest
from hypothesis import given
from hypothesis import strategies as st

from mdtboard.domain.tnm import TnmPrefix, TnmSuffix, read_tnm


def values(typed):
    return [part.value for part in read_tnm(typed).parts]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ycT2(m) N0(sn) M0 R1", ["T2", "N0", "M0", "R1"]),
        ("pT1cN0(i+)(sn)M0", ["T1c", "N0", "M0"]),
        ("t2n0m0", ["T2", "N0", "M0"]),
        ("ypTis, N1mi; Pn1 L0 V2 G3 RX", ["Tis", "N1mi", "Pn1", "L0", "V2", "G3", "RX"]),
        ("rM1b", ["M1b"]),
        ("T4 (m) / N2a", ["T4", "N2a"]),
    ],
)
def test_the_parts_of_a_tnm_are_recognised(typed, found):
    assert values(typed) == found
    assert read_tnm(typed).unread == ()


def test_prefixes_and_suffixes_are_told_apart():
    tumour, nodes = read_tnm("rypT2(3) pN0(i-)(mol+)").parts
    assert tumour.prefixes == (
        TnmPrefix.RECURRENCE, TnmPrefix.AFTER_TREATMENT, TnmPrefix.PATHOLOGICAL
    )  # fmt: skip
    assert tumour.suffixes == (TnmSuffix.MULTIPLE,)
    assert nodes.suffixes == (TnmSuffix.ISOLATED_CELLS, TnmSuffix.MOLECULAR)


def test_perineural_invasion_is_not_a_node():
    [perineural, node] = read_tnm("Pn1 pN1").parts
    assert (perineural.value, perineural.prefixes) == ("Pn1", ())
    assert (node.value, node.prefixes) == ("N1", (TnmPrefix.PATHOLOGICAL,))


@pytest.mark.parametrize("typed", ["Tumour", "T9", "N2a3", "M", "stade III", "T2bis"])
def test_what_is_no_tnm_is_left_as_it_was_typed(typed):
    reading = read_tnm(typed)
    assert reading.parts == ()
    assert " ".join(reading.unread) == typed


@given(st.text(max_size=60))
def test_any_text_is_read_to_its_end(typed):
    reading = read_tnm(typed)
    told = "".join(part.value for part in reading.parts) + "".join(reading.unread)
    assert len(told) <= len(typed)
