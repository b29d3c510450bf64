"""mdtboard records and prints what a tumour board discusses and decides."""

__version__ = "0.1.0"
