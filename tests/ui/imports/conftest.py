import pytest

from mdtboard.ui.bus import ChangeBus
from mdtboard.ui.icons import Icons
from mdtboard.ui.imports.dialog import ImportDialog
from mdtboard.ui.shell import Shell
from mdtboard.ui.tasks import Tasks
from mdtboard.ui.theme import Scheme, ThemeManager

HEADINGS = "Nom;Prénom;Date de naissance;IPP;Diagnostic"
ROWS = (
    "Lefèvre-Nkoulou;Marie-Noëlle, Agathe;12/03/1957;;Liposarcome dédifférencié rétropéritonéal",
    "Delaunay;Elif;04/07/1986;;Autre tumeur",
    "Essai;Nouveau;31/02/1960;Z1;GIST",
    "Essai;Autre;28/02/1960;Z2;GIST",
)


@pytest.fixture
def shell(demo, qapp):
    bus = ChangeBus()
    demo.desk.database.on_change(bus.announce)
    return Shell(demo, bus, Tasks(threaded=False), Icons(), ThemeManager(qapp, Scheme.LIGHT))


@pytest.fixture
def said(shell):
    heard = []
    shell.notice_given.connect(lambda text, tone: heard.append(text))
    return heard


@pytest.fixture
def a_list(tmp_path):
    """Writes a list as a French Windows would, and returns where."""

    def write(rows=ROWS, headings=HEADINGS, encoding="cp1252"):
        path = tmp_path / "liste.csv"
        path.write_text("\n".join((headings, *rows)) + "\n", encoding=encoding)
        return path

    return write


@pytest.fixture
def wizard(shell, host, qtbot):
    def make(path=None):
        made = ImportDialog(shell, host, path)
        made.open()
        made.activateWindow()
        qtbot.waitUntil(made.isActiveWindow)
        return made

    return make
