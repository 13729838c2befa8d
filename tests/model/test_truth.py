"""One fact and its dates, held against the slow model."""

from __future__ import annotations

import slow_model
import strategies as some
from hypothesis import given, settings
from hypothesis import strategies as st
from slow_model import Spell, end_days

from geopolitics.dates import as_window

MANY = settings(max_examples=max(300, settings().max_examples))  # more of them when the profile says so


def slow_interval(interval, when, throughout):
    """Dates alone, which are their own witness: nothing is attested, and nothing too far to be vouched for."""
    spell = Spell(end_days(interval.start, -slow_model.inf), end_days(interval.end, slow_model.inf), [], slow_model.inf)
    return spell.verdict(as_window(when), throughout)


class TestAgreesWithEveryReading:
    @MANY
    @given(some.intervals(), some.windows(), st.booleans())
    def test_an_interval(self, interval, when, throughout):
        assert slow_interval(interval, when, throughout) is interval.holds(when, throughout)

    @MANY
    @given(some.memberships(), some.windows(), st.booleans())
    def test_a_fact(self, fact, when, throughout):
        assert slow_model.holds(fact, when, throughout) is fact.holds(when, throughout)
