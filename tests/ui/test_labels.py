import re
import string
from enum import Enum

import pytest

from mdtboard.domain import (
    actions,
    attachments,
    attendance,
    case,
    changes,
    code_lists,
    course,
    decision,
    documents,
    errands,
    errors,
    findings,
    imports,
    material,
    meeting,
    network,
    patient,
    permissions,
    person,
    presentation,
    rarity,
    reading,
    reading_work,
    tables,
    techniques,
    terminology,
    tnm,
    trial_list,
    trials,
    views,
)
from mdtboard.ui import places, theme
from mdtboard.ui.labels import LABELS, label, sentence

MODULES = (
    actions, attachments, attendance, case, changes, code_lists, course, decision, documents,
    errands, errors,
    findings, imports, material, meeting, network, patient, permissions, person, presentation,
    rarity, reading, reading_work, tables, techniques, terminology, tnm, trial_list, trials,
    views, places, theme,
)  # fmt: skip
ENUMS = sorted(
    {
        value
        for module in MODULES
        for value in vars(module).values()
        if isinstance(value, type) and issubclass(value, Enum) and value is not Enum
    },
    key=lambda enum: enum.__name__,
)


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_every_value_a_user_may_meet_has_words(qapp, enum):
    assert [member for member in enum if not LABELS.get(member)] == []


@pytest.mark.parametrize("rule", errors.Rule)
def test_every_rule_has_a_sentence(qapp, rule):
    words = sentence(errors.RuleViolation(rule, minimum=15))
    assert words.endswith((".", "?"))
    assert "{" not in words


@pytest.mark.parametrize("fault", errors.Fault)
def test_every_fault_says_what_happened_and_where(qapp, fault):
    words = sentence(errors.EnvironmentFault(fault, where="/place"))
    wants_place = "where" in {name for _, name, _, _ in string.Formatter().parse(label(fault))}
    assert words.endswith(".")
    assert ("/place" in words) is wants_place


@pytest.mark.parametrize("enum", ENUMS, ids=lambda enum: enum.__name__)
def test_stored_values_are_lower_case_words(enum):
    assert [m.value for m in enum if not re.fullmatch(r"[a-z0-9_]+", m.value)] == []
