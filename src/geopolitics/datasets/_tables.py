"""The tables of a data set: their columns, what a cell may hold, and to which table it refers.

This is the one description: the loader and the validator read it, and ``datapackage.json`` is written from it.
"""

from __future__ import annotations

from enum import Enum
from typing import NamedTuple

from geopolitics.model import (
    Capacity,
    ChairRole,
    Flow,
    Kind,
    MeetingKind,
    MeetingStatus,
    NameKind,
    OrganizationKind,
    Role,
    StateKind,
    Status,
    SuccessionKind,
)


class Column(NamedTuple):
    """One column: its name, what it holds, whether it must be filled, and what it means.

    ``kind`` is ``text``, ``date`` (EDTF), ``end`` (EDTF, ``..`` or empty), ``occasion`` (an EDTF date or interval),
    ``citations``, ``attested``, ``number``, ``amount``, ``flag``, ``participants``, an Enum of terms, or ``→table`` /
    ``→table*`` for one id or several of the tables named (``→states|organizations``).
    """

    name: str
    kind: str | type[Enum]
    required: bool
    description: str

    @property
    def many(self) -> bool:
        """Whether a cell holds any number of things."""
        return self.kind in _MANY or (isinstance(self.kind, str) and self.kind.endswith("*"))


_MANY = ("citations", "attested", "participants")


class Table(NamedTuple):
    """One table: its columns, and those that together name a row."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]


def _must(name: str, kind: str | type[Enum], description: str) -> Column:
    return Column(name, kind, required=True, description=description)


def _may(name: str, kind: str | type[Enum], description: str) -> Column:
    return Column(name, kind, required=False, description=description)


_ID = _must("id", "text", "Identifier; never changes")
_SOURCES = _must(
    "sources", "citations", "What states the row as a whole: [~]source[@place][#field]; ~ marks our inference"
)
_LABEL = _must("name", "text", "English name")
_START = _may("start", "end", "First day, EDTF; .. always so; empty: not stated")
_END = _may("end", "end", "Last day, EDTF; .. still so; empty: not stated")
_START_SOURCES = _may("start_sources", "citations", "What states the start")
_END_SOURCES = _may("end_sources", "citations", "What states the end")
_ATTESTED = _may("attested", "attested", "What says that it is still so: [date ]source[@place]")
_NOTE = _may("note", "text", "What else a reader should know")
_SPELL = (_START, _END, _SOURCES, _START_SOURCES, _END_SOURCES, _ATTESTED)
_WHEN = _may("when", "occasion", "When: an EDTF date (its first and last day) or interval; empty: not stated")


def _to(name: str, tables: str, description: str, *, required: bool = True) -> Column:
    return Column(name, f"→{tables}", required, description)


TABLES: dict[str, Table] = {
    table.name: table
    for table in (
        Table(
            "sources",
            "Publications",
            (
                _ID,
                _must("title", "text", "Title, or the name by which it is known"),
                _may("author", "text", "Who signed it"),
                _may("publisher", "text", "Who published it"),
                _may("url", "text", "Where it was read"),
                _may("archived_url", "text", "A copy that lasts"),
                _may("published", "date", "Date of publication, EDTF"),
                _may("published_inferred", "flag", "yes where that date is our inference"),
                _may("accessed", "date", "Day on which it was read, EDTF"),
                _may("language", "text", "BCP 47 tag"),
                _to("derived_from", "sources*", "The publications it says it draws on", required=False),
            ),
            ("id",),
        ),
        Table(
            "states",
            "States, territories and de facto states",
            (
                _ID,
                _LABEL,
                _must("kind", StateKind, "What kind of state"),
                _to("sovereign", "states", "Of a territory, to whom it belongs", required=False),
                _to("claimants", "states*", "Of a de facto state, who claims its land", required=False),
                _SOURCES,
            ),
            ("id",),
        ),
        Table(
            "organizations",
            "Intergovernmental organizations, groupings and their bodies",
            (
                _ID,
                _LABEL,
                _must("kind", OrganizationKind, "What kind of body"),
                _to("part_of", "organizations", "Of a body, to what it belongs", required=False),
                _to("predecessors", "organizations*", "Those that it continues", required=False),
                _may("description", "text", "What it is, in our own words"),
                _SOURCES,
            ),
            ("id",),
        ),
        Table("leaders", "People who hold or held an office", (_ID, _LABEL, _SOURCES), ("id",)),
        Table(
            "offices",
            "Offices of states and organizations",
            (
                _ID,
                _LABEL,
                _to("of", "states|organizations", "Whose office"),
                _must("role", Role, "What it is for"),
                _may("seats", "number", "How many hold it at a time; empty: 1"),
                _SOURCES,
            ),
            ("id",),
        ),
        Table(
            "names",
            "Names in a language, dated where known",
            (
                _to("entity", "states|organizations|leaders|offices", "Whose name"),
                _must("text", "text", "The name as written"),
                _may("language", "text", "BCP 47 tag; empty: any"),
                _must("kind", NameKind, "What kind of name"),
                _START,
                _END,
                _SOURCES,
            ),
            ("entity", "text", "language", "kind", "start"),
        ),
        Table(
            "codes",
            "Identifiers, dated where known",
            (
                _to("entity", "states|organizations|leaders|offices", "Whose code"),
                _must("scheme", "text", "iso2, iso3, ison, m49, cow, gw …"),
                _must("code", "text", "The identifier, as text"),
                _START,
                _END,
                _SOURCES,
            ),
            ("entity", "scheme", "code", "start"),
        ),
        Table(
            "capitals",
            "Capitals of states",
            (
                _to("state", "states", "Whose capital"),
                _must("city", "text", "English name of the time"),
                *_SPELL,
            ),
            ("state", "city", "start"),
        ),
        Table(
            "existence",
            "When states and organizations existed",
            (_to("entity", "states|organizations", "What existed"), *_SPELL),
            ("entity", "start"),
        ),
        Table(
            "successions",
            "Who followed on whom",
            (
                _to("predecessor", "states|organizations", "Who came before"),
                _to("successor", "states|organizations", "Who came after"),
                _must("kind", SuccessionKind, "How"),
                _may("date", "occasion", "When: an EDTF date or interval"),
                _SOURCES,
            ),
            ("predecessor", "successor", "kind", "date"),
        ),
        Table(
            "seats",
            "Which government held a seat",
            (
                _to("organization", "organizations", "Where"),
                _to("seat", "states", "Whose seat"),
                _to("holder", "states|organizations", "Who held it"),
                *_SPELL,
                _NOTE,
            ),
            ("organization", "seat", "holder", "start"),
        ),
        Table(
            "memberships",
            "Who belonged",
            (
                _to("member", "states|organizations", "Who"),
                _to("organization", "organizations", "To what"),
                _must("status", Status, "As what"),
                _START,
                _END,
                _may("decided", "date", "Day of decision"),
                _may("signed", "date", "Day of signature"),
                *_SPELL[2:],
                _NOTE,
            ),
            ("member", "organization", "status", "start", "end"),
        ),
        Table(
            "chairmanships",
            "Who presided",
            (
                _to("organization", "organizations", "Over what"),
                _to("chair", "states|organizations|leaders", "The holder"),
                _to("person", "leaders", "Who presided on the holder's behalf", required=False),
                _must("role", ChairRole, "How"),
                *_SPELL,
                _NOTE,
            ),
            ("organization", "chair", "role", "start"),
        ),
        Table(
            "tenures",
            "Who held which office",
            (
                _to("leader", "leaders", "Who"),
                _to("office", "offices", "Which office"),
                _must("capacity", Capacity, "In what capacity"),
                *_SPELL,
                _NOTE,
            ),
            ("leader", "office", "capacity", "start"),
        ),
        Table(
            "meetings",
            "Who met",
            (
                _must("kind", MeetingKind, "What kind of meeting"),
                _must("title", "text", "What it is called"),
                _may("participants", "participants", "id[ as office][ planned|absent], joined by ;"),
                _WHEN,
                _to("organization", "organizations", "Which body met", required=False),
                _may("place", "text", "The town"),
                _to("state", "states", "In which state", required=False),
                _must("status", MeetingStatus, "Planned, held or cancelled"),
                _SOURCES,
                _NOTE,
            ),
            ("kind", "title", "when"),
        ),
        Table(
            "trade",
            "What was traded",
            (
                _to("state", "states", "Whose trade"),
                _to("partner", "states", "With whom"),
                _to("reporter", "states|organizations", "Whose statistics; empty: not stated", required=False),
                _must("flow", Flow, "Which way"),
                _must("amount", "amount", "Whole units of the currency"),
                _must("currency", "text", "ISO 4217"),
                _may("period", "occasion", "EDTF date or interval; empty: not stated"),
                _may("valuation", "text", "fob, cif …"),
                _to("stated_by", "leaders|states|organizations", "Who stated it", required=False),
                _may("stated", "date", "When it was stated"),
                _may("claim", "text", "A claim made with it"),
                _may("claim_scope", "text", "What the claim is measured against"),
                _SOURCES,
                _NOTE,
            ),
            ("state", "partner", "reporter", "flow", "period", "sources"),
        ),
        Table(
            "statements",
            "Who declared what",
            (
                _to("speaker", "leaders|states|organizations", "Who", required=False),
                _may("speaker_name", "text", "Who, where it is none of these"),
                _to("about", "leaders|states|organizations*", "About whom", required=False),
                _must("text", "text", "What, in our own words"),
                _WHEN,
                _SOURCES,
            ),
            ("speaker", "speaker_name", "text", "when"),
        ),
        Table(
            "rolls",
            "Lists that a source calls complete",
            (
                _to("organization", "organizations", "Of what"),
                _must("status", Status, "As what"),
                _to("entries", "states|organizations*", "All that belonged", required=False),
                *_SPELL,
            ),
            ("organization", "status", "start", "sources"),
        ),
        Table(
            "coverage",
            "Where the record holds every spell",
            (
                _must("kind", Kind, "Of what kind"),
                _to("of", "organizations|offices", "Whose list"),
                _may("status", Status, "With memberships, as what; empty: member"),
                _START,
                _END,
                _SOURCES,
            ),
            ("kind", "of", "status", "start"),
        ),
    )
}

ENTITY_TABLES = ("states", "organizations", "leaders", "offices")
RECORD_TABLES = ("names", "codes", "capitals", "existence")
FACT_TABLES = tuple(name for name in TABLES if name not in ("sources", *ENTITY_TABLES, *RECORD_TABLES))
