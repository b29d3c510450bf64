"""The sentences a board says often: shipped ones, and those of the centre."""

import json
from functools import cache
from uuid import UUID, uuid5

from mdtboard.domain.actions import Act
from mdtboard.domain.care import Treatment
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import BoardId, TemplateId, new_id
from mdtboard.domain.permissions import Permission
from mdtboard.domain.template import Template
from mdtboard.resources import resource
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork

# The shipped templates are the same records in every file, so that two files can be compared.
_SHIPPED = UUID("6f1f3a34-6c0e-4c53-9d5b-0f5f8a3f5e10")


class TemplateService:
    """Templates in the order they are wanted; the coordinator edits them."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def all(self) -> tuple[Template, ...]:
        """Return every template by code, those no longer offered included."""
        with self._desk.database.reading() as queries:
            stored = queries.templates.stored()
        return _merged(stored)

    def offered(self, board_id: BoardId, family: TumourFamily) -> tuple[Template, ...]:
        """Return the templates to choose from for a case: its tumour group's, then by use."""
        with self._desk.database.reading() as queries:
            stored, uses = queries.templates.stored(), queries.templates.uses(board_id)

        def order(template: Template) -> tuple[bool, int, str]:
            return family not in template.families, -uses.get(template.id, 0), template.code

        fitting = [
            template
            for template in _merged(stored)
            if template.active and (not template.families or family in template.families)
        ]
        return tuple(sorted(fitting, key=order))

    def save(self, template: Template) -> Template:
        """Insert or change a template; its revision grows when its words change.

        Raises:
            RuleViolation: the account may not edit templates, another one has the code, it is
                longer than 300 letters or has an unknown slot, or somebody changed it meanwhile.
        """
        self._desk.require(Permission.EDIT_TEMPLATES)
        template.check()
        account = self._desk.account
        with self._desk.database.action(Act.SAVE_TEMPLATE, account, about=template.id) as uow:
            return _save(uow, template)

    def new(
        self, code: str, name: str, text: str, language: str, treatments: tuple[Treatment, ...]
    ) -> Template:
        """Return a template made of what a board just advised, not saved yet."""
        french = language == "fr"
        return Template(
            id=TemplateId(new_id()),
            code=code,
            label_fr=name if french else "",
            label_en="" if french else name,
            text_fr=text if french else "",
            text_en="" if french else text,
            treatments=treatments,
        )

    def guidelines(self) -> tuple[str, ...]:
        """Return the guidelines named lately, the most used first."""
        with self._desk.database.reading() as queries:
            return queries.templates.guidelines()

    def trials(self) -> tuple[str, ...]:
        """Return the trials named lately, the most used first."""
        with self._desk.database.reading() as queries:
            return queries.templates.trials()

    def diagnoses(self) -> tuple[str, ...]:
        """Return the diagnoses entered lately, the most used first."""
        with self._desk.database.reading() as queries:
            return queries.templates.diagnoses()

    def sites(self) -> tuple[str, ...]:
        """Return the tumour sites entered lately, the most used first."""
        with self._desk.database.reading() as queries:
            return queries.templates.sites()

    def expert_centres(self) -> tuple[str, ...]:
        """Return the expert centres asked lately, the most used first."""
        with self._desk.database.reading() as queries:
            return queries.templates.expert_centres()

    def laboratories(self) -> tuple[str, ...]:
        """Return the laboratories of first reports named lately, the most used first."""
        with self._desk.database.reading() as queries:
            return queries.templates.laboratories()

    def of_readings(self) -> dict[str, tuple[str, ...]]:
        """Return what was said lately in each free field of a reading, the most used first."""
        with self._desk.database.reading() as queries:
            return {
                "expert_centre": queries.templates.expert_centres(),
                "expert": queries.templates.experts(),
                "first_laboratory": queries.templates.laboratories(),
                "first_pathologist": queries.templates.first_pathologists(),
            }


def _save(uow: UnitOfWork, template: Template) -> Template:
    known = {other.id: other for other in _merged(uow.queries.templates.stored())}
    if any(o.code == template.code and o.id != template.id for o in known.values()):
        raise RuleViolation(Rule.TEMPLATE_CODE_TAKEN)
    earlier = known.get(template.id)
    if earlier is not None:
        if template.version != earlier.version:
            raise RuleViolation(Rule.CHANGED_SINCE)
        template = template.reworded(earlier)
    return uow.templates.save(template)


def _merged(stored: tuple[Template, ...]) -> tuple[Template, ...]:
    by_id = {template.id: template for template in (*_shipped(), *stored)}
    return tuple(sorted(by_id.values(), key=lambda template: template.code))


@cache
def _shipped() -> tuple[Template, ...]:
    rows = json.loads(resource("catalogues/templates.json").read_text(encoding="utf-8"))
    return tuple(
        Template(
            id=TemplateId(uuid5(_SHIPPED, row["code"])),
            code=row["code"],
            label_fr=row["label"]["fr"],
            label_en=row["label"]["en"],
            text_fr=row["sentence"]["fr"],
            text_en=row["sentence"]["en"],
            families=tuple(TumourFamily(item) for item in row.get("families", ())),
            treatments=tuple(Treatment(item) for item in row["treatments"]),
        )
        for row in rows
    )
