"""The hard cases of world politics, in small made-up Worlds."""

from __future__ import annotations

import datetime

import pytest

import geopolitics as gp
from geopolitics import (
    ArgumentError,
    Chairmanship,
    Citation,
    Coverage,
    Existence,
    IncompleteError,
    Leader,
    ManyAnswersError,
    Membership,
    NoAnswerError,
    Office,
    Organization,
    Roll,
    Source,
    State,
    Tenure,
    Verdict,
    World,
)

YES, NO, POSSIBLY, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.POSSIBLY, Verdict.UNKNOWN

ARCADIA, BORDURIA, CAGLIARI = State("ARC", "Arcadia"), State("BOR", "Borduria"), State("CAG", "Cagliari")
YEARBOOK = Source(id="yearbook", title="Yearbook", published="2025-01-01")
NEWS = Source(id="news", title="The News", published="2024-05")
IN_YEARBOOK, IN_NEWS = Citation(source=YEARBOOK), Citation(source=NEWS)
STILL = Citation(source=NEWS, part="still so")
LEAGUE = Organization("LEA", "League", existence=[Existence(interval="2001-06-15/..", citations=IN_YEARBOOK)])
ADA, BEN, CLEO = Leader("ada", "Ada"), Leader("ben", "Ben"), Leader("cleo", "Cleo")
PRESIDENT = Office("ARC-president", "President of Arcadia", of=ARCADIA, role="head of state")
PREMIER = Office("ARC-premier", "Prime Minister of Arcadia", of=ARCADIA, role="head of government")


def chair(who, interval, cited=IN_YEARBOOK, **more):
    return Chairmanship(organization=LEAGUE, chair=who, interval=interval, citations=cited, **more)


def member(who, interval, cited=IN_YEARBOOK, **more):
    return Membership(member=who, organization=LEAGUE, interval=interval, citations=cited, **more)


def tenure(who, interval, office=PRESIDENT, cited=IN_YEARBOOK, **more):
    return Tenure(leader=who, office=office, interval=interval, citations=cited, **more)


class TestADayOfHandOver:
    """India to 4 July 2023, Kazakhstan from that day: it belongs to both."""

    WORLD = World([chair(ARCADIA, "2022-09-16/2023-07-04"), chair(BORDURIA, "2023-07-04/2024-07-04")])

    def test_both_held_the_chair(self):
        with pytest.raises(ManyAnswersError, match="handover='incoming' or handover='outgoing' picks one") as caught:
            self.WORLD.who_chaired("League", "2023-07-04")

        assert (ARCADIA, BORDURIA) == caught.value.certain

    @pytest.mark.parametrize(("handover", "expected"), [("outgoing", ARCADIA), ("incoming", BORDURIA)])
    def test_one_of_them_by_choice(self, handover, expected):
        assert expected == self.WORLD.who_chaired("League", "2023-07-04", handover=handover)

    @pytest.mark.parametrize(("handover", "expected"), [("outgoing", ARCADIA), ("incoming", BORDURIA)])
    def test_though_the_outgoing_one_began_on_a_day_not_stated(self, handover, expected):
        world = World([chair(ARCADIA, "/2023-07-04"), chair(BORDURIA, "2023-07-04/")])

        assert expected == world.who_chaired("League", "2023-07-04", handover=handover)

    def test_an_end_that_was_only_announced_is_not_given_up_by_the_incoming_one(self):
        announced = chair(
            ARCADIA, "2022-09-16/2023-07-04", Citation(source=Source(id="told", title="Told", published="2023-06"))
        )
        world = World([announced, chair(BORDURIA, "2023-07-04/2024-07-04")])

        assert BORDURIA == world.who_chaired("League", "2023-07-04", handover="incoming")
        assert ARCADIA == world.who_chaired("League", "2023-07-04", handover="outgoing", possible=True)
        with pytest.raises(NoAnswerError, match=r"nobody is certain; possible \(scheduled\): Arcadia"):
            world.who_chaired("League", "2023-07-04", handover="outgoing")

    def test_the_days_around_it_have_one(self):
        assert ARCADIA == self.WORLD.who_chaired("League", datetime.date(2023, 7, 3))
        assert BORDURIA == self.WORLD.who_chaired("League", datetime.date(2023, 7, 5))

    def test_a_longer_window_has_the_one_who_held_it_throughout(self):
        assert BORDURIA == self.WORLD.who_chaired("League", "2023-07-04/2023-12-31")

    def test_a_window_across_it_has_nobody_throughout(self):
        with pytest.raises(ManyAnswersError, match=r"nobody throughout; in parts of it Arcadia .*, Borduria .*"):
            self.WORLD.who_chaired("League", "July 2023")

    def test_only_a_part_is_known(self):
        with pytest.raises(IncompleteError, match="certain for a part of it only: Borduria"):
            self.WORLD.who_chaired("League", "2024")

    def test_nobody_before_it_existed_is_an_answer_too(self):
        with pytest.raises(NoAnswerError, match="nobody: it did not exist then") as caught:
            self.WORLD.who_chaired("League", "1999")

        assert caught.value.known_none

    def test_nobody_in_a_gap_of_a_complete_record(self):
        cover = Coverage(kind="chairmanships", of=LEAGUE, interval="2020-01-01/2024-12-31", citations=IN_YEARBOOK)
        world = World([chair(ARCADIA, "2021-01-01/2021-12-31"), cover])

        with pytest.raises(NoAnswerError, match="nobody: the record holds every term of that time, and there is none"):
            world.who_chaired("League", "2022")

    def test_another_word_for_it_is_refused(self):
        with pytest.raises(ArgumentError, match="'incoming' or 'outgoing'"):
            self.WORLD.who_chaired("League", "2023-07-04", handover="both")


class TestTwoSeats:
    """Two captains for six months: neither is the one, and no choice of hand-over makes them one."""

    OFFICE = Office("ARC-captain", "Captain of Arcadia", of=ARCADIA, role="head of state", seats=2)
    WORLD = World([tenure(ADA, "2023-04-01/2023-10-01", OFFICE), tenure(BEN, "2023-05-01/2023-10-01", OFFICE)])

    @pytest.mark.parametrize("handover", [None, "incoming", "outgoing"])
    def test_both_led(self, handover):
        with pytest.raises(ManyAnswersError) as caught:
            self.WORLD.who_led("Arcadia", "2023-06-15", handover=handover)

        assert (ADA, BEN) == caught.value.certain
        assert "handover" not in str(caught.value)


class TestHorizon:
    def test_a_source_dated_to_a_year_says_nothing_of_the_days_after_it_was_read(self):
        read = Source(id="almanac", title="Almanac", published="2024", accessed="2024-05-21")
        world = World([tenure(ADA, "2020/..", cited=Citation(source=read))])

        assert ADA == world.who_led("Arcadia", "2024-05-21")
        with pytest.raises(NoAnswerError):
            world.who_led("Arcadia", "2024-05-22")


class TestCapacity:
    def test_an_acting_leader_led_beside_an_absent_principal(self):
        """And the principal's tenure goes on."""
        world = World([tenure(ADA, "2020-01-01/2024-12-31"), tenure(BEN, "2023-03-01/2023-03-31", capacity="acting")])

        assert BEN == world.who_led("Arcadia", "2023-03-15")
        assert ADA == world.who_led("Arcadia", "2023-04-15")
        assert YES is world.tenures(leader="Ada")[0].holds("2023-03-15")

    @pytest.mark.parametrize("day", ["2023-03-02", "2023-03-20", "2023-03-30"])
    def test_a_principal_may_have_led_while_the_day_on_which_somebody_stood_in_is_not_known(self, day):
        """Brazil, May 2016: suspended on some day of the month."""
        world = World([tenure(ADA, "2020-01-01/2024-12-31"), tenure(BEN, "2023-03/2023-06-30", capacity="acting")])

        with pytest.raises(NoAnswerError) as caught:
            world.who_led("Arcadia", day)

        assert ({ADA, BEN}, False) == (set(caught.value.possible), caught.value.known_none)
        assert BEN == world.who_led("Arcadia", "2023-04-15")
        assert ADA == world.who_led("Arcadia", "2023-02-28")

    def test_a_principal_did_not_lead_throughout_a_month_in_which_somebody_stood_in(self):
        world = World([tenure(ADA, "2020-01-01/2024-12-31"), tenure(BEN, "2023-03-12/2023-06-30", capacity="acting")])

        with pytest.raises(ManyAnswersError) as caught:
            world.who_led("Arcadia", "March 2023", office="head of state")

        assert {ADA, BEN} == set(caught.value.certain)

    def test_the_day_on_which_somebody_came_is_no_second_answer_for_the_rest(self):
        world = World([tenure(ADA, "2020-01-01/2024-12-31"), tenure(BEN, "2023-03-12/2023-06-30", capacity="acting")])

        assert BEN == world.who_led("Arcadia", "2023-03-12/2023-03-31")

    def test_an_acting_leader_between_two_others_shares_the_days_of_hand_over(self):
        """Nobody was absent: one handed over to the acting leader, who handed over to the next."""
        world = World(
            [
                tenure(ADA, "2020-01-01/2023-03-01"),
                tenure(BEN, "2023-03-01/2023-03-31", capacity="acting"),
                tenure(CLEO, "2023-03-31/2024-12-31"),
            ]
        )

        assert BEN == world.who_led("Arcadia", "2023-03-15")
        assert ADA == world.who_led("Arcadia", "2023-03-01", handover="outgoing")
        assert BEN == world.who_led("Arcadia", "2023-03-01", handover="incoming")
        assert CLEO == world.who_led("Arcadia", "2023-03-31", handover="incoming")

    def test_an_acting_leader_stands_in_for_nobody_of_another_office(self):
        """An acting head of government is not the head of state."""
        world = World([tenure(ADA, "2020/2024"), tenure(BEN, "2023-03-01/2023-03-31", PREMIER, capacity="acting")])

        with pytest.raises(ManyAnswersError) as caught:
            world.who_led("Arcadia", "2023-03-15")

        assert {ADA, BEN} == set(caught.value.certain)

    def test_a_claim_to_an_office_is_no_holding_of_it(self):
        world = World([tenure(ADA, "2020/2024"), tenure(CLEO, "2020-01-01/2024", capacity="claimed")])

        assert ADA == world.who_led("Arcadia", "2022")
        assert CLEO == world.tenures("Arcadia", leader="Cleo")[0].leader

    def test_two_offices_of_one_person_are_no_dispute(self):
        """A prime minister who is acting president for the last months."""
        acting = tenure(ADA, "1999-12-31/2000-05-07", capacity="acting")
        world = World([tenure(ADA, "1999-08-09/2000-05-07", PREMIER), acting])

        assert ADA == world.who_led("Arcadia", "1999-10")
        assert ADA == world.who_led("Arcadia", "2000-03")
        assert () == world.conflicts()

    def test_two_offices_of_two_persons_are_two_answers(self):
        world = World([tenure(ADA, "2020/2024"), tenure(BEN, "2020/2024", PREMIER)])

        with pytest.raises(ManyAnswersError):
            world.who_led("Arcadia", "2022")
        assert BEN == world.who_led("Arcadia", "2022", office="head of government")


class TestMembersOfAKind:
    def test_who_was_no_member_was_not_suspended(self):
        cover = Coverage(kind="memberships", of=LEAGUE, interval="2010-01-01/2024-12-31", citations=IN_YEARBOOK)
        world = World([member(ARCADIA, "2010-01-01/2015-12-31"), member(BORDURIA, "2010-01-01/2024-12-31"), cover])

        assert NO is world.is_member(CAGLIARI, "League", "2012", status="suspended")
        assert NO is world.is_member(ARCADIA, "League", "2020", status="suspended")
        assert NO is world.is_member(ARCADIA, "League", "2015/2016", status="suspended", throughout=True)
        assert UNKNOWN is world.is_member(BORDURIA, "League", "2020", status="suspended")

    def test_a_suspended_member_is_a_member(self):
        """Its suspension says so by itself, where nothing else is recorded."""
        suspended = member(ARCADIA, "2023-08-01/2025-01-28", status="suspended")
        world = World([suspended])

        assert YES is world.is_member(ARCADIA, "League", "2024-03-01")
        assert YES is world.is_member(ARCADIA, "League", "2024-03-01", status="suspended")
        assert UNKNOWN is world.is_member(ARCADIA, "League", "2022"), "the end of a suspension ends no membership"

    def test_the_last_day_of_a_member_is_the_day_before_its_exit(self):
        cover = Coverage(kind="memberships", of=LEAGUE, interval="2001-06-15/2025-12-31", citations=IN_YEARBOOK)
        world = World(
            [
                member(ARCADIA, "2001-06-15/2025-01-28", Citation(source=Source(id="a", title="A", published="2026"))),
                cover,
            ]
        )

        assert YES is world.is_member(ARCADIA, "League", "2025-01-28")
        assert UNKNOWN is world.is_member(ARCADIA, "League", "2025-01-29"), "the record was vouched for to the new year"

    def test_a_member_that_left_and_came_back(self):
        cover = Coverage(kind="memberships", of=LEAGUE, interval="2002-01-01/2020-12-31", citations=IN_YEARBOOK)
        world = World([member(ARCADIA, "2002-01-01/2008-12-31"), member(ARCADIA, "2016-01-01/2016-11-30"), cover])

        assert NO is world.is_member(ARCADIA, "League", "2010")
        assert NO is world.is_member(ARCADIA, "League", "2008/2016", throughout=True)
        assert YES is world.is_member(ARCADIA, "League", "2008/2016")
        assert (ARCADIA,) == world.members("League", "2016-06")
        assert () == world.members("League", "2010")

    def test_spells_that_follow_on_each_other_add_up(self):
        """A membership renewed is a membership throughout, and no record of all spells denies it."""
        cover = Coverage(kind="memberships", of=LEAGUE, interval="2002-01-01/2020-12-31", citations=IN_YEARBOOK)
        world = World([member(ARCADIA, "2002-01-01/2008-12-31"), member(ARCADIA, "2009-01-01/2016-11-30"), cover])

        assert YES is world.is_member(ARCADIA, "League", "2005/2012", throughout=True)
        assert (ARCADIA,) == world.members("League", "2005/2012", throughout=True)

    def test_one_term_after_another_of_the_same_chair(self):
        world = World([chair(ARCADIA, "2022-01-01/2022-12-31"), chair(ARCADIA, "2023-01-01/2023-12-31")])

        assert ARCADIA == world.who_chaired("League", "2022/2023")


class TestLists:
    ROLL = Roll(organization=LEAGUE, entries=[ARCADIA, BORDURIA], citations=STILL)

    def test_a_state_that_a_complete_list_lacks_is_no_member(self):
        """On any day of the month to which the list is dated; in another month nothing is known."""
        world = World([self.ROLL, CAGLIARI])

        assert NO is world.is_member(CAGLIARI, "League", "2024-05-21")
        assert UNKNOWN is world.is_member(CAGLIARI, "League", "August 2024")
        assert UNKNOWN is world.is_member(CAGLIARI, "League", "2024-05/2024-06")
        assert NO is world.is_member(CAGLIARI, "League", "2024-05/2024-06", throughout=True)

    def test_a_state_that_it_has_is_one(self):
        assert YES is World([self.ROLL]).is_member(ARCADIA, "League", "2024-05")
        assert (ARCADIA, BORDURIA) == World([self.ROLL]).members("League", "2024-05")

    def test_nobody_belonged_before_it_was_founded(self):
        assert NO is World([self.ROLL]).is_member(ARCADIA, "League", "1999")
        assert () == World([self.ROLL]).members("League", "1999")

    def test_an_end_alone_denies_nothing_afterwards(self):
        """Only existence, a list or a coverage says no: a state may have come back."""
        world = World([member(ARCADIA, "2002-01-01/2008-12-31")])

        assert UNKNOWN is world.is_member(ARCADIA, "League", "2010")

    def test_a_fact_against_a_list_is_a_conflict(self):
        world = World([self.ROLL, member(CAGLIARI, "2010/..")])

        assert POSSIBLY is world.is_member(CAGLIARI, "League", "2024-05")
        (conflict,) = world.conflicts()
        assert "the list of members lacks Cagliari" == conflict.reason


class TestClaims:
    def test_the_more_precise_refines(self):
        """2014-03-23/ and 2014-03-23/2020-07-17 are one spell, told by two sources."""
        world = World([member(ARCADIA, "2014-03-23/"), member(ARCADIA, "2014-03-23/2020-07-17")])

        assert YES is world.is_member(ARCADIA, "League", "2018")
        assert () == world.conflicts()

    def test_a_year_and_a_day_of_it_are_one_start(self):
        """Since 1958, and since 12 March 1958."""
        world = World([tenure(ADA, "1958/1960-05-01"), tenure(ADA, "1958-03-12/1960-05-01")])

        assert ADA == world.who_led("Arcadia", "1958-06")
        assert () == world.conflicts()
        with pytest.raises(NoAnswerError):
            world.who_led("Arcadia", "1958-02")

    def test_two_claims_in_dispute(self):
        world = World([member(ARCADIA, "2004-05-01/2010-12-31"), member(ARCADIA, "2004-05-01/2012-12-31", IN_NEWS)])

        assert YES is world.is_member(ARCADIA, "League", "2008")
        assert POSSIBLY is world.is_member(ARCADIA, "League", "2012-06")
        assert "the end of one spell" == world.conflicts()[0].reason
        assert YES is world.prefer("news").is_member(ARCADIA, "League", "2012-06")
        assert UNKNOWN is world.prefer("yearbook").is_member(ARCADIA, "League", "2012-06")

    def test_a_source_without_a_date_does_not_vouch_for_ever(self):
        """Two claims on one spell, one of them dated: no more is certain than to that date."""
        leaf = Citation(source=Source(id="leaf", title="A leaflet"))
        world = World([member(ARCADIA, "2004/..", leaf), member(ARCADIA, "2004-05-01/..", IN_NEWS)])

        assert YES is world.is_member(ARCADIA, "League", "2024-05-31")
        assert UNKNOWN is world.is_member(ARCADIA, "League", "2024-06-01")

    def test_attestations_years_apart_are_no_bridge_for_a_dated_spell_between(self):
        """In office in 2020, and again from 2022: the second spell does not deny the first."""
        seen = [Citation(source=NEWS, part="still so", attested=date) for date in ("2020-01", "2024-03")]
        bare = Tenure(leader=ADA, office=PRESIDENT, citations=seen)
        world = World([bare, tenure(ADA, "2022-06-01/..")])

        assert ADA == world.who_led("Arcadia", "2020-01")
        assert ADA == world.who_led("Arcadia", "2023")
        with pytest.raises(NoAnswerError):
            world.who_led("Arcadia", "2021")


class TestScheduled:
    WORLD = World([chair(ARCADIA, "2023-07/2024-07", IN_NEWS)])

    def test_it_is_certain_as_far_as_it_is_vouched_for(self):
        assert ARCADIA == self.WORLD.who_chaired("League", "May 2024")

    @pytest.mark.parametrize("when", ["2024-06", "2024-07-15"])
    def test_then_possible_to_the_end_announced(self, when):
        with pytest.raises(NoAnswerError, match=r"possible \(scheduled\): Arcadia; ask with possible=True") as caught:
            self.WORLD.who_chaired("League", when)

        assert (ARCADIA,) == caught.value.possible
        assert not caught.value.known_none
        assert ARCADIA == self.WORLD.who_chaired("League", when, possible=True)

    @pytest.mark.parametrize("when", ["2024-08", "2023-06"])
    def test_and_not_known_beyond(self, when):
        with pytest.raises(NoAnswerError, match="not known") as caught:
            self.WORLD.who_chaired("League", when, possible=True)

        assert () == caught.value.possible

    def test_possible_for_a_part_is_not_possible_for_the_whole(self):
        with pytest.raises(NoAnswerError, match="ask for a shorter window"):
            self.WORLD.who_chaired("League", "2024-06/2024-12", possible=True)

    def test_an_end_to_come_says_nothing_of_the_time_before(self):
        """Where the start is not stated, silence is no announcement."""
        term = chair(ARCADIA, "/2024-07-04", IN_NEWS)

        assert UNKNOWN is term.holds("1950")
        assert POSSIBLY is term.holds("2024-06-15")

    def test_one_whose_start_was_attested_is_not_still_to_start(self):
        term = chair(ARCADIA, "2024/", STILL)

        assert UNKNOWN is term.holds("2024-08")
        assert not term.start_scheduled


class TestTitles:
    """An office is asked for by its role, by its title, or by what people call it."""

    @pytest.mark.parametrize(
        ("state", "title", "office"),
        [
            ("Czechia", "president", "CZE-president"),  # President of the Czech Republic
            ("Spain", "prime minister", "ESP-prime-minister"),  # President of the Government
            ("China", "prime minister", "CHN-premier"),
            ("Germany", "prime minister", "DEU-chancellor"),
            ("United Kingdom", "Queen", "GBR-monarch"),
            ("Denmark", "king", "DNK-monarch"),
            ("Switzerland", "president", "CHE-president"),
        ],
    )
    def test_by_what_people_call_it(self, state, title, office):
        asked = gp.who_led(state, "2019-06-01", office=title)

        assert asked in {term.leader for term in gp.tenures(state) if term.office.id == office}

    @pytest.mark.parametrize(("state", "title"), [("Japan", "president"), ("Iran", "prime minister")])
    def test_another_office_of_the_role_is_not_meant(self, state, title):
        with pytest.raises(gp.UnknownNameError):
            gp.who_led(state, "2019-06-01", office=title)

    def test_a_role_that_nobody_has_on_record_points_to_those_there_are(self):
        with pytest.raises(gp.NoAnswerError, match=r"President of the United States \(head of state\)"):
            gp.who_led("United States", "2019-06-01", office="head of government")

    def test_without_an_office_both_count_though_one_changed_hands(self):
        with pytest.raises(gp.ManyAnswersError, match=r"Scalfaro .*Prodi"):
            gp.who_led("Italy", "1996")


class TestWhatBodiesHave:
    """What an organization has only through its bodies is not answered of the whole, but the error names the bodies."""

    COUNCIL = Organization("COU", "Council of the League", kind="body", part_of=LEAGUE)
    BUREAU = Organization("BUR", "Bureau of the League", kind="body", part_of=LEAGUE)
    HEAD = Office("BUR-head", "Head of the Bureau", of=BUREAU, role="secretary-general")
    WORLD = World(
        [
            Chairmanship(organization=COUNCIL, chair=ARCADIA, interval="2020-01-01/2020-12-31", citations=IN_YEARBOOK),
            tenure(ADA, "2020-01-01/2020-12-31", office=HEAD),
        ]
    )

    def test_the_chair_is_that_of_a_body(self):
        with pytest.raises(NoAnswerError, match=r"the chairs of Council of the League \(body='COU'\): ask about one"):
            self.WORLD.who_chaired("League", "2020")

        assert self.WORLD.who_chaired("League", "2020", body="COU") == ARCADIA

    def test_the_head_is_that_of_a_body(self):
        with pytest.raises(NoAnswerError, match=r"on record are Head of the Bureau \('BUR'\): ask about one"):
            self.WORLD.who_led("League", "2020")

        assert self.WORLD.who_led("BUR", "2020") == ADA
