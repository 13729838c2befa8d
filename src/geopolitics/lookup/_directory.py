"""Which ids a name or a code stands for, among the entities of one kind; entities are made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from geopolitics.model import Entity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from geopolitics.lookup._catalogue import Catalogue

E = TypeVar("E", bound=Entity)


class Directory(Generic[E]):
    """The ids, names and codes of the entities of one kind.

    Args:
        ids: Every id.
        named: Each name with the id of an entity that bears or bore it.
        coded: Each code with the id of an entity that has or had it.
        make: Gives the entity of an id.

    Attributes:
        made: The entities that have been asked for, by id.
    """

    __slots__ = ("_catalogue", "_coded", "_codes", "_make", "_named", "_names", "ids", "made")

    def __init__(
        self,
        ids: Iterable[str],
        named: Iterable[tuple[str, str]],
        coded: Iterable[tuple[str, str]],
        make: Callable[[str], E],
    ) -> None:
        self.ids: frozenset[str] = frozenset(ids)
        self._named, self._coded = named, coded
        self._names: dict[str, str | tuple[str, ...]] | None = None
        self._codes: dict[str, str | tuple[str, ...]] | None = None
        self._make = make
        self.made: dict[str, E] = {}
        self._catalogue: Catalogue[E] | None = None

    # Facts refer to entities by id: what only names and codes need is made when the first of them is looked up.

    @property
    def names(self) -> dict[str, str | tuple[str, ...]]:
        """The id of each name, or the ids where several entities bear or bore it."""
        if self._names is None:
            self._names = gathered(self._named)
        return self._names

    @property
    def codes(self) -> dict[str, str | tuple[str, ...]]:
        """The same for codes, in any scheme."""
        if self._codes is None:
            self._codes = gathered(self._coded)
        return self._codes

    @classmethod
    def of(cls, entities: Iterable[E]) -> Directory[E]:
        """The directory of entities that are there."""
        by_id = {entity.id: entity for entity in entities}
        return cls(by_id, _names(by_id.values()), _codes(by_id.values()), by_id.__getitem__)

    def entity(self, id_: str) -> E:
        """The entity of an id that is in ``ids``."""
        found = self.made.get(id_)
        if found is None:
            found = self.made[id_] = self._make(id_)
        return found

    def catalogue(self, *, today: bool) -> Catalogue[E]:
        """The indexes of the directory, made once; *today* where CLDR's names of today's states belong to them."""
        if self._catalogue is None:
            from geopolitics.lookup._catalogue import Catalogue
            from geopolitics.lookup._today import Today

            self._catalogue = Catalogue(self, Today() if today else None)
        return self._catalogue

    def all(self) -> tuple[E, ...]:
        """Every entity, by name."""
        return tuple(sorted(map(self.entity, self.ids), key=lambda entity: (entity.label.casefold(), entity.id)))


def _names(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    for entity in entities:
        yield entity.label, entity.id
        for name in entity.names:
            yield name.text, entity.id


def _codes(entities: Iterable[Entity]) -> Iterator[tuple[str, str]]:
    return ((code.code, entity.id) for entity in entities for code in entity.codes)


def gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, str | tuple[str, ...]]:
    """What each text stands for: most stand for one id, which needs no tuple."""
    found: dict[str, str | tuple[str, ...]] = {}
    for text, id_ in pairs:
        known = found.setdefault(text, id_)
        if known != id_:
            known = (known,) if isinstance(known, str) else known
            if id_ not in known:
                found[text] = (*known, id_)
    return found
