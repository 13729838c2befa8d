"""Titles by which people ask for the one who heads a body, in each language."""

from __future__ import annotations

import pytest

import geopolitics as gp
from geopolitics.errors import AmbiguousNameError

WORLD = gp.world()


@pytest.mark.parametrize(
    "question",
    [
        "Quem é o diretor-geral da OMC?",
        "Quem é a directora-geral da OMC?",
        "¿Quién es la directora general de la OMC?",
        "Qui est la directrice générale de l'OMC ?",
        "Wer ist Generaldirektorin der WTO?",
        "Кто является генеральным директором Всемирной торговой организации?",
        "谁是世界贸易组织总干事？",
        "من هو المدير العام لمنظمة التجارة العالمية؟",
        "Dünya Ticaret Örgütü genel direktörü kimdir?",
        "Дүниежүзілік сауда ұйымының бас директоры кім?",
        "Tổng giám đốc WTO là ai?",
    ],
)
def test_a_director_general_is_asked_for_by_that_title(question):
    assert gp.ask("Who is the Director-General of the WTO?", WORLD).value == gp.ask(question, WORLD).value


@pytest.mark.parametrize(
    "question",
    [
        "¿Quién es el presidente del Gobierno de España?",
        "¿Quién es el presidente de España?",
        "Quem é o presidente do Governo de Espanha?",
        "Qui est le président du gouvernement de l'Espagne ?",
        "Who is the president of Spain?",
    ],
)
def test_the_president_of_a_government_heads_it(question):
    assert gp.ask("Who is the head of government of Spain?", WORLD).value == gp.ask(question, WORLD).value


@pytest.mark.parametrize(
    ("question", "same"),
    [
        ("谁是中国国务院总理？", "Who is the premier of China?"),
        ("谁是亚洲基础设施投资银行行长？", "Who is the president of the AIIB?"),
        ("Wer ist Bundespräsident der Schweiz?", "Who is the president of Switzerland?"),
        ("Wer war 2010 Bundeskanzlerin von Deutschland?", "Who was chancellor of Germany in 2010?"),
    ],
)
def test_other_titles(question, same):
    assert gp.ask(same, WORLD).value == gp.ask(question, WORLD).value


@pytest.mark.parametrize("title", ["Bundeskanzler", "Bundespräsidentin"])
def test_a_title_that_two_states_have_is_asked_back_without_the_state(title):
    with pytest.raises(AmbiguousNameError, match=f"'{title}' fits more than one office, .* Austria and .* Germany"):
        gp.ask(f"Wer ist {title}?", WORLD)


def test_a_title_that_many_have_is_no_name():
    with pytest.raises(gp.UnknownNameError):
        gp.ask("Wer ist König?", WORLD)


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("谁是世界贸易组织总干事？", "总干事"),
        ("Tổng giám đốc WTO là ai?", "Tổng Giám đốc"),
        ("Qui est la directrice générale de l'OMC ?", "Direction générale"),
        ("Wer ist Generaldirektorin der WTO?", "Generaldirektor/-in"),
    ],
)
def test_a_director_general_is_not_called_a_secretary_general(question, title):
    assert title in str(gp.ask(question, WORLD))
