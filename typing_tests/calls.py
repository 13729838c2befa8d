"""What type checkers know of each public call: checked by mypy and Pyright, never run."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import assert_type

import geopolitics as gp

# Dates.
month = gp.PartialDate.parse("May 2024")
assert_type(month, gp.PartialDate)
assert_type(gp.PartialDate.from_edtf("2024-05"), gp.PartialDate)
assert_type(gp.PartialDate.from_date(date(2024, 5, 21)), gp.PartialDate)
assert_type(month.edtf, str)
assert_type(month.earliest, date)
assert_type(month.latest, date)
assert_type(month.first_day, int | None)
assert_type(month.last_day, int | None)
assert_type(month.precision, gp.Precision)
assert_type(month.approximate, bool)
term = gp.Interval("2023-07", date(2024, 7, 4))
assert_type(term, gp.Interval)
assert_type(gp.Interval.from_edtf("2023-07/.."), gp.Interval)
assert_type(gp.Interval.parse("since 2001"), gp.Interval)
assert_type(term.start, gp.PartialDate | gp.Open | None)
assert_type(term.holds("May 2024"), gp.Verdict)
assert_type(term.holds(date(2024, 5, 21), throughout=True), gp.Verdict)
assert_type(gp.parse_edtf("2024-05"), gp.PartialDate | gp.Interval)
assert_type(gp.as_window("2024-05"), tuple[int, int])
assert_type(bool(gp.Verdict.YES), bool)

# The package's functions ask the default World.
assert_type(gp.who_chaired("SCO", "May 2024"), gp.State | gp.Organization | gp.Leader)
assert_type(gp.who_led("Kazakhstan", date(2024, 5, 21), possible=True), gp.Leader)
assert_type(gp.is_member("Belarus", "SCO", "2024-05-21", status="observer"), gp.Verdict)
assert_type(gp.members("SCO", month, complete=False), tuple[gp.State | gp.Organization, ...])
assert_type(gp.chairmanships("SCO", when=term), tuple[gp.Chairmanship, ...])
assert_type(gp.memberships(member="China"), tuple[gp.Membership, ...])
assert_type(gp.tenures("Russia", leader="Putin"), tuple[gp.Tenure, ...])
assert_type(gp.meetings(participant="Lavrov"), tuple[gp.Meeting, ...])
assert_type(gp.trade("Russia", "Kazakhstan"), tuple[gp.TradeFigure, ...])
assert_type(gp.statements(speaker="Tokayev"), tuple[gp.Statement, ...])
assert_type(gp.rolls("SCO"), tuple[gp.Roll, ...])
assert_type(gp.coverage("SCO"), tuple[gp.Coverage, ...])
assert_type(gp.successions("KAZ"), tuple[gp.Succession, ...])
assert_type(gp.seats("UN"), tuple[gp.Seat, ...])
assert_type(gp.state("CS", scheme="iso2", when="1985"), gp.State)
assert_type(gp.match("Kazahkstan"), gp.Match)
assert_type(gp.find_states("Canada and Chad"), tuple[gp.Mention, ...])
assert_type(gp.resolve(["Zaire", None, 365], "1975", fuzzy=True), gp.Resolution)
assert_type(gp.resolve(["CS"], ["1985"]).report[0].state, gp.State | None)
assert_type(gp.leader("Tokayev"), gp.Leader)
assert_type(gp.organization("OCX"), gp.Organization)
assert_type(gp.states("2024"), tuple[gp.State, ...])
assert_type(gp.leaders(), tuple[gp.Leader, ...])
assert_type(gp.organizations(), tuple[gp.Organization, ...])
assert_type(gp.offices("KAZ"), tuple[gp.Office, ...])
assert_type(gp.sources(), tuple[gp.Source, ...])

# Worlds.
world = gp.article()
assert_type(world, gp.World)
assert_type(gp.world(), gp.World)
assert_type(world | gp.world(), gp.World)
assert_type(len(world), int)
assert_type(iter(world), Iterator[gp.Fact])
assert_type(world.select(gp.Membership), gp.World)
assert_type(world.as_known_on("2024-01"), gp.World)
assert_type(world.as_of(date(2024, 5, 1)), gp.World)
assert_type(world.conflicts(), tuple[gp.Conflict, ...])

# Entities and facts.
kazakhstan = gp.state("KAZ")
assert_type(kazakhstan.id, str)
assert_type(kazakhstan.name("pt"), str)
assert_type(kazakhstan.code("iso2", when="2024"), str | None)
assert_type(kazakhstan.exists("1980"), gp.Verdict)
spell = gp.memberships("SCO")[0]
assert_type(spell.member, gp.State | gp.Organization)
assert_type(spell.interval, gp.Interval)
assert_type(spell.status, gp.Status)
assert_type(spell.citations, tuple[gp.Citation, ...])
assert_type(spell.citations[0].source, gp.Source)
assert_type(spell.holds("2024"), gp.Verdict)
figure = gp.trade("Russia", "Kazakhstan")[0]
assert_type(figure.amount, Decimal)
assert_type(figure.currency, str)

# Questions in words.
answer = gp.ask("who chaired the SCO in May 2024")
assert_type(answer, gp.Answer)
assert_type(answer.text, str)
assert_type(answer.verdict, gp.Verdict)
assert_type(answer.facts, tuple[gp.Fact, ...])
assert_type(answer.citations, tuple[gp.Citation, ...])

# What is refused.
gp.who_chaired("SCO")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # a question needs its time
gp.is_member("Belarus", "SCO", 2024)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]  # a year is text
gp.members("SCO", "2024", "observer")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]  # status has a name
spell.status = gp.Status.OBSERVER  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]  # facts never change
