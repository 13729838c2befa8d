"""Making one collection of facts out of several: equal facts pool their citations, equal entities their records."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from geopolitics.errors import ArgumentError, UnknownNameError
from geopolitics.model import (
    Chairmanship,
    Coverage,
    Entity,
    Fact,
    Kind,
    Membership,
    Participant,
    Seat,
    Tenure,
)
from geopolitics.world._claims import Spell, spells
from geopolitics.world._index import Index, entities_in, with_relatives
from geopolitics.world._store import pooled_fact

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

E = TypeVar("E", bound=Entity)
Key = tuple[type[Entity], str]


def pooled(given: Iterable[Fact | Entity]) -> tuple[tuple[Fact, ...], tuple[Entity, ...]]:
    """The facts, each once with all its citations, and the entities, each once with all its records."""
    if not isinstance(given, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        raise ArgumentError("World", "facts", repr(given), "facts and entities, in anything that can be gone through")
    facts: dict[Fact, list[Fact]] = {}
    versions: dict[Key, list[Entity]] = {}
    for item in given:
        if isinstance(item, Fact):
            facts.setdefault(item, []).append(item)
            named = entities_in(item)
        elif isinstance(item, Entity):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
            named = (item,)
        else:
            raise ArgumentError("World", "facts", repr(item), "facts and entities only")
        for entity in named:
            _note(versions, entity)
    canonical = {key: _one(found) for key, found in versions.items()}
    mixed = any(len(found) > 1 for found in versions.values())
    if mixed:
        canonical = relinked(canonical)
    each = (pooled_fact(equal) for equal in facts.values())
    return tuple(rewired(fact, canonical) for fact in each) if mixed else tuple(each), tuple(canonical.values())


def relinked(entities: Mapping[Key, Entity]) -> dict[Key, Entity]:
    """The entities, each naming the others as they are given: a fuller version makes new ones of those that name it."""
    made: dict[Key, Entity] = {}

    def link(key: Key) -> None:
        if key in made or key not in entities:
            return
        made[key] = entity = entities[key]
        for relative in with_relatives(entity)[1:]:
            link((type(relative), relative.id))
        made[key] = rewired(entity, made)

    for key in entities:
        link(key)
    return made


def _note(versions: dict[Key, list[Entity]], entity: Entity) -> None:
    found = versions.setdefault((type(entity), entity.id), [])
    if not any(entity is known for known in found):
        found.append(entity)
        for relative in with_relatives(entity)[1:]:
            _note(versions, relative)


def _one(versions: Sequence[Entity]) -> Entity:
    """One entity of several versions: the union of their records, and of what only one of them knows."""
    if len(versions) == 1:
        return versions[0]
    first = min(versions, key=lambda entity: str(entity.to_dict()))
    changes: dict[str, Any] = {}
    for attribute in attrs.fields(type(first)):  # type: ignore[arg-type]
        values = [getattr(version, attribute.name) for version in versions]
        if isinstance(values[0], tuple):
            changes[attribute.name] = _union(values)
        elif getattr(first, attribute.name) in (None, ""):
            changes[attribute.name] = next((value for value in values if value not in (None, "")), values[0])
    return attrs.evolve(first, **changes)  # type: ignore[misc]


def _union(values: Iterable[tuple[Any, ...]]) -> tuple[Any, ...]:
    records: dict[Any, list[Any]] = {}
    for record in (record for value in values for record in value):
        records.setdefault(record, []).append(record)
    union = [pooled_fact(equal) if isinstance(equal[0], Fact) else equal[0] for equal in records.values()]
    return tuple(sorted(union, key=lambda record: str(record.to_dict())))


def rewired(value: Any, canonical: dict[Key, Entity]) -> Any:
    """The same fact or entity, speaking of the canonical versions of the entities it names."""
    changes: dict[str, Any] = {}
    for attribute in attrs.fields(value.__class__):
        old = getattr(value, attribute.name)
        new = _rewired_value(old, canonical)
        if new is not old:
            changes[attribute.name] = new
    return attrs.evolve(value, **changes) if changes else value


def _rewired_value(value: Any, canonical: dict[Key, Entity]) -> Any:
    match value:
        case Entity():
            return canonical.get((type(value), value.id), value)
        case Participant():
            return rewired(value, canonical)
        case tuple() | frozenset():
            return _rewired_each(value, canonical)  # pyright: ignore[reportUnknownArgumentType] - of anything
        case _:
            return value


def _rewired_each(values: tuple[Any, ...] | frozenset[Any], canonical: dict[Key, Entity]) -> Any:
    pairs = [(value, _rewired_value(value, canonical)) for value in values]
    if all(old is new for old, new in pairs):
        return values
    return type(values)(new for _, new in pairs)


def content(index: Index) -> tuple[object, object]:
    """What makes two Worlds equal: their facts with their citations, their entities with their records."""
    facts = {fact: frozenset(fact.citations) for fact in index.facts}
    entities = {(type(entity), entity.id): entity.to_dict() for entity in index.entities}
    return facts, entities


def selected(
    index: Index, kinds: tuple[type[Fact], ...], where: Callable[[Fact], bool] | None
) -> tuple[Fact | Entity, ...]:
    """Some of the facts, and all entities; see `World.select`."""
    for kind in kinds:
        if type(kind) is not type or not issubclass(kind, Fact):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise ArgumentError("select", "kinds", repr(kind), "types of facts; a condition goes into where=")
    if where is not None and not callable(where):
        raise ArgumentError("select", "where", repr(where), "a function that takes a fact")

    def kept(fact: Fact) -> bool:
        if isinstance(fact, Coverage):  # its word that these are all is true only beside all of them
            return where is None and (not kinds or {Coverage, _LISTED[fact.kind]} <= {*kinds})
        return (not kinds or isinstance(fact, kinds)) and (where is None or where(fact))

    return (*index.entities, *filter(kept, index.facts))


_LISTED: dict[Kind, type[Fact]] = {
    Kind.MEMBERSHIPS: Membership,
    Kind.CHAIRMANSHIPS: Chairmanship,
    Kind.TENURES: Tenure,
}


def preferred(index: Index, sources: tuple[str, ...]) -> tuple[Fact | Entity, ...]:
    """All but the claims that a better source contradicts; see `World.prefer`."""
    known = {citation.source.id for fact in index.facts for citation in fact.citations}
    for source in sources:
        if source not in known:
            raise UnknownNameError(str(source), "source")
    rank = {source: place for place, source in enumerate(sources)}

    def place(fact: Fact) -> int:
        return min(rank.get(citation.source.id, len(rank)) for citation in fact.citations)

    dropped: set[Fact] = set()
    for spell in all_spells(index):
        if spell.contradictory:
            best = min(map(place, spell.facts))
            dropped.update(fact for fact in spell.facts if place(fact) > best)
    return (*index.entities, *(fact for fact in index.facts if fact not in dropped))


def all_spells(index: Index) -> list[Spell]:
    """Every spell of membership, chair and office that facts speak of."""
    groups: dict[object, list[Fact]] = {}
    for fact in index.facts:
        key = about(fact)
        if key is not None:
            groups.setdefault(key, []).append(fact)
    return [spell for facts in groups.values() for spell in spells(facts)]


def about(fact: Fact) -> object:
    """What a spell is about: two facts with the same key may speak of one spell."""
    match fact:
        case Membership():
            return Membership, fact.member, fact.organization, fact.status
        case Chairmanship():
            return Chairmanship, fact.organization, fact.chair, fact.role
        case Tenure():
            return Tenure, fact.leader, fact.office, fact.capacity
        case Seat():
            return Seat, fact.organization, fact.seat, fact.holder
        case _:
            return None
