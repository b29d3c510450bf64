"""Rows of a catalogue of trials as texts by field, or why a row cannot be taken."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import Final, TypeVar

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.tables import Table
from mdtboard.domain.trial_list import Columns, TrialField, TrialRefusal, TrialRow
from mdtboard.domain.trials import TrialStep, number_key
from mdtboard.exchange.dates import read_date
from mdtboard.exchange.guess import guess_date_orders
from mdtboard.exchange.vocabulary import ABSENT, family_of, plain

MAX_TEXT: Final = 5_000

_SHOWN = 100
_BETWEEN = re.compile(r"[,;|/\n]+")
_NAMING = (TrialField.REGISTRY_NUMBERS, TrialField.ACRONYM, TrialField.TITLE)
# Headings without accents or signs; the longest phrase found in a heading decides.
_PHRASES: Final = {
    TrialField.REGISTRY_NUMBERS: """
        nct, nct number, n nct, no nct, numero nct, identifiant nct, clinicaltrials,
        clinicaltrials gov, clinicaltrials gov id, eudract, n eudract, numero eudract,
        eudract number, eu ct, eu ct number, euct, ctis, numero eu ct, n eu ct, registry number,
        registry numbers, registry, registration number, trial number, numero de registre,
        numeros de registre, n de registre, no de registre, registre, id rcb, n id rcb,
        numero d enregistrement, isrctn, nct id, study id, identifiant
        """,
    TrialField.ACRONYM: """
        acronym, acronyme, sigle, nom court, short name, short title, nom de l essai, essai,
        trial, study, etude, nom de l etude, protocole, protocol, trial name, study name
        """,
    TrialField.TITLE: """
        title, titre, titre de l essai, titre de l etude, intitule, official title, study title,
        trial title, titre officiel, titre complet, titre long, libelle, brief title
        """,
    TrialField.PHASE: "phase, phases, study phase, phase de l essai, trial phase",
    TrialField.NETWORK: """
        network, reseau, expert network, reseau expert, reseau national, clinical network,
        reseau d experts
        """,
    TrialField.FAMILIES: """
        family, families, famille, familles, tumour family, tumour families, tumor family,
        famille de tumeur, familles de tumeurs, famille tumorale, familles tumorales, filiere,
        specialite
        """,
    TrialField.TUMOURS: """
        tumour, tumours, tumor, tumors, tumeur, tumeurs, condition, conditions, pathologie,
        pathologies, indication, indications, cancer, cancers, histologie, population, disease,
        maladie, localisation
        """,
    TrialField.STEP: """
        state, status, statut, etat, overall status, recruitment status, recruitment, recrutement,
        statut du recrutement, ouverture, study status, etat de l essai
        """,
    TrialField.SITES: """
        site, sites, centre, centres, center, centers, locations, lieux, hopitaux, centre ouvert,
        centres ouverts, centres investigateurs, investigating centres, etablissements,
        etablissement, sites ouverts
        """,
    TrialField.CONTACT: """
        contact, contacts, investigateur, investigator, investigateur principal,
        principal investigator, arc, tec, courriel, email, mail, telephone, phone,
        coordonnees, correspondant, contact local
        """,
    TrialField.SOURCE: """
        source, sources, url, lien, link, site web, website, reference, references, origine
        """,
    TrialField.CHECKED_ON: """
        checked on, checked, verifie le, verifiee le, date de verification, mis a jour le,
        mise a jour, date de mise a jour, updated, updated on, last update, last checked,
        maj, date maj, last update posted
        """,
}
_STEPS: Final = {
    TrialStep.PLANNED: """
        planned, prevu, a venir, pas encore ouvert, not open yet, not yet recruiting,
        ouverture prevue, en attente, en attente d ouverture, en preparation, coming, bientot
        """,
    TrialStep.OPEN: """
        open, ouvert, ouverte, ouvert aux inclusions, recruiting, en cours, actif, active,
        recrute, recrutement en cours, inclusions en cours, en cours d inclusion, oui, yes,
        enrolling by invitation, en recrutement
        """,
    TrialStep.SUSPENDED: """
        suspended, suspendu, suspendue, on hold, en pause, inclusions suspendues,
        temporarily closed, ferme temporairement, gele
        """,
    TrialStep.CLOSED: """
        closed, ferme, fermee, clos, close, closed to recruitment, termine, terminee, completed,
        ferme aux inclusions, no longer open, inclusions terminees, inclusions closes,
        active not recruiting, terminated, withdrawn, arrete, non, no
        """,
}

_Meaning = TypeVar("_Meaning")


def _by_phrase(texts: Mapping[_Meaning, str]) -> dict[str, _Meaning]:
    return {
        " ".join(phrase.split()): one
        for one, phrases in texts.items()
        for phrase in phrases.split(",")
    }


_FIELD_OF = _by_phrase(_PHRASES)
_STEP_OF = _by_phrase(_STEPS)
_TUMOUR = frozenset({"tumour", "tumours", "tumor", "tumors", "tumeur", "tumeurs"})
_LONGEST = max(len(phrase.split()) for phrase in _FIELD_OF)
_UNKNOWN = frozenset(plain(text) for text in ABSENT)


def guess_columns(headings: Sequence[str]) -> Columns:
    """Return what each column seems to fill; a field of one column gets the likeliest."""
    scored = []
    for place, heading in enumerate(headings):
        target, score = _by_heading(heading)
        scored.append((-score, place, target))
    chosen: dict[int, TrialField] = {}
    for _, place, target in sorted(scored, key=lambda entry: entry[:2]):
        taken = target in chosen.values() and not target.may_repeat
        chosen[place] = TrialField.IGNORE if taken else target
    return tuple((heading, chosen[place]) for place, heading in enumerate(headings))


def read_rows(
    table: Table, columns: Columns, networks: Mapping[str, str], today: date
) -> tuple[TrialRow, ...]:
    """Return each row in the order of the file, with texts by field or a refusal.

    `networks` gives the acronym for each known one without accents or case. A family that is not
    understood joins the tumours, where somebody reads it; a network that is not known is left
    out and told. A trial that stands there twice is taken the first time.
    """
    reader = _RowReader(table, columns, networks, today)
    rows = [reader.read(table.row_number(place), row) for place, row in enumerate(table.rows)]
    return tuple(_without_twins(rows))


class _Refused(Exception):
    def __init__(self, reason: TrialRefusal, heading: str = "", text: str = "") -> None:
        super().__init__(reason.value)
        self.reason = reason
        self.heading = heading
        self.text = text[:_SHOWN]


class _RowReader:
    """Reads rows by what their columns fill."""

    def __init__(
        self, table: Table, columns: Columns, networks: Mapping[str, str], today: date
    ) -> None:
        self.columns = [
            (place, heading, target)
            for place, (heading, target) in enumerate(columns)
            if target is not TrialField.IGNORE
        ]
        dated = [heading for _, heading, target in self.columns if target is TrialField.CHECKED_ON]
        self.orders = guess_date_orders(table, dated)
        self.networks = networks
        self.today = today

    def read(self, number: int, row: Sequence[str]) -> TrialRow:
        try:
            return self._read(number, row)
        except _Refused as refused:
            return TrialRow(
                row_number=number,
                refused=refused.reason,
                heading=refused.heading,
                text=refused.text,
            )

    def _read(self, number: int, row: Sequence[str]) -> TrialRow:
        texts: dict[TrialField, list[str]] = defaultdict(list)
        unknown: list[str] = []
        for place, heading, target in self.columns:
            text = unicodedata.normalize("NFC", row[place].strip())
            if plain(text) in _UNKNOWN:
                continue
            if len(text) > MAX_TEXT:
                raise _Refused(TrialRefusal.TEXT_TOO_LONG, heading)
            if target is TrialField.FAMILIES:
                known, strange = _families(text)
                texts[target] += known
                texts[TrialField.TUMOURS] += strange
            elif target is TrialField.NETWORK and plain(text) not in self.networks:
                unknown.append(text[:_SHOWN])
            else:
                texts[target].append(self._value(heading, target, text))
        values = {t: ", ".join(dict.fromkeys(parts)) for t, parts in texts.items() if parts}
        if not any(target in values for target in _NAMING):
            raise _Refused(TrialRefusal.NAMELESS)
        return TrialRow(row_number=number, values=values, unknown=tuple(unknown))

    def _value(self, heading: str, target: TrialField, text: str) -> str:
        if target is TrialField.NETWORK:
            return self.networks[plain(text)]
        if target is TrialField.STEP:
            step = _STEP_OF.get(plain(text))
            if step is None:
                raise _Refused(TrialRefusal.BAD_STEP, heading, text)
            return step.value
        if target is TrialField.CHECKED_ON:
            found = read_date(text, self.orders, self.today)
            if found is None or found.day is None:
                raise _Refused(TrialRefusal.BAD_DATE, heading, text)
            if found.earliest > self.today:
                raise _Refused(TrialRefusal.DATE_IN_FUTURE, heading, text)
            return found.earliest.isoformat()
        return text


def _families(text: str) -> tuple[list[str], list[str]]:
    """Return the families a cell names, and the words in it that name none."""
    parts = [part.strip() for part in _BETWEEN.split(text) if part.strip()]
    known = [found.value for part in parts if (found := _family(part)) is not None]
    return known, [part for part in parts if _family(part) is None]


def _family(text: str) -> TumourFamily | None:
    bare = " ".join(word for word in plain(text).split() if word not in _TUMOUR)
    return family_of(text) or family_of(bare)


def _without_twins(rows: Sequence[TrialRow]) -> list[TrialRow]:
    """Return the rows, refusing those that name a trial which an earlier row names."""
    seen: set[str] = set()
    kept = []
    for row in rows:
        keys = _keys(row)
        if keys & seen:
            kept.append(
                replace(
                    row,
                    refused=TrialRefusal.SAME_TWICE,
                    text=next(row.values[name] for name in _NAMING if name in row.values)[:_SHOWN],
                )
            )
            continue
        seen |= keys | _name_keys(row)
        kept.append(row)
    return kept


def _keys(row: TrialRow) -> set[str]:
    """Return what tells the trial of a row from others: its numbers, or else its name."""
    if row.refused is not None:
        return set()
    numbers = row.values.get(TrialField.REGISTRY_NUMBERS, "")
    keys = {number_key(part) for part in _BETWEEN.split(numbers)} - {""}
    return keys or _name_keys(row)


def _name_keys(row: TrialRow) -> set[str]:
    name = row.values.get(TrialField.ACRONYM) or row.values.get(TrialField.TITLE, "")
    return {f" {plain(name)}"} if name and row.refused is None else set()


def _by_heading(heading: str) -> tuple[TrialField, int]:
    """Return the field of the longest known phrase, and how much of the heading it is."""
    words = plain(heading).split()
    whole = _FIELD_OF.get(" ".join(words))
    if whole is not None:
        return whole, 100
    for length in range(min(_LONGEST, len(words)), 0, -1):
        for start in range(len(words) - length + 1):
            target = _FIELD_OF.get(" ".join(words[start : start + length]))
            if target is not None:
                return target, 10 * length
    return TrialField.IGNORE, 0
