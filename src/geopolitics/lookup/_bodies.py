"""Organizations named by two words for them: a body beside the whole that it is part of, a group called a group."""

from __future__ import annotations

import re
from itertools import pairwise, takewhile, zip_longest
from typing import TYPE_CHECKING, Any

from geopolitics.locales import fold_marks
from geopolitics.lookup._words import NOISE
from geopolitics.model import Organization, OrganizationKind

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from geopolitics.lookup._catalogue import Catalogue

_WORD = re.compile(r"[^\s'\u2019\u02bc-]+")
# What joins the one to the other, also where it is an ending that an apostrophe or a hyphen keeps apart (*BM'nin*).
_JOINTS = NOISE | frozenset(fold_marks(word) for word in "s của nin nın nun nün ның нің дың дің тың тің".split())
# What each language calls a group: *the BRICS group*, *groupe BRICS*.
_GROUP = frozenset(
    map(fold_marks, "group groupe grupo gruppe gruppo groep группа группы группу группе grubu тобы nhóm مجموعة".split())
)
_LONGEST_ENDING = 3
_SHORTEST_STEM = 3


def words_apart(text: str) -> list[str]:
    """The words of a text as they are written, without those that join them; capitals are no article (*UN*).

    >>> (
    ...     words_apart("Conseil de l'UE"),
    ...     words_apart("UN-Sicherheitsrat"),
    ...     words_apart("BM'nin Güvenlik Konseyi"),
    ... )
    (['Conseil', 'UE'], ['UN', 'Sicherheitsrat'], ['BM', 'Güvenlik', 'Konseyi'])
    """
    return [word[0] for word in _words(text)]


def of_the_whole(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """The body of which *text* is a name beside one of the whole (*Rat der EU*, *UN-Sicherheitsrat*)."""
    if not _may_name(catalogue, words_apart(text)):
        return ()
    found: dict[str, None] = {}
    for whole, part in _in_two(text):
        for organization in _organizations(catalogue, whole):
            found.update((body.id, None) for body in catalogue.bodies.called(part, organization))
    return tuple(found)


def called_a_group(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """The grouping of which *text* is a name beside a word for *group* (*groupe BRICS*)."""
    words = words_apart(text)
    if len(words) < 2 or _GROUP.isdisjoint(map(fold_marks, (words[0], words[-1]))):
        return ()
    groups = [rest for rest, word in _in_two(text) if fold_marks(word) in _GROUP]
    found = [each for rest in groups for each in _organizations(catalogue, rest)]
    return tuple(each.id for each in found if each.kind is OrganizationKind.GROUPING)


def _may_name(catalogue: Catalogue[Any], words: list[str]) -> bool:
    """Whether each word is of some name: most texts are not, and no more need be done."""
    know = catalogue.words.know
    folded = (word for word in map(fold_marks, words) if word not in _JOINTS)
    return len(words) > 1 and all(know([word]) or know([f"l{word}"]) or know([f"d{word}"]) for word in folded)


def _words(text: str) -> list[re.Match[str]]:
    shouted = text.isupper()

    def joins(word: str) -> bool:
        return fold_marks(word) in _JOINTS and (shouted or len(word) == 1 or not word.isupper())

    return [word for word in _WORD.finditer(text) if not joins(word[0])]


def _in_two(text: str) -> Iterator[tuple[str, str]]:
    """What stands before and after what joins two words, and the other way round, for each two."""
    words = _words(text)
    for one, next_one in pairwise(words):
        before, after = text[words[0].start() : one.end()], text[next_one.start() : words[-1].end()]
        yield before, after
        yield after, before


def _organizations(catalogue: Catalogue[Any], text: str) -> list[Organization]:
    return [each for each in catalogue.entities(catalogue.spelled(text)) if isinstance(each, Organization)]


class Bodies:
    """The organizations that are part of another; the words of their names are folded once.

    Args:
        organizations: All organizations of a directory.
    """

    def __init__(self, organizations: Iterable[Organization]) -> None:
        self._of: dict[Organization, list[Organization]] = {}
        for each in organizations:
            if each.part_of is not None:
                self._of.setdefault(each.part_of, []).append(each)
        self._names: dict[Organization, list[list[str]]] = {}

    def called(self, part: str, whole: Organization) -> list[Organization]:
        """Those of a whole of which *part* is a name, or all of one but a name of the whole."""
        asked = _folded(part)
        return [body for body in self._of.get(whole, ()) if self._is_called(body, whole, asked)]

    def _is_called(self, body: Organization, whole: Organization, asked: list[str]) -> bool:
        for name in self._names_of(body):
            if name == asked:
                return True
            if len(name) > len(asked):
                rests = [name[len(asked) :]] if name[: len(asked)] == asked else []
                rests += [name[: -len(asked)]] if name[-len(asked) :] == asked else []
                if any(_alike(rest, of_it) for rest in rests for of_it in self._names_of(whole)):
                    return True
        return False

    def _names_of(self, organization: Organization) -> list[list[str]]:
        """The words of each of its names."""
        if organization not in self._names:
            names = (organization.label, *(name.text for name in organization.names))
            self._names[organization] = [_folded(name) for name in names]
        return self._names[organization]


def _folded(name: str) -> list[str]:
    return [fold_marks(word) for word in words_apart(name)]


def _alike(words: list[str], others: list[str]) -> bool:
    """Whether the words are the same but for their endings (*Europäischen Union*, *Europäische Union*)."""
    return all(_same_stem(one, other) for one, other in zip_longest(words, others, fillvalue=""))


def _same_stem(one: str, other: str) -> bool:
    stem = len(list(takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False))))
    return one == other or (stem >= _SHORTEST_STEM and max(len(one), len(other)) - stem <= _LONGEST_ENDING)
