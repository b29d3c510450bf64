"""What the secretary types, in each language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Her words; on an AZERTY keyboard with accents, capitals and dead keys."""

    room: str
    delay: str
    sample: str
    gap: str
    own: str
    short: str
    wrong: str
    right: str
    reason: str
    detail: str


WORDS = {
    "fr": Words(
        room="Salle",
        delay="3s",
        sample="Nouveau prélèvement",
        gap="trente séances, reprise de la marge R1 après relecture",
        own="Réévaluation à 3 mois : forme naïve d'emblée ; l'équipe reçoit le patient, sœur"
        " prévenue ?".replace("œ", "oe"),
        short="Surveillance clinique.",
        wrong="Chirurgie du côté gauche",
        right="Chirurgie du côté droit",
        reason="Imagerie absente ou incomplète",
        detail="sous scanner, à gauche",
    ),
    "en": Words(
        room="Meeting room",
        delay="3w",
        sample="New sample",
        gap="thirty sessions; R1 margin to be cut again",
        own="Surgery first, then radiotherapy if the margin is <1 mm; patient's choice; see letter",
        short="Clinical follow-up.",
        wrong="Surgery on the left side",
        right="Surgery on the right side",
        reason="Imaging missing or incomplete",
        detail="under the scanner, on the left",
    ),
}
