"""Tells whether a folder is one that a program copies to a server by itself.

Such a program copies the board file in the middle of a transaction, gives back an older one, or
leaves two of them: each is a way to lose a decision. The check reads names and markers alone, and
is meant to miss rather than to refuse a good place: a synchronised folder that was renamed and
holds no marker passes, and so does a Documents folder that macOS keeps in iCloud.
"""

import os
import re
from pathlib import Path

from mdtboard.domain.errors import EnvironmentFault, Fault

# As the programs name their folders: alone, numbered, or followed by an account
# ("OneDrive - CHU de Lyon", "Dropbox (Personal)", "GoogleDrive-a@b.fr", "Nextcloud2").
_NAMES = re.compile(
    r"(onedrive|dropbox|google ?drive|icloud ?drive|nextcloud|owncloud|pcloud ?(drive|sync)|kdrive"
    r"|box sync|box-box|syncthing|seafile|synology ?drive|mega ?sync|proton ?drive|tresorit)"
    r"( ?\d{1,2})?( ?[-(].*)?"
)
# Words too common to be refused anywhere but where the program puts them.
_NAMES_IN_HOME = frozenset({"box", "mega", "sync"})
_NAMES_ON_A_DRIVE = frozenset({"my drive", "mon drive", "shared drives", "drive partagés"})
_NAMES_OF_MACOS = frozenset({"cloudstorage", "mobile documents"})  # of ~/Library
_MARKERS = re.compile(
    r"\.dropbox|\.dropbox\.cache|\.tmp\.drivedownload|\.tmp\.driveupload|\.stfolder"
    r"|\.849c9593-d756-4e56-8d6e-42412f2a707b"  # OneDrive
    r"|\._?sync_[0-9a-f]{8,}\.db|\.(nextcloud|owncloud)sync\.log|\.csync_journal\.db"
    r"|\.synologyworkingdirectory"
)
_VARIABLES = ("OneDrive", "OneDriveConsumer", "OneDriveCommercial")


def refuse_synchronised(path: Path) -> None:
    """Let a board file lie at `path`, or say why not.

    Raises:
        EnvironmentFault: a program synchronises the folder.
    """
    if is_synchronised(path.parent):
        raise EnvironmentFault(Fault.FILE_IN_SYNC_FOLDER, where=str(path.parent))


def is_synchronised(folder: Path) -> bool:
    """Tell whether `folder` lies in a synchronised one, as it is written or behind its links."""
    written = Path(os.path.abspath(folder))
    behind = Path(os.path.realpath(folder))
    return any(
        _named(place) or _marked(place)
        for start in dict.fromkeys((written, behind))
        for place in (start, *start.parents)
    )


def _named(place: Path) -> bool:
    name, above = place.name.casefold(), place.parent
    return (
        _NAMES.fullmatch(name) is not None
        or (name in _NAMES_IN_HOME and above == Path.home())
        or (name in _NAMES_ON_A_DRIVE and above == Path(above.anchor) and bool(above.drive))
        or (name in _NAMES_OF_MACOS and above.name == "Library")
        or str(place) in {os.environ.get(variable) for variable in _VARIABLES}
    )


def _marked(place: Path) -> bool:
    try:
        with os.scandir(place) as found:
            return any(_MARKERS.fullmatch(entry.name.casefold()) for entry in found)
    except OSError:
        return False  # not there yet, or not ours to read: then its name alone speaks
