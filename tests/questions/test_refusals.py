"""What cannot be read is refused with words that help, and nothing else ever happens."""

from __future__ import annotations

import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

import geopolitics as gp
from geopolitics.errors import LanguageError
from geopolitics.questions._english import ENGLISH

WORLD = gp.article()


@pytest.mark.parametrize(
    ("question", "nearest"),
    [
        ("Who ate the SCO in 2023?", "Who chaired the SCO in 2023?"),
        ("How many spoons did the SCO have in 2010?", "How many members did the SCO have in 2010?"),
        ("Which treaties did Kazakhstan sign in 2023?", "Which organizations did Kazakhstan chair in 2023?"),
    ],
)
def test_the_nearest_form_is_shown_with_what_was_recognised(question, nearest):
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask(question, WORLD)

    assert nearest == caught.value.nearest
    assert nearest in str(caught.value)
    assert question in str(caught.value)


def test_the_nearest_form_can_be_asked():
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Who ate the SCO in 2023?", WORLD)

    assert gp.ask(caught.value.nearest, WORLD).text


@pytest.mark.parametrize(
    ("question", "name", "closest"),
    [
        ("Who led Kazakhstn in May 2024?", "Kazakhstn", "Kazakhstan"),
        ("Who is Tokayv?", "Tokayv", "Tokayev"),
        ("Was Kazakhstn a member of the SCO in May 2024?", "Kazakhstn", "Kazakhstan"),
        ("What did Lavrof say about Russia?", "Lavrof", "Lavrov"),
    ],
)
def test_an_unknown_name_is_named_with_those_like_it(question, name, closest):
    with pytest.raises(gp.UnknownNameError) as caught:
        gp.ask(question, WORLD)

    assert name == caught.value.name
    assert closest in caught.value.closest


def test_an_unknown_name_without_any_like_it():
    with pytest.raises(gp.UnknownNameError, match="'Xyzzy'"):
        gp.ask("Who chaired the Xyzzy in May 2024?", WORLD)


def test_a_name_of_two_is_ambiguous():
    congos = gp.State("COG", "Congo"), gp.State("COD", "Congo")
    with pytest.raises(gp.AmbiguousNameError) as caught:
        gp.ask("Who led Congo in May 2024?", gp.World(congos))

    assert ("COD", "COG") == tuple(sorted(caught.value.candidates))


@pytest.mark.parametrize(
    "when", ["in May", "on 21 May", "in May 20x4", "on 31 February 2024", "in the year of 2024-13"]
)
def test_a_time_that_cannot_be_read(when):
    with pytest.raises(gp.DateParseError):
        gp.ask(f"Who chaired the SCO {when}?", WORLD)


def test_an_ambiguous_time_is_refused_with_its_readings():
    with pytest.raises(gp.AmbiguousDateError) as caught:
        gp.ask("Who chaired the SCO on 03/04/2024?", WORLD)

    assert {"2024-03-04", "2024-04-03"} == set(caught.value.readings)


def test_a_locale_decides():
    answer = gp.ask("Who chaired the SCO on 03/04/2024?", WORLD, locale="en-GB")

    assert "on 3 April 2024" in answer.text


def test_an_uncertain_time_cannot_be_asked_about():
    with pytest.raises(gp.DateWindowError):
        gp.ask("Who chaired the SCO in about 1984?", WORLD)


@pytest.mark.parametrize("when", ["last year", "next month", "yesterday", "two years ago", "recently"])
def test_a_time_that_depends_on_today_is_refused(when):
    with pytest.raises(gp.QuestionError, match="write the date"):
        gp.ask(f"Who chaired the SCO {when}?", WORLD)


@pytest.mark.parametrize("word", ["it", "us", "them", "in", "no"])
def test_a_pronoun_is_no_code_of_a_state(word):
    with pytest.raises(gp.GeopoliticsError):
        gp.ask(f"Who led {word} in May 2024?", WORLD)


@pytest.mark.parametrize("nothing", ["", "   ", "?!", "\n", "…"])
def test_no_words(nothing):
    with pytest.raises(gp.QuestionError, match="no words"):
        gp.ask(nothing, WORLD)


@pytest.mark.parametrize("thing", [None, 2024, b"who chaired the SCO", ["who"], object()])
def test_no_text(thing):
    with pytest.raises(gp.QuestionError, match="a question is text"):
        gp.ask(thing, WORLD)


def test_too_much_text_is_refused_at_once_and_not_repeated():
    with pytest.raises(gp.QuestionError, match="longer than 500 characters") as caught:
        gp.ask("who chaired the SCO " * 100_000, WORLD)

    assert len(str(caught.value)) < 300


def test_a_language_in_which_no_answers_are_written():
    with pytest.raises(LanguageError, match="not written in 'xx-Nowhere': ask for one of 'en'"):
        gp.ask("Who chaired the SCO in May 2024?", WORLD, locale="xx-Nowhere")
    with pytest.raises(LanguageError):
        gp.ask("Who chaired the SCO in May 2024?", WORLD).in_locale("xx")


def test_errors_pickle():
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask("Who ate the SCO in 2023?", WORLD)

    assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value)))


def answered_or_refused(question):
    try:
        answer = gp.ask(question, WORLD)
    except gp.GeopoliticsError:
        return
    assert answer.text
    assert isinstance(answer.verdict, gp.Verdict)
    assert answer == pickle.loads(pickle.dumps(answer))


@given(st.text(max_size=80))
def test_any_text_is_answered_or_refused(question):
    answered_or_refused(question)


_words = sorted({word for form in ENGLISH.forms for word in form.example.rstrip("?").split()})
_values = [
    "Kazakhstan",
    "the SCO",
    "Putin",
    "2024",
    "May",
    "in",
    "on 21 May 2024",
    "Astana",
    "the",
    "of",
    "'s",
    ",",
    "foo",
]


@given(st.lists(st.sampled_from(_words + _values), min_size=1, max_size=12).map(" ".join))
def test_any_words_of_the_grammar_are_answered_or_refused(question):
    answered_or_refused(question)


@given(
    st.sampled_from(ENGLISH.forms),
    st.sampled_from(["Kazakhstan", "the SCO", "Turkey", "Tokayev", "the UN General Assembly"]),
    st.sampled_from(
        ["in 1999", "in 2010", "in 2024", "in May 2024", "throughout 2024", "in August 2024", "since 2001", ""]
    ),
)
def test_any_form_about_anybody_at_any_time_is_answered_or_refused(form, name, when):
    slots = {slot: name if slot not in ("status", "office") else text for slot, text in form.sample.items()}
    answered_or_refused(form.shape.format(**{**slots, "when": when}))
