"""The bundled data sets, and those of your own in the same form.

A data set is a folder: a Data Package (``datapackage.json``) of CSV tables, one row a fact, each with its sources.
"""

from __future__ import annotations

import os.path
from functools import cache
from typing import TYPE_CHECKING, Any

from geopolitics.errors import ArgumentError, DataError
from geopolitics.world import ObjectStore, World, bundled, versioned

if TYPE_CHECKING:
    from pathlib import Path

    from geopolitics.datasets._reader import Problem
    from geopolitics.model import Entity, Fact
    from geopolitics.world import Store

__all__ = ["article", "bundled_folders", "load", "validate", "version_of", "world"]

# Beside this module: importlib.resources alone would cost as much as the rest of the import.
_HERE = os.path.dirname(__file__)  # noqa: PTH120 - pathlib would add to the cost of the import
PACK = os.path.join(_HERE, "world.pack")  # noqa: PTH118
PAST = os.path.join(_HERE, "past")  # noqa: PTH118
PACKED = ("world", "article")


@cache
def article() -> World:
    """The World of one news article: Kazakhstan, Russia and the SCO, May 2024; and nothing from elsewhere.

    Source:
        Người Đưa Tin (Minh Duc), after TASS and Kazinform; each fact cites its paragraph.

    >>> article().who_chaired("SCO", "May 2024")
    State('KAZ')
    """
    folder = os.path.join(_HERE, "article")  # noqa: PTH118
    return bundled(lambda: ObjectStore(*_read(folder), version_of(folder)))


@cache
def world() -> World:
    """The default World: the record and the register of states, to which the functions of the package put questions.

    >>> str(world().who_chaired("SCO", "May 2024"))
    'Kazakhstan'
    """
    return bundled(_open_pack)


def bundled_folders() -> tuple[str, ...]:
    """Where the bundled data sets are.

    >>> [os.path.basename(folder) for folder in bundled_folders()][0]
    'article'
    """
    folders = (os.path.join(_HERE, name) for name in sorted(os.listdir(_HERE)))  # noqa: PTH118, PTH208
    return tuple(folder for folder in folders if os.path.exists(os.path.join(folder, "datapackage.json")))  # noqa: PTH110, PTH118


def load(folder: str | Path) -> World:
    """The World of a data set of your own, in the form that the codebook describes.

    Args:
        folder: Where its ``datapackage.json`` and tables are.

    Raises:
        DataError: It breaks the schema; every problem is given with its file, row and column.

    >>> load("src/geopolitics/datasets/article") == article()
    True
    """
    facts, entities = _read(folder)
    return versioned((*entities, *facts), version_of(folder))


def version_of(folder: str | Path) -> str:
    """The version that the ``datapackage.json`` of a data set states; empty where it states none.

    >>> version_of("src/geopolitics/datasets/article")[:2]
    '20'
    """
    import json

    path = os.path.join(_path(folder), "datapackage.json")  # noqa: PTH118
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123
            described: Any = json.load(file)
        return str(described.get("version", ""))
    except (OSError, ValueError, AttributeError):  # no such file, or not what it should be: for `validate` to say
        return ""


def validate(folder: str | Path) -> tuple[Problem, ...]:
    """All that is wrong with a data set, each problem with its file, row, column, and what to do.

    >>> validate("src/geopolitics/datasets/article")
    ()
    """
    from geopolitics.datasets._validator import problems_in

    return problems_in(_path(folder))


def _path(folder: str | Path) -> str:
    if isinstance(folder, str | os.PathLike):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        return os.fspath(folder)
    raise ArgumentError("load or validate", "folder", repr(folder), "the path of a folder")


def _open_pack() -> Store:
    from geopolitics.datasets._pack import PackStore

    return PackStore(PACK, PAST)


def _read(folder: str | Path) -> tuple[tuple[Fact, ...], tuple[Entity, ...]]:
    from geopolitics.datasets._reader import Reader

    path = _path(folder)
    try:
        reader = Reader(path)
    except (OSError, ValueError) as error:
        raise DataError((f"{folder!r} cannot be read ({error}); expected the folder of a data set",)) from None
    if not any(reader.rows.values()) or reader.problems:
        nothing = f"{folder} holds no table of a data set; expected datapackage.json and CSV files beside it"
        raise DataError(tuple(map(str, reader.problems)) or (nothing,))
    return tuple(fact for _, fact in reader.facts), tuple(reader.entities.values())
