"""The tab of the case file that tells which trials were offered, and what became of each."""

from PySide6.QtCore import QCoreApplication, QTimer, Slot
from PySide6.QtWidgets import QApplication, QFrame, QPushButton, QWidget

from mdtboard.domain.ids import CaseId, OfferId, TrialId
from mdtboard.domain.trials import OfferLine, OfferStep
from mdtboard.services.bundle import Services
from mdtboard.ui import formats
from mdtboard.ui.cases.parts import Facts, Pills, TabPage
from mdtboard.ui.cases.shown import CaseShown
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Destination, Screen
from mdtboard.ui.trials.case_presenter import CaseTrialsPresenter, Task
from mdtboard.ui.trials.offer_editor import OfferEditor, OfferEntry
from mdtboard.ui.trials.words import OFFER_TONES, trial_words, way_words
from mdtboard.ui.widgets.layout import row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.text import plain_label

_TOP = 1
_BELOW = 24


class TrialsTab(TabPage):
    """One card an offer, its next steps as buttons; the fields of a step open under it."""

    def __init__(self, services: Services, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.presenter = CaseTrialsPresenter(services, self)
        self._shown: CaseShown | None = None
        self._task: Task | None = None
        self._drafts: dict[CaseId, tuple[Task, OfferEntry]] = {}
        self._steps: dict[QPushButton, Task] = {}
        self._cards: dict[OfferId, QFrame] = {}
        self.head = QWidget(self.content)
        self.offer_button = button(self.tr("Offer a trial…"), self.head)
        self.none_button = button(self.tr("No trial open…"), self.head, "quiet")
        self.head.setLayout(row(self.offer_button, self.none_button, None))
        for made in (self.offer_button, self.none_button):
            made.setEnabled(self.presenter.may_record)
        self.editor = OfferEditor(services.desk.today, self.content)
        # The fields have their place only once the layout had its turn.
        self._reveal = QTimer(self)
        self._reveal.setSingleShot(True)
        self._reveal.setInterval(0)
        self._reveal.timeout.connect(self._on_reveal)
        self.offer_button.clicked.connect(self._on_offer)
        self.none_button.clicked.connect(self._on_none)
        self.editor.save_requested.connect(self._on_save)
        self.editor.given_up.connect(self.finish)

    def show_case(self, shown: CaseShown) -> None:
        """Show the offers of a case; what is typed about one stays while it can be noted."""
        self._keep_draft()
        same = self._shown is not None and self._shown.case.id == shown.case.id
        self._shown = shown
        # These two live on, with the cursor in them, while all else is made anew.
        for lasting in (self.head, self.editor):
            self._column.removeWidget(lasting)
        self.clear()
        self._steps, self._cards = {}, {}
        self.add(self.head)
        if not shown.offers:
            words = self.tr("No trial was offered yet, and nobody noted that none is open.")
            self.add(plain_label(words, self.content, "note", wrap=True))
        for line in shown.offers:
            self._add_offer(line, shown)
        self.add_end()
        self._reopen(same=same)

    def begin(self, step: OfferStep) -> None:
        """Open the fields of a new offer, or of its absence."""
        if self._shown is not None and self.presenter.may_record:
            self._open(Task(case_id=CaseId(self._shown.case.id), step=step))

    def holds_words(self) -> bool:
        """Tell whether something typed here is in no file."""
        return bool(self._drafts) or self.editor.changed()

    # What the presenter asks for.

    def show_error(self, field: str, text: str) -> None:
        """Say what is wrong, beside a field if it is one's."""
        self.editor.show_error(field, text)
        self._reveal.start()

    def missing_day(self) -> str:
        """Return the words for a day that was not typed."""
        return self.tr("Type the date.")

    @Slot()
    def finish(self) -> None:
        """Close the fields, and forget what was typed in them."""
        focused = QApplication.focusWidget()
        had_focus = focused is not None and self.editor.isAncestorOf(focused)
        if self._task is not None:
            self._drafts.pop(self._task.case_id, None)
        self._task = None
        self.editor.hide()
        if had_focus:
            self.offer_button.setFocus()

    def _add_offer(self, line: OfferLine, shown: CaseShown) -> None:
        offer = line.offer
        pills = Pills(self.content)
        pills.add(label(offer.step), OFFER_TONES[offer.step])
        if offer.trial_id is not None:
            there = Destination(screen=Screen.TRIALS, trial_id=TrialId(offer.trial_id))
            pills.add_widget(self.link(self.tr("Open the trial"), there))
        way = plain_label(way_words(offer), self.content, "note", wrap=True)
        facts = (
            (self.tr("Reason") if offer.step.needs_a_reason else self.tr("Remark"), offer.reason),
            (self.tr("Centre"), offer.centre),
            (self.tr("Board"), self._board(line, shown)),
        )
        items: list[QWidget] = [pills, way]
        if any(value for _, value in facts):
            items.append(Facts(facts, self.content))
        steps = self.presenter.steps_of(offer)
        if steps:
            items.append(self._buttons(line, steps))
        self._cards[OfferId(offer.id)] = self.add_card(trial_words(line), *items)

    def _buttons(self, line: OfferLine, steps: tuple[OfferStep, ...]) -> QWidget:
        box = Pills(self.content)
        for place, step in enumerate(steps):
            made = button(_button_words(step), box, "" if place == 0 else "quiet")
            made.setProperty("compact", True)
            task = Task(case_id=line.offer.case_id, step=step, offer=line.offer)
            self._steps[made] = task
            made.clicked.connect(self._on_step)
            box.add_widget(made)
        return box

    def _board(self, line: OfferLine, shown: CaseShown) -> str:
        """Return which board offered the trial, if one did."""
        for item in shown.past:
            if item.presentation.id == line.offer.presentation_id:
                words = self.tr("{board}, {date}")
                return words.format(board=item.board, date=formats.day(item.held_on))
        return ""

    def _keep_draft(self) -> None:
        if self._task is not None and self.editor.changed():
            self._drafts[self._task.case_id] = (self._task, self.editor.entry())

    def _reopen(self, *, same: bool) -> None:
        """Show the fields again for the same step, if it can still be noted."""
        shown = self._shown
        if shown is None:
            return
        case_id = CaseId(shown.case.id)
        task, entry = self._drafts.pop(case_id, (self._task if same else None, None))
        current = {line.offer.id: line.offer for line in shown.offers}
        if task is not None and task.offer is not None and current.get(task.offer.id) != task.offer:
            # Somebody took it further meanwhile: what was typed belongs to another step.
            task = None
        if task is None:
            self._task = None
            self.editor.hide()
            return
        if task is self._task and same:
            self._place(task)
            return
        self._show(task)
        if entry is not None:
            self.editor.fill(entry)

    def _open(self, task: Task) -> None:
        self._show(task)
        self.editor.enter(task.step)
        self._reveal.start()

    def _show(self, task: Task) -> None:
        shown = self._shown
        assert shown is not None
        self._task = task
        self.editor.offer_names(self.presenter.trials(shown.case.family), self.presenter.centres())
        self._place(task)
        self.editor.show_step(task.step, self.presenter.first_entry(task), new=task.offer is None)

    def _place(self, task: Task) -> None:
        """Put the fields under what they are about."""
        self._column.removeWidget(self.editor)
        above = None if task.offer is None else self._cards.get(OfferId(task.offer.id))
        place = _TOP if above is None else self._column.indexOf(above) + 1
        self._column.insertWidget(place, self.editor)

    @Slot()
    def _on_reveal(self) -> None:
        self.ensureWidgetVisible(self.editor.save_button, 0, _BELOW)

    @Slot()
    def _on_offer(self) -> None:
        self.begin(OfferStep.PROPOSED)

    @Slot()
    def _on_none(self) -> None:
        self.begin(OfferStep.NO_TRIAL_OPEN)

    @Slot()
    def _on_step(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, QPushButton) and pressed in self._steps:
            self._open(self._steps[pressed])

    @Slot()
    def _on_save(self) -> None:
        if self._task is not None:
            self.presenter.save(self._task, self.editor.entry())


def _button_words(step: OfferStep) -> str:
    translate = QCoreApplication.translate
    return {
        OfferStep.SCREENED: translate("trials", "Screened…"),
        OfferStep.INCLUDED: translate("trials", "Included…"),
        OfferStep.REFUSED: translate("trials", "Refused…"),
        OfferStep.NOT_ELIGIBLE: translate("trials", "Not eligible…"),
        OfferStep.PROPOSED: translate("trials", "Offer again…"),
    }[step]
