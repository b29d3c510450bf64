"""Reads and writes the files that other programs understand."""
