"""The screen of what the boards asked for, and its parts in the case file."""
