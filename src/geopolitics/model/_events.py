"""Facts that take place, or cover a period: who met, what was traded, what was said.

Each type checks itself once when made; each compares by all it says but its citations.
"""

from __future__ import annotations

from decimal import Decimal
from typing import cast

from attrs import field, frozen

from geopolitics.dates import Interval, PartialDate
from geopolitics.errors import InvalidFactError
from geopolitics.model._entities import Leader, Office, Organization, State
from geopolitics.model._fact import Fact, check_cited
from geopolitics.model._fields import (
    NOT_STATED,
    as_amount,
    as_citations,
    as_occasion,
    as_partial_date,
    as_tuple,
    check_text,
    check_texts,
    check_type,
)
from geopolitics.model._plain import Plain
from geopolitics.model._sources import Citation
from geopolitics.model._terms import (
    Attendance,
    Flow,
    MeetingKind,
    MeetingStatus,
    as_attendance,
    as_flow,
    as_meeting_kind,
    as_meeting_status,
)

_ACTORS = (Leader, State, Organization)


_currencies: set[str] = set()


def _is_currency(code: str) -> bool:
    if not _currencies:
        from geopolitics.locales._currencies import currency_codes  # the list is read when the first figure is made

        _currencies.update(currency_codes())
    return code in _currencies


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
        if self.place.__class__ is not str or self.note.__class__ is not str:
            check_texts(self, "place", "note")
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
        Currency codes: ISO 4217, as Unicode CLDR lists them, withdrawn ones among them.

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
        if type(code) is not str or not _is_currency(code):
            raise InvalidFactError("TradeFigure", "currency", repr(code), "an ISO 4217 code such as 'USD'")
        if self.reporter is not None:
            check_type(self, "reporter", self.reporter, State, Organization)
        if self.stated_by is not None:
            check_type(self, "stated_by", self.stated_by, Leader, State, Organization)
        if not (type(self.valuation) is type(self.claim) is type(self.claim_scope) is type(self.note) is str):
            check_texts(self, "valuation", "claim", "claim_scope", "note")
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
