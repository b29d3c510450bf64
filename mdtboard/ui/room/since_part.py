"""What changed since the board last heard the case."""

from datetime import datetime, time

from PySide6.QtCore import QCoreApplication, Slot
from PySide6.QtWidgets import QFrame, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.domain.history import FieldName, RecordChange
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.sheets import PresentedCase
from mdtboard.domain.views import PastPresentation
from mdtboard.ui import formats
from mdtboard.ui.cases import history_words
from mdtboard.ui.labels import label
from mdtboard.ui.labels.fields import field_label
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.text import ElidedLabel, plain_label, plain_tooltip

_SHORT = 60


class SinceCard(QFrame):
    """One line for each thing that changed, three at the most; the tooltip has them all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        self.title_label = plain_label("", self, "field")
        self.lines = tuple(ElidedLabel("", self, selectable=True) for _ in range(3))
        self.setLayout(column(self.title_label, *self.lines, spacing=1, margin=8))
        self.hide()

    def show_changes(self, title: str, changes: tuple[str, ...]) -> None:
        """Show what changed, or nothing."""
        self.setVisible(bool(changes))
        self.title_label.setText(title)
        shown = list(changes[: len(self.lines)])
        if len(changes) > len(self.lines):
            others = self.tr("… and %n more", "", len(changes) - len(self.lines) + 1)
            shown[-1] = others
        for place, line in enumerate(self.lines):
            line.setVisible(place < len(shown))
            line.setText(shown[place] if place < len(shown) else "")
        self.setToolTip(plain_tooltip("\n".join(changes)))
        self.setAccessibleName(f"{title}: {'; '.join(changes)}")


class SincePart(RoomPart):
    """Tells a board that heard the case before what is new, so that nobody reads it all again."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self._services = page.shell.services
        self._shown: tuple[PresentationId, int] | None = None
        self.card = SinceCard(page)
        page.bars.insertWidget(0, self.card)
        page.case_shown.connect(self._on_case)

    @Slot(object)
    def _on_case(self, found: PresentedCase | None) -> None:
        if found is None:
            self._shown = None
            self.card.hide()
            return
        versions = found.case.version + found.patient.version
        if (found.presentation.id, versions) == self._shown:
            return
        self._shown = (found.presentation.id, versions)
        before = self._before(found)
        if before is None:
            self.card.hide()
            return
        changes = self._services.history.since(found.case.id, _heard(before))
        title = self.tr("Since the board of {day}").format(day=formats.day(before.held_on))
        self.card.show_changes(title, tuple(line for c in changes for line in _lines(c)))

    def _before(self, found: PresentedCase) -> PastPresentation | None:
        """Return the case's last hearing before this one."""
        meeting = self.presenter.meeting
        for past in self._services.patients.past(found.case.id):
            earlier = meeting is not None and past.held_on < meeting.held_on
            if past.presentation.id != found.presentation.id and earlier:
                return past
        return None


def _heard(past: PastPresentation) -> datetime:
    heard = past.presentation.heard_at
    return heard or datetime.combine(past.held_on, time.max).astimezone()


def _lines(change: RecordChange) -> list[str]:
    """Return each changed field as "TNM: cT2 → cT3"; a new reading as its state."""
    kind = change.record.kind
    if change.made:
        return [history_words.heading(change)]
    lines = []
    for field in change.fields:
        name = FieldName(kind, field.name)
        before, after = (
            _short(history_words.in_words(name, value)) for value in (field.before, field.after)
        )
        words = field_label(name) if kind is not Kind.READING else label(kind)
        said = QCoreApplication.translate("room", "{field}: {before} → {after}")
        lines.append(said.format(field=words, before=before or "—", after=after or "—"))
    return lines


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _SHORT else f"{flat[: _SHORT - 1]}…"
