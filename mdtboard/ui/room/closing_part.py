"""Ends the meeting from one panel: what is open, then end, validate and produce at once."""

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtWidgets import QFileDialog

from mdtboard.domain.documents import DocumentKind
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.meeting import Board, Meeting, MeetingStep
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.room.closing_panel import ClosingPanel
from mdtboard.ui.room.closing_presenter import ClosingPresenter
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter
from mdtboard.ui.room.quorum_words import again_reason
from mdtboard.ui.room.sections import CLOSING
from mdtboard.ui.shell import Destination, Screen


class ClosingPart(RoomPart):
    """Covers the case with the checklist when somebody wants to end the meeting."""

    _progressed = Signal(int, int)

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        shell = page.shell
        self.panel = ClosingPanel(page)
        page.middle.addWidget(self.panel)
        self.closing = ClosingPresenter(self.panel, presenter, shell.services, shell.run)
        self.folder_dialog: QFileDialog | None = None
        words = self.tr("End of the meeting")
        self.end_action = make_action(page, "end", words, self._on_asked, "Ctrl+Shift+E")
        page.end_button.clicked.connect(self._on_asked)
        page.meeting_shown.connect(self._on_meeting)
        page.progress_shown.connect(self._on_progress)
        page.arrived.connect(self._on_arrived)
        page.bars_dismissed.connect(self._on_back)
        self._connect_panel()

    def _connect_panel(self) -> None:
        panel = self.panel
        panel.all_requested.connect(self._on_all)
        panel.end_requested.connect(self._on_end)
        panel.validate_requested.connect(self.closing.validate)
        panel.produce_requested.connect(self._on_produce)
        panel.resume_requested.connect(self._on_resume)
        panel.again_requested.connect(self._on_again)
        panel.retry_requested.connect(self.closing.retry)
        panel.cancel_requested.connect(self._on_cancel)
        panel.choose_requested.connect(self._on_choose)
        panel.folder_typed.connect(self.closing.choose_folder)
        panel.folder_requested.connect(self._on_open_folder)
        panel.print_requested.connect(self._on_print)
        panel.case_requested.connect(self._on_case)
        panel.closed.connect(self._on_back)
        # The progress comes from a worker thread.
        self._progressed.connect(panel.show_progress, Qt.ConnectionType.QueuedConnection)

    @override
    def commands(self) -> tuple[QAction, ...]:
        return (self.end_action,)

    @override
    def release(self) -> None:
        self.closing.release()

    @property
    def shown(self) -> bool:
        """Tell whether the panel covers the case."""
        return self.page.middle.currentWidget() is self.panel

    def _progress(self, done: int, total: int) -> bool:
        """Hear from the worker thread, and tell it whether to go on."""
        if self.closing.cancelled:
            return False
        self._progressed.emit(done, total)
        return True

    @Slot(object, object)
    def _on_meeting(self, meeting: Meeting, _board: Board) -> None:
        held = meeting.step.took_place
        self.page.end_button.setVisible(held)
        live = meeting.step is MeetingStep.LIVE
        words = self.tr("End…") if live else self.tr("After the meeting…")
        self.page.end_button.setText(words)
        self.end_action.setEnabled(held)

    @Slot(object)
    def _on_progress(self, _progress: object) -> None:
        if self.shown:
            self.closing.load()

    @Slot(object)
    def _on_arrived(self, destination: Destination) -> None:
        if destination.section == CLOSING and self.end_action.isEnabled():
            self._on_asked()

    @Slot()
    def _on_asked(self) -> None:
        self.page.flush()
        self.presenter.refresh()
        self.page.middle.setCurrentWidget(self.panel)
        self.closing.open()
        self.panel.focus_first()

    @Slot()
    def _on_back(self) -> None:
        if self.shown:
            self.page.cases_wanted.emit()
            self.page.decision.focus_line()

    @Slot()
    def _on_all(self) -> None:
        self.closing.do_all(self.tr("Not reached"), self.panel.language, self._progress)

    @Slot()
    def _on_end(self) -> None:
        self.closing.end(self.tr("Not reached"))

    @Slot()
    def _on_produce(self) -> None:
        self.closing.produce(self.panel.language, self._progress)

    @Slot()
    def _on_resume(self) -> None:
        self.closing.resume()
        self._on_back()

    @Slot()
    def _on_again(self) -> None:
        count = self.closing.present_again(again_reason)
        self.page.shell.say(self.tr("%n case(s) come again at the next meeting", "", count))
        self.panel.focus_first()

    @Slot()
    def _on_cancel(self) -> None:
        self.panel.cancel_button.setEnabled(False)
        self.closing.cancel()

    @Slot()
    def _on_choose(self) -> None:
        # It stands beside the window and blocks nothing, as everything does in a live meeting.
        dialog = QFileDialog(self.page, self.tr("Folder of the documents"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowModality(Qt.WindowModality.NonModal)
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly, on=True)
        dialog.fileSelected.connect(self.closing.choose_folder)
        self.folder_dialog = dialog
        dialog.show()

    @Slot(str)
    def _on_open_folder(self, folder: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))

    @Slot()
    def _on_print(self) -> None:
        meeting = self.presenter.meeting
        if meeting is not None:
            kind = DocumentKind.MINUTES.value
            self.page.shell.go(
                Destination(screen=Screen.DOCUMENTS, meeting_id=meeting.id, section=kind)
            )

    @Slot(object)
    def _on_case(self, presentation_id: PresentationId) -> None:
        self.page.case_wanted.emit(presentation_id)
        self.page.decision.focus_line()
