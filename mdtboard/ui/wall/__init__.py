"""The wall: what the room sees, on a second screen, without a name.

Nothing here is ever given a patient: `domain.wall.WallCase` and words of the meeting are all it
knows (tests/ui/wall/test_masking.py).
"""
