"""What is wrong with a data set: its shape, by its Table Schemas, and its sense. All problems in one run."""

from __future__ import annotations

import json
import os
import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from geopolitics.datasets._reader import Problem, Reader, Row
from geopolitics.datasets._rows import cited_in
from geopolitics.datasets._schema import FILE, descriptor
from geopolitics.datasets._tables import TABLES
from geopolitics.dates import FOREVER_AFTER
from geopolitics.model import Chairmanship, ChairRole, Coverage, Fact, Tenure
from geopolitics.world._claims import reach
from geopolitics.world._merging import about

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from geopolitics.model import Source

Line = list[tuple[Row, Fact]]


def problems_in(folder: str) -> tuple[Problem, ...]:
    """Every problem of the data set in *folder*, shape before sense."""
    try:
        reader = Reader(folder)
    except (OSError, ValueError) as error:
        return (Problem(repr(folder), 0, "", str(error), "give the folder of a data set"),)
    if not any(reader.rows.values()):
        return (Problem(folder, 0, "", "no table of a data set", "expected datapackage.json and CSV files beside it"),)
    checks = (described, keys, sources_in_use, pages_once, languages, spells_apart, chairs_in_line, holders_in_line)
    return (*reader.problems, *(problem for check in checks for problem in check(reader)))


def described(reader: Reader) -> Iterator[Problem]:
    """``datapackage.json`` says what the tables are."""
    path = os.path.join(reader.folder, FILE)  # noqa: PTH118
    remedy = "write it anew: python -m geopolitics.datasets --describe FOLDER"
    try:
        with open(path, encoding="utf-8") as file:  # noqa: PTH123
            found: dict[str, Any] = json.load(file)
    except (OSError, ValueError) as error:
        yield Problem(FILE, 0, "", f"cannot be read ({error})", remedy)
        return
    for name, expected in descriptor(reader, found).items():
        if found.get(name) != expected:
            yield Problem(FILE, 0, name, "does not say what the tables are", remedy)


def keys(reader: Reader) -> Iterator[Problem]:
    """No two rows of a table say the same thing."""
    for name, table in TABLES.items():
        seen: dict[tuple[str, ...], Row] = {}
        for row in reader.rows[name]:
            key = tuple(row.cells.get(column, "") for column in table.key)
            first = seen.setdefault(key, row)
            if first is not row:
                what = f"the same {', '.join(table.key)} as {first.file} row {first.number}"
                yield Problem(row.file, row.number, table.key[0], what, "make one row of the two")


def sources_in_use(reader: Reader) -> Iterator[Problem]:
    """Each source is cited, or cited by one that is, and one that is cited says when it speaks."""
    cited = {id_ for rows in reader.rows.values() for row in rows for id_ in cited_in(row.cells)}
    used: set[str] = set()
    waiting = [reader.sources[id_] for id_ in cited if id_ in reader.sources]
    while waiting:
        source = waiting.pop()
        if source.id not in used:
            used.add(source.id)
            waiting.extend(source.derived_from)
    for row in reader.rows["sources"]:
        known: Source | None = reader.sources.get(row.cells.get("id", ""))
        if known is None:
            continue
        if known.id not in used:
            yield Problem(row.file, row.number, "id", f"{known.id!r} is cited nowhere", "cite it or take it out")
        elif known.id in cited and known.dated is None:
            what = f"{known.id!r} has no date, so nothing it says can be vouched for"
            yield Problem(row.file, row.number, "published", what, "give the date of publication, or of access")


def pages_once(reader: Reader) -> Iterator[Problem]:
    """No page is a source twice: it would look like two sources that agree."""
    seen: dict[tuple[str, str], Row] = {}
    for row in reader.rows["sources"]:
        page = row.cells.get("url", ""), row.cells.get("archived_url", "")
        first = seen.setdefault(page, row)
        if first is not row and any(page):
            what = f"the same page as {first.cells['id']!r} in {first.file}, row {first.number}"
            yield Problem(row.file, row.number, "url", what, "cite that one, and take this one out")


def languages(reader: Reader) -> Iterator[Problem]:
    """Names and sources are in languages, by well-formed tags: CLDR does not know all the world's languages."""
    for table in ("names", "sources"):
        for row in reader.rows[table]:
            tag = row.cells.get("language", "")
            if tag and not _TAG.match(tag):
                yield Problem(row.file, row.number, "language", f"{tag!r} is no language tag", "write BCP 47: 'pt-BR'")


_TAG = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-[a-z0-9]{5,8})*\Z")


def spells_apart(reader: Reader) -> Iterator[Problem]:
    """Two spells of the same thing in one file do not overlap: where sources differ, a note says so."""
    groups: dict[object, list[tuple[Row, Fact]]] = {}
    for row, fact in reader.facts:
        key = about(fact)
        if key is not None:
            groups.setdefault(key, []).append((row, fact))
    for group in groups.values():
        for (_, earlier), (row, later) in _neighbours(group):
            if _overlap(earlier, later) > 1 and not row.cells.get("note"):
                what = f"overlaps {earlier!r}"
                yield Problem(row.file, row.number, "start", what, "correct a date, or say in the note why both stand")


def chairs_in_line(reader: Reader) -> Iterator[Problem]:
    """One chair's terms follow each other without gap or overlap, unless a note explains."""
    lines: dict[object, Line] = {}
    for row, fact in reader.facts:
        if isinstance(fact, Chairmanship) and fact.role is ChairRole.CHAIR:
            lines.setdefault(fact.organization, []).append((row, fact))
    for line in lines.values():
        yield from _out_of_line(line, lambda _: True)


def holders_in_line(reader: Reader) -> Iterator[Problem]:
    """So do those who held one office, where the record says that it has all of them."""
    covered: dict[object, list[Fact]] = {}
    lines: dict[object, Line] = {}
    for row, fact in reader.facts:
        if isinstance(fact, Coverage):
            covered.setdefault(fact.of, []).append(fact)
        elif isinstance(fact, Tenure) and fact.office.seats == 1:
            lines.setdefault(fact.office, []).append((row, fact))
    for office, line in lines.items():
        yield from _out_of_line(line, _covered_by(covered.get(office, ())))


def _covered_by(coverages: Iterable[Fact]) -> Callable[[int], bool]:
    """Whether the record says of a day, and of the day before, that it has all of the list."""
    spans = [(coverage.truth.last_start, coverage.truth.first_end) for coverage in coverages]
    return lambda day: any(first < day <= last for first, last in spans)


def _out_of_line(line: Line, whole: Callable[[int], bool]) -> Iterator[Problem]:
    for (before, earlier), (row, later) in _neighbours(line):
        explained = before.cells.get("note") or row.cells.get("note")
        if explained or earlier.truth.end is None or later.truth.start is None:
            continue
        if _overlap(earlier, later) > 1:
            what, remedy = f"overlaps {earlier!r}", "correct a date, or explain in the note"
        elif later.truth.start[0] > earlier.truth.end[1] + 1 and whole(later.truth.start[0]):
            what, remedy = f"leaves a gap after {earlier!r}", "fill it, or explain in the note"
        else:
            continue
        yield Problem(row.file, row.number, "start", what, remedy)


def _neighbours(group: Iterable[tuple[Row, Fact]]) -> Iterator[tuple[tuple[Row, Fact], tuple[Row, Fact]]]:
    ordered = sorted(group, key=lambda pair: reach(pair[1].truth))
    return pairwise(ordered)


def _overlap(earlier: Fact, later: Fact) -> int:
    """On how many days both hold for certain; a day of hand-over is one."""
    last = min(earlier.truth.first_end, FOREVER_AFTER if earlier.truth.end is None else earlier.truth.end[0])
    return min(last, reach(earlier.truth)[1]) - later.truth.last_start + 1
