"""Data sets in one file, of which a question reads no more than it needs.

The file holds the rows of the CSV tables, grouped by what questions ask for, with the place of each group, and the
names and codes of all entities. Objects are made of the rows that are asked for, by the same code that reads the
tables. It is built by ``python -m geopolitics.datasets --pack``; CI builds it anew and compares.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from geopolitics.datasets._packfile import OFFICES_OF, PackFile
from geopolitics.datasets._rows import Maker
from geopolitics.datasets._tables import ENTITY_TABLES, FACT_TABLES, RECORD_TABLES, TABLES
from geopolitics.lookup import KINDS, Directory, compared
from geopolitics.model import (
    Chairmanship,
    Coverage,
    Entity,
    Fact,
    Leader,
    Meeting,
    Membership,
    Office,
    Organization,
    Roll,
    Seat,
    Source,
    State,
    Statement,
    Succession,
    Tenure,
    TradeFigure,
)
from geopolitics.world import pooled_facts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geopolitics.datasets._reader import Reader

F = TypeVar("F", bound=Fact)
E = TypeVar("E", bound=Entity)

_TABLE_OF: dict[type[Any], str] = {
    State: "states",
    Organization: "organizations",
    Leader: "leaders",
    Office: "offices",
    Membership: "memberships",
    Chairmanship: "chairmanships",
    Tenure: "tenures",
    Roll: "rolls",
    Coverage: "coverage",
    Seat: "seats",
    Meeting: "meetings",
    TradeFigure: "trade",
    Statement: "statements",
    Succession: "successions",
}
# By which column the rows of a table are grouped; those of other tables are one group.
_GROUPED_BY = {
    "sources": "id",
    **dict.fromkeys(ENTITY_TABLES, "id"),
    **{table: TABLES[table].columns[0].name for table in RECORD_TABLES},
    **dict.fromkeys(("memberships", "chairmanships", "rolls", "seats"), "organization"),
    "tenures": "office",
    "coverage": "of",
}


class PackStore(Maker):
    """The store of a World whose facts lie in a packed file.

    Args:
        path: The file.
        past: The folder of earlier versions.
    """

    puts_records_off = True

    def __init__(self, path: str, past: str) -> None:
        super().__init__()
        self._past = past
        self._file = PackFile(path)
        self.version = self._file.version
        self._sources: dict[str, Source] = {}
        self._directories: dict[str, Directory[Any]] = {}
        self._facts: dict[tuple[str, str], tuple[Any, ...]] = {}

    # What a World asks

    def facts(self) -> tuple[Fact, ...]:
        """All facts."""
        return tuple(fact for table in FACT_TABLES for fact in self._all_of(table))

    def facts_of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of one type."""
        return self._all_of(_TABLE_OF[kind])

    def facts_about(self, kind: type[F], group: str) -> tuple[F, ...]:
        """The facts of one type under one group."""
        return self._group(_TABLE_OF[kind], group)

    def entities(self) -> tuple[Entity, ...]:
        """All entities."""
        return tuple(e for table in ENTITY_TABLES for e in map(self._directory(table).entity, self._file.groups(table)))

    def directory(self, kind: type[E]) -> Directory[E]:
        """The entities of one type."""
        return self._directory(_TABLE_OF[kind])

    def offices_of(self, entity: State | Organization) -> tuple[Office, ...]:
        """The offices of a state or an organization."""
        ids = [row["id"] for row in self._file.rows(OFFICES_OF, entity.id)]
        offices: Directory[Office] = self._directory("offices")
        return tuple(office for office in map(offices.entity, ids) if office.of == entity)

    def reaches(self) -> int:
        """The last day number to which the record speaks."""
        return self._file.reaches

    @property
    def versions(self) -> tuple[str, ...]:
        """The earlier versions of which it knows the facts, the oldest first."""
        from geopolitics.datasets._past import versions_in

        return tuple(versions_in(self._past))

    def facts_in(self, version: str) -> tuple[Fact, ...]:
        """The facts as they were in one of these."""
        from geopolitics.datasets._past import kept

        rows = kept(self._past, version)
        then = _Then(self, {cells["id"]: cells for table, cells in rows if table == "sources"})
        return pooled_facts(then.made(table, cells) for table, cells in rows if table != "sources")

    # What a row refers to

    def source(self, id_: str) -> Source | None:
        """The source of an id."""
        found = self._sources.get(id_)
        if found is None:
            for cells in self._file.rows("sources", id_):
                found = self._sources[id_] = self.made("sources", cells)
        return found

    def entity(self, table: str, id_: str) -> Entity | None:
        """The entity of an id in a table."""
        directory = self._directory(table)
        return directory.made.get(id_) or (directory.entity(id_) if self._file.place(table, id_) else None)

    def records(self, table: str, entity: str) -> tuple[Any, ...]:
        """The names, codes, capitals or spans of existence of an entity."""
        return tuple(self.made(table, cells) for cells in self._file.rows(table, entity))

    def _all_of(self, table: str) -> tuple[Any, ...]:
        return tuple(fact for group in self._file.groups(table) for fact in self._group(table, group))

    def _group(self, table: str, group: str) -> tuple[Any, ...]:
        found = self._facts.get((table, group))
        if found is None:
            made = [self.made(table, cells) for cells in self._file.rows(table, group)]
            found = self._facts[table, group] = pooled_facts(made)
        return found

    def _directory(self, table: str) -> Directory[Any]:
        found = self._directories.get(table)
        if found is None:
            found = self._directories[table] = Directory(_Packed(self, self._file, table))
        return found


class _Then(Maker):
    """Makes the facts of an earlier version, with the sources that it had: ids of entities never change."""

    def __init__(self, store: PackStore, sources: dict[str, dict[str, str]]) -> None:
        super().__init__()
        self._store, self._sources, self._made = store, sources, dict[str, Source]()

    def entity(self, table: str, id_: str) -> Entity | None:
        """The entity of an id, as it is."""
        return self._store.entity(table, id_)

    def source(self, id_: str) -> Source | None:
        """The source of an id, as it was."""
        if id_ not in self._made and id_ in self._sources:
            self._made[id_] = self.made("sources", self._sources[id_])
        return self._made.get(id_)


class _Packed:
    """The entities of one table of a pack, for the directory that finds them."""

    def __init__(self, maker: Maker, file: PackFile, table: str) -> None:
        self._maker, self._file, self._table = maker, file, table

    def ids(self) -> Iterable[str]:
        """Every id."""
        return self._file.groups(self._table)

    def pairs(self, what: str) -> Iterator[tuple[str, str]]:
        """Each text of a kind with the id of an entity that has or had it."""
        for line in self._file.lines(f"{what} {self._table}"):
            id_, *texts = line.split("\t")
            for text in texts:
                yield text, id_

    def has(self, id_: str) -> bool:
        """Whether it is an id."""
        return self._file.place(self._table, id_) is not None

    def search(self, what: str, text: str) -> tuple[str, ...]:
        """The ids of those that have or had a text of a kind."""
        lines = self._file.lines_with(f"{what} {self._table}", text)
        return tuple(dict.fromkeys(line.partition("\t")[0] for line in lines))

    def make(self, id_: str) -> Any:
        """The entity of an id."""
        return self._maker.made(self._table, next(self._file.rows(self._table, id_)))


def packed(readers: Iterable[Reader], version: str) -> bytes:
    """The data sets in one file: sections, a table of contents, and a last line.

    The last line has the version, the last day to which the record speaks, and where the table of contents begins.
    """
    readers = tuple(readers)
    rows = rows_of(readers)
    blob = bytearray()
    sections: dict[str, list[str]] = {}
    for table, found in rows.items():
        sections[f"groups {table}"] = _place(_by(found, _GROUPED_BY.get(table, ""), table), blob)
        if table == "offices":
            sections[f"groups {OFFICES_OF}"] = _place(_by(found, "of", table), blob)
    for kind in ENTITY_TABLES:
        sections |= {f"{what} {kind}": list(_texts(rows, what, kind)) for what in KINDS}
    contents: list[str] = []
    for name, lines in sections.items():
        start = len(blob)
        blob += "\n".join(("", *lines, "")).encode()
        contents.append(f"{name}\t{start}\t{len(blob)}")
    horizons = [fact.horizon for reader in readers for _, fact in reader.facts if fact.horizon is not None]
    last_line = f"{version} {max(horizons, default=0)} {len(blob)}"
    return bytes(blob) + "\n".join((*contents, last_line)).encode()


def rows_of(readers: Iterable[Reader]) -> dict[str, list[dict[str, str]]]:
    """The rows of all data sets, each once; of an entity in two of them, the row of the first."""
    rows: dict[str, dict[tuple[str, ...], dict[str, str]]] = {table: {} for table in TABLES}
    for reader in readers:
        for table, found in reader.rows.items():
            whole = table not in ("sources", *ENTITY_TABLES)
            for row in found:
                key = tuple(row.cells.values()) if whole else (row.cells["id"],)
                rows[table].setdefault(key, row.cells)
    return {table: list(found.values()) for table, found in rows.items()}


def _by(found: Iterable[dict[str, str]], column: str, table: str) -> dict[str, list[str]]:
    groups: dict[str, list[str]] = {}
    for cells in found:
        groups.setdefault(cells.get(column, ""), []).append(_line(table, cells))
    return groups


def _place(groups: dict[str, list[str]], blob: bytearray) -> list[str]:
    """Write the rows of groups; where each of them lies."""
    places: list[str] = []
    for group in sorted(groups):
        start = len(blob)
        blob += "\n".join(groups[group]).encode()
        places.append(f"{group}\t{start}\t{len(blob)}")
    return places


def _line(table: str, cells: dict[str, str]) -> str:
    values = [cells.get(column.name, "") for column in TABLES[table].columns]
    if any("\t" in value or "\n" in value or "\r" in value for value in values):
        raise ValueError(f"a cell of {table} holds a tab or a line end: {values}")
    return "\t".join(values)


def _texts(rows: dict[str, list[dict[str, str]]], what: str, kind: str) -> Iterator[str]:
    """The texts of a kind by which each entity of a table is found, a line an entity."""
    table, column = ("codes", "code") if what == "codes" else ("names", "text")
    texts: dict[str, list[str]] = {}
    for cells in rows[table]:
        texts.setdefault(cells["entity"], []).append(cells[column])
    for cells in rows[kind]:
        own = texts.get(cells["id"], [])
        found = dict.fromkeys(own) if what == "codes" else compared(what, cells["id"], (cells["name"], *own))
        if line := "\t".join(found):
            yield f"{cells['id']}\t{line}"
