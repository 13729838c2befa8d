"""The facts of a World, grouped by what questions ask for; each group is made when first asked."""

from __future__ import annotations

from functools import cached_property, total_ordering
from typing import TYPE_CHECKING, Any, TypeVar

from geopolitics.dates import PartialDate, Verdict
from geopolitics.lookup import Finder
from geopolitics.model import (
    Chairmanship,
    Coverage,
    Entity,
    Existence,
    Fact,
    Kind,
    Leader,
    Meeting,
    Membership,
    Office,
    Organization,
    Role,
    Roll,
    Seat,
    Source,
    State,
    Statement,
    Status,
    Succession,
    Tenure,
    TradeFigure,
    existence_verdict,
)
from geopolitics.world._claims import Spell, reach, spells

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from geopolitics.lookup import Directory
    from geopolitics.model.truth import Truth
    from geopolitics.world._holders import HolderQuestion
    from geopolitics.world._membership import MembershipQuestion, RosterQuestion
    from geopolitics.world._store import Store

F = TypeVar("F", bound=Fact)
E = TypeVar("E", bound=Entity)

OVERLAYS: frozenset[Status] = frozenset({Status.SUSPENDED, Status.FROZEN, Status.WITHDRAWING})


class Index:
    """What a World knows, by kind, by organization, by office; each group is made when first asked."""

    def __init__(self, store: Store) -> None:
        self.store = store
        # Questions that have been compiled, by what they are about.
        self.membership_questions: dict[tuple[str, str, Status], MembershipQuestion] = {}
        self.roster_questions: dict[tuple[str, Status], RosterQuestion] = {}
        self.holder_questions: dict[tuple[str, ...], HolderQuestion] = {}
        self.led: dict[tuple[type[Entity], str, Office | Role | str | None], HolderQuestion] = {}
        self._kinds: dict[type[Fact], tuple[Fact, ...]] = {}
        self._members: dict[str, dict[State | Organization, dict[Status, list[Membership]]]] = {}

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """All facts."""
        return self.store.facts()

    @cached_property
    def entities(self) -> tuple[Entity, ...]:
        """All entities."""
        return self.store.entities()

    @cached_property
    def fact_set(self) -> frozenset[Fact]:
        """The facts, to look one up in."""
        return frozenset(self.facts)

    def of(self, kind: type[F]) -> tuple[F, ...]:
        """The facts of one type, in time order."""
        found = self._kinds.get(kind)
        if found is None:
            found = self._kinds[kind] = tuple(sorted(self.store.facts_of(kind), key=time_key))
        return found  # type: ignore[return-value]

    def about(self, kind: type[F], group: str) -> list[F]:
        """The facts of one type about one organization or office, in any order."""
        return list(self.store.facts_about(kind, group))

    def about_any(self, kind: type[F], groups: Iterable[Entity]) -> tuple[F, ...]:
        """The facts of one type about some organizations or offices, in time order."""
        return tuple(sorted((fact for group in groups for fact in self.about(kind, group.id)), key=time_key))

    def all_of(self, kind: type[E]) -> tuple[E, ...]:
        """The entities of one type, by name."""
        return self.store.directory(kind).all()

    @cached_property
    def states(self) -> Finder[State]:
        """Finds states."""
        return Finder("state", self.store.directory(State), today=True)

    @cached_property
    def organizations(self) -> Finder[Organization]:
        """Finds organizations."""
        return Finder("organization", self.store.directory(Organization))

    @cached_property
    def leaders(self) -> Finder[Leader]:
        """Finds leaders."""
        return Finder("leader", self.store.directory(Leader), people=True)

    @cached_property
    def offices(self) -> Finder[Office]:
        """Finds offices."""
        return Finder("office", self.store.directory(Office))

    @cached_property
    def members(self) -> Finder[State | Organization]:
        """Finds what can belong: states and organizations."""
        directories: list[Directory[Any]] = [self.store.directory(State), self.store.directory(Organization)]
        return Finder("state or organization", *directories, today=True)

    @cached_property
    def actors(self) -> Finder[State | Organization | Leader]:
        """Finds what can meet or speak."""
        kinds: tuple[type[Any], ...] = (State, Organization, Leader)
        return Finder("state, organization or leader", *map(self.store.directory, kinds), today=True, people=True)

    def memberships(self, organization: str) -> dict[State | Organization, dict[Status, list[Membership]]]:
        """The memberships of one organization, by member and status."""
        found = self._members.get(organization)
        if found is None:
            found = self._members[organization] = {}
            for fact in self.about(Membership, organization):
                found.setdefault(fact.member, {}).setdefault(fact.status, []).append(fact)
        return found

    def rolls(self, organization: str, status: Status) -> list[Roll]:
        """The Rolls of one organization and status."""
        return [roll for roll in self.about(Roll, organization) if roll.status is status]

    def coverages(self, kind: Kind, of: Entity, status: Status = Status.MEMBER) -> list[Coverage]:
        """The record's word that it holds every spell of that list."""
        found = self.about(Coverage, of.id)
        return [c for c in found if c.kind is kind and c.of == of and c.status is status]

    def membership_spells(self, member: State | Organization, organization: str, status: Status) -> list[Spell]:
        """The spells of one member with one status."""
        return spells(self.memberships(organization).get(member, {}).get(status, ()))

    def overlay_spells(self, member: State | Organization, organization: str) -> list[Spell]:
        """Its suspensions and the like, each of which says that it was a member."""
        by_status = self.memberships(organization).get(member, {})
        return [spell for status in sorted(OVERLAYS & by_status.keys(), key=str) for spell in spells(by_status[status])]

    @cached_property
    def reaches(self) -> int:
        """The last day to which the record speaks."""
        return self.store.reaches()

    # The last day to which it speaks of one thing: what "latest" means in a question about it. A fresh fact about
    # something else would make everything else not known that day.

    def latest_list(self, organization: Organization, status: Status) -> int:
        """Of the list of those that belong: the last day of a Roll or a Coverage, or else of a membership."""
        covered = self.coverages(Kind.MEMBERSHIPS, organization, status)
        ends = [min(c.truth.end[1], c.truth.horizon) for c in covered if c.truth.end is not None]
        days = [*ends, *_horizons(self.rolls(organization.id, status))]
        return max(days or _horizons(self.about(Membership, organization.id)), default=self.reaches)

    def latest_chair(self, organization: Organization) -> int:
        """Of the chair of an organization: the last day on which it is certain who held it, or that nobody did."""
        facts = self.about(Chairmanship, organization.id)
        covering = self.coverages(Kind.CHAIRMANSHIPS, organization)
        return _last_certain(facts, covering, organization.existence) or self.reaches

    def latest_office(self, offices: Iterable[Office]) -> int:
        """Of some offices: the last day on which it is certain who held one of each role, or that nobody did."""
        by_role: dict[Role, list[Office]] = {}
        for office in offices:
            by_role.setdefault(office.role, []).append(office)
        days = [day for alike in by_role.values() if (day := self._latest_of(alike)) is not None]
        # A role that nobody has had for a year is not waited for.
        return min((day for day in days if day > max(days) - _A_YEAR), default=self.reaches)

    def _latest_of(self, offices: list[Office]) -> int | None:
        facts = [tenure for office in offices for tenure in self.about(Tenure, office.id)]
        return _last_certain(facts, self._covering(offices), offices[0].of.existence)

    def _covering(self, offices: Iterable[Office]) -> list[Coverage]:
        """The record's word that it has every tenure; none where it is silent about one of the offices."""
        found = [self.coverages(Kind.TENURES, office) for office in offices]
        return [coverage for each in found for coverage in each] if all(found) else []

    # Questions, each compiled once; what compiles them is loaded when the first of its kind is asked.

    def membership(
        self, member: State | Organization, organization: Organization, status: Status
    ) -> MembershipQuestion:
        """Whether *member* belonged to *organization*."""
        key = (member.id, organization.id, status)
        found = self.membership_questions.get(key)
        if found is None or found.member != member:
            from geopolitics.world._membership import MembershipQuestion

            found = self.membership_questions[key] = MembershipQuestion(self, member, organization, status)
        return found

    def roster(self, organization: Organization, status: Status) -> RosterQuestion:
        """Who belonged to *organization*."""
        key = (organization.id, status)
        found = self.roster_questions.get(key)
        if found is None:
            from geopolitics.world._membership import RosterQuestion

            found = self.roster_questions[key] = RosterQuestion(self, organization, status)
        return found

    def chair(self, organization: Organization) -> HolderQuestion:
        """Who chaired *organization*."""
        return self.holder_questions.get((organization.id,)) or self._chaired(organization, in_person=False)

    def presided(self, organization: Organization) -> HolderQuestion:
        """Who presided over *organization* in person: no Coverage says that all of them are on record."""
        return self.holder_questions.get(("in person", organization.id)) or self._chaired(organization, in_person=True)

    def _chaired(self, organization: Organization, *, in_person: bool) -> HolderQuestion:
        from geopolitics.world._holders import HolderQuestion

        terms = self.about(Chairmanship, organization.id)
        covering = () if in_person else self.coverages(Kind.CHAIRMANSHIPS, organization)
        found = HolderQuestion(terms, covering, organization.existence, in_person=in_person)
        self.holder_questions[("in person", organization.id) if in_person else (organization.id,)] = found
        return found

    def held(self, offices: tuple[Office, ...]) -> HolderQuestion:
        """Who held one of the *offices*."""
        key = ("offices", *(office.id for office in offices))
        found = self.holder_questions.get(key)
        if found is None:
            from geopolitics.world._holders import HolderQuestion

            tenures = [tenure for office in offices for tenure in self.about(Tenure, office.id)]
            found = self.holder_questions[key] = HolderQuestion(tenures, self._covering(offices), ())
        return found

    @cached_property
    def sources(self) -> tuple[Source, ...]:
        """All publications cited, and those from which they derive, by id."""
        records = [r for e in self.entities for r in (*e.names, *e.codes, *e.existence, *getattr(e, "capitals", ()))]
        waiting = [citation.source for fact in (*self.facts, *records) for citation in fact.citations]
        found: dict[str, Source] = {}
        while waiting:
            source = waiting.pop()
            if found.get(source.id) != source:
                found[source.id] = source
                waiting.extend(source.derived_from)
        return tuple(found[id_] for id_ in sorted(found))


def _horizons(facts: Iterable[Fact]) -> list[int]:
    return [horizon for fact in facts if (horizon := fact.horizon) is not None]


def entities_in(fact: Fact) -> tuple[Entity, ...]:  # noqa: PLR0911 - one line a type
    """The entities that a fact speaks of."""
    match fact:
        case Membership():
            return fact.member, fact.organization
        case Chairmanship():
            return (fact.organization, fact.chair, *([fact.person] if fact.person else []))
        case Tenure():
            return fact.leader, fact.office, fact.office.of
        case Meeting():
            who = [p.who for p in fact.participants]
            capacities = [p.capacity for p in fact.participants if p.capacity]
            return (*who, *capacities, *(e for e in (fact.organization, fact.state) if e))
        case TradeFigure():
            return (fact.state, fact.partner, *(e for e in (fact.reporter, fact.stated_by) if e))
        case Statement():
            return (*(() if isinstance(fact.speaker, str) else (fact.speaker,)), *fact.about)
        case Roll():
            return fact.organization, *fact.entries
        case Coverage():
            return (fact.of,)
        case Succession():
            return fact.predecessor, fact.successor
        case Seat():
            return fact.organization, fact.seat, fact.holder
        case _:
            return ()


def with_relatives(entity: Entity) -> tuple[Entity, ...]:
    """An entity and those that it names: its sovereign, what it is part of."""
    match entity:
        case State():
            near: tuple[Entity | None, ...] = (entity.sovereign, *entity.claimants)
        case Organization():
            near = (entity.part_of, *entity.predecessors)
        case Office():
            near = (entity.of,)
        case _:
            near = ()
    return (entity, *(one for other in near if other is not None for one in with_relatives(other)))


_A_YEAR = 366


def _last_certain(
    facts: Sequence[Chairmanship | Tenure], covering: Iterable[Coverage], existence: tuple[Existence, ...]
) -> int | None:
    """The last day on which it is certain who holds a thing, or that nobody does; None where nothing is dated.

    Where the last holder is known to have left it, and no more, that is the last day that the sources can speak of.
    """
    horizon = max(_horizons(facts), default=None)
    if horizon is None or existence_verdict(existence, horizon, horizon) is Verdict.NO:
        return horizon  # it is gone: nobody holds it
    truths = [fact.truth for fact in facts]
    over = [truth.first_end for truth in truths if truth.end is not None and truth.end[1] <= truth.horizon]
    going_on = [day for truth in truths if truth.end is None or truth.end[1] > truth.horizon for day in _until(truth)]
    if max(going_on, default=-1) >= max(over, default=-1):
        return max(going_on, default=horizon)
    vouched = max((min(c.truth.end[1], c.truth.horizon) for c in covering if c.truth.end is not None), default=-1)
    return vouched if vouched >= max(over) else horizon


def _until(truth: Truth) -> Iterator[int]:
    """The last day on which one that goes on is certain to."""
    last = min(reach(truth)[1], truth.horizon)
    if truth.verdict(last, last) is Verdict.YES:
        yield last


def time_key(fact: Fact) -> tuple[int, int, str, Said]:
    """Time order: by the first day claimed, then the last; then by text, so that the order is always the same."""
    interval = fact.interval
    if isinstance(interval.start, PartialDate) and isinstance(interval.end, PartialDate):
        days = interval.first_start, interval.last_end  # what `reach` gives, without compiling the fact
    else:
        days = reach(fact.truth)
    return (*days, repr(fact), Said(fact))


@total_ordering
class Said:
    """All that a fact says, as text: worked out where nothing shorter tells two facts apart."""

    __slots__ = ("_fact",)

    def __init__(self, fact: Fact) -> None:
        self._fact = fact

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Said) and self._fact == other._fact

    def __lt__(self, other: Said) -> bool:
        return self._text() < other._text()

    __hash__ = None  # type: ignore[assignment]

    def _text(self) -> str:
        return str(self._fact.to_dict())


def name_key(entity: Entity) -> tuple[str, str]:
    """Order by name, then by id."""
    return entity.label.casefold(), entity.id
