"""*Ever*, and the bare past, ask about the whole record, not about its last day."""

from __future__ import annotations

import pytest
from questions.invented import ANNA, ARCADIA, LEAGUE, RURITANIA, asking, belonged, chaired, cited, held

import geopolitics as gp

YES, NO, UNKNOWN = gp.Verdict.YES, gp.Verdict.NO, gp.Verdict.UNKNOWN


@pytest.mark.parametrize(
    ("question", "verdict"),
    [
        ("Has Russia ever chaired the SCO?", UNKNOWN),
        ("Did Russia chair the SCO?", UNKNOWN),
        ("Did Kazakhstan ever chair the SCO?", YES),
        ("Has Kazakhstan chaired the SCO?", YES),
        ("Has Kazakhstan already chaired the SCO?", YES),
        ("Was Belarus ever a member of the SCO?", UNKNOWN),
        ("Was Belarus a member of the SCO?", UNKNOWN),
        ("Has China ever been a member of the SCO?", YES),
        ("Was Putin ever president of Kazakhstan?", UNKNOWN),
        ("Was Tokayev president of Kazakhstan?", YES),
        ("Was Almaty ever the capital of Kazakhstan?", UNKNOWN),
        ("Did the SCO exist?", YES),
        ("Is Belarus a member of the SCO?", NO),
        ("Is Belarus still a member of the SCO?", NO),
        ("Did Russia ever chair the SCO in May 2024?", NO),
    ],
)
def test_the_whole_record_is_asked(question, verdict, article):
    assert verdict is gp.ask(question, article).verdict


class TestAfterwards:
    ask = staticmethod(
        asking(
            belonged(ARCADIA, "1973-01-01/2020-01-31"),
            belonged(RURITANIA, "1980/1985"),
            belonged(RURITANIA, "1990-01-01/1995-12-31"),
            chaired(ARCADIA, "1980-01-01/1980-12-31"),
            chaired(RURITANIA, "2020-01-01/.."),
            held(ANNA, "1990-01-01/1999-12-31"),
        )
    )

    @pytest.mark.parametrize(
        ("question", "text"),
        [
            (
                "Has Arcadia ever been a member of the League of Lands?",
                "Yes: Arcadia was a member of the League of Lands from 1 January 1973 to 31 January 2020.",
            ),
            (
                "Was Ruritania a member of the League of Lands?",
                (
                    "Yes: Ruritania was a member of the League of Lands from 1 January 1990 to 31 December 1995."
                    " On record: 1980 to 1985 and 1 January 1990 to 31 December 1995."
                ),
            ),
            (
                "Did Arcadia chair the League of Lands?",
                "Yes: Arcadia chaired the League of Lands from 1 January 1980 to 31 December 1980.",
            ),
            (
                "Was Anna Novak ever president of Ruritania?",
                "Yes: Anna Novak was President of Ruritania from 1 January 1990 to 31 December 1999.",
            ),
        ],
    )
    def test_a_spell_that_is_over_is_a_yes_with_its_time(self, question, text):
        answer = self.ask(question)

        assert (text, YES) == (answer.text, answer.verdict)

    def test_one_that_goes_on_is_said_in_the_present(self):
        answer = self.ask("Has Ruritania ever chaired the League of Lands?")

        assert "Yes: Ruritania chairs the League of Lands, as of 1 January 2026." == answer.text

    @pytest.mark.parametrize("language", ["pt", "ru", "es", "fr", "tr", "kk", "ar"])
    def test_in_other_languages_too(self, language):
        answer = self.ask("Has Arcadia ever been a member of the League of Lands?")

        assert "1973" in answer.in_locale(language).text

    @pytest.mark.parametrize(
        ("question", "value"),
        [
            ("Who has ever chaired the League of Lands?", (ARCADIA, RURITANIA)),
            ("Who was ever president of Ruritania?", (ANNA,)),
            ("Who has ever been a member of the League of Lands?", (ARCADIA, RURITANIA)),
            ("How many members has the League of Lands ever had?", 2),
            ("Which organizations has Arcadia ever chaired?", (LEAGUE,)),
        ],
    )
    def test_who_ever_is_all_on_record_and_not_known_to_be_all(self, question, value):
        answer = self.ask(question)

        assert (value, UNKNOWN) == (answer.value, answer.verdict)
        assert answer.text.startswith("On record: ")


def test_never_is_known_where_the_record_has_every_spell():
    founded = gp.Existence(interval="1970-01-01/..", citations=cited())
    league = gp.Organization("LEA", "League", existence=(founded,))
    spells = gp.Coverage(kind="memberships", of=league, interval="1970-01-01/2026-01-01", citations=cited())
    terms = gp.Coverage(kind="chairmanships", of=league, interval="1970-01-01/2026-01-01", citations=cited())
    ask = asking(league, spells, terms, chaired(RURITANIA, "1980-01-01/1980-12-31", organization=league))

    assert NO is ask("Was Arcadia ever a member of the League?").verdict
    assert NO is ask("Has Arcadia ever chaired the League?").verdict
    assert YES is ask("Has Ruritania ever chaired the League?").verdict

    everyone = ask("Who has ever chaired the League?")

    assert ((RURITANIA,), YES) == (everyone.value, everyone.verdict)
