"""The World: facts, indexed, and the questions that can be put to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.world._index import Index
from geopolitics.world._store import ObjectStore, Store
from geopolitics.world._world import World

if TYPE_CHECKING:
    from collections.abc import Callable


__all__ = ["ObjectStore", "Store", "World", "bundled"]


def bundled(read: Callable[[], Store]) -> World:
    """A World over a store whose facts need no merging, opened when the first question is asked.

    >>> len(bundled(lambda: ObjectStore((), ())))
    0
    """
    return World._deferred(lambda: Index(read()))  # noqa: SLF001
