"""Choices that are all in view: chips that wrap, and remember the order they were ticked in."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from mdtboard.overriding import override
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.layout import FlowLayout

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class Chip(QAbstractButton):
    """One choice: ticked shows as fill, thick edge and bold, in the same room."""

    step_requested = Signal(object, int, int)

    def __init__(self, key: str, label: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = key
        self.label = label
        self._order = 0
        self.setCheckable(True)
        self.setText(label)
        self.setAccessibleName(label)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_order(self, order: int) -> None:
        """Show the place in the sequence; 0 shows none."""
        self._order = order
        if order:
            name = self.tr("{label}, number {order}").format(label=self.label, order=order)
        else:
            name = self.label
        self.setAccessibleName(name)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        theme = current_theme()
        width = QFontMetrics(self._bold()).horizontalAdvance(f"{self.label}  8")
        return QSize(width + 2 * theme.px(12), theme.px(30))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.step_requested.emit(self, *step)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not self.isEnabled():
            edge, fill, ink = "divider", "window", "disabled"
        elif self.isChecked():
            edge, fill, ink = "accent", "selection", "text"
        else:
            edge = "border"
            fill = "hover" if self.underMouse() else "surface"
            ink = "text"
        thick = 2.0 if self.isChecked() else 1.0
        self._draw_frame(painter, edge, fill, thick)
        painter.setFont(self._bold() if self.isChecked() else self.font())
        painter.setPen(theme.color(ink))
        text = f"{self._order} {self.label}" if self._order else self.label
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, text)

    def _draw_frame(self, painter: QPainter, edge: str, fill: str, thick: float) -> None:
        theme = current_theme()
        inset = 2.0 + thick / 2
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.setPen(QPen(theme.color(edge), thick))
        painter.setBrush(theme.color(fill))
        painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2)
        if self.hasFocus():
            ring = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            painter.setPen(QPen(theme.color("focus"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _bold(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font


class ChipGroup(QWidget):
    """Any number of choices; Tab enters and leaves, arrows move, Space ticks.

    With `ordered`, two or more ticked chips show in which order they were ticked.
    """

    changed = Signal()

    def __init__(
        self, parent: QWidget | None = None, *, ordered: bool = True, exclusive: bool = False
    ) -> None:
        super().__init__(parent)
        self._ordered = ordered
        self._exclusive = exclusive
        self._chips: list[Chip] = []
        self._selected: list[str] = []
        self._flow = FlowLayout(self, spacing=4)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def chips(self) -> tuple[Chip, ...]:
        """Return the chips in the order shown."""
        return tuple(self._chips)

    def set_options(self, options: tuple[tuple[str, str], ...]) -> None:
        """Offer `(key, label)` pairs; ticks of keys that remain are kept."""
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(key, label, self) for key, label in options]
        for chip in self._chips:
            self._flow.addWidget(chip)
            chip.clicked.connect(self._on_clicked)
            chip.step_requested.connect(self._on_step_requested)
            chip.show()
        self._selected = [key for key in self._selected if key in dict(options)]
        self._enter_at(self._chips[0] if self._chips else None)
        self._show_ticks()

    def show_only(self, keys: tuple[str, ...]) -> None:
        """Hide every chip that is neither ticked nor one of `keys`."""
        for chip in self._chips:
            chip.setVisible(chip.key in keys or chip.key in self._selected)
        shown = self._shown()
        if shown and not any(chip.focusPolicy() is Qt.FocusPolicy.StrongFocus for chip in shown):
            self._enter_at(shown[0])
        self.updateGeometry()

    def selected(self) -> tuple[str, ...]:
        """Return the ticked keys, first ticked first."""
        return tuple(self._selected)

    def select(self, keys: tuple[str, ...]) -> None:
        """Tick `keys`, in this order, and nothing else; `changed` stays silent."""
        known = [chip.key for chip in self._chips]
        self._selected = [key for key in dict.fromkeys(keys) if key in known]
        self._show_ticks()

    @Slot()
    def _on_clicked(self) -> None:
        chip = self.sender()
        if not isinstance(chip, Chip):
            return
        if not chip.isChecked():
            self._selected.remove(chip.key)
        elif self._exclusive:
            self._selected = [chip.key]
        else:
            self._selected.append(chip.key)
        self._enter_at(chip)
        self._show_ticks()
        self.changed.emit()

    @Slot(object, int, int)
    def _on_step_requested(self, chip: Chip, across: int, down: int) -> None:
        shown = self._shown()
        place = shown.index(chip)
        target = self._vertical(chip, down) if down else shown[(place + across) % len(shown)]
        if target is not None:
            self._enter_at(target)
            target.setFocus(Qt.FocusReason.TabFocusReason)

    def _shown(self) -> list[Chip]:
        return [chip for chip in self._chips if not chip.isHidden()]

    def _vertical(self, chip: Chip, down: int) -> Chip | None:
        """Return the nearest chip in the next row up or down."""
        here = chip.geometry().center()
        others = [c for c in self._shown() if (c.geometry().center().y() - here.y()) * down > 4]
        if not others:
            return None

        def distance(other: Chip) -> tuple[int, int]:
            centre = other.geometry().center()
            return abs(centre.y() - here.y()), abs(centre.x() - here.x())

        return min(others, key=distance)

    def _enter_at(self, entry: Chip | None) -> None:
        """Let Tab reach `entry` alone, so that the group is one stop."""
        for chip in self._chips:
            strong = chip is entry
            chip.setFocusPolicy(Qt.FocusPolicy.StrongFocus if strong else Qt.FocusPolicy.ClickFocus)
        if entry is not None:
            self.setFocusProxy(entry)

    def _show_ticks(self) -> None:
        numbered = self._ordered and len(self._selected) > 1
        for chip in self._chips:
            ticked = chip.key in self._selected
            chip.setChecked(ticked)
            if ticked:
                chip.show()  # what is ticked is never hidden
            chip.show_order(self._selected.index(chip.key) + 1 if ticked and numbered else 0)
