"""The window around the screens: rail, menus, messages, undo, palette and help."""

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QMainWindow,
    QMenu,
    QPushButton,
    QWidget,
)

from mdtboard.domain.errors import EnvironmentFault, RuleViolation
from mdtboard.overriding import override
from mdtboard.services.history import TakenBack
from mdtboard.ui.actions import make_action
from mdtboard.ui.key_card import KeyCard
from mdtboard.ui.labels import label, sentence
from mdtboard.ui.neighbours import Neighbours
from mdtboard.ui.page import Page
from mdtboard.ui.pages import RAIL, make_page
from mdtboard.ui.panes import go_to_next
from mdtboard.ui.parting import Parting
from mdtboard.ui.search_entries import PaletteContents
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.status import SaveStatus
from mdtboard.ui.theme import Tone
from mdtboard.ui.undo_keys import UndoKeys
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.layout import column, row
from mdtboard.ui.widgets.page_area import PageArea, PageStack
from mdtboard.ui.widgets.palette import CommandPalette

_WINDOW = Qt.ShortcutContext.WindowShortcut
# Below this width, in pixels at 100 %, the rail shows its icons only.
_NARROW = 900
_NOTICE_MS = 6000
_OFFER_MS = 30_000


class MainWindow(QMainWindow):
    """One open board. Pages are made when they are first shown."""

    closed = Signal()
    lock_requested = Signal()
    help_requested = Signal(str)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        self._pages: dict[Screen, Page] = {}
        self._rail: dict[Screen, QPushButton] = {}
        self.parting = Parting(shell, self._pages, self)
        self._build()
        self._make_menus()
        self.palette_box = CommandPalette(self)
        self._contents = PaletteContents(self, shell)
        self.palette_box.add_provider(self._contents.commands)
        self.palette_box.add_search(self._contents.found)
        self.palette_box.chosen.connect(self._contents.run)
        shell.navigation_requested.connect(self.go)
        shell.notice_given.connect(self._on_notice)
        shell.undo_offered.connect(self._on_undo_offered)
        self.notice.first_requested.connect(self.undo)
        shell.saved.connect(self.status.show_saved)
        shell.bus.changed.connect(self._on_changed)
        self._undo_keys = UndoKeys(self)
        self._offers_undo = False
        self.neighbours = Neighbours(shell, self)
        self.resize(1366, 768)
        self._on_changed()

    def _build(self) -> None:
        centre = self.shell.services.set_up.centre()
        self.demo_banner = Banner(self, closable=False)
        self.notice = Banner(self)
        self._notice_ends = QTimer(self)
        self._notice_ends.setSingleShot(True)
        self._notice_ends.setInterval(_NOTICE_MS)
        self._offer_ends = QTimer(self)
        self._offer_ends.setSingleShot(True)
        self._offer_ends.setInterval(_OFFER_MS)
        self._offer_ends.timeout.connect(self._on_offer_old)
        self._notice_ends.timeout.connect(self.notice.hide)
        self.stack = PageStack(self)
        self.status = SaveStatus(self.shell, self)
        self.area = PageArea(self.stack, self)
        body = row(self._make_rail(), self.area, spacing=0)
        body.setStretch(1, 1)
        whole = column(self.demo_banner, self.notice, body, self.status, spacing=0)
        whole.setStretch(2, 1)
        host = QWidget(self)
        host.setProperty("page", True)
        host.setLayout(whole)
        self.setCentralWidget(host)
        if centre.demonstration:
            words = self.tr("Demonstration: every patient here is invented.")
            self.demo_banner.show_message(words, Tone.ATTENTION)

    def _make_rail(self) -> QFrame:
        rail = self._rail_frame = QFrame(self)
        rail.setProperty("rail", True)
        buttons: list[QWidget | None] = []
        for screen, icon in (*RAIL, (Screen.SETTINGS, "settings")):
            button = QPushButton(label(screen), rail)
            button.setProperty("rail", True)
            button.setAccessibleName(label(screen))
            button.setCheckable(True)
            button.setAutoExclusive(True)
            button.setIcon(self.shell.icons.icon(icon))
            button.setObjectName(f"rail_{screen.value}")
            button.clicked.connect(self._on_rail)
            self._rail[screen] = button
            if screen is Screen.SETTINGS:
                buttons.append(None)
            buttons.append(button)
        rail.setLayout(column(*buttons, spacing=2, margin=8))
        return rail

    def _make_menus(self) -> None:
        bar = self.menuBar()
        file_menu = bar.addMenu(self.tr("&File"))
        self.lock_action = self._action("lock", self.tr("Lock"), self._on_lock, "Ctrl+L")
        self.quit_action = self._action("quit", self.tr("Quit"), self._on_quit, "Ctrl+Q")
        file_menu.addActions([self.lock_action, self.quit_action])
        edit_menu = bar.addMenu(self.tr("&Edit"))
        self.undo_action = self._action("undo", self.tr("Undo"), self.undo, "Ctrl+Z")
        self.redo_action = self._action("redo", self.tr("Redo"), self.redo, "Ctrl+Y; Ctrl+Shift+Z")
        self.save_action = self._action("save", self.tr("Save now"), self._on_save, "Ctrl+S")
        edit_menu.addActions([self.undo_action, self.redo_action, self.save_action])
        self.page_menu = bar.addMenu(self.tr("&Screen"))
        self.page_menu.aboutToShow.connect(self._on_page_menu)
        go_menu = bar.addMenu(self.tr("&Go"))
        self.go_actions = [self._go_action(screen) for screen in Screen]
        self.palette_action = self._action(
            "palette", self.tr("Find or do…"), self._on_palette, "Ctrl+K"
        )
        go_menu.addActions([self.palette_action, *self.go_actions])
        self.pane_action = self._action("pane", self.tr("Next pane"), self._on_pane, "F6")
        self.full_action = self._action("full", self.tr("Full screen"), self._on_full, "F11")
        go_menu.addActions([self.pane_action, self.full_action])
        help_menu: QMenu = bar.addMenu(self.tr("&Help"))
        self.help_action = self._action("help", self.tr("Help on this screen"), self._on_help, "F1")
        self.keys_action = self._action("keys", self.tr("Keys"), self._on_keys, "Shift+F1")
        self.about_action = self._action("about", self.tr("About mdtboard"), self._on_about)
        self.key_card = KeyCard(self, self.shell)
        help_menu.addActions([self.help_action, self.keys_action, self.key_card.action])
        help_menu.addAction(self.about_action)

    def _action(self, name: str, text: str, slot: object, keys: str = "") -> QAction:
        return make_action(self, name, text, slot, keys, _WINDOW)  # type: ignore[arg-type]

    def _go_action(self, screen: Screen) -> QAction:
        action = self._action(f"go_{screen.value}", label(screen), self._on_go)
        action.setData(screen.value)
        return action

    @property
    def page(self) -> Page | None:
        """Return the screen shown."""
        shown = self.stack.currentWidget()
        return shown if isinstance(shown, Page) else None

    def page_at(self, screen: Screen) -> Page:
        """Return a screen, made if it is asked for the first time."""
        if screen not in self._pages:
            page = make_page(screen, self.shell)
            self._pages[screen] = page
            self.stack.addWidget(page)
        return self._pages[screen]

    @Slot(object)
    def go(self, destination: Destination) -> None:
        """Show a screen, and there what `destination` asks for."""
        if self.page is not None:
            self.page.flush()
        page = self.page_at(destination.screen)
        self.stack.setCurrentWidget(page)
        self._rail[destination.screen].setChecked(True)
        page.ensure_fresh()
        page.arrive(destination)

    def commands(self) -> tuple[QAction, ...]:
        """Return every command that has a place in a menu, those of the screen first."""
        page = self.page
        own = () if page is None else page.page_actions()
        return (
            *own,
            *(self.undo_action, self.redo_action, self.save_action, self.lock_action),
            *self.go_actions,
            *(self.palette_action, self.pane_action, self.full_action),
            *(self.help_action, self.keys_action, self.key_card.action),
            *(self.about_action, self.quit_action),
        )

    def show_failure(self, error: RuleViolation | EnvironmentFault) -> None:
        """Say what went wrong, without a question; what was typed stays where it is."""
        if isinstance(error, EnvironmentFault):
            # Nothing changed in the file: to read it again would only undo what was typed.
            self._notice_ends.stop()
            self.notice.show_message(sentence(error), Tone.PROBLEM)
            self.status.show_failed()
            self.parting.note_fault()
            return
        self._notice_ends.stop()
        self.notice.show_message(sentence(error), Tone.ATTENTION)
        if self.page is not None:
            self.page.refresh()

    @Slot()
    def undo(self) -> None:
        """Take the newest action back and show what changed."""
        self._flush()
        taken = self.shell.services.history.undo()
        self._tell(taken, self.tr("Undone: {action}"), self.tr("Undone: {action}, case {number}"))

    @Slot()
    def redo(self) -> None:
        """Do again what was undone last."""
        self._flush()
        taken = self.shell.services.history.redo()
        again = self.tr("Done again: {action}, case {number}")
        self._tell(taken, self.tr("Done again: {action}"), again)

    def _tell(self, taken: TakenBack, words: str, words_of_case: str) -> None:
        number = "" if self.page is None else self.page.taken_back(taken.about)
        said = words_of_case if number else words
        self.shell.say(said.format(action=label(taken.act), number=number), Tone.INFO)

    def save_typed(self) -> bool:
        """Save what is being typed, and tell whether all of it is in the file."""
        saved = self.parting.save(self.page)
        self.status.show_saved() if saved else self.status.show_failed()
        return saved

    def _flush(self) -> None:
        if self.page is not None:
            self.page.flush()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = self.shell.themes.theme.unscaled(event.size().width()) < _NARROW
        for screen, button in self._rail.items():
            button.setText("" if narrow else label(screen))
            button.setToolTip(label(screen) if narrow else "")

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.parting.allowed(self.page):
            event.ignore()
            return
        self._undo_keys.release()
        self.neighbours.close()
        for page in self._pages.values():
            page.release()
        self._pages.clear()
        self.shell.bus.changed.disconnect(self._on_changed)
        self.closed.emit()
        super().closeEvent(event)

    def geometry_text(self) -> str:
        """Return the window's place and size, to be remembered."""
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def restore_geometry_text(self, text: str) -> None:
        """Put the window where it was left, if that place still exists."""
        self.restoreGeometry(QByteArray.fromBase64(text.encode()))

    @Slot()
    def _on_changed(self) -> None:
        if self._offers_undo:
            self._offers_undo = False
            self.notice.hide()
        services = self.shell.services
        self.setWindowTitle(f"{services.path.stem} - {services.set_up.centre().name} - mdtboard")
        undo, redo = services.history.possible()
        self.parting.begin_anew()
        self.undo_action.setEnabled(undo is not None)
        self.redo_action.setEnabled(redo is not None)
        words = self.tr("Undo: {action}").format(action=label(undo)) if undo else self.tr("Undo")
        self.undo_action.setText(words)
        words = self.tr("Redo: {action}").format(action=label(redo)) if redo else self.tr("Redo")
        self.redo_action.setText(words)
        self.status.show_saved()

    @Slot(str, object)
    def _on_notice(self, text: str, tone: Tone) -> None:
        self._offers_undo = False
        self.notice.show_message(text, tone)
        self.status.announce(text)
        # What needs nobody's care goes by itself; a warning waits to be read.
        if tone in (Tone.INFO, Tone.DONE):
            self._notice_ends.start()
        else:
            self._notice_ends.stop()

    @Slot()
    def _on_offer_old(self) -> None:
        if self._offers_undo:
            self._offers_undo = False
            self.notice.hide()

    @Slot(str)
    def _on_undo_offered(self, text: str) -> None:
        # It goes at the next change at the latest: what is undone then would be something else.
        self._notice_ends.stop()
        self._offer_ends.start()
        self.notice.show_message(text, Tone.DONE, self.tr("Undo"))
        self.status.announce(text)
        self._offers_undo = True

    @Slot()
    def _on_rail(self) -> None:
        chosen = [screen for screen, button in self._rail.items() if button is self.sender()]
        self.notice.hide()
        self.go(Destination(screen=chosen[0]))

    @Slot()
    def _on_go(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            self.go(Destination(screen=Screen(action.data())))

    @Slot()
    def _on_page_menu(self) -> None:
        self.page_menu.clear()
        if self.page is not None:
            self.page_menu.addActions(list(self.page.page_actions()))

    @Slot()
    def _on_palette(self) -> None:
        self.palette_box.popup()

    @Slot()
    def _on_pane(self) -> None:
        shown = self.page
        go_to_next((self._rail_frame, *(() if shown is None else shown.panes())))

    @Slot()
    def _on_full(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    @Slot()
    def _on_save(self) -> None:
        self.save_typed()

    @Slot()
    def _on_lock(self) -> None:
        if self.parting.allowed(self.page):
            self.lock_requested.emit()

    @Slot()
    def _on_quit(self) -> None:
        self.close()

    @Slot()
    def _on_help(self) -> None:
        self.help_requested.emit("index" if self.page is None else self.page.topic)

    @Slot()
    def _on_keys(self) -> None:
        self.help_requested.emit("keys")

    @Slot()
    def _on_about(self) -> None:
        self.help_requested.emit("purpose")
