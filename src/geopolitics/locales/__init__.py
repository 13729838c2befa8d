"""What CLDR knows of names, dates and languages, in every locale that Babel has.

Names and month words come from tables built beforehand (``cldr/``), so nothing here imports Babel until something is
to be formatted. Strings that name a locale are read by `normalise_locale`.
"""

from geopolitics.locales._fold import fold, fold_marks
from geopolitics.locales._tags import locale_parents, normalise_locale
from geopolitics.locales._territories import exact_names, folded_names, territory_codes, territory_name

__all__ = [
    "exact_names",
    "fold",
    "fold_marks",
    "folded_names",
    "locale_parents",
    "normalise_locale",
    "territory_codes",
    "territory_name",
]
