"""Misspelled names: one edit away, of one state only."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geopolitics as gp
from geopolitics.lookup._near import SHORTEST, Near, one_edit

LETTERS = st.text(alphabet="abc ", min_size=0, max_size=9)


def edits(text, letters):
    """Everything that one edit makes of a text."""
    cuts = [(text[:at], text[at:]) for at in range(len(text) + 1)]
    yield from (first + rest[1:] for first, rest in cuts if rest)
    yield from (first + letter + rest for first, rest in cuts for letter in letters)
    yield from (first + letter + rest[1:] for first, rest in cuts if rest for letter in letters)
    yield from (first + rest[1] + rest[0] + rest[2:] for first, rest in cuts if len(rest) > 1)


class TestOneEdit:
    @given(LETTERS, LETTERS)
    def test_it_agrees_with_trying_them_all(self, one, other):
        assert one_edit(one, other) == (one == other or other in set(edits(one, "abc ")))


class TestNear:
    @given(
        st.lists(st.text(alphabet="abc", min_size=SHORTEST, max_size=9), max_size=6),
        st.text(alphabet="abc", max_size=10),
    )
    def test_it_agrees_with_comparing_every_name(self, names, asked):
        assert set(Near(names).names(asked)) == {name for name in names if one_edit(asked, name)}

    @pytest.mark.parametrize("state", gp.world().states()[::20], ids=str)
    def test_every_slip_in_a_label_is_near_it(self, state):
        near = Near([state.label])
        folded = state.label.casefold()
        if len(folded) >= SHORTEST and folded.isascii() and folded.isalpha():
            assert all(near.names(slip) == (state.label,) for slip in edits(folded, string.ascii_lowercase))


class TestFuzzy:
    @pytest.mark.parametrize(
        ("text", "state"),
        [
            ("Kazahkstan", "KAZ"),
            ("Untied States", "USA"),
            ("Republic of Keyna", "KEN"),
            ("Liechtenstien", "LIE"),
            ("Falklands Islands", "FLK"),
            ("Republicof the Congo", "COG"),
        ],
    )
    def test_a_slip_is_forgiven_when_asked(self, text, state):
        with pytest.raises(gp.UnknownNameError):
            gp.state(text)

        assert state == gp.state(text, fuzzy=True).id

    @pytest.mark.parametrize("text", ["Nigeri", "Austrlia", "Gyana", "Dominican", "Bambia", "Mala"])
    def test_what_is_as_near_to_two_states_is_refused(self, text):
        with pytest.raises(gp.AmbiguousNameError):
            gp.state(text, fuzzy=True)

    @pytest.mark.parametrize("text", ["Irax", "Chid", "Perugia", "Wakanda", "Neverland", "banana", "Indiana", "Lyon"])
    def test_what_is_near_none_or_too_short_is_refused(self, text):
        with pytest.raises((gp.UnknownNameError, gp.AmbiguousNameError)):
            gp.state(text, fuzzy=True)

    def test_the_score_is_the_share_of_letters_that_agree(self):
        exact, slip = gp.match("Kazakhstan"), gp.match("Kazahkstan")

        assert (exact.score, slip.score) == (1.0, 0.9)
        assert (slip.state.id, slip.name) == ("KAZ", "Kazakhstan")
