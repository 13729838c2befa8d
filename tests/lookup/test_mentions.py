"""States that a running text names."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geopolitics as gp


def found(text, when=None):
    """The words that were found, each with the ids of the states."""
    return [(mention.text, *(state.id for state in mention.states)) for mention in gp.find_states(text, when)]


def ids(text):
    """The states that a text names, in its order."""
    return [state.id for mention in gp.find_states(text) for state in mention.states]


class TestFindStates:
    @pytest.mark.parametrize(
        ("text", "mentions"),
        [
            ("A report from Canada and the United States.", [("Canada", "CAN"), ("United States", "USA")]),
            ("Papua New Guinea beat Guinea-Bissau", [("Papua New Guinea", "PNG"), ("Guinea-Bissau", "GNB")]),
            ("Trinidad & Tobago's team", [("Trinidad & Tobago", "TTO")]),
            ("The U.S. met the UK in N. Korea.", [("U.S.", "USA"), ("UK", "GBR"), ("N. Korea", "PRK")]),
            ("Côte d’Ivoire’s budget", [("Côte d’Ivoire", "CIV")]),
            ("Saint Kitts and Nevis, St. Lucia", [("Saint Kitts and Nevis", "KNA"), ("St. Lucia", "LCA")]),
            ("Nigerian troops left Niger.", [("Niger", "NER")]),
            ("TALKS IN IRAN", [("IRAN", "IRN")]),
            ("Cazaquistão e Rússia", [("Cazaquistão", "KAZ"), ("Rússia", "RUS")]),
            ("Казахстан и Россия", [("Казахстан", "KAZ"), ("Россия", "RUS")]),
            ("中国和日本的关系", [("中国", "CHN"), ("日本", "JPN")]),
            ("ในประเทศไทยและญี่ปุ่น", [("ไทย", "THA"), ("ญี่ปุ่น", "JPN")]),
            ("インドネシアとインド", [("インドネシア", "IDN"), ("インド", "IND")]),
            ("카자흐스탄은 한국의 친구", [("카자흐스탄", "KAZ"), ("한국", "KOR")]),
        ],
    )
    def test_whole_words_the_longest_name_first_in_any_script(self, text, mentions):
        assert mentions == found(text)

    @pytest.mark.parametrize(
        "text",
        ["Perugia and Lyngby; Chadwick", "let us eat turkey off the china", "Long Island", "IT IS ON", "", "...", "N."],
    )
    def test_never_inside_a_word_nor_a_common_word(self, text):
        assert found(text) == []

    @pytest.mark.parametrize(
        ("text", "mentions"),
        [
            ("Michael Jordan scored", []),
            ("Chad Smith drummed in Chad", [("Chad", "TCD")]),
            ("King Abdullah of Jordan", [("Jordan", "JOR")]),
            ("Jordan and Chad agreed", [("Jordan", "JOR"), ("Chad", "TCD")]),
            ("Georgia and Armenia", [("Georgia", "GEO"), ("Armenia", "ARM")]),
            ("Atlanta, Georgia, USA", [("USA", "USA")]),
        ],
    )
    def test_people_and_the_american_georgia_are_not_states(self, text, mentions):
        assert mentions == found(text)

    @pytest.mark.parametrize(
        ("text", "mentions"),
        [
            ("Austria, Hungary", ["AUT", "HUN"]),
            ("Serbia, Montenegro and Taiwan, China", ["SRB", "MNE", "TWN", "CHN"]),
            ("Sudan, South Africa", ["SDN", "ZAF"]),
            ("Moldova, Republic of Korea", ["MDA", "KOR"]),
            ("Korea, Republic of", ["KOR"]),
            ("Moldova, Republic of", ["MDA"]),
            ("Virgin Islands, U.S.", ["VIR"]),
        ],
    )
    def test_a_comma_parts_two_states_where_both_are_named(self, text, mentions):
        assert mentions == ids(text)

    @pytest.mark.parametrize(
        ("text", "mentions"),
        [
            ("the People's Republic of China", ["CHN"]),
            ("the People\u2019s Republic of China", ["CHN"]),
            ("the Socialist Republic of Viet Nam", ["VNM"]),
            ("People's Democratic Republic of Yemen", ["YMD"]),
            ("the Democratic People's Republic of Korea", ["PRK"]),
            ("Virgin Islands (British)", ["VGB"]),
            ("\u521a\u679c\uff08\u91d1\uff09", ["COD"]),
            ("Папуа — Новая Гвинея", ["PNG"]),
            ("In Netherlands Antilles there", ["ANT"]),
        ],
    )
    def test_a_long_name_is_one_name(self, text, mentions):
        assert mentions == ids(text)

    @pytest.mark.parametrize("text", ["New Mexico", "New England", "New Guinea", "Mexico City", "Panama City"])
    def test_a_place_named_after_a_state_is_not_the_state(self, text):
        assert [] == ids(text)

    def test_a_name_of_two_states_gives_both(self):
        assert [("Germany", "DDR", "DEU")] == found("Germany in 1970", "1970")
        assert [("Germany", "DEU")] == found("Germany in 1970")

    def test_what_is_no_text_is_refused(self):
        with pytest.raises(gp.ArgumentError):
            gp.find_states(None)

    @given(st.text(max_size=60))
    def test_mentions_are_where_they_say_and_do_not_overlap(self, text):
        mentions = gp.find_states(text)

        assert all(text[m.start : m.end] == m.text and m.states for m in mentions)
        assert all(one.end <= other.start for one, other in pairwise(mentions))

    @given(
        st.lists(
            st.sampled_from(
                ["Canada", "Niger", "Nigeria", "Korea", "the", "北京", "中国", "Congo", ",", ".", "-", "’s"]
            )
        )
    )
    def test_any_row_of_names_and_marks_can_be_read(self, parts):
        text = " ".join(parts)

        assert all(text[m.start : m.end] == m.text for m in gp.find_states(text))
