"""The form that a refusal proposes: in the language of the question, and one that is read."""

from __future__ import annotations

from importlib import import_module

import pytest

import geopolitics as gp
from geopolitics.questions._english import ENGLISH
from geopolitics.questions._grammars import _MODULES

WORLD = gp.world()
GRAMMARS = {"en": ENGLISH} | {
    language: import_module(f"geopolitics.questions.{module}").GRAMMAR for language, module in _MODULES.items()
}
NOBODYS = "xyzzyq"


def spoilt(example):
    """An example with its first, middle and last word, or sign, replaced by one of no language."""
    blank = " " if " " in example else ""
    words = example.rstrip("?？؟ ").split() if blank else list(example.rstrip("？"))
    return [blank.join((*words[:at], NOBODYS, *words[at + 1 :])) for at in {0, len(words) // 2, len(words) - 1}]


@pytest.mark.parametrize("language", GRAMMARS)
def test_the_nearest_form_is_in_the_language_of_the_question(language):
    wrong = []
    for form in GRAMMARS[language].forms[::4]:
        for question in spoilt(GRAMMARS[language].example(form)):
            try:
                gp.ask(question, WORLD)
            except gp.QuestionError as error:
                answer = gp.ask(error.nearest, WORLD)
                if answer.locale != language:
                    wrong.append((question, error.nearest))
            except gp.GeopoliticsError:
                continue
    assert not wrong


@pytest.mark.parametrize(
    "question",
    ["2017'de G20'ye kim ev kiraladı?", "Rusya G8'den ne zaman taşındı?", "NATO zirvesi ne zaman güzeldi?"],
)
def test_turkish_is_not_taken_for_another_language(question):
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask(question, WORLD)

    assert "tr" == gp.ask(caught.value.nearest, WORLD).locale


def test_a_word_that_is_two_in_one_language_counts_once():
    """The *des* of French is two words, that of German one; *Mitglieder* is German."""
    with pytest.raises(gp.GeopoliticsError) as caught:
        gp.ask("Mitglieder des Nordischen Rates", WORLD)

    assert "Qui" not in str(caught.value)


def test_words_within_a_name_do_not_make_a_form_alike():
    """The *nations* of the League of Nations ask for no country."""
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Was the Soviet Union expelled from the League of Nations?", WORLD)

    assert "capital" not in caught.value.nearest


def test_a_name_is_put_in_without_the_word_before_it():
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Was Germany host of the G20?", WORLD)

    assert " of of " not in caught.value.nearest


@pytest.mark.parametrize(
    "question",
    ["When was Tokayev presiding on 3 May 2013 to 5 July 2014?", "21 Mayıs 2024 tarihinde", "from 3 to 5 May"],
)
def test_a_figure_is_no_name(question):
    """Though it is the code of a state."""
    with pytest.raises(gp.GeopoliticsError) as caught:
        gp.ask(question, WORLD)

    nearest = getattr(caught.value, "nearest", "")
    assert not {"3", "5", "21"} & set(nearest.replace("3 May 2013", "").replace("5 July 2014", "").split())


def test_a_name_is_not_put_in_with_an_article_of_another_case():
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Wer hat im Mai 2024 die SOZ gegessen?", WORLD)

    assert "Vorsitz die SOZ" not in caught.value.nearest
