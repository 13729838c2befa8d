"""Which of an entity's dated records answers: its name in a language, its code in a scheme, its capital."""

from __future__ import annotations

from functools import lru_cache
from itertools import accumulate
from typing import TYPE_CHECKING, TypeVar

from geopolitics.dates import FOREVER_AFTER, OPEN, Verdict, as_window
from geopolitics.errors import LocaleError, ManyAnswersError, NoAnswerError
from geopolitics.model._fact import Fact
from geopolitics.model._fields import NOT_STATED
from geopolitics.model._records import NameKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geopolitics.dates import When
    from geopolitics.model._entities import Entity
    from geopolitics.model._records import Code, Name

R = TypeVar("R", bound=Fact)
# CLDR marks these to tell two apart in a list (*Palestinian Territories*, *Hong Kong SAR China*); the record does not.
MARKED = frozenset({"PSE", "HKG", "MAC"})
ANY = (NameKind.COMMON, NameKind.OFFICIAL, NameKind.VARIANT, NameKind.ACRONYM)


def name_of(entity: Entity, locale: str, when: When | None, official: bool) -> str:
    """The name of *entity* in *locale*.

    An official name is asked for, or a name is recorded for that time: the record. Otherwise its label in English, and
    in other languages what CLDR calls it, or the record where CLDR does not know it or marks it.
    """
    languages = _fallbacks(_tag(locale))
    spoken = [[name for name in entity.names if _tag(name.language) == language] for language in languages]
    found = _first(spoken, when, (NameKind.OFFICIAL,)) if official else None
    if found is None and when is not None:
        found = _first([list(filter(_dated, names)) for names in spoken], when, (NameKind.COMMON, NameKind.FORMER))
    if found is None and languages[-1] != "en":
        unmarked = _first(spoken, when, (NameKind.COMMON,)) if entity.id in MARKED else None
        found = unmarked or _cldr_name(entity, locale) or _first(spoken, when, ANY)
    return found or entity.label


def _tag(language: str) -> str:
    if not isinstance(language, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        raise LocaleError(repr(language))
    return language.split(".", maxsplit=1)[0].replace("_", "-").lower()


@lru_cache(maxsize=1024)
def _fallbacks(tag: str) -> tuple[str, ...]:
    """The tag and those it falls back on: ``zh-hk``, as CLDR has it ``zh-hant-hk`` and ``zh-hant``, then ``zh``."""
    written = list(accumulate(tag.split("-"), "{}-{}".format))[::-1]
    return tuple(dict.fromkeys([tag, *_inherited(tag), *written])) if len(written) > 1 else (tag,)


def _inherited(tag: str) -> Iterator[str]:
    from geopolitics.locales import locale_parents, normalise_locale

    try:
        known = normalise_locale(tag)
    except LocaleError:  # of a language that CLDR does not know, the record may have names
        return
    while known:
        yield known.replace("_", "-").lower()
        known = locale_parents()[known]


def _cldr_name(entity: Entity, locale: str) -> str | None:
    """CLDR names today's territories: a code that was withdrawn may be another's by now."""
    from geopolitics.locales import alpha2, territory_name

    borne = (code.code for code in entity.codes if code.scheme == "iso2" and _current(code))
    code = alpha2(entity.id) or next(borne, None)
    return None if code is None else territory_name(code, locale)


def _first(spoken: Iterable[Iterable[Name]], when: When | None, kinds: tuple[NameKind, ...]) -> str | None:
    """The best of the names in the first language that has one."""
    found = (_best(names, when, kinds) for names in spoken)
    return next((name.text for name in found if name is not None), None)


def _best(names: Iterable[Name], when: When | None, kinds: tuple[NameKind, ...]) -> Name | None:
    """The name of the first of the *kinds* that was, or may have been, borne then; without a date, that is borne."""
    of_kind = [name for name in names if name.kind in kinds]
    if when is None:
        return min(filter(_current, of_kind), key=lambda name: kinds.index(name.kind), default=None)
    first, last = as_window(when)
    verdicts = [(name, name.truth.verdict(first, last)) for name in of_kind]
    fit = [(name, verdict) for name, verdict in verdicts if verdict is not Verdict.NO]
    fit = [pair for pair in fit if _dated(pair[0])] or fit
    if not fit:
        return None
    # Of "Zaire" and "Republic of Zaire", both recorded as former names, the shorter is the one in common use.
    return min(fit, key=lambda pair: (kinds.index(pair[0].kind), pair[1] is not Verdict.YES, len(pair[0].text)))[0]


def _dated(name: Name) -> bool:
    return name.interval != NOT_STATED


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
