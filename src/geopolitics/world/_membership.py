"""Who belonged: rule 8 for one member, and the roster of all of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from geopolitics.dates import Verdict
from geopolitics.model import Kind, Status, existence_verdict
from geopolitics.world._claims import RANK, Finding, combined, day_by_day
from geopolitics.world._index import OVERLAYS, name_key
from geopolitics.world._timeline import Timeline

if TYPE_CHECKING:
    from geopolitics.model import Coverage, Fact, Organization, Roll, State
    from geopolitics.model.truth import Truth
    from geopolitics.world._claims import Spell
    from geopolitics.world._index import Index


class MembershipQuestion:
    """All that bears on one member of one organization with one status.

    Attributes:
        line: The question compiled, for single days and for windows in which nothing changes.
    """

    def __init__(self, index: Index, member: State | Organization, organization: Organization, status: Status) -> None:
        self.member, self.organization = member, organization
        self.spells = index.membership_spells(member, organization.id, status)
        # A suspended member is a member: the overlay says so, but its end does not say that membership ended.
        self.overlays = index.overlay_spells(member, organization.id) if status is Status.MEMBER else []
        self.rolls = index.rolls(organization.id, status)
        self.coverages = index.coverages(Kind.MEMBERSHIPS, organization, status)
        # Only a member can be suspended: who was none was not.
        self.whole = index.membership(member, organization, Status.MEMBER) if status in OVERLAYS else None
        records = (*self.rolls, *self.coverages, *organization.existence, *member.existence)
        every: list[Spell | Truth] = [*self.spells, *self.overlays, *(record.truth for record in records)]
        lines = [self.whole.line] if self.whole else []
        breaks = {day for source in (*every, *lines) for day in source.breaks}
        self.line: Timeline[Finding] = Timeline(
            breaks, self.finding, even=all(source.even for source in (*every, *lines))
        )

    def finding(self, first: int, last: int, throughout: bool = False) -> Finding:
        """Whether it belonged at some time in the days *first* to *last*, or throughout them: rule 8."""
        said = self._said(first, last, throughout)
        lacking = self._lacking(first, last, throughout)
        if said.verdict is Verdict.YES and lacking:
            return Finding(Verdict.POSSIBLY, (*said.facts, *lacking), disputed=True)
        if said.verdict in (Verdict.YES, Verdict.POSSIBLY):
            return said
        if lacking:
            return Finding(Verdict.NO, lacking)
        absent = self._absent(first, last, throughout)
        if absent:
            return Finding(Verdict.NO, absent)
        covering = self._covering(first, last)
        if covering and (said.verdict is Verdict.NO or not said.facts):
            return Finding(Verdict.NO, (*said.facts, *covering))
        belonged = self.whole.finding(first, last, throughout) if self.whole else None
        if belonged is not None and belonged.verdict is Verdict.NO:
            return belonged
        return Finding(Verdict.UNKNOWN, said.facts)

    def _said(self, first: int, last: int, throughout: bool) -> Finding:
        """What memberships say, and the overlays and Rolls that say as much or more."""
        if throughout and first != last:
            whole = self._said_alike(first, last, throughout)
            return day_by_day(whole, self.line, first, last, self._said_alike)
        return self._said_alike(first, last)

    def _said_alike(self, first: int, last: int, throughout: bool = False) -> Finding:
        stated = combined(self.spells, first, last, throughout)
        backing = (combined(self.overlays, first, last, throughout), self._listed(first, last, throughout))
        best = max((stated, *backing), key=lambda finding: RANK[finding.verdict])
        if best.verdict not in (Verdict.YES, Verdict.POSSIBLY):
            return stated
        agreed = [finding for finding in (stated, *backing) if finding.verdict is best.verdict]
        facts = dict.fromkeys(fact for finding in agreed for fact in finding.facts)
        return Finding(best.verdict, tuple(facts), any(finding.disputed for finding in agreed))

    def _listed(self, first: int, last: int, throughout: bool) -> Finding:
        """What the Rolls that list it say; one that says nothing of the window is no denial."""
        said = [(r, r.truth.verdict(first, last, throughout)) for r in self.rolls if self.member in r.entries]
        for verdict in (Verdict.YES, Verdict.POSSIBLY):
            rolls = tuple(roll for roll, each in said if each is verdict)
            if rolls:
                return Finding(verdict, rolls)
        return Finding(Verdict.UNKNOWN)

    def _lacking(self, first: int, last: int, throughout: bool) -> tuple[Roll, ...]:
        """The Rolls that say it did not belong: in all of the window, or, asked of all of it, in some."""
        return tuple(
            roll
            for roll in self.rolls
            if self.member not in roll.entries and roll.truth.verdict(first, last, not throughout) is Verdict.YES
        )

    def _absent(self, first: int, last: int, throughout: bool) -> tuple[Fact, ...]:
        """The records by which the organization, or the member, was not there: ever, or, asked of all days, on one."""
        windows = [(day, day) for day in self.line.days(first, last)] if throughout else [(first, last)]
        for entity in (self.organization, self.member):
            if any(existence_verdict(entity.existence, *window) is Verdict.NO for window in windows):
                return entity.existence
        return ()

    def _covering(self, first: int, last: int) -> tuple[Coverage, ...]:
        return tuple(c for c in self.coverages if c.truth.verdict(first, last, throughout=True) is Verdict.YES)


class Roster(NamedTuple):
    """Who belonged in a window, and whether that is all.

    ``certain``, ``possible`` and ``unknown`` are in order of name; ``closed`` says that the record vouches for there
    being nobody else, ``complete`` that the certain ones are all there were.
    """

    certain: tuple[State | Organization, ...]
    possible: tuple[State | Organization, ...]
    unknown: tuple[State | Organization, ...]
    closed: bool
    complete: bool
    facts: tuple[Fact, ...]


class RosterQuestion:
    """All that bears on the list of those that belong to one organization with one status."""

    def __init__(self, index: Index, organization: Organization, status: Status) -> None:
        self.organization = organization
        self.rolls = index.rolls(organization.id, status)
        self.coverages = index.coverages(Kind.MEMBERSHIPS, organization, status)
        counted: set[Status] = {status, *(OVERLAYS if status is Status.MEMBER else ())}
        members = {entry for roll in self.rolls for entry in roll.entries}
        recorded = index.memberships(organization.id).items()
        members.update(member for member, by_status in recorded if counted & by_status.keys())
        self.questions = [index.membership(m, organization, status) for m in sorted(members, key=name_key)]
        lines = [question.line for question in self.questions]
        truths = [record.truth for record in (*self.rolls, *self.coverages, *organization.existence)]
        breaks = {day for truth in truths for day in truth.breaks}.union(*(line.breaks for line in lines))
        even = all(truth.even for truth in truths) and all(line.even for line in lines)
        self.line: Timeline[Roster] = Timeline(breaks, self.roster, even=even)

    def roster(self, first: int, last: int, throughout: bool = False) -> Roster:
        """Everyone who may have belonged in the window."""
        alike = not throughout or first == last  # then each member's compiled answers serve
        said = [
            (question.member, question.line.at(first, last) if alike else question.finding(first, last, throughout))
            for question in self.questions
        ]
        closing: list[Fact] = [r for r in self.rolls if r.truth.verdict(first, last, not throughout) is Verdict.YES]
        closing += [c for c in self.coverages if c.truth.verdict(first, last, throughout=True) is Verdict.YES]
        existence = self.organization.existence
        none = existence if existence_verdict(existence, first, last) is Verdict.NO else ()
        facts = [fact for _, finding in said if finding.verdict is Verdict.YES for fact in finding.facts]
        each_once = {id(fact): fact for fact in (*facts, *closing, *none)}
        certain, possible, unknown = (
            tuple(member for member, finding in said if finding.verdict is verdict)
            for verdict in (Verdict.YES, Verdict.POSSIBLY, Verdict.UNKNOWN)
        )
        closed = bool(closing or none)
        return Roster(
            certain=certain,
            possible=possible,
            unknown=unknown,
            closed=closed,
            complete=closed and not possible and not unknown,
            facts=tuple(each_once.values()),
        )
