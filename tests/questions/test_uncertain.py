"""No sentence says more than the facts allow: hand-overs, parts of a time, disputes, schedules, gaps, inference."""

from __future__ import annotations

from questions.invented import (
    ANNA,
    ARCADIA,
    BORIS,
    CLARA,
    LEAGUE,
    OTHER,
    PREMIER,
    PRESIDENT,
    RURITANIA,
    SOURCE,
    SYLDAVIA,
    asking,
    belonged,
    chaired,
    cited,
    held,
)

import geopolitics as gp

YES, NO, POSSIBLY, UNKNOWN = gp.Verdict.YES, gp.Verdict.NO, gp.Verdict.POSSIBLY, gp.Verdict.UNKNOWN


class TestOneAfterTheOther:
    ask = staticmethod(asking(chaired(ARCADIA, "2020-01-01/2020-06-30"), chaired(RURITANIA, "2020-06-30/2020-12-31")))

    def test_inside_a_term_there_is_one(self):
        assert ARCADIA == self.ask("Who chaired the League of Lands in May 2020?").value

    def test_on_the_day_of_hand_over_there_are_both(self):
        answer = self.ask("Who chaired the League of Lands on 30 June 2020?")

        assert "Arcadia and Ruritania chaired the League of Lands on 30 June 2020." == answer.text
        assert ((ARCADIA, RURITANIA), YES) == (answer.value, answer.verdict)

    def test_a_time_that_two_fill_is_answered_with_both_and_their_terms(self):
        answer = self.ask("Who chaired the League of Lands in 2020?")

        assert (
            "The League of Lands was chaired in 2020 by Arcadia (1 January 2020 to 30 June 2020)"
            " and Ruritania (30 June 2020 to 31 December 2020)."
        ) == answer.text
        assert ((ARCADIA, RURITANIA), YES) == (answer.value, answer.verdict)

    def test_a_time_that_they_do_not_fill_is_not_wholly_known(self):
        answer = self.ask("Who chaired the League of Lands from 2020 to 2021?")

        assert UNKNOWN is answer.verdict
        assert answer.text.endswith("for the rest of it, who chaired is not known.")

    def test_at_some_time_and_all_the_time_differ(self):
        assert YES is self.ask("Did Arcadia chair the League of Lands in 2020?").verdict
        assert NO is self.ask("Did Arcadia chair the League of Lands throughout 2020?").verdict

    def test_another_chaired_only_where_the_term_leaves_room(self):
        """On the first day of a term, somebody not on record may have handed it over."""
        assert NO is self.ask("Did Syldavia chair the League of Lands in May 2020?").verdict
        assert UNKNOWN is self.ask("Did Syldavia chair the League of Lands in January 2020?").verdict


class TestOffices:
    def test_two_leading_offices_are_named(self):
        ask = asking(held(ANNA, "2020/2022"), held(BORIS, "2020/2022", PREMIER))
        answer = ask("Who led Ruritania in 2021?")

        assert (
            "In office in 2021: Anna Novak as President of Ruritania and Boris Novak as Prime Minister of Ruritania."
        ) == answer.text
        assert (ANNA, BORIS) == answer.value
        assert BORIS == ask("Who was head of government of Ruritania in 2021?").value
        assert BORIS == ask("Who was prime minister of Ruritania in 2021?").value

    def test_an_acting_holder_is_the_one_who_led(self):
        ask = asking(held(ANNA, "2020/2022"), held(CLARA, "2021-03/2021-05", capacity="acting"))

        assert CLARA == ask("Who led Ruritania in April 2021?").value

    def test_who_leads_may_hold_an_office_that_is_not_on_record(self):
        ask = asking(held(ANNA, "2020/2022"))

        assert NO is ask("Was Boris Novak president of Ruritania in 2021?").verdict
        assert UNKNOWN is ask("Did Boris Novak lead Ruritania in 2021?").verdict

    def test_a_coverage_knows_that_there_was_nobody(self):
        coverage = gp.Coverage(kind="tenures", of=PRESIDENT, interval="2010/2025", citations=cited())
        ask = asking(held(ANNA, "2020-01-01/2022-01-01"), coverage)

        assert "Nobody was President of Ruritania in 2015." == ask("Who was president of Ruritania in 2015?").text
        assert NO is ask("Who was president of Ruritania in 2015?").verdict
        assert NO is ask("Was Boris Novak president of Ruritania in 2015?").verdict
        assert NO is ask("Was Anna Novak president of Ruritania in 2015?").verdict
        assert UNKNOWN is ask("Was Anna Novak president of Ruritania in 2005?").verdict

    def test_a_term_that_is_only_scheduled(self):
        ask = asking(held(ANNA, "2025-02/2029-02"), held(BORIS, "2029-03/2033-02"))

        assert (
            "Who was President of Ruritania in 2027 is not certain: possibly Anna Novak,"
            " whose term is scheduled to end in February 2029."
        ) == ask("Who was president of Ruritania in 2027?").text
        assert ask("Who was president of Ruritania in 2030?").text.startswith(
            "Who was President of Ruritania in 2030 is not certain: possibly Boris Novak,"
            " whose term is scheduled to begin in March 2029."
        )

    def test_spells_are_all_given(self):
        answer = asking(held(ANNA, "2001/2004"), held(ANNA, "2008/2010"))("When was Anna Novak president of Ruritania?")

        assert "Anna Novak is on record as President of Ruritania: 2001 to 2004 and 2008 to 2010." == answer.text
        assert (gp.Interval("2001", "2004"), gp.Interval("2008", "2010")) == answer.value


class TestDisputes:
    def test_sources_that_contradict_each_other_are_both_given(self):
        ask = asking(
            chaired(ARCADIA, "2020-01-01/2020-06-30"),
            chaired(ARCADIA, "2020-01-01/2020-12-31", citations=cited(OTHER)),
        )
        answer = ask("Did Arcadia chair the League of Lands in September 2020?")

        assert (POSSIBLY, True) == (answer.verdict, answer.disputed)
        assert (
            "Sources disagree: Arcadia (1 January 2020 to 30 June 2020) (The Almanac (1 January 2026));"
            " Arcadia (1 January 2020 to 31 December 2020) (The Gazette (1 January 2026))."
        ) in answer.text
        assert {SOURCE, OTHER} == {citation.source for citation in answer.citations}

    def test_a_membership_against_a_list(self):
        roll = gp.Roll(organization=LEAGUE, entries=[ARCADIA], interval="2020-01-01/2020-12-31", citations=cited(OTHER))
        answer = asking(belonged(RURITANIA, "2015/2025"), roll)(
            "Was Ruritania a member of the League of Lands in 2020?"
        )

        assert (POSSIBLY, True) == (answer.verdict, answer.disputed)
        assert "a list of the members without Ruritania (The Gazette (1 January 2026))" in answer.text


class TestMembers:
    def test_imprecise_dates_leave_it_possible(self):
        answer = asking(belonged(ARCADIA, "2004/.."))("Was Arcadia a member of the League of Lands on 1 May 2004?")

        assert POSSIBLY is answer.verdict
        assert (
            "Possibly: whether Arcadia was a member of the League of Lands on 1 May 2004 is not certain."
            " On record: since 2004."
        ) == answer.text

    def test_a_suspended_member_is_a_member(self):
        ask = asking(belonged(ARCADIA, "2004-05-01/.."), belonged(ARCADIA, "2021-08-01/2023-01-31", status="suspended"))

        assert YES is ask("Was Arcadia suspended from the League of Lands in 2022?").verdict
        assert YES is ask("Was Arcadia a member of the League of Lands in 2022?").verdict
        assert (ARCADIA,) == ask("Which countries were suspended from the League of Lands in 2022?").value

    def test_one_is_said_in_the_singular(self):
        roll = gp.Roll(organization=LEAGUE, entries=[ARCADIA], interval="2020-01-01/2020-12-31", citations=cited())

        assert (
            "The League of Lands had one member in 2020: Arcadia."
            == asking(roll)("Who were the members of the League of Lands in 2020?").text
        )

    def test_an_empty_list_says_that_there_were_none(self):
        roll = gp.Roll(
            organization=LEAGUE, status="observer", entries=[], interval="2020-01-01/2020-12-31", citations=cited()
        )
        answer = asking(roll)("How many observers did the League of Lands have in 2020?")

        assert ("The League of Lands had no observers in 2020.", 0) == (answer.text, answer.value)

    def test_those_of_whom_it_is_possible_are_told_apart(self):
        coverage = gp.Coverage(kind="memberships", of=LEAGUE, interval="2000/2025", citations=cited())
        answer = asking(belonged(ARCADIA, "2000/.."), belonged(RURITANIA, "2020/.."), coverage)(
            "How many members did the League of Lands have on 1 May 2020?"
        )

        assert (1, POSSIBLY) == (answer.value, answer.verdict)
        assert (
            "The League of Lands had at least one member on 1 May 2020: Arcadia. Possible, not certain: Ruritania."
        ) == answer.text

    def test_leaving(self):
        ask = asking(belonged(ARCADIA, "2004-05-01/2020-01-31"), belonged(RURITANIA, "2004-05-01/2027-01-31"))

        assert gp.PartialDate("2020-01-31") == ask("When did Arcadia leave the League of Lands?").value
        assert POSSIBLY is ask("When did Ruritania leave the League of Lands?").verdict
        assert UNKNOWN is ask("When did Syldavia leave the League of Lands?").verdict
        assert (ARCADIA,) == ask("Who left the League of Lands in 2020?").value
        assert (ARCADIA, RURITANIA) == ask("Who joined the League of Lands in 2004?").value

    def test_leaving_and_coming_back(self):
        answer = asking(belonged(ARCADIA, "1962/1993"), belonged(ARCADIA, "2007/.."))(
            "When did Arcadia join the League of Lands?"
        )

        assert "Arcadia became a member of the League of Lands in 1962 and in 2007." == answer.text

    def test_of_which_organizations(self):
        answer = asking(belonged(ARCADIA, "2004-05-01/.."))("Which organizations was Arcadia a member of in 2010?")

        assert ((LEAGUE,), YES) == (answer.value, answer.verdict)


class TestInference:
    def test_what_is_wholly_inferred_says_so(self):
        answer = asking(chaired(ARCADIA, "2020/2020", citations=cited(inferred=True)))(
            "Who chaired the League of Lands in June 2020?"
        )

        assert answer.text.startswith("Possibly") or "inferred" in answer.text

    def test_inferred_certain(self):
        answer = asking(chaired(ARCADIA, "2020-01-01/2020-12-31", citations=cited(inferred=True)))(
            "Who chaired the League of Lands in June 2020?"
        )

        assert (
            "Arcadia chaired the League of Lands in June 2020. This is inferred: the source does not say so itself."
        ) == answer.text


class TestNow:
    def test_it_is_the_last_day_on_record_about_the_thing(self):
        """A later fact about something else does not make everything else not known."""
        later = gp.Source(id="later", title="Later", published="2026-06-01")
        ask = asking(chaired(ARCADIA, "2020-01-01/.."), belonged(SYLDAVIA, "2020/..", citations=cited(later)))

        assert (
            "Arcadia chairs the League of Lands, as of 1 January 2026." == ask("Who chairs the League of Lands?").text
        )


class TestTrade:
    def figure(self, **more):
        return gp.TradeFigure(state=ARCADIA, partner=RURITANIA, currency="USD", citations=cited(), **more)

    def test_a_figure_of_the_year(self):
        ask = asking(
            self.figure(flow="exports", amount=1_250_000_000, interval="2020/2020", reporter=ARCADIA),
            self.figure(flow="imports", amount=999, interval="2020/2020"),
        )

        assert (
            "Exports of Arcadia to Ruritania came to USD 1.25 billion in 2020."
            " The figure is from the statistics of Arcadia."
        ) == ask("How much did Arcadia export to Ruritania in 2020?").text
        assert (
            "Imports of Arcadia from Ruritania came to USD 999 in 2020."
            == ask("How much did Arcadia import from Ruritania in 2020?").text
        )

    def test_missing_is_not_zero(self):
        answer = asking()("How much did Arcadia export to Ruritania in 2020?")

        assert (None, UNKNOWN) == (answer.value, answer.verdict)

    def test_two_figures_are_both_given(self):
        answer = asking(
            self.figure(flow="turnover", amount=10, interval="2020/2020"),
            self.figure(flow="turnover", amount=12, interval="2020/2020", reporter=RURITANIA),
        )("How much was the trade between Arcadia and Ruritania in 2020?")

        assert 2 == len(answer.value)


class TestCapitals:
    def test_a_capital_moves(self):
        capitals = (
            gp.Capital(city="Old Town", interval="1900-01-01/1990-12-31", citations=cited()),
            gp.Capital(city="New Town", interval="1991-01-01/..", citations=cited()),
        )
        arcadia = gp.State("ARC", "Arcadia", capitals=capitals)

        def ask(question):
            return gp.ask(question, gp.World((arcadia,)))

        assert "Old Town" == ask("What was the capital of Arcadia in 1980?").value
        assert NO is ask("Was New Town the capital of Arcadia in 1980?").verdict
        assert YES is ask("Was New Town the capital of Arcadia in 2000?").verdict
        assert ("Old Town", "New Town") == ask("What was the capital of Arcadia from 1980 to 2000?").value


def test_names_take_their_article_in_english():
    states = [gp.State("USA", "United States"), gp.State("NLD", "Netherlands"), gp.State("NLB", "Netherlands Land")]
    brics = gp.Organization("BRICS", "BRICS")
    world = gp.World((*states, brics, chaired(states[0], "2020-01-01/2020-12-31", organization=brics)))

    assert "The United States chaired BRICS in May 2020." == gp.ask("Who chaired BRICS in May 2020?", world).text


def test_conflict_free_sentences_leave_no_place_open():
    """Each sentence names its places, and nothing else stands in braces."""
    from string import Formatter

    from geopolitics.questions._sentences import ONE_OR_MORE, SENTENCES

    for text in (*SENTENCES.values(), *(form for pair in ONE_OR_MORE.values() for form in pair)):
        assert all(name is None or name.isidentifier() for _, name, _, _ in Formatter().parse(text))


def test_items_with_commas_are_parted_by_semicolons():
    ask = asking(chaired(ARCADIA, "2020-01-01/2020-12-31"), chaired(ARCADIA, "2026-03/2027-01"))
    spells = ask("When did Arcadia chair the League of Lands?").text.partition(": ")[2]

    assert spells.startswith("1 January 2020 to 31 December 2020; March 2026 to January 2027, ")


def test_what_is_inferred_among_what_is_stated_is_named():
    answer = asking(
        belonged(ARCADIA, "2004-05-01/.."), belonged(RURITANIA, "2004-05-01/..", citations=cited(inferred=True))
    )("Who joined the League of Lands in 2004?")

    assert answer.text.endswith("Inferred, not stated by the source itself: Ruritania.")


def test_what_another_source_states_is_not_said_to_be_inferred():
    answer = asking(
        belonged(ARCADIA, "2004-05-01/.."), belonged(ARCADIA, "2004/..", citations=cited(OTHER, inferred=True))
    )("Who joined the League of Lands in 2004?")

    assert "nferred" not in answer.text
