"""What people write is read as far as it goes, and no further; what is written in English can be read."""

from __future__ import annotations

from datetime import date

import pytest
from dates import strategies as some
from hypothesis import given

from geopolitics.dates import Interval, PartialDate, parse_edtf, set_reader
from geopolitics.dates._numeric import numeric_order
from geopolitics.errors import AmbiguousDateError, DateParseError


class TestDates:
    @pytest.mark.parametrize(
        ("edtf", "text"),
        [
            ("2024-05", "May 2024"),
            ("2024-05", "in May 2024"),
            ("2024-05", "May, 2024"),
            ("2024-05", "2024 May"),
            ("2024-05", "5/2024"),
            ("2024-05", "2024/05"),
            ("2023-11-09", "9 November 2023"),
            ("2023-11-09", "November 9, 2023"),
            ("2023-11-09", "Nov. 9th, 2023"),
            ("2023-11-09", "9th of November 2023"),
            ("2023-11-09", "Thursday, 9 November 2023"),
            ("2023-11-09", "Thu 9 Nov 2023"),
            ("2023-11-09", "9-Nov-2023"),
            ("2023-11-09", "2023/11/9"),
            ("2023-11-09", "20231109"),
            ("2023-11-09", "2023-11-09 14:30"),
            ("2023-11-09", "9 November 2023, 2:30 pm"),
            ("2024-04-13", "13/04/2024"),
            ("2024-04-13", "04/13/2024"),
            ("2024-04-04", "04/04/2024"),
            ("2024", "2024"),
            ("2024", "the year 2024"),
            ("2021-21", "spring 2021"),
            ("2021-23", "fall of 2021"),
            ("2024-34", "Q2 2024"),
            ("2024-34", "2024Q2"),
            ("2024-34", "the second quarter of 2024"),
            ("2024-40", "H1 2024"),
            ("2024-41", "second half of 2024"),
            ("198X", "the 1980s"),
            ("200X", "the 2000s"),
            ("198X", "1980's"),
            ("18XX", "19th century"),
            ("18XX", "the 19th century AD"),
            ("-04XX", "5th century BC"),
            ("1XXX", "the 2nd millennium"),
            ("1860~", "c. 1860"),
            ("1860~", "c1860"),
            ("1860~", "circa 1860"),
            ("1860-05~", "about May 1860"),
            ("186X~", "ca. 1860s"),
            ("1860?", "1860?"),
            ("1860?", "possibly 1860"),
            ("1860%", "c. 1860?"),
            ("-0043", "44 BC"),
            ("0000", "1 BCE"),
            ("0079", "AD 79"),
            ("0079", "79 CE"),
            ("1872-XX", "a month in 1872"),
            ("1872-XX-XX", "some day in 1872"),
            ("186X", "year in the 1860s"),
            ("2004?-06-~11", "2004?-06-~11"),
            ("[1667,1668]", "[1667,1668]"),
        ],
    )
    def test_are_read_as_they_stand(self, edtf, text):
        assert PartialDate(edtf) == PartialDate.parse(text)

    def test_may_is_a_month_on_whatever_day_it_is_read(self):
        assert date(2024, 5, 31) == PartialDate.parse("May 2024").latest

    @pytest.mark.parametrize(
        ("expected", "text"),
        [
            ("year", "May"),
            ("year", "12 May"),
            ("year", "May 21"),
            ("century", "10/09/03"),
            ("year", "31-Dec-00"),
            ("weekday", "Monday, 9 November 2023"),
            ("weekday", "Mon Nov 9 10:30 2023"),
            ("29 days", "30 February 2024"),
            ("day that exists", "31/04/2024"),
            ("half", "H3 2024"),
            ("such as", "early 1990s"),
            ("such as", "mid-1990s"),
            ("such as", "late 2023"),
            ("such as", "yesterday"),
            ("such as", "Tuesday"),
            ("such as", "summer"),
            ("such as", "n.d."),
            ("such as", "undated"),
            ("such as", "0 AD"),
            ("such as", "May Day 2024"),
            ("such as", "21 May 2024 or 2025"),
            ("month by its name", "May 2024, 10:30"),
            ("Interval.parse", "2023-2024"),
        ],
    )
    def test_are_refused_where_the_text_leaves_them_open(self, expected, text):
        with pytest.raises(DateParseError, match=expected):
            PartialDate.parse(text)

    @pytest.mark.parametrize(
        ("readings", "text"),
        [
            ({"2024-03-04", "2024-04-03"}, "03/04/2024"),
            ({"2024-03-04", "2024-04-03"}, "3.4.2024"),
            ({"190X", "19XX"}, "1900s"),
            ({"189X", "199X"}, "the nineties"),
            ({"192X", "202X"}, "the 20s"),
            ({"188X", "198X"}, "the '80s"),
            ({"1914-21", "1914/1921"}, "1914-21"),
            ({"2021-27", "2021/2027"}, "2021-27"),
        ],
    )
    def test_that_read_in_two_ways_name_both(self, readings, text):
        with pytest.raises(AmbiguousDateError) as caught:
            PartialDate.parse(text)
        assert readings == set(caught.value.readings)
        assert text == caught.value.text

    @given(some.dates())
    def test_edtf_is_read_too(self, known):
        try:
            assert known == PartialDate.parse(known.edtf)
        except AmbiguousDateError as error:
            assert known.edtf in error.readings  # noqa: PT017


class TestLocales:
    @pytest.mark.parametrize("locale", ["en-GB", "en_AU", "pt-BR", "ru", "fr", "de-AT"])
    def test_most_write_the_day_first(self, locale):
        assert PartialDate("2024-04-03") == PartialDate.parse("03/04/2024", locale)

    def test_the_united_states_write_the_month_first(self):
        assert PartialDate("2024-03-04") == PartialDate.parse("03/04/2024", "en-US")

    @pytest.mark.parametrize("locale", [None, "en", "en-CA", "ja"])
    def test_some_do_not_say(self, locale):
        assert numeric_order(locale) is None

    def test_an_order_that_gives_no_day_does_not_count(self):
        assert PartialDate("2024-04-13") == PartialDate.parse("13/04/2024", "en-US")

    def test_a_reader_of_other_languages_can_be_set(self):
        asked = []

        def reader(text, locale):
            asked.append((text, locale))
            return PartialDate("2024-05") if text == "maijs 2024" else None

        before = set_reader(reader)
        try:
            assert PartialDate("2024-05") == PartialDate.parse("maijs 2024")
            assert PartialDate("2024-06") == PartialDate.parse("June in 2024", "lv")
            assert PartialDate("2024-07") == PartialDate.parse("July in 2024")
        finally:
            set_reader(before)
        assert [("maijs 2024", None), ("June in 2024", "lv")] == asked


class TestIntervals:
    @pytest.mark.parametrize(
        ("edtf", "text"),
        [
            ("2023-07/2024-07", "from July 2023 to July 2024"),
            ("2023-07/2024-07", "July 2023 – July 2024"),
            ("2001/2004", "between 2001 and 2004"),
            ("2013/2015", "2013–2015"),
            ("2013/2015", "2013-2015"),
            ("1914/1918", "1914–18"),
            ("1914/1921", "1914–21"),
            ("2023-07/2023-08", "July–August 2023"),
            ("2023-11-09/2023-11-11", "9-11 November 2023"),
            ("2023-11-09/2023-11-11", "9 to 11 November 2023"),
            ("2023-11-09/2023-11-11", "November 9–11, 2023"),
            ("2024-01-28/2024-02-03", "28 January - 3 February 2024"),
            ("1940-01-12/1940-03-15", "12 January to 15 March 1940"),
            ("2020-21/2021-23", "spring 2020 to autumn 2021"),
            ("2024-33/2024-35", "Q1–Q3 2024"),
            ("-0499/-0417", "500–418 BC"),
            ("-0499/-0417", "500 BC to 418 BC"),
            ("1856/1865~", "1856-ca. 1865"),
            ("2001/..", "since 2001"),
            ("2001-05/..", "from May 2001"),
            ("2001-05/..", "from May 2001 on"),
            ("2001/..", "2001–present"),
            ("../2004", "until 2004"),
            ("../2004", "no later than 2004"),
            ("../2003-12-31", "before 2004"),
            ("2004-06-01/..", "after May 2004"),
            ("2024-05/..", "2024-05/.."),
        ],
    )
    def test_are_read_as_they_stand(self, edtf, text):
        assert Interval.from_edtf(edtf) == Interval.parse(text)

    @pytest.mark.parametrize(
        "text",
        [
            "2004",
            "1990-1985",
            "1990s–1980s",
            "500 BC to 18",
            "1914 –",
            "to 1900",
            "before about 1900",
            "May to June",
            "2001 to",
        ],
    )
    def test_are_refused_where_the_text_leaves_them_open(self, text):
        with pytest.raises(DateParseError):
            Interval.parse(text)


class TestEnglish:
    @pytest.mark.parametrize(
        ("english", "edtf"),
        [
            ("2024", "2024"),
            ("May 2024", "2024-05"),
            ("21 May 2024", "2024-05-21"),
            ("21 May 2024, 10:30:00 UTC+04:30", "2024-05-21T10:30:00+04:30"),
            ("21 May 2024, 10:30:00 UTC", "2024-05-21T10:30:00Z"),
            ("spring 2021", "2021-21"),
            ("winter 2021 (southern hemisphere)", "2021-32"),
            ("the second quarter of 2024", "2024-34"),
            ("the third four months of 2024", "2024-39"),
            ("the first half of 2024", "2024-40"),
            ("the 1980s", "198X"),
            ("the years 2000 to 2009", "200X"),
            ("the years 50 BC to 41 BC", "-004X"),
            ("the 19th century", "18XX"),
            ("the 2nd century BC", "-01XX"),
            ("the 3rd millennium", "2XXX"),
            ("an unspecified year", "XXXX"),
            ("an unspecified month of 2004", "2004-XX"),
            ("an unspecified day of April 1985", "1985-04-XX"),
            ("an unspecified day of 1985", "1985-XX-XX"),
            ("a day from 1 to 9 July 1993", "1993-07-0X"),
            ("a day from 30 to 31 July 1993", "1993-07-3X"),
            ("a day like X1 of July 1993", "1993-07-X1"),
            ("a month from October to December 2016", "2016-1X"),
            ("a month from January to September of a year like 1X16", "1X16-0X"),
            ("25 December of an unspecified year", "XXXX-12-25"),
            ("25 December of an unspecified year of the 1560s", "156X-12-25"),
            ("the 13th day of an unspecified month of 2004", "2004-XX-13"),
            ("a year like 1X99", "1X99"),
            ("44 BC", "-0043"),
            ("1 BC", "0000"),
            ("15 March 44 BC", "-0043-03-15"),
            ("August AD 79", "0079-08"),
            ("170000002", "Y170000002"),
            ("about 1950, to 2 significant digits", "1950S2"),
            ("about 1984", "1984~"),
            ("possibly June 2004", "2004-06?"),
            ("possibly about 11 June 2004", "2004-06-11%"),
            ("11 June 2004 (year uncertain, day approximate)", "2004?-06-~11"),
            ("11 June 2004 (year and month approximate)", "2004-06~-11"),
            ("1667, 1668 or 1670 to 1672", "[1667,1668,1670..1672]"),
            ("1960 and December 1961", "{1960,1961-12}"),
            ("1984 or earlier", "[..1984]"),
            ("July 2023 to July 2024", "2023-07/2024-07"),
            ("since 2001", "2001/.."),
            ("until 2004", "../2004"),
            ("from 2001, end not stated", "2001/"),
            ("until 2004, start not stated", "/2004"),
            ("always, still so", "../.."),
            ("start not stated, end not stated", "/"),
        ],
    )
    def test_says_what_edtf_says(self, english, edtf):
        assert english == str(parse_edtf(edtf))

    @pytest.mark.parametrize(
        "edtf",
        [
            *("2024", "2024-05", "2024-05-21", "2021-21", "2024-34", "2024-40", "198X", "18XX", "-01XX", "2XXX"),
            *("2004-XX", "1985-04-XX", "1985-XX-XX", "-0043", "0000", "0079", "1984~", "2004-06?", "2004-06-11%"),
            *("2023-07/2024-07", "2001/..", "../2004"),
        ],
    )
    def test_can_be_read_again(self, edtf):
        known = parse_edtf(edtf)

        assert known == type(known).parse(str(known))


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("9.-11. November 2023", "2023-11-09/2023-11-11"),
        ("9.\u201311. November 2023", "2023-11-09/2023-11-11"),
        ("9.-29.11.2023", "2023-11-09/2023-11-29"),
        ("9.2023-11.2023", "2023-09/2023-11"),
    ],
)
def test_a_number_with_a_dot_before_a_later_day_is_a_day(text, edtf):
    assert edtf == Interval.parse(text).edtf
