"""The languages in which answers are written: English, and each that has a compiled catalog."""

from __future__ import annotations

import os
from functools import cache
from typing import TYPE_CHECKING, Final

from geopolitics.errors import LanguageError, LocaleError

if TYPE_CHECKING:
    from gettext import GNUTranslations

ENGLISH: Final = "en"
_FOLDER: Final = os.path.join(os.path.dirname(__file__), "catalogs")  # noqa: PTH118, PTH120 - pathlib costs 5 ms
_USUAL: Final = {"pt": "pt_BR", "zh": "zh_Hans"}
"""The catalog of a language that has several, or one of another name, for the locales that inherit from neither."""


def is_english(locale: str) -> bool:
    """Whether a locale is one of English, for which nothing need be loaded."""
    return locale.replace("_", "-").partition("-")[0].lower() == ENGLISH


@cache
def written() -> tuple[str, ...]:
    """The languages in which answers are written, English first.

    >>> written()[0], "pt_BR" in written()
    ('en', True)
    """
    return ENGLISH, *sorted(name[:-3] for name in os.listdir(_FOLDER) if name.endswith(".mo"))  # noqa: PTH208


@cache
def catalog_tag(locale: str) -> str:
    """The language, of those in which answers are written, that serves a locale.

    Portuguese is written as in Brazil and as in Portugal; locales that CLDR lets inherit from the latter's (``pt-MZ``)
    are served by it. Chinese is written in simplified characters, whatever script the names are in.

    Raises:
        LanguageError: There is none.

    Source:
        CLDR's parents of locales.

    >>> [catalog_tag(locale) for locale in ("pt", "pt-MZ", "en-GB")]
    ['pt_BR', 'pt_PT', 'en']
    """
    if is_english(locale):
        return ENGLISH
    from geopolitics.locales import locale_parents, normalise_locale

    try:
        tag = normalise_locale(locale)
    except LocaleError:
        raise LanguageError(locale, written()) from None
    language = tag.partition("_")[0]
    while tag:
        if tag in written():
            return tag
        tag = locale_parents().get(tag, "")
    if (found := _USUAL.get(language, language)) in written():
        return found
    raise LanguageError(locale, written())


@cache
def catalog(tag: str) -> GNUTranslations:
    """The sentences in one of those languages."""
    from gettext import GNUTranslations

    with open(os.path.join(_FOLDER, f"{tag}.mo"), "rb") as file:  # noqa: PTH118, PTH123
        return GNUTranslations(file)
