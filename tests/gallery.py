"""Every widget in all its states, in one window: `python -m tests.gallery [--dark] [--out PNG]`."""

import argparse
import datetime as dt
import sys
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from mdtboard.ui.icons import Icons
from mdtboard.ui.theme import Scheme, ThemeManager, Tone
from mdtboard.ui.widgets.banner import Banner
from mdtboard.ui.widgets.chips import ChipGroup
from mdtboard.ui.widgets.date_field import DateField
from mdtboard.ui.widgets.dialog import ConfirmDialog
from mdtboard.ui.widgets.empty import EmptyState
from mdtboard.ui.widgets.form import FormGrid
from mdtboard.ui.widgets.layout import FlowLayout, card, column, row
from mdtboard.ui.widgets.look import button
from mdtboard.ui.widgets.matching import Option
from mdtboard.ui.widgets.number_field import NumberField
from mdtboard.ui.widgets.palette import CommandPalette, PaletteEntry
from mdtboard.ui.widgets.pdf_view import PdfView
from mdtboard.ui.widgets.pill import Pill
from mdtboard.ui.widgets.prose import Prose
from mdtboard.ui.widgets.rows_model import Column
from mdtboard.ui.widgets.sign import IconButton
from mdtboard.ui.widgets.steps import StepsWidget
from mdtboard.ui.widgets.table import RowsTable
from mdtboard.ui.widgets.text import ElidedLabel, plain_label
from mdtboard.ui.widgets.typeahead import TypeAhead

RAIL = (
    ("home", "Accueil"),
    ("calendar-event", "Réunions"),
    ("presentation", "Salle"),
    ("users", "Dossiers"),
    ("microscope", "Relectures"),
    ("list-check", "Suivi des avis"),
    ("files", "Documents"),
    ("report-medical", "Indicateurs"),
)


def _today() -> dt.date:
    return dt.date(2026, 12, 7)


PEOPLE = (
    Option(1, "Dr Martin", "chirurgie", 0),
    Option(2, "Dr Lefèvre", "radiothérapie", 0),
    Option(3, "Pr Nguyen", "oncologie médicale", 1),
    Option(4, "Dr Béraud", "anatomopathologie", 1),
    Option(5, "Dr Marchal", "imagerie", 1),
)


@dataclass(frozen=True)
class Case:
    number: int
    name: str
    site: str
    state: str
    tone: Tone
    days: int


CASES = (
    Case(412, "MOREAU Claire", "Sein gauche, carcinome canalaire", "Enregistré", Tone.DONE, 3),
    Case(413, "LEFÈBVRE Jean", "Sarcome rétropéritonéal dédifférencié", "Relecture attendue",
         Tone.READING, 41),
    Case(414, "DIALLO Awa", "Col utérin IB2", "OMS manquant", Tone.ATTENTION, 12),
    Case(415, "GARCÍA Luis", "Mésothéliome pleural épithélioïde", "En retard", Tone.PROBLEM, 56),
    Case(416, "ÖZTÜRK Leyla", "Sein droit pT1c pN1", "Programmé", Tone.INFO, 5),
    Case(417, "N’GUESSAN Paul", "TNE du grêle G2", "À discuter", Tone.NEUTRAL, 1),
    Case(418, "PETIT-DUBOIS Marie-Antoinette", "Mélanome de Dubreuilh", "Enregistré", Tone.DONE, 9),
)  # fmt: skip
COLUMNS = (
    Column[Case]("N°", lambda c: f"D-{c.number:04d}", sort_key="number", width=7),
    Column[Case]("Patient", lambda c: c.name, sort_key="name", width=16, weight=1),
    Column[Case]("Localisation", lambda c: c.site, width=18, weight=2),
    Column[Case]("État", lambda c: c.state, tone=lambda c: c.tone, sort_key="state", width=17),
    Column[Case]("Âge (j)", lambda c: str(c.days), align="right", sort_key="days", width=8),
)


def draw_page(page: int, scale: float) -> QImage:
    image = QImage(QSize(round(595 * scale), round(842 * scale)), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    painter.setFont(QFont(painter.font().family(), 18))
    painter.drawText(QRectF(56, 56, 480, 60), f"Fiche de concertation, page {page + 1}")
    for place in range(24):
        painter.fillRect(
            QRectF(56, 120 + 24 * place, 480 - (place % 5) * 40, 8), Qt.GlobalColor.lightGray
        )
    painter.end()
    return image


class Gallery(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.setWindowTitle("mdtboard gallery")
        self.setProperty("page", True)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.resize(1500, 1120)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._rail())
        main = QVBoxLayout()
        main.setSpacing(0)
        outer.addLayout(main, 1)
        self.banners(main)
        split = QSplitter(self)
        split.addWidget(self._left())
        split.addWidget(self._right())
        split.setSizes([760, 620])
        body = QVBoxLayout()
        body.setContentsMargins(16, 12, 16, 16)
        body.addWidget(split)
        main.addLayout(body, 1)
        self.palette_box = CommandPalette(self)
        self.palette_box.add_provider(entries)

    def banners(self, main: QVBoxLayout) -> None:
        demo = Banner(self)
        demo.show_message("DÉMO : ces patients sont inventés.", Tone.INFO, "Créer ma base")
        failed = Banner(self, closable=False)
        failed.show_message("Disque plein. Votre texte est gardé en mémoire.", Tone.PROBLEM,
                            "Réessayer", "Copier le texte")  # fmt: skip
        pause = Banner(self)
        pause.show_message(
            "20 dossiers discutés. Pause de 10 min ?", Tone.ATTENTION, "Pause", "Plus tard"
        )
        for bar in (demo, failed, pause):
            main.addWidget(bar)

    def _rail(self) -> QFrame:
        rail = QFrame(self)
        rail.setProperty("rail", True)
        layout = column(spacing=2, margin=8)
        for place, (icon, word) in enumerate(RAIL):
            entry = QPushButton(Icons().icon(icon, "text2"), word, rail)
            entry.setProperty("rail", True)
            entry.setCheckable(True)
            entry.setChecked(place == 3)
            layout.addWidget(entry)
        layout.addStretch(1)
        rail.setLayout(layout)
        return rail

    def _left(self) -> QWidget:
        left = QWidget(self)
        self.table = RowsTable[Case](COLUMNS, lambda c: c.number, left, multiple=True)
        self.table.setAccessibleName("Dossiers")
        self.table.show_rows(CASES)
        self.table.set_sort("days", descending=True)
        self.table.selectRow(1)
        pill_row = QWidget(left)
        pills = FlowLayout(pill_row)
        for pill in (Pill(word, tone, left) for word, tone in (
            ("Quorum · 5", Tone.DONE), ("Programmé", Tone.INFO), ("OMS manquant", Tone.ATTENTION),
            ("Quorum : manque chirurgie", Tone.PROBLEM), ("À discuter", Tone.NEUTRAL),
            ("Relecture", Tone.READING))):  # fmt: skip
            pills.addWidget(pill)
        head = row(
            plain_label("Patients et dossiers", left, "title"),
            None,
            button("Importer…", left),
            button("Nouveau dossier", left, "primary"),
        )
        layout = column(head, pill_row, self.table, self._decision(left), margin=0, spacing=12)
        layout.setContentsMargins(0, 0, 8, 0)
        layout.setStretch(2, 1)
        left.setLayout(layout)
        return left

    def _decision(self, parent: QWidget) -> QFrame:
        self.quick_line = QLineEdit(parent)
        self.quick_line.setProperty("large", True)
        self.quick_line.setPlaceholderText(";tum, ;neo, ;rel … ou texte libre")
        self.quick_line.setAccessibleName("Décision")
        self.chips = ChipGroup(parent)
        self.chips.set_options((
            ("s", "Chirurgie"), ("r", "Radiothérapie"), ("c", "Chimiothérapie"),
            ("i", "Immunothérapie"), ("e", "Essai clinique"), ("l", "Relecture"),
            ("v", "Surveillance"), ("p", "Soins de support")))  # fmt: skip
        self.chips.select(("s", "r"))
        self.chips.chips[-1].setEnabled(False)
        prose = Prose(parent, min_lines=3)
        prose.setAccessibleName("Avis")
        prose.set_text("Tumorectomie avec ganglion sentinelle, puis radiothérapie adjuvante."
                       " Nouvelle présentation avec l’anatomopathologie définitive.")  # fmt: skip
        form = FormGrid(parent, columns=3)
        self.person = TypeAhead(parent, offers_add=True)
        self.person.set_options(PEOPLE)
        self.date = DateField(parent, today=_today)
        self.date.set_value(dt.date(2026, 12, 14))
        guide = QComboBox(parent)
        guide.addItems(["—", "Conforme", "Non conforme, motivé", "Hors référentiel"])
        form.add("&Responsable", self.person)
        form.add("&Délai", self.date, "3s, 10j, 2m ou une date")
        form.add("Ré&férentiel", guide)
        name = ElidedLabel("MOREAU Claire · F · 12/03/1968 (58 ans) · IPP 0000412 · D-0412 · "
                           "Sein G · cT2 cN0 M0 · OMS 0 · G8 14", parent, "heading")  # fmt: skip
        return card(parent, name, self.quick_line, self.chips, prose, form,
                    row(plain_label("Enregistré 14:32:07", parent, "note"), None,
                        button("Reporter", parent, "quiet"),
                        button("Enregistrer et suivant", parent, "primary")))  # fmt: skip

    def _right(self) -> QWidget:
        right = QWidget(self)
        tabs = QTabWidget(right)
        tabs.addTab(self._controls(tabs), "Commandes")
        tabs.addTab(self._pdf(tabs), "Document")
        tabs.addTab(self._steps(tabs), "Étapes")
        tabs.addTab(EmptyState("microscope", "Aucune relecture en attente."
                               " Les demandes partent d’un dossier (F8).",
                               "Demander une relecture", tabs), "Vide")  # fmt: skip
        self.tabs = tabs
        layout = column(tabs)
        layout.setContentsMargins(8, 0, 0, 0)
        right.setLayout(layout)
        return right

    def _controls(self, parent: QWidget) -> QWidget:
        page = QWidget(parent)
        kinds = row(button("Primaire", page, "primary"), button("Secondaire", page),
                    button("Discret", page, "quiet"), button("Effacer", page, "danger"),
                    button("Lien", page, "link"), None)  # fmt: skip
        off = [button("Primaire", page, "primary"), button("Secondaire", page),
               button("Discret", page, "quiet"), button("Effacer", page, "danger")]  # fmt: skip
        for each in off:
            each.setEnabled(False)
        tools = [
            IconButton(icon, icon, page) for icon in ("printer", "download", "search", "trash")
        ]
        tools[3].setEnabled(False)
        ticks = [QCheckBox("Inscrire", page), QCheckBox("Présent", page), QCheckBox("Fermé", page),
                 QRadioButton("Homme", page), QRadioButton("Femme", page)]  # fmt: skip
        ticks[1].setChecked(True)
        ticks[2].setChecked(True)
        ticks[2].setEnabled(False)
        ticks[4].setChecked(True)
        spin = NumberField(page)
        spin.setAccessibleName("Nombre")
        bar = QProgressBar(page)
        bar.setValue(40)
        thin = QProgressBar(page)
        thin.setProperty("thin", True)
        thin.setTextVisible(False)
        thin.setValue(60)
        inner = card(page, kinds, row(*off, None), row(*tools, None), row(*ticks, None),
                     row(spin, bar), thin)  # fmt: skip
        layout = column(inner, self._form(page), None, spacing=12)
        layout.setContentsMargins(0, 12, 0, 0)
        page.setLayout(layout)
        return page

    def _form(self, parent: QWidget) -> QFrame:
        form = FormGrid(parent, labels="left")
        birth, name, free, closed = (QLineEdit(parent) for _ in range(4))
        birth.setText("31/02/1968")
        name.setText("Lefèvre")
        closed.setText("0000412")
        closed.setReadOnly(True)
        free.setEnabled(False)
        form.add("&Nom de naissance", name, "Tel qu’il figure sur la pièce d’identité")
        form.add("Date de naissance", birth)
        form.add("IPP", closed)
        form.add("INS", free)
        form.set_error(birth, "Février n’a que 28 jours. Exemple : 12/03/1968.")
        return card(parent, plain_label("Identité", parent, "strong"), form)

    def _pdf(self, parent: QWidget) -> QWidget:
        self.pdf = PdfView(parent)
        self.pdf.show_pages(3, (595, 842), draw_page)
        return self.pdf

    def _steps(self, parent: QWidget) -> QWidget:
        steps = StepsWidget("Importer 312 lignes", parent)
        for title in ("Fichier", "Colonnes", "Vérification"):
            steps.layout().setContentsMargins(0, 12, 0, 0)
            steps.add_step(title, EmptyState("file-import", f"Étape {title}", None, steps))
        steps.go_to(1)
        return steps


def entries() -> tuple[PaletteEntry, ...]:
    return (
        PaletteEntry("new", "Nouveau dossier", "Dossiers", "user-plus", "Ctrl+N"),
        PaletteEntry("wall", "Projeter", "Salle", "presentation", "F5"),
        PaletteEntry("end", "Terminer la réunion", "", "check", "Ctrl+Maj+E", enabled=False,
                     reason="Aucune réunion n’est ouverte"),
        PaletteEntry("c", "LEFÈBVRE Jean", "D-0413 · Sarcome rétropéritonéal", "user"),
    )  # fmt: skip


class Show:
    def __init__(self, gallery: Gallery, options: argparse.Namespace) -> None:
        self.gallery = gallery
        self.options = options

    def act(self) -> None:
        gallery, mode = self.gallery, self.options.show
        gallery.tabs.setCurrentIndex(self.options.tab)
        if mode == "palette":
            gallery.palette_box.popup()
        elif mode == "typeahead":
            gallery.person.setFocus()
            gallery.person.setText("mar")
            gallery.person.textEdited.emit("mar")
        elif mode == "empty":
            gallery.table.set_empty("0 sur 312 avec ces filtres", "Effacer les filtres", "filter")
            gallery.table.show_rows(())
        elif mode == "confirm":
            ConfirmDialog("Valider 38 avis ?", "Ils ne changeront plus que par un avenant daté.",
                          "Valider 38 avis", gallery).open()  # fmt: skip
        elif mode == "chips":
            gallery.chips.setFocus(Qt.FocusReason.TabFocusReason)
        elif mode == "table":
            gallery.table.setFocus(Qt.FocusReason.TabFocusReason)

    def save(self) -> None:
        self.gallery.grab().save(self.options.out)
        for extra in QApplication.topLevelWidgets():
            if extra is not self.gallery and extra.isVisible():
                extra.grab().save(self.options.out.replace(".png", "-popup.png"))
        QApplication.quit()


def main() -> int:
    parser = argparse.ArgumentParser(prog="tests.gallery")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--scale", type=int, default=100)
    parser.add_argument("--out", help="save a picture and leave")
    parser.add_argument("--tab", type=int, default=0)
    parser.add_argument(
        "--show", default="", help="palette, typeahead, empty, confirm, chips, table"
    )
    options = parser.parse_args()
    app = QApplication(sys.argv[:1])
    manager = ThemeManager(app, Scheme.DARK if options.dark else Scheme.LIGHT, options.scale)
    gallery = Gallery()
    gallery.setObjectName(manager.theme.name)
    gallery.show()
    show = Show(gallery, options)
    QTimer.singleShot(150, show.act)
    if options.out:
        QTimer.singleShot(900, show.save)
    return app.exec()


if __name__ == "__main__":
    raise SystemExit(main())
