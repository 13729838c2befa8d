"""Dates, intervals and windows for property tests, and the slow model that says what they mean.

The model knows nothing of the library's arithmetic: it lists days and readings, and looks at each.
"""

from __future__ import annotations

import math
from datetime import date, datetime, timedelta
from functools import cache

from hypothesis import strategies as st

from geopolitics.dates import OPEN, Interval, PartialDate, Verdict

MARKS = st.sampled_from(["", "", "", "?", "~", "%"])

# --- EDTF text --------------------------------------------------------------------------------------------------------


def days(first=date(2023, 11, 1), last=date(2024, 3, 31)):
    return st.dates(first, last)


@st.composite
def plain_texts(draw):
    """A year, a month or a day, near enough to each other that intervals overlap."""
    day = draw(days()).isoformat()
    return day[: draw(st.sampled_from([4, 7, 7, 10, 10]))]


@st.composite
def masked_texts(draw):
    """A date with unspecified digits that has a possible day."""
    day = draw(days()).isoformat()
    days_unknown = ["YYYY-MM-XX", "YYYY-MM-XD", "YYYY-MM-DX"]
    months_unknown = ["YYYY-XX-DD", "YYYY-XM-DD", "YYYY-MX", "YYYY-XM"]
    mask = draw(st.sampled_from([*days_unknown, *months_unknown, "YYYX-MM-DD"]))
    return "".join("X" if m == "X" else d for m, d in zip(mask, day, strict=False))


@st.composite
def season_texts(draw):
    return f"{draw(st.integers(2022, 2024))}-{draw(st.integers(21, 41))}"


@st.composite
def marked_texts(draw):
    """A day with marks to the left and to the right of its parts."""
    year, month, day = draw(plain_texts().filter(lambda text: len(text) == 10)).split("-")
    left, *marks = draw(st.lists(MARKS, min_size=6, max_size=6))
    left = left if not marks[0] else ""
    return f"{left}{year}{marks[0]}-{marks[1]}{month}{marks[2]}-{marks[3]}{day}{marks[4]}"


def long_texts():
    years = st.builds("{}{}".format, st.sampled_from(["Y", "Y-"]), st.integers(10_000, 10**12))
    powers = st.builds("{}{}E{}".format, st.sampled_from(["Y", "Y-"]), st.integers(1, 99), st.integers(5, 40))
    return st.one_of(
        st.builds("{}{}".format, years, st.sampled_from(["", "S1", "S3"])),
        powers,
        st.builds("{:04}S{}".format, st.integers(1000, 9999), st.integers(1, 4)),
        st.integers(-9999, -1).map("{:05}".format),
    )


def date_times():
    zones = st.sampled_from(["", "Z", "+00:00", "-11:30", "+14"])
    return st.builds(
        lambda moment, zone: f"{moment:%Y-%m-%dT%H:%M:%S}{zone}", st.datetimes(datetime(1000, 1, 1)), zones
    )


@st.composite
def set_texts(draw):
    members = draw(st.lists(st.one_of(plain_texts(), masked_texts(), season_texts()), min_size=1, max_size=4))
    first, last = draw(st.sampled_from([("", ""), ("..", ""), ("", ".."), ("..", "..")]))
    if len(members) == 1 and first and last:
        last = ""
    inside = first + ",".join(members) + last
    return draw(st.sampled_from(["[{}]", "{{{}}}"])).format(inside)


def date_texts():
    """Any EDTF that is no interval."""
    return st.one_of(
        plain_texts(), masked_texts(), season_texts(), marked_texts(), long_texts(), date_times(), set_texts()
    )


def dates():
    return date_texts().map(PartialDate)


def end_texts():
    return st.one_of(plain_texts(), masked_texts(), st.sampled_from(["..", ""]))


@st.composite
def intervals(draw):
    start, end = draw(end_texts()), draw(end_texts())
    if dated(start) and dated(end) and min(possible_days(start)) > max(possible_days(end)):
        start, end = end, start
    return Interval(start, end)


# --- the slow model ---------------------------------------------------------------------------------------------------


def dated(text):
    return text not in ("", "..")


def fits(text, mask):
    return all(m in ("X", t) for t, m in zip(text, mask, strict=False))


@cache
def possible_days(edtf):
    """Every day that a date without marks can be, by comparing the text of every day of its years."""
    first, last = int(edtf[:4].replace("X", "0")), int(edtf[:4].replace("X", "9"))
    day, found = date(first, 1, 1), []
    while day.year <= last:
        if fits(day.isoformat(), edtf):
            found.append(day.toordinal())
        day += timedelta(days=1)
    return tuple(found)


def readings(interval, missing):
    """Every concrete start and end; an end that is not stated as *missing* says: `near` or `far`."""
    starts = [-math.inf] if interval.start in (None, OPEN) else possible_days(interval.start.edtf)
    ends = [math.inf] if interval.end in (None, OPEN) else possible_days(interval.end.edtf)
    if missing == "near":
        if interval.start is None and interval.end is None:
            return []
        if interval.start is None:
            return [(end, end) for end in ends]
        if interval.end is None:
            return [(start, start) for start in starts]
    return [(start, end) for start in starts for end in ends if start <= end]


def by_readings(pairs, first, last, throughout):
    """What all readings say together; no reading at all covers nothing."""
    if throughout:
        said = {start <= first and last <= end for start, end in pairs}
    else:
        said = {start <= last and first <= end for start, end in pairs}
    if said == {True}:
        return Verdict.YES
    return Verdict.POSSIBLY if True in said else Verdict.NO


def slow_holds(interval, first, last, throughout):
    """Rules 4 and 5, word by word."""
    far = by_readings(readings(interval, "far"), first, last, throughout)
    if interval.start is not None and interval.end is not None:
        return far
    near = by_readings(readings(interval, "near"), first, last, throughout)
    if far is Verdict.NO:
        return Verdict.NO
    return Verdict.UNKNOWN if near is Verdict.NO else near
