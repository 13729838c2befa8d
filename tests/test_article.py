"""The article's World: all that the article states, each fact with its paragraph, and nothing more.

The numbers are those of the list of 26 facts against which the data set was made.
"""

from __future__ import annotations

import csv
import datetime
import re
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

import geopolitics as gp
from geopolitics import Verdict

ARTICLE = "nguoiduatin-a664554"
FOUNDERS = ("China", "Kazakhstan", "Kyrgyzstan", "Russia", "Tajikistan", "Uzbekistan")
JOINED_LATER = ("India", "Iran", "Pakistan")
OBSERVERS = ("Afghanistan", "Belarus", "Mongolia")


@pytest.fixture(scope="module")
def world():
    return gp.article()


def stated(fact, part=None):
    """Where the article says so: the paragraphs of all its citations, or of those of one part."""
    return {
        int(c.locator.removeprefix("¶ ")) for c in fact.citations if not c.inferred and part in (None, c.part.value)
    }


def inferred(fact):
    """What of a fact is our inference, and from which paragraph."""
    return {(c.value_of, int(c.locator.removeprefix("¶ "))) for c in fact.citations if c.inferred}


def attested(fact):
    """The dates for which the article says that it was so."""
    return {c.attests.edtf for c in fact.citations if c.attests is not None}


def names(entities):
    return tuple(entity.name() for entity in entities)


def only(found):
    assert len(found) == 1, found
    return found[0]


class TestLeaders:
    @pytest.mark.parametrize(
        ("number", "asked", "expected"),
        [
            (1, ("Kazakhstan", "Tokayev", "head of state"), ({1, 9}, {"2024-05", "2023-11-09"})),
            (2, ("Russia", "Lavrov", "foreign minister"), ({1}, {"2024-05"})),
            (3, ("Russia", "Putin", "head of state"), ({2, 4, 9}, {"2024-05", "2023-11-09"})),
        ],
    )
    def test_who_held_which_office(self, world, number, asked, expected):
        of, leader, office = asked
        tenure = only(world.tenures(of, leader=leader, office=office))

        assert expected == (stated(tenure), attested(tenure))
        assert set() == inferred(tenure)
        # Neither the day of taking office nor how they came to it is in the article.
        assert ("/", "not stated") == (tenure.interval.edtf, tenure.capacity.value)
        assert tenure.leader == world.who_led(of, "May 2024", office=office)

    def test_titles_are_those_of_the_article(self, world):
        titles = {name.text for office in world.offices() for name in office.names if name.language == "pt"}

        assert titles == {
            "Presidente do Cazaquistão",
            "Presidente da Federação Russa",
            "Ministro das Relações Exteriores da Rússia",
        }


class TestStates:
    def test_4_astana_is_the_capital_of_kazakhstan(self, world):
        kazakhstan = world.state("Kazakhstan")
        capital = only(kazakhstan.capitals)

        assert "Astana" == kazakhstan.capital("May 2024")
        assert ({2}, {"2024-05"}, "/") == (stated(capital), attested(capital), capital.interval.edtf)

    def test_no_other_capital_is_stated(self, world):
        assert ["KAZ"] == [state.id for state in world.states() if state.capitals]

    def test_nothing_comes_from_elsewhere(self, world):
        for state in world.states():
            assert ((), ()) == (state.codes, state.existence)
            assert {"en", "pt"} == {name.language for name in state.names}


class TestMeetings:
    @pytest.mark.parametrize(
        ("number", "asked", "expected"),
        [
            (5, {"participant": "Lavrov", "kind": "bilateral"}, ("held", "2024-05", "Astana")),
            (6, {"organization": "SCO-CFM", "kind": "ministerial"}, ("planned", "2024-05-21", "Astana")),
            (9, {"participant": "Putin", "kind": "visit"}, ("held", "2023-11-09", "Astana")),
            (11, {"kind": "call"}, ("held", "2024-05~", "")),
            (22, {"participant": "Lavrov", "kind": "visit"}, ("held", "2024-05-20", "Astana")),
        ],
    )
    def test_who_met(self, world, number, asked, expected):
        meeting = only(world.meetings(**asked))
        status, when, place = expected

        assert (status, f"{when}/{when}") == (meeting.status.value, meeting.interval.edtf)
        assert (place, world.state("Kazakhstan") if place else None) == (meeting.place, meeting.state)

    @pytest.mark.parametrize(
        ("number", "asked", "paragraphs", "guessed"),
        [
            (5, {"kind": "bilateral"}, {1}, {("place", 2), ("state", 2)}),
            (6, {"kind": "ministerial"}, {2}, {("place", 2), ("state", 2)}),
            (9, {"participant": "Putin", "kind": "visit"}, {4, 9}, set()),
            (11, {"kind": "call"}, {6}, {("interval", 6)}),
            (22, {"participant": "Lavrov", "kind": "visit"}, {2}, set()),
        ],
    )
    def test_where_it_is_written(self, world, number, asked, paragraphs, guessed):
        meeting = only(world.meetings(**asked))

        assert (paragraphs, guessed) == (stated(meeting), inferred(meeting))

    @pytest.mark.parametrize(
        ("asked", "who"),
        [
            ({"kind": "bilateral"}, {"Kassym-Jomart Tokayev": "attended", "Sergey Lavrov": "attended"}),
            ({"kind": "ministerial"}, {"Sergey Lavrov": "planned"}),
            ({"kind": "call"}, {"Kassym-Jomart Tokayev": "attended", "Vladimir Putin": "attended"}),
            (
                {"kind": "visit", "participant": "Putin"},
                {"Kassym-Jomart Tokayev": "attended", "Vladimir Putin": "attended"},
            ),
            ({"kind": "visit", "participant": "Lavrov"}, {"Sergey Lavrov": "attended"}),
        ],
    )
    def test_who_took_part_or_was_to(self, world, asked, who):
        meeting = only(world.meetings(**asked))

        assert who == {one.who.name(): one.attendance.value for one in meeting.participants}

    def test_each_took_part_in_the_office_that_the_article_names(self, world):
        offices = {one.who.name(): one.capacity.id for meeting in world.meetings() for one in meeting.participants}

        assert offices == {
            "Kassym-Jomart Tokayev": "KAZ-president",
            "Sergey Lavrov": "RUS-foreign-minister",
            "Vladimir Putin": "RUS-president",
        }

    def test_that_the_council_was_held_is_not_said(self, world):
        assert "not said" in only(world.meetings(kind="ministerial")).note


class TestChairmanship:
    def test_7_kazakhstan_presides_and_the_end_is_scheduled(self, world):
        term = only(world.chairmanships("SCO"))

        assert ("Kazakhstan", "2023-07/2024-07") == (term.chair.name(), term.interval.edtf)
        assert ({2}, {"2024-05"}, set()) == (stated(term), attested(term), inferred(term))
        assert ({2}, {2}) == (stated(term, "start"), stated(term, "end"))
        assert term.end_scheduled
        assert not term.start_scheduled
        assert "rotating" in term.note


class TestStatements:
    @pytest.mark.parametrize(
        ("number", "words", "paragraphs"),
        [
            (23, ["strategic and friendly"], {1}),
            (8, ["strategic partner", "important ally", "trusted", "visit of November"], {3, 4}),
            (10, ["signed", "being carried out", "in full"], {5}),
            (24, ["call", "cooperation", "both stressed"], {6}),
            (13, ["Investment cooperation is growing"], {7}),
            (25, ["trade develops well", "more to be explored"], {7}),
            (14, ["Russian business", "trust", "investment"], {8}),
        ],
    )
    def test_what_tokayev_said(self, world, number, words, paragraphs):
        statement = self.saying(world.statements(speaker="Tokayev"), words)

        assert ("2024-05/2024-05", paragraphs) == (statement.interval.edtf, stated(statement))
        assert {"RUS", "KAZ"} <= {entity.id for entity in statement.about}

    @pytest.mark.parametrize(
        ("number", "speaker", "words", "expected"),
        [
            (18, "Member states of the SCO", ["main aim", "friendship"], ("2001/2001", {10, 11})),
            (26, "Eurasian Research Institute", ["grown quickly", "relatively prominent"], ("2001/", {10})),
        ],
    )
    def test_what_others_said_of_the_sco(self, world, number, speaker, words, expected):
        statement = self.saying(world.statements(speaker=speaker), words)

        assert expected == (statement.interval.edtf, stated(statement))
        assert ["SCO"] == [entity.id for entity in statement.about]

    def test_none_is_inferred(self, world):
        assert {frozenset()} == {frozenset(inferred(statement)) for statement in world.statements()}

    @staticmethod
    def saying(statements, words):
        return only([one for one in statements if all(word in one.text for word in words)])

    def test_statements_about_russia_are_all_of_tokayev(self, world):
        assert {"Tokayev"} == {str(one.speaker).rpartition(" ")[2] for one in world.statements(about="Russia")}


class TestTrade:
    def test_12_a_record_turnover_of_27_billion(self, world):
        figure = only(world.trade("Kazakhstan", "Russia"))

        assert (Decimal(27_000_000_000), "USD", "turnover") == (figure.amount, figure.currency, figure.flow.value)
        assert ("record", "") == (figure.claim, figure.claim_scope)
        assert (None, "/") == (figure.reporter, figure.interval.edtf)
        assert ("Kassym-Jomart Tokayev", "2024-05") == (str(figure.stated_by), figure.stated.edtf)
        assert ({7}, {("currency", 7)}) == (stated(figure), inferred(figure))

    def test_turnover_is_found_either_way_round(self, world):
        assert world.trade("Kazakhstan", "Russia") == world.trade("Russia", "Kazakhstan")

    def test_it_is_not_a_figure_of_any_year(self, world):
        assert () == world.trade("Kazakhstan", "Russia", when="2023")


class TestOrganizations:
    def test_15_what_the_sco_is(self, world):
        sco = world.organization("SCO")

        assert "intergovernmental organization" == sco.kind.value
        assert all(word in sco.description for word in ("Eurasian", "political", "economic", "security"))

    def test_16_the_sco_was_founded_in_2001(self, world):
        founding = only(world.organization("SCO").existence)

        assert "2001/.." == founding.interval.edtf
        assert ({10}, {"2024-05"}) == (stated(founding, "start"), attested(founding))

    @pytest.mark.parametrize("state", FOUNDERS)
    def test_16_six_founded_it_and_are_members_still(self, world, state):
        membership = only(world.memberships("SCO", member=state))

        assert ("member", "2001/") == (membership.status.value, membership.interval.edtf)
        assert ({10, 12}, {10}, {"2024-05"}) == (stated(membership), stated(membership, "start"), attested(membership))

    @pytest.mark.parametrize(
        ("number", "state", "status"),
        [(19, state, "member") for state in JOINED_LATER] + [(20, state, "observer") for state in OBSERVERS],
    )
    def test_of_the_others_no_start_is_stated(self, world, number, state, status):
        membership = only(world.memberships("SCO", member=state))

        assert (status, "/") == (membership.status.value, membership.interval.edtf)
        assert ({12}, {"2024-05"}) == (stated(membership), attested(membership))

    def test_17_the_sco_is_an_observer_at_the_general_assembly(self, world):
        membership = only(world.memberships("AGNU"))

        assert ("SCO", "observer", "2004-12/") == (
            membership.member.id,
            membership.status.value,
            membership.interval.edtf,
        )
        assert ({11}, set()) == (stated(membership), attested(membership))
        assert "United Nations" == membership.organization.part_of.name()

    @pytest.mark.parametrize(
        ("number", "status", "entries"), [(19, "member", FOUNDERS + JOINED_LATER), (20, "observer", OBSERVERS)]
    )
    def test_the_lists_are_said_to_be_complete(self, world, number, status, entries):
        roll = only(world.rolls("SCO", status=status))

        assert set(entries) == set(names(roll.entries))
        assert ({12}, {"2024-05"}, "/") == (stated(roll), attested(roll), roll.interval.edtf)
        assert tuple(sorted(entries)) == names(world.members("SCO", "May 2024", status=status))


class TestSources:
    def test_21_the_publications(self, world):
        sources = {source.id: source for source in world.sources()}
        article = sources.pop(ARTICLE)

        assert ("Người Đưa Tin", "Minh Duc", "pt") == (article.publisher, article.author, article.language)
        assert article.url.startswith("https://www.nguoiduatin.vn/")
        assert set(sources) == {source.id for source in article.derived_from}
        assert {"TASS", "Kazinform", "Kremlin.ru", "Eurasian Research Institute (ERI)"} == {
            source.publisher for source in sources.values()
        }

    def test_its_date_is_inferred(self, world):
        article = next(source for source in world.sources() if source.id == ARTICLE)

        assert ("2024-05", True) == (article.published.edtf, article.published_inferred)

    def test_every_fact_and_record_cites_a_paragraph_of_it(self, world):
        entities = (*world.states(), *world.leaders(), *world.organizations(), *world.offices())
        records = [
            record
            for entity in entities
            for record in (*entity.names, *entity.codes, *entity.existence, *getattr(entity, "capitals", ()))
        ]
        for fact in (*world, *records):
            assert fact.citations
            for citation in fact.citations:
                assert ARTICLE == citation.source.id
                assert re.fullmatch(r"¶ ([1-9]|1[0-4])", citation.locator)


class TestNothingMore:
    def test_how_many_facts_of_each_type(self, world):
        assert Counter(type(fact).__name__ for fact in world) == {
            "Chairmanship": 1,
            "Meeting": 5,
            "Membership": 13,
            "Roll": 2,
            "Statement": 9,
            "Tenure": 3,
            "TradeFigure": 1,
        }

    def test_twelve_states_three_leaders(self, world):
        assert tuple(sorted(FOUNDERS + JOINED_LATER + OBSERVERS)) == names(world.states())
        assert ("Kassym-Jomart Tokayev", "Sergey Lavrov", "Vladimir Putin") == names(world.leaders())

    def test_the_organizations_and_the_bodies_named(self, world):
        assert {"SCO", "SCO-CFM", "UN", "UNGA"} == {organization.id for organization in world.organizations()}

    def test_no_sources_contradict_each_other(self, world):
        assert () == world.conflicts()


class TestFromItAlone:
    """What follows from the article, and what does not."""

    def test_kazakhstan_chaired_in_may_2024(self, world):
        assert "Kazakhstan" == world.who_chaired("SCO", "2024-05").name()

    @pytest.mark.parametrize("when", ["2024-06", "2024-07-15"])
    def test_after_the_article_its_term_is_only_scheduled(self, world, when):
        with pytest.raises(gp.NoAnswerError, match="scheduled") as refused:
            world.who_chaired("SCO", when)

        assert ("Kazakhstan",) == names(refused.value.possible)
        assert not refused.value.known_none
        assert "Kazakhstan" == world.who_chaired("SCO", when, possible=True).name()

    @pytest.mark.parametrize("when", ["2024-08", "2023-06"])
    def test_outside_its_term_the_chair_is_not_known(self, world, when):
        for possible in (False, True):
            with pytest.raises(gp.NoAnswerError, match="not known") as refused:
                world.who_chaired("SCO", when, possible=possible)

            assert () == refused.value.possible
            assert not refused.value.known_none

    def test_the_year_2024_is_not_known_as_a_whole(self, world):
        with pytest.raises(gp.IncompleteError) as refused:
            world.who_chaired("SCO", "2024")

        assert ("Kazakhstan",) == names(refused.value.certain)

    def test_belarus_is_no_member_on_any_day_of_may_2024(self, world):
        days = [datetime.date(2024, 5, day) for day in range(1, 32)]

        assert {Verdict.NO} == {world.is_member("Belarus", "SCO", day) for day in days}
        assert Verdict.NO is world.is_member("Belarus", "SCO", "May 2024")

    @pytest.mark.parametrize(
        ("state", "when", "verdict"),
        [
            ("Belarus", "August 2024", Verdict.UNKNOWN),
            ("India", "May 2024", Verdict.YES),
            ("India", "2010", Verdict.UNKNOWN),
            ("China", "2010", Verdict.YES),
            ("China", "2001", Verdict.YES),
            ("China", "2001-03-01", Verdict.POSSIBLY),
            ("China", "June 2024", Verdict.UNKNOWN),
            ("Kazakhstan", "1999", Verdict.NO),
            ("India", "1999", Verdict.NO),
        ],
    )
    def test_who_is_a_member(self, world, state, when, verdict):
        assert verdict is world.is_member(state, "SCO", when)

    def test_turkey_is_no_observer_but_whether_a_partner_is_not_known(self, world):
        assert Verdict.NO is world.is_member("Turkey", "SCO", "May 2024", status="observer")
        assert Verdict.UNKNOWN is world.is_member("Turkey", "SCO", "May 2024", status="partner")

    def test_tokayev_led_in_may_2024(self, world):
        assert "Kassym-Jomart Tokayev" == world.who_led("Kazakhstan", "May 2024").name()

    def test_between_two_attestations_it_is_not_known(self, world):
        with pytest.raises(gp.NoAnswerError, match="not known") as refused:
            world.who_led("Kazakhstan", "January 2024")

        assert not refused.value.known_none
        assert Verdict.UNKNOWN is only(world.tenures("Kazakhstan")).holds("January 2024")
        assert "Kassym-Jomart Tokayev" == world.who_led("Kazakhstan", "2023-11-09").name()

    @pytest.mark.parametrize(
        ("when", "verdict"),
        [
            ("2004-12", Verdict.YES),
            ("2004-12-15", Verdict.POSSIBLY),
            ("2004-11", Verdict.UNKNOWN),
            ("2005", Verdict.UNKNOWN),
        ],
    )
    def test_an_end_not_stated_is_no_still_so(self, world, when, verdict):
        """From elsewhere the SCO might have been admitted twice, so before December 2004 the article is silent."""
        assert verdict is world.is_member("SCO", "AGNU", when, status="observer")

    def test_who_the_members_were_in_august_is_not_known(self, world):
        with pytest.raises(gp.IncompleteError):
            world.members("SCO", "August 2024")

    def test_in_2010_six_members_are_certain(self, world):
        with pytest.raises(gp.IncompleteError) as refused:
            world.members("SCO", "2010")

        assert FOUNDERS == names(refused.value.certain)
        assert FOUNDERS == names(world.members("SCO", "2010", complete=False))


class TestNames:
    @pytest.mark.parametrize(
        "name", ["OCX", "OCS", "Organização de Cooperação de Xangai", "SCO", "sco", "Shanghai Cooperation Organization"]
    )
    def test_the_sco(self, world, name):
        assert "SCO" == world.organization(name).id

    @pytest.mark.parametrize("name", ["AGNU", "Assembleia Geral das Nações Unidas", "UN General Assembly"])
    def test_the_general_assembly(self, world, name):
        assert "UNGA" == world.organization(name).id

    @pytest.mark.parametrize(
        ("name", "id_"),
        [
            ("Cazaquistão", "KAZ"),
            ("Rússia", "RUS"),
            ("Federação Russa", "RUS"),
            ("China", "CHN"),
            ("Quirguistão", "KGZ"),
            ("Tadjiquistão", "TJK"),
            ("Uzbequistão", "UZB"),
            ("Índia", "IND"),
            ("Irã", "IRN"),
            ("Paquistão", "PAK"),
            ("Afeganistão", "AFG"),
            ("Bielorrússia", "BLR"),
            ("Mongólia", "MNG"),
        ],
    )
    def test_states(self, world, name, id_):
        assert id_ == world.state(name).id
        assert id_ == world.state(name.upper()).id

    @pytest.mark.parametrize(
        ("name", "id_"),
        [
            ("Kassym-Jomart Tokayev", "kassym-jomart-tokayev"),
            ("Tokayev", "kassym-jomart-tokayev"),
            ("Vladimir Putin", "vladimir-putin"),
            ("Putin", "vladimir-putin"),
            ("Sergey Lavrov", "sergey-lavrov"),
            ("Lavrov", "sergey-lavrov"),
        ],
    )
    def test_leaders(self, world, name, id_):
        assert id_ == world.leader(name).id

    @pytest.mark.parametrize("name", ["Conselho", "Coopera", "Assembleia", "CO"])
    def test_a_part_of_a_name_is_no_name(self, world, name):
        with pytest.raises(gp.UnknownNameError):
            world.organization(name)


class TestInOurOwnWords:
    RUN = 8  # words in a row that are the article's and not the language's

    @staticmethod
    def words(text):
        return re.findall(r"\w+", re.sub(r"https?://\S+", "", text.casefold()))  # an address is no sentence

    def runs(self, text):
        words = self.words(text)
        return {tuple(words[at : at + self.RUN]) for at in range(len(words) - self.RUN + 1)}

    def test_no_sentence_of_the_article_stands_in_the_package(self):
        original = Path(__file__).parents[2] / "shared" / "article.txt"
        if not original.exists():
            pytest.skip("the article itself is no part of the project")
        theirs = self.runs(original.read_text(encoding="utf-8"))
        data = Path(gp.__file__).parent / "datasets"
        files = [path for path in data.rglob("*") if path.suffix in (".csv", ".json")]

        assert files
        for path in files:
            assert set() == theirs & self.runs(path.read_text(encoding="utf-8")), path.name

    def test_texts_are_english(self):
        """The article is Portuguese: a text with its letters would be a text of its own."""
        folder = Path(gp.__file__).parent / "datasets" / "article"
        with (folder / "statements.csv").open(encoding="utf-8", newline="") as file:
            texts = [row["text"] for row in csv.DictReader(file)]

        assert texts
        assert all(text.isascii() for text in texts)
