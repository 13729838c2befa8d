"""From a sentence's key and values to text: the one place that knows how a language writes names, times and lists."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from attrs import field, frozen

from geopolitics.dates import OPEN, Interval, PartialDate, Precision
from geopolitics.errors import ArgumentError
from geopolitics.model import Entity, Fact, Meeting, NameKind, Organization, State
from geopolitics.questions._sentences import ONE_OR_MORE, SENTENCES
from geopolitics.questions._when import Span
from geopolitics.questions._written import catalog_tag, is_english

if TYPE_CHECKING:
    from collections.abc import Iterable


def _pairs(values: Mapping[str, Any]) -> tuple[tuple[str, Any], ...]:
    """A mapping that can be hashed, as an answer can."""
    return tuple(values.items())


@frozen
class Sentence:
    """One sentence, or one item of a list, still without a language.

    Attributes:
        key: Which, of `geopolitics.questions._sentences`.
        values: What fills its places: entities, dates, times, numbers, text, lists, or sentences.
        count: The number that decides between its forms for one and for more; None where it has one form.
    """

    key: str
    values: tuple[tuple[str, Any], ...] = field(converter=_pairs)
    count: int | None = None


class Listing(NamedTuple):
    """Several values said one after the other.

    Attributes:
        items: The values.
        long: Whether items are so long that semicolons part them.
    """

    items: tuple[Any, ...]
    long: bool = False


class Money(NamedTuple):
    """An amount in whole units of a currency."""

    amount: Decimal
    currency: str


class Quoted(NamedTuple):
    """Text that the record has in English: what somebody said, the title of a meeting, a description."""

    text: str


class Acronym(NamedTuple):
    """What an organization is called for short."""

    organization: Organization


class At(NamedTuple):
    """A date or interval said with its preposition: *in May 2024*, *on 21 May 2024*."""

    time: PartialDate | Interval


class Spell(NamedTuple):
    """The dates of a fact as they are on record, with what is scheduled."""

    fact: Fact


def sentence(key: str, span: Span | None = None, /, **values: Any) -> Sentence:
    """A sentence; with *span*, the case for the last day, or all of the time, where that is asked and has its own."""
    if span is not None:
        values |= {"when": span, "period": Period(span), "day": span.said}
        if span.latest and f"{key}.now" in SENTENCES:
            key = f"{key}.now"
        elif span.always and f"{key}.ever" in SENTENCES:
            key = f"{key}.ever"
        elif span.throughout and span.first != span.last and f"{key}.throughout" in SENTENCES:
            key = f"{key}.throughout"
    return Sentence(key, values)


class Period(NamedTuple):
    """The bare time that a question asks about: *May 2024*, *the time from 2001 to 2004*."""

    span: Span


def check_locale(locale: str) -> None:
    """Refuse a locale in whose language no sentences are written.

    Raises:
        LanguageError: There are none in that language.
        ArgumentError: It is no text.
    """
    if not isinstance(locale, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError("ask", "locale", repr(locale), "text such as 'pt-BR', or None")
    catalog_tag(locale)


def render(said: Iterable[Sentence], locale: str) -> str:
    """Sentences as text in a language.

    Raises:
        LanguageError: There are no sentences in that language.
    """
    writer = _writer(locale)
    return writer.between.join(writer.capital(writer.sentence(each)) for each in said)


def label(key: str, locale: str, **values: str) -> str:
    """What stands beside an answer: how sure it is, where it is written.

    >>> label("label.verdict", "en", verdict=label("verdict.yes", "en"))
    'Verdict: yes'
    """
    return _writer(locale).sentence(Sentence(key, values))


def _writer(locale: str) -> Writer:
    if is_english(locale):
        return Writer()
    from geopolitics.questions._writing import translated

    return translated(locale)


class Writer:
    """Writes values in English, without loading anything; a subclass, in other languages."""

    between: str = " "
    """What stands between two sentences."""

    def capital(self, text: str) -> str:
        """A sentence with a capital letter."""
        return text[:1].upper() + text[1:]

    def sentence(self, said: Sentence) -> str:
        """A sentence with its places filled."""
        template = self.template(said)
        places = set(_PLACE.findall(template))
        text = template.format_map({name: self.value(value) for name, value in said.values if name in places})
        return text.replace("..", ".") if text.endswith("..") else text

    def template(self, said: Sentence) -> str:
        """The sentence with its places."""
        return SENTENCES[said.key] if said.count is None else ONE_OR_MORE[said.key][said.count != 1]

    def value(self, value: Any) -> str:
        """Any value, as part of a sentence."""
        for kind, write in _WRITERS.items():
            if isinstance(value, kind):
                return str(getattr(self, write)(value))
        return self.plain(value)

    def plain(self, value: object) -> str:
        """Text without a language, such as the name of a town."""
        return str(value)

    def quoted(self, value: Quoted) -> str:
        """Text that the record has in English."""
        return value.text

    def acronym(self, value: Acronym) -> str:
        """The English acronym; the id where none is recorded."""
        names = value.organization.names
        own = (name.text for name in names if name.kind is NameKind.ACRONYM and name.language == "en")
        return next(own, value.organization.id)

    def date(self, value: PartialDate) -> str:
        """A date by itself."""
        return str(value)

    def dates(self, value: Interval) -> str:
        """An interval by itself."""
        return str(value)

    def listing(self, value: Listing) -> str:
        """A, B and C; long items with semicolons."""
        items = [self.value(item) for item in value.items]
        if value.long or has_commas(items):
            return "; ".join(items)
        return f"{', '.join(items[:-1])} and {items[-1]}" if len(items) > 1 else "".join(items)

    def entity(self, value: Entity) -> str:
        """A name, with its article where English wants one."""
        name = value.label
        wants = (isinstance(value, Organization) and _ORGANIZATION_WITH_THE.search(name)) or (
            isinstance(value, State) and _STATE_WITH_THE.search(name)
        )
        return f"the {name}" if wants and not name.lower().startswith("the ") else name

    def number(self, value: int) -> str:
        """Words up to twelve, figures from there."""
        return _NUMBERS[value] if 0 <= value < len(_NUMBERS) else f"{value:,}"

    def money(self, value: Money) -> str:
        """In millions, billions or trillions where that is exact."""
        for power, word in ((12, "trillion"), (9, "billion"), (6, "million")):
            if value.amount >= 10**power:
                return f"{value.currency} {_plain(value.amount / 10**power)} {word}"
        return f"{value.currency} {value.amount:,f}"

    def at(self, value: At) -> str:
        """A time with its preposition."""
        time = value.time
        if isinstance(time, PartialDate):
            by_day = time.precision in (Precision.DAY, Precision.SECOND)
            return self._say("when.marked" if time.qualified else "when.day" if by_day else "when.in", date=time)
        if time.start is not None and time.start == time.end:
            return self.at(At(time.start)) if isinstance(time.start, PartialDate) else self._say("when.always")
        return self._interval(time, "when")

    def _interval(self, time: Interval, group: str) -> str:
        start, end = time.start, time.end
        if isinstance(start, PartialDate):
            if isinstance(end, PartialDate):
                return self._say(f"{group}.from_to", start=start, end=end)
            return self._say(f"{group}.since", start=start)
        return self._say(f"{group}.until", end=end) if isinstance(end, PartialDate) else self._say("when.always")

    def span(self, value: Span) -> str:
        """The time that was asked about, with its preposition."""
        if value.always:
            return self._say("when.always")
        if value.throughout and value.first != value.last:
            return self._say("when.throughout", period=self.period(Period(value)))
        return self.at(At(value.said))

    def period(self, value: Period) -> str:
        """The time that was asked about, bare."""
        if value.span.always:
            return self._say("when.always")
        said = value.span.said
        return self.date(said) if isinstance(said, PartialDate) else self._interval(said, "period")

    def spell(self, value: Spell) -> str:
        """The dates of a fact."""
        fact, interval = value.fact, value.fact.interval
        attested = [citation.attests for citation in fact.citations if citation.attests is not None]
        if interval.start is None and interval.end in (None, OPEN):
            if not attested:
                return self._say("item.undated")
            days = sorted(set(attested), key=lambda date: (date.span, date.edtf))
            return self._say("item.attested", times=self.listing(Listing(tuple(At(day) for day in days))))
        same = isinstance(interval.start, PartialDate) and interval.start == interval.end
        text = self.value(interval.start if same else interval)
        if fact.end_scheduled:
            return self._say("item.scheduled_end", spell=text)
        return self._say("item.scheduled_start", spell=text) if fact.start_scheduled else text

    def _say(self, key: str, **values: Any) -> str:
        return self.sentence(Sentence(key, values))


def has_commas(items: Iterable[str]) -> bool:
    """Whether commas within items would be taken for those between them."""
    return any(comma in item for item in items for comma in (", ", "، ", "，"))


_PLACE: Final = re.compile(r"\{(\w+)\}")
_NUMBERS: Final = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
)

# Names of several words are of the kind "Shanghai Cooperation Organisation"; those of one are names like "BRICS".
_ORGANIZATION_WITH_THE: Final = re.compile(r"\s|^G\d+$")
_STATE_WITH_THE: Final = re.compile(
    r"^(?:United|Netherlands|Philippines|Gambia|Bahamas|Maldives|Comoros|Holy See|Vatican)\b"
    r"|\b(?:Republic|Union|Islands|Emirates|Federation|Kingdom|Empire)\b(?! (?:&|and)\b)"
)

_WRITERS: Final = {
    Entity: "entity",
    Sentence: "sentence",
    Listing: "listing",
    Money: "money",
    Quoted: "quoted",
    Acronym: "acronym",
    At: "at",
    Span: "span",
    Period: "period",
    Spell: "spell",
    PartialDate: "date",
    Interval: "dates",
    int: "number",
}
"""Which method writes which kind of value."""


def _plain(number: Decimal) -> str:
    return f"{number.normalize():f}"


def meeting_item(fact: Meeting) -> Sentence:
    """A meeting as an item of a list: its title, when it was and where."""
    interval = fact.interval
    if interval.start is None and interval.end is None:
        return Sentence("item.meeting.undated", {"title": Quoted(fact.title)})
    said = interval.start if interval.start == interval.end else interval
    time, place = marked(fact, "interval", said), marked(fact, "place", fact.place)
    values = {"title": Quoted(fact.title), "time": time, "place": place}
    return Sentence("item.meeting" if fact.place else "item.meeting.unplaced", values)


def marked(fact: Fact, name: str, value: Any) -> Any:
    """The value of a field, marked where it is our inference."""
    inferred = any(citation.inferred and citation.value_of == name for citation in fact.citations)
    return Sentence("item.inferred", {"item": value}) if inferred else value
