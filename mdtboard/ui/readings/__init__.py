"""The worklist of second readings."""
