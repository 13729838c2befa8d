"""Questions about what one holds at a time: chairs and offices."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from geopolitics.dates import FOREVER_BEFORE, PartialDate, Verdict, as_window
from geopolitics.model import (
    Chairmanship,
    ChairRole,
    Coverage,
    Existence,
    Kind,
    Leader,
    Office,
    Organization,
    Role,
    State,
    Tenure,
)
from geopolitics.questions._reading import OfficeNamed
from geopolitics.questions._render import Sentence, sentence
from geopolitics.questions._reply import (
    Reply,
    asides,
    ever_on_record,
    excludes_others,
    held_when,
    lifetime,
    listing,
    one_or_many,
    scheduled,
    spell_by_spell,
    spells,
    terms_of,
    terms_then,
    with_spell,
)
from geopolitics.questions._titles import PRESIDENT, title_of
from geopolitics.questions._when import the_latest
from geopolitics.world import evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.model import Fact
    from geopolitics.questions._reading import Asked
    from geopolitics.questions._when import Span
    from geopolitics.world import World
    from geopolitics.world.evidence import Finding, Held

Holder = State | Organization | Leader
Pairs = tuple[tuple[Holder, "Finding"], ...]


class Subject(NamedTuple):
    """What is held, and how sentences name it.

    Attributes:
        key: The group of sentences: ``chair`` or ``office``.
        holder: The place of the holder in them, and of several.
        values: What fills their other places.
        unknown: The sentence that says that the holder is not known, with its group.
    """

    key: str
    holder: tuple[str, str]
    values: dict[str, Any]
    unknown: str

    @property
    def is_led(self) -> bool:
        """Whether it is asked who led, whatever the office."""
        return self.key == "office" and "office" not in self.values

    def item(self, holder: Holder, facts: Iterable[Fact]) -> Any:
        """A holder as an item of a list; with the office, where there may be several."""
        if self.key == "chair":
            return holder
        return Sentence("item.office", {"item": holder, "office": _offices_in(facts)})

    def named_by(self, facts: Iterable[Fact]) -> dict[str, Any]:
        """The office or offices that facts are about, for sentences that name them."""
        tenures = [fact for fact in facts if isinstance(fact, Tenure)]
        return {"office": _offices_in(tenures)} if tenures else {}


def _chair(organization: Organization) -> Subject:
    return Subject("chair", ("chair", "chairs"), {"organization": organization}, "chair.unknown")


def _office(body: State | Organization, offices: tuple[Office, ...], *, named: bool) -> Subject:
    values: dict[str, Any] = {"body": body}
    if named and offices:
        values["office"] = listing(offices)
    return Subject("office", ("leader", "leaders"), values, "office.unknown" if named else "led.unknown")


def _offices_in(facts: Iterable[Fact]) -> Any:
    return listing(fact.office for fact in facts if isinstance(fact, Tenure))


# Who held it


def who(subject: Subject, held: Held, span: Span) -> Reply:
    """Who held it in a window: throughout, in parts of it, possibly, nobody, or not known."""
    if held.certain:
        return _who_throughout(subject, held, span)
    if held.partly:
        return _who_in_parts(subject, held, span)
    if held.possible:
        return _who_possibly(subject, held, span)
    return _nobody(subject, held, span) if held.none else _who_unknown(subject, held, span)


def _who_throughout(subject: Subject, held: Held, span: Span) -> Reply:
    pairs = _who_stays(held, span.last) if span.latest and len(held.certain) > 1 else held.certain
    facts = _facts(pairs)
    one, many = subject.holder
    if len(pairs) == 1:
        key, holders = "one", {one: pairs[0][0]}
    else:
        key, holders = "many", {many: listing(subject.item(holder, found.facts) for holder, found in pairs)}
    said = sentence(f"{subject.key}.{key}", span, **subject.values | subject.named_by(facts) | holders)
    disputed = any(finding.disputed for _, finding in pairs)
    value = one_or_many(holder for holder, _ in pairs)
    told = (said, *_acting(facts, held), *asides(facts, disputed=disputed))
    return Reply(value, Verdict.YES, told, facts, disputed)


def _acting(facts: Iterable[Fact], held: Held) -> tuple[Sentence, ...]:
    """That some of them were acting, and for whom, where the term of another went on."""
    terms = [fact for fact in facts if isinstance(fact, Chairmanship | Tenure)]
    acting = listing(evidence.holder_of(fact) for fact in terms if evidence.is_acting(fact))
    if not acting.items:
        return ()
    if held.away:
        return (sentence("acting.beside", holders=acting, principals=listing(holder for holder, _ in held.away)),)
    return (sentence("acting", holders=acting),)


def _who_stays(held: Held, day: int) -> tuple[tuple[Any, Finding], ...]:
    """On the last day on record one may give up to another what both held that day: now the other holds it."""

    def goes(facts: Iterable[Fact]) -> bool:
        return all(isinstance(fact.interval.end, PartialDate) and fact.interval.last_end <= day for fact in facts)

    return tuple(pair for pair in held.certain if not goes(pair[1].facts)) or held.certain


def _who_in_parts(subject: Subject, held: Held, span: Span) -> Reply:
    pairs = (*held.partly, *held.possible)
    facts = _facts(pairs)
    whole = _covers((fact for _, finding in held.partly for fact in finding.facts), span)
    items = listing(with_spell(subject.item(holder, found.facts), found.facts) for holder, found in held.partly)
    key = "parts" if whole else "part.possibly" if _reaches(facts, span) else "part"
    said = sentence(
        f"{subject.key}.{key}", span, **subject.values | subject.named_by(facts) | {subject.holder[1]: items}
    )
    value = one_or_many(holder for holder, _ in held.partly)
    verdict = Verdict.YES if whole else Verdict.POSSIBLY if key == "part.possibly" else Verdict.UNKNOWN
    disputed = any(finding.disputed for _, finding in pairs)
    return Reply(value, verdict, (said, *_acting(facts, held), *asides(facts, disputed=disputed)), facts, disputed)


def _who_possibly(subject: Subject, held: Held, span: Span) -> Reply:
    facts = _facts(held.possible)
    disputed = any(finding.disputed for _, finding in held.possible)
    case, dates = ("", {}) if len(held.possible) > 1 else scheduled(facts, span)
    items = listing(holder for holder, _ in held.possible)
    values = subject.values | subject.named_by(facts) | dates | {subject.holder[1]: items}
    said = [sentence(f"{subject.key}.possibly{case}", span, **values)]
    if not case and not disputed:
        said.append(sentence("spells", spells=listing(with_spell(h, found.facts) for h, found in held.possible)))
    return Reply(None, Verdict.POSSIBLY, (*said, *asides(facts, disputed=disputed)), facts, disputed)


def _nobody(subject: Subject, held: Held, span: Span) -> Reply:
    """That nobody held it, or that what it is of did not exist."""
    if all(isinstance(record, Existence) for record in held.none):
        entity = subject.values.get("organization") or subject.values.get("body")
        return Reply(None, Verdict.NO, (sentence("absent", span, entity=entity),), held.none)
    offices = listing(record.of for record in held.none if isinstance(record, Coverage))
    said = sentence(f"{subject.key}.nobody", span, **{"office": offices} | subject.values)
    return Reply(None, Verdict.NO, (said,), held.none)


def _who_unknown(subject: Subject, held: Held, span: Span) -> Reply:
    facts = _facts(held.unknown)
    said = [sentence(subject.unknown, span, **subject.values)]
    if facts:
        items = listing(with_spell(subject.item(holder, found.facts), found.facts) for holder, found in held.unknown)
        said.append(sentence("spells", spells=items))
    return Reply(None, Verdict.UNKNOWN, tuple(said), facts)


def _facts(pairs: Pairs) -> tuple[Fact, ...]:
    return tuple(dict.fromkeys(fact for _, finding in pairs for fact in finding.facts))


def _covers(facts: Iterable[Fact], span: Span) -> bool:
    """Whether the days for which the facts are certain leave out none of the window."""
    day = span.first
    for fact in sorted(facts, key=lambda fact: fact.truth.last_start):
        truth = fact.truth
        for first, last in (*truth.attested, (truth.last_start, min(truth.first_end, truth.horizon))):
            if first <= day and truth.verdict(day, min(last, span.last), throughout=True) is Verdict.YES:
                day = max(day, last + 1)
    return day > span.last


def _reaches(facts: Iterable[Fact], span: Span) -> bool:
    """Whether something possible is left on the last day of the window and on the first."""
    ends = {span.first, span.last}
    said = {day: {fact.truth.verdict(day, day) for fact in facts} for day in ends}
    return all(found & {Verdict.YES, Verdict.POSSIBLY} for found in said.values())


# Whether one held it


class Record(NamedTuple):
    """What is on record about one holder and one thing held, at any time.

    Attributes:
        terms: When the holder held it.
        coverages: The record's word that it has every holder.
        exclusive: Whether one alone holds it at a time.
    """

    terms: tuple[Fact, ...]
    coverages: tuple[Fact, ...]
    exclusive: bool


def whether(subject: Subject, holder: Holder, held: Held, span: Span, record: Record) -> Reply:
    """Whether *holder* held it at some time in the window, or throughout it."""
    values = subject.values | {subject.holder[0]: holder}
    for pairs, verdict in (
        (held.certain, Verdict.YES),
        (() if subject.is_led else held.away, Verdict.YES),  # their term went on, though others led
        (held.partly, Verdict.YES),
        (held.possible, Verdict.POSSIBLY),
        (held.unknown, Verdict.UNKNOWN),
    ):
        for who_, finding in pairs:
            if who_ == holder:
                if span.throughout and pairs is held.partly:
                    verdict = _throughout(finding.facts, span)  # noqa: PLW2901 - known in part, asked of all
                reply = _whether_found(subject, values | subject.named_by(finding.facts), finding, verdict, span)
                facts = _facts(held.certain) if pairs is held.away else finding.facts
                return reply._replace(sentences=(*reply.sentences, *_acting(facts, held)))
    return _whether_other(subject, values, held, span, record)


def _throughout(facts: Iterable[Fact], span: Span) -> Verdict:
    said = {spell.finding(*span.window, throughout=True).verdict for spell in evidence.spells(facts)}
    return next(v for v in (Verdict.YES, Verdict.POSSIBLY, Verdict.UNKNOWN, Verdict.NO) if v in said)


def _whether_found(subject: Subject, values: dict[str, Any], finding: Finding, verdict: Verdict, span: Span) -> Reply:
    """What the facts about the holder say."""
    facts, disputed = finding.facts, finding.disputed
    case, dates = scheduled(facts, span) if verdict is Verdict.POSSIBLY else ("", {})
    key = {Verdict.YES: "yes", Verdict.NO: "no", Verdict.POSSIBLY: f"maybe{case}"}.get(verdict)
    told = held_when(facts, span) if verdict is Verdict.YES else span
    said = [sentence(_whether(subject) if key is None else f"{subject.key}.{key}", told, **values, **dates)]
    several = span.always and len(facts) > 1
    if (verdict is not Verdict.YES or several) and not case and not disputed:
        said.append(sentence("spells", spells=spells(facts)))
    return Reply(verdict, verdict, (*said, *asides(facts, disputed=disputed)), facts, disputed)


def _whether(subject: Subject) -> str:
    return "led.whether" if subject.is_led else f"{subject.key}.whether"


def _whether_other(subject: Subject, values: dict[str, Any], held: Held, span: Span, record: Record) -> Reply:
    """Whether one held it who is not on record for the window: no, where that cannot be."""
    span = span._replace(throughout=False)  # whoever held it at no time did not all along
    if held.none and all(isinstance(fact, Existence) for fact in held.none):
        entity = subject.values.get("organization") or subject.values.get("body")
        return Reply(Verdict.NO, Verdict.NO, (sentence("exists.no", span, entity=entity),), held.none)
    others = [(other, found) for other, found in held.certain if any(excludes_others(f, span) for f in found.facts)]
    away = any(principal == values[subject.holder[0]] for principal, _ in held.away)
    if (record.exclusive or away) and others:
        facts = _facts(tuple(others))
        names = listing(other for other, _ in others)
        said = sentence(f"{subject.key}.no.other", span, **values | subject.named_by(facts), other=names)
        return Reply(Verdict.NO, Verdict.NO, (said, *_acting(facts, held)), facts)
    whole = lifetime(subject.values.get("organization") or subject.values["body"], span)
    covering = tuple(c for c in record.coverages if c.truth.verdict(*whole, throughout=True) is Verdict.YES)
    if covering and all(term.truth.verdict(*span.window) is Verdict.NO for term in record.terms):
        named = values | {"office": values.get("office", "")}
        facts = (*record.terms, *covering)
        return Reply(Verdict.NO, Verdict.NO, (sentence(f"{subject.key}.no", span, **named),), facts)
    known: list[Any] = [with_spell(subject.item(pair[0], pair[1].facts), pair[1].facts) for pair in held.certain]
    if record.terms:
        known.append(with_spell(values[subject.holder[0]], record.terms))
    sentences = [sentence(_whether(subject), span, **values)]
    if known:
        sentences.append(sentence("spells", spells=listing(known)))
    return Reply(Verdict.UNKNOWN, Verdict.UNKNOWN, tuple(sentences), (*_facts(held.certain), *record.terms))


# Chairs


def _presiding(asked: Asked) -> Asked:
    """The same question about the one body that has chairs, where the organization has none: who chairs the EU?"""
    world, organization = asked.world, asked.slots.get("organization")
    if not isinstance(organization, Organization) or evidence.has_chairs(world, organization):
        return asked
    bodies = [body for body in _bodies_of(world, organization) if evidence.has_chairs(world, body)]
    if len(bodies) != 1:
        return asked
    asked = asked._replace(slots=asked.slots | {"organization": bodies[0]})
    return asked.now if asked.when.latest else asked


def _bodies_of(world: World, organization: Organization) -> list[Organization]:
    return [body for body in world.organizations() if body.part_of == organization]


def _head_of(asked: Asked, organization: Organization) -> Reply:
    """Who led an organization at the time that is asked about."""
    when = the_latest(evidence.latest_office(asked.world, asked.world.offices(organization)))
    slots = {"body": organization}
    return holder_led(asked._replace(slots=slots, when=when if asked.when.latest else asked.when))


def chair_who(asked: Asked) -> Reply:
    """Who chaired an organization."""
    asked = _presiding(asked)
    organization, span = asked.organization, asked.when
    if span.always:
        terms = asked.world.chairmanships(organization)
        coverage = asked.world.coverage(organization, kind=Kind.CHAIRMANSHIPS)
        unknown = sentence("chair.unknown", span, organization=organization)
        return ever_on_record(terms, lambda term: term.chair, coverage, lifetime(organization, span), unknown)
    held = evidence.held_chair(asked.world, asked.organization, asked.when.window)
    reply = who(_chair(organization), held, span)
    if not evidence.has_chairs(asked.world, organization) and reply.verdict is Verdict.UNKNOWN:  # its head may be meant
        head = _head_of(asked, organization)
        if head.verdict is Verdict.YES:
            return Reply(None, reply.verdict, (*reply.sentences, *head.sentences), head.facts)
    return reply


def chair_did(asked: Asked) -> Reply:
    """Whether somebody chaired an organization."""
    asked = _presiding(asked)
    world, organization = asked.world, asked.organization
    actor: Holder = asked.slots["actor"]
    if asked.when.always:
        now = chair_did(asked.now)
        if now.verdict is Verdict.YES:
            return now
    terms = world.chairmanships(organization)
    in_person = _in_person(terms, actor)
    held = (evidence.presided if in_person else evidence.held_chair)(world, organization, asked.when.window)
    record = Record(
        tuple(term for term in terms if actor in (term.chair, term.person)),
        () if in_person else world.coverage(organization, kind=Kind.CHAIRMANSHIPS),
        exclusive=not in_person and all(term.role is ChairRole.CHAIR for term in terms),
    )
    return whether(_chair(organization), actor, held, asked.when, record)


def _in_person(terms: Iterable[Chairmanship], actor: Any) -> bool:
    """Whether a person is asked about where states have the chair: others may have presided too in such a term."""
    return isinstance(actor, Leader) and not all(isinstance(term.chair, Leader) for term in terms)


def chair_when(asked: Asked) -> Reply:
    """When somebody chaired an organization."""
    asked = _presiding(asked)
    if not asked.when.always:
        return terms_then(chair_did(asked), Chairmanship)
    terms = asked.world.chairmanships(asked.organization, chair=asked.slots["actor"])
    values = {"organization": asked.organization, "chair": asked.slots["actor"]}
    return terms_of("chair.terms", terms, values)


def chair_count(asked: Asked) -> Reply:
    """How many times somebody chaired an organization: the terms on record, all where a Coverage says so."""
    asked = _presiding(asked)
    organization, actor, span = asked.organization, asked.slots["actor"], asked.when
    days = lifetime(organization, span) if span.always else span.window
    terms = tuple(term for term in asked.world.chairmanships(organization, chair=actor) if _began_by(term, span))
    in_person = _in_person(asked.world.chairmanships(organization), actor)
    coverage = () if in_person else asked.world.coverage(organization, kind=Kind.CHAIRMANSHIPS)
    covering = tuple(each for each in coverage if each.truth.verdict(*days, throughout=True) is Verdict.YES)
    values: dict[str, Any] = {"organization": organization, "chair": actor}
    if not terms:
        said = sentence("chair.terms.none", **values)
        return Reply(0 if covering else None, Verdict.YES if covering else Verdict.UNKNOWN, (said,), covering)
    number = len(spell_by_spell(terms))
    told = [sentence("chair.count", **values, number=number), sentence("spells", spells=spells(terms))]
    told += [] if covering else [sentence("members.rest")]
    verdict = Verdict.YES if covering else Verdict.UNKNOWN
    return Reply(number, verdict, (*told, *asides(terms)), (*terms, *covering))


def _began_by(term: Chairmanship, span: Span) -> bool:
    """Whether a term was in a window, or, of the whole record, has begun."""
    until = as_window(span.said)[1]
    return term.truth.verdict(*((FOREVER_BEFORE, until) if span.always else span.window)) is Verdict.YES


def chair_of(asked: Asked) -> Reply:
    """Which organizations somebody chaired."""
    actor, span = asked.slots["actor"], asked.when
    terms = asked.world.chairmanships(chair=actor)
    return _of(("chair.of", "organizations"), {"chair": actor}, span, terms, lambda term: term.organization)


def _of(
    words: tuple[str, str], values: dict[str, Any], span: Span, terms: Iterable[Any], what: Callable[[Any], Any]
) -> Reply:
    """Which organizations or offices somebody had: those that are certain, else those that are possible."""
    key, place = words
    if span.always:
        return ever_on_record(tuple(terms), what, (), span.window, sentence(f"{key}.none", span, **values))
    sure = [term for term in terms if term.truth.verdict(*span.window) is Verdict.YES]
    possible = [term for term in terms if term.truth.verdict(*span.window) is Verdict.POSSIBLY]
    if sure:
        said = sentence(key, span, **values | {place: listing(map(what, sure))})
        value = tuple(dict.fromkeys(map(what, sure)))
        return Reply(value, Verdict.YES, (said, *asides(sure)), tuple(sure))
    if possible:
        said = sentence(f"{key}.possibly", span, **values | {place: listing(map(what, possible))})
        return Reply((), Verdict.POSSIBLY, (said, sentence("spells", spells=spells(possible))), tuple(possible))
    return Reply((), Verdict.UNKNOWN, (sentence(f"{key}.none", span, **values),))


def _or_its_president(chaired: Callable[[Asked], Reply], held: str) -> Callable[[Asked], Reply]:
    """A question about a chair; of an organization of which only a president can be the chair, about that office."""

    def answer(asked: Asked) -> Reply:
        president = _of_its_president(asked, held)
        return chaired(asked) if president is None else HOLDING[held](president)

    return answer


def _of_its_president(asked: Asked, kind: str) -> Asked | None:
    """The same question, of another kind, about the office of president: of the European Commission."""
    organization, actor = asked.organization, asked.slots.get("actor")
    if evidence.has_chairs(asked.world, organization) or not (actor is None or isinstance(actor, Leader)):
        return None
    offices = tuple(office for office in asked.world.offices(organization) if title_of(office) == PRESIDENT)
    if not offices:
        return None
    slots: dict[str, Any] = {"body": organization, "office": OfficeNamed(PRESIDENT, offices)}
    slots |= {} if actor is None else {"leader": actor}
    about = asked._replace(form=asked.form._replace(kind=kind), slots=slots)
    return about.now if asked.when.latest else about


# Offices


def holder_who(asked: Asked) -> Reply:
    """Who held an office."""
    named, body = asked.get("office", OfficeNamed), asked.slots["body"]
    if not named.offices:
        return _no_such_office(named, body)
    if asked.when.always:
        return _ever_in_office(asked, named.offices, "office.unknown")
    held = evidence.held_office(asked.world, named.offices, asked.when.window)
    return who(_office(body, named.offices, named=True), held, asked.when)


def _ever_in_office(asked: Asked, offices: tuple[Office, ...], unknown: str) -> Reply:
    body, span = asked.slots["body"], asked.when
    terms = tuple(term for term in asked.world.tenures(body) if term.office in offices)
    found = [asked.world.coverage(office, kind=Kind.TENURES) for office in offices]
    coverage = found[0] if len(found) == 1 else ()
    said = sentence(unknown, span, body=body, office=listing(offices))
    return ever_on_record(terms, lambda term: term.leader, coverage, lifetime(body, span), said)


def _no_such_office(named: OfficeNamed, body: State | Organization) -> Reply:
    return Reply(None, Verdict.UNKNOWN, (sentence("office.absent", title=named.title, body=body),))


def holder_led(asked: Asked) -> Reply:
    """Who led a state or an organization."""
    body = asked.slots["body"]
    offices = _leading(asked)
    if asked.when.always:
        return _ever_in_office(asked, offices, "led.unknown")
    held = evidence.held_office(asked.world, offices, asked.when.window)
    if held.certain and held.partly:  # one office was held throughout, another by one after the other
        held = held._replace(certain=(), partly=(*held.certain, *held.partly))
    reply = who(_office(body, offices, named=False), held, asked.when)
    if not offices and isinstance(body, Organization):  # whose chair may be meant
        chair = who(_chair(body), evidence.held_chair(asked.world, body, asked.when.window), asked.when)
        if chair.verdict is Verdict.YES:
            return Reply(None, reply.verdict, (*reply.sentences, *chair.sentences), chair.facts)
        return _with_heads_of_bodies(asked, body, reply)
    return reply


def _with_heads_of_bodies(asked: Asked, organization: Organization, reply: Reply) -> Reply:
    """The reply about an organization that has no head, and who headed its bodies: of the EU, the Commission."""
    told = [_head_of(asked, body) for body in _bodies_of(asked.world, organization)]
    heads = [head for head in told if head.verdict is Verdict.YES]
    sentences = tuple(said for head in heads for said in head.sentences)
    facts = tuple(fact for head in heads for fact in head.facts)
    return reply._replace(sentences=(*reply.sentences, *sentences), facts=(*reply.facts, *facts))


def _leading(asked: Asked) -> tuple[Office, ...]:
    body = asked.slots["body"]
    roles = (Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT) if isinstance(body, State) else (Role.SECRETARY_GENERAL,)
    return tuple(office for office in asked.world.offices(body) if office.role in roles)


def holder_did(asked: Asked) -> Reply:
    """Whether somebody held an office."""
    named, body = asked.get("office", OfficeNamed), asked.slots["body"]
    if not named.offices:
        reply = _no_such_office(named, body)
        return Reply(Verdict.UNKNOWN, Verdict.UNKNOWN, reply.sentences)
    return _whether_office(asked, named.offices, named=True)


def holder_did_lead(asked: Asked) -> Reply:
    """Whether somebody led a state or an organization."""
    return _whether_office(asked, _leading(asked), named=False)


def _whether_office(asked: Asked, offices: tuple[Office, ...], *, named: bool) -> Reply:
    body, leader = asked.slots["body"], asked.get("leader", Leader)
    if asked.when.always:
        now = _whether_office(asked.now, offices, named=named)
        if now.verdict is Verdict.YES:
            return now
    held = evidence.held_office(asked.world, offices, asked.when.window)
    coverages = [asked.world.coverage(office, kind=Kind.TENURES) for office in offices]
    record = Record(
        tuple(term for term in asked.world.tenures(body, leader=leader) if term.office in offices),
        tuple(each for found in coverages for each in found) if all(coverages) else (),
        exclusive=named and len(offices) == 1 and offices[0].seats == 1,  # who leads may hold an office not on record
    )
    return whether(_office(body, offices, named=named), leader, held, asked.when, record)


def holder_when(asked: Asked) -> Reply:
    """When somebody held an office."""
    if not asked.when.always:
        return terms_then(holder_did(asked), Tenure)
    named, leader = asked.get("office", OfficeNamed), asked.get("leader", Leader)
    if not named.offices:
        return _no_such_office(named, asked.slots["body"])
    terms = tuple(t for t in asked.world.tenures(asked.slots["body"], leader=leader) if t.office in named.offices)
    return terms_of("office.terms", terms, {"office": listing(named.offices), "leader": leader})


def holder_offices(asked: Asked) -> Reply:
    """What offices somebody held."""
    leader, span = asked.get("leader", Leader), asked.when
    terms = asked.world.tenures(leader=leader)
    if span.always:
        if not terms:
            return Reply((), Verdict.UNKNOWN, (sentence("office.held.none", span, leader=leader),))
        items = listing(with_spell(t.office, (t,)) for t in terms)
        value = tuple(dict.fromkeys(t.office for t in terms))
        return Reply(value, Verdict.YES, (sentence("office.held", span, leader=leader, offices=items),), tuple(terms))
    reply = _of(("office.held", "offices"), {"leader": leader}, span, terms, lambda t: t.office)
    if reply.verdict is Verdict.UNKNOWN and terms:
        known = sentence("spells", spells=listing(with_spell(t.office, (t,)) for t in terms))
        return Reply((), Verdict.UNKNOWN, (*reply.sentences, known), tuple(terms))
    return reply


HOLDING: dict[str, Callable[[Asked], Reply]] = {
    "chair.who": _or_its_president(chair_who, "holder.who"),
    "chair.did": _or_its_president(chair_did, "holder.did"),
    "chair.when": _or_its_president(chair_when, "holder.when"),
    "chair.count": chair_count,
    "chair.of": chair_of,
    "holder.who": holder_who,
    "holder.led": holder_led,
    "holder.did": holder_did,
    "holder.did_lead": holder_did_lead,
    "holder.when": holder_when,
    "holder.offices": holder_offices,
}
"""What answers each kind of question about chairs and offices."""
