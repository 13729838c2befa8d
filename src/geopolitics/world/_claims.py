"""Rule 8: what several facts about one thing say together.

Facts about the same spell are *claims* on it. Where their dates agree, the readings that satisfy them all count: the
more precise refines the other, and what one of them is certain of stays certain unless they rule it out together.
Where they contradict, each stands, and where their answers differ the answer is POSSIBLY, and disputed. Different
spells add up: it holds if any of them holds.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeVar

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, OPEN, Verdict
from geopolitics.model import Fact
from geopolitics.model.truth import NEVER, Truth, meeting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from geopolitics.dates import Open
    from geopolitics.model.truth import Bound
    from geopolitics.world._timeline import Timeline

Days = tuple[int, int]
A = TypeVar("A")


class Finding(NamedTuple):
    """A verdict, the facts that bear on it, and whether sources contradict each other about it."""

    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    disputed: bool = False


Claim = tuple[Fact, Truth]


class Spell:
    """The claims that facts make about one spell.

    Attributes:
        claims: Each fact with what it claims.
        facts: The facts, each once.
        joint: The one spell whose readings satisfy all claims; None where no reading does.
        truths: The claims alone.
    """

    __slots__ = ("claims", "facts", "joint", "truths")
    claims: tuple[Claim, ...]
    facts: tuple[Fact, ...]
    joint: Truth | None
    truths: tuple[Truth, ...]

    def __init__(self, claims: Sequence[Claim]) -> None:
        self.claims = tuple(claims)
        self.truths = tuple(truth for _, truth in claims)
        self.facts = tuple({id(fact): fact for fact, _ in claims}.values())
        self.joint = joined(self.truths)

    @property
    def breaks(self) -> set[int]:
        """Every day on which what is said of one day can differ from what is said of the day before."""
        return {day for truth in self._all for day in truth.breaks}

    @property
    def even(self) -> bool:
        """Whether what is said is the same for all windows between two breaks."""
        return all(truth.even for truth in self._all)

    @property
    def _all(self) -> tuple[Truth, ...]:
        return self.truths if self.joint is None else (*self.truths, self.joint)

    def finding(self, first: int, last: int, throughout: bool = False) -> Finding:
        """What its facts say together of the window."""
        if len(self.claims) == 1:
            return Finding(self.truths[0].verdict(first, last, throughout), self.facts)
        alone = {truth.verdict(first, last, throughout) for truth in self.truths}
        if self.joint is None:
            said = alone - {Verdict.UNKNOWN} or alone
            if len(said) > 1:
                return Finding(Verdict.POSSIBLY, self.facts, {Verdict.YES, Verdict.NO} <= said)
            return Finding(said.pop(), self.facts)
        together = self.joint.verdict(first, last, throughout)
        if together is not Verdict.NO and Verdict.YES in alone:
            return Finding(Verdict.YES, self.facts)
        return Finding(together, self.facts)

    @property
    def contradictory(self) -> bool:
        """No reading satisfies all its facts."""
        return self.joint is None


def spells(facts: Iterable[Fact]) -> list[Spell]:
    """The facts about one thing, those that speak of the same spell put together, in time order."""
    groups: list[list[Claim]] = []
    for claim in sorted((claim for fact in facts for claim in _claims(fact)), key=_time_key):
        for group in groups:
            if _same_spell([truth for _, truth in group], claim[1]):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return [Spell(group) for group in groups]


def _claims(fact: Fact) -> list[Claim]:
    """What a fact claims: bare attestations are no bridge, so that each may be of another spell."""
    truth = fact.truth
    if len(truth.attested) < 2 or truth.start is not None or not (truth.end is None or truth.still):
        return [(fact, truth)]
    return [(fact, Truth(None, None, [days], min(days[1], truth.horizon))) for days in truth.attested]


def _time_key(claim: Claim) -> tuple[Days, str, int, tuple[Days, ...]]:
    fact, truth = claim
    return reach(truth), fact.interval.edtf, truth.horizon, truth.periods


def combined(spells: Sequence[Spell], first: int, last: int, throughout: bool = False) -> Finding:
    """Whether any of the spells holds: YES if one does, else POSSIBLY if one may, else UNKNOWN before NO."""
    findings = [spell.finding(first, last, throughout) for spell in spells]
    for verdict in (Verdict.YES, Verdict.POSSIBLY, Verdict.UNKNOWN, Verdict.NO):
        said = [finding for finding in findings if finding.verdict is verdict]
        if said:
            return _pooled(verdict, said)
    return Finding(Verdict.UNKNOWN)


def day_by_day(whole: Finding, line: Timeline[A], first: int, last: int, say: Callable[[int, int], Finding]) -> Finding:
    """What is said of all of a window, where one spell may go on where another ends.

    Args:
        whole: What the spells say of all of it, each alone: a YES is enough, a NO is too much where they add up.
        line: Knows on which days the answer can change.
        first: First day of the window.
        last: Last day of the window.
        say: What is said of a window at some time in it.
    """
    if whole.verdict is Verdict.YES:
        return whole
    findings = [say(day, day) for day in line.days(first, last)]
    weakest = min((finding.verdict for finding in findings), key=RANK.__getitem__)
    if weakest is Verdict.YES:
        return _pooled(weakest, findings)
    if whole.verdict is Verdict.NO and weakest is not Verdict.NO:
        return _pooled(weakest if line.even else Verdict.UNKNOWN, findings)
    return whole


def _pooled(verdict: Verdict, findings: Sequence[Finding]) -> Finding:
    facts = dict.fromkeys(fact for finding in findings for fact in finding.facts)
    return Finding(verdict, tuple(facts), any(finding.disputed for finding in findings))


RANK = {Verdict.YES: 3, Verdict.POSSIBLY: 2, Verdict.UNKNOWN: 1, Verdict.NO: 0}
"""From what is certain to what is denied."""


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


def _same_spell(group: Sequence[Truth], other: Truth) -> bool:
    """Whether a claim is of the spell of a group: all may agree, or two are certain of more than a day in common."""
    first, last = reach(other)
    if not any(start <= last and end >= first for start, end in map(reach, group)):
        return False
    if joined((*group, other)) is not None:
        return True
    return any(min(_sure_end(one), _sure_end(other)) > max(one.last_start, other.last_start) for one in group)


def _sure_end(truth: Truth) -> int:
    return min(truth.first_end, reach(truth)[1])


def joined(truths: Sequence[Truth]) -> Truth | None:
    """The one spell whose readings satisfy all of the *truths*; None when no reading does."""
    if len(truths) == 1:
        return truths[0]
    start = meeting([truth.start_bound for truth in truths if truth.start_bound is not None])
    end: Bound | Open | None = meeting(
        [truth.end_bound for truth in truths if truth.end_bound is not None and not truth.still]
    )
    if start is NEVER or end is NEVER:
        return None
    periods = [span for truth in truths for span in truth.periods]
    if all(truth.still for truth in truths):
        end = OPEN
    else:  # beside a fact that is not, "still so" attests the last day for which it is vouched
        begins = FOREVER_BEFORE if start is None else start.span[0]
        periods += [(truth.horizon, truth.horizon) for truth in truths if truth.still and begins <= truth.horizon]
    joint = Truth(start, end, periods, _joint_horizon(truths))
    return None if joint.impossible or len(joint.periods) < len(periods) else joint


def _joint_horizon(truths: Sequence[Truth]) -> int | None:
    """The last day for which they vouch: a fact that is silent about the end does not vouch for another's."""
    ending = [truth for truth in truths if truth.end is not None] or truths
    days = [truth.horizon for truth in ending if truth.horizon < FOREVER_AFTER]
    days += [min(truth.attested[-1][1], truth.horizon) for truth in truths if truth.attested]
    return max(days, default=None)
