"""Rule 8: what several facts about one thing say together.

Facts about the same spell are *claims* on it. Where their dates agree, the readings that satisfy them all count: the
more precise refines the other. Where they contradict, each stands, and where their answers differ the answer is
POSSIBLY, and disputed. Different spells add up: it holds if any of them holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, OPEN, Verdict
from geopolitics.model import Fact
from geopolitics.model.truth import Run, Truth

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geopolitics.model.truth import Bound

Days = tuple[int, int]


class Finding(NamedTuple):
    """A verdict, the facts that bear on it, and whether sources contradict each other about it."""

    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    disputed: bool = False


class Spell:
    """The facts that speak of one spell."""

    __slots__ = ("facts", "joint", "truths")

    def __init__(self, facts: Sequence[Fact]) -> None:
        self.facts = tuple(facts)
        self.truths = tuple(fact.truth for fact in facts)
        self.joint = self.truths[0] if len(facts) == 1 else joined(self.truths)

    def finding(self, first: int, last: int, throughout: bool = False) -> Finding:
        """What its facts say together of the window."""
        if self.joint is not None:
            return Finding(self.joint.verdict(first, last, throughout), self.facts)
        said = {truth.verdict(first, last, throughout) for truth in self.truths} - {Verdict.UNKNOWN}
        if len(said) > 1:
            return Finding(Verdict.POSSIBLY, self.facts, {Verdict.YES, Verdict.NO} <= said)
        return Finding(said.pop() if said else Verdict.UNKNOWN, self.facts)

    @property
    def contradictory(self) -> bool:
        """No reading satisfies all its facts."""
        return self.joint is None


def spells(facts: Iterable[Fact]) -> list[Spell]:
    """The facts about one thing, those that speak of the same spell put together, in time order."""
    groups: list[list[Fact]] = []
    for fact in sorted(facts, key=lambda fact: reach(fact.truth)):
        for group in groups:
            if any(_same_spell(fact.truth, other.truth) for other in group):
                group.append(fact)
                break
        else:
            groups.append([fact])
    return [Spell(group) for group in groups]


def combined(spells: Iterable[Spell], first: int, last: int, throughout: bool = False) -> Finding:
    """Whether any of the spells holds: YES if one does, else POSSIBLY if one may, else UNKNOWN before NO."""
    findings = [spell.finding(first, last, throughout) for spell in spells]
    for verdict in (Verdict.YES, Verdict.POSSIBLY, Verdict.UNKNOWN, Verdict.NO):
        said = [finding for finding in findings if finding.verdict is verdict]
        if said:
            facts = tuple(fact for finding in said for fact in finding.facts)
            return Finding(verdict, facts, any(finding.disputed for finding in said))
    return Finding(Verdict.UNKNOWN)


def reach(truth: Truth) -> Days:
    """The first and last day that a fact may claim at the least: what is stated, attested or vouched for."""
    attested = truth.attested or ()
    if truth.start is not None:
        first = truth.start[0]
    elif attested:
        first = attested[0][0]
    else:
        first = FOREVER_BEFORE if truth.end is None else truth.end[0]
    if truth.end is not None:
        last = min(truth.end[1], max(truth.horizon, first)) if truth.end[0] == FOREVER_AFTER else truth.end[1]
    else:
        last = max([first if truth.start is None else truth.start[1], *(span[1] for span in attested)])
    return first, last


def _same_spell(one: Truth, other: Truth) -> bool:
    """Whether two facts speak of one spell: they may agree, or both are certain of more than a day in common."""
    first, last = max(reach(one)[0], reach(other)[0]), min(reach(one)[1], reach(other)[1])
    if first > last:
        return False
    if joined((one, other)) is not None:
        return True
    first, last = max(one.last_start, other.last_start), min(_sure_end(one), _sure_end(other))
    return last > first


def _sure_end(truth: Truth) -> int:
    return min(truth.first_end, reach(truth)[1])


def joined(truths: Sequence[Truth]) -> Truth | None:
    """The one spell whose readings satisfy all of the *truths*; None when no reading does."""
    starts = [truth.start_bound for truth in truths if truth.start_bound is not None]
    ends = [truth.end_bound for truth in truths if truth.end_bound is not None and not truth.still]
    start, end = _meeting(starts), _meeting(ends)
    if (starts and start is None) or (ends and end is None):
        return None
    attested = [span for truth in truths for span in truth.attested]
    horizon = max(truth.horizon for truth in truths)
    still = [truth for truth in truths if truth.still]
    if len(still) == len(truths):
        joint = Truth(start, OPEN, attested, horizon)
    else:  # beside a fact that is not, "still so" attests the last day for which it is vouched
        attested += [(truth.horizon, truth.horizon) for truth in still]
        joint = Truth(start, end, attested, horizon)
    denied = joint.end is not None and any(joint.end[1] < truth.horizon for truth in still)
    return None if joint.impossible or denied else joint


def _meeting(bounds: Sequence[Bound]) -> Bound | None:
    """The days that all the bounds allow: the narrowest of them where the others contain it."""
    if not bounds:
        return None
    first, last = max(bound.span[0] for bound in bounds), min(bound.span[1] for bound in bounds)
    if first > last:
        return None
    narrowest = min(bounds, key=lambda bound: bound.span[1] - bound.span[0])
    return narrowest if narrowest.span == (first, last) else Run(first, last)
