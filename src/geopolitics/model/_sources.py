"""Where a fact is written: publications, and the places in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import field, frozen

from geopolitics.dates import PartialDate
from geopolitics.errors import InvalidFactError
from geopolitics.model._fields import (
    Vocabulary,
    as_day,
    as_partial_date,
    as_sources,
    check_text,
    check_texts,
    check_type,
)
from geopolitics.model._plain import Plain

if TYPE_CHECKING:
    import datetime


class Part(Vocabulary):
    """Which part of a fact a citation states."""

    FACT = "fact"
    START = "start"
    END = "end"
    VALUE = "value"
    STILL = "still so"


def as_part(value: Part | str) -> Part:
    """A part, or the word for it."""
    return value if isinstance(value, Part) else Part(value)


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Source(Plain):
    """A publication.

    Attributes:
        id: A short name of our own, unique in a data set.
        title: Its title, or the name by which it is known.
        author: Who signed it; may be empty.
        publisher: Who published it; may be empty.
        url: Where it was read; may be empty for print.
        archived_url: A copy that lasts; may be empty.
        published: When, as precisely as the publication says; None where it does not say.
        published_inferred: True where that date is our inference.
        accessed: The day on which it was read; dates an undated page.
        language: BCP 47 tag; may be empty.
        derived_from: The publications it says it draws on.

    Raises:
        InvalidFactError: An empty id or title.

    >>> Source(id="tass-2024", title="TASS", published="2024-05").dated
    PartialDate('2024-05')
    """

    id: str
    title: str
    author: str = ""
    publisher: str = ""
    url: str = ""
    archived_url: str = ""
    published: PartialDate | None = field(default=None, converter=as_partial_date)
    published_inferred: bool = False
    accessed: PartialDate | None = field(default=None, converter=as_partial_date)
    language: str = ""
    derived_from: tuple[Source, ...] = field(default=(), converter=as_sources)

    def __attrs_post_init__(self) -> None:
        check_text(self, "id", self.id)
        check_text(self, "title", self.title)
        check_texts(self, "author", "publisher", "url", "archived_url", "language")
        for source in self.derived_from:
            check_type(self, "derived_from", source, Source)

    def __repr__(self) -> str:
        return f"Source({self.id!r})"

    def __str__(self) -> str:
        name = self.title if self.publisher in ("", self.title) else f"{self.publisher}, {self.title}"
        return f"{name} ({self.published})" if self.published else name

    @property
    def dated(self) -> PartialDate | None:
        """The date up to which the publication can speak: of publication, or else of reading."""
        return self.published or self.accessed


@frozen(kw_only=True, repr=False, weakref_slot=False)
class Citation(Plain):
    """The place in a source that states a fact, or a part of it.

    Attributes:
        source: The publication.
        locator: The place in it: a paragraph, page or article (``"¶ 2"``); may be empty.
        part: What it states: the whole fact, its start, its end, its value, or that it is still so.
        value_of: With ``Part.VALUE``, the field whose value it states, such as ``"place"``; may be empty.
        inferred: True where the source does not say so and we infer it.
        attested: With ``Part.STILL``, the days on which the fact is said to hold;
            without it, the whole period to which the source is dated (a convention: see the concepts page).
        known: The last day for which the citation may speak, where a clock was turned back
            (`World.as_known_on`, `World.as_of`); None otherwise.

    >>> source = Source(id="tass-2024", title="TASS", published="2024-05")
    >>> Citation(source=source, locator="¶ 2", part="still so").attests
    PartialDate('2024-05')
    """

    source: Source
    locator: str = ""
    part: Part = field(default=Part.FACT, converter=as_part)
    value_of: str = ""
    inferred: bool = False
    attested: PartialDate | None = field(default=None, converter=as_partial_date)
    known: datetime.date | None = field(default=None, converter=as_day)

    def __attrs_post_init__(self) -> None:
        if self.source.__class__ is not Source:
            raise InvalidFactError("Citation", "source", repr(self.source), "a Source")
        if self.attested is not None and self.part is not Part.STILL:
            raise InvalidFactError("Citation", "attested", repr(self.attested), 'a date only with part="still so"')
        if self.locator.__class__ is not str or self.value_of.__class__ is not str:
            check_texts(self, "locator", "value_of")

    def __repr__(self) -> str:
        return f"Citation({str(self)!r})"

    def __str__(self) -> str:
        place = f"{self.source}, {self.locator}" if self.locator else str(self.source)
        return f"{place} (inferred)" if self.inferred else place

    @property
    def attests(self) -> PartialDate | None:
        """The days on which it says that the fact holds; None unless it says "still so" and is dated."""
        return (self.attested or self.source.dated) if self.part is Part.STILL else None

    @property
    def horizon(self) -> int | None:
        """The day number up to which it can speak: none after it was read; None where its source is not dated."""
        dated, read = self.attested or self.source.dated, self.source.accessed
        limits = [date.span[1] for date in (dated, read) if date is not None]
        if self.known is not None:
            limits.append(self.known.toordinal())
        return min(limits, default=None)

    def attested_days(self, whatever_part: bool = False, since: int | None = None) -> tuple[int, int] | None:
        """The first and last day number on which it says that the fact holds; None where it says no such thing.

        Args:
            whatever_part: Let any citation attest its own date, whatever part of the fact it states.
            since: The day number by which the fact had started, where that is stated. "Still so" on a later day than
                `known` then says that it was so on that day.

        >>> month = PartialDate("2024-05")
        >>> source = Source(id="tass-2024", title="TASS", published=month)
        >>> Citation(source=source, part="still so").attested_days() == (month.first_day, month.last_day)
        True
        """
        dated = self.source.dated if whatever_part and self.part is not Part.STILL else self.attests
        horizon = self.horizon
        if dated is None or horizon is None:
            return None
        if dated.span[0] > horizon:
            clock = self.known is not None and self.known.toordinal() == horizon
            return (horizon, horizon) if clock and since is not None and since <= horizon else None
        return dated.span  # past the horizon too: of a period that says "on some day", a part says less than it
