"""Adds the generated assets and our own resources to a wheel."""

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

_HERE = Path(__file__).resolve().parent


class AssetsBuildHook(BuildHookInterface[Any]):
    """Builds the assets before a wheel is packed; an editable install reads the checkout."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Build the stale assets and place `resources/` inside the package."""
        if self.target_name != "wheel" or version == "editable":
            return
        # Imported here: an editable install must not need the packages that assets are cut from.
        sys.path.insert(0, str(_HERE))
        try:
            import assets
        finally:
            sys.path.remove(str(_HERE))
        assets.build()
        resources = Path(self.root) / "resources"
        if resources.is_dir():
            build_data["force_include"][str(resources)] = "mdtboard/resources"
