"""Where the program keeps its own files, apart from the board files that users place."""

from pathlib import Path

import platformdirs

_NAME = "mdtboard"


def settings_file() -> Path:
    """Return the settings file."""
    return platformdirs.user_config_path(_NAME, appauthor=False) / "settings.toml"


def log_folder() -> Path:
    """Return where the log is written; it holds no word about patients."""
    return platformdirs.user_log_path(_NAME, appauthor=False)


def boards_folder() -> Path:
    """Return where a new board file is proposed."""
    return platformdirs.user_documents_path() / _NAME


def demonstration_file() -> Path:
    """Return where the demonstration board lies."""
    return platformdirs.user_data_path(_NAME, appauthor=False) / "demonstration" / "demo.mdtb"
