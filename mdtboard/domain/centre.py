"""The institution that owns the file, and its letterhead."""

from dataclasses import dataclass

from mdtboard.domain.ids import CentreId


@dataclass(frozen=True, slots=True, kw_only=True)
class Centre:
    """What every printed page says of the institution; `demonstration` marks invented data."""

    id: CentreId
    name: str
    unit: str = ""
    address: str = ""
    city: str = ""
    national_id: str = ""
    phone: str = ""
    demonstration: bool = False
    version: int = 0
