"""The case list, the case file and what is entered there."""
