"""Questions about members, observers, partners; about founding and existence."""

from __future__ import annotations

import datetime
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from geopolitics.dates import FOREVER_AFTER, OPEN, PartialDate, Verdict
from geopolitics.model import Existence, Kind, Membership, Organization, Roll, Seat, State, Status, existence_verdict
from geopolitics.questions._render import Acronym, At, Quoted, Sentence, sentence
from geopolitics.questions._reply import (
    Reply,
    asides,
    ever_on_record,
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
from geopolitics.questions._when import the_latest
from geopolitics.world import evidence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.dates import Window
    from geopolitics.model import Fact
    from geopolitics.questions._reading import Asked
    from geopolitics.questions._when import Span
    from geopolitics.world.evidence import Finding, Roster

Member = State | Organization


def _as_one(status: Status) -> Sentence:
    return Sentence(f"one.{status.value}", {})


def _as_all(status: Status) -> Sentence:
    return Sentence(f"all.{status.value}", {})


# Lists


def members_who(asked: Asked) -> Reply:
    """Who belonged: a tuple."""
    return _members(asked, count=False)


def members_count(asked: Asked) -> Reply:
    """How many belonged: a number."""
    return _members(asked, count=True)


def _members(asked: Asked, *, count: bool) -> Reply:
    span = asked.when
    if span.always:
        return _members_ever(asked, count=count)
    found = evidence.roster(asked.world, asked.organization, span.window, asked.status, throughout=span.throughout)
    if found.complete and not found.certain:
        return _no_members(asked, found, count=count)
    change = _change(asked) if found.complete else None
    said = [_the_certain(asked, found), *_the_uncertain(found)]
    said += [] if change is None else [sentence("members.between", **change)]
    value: Any = found.certain
    if count:
        value = (change["before"], change["after"]) if change else len(found.certain) or None
    return Reply(value, _completeness(found), (*said, *asides(found.facts)), found.facts)


def _no_members(asked: Asked, found: Roster, *, count: bool) -> Reply:
    """That none belonged; that is certain, so it is a count as well."""
    absent = bool(found.facts) and all(isinstance(fact, Existence) for fact in found.facts)
    key = "members.absent" if absent else "members.none"
    said = sentence(key, asked.when, organization=asked.organization, statuses=_as_all(asked.status))
    return Reply(0, Verdict.YES, (said,), found.facts) if count else Reply((), Verdict.NO, (said,), found.facts)


def _the_certain(asked: Asked, found: Roster) -> Sentence:
    """Those who belonged for certain: all of them, or at least these."""
    values: dict[str, Any] = {"organization": asked.organization, "statuses": _as_all(asked.status)}
    if not found.certain:
        return sentence("members.unknown", asked.when, **values)
    number = len(found.certain)
    counted = Sentence(f"count.{asked.status.value}", {"number": number}, number)
    key = "members.all" if found.complete else "members.least"
    return sentence(key, asked.when, **values, number=number, counted=counted, members=listing(found.certain))


def _the_uncertain(found: Roster) -> list[Sentence]:
    """Those who may have belonged, and that there may be others."""
    said: list[Sentence] = []
    if found.complete:
        return said
    if found.possible:
        said.append(sentence("members.possible", members=listing(found.possible)))
    if found.unknown:
        said.append(sentence("members.silent", members=listing(found.unknown)))
    if found.certain and not found.closed:
        said.append(sentence("members.rest"))
    return said


def _completeness(found: Roster) -> Verdict:
    """Whether those who belonged for certain are all."""
    if found.complete:
        return Verdict.YES
    return Verdict.POSSIBLY if found.closed and not found.unknown else Verdict.UNKNOWN


def _change(asked: Asked) -> dict[str, Any] | None:
    """How many there were on the first and on the last day of a window in which that changed."""
    span = asked.when
    if span.throughout or span.first == span.last:
        return None
    days = [(span.first, span.first), (span.last, span.last)]
    ends = [evidence.roster(asked.world, asked.organization, day, asked.status) for day in days]
    always = evidence.roster(asked.world, asked.organization, span.window, asked.status, throughout=True)
    if not all(end.complete for end in ends) or {len(always.certain)} == {len(end.certain) for end in ends}:
        return None
    before, after = (len(end.certain) for end in ends)
    return {"first": _day(span.first), "last": _day(span.last), "before": before, "after": after}


def _members_ever(asked: Asked, *, count: bool) -> Reply:
    organization, span, status = asked.organization, asked.when, asked.status
    coverage = asked.world.coverage(organization, kind=Kind.MEMBERSHIPS)
    reply = ever_on_record(
        asked.world.memberships(organization, status=status),
        lambda fact: fact.member,
        (each for each in coverage if each.status is status),
        lifetime(organization, span),
        sentence("members.unknown", span, organization=organization, statuses=_as_all(status)),
    )
    return reply._replace(value=len(reply.value) or None) if count else reply


def members_joined(asked: Asked) -> Reply:
    """Whose membership began in a window."""
    return _changed(asked, "members.joined", lambda fact: fact.truth.start, lambda fact: fact.interval.start)


def members_left(asked: Asked) -> Reply:
    """Whose membership ended in a window."""

    def end(fact: Fact) -> tuple[int, int] | None:
        return None if fact.interval.end in (None, OPEN) or fact.end_scheduled else fact.truth.end

    return _changed(asked, "members.left", end, lambda fact: fact.interval.end)


def _changed(
    asked: Asked, key: str, bound: Callable[[Fact], tuple[int, int] | None], said: Callable[[Fact], object]
) -> Reply:
    first, last = asked.when.window
    sure: list[Membership] = []
    possible: list[Membership] = []
    for fact in asked.world.memberships(asked.organization, status=asked.status):
        days = bound(fact)
        if days is not None and first <= days[0] and days[1] <= last:
            sure.append(fact)
        elif days is not None and days[0] <= last and first <= days[1]:
            possible.append(fact)
    values = {"organization": asked.organization}
    span = asked.when
    if sure:
        members = tuple(dict.fromkeys(sorted((fact.member for fact in sure), key=str)))
        if span.always:
            items: Any = listing(Sentence("item.spell", {"item": f.member, "spell": _at(said(f))}) for f in sure)
        else:
            items = listing(members)
        whole = sentence(key, span, **values, members=items)
        if asked.status is not Status.MEMBER:  # who became an observer did not join
            whole = sentence("spells", spells=listing(with_spell(fact.member, (fact,)) for fact in sure))
        return Reply(members, Verdict.YES, (whole, *asides(sure)), tuple(sure))
    if possible:
        items = listing(with_spell(fact.member, (fact,)) for fact in possible)
        return Reply(
            (), Verdict.POSSIBLY, (sentence(f"{key}.possibly", span, **values, members=items),), tuple(possible)
        )
    return Reply((), Verdict.UNKNOWN, (sentence(f"{key}.none", span, **values),))


# One member


def member_is(asked: Asked) -> Reply:
    """Whether somebody belonged."""
    if asked.when.throughout:
        at_no_time = _belonged(asked.at_some_time)
        if at_no_time.verdict is Verdict.NO:
            return at_no_time
    return _belonged(asked)


def _belonged(asked: Asked) -> Reply:
    if asked.when.latest and (gone := _gone(asked)):
        return gone
    found = _membership(asked, asked.when.window)
    if asked.when.always:
        now = member_is(asked.now)
        if now.verdict is Verdict.YES:
            return now
        if not found.facts:
            found = _membership(asked, lifetime(asked.organization, asked.when))
    seats = _in_its_seat(asked)
    said = [
        *_BELONGED[found.verdict](asked, found),
        *(sentence("member.seat", seat=each.seat, holder=with_spell(each.holder, (each,))) for each in seats),
        *asides((*found.facts, *seats), disputed=found.disputed),
    ]
    return Reply(found.verdict, found.verdict, tuple(said), (*found.facts, *seats), found.disputed)


def _membership(asked: Asked, days: Window, status: Status | None = None) -> Finding:
    """What the record says of the member that is asked about, in the status that is asked about or in another."""
    member, throughout = asked.slots["member"], asked.when.throughout
    return evidence.membership(
        asked.world, member, asked.organization, days, status or asked.status, throughout=throughout
    )


def _named(asked: Asked) -> dict[str, Any]:
    """What names the member, the organization and the status in a sentence."""
    return {
        "member": asked.slots["member"],
        "organization": asked.organization,
        "status": _as_one(asked.status),
        "statuses": _as_all(asked.status),
    }


def _it_did(asked: Asked, found: Finding) -> list[Sentence]:
    """That it belonged, and how."""
    terms = [fact for fact in found.facts if isinstance(fact, Membership)]
    said = [sentence("member.yes", held_when(terms or found.facts, asked.when), **_named(asked))]
    if asked.when.always and len(terms) > 1:
        said.append(sentence("spells", spells=spells(terms)))
    return said + _overlaid(asked)


def _it_did_not(asked: Asked, found: Finding) -> list[Sentence]:
    """That it did not belong, and how else or when it did."""
    return [_why_not(asked, found.facts), *_instead(asked), *_for_a_part(asked)]


def _it_may_have(asked: Asked, found: Finding) -> list[Sentence]:
    """That it may have belonged, and why that is not certain."""
    case, dates = scheduled(found.facts, asked.when)
    said = [sentence(f"member.maybe{case}", asked.when, **_named(asked), **dates)]
    if not case and not found.disputed:
        said.append(sentence("spells", spells=spells(found.facts)))
    return said


def _not_known(asked: Asked, found: Finding) -> list[Sentence]:
    """That nothing is known for that time, and what is for others."""
    known = [fact for fact in found.facts if isinstance(fact, Membership)]
    said = [sentence("member.whether", asked.when, **_named(asked))]
    return [*said, sentence("spells", spells=spells(known))] if known else said


_BELONGED: dict[Verdict, Callable[[Asked, Finding], list[Sentence]]] = {
    Verdict.YES: _it_did,
    Verdict.NO: _it_did_not,
    Verdict.POSSIBLY: _it_may_have,
    Verdict.UNKNOWN: _not_known,
}
"""What is said of one member, by how sure it is that it belonged."""


def _gone(asked: Asked) -> Reply | None:
    """That the organization is no more, where it is: nobody is its member now, whoever was to its last day."""
    today, existence = evidence.latest(asked.world), asked.organization.existence
    if existence_verdict(existence, today, today) is not Verdict.NO:
        return None
    facts = _spells_of(asked)
    said = [sentence("exists.no", the_latest(today), entity=asked.organization)]
    said += [sentence("spells", spells=spells(facts))] if facts else []
    return Reply(Verdict.NO, Verdict.NO, tuple(said), (*existence, *facts))


def _overlaid(asked: Asked) -> list[Sentence]:
    """That it was a member suspended, or about to leave: as such it belonged all the same."""
    if asked.status is not Status.MEMBER or asked.when.always:
        return []
    found = {
        status: _membership(asked.at_some_time, asked.when.window, status).verdict
        for status in (Status.SUSPENDED, Status.FROZEN, Status.WITHDRAWING)
    }
    return [
        sentence("member.instead", asked.when, status=_as_one(status))
        for status, verdict in found.items()
        if verdict is Verdict.YES
    ]


def _in_its_seat(asked: Asked) -> tuple[Seat, ...]:
    """Who held the seat of a state that another held for it, or whose seat it held: China's, up to 1971."""
    if asked.status is not Status.MEMBER or asked.when.always:
        return ()
    member = asked.slots["member"]
    seats = asked.world.seats(asked.organization, when=asked.when.said)
    return tuple(seat for seat in seats if seat.seat != seat.holder and member in (seat.seat, seat.holder))


def _why_not(asked: Asked, facts: tuple[Fact, ...]) -> Sentence:
    span, values = asked.when, _named(asked)
    if any(isinstance(fact, Roll) for fact in facts):
        return sentence("member.no.list", span, **values)
    if facts and all(isinstance(fact, Existence) for fact in facts):
        gone = existence_verdict(asked.organization.existence, *span.window, span.throughout) is Verdict.NO
        return sentence("member.no.absent", span, **values, absent=asked.organization if gone else values["member"])
    return sentence("member.no", span, **values)


def _for_a_part(asked: Asked) -> list[Sentence]:
    """When it belonged, where it was not for all of the time that was asked about."""
    known = _spells_of(asked) if asked.when.throughout else ()
    return [sentence("spells", spells=spells(known))] if known else []


def _instead(asked: Asked) -> list[Sentence]:
    """How else it belonged then."""
    others = (Status.MEMBER, Status.ASSOCIATE, Status.OBSERVER, Status.PARTNER, Status.CANDIDATE)
    return [
        sentence("member.instead", asked.when, status=_as_one(status))
        for status in others
        if status is not asked.status and _membership(asked, asked.when.window, status).verdict is Verdict.YES
    ]


def member_since(asked: Asked) -> Reply:
    """Since when somebody has belonged: the start of its spells."""
    if not asked.when.always:
        reply = member_joined(asked)
        starts = tuple(dict.fromkeys(fact.interval.start for fact in _began(reply.facts, asked.when)))
        return _when_of(reply, starts[0] if len(starts) == 1 else starts)
    return _since(asked)


def _since(asked: Asked) -> Reply:
    facts, values = _spells_of(asked), _named(asked)
    starts = tuple(dict.fromkeys(f.interval.start for f in facts if isinstance(f.interval.start, PartialDate)))
    if not facts:
        return Reply(None, Verdict.UNKNOWN, (sentence("member.never", **values),))
    if not starts:
        said = (sentence("member.since.unknown", **values), sentence("spells", spells=spells(facts)))
        return Reply(None, Verdict.UNKNOWN, said, facts)
    if _claims_differ(facts, lambda fact: fact.interval.start):
        return Reply(starts, Verdict.POSSIBLY, asides(facts, disputed=True), facts, disputed=True)
    key = "member.since" if len(starts) == 1 else "member.since.many"
    since = sentence(key, **values, start=At(starts[0]), starts=listing(map(At, starts)))
    value = starts[0] if len(starts) == 1 else starts
    return Reply(value, Verdict.YES, (since, *asides(facts)), facts)


def member_when(asked: Asked) -> Reply:
    """When somebody belonged: each spell."""
    if not asked.when.always:
        return terms_then(member_is(asked), Membership)
    return terms_of("member.terms", _spells_of(asked), _named(asked), none="member.never")


def member_again(asked: Asked) -> Reply:
    """When somebody came to belong again: the start of each spell that is certainly another than the one before."""
    facts, values = _spells_of(asked), _named(asked)
    if not facts:
        return Reply(None, Verdict.UNKNOWN, (sentence("member.never", **values),))
    back = _returned(facts)
    if not asked.when.always:
        back = [fact for fact in back if _began([fact], asked.when)]
    if not back:
        said = (sentence("member.again.none", **values), sentence("spells", spells=spells(facts)))
        return Reply(None, Verdict.UNKNOWN, said, facts)
    starts = tuple(dict.fromkeys(fact.interval.start for fact in back))
    key = "member.since" if len(starts) == 1 else "member.since.many"
    since = sentence(key, **values, start=_at(starts[0]), starts=listing(map(_at, starts)))
    return Reply(one_or_many(starts), Verdict.YES, (since, *asides(back)), tuple(back))


def _returned(facts: Iterable[Membership]) -> list[Membership]:
    """Of each spell but the first the fact that says when it began, where the one before was over by then."""
    back: list[Membership] = []
    for before, after in pairwise(evidence.spells(facts)):
        over = max((truth.end[1] for truth in before.truths if truth.end is not None), default=FOREVER_AFTER)
        dated = [fact for fact in after.facts if isinstance(fact, Membership) and fact.truth.start is not None]
        back += [fact for fact in dated if over + 1 < fact.truth.last_start][:1]
    return back


def member_until(asked: Asked) -> Reply:
    """When somebody ceased to belong: the last day of its last spell."""
    if not asked.when.always:
        reply = member_left(asked)
        return _when_of(reply, reply.facts[0].interval.end if reply.facts else None)
    facts, values = _spells_of(asked), _named(asked)
    if not facts:
        return Reply(None, Verdict.UNKNOWN, (sentence("member.never", **values),))
    ended = [fact for fact in facts if isinstance(fact.interval.end, PartialDate) and not fact.end_scheduled]
    if _claims_differ(facts, lambda fact: fact.interval.end):
        ends = tuple(dict.fromkeys(fact.interval.end for fact in ended))
        return Reply(ends, Verdict.POSSIBLY, asides(facts, disputed=True), facts, disputed=True)
    if not ended or ended == [facts[-1]]:
        return _until(facts[-1], values)
    # It left, and came back, and may have left again: each time counts.
    told = [said for fact in ended for said in _until(fact, values).sentences[:1]]
    back = facts[-1]
    if back not in ended and isinstance(back.interval.start, PartialDate):
        told.append(sentence("member.since", **values, start=At(back.interval.start)))
    return Reply(one_or_many(fact.interval.end for fact in ended), Verdict.YES, (*told, *asides(facts)), facts)


def _claims_differ(facts: Iterable[Membership], end: Callable[[Membership], object]) -> bool:
    """Whether sources contradict each other about one end of one spell."""
    return any(
        spell.contradictory and len({end(fact) for fact in spell.facts if isinstance(fact, Membership)}) > 1
        for spell in evidence.spells(facts)
    )


def _when_of(reply: Reply, value: Any) -> Reply:
    """When it was, from whether it was in a window."""
    if reply.verdict is not Verdict.YES:
        return reply._replace(value=None)
    return reply._replace(value=value, sentences=reply.sentences[1:])


def _until(last: Membership, values: dict[str, Any]) -> Reply:
    """When a spell ended, or that it goes on."""
    end = last.interval.end
    if isinstance(end, PartialDate):
        key = "member.until.scheduled" if last.end_scheduled else "member.until"
        verdict = Verdict.POSSIBLY if last.end_scheduled else Verdict.YES
        return Reply(end, verdict, (sentence(key, **values, end=end), *asides((last,))), (last,))
    still = max((days[1] for days in last.truth.attested), default=None)
    if end is OPEN:
        still = last.horizon
    if still is None:
        return Reply(None, Verdict.UNKNOWN, (sentence("member.until.unknown", **values),), (last,))
    said = sentence("member.until.open", **values, day=_day(still))
    return Reply(None, Verdict.NO, (said, *asides((last,))), (last,))


def _spells_of(asked: Asked) -> tuple[Membership, ...]:
    """The spells of one member with one status."""
    facts = asked.world.memberships(asked.organization, member=asked.slots["member"], status=asked.status)
    return spell_by_spell(facts)


def _began(facts: Iterable[Fact], span: Span) -> list[Fact]:
    """Those of which it is certain that they began in a window."""
    starts = ((fact, fact.truth.start) for fact in facts if isinstance(fact.interval.start, PartialDate))
    return [fact for fact, days in starts if days and span.first <= days[0] and days[1] <= span.last]


def member_joined(asked: Asked) -> Reply:
    """Whether somebody came to belong in a window, or ever."""
    span = asked.when
    facts, values = _spells_of(asked), _named(asked)
    since = _since(asked)
    began = tuple(_began(facts, span))
    if began or (span.always and facts):
        return Reply(Verdict.YES, Verdict.YES, (sentence("yes"), *since.sentences), began or facts)
    perhaps = [days for fact in facts if (days := fact.truth.start) and fact.interval.start is not None]
    if any(days[0] <= span.last and span.first <= days[1] for days in perhaps):
        said = (*since.sentences, sentence("possibly", span))
        return Reply(Verdict.POSSIBLY, Verdict.POSSIBLY, said, facts)
    return _unchanged(asked, since, (span.first - 1, span.last), sentence("member.whether", span, **values))


def _unchanged(asked: Asked, known: Reply, days: Window, silent: Sentence) -> Reply:
    """No, where somebody belonged on all of the days, or on none of the window; else not known."""
    then = member_is(asked)
    member, organization, status = asked.slots["member"], asked.organization, asked.status
    all_along = evidence.membership(asked.world, member, organization, days, status, throughout=True)
    if not asked.when.always and (all_along.verdict is Verdict.YES or (then.verdict is Verdict.NO and known.facts)):
        facts = all_along.facts if all_along.verdict is Verdict.YES else then.facts
        return Reply(Verdict.NO, Verdict.NO, (sentence("no"), *known.sentences), facts)
    if then.verdict is Verdict.NO:
        return then
    said = known.sentences if silent in known.sentences or not known.facts else (silent, *known.sentences)
    return Reply(Verdict.UNKNOWN, Verdict.UNKNOWN, said, known.facts)


def member_left(asked: Asked) -> Reply:
    """Whether somebody ceased to belong in a window, or ever."""
    span = asked.when
    facts, values = _spells_of(asked), _named(asked)
    ended = [(fact, fact.truth.end) for fact in facts if isinstance(fact.interval.end, PartialDate)]
    for fact, days in reversed(ended):
        if days and span.first <= days[0] and days[1] <= span.last and not fact.end_scheduled:
            return Reply(Verdict.YES, Verdict.YES, (sentence("yes"), *_until(fact, values).sentences), (fact,))
    for fact, days in reversed(ended):
        if days and days[0] <= span.last and span.first <= days[1]:
            said = _until(fact, values).sentences
            said = said if span.always else (*said, sentence("possibly", span))
            return Reply(Verdict.POSSIBLY, Verdict.POSSIBLY, said, (fact,))
    known = _until(facts[-1], values) if facts else Reply(None, Verdict.UNKNOWN, (sentence("member.never", **values),))
    if span.always and known.verdict is Verdict.NO:
        return Reply(Verdict.NO, Verdict.NO, (sentence("no"), *known.sentences), known.facts)
    return _unchanged(asked, known, (span.first, span.last + 1), known.sentences[0])


def _day(number: int) -> PartialDate:
    return PartialDate.from_date(datetime.date.fromordinal(number))


def member_of(asked: Asked) -> Reply:
    """To which organizations somebody belonged."""
    member, status, span = asked.slots["member"], asked.status, asked.when
    if span.always:
        spells_on_record = asked.world.memberships(member=member, status=status)
        none = sentence("member.of.none", span, member=member, status=_as_one(status))
        return ever_on_record(spells_on_record, lambda fact: fact.organization, (), span.window, none)
    values = {"member": member, "status": _as_one(status)}
    if span.latest:
        current = _still(asked, member)
        if current is not None:
            return current
    found: dict[Verdict, list[tuple[Organization, tuple[Fact, ...]]]] = {}
    for organization in asked.world.organizations():
        if organization == member:
            continue
        said = evidence.membership(asked.world, member, organization, span.window, status, throughout=span.throughout)
        found.setdefault(said.verdict, []).append((organization, said.facts))
    for verdict, key in ((Verdict.YES, "member.of"), (Verdict.POSSIBLY, "member.of.possibly")):
        pairs = found.get(verdict, [])
        if pairs:
            facts = tuple(dict.fromkeys(fact for _, each in pairs for fact in each))
            names = tuple(organization for organization, _ in pairs)
            sentences = [sentence(key, span, **values, organizations=listing(names))]
            if verdict is Verdict.YES:
                sentences.append(sentence("member.of.rest"))
            return Reply(names if verdict is Verdict.YES else (), verdict, (*sentences, *asides(facts)), facts)
    silent = [(organization, facts) for organization, facts in found.get(Verdict.UNKNOWN, []) if facts]
    known = (sentence("spells", spells=listing(with_spell(*pair) for pair in silent)),) if silent else ()
    facts = tuple(dict.fromkeys(fact for _, each in silent for fact in each))
    return Reply((), Verdict.UNKNOWN, (sentence("member.of.none", span, **values), *known), facts)


def _still(asked: Asked, member: Member) -> Reply | None:
    """To which it belongs now: the last day on record is another for each organization's list."""
    world, status = asked.world, asked.status
    days: dict[Organization, int] = {}
    facts: dict[Fact, None] = {}
    for organization in dict.fromkeys(fact.organization for fact in world.memberships(member=member, status=status)):
        day = evidence.latest_list(world, organization, status)
        said = evidence.membership(world, member, organization, (day, day), status)
        if said.verdict is Verdict.YES and not any(isinstance(fact.interval.end, PartialDate) for fact in said.facts):
            days[organization] = day
            facts |= dict.fromkeys(said.facts)
    if not days:
        return None
    key = "member.of.now" if len(set(days.values())) == 1 else "member.of.each"
    names = tuple(sorted(days, key=lambda organization: organization.label.casefold()))
    said_of = {"member": member, "status": _as_one(status), "organizations": listing(names)}
    sentences = (Sentence(key, {**said_of, "day": _day(min(days.values()))}), sentence("member.of.rest"))
    return Reply(names, Verdict.YES, (*sentences, *asides(tuple(facts))), tuple(facts))


# Founding and existence


def founded(asked: Asked) -> Reply:
    """When an organization was founded."""
    organization = asked.organization
    record = _founding(organization)
    if not asked.when.always:
        reply = founded_did(asked)
        return reply._replace(value=record.interval.start if record and reply.verdict is Verdict.YES else None)
    if record is None:
        return Reply(None, Verdict.UNKNOWN, (sentence("founded.unknown", organization=organization),))
    start = record.interval.start
    said = sentence("founded", organization=organization, start=_at(start))
    return Reply(start, Verdict.YES, (said, *asides((record,))), (record,))


def founded_did(asked: Asked) -> Reply:
    """Whether an organization was founded in a window."""
    organization, span = asked.organization, asked.when
    record = _founding(organization)
    values = {"organization": organization}
    if record is None or record.truth.start is None:
        return Reply(Verdict.UNKNOWN, Verdict.UNKNOWN, (sentence("founded.unknown", **values),))
    first, last = record.truth.start
    start = _at(record.interval.start)
    if span.first <= first and last <= span.last:
        said, verdict = sentence("founded.yes", **values, start=start), Verdict.YES
    elif last < span.first or span.last < first:
        said, verdict = sentence("founded.no", **values, start=start), Verdict.NO
    else:
        said, verdict = sentence("founded.maybe", **values, start=start), Verdict.POSSIBLY
    return Reply(verdict, verdict, (said, *asides((record,))), (record,))


def _founding(organization: Organization) -> Existence | None:
    """The record of its first days."""
    return next((record for record in organization.existence if isinstance(record.interval.start, PartialDate)), None)


def _at(end: object) -> At | str:
    return At(end) if isinstance(end, PartialDate) else ""


def founders(asked: Asked) -> Reply:
    """Who founded an organization."""
    organization = asked.organization
    then = _founded_then(asked)
    if then is not None:
        return then._replace(value=())
    facts = _founding_memberships(asked)
    if not facts:
        return Reply((), Verdict.UNKNOWN, (sentence("founders.unknown", organization=organization),))
    members = tuple(sorted({fact.member for fact in facts}, key=str))
    record = _founding(organization)
    if record is None:
        said = sentence("founders.undated", organization=organization, members=listing(members))
        return Reply(members, Verdict.YES, (said, *asides(facts)), facts)
    start = _at(record.interval.start)
    said = sentence("founders", organization=organization, members=listing(members), start=start)
    return Reply(members, Verdict.YES, (said, *asides(facts)), (*facts, record))


def _founded_then(asked: Asked) -> Reply | None:
    """That an organization was not certainly founded in the window, if one was named."""
    reply = None if asked.when.always else founded_did(asked)
    return None if reply is None or reply.verdict is Verdict.YES else reply


def _founding_memberships(asked: Asked) -> tuple[Membership, ...]:
    """The memberships that began when the organization did."""
    record = _founding(asked.organization)
    facts = asked.world.memberships(asked.organization, status=Status.MEMBER)
    return tuple(fact for fact in facts if _is_founding(fact, record))


def _is_founding(fact: Membership, record: Existence | None) -> bool:
    """It says so itself; or it began on the very day of founding."""
    if fact.note.casefold().startswith("found"):
        return True
    if record is None or fact.truth.start is None or record.truth.start is None:
        return False
    return fact.truth.start == record.truth.start and fact.truth.start[0] == fact.truth.start[1]


def did_found(asked: Asked) -> Reply:
    """Whether somebody is a founding member."""
    organization, member = asked.organization, asked.slots["member"]
    values: dict[str, Any] = {"organization": organization, "member": member}
    then = _founded_then(asked)
    if then is not None:
        return then
    founding = [fact for fact in _founding_memberships(asked) if fact.member == member]
    if founding:
        said = (sentence("founder.yes", **values), *asides(founding))
        return Reply(Verdict.YES, Verdict.YES, said, tuple(founding))
    facts = spell_by_spell(asked.world.memberships(organization, member=member, status=Status.MEMBER))
    first = _founding(organization) or _earliest(asked.world.memberships(organization, status=Status.MEMBER))
    if facts and first is not None and first.truth.start is not None:
        by = first.truth.start[1]
        starts = [fact.truth.start for fact in facts]
        if all(start is not None and start[0] > by for start in starts):
            said_no = sentence("founder.no", **values, start=_at(facts[0].interval.start))
            return Reply(Verdict.NO, Verdict.NO, (said_no,), (*facts, first))
    return Reply(Verdict.UNKNOWN, Verdict.UNKNOWN, (sentence("founder.unknown", **values),), facts)


def _earliest(facts: Iterable[Membership]) -> Membership | None:
    """The spell that began first: by then there was an organization."""
    dated = [(days[1], at, fact) for at, fact in enumerate(facts) if (days := fact.truth.start) is not None]
    return min(dated)[2] if dated else None


def exists(asked: Asked) -> Reply:
    """Whether a state or an organization existed."""
    entity, span = asked.slots["member"], asked.when
    if span.always:
        now = exists(asked.now)
        if now.verdict is Verdict.YES:
            return now
    if existence_verdict(entity.existence, *span.window) is Verdict.NO:
        span = asked.at_some_time.when
    verdict = existence_verdict(entity.existence, *span.window, span.throughout)
    told = held_when(entity.existence, span) if verdict is Verdict.YES else span
    said = sentence(f"exists.{_CASES[verdict]}", told, entity=entity)
    return Reply(verdict, verdict, (said,), entity.existence if verdict is not Verdict.UNKNOWN else ())


_CASES = {Verdict.YES: "yes", Verdict.NO: "no", Verdict.POSSIBLY: "maybe", Verdict.UNKNOWN: "unknown"}


def ended(asked: Asked) -> Reply:
    """When a state or an organization ceased to exist: the last day of each time it did."""
    entity, records, span = asked.slots["member"], asked.slots["member"].existence, asked.when
    over = [each for each in records if isinstance(each.interval.end, PartialDate) and not each.end_scheduled]
    then = over if span.always else [each for each in over if _within(each.truth.end, span)]
    if not then:
        return _not_ended(asked, over)
    told = [sentence("ended", entity=entity, end=each.interval.end) for each in then]
    told += [] if then == [*records] else [sentence("spells", spells=spells(records))]
    return Reply(one_or_many(each.interval.end for each in then), Verdict.YES, (*told, *asides(then)), records)


def _not_ended(asked: Asked, over: list[Existence]) -> Reply:
    """That it did not cease to exist, or not at the time that is asked about."""
    entity, records, now = asked.slots["member"], asked.slots["member"].existence, asked.now.when
    if over and not asked.when.always:
        return _ended_otherwise(asked, over)
    known = (sentence("spells", spells=spells(records)),) if records else ()
    if existence_verdict(records, *now.window) is Verdict.YES:
        said = sentence("ended.not", entity=entity, day=now.said)
        return Reply(None, Verdict.NO, (said, *(known if over else ())), records)
    return Reply(None, Verdict.UNKNOWN, (sentence("ended.unknown", entity=entity), *known), records)


def _ended_otherwise(asked: Asked, over: list[Existence]) -> Reply:
    """That it ceased to exist at another time than the one asked about, or may have at that."""
    entity, span = asked.slots["member"], asked.when
    may_be = any(each.truth.end and _overlaps(each.truth.end, span) for each in over)
    told = [sentence("ended", entity=entity, end=each.interval.end) for each in over]
    told = [*told, sentence("possibly", span)] if may_be else [sentence("no"), *told]
    return Reply(None, Verdict.POSSIBLY if may_be else Verdict.NO, tuple(told), entity.existence)


def _within(days: Window | None, span: Span) -> bool:
    return days is not None and span.first <= days[0] and days[1] <= span.last


def _overlaps(days: Window, span: Span) -> bool:
    return days[0] <= span.last and span.first <= days[1]


def what(asked: Asked) -> Reply:
    """What an organization is."""
    organization = asked.organization
    values: dict[str, Any] = {
        "organization": organization,
        "acronym": Acronym(organization),
        "description": Quoted(organization.description),
    }
    if organization.part_of is not None:
        said = sentence("what.body", **values, whole=organization.part_of)
    else:
        said = sentence("what" if organization.description else "what.bare", **values)
    return Reply(organization, Verdict.YES, (said,), organization.existence)


BELONGING: dict[str, Callable[[Asked], Reply]] = {
    "members.who": members_who,
    "members.count": members_count,
    "members.joined": members_joined,
    "members.left": members_left,
    "member.is": member_is,
    "member.joined": member_joined,
    "member.left": member_left,
    "member.since": member_since,
    "member.when": member_when,
    "member.again": member_again,
    "member.until": member_until,
    "member.of": member_of,
    "member.did_found": did_found,
    "founded": founded,
    "founded.did": founded_did,
    "founders": founders,
    "exists": exists,
    "ended": ended,
    "what": what,
}
"""What answers each kind of question about belonging, founding and existence."""
