"""An Interval has a start and an end, and says whether it holds."""

from __future__ import annotations

from datetime import date

import attrs
import pytest

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, OPEN, Interval, Open, PartialDate, Verdict
from geopolitics.errors import DateParseError, DateWindowError, WhenTypeError

YES, NO, POSSIBLY, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.POSSIBLY, Verdict.UNKNOWN


class TestValue:
    def test_is_made_of_text_dates_open_or_nothing(self):
        made = [
            Interval("2023-07-04", ".."),
            Interval(date(2023, 7, 4), OPEN),
            Interval(PartialDate("2023-07-04"), Open.OPEN),
            Interval.from_edtf("2023-07-04/.."),
        ]

        assert 1 == len(set(made))
        assert Interval("", "2024") == Interval(None, "2024")

    def test_keeps_its_ends(self):
        known = Interval("2023-07", "..")

        assert (PartialDate("2023-07"), OPEN) == (known.start, known.end)

    def test_nothing_need_be_stated(self):
        assert Interval(None, None) == Interval.from_edtf("/")

    def test_cannot_be_changed(self):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            Interval("2023", "2024").start = PartialDate("2022")

    def test_has_no_order(self):
        with pytest.raises(TypeError):
            assert Interval("2023", "2024") < Interval("2024", "2025")

    def test_repr_is_python(self):
        assert "Interval('2023-07', OPEN)" == repr(Interval("2023-07", ".."))
        assert "Interval(None, '2024')" == repr(Interval(None, "2024"))

    def test_open_is_one_object_and_knows_its_edtf(self):
        assert (OPEN, "..", "open") == (Open(".."), OPEN.edtf, str(OPEN))

    @pytest.mark.parametrize("given", [2024, 1.5, ("2024",)])
    def test_refuses_other_types(self, given):
        with pytest.raises(WhenTypeError):
            Interval(given, "2025")

    def test_refuses_an_end_before_the_start(self):
        with pytest.raises(DateParseError, match="not before the start"):
            Interval("2024-05", "2024-04-30")

    def test_refuses_sets_and_times_as_ends(self):
        for end in ["[2024,2025]", "{2024}", "2024-05-21T10:00:00"]:
            with pytest.raises(DateParseError):
                Interval("2023", end)


class TestReadings:
    def test_an_end_clips_the_start(self):
        known = Interval("1994", "1994-05-03")

        assert date(1994, 5, 3).toordinal() == known.last_start

    def test_a_start_clips_the_end(self):
        known = Interval("1994-05-03", "1994")

        assert date(1994, 5, 3).toordinal() == known.first_end

    def test_only_possible_days_clip(self):
        known = Interval("1994-05-20", "1994-XX-13")

        assert date(1994, 6, 13).toordinal() == known.first_end

    def test_open_ends_lie_beyond_all_dates(self):
        known = Interval("..", "..")

        assert (FOREVER_BEFORE, FOREVER_AFTER) == (known.first_start, known.last_end)


class TestHolds:
    @pytest.mark.parametrize(
        ("verdict", "interval", "when"),
        [
            (YES, "2023-07-04/2024-07-04", "2024-05-21"),
            (YES, "2023-07-04/2024-07-04", "2023-07-04"),
            (YES, "2023-07-04/2024-07-04", "2024-07-04"),
            (NO, "2023-07-04/2024-07-04", "2024-07-05"),
            (YES, "2023-07-04/2024-07-04", "2024"),
            (POSSIBLY, "2023-07/2024-07", "2023-07-04"),
            (YES, "2023-07/2024-07", "2023-07"),
            (YES, "1994/1994-05-03", "1994-05-03"),
            (POSSIBLY, "1994/1994-05-03", "1994-05-02"),
            (NO, "1994/1994-05-03", "1994-05-04"),
            (YES, "1994/1994-05-03", "1994-01/1994-12"),
            (YES, "2001/..", "2024-05-21"),
            (NO, "2001/..", "2000-12-31"),
            (YES, "../1985", "1066-10-14"),
            (YES, "-0044/..", "0001"),
        ],
    )
    def test_at_some_time(self, verdict, interval, when):
        assert verdict is Interval.from_edtf(interval).holds(when)

    @pytest.mark.parametrize(
        ("verdict", "interval", "when"),
        [
            (YES, "2023-07-04/2024-07-04", "2024-05"),
            (NO, "2023-07-04/2024-07-04", "2024-07"),
            (POSSIBLY, "2023-07/2024-07", "2023-07/2024-06"),
            (YES, "2023-07/2024-07", "2023-08/2024-06"),
            (YES, "2001/..", "2002/.."),
            (NO, "2001/2010", "2002/.."),
        ],
    )
    def test_throughout(self, verdict, interval, when):
        assert verdict is Interval.from_edtf(interval).holds(when, throughout=True)

    @pytest.mark.parametrize(
        ("verdict", "interval", "when"),
        [
            (NO, "2001/", "2000"),
            (YES, "2001/", "2001"),
            (POSSIBLY, "2001/", "2001-05"),
            (UNKNOWN, "2001/", "2002"),
            (YES, "2001-05-03/", "2001-05-03"),
            (NO, "/2001", "2002"),
            (YES, "/2001", "2001"),
            (UNKNOWN, "/2001", "2000"),
            (UNKNOWN, "/", "2000"),
            (UNKNOWN, "/..", "2000"),
        ],
    )
    def test_an_end_that_is_not_stated_is_read_near_and_far(self, verdict, interval, when):
        assert verdict is Interval.from_edtf(interval).holds(when)

    def test_takes_dates_and_intervals(self):
        known = Interval("2023-07-04", "2024-07-04")

        assert {YES} == {known.holds(when) for when in [date(2024, 5, 21), PartialDate("2024-05"), known, "May 2024"]}

    @pytest.mark.parametrize("when", ["2024~", "2024-XX-13", "[2024,2025]", "2024/"])
    def test_refuses_what_is_no_window(self, when):
        with pytest.raises(DateWindowError):
            Interval("2023", "2025").holds(when)
