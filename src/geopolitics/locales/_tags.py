"""Locale identifiers: what people write, and the one that CLDR and Babel use."""

from __future__ import annotations

from functools import cache, lru_cache

from geopolitics.errors import LocaleError
from geopolitics.locales._sections import SectionedFile

_FILE = SectionedFile("territories.txt")
_LOCALES, _ALIASES = 3, 4


@cache
def locale_parents() -> dict[str, str]:
    """Every locale identifier of CLDR that Babel has, with the one it falls back to (``""``: the root).

    >>> locale_parents()["pt_MZ"], locale_parents()["pt"]
    ('pt_PT', '')
    """
    pairs = (line.decode().split("\t")[:2] for line in _FILE.lines(_LOCALES))
    return {tag: parent for tag, parent in pairs}  # noqa: C416 - dict() does not see that each has two


@cache
def _aliases() -> dict[str, str]:
    pairs = (line.decode().split("\t") for line in _FILE.lines(_ALIASES))
    return {alias: tag for alias, tag in pairs}  # noqa: C416


@lru_cache(maxsize=1024)
def normalise_locale(tag: str) -> str:
    """The identifier by which CLDR knows a locale.

    Case, ``-`` or ``_``, POSIX encodings (``pt_BR.UTF-8``), older codes (``iw``) and scripts that a territory implies
    (``zh-TW``) are understood; a territory that CLDR does not distinguish falls back to the language.

    Raises:
        LocaleError: CLDR has no such language; those like it are named.

    Source:
        RFC 4647 section 3.4 (lookup), CLDR's aliases and likely subtags.

    >>> [normalise_locale(tag) for tag in ("pt-BR", "zh-tw", "pt_BR.UTF-8", "PT", "iw", "ru-US")]
    ['pt_BR', 'zh_Hant_TW', 'pt_BR', 'pt', 'he', 'ru']
    """
    if not isinstance(tag, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers without types
        raise LocaleError(repr(tag))
    plain = tag.strip().partition(".")[0].partition("@")[0].replace("-", "_")
    if plain in ("C", "POSIX"):
        plain = "en_US_POSIX"
    subtags = [_cased(part, place) for place, part in enumerate(plain.split("_"))]
    known, aliases = locale_parents(), _aliases()
    language = aliases.get(subtags[0], subtags[0]).split("_")
    for kept in range(len(subtags), 0, -1):
        shorter = "_".join((language if kept == 1 else language[:1]) + subtags[1:kept])
        found = aliases.get(shorter, shorter)
        if found in known:
            return found
    raise LocaleError(tag, _near(plain))


def _cased(subtag: str, place: int) -> str:
    if place == 0:
        return subtag.lower()
    return subtag.title() if len(subtag) == 4 and subtag.isalpha() else subtag.upper()


def _near(tag: str) -> tuple[str, ...]:
    """Identifiers that look like *tag*, best first."""
    from difflib import get_close_matches

    return tuple(get_close_matches(tag, locale_parents(), n=3, cutoff=0.6))
