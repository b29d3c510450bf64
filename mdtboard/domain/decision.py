"""What the board advises, and the steps from a draft to a validated text."""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import Enum

from mdtboard.domain.care import CareOption, Intent, Treatment, joined, kinds_of, ticked
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import (
    CaseId,
    DecisionId,
    OptionId,
    PersonId,
    PresentationId,
    TemplateId,
    new_id,
)
from mdtboard.domain.meeting import QuorumResult
from mdtboard.domain.presentation import Lane
from mdtboard.domain.template import Template, has_open_slot


class GuidelineFollowed(Enum):
    """Whether the advice follows a guideline; a departure is traced as such (HAS 2014)."""

    NOT_STATED = "not_stated"
    FOLLOWED = "followed"
    DEPARTED = "departed"
    NONE_EXISTS = "none_exists"


class TrialProposal(Enum):
    """Whether a clinical trial was proposed (FRCP MED-250)."""

    NOT_STATED = "not_stated"
    PROPOSED = "proposed"
    NOT_PROPOSED = "not_proposed"


class DecisionStep(Enum):
    """Draft while it is typed, recorded by the secretary, validated by a named physician.

    An unsettled one is a second text that another window wrote beside it before the schema
    forbade that: no advice, but words that wait until a person has chosen.
    """

    DRAFT = "draft"
    RECORDED = "recorded"
    VALIDATED = "validated"
    REPLACED = "replaced"
    UNSETTLED = "unsettled"

    @property
    def next_steps(self) -> "frozenset[DecisionStep]":
        """Return the steps that may follow this one."""
        return _NEXT[self]


_NEXT: dict[DecisionStep, frozenset[DecisionStep]] = {
    DecisionStep.DRAFT: frozenset({DecisionStep.RECORDED}),
    DecisionStep.RECORDED: frozenset({DecisionStep.DRAFT, DecisionStep.VALIDATED}),
    DecisionStep.VALIDATED: frozenset({DecisionStep.REPLACED}),
    DecisionStep.REPLACED: frozenset(),
    DecisionStep.UNSETTLED: frozenset({DecisionStep.REPLACED}),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One version of what the board advises for one presentation.

    `line` is the unfinished quick line: it is data too, and comes back after a crash.
    """

    id: DecisionId
    presentation_id: PresentationId
    case_id: CaseId
    revision: int = 1
    step: DecisionStep = DecisionStep.DRAFT
    line: str = ""
    text: str = ""
    options: tuple[CareOption, ...] = ()
    intent: Intent = Intent.NOT_STATED
    responsible: str = ""
    responsible_id: PersonId | None = None
    deadline: date | None = None
    deadline_text: str = ""
    guideline: GuidelineFollowed = GuidelineFollowed.NOT_STATED
    guideline_name: str = ""
    departure_reason: str = ""
    trial: TrialProposal = TrialProposal.NOT_STATED
    trial_detail: str = ""
    dissent: str = ""
    despite_opposition: str = ""
    provisional: bool = False
    not_waiting_reason: str = ""
    to_review: bool = False
    quorum_met: bool | None = None
    quorum_specialties: int = 0
    recorded_at: datetime | None = None
    recorded_by: str = ""
    validated_at: datetime | None = None
    validated_by: str = ""
    replaces: DecisionId | None = None
    amendment_reason: str = ""
    template_id: TemplateId | None = None
    template_revision: int = 0
    version: int = 0

    @property
    def treatments(self) -> tuple[Treatment, ...]:
        """Return the kinds of the first line, in their order."""
        return kinds_of(self.options)

    @property
    def awaits_reading(self) -> bool:
        """Tell whether it stands and is provisional until an expert's reading is in."""
        return self.provisional and self.step is not DecisionStep.REPLACED

    @property
    def is_overturned(self) -> bool:
        """Tell whether it stands although a later reading changes the treatment."""
        return self.to_review and self.step is not DecisionStep.REPLACED

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing was advised yet."""
        return not (self.text.strip() or self.line.strip() or self.options)

    @property
    def is_editable(self) -> bool:
        """Tell whether it may still be changed without a new version."""
        return self.step in (DecisionStep.DRAFT, DecisionStep.RECORDED)

    def require_editable(self) -> None:
        """Refuse a change to a validated text: it is amended by a new version.

        Raises:
            RuleViolation: the decision is validated or replaced.
        """
        if not self.is_editable:
            raise RuleViolation(Rule.DECISION_IS_VALIDATED)

    def filled_from(self, template: Template, text: str) -> "Decision":
        """Return the draft with a template's kinds ticked and its sentence `text` added."""
        self.require_editable()
        return replace(
            self,
            text=join_text(self.text, text),
            line="",
            options=ticked(self.options, template.treatments),
            template_id=template.id,
            template_revision=template.revision,
        )

    def taking_over(self, former: "Decision") -> "Decision":
        """Return the draft with a former advice taken over; its deadlines are not.

        Raises:
            RuleViolation: this one is validated.
        """
        self.require_editable()
        options = tuple(
            replace(option, id=OptionId(new_id()), deadline=None, deadline_text="")
            for option in former.options
        )
        return replace(
            self,
            text=join_text(self.text, former.text),
            options=joined(self.options, options),
            intent=former.intent,
            responsible=former.responsible,
            responsible_id=former.responsible_id,
            guideline=former.guideline,
            guideline_name=former.guideline_name,
            departure_reason=former.departure_reason,
            trial=former.trial,
            trial_detail=former.trial_detail,
        )

    def record(
        self,
        *,
        at: datetime,
        by: str,
        lane: Lane,
        quorum: QuorumResult,
        reading_awaited: bool,
        opposed: bool = False,
    ) -> "Decision":
        """Return the decision as the secretary records it.

        What is left in the quick line joins the text. It is provisional while an expert's
        second reading is due and not in, unless the board said why it does not wait.

        Raises:
            RuleViolation: nothing was advised, a template's slot is left open, a departure
                from the guideline has no reason (HAS 2014), a registered case names no
                guideline (mandatory there: FRCP MED-249), or the patient is `opposed`
                (CSP L.1110-4) and nobody says why it is recorded.
        """
        self.require_editable()
        self._require_complete(lane, opposed=opposed)
        return replace(
            self,
            step=DecisionStep.RECORDED,
            text=join_text(self.text, self.line),
            line="",
            provisional=reading_awaited and not self.not_waiting_reason.strip(),
            quorum_met=quorum.met,
            quorum_specialties=quorum.specialties,
            recorded_at=at,
            recorded_by=by,
        )

    def _require_complete(self, lane: Lane, *, opposed: bool) -> None:
        if self.is_empty:
            raise RuleViolation(Rule.DECISION_IS_EMPTY)
        if has_open_slot(f"{self.text} {self.line}"):
            raise RuleViolation(Rule.SLOT_IS_OPEN)
        if lane is Lane.REGISTER and self.guideline is not GuidelineFollowed.FOLLOWED:
            raise RuleViolation(Rule.GUIDELINE_MISSING)
        if lane is Lane.REGISTER and not self.guideline_name.strip():
            raise RuleViolation(Rule.GUIDELINE_NAME_MISSING)
        departs = self.guideline is GuidelineFollowed.DEPARTED
        if departs and not self.departure_reason.strip():
            raise RuleViolation(Rule.DEPARTURE_REASON_MISSING)
        if opposed and not self.despite_opposition.strip():
            raise RuleViolation(Rule.OPPOSED_WITHOUT_REASON, field="despite_opposition")

    def validate(self, *, at: datetime, by: str) -> "Decision":
        """Return the decision as a named physician takes responsibility for it.

        Raises:
            RuleViolation: only a recorded decision can be validated.
        """
        if self.step is not DecisionStep.RECORDED:
            raise RuleViolation(
                Rule.DECISION_STEP_NOT_ALLOWED, now=self.step, wanted=DecisionStep.VALIDATED
            )
        return replace(self, step=DecisionStep.VALIDATED, validated_at=at, validated_by=by)

    def amend(self, reason: str) -> "Decision":
        """Return the next version, as a draft that starts from this text.

        Raises:
            RuleViolation: no reason is given, which the new version must say; or it is not
                validated, and simply edited.
        """
        if self.step is not DecisionStep.VALIDATED:
            raise RuleViolation(
                Rule.DECISION_STEP_NOT_ALLOWED, now=self.step, wanted=DecisionStep.REPLACED
            )
        if not reason.strip():
            raise RuleViolation(Rule.AMENDMENT_REASON_MISSING)
        return replace(
            self,
            id=DecisionId(new_id()),
            revision=self.revision + 1,
            step=DecisionStep.DRAFT,
            replaces=self.id,
            amendment_reason=reason.strip(),
            to_review=False,
            recorded_at=None,
            recorded_by="",
            validated_at=None,
            validated_by="",
            version=0,
        )


def join_text(text: str, line: str) -> str:
    """Return the opinion with the quick line's words after it."""
    return " ".join(part.strip() for part in (text, line) if part.strip())
