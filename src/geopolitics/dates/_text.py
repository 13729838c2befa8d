"""What people write: English here, other languages through the reader that is set.

Nothing that the text leaves open is filled in: a month without a year, a year of two digits and "early 1990s"
are refused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date, datetime
from typing import Final

from geopolitics.dates._calendar import year_month_day
from geopolitics.dates._edtf import EXPECTED as NO_DATE
from geopolitics.dates._english import MONTHS, ORDINALS
from geopolitics.dates._interval import NO_INTERVAL, OPEN, End, Interval
from geopolitics.dates._numeric import read_numeric
from geopolitics.dates._partial import PartialDate, Precision
from geopolitics.dates._reader import readers
from geopolitics.errors import AmbiguousDateError, DateParseError, WhenTypeError

MAX_TEXT: Final = 300
"""Longer text is refused unread, unless it is EDTF."""

EXPECTED: Final = (
    "a date such as 'May 2024', '21 May 2024', 'spring 2021', 'Q2 2024', 'the 1980s', 'c. 1860', '44 BC', "
    "an interval such as 'July 2023 to July 2024' or 'since 2001', or EDTF"
)

_SAYS_LITTLE: Final = frozenset({NO_DATE, NO_INTERVAL})


def parse_date(text: str, locale: str | None = None) -> PartialDate:
    """A date, and no interval."""
    read = parse_any(text, locale)
    if isinstance(read, Interval):
        raise DateParseError(text, "one date; Interval.parse reads an interval")
    return read


def parse_interval(text: str, locale: str | None = None) -> Interval:
    """An interval, and no date."""
    read = parse_any(text, locale)
    if isinstance(read, PartialDate):
        raise DateParseError(text, "an interval, with a start and an end; PartialDate.parse reads one date")
    return read


def parse_any(text: str, locale: str | None = None) -> PartialDate | Interval:
    """A date or an interval.

    Raises:
        AmbiguousDateError: The text reads in two ways; ``readings`` has both, as EDTF.
        DateParseError: The text cannot be read.
        WhenTypeError: It is not text.
    """
    if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise WhenTypeError(repr(text))
    if (read := _read_common(text)) is not None:
        return read
    no_edtf: DateParseError | None = None
    if _EDTF_LIKE.fullmatch(text):
        try:
            return _read_edtf(text)
        except AmbiguousDateError:
            raise
        except DateParseError as error:
            no_edtf = error
    if len(text) <= MAX_TEXT:
        foreign = locale is not None and not locale.lower().startswith("en")
        ours = (_read_english, _read_by_dateutil)
        # A reader that raises has understood the text, and found it wrong: the others would overlook what is.
        for reader in (*readers, *ours) if foreign else (*ours, *readers):
            if (found := reader(text, locale)) is not None:
                return found
    # What the EDTF reader says of text that is nothing like EDTF helps nobody.
    raise no_edtf if no_edtf and no_edtf.expected not in _SAYS_LITTLE else DateParseError(text, EXPECTED)


# --- the commonest forms, by one pattern ------------------------------------------------------------------------------

_MONTH_NUMBERS: Final = {name[:size].lower(): at for at, name in enumerate(MONTHS, 1) for size in (3, len(name))}
_MONTH_NUMBERS["sept"] = 9
_COMMON: Final = re.compile(
    r"(?:([0-9]{1,2})(?:st|nd|rd|th)? )?([A-Za-z]{3,9})\.?(?: ([0-9]{1,2})(?:st|nd|rd|th)?,?)? ([0-9]{4})"
)
_EDTF_LIKE: Final = re.compile(r"[-0-9XYEST?~%.,/:+Z\[\]{}]*")


def _read_common(text: str) -> PartialDate | None:
    """``May 2024``, ``21 May 2024`` and ``May 21, 2024``."""
    found = _COMMON.fullmatch(text)
    if found is None:
        return None
    before, name, after, year = found.groups()
    month = _MONTH_NUMBERS.get(name.lower())
    if month is None or (before and after):
        return None
    day = before or after
    try:
        return PartialDate(f"{year}-{month:02}-{day:0>2}" if day else f"{year}-{month:02}")
    except DateParseError as error:
        raise DateParseError(text, error.expected) from None


def _read_edtf(text: str) -> PartialDate | Interval:
    if len(text) == 7 and text[4] == "-" and text[:4].isdigit() and text[5:].isdigit():
        # `1914-21` is spring 1914 in EDTF, and to many readers the years 1914 to 1921.
        code = int(text[5:])
        if 21 <= code <= 41 and code > int(text[2:4]):
            raise AmbiguousDateError(text, (text, f"{text[:4]}/{text[:2]}{text[5:]}"))
    return Interval.from_edtf(text) if "/" in text else PartialDate.from_edtf(text)


# --- English ----------------------------------------------------------------------------------------------------------

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


def _read_english(text: str, locale: str | None) -> PartialDate | Interval | None:
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
    if re.fullmatch(r"[0-9]{1,2}(?:st|nd|rd|th)?", left):
        if end.precision is Precision.DAY:
            yield f"{left} {MONTHS[int(end.edtf[5:7]) - 1].lower()} {year}"
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
        return _on_weekday(said, found[1] or found[4], _read_unmarked(found[2] or found[3], locale))
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
    if year.endswith("00"):
        raise AmbiguousDateError(found[0], (f"{year[:3]}X", f"{year[:2]}XX"))
    return PartialDate(f"{year[:3]}X")


def _decade_of_some_century(found: re.Match[str]) -> PartialDate:
    raise AmbiguousDateError(found[0], (f"18{found[1]}X", f"19{found[1]}X"))


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
        (r"'?([0-9])0'?s", _decade_of_some_century),
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


def _on_weekday(said: str, weekday: str, read: PartialDate | None) -> PartialDate | None:
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
    months = [token for token in tokens if token in _MONTH_NUMBERS]
    years = [token for token in tokens if len(token) == 4 and token.isdigit()]
    days = [found[1] for token in tokens if (found := re.fullmatch(r"([0-9]{1,2})(?:st|nd|rd|th)?", token))]
    if len(months) != 1 or len(tokens) != 1 + len(years) + len(days):
        return None
    if len(years) != 1:
        raise DateParseError(said, "a year of four digits with the month: none is filled in")
    if len(days) > 1:
        return None
    month = _MONTH_NUMBERS[months[0]]
    return PartialDate(f"{years[0]}-{month:02}-{days[0]:0>2}" if days else f"{years[0]}-{month:02}")


# --- what is left, by dateutil ----------------------------------------------------------------------------------------


def _read_by_dateutil(text: str, _locale: str | None) -> PartialDate | None:
    """A whole day with a time of day, which dateutil knows in many forms; the time is left out.

    dateutil fills what the text leaves open from a default, so it is asked twice, with nothing in common
    between the defaults: what differs was not in the text.
    """
    if not _TIMED.search(text):
        return None
    day_first = (False,) if text[:4].isdigit() else (False, True)  # nobody writes year, day, month
    readings = {_ask_dateutil(text, default, day_first=day) for default in _DEFAULTS for day in day_first}
    days = [day for day in readings if day is not None and f"{day.year:04}" in text]
    if len(days) != len(readings):
        return None
    if len(days) > 1:
        raise DateParseError(text, "a day, a month by its name and a year of four digits before the time")
    read = PartialDate.from_date(days[0])
    weekday = _WEEKDAY_WORD.search(text)
    return _on_weekday(text, weekday[1].lower(), read) if weekday else read


_DEFAULTS: Final = datetime(1904, 1, 1), datetime(1908, 7, 15)
_TIMED: Final = re.compile(r"[0-9]:[0-9]{2}|[0-9]T[0-9]{2}|[0-9] ?[ap]\.?m\b", re.IGNORECASE)
_WEEKDAY_WORD: Final = re.compile(r"\b(mon|tue|wed|thu|fri|sat|sun)", re.IGNORECASE)


def _ask_dateutil(text: str, default: datetime, *, day_first: bool) -> date | None:
    from dateutil import parser

    try:
        return parser.parse(text, default=default, dayfirst=day_first, ignoretz=True).date()
    except (ValueError, OverflowError, TypeError, AttributeError, IndexError, ArithmeticError):
        return None
