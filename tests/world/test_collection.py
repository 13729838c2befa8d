"""A World as a collection: merging, selecting, copying, order."""

from __future__ import annotations

import copy
import pickle
import random

import attrs
import pytest
import slow_model
import strategies as some
from hypothesis import example, given, settings
from hypothesis import strategies as st

from geopolitics import (
    ArgumentError,
    Citation,
    Coverage,
    InvalidFactError,
    Membership,
    Name,
    Office,
    Organization,
    Roll,
    Source,
    State,
    World,
)
from geopolitics.world._timeline import Timeline

SOURCE = Source(id="s", title="A source", published="2020")
OTHER = Source(id="t", title="Another source", published="2021")
FEW = settings(max_examples=30)
CITED, ALSO = Citation(source=SOURCE), Citation(source=OTHER)


@st.composite
def worlds(draw):
    """Worlds that know some of the same facts by other sources, and the same entities by other names."""
    facts = draw(st.lists(some.facts(), max_size=3))
    names = draw(st.lists(st.sampled_from(["Arkadien", "Arcadie"]), max_size=2, unique=True))
    arcadia = State("ARC", "Arcadia", names=[Name(text=text, citations=draw(some.receipts())) for text in names])
    league = draw(some.organizations())
    return World([*facts, arcadia, league])


class TestMerging:
    @FEW
    @given(worlds(), worlds())
    def test_it_is_commutative(self, one, other):
        assert one | other == other | one
        assert list(one | other) == list(other | one)
        assert [fact.citations for fact in one | other] == [fact.citations for fact in other | one]

    @FEW
    @given(worlds(), worlds(), worlds())
    def test_it_is_associative(self, one, other, third):
        assert (one | other) | third == one | (other | third)

    @given(worlds())
    def test_it_is_idempotent(self, world):
        assert world | world == world == world | World()

    @FEW
    @given(worlds(), worlds(), some.windows())
    def test_the_order_of_merging_does_not_change_an_answer(self, one, other, when):
        both, turned = one | other, other | one

        assert both.is_member("ARC", some.LEAGUE, when) is turned.is_member("ARC", some.LEAGUE, when)

    @FEW
    @given(worlds(), worlds())
    def test_every_citation_is_kept(self, one, other):
        both = {fact: set(fact.citations) for fact in one | other}

        for fact in (*one, *other):
            assert set(fact.citations) <= both[fact]

    def test_equal_facts_pool_their_citations(self):
        facts = [belongs("2001/..", CITED), belongs("2001/..", ALSO)]
        (fact,) = World(facts[:1]) | World(facts[1:])

        assert {CITED, ALSO} == set(fact.citations)

    def test_entities_pool_their_names_in_every_fact_that_speaks_of_them(self):
        arkadien = State("ARC", "Arcadia", names=[Name(text="Arkadien", language="de", citations=CITED)])
        merged = World([belongs("2001/..", CITED)]) | World([arkadien])

        assert "Arkadien" == merged.memberships()[0].member.name("de")
        assert State("ARC", "Arcadia") == merged.state("Arkadien")

    def test_entities_pool_their_names_however_deep_they_are_named(self):
        """An office of a territory of a state: all three know the state's other name."""
        state, renamed = (State("ARC", "Arcadia", names=n) for n in ([], [Name(text="Arkadien", citations=CITED)]))
        territory = State("TER", "Territory", kind="territory", sovereign=state)
        office = Office("TER-governor", "Governor of the Territory", of=territory)
        (found,) = (World([office]) | World([renamed])).offices()

        assert ["Arkadien"] == [name.text for name in found.of.sovereign.names]

    def test_only_a_world_can_be_merged_with_one(self):
        with pytest.raises(TypeError):
            World() | [belongs("2001/..", CITED)]


def belongs(interval, *citations):
    return Membership(member=some.ARCADIA, organization=some.LEAGUE, interval=interval, citations=citations)


class TestSelecting:
    COVERAGE = Coverage(kind="memberships", of=some.LEAGUE, interval="2001/2020", citations=CITED)
    WORLD = World([belongs("2001/..", CITED), COVERAGE])

    def test_a_selection_is_no_complete_record(self):
        """Without some of the facts, the word that they are all is no longer true."""
        assert self.COVERAGE not in self.WORLD.select(where=lambda _: True)
        assert self.COVERAGE not in self.WORLD.select(Membership)

    def test_all_of_the_facts_that_it_speaks_for_may_be_kept_with_it(self):
        assert self.COVERAGE in self.WORLD.select(Membership, Coverage)

    def test_a_coverage_without_the_facts_it_speaks_for_goes(self):
        """Else it would deny every member."""
        assert self.COVERAGE not in self.WORLD.select(Coverage, Roll)

    @FEW
    @given(worlds(), worlds())
    def test_it_selects_the_same_of_both_as_of_each(self, one, other):
        assert (one | other).select(Membership) == one.select(Membership) | other.select(Membership)


class TestCopies:
    @given(worlds())
    def test_copies_are_the_same(self, world):
        assert world == copy.copy(world) == copy.deepcopy(world) == pickle.loads(pickle.dumps(world))
        assert hash(world) == hash(pickle.loads(pickle.dumps(world)))

    @given(st.lists(some.facts(), max_size=5), st.randoms(use_true_random=False))
    def test_facts_come_in_one_order_however_they_were_given(self, facts, chance):
        shuffled = list(facts)
        chance.shuffle(shuffled)

        assert list(World(facts)) == list(World(shuffled))
        assert World(facts).memberships() == World(shuffled).memberships()

    def test_lists_of_one_length_and_time_come_in_one_order_too(self):
        league = Organization("LEA", "League")
        states = [State(name, name) for name in ("ARC", "BOR", "CAG")]
        rolls = [
            Roll(organization=league, entries=pair, interval="2004-01/2004-03", citations=CITED)
            for pair in (states[:2], states[1:])
        ]

        assert list(World(rolls)) == list(World(reversed(rolls)))

    def test_a_world_is_closed(self):
        with pytest.raises(AttributeError):
            World().facts = ()

    @pytest.mark.parametrize("given", ["a fact", 3, None, SOURCE, CITED])
    def test_nothing_but_facts_and_entities(self, given):
        with pytest.raises(ArgumentError, match=r"World, facts=: got .*, expected facts and entities"):
            World([given])

    def test_equality_is_with_all_citations(self):
        assert World([belongs("2001/..", CITED)]) != World([belongs("2001/..", ALSO)])
        assert World() != "World"


class TestTimeline:
    """The questions that Worlds compile: the same answer, found by bisection."""

    @settings(max_examples=200)
    @example(
        [belongs("2004-XX-15/..", Citation(source=Source(id="feb", title="F", published="2004-02-20")))], "2004-03-20"
    )
    @given(some.claims(st.one_of(some.memberships(), some.rolls())), some.windows())
    def test_membership(self, facts, when):
        line = World([*facts, *some.STATES])._index.membership(some.ARCADIA, some.LEAGUE, some.MEMBER).line
        window = slow_model.as_window(when)
        for day in (window[0] - 20, window[0] - 5, window[0] - 1):
            line.at(day, day)  # what was worked out for days before is not taken for the answer

        assert line.answer(*window).verdict is line.at(*window).verdict
        assert line.answer(*window).disputed is line.at(*window).disputed

    @settings(max_examples=200)
    @given(some.claims(some.chairmanships()), some.windows())
    def test_chair(self, facts, when):
        line = World([*facts, some.LEAGUE])._index.chair(some.LEAGUE).line
        window = slow_model.as_window(when)

        for day in (window[0] - 20, window[0] - 5, window[0] - 1):
            line.at(day, day)

        assert who(line.answer(*window).certain) == who(line.at(*window).certain)

    @given(st.sets(st.integers(0, 20)), st.integers(-2, 22), st.integers(0, 4))
    def test_a_window_between_two_breaks_is_worked_out_once(self, breaks, first, more):
        asked = []
        line = Timeline(
            breaks, lambda *window: asked.append(window) or [sum(b <= day for b in breaks) for day in window]
        )
        answers = [line.at(first, first + more) for _ in range(3)]

        assert answers[0] == answers[1] == answers[2]
        if not any(first < each <= first + more for each in breaks):
            assert 1 == len(asked)


def who(pairs):
    return {holder for holder, _ in pairs}


def test_evolve_checks_anew():
    with pytest.raises(InvalidFactError):
        attrs.evolve(belongs("2001/..", CITED), citations=())


def test_a_random_order_of_many_facts():
    facts = [belongs(f"20{year:02}/..", CITED) for year in range(30)]
    expected = [fact.interval.edtf for fact in facts]
    random.Random(1).shuffle(facts)

    assert expected == [fact.interval.edtf for fact in World(facts).memberships()]


def test_organizations_and_states_of_one_id_are_two():
    world = World([State("UN", "Union"), Organization("UN", "United Nations")])

    assert 2 == len({*world.states(), *world.organizations()})
