"""What opens a board, off the interface thread; it imports the rest only when it runs."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from mdtboard.clock import Clock

if TYPE_CHECKING:
    from mdtboard.services.bundle import Services


class Unlocking:
    """Opens a board with a secret."""

    def __init__(self, path: Path, secret: str, clock: Clock) -> None:
        self._arguments = (path, secret, clock)

    def __call__(self) -> "Services":
        """Return the services over the open board."""
        # Not at once with what opens the file: its key is derived while that is imported.
        from mdtboard.services.unlocking import unlock

        path, secret, clock = self._arguments
        return unlock(path, secret, clock=clock)


class Making:
    """Makes a board from what the first steps asked."""

    def __init__(self, board: object, clock: Clock) -> None:
        self._board = board
        self._clock = clock

    def __call__(self) -> "Services":
        """Return the services over the open board."""
        from mdtboard.services import board_files
        from mdtboard.services.newcomer import FirstUser
        from mdtboard.ui.unlock.first_run import NewBoard

        board = self._board
        assert isinstance(board, NewBoard)
        centre = replace(board_files.new_centre(board.centre), unit=board.unit, city=board.city)
        user = FirstUser(
            title=board.title,
            family_name=board.family_name,
            given_name=board.given_name,
            role=board.role,
            specialty=board.specialty,
        )
        return board_files.create(
            *(board.path, centre, user, board.passphrase, board.repeated, board.recovery_key),
            clock=self._clock,
        )


class OpeningDemonstration:
    """Opens the demonstration."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock

    def __call__(self) -> "Services":
        """Return the services over the open board."""
        from mdtboard import paths
        from mdtboard.services import demonstration

        return demonstration.open_fresh(paths.demonstration_file(), clock=self._clock)


def import_the_rest() -> None:
    """Import what the first window did without."""
    from mdtboard.services import board_files

    board_files.warm_up()
    import mdtboard.ui.cases.page
    import mdtboard.ui.home.page
    import mdtboard.ui.main_window  # noqa: F401
