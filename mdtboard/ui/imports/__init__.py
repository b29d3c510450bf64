"""From a spreadsheet to cases, in four steps."""
