"""What is typed during the tour: invented, in the language of the tour."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The texts of one language."""

    centre: str
    unit: str
    city: str
    board: str
    place: str
    questions: tuple[str, ...]
    advice: tuple[str, ...]
    guideline: str
    deadline: str
    deferral: str
    not_reached: str
    laboratory: str
    expert: str
    material: str
    second_diagnosis: str
    coordinating: str
    third_diagnosis: str
    techniques: str
    problem: str
    revised: str
    others: tuple[tuple[str, str], ...]
    comment: str
    amendment: str
    condition: str
    recourse: str
    answer: str
    opinion: str


WORDS = {
    "fr": Words(
        centre="Centre hospitalier de la Visite",
        unit="Centre de coordination en cancérologie (invention)",
        city="Villeneuve-l’Exemple",
        board="RCP Tumeurs rares de la Visite",
        place="Salle des Tilleuls",
        questions=(
            "Stratégie thérapeutique première\u202f?",
            "Place d’un geste local après la chimiothérapie\u202f?",
            "Surveillance ou reprise du traitement\u202f? marge <R1>, ganglions & suites",
        ),
        advice=(
            "Chirurgie première, puis discussion d’une radiothérapie selon les marges.",
            "Compléter le bilan par une IRM, puis nouvelle présentation.",
            "Traitement systémique selon le référentiel, réévaluation à trois mois.",
            "Surveillance clinique et par imagerie tous les trois mois.",
        ),
        guideline="Référentiel régional (exemple) v3, 2026",
        deadline="3 semaines",
        deferral="Imagerie manquante",
        not_reached="Non abordé",
        laboratory="Laboratoire d’anatomopathologie de la Visite",
        expert="Centre expert de la Visite",
        material="1 bloc, 6 lames, compte rendu",
        second_diagnosis="Liposarcome, sans autre précision",
        coordinating="Centre coordonnateur de la Visite",
        third_diagnosis="Léiomyosarcome pléomorphe, grade 3",
        techniques="FISH MDM2 non amplifié; IHC desmine positif",
        problem="Nature et grade\u202f?",
        revised="Exérèse élargie en centre expert après la troisième lecture.",
        others=(
            ("Mésothéliome épithélioïde", "Mésothéliome biphasique"),
            ("Tumeur neuroendocrine G1", "Tumeur neuroendocrine G2"),
            ("Lymphome folliculaire", "Lymphome folliculaire"),
        ),
        comment="Autre type que sur la première lecture.",
        amendment="Résultat de la seconde lecture",
        condition="si l’intervention est refusée",
        recourse="RCP de recours sarcome (exemple)",
        answer="Exérèse récusée par la RCP de recours, traitement systémique proposé.",
        opinion="Dossier vu sur images\u202f: pas d’argument contre une chirurgie.",
    ),
    "en": Words(
        centre="Tour General Hospital",
        unit="Cancer coordination centre (invented)",
        city="Exampleton",
        board="Tour rare cancer board",
        place="Lime room",
        questions=(
            "First-line strategy?",
            "Is there a place for local treatment after chemotherapy?",
            "Surveillance or further treatment? margin <R1>, nodes & follow-up",
        ),
        advice=(
            "Surgery first, then discuss radiotherapy according to the margins.",
            "Complete the work-up with an MRI, then present again.",
            "Systemic treatment according to the guideline, review in three months.",
            "Clinical and imaging surveillance every three months.",
        ),
        guideline="Regional guideline (example) v3, 2026",
        deadline="3 weeks",
        deferral="Imaging missing",
        not_reached="Not reached",
        laboratory="Tour pathology laboratory",
        expert="Tour expert centre",
        material="1 block, 6 slides, report",
        second_diagnosis="Liposarcoma, not otherwise specified",
        coordinating="Tour coordinating centre",
        third_diagnosis="Pleomorphic leiomyosarcoma, grade 3",
        techniques="FISH MDM2 not amplified; IHC desmin positive",
        problem="Kind and grade?",
        revised="Wide excision in an expert centre after the third reading.",
        others=(
            ("Epithelioid mesothelioma", "Biphasic mesothelioma"),
            ("Neuroendocrine tumour G1", "Neuroendocrine tumour G2"),
            ("Follicular lymphoma", "Follicular lymphoma"),
        ),
        comment="Another type than at the first reading.",
        amendment="Result of the second reading",
        condition="if surgery is declined",
        recourse="Sarcoma recourse board (example)",
        answer="Excision advised against by the recourse board, systemic treatment proposed.",
        opinion="Seen on images: nothing against surgery.",
    ),
}
