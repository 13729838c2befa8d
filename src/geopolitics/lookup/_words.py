"""Names by the words in them, in whatever order: the rules by which people shorten and turn round official names.

A word stands for a whole word and never for a part of one, except where its own final point says that it is cut short.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from geopolitics.locales import fold_marks

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ARTICLES = frozenset("the la le les l el los las il lo gli i o os a as um uma un une die der das den het de".split())
# Words that tell no two names apart.
NOISE = ARTICLES | frozenset(
    "of du des del dei della dello degli delle do da dos di d von van part former formerly".split()
)

# What stands for several words, after folding.
_PHRASES = {
    phrase: short
    for short, phrases in {
        "us": ("united states of america", "united states", "u s a", "u s", "usa"),
        "uk": ("united kingdom", "u k"),
        "sar": ("special administrative region", "s a r"),
        "peoples": ("people s",),
        "dem peo rep": ("d p r", "dpr", "p d r", "pdr"),
        "dem rep": ("d r", "dr"),
        "peo rep": ("p r", "pr"),
        "yugoslav rep": ("f y r", "fyr"),
        "fed states": ("f s", "fs"),
        "divoire": ("d ivoire",),
    }.items()
    for phrase in phrases
}
_PHRASE = re.compile(rf"\b(?:{'|'.join(sorted(_PHRASES, key=len, reverse=True))})\b")

# A point that ends one word while the next begins without a blank (Dem.Rep.); but P.D.R. is one word.
_RUN_ON = re.compile(r"\.(?=\w{2})")

# How one word is written in its full and its shorter forms.
_SHORT = {
    word: short
    for short, words in {
        "rep": "republic repub republ",
        "dem": "democratic",
        "fed": "federal federated federative",
        "peo": "peoples people",
        "isl": "islands island isles isle isds isd is insel inseln ile iles isla islas ilha ilhas isola isole eilanden",
        "ter": "territory territories terr",
        "st": "saint sainte ste sint",
        "states": "sts",
        "north": "n",
        "south": "s",
        "east": "e",
        "west": "w",
        "br": "british brit",
        "fr": "french",
        "and": "& et und y en",
        "guiana": "guyana",
    }.items()
    for word in words.split()
}
# N. is North and Northern; but southern is not south: Southern Africa is no state.
_QUARTERS = {"northern": "north", "southern": "south", "eastern": "east", "western": "west"}

_LETTERS = {"north": "n", "south": "s", "east": "e", "west": "w"}

# What says which form a state has, not which state it is.
FORMS = frozenset(
    """
    rep dem fed peo isl ter sar kingdom state states union federation confederation principality duchy grand sultanate
    emirate commonwealth islamic arab socialist independent sovereign plurinational bolivarian cooperative hashemite
    popular territorial collectivity overseas province
    republique royaume etat etats federation principaute islamique democratique populaire socialiste federale federes
    federe plurinational arabe
    republica reino estado estados federacion federacao principado islamica democratica popular socialista federal
    federados federado plurinacional arabe bolivariana cooperativa
    repubblica regno stato stati federati federata federazione principato
    republik konigreich staat staaten bund bundesrepublik bundesstaat foderierte foderation furstentum islamische
    demokratische volksrepublik sozialistische vereinigte
    republiek koninkrijk
    республика королевство федерация федеративная исламская народная демократическая государство штаты федеративные
    """.split()
)
# The same in a script without blanks.
FORM_SIGNS = re.compile("(?:伊斯兰|玻利瓦尔|多民族|人民|民主|阿拉伯|社会主义|联邦|合众|共和|王|大公|酋长|国|聯邦|國)+")


def words_of(text: str) -> list[str]:
    """The words of a name in their shortest forms, without those that tell no two names apart.

    >>> words_of("Korea, Democratic People's Republic of"), words_of("the D.P.R. Korea")
    (['korea', 'dem', 'peo', 'rep'], ['dem', 'peo', 'rep', 'korea'])
    """
    if "." in text:
        text = _RUN_ON.sub(". ", text)
    words = _PHRASE.sub(_shorter, fold_marks(text)).split()
    return words if len(words) == 1 else [_SHORT.get(word, word) for word in words if word not in NOISE]


def _shorter(found: re.Match[str]) -> str:
    return _PHRASES[found[0]]


_UNTOLD = NOISE | frozenset("и й і та в на по за and et y e i en und für ve och for in on".split())


def initials_of(name: str) -> str:
    """The first letters of the words of a name, folded, without those of articles and what joins two words.

    >>> initials_of("Организация экономического сотрудничества и развития"), initials_of("Avrupa Birliği")
    ('оэср', 'ab')
    """
    words = filter(None, re.split(r"[\s'\u2019\u2014-]+", name))
    return fold_marks("".join(word[0] for word in words if word.casefold() not in _UNTOLD))


class Words:
    """Names by the words in them.

    Args:
        names: Each name with the id of an entity that bears it.

    >>> words = Words([("Niger", "NER"), ("Nigeria", "NGA"), ("Bosnia and Herzegovina", "BIH")])
    >>> words.bearing(words_of("Niger, the")), words.bearing(words_of("Nige"))
    (('NER',), ())
    >>> words.cut_short("Bosnia & Herz.", words_of("Bosnia & Herz."))
    ('BIH',)
    """

    __slots__ = ("_by_bag", "_by_word", "_texts")

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._by_bag: dict[str, tuple[str, ...]] = {}
        self._by_word: dict[str, list[str]] = {}
        self._texts: dict[str, str] = {}
        for text, id_ in names:
            words = words_of(text)
            self._add(words, text, id_)
            if not _QUARTERS.keys().isdisjoint(words):
                self._add([_QUARTERS.get(word, word) for word in words], text, id_)

    def _add(self, words: list[str], text: str, id_: str) -> None:
        bag = _bag(words)
        known = self._by_bag.get(bag)
        if known is None:
            self._by_bag[bag] = (id_,)
            self._texts[bag] = text
            for word in set(words):
                self._by_word.setdefault(word, []).append(bag)
        elif id_ not in known:
            self._by_bag[bag] = (*known, id_)

    def bearing(self, words: list[str]) -> tuple[str, ...]:
        """The ids of those with a name of just these words."""
        return self._by_bag.get(_bag(words), ()) if words else ()

    def cut_short(self, text: str, words: list[str]) -> tuple[str, ...]:
        """The ids of those with a name of just these words, of which those before a point in *text* are cut short."""
        cut = {fold_marks(part) for part in re.findall(r"(\w+)\.", text)}
        words = [_LETTERS[word] if _LETTERS.get(word) in cut else word for word in words]
        whole = [word for word in words if word not in cut]
        beginnings = [word for word in words if word in cut]
        if not beginnings or not whole:
            return ()
        found = (bag for bag in self._with_all(whole) if _completes(bag, whole, beginnings))
        return tuple(dict.fromkeys(id_ for bag in found for id_ in self._by_bag[bag]))

    def know(self, words: list[str]) -> bool:
        """Whether each of the words stands in some name."""
        return all(word in self._by_word for word in words)

    def others_with(self, words: list[str], id_: str) -> bool:
        """Whether a name of an entity other than *id_* has all these words."""
        return any(other != id_ for bag in self._with_all(words) for other in self._by_bag[bag])

    def sharing(self, text: str, most: int) -> tuple[str, ...]:
        """Names whose words are all in *text*, the longest first; then those that share its rarest word."""
        known = [word for word in words_of(text) if len(word) > 3 and word in self._by_word and word not in FORMS]
        if not known:
            return ()
        words = set(words_of(text))
        whole = {bag for word in known for bag in self._by_word[word] if words.issuperset(bag.split(" "))}
        rarest = min(known, key=lambda word: len(self._by_word[word]))
        bags = (
            *sorted(whole, key=lambda bag: (-len(bag), bag)),
            *sorted(self._by_word[rarest], key=lambda b: (len(b), b)),
        )
        firsts: dict[tuple[str, ...], str] = {}
        for bag in bags:
            firsts.setdefault(self._by_bag[bag], self._texts[bag])
        return tuple(firsts.values())[:most]

    def beginning(self, word: str) -> Iterator[str]:
        """The names of which *word*, folded, is one of the words."""
        for bag in self._by_word.get(word, ()):
            yield self._texts[bag]

    def _with_all(self, words: list[str]) -> Iterator[str]:
        rarest = min(words, key=lambda word: len(self._by_word.get(word, ())), default="")
        for bag in self._by_word.get(rarest, ()):
            if set(words) <= set(bag.split(" ")):
                yield bag


def _bag(words: list[str]) -> str:
    return " ".join(sorted(words))


def _completes(bag: str, whole: list[str], beginnings: list[str]) -> bool:
    """Whether each beginning is that of a word of its own in *bag*, and none is left over."""
    rest = bag.split(" ")
    for word in whole:
        if word not in rest:
            return False
        rest.remove(word)
    if len(rest) != len(beginnings):
        return False
    for beginning in sorted(beginnings, key=len, reverse=True):
        found = next((word for word in rest if word.startswith(beginning)), None)
        if found is None:
            return False
        rest.remove(found)
    return True
