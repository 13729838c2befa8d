"""The validator names every problem by file, row and column, all in one run, and says what to do."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

import geopolitics as gp
from geopolitics.datasets import bundled_folders
from geopolitics.datasets.__main__ import main


def places(found):
    return [(problem.file, problem.row, problem.column) for problem in found]


class TestSound:
    def test_a_sound_data_set_has_no_problem(self, folder):
        assert () == gp.validate(folder.path)

    @pytest.mark.parametrize("bundled", bundled_folders(), ids=lambda path: path.rpartition("/")[2])
    def test_neither_have_those_that_are_bundled(self, bundled):
        assert () == gp.validate(bundled)


class TestCells:
    @pytest.mark.parametrize(
        ("place", "cell", "says"),
        [
            (("states", 2, "kind"), "kingdom", "'sovereign'"),
            (("states", 2, "name"), "", "must be filled"),
            (("states", 2, "name"), " Arcadia", "blanks"),
            (("states", 4, "sovereign"), "XYZ", "'XYZ' is no id in states"),
            (("states", 2, "sources"), "", "must be filled"),
            (("states", 2, "sources"), "gazete@p. 1", "'gazete' is no id in sources"),
            (("states", 2, "sources"), "gazette@p. 1; wier@p. 2", "'wier' is no id in sources"),
            (("organizations", 3, "part_of"), "ARC", "'ARC' is no id in organizations"),
            (("offices", 2, "of"), "ana-lys", "'ana-lys' is no id in states or organizations"),
            (("offices", 2, "seats"), "two", "two"),
            (("names", 2, "entity"), "XYZ", "'XYZ' is no id"),
            (("names", 2, "language"), "klingon-", "BCP 47"),
            (("names", 2, "start"), "sometime", "sometime"),
            (("sources", 4, "language"), "not-a-language", "BCP 47"),
            (("sources", 2, "published"), "June 2020", "June 2020"),
            (("sources", 4, "derived_from"), "nobody", "'nobody' is no id in sources"),
            (("memberships", 2, "member"), "ana-lys", "'ana-lys' is no id in states or organizations"),
            (("memberships", 2, "status"), "friend", "'observer'"),
            (("memberships", 2, "start"), "1995-13", "1995-13"),
            (("memberships", 2, "end"), "2001-02-30", "2001-02-30"),
            (("memberships", 3, "decided"), "spring", "spring"),
            (("memberships", 3, "attested"), "2020-99 gazette@p. 3", "2020-99"),
            (("memberships", 3, "start_sources"), "nobody", "'nobody' is no id in sources"),
            (("chairmanships", 2, "person"), "ARC", "'ARC' is no id in leaders"),
            (("chairmanships", 2, "role"), "king", "'co-chair'"),
            (("tenures", 2, "office"), "ARC", "'ARC' is no id in offices"),
            (("tenures", 2, "capacity"), "by force", "'de facto'"),
            (("meetings", 2, "participants"), "nobody", "'nobody' is no id"),
            (("meetings", 2, "participants"), "ana-lys as nothing", "'nothing' is no id in offices"),
            (("meetings", 2, "participants"), "ana-lys late", "'absent'"),
            (("meetings", 2, "kind"), "tea", "'summit'"),
            (("trade", 2, "currency"), "EUX", "ISO 4217"),
            (("statements", 2, "about"), "BOE NIX", "'NIX' is no id"),
            (("rolls", 2, "entries"), "ARC NIX", "'NIX' is no id"),
            (("coverage", 2, "kind"), "meetings", "'tenures'"),
            (("successions", 2, "kind"), "marriage", "'merger'"),
        ],
    )
    def test_one_cell_is_wrong(self, folder, place, cell, says):
        table, row, column = place
        folder.put(table, row, column, cell)
        found = [problem for problem in gp.validate(folder.path) if problem.column == column]

        assert (f"{table}.csv", row, column) == places(found)[0]
        assert says in str(found[0])
        assert found[0].remedy

    @pytest.mark.parametrize(
        ("place", "cell", "says"),
        [
            (("memberships", 2, "end"), "1994", "end"),
            (("meetings", 2, "when"), "2018-07/2018-06", "2018"),
            (("trade", 2, "amount"), "-1", "0 or more"),
            (("trade", 2, "amount"), "NaN", "finite"),
            (("trade", 2, "amount"), "1,5 million", "Decimal"),
            (("trade", 2, "currency"), "euro", "ISO 4217"),
            (("trade", 2, "partner"), "ARC", "another state"),
            (("coverage", 2, "end"), "..", "a first and a last day"),
            (("offices", 2, "seats"), "0", "1 or more"),
            (("statements", 3, "speaker_name"), "", "speaker"),
            (("successions", 2, "successor"), "ISL", "another"),
        ],
    )
    def test_a_cell_is_wrong_beside_the_others_of_its_row(self, folder, place, cell, says):
        table, row, column = place
        folder.put(table, row, column, cell)
        found = gp.validate(folder.path)

        assert (f"{table}.csv", row) == places(found)[0][:2]
        assert any(says in str(problem) for problem in found)


class TestTables:
    def test_a_column_that_is_none(self, folder):
        text = folder.file("leaders").read_text(encoding="utf-8")
        folder.write("leaders", text.replace("id,name,sources", "id,title,sources"))

        assert ("leaders.csv", 1, "title") in places(gp.validate(folder.path))

    def test_a_row_with_a_cell_too_many(self, folder):
        row = folder.add("leaders", "cy-dor,Dor, Cy,gazette")
        found = gp.validate(folder.path)

        assert ("leaders.csv", row, "") in places(found)
        assert "quote cells that hold a comma" in str(found[0])

    def test_an_id_twice(self, folder):
        row = folder.add("states", "ARC,Arcadia again,sovereign,,,gazette")

        assert ("states.csv", row, "id") in places(gp.validate(folder.path))

    def test_the_same_fact_twice(self, folder):
        row = folder.add("memberships", "BOE,AL,observer,,,,,gazette@p. 3,,,gazette@p. 3,")
        found = gp.validate(folder.path)

        assert ("memberships.csv", row, "member") in places(found)
        assert any("memberships.csv row 4" in str(problem) for problem in found)

    def test_a_source_that_nothing_cites(self, folder):
        row = folder.add("sources", "lonely,Lonely,2020,,,,")

        assert [("sources.csv", row, "id")] == places(gp.validate(folder.path))

    def test_one_page_under_two_ids_is_no_second_source(self, folder):
        folder.put("sources", 4, "url", "https://gazette.example/1")
        (found,) = gp.validate(folder.path)

        assert ("sources.csv", 4, "url") == (found.file, found.row, found.column)
        assert "'gazette'" in str(found)

    def test_a_cited_source_without_a_date_can_vouch_for_nothing(self, folder):
        folder.put("sources", 2, "published", "")

        assert [("sources.csv", 2, "published")] == places(gp.validate(folder.path))

    def test_two_spells_of_one_member_overlap(self, folder):
        folder.put("memberships", 3, "start", "2001-06-01")
        found = gp.validate(folder.path)

        assert [("memberships.csv", 3, "start")] == places(found)
        assert "overlaps" in found[0].what

    def test_a_note_explains_an_overlap(self, folder):
        folder.put("memberships", 3, "start", "2001-06-01")
        folder.put("memberships", 3, "note", "The two sources differ")

        assert () == gp.validate(folder.path)

    @pytest.mark.parametrize(
        ("start", "says"), [("2019-02-01", "leaves a gap"), ("2018-12-01", "overlaps"), ("2018-12-31", "")]
    )
    def test_one_chair_follows_the_other(self, folder, start, says):
        """A hand-over within a day belongs to both."""
        folder.put("chairmanships", 3, "start", start)
        found = gp.validate(folder.path)

        assert ([("chairmanships.csv", 3, "start")] if says else []) == places(found)
        assert all(says in problem.what for problem in found)

    @pytest.mark.parametrize(
        ("start", "says"), [("2018-02-01", "leaves a gap"), ("2017-12-01", "overlaps"), ("2018-01-01", "")]
    )
    def test_one_holder_follows_the_other_where_the_list_is_whole(self, folder, start, says):
        folder.put("tenures", 2, "end", "2017-12-31")
        row = folder.add("tenures", f"bo-rex,ARC-president,elected,{start},,gazette@p. 4,,,gazette@p. 4,")
        found = gp.validate(folder.path)
        assert "leaves a gap" not in str(found)

        folder.write("coverage", "kind,of,start,end,sources\ntenures,ARC-president,2016-05-02,2020,gazette\n")
        folder.describe()
        found = gp.validate(folder.path)
        assert ([("tenures.csv", row, "start")] if says else []) == places(found)
        assert all(says in problem.what for problem in found)

        folder.put("tenures", row, "note", "There was nobody for a month")
        assert () == gp.validate(folder.path)

    def test_a_table_in_several_files(self, folder):
        folder.file("names").rename(folder.path / "names-french.csv")
        assert ("datapackage.json", 0, "resources") in places(gp.validate(folder.path))

        folder.describe()
        assert () == gp.validate(folder.path)


class TestDescriptor:
    def test_it_is_missing(self, folder):
        (folder.path / "datapackage.json").unlink()
        found = gp.validate(folder.path)

        assert [("datapackage.json", 0, "")] == places(found)
        assert "--describe" in found[0].remedy

    def test_it_is_no_json(self, folder):
        (folder.path / "datapackage.json").write_text("{", encoding="utf-8")

        assert [("datapackage.json", 0, "")] == places(gp.validate(folder.path))

    def test_it_describes_other_tables(self, folder):
        path = folder.path / "datapackage.json"
        package = json.loads(path.read_text(encoding="utf-8"))
        del package["resources"][0]
        path.write_text(json.dumps(package), encoding="utf-8")

        assert [("datapackage.json", 0, "resources")] == places(gp.validate(folder.path))

    def test_describing_keeps_title_and_licence(self, folder):
        path = folder.path / "datapackage.json"
        package = json.loads(path.read_text(encoding="utf-8"))
        package |= {"title": "The Aegean", "licenses": [{"name": "CC0-1.0"}], "resources": []}
        path.write_text(json.dumps(package), encoding="utf-8")
        folder.describe()
        written = json.loads(path.read_text(encoding="utf-8"))

        assert ("The Aegean", [{"name": "CC0-1.0"}]) == (written["title"], written["licenses"])
        assert "memberships.csv" in {resource["path"] for resource in written["resources"]}

    def test_each_column_is_described_with_its_type_and_terms(self, folder):
        package = json.loads((folder.path / "datapackage.json").read_text(encoding="utf-8"))
        fields = {
            (resource["name"], field["name"]): field
            for resource in package["resources"]
            for field in resource["schema"]["fields"]
        }

        assert all(field["description"] and field["type"] for field in fields.values())
        assert "observer" in fields["memberships", "status"]["constraints"]["enum"]


class TestAllInOneRun:
    def test_every_problem_is_reported(self, folder):
        broken = [("meetings", 2, "kind"), ("names", 3, "start"), ("trade", 2, "amount"), ("tenures", 2, "capacity")]
        for table, row, column in broken:
            folder.put(table, row, column, "nonsense")

        assert {(f"{table}.csv", row, column) for table, row, column in broken} == set(places(gp.validate(folder.path)))

    def test_no_folder(self, tmp_path):
        found = gp.validate(tmp_path / "nowhere")

        assert 1 == len(found)
        assert "nowhere" in str(found[0])

    def test_a_folder_without_tables(self, tmp_path):
        assert "no table" in str(gp.validate(tmp_path)[0])


class TestCommand:
    def test_it_says_that_all_is_well(self, folder, capsys):
        assert 0 == main([str(folder.path)])
        assert "aegean: no problems\n" == capsys.readouterr().out

    def test_it_prints_each_problem_on_a_line(self, folder, capsys):
        folder.put("states", 2, "kind", "kingdom")

        assert 1 == main([str(folder.path)])
        assert "states.csv, row 2, column kind: " in capsys.readouterr().out

    def test_it_runs_as_documented_on_what_is_bundled(self):
        done = subprocess.run(
            [sys.executable, "-m", "geopolitics.datasets"], capture_output=True, text=True, check=False
        )

        assert (0, "") == (done.returncode, done.stderr)
        assert "article: no problems\n" in done.stdout
