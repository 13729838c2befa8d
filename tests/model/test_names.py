"""The name of a state or an organization: CLDR's today, the record's for another time, and never a mere variant."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics import Citation, Code, Name, Source, State

CITED = Citation(source=Source(id="tass", title="TASS", published="2024-05"))


class TestToday:
    def test_in_english_it_is_the_label(self):
        assert [(state.id, state.name()) for state in gp.states() if state.name() != state.label] == []

    @pytest.mark.parametrize(("locale", "name"), [("fr", "Kazakhstan"), ("ru", "Казахстан"), ("pt_BR", "Cazaquistão")])
    def test_in_other_languages_it_is_what_cldr_says(self, locale, name):
        assert gp.state("KAZ").name(locale) == name

    def test_a_withdrawn_code_is_not_looked_up_among_those_of_today(self):
        """GE was the Gilbert and Ellice Islands before it was Georgia."""
        gilbert = State("GEL", "Gilbert", codes=[Code(scheme="iso2", code="GE", interval="1974/1979", citations=CITED)])

        assert gilbert.name("fr") == "Gilbert"

    def test_a_name_comes_before_an_acronym(self):
        assert gp.article().organization("SCO").name("pt") == "Organização de Cooperação de Xangai"

    @pytest.mark.parametrize(
        ("locale", "name"), [("zh-HK", "聯盟"), ("zh_TW", "聯盟"), ("zh-SG", "联盟"), ("pt-AO", "Liga P")]
    )
    def test_a_territory_reads_the_script_or_the_variety_that_cldr_says(self, locale, name):
        texts = {"zh": "联盟", "zh-Hant": "聯盟", "pt": "Liga", "pt-PT": "Liga P"}
        names = [Name(text=text, language=language, citations=CITED) for language, text in texts.items()]

        assert gp.Organization("LEA", "League", names=names).name(locale) == name

    @pytest.mark.parametrize(
        ("state", "locale", "name"),
        [
            ("PSE", "es", "Palestina"),
            ("PSE", "fr", "Palestine"),
            ("PSE", "de_AT", "Palästina"),
            ("PSE", "zh-HK", "巴勒斯坦"),
            ("HKG", "fr", "Hong Kong"),
            ("MAC", "pt", "Macau"),
        ],
    )
    def test_the_mark_by_which_cldr_tells_two_apart_in_a_list_is_left_out_as_in_english(self, state, locale, name):
        """Not "Palestinian Territories", which no organization has as a member."""
        assert gp.state(state).name(locale) == name

    def test_a_state_of_the_past_has_its_whole_name_before_a_variant(self):
        """*Ostdeutschland* is a part of Germany today."""
        assert gp.state("DDR").name("de") == "Deutsche Demokratische Republik"

    @pytest.mark.parametrize(
        ("organization", "brazil", "portugal"),
        [
            ("APEC", "Cooperação Econômica Ásia-Pacífico", "Cooperação Económica Ásia-Pacífico"),
            ("EAEU", "União Econômica Eurasiática", "União Económica Eurasiática"),
            ("EURASEC", "Comunidade Econômica Eurasiática", "Comunidade Económica Eurasiática"),
            ("EURO-AREA", "Zona do euro", "Zona Euro"),
            (
                "ECOWAS",
                "Comunidade Econômica dos Estados da África Ocidental",
                "Comunidade Económica dos Estados da África Ocidental",
            ),
        ],
    )
    def test_portuguese_is_spelled_as_in_the_country(self, organization, brazil, portugal):
        asked = gp.organization(organization)

        assert (asked.name("pt"), asked.name("pt-BR"), asked.name("pt-PT")) == (brazil, brazil, portugal)

    def test_of_a_language_that_cldr_does_not_know_the_record_may_have_a_name(self):
        names = [Name(text="Lega", language="qqa", citations=CITED)]

        assert gp.Organization("LEA", "League", names=names).name("qqa-IT") == "Lega"


class TestThen:
    @pytest.mark.parametrize(
        ("state", "when", "name"),
        [("CSK", "1985", "Czechoslovakia"), ("COD", "1980", "Zaire"), ("LKA", "1960", "Ceylon")],
    )
    def test_it_is_the_name_of_the_time(self, state, when, name):
        assert gp.state(state).name("en", when) == name

    def test_a_name_without_dates_says_nothing_of_another_time(self):
        names = [Name(text="Old Arcadia", language="en", kind="former", citations=CITED)]

        assert State("ARC", "Arcadia", names=names).name("en", "1950") == "Arcadia"
