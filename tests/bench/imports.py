"""A list of 10,000 rows against 100,000 known patients: how long until each row says who it is.

python -m tests.bench.imports [--patients 100000] [--rows 10000]
"""

import argparse
import random
import tempfile
import time
import tracemalloc
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from sqlalchemy import event, insert

from mdtboard.domain.ids import CaseId, PatientId, new_id
from mdtboard.domain.partial_date import PartialDate
from mdtboard.domain.patient import Patient
from mdtboard.services.bundle import Services
from mdtboard.storage.records import sort_name
from mdtboard.storage.schema import CASES, PATIENTS
from tests.builders import a_case, a_patient
from tests.conftest import make_board

_SURNAMES = Path(__file__).parents[1] / "data" / "surnames.txt"
_GIVEN = (
    *("Claire", "Jean", "Awa", "Luis", "Leyla", "Paul", "Anne", "Karim", "Zoé", "Maïa", "Théo"),
    *("Jean-François", "Éléonore", "Marie-Noëlle", "José", "Inès", "Yanis", "Noah", "Léa"),
)
_HEAD = "IPP;Nom de naissance;Prénoms;Date de naissance;Diagnostic"


def main() -> None:
    """Fill a board, look at a list, import it, look again, and print the times."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--patients", type=int, default=100_000)
    parser.add_argument("--rows", type=int, default=10_000)
    wanted = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        services = make_board(Path(folder) / "bench.mdtb")
        known = _fill(services, wanted.patients)
        path = Path(folder) / "list.csv"
        path.write_text("\n".join([_HEAD, *_rows(known, wanted.rows)]) + "\n", "utf-8")
        _measure(services, path)
        services.close()


def _measure(services: Services, path: Path) -> None:
    asked: Counter[str] = Counter()

    def count(*given: object) -> None:
        asked[str(given[2]).split(maxsplit=1)[0]] += 1

    event.listen(services.unlocked.engine, "before_cursor_execute", count)
    table = services.imports.read(path)
    mapping = services.imports.guess(table)
    began, computed = time.perf_counter(), time.process_time()
    lines = services.imports.preview(table, mapping)
    waited, computed = time.perf_counter() - began, time.process_time() - computed
    print(f"preview of {len(lines)} rows: {waited:.1f} s, of the processor {computed:.1f} s")
    print(dict(asked))
    print(Counter(line.verdict.value for line in lines))
    tracemalloc.start()
    services.imports.preview(table, mapping)
    print(f"memory at most: {tracemalloc.get_traced_memory()[1] / 1e6:.0f} MB")
    tracemalloc.stop()


def _fill(services: Services, count: int) -> list[Patient]:
    chance = random.Random(11)
    surnames = _SURNAMES.read_text("utf-8").split("\n")
    names = {column.name for column in PATIENTS.columns} - {"sort_name"}
    columns = {column.name for column in CASES.columns}
    patients: list[Patient] = []
    rows, cases = [], []
    for number in range(1, count + 1):
        born = date(1925, 1, 1) + timedelta(days=chance.randrange(29_000))
        patient = a_patient(
            id=PatientId(new_id()),
            local_id=f"{number:08d}",
            # Two of them, or every name would have twenty-five bearers.
            birth_name=f"{chance.choice(surnames)}-{chance.choice(surnames)}",
            given_names=chance.choice(_GIVEN),
            birth_date=PartialDate.from_date(born),
        )
        case = a_case(patient, id=CaseId(new_id()), sequence=number)
        patients.append(patient)
        made = {name: getattr(patient, name) for name in names}
        rows.append(made | {"sort_name": sort_name(patient), "version": 1})
        cases.append({name: getattr(case, name) for name in columns} | {"version": 1})
    with services.unlocked.engine.begin() as connection:
        connection.execute(insert(PATIENTS), rows)
        connection.execute(insert(CASES), cases)
    return patients


def _rows(known: list[Patient], count: int) -> list[str]:
    """Return half of the rows of known patients, every fifth of them without its zeros."""
    chance = random.Random(12)
    rows = []
    for place in range(count):
        patient = chance.choice(known)
        assert patient.birth_date is not None
        number, born = patient.local_id, patient.birth_date.iso
        if place % 2:
            number = f"N{place}"
            born = (date(1930, 1, 1) + timedelta(days=chance.randrange(27_000))).isoformat()
        elif place % 10 == 0:
            number = number.lstrip("0")
        family = patient.birth_name.upper()
        rows.append(f"{number};{family};{patient.given_names};{born};Liposarcome dédifférencié")
    return rows


if __name__ == "__main__":
    main()
