"""Bad input to a public call is refused by an error of ours, and never yields a wrong answer or half an object."""

import pytest

import geopolitics as gp

BODY = gp.Organization("A", "A")

CALLS = {
    "find_states": lambda: gp.find_states(None),
    "match": lambda: gp.match(None),
    "resolve nothing": lambda: gp.resolve(None),
    "resolve bytes": lambda: gp.resolve(b"SCO"),
    "resolve one text": lambda: gp.resolve("SCO"),
    "resolve too many times": lambda: gp.resolve(["KAZ"], when=["2024", "2025"]),
    "resolve, a year as a number": lambda: gp.resolve(["KAZ"], when=1985),
    "state, no such scheme": lambda: gp.state("SWZ", scheme="alpha3"),
    "name, no locale": lambda: gp.state("KAZ").name(None),
    "name, a number": lambda: gp.state("KAZ").name(5),
    "changes, a number": lambda: gp.changes(2026.1),
    "state": lambda: gp.article().state([]),
    "state, scheme": lambda: gp.article().state("Kazakhstan", scheme=0),
    "coverage": lambda: gp.article().coverage([]),
    "meetings, place": lambda: gp.article().meetings(place=[]),
    "meetings, no place": lambda: gp.article().meetings(place=""),
    "tenures, office": lambda: gp.article().tenures(office=0),
    "who_led, office": lambda: gp.article().who_led("KAZ", "2024-05", office=[]),
    "who_led, handover": lambda: gp.article().who_led("KAZ", "2024-05", handover="banana"),
    "who_chaired, handover": lambda: gp.article().who_chaired("SCO", "2024-05", handover="banana"),
    "who_chaired, a long name": lambda: gp.article().who_chaired("x" * 100_000, "2024"),
    "statements": lambda: gp.article().statements(speaker=[]),
    "states, system": lambda: gp.article().states(system=0),
    "states, no such system": lambda: gp.article().states(system="bananas"),
    "select, kinds": lambda: gp.article().select(lambda fact: fact),
    "select, where": lambda: gp.article().select(where=""),
    "prefer": lambda: gp.article().prefer("banana"),
    "World": lambda: gp.World(None),
    "load": lambda: gp.load(None),
    "load, no path": lambda: gp.load("\0"),
    "validate": lambda: gp.validate(None),
    "Roll": lambda: gp.Roll(organization=BODY, entries=None, citations=()),
    "from_dict": lambda: gp.from_dict({"type": []}),
    "State, sovereign": lambda: gp.State("A", "A", sovereign="x"),
    "Organization, part_of": lambda: gp.Organization("X", "X", part_of="zzz"),
    "Organization, description": lambda: gp.Organization("X", "X", description=0),
    "Source, publisher": lambda: gp.Source(id="s", title="T", publisher=0),
}


@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS.keys())
def test_it_is_refused_by_an_error_of_ours_that_is_not_long(call):
    with pytest.raises(gp.GeopoliticsError) as refused:
        call()

    assert len(str(refused.value)) < 1000


@pytest.mark.parametrize("note", [0, None, [1], float("nan")])
def test_a_note_is_text(note):
    with pytest.raises(gp.InvalidFactError, match="note"):
        gp.Membership(member=gp.State("B", "B"), organization=BODY, note=note, citations=())


@pytest.mark.parametrize("currency", ["ZZZ", "BTC", "XXX", "usd", "", None])
def test_a_currency_is_one_that_iso_4217_assigned(currency):
    figure = gp.article().trade("Kazakhstan", "Russia")[0]

    with pytest.raises(gp.InvalidFactError, match="ISO 4217"):
        gp.TradeFigure.from_dict(figure.to_dict() | {"currency": currency})
