"""The second clock: what was known by a day, and what is vouched for up to a day."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, TypeVar

import attrs

from geopolitics.dates import OPEN, Interval, PartialDate
from geopolitics.errors import DateRangeError
from geopolitics.model import Citation, Fact, Part

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geopolitics.dates import Open

F = TypeVar("F", bound=Fact)


def known_by(facts: Iterable[Fact], day: int, strict: bool) -> Iterator[Fact]:
    """Every fact made anew from what was known by the end of *day*."""
    for fact in facts:
        known = _known(fact, day, strict)
        if known is not None:
            yield known


def vouched_to(facts: Iterable[Fact], day: int) -> Iterator[Fact]:
    """The facts with nothing vouched for after *day*."""
    limit = _date(day)
    for fact in facts:
        yield attrs.evolve(fact, citations=tuple(_limited(citation, limit) for citation in fact.citations))  # type: ignore[misc]


def _limited(citation: Citation, limit: datetime.date) -> Citation:
    if citation.known is not None and citation.known <= limit:
        return citation
    return attrs.evolve(citation, known=limit)


def _known(fact: F, day: int, strict: bool) -> F | None:
    published = tuple(c for c in fact.citations if _published_by(c, day))
    limit = _date(day)
    later = () if strict else tuple(attrs.evolve(c, known=limit) for c in fact.citations if c not in published)
    start, end = fact.interval.start, fact.interval.end
    start_known = _states(published, Part.START) or (not strict and _due(start, day))
    end_known = _states(published, Part.END) or (not strict and _due(end, day))
    if not published and not (start_known and later):
        return None  # nothing had been published, and nothing of it had happened in public
    acts = [c for c in later if (start_known and c.part in _STARTING) or (end_known and c.part in _ENDING)]
    citations = (*published, *acts)
    if not citations:
        return None
    interval = Interval(start if start_known else None, end if end_known else _unended(end, start_known))
    return attrs.evolve(fact, interval=interval, citations=citations)  # type: ignore[misc]


_STARTING = (Part.FACT, Part.START)
_ENDING = (Part.FACT, Part.END)


def _unended(end: PartialDate | Open | None, start_known: bool) -> Open | None:
    """An end that nobody knew of yet: as far as was known, it was still so."""
    return OPEN if end is not None and start_known else None


def _states(citations: tuple[Citation, ...], part: Part) -> bool:
    return any(citation.part in (Part.FACT, part) for citation in citations)


def _published_by(citation: Citation, day: int) -> bool:
    dated = citation.source.dated
    return dated is not None and dated.span[1] <= day


def _due(end: PartialDate | Open | None, day: int) -> bool:
    return isinstance(end, PartialDate) and end.span[1] <= day


def _date(day: int) -> datetime.date:
    if not 1 <= day <= datetime.date.max.toordinal():
        raise DateRangeError(f"day number {day}")
    return datetime.date.fromordinal(day)
