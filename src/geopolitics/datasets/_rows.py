"""From the cells of a row to an entity or a fact."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Any

import attrs

from geopolitics.datasets._tables import ENTITY_TABLES, RECORD_TABLES, TABLES, Column
from geopolitics.dates import OPEN, Interval, PartialDate
from geopolitics.errors import InvalidFactError
from geopolitics.model import (
    Capital,
    Chairmanship,
    Citation,
    Code,
    Coverage,
    Existence,
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
from geopolitics.model._entities import with_records
from geopolitics.model._fields import NOT_STATED, as_amount, as_occasion

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from geopolitics.dates import Open
    from geopolitics.model import Entity

    Make = Callable[["Maker", dict[str, Any]], Any]


class Maker:
    """Makes entities and facts of rows; where it finds those that a row refers to is for its subclasses to say.

    Attributes:
        puts_records_off: Whether the records of an entity are made only when they are asked for.
    """

    puts_records_off = False

    def __init__(self) -> None:
        self._cited: dict[tuple[str, Part], tuple[Citation, ...]] = {}  # thousands of rows cite the same few places

    def source(self, id_: str) -> Source | None:
        """The source of an id; None where there is none."""
        raise NotImplementedError

    def entity(self, table: str, id_: str) -> Entity | None:
        """The entity of an id in a table; None where there is none."""
        raise NotImplementedError

    def records(self, table: str, entity: str) -> tuple[Any, ...]:
        """The names, codes, capitals or spans of existence of an entity."""
        raise NotImplementedError

    def made(self, table: str, cells: dict[str, str]) -> Any:
        """What a row says.

        Raises:
            GeopoliticsError, ValueError, KeyError: A cell, or the row, breaks a rule.
        """
        values: dict[str, Any] = {}
        for name, required, read in _readers(table):
            cell = cells.get(name)
            if cell:
                values[name] = read(self, cell)
            elif required:
                raise ValueError(f"{name} is empty, but this column must be filled")
        return MAKERS[table](self, values)

    @staticmethod
    def columns(table: str) -> tuple[Column, ...]:
        """The columns that go into what a row says: records do not name the entity that carries them."""
        return TABLES[table].columns[table in RECORD_TABLES :]

    def value(self, cell: str, column: Column) -> Any:
        """What a cell says; None where it is empty and may be."""
        if not cell:
            if column.required:
                raise ValueError("empty, but this column must be filled")
            return None
        return _reader_of(column)(self, cell)

    def one(self, id_: str, tables: list[str]) -> Any:
        """The source or entity of an id, in the first of the tables that has it."""
        for table in tables:
            known = self.source(id_) if table == "sources" else self.entity(table, id_)
            if known is not None:
                return known
        raise KeyError(f"{id_!r} is no id in {' or '.join(tables)}")

    def citations(self, cell: str, part: Part = Part.FACT) -> tuple[Citation, ...]:
        """The citations of a cell: ``[~]source[@place][#field]``, joined by semicolons."""
        found = self._cited.get((cell, part))
        if found is None:
            found = tuple(self._citation(one.strip(), part) for one in cell.split(";") if one.strip())
            self._cited[cell, part] = found
        return found

    def _citation(self, text: str, part: Part, attested: str = "") -> Citation:
        text, _, value_of = text.partition("#")
        source, _, place = text.removeprefix("~").partition("@")
        return Citation(
            source=self.one(source, ["sources"]),
            locator=place,
            part=Part.VALUE if value_of else part,
            value_of=value_of,
            inferred=text.startswith("~"),
            attested=attested or None,
        )

    def attestations(self, cell: str) -> tuple[Citation, ...]:
        """The citations of a cell that say "still so": ``[date ][~]source[@place]``, joined by semicolons."""
        found: list[Citation] = []
        for one in cell.split(";"):
            date, _, citation = one.strip().partition(" ") if _dated(one.strip()) else ("", "", one.strip())
            if citation:
                found.append(self._citation(citation, Part.STILL, date))
        return tuple(found)

    def participants(self, cell: str) -> tuple[Participant, ...]:
        """The participants of a cell: ``id[ as office][ planned|absent]``, joined by semicolons."""
        found: list[Participant] = []
        for one in cell.split(";"):
            who, *rest = one.split()
            values: dict[str, Any] = {}
            if rest[:1] == ["as"]:
                values["capacity"] = self.one(rest[1], ["offices"])
                rest = rest[2:]
            if rest:
                values["attendance"] = rest[0]
            found.append(Participant(self.one(who, ["leaders", "states", "organizations"]), **values))
        return tuple(found)


def _dated(text: str) -> bool:
    """Whether an attestation begins with a date: a place may hold blanks too, so only what comes before it counts."""
    first, blank, _ = text.partition(" ")
    return bool(blank) and "@" not in first


def _text(_: Maker, cell: str) -> str:
    if cell != cell.strip():
        raise ValueError("blanks at its edge")
    return cell


def _end(_: Maker, cell: str) -> PartialDate | Open:
    return OPEN if cell == OPEN.value else PartialDate.from_edtf(cell)


def _flag(_: Maker, cell: str) -> bool:
    if cell != "yes":
        raise ValueError(f"{cell!r}, expected yes or nothing")
    return True


_CELLS: dict[str, Callable[[Maker, str], Any]] = {
    "text": _text,
    "date": lambda _, cell: PartialDate.from_edtf(cell),
    "end": _end,
    "occasion": lambda _, cell: as_occasion(cell),
    "amount": lambda _, cell: as_amount(cell),
    "flag": _flag,
    "number": lambda _, cell: int(cell),
    "citations": Maker.citations,
    "attested": Maker.attestations,
    "participants": Maker.participants,
}


def _reader_of(column: Column) -> Callable[[Maker, str], Any]:
    """What reads the cells of a column."""
    kind = column.kind
    if not isinstance(kind, str):
        return lambda _, cell: kind(cell)
    if not kind.startswith("→"):
        return _CELLS[kind]
    tables = kind[1:].rstrip("*").split("|")
    if kind.endswith("*"):
        return lambda maker, cell: tuple(maker.one(id_, tables) for id_ in cell.split())
    return lambda maker, cell: maker.one(cell, tables)


@cache
def _readers(table: str) -> tuple[tuple[str, bool, Callable[[Maker, str], Any]], ...]:
    """The columns of a table that go into what a row says: name, whether it must be filled, what reads it."""
    return tuple((column.name, column.required, _reader(table, column)) for column in Maker.columns(table))


def _reader(table: str, column: Column) -> Callable[[Maker, str], Any]:
    """What an entity cites goes into its name, which may be made later."""
    return _text if table in ENTITY_TABLES and column.kind == "citations" else _reader_of(column)


def _source(_: Maker, row: dict[str, Any]) -> Source:
    return Source(**row)


def _cited(row: dict[str, Any]) -> tuple[Citation, ...]:
    """All the citations of a row, each with the part that its column says it states."""
    found: tuple[Citation, ...] = row.pop("sources")
    found += row.pop("attested", ())
    for column, part in (("start_sources", Part.START), ("end_sources", Part.END)):
        found += tuple(attrs.evolve(c, part=part) if c.part is Part.FACT else c for c in row.pop(column, ()))
    return found


def _dates(row: dict[str, Any]) -> Interval:
    start, end = row.pop("start", None), row.pop("end", None)
    return NOT_STATED if start is None and end is None else Interval(start, end)


def _spell(kind: type[Any]) -> Make:
    """A maker of facts that hold from a start to an end."""

    def make(_: Maker, row: dict[str, Any]) -> Any:
        return kind(interval=_dates(row), citations=_cited(row), **row)

    return make


def _occasion(kind: type[Any], column: str) -> Make:
    """A maker of facts that took place at a time, or cover a period, that one column gives."""

    def make(_: Maker, row: dict[str, Any]) -> Any:
        return kind(interval=row.pop(column, None), citations=_cited(row), **row)

    return make


def _statement(maker: Maker, row: dict[str, Any]) -> Statement:
    name = row.pop("speaker_name", "")
    if not row.setdefault("speaker", name):
        raise InvalidFactError("Statement", "speaker", "none", "a speaker, or the name of one under speaker_name")
    made: Statement = _occasion(Statement, "when")(maker, row)
    return made


def _entity(kind: type[Any], *tables: str) -> Make:
    """A maker of entities: the row, and the records that other tables hold of it."""

    def make(maker: Maker, row: dict[str, Any]) -> Any:
        label, sources = row.pop("name"), row.pop("sources")

        def records(table: str) -> tuple[Any, ...]:
            found = maker.records(table, row["id"])
            if table != "names" or any(name.text == label and name.language == "en" for name in found):
                return found
            return (Name(text=label, language="en", citations=maker.citations(sources)), *found)

        if maker.puts_records_off:
            return with_records(kind(label=label, **row), records)
        maker.citations(sources)  # which are checked even where no name of its own needs them
        return kind(label=label, **row, **{table: records(table) for table in tables})

    return make


_RECORDS = {"names": Name, "codes": Code, "capitals": Capital, "existence": Existence}
MAKERS: dict[str, Make] = {
    "sources": _source,
    **{table: _spell(kind) for table, kind in _RECORDS.items()},
    "states": _entity(State, *_RECORDS),
    "organizations": _entity(Organization, "names", "codes", "existence"),
    "leaders": _entity(Leader, "names", "codes"),
    "offices": _entity(Office, "names", "codes"),
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


def cited_in(cells: Mapping[str, str]) -> Iterator[str]:
    """The ids of the sources that a row cites."""
    for column in ("sources", "start_sources", "end_sources", "attested"):
        for one in cells.get(column, "").split(";"):
            citation = one.partition("@")[0].split()
            if citation:
                yield citation[-1].removeprefix("~").partition("#")[0]
