"""What CLDR knows of names, dates and languages, in every locale that Babel has.

Names and month words come from tables built beforehand (``cldr/``); Babel is imported when something is to be
formatted. Strings that name a locale are read by `normalise_locale`.
"""

from __future__ import annotations

from geopolitics.locales._alpha3 import alpha2, alpha3
from geopolitics.locales._fold import fold, fold_marks
from geopolitics.locales._format import (
    format_date,
    format_interval,
    format_list,
    format_money,
    language_name,
    text_direction,
)
from geopolitics.locales._reading import read_date, read_interval
from geopolitics.locales._tags import locale_parents, normalise_locale
from geopolitics.locales._territories import exact_names, folded_names, territory_codes, territory_name

__all__ = [
    "alpha2",
    "alpha3",
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
