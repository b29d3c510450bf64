"""Official lists in every form, told by their content, and files built to harm."""

import io

import pytest

from mdtboard.domain.code_lists import ListFormat, SkipReason
from mdtboard.domain.errors import EnvironmentFault, Fault
from mdtboard.domain.terminology import CodeSystem
from mdtboard.exchange.terminologies import reader, xml_stream
from mdtboard.exchange.terminologies.reader import read_file
from tests.exchange import code_files
from tests.exchange.files import write_xlsx


@pytest.fixture
def put(tmp_path):
    def write(text, name="liste.bin", encoding="utf-8"):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode(encoding))
        return path

    return write


def skipped(read):
    return {one.reason: one.count for one in read.skipped}


def test_a_claml_file_of_icd_o_is_a_list_of_tumours_and_a_list_of_sites(put):
    read = read_file(put(code_files.CLAML))
    tumours, sites = read.lists
    assert (read.form, read.file_name) == (ListFormat.CLAML, "liste.bin")
    assert (tumours.system, tumours.edition, tumours.language) == (
        CodeSystem.ICD_O_MORPHOLOGY, "ICD-O-3.2", "fr",
    )  # fmt: skip
    [tumour] = tumours.entries
    assert (tumour.code, tumour.label, tumour.synonyms) == (
        "9011/3", "Tumeur inventée d’essai", ("Essayome",),
    )  # fmt: skip
    assert [(e.system, e.code) for e in sites.entries] == [(CodeSystem.ICD_O_TOPOGRAPHY, "C98.7")]
    assert skipped(read) == {
        SkipReason.HEADING: 2, SkipReason.CODE_TWICE: 1, SkipReason.NO_LABEL: 1,
    }  # fmt: skip
    assert len(read.sha256) == 64


def test_another_claml_file_is_icd_10_with_its_own_edition(put):
    [one] = read_file(put(code_files.ICD_10, encoding="iso-8859-1")).lists
    assert (one.system, one.edition, one.language) == (
        CodeSystem.ICD_10, "CIM-10-ESSAI 2026", "fr",
    )  # fmt: skip
    assert [entry.label for entry in one.entries] == ["Tumeur inventée", "Autre maladie inventée"]


def test_a_french_value_set_keeps_its_day_and_leaves_other_systems_out(put):
    read = read_file(put(code_files.SVS))
    assert [(one.system, one.edition, len(one.entries)) for one in read.lists] == [
        (CodeSystem.ICD_O_MORPHOLOGY, "CIM-O-3 2026-01-15", 1),
        (CodeSystem.ICD_10, "CIM-10 2026-01-15", 1),
    ]
    assert skipped(read) == {SkipReason.OTHER_SYSTEM: 1}
    assert read.skipped[0].examples == ("OTH",)


def test_disorders_keep_their_own_name_and_those_out_of_use_are_left_out(put):
    read = read_file(put(code_files.ORPHA, encoding="iso-8859-1"))
    [one] = read.lists
    assert (one.system, one.edition, one.language) == (CodeSystem.ORPHA, "ORPHA 2026-07", "fr")
    [entry] = one.entries
    assert (entry.code, entry.label, entry.synonyms) == (
        "ORPHA:999001", "Maladie inventée", ("Inventite",),
    )  # fmt: skip
    assert skipped(read) == {SkipReason.INACTIVE: 1, SkipReason.NO_CODE: 1}


def test_oncotree_is_read_as_a_tree_and_as_a_list(put):
    [tree] = read_file(put(code_files.ONCOTREE_TREE, "oncotree_2026_01_02.json")).lists
    assert [entry.code for entry in tree.entries] == ["TISSUE", "INV", "INV2"]
    assert tree.edition == "OncoTree 2026-01-02"
    listed = read_file(put(code_files.ONCOTREE_LIST, "x.json"))
    assert listed.lists[0].entries[0].synonyms == ("Invention",)
    assert listed.lists[0].edition == ""
    assert skipped(listed) == {SkipReason.NO_CODE: 1}


def test_a_workbook_of_rare_cancers_keeps_its_combinations(tmp_path):
    read = read_file(write_xlsx(tmp_path / "rarecarenet_2015.xlsx", code_files.RARECARE))
    [one] = read.lists
    assert (read.form, one.edition) == (ListFormat.RARECARE, "RARECAREnet 2015")
    assert one.entries[0].label == "INVENTED TUMOURS OF ESSAI"
    assert one.entries[0].synonyms == ("9011-9012", "C98.0-C98.9")


@pytest.mark.parametrize("name", ["LAUGHS", "EXTERNAL", "FAR_SUBSET", "DEFAULTS", "UNKNOWN_WORD"])
def test_a_file_that_brings_its_own_entities_is_refused(put, name):
    with pytest.raises(EnvironmentFault) as caught:
        read_file(put(getattr(code_files, name)))
    assert caught.value.fault is Fault.LIST_IS_UNSAFE


def test_a_file_that_is_too_deep_is_refused(put):
    deep = "<ClaML>" + "<Class>" * 200 + "</Class>" * 200 + "</ClaML>"
    with pytest.raises(EnvironmentFault) as caught:
        read_file(put(deep))
    assert caught.value.fault is Fault.LIST_IS_UNSAFE


def test_a_record_that_never_ends_is_refused():
    endless = b"<ClaML><Class code='9011/3'>" + b"<Rubric/>" * 30_000
    with pytest.raises(EnvironmentFault) as caught:
        list(xml_stream.records(io.BytesIO(endless), frozenset({"Class"})))
    assert caught.value.fault is Fault.LIST_TOO_LARGE
    wide = b"<ClaML><Class>" + b"x" * 1_200_000
    with pytest.raises(EnvironmentFault) as caught:
        list(xml_stream.records(io.BytesIO(wide), frozenset({"Class"})))
    assert caught.value.fault is Fault.LIST_TOO_LARGE


def test_a_file_that_is_too_large_is_not_even_opened(put, monkeypatch):
    monkeypatch.setattr(reader, "MAX_FILE", 100)
    with pytest.raises(EnvironmentFault) as caught:
        read_file(put(code_files.CLAML))
    assert caught.value.fault is Fault.LIST_TOO_LARGE


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b"", Fault.LIST_EMPTY),
        (b"code;label\n9011/3;x\n", Fault.LIST_FORMAT_UNKNOWN),
        (b"<html><body/></html>", Fault.LIST_FORMAT_UNKNOWN),
        (b"<ClaML><Class code='9011/3'>", Fault.LIST_UNREADABLE),
        (b"<ClaML></ClaML>", Fault.LIST_EMPTY),
        (b'<?xml version="1.0" encoding="klingon"?><ClaML/>', Fault.LIST_UNREADABLE),
        (b"{", Fault.LIST_UNREADABLE),
        (b"[" * 100_000, Fault.LIST_UNREADABLE),
        (b'{"a": 1}', Fault.LIST_FORMAT_UNKNOWN),
        (b"[[[[1]]]]", Fault.LIST_FORMAT_UNKNOWN),
        (b"PK\x03\x04 and no more", Fault.LIST_UNREADABLE),
    ],
)
def test_what_is_no_list_is_said_to_be_none(put, content, fault):
    with pytest.raises(EnvironmentFault) as caught:
        read_file(put(content))
    assert caught.value.fault is fault


def test_a_workbook_of_something_else_is_no_list(tmp_path):
    with pytest.raises(EnvironmentFault) as caught:
        read_file(write_xlsx(tmp_path / "x.xlsx", (("Nom", "Prénom"), ("A", "B"))))
    assert caught.value.fault is Fault.LIST_FORMAT_UNKNOWN


def test_a_file_that_is_gone_is_missed(tmp_path):
    with pytest.raises(EnvironmentFault) as caught:
        read_file(tmp_path / "nowhere.xml")
    assert caught.value.fault is Fault.FILE_MISSING


def test_utf_16_is_read_like_any_other(put):
    text = code_files.CLAML.replace('encoding="UTF-8"', 'encoding="UTF-16"')
    assert read_file(put(text, encoding="utf-16")).lists[0].entries[0].code == "9011/3"
