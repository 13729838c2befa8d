"""``python -m geopolitics``: the command line."""

import sys

from geopolitics.cli import main

if __name__ == "__main__":
    sys.exit(main())
