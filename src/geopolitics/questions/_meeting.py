"""Questions about who met, spoke with or visited whom, where and when."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from geopolitics.dates import Verdict
from geopolitics.model import Attendance, Leader, MeetingKind, MeetingStatus, Organization, State
from geopolitics.questions._render import At, Period, Sentence, marked, meeting_item, sentence
from geopolitics.questions._reply import Reply, asides, listing

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.model import Meeting, Participant
    from geopolitics.questions._reading import Asked

Actor = State | Organization | Leader


class Sorted(NamedTuple):
    """Meetings that fit a question, by how sure it is that they took place in its window."""

    sure: tuple[Meeting, ...]
    possible: tuple[Meeting, ...]
    planned: tuple[Meeting, ...]

    @property
    def all(self) -> tuple[Meeting, ...]:
        """All of them."""
        return (*self.sure, *self.possible, *self.planned)

    @property
    def verdict(self) -> Verdict:
        """Whether there was such a meeting."""
        if self.sure:
            return Verdict.YES
        return Verdict.POSSIBLY if self.all else Verdict.UNKNOWN


def _said(asked: Asked, key: str, **values: Any) -> Sentence:
    """A sentence about the time that is asked about, and about the place, where one is named."""
    place, span = asked.slots.get("place"), asked.when
    if place is None or "place" in values:
        return sentence(key, span, **values)
    if span.always:
        there = Sentence("when.placed.ever", {"place": place})
        return sentence(key, **values, when=there, period=there)
    when, period = (Sentence("when.placed", {"place": place, "when": time}) for time in (span, Period(span)))
    return sentence(key, **values, when=when, period=period)


def _sort(asked: Asked, fits: Callable[[Meeting], bool]) -> Sorted:
    sure: list[Meeting] = []
    possible: list[Meeting] = []
    planned: list[Meeting] = []
    place = asked.slots.get("place")
    for fact in asked.world.meetings():
        if not fits(fact) or (place is not None and not _was_in(fact, place)) or fact.status is MeetingStatus.CANCELLED:
            continue
        verdict = _in_window(fact, asked)
        if verdict is Verdict.NO:
            continue
        if fact.status is MeetingStatus.PLANNED:
            planned.append(fact)
        elif verdict is Verdict.YES:
            sure.append(fact)
        elif verdict is Verdict.POSSIBLY:
            possible.append(fact)
    return Sorted(tuple(sure), tuple(possible), tuple(planned))


def _in_window(fact: Meeting, asked: Asked) -> Verdict:
    """Whether it was in the window: an occasion's own dates decide, whatever day its source is from."""
    if asked.when.always:
        return Verdict.YES
    interval = fact.interval
    if interval.start is None or interval.end is None:
        return fact.truth.verdict(*asked.when.window)
    first, last = asked.when.window
    if interval.first_start > last or interval.last_end < first:
        return Verdict.NO
    return (
        Verdict.YES if first <= interval.first_start and interval.last_end <= last else fact.truth.verdict(first, last)
    )


def _was_in(fact: Meeting, place: State | str) -> bool:
    return fact.state == place if isinstance(place, State) else fact.place.casefold() == place.casefold()


def _is(participant: Participant, actor: Actor) -> bool:
    """Whether a participant is an actor, or took part as an office-holder of it."""
    if participant.attendance is Attendance.ABSENT:
        return False
    return participant.who == actor or (participant.capacity is not None and participant.capacity.of == actor)


def _took_part(fact: Meeting, actor: Actor) -> bool:
    if fact.organization == actor or (fact.organization is not None and fact.organization.part_of == actor):
        return True
    return any(_is(participant, actor) for participant in fact.participants)


def _came(fact: Meeting, actor: Actor) -> bool:
    """Took part, and is not only said to have been expected."""
    return any(_is(p, actor) and p.attendance is Attendance.ATTENDED for p in fact.participants)


def _others(fact: Meeting, actor: Actor) -> list[Actor]:
    return [p.who for p in fact.participants if not _is(p, actor) and p.attendance is Attendance.ATTENDED]


def _both(asked: Asked, *, call: bool) -> Sorted:
    one, other = asked.slots["actor"], asked.slots["other"]
    return _sort(
        asked, lambda f: (f.kind is MeetingKind.CALL) is call and _came(f, one) and _came(f, other) and one != other
    )


def _also(found: Sorted) -> tuple[Sentence, ...]:
    """The meetings that are only possible or planned."""
    said: list[Sentence] = []
    if found.possible:
        said.append(sentence("meeting.possible", meetings=_listed(found.possible)))
    if found.planned:
        said.append(sentence("meeting.planned", meetings=_listed(found.planned)))
    return tuple(said)


def _listed(facts: Iterable[Meeting]) -> Any:
    return listing(map(meeting_item, facts), long=True)


def _ended(found: Sorted) -> tuple[Sentence, ...]:
    """What any answer about meetings adds: the meetings themselves, and what is inferred."""
    listed = (sentence("meeting.list", meetings=_listed(found.sure)),) if found.sure else ()
    return (*listed, *_also(found), *asides(found.sure))


def _who(asked: Asked, found: Sorted, key: str, others: Callable[[Meeting], list[Any]], **values: Any) -> Reply:
    """Who was met, spoken with or seen visiting."""
    for facts, verdict, case in ((found.sure, Verdict.YES, ""), (found.possible, Verdict.POSSIBLY, ".possibly")):
        people = tuple(dict.fromkeys(person for fact in facts for person in others(fact)))
        if people:
            said = _said(asked, f"{key}{case}", **values, others=listing(people), states=listing(people))
            return Reply(people if facts is found.sure else (), verdict, (said, *_ended(found)), found.all)
    said = _said(asked, f"{key}.none", **values)
    return Reply((), Verdict.UNKNOWN, (said, *_also(found)), found.all)


def meeting_who(asked: Asked) -> Reply:
    """Whom somebody met."""
    actor = asked.slots["actor"]
    found = _sort(asked, lambda fact: fact.kind is not MeetingKind.CALL and _took_part(fact, actor))
    return _who(asked, found, "meeting.who", lambda fact: _others(fact, actor), actor=actor)


def call_who(asked: Asked) -> Reply:
    """With whom somebody spoke by telephone."""
    actor = asked.slots["actor"]
    found = _sort(asked, lambda fact: fact.kind is MeetingKind.CALL and _took_part(fact, actor))
    return _who(asked, found, "call.who", lambda fact: _others(fact, actor), actor=actor)


def visit_who(asked: Asked) -> Reply:
    """Who visited a place: the guests, not the hosts."""
    place = asked.slots["place"]
    found = _sort(asked, lambda fact: fact.kind is MeetingKind.VISIT)
    return _who(asked, found, "visit.who", _guests, place=place)


def _guests(fact: Meeting) -> list[Any]:
    """Those who took part in a visit for another state than that in which it was."""
    came = [p for p in fact.participants if p.attendance is Attendance.ATTENDED]
    return [p.who for p in came if p.who != fact.state and (p.capacity is None or p.capacity.of != fact.state)]


def _visits(asked: Asked) -> Sorted:
    actor = asked.slots["actor"]

    def fits(fact: Meeting) -> bool:
        guests = set(_guests(fact))
        return fact.kind is MeetingKind.VISIT and any(_is(p, actor) and p.who in guests for p in fact.participants)

    return _sort(asked, fits)


def _whether(asked: Asked, found: Sorted, key: str, **values: Any) -> Reply:
    case = {Verdict.YES: "yes", Verdict.POSSIBLY: "maybe"}.get(found.verdict, "none")
    said = (_said(asked, f"{key}.{case}", **values), *_ended(found))
    return Reply(found.verdict, found.verdict, said, found.all)


def visit_did(asked: Asked) -> Reply:
    """Whether somebody visited a place."""
    return _whether(asked, _visits(asked), "visit", actor=asked.slots["actor"], place=asked.slots["place"])


def visit_where(asked: Asked) -> Reply:
    """Which states somebody visited."""
    found = _visits(asked)
    states: Callable[[Meeting], list[Any]] = lambda fact: [fact.state] if fact.state else []  # noqa: E731
    return _who(asked, found, "visit.where", states, actor=asked.slots["actor"])


def _times(asked: Asked, found: Sorted, key: str, none: str, **values: Any) -> Reply:
    """When it was: each time that is on record."""
    if found.sure:
        said = sentence(key, **values, times=listing(At(fact.interval) for fact in found.sure))
        value = tuple(dict.fromkeys(fact.interval for fact in found.sure))
        return Reply(value, Verdict.YES, (said, *_ended(found)), found.all)
    return Reply((), found.verdict, (_said(asked, none, **values), *_also(found)), found.all)


def visit_when(asked: Asked) -> Reply:
    """When somebody visited a place."""
    values = {"actor": asked.slots["actor"], "place": asked.slots["place"]}
    return _times(asked, _visits(asked), "visit.when", "visit.none", **values)


def _pair(asked: Asked) -> dict[str, Any]:
    return {"actor": asked.slots["actor"], "other": asked.slots["other"]}


def meeting_did(asked: Asked) -> Reply:
    """Whether two met."""
    return _whether(asked, _both(asked, call=False), "meeting", **_pair(asked))


def call_did(asked: Asked) -> Reply:
    """Whether two spoke by telephone."""
    return _whether(asked, _both(asked, call=True), "call", **_pair(asked))


def meeting_when(asked: Asked) -> Reply:
    """When two met."""
    return _times(asked, _both(asked, call=False), "meeting.when", "meeting.none", **_pair(asked))


def call_when(asked: Asked) -> Reply:
    """When two spoke by telephone."""
    return _times(asked, _both(asked, call=True), "call.when", "call.none", **_pair(asked))


def meeting_where(asked: Asked) -> Reply:
    """Where two met."""
    found = _both(asked, call=False)
    values = _pair(asked)
    if not found.sure:
        return Reply((), found.verdict, (_said(asked, "meeting.none", **values), *_also(found)), found.all)
    places = {fact: fact.place or fact.state for fact in found.sure}
    known = [marked(fact, "place", place) for fact, place in places.items() if place]
    if known:
        said = sentence("meeting.where", **values, places=listing(known))
    else:
        said = sentence("meeting.where.unknown", **values)
    value = tuple(dict.fromkeys(place for place in places.values() if place))
    verdict = Verdict.YES if known else Verdict.UNKNOWN
    return Reply(value, verdict, (said, *_ended(found)), found.all)


def _list(asked: Asked, found: Sorted, none: str, **values: Any) -> Reply:
    if not found.all:
        return Reply((), Verdict.UNKNOWN, (_said(asked, none, **values),))
    return Reply(found.all, found.verdict, _ended(found), found.all)


def meeting_of(asked: Asked) -> Reply:
    """In which meetings somebody took part, or was to."""
    actor = asked.slots["actor"]
    return _list(asked, _sort(asked, lambda fact: _took_part(fact, actor)), "meeting.list.none")


def meeting_list(asked: Asked) -> Reply:
    """Which meetings there were."""
    return _list(asked, _sort(asked, lambda _: True), "meeting.list.none")


def _summits(asked: Asked) -> Sorted:
    """The summits of an organization; its other meetings, where none of its summits is on record."""
    organization = asked.organization

    def of_it(fact: Meeting) -> bool:
        held_by = fact.organization
        return held_by is not None and organization in (held_by, held_by.part_of)

    summits = any(of_it(fact) and fact.kind is MeetingKind.SUMMIT for fact in asked.world.meetings())
    return _sort(asked, lambda fact: of_it(fact) and (fact.kind is MeetingKind.SUMMIT or not summits))


def meeting_summits(asked: Asked) -> Reply:
    """Which summits an organization held: not the visits and meetings in which it took part."""
    return _list(asked, _summits(asked), "meeting.list.none")


def meeting_host(asked: Asked) -> Reply:
    """In which states the summits of an organization were held; a video conference was held in none."""
    found = _summits(asked)
    states = tuple(dict.fromkeys(fact.state for fact in found.sure if fact.state is not None))
    if not states:
        return _list(asked, found, "meeting.list.none")._replace(value=(), verdict=Verdict.UNKNOWN)
    said = sentence("meeting.host", states=listing(states))
    return Reply(states, Verdict.YES, (said, *_ended(found)), found.all)


def meeting_last(asked: Asked) -> Reply:
    """The last summit that is on record as held, of each body of an organization that holds them; then the planned."""
    found = _summits(asked)
    if not found.sure:
        return _list(asked, found, "meeting.list.none")
    last = _last(found.sure)
    newest = max(fact.interval.last_end for fact in last)
    found = Sorted(last, (), tuple(fact for fact in found.planned if fact.interval.last_end > newest))
    said = (sentence("meeting.last", meetings=_listed(last)), *_also(found), *asides(last))
    return Reply(last, Verdict.YES, said, found.all)


def _last(held: Iterable[Meeting]) -> tuple[Meeting, ...]:
    """The last of those that each body held."""
    in_order = sorted(held, key=lambda fact: fact.interval.last_end)
    return tuple({fact.organization: fact for fact in in_order}.values())


def meeting_last_host(asked: Asked) -> Reply:
    """In which states the last summits on record were held."""
    found = _summits(asked)
    last = _last(found.sure)
    states = tuple(dict.fromkeys(fact.state for fact in last if fact.state is not None))
    if not states:
        return _list(asked, Sorted(last, (), ()), "meeting.list.none")._replace(value=(), verdict=Verdict.UNKNOWN)
    said = (sentence("meeting.host", states=listing(states)), sentence("meeting.last", meetings=_listed(last)))
    return Reply(states, Verdict.YES, (*said, *asides(last)), last)


def where_was(asked: Asked) -> Reply:
    """Where somebody was, by the meetings in which they took part."""
    leader = asked.slots["leader"]
    found = _sort(
        asked, lambda fact: fact.kind is not MeetingKind.CALL and _took_part(fact, leader) and bool(fact.place)
    )
    if not found.sure:
        said = (sentence("meeting.where_was.none", asked.when, leader=leader), *_also(found))
        return Reply((), found.verdict, said, found.all)
    said = (sentence("meeting.where_was", asked.when, leader=leader, meetings=_listed(found.sure)), *_also(found))
    return Reply(tuple(dict.fromkeys(fact.place for fact in found.sure)), Verdict.YES, said, found.all)


MEETING: dict[str, Callable[[Asked], Reply]] = {
    "meeting.who": meeting_who,
    "meeting.did": meeting_did,
    "meeting.when": meeting_when,
    "meeting.where": meeting_where,
    "meeting.where_was": where_was,
    "meeting.summits": meeting_summits,
    "meeting.host": meeting_host,
    "meeting.last": meeting_last,
    "meeting.last_host": meeting_last_host,
    "meeting.of": meeting_of,
    "meeting.list": meeting_list,
    "call.who": call_who,
    "call.did": call_did,
    "call.when": call_when,
    "visit.who": visit_who,
    "visit.did": visit_did,
    "visit.when": visit_when,
    "visit.where": visit_where,
}
"""What answers each kind of question about meetings, calls and visits."""
