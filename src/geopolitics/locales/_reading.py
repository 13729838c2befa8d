"""Dates in words, in any language: to EDTF, at the precision they are written in, or refused."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import NamedTuple

from geopolitics.dates import Interval, PartialDate, parse_edtf
from geopolitics.dates._calendar import LEAP_YEAR, centuries_of, month_length
from geopolitics.errors import AmbiguousDateError, DateParseError
from geopolitics.locales._cut import cut
from geopolitics.locales._date_words import Language, Meaning, field_order, language, languages_of, weekday_of
from geopolitics.locales._tags import normalise_locale

_EXPECTED = (
    "a year, a month and year, or a day, month and year, with words of one language of CLDR "
    "(name the locale when two languages read it differently)"
)
_LONGEST = 200  # characters: beyond, it is prose
_MOST_READINGS = 64
_NO_DATE = re.compile(r"\d\s*:\s*\d|^\s*[-\u2010-\u2015/]|[-\u2010-\u2015/]\s*$")  # a time of day, an open interval
_NO_WORDS = Language("", [])


_NUMBERS = frozenset({"figure", "number"})
_NOT_IN_FIGURES = frozenset({"months", "number"})
_ONCE = ("month", "quarter", "half", "era", "century")
_PARTS_OF_YEARS = {"quarter": 32, "half": 39}  # before which number EDTF counts them
_OF_DECADES = frozenset({"decade", "decade-after", "decades", "century"})
_OF_INTERVALS = frozenset({"from", "to", "after", "since", "until", "since-after", "until-after"})


Choices = list[list[Meaning]]
"""The phrases of a text, each with all that it can mean."""

Date = tuple[int, int | None, int | None]
"""A year, and perhaps a month (or the EDTF number of a part of the year) and a day."""

_DASH = re.compile(
    r"\s*[\u2012-\u2015]\s*|\s+-\s+|(?<=[^\d\s])-(?=[^\d\s])|(?<=\d\.)-(?=\d)"
    r"|(?<=\d{4})-(?=\d{4}(?!\d))|(?<=^\d)-(?=\d{1,2}\s)|(?<=^\d\d)-(?=\d{1,2}\s)"
)


class Reading(NamedTuple):
    """One way to read a text."""

    edtf: str
    weekday_fits: bool = True
    in_figures: bool = True


def read_date(text: str, locale: str | None = None) -> str:
    """A date in words, as EDTF.

    A weekday is read and dropped, even a wrong one; it decides where two readings are left. Days are Gregorian: other
    calendars are refused.

    Args:
        text: A day, a month, a quarter, a half, a year, a decade or a century, as people write it.
        locale: The language it is in, and the order of day and month in figures; None to try every language.

    Returns:
        EDTF: ``2024``, ``2024-05``, ``2024-05-21``, ``2024-34`` (a quarter), ``2024-41`` (a half), ``199X``.

    Raises:
        AmbiguousDateError: Two languages, or two orders of day and month, read it differently; it has both.
        DateParseError: No language reads it.
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's month, weekday, quarter and era names and date patterns; the words around them are ours.

    >>> read_date("9 de novembro de 2023"), read_date("май 2024 г."), read_date("2024年5月21日")
    ('2023-11-09', '2024-05', '2024-05-21')
    >>> read_date("03/04/2024", locale="pt-BR")
    '2024-04-03'
    """
    return _decided(text, set(_readings(text, locale)))


def read_interval(text: str, locale: str | None = None) -> str:
    """A start and an end in words, as EDTF; or one of them, where a word says that the other is open.

    What the start leaves out, it shares with the end: ``de julho a setembro de 2024``.

    Args:
        text: Two dates with the words or the dash that make an interval of them.
        locale: The language it is in; None to try every language.

    Raises:
        AmbiguousDateError: It reads in two ways; it has both.
        DateParseError: No language reads it.
        LocaleError: CLDR has no such locale.

    >>> read_interval("de julho de 2023 a julho de 2024"), read_interval("3–5 мая 2024 г.")
    ('2023-07/2024-07', '2024-05-03/2024-05-05')
    >>> read_interval("desde 2001", "pt")
    '2001/..'
    """
    return _decided(text, set(_readings(text, locale, intervals=True)))


def read_any(text: str, locale: str | None) -> PartialDate | Interval | None:
    """A date or an interval in words; None for text that no language reads.

    Raises:
        AmbiguousDateError: It reads in two ways; it has both.
        LocaleError: CLDR has no such locale.

    >>> read_any("maio de 2024", "pt"), read_any("2023年7月至2024年7月", None), read_any("maio", "pt")
    (PartialDate('2024-05'), Interval('2023-07', '2024-07'), None)
    """
    for intervals in (False, True):
        readings = set(_readings(text, locale, intervals=intervals))
        if readings:
            return parse_edtf(_decided(text, readings))
    return None


def _decided(text: str, readings: set[Reading]) -> str:
    """The one date that is left when a weekday has its say, and figures go before words (``en`` is Danish for one)."""
    readings = {reading for reading in readings if reading.weekday_fits} or readings
    readings = {reading for reading in readings if reading.in_figures} or readings
    dates = sorted({reading.edtf for reading in readings})
    if not dates:
        raise DateParseError(text, _EXPECTED)
    if len(dates) > 1:
        raise AmbiguousDateError(text, tuple(dates))
    return dates[0]


def _readings(text: str, locale: str | None, *, intervals: bool = False) -> Iterator[Reading]:
    """Every reading, in the locale's language, or in all languages of which a word occurs."""
    tag = None if locale is None else normalise_locale(locale)
    if len(text) > _LONGEST or _NO_DATE.search(text):
        return
    order = "" if tag in (None, "en") else field_order(tag)  # English alone does not say: the United Kingdom differs
    for apostrophes in (False, True):
        words = cut(text, apostrophes=apostrophes)
        for tables in _tables(words, tag):
            if intervals:
                halves = [cut(half, apostrophes=apostrophes) for half in _DASH.split(text, maxsplit=1)]
                found = [reading for table in tables for reading in _read_interval(words, halves, table, order)]
            else:
                found = [reading for table in tables for reading in _read_date(_choices(words, table), table, order)]
            if found:
                yield from found
                return


def _tables(words: list[tuple[str, bool]], tag: str | None) -> Iterator[list[Language]]:
    """The languages to try at once: that of the locale; or those that have one of the words, the larger ones first."""
    if tag is not None:
        yield [language(tag.partition("_")[0])]
        return
    larger, smaller = languages_of([word for word, _ in words])
    yield [language(code) for code in larger] or [_NO_WORDS]
    yield [language(code) for code in smaller]


def _read_date(choices: Choices, table: Language, order: str) -> Iterator[Reading]:
    """Every reading of a row of phrases in one language."""
    in_dates = [[meaning for meaning in meanings if meaning.kind not in _OF_INTERVALS] for meanings in choices]
    if all(in_dates):
        for meanings in itertools.islice(itertools.product(*in_dates), _MOST_READINGS):
            yield from _interpreted(meanings, order, table)


def _read_interval(
    words: list[tuple[str, bool]], halves: list[list[tuple[str, bool]]], table: Language, order: str
) -> Iterator[Reading]:
    """Every reading of two dates, with a dash between them or a word that means one; or of one that is open."""
    choices = _choices(words, table)
    yield from _read_open(choices, table, order)
    pairs = [(choices[:place], choices[place + 1 :]) for place in range(1, len(choices)) if _has(choices[place], "to")]
    if len(halves) > 1:
        pairs.append((_choices(halves[0], table), _choices(halves[1], table)))
    for start, end in pairs:
        if start and _has(start[0], "from"):
            start = start[1:]  # noqa: PLW2901 - what opens the interval is read
        if end and _has(end[-1], "after"):
            end = end[:-1]  # noqa: PLW2901
        starts, ends = list(_read_date(start, table, order)), list(_read_date(end, table, order))
        found = list(itertools.product(starts, ends))
        if ends and not starts:
            found = [(first, last) for last in ends for first in _completed(start, last, table, order)]
        elif starts and not ends:  # the year comes first
            found = [(first, last) for first in starts for last in _completed(end, first, table, order)]
            found = [(first, last) for first, last in found if first.edtf < last.edtf]
        for first, last in found:
            if first.edtf.endswith("X") != last.edtf.endswith("X"):
                continue  # "the years 2010–2020": what says that one is a decade may say that both are years
            fits, figures = first.weekday_fits and last.weekday_fits, first.in_figures and last.in_figures
            yield Reading(f"{first.edtf}/{last.edtf}", fits, figures)


def _read_open(choices: Choices, table: Language, order: str) -> Iterator[Reading]:
    """One date with words, before or behind it, that leave the other end open."""
    if len(choices) < 2:
        return
    before, behind = _has(choices[0], "since"), _has(choices[-1], "since-after")
    if before or behind:
        for reading in _read_date(choices[before : len(choices) - behind], table, order):
            yield reading._replace(edtf=f"{reading.edtf}/..")
    before, behind = _has(choices[0], "until"), _has(choices[-1], "until-after")
    if before or behind:
        for reading in _read_date(choices[before : len(choices) - behind], table, order):
            yield reading._replace(edtf=f"../{reading.edtf}")


def _completed(start: Choices, end: Reading, table: Language, order: str) -> Iterator[Reading]:
    """An end of an interval that leaves the year, or the month and the year, to the other: ``3–5 May 2024``."""
    year, *parts = end.edtf.split("-")
    if not year or not parts or int(parts[0]) > 12:  # before year 1, or no month to share
        return
    rest = [[Meaning("figure", int(year), 4)]]
    if not any(_has(meanings, "month") for meanings in start):
        rest.insert(0, [Meaning("month", int(parts[0]))])
    for reading in _read_date([*start, *rest], table, order):
        if reading.edtf.count("-") == len(parts):
            yield reading


def _has(meanings: list[Meaning], kind: str) -> bool:
    return any(meaning.kind == kind for meaning in meanings)


def _choices(words: list[tuple[str, bool]], table: Language) -> Choices:
    """What each phrase can mean, from left to right; nothing, for one that is no part of a date."""
    texts: list[str] = []
    attached: list[bool] = []
    for word, onto_number in words:
        for place, piece in enumerate(table.pieces(word)):
            texts.append(piece)
            attached.append(onto_number and place == 0)
    choices: Choices = []
    at = 0
    while at < len(texts):
        length, meanings = table.longest(texts, at)
        if length:
            choices.append(meanings)
        elif texts[at].isdecimal():
            suffixed = _has_suffix(texts, attached, at + 1, table)
            decade = at + 1 < len(texts) and attached[at + 1] and texts[at + 1] in table.decade_endings
            length = 2 if suffixed or decade else 1
            figure = Meaning("figure", int(texts[at]), len(texts[at]), suffixed)
            decades = [figure._replace(kind="decades")] if decade else []
            # The 20-е of May is no decade; 1990-е is nothing else.
            choices.append(decades if decades and not (suffixed and figure.digits <= 2) else [figure, *decades])
        else:
            length, month = 1, table.month_like(texts[at])
            choices.append([] if month is None else [Meaning("month", month)])
        at += length
    return choices


def _has_suffix(texts: list[str], attached: list[bool], at: int, table: Language) -> bool:
    """Whether the word is an ending on the number before it (1er, 3-го, 25শে), no word of its own.

    On a year only where words take endings: "1980s" is no year.
    """
    return (
        at < len(texts)
        and attached[at]
        and (table.inflected or len(texts[at - 1]) <= 2)
        and len(texts[at]) <= 4
        and not table.longest(texts, at)[0]
        and table.month_like(texts[at]) is None
    )


def _interpreted(meanings: tuple[Meaning, ...], order: str, table: Language) -> Iterator[Reading]:
    """The dates that a row of meanings says; none when it is no date."""
    row = _one_month([meaning for meaning in meanings if meaning.kind != "glue"])
    kinds = [meaning.kind for meaning in row]
    weekdays = {meaning.value for meaning in row if meaning.kind == "weekday"}
    if len(weekdays) > 1 or any(kinds.count(kind) > 1 for kind in _ONCE):
        return
    numbers = [place for place, kind in enumerate(kinds) if kind in _NUMBERS]
    if not _OF_DECADES.isdisjoint(kinds):
        yield from map(Reading, _decades(row))
        return
    if not _PARTS_OF_YEARS.keys().isdisjoint(kinds):
        dates = _parts_of_years(row, numbers)
    elif "month" in kinds:
        dates = _with_month(row, numbers)
    else:
        dates = _in_figures(meanings, order)
    for date in dates:
        fits = _weekday_fits(date, weekdays)
        if fits is not None:
            for edtf in _edtf(date, table, era="era" in kinds):
                yield Reading(edtf, fits, "number" not in kinds)


def _one_month(row: list[Meaning]) -> list[Meaning]:
    """The row with "third month" made the month, and a month named twice (أيار/مايو) once."""
    months = [place for place, meaning in enumerate(row) if meaning.kind == "month"]
    if months:
        again = [place for place in months[1:] if row[place] == row[place - 1]]
        return [meaning for place, meaning in enumerate(row) if place not in again]
    for place in range(1, len(row)):
        number, word = row[place - 1 : place + 1]
        if word.kind != "months" or number.kind not in _NUMBERS or not 1 <= number.value <= 12:
            continue
        if place + 1 == len(row) or row[place + 1].kind not in _NUMBERS or row[place + 1].digits > 2:
            return [*row[: place - 1], Meaning("month", number.value), *row[place + 1 :]]
    return row


def _weekday_fits(date: Date, weekdays: set[int]) -> bool | None:
    """Whether the weekday, if one is named, is that of the date; None for "a Tuesday in May"."""
    year, month, day = date
    if not weekdays:
        return True
    if day is None or month is None:
        return None
    return 1 <= year <= 9999 and day <= month_length(year, month) and weekday_of(year, month, day) in weekdays


def _year(row: list[Meaning], place: int) -> int | None:
    """The year that the number at *place* can be: of three digits or more, or with a word that says so beside it."""
    number = row[place]
    beside = [row[near] for near in (place + 1, place - 1) if 0 <= near < len(row)]
    era = next((meaning for meaning in row if meaning.kind == "era"), None)
    marked = any(meaning.kind in ("year", "era") for meaning in beside)
    if number.kind == "number" or not (number.digits >= 3 or marked) or number.digits > 4 or number.value == 0:
        return None
    return 1 - number.value if era and era.value == 0 else number.value


def _parts_of_years(row: list[Meaning], numbers: list[int]) -> Iterator[Date]:
    """A quarter or a half of a year."""
    parts = [meaning for meaning in row if meaning.kind in _PARTS_OF_YEARS]
    if len(numbers) == len(parts) == 1 and not any(meaning.kind in ("month", "weekday") for meaning in row):
        year = _year(row, numbers[0])
        if year is not None:
            yield year, _PARTS_OF_YEARS[parts[0].kind] + parts[0].value, None


def _decades(row: list[Meaning]) -> Iterator[str]:
    """A century, a decade; or, of one without its century, both that it can be: ``los años noventa``."""
    kinds = [meaning.kind for meaning in row]
    named = [place for place, kind in enumerate(kinds) if kind in ("figure", "decades")]
    centuries = [meaning.value - 1 for meaning in row if meaning.kind == "century"]
    if set(kinds) - _OF_DECADES - {"figure", "year"} or len(named) > 1:
        return
    if not named:
        yield from (f"{century}XX" for century in centuries if kinds == ["century"])
        return
    number, at = row[named[0]], named[0]
    said = number.kind == "decades" or "decade" in kinds[:at] or "decade-after" in kinds[at:]
    if not said or number.value % 10:
        return
    if number.digits == 4 and not centuries:
        yield f"{number.value // 10:03}X"
    elif number.digits <= 2:
        decade = number.value // 10
        yield from (f"{century}{decade}X" for century in centuries or centuries_of(decade))


def _with_month(row: list[Meaning], numbers: list[int]) -> Iterator[Date]:
    month = next(meaning.value for meaning in row if meaning.kind == "month")
    if len(numbers) == 1 and not any(meaning.kind == "day" for meaning in row):
        year = _year(row, numbers[0])
        if year is not None:
            yield year, month, None
    elif len(numbers) == 2:
        for one, other in (numbers, reversed(numbers)):
            year, number = _year(row, one), row[other]
            if year is None or number.digits > 2 or not 1 <= number.value <= 31:
                continue
            follows = row[other + 1] if other + 1 < len(row) else None
            if number.kind == "number" and number.value <= 5 and follows and follows.kind == "weekday":
                yield from _nth_weekday(year, month, number.value, follows.value)
            else:
                yield year, month, number.value


def _nth_weekday(year: int, month: int, nth: int, weekday: int) -> Iterator[Date]:
    """The third Tuesday of a month, if it has one."""
    if 1 <= year <= 9999:
        yield year, month, (weekday - weekday_of(year, month, 1)) % 7 + 1 + 7 * (nth - 1)


def _in_figures(meanings: tuple[Meaning, ...], order: str) -> Iterator[Date]:
    """A date without a month's name: a year, or figures side by side."""
    row = [meaning for meaning in meanings if meaning.kind != "glue"]
    figures = [place for place, meaning in enumerate(row) if meaning.kind == "figure"]
    if not figures or any(meaning.kind in _NOT_IN_FIGURES or meaning.suffixed for meaning in row):
        return
    if any(meaning.kind == "day" for meaning in row) and not (row[0].kind == "day" and len(figures) == 3):
        return
    ends = [place for place, meaning in enumerate(meanings) if meaning.kind == "figure"]
    if any(meaning.kind in ("glue", "day") for meaning in meanings[ends[0] : ends[-1]]):
        return
    if len(figures) == 1:
        year = _year(row, figures[0])
        if year is not None and (row[figures[0]].digits == 4 or len(row) > 1):
            yield year, None, None
        return
    years = [place for place in figures if row[place].digits == 4 and row[place].value]
    others = [row[place].value for place in figures if row[place].digits <= 2]
    if len(years) != 1 or len(years) + len(others) != len(figures) or any(meaning.kind == "era" for meaning in row):
        return
    year = row[years[0]].value
    if len(figures) == 2 and 1 <= others[0] <= 12:
        yield year, others[0], None
    elif len(figures) == 3 and years[0] in (figures[0], figures[-1]):
        yield from _three_figures(year, others, years[0] == figures[0], order)


def _three_figures(year: int, others: list[int], year_first: bool, order: str) -> Iterator[Date]:
    first, second = others
    month_first = 1 <= first <= 12 and 1 <= second <= month_length(LEAP_YEAR, first)
    day_first = 1 <= second <= 12 and 1 <= first <= month_length(LEAP_YEAR, second)
    if month_first and day_first and year_first:
        day_first = False  # nobody writes year, day, month where both could be meant
    elif month_first and day_first and order in ("dmy", "mdy"):
        month_first, day_first = order == "mdy", order == "dmy"
    if month_first:
        yield year, first, second
    if day_first:
        yield year, second, first


def _edtf(date: Date, table: Language, *, era: bool) -> Iterator[str]:
    """The date as EDTF; none if the month has no such day."""
    year, month, day = date
    if day is not None and month is not None and day > month_length(year, month):
        return
    rest = "".join(f"-{part:02}" for part in (month, day) if part is not None)
    yield f"{'-' if year < 0 else ''}{abs(year):04}{rest}"
    if table.code == "th" and not era and 2400 <= year <= 2700:  # the Buddhist era, as Thais write years
        yield f"{year - 543:04}{rest}"
