"""People to tick, found by typing."""

from uuid import UUID

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from mdtboard.domain.ids import PersonId
from mdtboard.domain.matching import holding
from mdtboard.domain.person import Person
from mdtboard.overriding import override
from mdtboard.ui.labels import label
from mdtboard.ui.widgets.layout import column
from mdtboard.ui.widgets.text import plain_label

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class _PeopleModel(QAbstractListModel):
    ticked_changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()
        self._shown: tuple[Person, ...] = ()
        self.ticked: set[UUID] = set()
        self.typed = ""

    def show_people(self, people: tuple[Person, ...]) -> None:
        self._people = people
        self.filter()

    def filter(self) -> None:
        self.beginResetModel()
        self._shown = tuple(holding(self._people, _text, self.typed))
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def flags(self, index: _Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsUserCheckable

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        person = self._shown[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{_name(person)} · {label(person.specialty)}"
        if role == Qt.ItemDataRole.CheckStateRole:
            ticked = person.id in self.ticked
            return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
        return None

    @override
    def setData(self, index: _Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if role != Qt.ItemDataRole.CheckStateRole or not index.isValid():
            return False
        self.ticked ^= {self._shown[index.row()].id}
        self.dataChanged.emit(index, index, [role])
        self.ticked_changed.emit()
        return True


class MembersPicker(QWidget):
    """A list of people with a box each; Space ticks, the line above finds."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search_line = QLineEdit(self)
        self.search_line.setPlaceholderText(self.tr("Name or specialty"))
        self.search_line.setAccessibleName(self.tr("Search among the people"))
        self.search_line.setClearButtonEnabled(True)
        self.model = _PeopleModel(self)
        self.list = QListView(self)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("People"))
        self.list.setUniformItemSizes(True)
        self.list.setMinimumHeight(190)
        self.count_label = plain_label("", self, "note")
        self.setLayout(column(self.search_line, self.list, self.count_label, spacing=4))
        self.setFocusProxy(self.search_line)
        self.search_line.textChanged.connect(self._on_typed)
        self.model.ticked_changed.connect(self._on_ticked)

    def show_people(self, people: tuple[Person, ...]) -> None:
        """Offer `people`; ticks stay."""
        self.model.show_people(people)
        self._count()

    def tick(self, member_ids: tuple[PersonId, ...]) -> None:
        """Tick these people and nobody else."""
        self.model.ticked = set(member_ids)
        self.search_line.clear()
        self.model.filter()
        self._count()

    def ticked(self) -> tuple[PersonId, ...]:
        """Return who is ticked, in a fixed order."""
        return tuple(sorted((PersonId(key) for key in self.model.ticked), key=str))

    @Slot(str)
    def _on_typed(self, typed: str) -> None:
        self.model.typed = typed
        self.model.filter()

    @Slot()
    def _on_ticked(self) -> None:
        self._count()
        self.changed.emit()

    def _count(self) -> None:
        count = len(self.model.ticked)
        words = self.tr("1 member") if count == 1 else self.tr("{count} members")
        self.count_label.setText(words.format(count=count))


def _name(person: Person) -> str:
    parts = (person.title, person.given_name, person.family_name)
    return " ".join(part for part in parts if part)


def _text(person: Person) -> str:
    return f"{_name(person)} {label(person.specialty)}"
