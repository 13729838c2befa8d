"""The dated, cited records that an entity carries: its names, codes, capitals and the days on which it existed."""

from __future__ import annotations

from attrs import field, frozen

from geopolitics.dates import Interval
from geopolitics.model._fact import Fact, check_cited
from geopolitics.model._fields import NOT_STATED, Vocabulary, as_citations, as_interval, check_text
from geopolitics.model._sources import Citation


class NameKind(Vocabulary):
    """What kind of name it is."""

    COMMON = "common"
    OFFICIAL = "official"
    VARIANT = "variant"
    ACRONYM = "acronym"
    FORMER = "former"


def as_name_kind(value: NameKind | str) -> NameKind:
    """A kind of name, or the word for it."""
    return value if isinstance(value, NameKind) else NameKind(value)


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Name(Fact):
    """A name in a language, for as long as it was borne.

    Attributes:
        text: The name as written.
        language: BCP 47 tag (``pt-BR``); empty for any language.
        kind: Common, official, variant, acronym or former.
        interval: While it was in use; neither end stated by default.
        citations: The places that use it; at least one.

    >>> from geopolitics import Citation, Source
    >>> source = Source(id="un", title="UN member states", accessed="2026-11-24")
    >>> Name(
    ...     text="Zaire",
    ...     language="en",
    ...     kind="former",
    ...     interval="1971-10-27/1997-05-16",
    ...     citations=Citation(source=source),
    ... )
    Name('Zaire')
    """

    text: str
    language: str = ""
    kind: NameKind = field(default=NameKind.COMMON, converter=as_name_kind)
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        check_text(self, "text", self.text)
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Name({self.text!r})"

    def __str__(self) -> str:
        return self.text


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Code(Fact):
    """An identifier in a scheme, for as long as it was assigned.

    Attributes:
        scheme: ``iso2``, ``iso3``, ``ison``, ``m49``, ``cow``, ``cowc``, ``gw``, ``gwc``, ``ioc``, ``wikidata`` …
        code: The identifier, as text: leading zeros stay.
        interval: While it was assigned; neither end stated by default.
        citations: The places that assign it; at least one.

    >>> from geopolitics import Citation, Source
    >>> source = Source(id="iso", title="ISO 3166-1", accessed="2026-11-24")
    >>> Code(scheme="iso2", code="KZ", citations=Citation(source=source))
    Code('iso2', 'KZ')
    """

    scheme: str
    code: str
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        check_text(self, "scheme", self.scheme)
        check_text(self, "code", self.code)
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Code({self.scheme!r}, {self.code!r})"

    def __str__(self) -> str:
        return self.code


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Capital(Fact):
    """A capital of a state, for as long as it was that.

    Attributes:
        city: Its English name at the time.
        interval: While it was the capital.
        citations: The places that say so; at least one.

    >>> from geopolitics import Citation, Source
    >>> source = Source(id="tass-2024", title="TASS", published="2024-05")
    >>> astana = Capital(city="Astana", interval="", citations=Citation(source=source, part="still so"))
    >>> astana.holds("2024-05-21"), astana.holds("2010")
    (Verdict.YES, Verdict.UNKNOWN)
    """

    city: str
    interval: Interval = field(default=NOT_STATED, converter=as_interval)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        check_text(self, "city", self.city)
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Capital({self.city!r})"

    def __str__(self) -> str:
        return self.city


@frozen(kw_only=True, eq=False, repr=False, weakref_slot=False)
class Existence(Fact):
    """A span over which a state or an organization existed.

    Attributes:
        interval: From founding (or independence) to dissolution.
        citations: The places that say so; at least one.

    >>> from geopolitics import Citation, Source
    >>> source = Source(id="eri", title="On the SCO", published="2024-05")
    >>> Existence(interval="2001/..", citations=Citation(source=source)).holds("1999")
    Verdict.NO
    """

    interval: Interval = field(converter=as_interval)
    citations: tuple[Citation, ...] = field(converter=as_citations)

    def __attrs_post_init__(self) -> None:
        check_cited(self, self.citations)

    def __repr__(self) -> str:
        return f"Existence({self.interval.edtf!r})"
