"""The encrypted board file: the only package that knows SQL."""
