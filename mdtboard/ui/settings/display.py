"""The language, and how the program looks on this machine."""

from PySide6.QtCore import QLocale, Qt, Signal, Slot
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from mdtboard.ui.documents.wording import LANGUAGES
from mdtboard.ui.labels import label
from mdtboard.ui.shell import Shell
from mdtboard.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, Scheme
from mdtboard.ui.widgets.layout import card, column, row
from mdtboard.ui.widgets.number_field import NumberField
from mdtboard.ui.widgets.slider import Slider
from mdtboard.ui.widgets.text import plain_label

_STEP = 10


class LanguageSection(QWidget):
    """French or English, each in its own words."""

    language_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = plain_label(self.tr("Language"), self, "heading")
        words = self.tr(
            "The language of the screens. A document has its own, chosen where it is printed."
        )
        note = plain_label(words, self, "note", wrap=True)
        self.buttons: dict[str, QRadioButton] = {}
        self._group = QButtonGroup(self)
        choices = column(spacing=4)
        french = QLocale().language() == QLocale.Language.French
        for code, name in LANGUAGES.items():
            choice = QRadioButton(name, self)
            choice.setChecked(french == (code == "fr"))
            choice.clicked.connect(self._on_clicked)
            self._group.addButton(choice)
            choices.addWidget(choice)
            self.buttons[code] = choice
        frame = card(self, choices)
        self.setLayout(column(title, note, frame, None))

    @Slot()
    def _on_clicked(self) -> None:
        chosen = next(code for code, each in self.buttons.items() if each.isChecked())
        self.language_chosen.emit(chosen)


class AppearanceSection(QWidget):
    """Light or dark, and the size of the text; seen at once."""

    appearance_chosen = Signal(str, int)

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shell = shell
        title = plain_label(self.tr("Appearance"), self, "heading")
        note = plain_label(self.tr("Kept on this machine, for you alone."), self, "note")
        self.scheme_buttons: dict[Scheme, QRadioButton] = {}
        schemes = self._make_schemes()
        self.slider, self.scale_field = self._make_scale()
        sizes = row(self.slider, self.scale_field, spacing=12)
        size_label = plain_label(self.tr("Size of the &text"), self, "field")
        size_label.setBuddy(self.slider)
        sample = plain_label(
            self.tr("LEFÈVRE Jeanne · D-0412 · dedifferentiated liposarcoma, PS 1"), self
        )
        frame = card(
            self,
            plain_label(self.tr("Colours"), self, "field"),
            schemes,
            size_label,
            sizes,
            sample,
            spacing=10,
        )
        self.setLayout(column(title, note, frame, None))
        self.slider.valueChanged.connect(self._on_slid)
        self.scale_field.valueChanged.connect(self._on_scale)

    def _make_schemes(self) -> QHBoxLayout:
        self._group = QButtonGroup(self)
        line = row(spacing=20)
        for scheme in Scheme:
            choice = QRadioButton(label(scheme), self)
            choice.setChecked(scheme is self.shell.themes.scheme)
            choice.clicked.connect(self._on_scheme)
            self._group.addButton(choice)
            line.addWidget(choice)
            self.scheme_buttons[scheme] = choice
        line.addStretch(1)
        return line

    def _make_scale(self) -> tuple[Slider, NumberField]:
        slider = Slider(Qt.Orientation.Horizontal, self)
        slider.setRange(SMALLEST_SCALE // _STEP, LARGEST_SCALE // _STEP)
        slider.setPageStep(1)
        slider.setValue(self.shell.themes.scale // _STEP)
        slider.setAccessibleName(self.tr("Size of the text"))
        # Dragging shows the figure; the text grows where the handle is let go.
        slider.setTracking(False)
        field = NumberField(self, SMALLEST_SCALE, LARGEST_SCALE)
        field.setSingleStep(_STEP)
        field.setSuffix(" %")
        field.setKeyboardTracking(False)
        field.setValue(self.shell.themes.scale)
        field.setAccessibleName(self.tr("Size of the text in percent"))
        return slider, field

    @Slot()
    def _on_scheme(self) -> None:
        chosen = next(s for s, each in self.scheme_buttons.items() if each.isChecked())
        self.shell.themes.set_scheme(chosen)
        self._tell()

    @Slot(int)
    def _on_slid(self, place: int) -> None:
        self.scale_field.setValue(place * _STEP)

    @Slot(int)
    def _on_scale(self, percent: int) -> None:
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(percent / _STEP))
        self.slider.blockSignals(blocked)
        self.shell.themes.set_scale(percent)
        self._tell()

    def _tell(self) -> None:
        themes = self.shell.themes
        self.appearance_chosen.emit(themes.scheme.value, themes.scale)
