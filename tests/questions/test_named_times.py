"""A time that a question names is honoured, or refused; never left out. Joining, leaving and founding."""

from __future__ import annotations

import pytest
from questions.invented import ARCADIA, RURITANIA, asking, belonged

import geopolitics as gp

SCO = "the Shanghai Cooperation Organisation"
HAD_NOT = f"had not ceased to be a member of {SCO}, as of 31 May 2024."
YES, NO, POSSIBLY, UNKNOWN = gp.Verdict.YES, gp.Verdict.NO, gp.Verdict.POSSIBLY, gp.Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("question", "verdict", "text"),
    [
        ("Did China join the SCO in 1999?", NO, f"No. China became a member of {SCO} in 2001."),
        ("Did China join the SCO in 2001?", YES, f"Yes. China became a member of {SCO} in 2001."),
        ("Did China join the SCO?", YES, f"Yes. China became a member of {SCO} in 2001."),
        ("Did China become a member of the SCO in 2010?", NO, f"No. China became a member of {SCO} in 2001."),
        (
            "Did China join the SCO on 15 June 2001?",
            POSSIBLY,
            f"China became a member of {SCO} in 2001. That it was on 15 June 2001 is possible, not certain.",
        ),
        ("Did Belarus join the SCO in 2024?", UNKNOWN, f"That Belarus ever was a member of {SCO} is not on record."),
        ("Did Belarus join the SCO?", UNKNOWN, f"That Belarus ever was a member of {SCO} is not on record."),
        # The record reaches to the end of May.
        ("Did India leave the SCO in 2024?", UNKNOWN, f"India {HAD_NOT}"),
        ("Did China leave the SCO in 2010?", NO, f"No. China {HAD_NOT}"),
        ("Has India left the SCO?", NO, f"No. India {HAD_NOT}"),
        ("Did China found the SCO in 1999?", NO, f"No: {SCO} was founded in 2001."),
    ],
)  # fmt: skip
def test_whether(question, verdict, text, article):
    answer = gp.ask(question, article)

    assert (text, verdict, verdict) == (answer.text, answer.verdict, answer.value)


@pytest.mark.parametrize(
    ("question", "value", "verdict"),
    [
        ("When did China join the SCO in 1999?", None, NO),
        ("When did China join the SCO in 2001?", gp.PartialDate("2001"), YES),
        ("Since when has China been a member of the SCO in 1999?", None, NO),
        ("When did India leave the SCO in 2024?", None, UNKNOWN),
        ("When did Kazakhstan chair the SCO in 2010?", None, UNKNOWN),
        ("When did Kazakhstan chair the SCO in May 2024?", gp.Interval("2023-07", "2024-07"), YES),
        ("When was Tokayev president of Kazakhstan in 2010?", None, UNKNOWN),
        ("When was the SCO founded in 1999?", None, NO),
        ("When was the SCO founded in 2001?", gp.PartialDate("2001"), YES),
        ("Who founded the SCO in 1999?", (), NO),
        ("When did Putin visit Kazakhstan in 2010?", (), UNKNOWN),
        ("When did Putin and Tokayev meet in 2010?", (), UNKNOWN),
    ],
)
def test_when_and_who(question, value, verdict, article):
    answer = gp.ask(question, article)

    assert (value, verdict) == (answer.value, answer.verdict)


def test_what_has_no_time_is_refused_with_one(article):
    with pytest.raises(gp.QuestionError, match="asked of no time") as caught:
        gp.ask("What is the SCO in 1980?", article)

    assert "What is the SCO?" == caught.value.nearest


@pytest.mark.parametrize("question", ["When did China join the SCO today?", "Has India left the SCO now?"])
def test_by_now_is_the_whole_record(question, article):
    assert gp.ask(question, article).verdict in (YES, NO)


class TestSpells:
    ask = staticmethod(
        asking(
            belonged(ARCADIA, "1973-01-01/2020-01-31"),
            belonged(RURITANIA, "1980-01-01/1985-12-31"),
            belonged(RURITANIA, "1990/.."),
            belonged(RURITANIA, "1990-05-01/.."),
        )
    )

    def test_leaving(self):
        assert YES is self.ask("Did Arcadia leave the League of Lands in 2020?").verdict
        assert NO is self.ask("Did Arcadia leave the League of Lands in 2010?").verdict
        assert YES is self.ask("Did Arcadia leave the League of Lands?").verdict
        assert UNKNOWN is self.ask("Did Arcadia leave the League of Lands in 2024?").verdict
        assert YES is self.ask("Did Ruritania leave the League of Lands in 1985?").verdict

    def test_two_facts_of_one_spell_are_told_once_by_the_more_precise(self):
        answer = self.ask("When did Ruritania join the League of Lands?")

        assert "Ruritania became a member of the League of Lands on 1 January 1980 and on 1 May 1990." == answer.text

    def test_who_came_later_did_not_found_it(self):
        """Where nothing says when it was founded, it was there when its first member was."""
        answer = self.ask("Did Ruritania found the League of Lands?")

        assert NO is answer.verdict
        assert answer.text.endswith("it became a member on 1 January 1980.")


def test_founders_are_named_once_and_who_came_later_is_none():
    founders = gp.ask("Who founded the SCO?", gp.world())

    assert 6 == len(founders.value)
    for question in ("Did India found the SCO?", "Did Kazakhstan found the UN?"):
        assert NO is gp.ask(question, gp.world()).verdict
    assert YES is gp.ask("Did China found the SCO?", gp.world()).verdict


# A place


@pytest.mark.parametrize(
    ("question", "text"),
    [
        (
            "Did Lavrov and Tokayev meet in Russia?",
            "That Sergey Lavrov and Kassym-Jomart Tokayev met in Russia is not on record, nor that they did not.",
        ),
        (
            "Did Lavrov and Tokayev meet in Russia in May 2024?",
            (
                "That Sergey Lavrov and Kassym-Jomart Tokayev met in Russia in May 2024 is not on record,"
                " nor that they did not."
            ),
        ),
        (
            "Did Lavrov meet Tokayev in Astana in May 2024?",
            "Yes: Sergey Lavrov and Kassym-Jomart Tokayev met in Astana in May 2024.",
        ),
        ("Did Lavrov meet Tokayev in Astana?", "Yes: Sergey Lavrov and Kassym-Jomart Tokayev met in Astana."),
        ("Who did Tokayev meet in Russia?", "That Kassym-Jomart Tokayev met anybody in Russia is not on record."),
        (
            "What meetings were there in Russia in May 2024?",
            "No such meeting in Russia in May 2024 is on record; the record does not say that there was none.",
        ),
        ("Who visited Kazakhstan in November 2023?", "Vladimir Putin visited Kazakhstan."),
    ],
)
def test_the_place_asked_about_is_said(question, text, article):
    assert gp.ask(question, article).text.startswith(text)


@pytest.mark.parametrize("language", ["pt", "ru", "es", "fr", "tr", "kk", "ar"])
def test_and_in_other_languages(language, article):
    for question in ("Did Lavrov and Tokayev meet in Russia?", "Did Lavrov and Tokayev meet in Russia in May 2024?"):
        assert article.state("Russia").name(language) in gp.ask(question, article).in_locale(language).text


def test_where_somebody_was_is_a_place(article):
    assert ("Astana",) == gp.ask("Where was Putin on 9 November 2023?", article).value
