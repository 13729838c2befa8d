"""A packed file, of which no more is read than is asked for: named sections of lines, and groups of rows."""

from __future__ import annotations

from mmap import ACCESS_READ, mmap
from typing import TYPE_CHECKING

from geopolitics.datasets._tables import TABLES

if TYPE_CHECKING:
    from collections.abc import Iterator

OFFICES_OF = "offices of"
_SEARCHES = 200  # a group that is searched for costs 0.01 ms, the places of all some milliseconds


class PackFile:
    """The sections of a packed file, and the rows of each group of a table.

    Args:
        path: The file.

    Attributes:
        version: The version of the data.
        reaches: The last day number to which the record speaks.
    """

    def __init__(self, path: str) -> None:
        with open(path, "rb") as file:  # noqa: PTH123
            self._bytes = mmap(file.fileno(), 0, access=ACCESS_READ)
        last_line = self._bytes.rfind(b"\n")
        self.version, reaches, start = self._bytes[last_line + 1 :].decode().split()
        self.reaches = int(reaches)
        contents = self._bytes[int(start) : last_line].decode()
        self._sections = {name: (int(start), int(end)) for name, start, end in map(_cut, contents.splitlines())}
        self._groups: dict[str, dict[str, str]] = {}
        self._searches: dict[str, int] = {}

    def lines(self, section: str) -> list[str]:
        """All lines of a section."""
        start, end = self._sections.get(section, (0, 0))
        return self._bytes[start + 1 : end - 1].decode().split("\n") if end - start > 2 else []

    def lines_with(self, section: str, cell: str) -> Iterator[str]:
        """The lines of a section of which a cell that is not the first is *cell*."""
        for end in "\t\n":
            yield from self._lines_around(section, "\t", cell, end)

    def groups(self, table: str) -> dict[str, str]:
        """Where each group of a table begins and ends, as two numbers in a text: few are ever looked at."""
        found = self._groups.get(table)
        if found is None:
            found = self._groups[table] = dict(line.split("\t", 1) for line in self.lines(f"groups {table}"))
        return found

    def place(self, table: str, group: str) -> str | None:
        """Where a group of a table begins and ends: a few are searched for before all are read."""
        searches = self._searches[table] = self._searches.get(table, 0) + 1
        if searches > _SEARCHES or table in self._groups:
            return self.groups(table).get(group)
        line = next(self._lines_around(f"groups {table}", "\n", group, "\t"), "")
        return line.partition("\t")[2] or None

    def rows(self, table: str, group: str) -> Iterator[dict[str, str]]:
        """The rows of a group."""
        place = self.place(table, group)
        if place is not None:
            start, end = map(int, place.split("\t"))
            for line in self._bytes[start:end].decode().split("\n"):
                yield row_of("offices" if table == OFFICES_OF else table, line)

    def _lines_around(self, section: str, before: str, cell: str, after: str) -> Iterator[str]:
        """Each line has a line end before it and after it."""
        place, end = self._sections.get(section, (0, 0))
        if not cell or "\t" in cell or "\n" in cell:
            return
        wanted = f"{before}{cell}{after}".encode("utf-8", "surrogatepass")
        while (found := self._bytes.find(wanted, place, end)) >= 0:
            first, last = self._bytes.rfind(b"\n", 0, found + 1), self._bytes.find(b"\n", found + 1)
            yield self._bytes[first + 1 : last].decode()
            place = last


def row_of(table: str, line: str) -> dict[str, str]:
    """The cells of a line by their columns."""
    return dict(zip([column.name for column in TABLES[table].columns], line.split("\t"), strict=True))


def _cut(line: str) -> tuple[str, str, str]:
    name, start, end = line.split("\t")
    return name, start, end
