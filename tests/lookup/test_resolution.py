"""The states of many values at once."""

from __future__ import annotations

import datetime
import math

import pytest

import geopolitics as gp
from geopolitics import Outcome


def ids(resolution):
    return [state and state.id for state in resolution.states]


class TestResolve:
    def test_the_order_is_kept_and_each_distinct_value_has_one_row(self):
        found = gp.resolve(["Zaire", "NA", "Gondor", "Zaire"])

        assert ids(found) == ["COD", "NAM", None, "COD"]
        assert [(row.value, row.count, row.outcome) for row in found.report] == [
            ("Zaire", 2, Outcome.MATCHED),
            ("NA", 1, Outcome.MATCHED),
            ("Gondor", 1, Outcome.UNMATCHED),
        ]

    @pytest.mark.parametrize("missing", [None, math.nan, "", "  ", "NaN", "<NA>"])
    def test_a_missing_value_is_reported_as_such(self, missing):
        found = gp.resolve([missing])

        assert (found.states, found.report[0].outcome, found.unresolved) == ((None,), Outcome.MISSING, ())

    def test_the_code_of_namibia_is_not_missing(self):
        assert ids(gp.resolve(["NA", "na"])) == ["NAM", "NAM"]

    def test_an_ambiguous_value_comes_with_its_candidates(self):
        (row,) = gp.resolve(["Kongo"]).report

        assert (row.outcome, row.state, row.candidates) == (Outcome.AMBIGUOUS, None, ("COD", "COG"))

    def test_an_unmatched_value_comes_with_the_nearest_names(self):
        (row,) = gp.resolve(["Kazahkstan"]).report

        assert (row.outcome, row.candidates[0]) == (Outcome.UNMATCHED, "Kazakhstan")

    def test_a_slip_is_forgiven_when_asked_and_scored(self):
        (row,) = gp.resolve(["Kazahkstan"], fuzzy=True).report

        assert (row.outcome, row.state.id, row.score) == (Outcome.FUZZY, "KAZ", 0.9)

    def test_one_time_counts_for_all(self):
        assert ids(gp.resolve(["Korea", "CS"], "1900-06-01")) == ["KRE", None]

    def test_each_value_may_have_its_own_time(self):
        whens = ["1985", None, datetime.date(2004, 5, 1)]

        assert ids(gp.resolve(["CS", "CZ", "CS"], whens)) == ["CSK", "CZE", "SCG"]

    def test_as_many_times_as_values(self):
        with pytest.raises(ValueError):
            gp.resolve(["CS", "CS"], ["1985"])

    def test_numbers_are_codes_also_when_a_table_made_them_floats(self):
        assert ids(gp.resolve([365, 365.0, "365"], "1975", scheme="cow")) == ["SUN", "SUN", "SUN"]
        assert ids(gp.resolve([4], scheme="ison")) == ["AFG"]

    def test_anything_that_can_be_gone_through(self):
        assert ids(gp.resolve(iter(("Chad",)))) == ids(gp.resolve({"Chad": 1})) == ["TCD"]
        assert gp.resolve([]).states == ()

    def test_one_text_is_no_column(self):
        with pytest.raises(gp.ArgumentError):
            gp.resolve("Chad")

    def test_a_state_is_itself(self):
        state = gp.state("KAZ")

        assert gp.resolve([state]).states == (state,)
