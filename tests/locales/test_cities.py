"""The names of cities that CLDR knows, because a time zone is named after them."""

from __future__ import annotations

import pytest

from geopolitics import LocaleError
from geopolitics.locales import city_name


@pytest.mark.parametrize(
    ("city", "locale", "name"),
    [
        ("Tashkent", "ru", "Ташкент"),
        ("Moscow", "zh", "莫斯科"),
        ("London", "pt-BR", "Londres"),
        ("Kyiv", "fr", "Kiev"),  # whose zone goes by two names
        ("Istanbul", "tr", "İstanbul"),
        ("Samarkand", "en", "Samarkand"),
        ("Perugia", "ru", None),
        ("", "ru", None),
    ],
)
def test_a_city_has_its_name_in_the_language(city, locale, name):
    assert name == city_name(city, locale)


def test_a_locale_that_is_none_is_refused():
    with pytest.raises(LocaleError):
        city_name("London", "klingon-")
