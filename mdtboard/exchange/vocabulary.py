"""Words that lists use for sexes, sides, tumour families and unknown values."""

from typing import Final, TypeVar

from mdtboard.domain.case import Laterality, TumourFamily
from mdtboard.domain.folding import words
from mdtboard.domain.patient import Sex

# In the order in which they are offered; compared without case.
ABSENT: Final = (
    "#N/A",
    "N/A",
    "NA",
    "[Not Available]",
    "[Not Applicable]",
    "[Unknown]",
    "[Not Evaluated]",
    "[Discrepancy]",
    "Not available",
    "Not applicable",
    "Unknown",
    "NULL",
    "None",
    "NaN",
    "NC",
    "NR",
    "ND",
    "NSP",
    "Inconnu",
    "Inconnue",
    "Non renseigné",
    "Non renseignée",
    "Non connu",
    "Non disponible",
    "Sans objet",
    "-",
    "--",
    "?",
    ".",
)

_SEXES = {
    Sex.FEMALE: "f female femme feminin feminine w woman fille madame mme 2",
    Sex.MALE: "m h male homme masculin masculine man garcon monsieur 1",
    Sex.INDETERMINATE: "i indetermine indeterminate intersex intersexe",
    Sex.UNKNOWN: "u unknown inconnu 0 9",
}
_SIDES = {
    Laterality.LEFT: "g l gauche left lt sin",
    Laterality.RIGHT: "d r droit droite right rt dte dr",
    Laterality.BILATERAL: "b bilateral bilaterale bilateraux both bilat",
    Laterality.MIDLINE: "m median mediane midline medial centre central ligne_mediane",
    Laterality.NOT_STATED: "not_stated sans_objet",
}
_FAMILIES = {
    TumourFamily.SARCOMA: "sarcoma sarcome sarcomes sarc tissus_mous soft_tissue gist os bone",
    TumourFamily.NEUROENDOCRINE: "neuroendocrine neuro_endocrine tne net",
    TumourFamily.MESOTHELIOMA: "mesothelioma mesotheliome meso",
    TumourFamily.LYMPHOMA: "lymphoma lymphome dlbc",
    TumourFamily.THYMIC: "thymic thymique thymome thymoma thym",
    TumourFamily.BREAST: "breast sein brca senologie",
    TumourFamily.LUNG: "lung poumon pulmonaire thoracique thoracic luad lusc",
    TumourFamily.DIGESTIVE: "digestive digestif coad read stad esca lihc paad chol digestives",
    TumourFamily.UROLOGICAL: "urological urologique urologie urology blca kirc kirp kich prad tgct",
    TumourFamily.GYNAECOLOGICAL: (
        "gynaecological gynecological gynecologique gynecologie gyneco ov ucec ucs cesc"
    ),
    TumourFamily.HEAD_AND_NECK: "head_and_neck orl vads ent hnsc tete_et_cou voies_aero_digestives",
    TumourFamily.SKIN: "skin peau cutane cutanee dermatologie melanome melanoma skcm",
    TumourFamily.BRAIN: "brain cerveau snc cns neuro_oncologie cerebral gbm lgg",
    TumourFamily.ENDOCRINE: "endocrine endocrinien thyroide thyroid thca acc pcpg",
    TumourFamily.HAEMATOLOGICAL: (
        "haematological hematological hematologique hematologie haematology laml"
    ),
    TumourFamily.OTHER: "other autre autres",
    TumourFamily.NOT_STATED: "not_stated",
}
_Meaning = TypeVar("_Meaning")


def plain(text: str) -> str:
    """Return the text in lower-case words without accents or signs, to compare."""
    return " ".join(words(text))


def sex_of(text: str) -> Sex | None:
    """Return the sex a word or an INSEE digit means, or None."""
    return _SEX_WORDS.get(plain(text))


def side_of(text: str) -> Laterality | None:
    """Return the side a word means, or None."""
    return _SIDE_WORDS.get(plain(text))


def family_of(text: str) -> TumourFamily | None:
    """Return the tumour family a word or a study's name means, or None."""
    return _FAMILY_WORDS.get(plain(text))


def _by_word(meanings: dict[_Meaning, str]) -> dict[str, _Meaning]:
    return {
        word.replace("_", " "): one for one, texts in meanings.items() for word in texts.split()
    }


_SEX_WORDS = _by_word(_SEXES)
_SIDE_WORDS = _by_word(_SIDES)
_FAMILY_WORDS = _by_word(_FAMILIES)
