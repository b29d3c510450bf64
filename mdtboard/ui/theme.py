"""Colours, type and style sheet, for light, dark and high-contrast systems."""

import gc
import json
import re
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache

from PySide6 import QtCore
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from mdtboard.resources import fonts, resource

FONT_FAMILY = "mdtboard Inter"
SMALLEST_SCALE, LARGEST_SCALE = 80, 200

# A point is 1/72 inch on macOS and 1/96 elsewhere; this makes ten of ours equally tall.
_POINT = 1.3 if sys.platform == "darwin" else 1.0
_PROPERTY = "mdtboard_theme"
_SOON_MS = 40  # the first window is painted by then
_DARK = 128  # lightness of a window under which a palette is a dark one
_FIRST_FACES = ("regular", "semibold")
_PLACEHOLDER = re.compile(r"\{([a-z][a-z0-9_]*)\}")
_LENGTH = re.compile(r"(px|pt)(\d+)(?:_(\d))?")


class Tone(Enum):
    """What a colour says; the sign and the word always say it too."""

    DONE = "done"
    INFO = "info"
    ATTENTION = "attention"
    PROBLEM = "problem"
    NEUTRAL = "neutral"
    READING = "reading"


class Scheme(Enum):
    """What the user asks for."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Status:
    """The two colours of a tone, readable on each other and on a card."""

    fg: QColor
    tint: QColor


@dataclass(frozen=True)
class Theme:
    """One set of colours, by token."""

    name: str
    colors: Mapping[str, str]
    scale: int = 100

    @property
    def dark(self) -> bool:
        """Say whether text is light on dark."""
        return self.color("text").lightness() > self.color("window").lightness()

    def color(self, token: str) -> QColor:
        """Return the colour named `token`; a status is `done_fg`, `done_tint`, and so on."""
        return QColor(self.colors[token])

    def status(self, tone: Tone) -> Status:
        """Return the pair of colours of `tone`."""
        return Status(self.color(f"{tone.value}_fg"), self.color(f"{tone.value}_tint"))

    def px(self, length: float) -> int:
        """Return `length` pixels at the user's text size."""
        return max(1, round(length * self.scale / 100))

    def unscaled(self, length: float) -> float:
        """Return what a length on the screen would be at 100 %."""
        return length * 100 / self.scale

    def pt(self, size: float) -> float:
        """Return `size` points at the user's text size."""
        return round(size * _POINT * self.scale / 100, 2)


@cache
def load_theme(name: str, scale: int = 100) -> Theme:
    """Return the theme kept in `resources/themes/<name>.json`."""
    tokens = json.loads(resource(f"themes/{name}.json").read_text(encoding="utf-8"))
    colors = dict(tokens["colors"])
    for tone, pair in tokens["status"].items():
        colors[f"{tone}_fg"] = pair["fg"]
        colors[f"{tone}_tint"] = pair["tint"]
    return Theme(name, colors, scale)


def current_theme() -> Theme:
    """Return the theme in force, which the application carries as it carries its palette."""
    app = QCoreApplication.instance()
    found = app.property(_PROPERTY) if app is not None else None
    return found if isinstance(found, Theme) else load_theme("light")


def contrast_theme(palette: QPalette, scale: int = 100) -> Theme:
    """Return a theme made of the system's own colours alone; signs and words say the rest."""
    role = QPalette.ColorRole
    window, text = palette.color(role.Window).name(), palette.color(role.WindowText).name()
    accent, on_accent = palette.color(role.Highlight), palette.color(role.HighlightedText)
    off = palette.color(QPalette.ColorGroup.Disabled, role.WindowText).name()
    colors = dict.fromkeys(load_theme("light").colors, text)
    colors |= dict.fromkeys(("window", "surface", "surface2", "rail", "hover", "on_tip"), window)
    colors |= dict.fromkeys(("accent", "accent_hover", "accent_press", "focus"), accent.name())
    colors |= dict.fromkeys(("selection", "accent_soft"), window)
    colors |= {f"{tone.value}_tint": window for tone in Tone}
    colors |= {"on_accent": on_accent.name(), "disabled": off}
    return Theme("contrast", colors, scale)


def figures(font: QFont) -> QFont:
    """Return `font` with figures of one width, for timers and for columns of numbers.

    Not for text: it widens hyphens and spaces too, and tears double names apart.
    """
    lined_up = QFont(font)
    lined_up.setFeature(QFont.Tag("tnum"), 1)
    return lined_up


def style_sheet(theme: Theme) -> str:
    """Return the application's style sheet in the colours and sizes of `theme`."""
    signs = resource(f"themes/signs/{theme.name}").as_posix().replace('"', '\\"')

    def value(match: re.Match[str]) -> str:
        token = match[1]
        if token == "signs":
            return signs
        if token == "dot":
            # More than half of a side, ticked or focused, and Qt draws a square.
            return f"{min(theme.px(16) + 2, theme.px(14) + 4) // 2}px"
        if length := _LENGTH.fullmatch(token):
            number = float(f"{length[2]}.{length[3] or 0}")
            return f"{theme.px(number)}px" if length[1] == "px" else f"{theme.pt(number)}pt"
        return theme.colors.get(token, match[0])

    return _PLACEHOLDER.sub(value, resource("themes/app.qss").read_text(encoding="utf-8"))


def palette_of(theme: Theme) -> QPalette:
    """Return the palette for everything that the style sheet leaves to Fusion."""
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    tokens = {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "surface",
        role.AlternateBase: "hover",
        role.Text: "text",
        role.PlaceholderText: "text2",
        role.Button: "surface",
        role.ButtonText: "text",
        role.BrightText: "on_accent",
        role.Highlight: "selection",
        role.HighlightedText: "text",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "reading_fg",
        role.ToolTipBase: "tip",
        role.ToolTipText: "on_tip",
        role.Light: "surface",
        role.Midlight: "surface2",
        role.Mid: "divider",
        role.Dark: "border",
        role.Shadow: "border",
    }
    palette = QPalette()
    for where, token in tokens.items():
        palette.setColor(where, theme.color(token))
    for where in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        palette.setColor(group.Disabled, where, theme.color("disabled"))
    return palette


class ThemeManager(QObject):
    """Dresses the application, and again when the system or the user changes their mind."""

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, scale: int = 100) -> None:
        # An application wears one theme: a manager made later takes over from the one before.
        before = app.findChild(ThemeManager, "in force")
        if before is not None:
            before.retire()
        super().__init__(app)
        self.setObjectName("in force")
        self._app = app
        self._scheme = scheme
        self._scale = _within_bounds(scale)
        self._plain_palette = app.palette()
        self._theme = load_theme("light")
        self._applying = False
        self._add_fonts(_FIRST_FACES)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.connect(self._on_system_changed)
        self._first = True
        self._apply()
        self._first = False
        QTimer.singleShot(_SOON_MS, self._look_again)
        # The rarer faces are read once the first window is on screen.
        QTimer.singleShot(400, self._add_other_fonts)

    @property
    def theme(self) -> Theme:
        """Return the theme in force."""
        return self._theme

    @property
    def scheme(self) -> Scheme:
        """Return what the user asked for."""
        return self._scheme

    @property
    def scale(self) -> int:
        """Return the text size in percent."""
        return self._scale

    def set_scheme(self, scheme: Scheme) -> None:
        """Show light, dark, or what the system shows."""
        if scheme is not self._scheme:
            self._scheme = scheme
            self._apply()

    def set_scale(self, percent: int) -> None:
        """Show text at `percent` of its size, between 80 and 200."""
        if _within_bounds(percent) != self._scale:
            self._scale = _within_bounds(percent)
            self._apply()

    @Slot()
    def _look_again(self) -> None:
        """Ask what the first window did not wait for: whether strong contrast is wanted."""
        if not self.objectName():
            return  # another manager took over meanwhile
        if self._high_contrast() or self._wants_dark() is not (self._theme.name == "dark"):
            self._apply()

    @Slot()
    def _on_system_changed(self) -> None:
        if not self._applying:
            self._apply()

    def _apply(self) -> None:
        self._applying = True
        self._tell_system()
        high_contrast = self._high_contrast()
        if high_contrast:
            theme = contrast_theme(self._plain_palette, self._scale)
        else:
            theme = load_theme("dark" if self._wants_dark() else "light", self._scale)
        self._theme = theme
        self._app.setProperty(_PROPERTY, theme)
        self._dress(
            self._plain_palette if high_contrast else palette_of(theme),
            _font(theme),
            "" if high_contrast else style_sheet(theme),
        )
        self._applying = False
        self.changed.emit()

    def retire(self) -> None:
        """Follow the system no longer."""
        self.setObjectName("")
        hints = self._app.styleHints()
        hints.colorSchemeChanged.disconnect(self._on_system_changed)
        if hasattr(hints, "accessibility"):
            hints.accessibility().contrastPreferenceChanged.disconnect(self._on_system_changed)

    def _dress(self, palette: QPalette, font: QFont, sheet: str) -> None:
        # Each of these makes every widget there is look again: what is worn already stays on.
        if self._app.palette() != palette:
            self._app.setPalette(palette)
        if self._app.font() != font:
            self._app.setFont(font)
        worn = self._app.styleSheet()
        if worn != sheet:
            if worn:
                # Every widget hears of it, in Python where it wants to: names that Python still
                # has for objects that are gone must not be taken for what stands in their place.
                gc.collect()
            self._app.setStyleSheet(sheet)

    def _tell_system(self) -> None:
        """Let window frames and native dialogs follow the user's choice."""
        hints = self._app.styleHints()
        if self._scheme is Scheme.SYSTEM:
            hints.unsetColorScheme()
        elif self._scheme is Scheme.DARK:
            hints.setColorScheme(QtCore.Qt.ColorScheme.Dark)
        else:
            hints.setColorScheme(QtCore.Qt.ColorScheme.Light)

    def _wants_dark(self) -> bool:
        if self._scheme is Scheme.SYSTEM:
            if self._first:
                return self._plain_palette.window().color().lightness() < _DARK
            return self._app.styleHints().colorScheme() is QtCore.Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    def _high_contrast(self) -> bool:
        hints = self._app.styleHints()
        if self._first or not hasattr(hints, "accessibility"):
            return False
        asked = hints.accessibility().contrastPreference()
        return bool(asked == QtCore.Qt.ContrastPreference.HighContrast)

    @Slot()
    def _add_other_fonts(self) -> None:
        self._add_fonts(tuple(face for face in fonts() if face not in _FIRST_FACES))

    def _add_fonts(self, faces: tuple[str, ...]) -> None:
        files = fonts()
        for face in faces:
            if face in files and files[face].is_file():
                QFontDatabase.addApplicationFont(str(files[face]))


def _within_bounds(percent: int) -> int:
    return min(max(percent, SMALLEST_SCALE), LARGEST_SCALE)


def _font(theme: Theme) -> QFont:
    """Return Inter with I, l, 1, O and 0 told apart."""
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(theme.pt(10))
    font.setFeature(QFont.Tag("ss02"), 1)
    return font
