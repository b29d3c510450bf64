"""The tour: a board lived from a patient list to printed minutes, then photographed."""
