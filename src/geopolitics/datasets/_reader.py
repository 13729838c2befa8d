"""From the files of a data set to entities and facts; every problem is noted with its file, row and column."""

from __future__ import annotations

import csv
import os
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs

from geopolitics.dates import Interval
from geopolitics.datasets._tables import TABLES, Column, Table
from geopolitics.errors import GeopoliticsError
from geopolitics.model import (
    Capital,
    Chairmanship,
    Citation,
    Code,
    Coverage,
    Entity,
    Existence,
    Fact,
    Leader,
    Meeting,
    Membership,
    Name,
    Office,
    Organization,
    Part,
    Participant,
    Roll,
    Seat,
    Source,
    State,
    Statement,
    Succession,
    Tenure,
    TradeFigure,
)

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

_ENTITY_TABLES = ("states", "organizations", "leaders", "offices")


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
            part for part in (self.file, f"row {self.row}" if self.row else "", f"column {self.column}" if self.column else "") if part
        )
        return f"{place}: {self.what}; {self.remedy}"


class Row(NamedTuple):
    """One row of a table: where it stands and what its cells say."""

    file: str
    number: int
    cells: dict[str, str]


class Reader:
    """The entities and facts of one data set.

    Attributes:
        problems: All that is wrong, in the order of the files.
        entities: What could be made of the entity tables.
        facts: What could be made of the others, with the row that each stands in.
    """

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self._listed = sorted(name for name in os.listdir(folder) if name.endswith(".csv"))  # noqa: PTH208
        self.problems: list[Problem] = []
        self.sources: dict[str, Source] = {}
        self.entities: dict[tuple[str, str], Entity] = {}
        self.facts: list[tuple[Row, Fact]] = []
        self.rows: dict[str, list[Row]] = {name: list(self._rows(table)) for name, table in TABLES.items()}
        self._records: dict[str, dict[str, list[Any]]] = {}
        self._read()

    def _read(self) -> None:
        self._read_sources()
        for name, kind in (("names", Name), ("codes", Code), ("capitals", Capital), ("existence", Existence)):
            self._read_records(name, kind)
        for name in _ENTITY_TABLES:
            for row in self._parents_first(name):
                self._entity(name, row)
        for name, make in _FACTS.items():
            for row in self.rows[name]:
                fact = self._made(row, TABLES[name], make)
                if fact is not None:
                    self.facts.append((row, fact))

    # Files

    def files(self, table: str) -> list[str]:
        """The files of a table: ``names.csv``, and ``names-….csv`` beside it."""
        return [name for name in self._listed if name == f"{table}.csv" or name.startswith(f"{table}-")]

    def _rows(self, table: Table) -> Iterator[Row]:
        known = {column.name for column in table.columns}
        for file in self.files(table.name):
            with open(os.path.join(self.folder, file), encoding="utf-8", newline="") as lines:  # noqa: PTH118, PTH123
                rows = csv.reader(lines)
                header = next(rows, [])
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

    def _read_sources(self) -> None:
        for row in self._parents_first("sources", "derived_from"):
            made = self._made(row, TABLES["sources"], _source)
            if made is not None:
                self.sources[made.id] = made

    def _parents_first(self, table: str, *links: str) -> list[Row]:
        """The rows, those that others refer to before the others."""
        names = links or ("sovereign", "claimants", "part_of", "predecessors")
        rows = {row.cells.get("id", ""): row for row in self.rows[table]}
        ordered: dict[str, Row] = {}

        def visit(id_: str, above: tuple[str, ...]) -> None:
            if id_ in ordered or id_ not in rows or id_ in above:
                return
            for name in names:
                for other in rows[id_].cells.get(name, "").split():
                    visit(other, (*above, id_))
            ordered[id_] = rows[id_]

        for id_ in rows:
            visit(id_, ())
        return list(ordered.values())

    def _read_records(self, name: str, kind: type[Any]) -> None:
        """Records come before the entities that carry them, so their owners are looked up among the ids."""
        owner, *columns = TABLES[name].columns
        table = TABLES[name]._replace(columns=tuple(columns))
        owners = {
            row.cells.get("id", "") for other in str(owner.kind)[1:].split("|") for row in self.rows[other]
        }
        by_entity = self._records.setdefault(name, {})
        for row in self.rows[name]:
            id_ = row.cells.get(owner.name, "")
            if id_ not in owners:
                self.note(row.file, row.number, owner.name, f"{id_!r} is no id in {owner.kind[1:]}", "correct the cell")
                continue
            made = self._made(row, table, _spell(kind))
            if made is not None:
                by_entity.setdefault(id_, []).append(made)

    def _entity(self, table: str, row: Row) -> None:
        made = self._made(row, TABLES[table], _ENTITIES[table])
        if made is not None:
            if (table, made.id) in self.entities:
                self.note(row.file, row.number, "id", f"{made.id!r} stands twice", "keep one of the rows")
            self.entities[table, made.id] = made

    def records(self, table: str, entity: str) -> tuple[Any, ...]:
        """The names, codes, capitals or spans of existence of an entity."""
        return tuple(self._records.get(table, {}).get(entity, ()))

    def _made(self, row: Row, table: Table, make: Callable[[Reader, dict[str, Any]], Any]) -> Any:
        """What *make* makes of a row; None, and a note, where it cannot."""
        before = len(self.problems)
        values: dict[str, Any] = {}
        for column in table.columns:
            cell = row.cells.get(column.name, "")
            try:
                values[column.name] = self._value(cell, column)
            except (GeopoliticsError, ValueError, KeyError) as error:
                self.note(row.file, row.number, column.name, _said(error), "correct the cell")
        if len(self.problems) > before:
            return None
        try:
            return make(self, values)
        except GeopoliticsError as error:
            self.note(row.file, row.number, "", str(error), "correct the row")
            return None

    # Cells

    def _value(self, cell: str, column: Column) -> Any:
        if not cell:
            if column.required:
                raise ValueError("empty, but this column must be filled")
            return () if str(column.kind).endswith("*") or column.kind in _MANY else ""
        kind = column.kind
        if isinstance(kind, type):
            return kind(cell)
        if kind.startswith("→"):
            return self._referred(cell, kind[1:])
        return _CELLS[kind](self, cell)

    def _referred(self, cell: str, target: str) -> Any:
        tables = target.rstrip("*").split("|")
        found = tuple(self._one(id_, tables) for id_ in (cell.split() if target.endswith("*") else [cell]))
        return found if target.endswith("*") else found[0]

    def _one(self, id_: str, tables: list[str]) -> Any:
        for table in tables:
            known = self.sources.get(id_) if table == "sources" else self.entities.get((table, id_))
            if known is not None:
                return known
        raise KeyError(f"{id_!r} is no id in {' or '.join(tables)}")

    def citations(self, cell: str, part: Part = Part.FACT) -> tuple[Citation, ...]:
        """The citations of a cell: ``[~]source[@place][#field]``, joined by semicolons."""
        return tuple(self._citation(one.strip(), part) for one in cell.split(";") if one.strip())

    def _citation(self, text: str, part: Part, attested: str = "") -> Citation:
        text, _, value_of = text.partition("#")
        source, _, place = text.removeprefix("~").partition("@")
        return Citation(
            source=self._one(source, ["sources"]),
            locator=place,
            part=Part.VALUE if value_of else part,
            value_of=value_of,
            inferred=text.startswith("~"),
            attested=attested or None,
        )

    def attestations(self, cell: str) -> tuple[Citation, ...]:
        """The citations of a cell that say "still so": ``[date ][~]source[@place]``, joined by semicolons."""
        found = []
        for one in cell.split(";"):
            date, _, citation = one.strip().partition(" ") if _dated(one.strip()) else ("", "", one.strip())
            if citation:
                found.append(self._citation(citation, Part.STILL, date))
        return tuple(found)

    def participants(self, cell: str) -> tuple[Participant, ...]:
        """The participants of a cell: ``id[ as office][ planned|absent]``, joined by semicolons."""
        found = []
        for one in cell.split(";"):
            who, *rest = one.split()
            values: dict[str, Any] = {}
            if rest[:1] == ["as"]:
                values["capacity"] = self._one(rest[1], ["offices"])
                rest = rest[2:]
            if rest:
                values["attendance"] = rest[0]
            found.append(Participant(self._one(who, ["leaders", "states", "organizations"]), **values))
        return tuple(found)


def _dated(text: str) -> bool:
    """Whether an attestation begins with a date: a place may hold blanks too, so only what comes before it counts."""
    first, blank, _ = text.partition(" ")
    return bool(blank) and "@" not in first


def _said(error: Exception) -> str:
    return str(error.args[0]) if isinstance(error, KeyError) else str(error)


def _text(_: Reader, cell: str) -> str:
    if cell != cell.strip():
        raise ValueError("blanks at its edge")
    return cell


def _flag(_: Reader, cell: str) -> bool:
    if cell != "yes":
        raise ValueError(f"{cell!r}, expected yes or nothing")
    return True


_MANY = ("citations", "attested", "participants")
_CELLS: dict[str, Callable[[Reader, str], Any]] = {
    "text": _text,
    "date": _text,
    "end": _text,
    "amount": _text,
    "flag": _flag,
    "number": lambda _, cell: int(cell),
    "citations": Reader.citations,
    "attested": Reader.attestations,
    "participants": Reader.participants,
}


def _source(_: Reader, row: dict[str, Any]) -> Source:
    row["published_inferred"] = bool(row["published_inferred"])
    return Source(**row)


def _cited(row: dict[str, Any]) -> tuple[Citation, ...]:
    """All the citations of a row, each with the part that its column says it states."""
    parts = {"start_sources": Part.START, "end_sources": Part.END}
    found = [*row.pop("sources"), *row.pop("attested", ())]
    for column, part in parts.items():
        found += [attrs.evolve(c, part=part) if c.part is Part.FACT else c for c in row.pop(column, ())]
    return tuple(found)


def _dates(row: dict[str, Any]) -> Interval:
    return Interval(row.pop("start"), row.pop("end"))


def _spell(kind: type[Any]) -> Callable[[Reader, dict[str, Any]], Any]:
    """A maker of facts that hold from a start to an end."""

    def make(_: Reader, row: dict[str, Any]) -> Any:
        given = {name: value for name, value in row.items() if value not in ("", ()) or name in _SPELL_CELLS}
        return kind(interval=_dates(given), citations=_cited(given), **given)

    return make


_SPELL_CELLS = ("start", "end", "sources")


def _occasion(kind: type[Any], column: str) -> Callable[[Reader, dict[str, Any]], Any]:
    """A maker of facts that took place at a time, or cover a period, that one column gives."""

    def make(_: Reader, row: dict[str, Any]) -> Any:
        given = {name: value for name, value in row.items() if value not in ("", ()) or name in (column, "sources")}
        return kind(interval=given.pop(column), citations=_cited(given), **given)

    return make


def _statement(reader: Reader, row: dict[str, Any]) -> Statement:
    row["speaker"] = row["speaker"] or row["speaker_name"]
    del row["speaker_name"]
    made: Statement = _occasion(Statement, "when")(reader, row)
    return made


def _entity(kind: type[Any], *tables: str) -> Callable[[Reader, dict[str, Any]], Any]:
    """A maker of entities: the row, and the records that other tables hold of it."""

    def make(reader: Reader, row: dict[str, Any]) -> Any:
        given = {name: value for name, value in row.items() if value not in ("", ())}
        label, sources = given.pop("name"), given.pop("sources")
        records = {table: reader.records(table, given["id"]) for table in tables}
        if not any(name.text == label and name.language == "en" for name in records["names"]):
            records["names"] = (Name(text=label, language="en", citations=sources), *records["names"])
        return kind(label=label, **given, **records)

    return make


_ENTITIES: dict[str, Callable[[Reader, dict[str, Any]], Any]] = {
    "states": _entity(State, "names", "codes", "capitals", "existence"),
    "organizations": _entity(Organization, "names", "codes", "existence"),
    "leaders": _entity(Leader, "names", "codes"),
    "offices": _entity(Office, "names", "codes"),
}
_FACTS: dict[str, Callable[[Reader, dict[str, Any]], Any]] = {
    "memberships": _spell(Membership),
    "chairmanships": _spell(Chairmanship),
    "tenures": _spell(Tenure),
    "rolls": _spell(Roll),
    "coverage": _spell(Coverage),
    "seats": _spell(Seat),
    "meetings": _occasion(Meeting, "when"),
    "trade": _occasion(TradeFigure, "period"),
    "successions": _occasion(Succession, "date"),
    "statements": _statement,
}
