"""The screen of settings: its sections left, one of them right."""

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from mdtboard.domain.changes import Kind
from mdtboard.overriding import override
from mdtboard.ui.actions import make_action
from mdtboard.ui.icons import Icons
from mdtboard.ui.page import Page
from mdtboard.ui.settings.accounts import AccountsSection
from mdtboard.ui.settings.board_form import BoardForm
from mdtboard.ui.settings.code_lists import CodeListsSection
from mdtboard.ui.settings.display import AppearanceSection, LanguageSection
from mdtboard.ui.settings.file_section import FileSection
from mdtboard.ui.settings.forms import CentreForm, PersonForm
from mdtboard.ui.settings.networks_section import NetworksSection
from mdtboard.ui.settings.scrolled import scrolled
from mdtboard.ui.settings.section import RecordSection
from mdtboard.ui.settings.sources import Boards, Centres, People
from mdtboard.ui.settings.template_form import TemplateForm, Templates
from mdtboard.ui.shell import Destination, Screen, Shell
from mdtboard.ui.theme import current_theme
from mdtboard.ui.widgets.layout import PAGE_MARGIN, column, row
from mdtboard.ui.widgets.text import plain_label

_NAV_WIDTH = 190


class SettingsPage(Page):
    """What a centre sets up; each section keeps what is not saved while another is shown."""

    place = Screen.SETTINGS
    topic = "settings"
    kinds = frozenset(
        {
            *(Kind.CENTRE, Kind.ACCOUNT, Kind.PERSON, Kind.NETWORK, Kind.NETWORK_CENTRE),
            *(Kind.BOARD, Kind.BOARD_MEMBER, Kind.TEMPLATE, Kind.TERMINOLOGY),
        }
    )
    language_chosen = Signal(str)
    appearance_chosen = Signal(str, int)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(shell, parent)
        self.setProperty("page", True)
        self._make_record_sections()
        self.codes = CodeListsSection(shell, self)
        self.accounts = AccountsSection(shell, self)
        self.language = LanguageSection(self)
        self.appearance = AppearanceSection(shell, self)
        self.file = FileSection(shell, self)
        self.sections: dict[str, QWidget] = {
            "boards": self.boards,
            "people": self.people,
            "centre": self.centre,
            "networks": self.networks,
            "templates": self.templates,
            "codes": self.codes,
            "accounts": self.accounts,
            "language": self.language,
            "appearance": self.appearance,
            "file": self.file,
        }
        self.nav = QListWidget(self)
        self.nav.setAccessibleName(self.tr("Sections"))
        self.nav.setProperty("plain", True)
        self.stack = QStackedWidget(self)
        for name, section in self.sections.items():
            words, icon = _named(name)
            self.nav.addItem(QListWidgetItem(Icons().icon(icon, "text2"), words))
            # A record section scrolls inside; the card on the file would make the window higher.
            self.stack.addWidget(scrolled(section, self) if name == "file" else section)
        self._lay_out()
        self.nav.currentRowChanged.connect(self.stack.setCurrentIndex)
        self.language.language_chosen.connect(self.language_chosen)
        self.appearance.appearance_chosen.connect(self.appearance_chosen)
        self.language_chosen.connect(shell.language_chosen)
        self.appearance_chosen.connect(shell.appearance_chosen)
        shell.themes.changed.connect(self._on_theme_changed)
        self.nav.setCurrentRow(0)
        self._on_theme_changed()
        self.actions_of_page = self._make_actions()

    @override
    def refresh(self) -> None:
        for section in self._record_sections():
            section.refresh()
        self.codes.refresh()
        self.accounts.refresh()

    @override
    def flush(self) -> None:
        for section in self._record_sections():
            section.flush()

    @override
    def holds_words(self) -> bool:
        return any(section.presenter.unsaved for section in self._record_sections())

    def _record_sections(self) -> tuple[RecordSection, ...]:
        return (self.boards, self.people, self.centre, self.networks, self.templates)

    @override
    def arrive(self, destination: Destination) -> None:
        self.ensure_fresh()
        if destination.section in self.sections:
            self.nav.setCurrentRow(list(self.sections).index(destination.section))

    @override
    def page_actions(self) -> tuple[QAction, ...]:
        return self.actions_of_page

    def _make_record_sections(self) -> None:
        shell, set_up = self.shell, self.shell.services.set_up
        self.boards = RecordSection(
            shell,
            Boards(set_up),
            BoardForm(set_up, self),
            (
                self.tr("Boards"),
                self.tr("New"),
                self.tr("A board is a series of meetings, with its own quorum and members."),
            ),
            self,
        )
        self.people = RecordSection(
            shell,
            People(set_up),
            PersonForm(self),
            (
                self.tr("People"),
                self.tr("New"),
                self.tr("Who attends, refers, presents or is responsible. No account is needed."),
            ),
            self,
        )
        self.centre = RecordSection(
            shell,
            Centres(set_up),
            CentreForm(self),
            (
                self.tr("Centre and letterhead"),
                "",
                self.tr("Printed at the head of every document."),
            ),
            self,
            single=True,
        )
        self.networks = NetworksSection(shell, self)
        self.templates = self._make_templates()

    def _make_templates(self) -> RecordSection:
        return RecordSection(
            self.shell,
            Templates(self.shell.services.templates),
            TemplateForm(self),
            (
                self.tr("Templates"),
                self.tr("New"),
                self.tr("Short sentences for the decision line; the coordinator keeps them."),
            ),
            self,
        )

    def _lay_out(self) -> None:
        title = plain_label(self.tr("Settings"), self, "title")
        body = row(self.nav, self.stack, spacing=16)
        body.setStretch(1, 1)
        page = column(title, body, margin=PAGE_MARGIN)
        page.setStretch(1, 1)
        page.setSpacing(10)
        self.setLayout(page)
        self.setTabOrder(self.nav, self.stack)

    def _make_actions(self) -> tuple[QAction, ...]:
        scope = Qt.ShortcutContext.WidgetWithChildrenShortcut
        return (
            make_action(
                self, "settings.sections", self.tr("To the sections"), self._on_to_nav, "", scope
            ),
        )

    @Slot()
    def _on_to_nav(self) -> None:
        self.nav.setFocus()

    @Slot()
    def _on_theme_changed(self) -> None:
        theme = current_theme()
        self.nav.setFixedWidth(theme.px(_NAV_WIDTH))
        self.nav.setIconSize(QSize(theme.px(18), theme.px(18)))
        for place in range(self.nav.count()):
            self.nav.item(place).setSizeHint(QSize(0, theme.px(34)))


def _named(section: str) -> tuple[str, str]:
    translate = QCoreApplication.translate
    return {
        "boards": (translate("settings", "Boards"), "calendar-event"),
        "people": (translate("settings", "People"), "users"),
        "centre": (translate("settings", "Centre"), "building-hospital"),
        "networks": (translate("settings", "Networks"), "microscope"),
        "templates": (translate("settings", "Templates"), "list-check"),
        "codes": (translate("settings", "Lists of codes"), "list"),
        "accounts": (translate("settings", "Accounts"), "key"),
        "language": (translate("settings", "Language"), "language"),
        "appearance": (translate("settings", "Appearance"), "palette"),
        "file": (translate("settings", "Board file"), "lock"),
    }[section]
