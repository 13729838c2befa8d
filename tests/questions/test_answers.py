"""What the article's World answers: the sentence, the value, how sure it is, and where it is written."""

from __future__ import annotations

import copy
import pickle

import pytest

import geopolitics as gp

SCO = "the Shanghai Cooperation Organisation"
NINE = "China, India, Iran, Kazakhstan, Kyrgyzstan, Pakistan, Russia, Tajikistan and Uzbekistan"
SIX = "China, Kazakhstan, Kyrgyzstan, Russia, Tajikistan and Uzbekistan"
YES, NO, POSSIBLY, UNKNOWN = gp.Verdict.YES, gp.Verdict.NO, gp.Verdict.POSSIBLY, gp.Verdict.UNKNOWN


def ids(value):
    """A value with entities by their ids."""
    if isinstance(value, tuple):
        return tuple(ids(one) for one in value)
    return value.id if isinstance(value, gp.Entity) else value


def check(answer, *expected):
    value, verdict, text, paragraphs = expected
    assert text == answer.text
    assert (value, verdict) == (ids(answer.value), answer.verdict)
    assert set(paragraphs.split()) == {citation.locator.removeprefix("¶ ") for citation in answer.citations}


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        ("Who chaired the SCO in May 2024?", ("KAZ", YES, f"Kazakhstan chaired {SCO} in May 2024.", "2")),
        ("Who chairs the SCO?", ("KAZ", YES, f"Kazakhstan chairs {SCO}, as of 31 May 2024.", "2")),
        (
            "Who chaired the SCO in June 2024?",
            (
                None,
                POSSIBLY,
                (
                    f"Who chaired {SCO} in June 2024 is not certain: possibly Kazakhstan,"
                    " whose term is scheduled to end in July 2024."
                ),
                "2",
            ),
        ),
        (
            "Who chaired the SCO on 15 July 2024?",
            (
                None,
                POSSIBLY,
                (
                    f"Who chaired {SCO} on 15 July 2024 is not certain: possibly Kazakhstan,"
                    " whose term is scheduled to end in July 2024."
                ),
                "2",
            ),
        ),
        (
            "Who chaired the SCO in August 2024?",
            (
                None,
                UNKNOWN,
                (
                    f"Who chaired {SCO} in August 2024 is not known."
                    " On record: Kazakhstan (July 2023 to July 2024, the end scheduled)."
                ),
                "2",
            ),
        ),
        ("Who chaired the SCO in June 2023?", (None, UNKNOWN, f"Who chaired {SCO} in June 2023 is not known.", "")),
        (
            "Who chaired the SCO in 2024?",
            (
                "KAZ",
                UNKNOWN,
                (
                    f"The {SCO[4:]} was chaired for a part of 2024 by Kazakhstan (July 2023 to July 2024, the"
                    f" end scheduled);"
                    " for the rest of it, who chaired is not known."
                ),
                "2",
            ),
        ),
        ("Who chaired the SCO in 1999?", (None, NO, f"The {SCO[4:]} did not exist in 1999.", "10 12")),
        ("Did Kazakhstan chair the SCO in May 2024?", (YES, YES, f"Yes: Kazakhstan chaired {SCO} in May 2024.", "2")),
        (
            "Did Russia chair the SCO in May 2024?",
            (NO, NO, f"No: not Russia but Kazakhstan chaired {SCO} in May 2024.", "2"),
        ),
        (
            "Did Kazakhstan chair the SCO in June 2024?",
            (
                POSSIBLY,
                POSSIBLY,
                (
                    f"Possibly: whether Kazakhstan chaired {SCO} in June 2024 is not certain,"
                    " for the term is scheduled to end in July 2024."
                ),
                "2",
            ),
        ),
        (
            "Did Kazakhstan chair the SCO in August 2024?",
            (
                UNKNOWN,
                UNKNOWN,
                (
                    f"Whether Kazakhstan chaired {SCO} in August 2024 is not known."
                    " On record: July 2023 to July 2024, the end scheduled."
                ),
                "2",
            ),
        ),
        (
            "When did Kazakhstan chair the SCO?",
            (
                gp.Interval("2023-07", "2024-07"),
                YES,
                f"Kazakhstan is on record in the chair of {SCO}: July 2023 to July 2024, the end scheduled.",
                "2",
            ),
        ),
    ],
)
def test_chairs(question, expected, article):
    check(gp.ask(question, article), *expected)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "Who was president of Kazakhstan in May 2024?",
            ("kassym-jomart-tokayev", YES, "Kassym-Jomart Tokayev was President of Kazakhstan in May 2024.", "1 9"),
        ),
        (
            "Who led Kazakhstan in January 2024?",
            (
                None,
                UNKNOWN,
                (
                    "Who led Kazakhstan in January 2024 is not known. On record: Kassym-Jomart Tokayev as"
                    " President of Kazakhstan"
                    " (attested on 9 November 2023 and in May 2024)."
                ),
                "1 9",
            ),
        ),
        ("Who led India in May 2024?", (None, UNKNOWN, "Who led India in May 2024 is not known.", "")),
        (
            "Who was prime minister of India in 2010?",
            (None, UNKNOWN, "The record has no office of prime minister of India, so who held it is not known.", ""),
        ),
        (
            "Who was foreign minister of Russia in May 2024?",
            ("sergey-lavrov", YES, "Sergey Lavrov was Minister of Foreign Affairs of Russia in May 2024.", "1"),
        ),
        (
            "Was Putin president of Kazakhstan on 15 May 2024?",
            (
                NO,
                NO,
                "No: not Vladimir Putin but Kassym-Jomart Tokayev was President of Kazakhstan on 15 May 2024.",
                "1 9",
            ),
        ),
        (
            "Was Tokayev president of Kazakhstan in January 2024?",
            (
                UNKNOWN,
                UNKNOWN,
                (
                    "Whether Kassym-Jomart Tokayev was President of Kazakhstan in January 2024 is not known."
                    " On record: attested on 9 November 2023 and in May 2024."
                ),
                "1 9",
            ),
        ),
        (
            "Who led the SCO in May 2024?",
            (None, UNKNOWN, f"Who led {SCO} in May 2024 is not known. Kazakhstan chaired {SCO} in May 2024.", "2"),
        ),
        (
            "What office did Lavrov hold in May 2024?",
            (
                ("RUS-foreign-minister",),
                YES,
                "Sergey Lavrov was Minister of Foreign Affairs of Russia in May 2024.",
                "1",
            ),
        ),
        (
            "Who is Tokayev?",
            (
                ("KAZ-president",),
                YES,
                (
                    "Kassym-Jomart Tokayev is on record as President of Kazakhstan"
                    " (attested on 9 November 2023 and in May 2024)."
                ),
                "1 9",
            ),
        ),
    ],
)
def test_leaders(question, expected, article):
    check(gp.ask(question, article), *expected)


@pytest.mark.parametrize(
    ("question", "expected"),
    [
        (
            "How many members did the SCO have in May 2024?",
            (9, YES, f"The {SCO[4:]} had nine members in May 2024: {NINE}.", "10 12"),
        ),
        (
            "How many observers does the SCO have?",
            (3, YES, f"The {SCO[4:]} has three observers, as of 31 May 2024: Afghanistan, Belarus and Mongolia.", "12"),
        ),
        (
            "Who were the observers of the SCO in May 2024?",
            (
                ("AFG", "BLR", "MNG"),
                YES,
                f"The {SCO[4:]} had three observers in May 2024: Afghanistan, Belarus and Mongolia.",
                "12",
            ),
        ),
        (
            "How many members did the SCO have in 2010?",
            (
                6,
                UNKNOWN,
                (
                    f"The {SCO[4:]} had at least six members in 2010: {SIX}. On record, but not for that time:"
                    f" India, Iran and"
                    " Pakistan. The record does not say that these are all."
                ),
                "10 12",
            ),
        ),
        (
            "How many members did the SCO have in 1999?",
            (0, YES, f"The {SCO[4:]} had no members in 1999: it did not exist.", "10 12"),
        ),
        (
            "How many dialogue partners did the SCO have in May 2024?",
            (None, UNKNOWN, f"What partners {SCO} had in May 2024 is not known.", ""),
        ),
        (
            "Was Belarus a member of the SCO on 21 May 2024?",
            (
                NO,
                NO,
                (
                    f"No: Belarus was not a member of {SCO} on 21 May 2024; a list of its members said to be"
                    f" complete is without it."
                    " It was an observer."
                ),
                "12",
            ),
        ),
        (
            "Was Belarus a member of the SCO in August 2024?",
            (UNKNOWN, UNKNOWN, f"Whether Belarus was a member of {SCO} in August 2024 is not known.", ""),
        ),
        (
            "Was China a member of the SCO for all of 2010?",
            (YES, YES, f"Yes: China was a member of {SCO} for all of 2010.", "10 12"),
        ),
        (
            "Was India a member of the SCO in 2010?",
            (
                UNKNOWN,
                UNKNOWN,
                f"Whether India was a member of {SCO} in 2010 is not known. On record: attested in May 2024.",
                "12",
            ),
        ),
        (
            "Was Kazakhstan a member of the SCO in 1999?",
            (NO, NO, f"No: Kazakhstan was not a member of {SCO} in 1999; {SCO} did not exist then.", "10 12"),
        ),
        (
            "Was Turkey an observer of the SCO in May 2024?",
            (
                NO,
                NO,
                (
                    f"No: Türkiye was not an observer of {SCO} in May 2024; a list of its observers said to be"
                    f" complete is without"
                    " it."
                ),
                "12",
            ),
        ),
        (
            "Was Turkey a dialogue partner of the SCO in May 2024?",
            (UNKNOWN, UNKNOWN, f"Whether Türkiye was a partner of {SCO} in May 2024 is not known.", ""),
        ),
        (
            "Since when has Kazakhstan been a member of the SCO?",
            (gp.PartialDate("2001"), YES, f"Kazakhstan became a member of {SCO} in 2001.", "10 12"),
        ),
        (
            "Since when has India been a member of the SCO?",
            (
                None,
                UNKNOWN,
                f"When India became a member of {SCO} is not known. On record: attested in May 2024.",
                "12",
            ),
        ),
        (
            "Has India left the SCO?",
            (NO, NO, f"No. India had not ceased to be a member of {SCO}, as of 31 May 2024.", "12"),
        ),
        ("When was the SCO founded?", (gp.PartialDate("2001"), YES, f"The {SCO[4:]} was founded in 2001.", "10 12")),
        (
            "Who founded the SCO?",
            (("CHN", "KAZ", "KGZ", "RUS", "TJK", "UZB"), YES, f"The {SCO[4:]} was founded in 2001 by {SIX}.", "10 12"),
        ),
        ("Did China found the SCO?", (YES, YES, f"Yes: China is a founding member of {SCO}.", "10 12")),
        (
            "Did India found the SCO?",
            (UNKNOWN, UNKNOWN, f"Whether India is a founding member of {SCO} is not known.", "12"),
        ),
        ("Did the SCO exist in 1999?", (NO, NO, f"No: {SCO} did not exist in 1999.", "10 12")),
        ("Did the SCO exist in 2010?", (YES, YES, f"Yes: {SCO} existed in 2010.", "10 12")),
    ],
)
def test_members(question, expected, article):
    check(gp.ask(question, article), *expected)


@pytest.mark.parametrize(
    ("question", "value", "verdict", "text"),
    [
        ("Who did Tokayev meet in May 2024?", ("sergey-lavrov",), YES, "Kassym-Jomart Tokayev met Sergey Lavrov."),
        (
            "Who met Tokayev?",
            ("vladimir-putin", "sergey-lavrov"),
            YES,
            "Kassym-Jomart Tokayev met Vladimir Putin and Sergey Lavrov.",
        ),
        (
            "Did Tokayev and Lavrov meet in May 2024?",
            YES,
            YES,
            "Yes: Kassym-Jomart Tokayev and Sergey Lavrov met in May 2024.",
        ),
        (
            "Did Tokayev and Lavrov meet on 21 May 2024?",
            POSSIBLY,
            POSSIBLY,
            "Possibly: whether Kassym-Jomart Tokayev and Sergey Lavrov met on 21 May 2024 is not certain.",
        ),
        (
            "Did Tokayev and Lavrov meet in 2010?",
            UNKNOWN,
            UNKNOWN,
            "That Kassym-Jomart Tokayev and Sergey Lavrov met in 2010 is not on record, nor that they did not.",
        ),
        (
            "When did Putin and Tokayev meet?",
            (gp.Interval("2023-11-09", "2023-11-09"),),
            YES,
            "Vladimir Putin and Kassym-Jomart Tokayev met on 9 November 2023.",
        ),
        (
            "Where did Tokayev meet Lavrov?",
            ("Astana",),
            YES,
            "Kassym-Jomart Tokayev and Sergey Lavrov met in Astana (inferred).",
        ),
        (
            "Who visited Kazakhstan in November 2023?",
            ("vladimir-putin",),
            YES,
            "Vladimir Putin visited Kazakhstan.",
        ),
        (
            "Did Tokayev and Putin speak by telephone in May 2024?",
            YES,
            YES,
            "Yes: Kassym-Jomart Tokayev and Vladimir Putin spoke by telephone in May 2024.",
        ),
        (
            "Did Putin visit Russia?",
            UNKNOWN,
            UNKNOWN,
            "That Vladimir Putin visited Russia is not on record, nor that it did not happen.",
        ),
    ],
)
def test_meetings(question, value, verdict, text, article):
    answer = gp.ask(question, article)

    assert answer.text.startswith(text)
    assert (value, verdict) == (ids(answer.value), answer.verdict)


def test_a_meeting_that_was_planned_is_not_said_to_have_been(article):
    answer = gp.ask("What meetings did the SCO have in May 2024?", article)

    assert POSSIBLY is answer.verdict
    assert answer.text.startswith(
        "Planned, and not said to have been held: SCO Council of Ministers of Foreign Affairs, 21 May 2024"
    )


def test_trade(article):
    answer = gp.ask("How much was the trade between Kazakhstan and Russia?", article)

    check(
        answer,
        article.trade()[0],
        YES,
        "Trade between Kazakhstan and Russia came to USD 27 billion; over which period is not stated. "
        "That was stated by Kassym-Jomart Tokayev in May 2024. It was called a record. "
        "The currency is inferred: the source does not say it itself.",
        "7",
    )


def test_trade_of_a_year_that_the_figure_does_not_name(article):
    answer = gp.ask("How much was the trade between Kazakhstan and Russia in 2023?", article)

    assert (None, UNKNOWN) == (answer.value, answer.verdict)
    assert answer.text.startswith("No figure for the trade between Kazakhstan and Russia in 2023 is on record.")


@pytest.mark.parametrize(
    ("question", "value", "verdict", "text"),
    [
        (
            "What is the capital of Kazakhstan?",
            "Astana",
            YES,
            "The capital of Kazakhstan is Astana, as of 31 May 2024.",
        ),
        (
            "Was Astana the capital of Kazakhstan in May 2024?",
            YES,
            YES,
            "Yes: Astana was the capital of Kazakhstan in May 2024.",
        ),
        (
            "What was the capital of Kazakhstan in 1990?",
            None,
            UNKNOWN,
            "What the capital of Kazakhstan was in 1990 is not known. On record: Astana (attested in May 2024).",
        ),
        (
            "Is Almaty the capital of Kazakhstan?",
            UNKNOWN,
            UNKNOWN,
            (
                "Whether Almaty is the capital of Kazakhstan, as of 31 May 2024, is not known."
                " On record: Astana (attested in May 2024)."
            ),
        ),
        (
            "Of which country is Astana the capital?",
            "KAZ",
            YES,
            "Astana is the capital of Kazakhstan, as of 31 May 2024.",
        ),
    ],
)
def test_capitals(question, value, verdict, text, article):
    check(gp.ask(question, article), value, verdict, text, "2")


def test_statements(article):
    answer = gp.ask("What did Tokayev say about Russia?", article)

    assert YES is answer.verdict
    assert {"1", "3", "4", "5", "6", "7", "8"} == {citation.locator.removeprefix("¶ ") for citation in answer.citations}
    assert all(fact.text in answer.text for fact in answer.value)


def test_what_another_body_said(article):
    answer = gp.ask("What did the Eurasian Research Institute say about the SCO?", article)

    assert 1 == len(answer.value)


@pytest.mark.parametrize(
    ("when", "verdict"), [("in 2001", YES), ("in May 2024", NO), ("on 15 June 2001", POSSIBLY), ("in 1999", NO)]
)
def test_whether_it_was_founded_then(when, verdict, article):
    assert verdict is gp.ask(f"Was the SCO founded {when}?", article).verdict


@pytest.mark.parametrize(("member", "verdict"), [("China", YES), ("India", UNKNOWN), ("Belarus", NO)])
def test_whether_it_has_been_so_since(member, verdict, article):
    assert verdict is gp.ask(f"Has {member} been a member of the SCO since 2010?", article).verdict


def test_the_facts_are_the_receipt(article):
    answer = gp.ask("Who chaired the SCO in May 2024?", article)

    assert article.chairmanships("SCO") == answer.facts
    assert answer.facts[0].citations[0] in answer.citations
    assert not answer.disputed


def test_an_answer_shows_itself(article):
    answer = gp.ask("Who chaired the SCO in May 2024?", article)

    assert str(answer) == answer.text
    assert f"<Answer: {answer.text}>" == repr(answer)
    assert ("Who chaired the SCO in May 2024?", "en") == (answer.question, answer.locale)


def test_an_answer_is_a_value(article):
    answer = gp.ask("Who chaired the SCO in May 2024?", article)

    assert answer == gp.ask("Who chaired the SCO in May 2024?", article) == pickle.loads(pickle.dumps(answer))
    assert answer == copy.deepcopy(answer)
    assert {answer} == {copy.copy(answer)}
    with pytest.raises(AttributeError):
        answer.verdict = NO


def test_the_default_world_answers():
    assert "KAZ" == gp.ask("Who chaired the SCO in May 2024?").value.id


def test_the_function_stays_a_function_when_its_package_is_imported():
    import geopolitics.questions  # noqa: F401

    assert callable(gp.ask)


def test_what_was_known_before():
    known = gp.article().as_known_on("2023-12-31", strict=True)

    assert UNKNOWN is gp.ask("Who chaired the SCO in May 2024?", known).verdict


class TestWhereItBelongsNow:
    """Each list is known up to a day of its own: one day for all of them would leave out what is known till then."""

    ARCADIA = gp.State("ARC", "Arcadia")

    def belongs(self, name, interval, published):
        source = gp.Source(id=f"s-{name}", title=name, published=published)
        organization = gp.Organization(name.upper(), name)
        citations = gp.Citation(source=source)
        return gp.Membership(member=self.ARCADIA, organization=organization, interval=interval, citations=citations)

    def bund(self):
        return self.belongs("Bund", "2001/..", "2020-03-01")

    def test_each_as_of_its_own_last_day(self):
        world = gp.World(
            [self.belongs("Bund", "2001/..", "2020-03-01"), self.belongs("Alliance", "2005/..", "2010-05-02")]
        )
        answer = gp.ask("Which organizations is Arcadia a member of?", world)

        assert ("ALLIANCE", "BUND") == ids(answer.value)
        assert "of Alliance and Bund, for each as of its last day on record (2 May 2010 or later)." in answer.text

    def test_what_it_has_left_is_left_out(self):
        world = gp.World(
            [self.belongs("Bund", "2001/..", "2020-03-01"), self.belongs("Alliance", "1995/1999", "1998-05-02")]
        )

        assert ("BUND",) == ids(gp.ask("Which organizations is Arcadia a member of?", world).value)

    def test_where_all_are_known_to_one_day_it_is_said_once(self):
        world = gp.World(
            [self.belongs("Bund", "2001/..", "2020-03-01"), self.belongs("Alliance", "2005/..", "2020-03-01")]
        )

        assert ", as of 1 March 2020." in gp.ask("Which organizations is Arcadia a member of?", world).text


@pytest.mark.parametrize(
    ("question", "leader"),
    [
        ("Who was president of Czechia in 2005?", "vaclav-klaus"),
        ("Who was prime minister of China in 2015?", "li-keqiang"),
        ("Who was queen of Denmark in 2010?", "margrethe-ii"),
        ("Кто был премьером Китая в 2015 году?", "li-keqiang"),
        ("2015年中国总理是谁？", "li-keqiang"),
    ],
)
def test_an_office_is_what_people_call_it(question, leader):
    assert leader == gp.ask(question).value.id


class TestComingAndGoing:
    """Who left and came back did leave; claims that contradict each other are no two events."""

    ARCADIA = gp.State("ARC", "Arcadia")
    LEAGUE = gp.Organization("LEA", "League")

    def world(self, *spells, member=ARCADIA):
        sources = [gp.Source(id=f"s{number}", title=f"Almanac {number}", published="2020") for number in range(9)]
        return gp.World(
            gp.Membership(member=member, organization=self.LEAGUE, interval=spell, citations=gp.Citation(source=source))
            for spell, source in zip(spells, sources, strict=False)
        )

    def test_when_it_left_before_it_came_back(self):
        answer = gp.ask("When did Arcadia leave the League?", self.world("1950/1961-05-31", "1994-06-01/.."))

        assert (gp.PartialDate("1961-05-31"), YES) == (answer.value, answer.verdict)
        assert "its last day was 31 May 1961" in answer.text
        assert "became a member of League on 1 June 1994" in answer.text

    def test_each_time_that_it_left(self):
        answer = gp.ask("When did Arcadia leave the League?", self.world("1950/1961", "1994/2000"))

        assert (gp.PartialDate("1961"), gp.PartialDate("2000")) == answer.value

    def test_two_claims_on_one_start_are_a_dispute(self):
        answer = gp.ask("When did Arcadia join the League?", self.world("2015-08-06/..", "2015-08-12/.."))

        assert (POSSIBLY, True) == (answer.verdict, answer.disputed)
        assert answer.text.startswith("Sources disagree: ")

    def test_two_claims_on_one_end_are_a_dispute(self):
        answer = gp.ask("When did Arcadia leave the League?", self.world("1963-05-25/1984-11-12", "1963-05-25/1985-11"))

        assert (POSSIBLY, True) == (answer.verdict, answer.disputed)


def test_how_many_there_were_when_that_changed():
    """A number for all of a year would count those that left with those that came."""
    answer = gp.ask("How many members did the EU have in 2020?")

    assert (28, 27) == answer.value
    assert "On 1 January 2020 there were 28, on 31 December 2020 27." in answer.text
    assert 6 == gp.ask("How many members did the SCO have in 2016?").value


class TestWhoItIsNow:
    """The present is the last day on which it is certain who holds it."""

    ARCADIA = gp.State("ARC", "Arcadia")
    PRESIDENT = gp.Office("ARC-president", "President of Arcadia", of=ARCADIA, role="head of state")

    def held(self, name, interval, published):
        leader, source = (
            gp.Leader(name.lower(), name),
            gp.Source(id=f"s-{published}", title="News", published=published),
        )
        citations = gp.Citation(source=source)
        return gp.Tenure(leader=leader, office=self.PRESIDENT, interval=interval, citations=citations)

    def ask(self, *facts):
        return gp.ask("Who is president of Arcadia?", gp.World(facts))

    def test_a_later_source_about_a_predecessor_does_not_make_it_unknown(self):
        answer = self.ask(
            self.held("Ann", "2001/2010-05-01", "2020-01-01"), self.held("Ben", "2010-05-01/..", "2015-03-01")
        )

        assert "Ben is President of Arcadia, as of 1 March 2015." == answer.text

    def test_on_the_day_of_a_handover_it_is_who_takes_over(self):
        answer = self.ask(
            self.held("Ann", "2001/2010-05-01", "2010-05-01"), self.held("Ben", "2010-05-01/", "2010-05-01")
        )

        assert "Ben is President of Arcadia, as of 1 May 2010." == answer.text

    def test_whose_office_has_ended_holds_it_no_more(self):
        assert UNKNOWN is self.ask(self.held("Ann", "2001/2010-05-01", "2020-01-01")).verdict


@pytest.mark.parametrize(
    ("question", "chair", "said"),
    [
        (
            "Who chaired the EU on 1 May 2008?",
            "SVN",
            "Slovenia chaired the Council of the European Union on 1 May 2008.",
        ),
        ("Did Slovenia chair the EU in May 2008?", YES, "Yes: Slovenia chaired the Council of the European Union"),
    ],
)
def test_where_an_organization_has_no_chair_its_one_body_that_has_is_meant(question, chair, said):
    answer = gp.ask(question)

    assert chair == ids(answer.value)
    assert said in answer.text


def test_a_chair_to_come_is_not_told_as_past():
    answer = gp.ask("Who will chair BRICS in 2027?", gp.world())

    assert str(answer).startswith(
        "Chair of BRICS in 2027: possibly China, whose term is scheduled to begin on 1 January 2027."
    )
    assert "председательствовал" not in answer.in_locale("ru").text


class TestWhatAUserMeans:
    @pytest.mark.parametrize(
        ("question", "text"),
        [
            ("Who leads the AU?", "African Union Commission"),
            ("Wer führt die AU?", "Afrikanische Union"),
            ("Was AU a member of the G20 in 2024?", "Yes: the African Union was a member"),
            ("Who led UA in 2020?", "Ukraine"),
        ],
    )
    def test_an_acronym_is_an_organization_before_it_is_a_code(self, question, text):
        assert text in gp.ask(question).text

    @pytest.mark.parametrize(
        ("question", "leader"),
        [
            ("Who was UN Secretary-General in 1999?", "kofi-annan"),
            ("Who was NATO Secretary General in 2010?", "anders-fogh-rasmussen"),
        ],
    )
    def test_an_office_may_follow_whose_it_is(self, question, leader):
        assert leader == gp.ask(question).value.id

    def test_those_who_held_it_one_after_the_other_are_told_in_that_order(self):
        assert ("BRA", "ZAF") == ids(gp.ask("Who chaired the G20 in 2024?").value)

    def test_where_nobody_chairs_the_head_is_told(self):
        answer = gp.ask("Who chairs the WTO?")

        assert UNKNOWN is answer.verdict
        assert "Ngozi Okonjo-Iweala is Director-General of the World Trade Organization" in answer.text

    def test_a_suspended_member_is_said_to_have_been_one(self):
        text = "Yes: Egypt was a member of the League of Arab States in 1982. It was a suspended member."

        assert text == gp.ask("Was Egypt a member of the Arab League in 1982?").text

    @pytest.mark.parametrize(
        ("question", "verdict", "seated"),
        [
            ("Was the Republic of China a member of the UN in 1960?", NO, True),
            ("Was China a member of the UN in 1960?", YES, True),
            ("Was China a member of the UN in 1980?", YES, False),
        ],
    )
    def test_who_sat_for_a_member_is_told(self, question, verdict, seated):
        answer = gp.ask(question)

        assert verdict is answer.verdict
        assert seated is ("Seat of China: Taiwan (24 October 1945 to 25 October 1971)." in answer.text)


class TestBecoming:
    """Who became something else than a member did not join, and who became it was not yet one before."""

    @pytest.mark.parametrize(
        ("question", "start"),
        [
            ("When was Syria suspended from the Arab League?", "2011-11-16"),
            ("¿Cuándo fue suspendida Venezuela del Mercosur?", "2016-12-01"),
            ("Quand le Gabon a-t-il été suspendu de l'Union africaine ?", "2023-08-31"),
            ("Quando a Síria foi suspensa da Liga Árabe?", "2011-11-16"),
            ("Wann wurde Syrien aus der Arabischen Liga suspendiert?", "2011-11-16"),
            ("Когда было приостановлено членство Сирии в ЛАГ?", "2011-11-16"),
            ("متى علقت عضوية سوريا في جامعة الدول العربية؟", "2011-11-16"),
            ("Suriye'nin Arap Birliği üyeliği ne zaman askıya alındı?", "2011-11-16"),
            ("Syria bị đình chỉ tư cách thành viên của Liên đoàn Ả Rập khi nào?", "2011-11-16"),
            ("叙利亚何时被阿盟中止成员资格？", "2011-11-16"),
        ],
    )
    def test_when_it_was_suspended_is_not_when_it_joined(self, question, start):
        assert start == gp.ask(question).value.edtf

    def test_candidates_did_not_join(self):
        answer = gp.ask("Which countries became candidates of the EU in 2022?")

        assert {"BIH", "MDA", "UKR"} == set(ids(answer.value))
        assert "joined" not in answer.text

    @pytest.mark.parametrize(
        "question",
        [
            "Какие страны стали членами ШОС в 2017 году?",
            "Welche Länder wurden 2017 Mitglieder der SOZ?",
            "من أصبح عضوا في منظمة شنغهاي للتعاون في 2017؟",
        ],
    )
    def test_who_became_a_member_is_not_all_who_were(self, question):
        assert ("IND", "PAK") == ids(gp.ask(question).value)

    def test_an_office_that_nobody_held_is_named(self):
        text = "Nobody was Director-General of the World Trade Organization in October 2020."

        assert text == gp.ask("Who led the WTO in October 2020?").text


def test_the_exact_of_two_claims_says_whether_it_was_so_throughout():
    """Of a term known to the month and to the day, the days decide."""
    assert NO is gp.ask("Did Kazakhstan chair the SCO throughout 2024?").verdict


def test_nobody_is_a_member_of_what_is_no_more():
    text = "Yes: India was a member of the League of Nations from 10 January 1920 to 18 April 1946."

    assert gp.ask("Was India a member of the League of Nations?").text.startswith(text)

    now = gp.ask("Is India a member of the League of Nations?")

    assert NO is now.verdict
    assert now.text.endswith("On record: 10 January 1920 to 18 April 1946.")
