"""What CLDR knows of names, dates and languages, in every locale that Babel has.

Names and month words come from tables built beforehand (``cldr/``); the readers of dates are imported when a date is
read, Babel when something is to be formatted. Strings that name a locale are read by `normalise_locale`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.locales._alpha3 import alpha2, alpha3
from geopolitics.locales._fold import fold, fold_marks
from geopolitics.locales._tags import locale_parents, normalise_locale
from geopolitics.locales._territories import (
    codes_of_bare,
    codes_of_exact,
    codes_of_folded,
    exact_names,
    folded_names,
    territory_codes,
    territory_name,
)

if TYPE_CHECKING:
    from geopolitics.locales._cities import city_name
    from geopolitics.locales._format import (
        format_date,
        format_interval,
        format_list,
        format_money,
        language_name,
        text_direction,
    )
    from geopolitics.locales._reading import read_date, read_interval

__all__ = [
    "alpha2",
    "alpha3",
    "city_name",
    "codes_of_bare",
    "codes_of_exact",
    "codes_of_folded",
    "exact_names",
    "fold",
    "fold_marks",
    "folded_names",
    "format_date",
    "format_interval",
    "format_list",
    "format_money",
    "language_name",
    "locale_parents",
    "normalise_locale",
    "read_date",
    "read_interval",
    "territory_codes",
    "territory_name",
    "text_direction",
]

_WHEN_ASKED = {
    "city_name": "geopolitics.locales._cities",
    **dict.fromkeys(("read_date", "read_interval"), "geopolitics.locales._reading"),
    **dict.fromkeys(
        ("format_date", "format_interval", "format_list", "format_money", "language_name", "text_direction"),
        "geopolitics.locales._format",
    ),
}


def __getattr__(name: str) -> object:
    """Import the readers and the formatters when one of them is first asked for: they cost as much as all the rest."""
    from importlib import import_module

    if name not in _WHEN_ASKED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(import_module(_WHEN_ASKED[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
