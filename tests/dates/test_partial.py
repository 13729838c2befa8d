"""A PartialDate is a value: immutable, hashable, without an order."""

from __future__ import annotations

from datetime import date, datetime

import attrs
import pytest

from geopolitics.dates import PartialDate, Precision
from geopolitics.errors import DateParseError, DateRangeError, WhenTypeError


class TestValue:
    def test_equal_when_written_alike(self):
        assert PartialDate("2024-05") == PartialDate.from_edtf("2024-05")

    def test_not_equal_to_another_precision_or_mark(self):
        assert 4 == len({PartialDate(text) for text in ["2024", "2024-01", "2024~", "2024-XX"]})

    def test_not_equal_to_its_text(self):
        assert PartialDate("2024") != "2024"

    def test_cannot_be_changed(self):
        with pytest.raises(attrs.exceptions.FrozenInstanceError):
            PartialDate("2024").edtf = "2025"
        with pytest.raises(AttributeError):
            del PartialDate("2024").edtf
        with pytest.raises(AttributeError):
            PartialDate("2024").colour = "red"

    def test_has_no_order(self):
        with pytest.raises(TypeError):
            assert PartialDate("2024") < PartialDate("2025")

    def test_repr_is_python(self):
        assert "PartialDate('2004?-06-~11')" == repr(PartialDate("2004?-06-~11"))

    @pytest.mark.parametrize("given", [None, 2024, b"2024", ["2", "0", "2", "4"]])
    def test_is_made_of_nothing_else(self, given):
        with pytest.raises(WhenTypeError):
            PartialDate(given)

    def test_is_made_of_a_date(self):
        assert PartialDate("2024-05-21") == PartialDate.from_date(date(2024, 5, 21)) == PartialDate(date(2024, 5, 21))

    def test_is_made_of_the_day_of_a_datetime(self):
        assert PartialDate("2024-05-21") == PartialDate.from_date(datetime(2024, 5, 21, 23, 59))


class TestBounds:
    def test_are_dates(self):
        assert (date(2024, 2, 1), date(2024, 2, 29)) == (PartialDate("2024-02").earliest, PartialDate("2024-02").latest)

    def test_are_day_numbers_of_any_size(self):
        assert date(1, 1, 1).toordinal() - 366 == PartialDate("0000").first_day  # 1 BC was a leap year
        assert PartialDate("Y-17E7").last_day < -(10**10)

    @pytest.mark.parametrize("edtf", ["0000", "-0043-03-15", "Y10000", "[..1984]"])
    def test_that_datetime_cannot_hold_are_refused(self, edtf):
        with pytest.raises(DateRangeError, match="day numbers"):
            _ = PartialDate(edtf).earliest
        with pytest.raises(OverflowError):
            _ = PartialDate(edtf).earliest

    def test_an_open_set_has_no_first_or_last_day(self):
        assert (None, None) == (PartialDate("[..1984]").first_day, PartialDate("{1984..}").last_day)

    @pytest.mark.parametrize("mark", "~?%")
    def test_no_mark_moves_a_bound(self, mark):
        assert PartialDate("1984").span == PartialDate(f"1984{mark}").span


class TestPrecision:
    @pytest.mark.parametrize(
        ("precision", "edtf"),
        [
            (Precision.SECOND, "1985-04-12T23:20:30Z"),
            (Precision.DAY, "1985-04-12"),
            (Precision.DAY, "XXXX-12-25"),
            (Precision.MONTH, "1985-04"),
            (Precision.MONTH, "1985-XX"),
            (Precision.SEASON, "1985-21"),
            (Precision.SEASON, "1985-32"),
            (Precision.QUARTER, "1985-33"),
            (Precision.QUADRIMESTER, "1985-37"),
            (Precision.SEMESTER, "1985-41"),
            (Precision.YEAR, "1985~"),
            (Precision.YEAR, "Y170000002"),
            (Precision.YEAR, "1X85"),
            (Precision.DECADE, "198X"),
            (Precision.DECADE, "1985S3"),
            (Precision.CENTURY, "19XX"),
            (Precision.MILLENNIUM, "1XXX"),
            (Precision.LONGER, "Y171010000S3"),
            (Precision.YEAR, "{1960,1961-12}"),
        ],
    )
    def test_is_how_finely_a_date_is_given(self, precision, edtf):
        assert precision is PartialDate(edtf).precision


class TestMarks:
    @pytest.mark.parametrize(
        ("uncertain", "approximate", "edtf"),
        [
            (False, False, "2004-06-11"),
            (True, False, "2004-06-11?"),
            (False, True, "2004-06-~11"),
            (True, True, "2004%"),
            (True, True, "?2004-06-~11"),
            (True, True, "[1667?,1668~]"),
        ],
    )
    def test_in_any_part_count(self, uncertain, approximate, edtf):
        known = PartialDate(edtf)

        assert (uncertain, approximate) == (known.uncertain, known.approximate)
        assert (uncertain or approximate) is known.qualified


class TestGaps:
    @pytest.mark.parametrize("edtf", ["2004", "201X", "2004-XX", "2004-06-XX", "2004-XX-XX", "2016-0X", "[2001,2002]"])
    def test_none_in_one_run_of_days(self, edtf):
        assert not PartialDate(edtf).gapped

    @pytest.mark.parametrize(
        "edtf", ["1X99", "XXXX-12-25", "2016-X1", "2004-XX-13", "2016-02-X9", "[2001,2003]", "201X-21"]
    )
    def test_some_in_others(self, edtf):
        assert PartialDate(edtf).gapped

    def test_the_nearest_possible_days_are_found(self):
        christmas, day = PartialDate("XXXX-12-25"), date(2024, 5, 21).toordinal()

        assert date(2023, 12, 25).toordinal() == christmas.last_day_not_after(day)
        assert date(2024, 12, 25).toordinal() == christmas.first_day_not_before(day)

    def test_no_possible_day_beyond_the_bounds(self):
        leap_day = PartialDate("20XX-02-29")

        assert leap_day.last_day_not_after(leap_day.first_day - 1) is None
        assert leap_day.first_day_not_before(leap_day.last_day + 1) is None


class TestErrors:
    def test_name_the_text_and_what_was_expected(self):
        with pytest.raises(DateParseError, match=r"cannot read '2023-02-29' as a date: .*2023-02 has 28 days"):
            PartialDate("2023-02-29")

    @pytest.mark.parametrize(
        ("expected", "text"),
        [
            ("month", "2004-13"),
            ("day", "2004-06-00"),
            ("without spaces", "2004-06 "),
            ("Y before", "12004"),
            ("four digits", "79"),
            ("hyphens", "20040611"),
            ("upper case", "198x"),
            ("%", "1984?~"),
            ("no year -0000", "-0000"),
            ("four digits and no Y", "Y1985"),
            ("Interval", "2004/2005"),
            ("minutes and seconds", "1985-04-12T23:20"),
            ("offset", "1985-04-12T23:20:30+15:00"),
            ("significant digits", "1985S5"),
            ("at most 100 digits", "Y1E101"),
            ("a set", "[1984"),
            ("ends after it starts", "{2002..2001}"),
        ],
    )
    def test_say_what_is_wrong(self, expected, text):
        with pytest.raises(DateParseError, match=expected):
            PartialDate(text)
