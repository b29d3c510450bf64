"""Fills a board file with invented cases as fast as the file takes them."""

import random
from datetime import date, timedelta

from sqlalchemy import insert, text

from mdtboard.domain.case import TumourFamily
from mdtboard.domain.folding import words
from mdtboard.domain.ids import CaseId, PatientId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.search_texts import Subject
from mdtboard.services.bundle import Services
from mdtboard.storage.schema import CASES, ENTRIES, PATIENTS
from mdtboard.storage.search import NEWEST_FIRST, learn
from tests.builders import a_case, a_patient

_NAMES = (
    *("Moreau", "Lefèbvre", "Diallo", "García", "Öztürk", "N'Guessan", "Martin", "Petit"),
    *("Dubois", "Nguyễn", "Durand"),
)
_GIVEN = ("Claire", "Jean", "Awa", "Luis", "Leyla", "Paul", "Anne", "Karim", "Zoé", "Maïa", "Théo")
_WORDS = (
    *("carcinome", "infiltrant", "liposarcome", "dédifférencié", "chirurgie", "radiothérapie"),
    *("chimiothérapie", "scanner", "biopsie", "marge", "ganglion", "thoracique", "abdominal"),
    *("lésion", "unique", "métastase", "surveillance", "récidive", "relecture", "imagerie"),
    *("nodule", "gauche", "droit", "progression", "réponse", "stable", "traitement", "ligne"),
)


def fill(services: Services, cases: int) -> None:
    """Write `cases` cases of 0.7 patients each, with their search entries."""
    chance = random.Random(7)
    patients, rows, entries, index = [], [], [], []
    known: set[str] = set()
    names = {f.name for f in PATIENTS.columns} - {"sort_name"}
    columns = {f.name for f in CASES.columns}
    families = list(TumourFamily)
    for number in range(1, cases + 1):
        if number % 10 < 7 or not patients:
            patient = a_patient(
                id=PatientId(new_id()),
                local_id=f"B-{number:07d}",
                birth_name=chance.choice(_NAMES) + str(number % 97),
                given_names=chance.choice(_GIVEN),
                birth_date=PartialDate(
                    chance.randint(1930, 2005), 1 + number % 12, 1 + number % 28
                ),
            )
            sort_name = " ".join(words(f"{patient.birth_name} {patient.given_names}"))
            patients.append(
                {n: getattr(patient, n) for n in names} | {"sort_name": sort_name, "version": 1}
            )
        history = " ".join(chance.choices(_WORDS, k=60))
        case = a_case(
            patient,
            id=CaseId(new_id()),
            sequence=number,
            opened_on=date(2020, 1, 1) + timedelta(days=number % 2000),
            family=families[number % len(families)],
            diagnosis=" ".join(chance.choices(_WORDS, k=4)),
            history=history,
        )
        rows.append({n: getattr(case, n) for n in columns} | {"version": 1})
        rowid = NEWEST_FIRST - number - 10
        entries.append(
            {"rowid": rowid, "kind": "case", "entity_id": case.id, "case_id": case.id,
             "patient_id": patient.id}
        )  # fmt: skip
        names_found, body = Subject(patient=patient, case=case).words()
        index.append({"r": rowid, "n": names_found, "b": body})
        known |= {*names_found.split(), *body.split()}
    with services.unlocked.engine.begin() as connection:
        connection.execute(insert(PATIENTS), patients)
        connection.execute(insert(CASES), rows)
        connection.execute(insert(ENTRIES), entries)
        connection.execute(
            text("INSERT INTO search_index(rowid, names, body) VALUES(:r, :n, :b)"), index
        )
        learn(connection, known)
