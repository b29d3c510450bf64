"""`python -m mdtboard`: the window, the demonstration board, or the tour."""

import sys

from mdtboard.cli import main

if __name__ == "__main__":
    sys.exit(main())
