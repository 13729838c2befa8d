"""What answering a question gives, and the sentences that any answer may need."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from geopolitics.dates import FOREVER_AFTER, OPEN, Interval, PartialDate, Verdict
from geopolitics.model import Chairmanship, Fact, Membership, Part, Roll, Tenure
from geopolitics.questions._render import At, Listing, Sentence, Spell, sentence

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.dates import Window
    from geopolitics.model import Citation, Organization, State
    from geopolitics.questions._when import Span

AnyFact = TypeVar("AnyFact", bound=Fact)
_NOT_STATED = Interval(None, None)


class Reply(NamedTuple):
    """An answer without its question and language."""

    value: Any
    verdict: Verdict
    sentences: tuple[Sentence, ...]
    facts: tuple[Fact, ...] = ()
    disputed: bool = False


def one_or_many(found: Iterable[Any]) -> Any:
    """None, the one value, or a tuple of them: what a question in the singular gives."""
    values = tuple(dict.fromkeys(found))
    return values[0] if len(values) == 1 else values or None


def listing(items: Iterable[Any], *, long: bool = False) -> Listing:
    """The items, each once."""
    return Listing(tuple(dict.fromkeys(items)), long)


def spells(facts: Iterable[Fact]) -> Listing:
    """The dates of facts, in time order; of several facts about one spell, those of the most precise."""
    return Listing(tuple(map(Spell, spell_by_spell(facts))))


def spell_by_spell(facts: Iterable[AnyFact]) -> tuple[AnyFact, ...]:
    """Facts without those that say no more than another one about the same spell."""
    every = tuple(dict.fromkeys(facts))

    def superfluous(at: int) -> bool:
        others = ((by, other) for by, other in enumerate(every) if by != at and _says_all_of(other, every[at]))
        return any(by < at or not _says_all_of(every[at], other) for by, other in others)

    return tuple(fact for at, fact in enumerate(every) if not superfluous(at))


def _says_all_of(finer: Fact, fact: Fact) -> bool:
    """Whether a fact is about the same spell as another, as precise at each end, and holds whenever that does."""
    if _held(finer) is None or _held(finer) != _held(fact):
        return False
    if any(finer.truth.verdict(*days, throughout=True) is not Verdict.YES for days in fact.truth.attested):
        return False
    start, end = fact.interval.start, fact.interval.end
    if start is None and end in (None, OPEN):
        return bool(fact.truth.attested) and finer.interval.start is not None
    if not _within(finer.truth.start, fact.truth.start):
        return False
    if end is OPEN:
        ended = None if finer.truth.end is None else finer.truth.end[1]
        return ended is None or (fact.horizon is not None and fact.horizon <= ended)
    overtaken = fact.end_scheduled and not finer.end_scheduled and finer.truth.end is not None
    return overtaken or _within(finer.truth.end, fact.truth.end)


def _within(days: Window | None, others: Window | None) -> bool:
    return others is None or (days is not None and others[0] <= days[0] and days[1] <= others[1])


def _held(fact: Fact) -> tuple[object, ...] | None:
    """Who held, or belonged to, what; None for facts that have no spells."""
    match fact:
        case Membership():
            return fact.member, fact.organization, fact.status
        case Chairmanship():
            return fact.chair, fact.organization, fact.role
        case Tenure():
            return fact.leader, fact.office, fact.capacity
        case _:
            return None


def with_spell(item: Any, facts: Iterable[Fact]) -> Sentence:
    """An item, and the dates of the facts behind it."""
    return Sentence("item.spell", {"item": item, "spell": spells(facts)})


def scheduled(facts: Iterable[Fact], span: Span) -> tuple[str, dict[str, Any]]:
    """Whether an end or a start that is only scheduled is what makes the answer uncertain: the case, and its date."""
    for fact in facts:
        start, end = fact.interval.start, fact.interval.end
        if fact.start_scheduled and isinstance(start, PartialDate):
            return ".starting", {"start": At(start)}
        beyond = fact.horizon is not None and span.last > fact.horizon
        if beyond and fact.end_scheduled and isinstance(end, PartialDate):
            return ".ending", {"end": At(end)}
    return "", {}


def held_when(facts: Iterable[Fact], span: Span) -> Span:
    """The time to name in a yes: the one asked about; of the whole record, that of the last spell."""
    if not span.always:
        return span
    for fact in reversed(tuple(facts)):
        start, end = fact.interval.start, fact.interval.end
        attested = [citation.attests for citation in fact.citations if citation.attests is not None]
        dated = [date for date in (start, end, *attested[-1:]) if isinstance(date, PartialDate)]
        if isinstance(start, PartialDate) and start != end and end is not None:
            return span._replace(said=fact.interval, always=False)
        if dated:
            return span._replace(said=dated[0], always=False)
    return span


def lifetime(entity: State | Organization, span: Span) -> Window:
    """The days that a question about the whole record can be about: those from the founding of the thing."""
    starts = [record.truth.start for record in entity.existence if record.truth.start is not None]
    return (max(span.first, min(start[1] for start in starts)), span.last) if span.always and starts else span.window


def terms_of(key: str, terms: tuple[Fact, ...], values: dict[str, Any], none: str = "") -> Reply:
    """The spells on record, as the sentence *key* tells them; *none* where there are none."""
    if not terms:
        return Reply(None, Verdict.UNKNOWN, (sentence(none or f"{key}.none", **values),))
    said = sentence(key, **values, spells=spells(terms))
    dated = _dated(terms)
    return Reply(one_or_many(dated), Verdict.YES if dated else Verdict.UNKNOWN, (said, *asides(terms)), terms)


def terms_then(reply: Reply, kind: type[Chairmanship | Tenure | Membership]) -> Reply:
    """When a thing was so, asked of a time: whether it was then, and the spells as the value."""
    terms = [fact for fact in reply.facts if isinstance(fact, kind)] if reply.verdict is Verdict.YES else []
    dated = _dated(terms)
    told = (sentence("spells", spells=spells(terms)),) if dated else ()
    return reply._replace(value=one_or_many(dated), sentences=(*reply.sentences, *told))


def _dated(terms: Iterable[Fact]) -> list[Interval]:
    return [term.interval for term in spell_by_spell(terms) if term.interval != _NOT_STATED]


def ever_on_record(
    facts: tuple[Fact, ...], what: Callable[[Any], Any], coverage: Iterable[Fact], days: Window, unknown: Sentence
) -> Reply:
    """Who ever held a thing, or belonged: those on record with their dates; all of them where a Coverage says so."""
    if not facts:
        return Reply((), Verdict.UNKNOWN, (unknown,))
    by_item: dict[Any, list[Fact]] = {}
    for fact in facts:
        by_item.setdefault(what(fact), []).append(fact)
    covering = tuple(each for each in coverage if each.truth.verdict(*days, throughout=True) is Verdict.YES)
    said = [sentence("spells", spells=listing(with_spell(*pair) for pair in by_item.items()))]
    said += [] if covering else [sentence("members.rest")]
    verdict = Verdict.YES if covering else Verdict.UNKNOWN
    return Reply(tuple(by_item), verdict, (*said, *asides(facts)), (*facts, *covering))


def asides(facts: Iterable[Fact], *, disputed: bool = False, known: bool = True) -> tuple[Sentence, ...]:
    """What an answer adds: that sources disagree and what each says, that it is inferred."""
    facts = tuple(dict.fromkeys(facts))
    said: list[Sentence] = []
    if disputed:
        said.append(sentence("disputed", claims=Listing(tuple(_claim(fact, facts) for fact in facts), long=True)))
    return (*said, *_inferences(facts)) if known else tuple(said)


def _inferences(facts: tuple[Fact, ...]) -> tuple[Sentence, ...]:
    """That it is inferred, or what of it; nothing where a source states as much about the same thing."""
    inferred = [fact for fact in facts if _stating(fact) and all(map(_is_inferred, _stating(fact)))]
    stated = {_held(fact) for fact in facts if fact not in inferred}
    alone = [fact for fact in inferred if _held(fact) is None or _held(fact) not in stated]
    if not alone:
        return ()
    named = [_held(fact) for fact in alone]
    if len(alone) == len(facts) or None in named:
        return (sentence("inferred"),)
    at = 1 if len({held[0] for held in map(_held, facts) if held}) == 1 else 0  # of one: to which it belongs
    return (sentence("inferred.some", others=listing(held[at] for held in named if held)),)


def _stating(fact: Fact) -> list[Citation]:
    """The citations that state the fact as a whole, or that it is still so."""
    return [citation for citation in fact.citations if citation.part in (Part.FACT, Part.STILL)]


def _is_inferred(citation: Citation) -> bool:
    return citation.inferred


def _claim(fact: Fact, facts: tuple[Fact, ...]) -> Sentence:
    """One side of a dispute: what it claims, and who says so."""
    sources = listing(str(citation.source) for citation in fact.citations)
    claim: Any = Spell(fact)
    match fact:
        case Roll():
            others = [f.member for f in facts if isinstance(f, Membership)]
            values = {"statuses": Sentence(f"all.{fact.status.value}", {}), "member": listing(others)}
            claim = Sentence("item.list", values)
        case Membership():
            claim = with_spell(fact.member, (fact,))
        case Chairmanship():
            claim = with_spell(fact.chair, (fact,))
        case Tenure():
            claim = with_spell(fact.leader, (fact,))
        case _:
            pass
    return Sentence("item.claim", {"claim": claim, "sources": sources})


def excludes_others(fact: Fact, span: Span) -> bool:
    """Whether the holder of a thing that one holds at a time leaves no day of the window to anybody else.

    A hand-over within a day belongs to both, so the day before the window and the day after must be the holder's too.
    """
    truth = fact.truth
    before = truth.verdict(span.first - 1, span.first - 1) is Verdict.YES
    after = truth.verdict(span.last + 1, span.last + 1) is Verdict.YES or (
        truth.end is not None and span.last < truth.first_end < FOREVER_AFTER
    )
    return before and after and truth.verdict(span.first, span.last, throughout=True) is Verdict.YES


def day_of(interval_end: object) -> PartialDate | None:
    """A date, where an end of an interval is one."""
    return interval_end if isinstance(interval_end, PartialDate) else None
