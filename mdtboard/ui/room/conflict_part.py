"""What stands against saving: somebody else's text, or a disk that refuses."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QFrame, QLineEdit, QWidget

from mdtboard.atomic import write_atomically
from mdtboard.domain.decision import Decision, join_text
from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.overriding import override
from mdtboard.ui.labels import sentence
from mdtboard.ui.room.keeper import Conflict
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.theme import Tone
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.look import button, mark
from mdtboard.ui.widgets.text import plain_label

_RETRY_MS = 5_000


class ConflictBar(QFrame):
    """Shows the two texts side by side; one key chooses, and none is lost by choosing."""

    mine_chosen = Signal()
    theirs_chosen = Signal()
    both_chosen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        mark(self, "tone", Tone.ATTENTION.value)
        self.title_label = plain_label("", self, "strong", wrap=True)
        self.mine_label = plain_label("", self, wrap=True, selectable=True)
        self.theirs_label = plain_label("", self, wrap=True, selectable=True)
        self.mine_button = button(self.tr("Keep &mine"), self, "primary")
        self.theirs_button = button(self.tr("Take &theirs"), self)
        self.both_button = button(self.tr("Keep &both"), self)
        self.mine_heading = plain_label(self.tr("Typed here"), self, "field")
        self.theirs_heading = plain_label(self.tr("In the file"), self, "field")
        texts = row(
            column(self.mine_heading, self.mine_label, None, spacing=2),
            column(self.theirs_heading, self.theirs_label, None, spacing=2),
            spacing=16,
        )
        texts.setStretch(0, 1)
        texts.setStretch(1, 1)
        self.reason_edit = QLineEdit(self)
        self.reason_edit.setAccessibleName(self.tr("Why the decision is amended"))
        self.reason_edit.setPlaceholderText(self.tr("Why the decision is amended"))
        self.reason_edit.textEdited.connect(self._on_reason)
        self.reason_edit.returnPressed.connect(self.mine_chosen)
        self.error_label = plain_label("", self, "error", wrap=True)
        self.error_label.hide()
        buttons = row(
            *(self.reason_edit, self.mine_button, self.theirs_button, self.both_button, None)
        )
        buttons.setStretch(0, 4)
        parts = (self.title_label, texts, buttons, self.error_label)
        self.setLayout(column(*parts, spacing=6, margin=10))
        self.mine_button.clicked.connect(self.mine_chosen)
        self.theirs_button.clicked.connect(self.theirs_chosen)
        self.both_button.clicked.connect(self.both_chosen)
        self.hide()

    def show_conflict(self, conflict: Conflict, number: str) -> None:
        """Show what was typed here of case `number` beside what somebody else wrote."""
        self.error_label.hide()
        self.mine_label.setText(said(conflict.mine))
        self.theirs_label.setText(said(conflict.theirs))
        if conflict.settled_by_them:
            words = self.tr("{name} validated this decision while you typed. Nothing was lost.")
            words = words.format(name=conflict.theirs.validated_by)
            self.mine_button.setText(self.tr("A&mend with mine"))
        else:
            words = self.tr("Somebody changed this decision while you typed. Nothing was lost.")
            self.mine_button.setText(self.tr("Keep &mine"))
        # It stays when another case is shown: whose words they are must be plain.
        words = self.tr("No. {number}. {words}").format(number=number, words=words)
        self.title_label.setText(words)
        self.setAccessibleName(words)
        self.reason_edit.setVisible(conflict.settled_by_them)
        if not conflict.settled_by_them:
            self.reason_edit.clear()
        self.both_button.setVisible("text" in conflict.fields)
        self.show()

    def show_error(self, text: str) -> None:
        """Say which rule was broken, where the reason is typed; nothing is settled yet."""
        self.error_label.setText(text)
        self.error_label.show()
        mark(self.reason_edit, "invalid", True)
        self.reason_edit.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _on_reason(self) -> None:
        self.error_label.hide()
        mark(self.reason_edit, "invalid", False)


class RefusedBar(QFrame):
    """Stays until the disk takes what was typed."""

    retry_requested = Signal()
    copy_requested = Signal()
    elsewhere_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("card", True)
        mark(self, "tone", Tone.PROBLEM.value)
        self.text_label = plain_label("", self, "error", wrap=True)
        self.retry_button = button(self.tr("Retry"), self, "primary")
        self.copy_button = button(self.tr("Copy the text"), self)
        self.elsewhere_button = button(self.tr("Save elsewhere…"), self)
        line = row(self.text_label, self.retry_button, self.copy_button, self.elsewhere_button)
        line.setStretch(0, 1)
        self.setLayout(column(line, margin=10))
        self.retry_button.clicked.connect(self.retry_requested)
        self.copy_button.clicked.connect(self.copy_requested)
        self.elsewhere_button.clicked.connect(self.elsewhere_requested)
        self.hide()


class ConflictPart(RoomPart):
    """Keeps what is typed visible until it is in the file."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self.conflict_bar = ConflictBar(page)
        self.refused_bar = RefusedBar(page)
        page.bars.addWidget(self.conflict_bar)
        page.bars.addWidget(self.refused_bar)
        self._timer = QTimer(self)
        self._timer.setInterval(_RETRY_MS)
        self._timer.timeout.connect(self._on_retry)
        page.conflict_shown.connect(self._on_conflict)
        page.refused_shown.connect(self._on_refused)
        self.conflict_bar.mine_chosen.connect(self._on_mine)
        self.conflict_bar.theirs_chosen.connect(self._on_theirs)
        self.conflict_bar.both_chosen.connect(self._on_both)
        self.refused_bar.retry_requested.connect(self._on_retry)
        self.refused_bar.copy_requested.connect(self._on_copy)
        self.refused_bar.elsewhere_requested.connect(self._on_elsewhere)

    @override
    def release(self) -> None:
        self._timer.stop()

    @Slot(object)
    def _on_conflict(self, conflict: Conflict | None) -> None:
        if conflict is None:
            self.conflict_bar.hide()
            return
        about = conflict.mine.presentation_id
        rows = (row for row in self.presenter.rows if row.presentation.id == about)
        numbers = [row.presentation.number or row.case.number for row in rows]
        self.conflict_bar.show_conflict(conflict, "".join(numbers[:1]))

    @Slot(object)
    def _on_refused(self, fault: EnvironmentFault | None) -> None:
        self.refused_bar.setVisible(fault is not None)
        if fault is None:
            self._timer.stop()
            return
        kept = self.tr("What you typed is kept on this screen.")
        self.refused_bar.text_label.setText(f"{sentence(fault)} {kept}")
        self._timer.start()

    @Slot()
    def _on_mine(self) -> None:
        conflict = self.presenter.keeper.conflict
        if conflict is not None:
            self._insist({name: getattr(conflict.mine, name) for name in conflict.fields})

    @Slot()
    def _on_both(self) -> None:
        conflict = self.presenter.keeper.conflict
        if conflict is not None:
            self._insist({"text": join_text(conflict.theirs.text, conflict.mine.text)})

    def _insist(self, values: dict[str, object]) -> None:
        reason = self.conflict_bar.reason_edit.text()
        self._settle(partial(self.presenter.keeper.insist, values, reason))

    @Slot()
    def _on_theirs(self) -> None:
        self._settle(self.presenter.keeper.drop_mine)

    def _settle(self, choose: Callable[[], object]) -> None:
        try:
            choose()
        except RuleViolation as error:
            # The bar stays, with what the others wrote meanwhile if that is what stood against it.
            self.presenter.tell()
            self.conflict_bar.show_error(sentence(error))
            return
        self.conflict_bar.reason_edit.clear()
        self.presenter.tell()
        self.presenter.refresh(fresh=True)

    @Slot()
    def _on_retry(self) -> None:
        self.presenter.retry()

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._texts())

    @Slot()
    def _on_elsewhere(self) -> None:
        dialog = QFileDialog(self.page, self.tr("Save the text elsewhere"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("txt")
        dialog.selectFile("mdtboard.txt")
        dialog.fileSelected.connect(self._on_place_chosen)
        dialog.open()

    @Slot(str)
    def _on_place_chosen(self, place: str) -> None:
        write_atomically(Path(place), self._texts().encode())

    def _texts(self) -> str:
        return "\n\n".join(said(draft) for draft in self.presenter.keeper.refused)


def said(decision: Decision) -> str:
    """Return what a decision says in words, to be compared with another."""
    parts = (decision.text, decision.line, decision.responsible, decision.deadline_text)
    return "\n".join(part for part in parts if part.strip())
