"""Finding one entity: exact before folded, folded before nearly so, and never a pattern inside a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from geopolitics.dates import OPEN, Verdict
from geopolitics.errors import AmbiguousNameError, InvalidFactError, UnknownNameError
from geopolitics.model import Entity, NameKind, existence_verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from geopolitics.lookup._directory import Directory
    from geopolitics.lookup._today import Today
    from geopolitics.model import Code, Name, State

E = TypeVar("E", bound=Entity)
Window = tuple[int, int]
Ids = str | tuple[str, ...]

SUGGESTIONS = 3


class Finder(Generic[E]):
    """Finds entities in one or more directories.

    The folded indexes, and the layer that folds, are made and loaded when a text first misses the exact one.

    Args:
        kind: What is looked for, in words.
        directories: Where; several where an entity of any of several kinds is meant.
        today: Whether states that are known to CLDR are found too: one of the directories is of states.
    """

    __slots__ = ("_bare", "_directories", "_folded", "_today", "_with_today", "kind")

    def __init__(self, kind: str, *directories: Directory[E], today: bool = False) -> None:
        self.kind = kind
        self._directories = directories
        self._folded: list[dict[str, Ids]] | None = None
        self._bare: list[dict[str, Ids]] | None = None
        self._with_today = today
        self._today: Today | None = None

    def get(self, text: str) -> E | None:
        """The entity whose id it is, or whose exact name and nobody else's, at any time; None to look harder."""
        for directory in self._directories:
            id_ = text if text in directory.ids else directory.names.get(text)
            if id_.__class__ is str:
                return directory.entity(id_)  # type: ignore[arg-type]
            if id_ is not None:
                return None
        if self._with_today:
            state = self._cldr().exact(text)
            return None if state is None else self._own(state)  # type: ignore[arg-type, return-value]
        return None

    def find(self, text: str, *, scheme: str | None = None, window: Window | None = None, fuzzy: bool = False) -> E:
        """The one entity that answers to *text*.

        Raises:
            UnknownNameError: Nothing does; the closest names are given.
            AmbiguousNameError: Two or more do.
        """
        if not isinstance(text, str):
            raise InvalidFactError("find", self.kind, repr(text), f"a name, a code or a {self.kind}")
        if scheme is not None:
            return self._only(text, self._by_code(text, window, scheme), f"in the scheme {scheme!r}")
        found = self.fitting(text, window)
        if found:
            return self._only(text, found)
        closest = self.closest(text)
        if fuzzy and closest:
            return self.find(closest[0], window=window)
        raise UnknownNameError(text, self.kind, closest)

    def fitting(self, text: str, window: Window | None = None) -> list[E]:
        """All that answer to *text* by the first way of searching that finds any: none, one, or several."""
        asked = text.strip()
        for search in (self._by_id, self._by_exact, self._by_code, self._by_folded, self._by_bare):
            found = search(asked, window)
            if found:
                return found
        return []

    def closest(self, text: str) -> tuple[str, ...]:
        """The names that are nearly *text*, best first."""
        from difflib import get_close_matches  # noqa: PLC0415 - only an error needs it

        spelled = {_folded(name): name for directory in self._directories for name in directory.names}
        found = get_close_matches(_folded(text), spelled, n=SUGGESTIONS, cutoff=0.75)
        return tuple(spelled[name] for name in found)

    def _only(self, text: str, found: list[E], detail: str = "") -> E:
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousNameError(text, self.kind, tuple(sorted(entity.id for entity in found)))
        raise UnknownNameError(text, self.kind, self.closest(text), detail)

    def _by_id(self, text: str, _: Window | None) -> list[E]:
        return [directory.entity(text) for directory in self._directories if text in directory.ids]

    def _by_exact(self, text: str, window: Window | None) -> list[E]:
        found = self._bearing([directory.names for directory in self._directories], text, text.__eq__, window)
        state = self._cldr().exact(text) if not found and self._with_today else None
        return found if state is None else [self._own(state)]  # type: ignore[arg-type, list-item]

    def _by_code(self, text: str, window: Window | None, scheme: str | None = None) -> list[E]:
        wanted = None if scheme is None else scheme.lower()
        for asked in dict.fromkeys((text, text.upper())):
            found = [
                entity
                for directory in self._directories
                for entity in _entities(directory, directory.codes.get(asked))
                if any(
                    code.code == asked and wanted in (None, code.scheme) and _then(code, window) for code in entity.codes
                )
            ]
            if found:
                return found
        return self._of_today(self._cldr().coded(text)) if self._with_today and scheme is None else []

    def _by_folded(self, text: str, window: Window | None) -> list[E]:
        if self._folded is None:
            self._folded = [_refolded(directory, _folded) for directory in self._directories]
        folded = _folded(text)
        found = self._bearing(self._folded, folded, lambda name: _folded(name) == folded, window)
        return found or (self._of_today(self._cldr().fitting(text)) if self._with_today else [])

    def _by_bare(self, text: str, window: Window | None) -> list[E]:
        if self._bare is None:
            self._bare = [_refolded(directory, _bare) for directory in self._directories]
        bare = _bare(text)
        found = self._bearing(self._bare, bare, lambda name: _bare(name) == bare, window)
        return found or (self._of_today(self._cldr().fitting(text, marks=False)) if self._with_today else [])

    def _cldr(self) -> Today:
        if self._today is None:
            from geopolitics.lookup._today import Today  # noqa: PLC0415 - loads CLDR's names

            self._today = Today()
        return self._today

    def _of_today(self, states: list[State]) -> list[E]:
        return [self._own(state) for state in states]  # type: ignore[arg-type]

    def _own(self, entity: E) -> E:
        for directory in self._directories:
            if entity.id in directory.ids:
                return directory.entity(entity.id)
        return entity

    def _bearing(
        self, indexes: Iterable[dict[str, Ids]], key: str, fits: Callable[[str], bool], window: Window | None
    ) -> list[E]:
        """Those that bore the name then (without a date: bear it now), and of these those that existed, where any did."""
        found = [
            entity
            for directory, index in zip(self._directories, indexes, strict=True)
            for entity in _entities(directory, index.get(key))
        ]
        for narrower in (lambda entity: _bears(entity, fits, window), lambda entity: _exists(entity, window)):
            if len(found) > 1:
                found = [entity for entity in found if narrower(entity)] or found
        return found


def _entities(directory: Directory[E], ids: Ids | None) -> Iterator[E]:
    if ids is not None:
        yield from map(directory.entity, (ids,) if isinstance(ids, str) else ids)


def _bears(entity: Entity, fits: Callable[[str], bool], window: Window | None) -> bool:
    if fits(entity.label) or fits(entity.id):
        return True
    names = (name for name in entity.names if fits(name.text))
    return any(name.kind is not NameKind.FORMER if window is None else _then(name, window) for name in names)


def _exists(entity: Entity, window: Window | None) -> bool:
    """Whether it may have existed then; without a date, whether it may still exist."""
    if window is not None:
        return existence_verdict(entity.existence, *window) is not Verdict.NO
    return not entity.existence or any(record.interval.end in (None, OPEN) for record in entity.existence)


def _then(record: Name | Code, window: Window | None) -> bool:
    """Whether the record may have held in the window: a record without dates always may."""
    if window is None or (record.interval.start is None and record.interval.end is None):
        return True
    return record.truth.verdict(*window) is not Verdict.NO


def _refolded(directory: Directory[E], how: Callable[[str], str]) -> dict[str, Ids]:
    from geopolitics.lookup._directory import gathered  # noqa: PLC0415

    pairs = ((how(text), id_) for text, ids in directory.names.items() for id_ in ((ids,) if isinstance(ids, str) else ids))
    return gathered((*((how(id_), id_) for id_ in directory.ids), *pairs))


def _folded(text: str) -> str:
    from geopolitics.locales import fold  # noqa: PLC0415

    return fold(text)


def _bare(text: str) -> str:
    from geopolitics.locales import fold, fold_marks  # noqa: PLC0415

    return fold_marks(fold(text))
