"""Names that one slip of the finger makes of each other: a letter more, less, another, or two that changed places."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.locales import fold_marks
from geopolitics.lookup._directory import gathered

if TYPE_CHECKING:
    from collections.abc import Iterable

SHORTEST = 4


class Near:
    """Finds names one edit away, by what the edit leaves as it is.

    Wherever one edit falls, one of three things stays whole: all but the last three letters, or the first half and the
    last two, or what follows the letter after the first half. So each name stands under three keys, not under one for
    each of its letters; the few that share a key are compared letter by letter.

    Args:
        names: The names; those shorter than four letters are left out.

    >>> near = Near(["Kazakhstan", "Niger", "Nigeria"])
    >>> near.names("Kazahkstan"), near.names("Nigerie"), near.names("Nige"), near.names("Nigeri")
    (('Kazakhstan',), ('Nigeria',), ('Niger',), ('Nigeria', 'Niger'))
    """

    __slots__ = ("_left", "_names")

    def __init__(self, names: Iterable[str]) -> None:
        self._names: dict[str, str] = {}
        for text in names:
            key = fold_marks(text)
            if len(key) >= SHORTEST:
                self._names.setdefault(key, text)
        self._left = gathered((left, key) for key in self._names for left in _left(key, len(key), 0))

    def names(self, text: str) -> tuple[str, ...]:
        """The names one edit away from *text*, accents apart."""
        return self.near(fold_marks(text))

    def has(self, asked: str) -> bool:
        """Whether *asked*, folded and without accents, is one of the names, or too short to be compared."""
        return asked in self._names or len(asked) < SHORTEST

    def near(self, asked: str) -> tuple[str, ...]:
        """The same for a text that is folded and without accents."""
        size = len(asked)
        found: dict[str, None] = {}
        for change in (-1, 0, 1):
            for left in _left(asked, size - change, change):
                keys = self._left.get(left)
                if keys is None:
                    continue
                for key in (keys,) if isinstance(keys, str) else keys:
                    if one_edit(asked, key):
                        found[self._names[key]] = None
        return tuple(found)


def _left(text: str, length: int, longer: int) -> tuple[str, ...]:
    """What an edit leaves of a name of *length* letters, where *text* is that name with so many letters more."""
    half = length // 2
    return (
        f"{length} {text[: length - 3]}",
        f"{length}/{text[:half]} {text[-2:]}",
        f"{length}<{text[half + 1 + longer :]}",
    )


def one_edit(one: str, other: str) -> bool:
    """Whether one edit, or none, makes one text of the other.

    >>> (
    ...     one_edit("chad", "chda"),
    ...     one_edit("chad", "chd"),
    ...     one_edit("chad", "chid"),
    ...     one_edit("chad", "cuba"),
    ... )
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
