"""Lives a meeting of forty cases in the real program, by physical keys alone.

Needs Xvfb, openbox, xdotool, setxkbmap, xmodmap and ImageMagick. Pictures of each stage are left
in the folder; the exit status tells whether the file holds what was done.
"""

import argparse
import sys
import tempfile
from pathlib import Path

from mdtboard.services import unlocking
from tests.walk.checks import counts, wrong_rows
from tests.walk.hands import Hands
from tests.walk.meeting import Secretary
from tests.walk.preparation import PASSPHRASE, prepare
from tests.walk.scenes import SCENES, opening
from tests.walk.stage import Lost, Stage
from tests.walk.words import WORDS
from tests.walk.zoom import zoomed


def main() -> int:
    """Walk, check, and return 1 if something is not as it was done."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--out", type=Path, required=True, help="where the pictures go")
    options.add_argument("--lang", choices=("fr", "en"), default="fr")
    options.add_argument("--layout", choices=("fr", "us"), help="of the keyboard")
    options.add_argument("--scale", type=int, default=100, help="only look, at this size of text")
    given = options.parse_args()
    layout = given.layout or {"fr": "fr", "en": "us"}[given.lang]
    with tempfile.TemporaryDirectory(prefix="mdtboard-walk-") as place:
        return walk(Path(place), given.out, given.lang, layout, given.scale)


def walk(place: Path, out: Path, language: str, layout: str, scale: int) -> int:
    """Live the meeting in `place`, and return the exit status."""
    board = place / "board.mdtb"
    services, meeting_id = prepare(board)
    stage = Stage(place / "home", out)
    try:
        hands = Hands(stage.display, layout)
        stage.prefer(language=language, scheme="light", scale=scale)
        program = stage.start("--lang", language, str(board))
        her = Secretary(stage, hands, services, meeting_id, WORDS[language])
        her.pause(3)
        opening(her, PASSPHRASE)
        for scene in SCENES if scale == 100 else (zoomed,):
            print("--", scene.__name__, flush=True)
            scene(her)
        faults = wrong_rows(her) if scale == 100 else stage.overflow()
        print(counts(her, place))
    except Lost as lost:
        stage.picture("lost")
        faults = [f"lost while waiting for: {lost}"]
    finally:
        status = program.poll()
        stage.close()
        services.close()
    faults += unsound(board)
    faults += [] if status is None else [f"the program ended, status {status}"]
    said = (place / "home" / "program.txt").read_text()
    print("the program said:", said.strip() or "nothing")
    print("faults:", *(faults or ["none"]), sep="\n  ")
    return 1 if faults else 0


def unsound(board: Path) -> list[str]:
    """Return what is wrong with the file as a whole."""
    services = unlocking.unlock(board, PASSPHRASE)
    broken = services.history.first_broken_link() is not None
    services.close()
    return ["the audit chain is broken"] if broken else []


if __name__ == "__main__":
    sys.exit(main())
