"""The meeting room: the screen a secretary keeps open while everybody talks."""
