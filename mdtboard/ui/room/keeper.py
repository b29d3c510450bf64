"""Gets what is typed into the file, and loses nothing when that does not go straight."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import PresentationId
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


class DraftKeeper:
    """Saves drafts; holds those that the disk refused, and the one that somebody else changed."""

    def __init__(self, services: Services) -> None:
        self._services = services
        # What was typed, behind what it was typed over.
        self._refused: dict[PresentationId, tuple[Decision, Decision]] = {}
        self.conflict: Conflict | None = None
        self.fault: EnvironmentFault | None = None

    def held(self, presentation_id: PresentationId) -> Decision | None:
        """Return what is typed for a case and not in the file yet."""
        if self.conflict is not None and self.conflict.mine.presentation_id == presentation_id:
            return self.conflict.mine
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
        if self.conflict is not None and self.conflict.mine.id == changed.id:
            self.conflict = replace(self.conflict, mine=changed)
            return changed
        base, _ = self._refused.get(changed.presentation_id, (base, changed))
        try:
            saved = self._services.decisions.edit(changed, burst)
        except RuleViolation as error:
            if error.rule is not Rule.CHANGED_SINCE:
                raise
            saved = self._meet(base, changed, burst)
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
        """Leave the field as the other person wrote it."""
        conflict, self.conflict = self.conflict, None
        if conflict is not None and conflict.mine_alone:
            self._services.decisions.edit(replace(conflict.theirs, **conflict.mine_alone))

    def insist(self, fields: dict[str, Any], reason: str = "") -> Decision | None:
        """Write `fields` over what the other person wrote, who was read first.

        A decision they validated meanwhile gets a new version, for which `reason` is given.

        Raises:
            RuleViolation: the new version has no reason; the conflict stands.
        """
        conflict = self.conflict
        if conflict is None:
            return None
        theirs = conflict.theirs
        if conflict.settled_by_them:
            theirs = self._services.decisions.amend(theirs.id, reason)
        self.conflict = None
        return self._services.decisions.edit(replace(theirs, **conflict.mine_alone, **fields))

    def _meet(self, base: Decision, changed: Decision, burst: UUID | None) -> Decision:
        theirs = self._services.meetings.presented(changed.presentation_id).decision
        if theirs is None:
            # They took the draft back; what is typed here starts a new one.
            return self._services.decisions.edit(replace(changed, version=0), burst)
        conflict = Conflict(base=base, mine=changed, theirs=theirs)
        if conflict.fields:
            self.conflict = conflict
            return changed
        if not conflict.mine_alone:
            return theirs
        return self._services.decisions.edit(replace(theirs, **conflict.mine_alone), burst)


_TYPED = (
    *("line", "text", "options", "intent", "responsible", "responsible_id", "deadline"),
    *("deadline_text", "guideline", "guideline_name", "departure_reason", "trial"),
    *("trial_detail", "dissent", "not_waiting_reason"),
)


def changed_fields(before: Decision, after: Decision) -> tuple[str, ...]:
    """Return the names of the typed fields in which two states of a decision differ."""
    return tuple(name for name in _TYPED if getattr(before, name) != getattr(after, name))
