"""Who held a thing that one holds at a time: a chair, an office."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from geopolitics.dates import FOREVER_BEFORE, PartialDate, Verdict
from geopolitics.errors import IncompleteError, ManyAnswersError, NoAnswerError
from geopolitics.model import (
    Capacity,
    Chairmanship,
    ChairRole,
    Existence,
    Leader,
    Organization,
    State,
    Tenure,
    existence_verdict,
)
from geopolitics.world._claims import Finding, combined, day_by_day, reach, spells
from geopolitics.world._index import name_key
from geopolitics.world._merging import about
from geopolitics.world._timeline import Timeline

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from geopolitics.model import Coverage, Fact
    from geopolitics.model.truth import Truth
    from geopolitics.world._claims import Spell

Holder = State | Organization | Leader
Handover = Literal["incoming", "outgoing"]
HANDOVERS: tuple[Handover, ...] = ("incoming", "outgoing")
Window = tuple[int, int]


class Held(NamedTuple):
    """Who held it in a window.

    ``certain`` held it throughout; ``partly`` for certain in a part of it; ``possible`` and ``unknown`` are those of
    whom the record says that they may have, or may not say; ``none`` shows that there was nobody. ``perhaps`` are those
    that may have held it throughout, be they in ``partly`` or in ``possible``. ``away`` are those whose term went on
    throughout, but for whom others acted all the while. ``sole`` is the only one of the certain ones, where nobody else
    held it for certain in a part of the window.
    """

    certain: tuple[tuple[Holder, Finding], ...]
    partly: tuple[tuple[Holder, Finding], ...]
    possible: tuple[tuple[Holder, Finding], ...]
    unknown: tuple[tuple[Holder, Finding], ...]
    none: tuple[Fact, ...]
    perhaps: tuple[Holder, ...]
    away: tuple[tuple[Holder, Finding], ...]
    sole: Holder | None


class _Place(NamedTuple):
    """Where in `Held` one belongs: in which group, or in none, and whether they may have held it throughout."""

    group: str | None
    perhaps: bool = False


class HolderQuestion:
    """All that bears on who held a chair, or one of some offices; or, of a chair, on who presided in person."""

    def __init__(
        self,
        facts: Iterable[Chairmanship | Tenure],
        coverages: Iterable[Coverage],
        existence: Iterable[Existence],
        *,
        in_person: bool = False,
    ) -> None:
        self.coverages, self.existence = tuple(coverages), tuple(existence)
        facts = tuple(facts)
        by_holder: dict[Holder, dict[object, list[Chairmanship | Tenure]]] = {}
        for fact in facts:
            if not (isinstance(fact, Tenure) and fact.capacity is Capacity.CLAIMED):
                holder = holder_of(fact, in_person=in_person)
                if holder is not None:
                    by_holder.setdefault(holder, {}).setdefault(about(fact), []).append(fact)
        found = {
            holder: [spell for alike in terms.values() for spell in spells(alike)]
            for holder, terms in by_holder.items()
        }
        self.holders = dict(sorted(found.items(), key=lambda pair: name_key(pair[0])))
        every: list[Spell | Truth] = [spell for found in self.holders.values() for spell in found]
        every += [record.truth for record in (*self.coverages, *self.existence)]
        self.acting = [
            (holder, spell) for holder, found in self.holders.items() for spell in found if is_acting(spell.facts[0])
        ]
        breaks = {day for source in every for day in source.breaks}
        breaks |= {day + by for _, spell in self.acting for day in spell.breaks for by in (-1, 1)}
        self.line: Timeline[Held] = Timeline(breaks, self.held, even=all(source.even for source in every))

    def held(self, first: int, last: int) -> Held:
        """Who held it in the days *first* to *last*."""
        groups = ("certain", "partly", "possible", "unknown", "away")
        said: dict[str, list[tuple[Holder, Finding]]] = {group: [] for group in groups}
        perhaps: list[Holder] = []
        for holder, found in self.holders.items():
            throughout, ever = self._throughout(found, first, last), combined(found, first, last)
            if throughout.verdict is Verdict.YES:
                place = self._in_person(holder, first, last)
            else:
                place = _Place(_GROUP.get(ever.verdict), perhaps=throughout.verdict is Verdict.POSSIBLY)
            if place.group is not None:
                whole = place.group in ("certain", "away")
                said[place.group].append((holder, throughout if whole else ever))
            if place.perhaps:
                perhaps.append(holder)
        for pairs in said.values():
            pairs.sort(key=_came)
        somebody = said["certain"] or said["partly"] or said["possible"]
        return Held(
            certain=tuple(said["certain"]),
            partly=tuple(said["partly"]),
            possible=tuple(said["possible"]),
            unknown=tuple(said["unknown"]),
            none=() if somebody else self._none(first, last, heard=not said["unknown"]),
            perhaps=tuple(perhaps),
            away=tuple(said["away"]),
            sole=said["certain"][0][0] if len(said["certain"]) == 1 and not said["partly"] else None,
        )

    def _in_person(self, holder: Holder, first: int, last: int) -> _Place:
        """Where one belongs who held it throughout: for others may have stood in."""
        own = [fact for spell in self.holders[holder] for fact in spell.facts]
        stand_ins = [spell for other, spell in self.acting if other != holder and _came_later(spell, own)]
        if not stand_ins:
            return _Place("certain")
        away = {_stood_in(stand_ins, day) for day in self.line.days(first, last)}
        if not self.line.even and first != last and away != {Verdict.YES}:
            away |= {Verdict.POSSIBLY} if combined(stand_ins, first, last).verdict is not Verdict.NO else set()
        if away == {Verdict.NO}:
            return _Place("certain")
        if away == {Verdict.YES}:
            return _Place("away")
        return _Place("partly" if Verdict.NO in away else "possible", perhaps=Verdict.YES not in away)

    def _throughout(self, found: list[Spell], first: int, last: int) -> Finding:
        whole = combined(found, first, last, throughout=True)
        if first == last or (len(found) == 1 and not found[0].contradictory):
            return whole
        return day_by_day(whole, self.line, first, last, lambda day, until: combined(found, day, until))

    def the_one(self, question: str, window: Window, *, possible: bool, handover: Handover | None) -> Holder:
        """The one who held it throughout, or an error that says what was found instead; see `the_holder`."""
        held = self.held(*window)
        if len(held.certain) == 1:  # one office was held throughout, another perhaps by one after the other
            elsewhere = [pair for pair in held.partly if _offices([pair]) - _offices(held.certain)]
            held = held._replace(certain=(*held.certain, *elsewhere))
        return the_holder(question, held, window, possible=possible, handover=handover)

    def _none(self, first: int, last: int, *, heard: bool) -> tuple[Fact, ...]:
        """What shows that there was nobody: it did not exist, or the record holds every spell and knows its end."""
        if existence_verdict(self.existence, first, last) is Verdict.NO:
            return self.existence
        covering = tuple(c for c in self.coverages if c.truth.verdict(first, last, throughout=True) is Verdict.YES)
        return covering if heard else ()


def _came(pair: tuple[Holder, Finding]) -> int:
    """By which those of whom something is said are put in the order in which they came."""
    return min((reach(fact.truth)[0] for fact in pair[1].facts), default=FOREVER_BEFORE)


_GROUP = {Verdict.YES: "partly", Verdict.POSSIBLY: "possible", Verdict.UNKNOWN: "unknown"}


def holder_of(fact: Chairmanship | Tenure, *, in_person: bool = False) -> Holder | None:
    """Who holds it; in person, of a chair that a state holds, who presided for it, where that is on record."""
    if isinstance(fact, Tenure):
        return fact.leader
    return fact.person if in_person and not isinstance(fact.chair, Leader) else fact.chair


def _came_later(acting: Spell, facts: Iterable[Fact]) -> bool:
    """Whether they came to act in an office that another, who is not acting, had held before."""
    came = min(FOREVER_BEFORE if truth.start is None else truth.last_start for truth in acting.truths)
    return any(_is_of_office(fact, acting.facts[0]) and _began_before(fact, came) for fact in facts)


def _is_of_office(fact: Fact, acting: Fact) -> bool:
    if is_acting(fact):
        return False
    return not (isinstance(fact, Tenure) and isinstance(acting, Tenure)) or fact.office == acting.office


def _began_before(fact: Fact, day: int) -> bool:
    start = fact.interval.start
    return not isinstance(start, PartialDate) or start.span[1] < day


def _stood_in(stand_ins: Sequence[Spell], day: int) -> Verdict:
    """Whether any of them led on a day alone: on the day on which an acting holder comes or goes, both held it."""
    return combined(stand_ins, day - 1, day + 1, throughout=True).verdict


def is_acting(fact: Fact) -> bool:
    """Whether somebody held it for another, or until another would."""
    if isinstance(fact, Tenure):
        return fact.capacity is Capacity.ACTING
    return isinstance(fact, Chairmanship) and fact.role is ChairRole.ACTING


def the_holder(question: str, held: Held, window: Window, *, possible: bool, handover: Handover | None) -> Holder:
    """The one holder, or an error that says what was found, for which part, and what to ask next."""
    certain = held.certain
    if handover is not None and window[0] == window[1]:
        if len(certain) > 1:
            certain = _handed_over(certain, window[0], handover)
        elif certain and held.possible and _is_on_the_other_side(certain[0][1], window[0], handover):
            certain = ()  # the one asked for is among those of whom it is only possible
    if len(certain) == 1:
        return certain[0][0]
    holders = tuple(holder for holder, _ in certain)
    if holders:
        listed = " and ".join(_in_office(holder, finding, certain) for holder, finding in certain)
        picks = window[0] == window[1] and any(len(_handed_over(certain, window[0], way)) == 1 for way in HANDOVERS)
        hint = f"; {' or '.join(map('handover={!r}'.format, HANDOVERS))} picks one" if picks else ""
        if len(_offices(certain)) > 1:
            hint += "; office= asks for one of the offices"
        raise ManyAnswersError(question, f"more than one: {listed}{hint}", holders)
    may_be = tuple(holder for holder, _ in held.possible)
    if possible and len(held.perhaps) == 1 and all(holder in held.perhaps for holder, _ in held.partly):
        return held.perhaps[0]
    if held.partly:
        raise _partly(question, held, may_be)
    if possible and len(held.perhaps) > 1:
        listed = " and ".join(map(str, held.perhaps))
        raise ManyAnswersError(question, f"more than one is possible: {listed}", (), may_be)
    raise _nobody(question, held, may_be)


def _offices(pairs: Iterable[tuple[Holder, Finding]]) -> set[str]:
    return {fact.office.label for _, finding in pairs for fact in finding.facts if isinstance(fact, Tenure)}


def _in_office(holder: Holder, finding: Finding, among: Iterable[tuple[Holder, Finding]]) -> str:
    """The holder, with the office where there are several."""
    return f"{holder} ({', '.join(sorted(_offices([(holder, finding)])))})" if len(_offices(among)) > 1 else str(holder)


def _partly(question: str, held: Held, may_be: tuple[Holder, ...]) -> ManyAnswersError | IncompleteError:
    parts = [f"{holder} ({' and '.join(str(fact.interval) for fact in found.facts)})" for holder, found in held.partly]
    holders = tuple(holder for holder, _ in held.partly)
    listed = ", ".join(parts)
    if len(holders) > 1:
        reason = f"nobody throughout; in parts of it {listed}; ask for one of the parts"
        return ManyAnswersError(question, reason, holders, may_be)
    return IncompleteError(
        question, f"certain for a part of it only: {listed}; the rest is not known; ask for that part", holders, may_be
    )


def _nobody(question: str, held: Held, may_be: tuple[Holder, ...]) -> NoAnswerError:
    if held.none:
        gone = isinstance(held.none[0], Existence)
        why = "it did not exist then" if gone else "the record holds every term of that time, and there is none"
        return NoAnswerError(question, f"nobody: {why}", known_none=True)
    if may_be:
        facts = [fact for _, found in held.possible for fact in found.facts]
        how = (
            "possible (scheduled)" if any(fact.end_scheduled or fact.start_scheduled for fact in facts) else "possible"
        )
        hint = _hint(held)
        return NoAnswerError(question, f"nobody is certain; {how}: {', '.join(map(str, may_be))}; {hint}", (), may_be)
    known = ", ".join(str(holder) for holder, _ in held.unknown)
    aside = f"{known} before or after, but not vouched for then" if known else "no term that is recorded falls then"
    return NoAnswerError(question, f"not known: {aside}; chairmanships() and tenures() list what is recorded")


def _hint(held: Held) -> str:
    if not held.perhaps:
        return "ask for a shorter window"
    return "ask with possible=True to have it" if len(held.perhaps) == 1 else "the record does not decide between them"


def _handed_over(
    certain: tuple[tuple[Holder, Finding], ...], day: int, handover: Handover
) -> tuple[tuple[Holder, Finding], ...]:
    """Of those who held it on a day, the one who took it over that day, or the one who gave it up."""
    began = [pair for pair in certain if any(_begins(fact.truth) == (day, day) for fact in pair[1].facts)]
    ended = [pair for pair in certain if any(_ends(fact.truth) == (day, day) for fact in pair[1].facts)]
    taking, giving = (began, ended) if handover == "incoming" else (ended, began)
    if taking or not giving:
        return tuple(taking or certain)
    return tuple(pair for pair in certain if pair not in giving)


def _is_on_the_other_side(finding: Finding, day: int, handover: Handover) -> bool:
    """Whether one who held it on a day took it over that day, where the outgoing one is asked for, or the other way."""
    edge = _ends if handover == "incoming" else _begins
    return any(edge(fact.truth) == (day, day) for fact in finding.facts)


def _begins(truth: Truth) -> Window | None:
    return None if truth.start is None else (truth.start[0], truth.last_start)


def _ends(truth: Truth) -> Window | None:
    return None if truth.end is None else (truth.first_end, truth.end[1])
