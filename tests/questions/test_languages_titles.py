"""Offices asked for by the title that people use, which need not be the whole one on record."""

from __future__ import annotations

import pytest

import geopolitics as gp

WORLD = gp.world()


@pytest.mark.parametrize(
    ("question", "leader"),
    [
        ("Who was chancellor of Germany in 2015?", "Angela Merkel"),
        ("Who was the president of Germany in 2015?", "Joachim Gauck"),
        ("Who was king of Bahrain in 2010?", "Hamad bin Isa Al Khalifa"),
        ("Who was prime minister of Ireland in 2015?", "Enda Kenny"),
        ("Quem era a chanceler da Alemanha em 2015?", "Angela Merkel"),
        ("¿Quién era la canciller de Alemania en 2015?", "Angela Merkel"),
        ("Qui était la chancelière de l'Allemagne en 2015 ?", "Angela Merkel"),
        ("Wer war 2015 Bundeskanzlerin von Deutschland?", "Angela Merkel"),
        ("Wer war 1985 Premierminister des Vereinigten Königreichs?", "Margaret Thatcher"),
    ],
)
def test_without_federal_and_brackets(question, leader):
    assert leader == gp.ask(question, WORLD).value.label


def test_a_title_that_is_a_role_elsewhere():
    answer = gp.ask("Quem era o chanceler do Brasil em 2015?", WORLD)  # the foreign minister there

    assert str(answer).startswith("Pasta das Relações Exteriores (Brasil) em 2015")


def test_a_title_not_on_record_is_shown_as_asked():
    answer = gp.ask("Wer war 2015 Bundeskanzlerin von Frankreich?", WORLD)

    assert "„Bundeskanzlerin“ (Frankreich)" in str(answer)


def test_a_german_name_with_its_article():
    answer = gp.ask("Wann trat das Vereinigte Königreich aus der Europäischen Union aus?", WORLD)

    assert "letzter Tag: 31. Januar 2020" in str(answer)
