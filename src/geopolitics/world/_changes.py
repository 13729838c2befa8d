"""What was added, corrected or withdrawn between two Worlds."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, NamedTuple

from geopolitics.model import Coverage, Fact, Meeting, Roll, Statement, Succession, TradeFigure
from geopolitics.world._index import time_key
from geopolitics.world._merging import about

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator


class ChangeKind(Enum):
    """What became of a fact.

    >>> ChangeKind("corrected")
    <ChangeKind.CORRECTED: 'corrected'>
    """

    ADDED = "added"
    CORRECTED = "corrected"
    WITHDRAWN = "withdrawn"


class Change(NamedTuple):
    """What became of one fact.

    Attributes:
        kind: Added, corrected or withdrawn.
        fact: The fact as it is now; None where it was withdrawn.
        before: The fact as it was; None where it was added.
        fields: In a correction, the fields that say something else than before.

    >>> import geopolitics as gp
    >>> terms = gp.article().select(gp.Chairmanship)
    >>> [str(change) for change in terms.changes(since=gp.World())]
    ["added: Chairmanship('SCO', 'KAZ', '2023-07/2024-07')"]
    """

    kind: ChangeKind
    fact: Fact | None
    before: Fact | None

    def __str__(self) -> str:
        said = dict.fromkeys(repr(fact) for fact in (self.before, self.fact) if fact is not None)
        what = f" ({', '.join(self.fields)})" if self.fields else ""
        return f"{self.kind.value}{what}: {' → '.join(said)}"

    @property
    def fields(self) -> tuple[str, ...]:
        """In a correction, the fields in which the fact says something else than before."""
        if self.fact is None or self.before is None:
            return ()
        now, then = self.fact.to_dict(), self.before.to_dict()
        names = dict.fromkeys((*now, *then))
        return tuple(name for name in names if name != "citations" and now.get(name) != then.get(name))


def changes_between(before: Iterable[Fact], now: Iterable[Fact]) -> tuple[Change, ...]:
    """Each fact that is in one collection only, the old and the new form of one that was corrected in one change.

    Facts are the same when they say the same; a new citation of the same fact is no change.
    """
    old, new = dict.fromkeys(before), dict.fromkeys(now)
    gone = _by_subject(fact for fact in old if fact not in new)
    come = _by_subject(fact for fact in new if fact not in old)
    subjects = dict.fromkeys((*gone, *come))
    changes = [change for one in subjects for change in _changes(gone.get(one, []), come.get(one, []))]
    return tuple(sorted(changes, key=_change_key))


def _changes(gone: list[Fact], come: list[Fact]) -> Iterator[Change]:
    """What became of the facts about one subject: each that is gone pairs with the one that says most of the same."""
    left = list(come)
    for fact in gone:
        alike = [other for other in left if _of_one_time(fact, other)]
        if alike:
            corrected = max(alike, key=lambda other: _likeness(fact, other))
            left.remove(corrected)
            yield Change(ChangeKind.CORRECTED, corrected, fact)
        else:
            yield Change(ChangeKind.WITHDRAWN, None, fact)
    for fact in left:
        yield Change(ChangeKind.ADDED, fact, None)


def _by_subject(facts: Iterable[Fact]) -> dict[object, list[Fact]]:
    subjects: dict[object, list[Fact]] = {}
    for fact in sorted(facts, key=time_key):
        subjects.setdefault(_subject(fact), []).append(fact)
    return subjects


def _subject(fact: Fact) -> object:
    """What a fact is about: a fact that says otherwise of the same is a correction of it."""
    match fact:
        case Meeting():
            return Meeting, fact.title or (fact.kind, frozenset(one.who for one in fact.participants))
        case TradeFigure():
            return TradeFigure, fact.state, fact.partner, fact.reporter, fact.flow, fact.interval, fact.stated_by
        case Statement():
            return Statement, fact.speaker, fact.interval
        case Succession():
            return Succession, fact.predecessor, fact.successor
        case Roll():
            return Roll, fact.organization, fact.status
        case Coverage():
            return Coverage, fact.kind, fact.of, fact.status
        case _:
            return about(fact)


def _of_one_time(one: Fact, other: Fact) -> bool:
    """Whether they may be one spell: a spell of another time is another, and no correction."""
    mine, others = one.interval, other.interval
    if mine.start == others.start or mine.end == others.end:
        return True
    return mine.first_start <= others.last_end and others.first_start <= mine.last_end


def _likeness(one: Fact, other: Fact) -> tuple[int, int]:
    """How much of what two facts say is the same: whole fields, and the ends of their intervals."""
    ends = (one.interval.start == other.interval.start) + (one.interval.end == other.interval.end)
    mine, others = one.to_dict(), other.to_dict()
    return ends, sum(others.get(name) == value for name, value in mine.items() if name != "citations")


def _change_key(change: Change) -> tuple[object, ...]:
    fact = change.fact or change.before
    assert fact is not None  # noqa: S101 - a change has a fact before it or after it
    return type(fact).__name__, time_key(fact), change.kind.value
