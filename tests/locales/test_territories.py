"""Each of today's territories, in every locale of CLDR."""

import subprocess
import sys

import pytest
from babel import localedata
from babel.core import get_global

from geopolitics.locales import exact_names, fold, folded_names, locale_parents, territory_codes, territory_name

# What CLDR names and ISO 3166-1 does not assign.
NOT_ISO = frozenset(["AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ"])


def names_by_babel(tag):
    """The names of ISO territories that Babel has in the locale *tag*."""
    territories = localedata.load(tag)["territories"]
    return {code: territories[code] for code in territories if len(code) == 2 and code not in NOT_ISO}


@pytest.mark.parametrize("tag", sorted(localedata.locale_identifiers()))
class TestEveryLocale:
    @pytest.mark.skipif(get_global("cldr").get("version") != "47", reason="the tables are built from CLDR 47")
    def test_a_name_is_what_babel_says(self, tag):
        """The built table and Babel agree, name for name."""
        assert names_by_babel(tag) == {
            code: name for code in exact_codes() if (name := territory_name(code, tag)) is not None
        }

    def test_a_name_finds_its_territory_again(self, tag):
        """And none that does not bear it in some language."""
        for code, name in names_by_babel(tag).items():
            found = territory_codes(name)
            assert code in found
            assert len(found) == 1 or (name, found) in TIED

    def test_a_name_is_found_whatever_its_case(self, tag):
        for code, name in names_by_babel(tag).items():
            assert code in territory_codes(name.upper())


def exact_codes():
    return sorted({code for codes in exact_names().values() for code in codes})


# The names that CLDR itself gives to two territories, in different languages or in one.
TIED = {(name, codes) for name, codes in exact_names().items() if len(codes) > 1}


class TestTerritoryCodes:
    def test_there_are_249_and_kosovo(self):
        assert 250 == len(exact_codes())

    def test_ties_are_few_and_known(self):
        """A name of two territories is a tie, never a guess."""
        assert {("CD", "CG"), ("LT", "LV"), ("MF", "SX"), ("MR", "MU"), ("NE", "NG"), ("NG", "NI")} == {
            codes for _, codes in TIED
        }

    @pytest.mark.parametrize(
        ("text", "code"),
        [
            ("Niger", "NE"),
            ("Nigeria", "NG"),
            ("Áo", "AT"),
            ("Bỉ", "BE"),
            ("Nga", "RU"),
            ("TÜRKİYE", "TR"),
            ("Türkei", "TR"),
            ("Оңтүстік Корея", "KR"),
            ("Солтүстік Корея", "KP"),
            ("Гаяна", "GY"),
            ("Antigua and Barbuda", "AG"),
            ("Antigua & Barbuda", "AG"),
            ("Ivory Coast", "CI"),
            ("香港", "HK"),
            ("Czech Republic", "CZ"),
            ("Congo (DRC)", "CD"),
            ("Swaziland", "SZ"),
            ("UK", "GB"),
            ("Kosovo", "XK"),
            ("guinea bissau", "GW"),
        ],
    )
    def test_names_people_write(self, text, code):
        assert (code,) == territory_codes(text)

    @pytest.mark.parametrize(
        "text", ["Perugia", "Lyngby", "Chadwick", "Lyon", "Soviet Union", "Europe", "RU", "Canada and Mexico", "", " "]
    )
    def test_what_is_no_territory_finds_none(self, text):
        """Whole names only: never a pattern inside a word; and another's abbreviation is no one's code."""
        assert () == territory_codes(text)
        assert () == territory_codes(text, marks=False)

    def test_accents_count_unless_told(self):
        assert () == territory_codes("Cazaquistao")
        assert ("KZ",) == territory_codes("Cazaquistao", marks=False)
        assert ("TR",) == territory_codes("turkiye", marks=False)

    def test_the_index_of_folded_names_is_whole(self):
        """Every name, folded, is in it, with at least the codes that the name has."""
        folded = dict(folded_names())

        assert all(set(codes) <= set(folded[fold(name)]) for name, codes in exact_names().items())

    def test_the_first_questions_are_answered_like_the_later_ones(self):
        """A fresh process searches the file before it makes an index of it."""
        code = (
            "from geopolitics.locales import exact_names, territory_codes;"
            "asked = ['Kongo', 'Cazaquistão', 'KASACHSTAN', 'x', '', 'Kazakhstan\\tKasachstan', 'KZ', '\\ud800', 'Áo'];"
            "first = [territory_codes(text) for text in asked[:6]];"
            "first += [territory_codes(text) for text in asked[6:]];"
            "exact_names();"
            "assert first == [territory_codes(text) for text in asked], first;"
            "assert first[:4] == [('CD', 'CG'), ('KZ',), ('KZ',), ()], first"
        )
        subprocess.run([sys.executable, "-c", code], check=True)


class TestTerritoryName:
    def test_former_states_are_not_cldrs(self):
        assert territory_name("SU") is None

    def test_babel_is_not_imported(self):
        """Names come from the built table; Babel is for formatting."""
        code = (
            "import sys; from geopolitics.locales import *; territory_name('KZ', 'pt'); territory_codes('kasachstan');"
            "sys.exit('babel' in sys.modules)"
        )
        subprocess.run([sys.executable, "-c", code], check=True)


def test_every_locale_of_babel_is_known():
    assert sorted(localedata.locale_identifiers()) == sorted(locale_parents())
