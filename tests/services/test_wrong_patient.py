"""No text, reading, file or decision of one patient at another; 10,000 steps: `tests.faults`."""

import pytest

from tests.wrong_patient import CONTROLS, live


def test_two_windows_never_take_one_patient_for_another(qapp, board_template):
    live(board_template, examples=12, steps=40)


@pytest.mark.parametrize("control", CONTROLS)
def test_a_service_that_takes_one_patient_for_another_is_found(
    qapp, board_template, monkeypatch, control
):
    CONTROLS[control](monkeypatch)
    with pytest.raises(AssertionError):
        live(board_template, examples=60, steps=40)
