"""The facts: who belonged, who chaired, who held office, who met, what was traded and what was said.

Each type checks itself once when made; each compares by all it says but its citations.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TypeAlias, cast

from attrs import field, frozen

from geopolitics.dates import OPEN, Interval, PartialDate
from geopolitics.errors import InvalidFactError
from geopolitics.model._entities import Leader, Office, Organization, State
from geopolitics.model._fact import Fact, check_cited
from geopolitics.model._fields import (
    NOT_STATED,
    Vocabulary,
    as_amount,
    as_citations,
    as_interval,
    as_occasion,
    as_partial_date,
    as_tuple,
    check_text,
    check_type,
)
from geopolitics.model._plain import Plain
from geopolitics.model._sources import Citation

Actor: TypeAlias = State | Organization | Leader
_ACTORS = (Leader, State, Organization)


class Capacity(Vocabulary):
    """In what capacity an office is held."""

    ELECTED = "elected"
    APPOINTED = "appointed"
    HEREDITARY = "hereditary"
    ACTING = "acting"
    CARETAKER = "caretaker"
    DE_FACTO = "de facto"
    CLAIMED = "claimed"
    NOT_STATED = "not stated"


class Status(Vocabulary):
    """How a state or an organization belongs. Suspended, frozen and withdrawing are overlays: such a member is one."""

    MEMBER = "member"
    ASSOCIATE = "associate"
    OBSERVER = "observer"
    PARTNER = "partner"
    CANDIDATE = "candidate"
    INVITED = "invited"
    SUSPENDED = "suspended"
    FROZEN = "frozen"
    WITHDRAWING = "withdrawing"


class ChairRole(Vocabulary):
    """How someone presides."""

    CHAIR = "chair"
    CO_CHAIR = "co-chair"
    ACTING = "acting chair"


class MeetingKind(Vocabulary):
    """What kind of meeting it is."""

    SUMMIT = "summit"
    MINISTERIAL = "ministerial"
    VISIT = "visit"
    BILATERAL = "bilateral"
    CALL = "call"
    OTHER = "other"


class MeetingStatus(Vocabulary):
    """Whether it took place, so far as the citations say."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Attendance(Vocabulary):
    """Whether a participant came, so far as the citations say."""

    ATTENDED = "attended"
    PLANNED = "planned"
    ABSENT = "absent"


class Flow(Vocabulary):
    """Which way goods went."""

    EXPORTS = "exports"
    IMPORTS = "imports"
    RE_EXPORTS = "re-exports"
    TURNOVER = "turnover"


def as_capacity(value: Capacity | str) -> Capacity:
    """A capacity, or the word for it."""
    return value if isinstance(value, Capacity) else Capacity(value)


def as_status(value: Status | str) -> Status:
    """A status, or the word for it."""
    return value if isinstance(value, Status) else Status(value)


def as_chair_role(value: ChairRole | str) -> ChairRole:
    """A way to preside, or the word for it."""
    return value if isinstance(value, ChairRole) else ChairRole(value)


def as_meeting_kind(value: MeetingKind | str) -> MeetingKind:
    """A kind of meeting, or the word for it."""
    return value if isinstance(value, MeetingKind) else MeetingKind(value)


def as_meeting_status(value: MeetingStatus | str) -> MeetingStatus:
    """Planned, held or cancelled."""
    return value if isinstance(value, MeetingStatus) else MeetingStatus(value)


def as_attendance(value: Attendance | str) -> Attendance:
    """Attended, planned or absent."""
    return value if isinstance(value, Attendance) else Attendance(value)


def as_flow(value: Flow | str) -> Flow:
    """A flow, or the word for it."""
    return value if isinstance(value, Flow) else Flow(value)


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
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Chairmanship({self.organization.id!r}, {self.chair.id!r}, {self.interval.edtf!r})"


@frozen(repr=False, weakref_slot=False)
class Participant(Plain):
    """One who took part in a meeting, or was to.

    Attributes:
        who: A leader, state or organization.
        capacity: The office in which they took part, where a citation says so.
        attendance: Attended, planned or absent.

    >>> Participant(Leader("sergey-lavrov", "Sergey Lavrov"))
    Participant('sergey-lavrov')
    """

    who: Leader | State | Organization
    capacity: Office | None = field(default=None, kw_only=True)
    attendance: Attendance = field(default=Attendance.ATTENDED, converter=as_attendance, kw_only=True)

    def __attrs_post_init__(self) -> None:
        check_type(self, "who", self.who, Leader, State, Organization)
        if self.capacity is not None:
            check_type(self, "capacity", self.capacity, Office)

    def __repr__(self) -> str:
        return f"Participant({self.who.id!r})"


def as_participants(value: object) -> tuple[Participant, ...]:
    """Participants; a leader, state or organization alone attended."""
    each: tuple[object, ...] = as_tuple(value)
    for one in each:
        if one.__class__ is not Participant:
            break
    else:
        return cast("tuple[Participant, ...]", each)
    return tuple(one if isinstance(one, Participant) else Participant(one) for one in each)  # type: ignore[arg-type]


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Meeting(Fact):
    """A summit, ministerial council, visit, bilateral meeting or call.

    Attributes:
        kind: Which of these.
        title: What it is called, in English.
        participants: Who took part or was to, and in which capacity; may be empty.
        interval: When: a date alone is both its first and last day.
        organization: The organization or body that met; None for a meeting outside any.
        place: The town, in English; empty where not stated.
        state: The state in which it was; None where not stated, or for a call.
        status: Planned, held or cancelled.
        note: What else a reader should know; may be empty.
        citations: The places that say so; at least one.

    Raises:
        InvalidFactError: A field of the wrong type, an empty title, or no citation (UncitedFactError).

    >>> import geopolitics as gp
    >>> gp.article().meetings(participant="Lavrov", kind="bilateral")
    (Meeting('bilateral', 'Tokayev and Lavrov', '2024-05/2024-05'),)
    """

    kind: MeetingKind = field(converter=as_meeting_kind)
    title: str
    participants: tuple[Participant, ...] = field(default=(), converter=as_participants)
    interval: Interval = field(default=NOT_STATED, converter=as_occasion)
    organization: Organization | None = None
    place: str = ""
    state: State | None = None
    status: MeetingStatus = field(default=MeetingStatus.HELD, converter=as_meeting_status)
    note: str = ""
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        if self.title.__class__ is not str or not self.title.strip():
            check_text(self, "title", self.title)
        if self.organization is not None:
            check_type(self, "organization", self.organization, Organization)
        if self.state is not None and self.state.__class__ is not State:
            check_type(self, "state", self.state, State)
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Meeting({self.kind.value!r}, {self.title!r}, {self.interval.edtf!r})"


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class TradeFigure(Fact):
    """An amount of trade that somebody stated.

    Attributes:
        state: Whose trade it is: its exports, its imports, its turnover with *partner*.
        partner: With whom.
        reporter: Whose statistics; None where the source does not say.
        flow: Exports, imports, re-exports or turnover (both ways added).
        amount: In whole units of the currency, never in millions.
        currency: ISO 4217 code in capitals.
        interval: The period it covers; neither end stated where the source does not say.
        valuation: Such as ``fob`` or ``cif``; empty where not stated.
        stated_by: Who stated it, other than the publication; None where only the publication did.
        stated: When it was stated; None where not known.
        claim: A claim made with it, such as ``record``; empty for none.
        claim_scope: What the claim is measured against, where stated.
        note: What else a reader should know; may be empty.
        citations: The places that say so; at least one.

    Raises:
        InvalidFactError: An amount that is negative or not finite, a currency that is no ISO 4217 code,
            the same state twice, a field of the wrong type, or no citation (UncitedFactError).

    Source:
        Currency codes: ISO 4217 (three capital letters); that a code is assigned is checked through CLDR by the
        validator of data sets.

    >>> import geopolitics as gp
    >>> figure = gp.article().trade("Kazakhstan", "Russia")[0]
    >>> figure.amount, figure.currency
    (Decimal('27000000000'), 'USD')
    """

    state: State
    partner: State
    reporter: State | Organization | None = None
    flow: Flow = field(converter=as_flow)
    amount: Decimal = field(converter=as_amount)
    currency: str
    interval: Interval = field(default=NOT_STATED, converter=as_occasion)
    valuation: str = ""
    stated_by: Leader | State | Organization | None = None
    stated: PartialDate | None = field(default=None, converter=as_partial_date)
    claim: str = ""
    claim_scope: str = ""
    note: str = ""
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        if self.state.__class__ is not State or self.partner.__class__ is not State:
            check_type(self, "state", self.state, State)
            check_type(self, "partner", self.partner, State)
        if self.state.id == self.partner.id:
            raise InvalidFactError("TradeFigure", "partner", repr(self.partner), "another state than `state`")
        if not self.amount.is_finite() or (self.amount.is_signed() and self.amount):
            raise InvalidFactError("TradeFigure", "amount", repr(self.amount), "a finite amount, 0 or more")
        code = self.currency
        if type(code) is not str or len(code) != 3 or not (code.isascii() and code.isalpha() and code.isupper()):
            raise InvalidFactError("TradeFigure", "currency", repr(code), "an ISO 4217 code such as 'USD'")
        if self.reporter is not None:
            check_type(self, "reporter", self.reporter, State, Organization)
        if self.stated_by is not None:
            check_type(self, "stated_by", self.stated_by, Leader, State, Organization)
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return (
            f"TradeFigure({self.state.id!r}, {self.partner.id!r}, {self.flow.value!r}, "
            f"{self.amount:f} {self.currency}, {self.interval.edtf!r})"
        )


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Statement(Fact):
    """Who declared what about whom, in our own words.

    Attributes:
        speaker: A leader, state or organization; or the name of another body that spoke.
        about: The entities it is about; may be empty.
        text: What was declared, in our own words, in English.
        interval: When it was declared: a date alone is both first and last day.
        citations: The places that report it; at least one.

    Raises:
        InvalidFactError: An empty text or speaker, a field of the wrong type, or no citation (UncitedFactError).

    >>> import geopolitics as gp
    >>> str(gp.article().statements(speaker="Tokayev", about="Russia")[0].speaker)
    'Kassym-Jomart Tokayev'
    """

    speaker: Leader | State | Organization | str
    about: tuple[Leader | State | Organization, ...] = field(default=(), converter=as_tuple)
    text: str
    interval: Interval = field(default=NOT_STATED, converter=as_occasion)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        if self.text.__class__ is not str or not self.text or self.text.isspace():
            check_text(self, "text", self.text)
        if self.speaker.__class__ not in _ACTORS:
            if isinstance(self.speaker, str):
                check_text(self, "speaker", self.speaker)
            else:
                check_type(self, "speaker", self.speaker, *_ACTORS)
        for one in self.about:
            if one.__class__ not in _ACTORS:
                check_type(self, "about", one, *_ACTORS)
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        speaker = self.speaker if isinstance(self.speaker, str) else self.speaker.id
        shown = self.text if len(self.text) <= 40 else self.text[:39] + "…"
        return f"Statement({speaker!r}, {shown!r}, {self.interval.edtf!r})"


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
    entries: frozenset[State | Organization] = field(converter=frozenset)
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


class Kind(Vocabulary):
    """What kind of spells a coverage is of."""

    MEMBERSHIPS = "memberships"
    CHAIRMANSHIPS = "chairmanships"
    TENURES = "tenures"


def as_kind(value: Kind | str) -> Kind:
    """A kind of spell, or the word for it."""
    return value if isinstance(value, Kind) else Kind(value)


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


class SuccessionKind(Vocabulary):
    """How one state followed on another."""

    SPLIT = "split"
    SECESSION = "secession"
    INDEPENDENCE = "independence"
    MERGER = "merger"
    ABSORPTION = "absorption"
    RENAMING = "renaming"
    RESTORATION = "restoration"
    CONTINUATION = "continuation"


def as_succession_kind(value: SuccessionKind | str) -> SuccessionKind:
    """A kind of succession, or the word for it."""
    return value if isinstance(value, SuccessionKind) else SuccessionKind(value)


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
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Seat({self.organization.id!r}, {self.seat.id!r}, {self.holder.id!r}, {self.interval.edtf!r})"
