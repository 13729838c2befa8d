"""Cities after which time zones are named: those that CLDR knows in every language."""

from __future__ import annotations

from functools import cache
from typing import Any

from geopolitics.locales._babel import babel_locale


def city_name(city: str, locale: str) -> str | None:
    """The name of a city in a language; None where CLDR names no time zone after it, or two of that name.

    Args:
        city: Its English name.
        locale: A BCP 47 or POSIX tag.

    Raises:
        LocaleError: CLDR has no such locale.

    Source:
        The exemplar cities of Unicode CLDR's time zones.

    >>> city_name("Tashkent", "ru"), city_name("London", "pt"), city_name("Perugia", "ru")
    ('Ташкент', 'Londres', None)
    """
    zones = _zones().get(city)
    return None if zones is None else _exemplar(zones, locale)


def _exemplar(zones: tuple[str, ...], locale: str) -> str:
    """The city of a zone in a language, under whichever of its ids; the last part of its id where it has no other."""
    named: Any = babel_locale(locale).time_zones
    cities: list[str] = [named[zone]["city"] for zone in zones if "city" in named.get(zone, ())]
    return cities[0] if cities else zones[0].rpartition("/")[2].replace("_", " ")


@cache
def _zones() -> dict[str, tuple[str, ...]]:
    """The ids of the time zone of each city by its English name, but for those that two have."""
    from babel.core import get_global

    canonical = get_global("zone_aliases")
    ids: dict[str, list[str]] = {}
    for zone in (*get_global("zone_territories"), *canonical):
        ids.setdefault(canonical.get(zone, zone), []).append(zone)
    named: dict[str, list[tuple[str, ...]]] = {}
    for zone, others in ids.items():
        every = tuple(dict.fromkeys((zone, *others)))
        named.setdefault(_exemplar(every, "en"), []).append(every)
    return {city: found[0] for city, found in named.items() if len(found) == 1}
