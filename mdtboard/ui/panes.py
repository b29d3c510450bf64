"""Going from one part of the window to the next by one key."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QSplitter, QWidget


def panes_of(page: QWidget) -> tuple[QWidget, ...]:
    """Return the parts of a page that its outermost splitters keep apart, or the whole page."""
    splitters = page.findChildren(QSplitter)
    # A widget counts as its own ancestor.
    outer = [s for s in splitters if sum(other.isAncestorOf(s) for other in splitters) == 1]
    sides = (splitter.widget(place) for splitter in outer for place in range(splitter.count()))
    return tuple(side for side in sides if side is not None) or (page,)


def go_to_next(panes: Sequence[QWidget]) -> None:
    """Put the focus into the pane after the one that has it, where it was there last."""
    shown = [pane for pane in panes if pane.isVisible() and pane.isEnabled()]
    focused = QApplication.focusWidget()
    here = next((n for n, pane in enumerate(shown) if _holds(pane, focused)), -1)
    for step in range(1, len(shown) + 1):
        target = _target(shown[(here + step) % len(shown)])
        if target is not None:
            target.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return


def _holds(pane: QWidget, focused: QWidget | None) -> bool:
    return focused is not None and pane.isAncestorOf(focused)


def _target(pane: QWidget) -> QWidget | None:
    last: QWidget | None = pane.focusWidget()
    if last is not None and _takes_focus(last):
        return last
    inner = (child for child in pane.findChildren(QWidget) if _takes_focus(child))
    return pane if _takes_focus(pane) else next(inner, None)


def _takes_focus(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return by_tab and widget.isVisible() and widget.isEnabled()
