"""The grammar of dates and intervals in English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Final

from geopolitics.dates._calendar import centuries_of, year_month_day
from geopolitics.dates._interval import OPEN, End, Interval
from geopolitics.dates._numeric import read_numeric
from geopolitics.dates._partial import PartialDate, Precision
from geopolitics.dates._words import MONTH_NUMBERS, MONTHS, ORDINALS
from geopolitics.errors import AmbiguousDateError, DateParseError

_SPACES: Final = re.compile(r"\s+")
_DASHES: Final = str.maketrans("\u2010\u2011\u2012\u2013\u2014\u2212\u2019", "------'")
_FROM: Final = re.compile(r"(?:since|starting (?:in|on|from)) (.+)|from (.+?)(?: on(?:wards?)?)?|(.+) onwards?")
_UNTIL: Final = re.compile(r"(?:until|till|up to|no later than|not later than) (.+)")
_BEFORE: Final = re.compile(r"(?:before|earlier than|prior to) (.+)")
_AFTER: Final = re.compile(r"(?:after|later than) (.+)")
_NOW: Final = frozenset({"present", "the present", "now", "today"})
_BETWEEN: Final = (
    re.compile(r"between (.+?) and (.+)"),
    re.compile(r"(?:from )?(.+?) (?:to|until|till|through) (.+)"),
    re.compile(r"(?:from )?(.+?) - (.+)"),
    re.compile(r"([^-]+)-([^-]+)"),
)
_DAYS_OF_MONTH: Final = re.compile(r"([a-z]+\.? )([0-9]{1,2}) ?(?:-|to) ?([0-9]{1,2})(,? [0-9]{4})")


def read_english(text: str, locale: str | None) -> PartialDate | Interval | None:
    """A date or an interval; None for text that is neither.

    Raises:
        AmbiguousDateError: It reads in two ways.
        DateParseError: It is understood, and wrong.
    """
    said = _SPACES.sub(" ", text.translate(_DASHES)).strip().lower()
    try:
        return _read_interval(said, locale) or _read_single(said, locale)
    except AmbiguousDateError as error:
        raise AmbiguousDateError(text, error.readings) from None
    except DateParseError as error:
        raise DateParseError(text, error.expected) from None


def _read_interval(said: str, locale: str | None) -> Interval | None:
    if found := _DAYS_OF_MONTH.fullmatch(said):
        month, first, last, year = found.groups()
        return _between(month + first + year, month + last + year, locale)
    for pattern in _BETWEEN:
        if (found := pattern.fullmatch(said)) and (read := _between(found[1], found[2], locale)):
            return read
    if (found := _FROM.fullmatch(said)) and (start := _read_single(found[1] or found[2] or found[3], locale)):
        return Interval(start, OPEN)
    if (found := _UNTIL.fullmatch(said)) and (end := _read_single(found[1], locale)):
        return Interval(OPEN, end)
    if (found := _BEFORE.fullmatch(said)) and (end := _read_single(found[1], locale)):
        return Interval(OPEN, _day_beside(said, end, -1))
    if (found := _AFTER.fullmatch(said)) and (start := _read_single(found[1], locale)):
        return Interval(_day_beside(said, start, 1), OPEN)
    return None


def _day_beside(said: str, named: PartialDate, step: int) -> PartialDate:
    """The day before the first, or after the last, of what is named: "before 1917" leaves 1917 out."""
    if named.qualified or named.gapped:
        raise DateParseError(said, "an exact date after 'before' or 'after'")
    edge = named.first_day if step < 0 else named.last_day
    if edge is None:
        raise DateParseError(said, "an exact date after 'before' or 'after'")
    year, month, day = year_month_day(edge + step)
    return PartialDate(f"{'-' if year < 0 else ''}{abs(year):04}-{month:02}-{day:02}")


def _between(left: str, right: str, locale: str | None) -> Interval | None:
    end: End
    if right in _NOW:
        end = OPEN
    else:
        if found := re.fullmatch(r"(?:.*[ .])?([0-9]{2})([0-9]{2})", left):
            right = _full_year(found[1], found[2], right)
        end = _try_single(right, locale)
        if end is None:
            return None
    for candidate in _starts(left, right, end):
        if start := _try_single(candidate, locale):
            return Interval(start, end)
    return None


def _full_year(century: str, year: str, later: str) -> str:
    """The 18 of "1914-18" as 1918; a smaller number is no year after it."""
    return century + later if re.fullmatch(r"[0-9]{2}", later) and later > year else later


def _try_single(said: str, locale: str | None) -> PartialDate | None:
    try:
        return _read_single(said, locale)
    except AmbiguousDateError:
        raise
    except DateParseError:
        return None


def _starts(left: str, right: str, end: End) -> Iterator[str]:
    """What the start may be: as it stands, or with the month, the year or the era that only the end has."""
    if re.fullmatch(r"[0-9]{1,4}", left) and (era := re.search(r" ?(?:bc|bce)$", right)):
        yield left + era[0]
        return
    if not isinstance(end, PartialDate) or end.precision not in _INHERITED:
        yield left
        return
    year = end.edtf[:4]
    if re.fullmatch(r"[0-9]{1,2}(?:st|nd|rd|th|\.)?", left):  # a dot makes an ordinal in many languages: a day
        if end.precision is Precision.DAY:
            yield f"{left.removesuffix('.')} {MONTHS[int(end.edtf[5:7]) - 1].lower()} {year}"
        return
    yield left
    yield f"{left} {year}"


_INHERITED: Final = frozenset({Precision.DAY, Precision.MONTH, Precision.SEASON, Precision.QUARTER})

# --- one date in English ----------------------------------------------------------------------------------------------

_ABOUT: Final = re.compile(r"(?:(?:c|ca|circa|about|around|approx|approximately|roughly)\b\.? ?|c(?=[0-9])|~ ?)(.+)")
_PERHAPS: Final = re.compile(r"(?:maybe|possibly|probably|perhaps) (.+)")
_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_WEEKDAY: Final = re.compile(
    r"(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\.?,? (.+)|(.+?),? (mon|tue|wed|thu|fri|sat|sun)[a-z]*day"
)


def _read_single(said: str, locale: str | None) -> PartialDate | None:
    said, marks = _without_marks(said)
    said = re.sub(r"^(?:in |on |during )?(?:the )?(?=.)", "", said)
    read = _read_unmarked(said, locale)
    if read is None or not marks:
        return read
    if read.qualified:
        return None
    return PartialDate(read.edtf + ("%" if len(marks) == 2 else marks.pop()))


def _without_marks(said: str) -> tuple[str, set[str]]:
    marks: set[str] = set()
    if said.endswith("?"):
        said = said[:-1].rstrip()
        marks.add("?")
    if said.endswith((" approximately", " approx", " approx.")):
        said = said.rpartition(" ")[0]
        marks.add("~")
    if found := _PERHAPS.fullmatch(said):
        said = found[1]
        marks.add("?")
    said = said.removeprefix("in ")
    if found := _ABOUT.fullmatch(said):
        said = found[1]
        marks.add("~")
    return said, marks


def _read_unmarked(said: str, locale: str | None) -> PartialDate | None:
    for pattern, read in _FORMS:
        if found := pattern.fullmatch(said):
            return read(found)
    if found := _PART_OF.fullmatch(said):
        return _unspecified(found[1], found[2], locale)
    if found := _WEEKDAY.fullmatch(said):
        return on_weekday(said, found[1] or found[4], _read_unmarked(found[2] or found[3], locale))
    return read_numeric(said, locale) or _read_named_month(said)


_SEASON_CODES: Final = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}


def _season(found: re.Match[str]) -> PartialDate:
    return PartialDate(f"{found['year']}-{_SEASON_CODES[found['season']]}")


def _quarter_or_half(found: re.Match[str]) -> PartialDate:
    number = found["number"]
    at = int(number[0]) if number[0].isdigit() else ORDINALS.index(number) + 1
    if found["part"][0] == "q":
        return PartialDate(f"{found['year']}-{32 + at}")
    if at > 2:
        raise DateParseError(found[0], "the first or the second half of a year")
    return PartialDate(f"{found['year']}-{39 + at}")


def _decade(found: re.Match[str]) -> PartialDate:
    year = found[1]
    if year.endswith("00") and year != "2000":  # "the 1900s" may be a century, "the 2000s" cannot be one that is over
        raise AmbiguousDateError(found[0], (f"{year[:3]}X", f"{year[:2]}XX"))
    return PartialDate(f"{year[:3]}X")


def _decade_of_some_century(found: re.Match[str]) -> PartialDate:
    decade = int(found[1]) if found[1] else _NAMED_DECADES.index(found[2]) + 2
    raise AmbiguousDateError(found[0], tuple(f"{century}{decade}X" for century in centuries_of(decade)))


_NAMED_DECADES: Final = ("twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties")


def _century(found: re.Match[str]) -> PartialDate | None:
    if (number := int(found[1])) == 0:
        return None
    return PartialDate(f"{'-' if 'b' in (found[2] or '') else ''}{number - 1:02}XX")


def _millennium(found: re.Match[str]) -> PartialDate:
    return PartialDate(f"{int(found[1]) - 1}XXX")


def _year(found: re.Match[str]) -> PartialDate:
    return PartialDate(found[1])


def _year_before_christ(found: re.Match[str]) -> PartialDate | None:
    # There was no year 0: 1 BC was followed by AD 1, and is 0000 in astronomical counting.
    number = int(found[1])
    return PartialDate(f"-{number - 1:04}" if number > 1 else "0000") if number else None


def _year_of_our_era(found: re.Match[str]) -> PartialDate | None:
    number = int(found[1] or found[2])
    return PartialDate(f"{number:04}") if number else None


_OF = r"(?: ?[,/-] ?| of | in | )"
_YYYY = r"(?P<year>[0-9]{4})"
_BC = r"(?:bc|b\.c\.|bce|b\.c\.e\.)"
_AD = r"(?:ad|a\.d\.|ce|c\.e\.)"
_FORMS: Final[tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], PartialDate | None]], ...]] = tuple(
    (re.compile(pattern), read)
    for pattern, read in (
        (r"([0-9]{4})(?: (?:ad|a\.d\.|ce|c\.e\.))?", _year),
        (rf"(?P<season>spring|summer|autumn|fall|winter){_OF}{_YYYY}", _season),
        (
            rf"(?P<number>first|second|third|fourth|1st|2nd|3rd|4th) (?P<part>quarter|half){_OF}{_YYYY}",
            _quarter_or_half,
        ),
        (rf"(?P<part>[qh]) ?(?P<number>[1-4]){_OF}{_YYYY}", _quarter_or_half),
        (rf"{_YYYY} ?[-/]? ?(?P<part>[qh]) ?(?P<number>[1-4])", _quarter_or_half),
        (r"([0-9]{3}0)'?s", _decade),
        (rf"'?([0-9])0'?s|({'|'.join(_NAMED_DECADES)})", _decade_of_some_century),
        (rf"([0-9]{{1,2}})(?:(?:st|nd|rd|th) century| ?c\.?)(?: ?({_AD}|{_BC}))?", _century),
        (r"([1-9])(?:st|nd|rd|th) millennium", _millennium),
        (rf"(?:year )?([0-9]{{1,4}}) ?{_BC}", _year_before_christ),
        (rf"(?:year )?(?:{_AD} ?([0-9]{{1,4}})|([0-9]{{1,4}}) ?{_AD})", _year_of_our_era),
        (r"year ([0-9]{4})", _year),
    )
)
_PART_OF: Final = re.compile(r"(?:an? |some |an unspecified )?(day|month|year) (?:in|of) (?:the )?(.+)")


def _unspecified(part: str, within: str, locale: str | None) -> PartialDate | None:
    """``a day in 1872``, ``month in 1872``, ``year in the 1860s``."""
    read = _read_unmarked(within, locale)
    if read is None or read.gapped:
        return None
    if part == "year":
        return read if read.precision in (Precision.DECADE, Precision.CENTURY) else None
    if read.precision is Precision.YEAR:
        return PartialDate(f"{read.edtf}-XX-XX" if part == "day" else f"{read.edtf}-XX")
    return PartialDate(f"{read.edtf}-XX") if read.precision is Precision.MONTH and part == "day" else None


def on_weekday(said: str, weekday: str, read: PartialDate | None) -> PartialDate | None:
    """A day that falls on the weekday that is named with it, by its first three letters.

    Raises:
        DateParseError: It falls on another.
    """
    if read is None or read.precision is not Precision.DAY or read.first_day is None:
        return None
    right = _WEEKDAYS[(read.first_day - 1) % 7]
    if right != weekday:
        raise DateParseError(said, f"the weekday of that day: {read.edtf} is a {_WEEKDAY_NAMES[right]}")
    return read


_WEEKDAY_NAMES: Final = dict(
    zip(_WEEKDAYS, ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"), strict=True)
)

_TOKENS: Final = re.compile(r"[a-z]+|[0-9]+(?:st|nd|rd|th)?(?![0-9])")
_BETWEEN_TOKENS: Final = re.compile(r"(?:[ ,./-]|\bof\b|\bthe\b|\bin\b)*")


def _read_named_month(said: str) -> PartialDate | None:
    """A month's name with a year of four digits and, or not, a day; in any order, with any separators."""
    tokens = [token for token in _TOKENS.findall(said) if token not in ("of", "the", "in")]
    if not _BETWEEN_TOKENS.fullmatch(_TOKENS.sub("", said)):
        return None
    months = [token for token in tokens if token in MONTH_NUMBERS]
    years = [token for token in tokens if len(token) == 4 and token.isdigit()]
    days = [found[1] for token in tokens if (found := re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th)?", token))]
    if len(months) != 1 or len(tokens) != 1 + len(years) + len(days):
        return None
    if len(years) != 1:
        raise DateParseError(said, "a year of four digits with the month: none is filled in")
    if len(days) > 1:
        return None
    month = MONTH_NUMBERS[months[0]]
    return PartialDate(f"{years[0]}-{month:02}-{days[0]:0>2}" if days else f"{years[0]}-{month:02}")
