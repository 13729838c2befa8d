"""The tables of a data set: their columns, what a cell may hold, and to which table it refers.

This is the one description: the loader and the validator read it, and ``datapackage.json`` is written from it.
"""

from __future__ import annotations

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
    kind: str | type
    required: bool
    description: str


class Table(NamedTuple):
    """One table: its columns, and those that together name a row."""

    name: str
    description: str
    columns: tuple[Column, ...]
    key: tuple[str, ...]


_ID = Column("id", "text", True, "Identifier; never changes")
_SOURCES = Column("sources", "citations", True, "What states the row as a whole: [~]source[@place][#field]; ~ marks our inference")
_LABEL = Column("name", "text", True, "English name")
_START = Column("start", "end", False, "First day, EDTF; .. always so; empty: not stated")
_END = Column("end", "end", False, "Last day, EDTF; .. still so; empty: not stated")
_START_SOURCES = Column("start_sources", "citations", False, "What states the start")
_END_SOURCES = Column("end_sources", "citations", False, "What states the end")
_ATTESTED = Column("attested", "attested", False, "What says that it is still so: [date ]source[@place]")
_NOTE = Column("note", "text", False, "What else a reader should know")
_SPELL = (_START, _END, _SOURCES, _START_SOURCES, _END_SOURCES, _ATTESTED)
_WHEN = Column("when", "occasion", False, "When: an EDTF date (its first and last day) or interval; empty: not stated")


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
                Column("title", "text", True, "Title, or the name by which it is known"),
                Column("author", "text", False, "Who signed it"),
                Column("publisher", "text", False, "Who published it"),
                Column("url", "text", False, "Where it was read"),
                Column("archived_url", "text", False, "A copy that lasts"),
                Column("published", "date", False, "Date of publication, EDTF"),
                Column("published_inferred", "flag", False, "yes where that date is our inference"),
                Column("accessed", "date", False, "Day on which it was read, EDTF"),
                Column("language", "text", False, "BCP 47 tag"),
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
                Column("kind", StateKind, True, "What kind of state"),
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
                Column("kind", OrganizationKind, True, "What kind of body"),
                _to("part_of", "organizations", "Of a body, to what it belongs", required=False),
                _to("predecessors", "organizations*", "Those that it continues", required=False),
                Column("description", "text", False, "What it is, in our own words"),
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
                Column("role", Role, True, "What it is for"),
                Column("seats", "number", False, "How many hold it at a time; empty: 1"),
                _SOURCES,
            ),
            ("id",),
        ),
        Table(
            "names",
            "Names in a language, dated where known",
            (
                _to("entity", "states|organizations|leaders|offices", "Whose name"),
                Column("text", "text", True, "The name as written"),
                Column("language", "text", False, "BCP 47 tag; empty: any"),
                Column("kind", NameKind, True, "What kind of name"),
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
                Column("scheme", "text", True, "iso2, iso3, ison, m49, cow, gw …"),
                Column("code", "text", True, "The identifier, as text"),
                _START,
                _END,
                _SOURCES,
            ),
            ("entity", "scheme", "code", "start"),
        ),
        Table(
            "capitals",
            "Capitals of states",
            (_to("state", "states", "Whose capital"), Column("city", "text", True, "English name of the time"), *_SPELL),
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
                Column("kind", SuccessionKind, True, "How"),
                Column("date", "occasion", False, "When: an EDTF date or interval"),
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
                Column("status", Status, True, "As what"),
                _START,
                _END,
                Column("decided", "date", False, "Day of decision"),
                Column("signed", "date", False, "Day of signature"),
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
                Column("role", ChairRole, True, "How"),
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
                Column("capacity", Capacity, True, "In what capacity"),
                *_SPELL,
                _NOTE,
            ),
            ("leader", "office", "capacity", "start"),
        ),
        Table(
            "meetings",
            "Who met",
            (
                Column("kind", MeetingKind, True, "What kind of meeting"),
                Column("title", "text", True, "What it is called"),
                Column("participants", "participants", False, "id[ as office][ planned|absent], joined by ;"),
                _WHEN,
                _to("organization", "organizations", "Which body met", required=False),
                Column("place", "text", False, "The town"),
                _to("state", "states", "In which state", required=False),
                Column("status", MeetingStatus, True, "Planned, held or cancelled"),
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
                Column("flow", Flow, True, "Which way"),
                Column("amount", "amount", True, "Whole units of the currency"),
                Column("currency", "text", True, "ISO 4217"),
                Column("period", "occasion", False, "EDTF date or interval; empty: not stated"),
                Column("valuation", "text", False, "fob, cif …"),
                _to("stated_by", "leaders|states|organizations", "Who stated it", required=False),
                Column("stated", "date", False, "When it was stated"),
                Column("claim", "text", False, "A claim made with it"),
                Column("claim_scope", "text", False, "What the claim is measured against"),
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
                Column("speaker_name", "text", False, "Who, where it is none of these"),
                _to("about", "leaders|states|organizations*", "About whom", required=False),
                Column("text", "text", True, "What, in our own words"),
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
                Column("status", Status, True, "As what"),
                _to("entries", "states|organizations*", "All that belonged", required=False),
                *_SPELL,
            ),
            ("organization", "status", "start", "sources"),
        ),
        Table(
            "coverage",
            "Where the record holds every spell",
            (
                Column("kind", Kind, True, "Of what kind"),
                _to("of", "organizations|offices", "Whose list"),
                Column("status", Status, False, "With memberships, as what; empty: member"),
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
