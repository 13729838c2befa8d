"""Dates and intervals in English: what ``str`` gives."""

from __future__ import annotations

import re
from typing import Final

from geopolitics.dates._calendar import LEAP_YEAR, month_length
from geopolitics.dates._words import MONTHS, ORDINALS, SEASONS

_MARK = "[?~%]"
_DATE: Final = re.compile(
    rf"({_MARK}?)(-?[0-9X]{{4}})({_MARK}?)(?:-({_MARK}?)([0-9X]{{2}})({_MARK}?)(?:-({_MARK}?)([0-9X]{{2}})({_MARK}?))?)?"
)
_LONG: Final = re.compile(rf"Y?(-?[0-9]+)(?:E([0-9]+))?(?:S([0-9]+))?({_MARK}?)")
_DOUBT: Final = {"?": "possibly ", "~": "about ", "%": "possibly about "}
_HOW: Final = {"?": "uncertain", "~": "approximate", "%": "uncertain and approximate"}


def date_in_english(edtf: str) -> str:
    """A date, given its canonical EDTF."""
    if edtf[0] in "[{":
        return _set_in_english(edtf)
    if "T" in edtf:
        day, _, time = edtf.partition("T")
        zone = f" UTC{time[8:].removeprefix('Z')}" if time[8:] else ""
        return f"{date_in_english(day)}, {time[:8]}{zone}"
    if found := _DATE.fullmatch(edtf):
        return _calendar_in_english(found)
    if found := _LONG.fullmatch(edtf):
        return _long_year_in_english(*found.groups(default=""))
    return edtf


def interval_in_english(start: str, end: str) -> str:
    """An interval, given the EDTF of its ends."""
    if start == ".." or not start:
        if end == ".." or not end:
            return f"{'always' if start else 'start not stated'}, {'still so' if end else 'end not stated'}"
        return f"until {_end_in_english(end)}" + ("" if start else ", start not stated")
    if end == "..":
        return f"since {_end_in_english(start)}"
    if not end:
        return f"from {_end_in_english(start)}, end not stated"
    return f"{_end_in_english(start)} to {_end_in_english(end)}"


def _end_in_english(edtf: str) -> str:
    return _range_in_english(edtf) if ".." in edtf else date_in_english(edtf)


def _set_in_english(edtf: str) -> str:
    members = [_range_in_english(member) for member in edtf[1:-1].split(",")]
    if len(members) == 1:
        return members[0]
    word = "or" if edtf[0] == "[" else "and"
    return f"{', '.join(members[:-1])} {word} {members[-1]}"


def _range_in_english(member: str) -> str:
    start, dots, end = member.partition("..")
    if not dots:
        return date_in_english(start)
    if not start:
        return f"{date_in_english(end)} or earlier"
    return f"{date_in_english(start)} to {date_in_english(end)}" if end else f"{date_in_english(start)} or later"


# --- years, months, days and seasons ----------------------------------------------------------------------------------


def _calendar_in_english(found: re.Match[str]) -> str:
    y1, year, y2, m1, month, m2, d1, day, d2 = found.groups(default="")
    said = _join(year, month, day)
    # A mark to the right of a part holds for it and all before it; a mark to its left for it alone.
    marks = {"year": _both(y1, y2, m2, d2)}
    if month:
        marks["month"] = _both(m1, m2, d2)
    if day:
        marks["day"] = _both(d1, d2)
    if len(set(marks.values())) == 1:
        return _DOUBT.get(marks["year"], "") + said
    doubts = ((" and ".join(part for part in marks if marks[part] == mark), how) for mark, how in _HOW.items())
    return f"{said} ({', '.join(f'{parts} {how}' for parts, how in doubts if parts)})"


def _both(*marks: str) -> str:
    joined = set("".join(marks))
    return "%" if {"?", "~"} <= joined or "%" in joined else "".join(joined)


def _join(year: str, month: str, day: str) -> str:
    if not month:
        return _year_alone(year)
    if "X" not in month and int(month) > 12:
        return _season(int(month), year)
    when = _some_year(year) if "X" in year else _known_year(year)
    of_year = f"of {when}" if "X" in year else when
    if "X" not in month:
        named = f"{MONTHS[int(month) - 1]} {of_year}"
        if not day:
            return named
        if "X" not in day:
            return f"{int(day)} {named}"
        within = _days_within(day, int(month))
        return f"{within} {named}" if within else f"{_some('day', day)} of {named}"
    if not day:
        within = _months_within(month)
        return f"{within} {of_year}" if within else f"{_some('month', month)} of {when}"
    which = _some("day", day) if "X" in day else f"the {_ordinal(int(day))} day"
    return f"{which} of {when}" if (month, day) == ("XX", "XX") else f"{which} of {_some('month', month)} of {when}"


def _days_within(mask: str, month: int) -> str:
    """The days of a month that begin with a digit; nothing for another mask."""
    if not mask[0].isdigit():
        return ""
    tens = int(mask[0]) * 10
    first, last = max(1, tens), min(tens + 9, month_length(LEAP_YEAR, month))
    return f"a day from {first} to {last}" if first < last else ""


def _months_within(mask: str) -> str:
    """The months whose number begins with a digit; nothing for another mask."""
    months = {"0X": MONTHS[:9], "1X": MONTHS[9:]}.get(mask)
    return f"a month from {months[0]} to {months[-1]}" if months else ""


def _year_alone(year: str) -> str:
    if "X" not in year:
        return _known_year(year)
    return _period(year) or _some_year(year)


def _period(year: str) -> str:
    """A decade, century or millennium by its name; nothing for any other unspecified year."""
    digits = year.lstrip("-")
    known = digits.rstrip("X")
    before = " BC" if year[0] == "-" else ""
    if "X" in known or not known:
        return ""
    if len(known) == 1:
        return f"the {_ordinal(int(known) + 1)} millennium{before}"
    if len(known) == 2:
        return f"the {_ordinal(int(known) + 1)} century{before}"
    if before:
        last = "-0001" if known == "000" else f"-{known}0"  # there is no year -0000
        return f"the years {_known_year(f'-{known}9')} to {_known_year(last)}"
    # "The 1900s" may be a century.
    return f"the years {known}0 to {known}9" if known.endswith("0") else f"the {int(known)}0s"


def _some_year(year: str) -> str:
    if year.endswith("XXXX"):
        return "an unspecified year" if year == "XXXX" else "an unspecified year BC"
    period = _period(year)
    return f"an unspecified year of {period}" if period else f"a year like {year}"


def _some(part: str, mask: str) -> str:
    return f"an unspecified {part}" if mask == "XX" else f"a {part} like {mask}"


def _known_year(year: str) -> str:
    number = int(year)
    if number < 1:
        return f"{1 - number} BC"
    return f"AD {number}" if number < 1000 else str(number)


def _season(code: int, year: str) -> str:
    when = _known_year(year) if "X" not in year else f"of {_some_year(year)}"
    if code < 33:
        where = "" if code < 25 else " (northern hemisphere)" if code < 29 else " (southern hemisphere)"
        return f"{SEASONS[(code - 21) % 4]} {when}{where}"
    in_year = when.removeprefix("of ")
    if code < 37:
        return f"the {ORDINALS[code - 33]} quarter of {in_year}"
    if code < 40:
        return f"the {ORDINALS[code - 37]} four months of {in_year}"
    return f"the {ORDINALS[code - 40]} half of {in_year}"


def _ordinal(number: int) -> str:
    ending = "th" if 10 < number % 100 < 14 else {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{ending}"


def _long_year_in_english(digits: str, power: str, known: str, mark: str) -> str:
    year = int(digits) * 10 ** int(power or 0)
    said = _known_year(str(year))
    if known:
        said = f"about {said}, to {known} significant digit{'' if known == '1' else 's'}"
    return _DOUBT.get(mark, "") + said
