"""Asking for second readings, following them, and comparing them with the first."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from mdtboard.domain.actions import Act
from mdtboard.domain.case import Case, TumourFamily
from mdtboard.domain.diagnosis import (
    Asked,
    Carried,
    asked_of,
    carry,
    check_answer,
    is_certain,
    offered,
)
from mdtboard.domain.errors import Rule, RuleViolation
from mdtboard.domain.ids import NetworkId, ReadingId, new_id
from mdtboard.domain.material import Material
from mdtboard.domain.permissions import Permission
from mdtboard.domain.rarity import judge
from mdtboard.domain.reading import (
    Compared,
    Concordance,
    ExpertResult,
    ReadingLevel,
    ReadingStep,
    SecondReading,
)
from mdtboard.domain.views import CaseToRead, ReadingLine, ReadPair
from mdtboard.reference import rare_cancers, shipped_codes
from mdtboard.services import rehearing
from mdtboard.services.desk import Desk
from mdtboard.services.reading_requests import first_request
from mdtboard.services.rehearing import Comparison
from mdtboard.storage.database import UnitOfWork

if TYPE_CHECKING:
    from mdtboard.domain.reading_figures import ReadingFigures


class ReadingService:
    """The way of a second reading from the request to the comparison."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def worklist(self) -> tuple[ReadingLine, ...]:
        """Return every reading that is not done and the newest done ones, oldest first."""
        with self._desk.database.reading() as queries:
            return queries.readings.worklist(self._desk.today())

    def never_asked(self) -> tuple[CaseToRead, ...]:
        """Return the cases whose reading is due and was not asked for."""
        with self._desk.database.reading() as queries:
            return queries.readings.never_asked()

    def pairs(self) -> tuple[ReadPair, ...]:
        """Return every compared reading, for the figures."""
        with self._desk.database.reading() as queries:
            return queries.readings.pairs()

    def figures(
        self,
        pairs: tuple[ReadPair, ...],
        *,
        network: str = "",
        since: date | None = None,
        until: date | None = None,
        level: ReadingLevel = ReadingLevel.EXPERT,
    ) -> "ReadingFigures":
        """Return the figures of a network, or of all, over the reports of a period."""
        from mdtboard.domain.reading_figures import figures_of

        same = shipped_codes().same_entity
        return figures_of(
            pairs, network=network, since=since, until=until, level=level, same_entity=same
        )

    def new_request(self, case: Case) -> SecondReading:
        """Return a request filled from the case, to the network that reads it, not saved yet."""
        with self._desk.database.reading() as queries:
            request = first_request(queries, case, self._desk.today())
        return replace(request, requested_by=self._desk.account.name)

    def third_request(self, expert: SecondReading) -> SecondReading:
        """Return a request to the coordinating centre that follows an expert's reading.

        The first diagnosis stays the first laboratory's: the third reading is compared with it.
        """
        return SecondReading(
            id=ReadingId(new_id()),
            case_id=expert.case_id,
            level=ReadingLevel.COORDINATING,
            follows=expert.id,
            network_id=expert.network_id,
            indication=expert.indication,
            problem=expert.problem,
            first_laboratory=expert.first_laboratory,
            first_pathologist=expert.first_pathologist,
            first_reference=expert.first_reference,
            first_diagnosis=expert.first_diagnosis,
            first_code=expert.first_code,
            first_edition=expert.first_edition,
            first_certainty=expert.first_certainty,
            requested_on=self._desk.today(),
            requested_by=self._desk.account.name,
        )

    def request(self, reading: SecondReading) -> SecondReading:
        """Ask an expert for a second reading.

        Raises:
            RuleViolation: it is not at its beginning.
        """
        if reading.step is not ReadingStep.REQUESTED:
            raise RuleViolation(
                Rule.READING_STEP_NOT_ALLOWED, now=reading.step, wanted=ReadingStep.REQUESTED
            )
        return self._save(Act.REQUEST_READING, reading, lambda found: found, new=True)

    def change(self, reading: SecondReading) -> SecondReading:
        """Save what was said of a request that is still awaited; its step and dates must stand.

        Raises:
            RuleViolation: the report is in, the dates are out of order, or somebody changed it.
        """
        if not reading.step.is_awaited:
            raise RuleViolation(
                Rule.READING_STEP_NOT_ALLOWED, now=reading.step, wanted=ReadingStep.REQUESTED
            )
        reading.check_dates()
        return self._save(Act.CHANGE_READING, reading, lambda found: found)

    def send(
        self, reading: SecondReading, on: date, materials: tuple[Material, ...]
    ) -> SecondReading:
        """Note that the material left; `materials` is the whole list.

        Raises:
            RuleViolation: the step is not open, or the dates are out of order.
        """
        return self._save(Act.SEND_READING, reading, lambda found: found.send(on, materials))

    def receive(self, reading: SecondReading, on: date) -> SecondReading:
        """Note that the expert has the material."""
        return self._save(Act.RECEIVE_READING, reading, lambda found: found.receive(on))

    def give_back(
        self, reading: SecondReading, on: date, places: frozenset[int] | None = None
    ) -> SecondReading:
        """Note that material is back at the first laboratory; without `places`, all of it.

        Raises:
            RuleViolation: nothing is owed there, or it would be back before it left.
        """
        return self._save(Act.RETURN_MATERIAL, reading, lambda found: found.give_back(on, places))

    def cancel(self, reading: SecondReading, comment: str) -> SecondReading:
        """Note that nobody waits for the reading any more."""
        return self._save(
            Act.CANCEL_READING, reading, lambda found: found.cancel(self._desk.today(), comment)
        )

    def report(self, reading: SecondReading, on: date, result: ExpertResult) -> SecondReading:
        """Enter the expert's report.

        Raises:
            RuleViolation: there is no diagnosis in it, or the dates are out of order.
        """
        return self._save(Act.REPORT_READING, reading, lambda found: found.report(on, result))

    def review(self, reading: SecondReading, on: date, conclusion: str) -> SecondReading:
        """Note what several pathologists concluded together about a compared reading.

        Raises:
            RuleViolation: it is not compared, nothing was concluded, or it is dated before.
        """
        return self._save(Act.REVIEW_READING, reading, lambda found: found.review(on, conclusion))

    def answer(self, reading: SecondReading, reason: str) -> SecondReading:
        """Say why the board need not hear a case again whose reading changes the treatment.

        Raises:
            RuleViolation: it changes nothing, or no reason is given.
        """
        return self._save(Act.ANSWER_READING, reading, lambda found: found.answered(reason))

    def asked_of(self, reading: SecondReading, compared: Compared) -> Asked:
        """Return what a comparison must say of the case's diagnosis; nothing is written."""
        with self._desk.database.records() as records:
            case = records.cases.get(reading.case_id)
        return asked_of(case, reading, compared, shipped_codes().same_entity)

    def offered(self, reading: SecondReading, concordance: Concordance) -> tuple[Case, Carried]:
        """Return the case as it is, and the diagnosis that the reading would put into it.

        Its network is the one that the list names for its code, else the case's own.
        """
        with self._desk.database.records() as records:
            case = records.cases.get(reading.case_id)
        found = offered(case, reading, concordance, shipped_codes().same_entity)
        code, edition = found.morphology_code, found.code_edition
        asking = replace(case, morphology_code=code, code_edition=edition, network_id=None)
        with self._desk.database.reading() as queries:
            networks = queries.people.networks()
        listed = judge(asking, rare_cancers(), networks, self._desk.today()).proposed
        if not code or listed is None:
            return case, found
        return case, replace(found, network_id=NetworkId(listed.id))

    def compare(
        self, reading: SecondReading, compared: Compared, carried: Carried | None = None
    ) -> Comparison:
        """Compare the reading with the first, and carry its diagnosis into the case if it is given.

        A discordance that changes the treatment marks the last decision for review and puts
        the case on the next meeting of its board, which is planned if there is none.

        Raises:
            RuleViolation: the concordance is not stated, the report is not in, a diagnosis that
                differs is neither carried nor kept for a reason, or readings agree although their
                codes do not and nobody says why.
        """
        self._desk.require(Permission.RECORD)
        today = self._desk.today()
        with self._desk.database.action(
            Act.COMPARE_READING, self._desk.account, about=reading.case_id
        ) as uow:
            moved = reading.compare(today, compared)
            self._settle_diagnosis(uow, moved, compared, carried)
            saved = uow.readings.save(moved)
            if not saved.overturns:
                return Comparison(reading=saved)
            rehearing.mark_for_review(uow, saved)
            return rehearing.hear_again(uow, saved, today)

    def _settle_diagnosis(
        self,
        uow: UnitOfWork,
        reading: SecondReading,
        compared: Compared,
        carried: Carried | None,
    ) -> None:
        """Put the reading's diagnosis into the case, or leave it; say if it is certain now."""
        same = shipped_codes().same_entity
        case = uow.cases.get(reading.case_id)
        check_answer(asked_of(case, reading, compared, same), compared, carried)
        if carried is not None:
            on = reading.compared_on or self._desk.today()
            case = carry(case, carried, reading, same, on, self._desk.account.name)
            entity = shipped_codes().entity(
                case.morphology_code, carried.code_edition, case.topography_code
            )
            if entity is not None and entity.family is not TumourFamily.NOT_STATED:
                case = replace(case, family=entity.family)
        others = uow.queries.readings.of_case(reading.case_id)
        known = tuple(reading if each.id == reading.id else each for each in others)
        uow.cases.save(replace(case, diagnosis_certain=is_certain(case, known, same)))

    def _save(
        self,
        act: Act,
        reading: SecondReading,
        move: Callable[[SecondReading], SecondReading],
        *,
        new: bool = False,
    ) -> SecondReading:
        self._desk.require(Permission.RECORD)
        with self._desk.database.action(act, self._desk.account, about=reading.case_id) as uow:
            if not new:
                uow.readings.get(reading.id)
            return uow.readings.save(move(reading))
