"""The World: facts, indexed, and the questions that can be put to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.world._index import Index
from geopolitics.world._world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from geopolitics.model import Entity, Fact

__all__ = ["World", "bundled"]


def bundled(read: Callable[[], tuple[tuple[Fact, ...], tuple[Entity, ...]]]) -> World:
    """A World of facts that need no merging, read when the first question is asked.

    >>> len(bundled(lambda: ((), ())))
    0
    """
    return World._deferred(lambda: Index(*read()))  # noqa: SLF001
