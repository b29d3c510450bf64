"""A request for a second reading as it begins, whoever asks for it."""

from dataclasses import replace
from datetime import date

from mdtboard.domain.case import Case
from mdtboard.domain.ids import NetworkId
from mdtboard.domain.rarity import judge
from mdtboard.domain.reading import SecondReading
from mdtboard.reference import rare_cancers
from mdtboard.storage.queries import Queries


def first_request(queries: Queries, case: Case, today: date) -> SecondReading:
    """Return a request filled from the case, not saved yet.

    It goes to the network whose pathologists read such a tumour, which need not be the one that
    the case is of; else to the one to ask.
    """
    request = SecondReading.first_of(case, today)
    verdict = judge(case, rare_cancers(), queries.people.networks(), today)
    asked = verdict.reader or verdict.network
    if asked is None:
        return request
    return replace(request, network_id=NetworkId(asked.id))
