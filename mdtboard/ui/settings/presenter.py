"""Decides what a list of records and the form beside it show; keeps what is not saved."""

from contextlib import suppress
from dataclasses import replace
from typing import Generic, Protocol, TypeVar
from uuid import UUID

from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.matching import holding
from mdtboard.domain.permissions import may
from mdtboard.domain.person import Account
from mdtboard.ui.settings.sources import Line, R, Source

_FIELDS = {
    Rule.NAME_MISSING: "name",
    Rule.QUORUM_MINIMUM_TOO_LOW: "quorum",
    Rule.QUORUM_BELOW_FORMAL: "quorum",
    Rule.VALIDITY_OUT_OF_ORDER: "to",
    Rule.TEMPLATE_CODE_IS_NO_WORD: "code",
    Rule.TEMPLATE_CODE_TAKEN: "code",
    Rule.TEMPLATE_IS_EMPTY: "text",
    Rule.TEMPLATE_TOO_LONG: "text",
    Rule.TEMPLATE_SLOT_UNKNOWN: "text",
}


Shown = TypeVar("Shown", contravariant=True)


class RecordsView(Protocol[Shown]):
    """What the presenter asks of a section."""

    def show_lines(self, lines: tuple[Line, ...], total: int) -> None:
        """Show the records that the search finds, out of `total`."""

    def select(self, key: UUID) -> None:
        """Go to a record."""

    def show_record(self, record: Shown | None) -> None:
        """Fill the form."""

    def show_unsaved(self, unsaved: bool) -> None:
        """Offer to save and to discard, or not."""

    def show_error(self, field: str, error: RuleViolation | None) -> None:
        """Say what is wrong, beside a field if it is one's; None takes everything back."""

    def tell_saved(self, title: str) -> None:
        """Say that a record was saved."""


class RecordsPresenter(Generic[R]):
    """Keeps a draft of every record that is changed and not saved, by its id."""

    def __init__(self, source: Source[R], account: Account, view: RecordsView[R]) -> None:
        self._source = source
        self._view = view
        self.may_change = may(account, source.permission)
        self._records: dict[UUID, R] = {}
        self._drafts: dict[UUID, R] = {}
        self._added: set[UUID] = set()
        self._key: UUID | None = None
        self._typed = ""
        self._shown: R | None = None

    @property
    def unsaved(self) -> int:
        """Return how many records are changed and not saved."""
        return len(self._drafts)

    def load(self) -> None:
        """Read again; what is not saved stays as it was typed."""
        self._records = {self._source.line(r).key: r for r in self._source.read()}
        if self._key not in self._records and self._key not in self._drafts:
            self._key = next(iter(self._records), None)
        self._list()
        self._show_current()

    def search(self, typed: str) -> None:
        """Show the records in which every typed word begins some word."""
        self._typed = typed
        self._list()

    def choose(self, key: UUID | None) -> None:
        """Show another record; what was typed in the former one is kept."""
        if key is not None and key != self._key:
            self._key = key
            self._show_current()

    def add(self) -> None:
        """Start a new record."""
        record = self._source.new()
        key = self._source.line(record).key
        self._drafts[key] = record
        self._added.add(key)
        self._key, self._typed = key, ""
        self._list()
        self._show_current()

    def edited(self, record: R) -> None:
        """Keep what the form holds now."""
        key = self._source.line(record).key
        if key != self._key:
            return
        self._shown = record
        known = self._records.get(key)
        before = key in self._drafts
        if record == known:
            self._drafts.pop(key, None)
        else:
            self._drafts[key] = record
        changed = self._source.line(record).title != self._title_before(key)
        if before != (key in self._drafts) or changed:
            self._list()
        self._view.show_unsaved(key in self._drafts)

    def save(self) -> None:
        """Save the record shown."""
        key = self._key
        if key is None or key not in self._drafts:
            return
        self._view.show_error("", None)
        try:
            saved = self._source.save(self._drafts[key])
        except RuleViolation as error:
            named = error.details.get("field", _FIELDS.get(error.rule, ""))
            self._view.show_error(str(named), error)
            return
        self._drafts.pop(key, None)
        self._added.discard(key)
        self.load()
        self._view.tell_saved(self._source.line(saved).title)

    def save_all(self, *, shown_too: bool = True) -> None:
        """Save every record that the rules let through; the others stay as they were typed.

        The one shown stays too, unless `shown_too`: its form holds something not understood.
        """
        if not self._drafts:
            return
        for key, draft in tuple(self._drafts.items()):
            if key == self._key and not shown_too:
                continue
            with suppress(RuleViolation):
                self._source.save(draft)
                self._drafts.pop(key)
                self._added.discard(key)
        self.load()

    def discard(self) -> None:
        """Forget what is not saved of the record shown."""
        if self._key is None:
            return
        self._drafts.pop(self._key, None)
        self._added.discard(self._key)
        self._view.show_error("", None)
        self.load()

    def _list(self) -> None:
        new = [self._drafts[key] for key in self._drafts if key not in self._records]
        records = new + [self._drafts.get(key, record) for key, record in self._records.items()]
        lines = [self._line(record) for record in records]
        held = {line.key for line in holding(lines, _title, self._typed)}
        found = tuple(line for line in lines if line.unsaved or line.key in held)
        self._titles = {line.key: line.title for line in lines}
        self._view.show_lines(found, len(lines))
        if self._key is not None and any(line.key == self._key for line in found):
            self._view.select(self._key)

    def _title_before(self, key: UUID) -> str:
        return self._titles.get(key, "")

    def _line(self, record: R) -> Line:
        line = self._source.line(record)
        return replace(line, unsaved=line.key in self._drafts)

    def _show_current(self) -> None:
        key = self._key
        record = None
        if key is not None:
            record = self._drafts.get(key, self._records.get(key))
        if record is None or record != self._shown:
            self._view.show_error("", None)
            self._view.show_record(record)
        self._shown = record
        self._view.show_unsaved(key in self._drafts)


def _title(line: Line) -> str:
    return line.title
