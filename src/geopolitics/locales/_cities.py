"""Cities after which time zones are named: those that CLDR knows in every language."""

from __future__ import annotations

from functools import cache

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
    zone = _zones().get(city)
    return None if zone is None else _exemplar(zone, locale)


def _exemplar(zone: str, locale: str) -> str:
    named: dict[str, dict[str, str]] = babel_locale(locale).time_zones
    return named.get(zone, {}).get("city") or zone.rpartition("/")[2].replace("_", " ")


@cache
def _zones() -> dict[str, str]:
    """The time zone of each city by its English name, but for those that two have."""
    from babel.core import get_global

    canonical = get_global("zone_aliases")
    zones: dict[str, set[str]] = {}
    for zone in get_global("zone_territories"):
        known = canonical.get(zone, zone)
        zones.setdefault(_exemplar(known, "en"), set()).add(known)
    return {city: next(iter(found)) for city, found in zones.items() if len(found) == 1}
