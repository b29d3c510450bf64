"""Lets a person choose between two texts that two windows wrote of one case."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from mdtboard.domain.decision import Decision, DecisionStep, join_text
from mdtboard.ui.room.conflict_part import ConflictBar, said
from mdtboard.ui.room.keeper import changed_fields
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.parts import RoomParts
from mdtboard.ui.room.presenter import RoomPresenter


class SecondTextBar(ConflictBar):
    """Shows the text that stands and the one beside it, as any two that collide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        words = self.tr("Two windows wrote this decision. Both texts were kept: choose.")
        self.title_label.setText(words)
        self.setAccessibleName(words)
        self.theirs_heading.setText(self.tr("First text, in force"))
        self.theirs_button.setText(self.tr("&Keep the first"))
        self.reason_edit.setText(
            self.tr("Of two texts that two windows had written, the other was chosen.")
        )

    def show_texts(self, beside: Decision, standing: Decision) -> None:
        """Show both; a validated text is not changed but amended."""
        heading = self.tr("Second text")
        if beside.validated_by:
            heading = self.tr("Second text, validated by {name}").format(name=beside.validated_by)
        self.mine_heading.setText(heading)
        self.mine_label.setText(said(beside))
        self.theirs_label.setText(said(standing))
        amends = standing.step is DecisionStep.VALIDATED
        words = self.tr("A&mend with the second") if amends else self.tr("Keep the &second")
        self.mine_button.setText(words)
        self.reason_edit.setVisible(amends)
        self.show()


class SecondTextPart(RoomPart):
    """Shows the bar with the case that has two texts, until one is chosen."""

    def __init__(self, page: RoomParts, presenter: RoomPresenter) -> None:
        super().__init__(page, presenter)
        self.bar = SecondTextBar(page)
        page.bars.addWidget(self.bar)
        page.case_shown.connect(self._on_case)
        self.bar.mine_chosen.connect(self._on_second)
        self.bar.theirs_chosen.connect(self._on_first)
        self.bar.both_chosen.connect(self._on_both)

    def _texts(self) -> tuple[Decision, Decision] | None:
        """Return the text beside and the one that stands, what is typed included."""
        found, standing = self.presenter.current, self.presenter.draft.decision
        if found is None or standing is None or not found.unsettled:
            return None
        return found.unsettled[0], standing

    @Slot()
    def _on_case(self) -> None:
        texts = self._texts()
        if texts is None:
            self.bar.hide()
        else:
            self.bar.show_texts(*texts)

    @Slot()
    def _on_second(self) -> None:
        self.page.flush()
        texts = self._texts()
        if texts is not None:
            beside, standing = texts
            names = changed_fields(standing, beside)
            self._settle({name: getattr(beside, name) for name in names})

    @Slot()
    def _on_both(self) -> None:
        self.page.flush()
        texts = self._texts()
        if texts is not None:
            beside, standing = texts
            self._settle({"text": join_text(standing.text, join_text(beside.text, beside.line))})

    @Slot()
    def _on_first(self) -> None:
        self.page.flush()
        self._settle({})

    def _settle(self, values: dict[str, object]) -> None:
        self.presenter.settle(values, self.bar.reason_edit.text())
