"""Prints how long codes take to be offered from a long list: `python -m tests.bench.codes`."""

import argparse
import random
import statistics
import tempfile
import time
from pathlib import Path

from mdtboard.domain.code_lists import ListFormat, ReadFile, ReadList
from mdtboard.domain.terminology import CodeEntry, CodeSystem
from mdtboard.services import demonstration
from mdtboard.services.bundle import Services

SYSTEM = CodeSystem.ORPHA
SYLLABLES = [a + b for a in "bcdfglmnprst" for b in ("a", "e", "i", "o", "u", "an", "or", "is")]


def invented(dice: random.Random, words: list[str], count: int) -> tuple[CodeEntry, ...]:
    """Return codes with two to seven words each, and up to three synonyms."""

    def said(most: int) -> str:
        return " ".join(dice.choice(words) for _ in range(dice.randint(2, most)))

    return tuple(
        CodeEntry(
            system=SYSTEM, edition="bench", code=f"{number:06d}", label=said(7),
            synonyms=tuple(said(3) for _ in range(dice.randint(0, 3))),
        )
        for number in range(count)
    )  # fmt: skip


def load(services: Services, entries: tuple[CodeEntry, ...]) -> None:
    """Load the codes as one list."""
    one = ReadList(system=SYSTEM, edition="bench", language="fr", entries=entries)
    services.codes.load(ReadFile(form=ListFormat.ORPHA, file_name="bench", sha256="", lists=(one,)))


def typed(dice: random.Random, words: list[str], count: int) -> str:
    """Return what somebody may have typed so far: a word, two of them, or figures."""
    kind = dice.randrange(4)
    if kind == 0:
        return f"{dice.randrange(count):06d}"[: dice.randint(2, 6)]
    first = dice.choice(words)[: dice.randint(1, 7)]
    return first if kind < 3 else f"{first} {dice.choice(words)[:3]}"


def main() -> None:
    """Fill a list and measure the offers."""
    options = argparse.ArgumentParser()
    options.add_argument("--codes", type=int, default=100_000)
    options.add_argument("--times", type=int, default=500)
    given = options.parse_args()
    dice = random.Random(3)
    words = ["".join(dice.choices(SYLLABLES, k=dice.randint(2, 5))) for _ in range(8_000)]
    with tempfile.TemporaryDirectory() as folder:
        services = demonstration.create(Path(folder) / "bench.mdtb")
        started = time.perf_counter()
        load(services, invented(dice, words, given.codes))
        print(f"{'load':12}{time.perf_counter() - started:8.2f} s")
        took = []
        for _ in range(given.times + 1):
            text = typed(dice, words, given.codes)
            started = time.perf_counter()
            services.codes.suggest(SYSTEM, text, "fr")
            took.append((time.perf_counter() - started) * 1000)
        print(f"{'first offer':12}{took[0]:8.1f} ms")
        rest = sorted(took[1:])
        print(f"{'median':12}{statistics.median(rest):8.1f} ms")
        print(f"{'P95':12}{rest[int(len(rest) * 0.95)]:8.1f} ms")
        services.close()


if __name__ == "__main__":
    main()
