"""Questions a little beside the published forms: read where the meaning is plain, else refused with what helps."""

from __future__ import annotations

import pytest

import geopolitics as gp

YES, NO, POSSIBLY, UNKNOWN = gp.Verdict.YES, gp.Verdict.NO, gp.Verdict.POSSIBLY, gp.Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Was there a meeting in Astana on 21 May 2024?", POSSIBLY),
        ("Did the SCO Council of Ministers of Foreign Affairs meet on 21 May 2024?", POSSIBLY),
        ("Who is the current chair of the SCO?", YES),
        ("What is Astana the capital of?", YES),
        ("What did the ERI say about the SCO?", YES),
        ("Isn't Belarus a member of the SCO?", NO),
        ("Hasn't India left the SCO?", NO),
        ("Is Kazakhstan still the chair of the SCO?", YES),
    ],
)
def test_what_is_plain_is_read(question, verdict, article):
    assert verdict is gp.ask(question, article).verdict


@pytest.mark.parametrize(
    ("question", "nearest"),
    [
        ("Were there nine members of the SCO in May 2024?", "How many members did the SCO have in May 2024?"),
        ("Does the SCO have nine members in May 2024?", "How many members did the SCO have in May 2024?"),
        ("Who chaired the SCO in May 2024 in Astana?", "Who chaired the SCO in May 2024?"),
        ("Is Belarus not a member of the SCO?", "Is Belarus a member of the SCO?"),
        ("Did Kazakhstan never chair the SCO?", "Did Kazakhstan chair the SCO?"),
    ],
)
def test_what_is_not_gets_the_nearest_form(question, nearest, article):
    with pytest.raises(gp.QuestionError) as caught:
        gp.ask(question, article)

    assert nearest == caught.value.nearest
    assert gp.ask(nearest, article).text


def test_a_subject_is_a_name(article):
    with pytest.raises(gp.UnknownNameError, match=r"no subject \(a state, an organization or a leader\)"):
        gp.ask("What did Tokayev say about trade?", article)


def test_what_was_said_some_day_of_a_month_may_have_been_said_another(article):
    answer = gp.ask("What did Tokayev say about Putin on 20 May 2024?", article)

    assert POSSIBLY is answer.verdict
    assert answer.text.endswith("That it was on 20 May 2024 is possible, not certain.")
