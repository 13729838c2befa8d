"""Dates, intervals, amounts and lists as each language writes them: by Babel, imported when first needed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from geopolitics.dates import OPEN, Interval, Open, PartialDate, Precision
from geopolitics.locales._babel import babel_locale

if TYPE_CHECKING:
    from babel import Locale
    from babel.dates import DateTimePattern

_PARTS = re.compile(r"Y?(?P<year>-?\d+)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?")
_MARKS = str.maketrans("", "", "?~%")
_MEDIUM_MONTH = re.compile("(?<![ML])(MMM|LLL)(?![ML])")
_LAST_DAY = datetime.date.max.toordinal()

# By precision: the skeleton of a date, of one before year 1, and of an interval; and what an interval's ends can share.
_SKELETONS = {Precision.YEAR: "y", Precision.MONTH: "yMMMM", Precision.QUARTER: "yQQQQ"}
_WITH_ERA = {Precision.YEAR: "Gy", Precision.MONTH: "GyMMM", Precision.DAY: "GyMMMd"}
_OF_INTERVAL = {Precision.YEAR: "y", Precision.MONTH: "yMMMM", Precision.DAY: "yMMMd"}
_FIELDS = {Precision.YEAR: "y", Precision.MONTH: "yM", Precision.DAY: "yMd"}

# Month spans that no language of CLDR has a name for are written as their first and last month.
_SPANS_OF_MONTHS = frozenset({Precision.SEASON, Precision.QUADRIMESTER, Precision.SEMESTER})
_NEEDS_MONTHS = _SPANS_OF_MONTHS | {Precision.MONTH, Precision.DAY}

_NO_NAME = "M01"  # what the root of CLDR has for a month: the language has no name for it there
_FIRST_DIGIT = {
    "arab": "٠", "arabext": "۰", "deva": "०", "beng": "০", "mymr": "၀", "tibt": "༠", "olck": "᱐", "adlm": "𞥐",
    "cakm": "𑄶", "nkoo": "߀", "mtei": "꯰", "hmnp": "𞅀",
}  # fmt: skip

# What grammars ask for and CLDR's patterns leave out.
_FIRST = re.compile(r"\b1(?= [^\W\d]{2})")  # 1er mai, 1º de maio
_FIRSTS = {"fr": "1er", "pt": "1º"}
_SPANISH_OF = re.compile(r"(?<=d) (?=MMMM)|(?<=MMMM) (?=y)")  # 3 de mayo de 2024, within an interval too
_SPANISH_E = re.compile(r"h?í|i|hi(?![ae])", re.IGNORECASE)  # China e India
_SPANISH_MILLIONS = re.compile(r"(?<=\s[MB])(?=[^\s\d])")  # 27 mil M US$

Numbers = tuple[int, int, int]
"""A year, a month and a day; the year may be any."""


class _Writer:
    """How one locale writes dates; its patterns are looked up once."""

    __slots__ = ("_digits", "_first", "_halves", "_months", "_patterns", "babel", "fallback")

    def __init__(self, babel: Locale) -> None:
        first = _FIRST_DIGIT.get(str(babel.default_numbering_system))
        self.babel = babel
        self.fallback = str(babel.interval_formats[None]).replace(" - ", " – ")  # as between two days
        self._digits = None if first is None else {48 + n: chr(ord(first) + n) for n in range(10)}
        in_portugal = babel.language == "pt" and babel.territory not in (None, "BR")  # "1 de maio" there, and in Africa
        self._first = None if in_portugal else _FIRSTS.get(babel.language)
        self._months = {context: babel.months[context]["wide"][1] != _NO_NAME for context in ("format", "stand-alone")}
        self._patterns: dict[tuple[Precision, bool], str] = {}
        self._halves: dict[tuple[Precision, str], tuple[str, str]] = {}

    def digits(self, text: str) -> str:
        """The text with the digits that the locale uses; Babel writes the European ones everywhere."""
        return text if self._digits is None else text.translate(self._digits)

    def can_write(self, precision: Precision) -> bool:
        """Whether CLDR has names of months for the language, if such a date needs them."""
        return self._months["format"] or precision not in _NEEDS_MONTHS

    def pattern(self, precision: Precision, *, era: bool) -> str:
        """The pattern of a year, a quarter, a month or a day; with the era where it is not the common one."""
        key = (precision, era)
        if key not in self._patterns:
            if era:
                pattern = _widened(str(self.babel.datetime_skeletons[_WITH_ERA[precision]].pattern))
            elif precision is Precision.DAY:
                pattern = str(self.babel.date_formats["long"].pattern)
            else:
                pattern = str(self.babel.datetime_skeletons[_SKELETONS[precision]].pattern)
            self._patterns[key] = pattern if self._months["stand-alone"] else pattern.replace("L", "M")
        return self._patterns[key]

    def halves(self, precision: Precision, differ: str) -> tuple[str, str]:
        """The patterns of the two ends of an interval that first differs in the field *differ*; empty if none."""
        key = (precision, differ)
        if key not in self._halves:
            parts = self.babel.interval_formats[_OF_INTERVAL[precision]].get(differ)
            pattern = _widened("".join(parts or ()))
            if self.babel.language == "es":
                pattern = _SPANISH_OF.sub(" 'de' ", pattern)
            self._halves[key] = _halves(pattern) if parts else ("", "")
        return self._halves[key]

    def date(self, precision: Precision, numbers: Numbers) -> str:
        """A date by its numbers."""
        return self.fill(self.pattern(precision, era=numbers[0] < 1), numbers)

    def fill(self, pattern: str, numbers: Numbers) -> str:
        """The pattern filled in; years outside 1 to 9999 too, which a ``datetime.date`` cannot hold."""
        year, month, day = numbers
        if not 1 <= year <= 9999:
            pattern = self._with_year(pattern, year)
            year = 2000  # a leap year: any day of a month can be shown
        text = self.digits(_parsed(pattern).apply(datetime.date(year, month, day), self.babel))
        if day == 1 and "d" in pattern and self._first is not None:
            return _FIRST.sub(self._first, text, count=1)
        return text

    def _with_year(self, pattern: str, year: int) -> str:
        from babel.dates import tokenize_pattern, untokenize_pattern

        shown = {"y": str(1 - year if year < 1 else year), "G": self.babel.eras["abbreviated"][0 if year < 1 else 1]}
        return untokenize_pattern(
            ("chars", shown[value[0]]) if kind == "field" and value[0] in shown else (kind, value)
            for kind, value in tokenize_pattern(pattern)
        )

    def interval(self, precision: Precision, start: Numbers, end: Numbers) -> str:
        """Two ends of one precision, with what they share written once, where the language does so."""
        if start[0] < 1 or end[0] < 1:
            pattern = self.pattern(precision, era=True)
            return self.fallback.format(self.fill(pattern, start), self.fill(pattern, end))
        fields = _FIELDS[precision]
        differ = next((field for place, field in enumerate(fields) if start[place] != end[place]), fields[-1])
        first, second = self.halves(precision, differ)
        if not first:
            return self.fallback.format(self.date(precision, start), self.date(precision, end))
        return self.fill(first, start) + self.fill(second, end)


@lru_cache(maxsize=128)
def _writer(locale: str) -> _Writer:
    return _Writer(babel_locale(locale))


@lru_cache(maxsize=1024)
def _parsed(pattern: str) -> DateTimePattern:
    from babel.dates import parse_pattern

    return parse_pattern(pattern)


def _widened(pattern: str) -> str:
    """The pattern with the month's whole name instead of its abbreviation."""
    return _MEDIUM_MONTH.sub(lambda found: found[1] + found[1][0], pattern)


def _halves(pattern: str) -> tuple[str, str]:
    """An interval's pattern cut before the first field that comes again, as CLDR says."""
    from babel.dates import tokenize_pattern, untokenize_pattern

    tokens = tokenize_pattern(pattern)
    seen: set[str] = set()
    for place, (kind, value) in enumerate(tokens):
        field = value[0].replace("L", "M") if kind == "field" else ""
        if field in seen:
            return untokenize_pattern(tokens[:place]), untokenize_pattern(tokens[place:])
        seen |= {field} - {""}
    return pattern, ""


def format_date(date: PartialDate, locale: str = "en") -> str:
    """A date as precisely as it is known, no more and no less.

    Decades and longer are written as their first and last year; seasons and halves of a year, which CLDR has no words
    for, as their first and last month; one of several months or days as the first and last that it can be. ``~`` marks
    an approximate date, ``?`` an uncertain one; a date with gaps, a set, and what the language has no words for, are
    written in EDTF.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's date formats and skeletons, for the Gregorian calendar.

    >>> format_date(PartialDate("2024-05-21"), "pt-BR"), format_date(PartialDate("2024-05"), "zh")
    ('21 de maio de 2024', '2024年5月')
    >>> format_date(PartialDate("198X"), "fr"), format_date(PartialDate("-0043"), "de")
    ('1980–1989', '44 v. Chr.')
    """
    text = _in_words(date, _writer(locale))
    if text is None:
        return date.edtf
    if not date.qualified:
        return text
    return f"{'~' if date.approximate else ''}{text}{'?' if date.uncertain else ''}"


def _in_words(date: PartialDate, writer: _Writer) -> str | None:
    """The date without its marks; None when it has no form in words."""
    precision = date.precision
    if date.gapped or date.is_set or not writer.can_write(precision):
        return None
    if _is_one_of_several(date):
        return _days(date, writer)
    if precision in _OF_INTERVAL or precision is Precision.QUARTER:
        numbers = _numbers(date)
        return None if numbers is None else writer.date(precision, numbers)
    if precision is Precision.SECOND:
        day, _, time = date.edtf.partition("T")
        return f"{_in_words(PartialDate(day), writer)} {time}"
    return _span(date, writer)


def _is_one_of_several(date: PartialDate) -> bool:
    """Whether it is a month or a day of which digits are unspecified: ``2016-1X``, ``1993-07-0X``."""
    return date.precision in (Precision.MONTH, Precision.DAY) and "X" in date.edtf.partition("-")[2]


def _is_a_span(date: PartialDate) -> bool:
    """Whether it is written as its first and last year, month or day: ``2010-32``, ``198X``, ``2016-1X``."""
    by_name = date.precision in _OF_INTERVAL or date.precision in (Precision.QUARTER, Precision.SECOND)
    return not by_name or _is_one_of_several(date)


def _days(date: PartialDate, writer: _Writer) -> str | None:
    """The days or months that it can be, from the first to the last; the month or the year where it can be any."""
    if date.first_day is None or date.last_day is None or not 1 <= date.first_day <= date.last_day < _LAST_DAY:
        return None
    first, last, after = map(datetime.date.fromordinal, (date.first_day, date.last_day, date.last_day + 1))
    precision = Precision.DAY
    if first.day == after.day == 1:
        precision = Precision.YEAR if first.month == after.month == 1 else Precision.MONTH
    start, end = (first.year, first.month, first.day), (last.year, last.month, last.day)
    fields = len(_FIELDS[precision])
    return writer.date(precision, start) if start[:fields] == end[:fields] else writer.interval(precision, start, end)


def _numbers(date: PartialDate) -> Numbers | None:
    """The year, month and day with which the date begins; None where it has no numbers of its own."""
    first = date.first_day
    if first is not None and 1 <= first <= _LAST_DAY:
        day = datetime.date.fromordinal(first)
        return day.year, day.month, day.day
    found = _PARTS.fullmatch(date.edtf.translate(_MARKS))
    return None if found is None else (int(found["year"]), int(found["month"] or 1), int(found["day"] or 1))


def _span(date: PartialDate, writer: _Writer) -> str | None:
    """The first and last year, or month, of a date that CLDR has no word for."""
    first, last = date.first_day, date.last_day
    if first is None or last is None or not 1 <= first <= last <= _LAST_DAY:
        return None
    precision = Precision.MONTH if date.precision in _SPANS_OF_MONTHS else Precision.YEAR
    start, end = datetime.date.fromordinal(first), datetime.date.fromordinal(last)
    return writer.interval(precision, (start.year, start.month, start.day), (end.year, end.month, end.day))


def format_interval(interval: Interval, locale: str = "en") -> str:
    """A start and an end, as shortly as the language allows: ``3–5 May 2024``.

    ``…`` stands for an end that is open, ``?`` for one that is not stated.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's interval formats.

    >>> (
    ...     format_interval(Interval("2024-05-03", "2024-05-05"), "de"),
    ...     format_interval(Interval("2013", "2015"), "zh"),
    ... )
    ('3.–5. Mai 2024', '2013–2015年')
    >>> format_interval(Interval("2001", ".."), "ru")
    '2001 – …'
    """
    writer = _writer(locale)
    start, end = interval.start, interval.end
    if isinstance(start, PartialDate) and isinstance(end, PartialDate):
        if start == end:
            return format_date(start, locale)
        if start.precision is end.precision and _is_plain(start, writer) and _is_plain(end, writer):
            ends = _numbers(start), _numbers(end)
            if ends[0] and ends[1]:
                return writer.interval(start.precision, ends[0], ends[1])
    return writer.fallback.format(_end(start, locale), _end(end, locale))


def _is_plain(date: PartialDate, writer: _Writer) -> bool:
    """Whether it is a year, a month or a day, without marks or gaps, that the language can write."""
    plain = not (date.qualified or date.gapped or _is_one_of_several(date))
    return date.precision in _OF_INTERVAL and plain and writer.can_write(date.precision)


def _end(end: PartialDate | Open | None, locale: str) -> str:
    if isinstance(end, PartialDate):
        text = format_date(end, locale)
        return f"({text})" if _is_a_span(end) and text != end.edtf else text
    return "…" if end is OPEN else "?"


def format_money(amount: Decimal | int, currency: str, locale: str = "en", *, compact: bool = True) -> str:
    r"""An amount of money.

    Args:
        amount: In whole units of the currency, never in millions.
        currency: ISO 4217.
        locale: Anything that `normalise_locale` reads.
        compact: Whether to write thousands, millions and more in short, with up to three decimals.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's currency formats and symbols.

    >>> (
    ...     format_money(27_000_000_000, "USD", "pt-BR"),
    ...     format_money(Decimal("1234.5"), "EUR", "de", compact=False),
    ... )
    ('US$\xa027\xa0bi', '1.234,50\xa0€')
    """
    from babel.numbers import format_compact_currency, format_currency

    babel = babel_locale(locale)
    text = format_compact_currency(amount, currency, locale=babel, fraction_digits=3) if compact else ""
    if not text or re.search(r"\d{4}", text):  # the language has no short form of that size
        whole = amount == int(amount)
        pattern = re.sub(r"\.0+", "", babel.currency_formats["standard"].pattern) if whole else None
        text = format_currency(amount, currency, pattern, locale=babel, currency_digits=not whole)
    if babel.language == "es":
        text = _SPANISH_MILLIONS.sub("\xa0", text)
    return _writer(locale).digits(text)


def format_number(number: int, locale: str = "en") -> str:
    """A whole number in the figures of a language.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's number formats.

    >>> format_number(1234, "pt-BR"), format_number(9, "ar-EG")
    ('1.234', '٩')
    """
    from babel.numbers import format_decimal

    return _writer(locale).digits(format_decimal(number, locale=babel_locale(locale)))


def format_list(items: Iterable[str], locale: str = "en") -> str:
    """Items joined as the language joins them.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's list patterns.

    >>> format_list(["Cazaquistão", "China", "Índia"], "pt-BR"), format_list([], "pt-BR")
    ('Cazaquistão, China e Índia', '')
    """
    from babel.lists import format_list as join

    items, babel = list(items), babel_locale(locale)
    text = join(items, locale=babel)
    if babel.language == "es" and len(items) > 1 and _SPANISH_E.match(items[-1]):
        return f"{text.removesuffix(f' y {items[-1]}')} e {items[-1]}"
    return text


def language_name(code: str, locale: str = "en") -> str | None:
    """What a locale calls a language; None when CLDR has no name for it.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's language names.

    >>> language_name("kk", "pt-BR"), language_name("zh-Hant", "en"), language_name("xx", "en")
    ('cazaque', 'Traditional Chinese', None)
    """
    names: dict[str, str] = {**babel_locale(locale).languages}
    return names.get(code.replace("-", "_")) or names.get(code.lower())


def text_direction(locale: str) -> Literal["ltr", "rtl"]:
    """Whether text in the locale runs from left to right or from right to left.

    Raises:
        LocaleError: CLDR has no such locale.

    >>> text_direction("ar"), text_direction("pt-BR")
    ('rtl', 'ltr')
    """
    return "rtl" if babel_locale(locale).text_direction == "rtl" else "ltr"
