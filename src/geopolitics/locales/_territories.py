"""Today's territories by name and names by territory, in every locale of CLDR, without importing Babel."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from types import MappingProxyType

from geopolitics.locales._fold import fold, fold_marks
from geopolitics.locales._sections import SectionedFile
from geopolitics.locales._tags import normalise_locale

_FILE = SectionedFile("territories.txt")
_NAMES, _FOLDED, _BARE, _LOCALES = range(4)

_Codes = dict[str, tuple[str, ...]]


def _read(section: int) -> tuple[_Codes, dict[str, list[str]]]:
    """What each text of the section stands for, and the texts of each code in the order of the file."""
    codes_of: _Codes = {}
    texts_of: dict[str, list[str]] = {}
    for line in _FILE.lines(section):
        codes, *texts = line.decode().split("\t")
        codes_of.update(dict.fromkeys(texts, tuple(codes.split(" "))))
        texts_of[codes] = texts
    return codes_of, texts_of


@cache
def _exact() -> tuple[_Codes, dict[str, list[str]]]:
    return _read(_NAMES)


@cache
def _folded() -> _Codes:
    """Only where the folded text says something else than the same text taken exactly."""
    return _read(_FOLDED)[0]


@cache
def _bare() -> _Codes:
    """Only where the text without accents says something else than the same text with them."""
    return _read(_BARE)[0]


def territory_codes(text: str, *, marks: bool = True) -> tuple[str, ...]:
    """The territories that *text* names in some language: as CLDR writes it, or else folded.

    Args:
        text: A name, whole. Codes are not names.
        marks: False to compare without the accents of Latin, Greek and Cyrillic, when the name as it stands fits none.

    Returns:
        ISO 3166-1 alpha-2 codes (and ``XK``, Kosovo) in order; more than one when the name is tied; none when unknown.

    Source:
        CLDR's territory names, their short and variant forms, in all locales that Babel has.

    >>> territory_codes("Cazaquistão"), territory_codes("КАЗАХСТАН"), territory_codes("Kongo")
    (('KZ',), ('KZ',), ('CD', 'CG'))
    >>> territory_codes("Cazaquistao"), territory_codes("Cazaquistao", marks=False)
    ((), ('KZ',))
    """
    exact = _exact()[0]
    found = exact.get(text)
    if found is not None:
        return found
    folded = fold(text)
    found = _folded().get(folded) or exact.get(folded)
    if found is not None or marks:
        return found or ()
    bare = fold_marks(folded)
    return _bare().get(bare) or _folded().get(bare) or exact.get(bare) or ()


def exact_names() -> Mapping[str, tuple[str, ...]]:
    """Every name as CLDR writes it, with the codes it stands for: for indexes that hold other names as well.

    >>> exact_names()["Казахстан"]
    ('KZ',)
    """
    return MappingProxyType(_exact()[0])


def folded_names() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every folded name with the codes it stands for, each once; it costs a few milliseconds.

    >>> dict(folded_names())["côte divoire"]
    ('CI',)
    """
    folded = _folded()
    yield from folded.items()
    for text, codes in _exact()[0].items():
        if text not in folded and fold(text) == text:
            yield text, codes


@cache
def _locale_lines() -> dict[str, tuple[str, bytes]]:
    """The parent of each locale, and the names in which it differs, not yet taken apart."""
    lines: dict[str, tuple[str, bytes]] = {}
    for line in _FILE.lines(_LOCALES):
        tag, parent, names = line.split(b"\t")
        lines[tag.decode()] = (parent.decode(), names)
    return lines


def _names_in(tag: str) -> dict[str, str]:
    """All names of a locale by code, its parents' where it has none of its own."""
    parent, own = _locale_lines()[tag]
    names = dict(_names_in(parent)) if parent else {}
    texts_of = _exact()[1]
    for item in own.decode().split():
        names[item[:2]] = texts_of[item[:2]][int(item[2:])]
    return names


_names_by_locale: dict[str, dict[str, str]] = {}


def territory_name(code: str, locale: str = "en") -> str | None:
    """What CLDR calls a territory in a locale.

    Args:
        code: ISO 3166-1 alpha-2, upper case; or ``XK``.
        locale: Anything that `normalise_locale` reads.

    Returns:
        The name; None where CLDR has none in that language, or no such territory.

    Raises:
        LocaleError: CLDR has no such locale; those like it are named.

    Source:
        CLDR's territory names, by way of Babel.

    >>> territory_name("KZ", "pt-BR"), territory_name("CI", "zh-Hant"), territory_name("SU", "en")
    ('Cazaquistão', '象牙海岸', None)
    """
    try:
        return _names_by_locale[locale].get(code)
    except KeyError:
        names = _names_by_locale[locale] = _names_in(normalise_locale(locale))
        return names.get(code)
