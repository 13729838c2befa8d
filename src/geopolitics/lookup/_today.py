"""The states and territories of today, as CLDR knows them in every language."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import product

from geopolitics.locales import (
    alpha2,
    alpha3,
    codes_of_bare,
    codes_of_exact,
    codes_of_folded,
    exact_names,
    territory_name,
)
from geopolitics.lookup._directory import Ids, alone
from geopolitics.model import State

_LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"


class Today:
    """The states and territories of ISO 3166-1, by name in any language, and by code.

    A World without a single fact about Türkiye can still say that it does not know whether it belonged.

    Source:
        Unicode CLDR.

    >>> today = Today()
    >>> today.exact("Turquia"), today.folded("turquia"), today.coded("TR"), today.state("TUR")
    (('TUR',), ('TUR',), 'TUR', State('TUR'))
    """

    __slots__ = ("_ids",)

    def __init__(self) -> None:
        self._ids: dict[tuple[str, ...], tuple[str, ...]] = {(): ()}

    def names(self) -> Mapping[str, tuple[str, ...]]:
        """Every name as CLDR writes it, with the codes it stands for."""
        return exact_names()

    def behind(self, own: dict[str, Ids]) -> Callable[[str], Ids | None]:
        """A call that gives what *own* has for a text, or else the id or the ids of the states with that name."""
        names = exact_names()
        known = {codes: self.ids(codes) for codes in set(names.values())}
        ids_of: dict[tuple[str, ...], Ids] = {codes: alone(ids) for codes, ids in known.items()}
        own_ids, codes_of = own.get, names.get

        def get(text: str) -> Ids | None:
            found = own_ids(text)
            if found is not None:
                return found
            codes = codes_of(text)
            return None if codes is None else ids_of[codes]

        return get

    def exact(self, text: str) -> tuple[str, ...]:
        """The ids of the states with a name that is *text* as it stands."""
        return self.ids(codes_of_exact(text))

    def folded(self, folded: str) -> tuple[str, ...]:
        """The ids of the states with a name that folds to *folded*."""
        return self.ids(codes_of_folded(folded))

    def bare(self, bare: str) -> tuple[str, ...]:
        """The ids of the states with a name that is *bare* when folded and without accents."""
        return self.ids(codes_of_bare(bare))

    def coded(self, text: str) -> str | None:
        """The id of the state whose alpha-2 or alpha-3 code it is."""
        return alpha3(text) or (text if alpha2(text) else None)

    def codes(self) -> tuple[tuple[str, str], ...]:
        """Every alpha-2 code with the id of its state."""
        pairs = ((code, alpha3(code)) for code in map("".join, product(_LETTERS, repeat=2)))
        return tuple((code, id_) for code, id_ in pairs if id_ is not None)

    def state(self, id_: str) -> State:
        """The state of an id that CLDR knows."""
        return State(id_, territory_name(alpha2(id_) or "", "en") or id_)

    def ids(self, codes: tuple[str, ...]) -> tuple[str, ...]:
        """The ids of the states of some alpha-2 codes."""
        found = self._ids.get(codes)
        if found is None:
            found = self._ids[codes] = tuple(alpha3(code) or code for code in codes)
        return found
