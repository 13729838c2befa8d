"""Babel's locales, each with data of its own.

Babel (2.18 at least) lets the locales share the dictionaries that they inherit, and writes into them what an alias
stands for in the locale that is asked first. Ask for the months of one language, and another may answer with them:
Bosnian with Chinese ones. So each locale here is given data that were read afresh and that nothing else holds.
"""

from __future__ import annotations

import pickle
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any, cast

from geopolitics.errors import LocaleError
from geopolitics.locales._tags import normalise_locale

if TYPE_CHECKING:
    from babel import Locale
    from babel.localedata import LocaleDataDict


@lru_cache(maxsize=128)
def babel_locale(locale: str) -> Locale:
    """Babel's locale of that name, loaded once.

    Raises:
        LocaleError: CLDR has no such locale.

    >>> babel_locale("pt-BR").english_name
    'Portuguese (Brazil)'
    """
    from babel import Locale, UnknownLocaleError

    tag = normalise_locale(locale)
    try:
        babel = Locale.parse(tag)
    except UnknownLocaleError:  # an older Babel, which has fewer locales than the built tables
        raise LocaleError(locale) from None
    setattr(babel, "_Locale__data", own_data(tag))  # noqa: B010 - Babel's own slot
    return babel


def own_data(tag: str) -> LocaleDataDict:
    """The data of a locale of CLDR, which nothing else holds.

    >>> own_data("pt")["months"]["format"]["wide"][5]
    'maio'
    """
    from babel.localedata import LocaleDataDict

    return LocaleDataDict(_Sections(_merged(tag)))


_Data = dict[str | int | None, Any]


class _Sections(_Data):
    """The data of a locale; each section is copied when it is first asked for, so what is written stays here."""

    def __init__(self, shared: _Data) -> None:
        super().__init__(shared)
        self._still_shared = set(shared)

    def __getitem__(self, section: str | int | None) -> Any:
        if section in self._still_shared:
            self._still_shared.remove(section)
            self[section] = _copied(super().__getitem__(section))
        return super().__getitem__(section)


def _copied(value: Any) -> Any:
    if isinstance(value, dict):
        inner = cast("_Data", value)
        return {key: _copied(inner[key]) for key in inner}
    if isinstance(value, tuple):  # an alias, and what differs from it
        parts = cast("tuple[object, ...]", value)
        return tuple(_copied(part) for part in parts)
    return value


@cache
def _merged(tag: str) -> _Data:
    """What the file of a locale and those it inherits from have, read afresh; never to be written into."""
    from babel import localedata

    data = {} if tag == "root" else dict(_merged(_parent(tag)))
    with open(localedata.resolve_locale_filename(tag), "rb") as file:  # noqa: PTH123
        localedata.merge(data, pickle.load(file))  # noqa: S301 - Babel's own file
    return data


def _parent(tag: str) -> str:
    """The locale from which *tag* inherits, by CLDR's rules."""
    from babel.core import get_global

    if parent := get_global("parent_exceptions").get(tag):
        return str(parent)
    language, *rest = tag.split("_")
    likely = get_global("likely_subtags").get(language, "").split("_")
    if len(rest) == 1 and len(rest[0]) == 4 and rest[0] not in likely:
        return "root"  # a script that is not the language's usual one
    return tag.rpartition("_")[0] or "root"
