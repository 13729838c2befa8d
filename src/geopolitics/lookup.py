"""Finding an entity by any of its names or codes: exact before folded, and never a pattern inside a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from geopolitics.dates import Verdict
from geopolitics.errors import AmbiguousNameError, InvalidFactError, UnknownNameError
from geopolitics.model import Entity, NameKind, State

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.model import Code, Name

E = TypeVar("E", bound=Entity)
Window = tuple[int, int]

SUGGESTIONS = 3

# An exact name needs no folding, so the layer that folds is loaded when a text first misses.


def _folded(text: str) -> str:
    from geopolitics.locales import fold  # noqa: PLC0415

    return fold(text)


def _bare(text: str) -> str:
    from geopolitics.locales import fold, fold_marks  # noqa: PLC0415

    return fold_marks(fold(text))



class Finder(Generic[E]):
    """The names and codes of the entities of one kind.

    The exact index is made at once, the folded ones when a text first misses it.

    Args:
        kind: What is looked for, in words.
        entities: Those that are known.
        elsewhere: Finds more, asked last: see `states_of_today`.
    """

    __slots__ = ("_bare", "_codes", "_elsewhere", "_entities", "_exact", "_folded", "_sole", "kind")

    def __init__(self, kind: str, entities: Iterable[E], elsewhere: Callable[[str], Iterable[E]] | None = None) -> None:
        self.kind = kind
        self._elsewhere = elsewhere
        self._entities = {entity.id: entity for entity in entities}
        self._exact: dict[str, list[tuple[E, Name | None]]] = {}
        self._codes: dict[str, list[tuple[E, Code]]] = {}
        self._folded: dict[str, list[tuple[E, Name | None]]] | None = None
        self._bare: dict[str, list[tuple[E, Name | None]]] | None = None
        for entity in self._entities.values():
            self._exact.setdefault(entity.label, []).append((entity, None))
            for name in entity.names:
                self._exact.setdefault(name.text, []).append((entity, name))
            for code in entity.codes:
                self._codes.setdefault(code.code, []).append((entity, code))
        # What most callers write: an id, or a name that never was anybody else's.
        sole = ((text, _distinct(one for one, _ in named)) for text, named in self._exact.items())
        self._sole = {text: found[0] for text, found in sole if len(found) == 1} | self._entities

    def get(self, text: str) -> E | None:
        """The entity whose id it is, or whose exact name and nobody else's, at any time; None to look harder."""
        return self._sole.get(text)

    def find(self, text: str, *, scheme: str | None = None, window: Window | None = None, fuzzy: bool = False) -> E:
        """The one entity that answers to *text*.

        Raises:
            UnknownNameError: Nothing does; the closest names are given.
            AmbiguousNameError: Two or more do.
        """
        if not isinstance(text, str):
            raise InvalidFactError("find", self.kind, repr(text), f"a name, a code or a {self.kind}")
        if scheme is not None:
            return self._only(text, self._by_code(text, scheme, window), f"in the scheme {scheme!r}")
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
        for search in (self._by_id, self._by_exact, self._by_any_code, self._by_folded, self._by_bare, self._by_others):
            found = search(asked, window)
            if found:
                return found
        return []

    def closest(self, text: str) -> tuple[str, ...]:
        """The names that are nearly *text*, best first."""
        from difflib import get_close_matches  # noqa: PLC0415 - only an error needs it

        spelled = {_folded(name): name for name in self._exact}
        found = get_close_matches(_folded(text), spelled, n=SUGGESTIONS, cutoff=0.75)
        return tuple(spelled[name] for name in found)

    def _only(self, text: str, found: list[E], detail: str = "") -> E:
        if len(found) == 1:
            return found[0]
        if found:
            raise AmbiguousNameError(text, self.kind, tuple(sorted(entity.id for entity in found)))
        raise UnknownNameError(text, self.kind, self.closest(text), detail)

    def _by_id(self, text: str, _: Window | None) -> list[E]:
        return [self._entities[text]] if text in self._entities else []

    def _by_exact(self, text: str, window: Window | None) -> list[E]:
        return _borne(self._exact.get(text, ()), window)

    def _by_any_code(self, text: str, window: Window | None) -> list[E]:
        found = self._codes.get(text) or self._codes.get(text.upper(), [])
        return _distinct(entity for entity, code in found if _then(code, window))

    def _by_code(self, text: str, scheme: str, window: Window | None) -> list[E]:
        found = self._codes.get(text) or self._codes.get(text.upper(), [])
        return _distinct(entity for entity, code in found if code.scheme == scheme.lower() and _then(code, window))

    def _by_folded(self, text: str, window: Window | None) -> list[E]:
        if self._folded is None:
            self._folded = self._refolded(_folded)
        return _borne(self._folded.get(_folded(text), ()), window)

    def _by_bare(self, text: str, window: Window | None) -> list[E]:
        if self._bare is None:
            self._bare = self._refolded(_bare)
        return _borne(self._bare.get(_bare(text), ()), window)

    def _by_others(self, text: str, _: Window | None) -> list[E]:
        found = () if self._elsewhere is None else self._elsewhere(text)
        return [self._entities.get(entity.id, entity) for entity in found]

    def _refolded(self, how: Callable[[str], str]) -> dict[str, list[tuple[E, Name | None]]]:
        index: dict[str, list[tuple[E, Name | None]]] = {}
        for text, named in self._exact.items():
            index.setdefault(how(text), []).extend(named)
        for entity in self._entities.values():
            index.setdefault(how(entity.id), []).append((entity, None))
        return index


def states_of_today(text: str) -> list[State]:
    """The states and territories of ISO 3166-1 that *text* names in any language, or whose code it is.

    A World without a single fact about Türkiye can still say that it does not know whether it belonged.

    Source:
        Unicode CLDR.

    >>> states_of_today("Turquia"), states_of_today("TR")
    ([State('TUR')], [State('TUR')])
    """
    from geopolitics.locales import alpha2, alpha3, territory_codes, territory_name  # noqa: PLC0415

    code = text.upper()
    codes = (code,) if alpha3(code) else (alpha2(code),) if alpha2(code) else territory_codes(text, marks=False)
    pairs = [(one, alpha3(one)) for one in codes if one is not None]
    return [State(id_, territory_name(one, "en") or id_) for one, id_ in pairs if id_ is not None]


def _borne(named: Iterable[tuple[E, Name | None]], window: Window | None) -> list[E]:
    """Those that bore the name then (without a date: bear it now); failing them, those that ever did."""
    named = list(named)
    best = _distinct(
        entity
        for entity, name in named
        if name is None or (name.kind is not NameKind.FORMER if window is None else _then(name, window))
    )
    return best or _distinct(entity for entity, _ in named)


def _then(record: Name | Code, window: Window | None) -> bool:
    """Whether the record may have held in the window: a record without dates always may."""
    if window is None or (record.interval.start is None and record.interval.end is None):
        return True
    return record.truth.verdict(*window) is not Verdict.NO


def _distinct(entities: Iterable[E]) -> list[E]:
    return list(dict.fromkeys(entities))
