"""What an answer can do: its truth, its places, its form as JSON carries it."""

from __future__ import annotations

import json

import pytest

import geopolitics as gp


@pytest.mark.parametrize(
    ("question", "truth"),
    [
        ("Was China a member of the SCO in May 2024?", True),
        ("Was Belarus a member of the SCO in May 2024?", False),
        ("Who chaired the SCO in May 2024?", True),
        ("Who chaired the SCO in 1999?", False),
        ("How many members did the SCO have in 1999?", True),  # known: none
    ],
)
def test_an_answer_is_as_true_as_its_verdict(question, truth, article):
    assert truth is bool(gp.ask(question, article))


@pytest.mark.parametrize(
    "question", ["Was Belarus a member of the SCO in August 2024?", "Who chaired the SCO in June 2024?"]
)
def test_one_that_is_not_certain_has_no_truth(question, article):
    with pytest.raises(gp.UndecidedError, match=r"is Verdict\.YES"):
        bool(gp.ask(question, article))


def test_each_place_is_cited_once(article):
    for question in ("Who chaired the SCO in May 2024?", "Who founded the SCO?", "What did Tokayev say about Russia?"):
        places = [(citation.source, citation.locator) for citation in gp.ask(question, article).citations]

        assert places
        assert len(places) == len(set(places))


@pytest.mark.parametrize(
    "question",
    [
        "Who chaired the SCO in May 2024?",
        "How many members did the SCO have in May 2024?",
        "How much was the trade between Kazakhstan and Russia?",
        "When did Putin and Tokayev meet?",
        "Was Belarus a member of the SCO in May 2024?",
    ],
)
def test_as_a_dictionary_json_can_carry_it(question, article):
    answer = gp.ask(question, article)
    carried = json.loads(json.dumps(answer.to_dict()))

    assert answer.to_dict() == carried
    assert (question, answer.text, answer.verdict.value) == (carried["question"], carried["text"], carried["verdict"])
    assert len(answer.facts) == len(carried["facts"])


@pytest.mark.parametrize("arguments", [("article",), (None, 1), (gp.article(), b"pt")])
def test_a_world_or_a_locale_that_is_none_is_an_error_of_ours(arguments):
    with pytest.raises(gp.GeopoliticsError):
        gp.ask("Who chaired the SCO in May 2024?", *arguments)


def test_so_is_it_for_an_answer_in_another_language(article):
    with pytest.raises(gp.GeopoliticsError):
        gp.ask("Who chaired the SCO in May 2024?", article).in_locale(1)
