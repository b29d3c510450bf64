"""Prints what the board discusses and decides."""
