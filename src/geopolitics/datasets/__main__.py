"""The validator: ``python -m geopolitics.datasets [FOLDER …]``; without a folder, the bundled data sets."""

from __future__ import annotations

import argparse
import os
import sys

from geopolitics.datasets import bundled_folders, validate
from geopolitics.datasets._reader import Reader
from geopolitics.datasets._schema import write


def main(arguments: list[str] | None = None) -> int:
    """Print every problem, one a line; the exit status is 1 when there are any."""
    parser = argparse.ArgumentParser(prog="python -m geopolitics.datasets", description=__doc__)
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="a data set; by default those that are bundled")
    parser.add_argument("--describe", action="store_true", help="write datapackage.json anew from the tables")
    options = parser.parse_args(arguments)
    found = 0
    for folder in options.folders or bundled_folders():
        if options.describe:
            write(Reader(folder))
        problems = validate(folder)
        for problem in problems:
            print(problem)
        found += len(problems)
        print(f"{os.path.basename(os.path.abspath(folder))}: {len(problems) or 'no'} problems")  # noqa: PTH100, PTH119
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
