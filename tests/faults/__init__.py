"""Long fault tests, run on purpose: `pytest tests/faults`."""
