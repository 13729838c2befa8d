"""The capital of a state at a time: one city, however many records say so."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics import Capital, Citation, Source, State

CITED = Citation(source=Source(id="tass", title="TASS", published="2024-05"))


def arcadia(*spells):
    capitals = [Capital(city=city, interval=interval, citations=CITED) for city, interval in spells]
    return State("ARC", "Arcadia", capitals=capitals)


def test_two_records_of_one_city_are_one_answer():
    assert arcadia(("Arcopolis", "1990/2020"), ("Arcopolis", "1980/2010")).capital("2000") == "Arcopolis"


def test_two_cities_are_two_answers():
    with pytest.raises(gp.ManyAnswersError):
        arcadia(("Arcopolis", "1990/2020"), ("Port Arc", "1990/2020")).capital("2000")


def test_without_a_record_there_is_no_answer():
    with pytest.raises(gp.NoAnswerError):
        arcadia().capital("2000")
