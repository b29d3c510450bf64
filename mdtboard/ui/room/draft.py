"""The decision on the screen: everything in the room that shows it, shows this one."""

from dataclasses import replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from mdtboard.clock import Today
from mdtboard.domain.care import CareOption
from mdtboard.domain.decision import Decision
from mdtboard.domain.ids import OptionId, PresentationId, new_id
from mdtboard.ui.room.keeper import DraftKeeper, changed_fields
from mdtboard.ui.widgets.dates import parse_deadline

PAUSE_MS = 300


class Draft(QObject):
    """One decision as it stands, with what was typed; whoever renders it keeps no copy.

    What is edited goes to the file within `PAUSE_MS`, and at once when another field is edited:
    each field is one undo step. `opened` says that another decision is shown, or the same one
    as it was read anew; `changed` that this one reads differently; `saved` that the keeper took
    it; `dropped` carries the options that went with all that was said of them.
    """

    opened = Signal()
    changed = Signal()
    saved = Signal()
    dropped = Signal(object)

    def __init__(self, keeper: DraftKeeper, today: Today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.keeper = keeper
        self.decision: Decision | None = None
        self.saving = False
        self._today = today
        self._base: Decision | None = None  # what the keeper took last
        self._step: tuple[str, Any] = ("", new_id())
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def unsaved(self) -> bool:
        """Tell whether something was edited since the last time that it was kept."""
        return self.decision != self._base

    def of(self, presentation_id: PresentationId) -> Decision | None:
        """Return the decision if it is that presentation's: never another case's words."""
        found = self.decision
        return found if found is not None and found.presentation_id == presentation_id else None

    def show(self, decision: Decision | None, *, fresh: bool) -> None:
        """Show a decision as it was read; unless it is `fresh`, what is being typed stays."""
        if self.unsaved and not fresh:
            # It stays the one that was typed over: saving must find out who changed what.
            return
        before, self.decision, self._base = self.decision, decision, decision
        if fresh:
            self._timer.stop()
            self._step = ("", new_id())
            self.opened.emit()
        elif decision != before:
            self.changed.emit()

    def edit(self, field: str, **values: Any) -> None:
        """Take what was edited in a field; a validated text takes nothing."""
        before = self.decision
        if before is None or not before.is_editable:
            return
        after = replace(before, **values)
        if after == before:
            return
        # What is new stands before the other field is saved, and so nothing can take it away.
        self.decision = after
        if self._step[0] != field:
            if before != self._base:
                self._keep(before)
            self._step = (field, new_id())
        if not self._timer.isActive():
            self._timer.start()
        self.changed.emit()

    def edit_deadline(self, text: str) -> None:
        """Take the deadline as it was typed, and the day that it names."""
        self.edit("deadline", deadline_text=text, deadline=self._day(text))

    def edit_option(self, option_id: OptionId, **values: Any) -> None:
        """Take what was edited of one option; the others stay as they are."""
        if self.decision is None:
            return
        if "deadline_text" in values:
            values["deadline"] = self._day(values["deadline_text"])
        options = tuple(
            replace(option, **values) if option.id == option_id else option
            for option in self.decision.options
        )
        self.edit(f"option {option_id} {next(iter(values))}", options=options)

    def drop(self, gone: tuple[CareOption, ...]) -> None:
        """Leave options out; where they said more than their kind, this is told and undoable."""
        if self.decision is None or not gone:
            return
        kept = tuple(option for option in self.decision.options if option not in gone)
        self.edit(f"without {gone[0].id}", options=kept)
        self.flush()
        told = tuple(option for option in gone if option.has_details)
        if told and self.keeper.held(self.decision.presentation_id) is None:
            self.dropped.emit(told)

    @Slot()
    def flush(self) -> None:
        """Save what was edited since the last time."""
        self._timer.stop()
        if self.decision is not None and self.unsaved:
            self._keep(self.decision)

    def take(self, kept: Decision) -> None:
        """Go on from the decision as it was kept; what was typed since then stays typed."""
        base, typed = self._base, self.decision
        if base is None or typed is None:
            return
        late = {name: getattr(typed, name) for name in changed_fields(base, typed)}
        self._base, self.decision = kept, replace(kept, **late)
        if self.decision != typed:
            self.changed.emit()

    def _keep(self, typed: Decision) -> None:
        # What is refused for good is not tried again.
        base, self._base = self._base, typed
        assert base is not None
        self.saving = True
        try:
            kept = self.keeper.keep(base, typed, self._step[1])
        finally:
            self.saving = False
        self.take(kept)
        self.saved.emit()

    def _day(self, text: str) -> date | None:
        return parse_deadline(text, self._today()) if text.strip() else None
