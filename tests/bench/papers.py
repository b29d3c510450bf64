"""What kept papers weigh in the board file, on the sheets of the demonstration."""

import tempfile
from dataclasses import replace
from pathlib import Path

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.papers import Paper
from mdtboard.services import demonstration
from mdtboard.services.bundle import Services
from mdtboard.ui.documents.wording import wording

_ROUNDS = 20


def main() -> None:
    """Print the bytes that a sheet takes, once the fonts are there."""
    with tempfile.TemporaryDirectory() as folder:
        services = demonstration.create(Path(folder) / "demo.mdtb")
        _hand_out(services, Path(folder))
        own, file, sheets, pdfs = 0, 0, 0, 0
        for number in range(_ROUNDS):
            _rename_all(services, number)
            before, start = _kept(services), _size(services)
            for paper in _standing(services):
                services.papers.renew(paper.id)
            made = _hand_out(services, Path(folder))
            own, file = own + _kept(services) - before, file + _size(services) - start
            sheets, pdfs = sheets + len(made), pdfs + sum(made)
        services.close()
    print(f"sheets kept and handed out                        {sheets}")
    print(f"a PDF as it is handed out                         {pdfs / sheets / 1e3:.1f} kB")
    print(f"kept of it: what it says, and its pages           {own / sheets / 1e3:.2f} kB")
    print(f"all that the file grows by, trail and log of prints included  (bar: 6 kB)  "
          f"{file / sheets / 1e3:.2f} kB")  # fmt: skip


def _hand_out(services: Services, folder: Path) -> list[int]:
    sizes = []
    for paper in _standing(services):
        made = services.documents.make(
            paper.kind, paper.meeting_id, wording("fr"), paper.presentation_id
        )
        sizes.append(services.documents.file(made, folder / made.name).stat().st_size)
    return sizes


def _standing(services: Services) -> list[Paper]:
    newest: dict[object, Paper] = {}
    for line in services.meetings.lines():
        for paper in services.papers.of_meeting(line.id):
            if paper.kind is DocumentKind.CONSENSUS:
                newest[paper.presentation_id] = paper
    return list(newest.values())


def _rename_all(services: Services, number: int) -> None:
    """Correct each name once, so that each sheet has something new to say."""
    for paper in _standing(services):
        assert paper.presentation_id is not None
        case = services.meetings.presented(paper.presentation_id)
        services.patients.save(replace(case.patient, given_names=f"Prénom {number}"), case.case)


def _kept(services: Services) -> int:
    with services.unlocked.engine.connect() as connection:
        statement = "SELECT sum(length(content)) FROM paper_content"
        return connection.exec_driver_sql(statement).scalar() or 0


def _size(services: Services) -> int:
    with services.unlocked.engine.connect() as connection:
        pages, free, each = (
            int(connection.exec_driver_sql(f"PRAGMA {name}").scalar() or 0)
            for name in ("page_count", "freelist_count", "page_size")
        )
        return (pages - free) * each


if __name__ == "__main__":
    main()
