"""What the advices of the demonstration ask for, and what came of some of it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

from mdtboard.domain.care import CareOption, Treatment, options_of
from mdtboard.domain.errands import ASKED_BY
from mdtboard.services import errands
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork


def options_said(item: Mapping[str, Any]) -> tuple[CareOption, ...]:
    """Return an option a kind, with what the file says of those that ask for something."""
    asks = item.get("asks", {})
    options = []
    for option in options_of(Treatment(kind) for kind in item.get("treatments", ())):
        kind = ASKED_BY.get(option.kind)
        said = {} if kind is None else asks.get(kind.value, {})
        options.append(
            replace(
                option,
                precision=said.get("precision", ""),
                deadline_text=said.get("deadline_text", ""),
            )
        )
    return tuple(options)


def ask(
    uow: UnitOfWork,
    desk: Desk,
    presentation_id: UUID,
    asks: Mapping[str, Any],
    day: Callable[[str], date],
) -> None:
    """Let happen what one advice asks for, as far as the file names it, and note what came."""
    presentation = uow.presentations.get(presentation_id)
    [decision] = uow.decisions.find(presentation_id=presentation.id)
    named = tuple(
        option
        for option in decision.options
        if option.kind in ASKED_BY and ASKED_BY[option.kind].value in asks
    )
    errands.follow(uow, presentation, replace(decision, options=named), desk)
    for errand in uow.queries.errands.asked_at(presentation.id):
        came = asks[errand.kind.value].get("came")
        if came:
            uow.errands.save(errand.done(day(came["on"]), came["by"], came["answer"]))
