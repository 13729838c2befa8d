"""A window is a first and a last day, of anything that says when."""

from __future__ import annotations

from datetime import date, datetime

import pytest

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, Interval, PartialDate, as_window
from geopolitics.errors import AmbiguousDateError, DateParseError, DateWindowError, WhenTypeError


def days(first, last):
    return date.fromisoformat(first).toordinal(), date.fromisoformat(last).toordinal()


class TestWindow:
    @pytest.mark.parametrize(
        ("first", "last", "when"),
        [
            ("2024-05-21", "2024-05-21", date(2024, 5, 21)),
            ("2024-05-21", "2024-05-21", datetime(2024, 5, 21, 23, 59)),
            ("2024-05-21", "2024-05-21", "2024-05-21"),
            ("2024-05-21", "2024-05-21", "21 May 2024"),
            ("2024-05-21", "2024-05-21", "2024-05-21T10:00:00Z"),
            ("2024-02-01", "2024-02-29", "2024-02"),
            ("2024-02-01", "2024-02-29", PartialDate("2024-02")),
            ("2024-01-01", "2024-12-31", "2024"),
            ("2024-12-01", "2025-02-28", "2024-24"),
            ("1980-01-01", "1989-12-31", "the 1980s"),
            ("2023-07-01", "2024-07-31", "2023-07/2024-07"),
            ("2023-07-01", "2024-07-31", Interval("2023-07", "2024-07")),
            ("2023-07-01", "2024-07-31", "from July 2023 to July 2024"),
        ],
    )
    def test_has_both_days(self, first, last, when):
        assert days(first, last) == as_window(when)

    def test_reaches_as_far_as_an_open_end(self):
        assert (as_window("2024")[0], FOREVER_AFTER) == as_window("2024/..")
        assert (FOREVER_BEFORE, as_window("2024")[1]) == as_window("until 2024")

    @pytest.mark.parametrize(
        ("reason", "when"),
        [
            ("approximate", "2024~"),
            ("uncertain", PartialDate("2024-05?")),
            ("unbroken", "XXXX-12-25"),
            ("set", "[2024,2025]"),
            ("not stated", "2024/"),
            ("not stated", Interval(None, "2024")),
            ("approximate", "2024~/2025"),
            ("set", "..2024/2025"),
            ("approximate", "about 2024"),
        ],
    )
    def test_refuses_what_leaves_days_in_doubt(self, reason, when):
        with pytest.raises(DateWindowError, match=reason):
            as_window(when)

    def test_refuses_ambiguous_text_with_its_readings(self):
        with pytest.raises(AmbiguousDateError) as caught:
            as_window("03/04/2024")
        assert {"2024-03-04", "2024-04-03"} == set(caught.value.readings)

    def test_a_locale_decides(self):
        assert days("2024-04-03", "2024-04-03") == as_window("03/04/2024", locale="en-GB")
        assert days("2024-03-04", "2024-03-04") == as_window("03/04/2024", locale="en-US")

    @pytest.mark.parametrize("when", [None, 2024, 2024.5, ["2024"], b"2024"])
    def test_refuses_other_types(self, when):
        with pytest.raises(WhenTypeError):
            as_window(when)

    def test_refuses_text_without_a_date(self):
        with pytest.raises(DateParseError, match="such as 'May 2024'"):
            as_window("lately")
