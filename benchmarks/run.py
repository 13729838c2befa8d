"""Print one table over all benchmarks, each line against its reference, measured in the same run.

python benchmarks/run.py              all of them
python benchmarks/run.py import dates  only bench_import.py and bench_dates.py

A benchmark is a file ``bench_<subject>.py`` beside this one with a function ``rows()``.
It yields tuples: the user's question, our figure, the name of the reference, its figure, the ratio, perhaps the goal.
A figure is text with its unit, or a number of operations a second.
Every benchmark checks its answers before it measures.
"""

from __future__ import annotations

import importlib
import platform
import sys
from collections.abc import Iterable, Iterator
from importlib.metadata import version
from pathlib import Path

HERE = Path(__file__).parent
HEAD = ("question", "ours", "reference", "its figure", "ratio", "goal")


def shown(figure: object) -> str:
    """A figure as people read it: 1.24 M/s, 530 k/s, 0.83; text stays."""
    if not isinstance(figure, int | float):
        return str(figure)
    for size, letter in ((1e6, "M"), (1e3, "k")):
        if figure >= size:
            return f"{figure / size:.3g} {letter}/s"
    return f"{figure:.3g}/s"


def line(row: Iterable[object]) -> tuple[str, ...]:
    """One row of the table as text."""
    question, ours, reference, its_figure, ratio, *goal = row
    times = f"{ratio:.3g}x" if isinstance(ratio, int | float) else str(ratio)
    return str(question), shown(ours), str(reference), shown(its_figure), times, " ".join(map(str, goal))


def lines(names: list[str]) -> Iterator[tuple[str, ...]]:
    """The rows of the benchmarks with these names, or of all."""
    for path in sorted(HERE.glob("bench_*.py")):
        if not names or path.stem.removeprefix("bench_") in names:
            print(f"measuring {path.stem}", file=sys.stderr)
            yield from map(line, importlib.import_module(path.stem).rows())


def main() -> None:
    """Measure, then print the table in Markdown."""
    table = [HEAD, *lines(sys.argv[1:])]
    if len(table) == 1:
        sys.exit(f"no such benchmark: give names of {[path.stem[6:] for path in sorted(HERE.glob('bench_*.py'))]}")
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    print(
        f"geopolitics {version('geopolitics')}, attrs {version('attrs')}, "
        f"{platform.python_implementation()} {platform.python_version()}, {platform.system()} {platform.machine()}\n"
    )
    for number, cells in enumerate(table):
        print("| " + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True)) + " |")
        if number == 0:
            print("|" + "|".join("-" * (width + 2) for width in widths) + "|")


if __name__ == "__main__":
    main()
