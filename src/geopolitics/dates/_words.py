"""English words of the calendar."""

from __future__ import annotations

from typing import Final

MONTHS: Final = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
SEASONS: Final = ("spring", "summer", "autumn", "winter")
ORDINALS: Final = ("first", "second", "third", "fourth")

MONTH_NUMBERS: Final = {name[:size].lower(): at for at, name in enumerate(MONTHS, 1) for size in (3, len(name))}
MONTH_NUMBERS["sept"] = 9
