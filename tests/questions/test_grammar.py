"""The published grammar: each form reads its example, the page shows all of them, and wording matters little."""

from __future__ import annotations

from pathlib import Path

import pytest

import geopolitics as gp
from geopolitics.questions._asking import _ANSWERS
from geopolitics.questions._english import ENGLISH
from geopolitics.questions._reading import Reader

PAGE = Path(__file__).parents[2] / "docs" / "questions.md"


def read(question, world):
    return Reader(ENGLISH, world, None).read(question)


def published():
    """The table of forms, as the page must show it."""
    lines = ["| form | example | `Answer.value` |", "| --- | --- | --- |"]
    lines += [f"| {form.shape} | {form.example} | {form.gives} |" for form in ENGLISH.forms]
    return "\n".join(lines)


def test_the_page_shows_every_form():
    """Write the table anew with: python -c "import test_grammar; print(test_grammar.published())"."""
    text = PAGE.read_text(encoding="utf-8")

    assert published() == text.partition("<!-- forms -->")[2].partition("<!-- end of forms -->")[0].strip()


@pytest.mark.parametrize("form", ENGLISH.forms, ids=lambda form: form.kind)
def test_each_example_is_read_as_its_form(form, article):
    assert form.kind == read(form.example, article).form.kind


@pytest.mark.parametrize("form", ENGLISH.forms, ids=lambda form: form.kind)
def test_each_example_is_answered_in_a_sentence(form, article):
    answer = gp.ask(form.example, article)

    assert answer.text[0].isupper()
    assert answer.text.endswith(".")
    assert "{" not in answer.text


def test_every_kind_is_answered_and_asked_for():
    assert set(_ANSWERS) == {form.kind for form in ENGLISH.forms}


@pytest.mark.parametrize(
    "question",
    [
        "who chaired the SCO in May 2024",
        "WHO CHAIRED THE SCO IN MAY 2024???",
        "  Who   chaired SCO\tin may 2024 ?",
        "Please tell me who chaired the SCO in May 2024.",
        "Who chaired the Shanghai Cooperation Organisation in May 2024?",
        "Who chaired the OCX in May 2024?",
        "Who was chairing the SCO in May 2024?",
        "Who's the chair of the SCO in May 2024?",
        "Who had the SCO presidency in May 2024?",
        "Who was the chair of the SCO in May 2024?",
        "Who presided over the SCO in May 2024?",
        "Who held the presidency of the SCO in May 2024?",
        "Which country held the rotating presidency of the SCO in May 2024?",
        "Which country chaired the SCO in May 2024?",
        "SCO's chair in May 2024",
        "the SCO’s chair in May 2024?",
        "the SCO chair, May 2024",
        "Chair of the SCO in May 2024",
        "In May 2024, who chaired the SCO?",
        "In May 2024 who chaired the SCO?",
        "Who in May 2024 chaired the SCO?",
        "who chaired SCO 2024-05",
        "who chaired SCO during May 2024",
    ],
)
def test_small_rewordings_ask_the_same(question, article):
    asked = read(question, article)

    assert ("chair.who", {"organization": gp.Organization("SCO", "SCO")}) == (asked.form.kind, asked.slots)
    assert gp.as_window("2024-05") == asked.when.window


@pytest.mark.parametrize(
    ("said", "window"),
    [
        ("in May 2024", "2024-05"),
        ("on 21 May 2024", "2024-05-21"),
        ("on May 21, 2024", "2024-05-21"),
        ("on the 21st of May 2024", "2024-05-21"),
        ("as of 2024-05-21", "2024-05-21"),
        ("in 2023", "2023"),
        ("in the year 2023", "2023"),
        ("in the 1990s", "199X"),
        ("in spring 2024", "2024-21"),
        ("from July 2023 to July 2024", "2023-07/2024-07"),
        ("between July 2023 and July 2024", "2023-07/2024-07"),
        ("until 2004", "../2004"),
        ("since 2023", "2023/2024-05-31"),
        ("throughout 2024", "2024"),
        ("for all of 2024", "2024"),
        ("for the whole of 2024", "2024"),
        ("", "2024-05-31"),
        ("now", "2024-05-31"),
        ("today", "2024-05-31"),
        ("at present", "2024-05-31"),
        ("currently", "2024-05-31"),
    ],
)
def test_times(said, window, article):
    assert gp.as_window(gp.parse_edtf(window)) == read(f"Who chaired the SCO {said}?", article).when.window


@pytest.mark.parametrize("said", ["throughout 2024", "for all of 2024", "all through 2024", "for the whole of 2024"])
def test_all_of_a_time(said, article):
    assert read(f"Was China a member of the SCO {said}?", article).when.throughout


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("Who is the president of Kazakhstan?", "holder.who"),
        ("Kazakhstan's president in May 2024", "holder.who"),
        ("Who served as foreign minister of Russia in May 2024?", "holder.who"),
        ("Who was head of state of Kazakhstan in May 2024?", "holder.who"),
        ("Who was president of the SCO in May 2024?", "chair.who"),
        ("Who rules Kazakhstan?", "holder.led"),
        ("Is Tokayev the president of Kazakhstan?", "holder.did"),
        ("When did Tokayev become president of Kazakhstan?", "holder.when"),
        ("Who is Lavrov?", "holder.offices"),
        ("Does Kazakhstan chair the SCO?", "chair.did"),
        ("Since when has Kazakhstan chaired the SCO?", "chair.when"),
        ("Which countries are members of the SCO?", "members.who"),
        ("List the observers of the SCO", "members.who"),
        ("SCO members in May 2024", "members.who"),
        ("Which countries belong to the SCO?", "members.who"),
        ("How many countries are in the SCO?", "members.count"),
        ("How many observers are there in the SCO?", "members.count"),
        ("Is India in the SCO?", "member.is"),
        ("Did Belarus belong to the SCO in May 2024?", "member.is"),
        ("Was Mali suspended from the SCO in 2021?", "member.is"),
        ("When did China join the SCO?", "member.since"),
        ("When did India become a member of the SCO?", "member.since"),
        ("To which organizations did Kazakhstan belong in May 2024?", "member.of"),
        ("Who are the founding members of the SCO?", "founders"),
        ("Is China a founding member of the SCO?", "member.did_found"),
        ("In which year was the SCO established?", "founded"),
        ("Was the SCO founded on 15 June 2001?", "founded.did"),
        ("Until when does Kazakhstan chair the SCO?", "chair.when"),
        ("When will Kazakhstan's term as chair of the SCO end?", "chair.when"),
        ("What's the capital of Kazakhstan?", "capital.what"),
        ("Whom did Putin meet in Astana?", "meeting.who"),
        ("Who met with Tokayev in May 2024?", "meeting.who"),
        ("Did Tokayev meet Putin in November 2023?", "meeting.did"),
        ("When did Putin meet Tokayev?", "meeting.when"),
        ("Where did Putin meet Tokayev?", "meeting.where"),
        ("Did Tokayev call Putin in May 2024?", "call.did"),
        ("Was Putin in Kazakhstan in November 2023?", "visit.did"),
        ("What was the trade turnover between Russia and Kazakhstan?", "trade.turnover"),
        ("How much did Kazakhstan trade with Russia?", "trade.turnover"),
        ("Kazakhstan's trade with Russia", "trade.turnover"),
        ("What were Kazakhstan's exports to Russia in 2023?", "trade.exports"),
        ("Kazakhstan's capital", "capital.what"),
        ("Which city is the capital of Kazakhstan?", "capital.what"),
        ("Is Astana Kazakhstan's capital?", "capital.is"),
        ("What has Tokayev said about Russia?", "statement.about"),
    ],
)
def test_other_wordings(question, kind, article):
    assert kind == read(question, article).form.kind


def test_whether_it_has_been_so_since_asks_about_all_of_it(article):
    assert read("Has India been a member of the SCO since 2001?", article).when.throughout
    assert not read("Who did Tokayev meet since 2001?", article).when.throughout


def test_a_name_is_read_at_its_longest():
    """An organization that is named with the words of another question is still found."""
    council = gp.Organization("CFM", "Council of Ministers of Foreign Affairs of the League")
    world = gp.World((council, gp.Organization("LOL", "League")))

    assert council == read("Who chaired the Council of Ministers of Foreign Affairs of the League?", world).organization


def test_a_figure_in_a_name_is_no_date():
    world = gp.World((gp.Organization("G20", "Group of 20"),))

    assert "G20" == read("Who chaired the Group of 20 in 2023?", world).organization.id
    assert "G20" == read("Who chaired the Group of 20?", world).organization.id


def test_a_title_is_found_without_the_article_of_its_state():
    answer = gp.ask("Who was president of the United States in 2010?", gp.world())

    assert "Barack Obama was President of the United States in 2010." == str(answer)
