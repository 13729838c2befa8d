"""A data set becomes a World, whole or not at all."""

from __future__ import annotations

import copy
from decimal import Decimal

import pytest

import geopolitics as gp
from geopolitics import Verdict
from geopolitics.datasets import load


@pytest.fixture
def world(folder):
    return load(folder.path)


def only(found):
    assert len(found) == 1, found
    return found[0]


class TestYourOwn:
    def test_entities_and_their_records(self, world):
        arcadia = world.state("Arcadie")

        assert "ARC" == arcadia.id
        assert ("Arcadia", "Arcadie", "Republic of Arcadia") == (
            arcadia.name(),
            arcadia.name("fr"),
            arcadia.name(official=True),
        )
        assert ("AC", None) == (arcadia.code("iso2", "2010-05"), arcadia.code("iso3"))
        assert "Tripoli" == arcadia.capital("2020-06-01")
        assert arcadia == world.state("Isles").sovereign
        assert "Aegean League" == world.organization("AL-C").part_of.name()

    def test_an_id_that_comes_later_in_its_file(self, folder):
        """A territory may stand before its sovereign."""
        folder.write(
            "states",
            "id,name,kind,sovereign,sources\nISL,Isles,territory,ARC,gazette\nARC,Arcadia,sovereign,,gazette\n"
            "BOE,Boeotia,sovereign,,gazette\n",
        )

        assert "ARC" == load(folder.path).state("Isles").sovereign.id

    def test_an_empty_end_is_not_stated_and_two_dots_are_still_so(self, world):
        assert "1995/.." == world.organization("AL").existence[0].interval.edtf
        assert ["1995/2001-12-31", "2005-07-01/"] == [
            membership.interval.edtf for membership in world.memberships("AL", member="ARC")
        ]

    def test_decision_and_signature_are_kept_apart_from_effect(self, world):
        second = world.memberships("AL", member="ARC")[1]

        assert ("2005-03", "2005-04") == (second.decided.edtf, second.signed.edtf)
        assert Verdict.NO is second.holds("2005-06-30")

    def test_citations_say_where_what_and_whether_we_infer(self, world):
        second = world.memberships("AL", member="ARC")[1]
        said = [(c.source.id, c.locator, c.part.value, c.attests and c.attests.edtf) for c in second.citations]

        assert said == [
            ("gazette", "p. 3", "fact", None),
            ("gazette", "p. 3", "still so", "2020-05"),
            ("review", "p. 1", "start", None),
        ]
        assert [True] == [name.citations[0].inferred for name in world.leader("Bo Rex").names]

    def test_a_source_knows_what_it_draws_on(self, world):
        sources = {source.id: source for source in world.sources()}

        assert ("wire",) == tuple(source.id for source in sources["review"].derived_from)
        assert "2020-05-31" == sources["wire"].dated.edtf

    def test_meetings_with_their_participants(self, world):
        summit = only(world.meetings(kind="summit"))

        assert "2018-06/2018-07" == summit.interval.edtf
        assert [("ana-lys", "ARC-president", "attended"), ("bo-rex", None, "planned"), ("BOE", None, "absent")] == [
            (one.who.id, one.capacity and one.capacity.id, one.attendance.value) for one in summit.participants
        ]

    def test_amounts_keep_what_is_printed(self, world):
        figure = only(world.trade("ARC", "BOE"))

        assert Decimal("1500000.50") == figure.amount
        assert ("EUR", "fob", "2019/2019", "since 1990") == (
            figure.currency,
            figure.valuation,
            figure.interval.edtf,
            figure.claim_scope,
        )

    def test_a_speaker_that_is_no_entity_goes_by_name(self, world):
        assert "Trade is easy" == only(world.statements(speaker="A chamber of commerce")).text

    def test_the_rest(self, world):
        assert "ana-lys" == only(world.chairmanships("AL", chair="ARC")).person.id
        assert 3 == next(office.seats for office in world.offices("Boeotia"))
        assert "absorption" == only(world.successions("Isles")).kind.value
        assert "BOE" == only(world.seats("AL")).holder.id
        assert "chairmanships" == only(world.coverage("AL")).kind.value
        assert ("ARC",) == tuple(state.id for state in only(world.rolls("AL")).entries)

    def test_it_answers(self, world):
        assert "BOE" == world.who_chaired("AL", "May 2019").id
        assert Verdict.NO is world.is_member("Boeotia", "Aegean League", "2020-06-01")
        with pytest.raises(gp.NoAnswerError) as refused:
            world.members("AL", "2020-06-01") and world.who_led("Boeotia", "2020-06-01")
        assert not refused.value.known_none

    def test_it_joins_the_article(self, world):
        both = world | gp.article()

        assert len(world) + len(gp.article()) == len(both)
        assert "KAZ" == both.who_chaired("SCO", "May 2024").id
        assert "BOE" == both.who_chaired("AL", "2019").id

    def test_loading_twice_gives_equal_worlds(self, folder, world):
        assert load(folder.path) == world
        assert copy.deepcopy(world) == world

    def test_a_path_or_text(self, folder, world):
        assert load(str(folder.path)) == world


class TestNothingHalfLoaded:
    @pytest.mark.parametrize(
        ("table", "row", "column", "cell"),
        [
            ("states", 2, "kind", "kingdom"),
            ("memberships", 2, "end", "1994"),
            ("trade", 2, "amount", "-1"),
            ("names", 2, "start", "sometime"),
            ("sources", 2, "published", "June 2020"),
            ("meetings", 2, "participants", "nobody"),
        ],
    )
    def test_one_bad_cell_and_there_is_no_world(self, folder, table, row, column, cell):
        folder.put(table, row, column, cell)
        with pytest.raises(gp.DataError, match=rf"{table}\.csv, row {row}"):
            load(folder.path)

    def test_the_error_has_all_problems(self, folder):
        folder.put("states", 2, "kind", "kingdom")
        folder.put("tenures", 2, "capacity", "by force")
        with pytest.raises(gp.DataError) as refused:
            load(folder.path)

        said = "\n".join(refused.value.problems)
        assert "states.csv, row 2, column kind" in said
        assert "tenures.csv, row 2, column capacity" in said

    @pytest.mark.parametrize("name", ["nowhere", "."])
    def test_no_folder_or_no_tables(self, tmp_path, name):
        with pytest.raises(gp.DataError, match="expected"):
            load(tmp_path / name)

    def test_an_unknown_column_is_no_fact_left_out(self, folder):
        """A heading misspelt would lose what stands under it."""
        text = folder.file("memberships").read_text(encoding="utf-8")
        folder.write("memberships", text.replace(",start,", ",begin,"))
        with pytest.raises(gp.DataError, match=r"memberships\.csv, row 1, column begin"):
            load(folder.path)

    def test_a_file_that_is_no_utf8(self, folder):
        folder.file("leaders").write_bytes(b"id,name,sources\nana-lys,Ana L\xfds,gazette\n")
        with pytest.raises(gp.DataError, match=r"leaders\.csv"):
            load(folder.path)
        assert any("leaders.csv" in str(problem) for problem in gp.validate(folder.path))

    def test_a_file_of_no_table_is_no_table_left_out(self, folder):
        """`membership.csv` would be a list that nobody reads."""
        folder.file("memberships").rename(folder.path / "membership.csv")

        assert any(problem.file == "membership.csv" for problem in gp.validate(folder.path))
        with pytest.raises(gp.DataError, match=r"membership\.csv"):
            load(folder.path)

    def test_a_mark_of_byte_order_is_read_over(self, folder):
        """Spreadsheets write one."""
        text = folder.file("leaders").read_text(encoding="utf-8")
        folder.file("leaders").write_text(text, encoding="utf-8-sig", newline="\r\n")

        assert () == gp.validate(folder.path)
        assert 2 == len(load(folder.path).leaders())
