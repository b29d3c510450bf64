"""One method for each thing that a user can do."""
