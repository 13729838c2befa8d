"""What was added, corrected or withdrawn between two versions of the data, or between two Worlds."""

from __future__ import annotations

import pickle

import attrs
import pytest
import strategies as some
from hypothesis import given

import geopolitics as gp
from geopolitics import ArgumentError, ChangeKind, Citation, Leader, Office, Source, State, Tenure, World
from geopolitics.datasets import load
from geopolitics.world import versioned

SOURCE, OTHER = (Source(id=name, title=name.title(), published="2020") for name in ("gazette", "almanac"))
PRESIDENT = Office("ARC-president", "President of Arcadia", of=State("ARC", "Arcadia"), role="head of state")


def held(name, interval, source=SOURCE):
    leader = Leader(name.lower(), name)
    return Tenure(leader=leader, office=PRESIDENT, interval=interval, citations=Citation(source=source))


def told(before, now):
    return [(change.kind.value, change.before, change.fact) for change in World(now).changes(since=World(before))]


class TestBetweenWorlds:
    def test_a_fact_is_added_or_withdrawn(self):
        first, second = held("Ann", "2001/2004"), held("Ben", "2004/2008")

        assert [("added", None, second)] == told([first], [first, second])
        assert [("withdrawn", second, None)] == told([first, second], [first])

    def test_a_date_is_corrected_in_one_change(self):
        before, now = held("Ann", "2001/2004"), held("Ann", "2001-03-05/2004")

        assert [("corrected", before, now)] == told([before], [now])

    def test_each_is_paired_with_the_spell_that_it_corrects(self):
        first, second = held("Ann", "2001/2004"), held("Ann", "2010/2014")
        mended = held("Ann", "2010-06-01/2014")

        assert [("corrected", second, mended)] == told([first, second], [first, mended])

    def test_a_spell_of_another_time_is_no_correction(self):
        before, now = held("Ann", "2001/2004"), held("Ann", "2010/2014")

        assert [("withdrawn", before, None), ("added", None, now)] == told([before], [now])

    def test_a_new_source_of_the_same_is_no_change(self):
        assert [] == told([held("Ann", "2001/2004")], [held("Ann", "2001/2004", OTHER)])

    @given(some.claims(some.facts()), some.claims(some.facts()))
    def test_the_changes_lead_from_the_one_to_the_other(self, before, now):
        facts = set(World(before))
        for kind, fact, old in World(now).changes(since=World(before)):
            assert (kind is ChangeKind.ADDED) == (old is None)
            assert (kind is ChangeKind.WITHDRAWN) == (fact is None)
            facts -= {old}
            facts |= {fact} - {None}

        assert set(World(now)) == facts


class TestVersions:
    def test_the_record_tells_what_came_since_an_earlier_version(self):
        changes = gp.changes(since="2026.1")

        assert {change.kind for change in changes} <= set(ChangeKind)
        assert {change.fact for change in changes} - {None} <= set(gp.world())
        assert not {change.before for change in changes} & set(gp.world())

    def test_nothing_came_since_the_present_one(self):
        assert () == gp.changes(since=gp.world().version)

    def test_another_version_is_refused_and_those_there_are_named(self):
        with pytest.raises(ArgumentError, match=r"'1999.1'.*2026\.1"):
            gp.changes(since="1999.1")
        with pytest.raises(ArgumentError, match="a World: this one has no versions"):
            World([held("Ann", "2001/2004")]).changes(since="2026.1")
        with pytest.raises(ArgumentError):
            gp.changes(since=2026.1)

    def test_what_is_made_of_a_version_is_of_that_version(self):
        world = gp.article()
        made = (world.as_of("2024"), world.as_known_on("2024-06"), world.select(gp.Roll), world | world, world.prefer())

        assert {world.version} == {one.version for one in made}
        assert world.version == pickle.loads(pickle.dumps(world)).version

    def test_with_facts_of_ones_own_it_is_of_none(self):
        mine = World([held("Ann", "2001/2004")])

        assert ("", "", "1.0") == (mine.version, (gp.article() | mine).version, versioned((), "1.0").version)

    def test_a_data_set_of_ones_own_has_the_version_it_states(self, tmp_path):
        (tmp_path / "sources.csv").write_text("id,title\ngazette,Gazette\n", encoding="utf-8")
        assert "" == load(tmp_path).version
        (tmp_path / "datapackage.json").write_text('{"version": "7"}', encoding="utf-8")
        assert "7" == load(tmp_path).version

    def test_every_answer_names_it(self):
        answer = gp.ask("Who chaired the SCO in May 2024?")

        assert gp.world().version == answer.data_version == answer.to_dict()["data_version"]
        assert "" == gp.ask("Who led Arcadia in 2002?", World([held("Ann", "2001/2004")])).data_version


def test_an_earlier_version_is_kept_when_it_is_closed(tmp_path):
    """Its facts are made anew from the rows that were written down then."""
    from geopolitics.datasets._pack import PackStore, packed, rows_of
    from geopolitics.datasets._past import keep
    from geopolitics.datasets._reader import Reader
    from geopolitics.world import bundled

    folder, past = tmp_path / "data", str(tmp_path / "past")
    folder.mkdir()
    (folder / "sources.csv").write_text("id,title,published\ngazette,Gazette,2020\n", encoding="utf-8")
    (folder / "states.csv").write_text("id,name,kind,sources\nARC,Arcadia,sovereign,gazette\n", encoding="utf-8")
    (folder / "leaders.csv").write_text("id,name,sources\nann,Ann,gazette\nben,Ben,gazette\n", encoding="utf-8")
    office = "id,name,of,role,sources\nARC-president,President of Arcadia,ARC,head of state,gazette\n"
    (folder / "offices.csv").write_text(office, encoding="utf-8")
    tables = {
        "1.1": ("ann,ARC-president,elected,2001,2004,gazette", "ben,ARC-president,elected,2004,,gazette"),
        "1.2": ("ann,ARC-president,elected,2001-03-05,2004,gazette", "ben,ARC-president,elected,2004,,gazette"),
        "1.10": ("ann,ARC-president,elected,2001-03-05,2004,gazette",),
    }
    worlds = {}
    for version, lines in tables.items():
        text = "\n".join(("leader,office,capacity,start,end,sources", *lines, ""))
        (folder / "tenures.csv").write_text(text, encoding="utf-8")
        reader = Reader(str(folder))
        (tmp_path / "world.pack").write_bytes(packed([reader], version))
        keep(past, version, rows_of([reader]))
        worlds[version] = load(folder)
    now = bundled(lambda: PackStore(str(tmp_path / "world.pack"), past))

    assert "1.10" == now.version
    for version in ("1.1", "1.2"):
        assert worlds["1.10"].changes(since=worlds[version]) == now.changes(since=version)
    assert ["corrected", "withdrawn"] == sorted(change.kind.value for change in now.changes(since="1.1"))


def test_a_change_reads_as_a_line():
    before = held("Ann", "2001/2004")
    (change,) = World([attrs.evolve(before, interval="2001/2005")]).changes(since=World([before]))

    assert str(change).startswith("corrected (interval): Tenure('ann', 'ARC-president', '2001/2004') → Tenure(")


def test_a_change_names_what_is_said_otherwise():
    before = held("Ann", "2001/2004")
    (change,) = World([attrs.evolve(before, note="Resigned")]).changes(since=World([before]))

    assert ("note",) == change.fields
    assert "corrected (note): Tenure('ann', 'ARC-president', '2001/2004')" == str(change)
