"""The validator: ``python -m geopolitics.datasets [FOLDER …]``; without a folder, the bundled data sets."""

from __future__ import annotations

import argparse
import os
import sys

from geopolitics.datasets import PACK, PACKED, PAST, bundled_folders, validate, version_of
from geopolitics.datasets._pack import packed, rows_of
from geopolitics.datasets._past import keep
from geopolitics.datasets._reader import Reader
from geopolitics.datasets._schema import write


def main(arguments: list[str] | None = None) -> int:
    """Print every problem, one a line; the exit status is 1 when there are any."""
    parser = argparse.ArgumentParser(prog="python -m geopolitics.datasets", description=__doc__)
    parser.add_argument("folders", nargs="*", metavar="FOLDER", help="a data set; by default those that are bundled")
    parser.add_argument("--describe", action="store_true", help="write datapackage.json anew from the tables")
    parser.add_argument("--pack", action="store_true", help="write the packed file of the bundled data sets anew")
    parser.add_argument("--close", action="store_true", help="keep the bundled data as the version that they state")
    options = parser.parse_args(arguments)
    if (options.close or options.pack) and not has_tables():
        parser.error("the tables are not here: an installed package has the packed file alone; get the source")
    if options.close:
        print(f"kept as {close()}; now state the next version in datapackage.json of {', '.join(PACKED)}")
    if options.pack:
        with open(PACK, "wb") as file:  # noqa: PTH123
            file.write(pack())
    found = 0
    for folder in options.folders or bundled_folders():
        if options.describe:
            write(Reader(folder))
        problems = validate(folder)
        for problem in problems:
            print(problem)
        found += len(problems)
        print(f"{os.path.basename(os.path.abspath(folder))}: {len(problems) or 'no'} problems")  # noqa: PTH100, PTH119
    if not options.folders and has_tables() and not packed_as_it_should_be():
        print(f"{os.path.basename(PACK)} is not made of the tables as they are: run with --pack")  # noqa: PTH119
        found += 1
    return 1 if found else 0


def pack() -> bytes:
    """The bundled data sets in one file."""
    return packed(_readers(), version_of(_folder(PACKED[0])))


def close() -> str:
    """Keep the rows of the bundled data sets under the version that they state, which is the answer."""
    version = version_of(_folder(PACKED[0]))
    keep(PAST, version, rows_of(_readers()))
    return version


def _readers() -> list[Reader]:
    return [Reader(_folder(name)) for name in PACKED]


def _folder(name: str) -> str:
    return os.path.join(os.path.dirname(PACK), name)  # noqa: PTH118, PTH120


def has_tables() -> bool:
    """Whether the tables of which the packed file is made are here, as they are in the source."""
    return all(os.path.isdir(_folder(name)) for name in PACKED)  # noqa: PTH112


def packed_as_it_should_be() -> bool:
    """Whether the packed file is what the tables make."""
    with open(PACK, "rb") as file:  # noqa: PTH123
        return file.read() == pack()


if __name__ == "__main__":
    sys.exit(main())
