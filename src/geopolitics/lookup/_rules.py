"""The rules of spelling by which a whole name that is in no list is still that of one state.

Each takes a catalogue and a text, and gives the ids of those that it finds; they are tried in the order of `RULES`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geopolitics.lookup._readings import left_out, parts_of, readings, repaired, without_article
from geopolitics.lookup._words import FORM_SIGNS, FORMS, words_of
from geopolitics.model import State, StateKind

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from geopolitics.lookup._catalogue import Catalogue

    Rule = Callable[[Catalogue[Any], str], tuple[str, ...]]

_NONE: tuple[str, ...] = ()


def turned(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """The name without its article, or with what stands in a bracket or after a comma put in its place."""
    for reading in readings(text):
        found = catalogue.spelled(reading)
        if found:
            return found
    return _NONE


def same_words(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """A name of the same words, whatever their order, shortened or in full (*Rep.*, *Dem.*, *&*, *St.*, *N.*)."""
    return catalogue.words.bearing(repaired(text))


def cut_short(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """A name of the same words, some of which end early in a point (*Bosnia and Herz.*)."""
    return catalogue.words.cut_short(text) if "." in text else _NONE


def beside(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """Two names side by side: of one state (*Burma (Myanmar)*), or of a territory and its sovereign (*Guam (US)*)."""
    if catalogue.today is None:
        return _NONE
    for one, other in _splits(text):
        ones, others = _named(catalogue, one), _named(catalogue, other)
        same = tuple(id_ for id_ in ones if id_ in others)
        found = same or (*_belonging(catalogue, ones, others), *_belonging(catalogue, others, ones))
        if found:
            return found
    return _NONE


def all_but(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """A state without a part that is named (*China excluding Hong Kong*)."""
    parts = left_out(text)
    if catalogue.today is None or parts is None or not _named(catalogue, parts[1]):
        return _NONE
    return _named(catalogue, parts[0])


def of_some_form(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """The name of a state beside words that only say which form it has (*Republic of Upper Volta*).

    Not where words tell two states apart: of *Republic of Guinea*, *Democratic Republic of Korea* and their like, only
    what a list says is believed.
    """
    if catalogue.today is None:
        return _NONE
    words = words_of(text)
    rest = [word for word in words if word not in FORMS]
    signs = parts_of(text)
    if signs is not None and FORM_SIGNS.fullmatch(signs[1]):
        found = catalogue.spelled(signs[0])
    elif rest and len(rest) < len(words):
        plain = " ".join(rest)
        found = catalogue.words.bearing(plain) or catalogue.spelled(plain)
        if not found:
            return beside(catalogue, plain)
    else:
        return _NONE
    if len(found) != 1:
        return _NONE
    label = words_of(catalogue.entity(found[0]).label)
    shared = catalogue.words.others_with(label, found[0]) or catalogue.words.others_with(rest, found[0])
    return _NONE if shared else found


RULES: tuple[Rule, ...] = (turned, same_words, cut_short, beside, all_but, of_some_form)

_FEWEST_LETTERS = 3


def _named(catalogue: Catalogue[Any], text: str) -> tuple[str, ...]:
    """The ids of those that a part of a text names, or has the code of."""
    plain = without_article(text.strip())
    found = catalogue.spelled(plain)
    if not found and len(plain) <= _FEWEST_LETTERS:
        code = catalogue.exact.get(plain)
        found = (code,) if isinstance(code, str) else _NONE
    if found or len(plain) <= _FEWEST_LETTERS:
        return found
    rest = " ".join(word for word in words_of(plain) if word not in FORMS)
    return catalogue.words.bearing(plain) or (catalogue.spelled(rest) if rest else _NONE)


def _splits(text: str) -> Iterator[tuple[str, str]]:
    """A text in two: at its bracket or comma; or else at each blank."""
    parts = parts_of(text)
    if parts is not None:
        yield parts
        return
    words = text.split()
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
