"""Earlier versions of the bundled data, each whole in a file of its own: ``past/2026.1.jsonl.xz``.

A file has the rows of facts, and of the sources that they cite, as they were when that version was closed, one a line.
"""

from __future__ import annotations

import json
import lzma
import os
from typing import TYPE_CHECKING

from geopolitics.datasets._rows import cited_in
from geopolitics.datasets._tables import FACT_TABLES

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

Cells = dict[str, str]

_SUFFIX = ".jsonl.xz"


def versions_in(folder: str) -> list[str]:
    """The versions that a folder holds, the oldest first."""
    names = os.listdir(folder) if os.path.isdir(folder) else []  # noqa: PTH112, PTH208
    found = [name.removesuffix(_SUFFIX) for name in names if name.endswith(_SUFFIX)]
    return sorted(found, key=version_key)


def version_key(version: str) -> tuple[int, ...]:
    """The order of versions: by year, then by number."""
    return tuple(map(int, version.split(".")))


def keep(folder: str, version: str, rows: Mapping[str, Iterable[Cells]]) -> None:
    """Write down the rows of a version."""
    facts = [(table, cells) for table in FACT_TABLES for cells in rows[table]]
    sources = {cells["id"]: cells for cells in rows["sources"]}
    cited: dict[str, Cells] = {}
    waiting = [id_ for _, cells in facts for id_ in cited_in(cells)]
    while waiting:
        id_ = waiting.pop()
        if id_ not in cited:
            cited[id_] = sources[id_]
            waiting += sources[id_].get("derived_from", "").split()
    every = [*(("sources", cells) for cells in cited.values()), *facts]
    lines = [
        json.dumps([table, {name: cell for name, cell in cells.items() if cell}], ensure_ascii=False)
        for table, cells in every
    ]
    os.makedirs(folder, exist_ok=True)  # noqa: PTH103
    with open(os.path.join(folder, version + _SUFFIX), "wb") as file:  # noqa: PTH118, PTH123
        file.write(lzma.compress("\n".join(lines).encode(), preset=9 | lzma.PRESET_EXTREME))


def kept(folder: str, version: str) -> list[tuple[str, Cells]]:
    """The rows of a version, each with its table: sources first."""
    with lzma.open(os.path.join(folder, version + _SUFFIX), "rt", encoding="utf-8") as file:  # noqa: PTH118
        return [(table, cells) for table, cells in map(json.loads, file)]
