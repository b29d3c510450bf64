"""The user's preferences on this machine: a small file without a word about patients."""

from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every preference with its default; what the file holds wrongly is left at its default."""

    language: str = ""
    scheme: str = "system"
    scale: int = 100
    document_language: str = ""
    lock_minutes: int = 10
    last_board: str = ""
    recent_boards: tuple[str, ...] = ()
    geometry: str = ""

    def with_board(self, path: Path) -> "Settings":
        """Return the settings with a board as the one used last, five remembered."""
        recent = (str(path), *(p for p in self.recent_boards if p != str(path)))[:5]
        return replace(self, last_board=str(path), recent_boards=recent)


def load(file: Path) -> Settings:
    """Return the preferences in `file`; a missing or broken file gives the defaults."""
    import tomllib  # here and below: the first window waits for every import

    try:
        content = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    defaults = Settings()
    known: dict[str, Any] = {}
    for field in fields(Settings):
        value = content.get(field.name)
        if isinstance(value, list) and all(isinstance(item, str) for item in value):
            value = tuple(value)
        if isinstance(value, type(getattr(defaults, field.name))):
            known[field.name] = value
    return Settings(**known)


def save(file: Path, settings: Settings) -> None:
    """Write the preferences.

    Raises:
        EnvironmentFault: the disk is full or the folder cannot be written.
    """
    import tomli_w

    from mdtboard.atomic import write_atomically

    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    content = asdict(settings) | {"recent_boards": list(settings.recent_boards)}
    write_atomically(file, tomli_w.dumps(content).encode())
