import pytest

from mdtboard.domain.care import Treatment
from mdtboard.domain.case import TumourFamily
from mdtboard.ui.settings.page import SettingsPage


@pytest.fixture
def section(board, shown):
    return shown(SettingsPage(board.shell))


def test_a_shipped_template_is_reworded_and_keeps_its_code(section, board):
    templates = section.templates
    form = templates.form
    assert form.code_line.text() == board.services.templates.all()[0].code
    form.text_fr_edit.setPlainText("Arrêt proposé le {?}")
    templates.presenter.save()
    changed = board.services.templates.all()[0]
    assert (changed.text_fr, changed.revision) == ("Arrêt proposé le {?}", 2)
    assert form.revision_label.text() == "2"


def test_a_new_template_ticks_its_kinds_for_its_tumours(section, board):
    templates = section.templates
    form = templates.form
    templates.add_button.click()
    form.code_line.setText("Large")
    form.label_fr_line.setText("Résection large")
    form.text_fr_edit.setPlainText("Résection large {side}.")
    form.treatment_chips.select((Treatment.SURGERY.value,))
    form.family_chips.select((TumourFamily.SARCOMA.value,))
    form.edited.emit()
    templates.presenter.save()
    saved = {template.code: template for template in board.services.templates.all()}["large"]
    assert saved.treatments == (Treatment.SURGERY,)
    assert saved.families == (TumourFamily.SARCOMA,)


def test_what_is_wrong_is_said_beside_its_field(section):
    templates = section.templates
    form = templates.form
    form.text_fr_edit.setPlainText("Pour {name}")
    templates.presenter.save()
    assert form.grid.error(form.text_fr_edit)
    form.text_fr_edit.setPlainText("Pour {side}")
    form.code_line.setText("deux mots")
    form.edited.emit()
    templates.presenter.save()
    assert form.grid.error(form.code_line)
