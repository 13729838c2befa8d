"""How a code finds its state: by scheme and date."""

from __future__ import annotations

import pytest

import geopolitics as gp


class TestBySchemeAndDate:
    @pytest.mark.parametrize(
        ("scheme", "code", "when", "state"),
        [
            ("iso2", "CS", "1985", "CSK"),
            ("iso2", "CS", "2004", "SCG"),
            ("iso2", "AI", "1976", "DJI"),
            ("iso2", "AI", "1990", "AIA"),
            ("iso2", "GE", "1977", "GEL"),
            ("iso2", "GE", "1995", "GEO"),
            ("iso2", "SK", "1974", "SKM"),
            ("iso2", "SK", "1995", "SVK"),
            ("iso2", "BQ", "1975", "ATB"),
            ("iso2", "BQ", "2015", "BES"),
            ("iso2", "NA", None, "NAM"),
            ("iso2", "kz", None, "KAZ"),
            ("iso3", "AUS", None, "AUS"),
            ("cowc", "AUS", None, "AUT"),
            ("iso3", "SWZ", None, "SWZ"),
            ("cowc", "SWZ", None, "CHE"),
            ("cowc", "MAC", None, "MKD"),
            ("cowc", "MNG", None, "MNE"),
            ("cowc", "CZE", None, "CSK"),
            ("iso3", "ROM", "1990", "ROU"),
            ("iso3", "ZAR", "1980", "COD"),
            ("ison", "736", "2010", "SDN"),
            ("ison", "729", "2012", "SDN"),
            ("ison", "230", "1990", "ETH"),
            ("ison", "231", "1995", "ETH"),
            ("ison", "4", None, "AFG"),
            ("cow", "365", "1915", "RUS"),
            ("cow", "365", "1975", "SUN"),
            ("cow", "365", "2000", "RUS"),
            ("cow", "365", None, "RUS"),
            ("cow", "345", "1941", "YUG"),
            ("cow", "345", "1995", "SCG"),
            ("cow", "345", "2010", "SRB"),
            ("cow", "255", "1850", "PRU"),
            ("cow", "255", "1900", "DEU"),
            ("cow", "260", "1980", "DEU"),
            ("cow", "255", "2000", "DEU"),
            ("gw", "260", "2000", "DEU"),
            ("cow", "678", "1980", "YAR"),
            ("gw", "678", "2000", "YEM"),
            ("cow", "679", "2000", "YEM"),
            ("iso4", "SUHH", None, "SUN"),
        ],
    )
    def test_a_code_is_that_of_the_state_that_had_it_then(self, scheme, code, when, state):
        assert state == gp.state(code, scheme=scheme, when=when).id

    @pytest.mark.parametrize(
        ("scheme", "code", "when", "used"),
        [
            ("iso2", "CS", "1995", "Czechoslovakia"),
            ("iso2", "CS", "2010", "Serbia and Montenegro"),
            ("iso3", "ROM", "2010", "until"),
            ("cow", "678", "2000", "North Yemen"),
            ("cow", "255", "1980", "1945"),
            ("cow", "260", "2000", "1990"),
            ("ison", "736", "2012", "2011"),
        ],
    )
    def test_out_of_use_it_is_refused_and_the_error_says_when_it_was_in_use(self, scheme, code, when, used):
        with pytest.raises(gp.UnknownNameError) as error:
            gp.state(code, scheme=scheme, when=when)

        assert used in error.value.detail or used == "until"
        assert error.value.detail in str(error.value)

    def test_a_scheme_that_does_not_have_it_is_named(self):
        with pytest.raises(gp.UnknownNameError, match="'fips'"):
            gp.state("KAZ", scheme="fips")

    def test_a_scheme_that_is_none_is_refused_and_those_there_are_named(self):
        with pytest.raises(gp.ArgumentError, match=r"'nosuch'.*iso2, iso3"):
            gp.state("KZ", scheme="nosuch")


class TestWithoutAScheme:
    @pytest.mark.parametrize(
        ("code", "state"),
        [
            ("SU", "SUN"),
            ("NA", "NAM"),
            ("SZ", "SWZ"),
            ("UK", "GBR"),
            ("kz", "KAZ"),
            ("XKX", "XKX"),
            ("UNK", "XKX"),
            ("EL", "GRC"),
        ],
    )
    def test_the_codes_of_iso_come_before_those_of_other_schemes(self, code, state):
        assert state == gp.state(code).id

    def test_a_number_that_two_schemes_give_to_two_states_fits_both(self):
        with pytest.raises(gp.AmbiguousNameError) as error:
            gp.state("705")

        assert error.value.candidates == ("KAZ", "SVN")

    def test_a_code_out_of_use_is_not_looked_for_in_other_schemes(self):
        """CS is Costa Rica's in FIPS 10-4."""
        with pytest.raises(gp.UnknownNameError):
            gp.state("CS", when="1995")

    def test_every_code_of_today_finds_its_state(self):
        for state in gp.world().states():
            code = state.code("iso2", "2024")
            if code is not None:
                assert state == gp.state(code) == gp.state(code, scheme="iso2", when="2024")
