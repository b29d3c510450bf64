"""A whole meeting by physical keys in the real program: `python -m tests.walk --out DIR`."""
