from dataclasses import replace

import pytest
from PySide6.QtWidgets import QWidget

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.findings import Finding, FindingKind
from mdtboard.ui.cases.findings_field import FindingsField
from mdtboard.ui.cases.form import CaseForm
from mdtboard.ui.cases.tnm_field import EditionField, tnm_words
from mdtboard.ui.translation import Languages
from tests.ui.cases.conftest import first_case


@pytest.fixture
def field(qtbot):
    made = FindingsField()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def host(qtbot):
    """The window under a form, which frees itself once it is closed."""
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def form(shell, host):
    made = CaseForm(shell, *shell.services.patients.case(first_case(shell.services).id), host)
    made.open()
    return made


def shown(field):
    return [kind for kind, line in field.lines.items() if not line.isHidden()]


def finding(kind, value, **values):
    return Finding(kind=kind, value=value, **values)


def test_a_family_brings_its_own_fields(field):
    field.show_family(TumourFamily.LYMPHOMA)
    assert shown(field) == [FindingKind.KI67, FindingKind.LUGANO_STAGE, FindingKind.RESECTION]


def test_changing_the_family_keeps_what_was_entered(field):
    field.show_family(TumourFamily.SARCOMA)
    field.lines[FindingKind.FNCLCC_GRADE].value_field.chips[1].click()
    field.show_family(TumourFamily.MESOTHELIOMA)
    assert FindingKind.FNCLCC_GRADE in shown(field)
    assert field.read() == (finding(FindingKind.FNCLCC_GRADE, "2"),)


def test_ticking_again_takes_a_value_back(field):
    chips = field.lines[FindingKind.FNCLCC_GRADE].value_field
    chips.chips[1].click()
    chips.chips[1].click()
    assert field.read() == ()


def test_a_value_that_is_not_offered_keeps_a_chip_of_its_own(field):
    strange = (
        finding(FindingKind.FNCLCC_GRADE, "2-3"),
        finding(FindingKind.HISTOLOGICAL_SUBTYPE, "desmoplasique"),
    )
    field.write(strange)
    assert field.read() == strange
    labels = [c.label for c in field.lines[FindingKind.FNCLCC_GRADE].value_field.chips]
    assert labels == ["1", "2", "3", "2-3"]
    field.write(())
    assert field.read() == ()


def test_several_other_classifications_have_a_line_each(field, qtbot):
    field.more_button.click()
    for line, name in zip(field.other_lines, ("ENSAT", "Barcelone"), strict=True):
        line.name_field.setText(name)
        line.value_field.setText("II")
    assert [each.name for each in field.read()] == ["ENSAT", "Barcelone"]


def test_two_values_of_one_kind_are_both_kept(field):
    both = (finding(FindingKind.KI67, "3"), finding(FindingKind.KI67, "12"))
    field.write(both)
    assert field.read() == both


def test_findings_of_the_form_are_saved_and_a_version_with_them(form, shell):
    form.fields.widgets["family"].choose(TumourFamily.NEUROENDOCRINE)
    form.findings_field.show_family(TumourFamily.NEUROENDOCRINE)
    line = form.findings_field.lines[FindingKind.NET_GRADE]
    line.value_field.chips[3].click()
    line.edition_field.setText("2022")
    form.save_button.click()
    _, case = shell.services.patients.case(form.presenter.case.id)
    assert finding(FindingKind.NET_GRADE, "NEC", edition="2022") in case.findings
    assert finding(FindingKind.FNCLCC_GRADE, "2") in case.findings


def test_ticking_a_grade_makes_the_form_ask_before_it_closes(form):
    form.findings_field.lines[FindingKind.RESECTION].value_field.chips[0].click()
    form.reject()
    assert form.isVisible()
    form._on_discard()


@pytest.mark.parametrize(("stated", "typed"), [("8", False), ("7e", True), ("", False)])
def test_an_edition_is_a_chip_or_a_text(qtbot, stated, typed):
    field = EditionField()
    qtbot.addWidget(field)
    field.write(stated)
    assert field.read() == stated
    assert field.line.isHidden() is not typed


def test_another_edition_is_typed_and_kept(form, shell):
    field = form.fields.widgets["tnm_edition"]
    field.chips.chips[-1].click()
    assert not field.line.isHidden()
    field.line.setText("10e (2033)")
    form.save_button.click()
    _, case = shell.services.patients.case(form.presenter.case.id)
    assert case.tnm_edition == "10e (2033)"


def test_what_is_recognised_of_a_tnm_is_said_and_nothing_is_changed(form, shell):
    line = form.fields.widgets["tnm"]
    line.setText("ycT2(m) N0(sn) M0 R1 douteux")
    said = form.scroll_area.widget().findChild(type(form.title_label), "tnm_note")
    assert said.text() == (
        "Recognised: T2 (after treatment, clinical, multiple tumours) · N0 (sentinel node) "
        "· M0 · R1; kept as typed: douteux"
    )
    form.save_button.click()
    assert shell.services.patients.case(form.presenter.case.id)[1].tnm == (
        "ycT2(m) N0(sn) M0 R1 douteux"
    )


def test_nothing_is_said_of_a_text_that_is_no_tnm(qapp):
    assert tnm_words("non classable") == ""
    assert tnm_words("") == ""


def test_a_subtype_is_read_in_the_language_of_the_user(qtbot, field):
    languages = Languages()
    languages.speak("fr")
    made = FindingsField()
    qtbot.addWidget(made)
    chips = made.lines[FindingKind.HISTOLOGICAL_SUBTYPE].value_field
    chips.chips[0].click()
    assert chips.chips[0].label == "Épithélioïde"
    assert made.read() == (finding(FindingKind.HISTOLOGICAL_SUBTYPE, "epithelioid"),)
    assert replace(made.read()[0], value="x").stated == "x"
