"""Dates, intervals, amounts and lists as each language writes them, through Babel, which is imported when first needed."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING, Literal

from geopolitics.dates import OPEN, Interval, Open, PartialDate, Precision
from geopolitics.locales._tags import normalise_locale

if TYPE_CHECKING:
    from babel import Locale

_PARTS = re.compile(r"Y?(?P<year>-?\d+)(?:-(?P<month>\d\d))?(?:-(?P<day>\d\d))?(?:T(?P<time>.+))?")
_MARKS = str.maketrans("", "", "?~%")
_MEDIUM_MONTH = re.compile("(?<![ML])(MMM|LLL)(?![ML])")

# By precision: the skeleton of the date, with its era, and that of an interval.
_SKELETONS = {Precision.YEAR: "y", Precision.MONTH: "yMMMM", Precision.QUARTER: "yQQQQ"}
_WITH_ERA = {Precision.YEAR: "Gy", Precision.MONTH: "GyMMM", Precision.DAY: "GyMMMd"}
_OF_INTERVAL = {Precision.YEAR: "y", Precision.MONTH: "yMMMM", Precision.DAY: "yMMMd"}
_FIELDS = {Precision.YEAR: "y", Precision.MONTH: "yM", Precision.DAY: "yMd"}

# Month spans that no language of CLDR has a name for are written as their first and last month.
_SPANS_OF_MONTHS = frozenset({Precision.SEASON, Precision.QUADRIMESTER, Precision.SEMESTER})

Numbers = tuple[int, int, int]
"""A year, a month and a day."""

_NEEDS_MONTHS = _SPANS_OF_MONTHS | {Precision.MONTH, Precision.DAY}

_NO_NAME = "M01"  # what the root of CLDR has for a month: the language has no name for it there
_FIRST_DIGIT = {
    "arab": "٠", "arabext": "۰", "deva": "०", "beng": "০", "mymr": "၀", "tibt": "༠", "olck": "᱐", "adlm": "𞥐",
    "cakm": "𑄶", "nkoo": "߀", "mtei": "꯰", "hmnp": "𞅀",
}  # fmt: skip


@lru_cache(maxsize=128)
def babel_locale(locale: str) -> Locale:
    """Babel's locale of that name, loaded once.

    Raises:
        LocaleError: CLDR has no such locale.

    >>> babel_locale("pt-BR").english_name
    'Portuguese (Brazil)'
    """
    from babel import Locale

    return Locale.parse(normalise_locale(locale))


def format_date(date: PartialDate, locale: str = "en") -> str:
    """A date as precisely as it is known, no more and no less.

    Decades and longer are written as their first and last year; seasons and halves of a year, which CLDR has no words
    for, as their first and last month. ``~`` marks an approximate date, ``?`` an uncertain one; a date with gaps, and a
    set, is written in EDTF.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's date formats and skeletons, for the Gregorian calendar.

    >>> format_date(PartialDate("2024-05-21"), "pt-BR"), format_date(PartialDate("2024-05"), "zh")
    ('21 de maio de 2024', '2024年5月')
    >>> format_date(PartialDate("198X"), "fr"), format_date(PartialDate("-0043"), "de")
    ('1980–1989', '44 v. Chr.')
    """
    babel = babel_locale(locale)
    if date.gapped or date.is_set:
        return date.edtf
    text = _plain(date, babel)
    if text is None:
        return date.edtf
    return f"{'~' if date.approximate else ''}{text}{'?' if date.uncertain else ''}"


def _plain(date: PartialDate, babel: Locale) -> str | None:
    """The date without its marks; None when it has no form in words."""
    if date.precision is Precision.SECOND:
        parts = _PARTS.match(date.edtf)
        day = None if parts is None else _plain(PartialDate(date.edtf.partition("T")[0]), babel)
        return None if parts is None or day is None else f"{day} {parts['time']}"
    parts = _PARTS.fullmatch(date.edtf.translate(_MARKS))
    if date.precision in _NEEDS_MONTHS and babel.months["format"]["wide"][1] == _NO_NAME:
        return None
    if date.precision in _OF_INTERVAL and parts is not None:
        return _write(_pattern(date.precision, int(parts["year"]), babel), _numbers(parts), babel)
    if date.precision is Precision.QUARTER and parts is not None:
        first_month = 3 * (int(parts["month"]) - 33) + 1
        pattern = str(babel.datetime_skeletons[_SKELETONS[Precision.QUARTER]].pattern)
        return _write(pattern, (int(parts["year"]), first_month, 1), babel)
    return _span(date, babel)


def _numbers(parts: re.Match[str]) -> Numbers:
    return int(parts["year"]), int(parts["month"] or 1), int(parts["day"] or 1)


def _pattern(precision: Precision, year: int, babel: Locale) -> str:
    """The pattern of a year, a month or a day; with the era where it is not the common one."""
    if year < 1:
        return _widened(str(babel.datetime_skeletons[_WITH_ERA[precision]].pattern))
    if precision is Precision.DAY:
        return str(babel.date_formats["long"].pattern)
    return str(babel.datetime_skeletons[_SKELETONS[precision]].pattern)


def _widened(pattern: str) -> str:
    """The pattern with the month's whole name instead of its abbreviation."""
    return _MEDIUM_MONTH.sub(lambda found: found[1] + found[1][0], pattern)


def _span(date: PartialDate, babel: Locale) -> str | None:
    """The first and last year, or month, of a date that CLDR has no word for."""
    first, last = date.first_day, date.last_day
    if first is None or last is None or not 1 <= first <= last <= datetime.date.max.toordinal():
        return None
    precision = Precision.MONTH if date.precision in _SPANS_OF_MONTHS else Precision.YEAR
    start, end = datetime.date.fromordinal(first), datetime.date.fromordinal(last)
    return _between(
        precision, (start.year, start.month, start.day), (end.year, end.month, end.day), babel
    )


def _write(pattern: str, numbers: Numbers, babel: Locale) -> str:
    """The pattern filled in; years outside 1 to 9999 too, which a ``datetime.date`` cannot hold."""
    from babel.dates import parse_pattern, tokenize_pattern, untokenize_pattern

    year, month, day = numbers
    if babel.months["stand-alone"]["wide"][1] == _NO_NAME:
        pattern = pattern.replace("L", "M")
    if not 1 <= year <= 9999:
        era = babel.eras["abbreviated"][0 if year < 1 else 1]
        shown = str(1 - year if year < 1 else year)
        literal = {"y": shown, "G": era}
        tokens = [
            ("chars", literal[value[0]]) if kind == "field" and value[0] in literal else (kind, value)
            for kind, value in tokenize_pattern(pattern)
        ]
        pattern = untokenize_pattern(tokens)
        year = 2000  # a leap year: any day of a month can be shown
    return _digits(parse_pattern(pattern).apply(datetime.date(year, month, day), babel), babel)


def _digits(text: str, babel: Locale) -> str:
    """The text with the digits that the locale uses; Babel writes the European ones everywhere."""
    first = _FIRST_DIGIT.get(str(babel.default_numbering_system))
    return text if first is None else text.translate({48 + digit: chr(ord(first) + digit) for digit in range(10)})


def format_interval(interval: Interval, locale: str = "en") -> str:
    """A start and an end, as shortly as the language allows: ``4 July 2023 – 4 July 2024``.

    ``…`` stands for an end that is open, ``?`` for one that is not stated.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's interval formats.

    >>> format_interval(Interval("2024-05-03", "2024-05-05"), "de"), format_interval(Interval("2013", "2015"), "zh")
    ('3.–5. Mai 2024', '2013–2015年')
    >>> format_interval(Interval("2001", ".."), "ru")
    '2001 – …'
    """
    babel = babel_locale(locale)
    start, end = interval.start, interval.end
    if isinstance(start, PartialDate) and isinstance(end, PartialDate):
        if start == end:
            return format_date(start, locale)
        ends = [None if date.qualified or date.gapped else _PARTS.fullmatch(date.edtf) for date in (start, end)]
        if start.precision is end.precision and start.precision in _OF_INTERVAL and ends[0] and ends[1]:
            return _between(start.precision, _numbers(ends[0]), _numbers(ends[1]), babel)
    return _fallback(babel).format(_end(start, locale), _end(end, locale))


def _end(end: PartialDate | Open | None, locale: str) -> str:
    if isinstance(end, PartialDate):
        return format_date(end, locale)
    return "…" if end is OPEN else "?"


def _fallback(babel: Locale) -> str:
    return str(babel.interval_formats[None])


def _between(precision: Precision, start: Numbers, end: Numbers, babel: Locale) -> str:
    """The interval with what both ends share written once, where the language does so."""
    if start[0] < 1 or end[0] < 1:
        pattern = _pattern(precision, 0, babel)
        return _fallback(babel).format(_write(pattern, start, babel), _write(pattern, end, babel))
    fields = _FIELDS[precision]
    differ = next((field for place, field in enumerate(fields) if start[place] != end[place]), fields[-1])
    parts = babel.interval_formats[_OF_INTERVAL[precision]].get(differ)
    if not parts:
        texts = (_write(_pattern(precision, numbers[0], babel), numbers, babel) for numbers in (start, end))
        return _fallback(babel).format(*texts)
    first, second = _halves(_widened("".join(parts)))
    return _write(first, start, babel) + _write(second, end, babel)


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


def format_money(amount: Decimal | int, currency: str, locale: str = "en", *, compact: bool = True) -> str:
    """An amount of money.

    Args:
        amount: In whole units of the currency, never in millions.
        currency: ISO 4217.
        locale: Anything that `normalise_locale` reads.
        compact: Whether to write thousands, millions and more in short, with up to three decimals.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        CLDR's currency formats and symbols.

    >>> format_money(27_000_000_000, "USD", "pt-BR"), format_money(Decimal("1234.5"), "EUR", "de", compact=False)
    ('US$\xa027\xa0bi', '1.234,50\xa0€')
    """
    from babel.numbers import format_compact_currency, format_currency

    babel = babel_locale(locale)
    text = format_compact_currency(amount, currency, locale=babel, fraction_digits=3) if compact else ""
    if not text or re.search(r"\d{4}", text):  # the language has no short form of that size
        whole = amount == int(amount)
        pattern = re.sub(r"\.0+", "", babel.currency_formats["standard"].pattern) if whole else None
        text = format_currency(amount, currency, pattern, locale=babel, currency_digits=not whole)
    return _digits(text, babel)


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

    return join(list(items), locale=babel_locale(locale))


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
