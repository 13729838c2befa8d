"""Earlier versions of the bundled data: the rows of each, whole beside the tables, and in the pack as a difference.

``past/2026.1.jsonl.gz`` has the fact rows as they were when that version was closed, one JSON object a line. It is
kept in the repository and not installed: the pack holds the rows that are gone since, and the digests of those that
have come, from which `PackStore` makes the facts of that version anew.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import os
from typing import TYPE_CHECKING

from geopolitics.datasets._tables import FACT_TABLES, TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Cells = dict[str, str]

_SUFFIX = ".jsonl.gz"
_CITING = ("citations", "attested")


def digest(table: str, cells: Mapping[str, str]) -> str:
    """What names a row by all that it says: two rows that differ in their citations alone have one digest."""
    said = [cells.get(column.name, "") for column in TABLES[table].columns if column.kind not in _CITING]
    return hashlib.blake2b("\t".join((table, *said)).encode(), digest_size=6).hexdigest()


def versions_in(folder: str) -> list[str]:
    """The versions that a folder holds, the oldest first."""
    names = os.listdir(folder) if os.path.isdir(folder) else []  # noqa: PTH112, PTH208
    found = [name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX)]
    return sorted(found, key=version_key)


def version_key(version: str) -> tuple[int, ...]:
    """The order of versions: by year, then by number."""
    return tuple(map(int, version.split(".")))


def keep(folder: str, version: str, rows: Mapping[str, Iterable[Cells]]) -> None:
    """Write down the fact rows of a version."""
    lines = [
        json.dumps([table, {name: cell for name, cell in cells.items() if cell}], ensure_ascii=False)
        for table in FACT_TABLES
        for cells in rows[table]
    ]
    os.makedirs(folder, exist_ok=True)  # noqa: PTH103
    with open(os.path.join(folder, version + _SUFFIX), "wb") as file:  # noqa: PTH118, PTH123
        file.write(gzip.compress("\n".join(lines).encode(), mtime=0))


def kept(folder: str, version: str) -> list[tuple[str, Cells]]:
    """The fact rows of a version, each with its table."""
    with gzip.open(os.path.join(folder, version + _SUFFIX), "rt", encoding="utf-8") as file:  # noqa: PTH118
        return [(table, cells) for table, cells in map(json.loads, file)]


def difference(then: Iterable[tuple[str, Cells]], now: Iterable[tuple[str, Cells]]) -> tuple[list[str], list[int]]:
    """From now back to then: the digests of rows that have come, and the places in *then* of those gone."""
    before = [digest(table, cells) for table, cells in then]
    after = [digest(table, cells) for table, cells in now]
    here, there = set(after), set(before)
    come = dict.fromkeys(one for one in after if one not in there)
    return list(come), [place for place, one in enumerate(before) if one not in here]
