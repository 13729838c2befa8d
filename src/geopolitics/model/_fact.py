"""What all facts share: an interval, the citations that say so, and a verdict about any window of days."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING, ClassVar

from attrs import fields

from geopolitics.dates import OPEN, PartialDate, as_window
from geopolitics.errors import InvalidFactError, UncitedFactError
from geopolitics.model._plain import Plain
from geopolitics.model._sources import Citation
from geopolitics.model.truth import Truth

if TYPE_CHECKING:
    from collections.abc import Callable

    from geopolitics.dates import Interval, Verdict, When


class Fact(Plain):
    """A statement about the world that holds over an interval and carries the citations that say so.

    Facts are immutable, hashable and compare by what they say: two that differ in their citations alone are equal,
    and `World` pools the citations. They have no order; sort them by a key of your own.
    """

    __slots__ = ()
    __match_args__: ClassVar[tuple[str, ...]] = ()

    if TYPE_CHECKING:
        interval: Interval
        citations: tuple[Citation, ...]

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        said = _said_by(type(self))
        return bool(said(self) == said(other))

    def __hash__(self) -> int:
        return hash(_said_by(type(self))(self))

    @property
    def truth(self) -> Truth:
        """The fact compiled to day numbers, as World uses it."""
        return truth_of(self.interval, self.citations)

    @property
    def horizon(self) -> int | None:
        """The day number up to which its citations vouch for it; None where none is dated."""
        return horizon_of(self.citations)

    @property
    def start_scheduled(self) -> bool:
        """True when its start had been announced but was not yet due when last vouched for."""
        return self.truth.start_scheduled

    @property
    def end_scheduled(self) -> bool:
        """True when its end had been announced but was not yet due when last vouched for."""
        return self.truth.end_scheduled

    def holds(self, when: When, throughout: bool = False) -> Verdict:
        """Whether it holds at some time in the window *when*, or throughout it.

        Args:
            when: A day, month, year or interval: text, a ``datetime.date``, a PartialDate or an Interval.
            throughout: Ask for all of the window.

        Returns:
            YES, NO, POSSIBLY (its dates leave it open) or UNKNOWN (its sources are silent).

        Raises:
            DateParseError: *when* is text that is no date; AmbiguousDateError if it reads as two.
            DateWindowError: *when* is qualified, gapped, a set, or an end of it is not stated.

        Source:
            Rules 4 to 7 of the concepts page.

        >>> import geopolitics as gp
        >>> chair = gp.article().chairmanships("SCO")[0]
        >>> chair.holds("May 2024"), chair.holds("June 2024"), chair.holds("2023-06")
        (Verdict.YES, Verdict.POSSIBLY, Verdict.NO)
        """
        first, last = as_window(when)
        return self.truth.verdict(first, last, throughout)


_SAID: dict[type[Fact], Callable[[object], object]] = {}


def _said_by(kind: type[Fact]) -> Callable[[object], object]:
    """What a fact of this type says: all its fields but the citations."""
    said = _SAID.get(kind)
    if said is None:
        names = (field.name for field in fields(kind) if field.name != "citations")  # type: ignore[arg-type]
        said = _SAID[kind] = attrgetter(*names)
    return said


def check_cited(fact: Fact, citations: tuple[Citation, ...]) -> None:
    """A fact has at least one citation, and nothing but citations."""
    if not citations:
        raise UncitedFactError(type(fact).__name__)
    for citation in citations:
        if citation.__class__ is not Citation:
            raise InvalidFactError(type(fact).__name__, "citations", repr(citation), "Citations only")


def horizon_of(citations: tuple[Citation, ...]) -> int | None:
    """The latest day for which one of the *citations* can speak."""
    # A clock turned back (`Citation.known`) limits a source without a date, and dates it only where none is dated.
    dated = [citation for citation in citations if _is_dated(citation)] or citations
    days = [day for citation in dated if (day := citation.horizon) is not None]
    return max(days, default=None)


def _is_dated(citation: Citation) -> bool:
    return (citation.attested or citation.source.dated) is not None


def truth_of(interval: Interval, citations: tuple[Citation, ...]) -> Truth:
    """The spell that *interval* and *citations* state together."""
    # "Still so" with no start stated is all that vouches for such a fact: there, each citation attests its own date.
    bare = interval.start is None and interval.end is OPEN
    since = interval.start.span[1] if isinstance(interval.start, PartialDate) else None
    attested = [days for citation in citations if (days := citation.attested_days(bare, since)) is not None]
    # Where no source is dated, nothing vouches for an open end.
    end = interval.end if interval.end is not OPEN or any(map(_is_dated, citations)) else None
    return Truth(interval.start, end, attested, horizon_of(citations))
