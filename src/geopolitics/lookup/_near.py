"""Names that one slip of the finger makes of each other: a letter more, less, another, or two that changed places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.locales import fold_marks

if TYPE_CHECKING:
    from collections.abc import Iterable

# In a shorter word one letter makes too much of a difference (Iran, Iraq; Mali, Bali).
SHORTEST = 5


class Near:
    """Finds names one edit away, by the half of the name that the edit leaves as it is.

    Wherever one edit falls, either the first half of a name or what follows the letter after it stays whole. So each
    name stands under two keys, not under one for each of its letters; what shares a key is compared letter by letter.

    Args:
        names: Each name with the id of an entity that bears it.

    >>> near = Near([("Kazakhstan", "KAZ"), ("Niger", "NER"), ("Nigeria", "NGA")])
    >>> near.names("Kazahkstan"), near.names("Nigerie"), near.names("Nige"), near.names("Nigeri")
    ({'Kazakhstan': ('KAZ',)}, {'Nigeria': ('NGA',)}, {}, {'Niger': ('NER',), 'Nigeria': ('NGA',)})
    """

    __slots__ = ("_halves", "_names")

    def __init__(self, names: Iterable[tuple[str, str]]) -> None:
        self._halves: dict[tuple[int, str], list[str]] = {}
        self._names: dict[str, tuple[str, tuple[str, ...]]] = {}
        for text, id_ in names:
            key = fold_marks(text)
            if len(key) < SHORTEST:
                continue
            known = self._names.get(key)
            if known is None:
                self._names[key] = (text, (id_,))
                half = len(key) // 2
                self._halves.setdefault((len(key), key[:half]), []).append(key)
                self._halves.setdefault((-len(key), key[half + 1 :]), []).append(key)
            elif id_ not in known[1]:
                self._names[key] = (known[0], (*known[1], id_))

    def names(self, text: str) -> dict[str, tuple[str, ...]]:
        """The names one edit away from *text*, accents apart, each with the ids of those that bear it."""
        asked = fold_marks(text)
        size = len(asked)
        if size < SHORTEST:
            return {}
        found: dict[str, tuple[str, ...]] = {}
        for length in (size - 1, size, size + 1):
            half = length // 2
            first = self._halves.get((length, asked[:half]), ())
            last = self._halves.get((-length, asked[size - (length - half - 1) :]), ())
            for key in (*first, *last):
                if one_edit(asked, key):
                    name, ids = self._names[key]
                    found[name] = ids
        return found


def one_edit(one: str, other: str) -> bool:
    """Whether one edit, or none, makes one text of the other.

    >>> one_edit("chad", "chda"), one_edit("chad", "chd"), one_edit("chad", "chid"), one_edit("chad", "cuba")
    (True, True, True, False)
    """
    if len(one) > len(other):
        one, other = other, one
    if len(other) - len(one) > 1:
        return False
    at = 0
    for letter in one:
        if letter != other[at]:
            break
        at += 1
    if len(one) < len(other):
        return one[at:] == other[at + 1 :]
    if one[at + 1 :] == other[at + 1 :]:
        return True
    return one[at : at + 2] == other[at : at + 2][::-1] and one[at + 2 :] == other[at + 2 :]
