"""Gets what is typed into the file, and loses nothing when that does not go straight."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from uuid import UUID

from mdtboard.domain.decision import Decision, DecisionStep
from mdtboard.domain.errors import EnvironmentFault, Rule, RuleViolation
from mdtboard.domain.ids import PresentationId
from mdtboard.services.bundle import Services


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """The same field, changed here and by somebody else; `fields` names those that differ."""

    mine: Decision
    theirs: Decision
    fields: tuple[str, ...]

    @property
    def settled_by_them(self) -> bool:
        """Tell whether they validated it, so that only a new version can say more."""
        return self.theirs.step is DecisionStep.VALIDATED


class DraftKeeper:
    """Saves drafts; holds those that the disk refused, and the one that somebody else changed."""

    def __init__(self, services: Services) -> None:
        self._services = services
        self._refused: dict[PresentationId, Decision] = {}
        self.conflict: Conflict | None = None
        self.fault: EnvironmentFault | None = None

    def held(self, presentation_id: PresentationId) -> Decision | None:
        """Return what is typed for a case and not in the file yet."""
        if self.conflict is not None and self.conflict.mine.presentation_id == presentation_id:
            return self.conflict.mine
        return self._refused.get(presentation_id)

    @property
    def refused(self) -> tuple[Decision, ...]:
        """Return the drafts that the disk refused, oldest first."""
        return tuple(self._refused.values())

    def keep(self, base: Decision, changed: Decision, burst: UUID | None) -> Decision:
        """Save `changed`, which was made from `base`, and return the draft to go on with.

        Where somebody else changed other fields meanwhile, both changes are kept; where they
        changed the same field, nothing is written and `conflict` says so.
        """
        if self.conflict is not None and self.conflict.mine.id == changed.id:
            self.conflict = replace(self.conflict, mine=changed)
            return changed
        try:
            saved = self._services.decisions.edit(changed, burst)
        except RuleViolation as error:
            if error.rule is not Rule.CHANGED_SINCE:
                raise
            return self._meet(base, changed, burst)
        except EnvironmentFault as fault:
            self.fault = fault
            self._refused[changed.presentation_id] = changed
            return changed
        self._refused.pop(changed.presentation_id, None)
        if not self._refused:
            self.fault = None
        return saved

    def retry(self) -> tuple[Decision, ...]:
        """Try again to save what the disk refused, and return what is saved now."""
        saved = []
        for draft in self.refused:
            kept = self.keep(draft, draft, None)
            if draft.presentation_id not in self._refused:
                saved.append(kept)
        return tuple(saved)

    def drop_mine(self) -> None:
        """Leave the field as the other person wrote it."""
        self.conflict = None

    def insist(self, fields: dict[str, object]) -> Decision | None:
        """Write `fields` over what the other person wrote, who was read first.

        A decision they validated meanwhile gets a new version.
        """
        conflict, self.conflict = self.conflict, None
        if conflict is None:
            return None
        theirs = conflict.theirs
        if conflict.settled_by_them:
            theirs = self._services.decisions.amend(theirs.id, "")
        return self._services.decisions.edit(replace(theirs, **fields))  # type: ignore[arg-type]

    def _meet(self, base: Decision, changed: Decision, burst: UUID | None) -> Decision:
        theirs = self._services.meetings.presented(changed.presentation_id).decision
        if theirs is None:
            # They took the draft back; what is typed here starts a new one.
            return self._services.decisions.edit(replace(changed, version=0), burst)
        mine = _changed_fields(base, changed)
        both = [name for name in mine if name in _changed_fields(base, theirs)]
        if theirs.id != changed.id or theirs.step is DecisionStep.VALIDATED or both:
            self.conflict = Conflict(mine=changed, theirs=theirs, fields=tuple(both or mine))
            return changed
        merged = replace(theirs, **{name: getattr(changed, name) for name in mine})
        return self._services.decisions.edit(merged, burst)


_TYPED = (
    *("line", "text", "options", "intent", "responsible", "responsible_id", "deadline"),
    *("deadline_text", "guideline", "guideline_name", "departure_reason", "trial"),
    *("trial_detail", "dissent", "not_waiting_reason"),
)


def _changed_fields(before: Decision, after: Decision) -> Iterable[str]:
    return tuple(name for name in _TYPED if getattr(before, name) != getattr(after, name))
