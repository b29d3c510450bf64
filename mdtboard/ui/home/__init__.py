"""What one sees first: the next meeting, what waits, and a line to search with."""
