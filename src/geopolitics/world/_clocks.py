"""The second clock: what was known by a day, and what is vouched for up to a day."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypeVar

import attrs

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, OPEN, Interval, PartialDate
from geopolitics.errors import DateRangeError
from geopolitics.model import (
    Chairmanship,
    Citation,
    Coverage,
    Entity,
    Existence,
    Fact,
    Kind,
    Meeting,
    Membership,
    Part,
    Seat,
    State,
    Status,
    Succession,
    Tenure,
)
from geopolitics.world._claims import spells
from geopolitics.world._index import OVERLAYS
from geopolitics.world._merging import Key, about, relinked, rewired

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from geopolitics.dates import Open
    from geopolitics.world._index import Index

F = TypeVar("F", bound=Fact)


PUBLIC = (Membership, Chairmanship, Tenure, Meeting, Seat, Succession, Existence)
"""What happens before everybody's eyes: an accession, an oath, a hand-over, a summit, a founding."""


def known_by(index: Index, day: int, strict: bool) -> Iterator[Fact | Entity]:
    """Every fact and entity made anew from what was known by the end of *day*.

    A Coverage speaks for every fact of its list: it reaches as far as they, and itself, were known.
    """
    entities = _entities(index, lambda fact: _known(fact, day, strict) or _unforeseen(fact, day))
    yield from entities.values()
    reach: dict[object, dict[Fact, int]] = {}
    for fact in index.facts:
        if isinstance(fact, Coverage):
            continue
        known = _known(fact, day, strict)
        reach.setdefault(about(fact), {})[fact] = _whole_until(fact, known, strict)
        if known is not None:
            yield rewired(known, entities)
    whole = _whole(reach)
    for coverage in index.of(Coverage):
        then = _covered(coverage, day, strict, whole.get((coverage.kind, coverage.of, coverage.status), FOREVER_AFTER))
        if then is not None:
            yield rewired(then, entities)


def vouched_to(index: Index, day: int) -> Iterator[Fact | Entity]:
    """The facts and entities with nothing vouched for after *day*."""
    limit = _date(day)
    entities = _entities(index, lambda fact: _limited(fact, limit))
    yield from entities.values()
    for fact in index.facts:
        yield rewired(_limited(fact, limit), entities)


def _entities(index: Index, remake: Callable[[Fact], Fact | None]) -> dict[Key, Entity]:
    """The entities with their existence and capitals as they were known, each naming the others as they were known.

    Names and codes stay: by them an entity is found, whenever they were learned.
    """
    made: dict[Key, Entity] = {}
    for entity in index.entities:
        records: dict[str, tuple[Fact, ...]] = {"existence": entity.existence}
        if isinstance(entity, State):
            records["capitals"] = entity.capitals
        known = {
            name: tuple(new for old in found if (new := remake(old)) is not None) for name, found in records.items()
        }
        made[type(entity), entity.id] = attrs.evolve(entity, **known)  # type: ignore[misc]
    return relinked(made)


def _lists_of(fact: Fact) -> tuple[object, ...]:
    """Of which lists a fact is one: those that a Coverage can vouch for."""
    match fact:
        case Membership():  # whoever was suspended was a member
            statuses = {fact.status, Status.MEMBER} if fact.status in OVERLAYS else {fact.status}
            return tuple((Kind.MEMBERSHIPS, fact.organization, status) for status in statuses)
        case Chairmanship():
            return ((Kind.CHAIRMANSHIPS, fact.organization, Status.MEMBER),)
        case Tenure():
            return ((Kind.TENURES, fact.office, Status.MEMBER),)
        case _:
            return ()


def _whole(reach: dict[object, dict[Fact, int]]) -> dict[object, int]:
    """The last day for which each list is whole: a spell is on it if any of the facts that agree on it is."""
    whole: dict[object, int] = {}
    for days in reach.values():
        lists = _lists_of(next(iter(days)))
        if lists and min(days.values()) < FOREVER_AFTER:
            said = ((spell.contradictory, [days[fact] for fact in spell.facts]) for spell in spells(days))
            last = min(min(ends) if disputed else max(ends) for disputed, ends in said)
            whole.update({of: min(whole.get(of, FOREVER_AFTER), last) for of in lists})
    return whole


def _whole_until(fact: Fact, known: Fact | None, strict: bool) -> int:
    """The last day for which a list is whole although the fact is known only so, or not at all.

    That it had begun everybody saw; an end that nobody knew of says no more than the open one now in its place.
    """
    if known is fact:
        return FOREVER_AFTER
    if strict:
        return FOREVER_BEFORE
    start = fact.interval.start
    if known is not None and known.interval.start == start:
        return FOREVER_AFTER
    return start.span[0] - 1 if isinstance(start, PartialDate) else FOREVER_BEFORE


def _covered(coverage: Coverage, day: int, strict: bool, until: int) -> Coverage | None:
    """The part of a list that was whole by then: what it lists are public acts, seen by whoever looked."""
    published = all(_published_by(citation, day) for citation in coverage.citations)
    if published and coverage.interval.last_end <= until:
        return coverage
    last = min(coverage.interval.first_end, until, day)
    if strict or last < coverage.interval.last_start:
        return None
    citations = tuple(attrs.evolve(citation, known=_date(last)) for citation in coverage.citations)
    return attrs.evolve(coverage, interval=Interval(coverage.interval.start, _date(last)), citations=citations)


def _limited(fact: F, limit: datetime.date) -> F:
    citations = tuple(c if c.known and c.known <= limit else attrs.evolve(c, known=limit) for c in fact.citations)
    return attrs.evolve(fact, citations=citations)  # type: ignore[misc]


def _known(fact: F, day: int, strict: bool) -> F | None:
    """The fact as it was known by then, itself where all of it was; None where nothing of it was."""
    published = tuple(c for c in fact.citations if _published_by(c, day))
    if published == fact.citations:
        return fact
    act = not strict and isinstance(fact, PUBLIC)
    start, end = fact.interval.start, fact.interval.end
    start_known = _stated(fact, Part.START, start, day) or (act and _due(start, day))
    end_known = _stated(fact, Part.END, end, day) or (act and _due(end, day))
    if not published and not start_known:
        return None  # nothing had been published, and nothing of it had happened in public
    parts = _witness(start_known, end_known) if act else ()
    seen = [c for c in fact.citations if c not in published and c.part in parts]
    citations = (*published, *(attrs.evolve(c, known=_last_seen(end, day)) for c in seen))
    if not citations:
        return None
    interval = Interval(start if start_known else None, end if end_known else _unended(end, start_known))
    return attrs.evolve(fact, interval=interval, citations=citations)  # type: ignore[misc]


def _unforeseen(fact: Fact, day: int) -> Fact | None:
    """Of a founding to come, that nobody could know that there would be none: what is past was all that there had been.

    A list of spans of existence says of all days outside them that there was nothing; so it may from now on.
    """
    if not isinstance(fact, Existence):
        return None
    tomorrow = PartialDate.from_date(_date(day + 1))
    citations = tuple(attrs.evolve(citation, known=_date(day)) for citation in fact.citations)
    return attrs.evolve(fact, interval=Interval(tomorrow, None), citations=citations)


def _witness(start_known: bool, end_known: bool) -> tuple[Part, ...]:
    """Which parts a later source may state as seen in public at the time."""
    # That it is still so long after shows that it was so then, for it had begun before everybody's eyes.
    either = start_known or end_known
    parts = ((Part.START, start_known), (Part.END, end_known), (Part.FACT, either), (Part.STILL, start_known))
    return tuple(part for part, known in parts if known)


def _last_seen(end: PartialDate | Open | None, day: int) -> datetime.date:
    """Until when it was seen to go on: where its end may have come by then, until the first day of which that is so."""
    if isinstance(end, PartialDate) and not _due(end, day):
        day = max(1, min(day, end.span[0]))
    return _date(day)


def _unended(end: PartialDate | Open | None, start_known: bool) -> Open | None:
    """An end that nobody knew of yet: as far as was known, it was still so."""
    return OPEN if end is not None and start_known else None


def _stated(fact: Fact, part: Part, edge: PartialDate | Open | None, day: int) -> bool:
    """Whether a source that states the start or the end had been published: one that is cited for it, where any is.

    Of those cited for the whole fact, one that is older than the edge states it only if none is younger: it announced
    what was to come, while beside a younger one it may have known of the rest alone.
    """
    own = [citation for citation in fact.citations if citation.part is part]
    whole = [citation for citation in fact.citations if citation.part is Part.FACT]
    later = [citation for citation in whole if isinstance(edge, PartialDate) and _is_since(citation, edge)]
    return any(_published_by(citation, day) for citation in own or later or whole)


def _is_since(citation: Citation, edge: PartialDate) -> bool:
    dated = citation.source.dated
    return dated is not None and dated.span[1] >= edge.span[0]


def _published_by(citation: Citation, day: int) -> bool:
    dated = citation.source.dated
    return dated is not None and dated.span[1] <= day


def _due(end: PartialDate | Open | None, day: int) -> bool:
    return isinstance(end, PartialDate) and end.span[1] <= day


def _date(day: int) -> datetime.date:
    if not 1 <= day <= datetime.date.max.toordinal():
        raise DateRangeError(f"day number {day}")
    return datetime.date.fromordinal(day)
