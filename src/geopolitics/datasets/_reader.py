"""From the files of a data set to entities and facts; every problem is noted with its file, row and column."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING, Any, NamedTuple

from geopolitics.datasets._rows import Maker
from geopolitics.datasets._tables import ENTITY_TABLES, FACT_TABLES, RECORD_TABLES, TABLES, Table
from geopolitics.errors import GeopoliticsError
from geopolitics.model import Entity, Fact, Source

if TYPE_CHECKING:
    from collections.abc import Iterator


class Problem(NamedTuple):
    """What is wrong with a data set, where, and what to do.

    >>> str(Problem("states.csv", 3, "kind", "'kingdom' is none of the kinds", "write 'sovereign'"))
    "states.csv, row 3, column kind: 'kingdom' is none of the kinds; write 'sovereign'"
    """

    file: str
    row: int
    column: str
    what: str
    remedy: str

    def __str__(self) -> str:
        place = ", ".join(
            part
            for part in (
                self.file,
                f"row {self.row}" if self.row else "",
                f"column {self.column}" if self.column else "",
            )
            if part
        )
        return f"{place}: {self.what}; {self.remedy}"


class Row(NamedTuple):
    """One row of a table: where it stands and what its cells say."""

    file: str
    number: int
    cells: dict[str, str]


class Reader(Maker):
    """The entities and facts of one data set.

    Attributes:
        problems: All that is wrong, in the order of the files.
        entities: What could be made of the entity tables.
        facts: What could be made of the others, with the row that each stands in.
    """

    def __init__(self, folder: str) -> None:
        super().__init__()
        self.folder = folder
        self._listed = sorted(name for name in os.listdir(folder) if name.endswith(".csv"))  # noqa: PTH208
        self.problems: list[Problem] = []
        self.sources: dict[str, Source] = {}
        self.entities: dict[tuple[str, str], Entity] = {}
        self.facts: list[tuple[Row, Fact]] = []
        self.rows: dict[str, list[Row]] = {name: list(self._rows(table)) for name, table in TABLES.items()}
        self._records: dict[str, dict[str, list[Any]]] = {}
        known = {file for table in TABLES for file in self.files(table)}
        for file in self._listed:
            if file not in known:
                self.note(file, 0, "", "no table is called so", f"the tables are {', '.join(TABLES)}")
        self._read()

    def _read(self) -> None:
        for row in self._parents_first("sources", "derived_from"):
            made = self._made("sources", row)
            if made is not None:
                self.sources[made.id] = made
        for table in RECORD_TABLES:
            self._read_records(table)
        for table in ENTITY_TABLES:
            for row in self._parents_first(table, "sovereign", "claimants", "part_of", "predecessors"):
                self._read_entity(table, row)
        for table in FACT_TABLES:
            for row in self.rows[table]:
                fact = self._made(table, row)
                if fact is not None:
                    self.facts.append((row, fact))

    def source(self, id_: str) -> Source | None:
        """The source of an id."""
        return self.sources.get(id_)

    def entity(self, table: str, id_: str) -> Entity | None:
        """The entity of an id in a table."""
        return self.entities.get((table, id_))

    def records(self, table: str, entity: str) -> tuple[Any, ...]:
        """The names, codes, capitals or spans of existence of an entity."""
        return tuple(self._records.get(table, {}).get(entity, ()))

    # Files

    def files(self, table: str) -> list[str]:
        """The files of a table: ``names.csv``, and ``names-….csv`` beside it."""
        return [name for name in self._listed if name == f"{table}.csv" or name.startswith(f"{table}-")]

    def _rows(self, table: Table) -> Iterator[Row]:
        for file in self.files(table.name):
            try:
                # Spreadsheets write a mark of byte order, which utf-8-sig reads over.
                with open(os.path.join(self.folder, file), encoding="utf-8-sig", newline="") as lines:  # noqa: PTH118, PTH123
                    yield from self._rows_in(file, csv.reader(lines), {column.name for column in table.columns})
            except (UnicodeDecodeError, csv.Error) as error:
                self.note(file, 0, "", f"cannot be read as CSV in UTF-8 ({error})", "save it as CSV in UTF-8")

    def _rows_in(self, file: str, rows: Iterator[list[str]], known: set[str]) -> Iterator[Row]:
        nothing: list[str] = []
        header = next(rows, nothing)
        for name in header:
            if name not in known:
                self.note(file, 1, name, "no such column", f"the columns are {', '.join(sorted(known))}")
        for number, cells in enumerate(rows, start=2):
            if len(cells) == len(header):
                yield Row(file, number, dict(zip(header, cells, strict=True)))
            elif cells:
                found = f"{len(cells)} cells under {len(header)} headings"
                self.note(file, number, "", found, "quote cells that hold a comma")

    def note(self, file: str, row: int, column: str, what: str, remedy: str) -> None:
        """Note a problem."""
        self.problems.append(Problem(file, row, column, what, remedy))

    # Tables

    def _parents_first(self, table: str, *links: str) -> list[Row]:
        """The rows, those that others refer to before the others."""
        rows = {row.cells.get("id", ""): row for row in self.rows[table]}
        ordered: dict[str, Row] = {}

        def visit(id_: str, above: tuple[str, ...]) -> None:
            if id_ in ordered or id_ not in rows or id_ in above:
                return
            for name in links:
                for other in rows[id_].cells.get(name, "").split():
                    visit(other, (*above, id_))
            ordered[id_] = rows[id_]

        for id_ in rows:
            visit(id_, ())
        return list(ordered.values())

    def _read_records(self, table: str) -> None:
        """Records come before the entities that carry them, so their owners are looked up among the ids."""
        owner = TABLES[table].columns[0]
        tables = str(owner.kind).removeprefix("→").split("|")
        owners = {row.cells.get("id", "") for other in tables for row in self.rows[other]}
        by_entity = self._records.setdefault(table, {})
        for row in self.rows[table]:
            id_ = row.cells.get(owner.name, "")
            if id_ not in owners:
                what = f"{id_!r} is no id in {' or '.join(tables)}"
                self.note(row.file, row.number, owner.name, what, "correct the cell")
                continue
            made = self._made(table, row)
            if made is not None:
                by_entity.setdefault(id_, []).append(made)

    def _read_entity(self, table: str, row: Row) -> None:
        made = self._made(table, row)
        if made is not None:
            if (table, made.id) in self.entities:
                self.note(row.file, row.number, "id", f"{made.id!r} stands twice", "keep one of the rows")
            self.entities[table, made.id] = made

    def _made(self, table: str, row: Row) -> Any:
        """What a row says; None, and a note for each cell that is wrong, where it says nothing sound."""
        try:
            return self.made(table, row.cells)
        except (GeopoliticsError, ValueError, KeyError) as error:
            wrong = list(self._wrong_cells(table, row))
            for column, what in wrong or [(self._column(table, error), _said(error))]:
                self.note(row.file, row.number, column, what, "correct the cell" if column else "correct the row")
            return None

    def _column(self, table: str, error: Exception) -> str:
        """Where the cells are sound and the row is not: the column of the field that its type refuses."""
        field = getattr(error, "field", "")
        return field if any(column.name == field for column in self.columns(table)) else ""

    def _wrong_cells(self, table: str, row: Row) -> Iterator[tuple[str, str]]:
        for column in self.columns(table):
            try:
                self.value(row.cells.get(column.name, ""), column)
            except (GeopoliticsError, ValueError, KeyError) as error:
                yield column.name, _said(error)


def _said(error: Exception) -> str:
    return str(error.args[0]) if isinstance(error, KeyError) else str(error)
