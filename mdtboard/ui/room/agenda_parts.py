"""The parts of the room that are about its agenda and its people."""

from mdtboard.ui.room.attendance_part import AttendancePart
from mdtboard.ui.room.jump_part import JumpPart
from mdtboard.ui.room.opinion_part import OpinionPart
from mdtboard.ui.room.part import RoomPart
from mdtboard.ui.room.register_part import RegisterPart
from mdtboard.ui.room.state_part import StatePart

AGENDA_PARTS: tuple[type[RoomPart], ...] = (
    *(JumpPart, RegisterPart),
    *(AttendancePart, OpinionPart, StatePart),
)
