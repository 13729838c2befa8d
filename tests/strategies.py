"""Sources, citations, facts and small Worlds for property tests: all within a few weeks, so that they meet."""

from __future__ import annotations

import datetime

from hypothesis import assume
from hypothesis import strategies as st

from geopolitics import (
    Chairmanship,
    Citation,
    Coverage,
    Existence,
    Interval,
    Leader,
    Membership,
    Office,
    Organization,
    PartialDate,
    Roll,
    Source,
    State,
    Status,
    Tenure,
)
from geopolitics.errors import DateParseError

MEMBER = Status.MEMBER
FIRST, LAST = datetime.date(2004, 1, 10), datetime.date(2004, 3, 20)

ARCADIA, BORDURIA, CAGLIARI = State("ARC", "Arcadia"), State("BOR", "Borduria"), State("CAG", "Cagliari")
STATES = (ARCADIA, BORDURIA, CAGLIARI)
LEAGUE = Organization("LEA", "League")
CLUB = Organization("CLB", "Club")
PRESIDENCY = Office("ARC-president", "President of Arcadia", of=ARCADIA, role="head of state")
LEADERS = (Leader("ada", "Ada"), Leader("ben", "Ben"), Leader("cleo", "Cleo"))


def days():
    return st.dates(FIRST, LAST).map(lambda day: day.isoformat())


COARSE = ("2004-01", "2004-02", "2004-03", "2004-02~", "2004-02-1X", "2004-02-X5?", "2004-XX-15", "2004-0X-28")
LONG = ("2004-33", "2004-21", "2004-40", "2004")


def date_texts():
    """Days most of all; months, days with gaps between, marks; a quarter, a season, a half-year, a year."""
    return st.one_of(days(), days(), st.sampled_from(COARSE), st.sampled_from(LONG))


def dates():
    return date_texts().map(PartialDate)


def end_texts():
    return st.one_of(date_texts(), date_texts(), st.sampled_from(["..", ""]))


@st.composite
def intervals(draw, starts=end_texts, ends=end_texts):
    start, end = draw(starts()), draw(ends())
    if start in LONG and end in LONG:  # thousands of readings, of which the slow model would look at each
        end = draw(days())
    try:
        return Interval(start, end)
    except DateParseError:
        return Interval(end, start)


@st.composite
def windows(draw):
    """A day, a month, the year, or several days in a row."""
    first, last = sorted((draw(days()), draw(days())))
    several = f"{first}/{last}"
    return draw(st.sampled_from([first, first, several, several, first[:7], "2004", f"{first}/2004-06"]))


DATED = [
    ("2004-01-20", None),
    ("2004-02", None),
    ("2004-03-05", "2006-01-01"),
    ("2005", None),
    (None, "2004-02-20"),
    (None, None),
]
SOURCES = tuple(
    Source(id=f"s{number}", title=f"Source {number}", published=published, accessed=accessed)
    for number, (published, accessed) in enumerate(DATED)
)


def sources():
    return st.sampled_from(SOURCES)


@st.composite
def citations(draw, of=sources):
    part = draw(st.sampled_from(["fact", "fact", "still so", "start", "end"]))
    attested = (
        draw(st.sampled_from([None, None, "2004-01-15", "2004-02", "2004-02-1X"])) if part == "still so" else None
    )
    return Citation(source=draw(of()), locator=draw(st.sampled_from(["", "p. 1"])), part=part, attested=attested)


def receipts(of=sources):
    return st.lists(citations(of), min_size=1, max_size=3).map(tuple)


def memberships(members=STATES):
    return st.builds(
        Membership,
        member=st.sampled_from(members),
        organization=st.just(LEAGUE),
        status=st.sampled_from(["member", "member", "member", "suspended"]),
        interval=intervals(),
        citations=receipts(),
    )


def chairmanships():
    return st.builds(
        Chairmanship,
        organization=st.just(LEAGUE),
        chair=st.sampled_from(STATES),
        role=st.sampled_from(["chair", "chair", "chair", "acting chair"]),
        interval=intervals(),
        citations=receipts(),
    )


def tenures():
    return st.builds(
        Tenure,
        leader=st.sampled_from(LEADERS),
        office=st.just(PRESIDENCY),
        capacity=st.sampled_from(["elected", "elected", "acting", "claimed"]),
        interval=intervals(),
        citations=receipts(),
    )


def rolls():
    return st.builds(
        Roll,
        organization=st.just(LEAGUE),
        entries=st.frozensets(st.sampled_from(STATES), max_size=2),
        interval=st.one_of(st.just(Interval(None, None)), intervals()),
        citations=receipts(),
    )


@st.composite
def coverages(draw, kind="memberships"):
    interval = draw(intervals(date_texts, date_texts))
    of = PRESIDENCY if kind == "tenures" else LEAGUE
    return Coverage(kind=kind, of=of, interval=interval, citations=draw(receipts()))


def existences():
    return st.builds(Existence, interval=intervals(), citations=receipts())


@st.composite
def organizations(draw):
    """The League, as one or the other knows it: with or without a record of its existence."""
    return Organization("LEA", "League", existence=tuple(draw(st.lists(existences(), max_size=1))))


def facts():
    return st.one_of(memberships(), chairmanships(), tenures(), rolls(), coverages())


@st.composite
def claims(draw, of, most=4):
    """Facts of a kind, some of which tell of the same spell in other words."""
    found = draw(st.lists(of, max_size=most))
    assume(len(set(found)) == len(found))
    return tuple(found)
