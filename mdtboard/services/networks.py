"""The shipped networks and their centres: a new board starts with them, others take them over."""

import json
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID, uuid5

from mdtboard.domain.actions import Act
from mdtboard.domain.case import TumourFamily
from mdtboard.domain.folding import fold
from mdtboard.domain.ids import NetworkCentreId, NetworkId
from mdtboard.domain.meeting import BoardLevel
from mdtboard.domain.network import (
    CentreRole,
    Fact,
    FactAbout,
    Mark,
    Network,
    NetworkCentre,
    NetworkReading,
)
from mdtboard.domain.permissions import Permission
from mdtboard.resources import resource
from mdtboard.services.desk import Desk
from mdtboard.storage.database import UnitOfWork
from mdtboard.storage.queries import Queries
from mdtboard.storage.records import Records

# The same row has the same identifier in every board, so that it is known again when renamed.
_SHIPPED = UUID("5f1c2a52-7f0b-4c55-9a55-2f4f6d1d3c10")
_EDITS = (Act.SAVE_NETWORK, Act.SAVE_NETWORK_CENTRE)


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenOver:
    """What taking the shipped networks over did; `kept` are those that somebody edited."""

    networks: int = 0
    centres: int = 0
    corrected: int = 0
    kept: int = 0


class NetworkService:
    """Brings the networks of a board up to what is shipped."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def take_over(self) -> TakenOver:
        """Add the shipped networks and centres that are missing, and correct those shipped before.

        What a person edited stays as it is; nothing is recorded when nothing is to be done.
        """
        self._desk.require(Permission.SET_UP)
        database = self._desk.database
        with database.records() as records, database.reading() as queries:
            plan = _plan(records, queries)
        if not plan.networks and not plan.centres:
            return plan.result
        with database.action(Act.TAKE_OVER_NETWORKS, self._desk.account) as uow:
            plan = _plan(uow, uow.queries)
            for network in plan.networks:
                uow.networks.save(network)
            for centre in plan.centres:
                uow.network_centres.save(centre)
        return plan.result


def seed(uow: UnitOfWork) -> None:
    """Save what a new board starts with."""
    for network in shipped_networks().values():
        uow.networks.save(network)
    for centre in shipped_centres():
        uow.network_centres.save(centre)


def shipped_networks() -> dict[str, Network]:
    """Return the shipped networks by their key in the catalogue."""
    return {row["key"]: _network(row) for row in _rows("networks")}


def shipped_centres() -> tuple[NetworkCentre, ...]:
    """Return the centres that are shipped with the networks."""
    return tuple(
        NetworkCentre(
            id=NetworkCentreId(uuid5(_SHIPPED, f"centre {row['key']}")),
            network_id=_network_id(row["network"]),
            name=row["name"],
            role=CentreRole(row["role"]),
            city=row["city"],
            source=row["source"],
            read_on=_day(row["read_on"]),
            mark=Mark(row["mark"]),
        )
        for row in _rows("network_centres")
    )


@dataclass(frozen=True, slots=True)
class _Plan:
    """The records to save, and what that comes to."""

    networks: tuple[Network, ...]
    centres: tuple[NetworkCentre, ...]
    result: TakenOver


def _plan(records: Records, queries: Queries) -> _Plan:
    known = records.networks.find()
    by_id = {network.id: network for network in known}
    by_name = {fold(network.acronym): network for network in known}
    edited = queries.history.touched_by(_EDITS)
    networks, kept = [], 0
    ids: dict[UUID, NetworkId] = {}
    for shipped in shipped_networks().values():
        found = by_id.get(shipped.id) or by_name.get(fold(shipped.acronym))
        ids[shipped.id] = NetworkId(shipped.id if found is None else found.id)
        if found is None:
            networks.append(shipped)
            continue
        corrected = replace(shipped, id=found.id, version=found.version)
        if corrected != found:
            kept += found.id in edited
            networks += [] if found.id in edited else [corrected]
    centres, kept_centres = _centres(records, ids, edited)
    result = TakenOver(
        networks=sum(network.version == 0 for network in networks),
        centres=sum(centre.version == 0 for centre in centres),
        corrected=sum(n.version > 0 for n in networks) + sum(c.version > 0 for c in centres),
        kept=kept + kept_centres,
    )
    return _Plan(tuple(networks), centres, result)


def _centres(
    records: Records, ids: dict[UUID, NetworkId], edited: frozenset[UUID]
) -> tuple[tuple[NetworkCentre, ...], int]:
    """Return the centres to save, and how many are left as somebody edited them."""
    there = {centre.id: centre for centre in records.network_centres.find()}
    centres, kept = [], 0
    for shipped in shipped_centres():
        found = there.get(shipped.id)
        wanted = replace(shipped, network_id=ids[shipped.network_id])
        if found is None:
            centres.append(wanted)
        elif replace(wanted, version=found.version) != found:
            kept += found.id in edited
            centres += [] if found.id in edited else [replace(wanted, version=found.version)]
    return tuple(centres), kept


def _network(row: dict[str, Any]) -> Network:
    return Network(
        id=_network_id(row["key"]),
        acronym=row["acronym"],
        name=row["name"],
        families=tuple(TumourFamily(item) for item in row["families"]),
        reading=NetworkReading(row["reading"]),
        reading_scope=row["reading_scope"],
        board_level=None if row["board"]["level"] is None else BoardLevel(row["board"]["level"]),
        board_rhythm=row["board"]["rhythm"],
        overdue_days=row["overdue_days"],
        valid_from=_day(row["valid_from"]),
        valid_to=_day(row["valid_to"]),
        successor=row["successor"],
        source=row["source"],
        contact=row["contact"],
        website=row["website"],
        forms=row["forms"],
        associations=row["associations"],
        facts=tuple(_fact(fact) for fact in row["facts"]),
    )


def _fact(row: dict[str, str]) -> Fact:
    return Fact(
        about=FactAbout(row["about"]),
        source=row["source"],
        read_on=_day(row["read_on"]),
        mark=Mark(row["mark"]),
    )


def _network_id(key: str) -> NetworkId:
    return NetworkId(uuid5(_SHIPPED, f"network {key}"))


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def _rows(catalogue: str) -> list[dict[str, Any]]:
    read = resource(f"catalogues/{catalogue}.json").read_text(encoding="utf-8")
    rows: list[dict[str, Any]] = json.loads(read)
    return rows
