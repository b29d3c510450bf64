"""Runs the tour: `mdtboard tour --out DIR [--lang fr|en] [--list FILE]`."""

import os
import sys
import traceback
from pathlib import Path
from types import TracebackType

from mdtboard.resources import resource
from mdtboard.tour.report import Report


def run(out: Path, language: str, table: Path | None) -> int:
    """Live a board in `out` and photograph it; return 0 when every check held.

    `out` must be empty or new: a board file is never written over.
    """
    if out.exists() and any(out.iterdir()):
        print(f"{out} is not empty: choose another folder", file=sys.stderr)
        return 2
    headless = not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if headless and sys.platform.startswith("linux"):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for name in ("board", "documents", "pictures"):
        (out / name).mkdir(parents=True, exist_ok=True)
    source = table or resource(f"demo/list_{language}.csv")
    report = Report(language, source.name if table else "built-in")
    try:
        _live(out, language, source, report)
    except Exception:
        traceback.print_exc()
    report.write(out / "report.json")
    print(f"{'Everything held' if report.ok else 'Something failed'}; see {out}", flush=True)
    return 0 if report.ok else 1


def _live(out: Path, language: str, source: Path, report: Report) -> None:
    from mdtboard.tour.meeting import live_meeting
    from mdtboard.tour.photographs import Photographer
    from mdtboard.tour.preparation import Stage, close_and_inspect, open_board, prepare

    photographer = Photographer(out / "pictures", language)
    failures: list[str] = []
    sys.excepthook = _Keeper(failures)
    stage: Stage = open_board(out, language, report)
    prepare(stage, source, report)
    live_meeting(stage, report)
    photographer.photograph(stage, source, report)
    close_and_inspect(stage, report)
    with report.step("nothing failed behind the screens") as step:
        step.check("no unexpected error", not failures)


class _Keeper:
    """Keeps what Qt would only have printed."""

    def __init__(self, failures: list[str]) -> None:
        self._failures = failures

    def __call__(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._failures.append(kind.__name__)
        traceback.print_exception(kind, error, trace)
