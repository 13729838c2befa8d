"""The heads of organizations: who is president of one chairs it, and one that has none has those of its bodies."""

from __future__ import annotations

import pytest

import geopolitics as gp

BARROSO = gp.leader("jose-manuel-barroso")


@pytest.mark.parametrize(
    "question",
    [
        "Who was president of the European Commission in 2010?",
        "Who chaired the European Commission in 2010?",
        "Who led the European Commission in 2010?",
        "Quem presidia a Comissão Europeia em 2010?",
        "Кто был председателем Европейской комиссии в 2010 году?",
    ],
)
def test_a_president_of_an_organization_is_who_chairs_it(question):
    answer = gp.ask(question)

    assert BARROSO == answer.value
    assert answer.verdict is gp.Verdict.YES


def test_whether_and_when_somebody_was_president_of_it():
    assert gp.ask("Was Barroso president of the European Commission in 2010?").verdict is gp.Verdict.YES
    assert gp.ask("Was Barroso president of the European Commission in 2015?").verdict is gp.Verdict.NO
    assert gp.ask("When was Barroso president of the European Commission?").value.edtf == "2004-11-22/2014-10-31"


def test_a_state_is_not_president_of_it():
    assert gp.ask("Did France chair the European Commission in 2010?").verdict is gp.Verdict.UNKNOWN


def test_an_organization_without_a_head_has_those_of_its_bodies():
    answer = gp.ask("Who led the EU in 2015?")

    assert answer.value is None
    assert answer.verdict is gp.Verdict.UNKNOWN
    assert "Jean-Claude Juncker was President of the European Commission in 2015." in answer.text
    assert "Donald Tusk was President of the European Council in 2015." in answer.text


@pytest.mark.parametrize(
    ("question", "title"),
    [
        ("Wer war 2010 Präsident der Europäischen Kommission?", "Präsident/-in (Europäische Kommission)"),
        ("Quem era o presidente da Comissão Europeia em 2006?", "Presidência (Comissão Europeia)"),
        ("Qui était président de la Commission européenne en 1990 ?", "Présidence (Commission européenne)"),
    ],
)
def test_the_head_of_an_organization_is_a_president_where_the_title_says_so(question, title):
    assert title in gp.ask(question).text


class TestWhoPresidedInPerson:
    """A state has the chair, and a person presides for it; another person may have done so in the same term."""

    def test_the_person_on_record_chaired_it(self):
        assert gp.ask("Did Paul Kagame chair the African Union in June 2018?").verdict is gp.Verdict.YES

    @pytest.mark.parametrize("who", ["Emmanuel Macron", "Robert Mugabe"])
    def test_of_another_person_it_is_not_known(self, who):
        assert gp.ask(f"Did {who} chair the African Union in June 2018?").verdict is gp.Verdict.UNKNOWN

    def test_a_state_that_had_not_the_chair_did_not_chair_it(self):
        assert gp.ask("Did Egypt chair the African Union in June 2018?").verdict is gp.Verdict.NO

    def test_when_and_what_a_person_chaired(self):
        assert gp.ask("When did Paul Kagame chair the African Union?").value.edtf == "2018-01-28/2019-02-10"
        assert [str(org) for org in gp.ask("Which organizations did Paul Kagame chair in 2018?").value] == [
            "African Union"
        ]

    def test_the_terms_of_a_person(self):
        (term,) = gp.chairmanships("AU", chair="Paul Kagame")

        assert str(term.chair) == "Rwanda"


@pytest.mark.parametrize(
    ("question", "chair"),
    [
        ("Who was chairman-in-office of the OSCE in 2012?", "IRL"),
        ("Quem ocupava a presidência pro tempore do Mercosul em janeiro de 2010?", "ARG"),
        ("Qui assurait la présidence en exercice de l'OSCE en 2012 ?", "IRL"),
        ("Кто был действующим председателем ОБСЕ в 2012 году?", "IRL"),
    ],
)
def test_what_organizations_call_their_chairs(question, chair):
    assert chair == gp.ask(question).value.id
