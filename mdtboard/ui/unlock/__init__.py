"""Before a board is open: unlocking one, or making the first."""
