"""How fast dates are read and asked about, each against the peer that is best at it and installed here.

Nothing is cached between calls: every text of a list is read anew each time.
"""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from importlib import import_module
from importlib.util import find_spec
from typing import Any

from geopolitics.dates import Interval, PartialDate, Verdict, as_window, parse_edtf

Row = tuple[str, float, str, float | str, float | str, str]
Reader = Callable[[Any], Any]

SECONDS = 0.15
ROUNDS = 3


def rate(call: Callable[[Any], object], items: Sequence[Any]) -> float:
    """Calls a second: the best of some rounds, each long enough to measure and short enough to wait for."""
    call(items[0])
    best = 0.0
    for _ in range(ROUNDS):
        count, start = 0, time.perf_counter()
        while (spent := time.perf_counter() - start) < SECONDS:
            for item in items[:50]:
                call(item)
            count += len(items[:50])
        best = max(best, count / spent)
    return best


def texts() -> dict[str, list[str]]:
    """Dates of 1850 to 2025, by form."""
    chance = random.Random(5)
    days = [date(chance.randrange(1850, 2026), chance.randrange(1, 13), chance.randrange(1, 29)) for _ in range(50)]
    return {
        "day": [day.isoformat() for day in days],
        "month": [f"{day:%Y-%m}" for day in days],
        "year": [f"{day:%Y}" for day in days],
        "interval": [f"{day:%Y-%m}/{day.year + 1}-06" for day in days],
        "interval still open": [f"{day:%Y}/.." for day in days],
        "month, approximate": [f"{day:%Y-%m}~" for day in days],
        "May 2024": [f"{day:%B %Y}" for day in days],
        "9 November 2023": [f"{day.day} {day:%B %Y}" for day in days],
    }


def check() -> None:
    """The answers, before they are timed."""
    assert PartialDate.from_edtf("2024-02").latest == date(2024, 2, 29)
    assert parse_edtf("2004-06/2006-08").edtf == "2004-06/2006-08"
    assert PartialDate.parse("May 2024").edtf == "2024-05"
    assert as_window("2024-05") == as_window(PartialDate("2024-05")) == as_window("May 2024")
    assert Interval("2023-07-04", "2024-07-04").holds(date(2024, 5, 21)) is Verdict.YES


def peers() -> dict[str, Reader]:
    """The reader of each peer that is installed."""
    found: dict[str, Reader] = {}
    if find_spec("undate"):
        undate = import_module("undate").Undate
        found["undate"] = lambda text: undate.parse(text, "EDTF")
    if find_spec("edtf"):
        found["edtf"] = import_module("edtf").parse_edtf
    if find_spec("prefixdate"):
        found["prefixdate"] = import_module("prefixdate").parse
    return found


def reading(forms: dict[str, list[str]], found: dict[str, Reader]) -> Iterator[Row]:
    """EDTF, against the peers for EDTF."""

    def row(form: str, peer: str, goal: str = "") -> Row:
        return against(f"read EDTF: {form}", parse_edtf, forms[form], (peer, found.get(peer)), goal)

    for form in ("month", "day", "interval"):
        yield row(form, "undate", ">= 500x")
    for form in ("interval still open", "month, approximate", "year"):
        yield row(form, "undate")
    yield row("month", "edtf", ">= 1500x")
    yield row("month", "prefixdate", ">= 5x")
    iso = "date.fromisoformat", date.fromisoformat
    yield against("read EDTF: day", PartialDate.from_edtf, forms["day"], iso, "ours >= 1 M/s")


def asking(forms: dict[str, list[str]]) -> Iterator[Row]:
    """English, windows and verdicts."""
    from dateutil import parser

    for form in ("May 2024", "9 November 2023"):
        yield against(f"read English: {form}", PartialDate.parse, forms[form], ("dateutil", parser.parse), ">= 5x")
    days = [date.fromisoformat(text) for text in forms["day"]]
    tenure = Interval("1990-07-04", "2024-07-04")
    start, end = date(1990, 7, 4), date(2024, 7, 4)
    yield against("window of a date", as_window, days, ("date.toordinal", date.toordinal))
    yield against("window of a text", as_window, forms["day"], ("date.fromisoformat", date.fromisoformat))
    yield against("interval.holds(day)", tenure.holds, days, ("start <= day <= end", lambda day: start <= day <= end))


def against(
    question: str, ours: Reader, items: Sequence[Any], theirs: tuple[str, Reader | None], goal: str = ""
) -> Row:
    """One row; a peer that is not installed has no figure."""
    figure = rate(ours, items)
    peer, call = theirs
    if call is None:
        return question, figure, peer, "not installed", "", goal
    their_figure = rate(call, items)
    return question, figure, peer, their_figure, figure / their_figure, goal


def rows() -> Iterator[Row]:
    """All of them."""
    check()
    forms = texts()
    yield from reading(forms, peers())
    yield from asking(forms)


if __name__ == "__main__":
    for question, ours, peer, theirs, ratio, goal in rows():
        shown = f"{theirs:>14,.0f}/s {ratio:>8.3g}x" if isinstance(theirs, float) else f"{theirs:>26}"
        print(f"{question:32} {ours:>12,.0f}/s  {peer:20} {shown}  {goal}")
