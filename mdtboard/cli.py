"""The command line; it imports as little as possible, so that the window comes at once."""

import argparse
import os
from pathlib import Path

from mdtboard import __version__


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    root = argparse.ArgumentParser(
        prog="mdtboard", description="Records and prints what a tumour board decides."
    )
    root.add_argument("--version", action="version", version=f"mdtboard {__version__}")
    root.add_argument("--demo", action="store_true", help="open the demonstration board")
    root.add_argument("--lang", choices=("fr", "en"), help="language of the window")
    root.add_argument("board", nargs="?", type=Path, help="a board file (.mdtb)")
    return root


def tour_parser() -> argparse.ArgumentParser:
    """Return the grammar of `mdtboard tour`."""
    tour = argparse.ArgumentParser(
        prog="mdtboard tour",
        description="Lives a board from a patient list to printed minutes, and photographs it.",
    )
    tour.add_argument("--out", type=Path, required=True, help="an empty or new folder")
    tour.add_argument("--lang", choices=("fr", "en"), default="fr")
    tour.add_argument("--list", type=Path, dest="table", help="a patient list to use instead")
    return tour


def main(arguments: list[str] | None = None) -> int:
    """Run what the command line asks for, and return the exit status."""
    import sys

    given = sys.argv[1:] if arguments is None else arguments
    os.umask(0o077)  # new files are the user's alone
    if given[:1] == ["tour"]:
        wanted = tour_parser().parse_args(given[1:])
        from mdtboard.tour.tour import run

        return run(wanted.out, wanted.lang, wanted.table)
    if given[:1] == ["draw-page"]:  # said by the program to itself only
        from mdtboard.reports.draw_one import main as draw_page

        return draw_page(given[1:])
    options = parser().parse_args(given)
    from mdtboard.app import run_window

    return run_window(board=options.board, demo=options.demo, language=options.lang or "")
