"""Making a checked fact, against a bare frozen attrs class of the same fields, and pydantic where it is installed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from importlib import import_module
from typing import Any, TypeAlias

import attrs

import geopolitics as gp
from geopolitics import Chairmanship, Fact, Meeting, Membership, Roll, Statement, Status, Tenure, TradeFigure

COUNT = 20_000
ROUNDS = 7
Row: TypeAlias = tuple[str, float, str, float, float, str]


def bare(kind: type[Fact]) -> Callable[..., object]:
    """The same fields and defaults, and nothing checked or converted."""
    known: Any = kind
    fields = {one.name: attrs.field(default=one.default, kw_only=True) for one in attrs.fields(known)}
    return attrs.make_class(f"Bare{kind.__name__}", fields, frozen=True, slots=True, weakref_slot=False, eq=False)


def rates(makers: list[Callable[..., object]], values: dict[str, Any]) -> list[float]:
    """Objects a second by each of the makers: they take turns, and of each the best round counts."""
    best = [float("inf")] * len(makers)
    for _ in range(ROUNDS):
        for number, make in enumerate(makers):
            start = time.process_time()
            made = [make(**values) for _ in range(COUNT)]
            best[number] = min(best[number], time.process_time() - start)
            del made
    return [COUNT / seconds for seconds in best]


def rows() -> Iterator[Row]:
    """Each type given what a program has at hand: entities, intervals and citations, not text."""
    world = gp.article()
    membership = world.memberships("SCO", member="China")[0]
    term, tenure = world.chairmanships("SCO")[0], world.tenures("Kazakhstan")[0]
    figure, roll = world.trade("Kazakhstan", "Russia")[0], world.rolls("SCO")[0]
    meeting, statement = world.meetings(kind="call")[0], world.statements(speaker="Tokayev")[0]
    kept = ("interval", "citations")
    cases: tuple[tuple[type[Fact], Fact, tuple[str, ...]], ...] = (
        (Membership, membership, ("member", "organization", "status", *kept)),
        (Chairmanship, term, ("organization", "chair", "role", *kept)),
        (Tenure, tenure, ("leader", "office", "capacity", *kept)),
        (Meeting, meeting, ("kind", "title", "participants", "place", "state", "status", *kept)),
        (TradeFigure, figure, ("state", "partner", "flow", "amount", "currency", *kept)),
        (Statement, statement, ("speaker", "about", "text", *kept)),
        (Roll, roll, ("organization", "status", "entries", *kept)),
    )
    for kind, fact, names in cases:
        values = {name: getattr(fact, name) for name in names}
        plain = bare(kind)
        assert kind(**values).interval == fact.interval
        assert getattr(plain(**values), "citations") == fact.citations  # noqa: B009 - made at run time
        ours, theirs = rates([kind, plain], values)
        yield f"make a checked {kind.__name__}", ours, "bare attrs", theirs, theirs / ours, "<= 2x the time"
    values = {name: getattr(membership, name) for name in ("member", "organization", *kept)}
    model = pydantic_membership()
    if model is not None:
        assert getattr(model(**values), "member") == membership.member  # noqa: B009 - made at run time
        ours, theirs = rates([Membership, model], values)
        yield "make a checked Membership", ours, "pydantic BaseModel", theirs, ours / theirs, ">= 2.5x"


def pydantic_membership() -> Callable[..., object] | None:
    """A pydantic model of the same fields, which checks their types; None where pydantic is not installed."""
    try:
        pydantic = import_module("pydantic")
    except ImportError:
        return None
    wanted: dict[str, Any] = {
        "member": (gp.State | gp.Organization, ...),
        "organization": (gp.Organization, ...),
        "status": (Status, Status.MEMBER),
        "interval": (gp.Interval, ...),
        "decided": (gp.PartialDate | None, None),
        "signed": (gp.PartialDate | None, None),
        "note": (str, ""),
        "citations": (tuple[gp.Citation, ...], ...),
    }
    settings = {"arbitrary_types_allowed": True, "frozen": True}
    made: Callable[..., object] = pydantic.create_model("Bare", __config__=settings, **wanted)
    return made
