"""Locale identifiers as people write them."""

import pickle

import pytest
from babel import Locale, UnknownLocaleError, localedata

from geopolitics.errors import LocaleError
from geopolitics.locales import normalise_locale


class TestNormaliseLocale:
    @pytest.mark.parametrize(
        ("written", "identifier"),
        [
            ("pt-BR", "pt_BR"),
            ("pt_BR", "pt_BR"),
            ("PT", "pt"),
            ("pt-br", "pt_BR"),
            ("pt_BR.UTF-8", "pt_BR"),
            ("ca_ES@valencia", "ca_ES"),
            ("ca-ES-valencia", "ca_ES_VALENCIA"),
            ("zh-Hans", "zh_Hans"),
            ("zh-TW", "zh_Hant_TW"),
            ("zh-CN", "zh_Hans_CN"),
            ("sr-RS", "sr_Cyrl_RS"),
            ("iw", "he"),
            ("tl", "fil"),
            ("sh", "sr_Latn"),
            ("por", "pt"),
            ("C", "en_US_POSIX"),
            ("pt-US", "pt"),
            ("en-US-u-ca-gregory", "en_US"),
        ],
    )
    def test_what_people_write(self, written, identifier):
        assert identifier == normalise_locale(written)

    @pytest.mark.parametrize("tag", sorted(localedata.locale_identifiers()))
    def test_each_identifier_is_its_own(self, tag):
        """With either separator, in any case, and Babel reads it."""
        assert tag == normalise_locale(tag) == normalise_locale(tag.replace("_", "-").lower())
        try:
            Locale.parse(normalise_locale(tag))
        except UnknownLocaleError:  # pragma: no cover
            pytest.fail(f"Babel does not know {tag}")

    @pytest.mark.parametrize("tag", ["", "xx", "../..", "portuguese", "1234", "pt;q=0.8"])
    def test_the_unknown_are_refused(self, tag):
        with pytest.raises(LocaleError, match="CLDR has no locale"):
            normalise_locale(tag)

    def test_the_error_names_those_like_it(self):
        with pytest.raises(LookupError, match="did you mean 'pt_BR'") as caught:
            normalise_locale("pt;BR")

        assert ("pt_BR",) == caught.value.closest
        assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value)))
