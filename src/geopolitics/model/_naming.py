"""Which of an entity's dated records answers: its name in a language, its code in a scheme, its capital."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from geopolitics.dates import FOREVER_AFTER, OPEN, Verdict, as_window
from geopolitics.errors import ManyAnswersError, NoAnswerError
from geopolitics.model._fact import Fact
from geopolitics.model._fields import NOT_STATED
from geopolitics.model._records import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geopolitics.dates import When
    from geopolitics.model._entities import Entity
    from geopolitics.model._records import Code, Name

R = TypeVar("R", bound=Fact)
COMMON = (NameKind.COMMON, NameKind.VARIANT, NameKind.ACRONYM)


def name_of(entity: Entity, locale: str, when: When | None, official: bool) -> str:
    """The name of *entity* in *locale*: recorded ones first, then CLDR's, then the English label."""
    for language in _fallbacks(locale):
        spoken = [name for name in entity.names if name.language.replace("_", "-").lower() == language]
        found = _best(spoken, when, (NameKind.OFFICIAL,) if official else COMMON)
        if found is None and official:
            found = _best(spoken, when, COMMON)
        if found is not None:
            return found.text
        if language == "en" and not official:
            return entity.label
    return _cldr_name(entity, locale) or entity.label


def _fallbacks(locale: str) -> Iterator[str]:
    """``pt-br``, then ``pt``: the tag and those it falls back on."""
    tag = locale.split(".", maxsplit=1)[0].replace("_", "-").lower()
    while tag:
        yield tag
        tag = tag.rpartition("-")[0]


def _cldr_name(entity: Entity, locale: str) -> str | None:
    from geopolitics.locales import alpha2, territory_name

    code = entity.code("iso2") or alpha2(entity.id)
    return None if code is None else territory_name(code, locale)


def _best(names: Iterable[Name], when: When | None, kinds: tuple[NameKind, ...]) -> Name | None:
    """The name of the first of the *kinds* that was borne then; without a date, the last one borne."""
    if when is None:
        fit = [name for name in names if name.kind in kinds and _current(name)]
    else:
        first, last = as_window(when)
        kinds = (*kinds, NameKind.FORMER)
        fit = [
            name
            for name in names
            if name.kind in kinds and (name.interval == NOT_STATED or name.truth.verdict(first, last) is Verdict.YES)
        ]
        dated = [name for name in fit if name.interval != NOT_STATED]
        fit = dated or fit
    return min(fit, key=lambda name: kinds.index(name.kind), default=None)


def _current(record: Fact) -> bool:
    return record.interval.end in (None, OPEN)


def code_of(codes: Iterable[Code], scheme: str, when: When | None) -> str | None:
    """The code in *scheme*, in the window or the last known."""
    scheme = scheme.lower()
    found = [code for code in codes if code.scheme == scheme]
    if when is not None:
        first, last = as_window(when)
        found = [c for c in found if c.interval == NOT_STATED or c.truth.verdict(first, last) is Verdict.YES]
    return max(found, key=_last_known).code if found else None


def _last_known(record: Fact) -> int:
    end = record.interval.end
    return FOREVER_AFTER if end is None or end is OPEN else end.last_day or FOREVER_AFTER


def one_at(records: Iterable[R], when: When, what: str) -> R:
    """The one record that holds throughout the window; several that say the same are one."""
    first, last = as_window(when)
    said = [(record, record.truth.verdict(first, last, throughout=True)) for record in records]
    certain = tuple(record for record, verdict in said if verdict is Verdict.YES)
    if len(set(map(str, certain))) == 1:
        return certain[0]
    question = f"{what}, {when}"
    if certain:
        listed = " and ".join(map(str, certain))
        raise ManyAnswersError(question, f"more than one was: {listed}; ask for a shorter window", certain)
    possible = tuple(record for record, verdict in said if verdict is not Verdict.NO)
    known = f"recorded: {', '.join(map(str, possible))}, but not for all of it" if possible else "none is recorded"
    raise NoAnswerError(question, f"not known; {known}", (), possible)
