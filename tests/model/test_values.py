"""What all values of the model promise: checked when made, immutable, copied and written without loss."""

from __future__ import annotations

import copy
import datetime
import pickle
from decimal import Decimal

import attrs
import pytest
import strategies as some
from hypothesis import given

import geopolitics as gp
from geopolitics import (
    Capital,
    Chairmanship,
    Citation,
    Code,
    Coverage,
    Existence,
    InvalidFactError,
    Leader,
    Meeting,
    Membership,
    Name,
    Office,
    Organization,
    Participant,
    Roll,
    Seat,
    Source,
    State,
    Statement,
    Succession,
    Tenure,
    TradeFigure,
    UncitedFactError,
)
from geopolitics.model import from_dict

SOURCE = Source(
    id="tass", title="TASS", published="2024-05", url="https://example.org", derived_from=[Source(id="k", title="K")]
)
CITED = Citation(source=SOURCE, locator="¶ 2", inferred=True)
ARC = State(
    "ARC",
    "Arcadia",
    kind="de facto",
    claimants=(State("BOR", "Borduria"),),
    names=[Name(text="Arkadien", language="de", kind="official", interval="1990/..", citations=CITED)],
    codes=[Code(scheme="iso2", code="AR", citations=CITED)],
    capitals=[Capital(city="Arcopolis", interval="1990/..", citations=CITED)],
    existence=[Existence(interval="1990/..", citations=CITED)],
)
BOR = State("BOR", "Borduria")
LEAGUE = Organization("LEA", "League", description="A league", predecessors=(Organization("OLD", "Old League"),))
COUNCIL = Organization("LEA-council", "Council", kind="body", part_of=LEAGUE)
ADA = Leader("ada", "Ada", names=[Name(text="Ада", language="ru", citations=CITED)])
OFFICE = Office("ARC-president", "President", of=ARC, role="head of state", seats=2)

FACTS = [
    Membership(
        member=ARC,
        organization=LEAGUE,
        status="observer",
        interval="2004-12/",
        decided="2004-06",
        signed="2004-07-01",
        note="x",
        citations=CITED,
    ),
    Chairmanship(
        organization=COUNCIL, chair=ARC, person=ADA, role="co-chair", interval="2023-07/2024-07", citations=CITED
    ),
    Tenure(
        leader=ADA,
        office=OFFICE,
        capacity="acting",
        interval="2019-03-20/..",
        citations=[CITED, Citation(source=SOURCE, part="still so", attested="2023-11-09")],
    ),
    Meeting(
        kind="visit",
        title="A visit",
        participants=[ADA, Participant(BOR, attendance="planned"), Participant(ADA, capacity=OFFICE)],
        interval="2023-11-09",
        organization=LEAGUE,
        place="Arcopolis",
        state=ARC,
        status="planned",
        citations=CITED,
    ),
    TradeFigure(
        state=ARC,
        partner=BOR,
        reporter=LEAGUE,
        flow="turnover",
        amount="27000000000",
        currency="USD",
        stated_by=ADA,
        stated="2024-05",
        claim="record",
        citations=CITED,
    ),
    Statement(speaker="The founders", about=[ARC, LEAGUE], text="Trust", interval="2001", citations=CITED),
    Roll(organization=LEAGUE, entries=[ARC, BOR, COUNCIL], status="observer", citations=CITED),
    Coverage(kind="memberships", of=LEAGUE, interval="2001/2024", citations=CITED),
    Coverage(kind="tenures", of=OFFICE, interval="../2024", citations=CITED),
    Succession(predecessor=BOR, successor=ARC, kind="split", interval="1991-12", citations=CITED),
    Seat(
        organization=LEAGUE,
        seat=ARC,
        holder=BOR,
        interval="/1971-10-25",
        citations=Citation(source=SOURCE, known="2020-01-01"),
    ),
    *ARC.names,
    *ARC.codes,
    *ARC.capitals,
    *ARC.existence,
]
VALUES = [SOURCE, CITED, ARC, BOR, LEAGUE, COUNCIL, ADA, OFFICE, Participant(ADA, capacity=OFFICE), *FACTS]


def by_type(value):
    return type(value).__name__


every_value = pytest.mark.parametrize("value", VALUES, ids=by_type)
every_fact = pytest.mark.parametrize("fact", FACTS, ids=by_type)


def whole(value):
    """All that a value says: entities compare by id alone, and facts without their citations."""
    return value.to_dict()


class TestEveryValue:
    @every_value
    def test_copies_say_the_same(self, value):
        for copied in (copy.copy(value), copy.deepcopy(value), pickle.loads(pickle.dumps(value)), attrs.evolve(value)):
            assert value == copied
            assert whole(value) == whole(copied)
            assert hash(value) == hash(copied)

    @every_value
    def test_it_is_written_and_read_without_loss(self, value):
        read = type(value).from_dict(whole(value))

        assert value == read == from_dict(whole(value))
        assert whole(value) == whole(read)
        assert getattr(value, "citations", ()) == getattr(read, "citations", ())

    @every_value
    def test_it_cannot_be_changed(self, value):
        for name in (attrs.fields(type(value))[0].name, "anything"):
            with pytest.raises(AttributeError):
                setattr(value, name, 1)
            with pytest.raises(AttributeError):
                delattr(value, name)
        assert not hasattr(value, "__dict__")

    @every_value
    def test_it_has_no_order(self, value):
        with pytest.raises(TypeError):
            sorted([value, copy.copy(value)])

    @every_value
    def test_its_repr_is_short_and_its_str_not_empty(self, value):
        assert type(value).__name__ == repr(value).partition("(")[0]
        assert len(repr(value)) <= 120
        assert "\n" not in repr(value)
        assert str(value)

    def test_every_public_type_is_here(self):
        named = (getattr(gp, name) for name in gp.__all__)
        kinds = {kind for kind in named if isinstance(kind, type) and hasattr(kind, "from_dict")}

        assert set() == {kind for kind in kinds if attrs.has(kind)} - set(map(type, VALUES))

    @given(some.facts())
    def test_any_fact_is_written_and_read_without_loss(self, fact):
        assert whole(fact) == whole(type(fact).from_dict(whole(fact)))
        assert fact.citations == from_dict(whole(fact)).citations


class TestEveryFact:
    @every_fact
    def test_it_carries_a_source(self, fact):
        with pytest.raises(UncitedFactError, match=r"citations: got none, expected at least one Citation"):
            attrs.evolve(fact, citations=())

    @every_fact
    @pytest.mark.parametrize("wrong", ["TASS", SOURCE, [CITED, "TASS"], None])
    def test_it_cites_citations_only(self, fact, wrong):
        with pytest.raises(InvalidFactError, match=f"{type(fact).__name__}.citations"):
            attrs.evolve(fact, citations=wrong)

    @every_fact
    def test_equality_ignores_citations(self, fact):
        other = attrs.evolve(fact, citations=Citation(source=Source(id="another", title="Another")))

        assert fact == other
        assert hash(fact) == hash(other)

    @every_fact
    def test_one_citation_and_a_list_will_do(self, fact):
        assert (
            (CITED,) == attrs.evolve(fact, citations=[CITED]).citations == attrs.evolve(fact, citations=CITED).citations
        )

    @every_fact
    @pytest.mark.parametrize("wrong", [2024, 1.5, ["2024"], object()])
    def test_its_interval_is_one(self, fact, wrong):
        with pytest.raises((InvalidFactError, gp.GeopoliticsError)):
            attrs.evolve(fact, interval=wrong)

    @every_fact
    def test_its_dates_are_in_order(self, fact):
        with pytest.raises(gp.DateParseError, match="not before the start"):
            attrs.evolve(fact, interval="2024/2023")


def made(kind, /, **fields):
    return lambda: kind(**fields, citations=CITED)


REFUSED = [
    (
        made(Membership, member="Arcadia", organization=LEAGUE),
        "Membership.member: got 'Arcadia', expected a State or Organization",
    ),
    (
        made(Membership, member=ADA, organization=LEAGUE),
        r"Membership.member: got Leader\('ada'\), expected a State or Org",
    ),
    (made(Membership, member=ARC, organization="SCO"), "Membership.organization: got 'SCO', expected an Organization"),
    (made(Membership, member=LEAGUE, organization=LEAGUE), "expected another than the organization"),
    (
        made(Membership, member=ARC, organization=LEAGUE, status="membr"),
        "Status.value: got 'membr', expected one of 'member'",
    ),
    (made(Chairmanship, organization=LEAGUE, chair="Arcadia"), "Chairmanship.chair: got 'Arcadia'"),
    (made(Chairmanship, organization=LEAGUE, chair=ARC, person=ARC), "Chairmanship.person"),
    (made(Chairmanship, organization=LEAGUE, chair=ARC, role="boss"), "ChairRole.value: got 'boss'"),
    (made(Tenure, leader=ARC, office=OFFICE), "Tenure.leader"),
    (made(Tenure, leader=ADA, office=ARC), "Tenure.office"),
    (made(Tenure, leader=ADA, office=OFFICE, capacity="king"), "Capacity.value: got 'king', expected one of 'elected'"),
    (made(Meeting, kind="visit", title=" "), "Meeting.title: got ' ', expected text that is not empty"),
    (made(Meeting, kind="chat", title="A chat"), "MeetingKind.value: got 'chat'"),
    (made(Meeting, kind="visit", title="A visit", participants=["Ada"]), "Participant.who: got 'Ada'"),
    (made(Meeting, kind="visit", title="A visit", state="ARC"), "Meeting.state: got 'ARC'"),
    (made(Statement, speaker="", text="Trust"), "Statement.speaker"),
    (made(Statement, speaker=ADA, text=""), "Statement.text"),
    (made(Statement, speaker=3, text="Trust"), "Statement.speaker: got 3"),
    (made(Statement, speaker=ADA, text="Trust", about=["ARC"]), "Statement.about: got 'ARC'"),
    (made(Roll, organization=LEAGUE, entries=["ARC"]), "Roll.entries: got 'ARC'"),
    (
        made(Coverage, kind="memberships", of=LEAGUE, interval="2001/.."),
        "Coverage.interval: got '2001/..', expected a first and a",
    ),
    (made(Coverage, kind="memberships", of=OFFICE, interval="2001/2002"), "Coverage.of"),
    (made(Coverage, kind="tenures", of=LEAGUE, interval="2001/2002"), "Coverage.of"),
    (made(Succession, predecessor=ARC, successor=ARC, kind="split"), "Succession.successor"),
    (made(Succession, predecessor=ARC, successor=LEAGUE, kind="split"), "Succession.successor"),
    (made(Seat, organization=LEAGUE, seat=ADA, holder=BOR), "Seat.seat"),
    (made(Name, text=""), "Name.text"),
    (made(Code, scheme="", code="AR"), "Code.scheme"),
    (made(Code, scheme="iso2", code=36), "Code.code: got 36"),
    (made(Capital, city=""), "Capital.city"),
    (lambda: Source(id="", title="T"), "Source.id: got '', expected text that is not empty"),
    (lambda: Source(id="t", title=None), "Source.title: got None"),
    (lambda: Citation(source="TASS"), "Citation.source: got 'TASS', expected a Source"),
    (lambda: Citation(source=SOURCE, part="all"), "Part.value: got 'all', expected one of 'fact'"),
    (lambda: Citation(source=SOURCE, attested="2024"), "Citation.attested"),
    (lambda: State("", "Arcadia"), "State.id"),
    (lambda: State("ARC", " "), "State.label"),
    (lambda: State(" ARC", "Arcadia"), "State.id"),
    (lambda: State("ARC", "Arcadia", names=["Arkadien"]), "State.names: got 'Arkadien', expected Name records only"),
    (lambda: State("ARC", "Arcadia", kind="planet"), "StateKind.value"),
    (lambda: Office("o", "Office", of=ADA), "Office.of"),
    (lambda: Office("o", "Office", of=ARC, seats=0), "Office.seats: got 0"),
]


class TestWhatIsRefused:
    @pytest.mark.parametrize(("make", "told"), REFUSED, ids=[told for _, told in REFUSED])
    def test_it_says_what_was_given_and_what_is_expected(self, make, told):
        with pytest.raises(InvalidFactError, match=told) as caught:
            make()

        assert str(caught.value) == str(pickle.loads(pickle.dumps(caught.value)))

    @pytest.mark.parametrize(
        "amount", [-1, "-0.01", Decimal("NaN"), Decimal("Infinity"), "much", 1.5, True, None, "sNaN"]
    )
    def test_an_amount_is_a_finite_number_of_whole_units(self, amount):
        with pytest.raises(InvalidFactError, match=r"TradeFigure\.amount"):
            TradeFigure(state=ARC, partner=BOR, flow="exports", amount=amount, currency="USD", citations=CITED)

    @pytest.mark.parametrize("amount", [0, 27, "27000000000", Decimal("1.50")])
    def test_amounts_that_will_do(self, amount):
        figure = TradeFigure(state=ARC, partner=BOR, flow="exports", amount=amount, currency="USD", citations=CITED)

        assert Decimal(amount) == figure.amount

    @pytest.mark.parametrize("currency", ["usd", "US", "USDT", "", None, "$$$", "ÜSD", 840])
    def test_a_currency_is_a_code_of_iso_4217(self, currency):
        with pytest.raises(InvalidFactError, match=r"TradeFigure\.currency: got .*, expected an ISO 4217 code"):
            TradeFigure(state=ARC, partner=BOR, flow="exports", amount=1, currency=currency, citations=CITED)

    def test_a_state_does_not_trade_with_itself(self):
        with pytest.raises(InvalidFactError, match=r"TradeFigure\.partner"):
            TradeFigure(state=ARC, partner=ARC, flow="exports", amount=1, currency="USD", citations=CITED)

    @pytest.mark.parametrize(
        "plain",
        [{}, {"type": "Nation"}, {"type": "State"}, {"type": "State", "id": "X", "lable": "Y"}, [], "State", None],
    )
    def test_a_dict_that_is_none_of_ours(self, plain):
        with pytest.raises(InvalidFactError):
            from_dict(plain)

    def test_a_dict_of_another_type(self):
        with pytest.raises(InvalidFactError, match="'Source'"):
            Citation.from_dict(whole(SOURCE))


class TestWhatPeopleType:
    def test_dates_may_be_text_or_dates(self):
        assert Source(id="a", title="A", published="2024-05-21") == Source(
            id="a", title="A", published=datetime.date(2024, 5, 21)
        )

    def test_one_date_is_the_whole_of_an_occasion(self):
        meeting = Meeting(kind="visit", title="A visit", interval=datetime.date(2023, 11, 9), citations=CITED)

        assert "2023-11-09/2023-11-09" == meeting.interval.edtf

    def test_words_become_terms(self):
        assert gp.Status.OBSERVER is FACTS[0].status
