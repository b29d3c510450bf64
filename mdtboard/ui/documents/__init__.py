"""The printed documents of a meeting, seen before they are printed."""
