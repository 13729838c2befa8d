"""The states and territories of today, as CLDR knows them in every language."""

from __future__ import annotations

from geopolitics.locales import alpha2, alpha3, exact_names, territory_codes, territory_name
from geopolitics.model import State

Ids = str | tuple[str, ...]


class Today:
    """The states and territories of ISO 3166-1, by name in any language, and by code.

    A World without a single fact about Türkiye can still say that it does not know whether it belonged.

    Source:
        Unicode CLDR.

    >>> today = Today()
    >>> today.names()["Turquia"], today.folded("TURQUIA"), today.coded("TR"), today.state("TUR")
    ('TUR', ('TUR',), 'TUR', State('TUR'))
    """

    __slots__ = ("_ids",)

    def __init__(self) -> None:
        self._ids = {codes: tuple(map(_id, codes)) for codes in set(exact_names().values())}

    def names(self) -> dict[str, Ids]:
        """Every name as CLDR writes it, with the id of the state, or the ids of the states, that bear it."""
        ids = {codes: known[0] if len(known) == 1 else known for codes, known in self._ids.items()}
        return {text: ids[codes] for text, codes in exact_names().items()}

    def named(self, text: str) -> tuple[str, ...]:
        """The ids of the states that CLDR calls so in some language, as it is written."""
        codes = exact_names().get(text)
        return () if codes is None else self._ids[codes]

    def folded(self, text: str, *, marks: bool = True) -> tuple[str, ...]:
        """The ids of the states that CLDR calls so in some language, folded, and with or without accents."""
        codes = territory_codes(text, marks=marks)
        return (self._ids.get(codes) or tuple(map(_id, codes))) if codes else ()

    def coded(self, text: str) -> str | None:
        """The id of the state whose alpha-2 or alpha-3 code it is."""
        return alpha3(text) or (text if alpha2(text) else None)

    def state(self, id_: str) -> State:
        """The state of an id that CLDR knows."""
        return State(id_, territory_name(alpha2(id_) or "", "en") or id_)

    def codes(self) -> tuple[tuple[str, str], ...]:
        """Every alpha-2 code with the id of its state."""
        return tuple((code, _id(code)) for codes in self._ids if len(codes) == 1 for code in codes)


def _id(code: str) -> str:
    return alpha3(code) or code
