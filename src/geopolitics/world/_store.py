"""Where a World keeps its facts and entities: as objects, or as data of which objects are made when asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol, TypeVar

import attrs

from geopolitics.lookup import Directory
from geopolitics.model import (
    Chairmanship,
    Citation,
    Coverage,
    Entity,
    Fact,
    Membership,
    Office,
    Organization,
    Roll,
    Seat,
    State,
    Tenure,
)

F = TypeVar("F", bound=Fact)
E = TypeVar("E", bound=Entity)

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence


class Store(Protocol):
    """What a World asks of its store."""

    def facts(self) -> tuple[Fact, ...]:
        """All facts."""
        ...

    def facts_of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of one type."""
        ...

    def facts_about(self, kind: type[F], group: str) -> tuple[F, ...]:
        """The facts of one type that `group_of` puts under *group*."""
        ...

    def entities(self) -> tuple[Entity, ...]:
        """All entities."""
        ...

    def directory(self, kind: type[E]) -> Directory[E]:
        """The entities of one type, by id, name and code."""
        ...

    def offices_of(self, entity: State | Organization) -> tuple[Office, ...]:
        """The offices of a state or an organization."""
        ...

    def reaches(self) -> int:
        """The last day number to which the record speaks; 0 where no fact is dated."""
        ...

    @property
    def version(self) -> str:
        """The version of the data; empty where they have none."""
        ...

    @property
    def versions(self) -> tuple[str, ...]:
        """The earlier versions of which it knows the facts, the oldest first."""
        ...

    def facts_in(self, version: str) -> tuple[Fact, ...]:
        """The facts as they were in one of these."""
        ...


def group_of(fact: Fact) -> str:
    """The id of the organization, or of the office, under which questions look for a fact; empty for other facts."""
    match fact:
        case Membership() | Chairmanship() | Roll() | Seat():
            return fact.organization.id
        case Tenure():
            return fact.office.id
        case Coverage():
            return fact.of.id
        case _:
            return ""


class ObjectStore:
    """A store of objects.

    Args:
        facts: The facts, each once.
        entities: The entities, each once.
        version: Of which version of the data they are; empty where they have none.
    """

    versions: tuple[str, ...] = ()

    def __init__(self, facts: Iterable[Fact], entities: Iterable[Entity], version: str = "") -> None:
        self.version = version
        self._facts = tuple(facts)
        self._entities = tuple(entities)
        self._groups: dict[type[Fact], dict[str, list[Fact]]] = {}
        for fact in self._facts:
            self._groups.setdefault(type(fact), {}).setdefault(group_of(fact), []).append(fact)
        self._offices: dict[State | Organization, list[Office]] = {}
        for entity in self._entities:
            if isinstance(entity, Office):
                self._offices.setdefault(entity.of, []).append(entity)
        self._directories: dict[type[Entity], Directory[Any]] = {}

    def facts(self) -> tuple[Fact, ...]:
        """All facts."""
        return self._facts

    def facts_of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of one type."""
        return tuple(fact for group in self._groups.get(kind, {}).values() for fact in group)  # type: ignore[misc]

    def facts_about(self, kind: type[F], group: str) -> tuple[F, ...]:
        """The facts of one type under one group."""
        return tuple(self._groups.get(kind, {}).get(group, ()))  # type: ignore[arg-type]

    def entities(self) -> tuple[Entity, ...]:
        """All entities."""
        return self._entities

    def directory(self, kind: type[E]) -> Directory[E]:
        """The entities of one type."""
        found = self._directories.get(kind)
        if found is None:
            mine: list[Any] = [entity for entity in self._entities if type(entity) is kind]
            found = self._directories[kind] = Directory[Any].of(mine)
        return found

    def offices_of(self, entity: State | Organization) -> tuple[Office, ...]:
        """The offices of a state or an organization."""
        return tuple(self._offices.get(entity, ()))

    def reaches(self) -> int:
        """The last day number to which the record speaks; 0 where no fact is dated."""
        return max((fact.horizon for fact in self._facts if fact.horizon is not None), default=0)

    def facts_in(self, version: str) -> tuple[Fact, ...]:
        """It keeps none of an earlier version."""
        raise KeyError(version)


def pooled_facts(facts: Iterable[F]) -> tuple[F, ...]:
    """The facts, those that say the same made one that cites all their sources."""
    equal: dict[F, list[F]] = {}
    for fact in facts:
        equal.setdefault(fact, []).append(fact)
    return tuple(map(pooled_fact, equal.values()))


def pooled_fact(equal: Sequence[F]) -> F:
    """One fact with the citations of all that say the same."""
    if len(equal) == 1:
        return equal[0]
    citations = dict.fromkeys(citation for fact in equal for citation in fact.citations)
    return attrs.evolve(equal[0], citations=tuple(sorted(citations, key=_citation_key)))  # type: ignore[misc]


def _citation_key(citation: Citation) -> tuple[str, ...]:
    return citation.source.id, citation.locator, citation.part.value, citation.value_of, str(citation.attested)
