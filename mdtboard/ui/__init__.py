"""The windows, pages and widgets."""
