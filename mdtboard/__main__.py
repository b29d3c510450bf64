"""Stands in."""

import sys


def main() -> None:
    """Print the arguments."""
    print("stand-in", sys.argv[1:])


if __name__ == "__main__":
    main()
