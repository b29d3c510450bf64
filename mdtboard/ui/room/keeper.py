"""Gets what is typed into the file, and loses nothing when that does not go straight."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import PresentationId
from mdtboard.domain.sheets import PresentedCase
from mdtboard.services.bundle import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """What was typed here over `base`, and what somebody else made of it meanwhile."""

    base: Decision
    mine: Decision
    theirs: Decision

    @property
    def fields(self) -> tuple[str, ...]:
        """Return the fields to choose about: those that both changed, of another text all."""
        mine = changed_fields(self.base, self.mine)
        if self.settled_by_them or self.theirs.id != self.mine.id:
            return mine
        theirs = changed_fields(self.base, self.theirs)
        return tuple(name for name in mine if name in theirs)

    @property
    def mine_alone(self) -> dict[str, Any]:
        """Return what was typed here and disturbs nobody; no choice takes it away."""
        names = (n for n in changed_fields(self.base, self.mine) if n not in self.fields)
        return {name: getattr(self.mine, name) for name in names}

    @property
    def settled_by_them(self) -> bool:
        """Tell whether they validated it, so that only a new version can say more."""
        return self.theirs.step is DecisionStep.VALIDATED


# Somebody else may write again while two changes are brought together; not for ever.
_TRIES = 20


class DraftKeeper:
    """Saves drafts; holds those that the disk refused, and those that somebody else changed."""

    def __init__(self, services: Services) -> None:
        self._services = services
        # What was typed, behind what it was typed over.
        self._refused: dict[PresentationId, tuple[Decision, Decision]] = {}
        self._conflicts: dict[PresentationId, Conflict] = {}
        self.fault: EnvironmentFault | None = None

    @property
    def conflict(self) -> Conflict | None:
        """Return the conflict to settle next, the oldest first."""
        return next(iter(self._conflicts.values()), None)

    def hear(self, rows: Iterable[PresentedCase]) -> None:
        """Take over what the others wrote since: whoever chooses must see what stands now."""
        for row in rows:
            conflict = self._conflicts.get(row.presentation.id)
            if conflict is not None and row.decision is not None:
                self._conflicts[row.presentation.id] = replace(conflict, theirs=row.decision)

    def held(self, presentation_id: PresentationId) -> Decision | None:
        """Return what is typed for a case and not in the file yet."""
        conflict = self._conflicts.get(presentation_id)
        if conflict is not None:
            return conflict.mine
        refused = self._refused.get(presentation_id)
        return None if refused is None else refused[1]

    @property
    def refused(self) -> tuple[Decision, ...]:
        """Return the drafts that the disk refused, oldest first."""
        return tuple(typed for _, typed in self._refused.values())

    def keep(self, base: Decision, changed: Decision, burst: UUID | None) -> Decision:
        """Save `changed`, which was made from `base`, and return the draft to go on with.

        Where somebody else changed other fields meanwhile, both changes are kept; where they
        changed the same field, nothing is written and `conflict` says so.
        """
        conflict = self._conflicts.get(changed.presentation_id)
        if conflict is not None:
            self._conflicts[changed.presentation_id] = replace(conflict, mine=changed)
            return changed
        base, _ = self._refused.get(changed.presentation_id, (base, changed))
        try:
            saved = self._written(base, changed, burst)
        except EnvironmentFault as fault:
            self.fault = fault
            self._refused[changed.presentation_id] = base, changed
            return changed
        self._refused.pop(changed.presentation_id, None)
        if not self._refused:
            self.fault = None
        return saved

    def retry(self) -> tuple[Decision, ...]:
        """Try again to save what the disk refused, and return what is saved now."""
        saved = []
        for base, typed in tuple(self._refused.values()):
            kept = self.keep(base, typed, None)
            if typed.presentation_id not in self._refused:
                saved.append(kept)
        return tuple(saved)

    def drop_mine(self) -> None:
        """Leave the field as the other person wrote it.

        Raises:
            RuleViolation: they wrote again; the conflict stands, with what they wrote.
        """
        conflict = self.conflict
        if conflict is None:
            return
        if conflict.mine_alone:
            with self._standing(conflict):
                self._services.decisions.edit(replace(conflict.theirs, **conflict.mine_alone))
        del self._conflicts[conflict.mine.presentation_id]

    def insist(self, fields: dict[str, Any], reason: str = "") -> Decision | None:
        """Write `fields` over what the other person wrote, who was read first.

        A decision they validated meanwhile gets a new version, for which `reason` is given.

        Raises:
            RuleViolation: the new version has no reason, or they wrote again; the conflict
                stands, with what they wrote.
        """
        conflict = self.conflict
        if conflict is None:
            return None
        theirs = conflict.theirs
        with self._standing(conflict):
            if conflict.settled_by_them:
                theirs = self._services.decisions.amend(theirs.id, reason)
            written = replace(theirs, **conflict.mine_alone, **fields)
            saved = self._services.decisions.edit(written)
        del self._conflicts[conflict.mine.presentation_id]
        return saved

    @contextmanager
    def _standing(self, conflict: Conflict) -> Iterator[None]:
        """Keep a conflict that could not be settled, with what the others wrote meanwhile."""
        try:
            yield
        except RuleViolation:
            self.hear((self._services.meetings.presented(conflict.mine.presentation_id),))
            raise

    def _written(self, base: Decision, changed: Decision, burst: UUID | None) -> Decision:
        try:
            return self._services.decisions.edit(changed, burst)
        except RuleViolation as error:
            if error.rule is not Rule.CHANGED_SINCE:
                raise
        return self._meet(base, changed, burst)

    def _meet(self, base: Decision, changed: Decision, burst: UUID | None) -> Decision:
        for _ in range(_TRIES):
            theirs = self._services.meetings.presented(changed.presentation_id).decision
            if theirs is None:
                # They took the draft back; what is typed here starts a new one.
                merged = replace(changed, version=0)
            else:
                conflict = Conflict(base=base, mine=changed, theirs=theirs)
                if conflict.fields:
                    self._conflicts[changed.presentation_id] = conflict
                    return changed
                if not conflict.mine_alone:
                    return theirs
                merged = replace(theirs, **conflict.mine_alone)
            try:
                return self._services.decisions.edit(merged, burst)
            except RuleViolation as error:
                if error.rule is not Rule.CHANGED_SINCE:
                    raise
        raise RuleViolation(Rule.CHANGED_SINCE)


_TYPED = (
    *("line", "text", "options", "intent", "responsible", "responsible_id", "deadline"),
    *("deadline_text", "guideline", "guideline_name", "departure_reason", "trial"),
    *("trial_detail", "dissent", "not_waiting_reason", "despite_opposition"),
)


def changed_fields(before: Decision, after: Decision) -> tuple[str, ...]:
    """Return the names of the typed fields in which two states of a decision differ."""
    return tuple(name for name in _TYPED if getattr(before, name) != getattr(after, name))
