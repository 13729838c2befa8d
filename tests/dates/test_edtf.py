"""EDTF, level by level, with the meaning that the specification gives each form."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from dates import scored

from geopolitics.dates import FOREVER_AFTER, FOREVER_BEFORE, Interval, PartialDate, parse_edtf
from geopolitics.errors import DateParseError

CASES = Path(__file__).parents[3] / "shared" / "cases" / "edtf.jsonl"

# What docs/edtf.md decides otherwise than one suite, which lets no end of an interval begin before its start.
DECIDED = {"0000-02/0000", "2004-06-11%/2004-%06", "2004-06-11%/2004-06~"}


def bounds(edtf):
    return scored.edtf(edtf)


class TestLevel0:
    @pytest.mark.parametrize(
        ("first", "last", "edtf"),
        [
            ("1985-04-12", "1985-04-12", "1985-04-12"),
            ("1985-04-01", "1985-04-30", "1985-04"),
            ("1985-01-01", "1985-12-31", "1985"),
            ("0000-01-01", "0000-12-31", "0000"),
            ("1985-04-12", "1985-04-12", "1985-04-12T23:20:30"),
            ("1985-04-12", "1985-04-12", "1985-04-12T23:20:30Z"),
            ("1985-04-12", "1985-04-12", "1985-04-12T23:20:30-04"),
            ("1985-04-12", "1985-04-12", "1985-04-12T23:20:30+04:30"),
            ("1985-04-12", "1985-04-12", "1985-04-12T23:59:60Z"),
            ("1964-01-01", "2008-12-31", "1964/2008"),
            ("2004-06-01", "2006-08-31", "2004-06/2006-08"),
            ("2004-02-01", "2005-12-31", "2004-02-01/2005"),
        ],
    )
    def test_reads(self, first, last, edtf):
        assert (first, last) == bounds(edtf)
        assert edtf == parse_edtf(edtf).edtf

    @pytest.mark.parametrize(
        "text",
        [
            "",
            "85",
            "1985-4-1",
            "19850412",
            "1985-04-31",
            "1900-02-29",
            "1985-W15",
            "1985-102",
            "1985-04-12T24:00:00",
            "1985-04-12T23:20",
            "1985-04-12T23:20:30.5",
            "1985-04-12T23:20:60Z",
            "1985-04-12T23:20:30-00:00",
            "1985-04-12t23:20:30",
            "1985-04T23:20:30",
            "1985-04-12T10:00:00/1986",
            "P1Y",
            "1985/P1Y",
            "1985/1984",
            "1985/1986/1987",
            "１９８５",
        ],
    )
    def test_refuses(self, text):
        with pytest.raises(DateParseError):
            parse_edtf(text)


class TestLevel1:
    @pytest.mark.parametrize(
        ("first", "last", "edtf"),
        [
            ("170000002-01-01", "170000002-12-31", "Y170000002"),
            ("-170000002-01-01", "-170000002-12-31", "Y-170000002"),
            ("2001-03-01", "2001-05-31", "2001-21"),
            ("2001-06-01", "2001-08-31", "2001-22"),
            ("2001-09-01", "2001-11-30", "2001-23"),
            ("2001-12-01", "2002-02-28", "2001-24"),
            ("1984-01-01", "1984-12-31", "1984?"),
            ("2004-06-01", "2004-06-30", "2004-06~"),
            ("2004-06-11", "2004-06-11", "2004-06-11%"),
            ("2010-01-01", "2019-12-31", "201X"),
            ("2000-01-01", "2099-12-31", "20XX"),
            ("2004-01-01", "2004-12-31", "2004-XX"),
            ("1985-04-01", "1985-04-30", "1985-04-XX"),
            ("1985-01-01", "1985-12-31", "1985-XX-XX"),
            ("1985-04-12", "inf", "1985-04-12/.."),
            ("-inf", "1985-12-31", "../1985"),
            ("1985-04-01", "unknown", "1985-04/"),
            ("unknown", "1985-04-12", "/1985-04-12"),
            ("unknown", "inf", "/.."),
            ("-1985-01-01", "-1985-12-31", "-1985"),
            ("-0004-02-29", "-0004-02-29", "-0004-02-29"),
        ],
    )
    def test_reads(self, first, last, edtf):
        assert (first, last) == bounds(edtf)
        assert edtf == parse_edtf(edtf).edtf

    @pytest.mark.parametrize(
        "text",
        [
            "Y2006",
            "Y-1985",
            "Y012345",
            "12006",
            "-0000",
            "2001-20",
            "2001-21-01",
            "1984?~",
            "198x",
            "1985/open",
            "unknown/1985",
        ],
    )
    def test_refuses(self, text):
        with pytest.raises(DateParseError):
            parse_edtf(text)


class TestLevel2:
    @pytest.mark.parametrize(
        ("first", "last", "edtf"),
        [
            ("-170000000-01-01", "-170000000-12-31", "Y-17E7"),
            ("1900-01-01", "1999-12-31", "1950S2"),
            ("171000000-01-01", "171999999-12-31", "Y171010000S3"),
            ("338000-01-01", "338999-12-31", "Y3388E2S3"),
            ("-338999-01-01", "-338000-12-31", "Y-3388E2S3"),
            ("2001-03-01", "2001-05-31", "2001-25"),
            ("2001-12-01", "2002-02-28", "2001-28"),
            ("2001-09-01", "2001-11-30", "2001-29"),
            ("2001-12-01", "2002-02-28", "2001-30"),
            ("2001-06-01", "2001-08-31", "2001-32"),
            ("2001-04-01", "2001-06-30", "2001-34"),
            ("2001-09-01", "2001-12-31", "2001-39"),
            ("2001-07-01", "2001-12-31", "2001-41"),
            ("1667-01-01", "1672-12-31", "[1667,1668,1670..1672]"),
            ("-inf", "1760-12-03", "[..1760-12-03]"),
            ("1760-12-01", "inf", "[1760-12..]"),
            ("1667-01-01", "1760-12-31", "[1667,1760-12]"),
            ("1667-01-01", "1672-12-31", "{1667,1668,1670..1672}"),
            ("1960-01-01", "1961-12-31", "{1960,1961-12}"),
            ("-inf", "1984-12-31", "{..1984}"),
            ("2004-06-11", "2004-06-11", "2004-06~-11"),
            ("2004-06-11", "2004-06-11", "2004?-06-11"),
            ("2004-06-11", "2004-06-11", "?2004-06-~11"),
            ("2004-06-11", "2004-06-11", "2004-%06-11"),
            ("1560-12-25", "1569-12-25", "156X-12-25"),
            ("1500-12-25", "1599-12-25", "15XX-12-25"),
            ("0000-12-01", "9999-12-31", "XXXX-12-XX"),
            ("1000-01-01", "1999-12-31", "1XXX-XX"),
            ("1000-12-01", "1999-12-31", "1XXX-12"),
            ("1984-10-01", "1984-12-31", "1984-1X"),
            ("2004-01-31", "2004-12-31", "2004-XX-31"),
            ("0000-02-29", "9996-02-29", "XXXX-02-29"),
            ("2004-06-01", "2004-06-20", "2004-06-~01/2004-06-~20"),
            ("2004-06-01", "2004-07-03", "2004-06-XX/2004-07-03"),
        ],
    )
    def test_reads(self, first, last, edtf):
        assert (first, last) == bounds(edtf)
        assert edtf == parse_edtf(edtf).edtf

    @pytest.mark.parametrize(
        "text",
        [
            "Y12E2",
            "Y17E",
            "1950S0",
            "1950S5",
            "2001-42",
            "[]",
            "[..]",
            "[1667,1668",
            "[1667, 1668]",
            "{1960}]",
            "[1667..,1670]",
            "[1667,..1670]",
            "[[1667]]",
            "{1670..1667}",
            "?2004?",
            "2004?~-06",
            "156X-11-31",
            "XXXX-02-30",
            "XX01-02-29",
            "1985-02-3X",
            "2004-2X",
            "[1667]/1670",
        ],
    )
    def test_refuses(self, text):
        with pytest.raises(DateParseError):
            parse_edtf(text)


class TestEndsOfIntervals:
    def test_open_and_not_stated_are_two_things(self):
        assert 4 == len({Interval.from_edtf(text) for text in ["1985/..", "1985/", "../1985", "/1985"]})

    def test_may_lie_within_each_other_where_a_reading_is_in_order(self):
        assert ("2004-06-11", "2004-06-30") == bounds("2004-06-11/2004-06")

    def test_can_be_earlier_or_later_than_a_date(self):
        """ISO 8601-2: `..` beside a date."""
        assert ("-inf", "inf") == bounds("..2004-06-01/2004-06-20..")
        assert PartialDate("[..2004-06-01]") == Interval.from_edtf("..2004-06-01/2005").start

    @pytest.mark.parametrize("text", ["2004-06-01../2005", "2004/..2005", "Y-61000/-2000", "{1985}/1986"])
    def test_are_dates_of_four_digit_years(self, text):
        with pytest.raises(DateParseError):
            Interval.from_edtf(text)

    def test_forever_lies_beyond_every_date(self):
        assert FOREVER_BEFORE < PartialDate(f"Y-9E{99}").first_day < PartialDate(f"Y9E{99}").last_day < FOREVER_AFTER


@pytest.mark.skipif(not CASES.exists(), reason="the shared cases are not here")
class TestSharedCases:
    def cases(self):
        lines = CASES.read_text(encoding="utf-8").splitlines()
        return [case for case in map(json.loads, lines) if not case["kind"].endswith("disputed")]

    def test_all_valid_texts_are_read_with_their_bounds(self):
        for case in self.cases():
            text, expected = case["input"]["text"], case["expect"]
            if expected["valid"]:
                first, last = bounds(text)
                assert (expected["earliest"] or first, expected["latest"] or last) == (first, last), text

    def test_all_others_are_refused_but_those_that_are_decided(self):
        read = set()
        for case in self.cases():
            if not case["expect"]["valid"]:
                try:
                    parse_edtf(case["input"]["text"])
                except DateParseError:
                    continue
                read.add(case["input"]["text"])

        assert read == DECIDED
