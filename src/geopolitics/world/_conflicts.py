"""Where sources contradict each other."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from geopolitics.dates import Verdict
from geopolitics.model import Membership, Roll
from geopolitics.world._merging import all_spells

if TYPE_CHECKING:
    from geopolitics.model import Fact
    from geopolitics.world._index import Index


class Conflict(NamedTuple):
    """Facts that cannot all be right.

    Attributes:
        facts: The claims.
        reason: What they disagree about.

    >>> Conflict((), "the start").reason
    'the start'
    """

    facts: tuple[Fact, ...]
    reason: str


def conflicts_in(index: Index) -> tuple[Conflict, ...]:
    """Claims on one spell that no reading satisfies, and facts against Rolls."""
    claims = [Conflict(spell.facts, _difference(spell.facts)) for spell in all_spells(index) if spell.contradictory]
    against = [
        Conflict((fact, roll), f"the list of {roll.status.value}s lacks {fact.member}")
        for fact in index.of(Membership)
        for roll in index.rolls(fact.organization.id, fact.status)
        if _denies(roll, fact)
    ]
    return tuple(sorted((*claims, *against), key=repr))


def _difference(facts: tuple[Fact, ...]) -> str:
    starts = {str(fact.interval.start) for fact in facts}
    ends = {str(fact.interval.end) for fact in facts}
    parts = [name for name, said in (("start", starts), ("end", ends)) if len(said) > 1]
    return f"the {' and the '.join(parts) or 'dates'} of one spell"


def _denies(roll: Roll, fact: Membership) -> bool:
    """The Roll lacks a member on days on which the fact says that it was one."""
    if fact.member in roll.entries:
        return False
    days = roll.truth.attested or ((roll.truth.last_start, roll.truth.first_end),)
    return any(
        first <= last
        and roll.truth.verdict(first, last, throughout=True) is Verdict.YES
        and fact.truth.verdict(first, last) is Verdict.YES
        for first, last in days
    )
