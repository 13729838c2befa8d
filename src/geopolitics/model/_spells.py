"""Facts that hold from one day to another: who held office, who belonged, who presided, and what is complete.

Each type checks itself once when made; each compares by all it says but its citations.
"""

from __future__ import annotations

from attrs import field, frozen

from geopolitics.dates import OPEN, Interval, PartialDate
from geopolitics.errors import InvalidFactError
from geopolitics.model._entities import Leader, Office, Organization, State
from geopolitics.model._fact import Fact, check_cited
from geopolitics.model._fields import (
    NOT_STATED,
    as_citations,
    as_frozenset,
    as_interval,
    as_occasion,
    as_partial_date,
    check_texts,
    check_type,
)
from geopolitics.model._sources import Citation
from geopolitics.model._terms import (
    Capacity,
    ChairRole,
    Kind,
    Status,
    SuccessionKind,
    as_capacity,
    as_chair_role,
    as_kind,
    as_status,
    as_succession_kind,
)


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Tenure(Fact):
    """One person's unbroken holding of one office, across re-elections.

    Attributes:
        leader: Who.
        office: Which office.
        capacity: Elected, acting, caretaker …; ``not stated`` by default.
        interval: First and last day in office, both included, as precisely as the citations give them.
        note: What else a reader should know; may be empty.
        citations: The places that say so; at least one.

    Raises:
        InvalidFactError: A leader or office of the wrong type, or no citation (UncitedFactError).

    >>> import geopolitics as gp
    >>> gp.article().tenures("Kazakhstan")
    (Tenure('kassym-jomart-tokayev', 'KAZ-president', '/'),)
    """

    leader: Leader
    office: Office
    capacity: Capacity = field(default=Capacity.NOT_STATED, converter=as_capacity)
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    note: str = ""
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        if self.leader.__class__ is not Leader or self.office.__class__ is not Office:
            check_type(self, "leader", self.leader, Leader)
            check_type(self, "office", self.office, Office)
        if self.note.__class__ is not str:
            check_texts(self, "note")
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Tenure({self.leader.id!r}, {self.office.id!r}, {self.interval.edtf!r})"


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Membership(Fact):
    """One unbroken spell of a state, or an organization, inside an organization.

    Attributes:
        member: Who belongs.
        organization: To what.
        status: A change of status ends one spell and starts another; suspended, frozen and withdrawing lie over one.
        interval: First and last day in effect, both included: the days that the organization itself counts.
        decided: When it was decided, where a citation says so.
        signed: When it was signed, where a citation says so.
        note: What else a reader should know; may be empty.
        citations: The places that say so; at least one.

    Raises:
        InvalidFactError: A member or organization of the wrong type, a member of itself, an unknown status,
            no citation (UncitedFactError).

    >>> import geopolitics as gp
    >>> gp.article().memberships("SCO", member="Belarus")
    (Membership('BLR', 'SCO', 'observer', '/'),)
    """

    member: State | Organization
    organization: Organization
    status: Status = field(default=Status.MEMBER, converter=as_status)
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    decided: PartialDate | None = field(default=None, converter=as_partial_date)
    signed: PartialDate | None = field(default=None, converter=as_partial_date)
    note: str = ""
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        if self.member.__class__ is not State or self.organization.__class__ is not Organization:
            check_type(self, "member", self.member, State, Organization)
            check_type(self, "organization", self.organization, Organization)
            if self.member == self.organization:
                raise InvalidFactError("Membership", "member", repr(self.member), "another than the organization")
        if self.note.__class__ is not str:
            check_texts(self, "note")
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return (
            f"Membership({self.member.id!r}, {self.organization.id!r}, {self.status.value!r}, {self.interval.edtf!r})"
        )


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Chairmanship(Fact):
    """One term of presiding over an organization or one of its bodies.

    Attributes:
        organization: Over what.
        chair: Who holds it: a state, an organization or a person.
        person: Who presides on the holder's behalf, where a citation says so.
        role: Chair, co-chair or acting chair.
        interval: First and last day, both included; a hand-over within a day belongs to both holders.
        note: What else a reader should know; may be empty.
        citations: The places that say so; at least one.

    Raises:
        InvalidFactError: A field of the wrong type, or no citation (UncitedFactError).

    >>> import geopolitics as gp
    >>> gp.article().chairmanships("SCO")
    (Chairmanship('SCO', 'KAZ', '2023-07/2024-07'),)
    """

    organization: Organization
    chair: State | Organization | Leader
    person: Leader | None = None
    role: ChairRole = field(default=ChairRole.CHAIR, converter=as_chair_role)
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    note: str = ""
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        if self.organization.__class__ is not Organization or self.chair.__class__ is not State:
            check_type(self, "organization", self.organization, Organization)
            check_type(self, "chair", self.chair, State, Organization, Leader)
        if self.person is not None:
            check_type(self, "person", self.person, Leader)
        if self.note.__class__ is not str:
            check_texts(self, "note")
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Chairmanship({self.organization.id!r}, {self.chair.id!r}, {self.interval.edtf!r})"


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Roll(Fact):
    """A source's list of those that belong, said to be complete.

    Attributes:
        organization: To what they belong.
        status: As what.
        entries: All that belonged; an empty list says that none did.
        interval: While the list stood; neither end stated where a source only attests it.
        citations: The places that give the list; at least one.

    Raises:
        InvalidFactError: An entry twice, a field of the wrong type, or no citation (UncitedFactError).

    >>> import geopolitics as gp
    >>> roll = gp.article().rolls("SCO", status="observer")[0]
    >>> sorted(map(str, roll.entries))
    ['Afghanistan', 'Belarus', 'Mongolia']
    """

    organization: Organization
    status: Status = field(default=Status.MEMBER, converter=as_status)
    entries: frozenset[State | Organization] = field(converter=as_frozenset)
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        if self.organization.__class__ is not Organization:
            check_type(self, "organization", self.organization, Organization)
        for one in self.entries:
            if one.__class__ is not State:
                check_type(self, "entries", one, State, Organization)
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Roll({self.organization.id!r}, {self.status.value!r}, {len(self.entries)} entries)"


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Coverage(Fact):
    """The record's own word that it holds every spell of a list from one day to another.

    Attributes:
        kind: Memberships, chairmanships or tenures.
        of: The organization, or with tenures the office, whose list it is.
        status: With memberships, as what; ``member`` by default.
        interval: From which day to which; both ends stated, so that it never claims the future.
        citations: Against what the list was checked; at least one.

    Raises:
        InvalidFactError: An end that is open or not stated, a field of the wrong type,
            or no citation (UncitedFactError).

    >>> from geopolitics import Citation, Source
    >>> source = Source(id="check", title="Our own check of the list", accessed="2026-11-24")
    >>> Coverage(
    ...     kind="memberships",
    ...     of=Organization("SCO", "SCO"),
    ...     interval="2001-06-15/2024-07-04",
    ...     citations=Citation(source=source),
    ... )
    Coverage('memberships', 'SCO', '2001-06-15/2024-07-04')
    """

    kind: Kind = field(converter=as_kind)
    of: Organization | Office
    status: Status = field(default=Status.MEMBER, converter=as_status)
    interval: Interval = field(converter=as_interval)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        check_type(self, "of", self.of, *((Office,) if self.kind is Kind.TENURES else (Organization,)))
        if self.interval.start is None or self.interval.end is None or self.interval.end is OPEN:
            raise InvalidFactError("Coverage", "interval", repr(self.interval.edtf), "a first and a last day")
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Coverage({self.kind.value!r}, {self.of.id!r}, {self.interval.edtf!r})"


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Succession(Fact):
    """That one state or organization followed on another.

    Attributes:
        predecessor: Who came before.
        successor: Who came after.
        kind: Split, merger, renaming, restoration …
        interval: When: a date alone is both first and last day.
        citations: The places that say so; at least one.

    >>> from geopolitics import Citation, Source
    >>> source = Source(id="osce", title="OSCE history", accessed="2026-11-24")
    >>> Succession(
    ...     predecessor=State("SUN", "Soviet Union"),
    ...     successor=State("KAZ", "Kazakhstan"),
    ...     kind="split",
    ...     interval="1991-12",
    ...     citations=Citation(source=source),
    ... )
    Succession('SUN', 'KAZ', 'split', '1991-12/1991-12')
    """

    predecessor: State | Organization
    successor: State | Organization
    kind: SuccessionKind = field(converter=as_succession_kind)
    interval: Interval = field(default=NOT_STATED, converter=as_occasion)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        check_type(self, "predecessor", self.predecessor, State, Organization)
        check_type(self, "successor", self.successor, self.predecessor.__class__)
        if self.predecessor == self.successor:
            raise InvalidFactError("Succession", "successor", repr(self.successor), "another than the predecessor")
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return (
            f"Succession({self.predecessor.id!r}, {self.successor.id!r}, {self.kind.value!r}, {self.interval.edtf!r})"
        )


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Seat(Fact):
    """Who held a seat in an organization: which government sat for China in the United Nations, say.

    Attributes:
        organization: Where the seat is.
        seat: The state whose seat it is.
        holder: Who held it.
        interval: First and last day, both included.
        note: What else a reader should know; may be empty.
        citations: The places that say so; at least one.

    >>> from geopolitics import Citation, Source
    >>> source = Source(id="a-res-2758", title="A/RES/2758(XXVI)", published="1971-10-25")
    >>> Seat(
    ...     organization=Organization("UN", "United Nations"),
    ...     seat=State("CHN", "China"),
    ...     holder=State("TWN", "Taiwan"),
    ...     interval="/1971-10-25",
    ...     citations=Citation(source=source),
    ... )
    Seat('UN', 'CHN', 'TWN', '/1971-10-25')
    """

    organization: Organization
    seat: State
    holder: State | Organization
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    note: str = ""
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        check_type(self, "organization", self.organization, Organization)
        check_type(self, "seat", self.seat, State)
        check_type(self, "holder", self.holder, State, Organization)
        if self.note.__class__ is not str:
            check_texts(self, "note")
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Seat({self.organization.id!r}, {self.seat.id!r}, {self.holder.id!r}, {self.interval.edtf!r})"
