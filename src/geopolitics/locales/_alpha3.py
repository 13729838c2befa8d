"""Today's territories: ISO 3166-1 alpha-2 and alpha-3 side by side, as CLDR's territory aliases give them."""

from __future__ import annotations

import os
from functools import cache

_FILE = os.path.join(os.path.dirname(__file__), "cldr", "alpha3.txt")  # noqa: PTH118, PTH120 - pathlib costs 5 ms


@cache
def _pairs() -> dict[str, str]:
    with open(_FILE, encoding="ascii") as lines:  # noqa: PTH123
        return dict(line.split() for line in lines)


@cache
def _backwards() -> dict[str, str]:
    return {alpha3: alpha2 for alpha2, alpha3 in _pairs().items()}


def alpha3(code: str) -> str | None:
    """The alpha-3 code of a territory of today, given its alpha-2 code; None where there is none.

    Source:
        Unicode CLDR, territory aliases.

    >>> alpha3("KZ"), alpha3("SU")
    ('KAZ', None)
    """
    return _pairs().get(code)


def alpha2(code: str) -> str | None:
    """The alpha-2 code of a territory of today, given its alpha-3 code; None where there is none.

    >>> alpha2("KAZ"), alpha2("SUN")
    ('KZ', None)
    """
    return _backwards().get(code)
