"""The rules of spelling by which a whole name that is in no list is still that of one state.

Each takes a catalogue and the wording of a text, and gives the ids of those that it finds; they are tried in the order
of `RULES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, TypeVar

from geopolitics.locales import fold_marks
from geopolitics.lookup._bodies import called_a_group, of_the_whole
from geopolitics.lookup._readings import (
    left_out,
    may_be_read_otherwise,
    parts_of,
    readings,
    repaired,
    without_article,
    years_of,
)
from geopolitics.lookup._words import FORM_SIGNS, FORMS, words_of
from geopolitics.model import Entity, State, StateKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from geopolitics.lookup._catalogue import Catalogue

E = TypeVar("E", bound=Entity)

__all__ = ["RULES", "Wording", "first_answers", "years_of"]

_NONE: tuple[str, ...] = ()


class Wording:
    """A text, the words in it, and what stands in a bracket or after a comma."""

    __slots__ = ("parts", "text", "words")

    def __init__(self, text: str) -> None:
        self.text = repaired(text)
        self.words = words_of(self.text)
        self.parts = parts_of(self.text)

    def says(self, name: str) -> bool:
        """Whether a name has the same words."""
        return sorted(words_of(name)) == sorted(self.words)


def turned(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """The name without its article, or with what stands in a bracket or after a comma put in its place."""
    for reading in readings(asked.text) if may_be_read_otherwise(asked.text) else ():
        found = catalogue.spelled(reading)
        if found:
            return found
    return _NONE


def same_words(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """A name of the same words, whatever their order, shortened or in full (*Rep.*, *Dem.*, *&*, *St.*, *N.*)."""
    found = catalogue.words.bearing(asked.words)
    if not found and "," in asked.text and "and" not in asked.words:
        found = catalogue.words.bearing([*asked.words, "and"])
    return found


def cut_short(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """A name of the same words, some of which end early in a point (*Bosnia and Herz.*)."""
    return catalogue.words.cut_short(asked.text, asked.words) if "." in asked.text else _NONE


def unbracketed(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """The one name that is the text but for a bracket which the text leaves out (*Cocos Islands*)."""
    if catalogue.today is None or asked.parts is not None:
        return _NONE
    found = catalogue.unbracketed(fold_marks(asked.text))
    return found if len(found) == 1 else _NONE


def beside(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """Two names side by side: of one state (*Burma (Myanmar)*), or of a territory and its sovereign (*Guam (US)*)."""
    if catalogue.today is None:
        return _NONE
    for one, other in _splits(asked, catalogue):
        ones, others = _named(catalogue, one), _named(catalogue, other)
        same = tuple(id_ for id_ in ones if id_ in others)
        found = same or (*_belonging(catalogue, ones, others), *_belonging(catalogue, others, ones))
        if found:
            return found
    return _NONE


def all_but(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """A state with or without something that is named (*China excluding Hong Kong*, *France (incl. overseas)*)."""
    parts = left_out(asked.text)
    if catalogue.today is None or parts is None or (parts[1] and not _named(catalogue, parts[1])):
        return _NONE
    return _named(catalogue, parts[0])


def of_some_form(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """The name of a state beside words that only say which form it has (*Republic of Upper Volta*).

    Not where words tell two states apart: of *Republic of Guinea*, *Democratic Republic of Korea* and their like, only
    what a list says is believed; nor where it may be the full name of another state, misspelled (*Dominica Republic*).
    """
    if catalogue.today is None:
        return _NONE
    rest = [word for word in asked.words if word not in FORMS]
    if asked.parts is not None and FORM_SIGNS.fullmatch(asked.parts[1]):
        found = catalogue.spelled(asked.parts[0])
    elif rest and len(rest) < len(asked.words):
        plain = " ".join(rest)
        found = catalogue.words.bearing(rest) or catalogue.spelled(plain)
        if not found:
            return beside(catalogue, Wording(plain))
    else:
        return _NONE
    near = {id_ for name in catalogue.near.names(asked.text) for id_ in catalogue.named(name)}
    if len(found) != 1 or (near and near != set(found)):
        return _NONE
    if near:
        return found
    label = words_of(catalogue.entity(found[0]).label)
    shared = catalogue.words.others_with(label, found[0]) or catalogue.words.others_with(rest, found[0])
    return _NONE if shared else found


def part_of_another(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """A body beside what it is part of (*Rat der EU*, *UN-Sicherheitsrat*)."""
    return _NONE if catalogue.today is not None else of_the_whole(catalogue, asked.text)


def a_group(catalogue: Catalogue[Any], asked: Wording) -> tuple[str, ...]:
    """A grouping that is called a group (*groupe BRICS*)."""
    return _NONE if catalogue.today is not None else called_a_group(catalogue, asked.text)


RULES: tuple[Callable[[Catalogue[Any], Wording], tuple[str, ...]], ...] = (
    turned,
    same_words,
    cut_short,
    unbracketed,
    beside,
    all_but,
    of_some_form,
    part_of_another,
    a_group,
)


def first_answers(catalogues: tuple[Catalogue[E], ...], asked: Wording) -> list[tuple[Catalogue[E], tuple[str, ...]]]:
    """What the first rule that finds any finds in each catalogue."""
    for rule in RULES:
        answers = [(catalogue, ids) for catalogue in catalogues if (ids := rule(catalogue, asked))]
        if answers:
            return answers
    return []


_FEWEST_LETTERS = 3


def _named(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """The ids of those that a part of a text names, or has the code of."""
    plain = without_article(text.strip())
    found = catalogue.spelled(plain)
    if not found and len(plain) <= _FEWEST_LETTERS:
        code = catalogue.get(plain)
        found = (code,) if isinstance(code, str) else _NONE
    if found or len(plain) <= _FEWEST_LETTERS:
        return found
    words = words_of(plain)
    rest = " ".join(word for word in words if word not in FORMS)
    return catalogue.words.bearing(words) or (catalogue.spelled(rest) if rest else _NONE)


def _splits(asked: Wording, catalogue: Catalogue[Any]) -> Iterator[tuple[str, str]]:
    """A text in two: at its bracket or comma; or else, where all its words are those of names, at each blank."""
    if asked.parts is not None:
        yield asked.parts
    elif len(asked.words) > 1 and catalogue.words.know(asked.words):
        words = asked.text.split()
        for at in range(1, min(len(words), 6)):
            yield " ".join(words[:at]), " ".join(words[at:])


def _belonging(catalogue: Catalogue[Any], parts: tuple[str, ...], wholes: tuple[str, ...]) -> tuple[str, ...]:
    """Those of *parts* that belong to one of *wholes*, or that one of them claims."""
    found: list[str] = []
    for state in catalogue.entities(parts) if wholes else ():
        if isinstance(state, State) and state.kind is not StateKind.SOVEREIGN:
            above = {one.id for one in (state.sovereign, *state.claimants) if one is not None}
            if not above.isdisjoint(wholes):
                found.append(state.id)
    return tuple(found)
