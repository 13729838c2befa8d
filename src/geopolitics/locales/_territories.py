"""Today's territories by name and names by territory, in every locale of CLDR, without importing Babel."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from functools import cache

from geopolitics.locales._fold import fold, fold_marks
from geopolitics.locales._sections import SectionedFile
from geopolitics.locales._tags import normalise_locale

_FILE = SectionedFile("territories.txt")
_LOCALES = 3
_SEARCHES = 12  # a search costs 0.2 ms, the dict 10 ms


class _Table:
    """What the texts of one section stand for: searched as they lie in the file at first, a dict when asked often."""

    __slots__ = ("_block", "_codes", "_lines", "_searches", "_section", "get")

    get: Callable[[str], tuple[str, ...] | None]

    def __init__(self, section: int) -> None:
        self._section = section
        self._block = b""
        self._searches = 0
        self._codes: dict[str, tuple[str, ...]] = {}
        self._lines: dict[bytes, bytes] = {}
        self.get = self._search

    def codes(self) -> dict[str, tuple[str, ...]]:
        """Every text with its codes."""
        if not self._codes:
            codes_of: dict[str, tuple[str, ...]] = {}
            for line in self._read().splitlines():
                codes, *texts = line.decode().split("\t")
                codes_of.update(dict.fromkeys(texts, tuple(codes.split(" "))))
            self._codes = codes_of  # whole at once: another thread may be reading
            self.get, self._block = codes_of.get, b""
        return self._codes

    def texts_of(self, code: str) -> list[str]:
        """The texts of one code in the order of the file."""
        if not self._lines:
            parted = (line.partition(b"\t") for line in self._read().splitlines())
            self._lines = {code: texts for code, _, texts in parted}
        return self._lines[code.encode()].decode().split("\t")

    def _read(self) -> bytes:
        return self._block or b"\n".join([*_FILE.lines(self._section), b""])

    def _search(self, text: str) -> tuple[str, ...] | None:
        self._searches += 1
        if self._searches > _SEARCHES:
            return self.codes().get(text)
        block = self._block = self._read()
        cell = b"\t" + text.encode("utf-8", "surrogatepass")
        # The last line that has it: a text of several codes is there once more, with all of them.
        place = max(block.rfind(cell + end) for end in (b"\t", b"\n"))
        if place < 0 or "\t" in text or "\n" in text or not text:
            return None
        start = block.rfind(b"\n", 0, place) + 1
        return tuple(block[start : block.index(b"\t", start)].decode().split(" "))


_EXACT = _Table(0)
_FOLDED = _Table(1)  # only where the folded text says something else than the same text taken exactly
_BARE = _Table(2)  # only where the text without accents says something else than the same text with them


def territory_codes(text: str, *, marks: bool = True) -> tuple[str, ...]:
    """The territories that *text* names in some language: as CLDR writes it, or else folded.

    Args:
        text: A name, whole. Codes are not names.
        marks: False to compare without the accents of Latin, Greek and Cyrillic, when the name as it stands fits none.

    Returns:
        ISO 3166-1 alpha-2 codes (and ``XK``, Kosovo) in order; more than one when the name is tied; none when unknown.

    Source:
        CLDR's territory names, their short and variant forms, in all locales that Babel has, and those of other
        releases of CLDR.

    >>> territory_codes("Cazaquistão"), territory_codes("КАЗАХСТАН"), territory_codes("Kongo")
    (('KZ',), ('KZ',), ('CD', 'CG'))
    >>> territory_codes("Cazaquistao"), territory_codes("Cazaquistao", marks=False)
    ((), ('KZ',))
    """
    found = _EXACT.get(text)
    if found is not None:
        return found
    folded = fold(text)
    return codes_of_folded(folded) or (() if marks else codes_of_bare(fold_marks(folded)))


def codes_of_folded(folded: str) -> tuple[str, ...]:
    """The territories with a name that folds to *folded*: for a caller who has folded already.

    >>> codes_of_folded("казахстан")
    ('KZ',)
    """
    return _FOLDED.get(folded) or _EXACT.get(folded) or ()


def codes_of_bare(bare: str) -> tuple[str, ...]:
    """The same without accents, for what `fold_marks` gives.

    >>> codes_of_bare("cazaquistao")
    ('KZ',)
    """
    return _BARE.get(bare) or _FOLDED.get(bare) or _EXACT.get(bare) or ()


def codes_of_exact(text: str) -> tuple[str, ...]:
    """The territories with a name that is *text* as it stands.

    >>> codes_of_exact("Cazaquistão"), codes_of_exact("CAZAQUISTÃO")
    (('KZ',), ())
    """
    return _EXACT.get(text) or ()


def exact_names() -> Mapping[str, tuple[str, ...]]:
    """Every name as CLDR writes it, with the codes it stands for: for indexes that hold other names as well.

    >>> exact_names()["Казахстан"]
    ('KZ',)
    """
    return _EXACT.codes()


def folded_names() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Every folded name with the codes it stands for, each once; it costs a few milliseconds.

    >>> dict(folded_names())["côte divoire"]
    ('CI',)
    """
    folded = _FOLDED.codes()
    yield from folded.items()
    for text, codes in _EXACT.codes().items():
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


def _places_in(tag: str) -> dict[str, int]:
    """The place of each name of a locale in the list of its territory's names; its parents' where it has none."""
    parent, own = _locale_lines()[tag]
    places = dict(_places_in(parent)) if parent else {}
    places.update((item[:2], int(item[2:])) for item in own.decode().split())
    return places


class _Names(dict[str, str]):
    """The names of a locale by code, each looked up once."""

    __slots__ = ("_places",)

    def __init__(self, places: dict[str, int]) -> None:
        super().__init__()
        self._places = places

    def __missing__(self, code: str) -> str | None:
        place = self._places.get(code)
        if place is None:
            return None
        self[code] = name = _texts_of(code)[place]
        return name


@cache
def _texts_of(code: str) -> list[str]:
    return _EXACT.texts_of(code)


_names_by_locale: dict[str, _Names] = {}


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
        return _names_by_locale[locale][code]
    except KeyError:
        names = _names_by_locale[locale] = _Names(_places_in(normalise_locale(locale)))
        return names[code]
