"""What Worlds answer, held against the slow model."""

from __future__ import annotations

import pytest
import slow_model
import strategies as some
from hypothesis import given, settings
from hypothesis import strategies as st

from geopolitics import AnswerError, IncompleteError, World, as_window
from geopolitics.world import evidence

STATE = some.ARCADIA
MANY = settings(max_examples=max(200, settings().max_examples))  # more of them when the profile says so


@st.composite
def worlds(draw, of, most=4):
    """Facts, and a League of whose existence something may be known."""
    facts = draw(some.claims(of, most))
    league = draw(some.organizations())
    return facts, league, World([*facts, league, *some.STATES])


members_or_lists = st.one_of(some.memberships(), some.memberships(), some.rolls(), some.coverages())
tenures = st.one_of(some.tenures(), some.tenures(), some.coverages("tenures"))
terms = st.one_of(some.chairmanships(), some.chairmanships(), some.coverages("chairmanships"))


class TestIsMember:
    @MANY
    @given(worlds(members_or_lists), some.windows(), st.booleans())
    def test_agrees(self, world, when, throughout):
        facts, league, asked = world
        expected, disputed = slow_model.membership(facts, STATE, league, as_window(when), throughout)

        assert expected is asked.is_member(STATE, league, when, throughout=throughout)
        found = evidence.membership(asked, STATE, league, as_window(when), some.MEMBER, throughout=throughout)
        assert (expected, disputed) == (found.verdict, found.disputed)


class TestMembers:
    @MANY
    @given(worlds(members_or_lists, most=5), some.windows(), st.booleans(), st.booleans())
    def test_agrees(self, world, when, throughout, possible):
        facts, league, asked = world
        certain, maybe, closed = slow_model.members(facts, some.STATES, league, as_window(when), throughout)
        expected = sorted([*certain, *maybe] if possible else certain, key=str)

        without = asked.members(league, when, throughout=throughout, possible=possible, complete=False)
        assert expected == list(without)
        if closed and (possible or not maybe):
            assert expected == list(asked.members(league, when, throughout=throughout, possible=possible))
        else:
            with pytest.raises(IncompleteError) as caught:
                asked.members(league, when, throughout=throughout, possible=possible)
            assert (certain, maybe) == (list(caught.value.certain), list(caught.value.possible))


class TestWhoHeldIt:
    """One who held it throughout, or an error of the right kind with those who are certain and possible."""

    @MANY
    @given(worlds(terms), some.windows(), st.booleans())
    def test_a_chair(self, world, when, possible):
        facts, league, asked = world

        expected = slow_model.who_chaired(facts, league, as_window(when))[possible]
        assert expected == outcome(lambda: asked.who_chaired(league, when, possible=possible))

    @MANY
    @given(worlds(tenures), some.windows(), st.booleans())
    def test_an_office(self, world, when, possible):
        facts, _, asked = world

        expected = slow_model.who_led(facts, STATE, as_window(when))[possible]
        found = outcome(lambda: asked.who_led(STATE, when, office=some.PRESIDENCY, possible=possible))
        assert expected == found


def outcome(ask):
    try:
        return ask()
    except AnswerError as error:
        return type(error).__name__, set(error.certain), set(error.possible), getattr(error, "known_none", False)
