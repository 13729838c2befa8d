"""The second clock: what was known by a day, and what is vouched for up to a day."""

from __future__ import annotations

import attrs
import pytest
import slow_model
import strategies as some
from hypothesis import given, settings
from hypothesis import strategies as st

import geopolitics as gp
from geopolitics import (
    Citation,
    Coverage,
    Existence,
    IncompleteError,
    Membership,
    NoAnswerError,
    Organization,
    Roll,
    Source,
    State,
    Verdict,
    World,
    as_window,
)


def about(fact):
    """What a fact is about, apart from its dates."""
    if isinstance(fact, Coverage):
        return Coverage  # goes with any fact of its list
    said = fact.to_dict()
    return str({name: value for name, value in said.items() if name not in ("interval", "citations")})


def slow_stating(fact, edge):
    """Those that state an edge: cited for it; else for the fact when it had come; else for the fact."""
    own = [citation for citation in fact.citations if citation.part.value == edge]
    whole = [citation for citation in fact.citations if citation.part.value == "fact"]
    date = getattr(fact.interval, edge)
    first = slow_model.days_of(date.edtf)[0] if isinstance(date, gp.PartialDate) else None
    later = []
    for citation in whole:
        dated = citation.source.published or citation.source.accessed
        if first is not None and dated is not None and slow_model.days_of(dated.edtf)[-1] >= first:
            later.append(citation)
    return own or later or whole


def slow_rebuild(fact, day):
    """By sources alone: the citations published by then, and of start and end what they state."""
    by_then = []
    for citation in fact.citations:
        dated = citation.source.published or citation.source.accessed
        if dated is not None and slow_model.days_of(dated.edtf)[-1] <= day:
            by_then.append(citation)
    if len(by_then) in (0, len(fact.citations)):
        return fact if by_then else None
    start_stated = any(citation in by_then for citation in slow_stating(fact, "start"))
    end_stated = any(citation in by_then for citation in slow_stating(fact, "end"))
    start = fact.interval.start if start_stated else None
    end = fact.interval.end if end_stated else None
    if end is None and fact.interval.end is not None and start_stated:
        end = ".."  # it had begun, and nobody knew of an end
    return attrs.evolve(fact, interval=some.Interval(start, end), citations=tuple(by_then))


class TestAsKnownOn:
    @given(some.claims(st.one_of(some.memberships(), some.rolls())), some.days())
    def test_by_sources_alone_it_is_what_they_had_said(self, facts, day):
        expected = [slow_rebuild(fact, as_window(day)[1]) for fact in facts]
        known = World(facts).as_known_on(day, strict=True)
        assert World(fact for fact in expected if fact is not None) == World(known)

    @given(some.claims(some.facts()), some.days(), st.booleans())
    def test_every_fact_is_one_of_the_record_and_none_is_lost_later(self, facts, day, strict):
        """Public acts or not, nothing is made up; and of whom something was known, it was known later too."""
        world = World(facts)
        then, later = ([about(fact) for fact in world.as_known_on(d, strict=strict)] for d in (day, "2005-06"))

        assert set(then) - {Coverage} <= set(later)
        assert set(later) <= {about(fact) for fact in world}

    @given(some.memberships(), some.days(), some.days())
    def test_what_was_seen_of_an_earlier_day_is_not_denied_later(self, fact, day, other):
        asked, then = sorted((day, other))
        for known in World([fact]).as_known_on(then):
            if all(citation.known for citation in known.citations) and known.holds(asked) is Verdict.YES:
                assert fact.holds(asked) is not Verdict.NO

    @given(some.claims(some.memberships()), some.days(), some.days(), some.windows())
    def test_who_was_not_on_a_whole_list_then_was_not_on_it(self, facts, until, day, when):
        """A list that was whole by then says no of nobody who had belonged."""
        lists = {fact.organization for fact in facts if fact.status is gp.Status.MEMBER}
        coverages = [
            Coverage(kind="memberships", of=one, interval=f"2000-01-01/{until}", citations=Citation(source=LATER))
            for one in lists
        ]
        world = World([*facts, *coverages])
        known = world.as_known_on(day)
        for fact in known.memberships(status="member"):
            if known.is_member(fact.member, fact.organization, when) is Verdict.NO:
                assert world.is_member(fact.member, fact.organization, when) is Verdict.NO

    @given(some.claims(some.facts()), some.days())
    def test_turned_back_twice_it_shows_the_earlier_day(self, facts, day):
        world = World(facts).as_known_on("2004-06-30", strict=True)

        assert world.as_known_on(day, strict=True) == World(facts).as_known_on(day, strict=True)

    @given(some.claims(some.facts()))
    def test_all_was_known_once_every_source_was_out(self, facts):
        dated = [fact for fact in facts if all(c.source.dated for c in fact.citations)]

        assert World(dated) == World(dated).as_known_on("2006-01-01")


class TestAsOf:
    @settings(max_examples=200)
    @given(some.claims(some.facts()), some.days())
    def test_horizons_are_shortened_and_never_extended(self, facts, day):
        world, limit = World(facts), as_window(day)[1]
        before = {fact: fact.horizon for fact in world}

        for fact in world.as_of(day):
            assert fact.horizon <= limit
            assert before[fact] is None or fact.horizon <= before[fact]

    @settings(max_examples=200)
    @given(some.memberships(), some.days(), some.windows())
    def test_nothing_becomes_certain_by_looking_less_far(self, fact, day, when):
        (shortened,) = World([fact]).as_of(day)

        if shortened.holds(when) is Verdict.YES:
            assert fact.holds(when) is Verdict.YES

    def test_a_part_of_a_month_says_less_than_the_month(self):
        """ "Still so" of February, of a spell within February, says on some day of it, not by its first."""
        source = Source(id="month", title="A monthly", published="2004-02")
        world = World([belongs("2004-02/2004-02", Citation(source=source, part="still so"))])

        assert Verdict.POSSIBLY is world.is_member(ARCADIA, LEAGUE, "2004-02-01")
        assert Verdict.POSSIBLY is world.as_of("2004-02-01").is_member(ARCADIA, LEAGUE, "2004-02-01")

    @given(some.claims(some.facts()), some.days())
    def test_it_is_idempotent(self, facts, day):
        once = World(facts).as_of(day)

        assert once == once.as_of(day)


LEAGUE = Organization("LEA", "League")
ARCADIA, BORDURIA = State("ARC", "Arcadia"), State("BOR", "Borduria")
LATER = Source(id="history", title="A history of the League", published="2020-01-01")


def belongs(interval, *citations, member=ARCADIA):
    said = citations or Citation(source=LATER)
    return Membership(member=member, organization=LEAGUE, interval=interval, citations=said)


class TestWhatStatesAnEnd:
    """An end that has sources of its own was known when they said it; else when a source could know of it."""

    EARLY, LATE = Source(id="early", title="Early", published="2010"), Source(id="late", title="Late", published="2021")

    def joined(self, *citations):
        alpha, club = State("ALF", "Alpha"), Organization("CLB", "Club")
        return Membership(member=alpha, organization=club, interval="2000-01-01/2020-12-31", citations=citations)

    @pytest.mark.parametrize("strict", [True, False])
    @pytest.mark.parametrize("part", ["end", "fact"])
    def test_an_older_source_did_not_announce_it(self, part, strict):
        fact = self.joined(Citation(source=self.EARLY), Citation(source=self.LATE, part=part))
        (known,) = World([fact]).as_known_on("2015-01-01", strict=strict).memberships()

        assert known.interval.edtf == "2000-01-01/.."
        assert not known.end_scheduled

    def test_where_no_other_states_it_an_older_source_announced_it(self):
        fact = self.joined(Citation(source=self.EARLY), Citation(source=self.LATE, part="still so"))
        (known,) = World([fact]).as_known_on("2015-01-01").memberships()

        assert known.interval.edtf == "2000-01-01/2020-12-31"
        assert known.end_scheduled

    def test_a_start_to_come_was_not_known(self):
        fact = self.joined(Citation(source=self.EARLY), Citation(source=self.LATE, part="start"))

        assert World([fact]).as_known_on("2011-01-01", strict=True).memberships()[0].interval.start is None


class TestPublicActs:
    def test_an_accession_is_known_from_its_own_day(self):
        world = World([belongs("2001-06-15/2010-03-01")])

        assert Verdict.YES is world.as_known_on("2005-01-01").is_member(ARCADIA, LEAGUE, "2004")
        assert 0 == len(world.as_known_on("2005-01-01", strict=True))
        assert 0 == len(world.as_known_on("2001-06-14"))

    def test_an_end_to_come_was_not_known(self):
        known = World([belongs("2001-06-15/2010-03-01")]).as_known_on("2005-01-01")

        assert Verdict.UNKNOWN is known.is_member(ARCADIA, LEAGUE, "2010-04-01")
        assert known.memberships()[0].citations[0].known is not None

    def test_an_exit_that_may_have_come_is_not_denied_by_what_was_seen(self):
        """In the middle of the month in which it left, nobody had written yet whether it had."""
        known = World([belongs("2001-06-15/2010-03")]).as_known_on("2010-03-20")

        assert Verdict.YES is known.is_member(ARCADIA, LEAGUE, "2010-03-01")
        assert Verdict.UNKNOWN is known.is_member(ARCADIA, LEAGUE, "2010-03-20")

    def test_a_list_is_known_when_it_is_published(self):
        roll = Roll(organization=LEAGUE, entries=[ARCADIA], interval="2004/2005", citations=Citation(source=LATER))

        assert 0 == len(World([roll]).as_known_on("2010"))

    def test_a_coverage_goes_with_a_fact_that_was_not_known(self):
        """A list checked in 2009 is no longer whole without the member of whom only a later source tells."""
        checked = Citation(source=Source(id="check", title="Our check", accessed="2009-01-01"))
        coverage = Coverage(kind="memberships", of=LEAGUE, interval="2001-06-15/2008-12-31", citations=checked)
        world = World([belongs("2001-06-15/..", checked), coverage])

        assert 1 == len(world.as_known_on("2009").members(LEAGUE, "2005"))
        told_later = world | World([belongs("2002/2004", member=BORDURIA)])
        with pytest.raises(IncompleteError):
            told_later.as_known_on("2009", strict=True).members(LEAGUE, "2005")

    def test_a_list_of_public_acts_is_whole_up_to_the_day(self):
        """Who had acceded by 2005, everybody could see then; who was to leave or come in 2008, nobody."""
        coverage = Coverage(kind="memberships", of=LEAGUE, interval="2001-06-15/2019", citations=Citation(source=LATER))
        world = World([belongs("2001-06-15/2010-03-01"), belongs("2008-01-01/..", member=BORDURIA), coverage])
        known = world.as_known_on("2005-06-30")

        assert (ARCADIA,) == known.members(LEAGUE, "2005-06-30")
        assert Verdict.NO is known.is_member(BORDURIA, LEAGUE, "2005-06-30")
        assert Verdict.UNKNOWN is known.is_member(BORDURIA, LEAGUE, "2005-07-01")
        assert Verdict.UNKNOWN is world.as_known_on("2005-06-30", strict=True).is_member(BORDURIA, LEAGUE, "2005")

    def test_a_suspension_that_was_not_known_leaves_the_list_of_members_in_doubt(self):
        """Whoever was suspended was a member, and of that one only a later source tells."""
        coverage = Coverage(kind="memberships", of=LEAGUE, interval="2001-06-15/2019", citations=Citation(source=LATER))
        suspended = attrs.evolve(belongs("2004/2004"), status="suspended")
        world = World([belongs("2006-01-01/.."), suspended, coverage])

        assert Verdict.POSSIBLY is world.is_member(ARCADIA, LEAGUE, "2004-03-01")
        assert Verdict.UNKNOWN is world.as_known_on("2004-06-30").is_member(ARCADIA, LEAGUE, "2004-03-01")

    def test_a_list_ends_where_one_may_have_come_of_whom_nobody_knew(self):
        coverage = Coverage(kind="memberships", of=LEAGUE, interval="2001-06-15/2019", citations=Citation(source=LATER))
        known = World([belongs("2005/2010"), coverage]).as_known_on("2005-06-30")

        assert Verdict.NO is known.is_member(ARCADIA, LEAGUE, "2004-12-31")
        assert Verdict.UNKNOWN is known.is_member(ARCADIA, LEAGUE, "2005-01-01")

    def test_a_list_is_not_whole_without_a_claim_that_contradicts(self):
        coverage = Coverage(kind="memberships", of=LEAGUE, interval="2001/2019", citations=Citation(source=LATER))
        claims = belongs("2004-02/2004-03"), belongs("2004-01/2004-02")
        world = World([*claims, coverage, belongs("2003/..", member=BORDURIA)])
        doubtful = World([claims[0], belongs("2004-33/2004-02"), coverage])

        assert Verdict.NO is world.as_known_on("2004-03-01").is_member(ARCADIA, LEAGUE, "2003-12-31")
        assert Verdict.POSSIBLY is doubtful.is_member(ARCADIA, LEAGUE, "2004-01-10")
        assert Verdict.NO is not doubtful.as_known_on("2004-03-01").is_member(ARCADIA, LEAGUE, "2004-01-10")

    def test_a_state_that_was_to_be_restored_is_not_denied(self):
        spans = [
            Existence(interval=dates, citations=Citation(source=LATER)) for dates in ("1918/1940", "1991-09-06/..")
        ]
        coverage = Coverage(kind="memberships", of=LEAGUE, interval="1950/2019", citations=Citation(source=LATER))
        world = World([belongs("1991-09-17/..", member=State("EST", "Estonia", existence=spans)), coverage])
        known = world.as_known_on("1985-06-30")

        assert Verdict.NO is known.is_member("EST", LEAGUE, "1985-06-01")
        assert Verdict.UNKNOWN is known.is_member("EST", LEAGUE, "1991-09-17")
        assert Verdict.NO is not known.state("EST").exists("1991-10")

    def test_still_so_in_a_later_source_shows_that_it_was_so(self):
        """Two early sources tell of the accession, a late one that it goes on: so it went on in between."""
        early, late = (Source(id=name, title=name, published=name) for name in ("2004", "2020"))
        cited = Citation(source=early), Citation(source=late, part="still so")
        known = World([belongs("2004-03-29/..", *cited)]).as_known_on("2015")

        assert Verdict.YES is known.is_member(ARCADIA, LEAGUE, "2015-06")
        assert Verdict.UNKNOWN is known.is_member(ARCADIA, LEAGUE, "2016-06")

    def test_a_dissolution_to_come_was_not_known(self):
        lasted = Existence(interval="1922-12-30/1991-12-26", citations=Citation(source=LATER))
        world = World([belongs("1950/..", member=Organization("UNI", "Union", existence=[lasted]))])

        assert Verdict.NO is world.organization("UNI").exists("1995")
        assert Verdict.NO is not world.as_known_on("1990-01-01").organization("UNI").exists("1995")
        assert Verdict.NO is not world.as_of("1990-01-01").memberships()[0].member.exists("1995")

    def test_turned_back_a_source_without_a_date_still_vouches_for_no_open_end(self):
        world = World([belongs("2001/..", Citation(source=Source(id="leaf", title="A leaflet")))])

        assert Verdict.UNKNOWN is world.is_member(ARCADIA, LEAGUE, "2010")
        assert Verdict.UNKNOWN is world.as_of("2020-01-01").is_member(ARCADIA, LEAGUE, "2010")


def test_nobody_is_known_before_anything_was():
    with pytest.raises(NoAnswerError):
        World([LEAGUE]).as_known_on("1990-01-01").who_chaired(LEAGUE, "1990")


class TestWhatWasSaidLater:
    def test_a_later_still_so_vouches_for_the_day_to_which_the_clock_is_turned_back(self):
        """A dated start and a later "still so" are one spell, of which `as_of` keeps what lies before its day."""
        world = gp.article().as_of("2010")

        assert gp.Verdict.YES is world.is_member("China", "SCO", "2010-05")
        assert gp.Verdict.UNKNOWN is world.is_member("China", "SCO", "2011-05")
        assert gp.Verdict.UNKNOWN is world.is_member("India", "SCO", "2010-05")

    def test_a_capital_is_known_from_the_day_of_its_source(self):
        with pytest.raises(gp.NoAnswerError):
            gp.article().as_known_on("2010").state("Kazakhstan").capital("2024-05")
