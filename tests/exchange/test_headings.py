"""Lists of other makes, invented or as their makers publish them: what each column fills."""

import csv
import os
from datetime import date
from pathlib import Path

import pytest

from mdtboard.domain.ids import MappingId, new_id
from mdtboard.domain.tables import Mapping, Target
from mdtboard.domain.tnm import TnmPrefix, read_tnm
from mdtboard.exchange.guess import guess_mapping
from mdtboard.exchange.headings import spaced, tnm_part_of, tnm_value
from mdtboard.exchange.patient_list import read_lines
from tests.exchange.test_guess import table, targets

T = Target
# A published list of sarcomas, which is no part of the repository.
SARCOMAS = Path(os.environ.get("MDTBOARD_SARCOMAS", "tcga_sarc.csv"))
LISTS: dict[str, tuple[tuple[str, Target], ...]] = {
    "a French hospital's export": (
        ("IPP", T.LOCAL_ID),
        ("Nom de naissance", T.BIRTH_NAME),
        ("Nom d'usage", T.USED_NAME),
        ("Prénom", T.GIVEN_NAMES),
        ("Date de naissance", T.BIRTH_DATE),
        ("Commune de naissance", T.IGNORE),
        ("Sexe", T.SEX),
        ("UF", T.IGNORE),
        ("Motif RCP", T.QUESTION),
        ("Diagnostic principal", T.DIAGNOSIS),
        ("CIM-10", T.ICD10_CODE),
        ("Localisation", T.TOPOGRAPHY),
        ("Médecin demandeur", T.REFERRING_CLINICIAN),
    ),
    "in capitals with underscores": (
        ("NIP", T.LOCAL_ID),
        ("NOM_NAISSANCE", T.BIRTH_NAME),
        ("PRENOM", T.GIVEN_NAMES),
        ("DATE_NAISSANCE", T.BIRTH_DATE),
        ("LIEU_NAISSANCE", T.IGNORE),
        ("CODE_INSEE", T.IGNORE),
        ("SEXE", T.SEX),
        ("LIBELLE_DIAGNOSTIC", T.DIAGNOSIS),
        ("CODE_DIAGNOSTIC", T.ICD10_CODE),
        ("DATE_DIAGNOSTIC", T.DIAGNOSED_ON),
    ),
    "French in CamelCase": (
        ("NumeroDossier", T.LOCAL_ID),
        ("NomPatient", T.BIRTH_NAME),
        ("PrenomPatient", T.GIVEN_NAMES),
        ("DateDeNaissance", T.BIRTH_DATE),
        ("CommuneNaissance", T.IGNORE),
        ("DiagnosticRcp", T.DIAGNOSIS),
        ("TopographieCimO", T.TOPOGRAPHY_CODE),
        ("MorphologieCimO", T.MORPHOLOGY_CODE),
        ("cT", T.TNM_PART),
        ("cN", T.TNM_PART),
        ("pT", T.TNM_PART),
        ("pM", T.TNM_PART),
    ),
    "an American registry": (
        ("patientIdNumber", T.LOCAL_ID),
        ("nameLast", T.BIRTH_NAME),
        ("nameFirst", T.GIVEN_NAMES),
        ("dateOfBirth", T.BIRTH_DATE),
        ("sex", T.SEX),
        ("primarySite", T.TOPOGRAPHY),
        ("histologicTypeIcdO3", T.MORPHOLOGY_CODE),
        ("behaviorCodeIcdO3", T.IGNORE),
        ("laterality", T.LATERALITY),
        ("dateOfDiagnosis", T.DIAGNOSED_ON),
        ("tnmClinT", T.TNM_PART),
        ("tnmPathN", T.TNM_PART),
        ("addrAtDxCity", T.IGNORE),
        ("birthplaceCountry", T.IGNORE),
    ),
    "an English registry": (
        ("NHS NUMBER", T.IGNORE),
        ("LOCAL PATIENT IDENTIFIER (EXTENDED)", T.LOCAL_ID),
        ("PERSON FAMILY NAME", T.BIRTH_NAME),
        ("PERSON GIVEN NAME", T.GIVEN_NAMES),
        ("PERSON BIRTH DATE", T.BIRTH_DATE),
        ("PERSON STATED GENDER CODE", T.SEX),
        ("PRIMARY DIAGNOSIS (ICD)", T.ICD10_CODE),
        ("TUMOUR LATERALITY", T.LATERALITY),
        ("MORPHOLOGY (ICD-O-3)", T.MORPHOLOGY_CODE),
        ("TOPOGRAPHY (ICD-O)", T.TOPOGRAPHY_CODE),
        ("T CATEGORY (FINAL PRETREATMENT)", T.TNM_PART),
        ("TNM STAGE GROUPING (FINAL PRETREATMENT)", T.OTHER_STAGING),
        ("DATE OF PRIMARY DIAGNOSIS (CLINICALLY AGREED)", T.DIAGNOSED_ON),
    ),
    "research in snake_case": (
        ("patient_id", T.LOCAL_ID),
        ("last_name", T.BIRTH_NAME),
        ("first_name", T.GIVEN_NAMES),
        ("birth_date", T.BIRTH_DATE),
        ("place_of_birth", T.IGNORE),
        ("primary_diagnosis", T.DIAGNOSIS),
        ("icd_o_3_site", T.TOPOGRAPHY_CODE),
        ("icd_o_3_histology", T.MORPHOLOGY_CODE),
        ("t_stage", T.TNM_PART),
        ("n_stage", T.TNM_PART),
        ("m_stage", T.TNM_PART),
        ("diagnosis_date", T.DIAGNOSED_ON),
    ),
    "a genomic portal": (
        ("case_submitter_id", T.LOCAL_ID),
        ("gender", T.SEX),
        ("primary_diagnosis", T.DIAGNOSIS),
        ("site_of_resection_or_biopsy", T.TOPOGRAPHY),
        ("ajcc_clinical_t", T.TNM_PART),
        ("ajcc_pathologic_n", T.TNM_PART),
        ("ajcc_pathologic_stage", T.OTHER_STAGING),
        ("vital_status", T.IGNORE),
        ("days_to_birth", T.IGNORE),
    ),
    "a board's own list": (
        ("N° IPP", T.LOCAL_ID),
        ("Nom", T.BIRTH_NAME),
        ("Prénom", T.GIVEN_NAMES),
        ("Né(e) le", T.BIRTH_DATE),
        ("Ville de naissance", T.IGNORE),
        ("H/F", T.SEX),
        ("Histologie", T.DIAGNOSIS),
        ("Topographie CIM-O-3", T.TOPOGRAPHY_CODE),
        ("Morphologie (CIM-O-3)", T.MORPHOLOGY_CODE),
        ("T clinique", T.TNM_PART),
        ("ypT", T.TNM_PART),
        ("ypN", T.TNM_PART),
        ("Question posée", T.QUESTION),
    ),
    "an English hospital's list": (
        ("Hospital No", T.LOCAL_ID),
        ("Surname", T.BIRTH_NAME),
        ("Forename", T.GIVEN_NAMES),
        ("DOB", T.BIRTH_DATE),
        ("Place of birth", T.IGNORE),
        ("Gender", T.SEX),
        ("Diagnosis", T.DIAGNOSIS),
        ("Site", T.TOPOGRAPHY),
        ("CT", T.IMAGING),
        ("cT", T.TNM_PART),
        ("MDT question", T.QUESTION),
    ),
    "an expert network's base": (
        ("IdPatient", T.LOCAL_ID),
        ("NomNaissance", T.BIRTH_NAME),
        ("NomUsage", T.USED_NAME),
        ("Prenoms", T.GIVEN_NAMES),
        ("CodeCommune", T.IGNORE),
        ("DateDiag", T.DIAGNOSED_ON),
        ("TypeHistologique", T.DIAGNOSIS),
        ("CodeTopo", T.TOPOGRAPHY_CODE),
        ("CodeMorpho", T.MORPHOLOGY_CODE),
        ("GradeFNCLCC", T.GRADE),
    ),
    "short names": (
        ("num_dossier", T.LOCAL_ID),
        ("nom_jf", T.BIRTH_NAME),
        ("prenom", T.GIVEN_NAMES),
        ("date_nais", T.BIRTH_DATE),
        ("dep_nais", T.IGNORE),
        ("topo", T.TOPOGRAPHY),
        ("morpho", T.MORPHOLOGY),
        ("cote", T.LATERALITY),
        ("dt_diag", T.DIAGNOSED_ON),
        ("stade_clinique", T.OTHER_STAGING),
    ),
    "English in CamelCase": (
        ("PatientLastName", T.BIRTH_NAME),
        ("PatientFirstName", T.GIVEN_NAMES),
        ("BirthDate", T.BIRTH_DATE),
        ("BirthPlace", T.IGNORE),
        ("MRN", T.LOCAL_ID),
        ("ICD10Code", T.ICD10_CODE),
        ("DiagnosisText", T.DIAGNOSIS),
        ("ReferringPhysician", T.REFERRING_CLINICIAN),
        ("CTStage", T.TNM_PART),
        ("Imaging", T.IMAGING),
    ),
}


@pytest.mark.parametrize("name", LISTS)
def test_lists_of_other_makes_are_understood(name):
    columns = LISTS[name]
    empty = ((heading, "", "") for heading, _ in columns)
    assert targets(*empty) == [target for _, target in columns]


@pytest.mark.skipif(not SARCOMAS.exists(), reason="needs MDTBOARD_SARCOMAS, a published list")
def test_a_published_list_is_understood():
    with open(SARCOMAS, encoding="utf-8") as source:
        headings, *rows = list(csv.reader(source))[:40]
    columns = tuple(zip(headings, *rows, strict=True))
    found = dict(guess_mapping(table(*columns)).columns)
    assert found["bcr_patient_barcode"] is T.LOCAL_ID
    assert found["gender"] is T.SEX
    assert found["histological_type"] is T.DIAGNOSIS
    assert T.BIRTH_DATE not in found.values()
    assert T.TNM_PART not in found.values()


def test_a_column_of_codes_alone_fills_codes_whatever_it_is_called():
    assert targets(("primarySite", "C491", "C49.2"), ("Diagnosis", "8890/3", "8858/3")) == [
        T.TOPOGRAPHY_CODE,
        T.MORPHOLOGY_CODE,
    ]
    assert targets(("Diagnostic", "C49.2", "D21.1")) == [T.ICD10_CODE]
    assert targets(("Diagnostic", "GIST", "C49.2 cuisse")) == [T.DIAGNOSIS]


def test_a_running_number_is_no_category_of_nodes():
    numbers = tuple(str(number) for number in range(1, 30))
    assert targets(("N", *numbers), ("Nom", *["Martin"] * 29))[0] is T.IGNORE


@pytest.mark.parametrize(
    ("heading", "words"),
    [
        ("DateNaissance", "Date Naissance"),
        ("dateOfBirth", "date Of Birth"),
        ("PatientID", "Patient ID"),
        ("TNMClinique", "TNM Clinique"),
        ("pTNM", "pTNM"),
        ("cT", "cT"),
        ("HER2", "HER2"),
    ],
)
def test_words_written_in_one_are_taken_apart(heading, words):
    assert spaced(heading) == words


@pytest.mark.parametrize(
    ("heading", "cell", "part"),
    [
        ("cT", "2", "cT2"),
        ("cT", "T2a", "cT2a"),
        ("T clinique", "2", "cT2"),
        ("pN", "pN1b", "pN1b"),
        ("pN", "ypN1", "ypN1"),
        ("T", "pT3", "pT3"),
        ("T", "x", "TX"),
        ("cT", "is", "cTis"),
        ("ypT", "0", "ypT0"),
        ("tnmPathM", "1a", "pM1a"),
        ("cT", "N1", "N1"),
        ("cT", "voir CR", "voir CR"),
    ],
)
def test_a_part_keeps_its_prefix_or_takes_that_of_its_column(heading, cell, part):
    assert tnm_value(heading, cell) == part


def test_no_heading_of_anything_else_is_a_part():
    others = (
        "CT",
        "CT scan",
        "TNM",
        "pTNM",
        "Nom",
        "Sexe M/F",
        "Stade",
        "Type",
        "T4",
        "M. traitant",
    )
    assert [heading for heading in others if tnm_part_of(heading) is not None] == []


def test_three_columns_make_one_tnm_the_clinical_apart():
    headings = ("IPP", "cT", "cN", "cM", "pT", "pN")
    listed = table(*zip(headings, ("1", "2", "0", "0", "3", "1a"), strict=True))
    mapping = Mapping(
        id=MappingId(new_id()), name="", columns=guess_mapping(listed).columns, absent=()
    )
    [line] = read_lines(listed, mapping, date(2026, 11, 30))
    assert line.values[T.TNM] == "cT2 cN0 cM0; pT3 pN1a"
    read = read_tnm(line.values[T.TNM])
    assert read.unread == ()
    assert [part.prefixes[0] for part in read.parts].count(TnmPrefix.CLINICAL) == 3
