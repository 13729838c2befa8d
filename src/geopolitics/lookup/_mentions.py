"""Finding the states that a running text names: whole words, the longest name first, in any script."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Any

from geopolitics.locales import fold, fold_marks, folded_names, territory_name
from geopolitics.lookup._found import Mention
from geopolitics.model import State

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geopolitics.lookup._finder import Finder

Window = tuple[int, int]


# Scripts written without blanks; a name in katakana is a whole run of it.
_DENSE = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3400-\u9fff\u3041-\u309f"
_MARKS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff"
_WORD = re.compile(
    rf"(?:(?<!\w)[A-Z]\.){{2,}}|[{_DENSE}]+|[\u30a0-\u30ff]+|(?:[^\W_{_DENSE}\u30a0-\u30ff]|[{_MARKS}])+"
)
_IS_DENSE = re.compile(f"[{_DENSE}]")
# What may stand between two words of one name.
_JOINT = re.compile("[ \u00a0\n\t]{1,2}|[-\u2010-\u2013\u30fb\u00b7]| [-\u2010-\u2015] |, |\\. | & |")
_COMMA = ", "
_BRACKET = re.compile(r"\s?[(\uff08]([^()\uff08\uff09]{1,40})[)\uff09]")
_APOSTROPHE = re.compile("['\u2018\u2019\u02bb\u02bc]")
_QUARTERS = frozenset("NSEW")
# Particles that Korean writes onto a noun.
_PARTICLES = re.compile(
    "(?:은|는|이|가|을|를|의|에|에서|에게|와|과|로|으로|도|만|까지|부터|인|인의|보다|처럼|이나|나)$"
)

# Names of states that people bear too: beside another word in capitals they are not taken for the state.
_ALSO_OF_PEOPLE = frozenset("jordan chad georgia".split())
# Capitals that begin a sentence or a title, not the name of a person.
_BEFORE_PLACES = frozenset(
    """
    a across after against all along although an and around as at because before between beyond both but by
    during either even for former from how however if in inside into is its like many modern near neither now of
    off old on only or our outside over since so than that the their then these this those though through to
    today toward towards under unless until upon was were what when where whereas whether which while who why
    will with within without yet africa american arab asia east eastern european king kingdom minister north
    northern president prime republic royal saudi south southern state west western visit via versus
    """.split()
)
# Words that begin the long name of a state.
_FORMS = frozenset(
    "arab bolivarian commonwealth co cooperative democratic federal federated federation federative hashemite "
    "independent islamic kingdom oriental people peoples plurinational principality republic socialist state sultanate "
    "union united".split()
)
_ABBREVIATIONS = ("US", "USA", "UK")
_MOST_WORDS_OF_A_FORM = 8
_SHORT_FORM = 3
_LONG_FOREIGN = 7
_GEORGIA = "georgia"
_UNITED_STATES = re.compile(r"\s*[,(]\s*(?:USA?|U\.\s?S\.(?:\s?A\.)?|United States)\b")


def _begins_with_a_particle(name: str) -> bool:
    """Whether a folded name in some language begins with what is a particle in another: *o*, *in*."""
    first, blank, _ = name.partition(" ")
    return bool(blank) and first in ("a", "e", "i", "in", "o", "on", "the", "y")


def _is_in_a_place(text: str, words: list[re.Match[str]], at: int, number: int) -> bool:
    """Whether a name is a part of another place's: New Mexico, Mexico City."""
    before = words[at - 1] if at else None
    if before is not None and before[0] == "New" and text[before.end() : words[at].start()] == " ":
        return True
    after = words[at + number] if at + number < len(words) else None
    return after is not None and after[0] == "City" and text[words[at + number - 1].end() : after.start()] == " "


class Mentions:
    """Finds the states that a text names.

    Args:
        finder: Finds states by name.
    """

    def __init__(self, finder: Finder[Any]) -> None:
        self._finder = finder
        self._most_words: dict[str, int] = {}
        self._longest: dict[str, int] = {}
        catalogue = finder.catalogues[0]
        own = [name for name, _ in catalogue.own_names()]
        if catalogue.today is not None:
            own += [territory_name(code, "en") or "" for code, _ in catalogue.today.codes()]
        self._own = {folded for folded in map(fold, own) if len(folded) > 1}
        all_names = () if catalogue.today is None else (name for name, _ in folded_names() if len(name) > 1)
        self._foreign = {name for name in all_names if name not in self._own and not _begins_with_a_particle(name)}
        for name in (*self._own, *self._foreign):
            first, blanks = name.partition(" ")[0], name.count(" ")
            if blanks >= self._most_words.get(first, 0):
                self._most_words[first] = blanks + 1
            if _IS_DENSE.match(name):
                self._longest[name[0]] = max(len(name), self._longest.get(name[0], 0))

    def _is_name(self, folded: str) -> bool:
        return folded in self._own or folded in self._foreign

    def found_in(self, text: str, window: Window | None) -> Iterator[Mention]:
        """The mentions in *text*, in its order; no two overlap."""
        words = list(_WORD.finditer(text))
        at = 0
        while at < len(words):
            word = words[at]
            if _IS_DENSE.match(word[0]):
                yield from self._in_a_run(text, word.start(), word.end(), window)
                at += 1
                continue
            taken = self._longest_name(text, words, at)
            if taken is None:
                at += 1
                continue
            number, end, name = taken
            if not (self._is_of_a_person(text, words, at, number, name) or _is_in_a_place(text, words, at, number)):
                mention = self._mention(text, word.start(), self._with_bracket(text, word.start(), end), window)
                if mention is not None:
                    yield mention
            at += number

    def _longest_name(self, text: str, words: list[re.Match[str]], at: int) -> tuple[int, int, str] | None:
        """How many words from *at* on make the longest name, where it ends, and the name folded."""
        folded = fold(words[at][0])
        most = self._most_words.get(folded, 0)
        if at + 1 < len(words) and _APOSTROPHE.fullmatch(text[words[at].end() : words[at + 1].start()]):
            most = max(most, 1 + self._most_words.get(folded + fold(words[at + 1][0]), 0))
        best = None
        for number in range(1, min(most, len(words) - at) * 2 + 1):
            last = words[min(at + number, len(words)) - 1]
            if number > 1:
                if at + number > len(words):
                    break
                between = text[words[at + number - 2].end() : last.start()]
                if _APOSTROPHE.fullmatch(between):
                    folded += fold(last[0])
                elif _JOINT.fullmatch(between):
                    folded += (" & " if "&" in between else " ") + fold(last[0])
                else:
                    break
            if self._is_name(folded) and self._may_be_one(text[words[at].start() : last.end()], folded):
                best = number, last.end(), folded
        best = best and self._first_of_a_list(text, words, at, best)
        longer = self._long_form(text, words, at, best)
        return longer or best or self._by_quarter(text, words, at) or self._with_particle(words[at])

    def _first_of_a_list(
        self, text: str, words: list[re.Match[str]], at: int, best: tuple[int, int, str]
    ) -> tuple[int, int, str]:
        """Where what follows a comma is a name too, it is a list: "Austria, Hungary"; "Sudan, South Africa"."""
        for number in range(1, best[0]):
            last = words[at + number - 1]
            if text[last.end() : words[at + number].start()] == _COMMA:
                first = text[words[at].start() : last.end()]
                following = self._longest_name(text, words, at + number)
                if words[at + number][0].rstrip(".").replace(".", "") in _ABBREVIATIONS:
                    return best  # Virgin Islands, U.S.
                if following and number + following[0] >= best[0] and len(self._finder.fitting(first)) == 1:
                    return number, last.end(), fold(first)
        return best

    def _long_form(
        self, text: str, words: list[re.Match[str]], at: int, best: tuple[int, int, str] | None
    ) -> tuple[int, int, str] | None:
        """A long name that only the rules of finding know: "Socialist Republic of Viet Nam"."""
        if fold(words[at][0]) not in _FORMS or not words[at][0][0].isupper():
            return None
        longest = None
        for number in range(2, min(_MOST_WORDS_OF_A_FORM, len(words) - at) + 1):
            last = words[at + number - 1]
            between = text[words[at + number - 2].end() : last.start()]
            if not (_APOSTROPHE.fullmatch(between) or (_JOINT.fullmatch(between) and between != _COMMA)):
                break
            written = text[words[at].start() : last.end()]
            if number > (best[0] if best else 1) and last[0][0].isupper() and len(self._finder.fitting(written)) == 1:
                longest = number, last.end(), fold(written)
        return longest

    def _with_bracket(self, text: str, start: int, end: int) -> int:
        """Where a name ends of which a bracket is a part: "Virgin Islands (British)", or that of one of two Congos."""
        bracket = _BRACKET.match(text, end)
        if bracket is None:
            return end
        written = text[start : bracket.end()]
        whole = self._finder.fitting(written)
        if len(whole) != 1:
            return end
        alone = self._finder.fitting(text[start:end])
        return bracket.end() if self._is_name(fold(written)) or len(alone) > 1 else end

    def _by_quarter(self, text: str, words: list[re.Match[str]], at: int) -> tuple[int, int, str] | None:
        """A name that begins with a quarter of the compass cut short: ``N. Korea``."""
        if words[at][0] not in _QUARTERS or at + 1 == len(words):
            return None
        start, following = words[at].start(), words[at + 1]
        if text[words[at].end() : following.start()] != ". " or not following[0][0].isupper():
            return None
        found = self._finder.fitting(text[start : following.end()])
        return (2, following.end(), fold(text[start : following.end()])) if found else None

    def _with_particle(self, word: re.Match[str]) -> tuple[int, int, str] | None:
        """A Korean name with a particle at its end."""
        if not "\uac00" <= word[0][-1] <= "\ud7a3":
            return None
        stem = _PARTICLES.sub("", word[0])
        folded = fold(stem)
        return (1, word.start() + len(stem), folded) if stem and self._is_name(folded) else None

    def _may_be_one(self, written: str, folded: str) -> bool:
        """Whether a name may be meant: it begins with a capital, and is not a common word of English."""
        first = written[0]
        if unicodedata.category(first) == "Ll":
            return False
        if not first.isupper():
            return True  # a script without capitals
        if folded in self._foreign:
            return not folded.isascii() or " " in folded or len(folded) >= _LONG_FOREIGN
        return len(folded) > _SHORT_FORM or bool(self._finder.catalogues[0].named(written))

    def _is_of_a_person(self, text: str, words: list[re.Match[str]], at: int, number: int, name: str) -> bool:
        if name == _GEORGIA and _UNITED_STATES.match(text, words[at].end()):
            return True
        if name not in _ALSO_OF_PEOPLE:
            return False
        return self._is_a_name_beside(text, words, at - 1, at) or self._is_a_name_beside(text, words, at + number, at)

    def _is_a_name_beside(self, text: str, words: list[re.Match[str]], other: int, at: int) -> bool:
        if not 0 <= other < len(words):
            return False
        first, second = sorted((other, at))
        if text[words[first].end() : words[second].start()] not in (" ", ". "):
            return False
        word = words[other][0]
        folded = fold_marks(word)
        return word[0].isupper() and not word.isupper() and folded not in _BEFORE_PLACES and not self._is_name(folded)

    def _in_a_run(self, text: str, start: int, end: int, window: Window | None) -> Iterator[Mention]:
        """The names in a run of signs without blanks, at each place the longest."""
        at = start
        while at < end:
            for size in range(min(self._longest.get(text[at], 0), end - at), 1, -1):
                if self._is_name(fold(text[at : at + size])):
                    mention = self._mention(text, at, self._with_bracket(text, at, at + size), window)
                    if mention is not None:
                        yield mention
                    at += size
                    break
            else:
                at += 1

    def _mention(self, text: str, start: int, end: int, window: Window | None) -> Mention | None:
        words = text[start:end]
        states = tuple(state for state in self._finder.fitting(words, window) if isinstance(state, State))
        return Mention(words, start, end, states) if states else None
