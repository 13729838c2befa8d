"""The words of which dates are made, language by language, read from the built table when a language is first asked."""

from __future__ import annotations

import datetime
import re
from functools import cache, lru_cache
from typing import NamedTuple

from geopolitics.locales._fold import fold_marks
from geopolitics.locales._sections import SectionedFile

_FILE = SectionedFile("dates.txt")
_INDEX, _LANGUAGES, _ORDERS, _FIRST = range(4)

# Written without spaces: a run of letters may hold several words. (Chinese and Japanese are cut sign by sign.)
_UNSPACED = frozenset({"km", "ko", "lo", "my", "th"})

# What endings are made of, without accents: Latin, Cyrillic (with its signs), Greek, Armenian, Georgian.
_VOWELS = frozenset("aeiouyаеиоуыэюяіїєьйαεηιουωաեէըիոօუაეიო")


class Meaning(NamedTuple):
    """What a word or number can be in a date: its kind, and which one."""

    kind: str
    value: int = 0
    digits: int = 0
    suffixed: bool = False


class Language:
    """The date words of one language.

    Attributes:
        code: The language.
        inflected: Whether months take endings that the table does not list.
        decade_endings: What is written onto a number that is a decade: the *er* of *1990er*.
    """

    __slots__ = ("_bare_months", "_by_first", "_months", "_unspaced", "code", "decade_endings", "inflected")

    def __init__(self, code: str, lines: list[bytes]) -> None:
        self.code = code
        self.inflected = False
        self.decade_endings: frozenset[str] = frozenset()
        self._by_first: dict[str, dict[tuple[str, ...], list[Meaning]]] = {}
        self._months: dict[str, int] = {}
        self._bare_months: dict[str, tuple[int, bool]] | None = None
        for line in lines:
            kind, *rest = line.decode().split("\t")
            if not rest:
                self.inflected = True
                continue
            if kind == "decade-ending":
                self.decade_endings = frozenset(rest[1:])
                continue
            meaning = Meaning(kind, int(rest[0] or 0))
            for phrase in rest[1:]:
                words = tuple(phrase.split(" "))
                self._by_first.setdefault(words[0], {}).setdefault(words, []).append(meaning)
                if kind == "month" and len(words) == 1:
                    self._months[phrase] = meaning.value
        self._unspaced = self._any_word() if code in _UNSPACED else None

    def _any_word(self) -> re.Pattern[str]:
        words = {word for phrases in self._by_first.values() for phrase in phrases for word in phrase}
        return re.compile("|".join(sorted(map(re.escape, words), key=len, reverse=True)))

    def pieces(self, word: str) -> list[str]:
        """The words that are written together in *word*, where the language writes without spaces."""
        if self._unspaced is None or word in self._by_first or word.isdecimal():
            return [word]
        found = self._unspaced.findall(word)
        return found if "".join(found) == word else [word]

    def longest(self, words: list[str], start: int) -> tuple[int, list[Meaning]]:
        """How many words from *start* on are one phrase, at most, and what it can mean."""
        best: tuple[int, list[Meaning]] = (0, [])
        for phrase, meanings in self._by_first.get(words[start], {}).items():
            length = len(phrase)
            if length > best[0] and tuple(words[start : start + length]) == phrase:
                best = (length, meanings)
        return best

    def month_like(self, word: str) -> int | None:
        """The one month of which *word* is a shorter or an inflected form; None when there is not exactly one."""
        bare = fold_marks(word)
        shared = [(self._shared(bare, name, whole), month) for name, (month, whole) in self._stems().items()]
        most = max((length for length, _ in shared), default=0)
        like = {month for length, month in shared if length == most}
        return like.pop() if most and len(like) == 1 else None

    def _stems(self) -> dict[str, tuple[int, bool]]:
        """The names of months without accents, with the month and whether it is a whole name, no abbreviation."""
        if self._bare_months is None:
            bare = {fold_marks(name): month for name, month in self._months.items()}
            self._bare_months = {
                name: (
                    month,
                    not any(other != name and other.startswith(name) and bare[other] == month for other in bare),
                )
                for name, month in bare.items()
            }
        return self._bare_months

    def _shared(self, word: str, name: str, whole: bool) -> int:
        """How many letters *word* shares with the month's name at its beginning; 0 if it is no form of it."""
        if len(name) > len(word) >= (3 if word < "\u0590" else 2) and name.startswith(word):
            return len(word)
        differ = (place for place, (one, other) in enumerate(zip(word, name, strict=False)) if one != other)
        shared = next(differ, min(len(word), len(name)))
        if not self.inflected or shared < 3:
            return 0
        if shared == len(name):  # a suffix on the whole name
            return shared if whole and len(name) > 3 and len(word) - shared <= 5 else 0
        close = shared >= len(name) / 2 and len(word) - shared <= 3 and len(name) - shared <= 3
        # Endings are where words of one stem part: травні and травня, studenom and studenoga, but not травма.
        at_ending = (
            word[shared - 1] in _VOWELS
            or not set(word[shared : shared + 1]) - _VOWELS
            or not set(name[shared:]) - _VOWELS
        )
        return shared if close and at_ending else 0


@cache
def _languages() -> dict[str, tuple[int, bool]]:
    """The place of each language in the file, and whether CLDR holds its data to be complete (its level modern)."""
    lines = (line.decode().split("\t") for line in _FILE.lines(_LANGUAGES))
    return {code: (place, level == "modern") for place, (code, level) in enumerate(lines)}


@lru_cache(maxsize=64)
def language(code: str) -> Language:
    """The date words of a language of CLDR."""
    return Language(code, _FILE.lines(_FIRST + _languages()[code][0]))


@cache
def _index() -> dict[str, str]:
    lines = (line.decode().split("\t") for line in _FILE.lines(_INDEX))
    return {word: languages for word, languages in lines}  # noqa: C416 - dict() does not see that each has two


def languages_of(words: list[str]) -> tuple[list[str], list[str]]:
    """The languages in which one of *words* names, or begins to name, a month, a part of the year, it or a decade.

    Those whose data CLDR holds to be complete come first, the others second: the abbreviations of small languages,
    many of them made up for CLDR, would else make ``11 mai 2014`` ambiguous.
    """
    index = _index()
    codes = sorted({code for word in words for code in index.get(word, "").split()})
    known = _languages()
    return [code for code in codes if known[code][1]], [code for code in codes if not known[code][1]]


@cache
def _orders() -> dict[str, str]:
    lines = (line.decode().split("\t") for line in _FILE.lines(_ORDERS))
    return {tag: order for tag, order in lines}  # noqa: C416


def field_order(tag: str) -> str:
    """The order of day, month and year in the locale's short date: ``dmy``, ``mdy`` or ``ymd``."""
    return _orders()[tag]


def weekday_of(year: int, month: int, day: int) -> int:
    """0 for Monday, of a day of the proleptic Gregorian calendar in years 1 to 9999."""
    return datetime.date(year, month, day).weekday()
