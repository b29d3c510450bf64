"""What the tour did, how long each step took, and whether its checks held."""

import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path

from mdtboard import __version__


@dataclass
class Step:
    """One step with its checks."""

    name: str
    seconds: float = 0.0
    checks: dict[str, bool] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        """Tell whether every check held."""
        return all(self.checks.values())

    def check(self, what: str, held: bool) -> None:
        """Note whether something that must be true is."""
        self.checks[what] = bool(held)


class Report:
    """Collects the steps and prints them as they end."""

    def __init__(self, language: str, table: str) -> None:
        self.language = language
        self.table = table
        self.steps: list[Step] = []

    @property
    def ok(self) -> bool:
        """Tell whether every step's checks held."""
        return all(step.ok for step in self.steps)

    @contextmanager
    def step(self, name: str) -> Iterator[Step]:
        """Time a step and print its line."""
        step = Step(name)
        self.steps.append(step)
        started = time.perf_counter()
        try:
            yield step
        except BaseException:
            step.check("no failure", False)
            raise
        finally:
            step.seconds = round(time.perf_counter() - started, 3)
            sign = "ok  " if step.ok else "FAIL"
            print(f"{sign} {step.seconds:7.2f} s  {step.name}", flush=True)
            for what, held in step.checks.items():
                if not held:
                    print(f"              not true: {what}", flush=True)

    def write(self, path: Path) -> None:
        """Write the report as JSON."""
        content = {
            "version": __version__,
            "language": self.language,
            "table": self.table,
            "ok": self.ok,
            "steps": [asdict(step) | {"ok": step.ok} for step in self.steps],
        }
        path.write_text(json.dumps(content, ensure_ascii=False, indent=1), encoding="utf-8")
