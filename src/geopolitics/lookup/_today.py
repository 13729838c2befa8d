"""The states and territories of today, as CLDR knows them in every language."""

from __future__ import annotations

from geopolitics.locales import alpha2, alpha3, territory_codes, territory_name
from geopolitics.model import State


def states_of_today(text: str) -> list[State]:
    """The states and territories of ISO 3166-1 that *text* names in any language, or whose code it is.

    Source:
        Unicode CLDR.

    >>> states_of_today("Turquia"), states_of_today("TR")
    ([State('TUR')], [State('TUR')])
    """
    code = text.upper()
    codes = (code,) if alpha3(code) else (alpha2(code),) if alpha2(code) else territory_codes(text, marks=False)
    pairs = [(one, alpha3(one)) for one in codes if one is not None]
    return [State(id_, territory_name(one, "en") or id_) for one, id_ in pairs if id_ is not None]
