"""The states and territories of today, as CLDR knows them in every language."""

from __future__ import annotations

from geopolitics.locales import alpha2, alpha3, exact_names, territory_codes, territory_name
from geopolitics.model import State


class Today:
    """Finds the states and territories of ISO 3166-1 by name in any language, and by code.

    A World without a single fact about Türkiye can still say that it does not know whether it belonged.

    Source:
        Unicode CLDR.

    >>> today = Today()
    >>> today.exact("Turquia"), today.fitting("TURQUIA"), today.coded("TR")
    (State('TUR'), [State('TUR')], [State('TUR')])
    """

    __slots__ = ("_codes", "_states")

    def __init__(self) -> None:
        self._codes = exact_names()
        self._states: dict[str, State | None] = {}

    def state(self, code: str) -> State | None:
        """The state of an alpha-2 code; None where CLDR knows no alpha-3 code beside it."""
        if code not in self._states:
            id_ = alpha3(code)
            self._states[code] = None if id_ is None else State(id_, territory_name(code, "en") or id_)
        return self._states[code]

    def exact(self, text: str) -> State | None:
        """The one state that CLDR calls so in some language; None where there is none, or more than one."""
        codes = self._codes.get(text)
        return self.state(codes[0]) if codes is not None and len(codes) == 1 else None

    def fitting(self, text: str, *, marks: bool = True) -> list[State]:
        """The states that CLDR calls so in some language, folded, and with or without accents."""
        return self._all(territory_codes(text, marks=marks))

    def coded(self, text: str) -> list[State]:
        """The state whose alpha-2 or alpha-3 code it is."""
        code = text.upper()
        return self._all((code if alpha3(code) else alpha2(code) or "",))

    def _all(self, codes: tuple[str, ...]) -> list[State]:
        return [state for state in map(self.state, codes) if state is not None]
