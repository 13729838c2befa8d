"""One question at a time, uncached: on resolved entities and days, and on text, against what else people use.

The days and pairs asked about are drawn at random, and each engine's answers are compared before it is measured.
Times are of the processor, so that other work on the machine weighs less.
"""

from __future__ import annotations

import datetime
import random
import sqlite3
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from importlib import import_module
from typing import Any, TypeAlias

import geopolitics as gp
from geopolitics import (
    Chairmanship,
    Citation,
    Coverage,
    Fact,
    Interval,
    Leader,
    Membership,
    Office,
    Organization,
    PartialDate,
    Source,
    State,
    Tenure,
    Verdict,
    World,
)

ORGANIZATIONS, STATES, QUESTIONS, ROUNDS = 40, 100, 20_000, 5
LOW, HIGH = datetime.date(1945, 1, 1), datetime.date(2024, 12, 31)
Spell: TypeAlias = tuple[str, str, int, int]  # of whom, who, first day, last day
Row: TypeAlias = tuple[str, float | str, str, float | str, float, str]
Asked: TypeAlias = Sequence[tuple[Any, ...]]


# What is asked about


def drawn(rng: random.Random) -> tuple[list[Spell], list[Spell], list[Spell]]:
    """Memberships, terms of chairs and tenures over eighty years, none overlapping."""
    memberships: list[Spell] = []
    for organization in range(ORGANIZATIONS):
        for state in range(STATES):
            days = sorted(rng.sample(range(LOW.toordinal(), HIGH.toordinal()), 4 if rng.random() < 0.2 else 2))
            spells = zip(days[::2], days[1::2], strict=True)
            memberships += [
                (f"O{organization}", f"S{state}", first, last - 1) for first, last in spells if last > first
            ]
    chairs = [spell for o in range(ORGANIZATIONS) for spell in line(rng, f"O{o}", (365, 366), STATES, "S{}".format)]
    tenures = [
        spell for s in range(STATES) for spell in line(rng, f"S{s}", (700, 2900), 10**6, f"leader-{s}-{{}}".format)
    ]
    return memberships, chairs, tenures


def line(
    rng: random.Random, of: str, length: tuple[int, int], count: int, name: Callable[[int], str]
) -> Iterator[Spell]:
    """One holder after the other, without gap."""
    day, number = LOW.toordinal(), 0
    while day <= HIGH.toordinal():
        last = min(HIGH.toordinal(), day + rng.randrange(*length) - 1)
        yield of, name(number % count), day, last
        day, number = last + 1, number + 1


def facts_of(memberships: list[Spell], chairs: list[Spell], tenures: list[Spell]) -> list[Fact]:
    """The same as facts, each cited."""
    cited = (Citation(source=Source(id="drawn", title="Drawn at random", published="2025")),)
    organizations = {f"O{o}": Organization(f"O{o}", f"Organization {o}") for o in range(ORGANIZATIONS)}
    states = {f"S{s}": State(f"S{s}", f"State {s}") for s in range(STATES)}
    offices = {
        id_: Office(f"{id_}-head", f"Head of {id_}", of=one, role="head of state") for id_, one in states.items()
    }
    leaders = {who: Leader(who, who.replace("-", " ")) for _, who, _, _ in tenures}
    everything = Interval(LOW, HIGH)

    def interval(first: int, last: int) -> Interval:
        start, end = datetime.date.fromordinal(first), datetime.date.fromordinal(last)
        return Interval(PartialDate.from_date(start), PartialDate.from_date(end))

    return [
        *(
            Membership(member=states[s], organization=organizations[o], interval=interval(a, b), citations=cited)
            for o, s, a, b in memberships
        ),
        *(
            Chairmanship(organization=organizations[o], chair=states[s], interval=interval(a, b), citations=cited)
            for o, s, a, b in chairs
        ),
        *(
            Tenure(leader=leaders[who], office=offices[s], interval=interval(a, b), citations=cited)
            for s, who, a, b in tenures
        ),
        *(Coverage(kind="memberships", of=one, interval=everything, citations=cited) for one in organizations.values()),
    ]


# The others, each asked with ids and days


class Bisect:
    """The limit in pure Python: a flat list of edges for each pair, a list of starts for each line."""

    def __init__(self, memberships: list[Spell], chairs: list[Spell], tenures: list[Spell]) -> None:
        self.edges: dict[tuple[str, str], list[int]] = {}
        for of, who, first, last in sorted(memberships, key=lambda spell: spell[2]):
            self.edges.setdefault((of, who), []).extend((first, last + 1))
        self.chairs, self.leaders = starts(chairs), starts(tenures)
        self.rosters = dict(rosters(memberships))

    def is_member(self, who: str, of: str, day: datetime.date) -> bool:
        """Whether it lies between two edges."""
        return bisect_right(self.edges[of, who], day.toordinal()) % 2 == 1

    def members(self, of: str, day: datetime.date) -> tuple[str, ...]:
        """The roster kept since the last change."""
        days, kept = self.rosters[of]
        return kept[bisect_right(days, day.toordinal())]

    def chair(self, of: str, day: datetime.date) -> str:
        """The last to have begun."""
        days, who = self.chairs[of]
        return who[bisect_right(days, day.toordinal()) - 1]

    def leader(self, of: str, day: datetime.date) -> str:
        """The last to have begun."""
        days, who = self.leaders[of]
        return who[bisect_right(days, day.toordinal()) - 1]


def starts(line: list[Spell]) -> dict[str, tuple[list[int], list[str]]]:
    """For each line, the first days and the holders."""
    found: dict[str, tuple[list[int], list[str]]] = {}
    for of, who, first, _ in sorted(line, key=lambda spell: spell[2]):
        days, holders = found.setdefault(of, ([], []))
        days.append(first)
        holders.append(who)
    return found


def rosters(memberships: list[Spell]) -> Iterator[tuple[str, tuple[list[int], list[tuple[str, ...]]]]]:
    """For each organization, the days of change and who belonged before the first and from each on."""
    for of in {spell[0] for spell in memberships}:
        spells = [spell for spell in memberships if spell[0] == of]
        days = sorted({day for _, _, first, last in spells for day in (first, last + 1)})
        kept = [tuple(sorted(who for _, who, first, last in spells if first <= day <= last)) for day in days]
        yield of, (days, [(), *kept])


class Sqlite:
    """The same tables in memory, with an index for each question."""

    def __init__(self, memberships: list[Spell], chairs: list[Spell], tenures: list[Spell]) -> None:
        self.execute = sqlite3.connect(":memory:").execute
        for table, spells in (("memberships", memberships), ("chairs", chairs), ("tenures", tenures)):
            self.execute(f"create table {table} (of_ text, who text, first int, last int)")
            for spell in spells:
                self.execute(f"insert into {table} values (?, ?, ?, ?)", spell)
            self.execute(f"create index {table}_by_pair on {table} (of_, who, first, last)")
            self.execute(f"create index {table}_by_day on {table} (of_, first, last, who)")

    def is_member(self, who: str, of: str, day: datetime.date) -> bool:
        """Whether there is a row."""
        n, query = day.toordinal(), "select 1 from memberships where of_ = ? and who = ? and first <= ? and last >= ?"
        return self.execute(query, (of, who, n, n)).fetchone() is not None

    def members(self, of: str, day: datetime.date) -> tuple[str, ...]:
        """All rows of that day."""
        n, query = (
            day.toordinal(),
            "select who from memberships where of_ = ? and first <= ? and last >= ? order by who",
        )
        return tuple(who for (who,) in self.execute(query, (of, n, n)))

    def chair(self, of: str, day: datetime.date) -> str:
        """The row of that day."""
        return self._holder("chairs", of, day.toordinal())

    def leader(self, of: str, day: datetime.date) -> str:
        """The row of that day."""
        return self._holder("tenures", of, day.toordinal())

    def _holder(self, table: str, of: str, day: int) -> str:
        query = f"select who from {table} where of_ = ? and first <= ? order by first desc limit 1"
        found: str = self.execute(query, (of, day)).fetchone()[0]
        return found


class Trees:
    """An interval tree for each pair and each line (the package intervaltree)."""

    def __init__(self, memberships: list[Spell], chairs: list[Spell], tenures: list[Spell]) -> None:
        tree = import_module("intervaltree").IntervalTree
        self.pairs: dict[tuple[str, str], Any] = {}
        self.lists: dict[str, Any] = {}
        self.lines: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
        for of, who, first, last in memberships:
            self.pairs.setdefault((of, who), tree()).addi(first, last + 1)
            self.lists.setdefault(of, tree()).addi(first, last + 1, who)
        for trees, spells in zip(self.lines, (chairs, tenures), strict=True):
            for of, who, first, last in spells:
                trees.setdefault(of, tree()).addi(first, last + 1, who)

    def is_member(self, who: str, of: str, day: datetime.date) -> bool:
        """Whether a spell overlaps the day."""
        return bool(self.pairs[of, who].overlaps_point(day.toordinal()))

    def members(self, of: str, day: datetime.date) -> tuple[str, ...]:
        """Whose spells hold the day."""
        return tuple(sorted(one.data for one in self.lists[of][day.toordinal()]))

    def chair(self, of: str, day: datetime.date) -> str:
        """Whose term holds the day."""
        found: str = next(iter(self.lines[0][of][day.toordinal()])).data
        return found

    def leader(self, of: str, day: datetime.date) -> str:
        """Whose tenure holds the day."""
        found: str = next(iter(self.lines[1][of][day.toordinal()])).data
        return found


class Frames:
    """Boolean filters over pandas frames, as most notebooks have them."""

    def __init__(self, memberships: list[Spell], chairs: list[Spell], tenures: list[Spell]) -> None:
        pandas = import_module("pandas")
        columns = ["of", "who", "first", "last"]
        self.frames = [pandas.DataFrame(spells, columns=columns) for spells in (memberships, chairs, tenures)]

    def _on(self, frame: Any, of: str, day: datetime.date) -> Any:
        n = day.toordinal()
        return frame[(frame["of"] == of) & (frame["first"] <= n) & (frame["last"] >= n)]["who"]

    def is_member(self, who: str, of: str, day: datetime.date) -> bool:
        """Whether the filter leaves a row."""
        return bool((self._on(self.frames[0], of, day) == who).any())

    def members(self, of: str, day: datetime.date) -> tuple[str, ...]:
        """The rows that the filter leaves."""
        return tuple(sorted(self._on(self.frames[0], of, day)))

    def chair(self, of: str, day: datetime.date) -> str:
        """The one row that the filter leaves."""
        found: str = self._on(self.frames[1], of, day).iloc[0]
        return found

    def leader(self, of: str, day: datetime.date) -> str:
        """The one row that the filter leaves."""
        found: str = self._on(self.frames[2], of, day).iloc[0]
        return found


# Measuring


def rate(call: Callable[..., object], asked: Asked) -> float:
    """Questions a second: the best of several rounds, each of at most about a fifth of a second."""
    start = time.process_time()
    for question in asked[:50]:
        call(*question)
    asked = asked[: max(50, int(10 / (time.process_time() - start)))]
    best = float("inf")
    for _ in range(ROUNDS):
        start = time.process_time()
        for question in asked:
            call(*question)
        best = min(best, time.process_time() - start)
    return len(asked) / best


def rows() -> Iterator[Row]:
    """The article's World, then a larger one."""
    yield from article()
    yield from drawn_world()


def article() -> Iterator[Row]:
    """What one question costs on the World of the article: of what it states, what is certain."""
    world, rng = gp.article(), random.Random(2024)
    first, may, last = (datetime.date(*day).toordinal() for day in ((2002, 1, 1), (2024, 5, 1), (2024, 5, 31)))
    members = [
        ("SCO", one.member.id, may if one.interval.start is None else first, last)
        for one in world.memberships("SCO", status="member")
    ]
    led = [(one.office.of.id, one.leader.id, may, last) for one in world.tenures(office="head of state")]
    spells = members, [("SCO", "KAZ", may, last)], led
    days = [datetime.date(2024, 5, 1 + rng.randrange(31)) for _ in range(QUESTIONS)]
    pairs = [(rng.choice(members)[1], "SCO", day) for day in days]
    heads = [(rng.choice(led)[0], day) for day in days]
    yield from measured("article", world, [("dict + bisect", Bisect(*spells))], pairs, heads)


def drawn_world() -> Iterator[Row]:
    """Some thousand spells, and every engine that is installed."""
    rng = random.Random(1945)
    spells = drawn(rng)
    facts = facts_of(*spells)
    size = sum(map(len, spells))
    limit, index_time = timed(lambda: Bisect(*spells))
    world, build_time = timed(lambda: World(facts))
    ratio = build_time / index_time
    yield f"{size} spells: World(facts)", f"{build_time:.0f} ms", "dict + bisect", f"{index_time:.0f} ms", ratio, ""
    days = [LOW + datetime.timedelta(rng.randrange((HIGH - LOW).days)) for _ in range(QUESTIONS)]
    pairs = [(f"S{rng.randrange(STATES)}", f"O{rng.randrange(ORGANIZATIONS)}", day) for day in days]
    heads = [(f"S{rng.randrange(STATES)}", day) for day in days]
    yield from first_asked(f"{size} spells", facts, limit, pairs[:400], heads[:400])
    yield from measured(f"{size} spells", world, [("dict + bisect", limit), *installed(spells)], pairs, heads)


def first_asked(label: str, facts: list[Fact], limit: Bisect, pairs: Asked, heads: Asked) -> Iterator[Row]:
    """What questions cost a World that was never asked before: what is compiled for them is paid for here."""
    world = World(facts)
    entities = {one.id: one for one in (*world.states(), *world.organizations())}
    bodies = [question[1:] for question in pairs]
    questions: tuple[tuple[str, Callable[..., Any], Callable[..., Any], Asked], ...] = (
        ("is_member", world.is_member, limit.is_member, pairs),
        ("who_chaired", world.who_chaired, limit.chair, bodies),
        ("who_led", world.who_led, limit.leader, heads),
        ("members", world.members, limit.members, bodies),
    )
    for name, ours, theirs, asked in questions:
        mine = once(ours, [resolved(entities, question) for question in asked])
        figure = once(theirs, asked)
        yield f"{label}: {name}, the first {len(asked)}", mine, "dict + bisect, built", figure, mine / figure, ""


def once(call: Callable[..., object], asked: Asked) -> float:
    """Questions a second, each asked once."""
    start = time.process_time()
    for question in asked:
        call(*question)
    return len(asked) / (time.process_time() - start)


def measured(label: str, world: World, engines: list[tuple[str, Any]], pairs: Asked, heads: Asked) -> Iterator[Row]:
    """Each question on resolved names against each engine, and on text against the first with a dict of names."""
    entities = {one.id: one for one in (*world.states(), *world.organizations())}
    bodies = [question[1:] for question in pairs]
    questions: tuple[tuple[str, Callable[..., Any], str, Asked], ...] = (
        ("is_member", world.is_member, "is_member", pairs),
        ("who_chaired", world.who_chaired, "chair", bodies),
        ("who_led", world.who_led, "leader", heads),
        ("members", world.members, "members", bodies),
    )
    for name, ours, method, asked in questions:
        given = [resolved(entities, question) for question in asked]
        text = [tuple(map(written, question)) for question in given]
        for other, engine in engines:
            theirs: Callable[..., Any] = getattr(engine, method)
            for at in range(0, QUESTIONS, 50 if other == "pandas" else 1):
                answer = plain(ours(*given[at]))
                assert answer == plain(ours(*text[at])) == theirs(*asked[at]), (name, other, asked[at])
            mine, figure = rate(ours, given), rate(theirs, asked)
            goal = ">= 1 M/s" if engine is engines[0][1] else ""
            yield f"{label}: {name}, resolved", mine, other, figure, mine / figure, goal
        other, engine = engines[0]
        mine, figure = rate(ours, text), rate(by_text(getattr(engine, method), world), text)
        yield f"{label}: {name}, text", mine, f"dict, {other}", figure, mine / figure, ">= 300 k/s"


def written(value: Any) -> str:
    """A day as ISO text, an entity by its name."""
    return value.isoformat() if isinstance(value, datetime.date) else str(value.name())


def by_text(ask: Callable[..., object], world: World) -> Callable[..., object]:
    """The limit on text: a dict of names before it."""
    ids = {one.name(): one.id for one in (*world.states(), *world.organizations())}

    def asking(*question: str) -> object:
        *who, day = question
        return ask(*[ids[name] for name in who], datetime.date.fromisoformat(day))

    return asking


def resolved(entities: dict[str, Any], question: tuple[Any, ...]) -> tuple[Any, ...]:
    """The question with entities for ids."""
    return *(entities[id_] for id_ in question[:-1]), question[-1]


def plain(answer: Any) -> object:
    """An answer of ours in the words of the others."""
    if isinstance(answer, Verdict):
        return bool(answer)
    return tuple(sorted(one.id for one in answer)) if isinstance(answer, tuple) else answer.id


def installed(spells: tuple[list[Spell], list[Spell], list[Spell]]) -> Iterator[tuple[str, Any]]:
    """The other engines that are here."""
    engines: tuple[tuple[str, Any], ...] = (("sqlite3", Sqlite), ("intervaltree", Trees), ("pandas", Frames))
    for name, engine in engines:
        try:
            yield name, engine(*spells)
        except ImportError:
            continue


def timed(make: Callable[[], Any]) -> tuple[Any, float]:
    """What it makes, and in how many milliseconds."""
    start = time.process_time()
    made = make()
    return made, (time.process_time() - start) * 1e3
