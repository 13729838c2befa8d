"""Writes values in a language other than English: sentences from its catalog, all else as CLDR has it."""

from __future__ import annotations

import datetime
import unicodedata
from functools import lru_cache, reduce
from typing import TYPE_CHECKING, Final

from geopolitics.dates import OPEN, Interval, PartialDate, Precision
from geopolitics.errors import DateRangeError
from geopolitics.locales import (
    city_name,
    fold_marks,
    format_date,
    format_interval,
    format_list,
    format_money,
    text_direction,
)
from geopolitics.locales._format import format_number
from geopolitics.model import Entity, Name, NameKind, Office, Organization, Role
from geopolitics.questions._render import Acronym, At, Listing, Money, Quoted, Sentence, Writer, has_commas
from geopolitics.questions._sentences import ONE_OR_MORE, SENTENCES
from geopolitics.questions._titles import title_of
from geopolitics.questions._written import catalog, catalog_tag

if TYPE_CHECKING:
    from collections.abc import Iterator

_BY_DAY: Final = (Precision.DAY, Precision.SECOND)
_ONE_FORM: Final = (*_BY_DAY, Precision.MONTH, Precision.YEAR)
_OF_MONTHS: Final = (Precision.SEASON, Precision.QUARTER, Precision.QUADRIMESTER, Precision.SEMESTER)
_UNSPACED: Final = ("zh",)
_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"  # first strong isolate, pop directional isolate


class Translated(Writer):
    """Writes in one locale. Nothing is inflected: names stand in sentences in their dictionary form."""

    def __init__(self, locale: str) -> None:
        tag = catalog_tag(locale)
        self._locale = locale
        self._catalog = catalog(tag)
        self._language = tag.partition("_")[0]
        self._foreign = ("L",) if text_direction(tag) == "rtl" else ("R", "AL")
        self.between = "" if self._language in _UNSPACED else " "

    def capital(self, text: str) -> str:
        """A sentence's first letter, as Turkish has it too."""
        return f"İ{text[1:]}" if self._language == "tr" and text.startswith("i") else super().capital(text)

    def template(self, said: Sentence) -> str:
        """The sentence in the catalog."""
        if said.count is None:
            return self._catalog.pgettext(said.key, SENTENCES[said.key])
        return self._catalog.npgettext(said.key, *ONE_OR_MORE[said.key], said.count)

    def quoted(self, value: Quoted) -> str:
        """What the record has in English only, shown as a quotation."""
        return self._say("quote.english", text=value.text) if value.text else ""

    def listing(self, value: Listing) -> str:
        """As the language joins lists."""
        items = [self.value(item) for item in value.items]
        if value.long or (len(items) > 1 and has_commas(items)):
            return reduce(lambda first, rest: self._say("list.long", first=_As(first), rest=_As(rest)), items)
        if self._language not in _UNSPACED and _in_english_order(value.items):
            items.sort(key=_IN_ORDER.get(self._language, fold_marks))
        return format_list(items, self._locale)

    def number(self, value: int) -> str:
        """In the figures of the language."""
        return format_number(value, self._locale)

    def money(self, value: Money) -> str:
        """As the language writes amounts."""
        return self._isolated(format_money(value.amount, value.currency, self._locale))

    # Names

    def plain(self, value: object) -> str:
        """The name of a town as CLDR has it; other text as it is."""
        text = str(value)
        return self._isolated((value.__class__ is str and city_name(text, self._locale)) or text)

    def entity(self, value: Entity) -> str:
        """A name; the whole one of an organization, and of an office what it is for where it has no name."""
        name = value.name(self._locale)
        kinds = [each.kind for each in self._spoken(value) if each.text == name]
        if isinstance(value, Office) and not any(True for _ in self._spoken(value)):
            if value.role is Role.OTHER:
                return self.quoted(Quoted(value.label))
            return self._say("office.by_role", role=Sentence(f"role.{title_of(value)}", {}), body=value.of)
        if isinstance(value, Office | Organization) and (not kinds or NameKind.ACRONYM in kinds):
            name = value.name(self._locale, official=True)
        return self._isolated(name)

    def acronym(self, value: Acronym) -> str:
        """The acronym in the language, else the English one."""
        own = (each.text for each in self._spoken(value.organization) if each.kind is NameKind.ACRONYM)
        return self._isolated(next(own, None) or super().acronym(value))

    def _spoken(self, entity: Entity) -> Iterator[Name]:
        """The names on record in the language."""
        return (name for name in entity.names if name.language.partition("-")[0] == self._language)

    def _isolated(self, text: str) -> str:
        """Text kept to itself where it runs against the direction of the sentence."""
        if any(unicodedata.bidirectional(sign) in self._foreign for sign in text):
            return f"{_ISOLATE}{text}{_END_OF_ISOLATE}"
        return text

    # Times

    def date(self, value: PartialDate) -> str:
        """A date at its own precision; in words how sure it is."""
        text = format_date(value, self._locale)
        bare = text.removeprefix("~").removesuffix("?")
        if not value.qualified or (text == value.edtf and not bare.isdigit()):  # EDTF, but for a mere year
            return text
        how = "both" if value.uncertain and value.approximate else "uncertain" if value.uncertain else "approximate"
        return self._say(f"date.{how}", date=_As(bare))

    def at(self, value: At) -> str:
        """A time with its preposition; decades and seasons as their first and last year or month."""
        time = value.time
        if isinstance(time, PartialDate) and time.precision not in _ONE_FORM and not time.qualified:
            ends = _ends(time)
            if ends is not None:
                return super().at(At(ends))
        return super().at(value)

    def dates(self, value: Interval) -> str:
        """An interval by itself."""
        start, end = value.start, value.end
        if isinstance(start, PartialDate) and isinstance(end, PartialDate):
            if start.qualified or end.qualified:
                return self._say("period.from_to", start=start, end=end)
            return format_interval(value, self._locale)
        if isinstance(start, PartialDate):
            return self._say("dates.since" if end is OPEN else "dates.from", start=start)
        if isinstance(end, PartialDate):
            return self._say("dates.until" if start is OPEN else "dates.until.unstarted", end=end)
        return self._say("dates.still" if end is OPEN else "item.undated")


class _As(str):
    """Text that is written already."""

    __slots__ = ()


def _kazakh(text: str) -> list[int]:
    """The order of the Kazakh alphabet, whose own letters stand beside those they are like."""
    return [_KAZAKH.find(letter) if letter in _KAZAKH else ord(letter) for letter in text.lower()]


_KAZAKH: Final = " -аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"
_IN_ORDER: Final = {"kk": _kazakh}


def _in_english_order(items: tuple[object, ...]) -> bool:
    """Whether they are entities in the order of their English names, which tells nothing in another language."""
    names = [item.label for item in items if isinstance(item, Entity)]
    return len(names) == len(items) and names == sorted(names)


def _ends(date: PartialDate) -> Interval | None:
    """The first and last month or year of a date, where it is nothing but those between them."""
    if date.gapped or date.is_set:
        return None
    try:
        first, last = date.earliest, date.latest
    except DateRangeError:
        return None
    length = 7 if date.precision in _OF_MONTHS else 4
    return Interval(*(_cut(day, length) for day in (first, last)))


def _cut(day: datetime.date, length: int) -> PartialDate:
    return PartialDate(day.isoformat()[:length])


@lru_cache(maxsize=32)
def translated(locale: str) -> Translated:
    """The writer of a locale.

    Raises:
        LanguageError: There are no sentences in that language.
    """
    return Translated(locale)
