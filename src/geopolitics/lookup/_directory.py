"""Which ids a name or a code stands for, among the entities of one kind; entities are made when asked for."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

from geopolitics.model import Entity

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geopolitics.lookup._catalogue import Catalogue

E = TypeVar("E", bound=Entity)
E_co = TypeVar("E_co", bound=Entity, covariant=True)
Ids = str | tuple[str, ...]


FEW = 12  # a text that is searched for costs 0.02 ms, the dict of all of them some milliseconds
KINDS = ("names", "codes", "folded", "bare")
"""The texts by which an entity is found: names and codes as written; ids and names folded; and without accents, where
that makes a difference."""


class Register(Protocol[E_co]):
    """What a directory asks of where its entities are kept."""

    def ids(self) -> Iterable[str]:
        """Every id."""
        ...

    def pairs(self, what: str) -> Iterable[tuple[str, str]]:
        """Each of the texts of one of the `KINDS`, with the id of an entity that has or had it."""
        ...

    def has(self, id_: str) -> bool:
        """Whether it is an id."""
        ...

    def search(self, what: str, text: str) -> tuple[str, ...]:
        """The ids of those that have or had one of the texts of one of the `KINDS`."""
        ...

    def make(self, id_: str) -> E_co:
        """The entity of an id."""
        ...


class Directory(Generic[E]):
    """The ids, names and codes of the entities of one kind.

    Args:
        register: Where they are kept.

    Attributes:
        made: The entities that have been asked for, by id.
    """

    def __init__(self, register: Register[E]) -> None:
        self._register = register
        self._searches = 0
        self._texts: dict[str, dict[str, Ids]] = {}
        self.made: dict[str, E] = {}
        self._catalogue: Catalogue[E] | None = None

    @classmethod
    def of(cls, entities: Iterable[E]) -> Directory[E]:
        """The directory of entities that are there."""
        return cls(_Listed({entity.id: entity for entity in entities}))

    # What only many names and codes need is made when they are looked up: a few are searched for.

    @cached_property
    def ids(self) -> frozenset[str]:
        """Every id."""
        return frozenset(self._register.ids())

    @property
    def names(self) -> dict[str, Ids]:
        """The id of each name, or the ids where several entities bear or bore it."""
        return self._all("names")

    @property
    def codes(self) -> dict[str, Ids]:
        """The same for codes, in any scheme."""
        return self._all("codes")

    def has(self, id_: str) -> bool:
        """Whether it is an id."""
        return id_ in self.ids if "ids" in self.__dict__ or self._many() else self._register.has(id_)

    def named(self, text: str) -> tuple[str, ...]:
        """The ids of those that bear or bore a name, as it is written."""
        return self._with("names", text)

    def coded(self, code: str) -> tuple[str, ...]:
        """The ids of those that have or had a code, in any scheme."""
        return self._with("codes", code)

    def folded(self, folded: str) -> tuple[str, ...]:
        """The ids of those whose id, or a name that they bear or bore, folds to *folded*."""
        return self._with("folded", folded)

    def bare(self, bare: str) -> tuple[str, ...]:
        """The same without accents."""
        return either(self._with("bare", bare), self._with("folded", bare))

    def _with(self, kind: str, text: str) -> tuple[str, ...]:
        if kind not in self._texts and not self._many():
            return self._register.search(kind, text)
        found = self._all(kind).get(text, ())
        return (found,) if isinstance(found, str) else found

    def _all(self, kind: str) -> dict[str, Ids]:
        found = self._texts.get(kind)
        if found is None:
            found = self._texts[kind] = gathered(self._register.pairs(kind))
        return found

    def _many(self) -> bool:
        """Whether so much has been searched for that it pays to have everything in a dict."""
        self._searches += 1
        return self._searches > FEW

    def entity(self, id_: str) -> E:
        """The entity of an id that is in ``ids``."""
        found = self.made.get(id_)
        if found is None:
            found = self.made[id_] = self._register.make(id_)
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


class _Listed(Generic[E]):
    """Entities that are there, by id."""

    def __init__(self, entities: dict[str, E]) -> None:
        self._entities = entities

    def ids(self) -> Iterable[str]:
        """Every id."""
        return self._entities

    def has(self, id_: str) -> bool:
        """Whether it is an id."""
        return id_ in self._entities

    def make(self, id_: str) -> E:
        """The entity of an id."""
        return self._entities[id_]

    def pairs(self, what: str) -> Iterator[tuple[str, str]]:
        """Each text of a kind with the id of an entity that has or had it."""
        for id_, entity in self._entities.items():
            if what == "codes":
                yield from ((code.code, id_) for code in entity.codes)
            else:
                texts = (entity.label, *(name.text for name in entity.names))
                yield from ((text, id_) for text in compared(what, id_, texts))

    def search(self, what: str, text: str) -> tuple[str, ...]:
        """The ids of those with a text of a kind."""
        return tuple(dict.fromkeys(id_ for each, id_ in self.pairs(what) if each == text))


def compared(kind: str, id_: str, names: Iterable[str]) -> Iterable[str]:
    """The texts of one of the `KINDS`, but for codes, by which an entity of an id and some names is found."""
    if kind == "names":
        return dict.fromkeys(names)
    from geopolitics.locales import fold, fold_marks

    folded = dict.fromkeys(map(fold, (id_, *names)))
    folded.pop("", None)
    if kind == "folded":
        return folded
    return [bare for bare in dict.fromkeys(map(fold_marks, folded)) if bare not in folded]


def joined(*several: Ids) -> tuple[str, ...]:
    """The ids in some of the answers of what `gathered` gives, each once."""
    return tuple(dict.fromkeys(id_ for ids in several for id_ in ((ids,) if isinstance(ids, str) else ids)))


def alone(ids: tuple[str, ...]) -> Ids:
    """Ids as `gathered` gives them: the one by itself."""
    return ids[0] if len(ids) == 1 else ids


def either(one: tuple[str, ...], other: tuple[str, ...]) -> tuple[str, ...]:
    """The ids in either, each once: mostly one of them is empty."""
    return joined(one, other) if one and other else one or other


def gathered(pairs: Iterable[tuple[str, str]]) -> dict[str, Ids]:
    """What each text stands for: most stand for one id, which needs no tuple."""
    found: dict[str, Ids] = {}
    for text, id_ in pairs:
        known = found.setdefault(text, id_)
        if known != id_:
            known = (known,) if isinstance(known, str) else known
            if id_ not in known:
                found[text] = (*known, id_)
    return found
