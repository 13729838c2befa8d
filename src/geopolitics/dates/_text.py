"""What people write: the commonest forms here, the rest of English by its grammar, other languages by their reader.

Nothing that the text leaves open is filled in: a month without a year, a year of two digits and "early 1990s"
are refused.
"""

from __future__ import annotations

import re
from typing import Final

from geopolitics.dates._interval import NO_INTERVAL, Interval
from geopolitics.dates._partial import PartialDate
from geopolitics.dates._reader import readers
from geopolitics.dates._words import MONTH_NUMBERS
from geopolitics.errors import AmbiguousDateError, DateParseError, WhenTypeError

MAX_TEXT: Final = 300
"""Longer text is refused unread, unless it is EDTF."""

EXPECTED: Final = (
    "a date such as 'May 2024', '21 May 2024', 'spring 2021', 'Q2 2024', 'the 1980s', 'c. 1860', '44 BC', "
    "an interval such as 'July 2023 to July 2024' or 'since 2001', or EDTF"
)


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
    if len(text) <= MAX_TEXT and (found := _read_words(text, locale)) is not None:
        return found
    raise no_edtf if no_edtf is not None and _says_much(no_edtf) else DateParseError(text, EXPECTED)


def _read_words(text: str, locale: str | None) -> PartialDate | Interval | None:
    # The grammar and what it needs are imported for the first text that is neither EDTF nor of the commonest forms.
    from geopolitics.dates._grammar import read_english
    from geopolitics.dates._timed import read_timed

    english = (read_english, read_timed)
    foreign = locale is not None and not locale.lower().startswith("en")
    # A reader that raises has understood the text, and found it wrong: the others would overlook what is.
    for reader in (*readers, *english) if foreign else (*english, *readers):
        if (found := reader(text, locale)) is not None:
            return found
    return None


def _says_much(error: DateParseError) -> bool:
    """Whether it says more than that the text is not EDTF, which few people who write words want to hear."""
    from geopolitics.dates._edtf import EXPECTED as NO_DATE

    return error.expected not in (NO_DATE, NO_INTERVAL)


# --- the commonest forms, by one pattern ------------------------------------------------------------------------------

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
    month = MONTH_NUMBERS.get(name.lower())
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
