"""Beside an absent or suspended principal an acting holder led; the term of the principal goes on, and is named."""

from __future__ import annotations

import pytest

import geopolitics as gp

IMPEACHED = "April 2004"  # of South Korea: Roh Moo-hyun was suspended, Goh Kun acted for him


def test_who_held_it_is_who_acted_and_the_answer_names_the_principal():
    answer = gp.ask(f"Who was president of South Korea in {IMPEACHED}?")

    assert gp.leader("goh-kun") == answer.value
    assert "Goh Kun acted for Roh Moo-hyun, who remained in office." in answer.text


@pytest.mark.parametrize("who", ["Roh Moo-hyun", "Goh Kun"])
def test_each_of_the_two_held_the_office(who):
    answer = gp.ask(f"Was {who} president of South Korea in {IMPEACHED}?")

    assert answer.verdict is gp.Verdict.YES
    assert "acted for" in answer.text


def test_the_principal_did_not_lead_then():
    answer = gp.ask(f"Did Roh Moo-hyun lead South Korea in {IMPEACHED}?")

    assert answer.verdict is gp.Verdict.NO
    assert "Goh Kun" in answer.text


def test_the_principal_held_it_throughout_the_year():
    assert gp.ask("Was Roh Moo-hyun president of South Korea throughout 2004?").verdict is gp.Verdict.YES


def test_a_third_person_held_it_not():
    assert gp.ask(f"Was Lee Myung-bak president of South Korea in {IMPEACHED}?").verdict is gp.Verdict.NO


def test_of_a_longer_time_the_answer_says_which_of_them_acted():
    answer = gp.ask("Who was president of South Korea in 2004?")

    assert {gp.leader("roh-moo-hyun"), gp.leader("goh-kun")} == set(answer.value)
    assert answer.text.endswith("Goh Kun held the office in an acting capacity.")


def test_after_a_death_somebody_acts_for_nobody():
    answer = gp.ask("Who was president of Iran in June 2024?")

    assert answer.text.endswith("Mohammad Mokhber held the office in an acting capacity.")


def test_who_is_not_acting_is_not_said_to_be():
    assert "acting" not in gp.ask("Who was president of South Korea in June 2004?").text


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("Quem era o presidente da Coreia do Sul em abril de 2004?", "o cargo continuava com"),
        ("Wer war im April 2004 Präsident von Südkorea?", "weiterhin im Amt"),
        ("Qui était président de la Corée du Sud en avril 2004 ?", "mandat toujours en cours"),
        ("Кто был президентом Южной Кореи в апреле 2004 года?", "в должности по-прежнему"),
        ("2004年4月谁是韩国总统？", "仍在任"),
    ],
)
def test_it_is_said_in_each_language(question, said):
    assert said in gp.ask(question).text
