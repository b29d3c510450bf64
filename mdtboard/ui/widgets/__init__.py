"""Widgets that know nothing of tumour boards."""
