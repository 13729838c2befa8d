"""The fast code and the slow model agree on every case that hypothesis tries."""

from __future__ import annotations

import copy
import pickle
from datetime import date

import pytest
from dates import strategies as some
from hypothesis import assume, example, given
from hypothesis import strategies as st

from geopolitics.dates import OPEN, Interval, PartialDate, as_window, parse_edtf
from geopolitics.dates._calendar import day_number, year_month_day
from geopolitics.errors import DateParseError, DateWindowError

plain_or_masked = st.one_of(some.plain_texts(), some.masked_texts())


class TestWriting:
    @given(some.dates())
    def test_what_a_date_writes_it_reads(self, written):
        assert written == PartialDate.from_edtf(written.edtf)

    @given(some.intervals())
    def test_what_an_interval_writes_it_reads(self, written):
        assert written == Interval.from_edtf(written.edtf)

    @given(some.date_texts())
    def test_edtf_is_written_as_it_was_read(self, text):
        assert text == parse_edtf(text).edtf

    @given(st.one_of(some.dates(), some.intervals()))
    def test_copies_are_equal(self, value):
        assert value == copy.copy(value) == copy.deepcopy(value) == pickle.loads(pickle.dumps(value))
        assert len({value, pickle.loads(pickle.dumps(value))}) == 1

    @given(st.one_of(some.dates(), some.intervals()))
    def test_repr_is_python_and_str_is_not_empty(self, value):
        assert value == eval(repr(value), {"PartialDate": PartialDate, "Interval": Interval, "OPEN": OPEN})
        assert str(value).strip()


class TestBounds:
    @given(plain_or_masked)
    @example("202X-02-29")
    @example("2024-XX-31")
    @example("20X4-02-29")
    def test_first_and_last_day(self, text):
        days = some.possible_days(text)

        assert (days[0], days[-1]) == (PartialDate(text).first_day, PartialDate(text).last_day)

    @given(plain_or_masked)
    def test_gapped_when_a_day_is_missing_between(self, text):
        days = some.possible_days(text)

        assert (len(days) <= days[-1] - days[0]) is PartialDate(text).gapped

    @given(plain_or_masked, st.integers(738_000, 740_000))
    def test_the_nearest_possible_days(self, text, day):
        days = some.possible_days(text)
        before, after = [d for d in days if d <= day], [d for d in days if d >= day]

        assert (max(before, default=None), min(after, default=None)) == (
            PartialDate(text).last_day_not_after(day),
            PartialDate(text).first_day_not_before(day),
        )

    @given(some.dates(), st.integers(-(10**6), 10**6))
    def test_the_nearest_possible_day_is_a_possible_day(self, known, day):
        for found in (known.last_day_not_after(day), known.first_day_not_before(day)):
            if found is not None:
                assert found == known.last_day_not_after(found) == known.first_day_not_before(found)

    @given(st.lists(plain_or_masked, min_size=1, max_size=3), st.integers(738_000, 740_000))
    def test_a_set_has_the_days_of_its_dates(self, members, day):
        days = sorted({day for member in members for day in some.possible_days(member)})
        known = PartialDate(f"[{','.join(members)}]")

        assert (days[0], days[-1]) == (known.first_day, known.last_day)
        assert max((d for d in days if d <= day), default=None) == known.last_day_not_after(day)
        assert min((d for d in days if d >= day), default=None) == known.first_day_not_before(day)


class TestCalendar:
    @given(st.dates())
    def test_agrees_with_datetime(self, day):
        assert day.toordinal() == day_number(day.year, day.month, day.day)
        assert (day.year, day.month, day.day) == year_month_day(day.toordinal())

    @given(st.integers(-(10**30), 10**30))
    def test_a_day_number_comes_back(self, number):
        assert number == day_number(*year_month_day(number))


class TestHolds:
    @given(some.intervals(), some.days(), st.integers(0, 40), st.booleans())
    @example(Interval("1994", "1994-05-03"), date(1994, 5, 3), 0, False)
    def test_agrees_with_every_reading(self, interval, day, length, throughout):
        first, last = day.toordinal(), day.toordinal() + length
        window = Interval(day.isoformat(), day.fromordinal(last).isoformat())

        assert some.slow_holds(interval, first, last, throughout) is interval.holds(window, throughout)

    @given(some.intervals(), some.days(), st.booleans())
    def test_agrees_on_a_day(self, interval, day, throughout):
        assert some.slow_holds(interval, day.toordinal(), day.toordinal(), throughout) is interval.holds(
            day, throughout
        )

    @given(some.intervals(), plain_or_masked, st.booleans())
    def test_agrees_on_a_month_or_a_year(self, interval, window, throughout):
        days = some.possible_days(window)
        assume(len(days) == days[-1] - days[0] + 1)

        assert some.slow_holds(interval, days[0], days[-1], throughout) is interval.holds(window, throughout)


EDTF_LETTERS = st.text("0123456789X-?~%/.[]{},TYESZ:+ \n", max_size=30)
VOCABULARY = """
    from to since until before after between and the of in - – , / ~ ? c. BC AD present
    day month year quarter half spring century Tuesday May June first 19th 1980s
    2024 1914 21 18 11 9 Q2 03/04/2024 2024-05 13:00
"""
WORDS = st.lists(st.sampled_from(VOCABULARY.split()), max_size=8).map(" ".join)


class TestAnyText:
    @given(st.one_of(st.text(max_size=30), EDTF_LETTERS, WORDS))
    def test_is_read_or_refused(self, text):
        """Never another error, and what is read can be written and read again."""
        for read in (parse_edtf, PartialDate.parse, Interval.parse):
            try:
                value = read(text)
            except DateParseError:
                pass
            else:
                assert value == parse_edtf(value.edtf)
                assert str(value)

    @given(st.one_of(st.text(max_size=30), EDTF_LETTERS, WORDS))
    def test_is_a_window_or_refused(self, text):
        try:
            first, last = as_window(text)
        except (DateParseError, DateWindowError):
            pass
        else:
            assert first <= last

    @pytest.mark.parametrize(
        "text",
        [
            "9" * 10**6,
            "Y1E999999999",
            "Y" + "9" * 5000,
            "[" + "1," * 10**6 + "1]",
            "X" * 10**6,
            "1/" * 10**6,
            "-" * 10**5,
            "May " * 10**5,
        ],
        ids=lambda text: text[:12],
    )
    def test_of_absurd_size_is_refused(self, text):
        for read in (parse_edtf, PartialDate.parse, Interval.parse, as_window):
            with pytest.raises(DateParseError) as caught:
                read(text)
            assert len(str(caught.value)) < 1000
