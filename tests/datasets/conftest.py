"""A small made-up data set, sound until a test breaks it."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from geopolitics.datasets.__main__ import main

SOUND = {
    "sources": """\
id,title,published,accessed,language,derived_from,url
gazette,The Gazette,2020-06-01,,en,,https://gazette.example/1
wire,A wire service,,2020-05-31,,,
review,A review,2021-03,,fr,wire,https://review.example/7
""",
    "states": """\
id,name,kind,sovereign,claimants,sources
ARC,Arcadia,sovereign,,,gazette@p. 1
BOE,Boeotia,sovereign,,,gazette@p. 1
ISL,Isles,territory,ARC,,gazette@p. 2
""",
    "organizations": """\
id,name,kind,part_of,predecessors,description,sources
AL,Aegean League,intergovernmental organization,,,A league of states,gazette@p. 3
AL-C,Council of the Aegean League,body,AL,,,gazette@p. 3
""",
    "leaders": "id,name,sources\nana-lys,Ana Lys,gazette@p. 4\nbo-rex,Bo Rex,~gazette@p. 4\n",
    "offices": """\
id,name,of,role,seats,sources
ARC-president,President of Arcadia,ARC,head of state,,gazette@p. 4
BOE-college,College of Boeotia,BOE,head of state,3,gazette@p. 4
""",
    "names": """\
entity,text,language,kind,start,end,sources
ARC,Arcadie,fr,common,,,review@p. 9
ARC,Republic of Arcadia,en,official,1990,,gazette@p. 1
""",
    "codes": "entity,scheme,code,start,end,sources\nARC,iso2,AC,1990,..,gazette@p. 1\n",
    "capitals": "state,city,start,end,sources,start_sources,end_sources,attested\nARC,Tripoli,,,gazette,,,gazette\n",
    "existence": """\
entity,start,end,sources,start_sources,end_sources,attested
AL,1995,..,gazette@p. 3,,,gazette@p. 3
""",
    "memberships": """\
member,organization,status,start,end,decided,signed,sources,start_sources,end_sources,attested,note
ARC,AL,member,1995,2001-12-31,,,gazette@p. 3,,,,
ARC,AL,member,2005-07-01,,2005-03,2005-04,gazette@p. 3,review@p. 1,,2020-05 gazette@p. 3,
BOE,AL,observer,,,,,gazette@p. 3,,,gazette@p. 3,
""",
    "chairmanships": """\
organization,chair,person,role,start,end,sources,start_sources,end_sources,attested,note
AL,ARC,ana-lys,chair,2018-01-01,2018-12-31,gazette@p. 3,,,,
AL,BOE,,chair,2019-01-01,2019-12-31,gazette@p. 3,,,,
""",
    "tenures": """\
leader,office,capacity,start,end,sources,start_sources,end_sources,attested,note
ana-lys,ARC-president,elected,2016-05-02,,gazette@p. 4,,,gazette@p. 4,
""",
    "meetings": """\
kind,title,participants,when,organization,place,state,status,sources,note
summit,Summit,ana-lys as ARC-president; bo-rex planned; BOE absent,2018-06/2018-07,AL,Tripoli,ARC,held,gazette@p. 5,
""",
    "trade": """\
state,partner,reporter,flow,amount,currency,period,valuation,stated_by,stated,claim,claim_scope,sources,note
ARC,BOE,ARC,exports,1500000.50,EUR,2019,fob,ana-lys,2020-01,record,since 1990,gazette@p. 6,
""",
    "statements": """\
speaker,speaker_name,about,text,when,sources
ana-lys,,BOE AL,Friendship,2020-05-30,gazette@p. 7
,A chamber of commerce,ARC,Trade is easy,2020,gazette@p. 7
""",
    "rolls": """\
organization,status,entries,start,end,sources,start_sources,end_sources,attested
AL,member,ARC,,,gazette@p. 3,,,gazette@p. 3
""",
    "coverage": "kind,of,status,start,end,sources\nchairmanships,AL,,2018-01-01,2019-12-31,gazette@p. 3\n",
    "successions": "predecessor,successor,kind,date,sources\nISL,BOE,absorption,2020-02-01,gazette@p. 8\n",
    "seats": """\
organization,seat,holder,start,end,sources,start_sources,end_sources,attested,note
AL,ARC,BOE,,1999,gazette@p. 9,,,,
""",
}


class Folder:
    """A data set on disk, and ways to break it."""

    def __init__(self, path: Path) -> None:
        self.path = path
        path.mkdir()
        for table, text in SOUND.items():
            self.write(table, text)

    def file(self, table):
        return self.path / f"{table}.csv"

    def write(self, table, text):
        self.file(table).write_text(text, encoding="utf-8")

    def add(self, table, *lines):
        """Put rows at the end of a table; gives the number of the last one."""
        text = self.file(table).read_text(encoding="utf-8") + "".join(f"{line}\n" for line in lines)
        self.write(table, text)
        return len(text.splitlines())

    def put(self, table, row, column, cell):
        """Change one cell; the heading is row 1, as a spreadsheet counts."""
        with self.file(table).open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        rows[row - 1][rows[0].index(column)] = cell
        with self.file(table).open("w", encoding="utf-8", newline="") as file:
            csv.writer(file, lineterminator="\n").writerows(rows)

    def describe(self):
        """Write its datapackage.json by the command that users have."""
        return main(["--describe", str(self.path)])


@pytest.fixture
def folder(tmp_path):
    """A sound data set, described."""
    made = Folder(tmp_path / "aegean")
    made.describe()
    return made
