"""Questions about trade, capitals and statements."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geopolitics.dates import Verdict
from geopolitics.model import Flow, State
from geopolitics.questions._reading import cities_in
from geopolitics.questions._render import At, Listing, Money, Quoted, Sentence, marked, sentence
from geopolitics.questions._reply import Reply, asides, held_when, listing, one_or_many, with_spell

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.model import Capital, Statement, TradeFigure
    from geopolitics.questions._reading import Asked


# Trade


def trade_turnover(asked: Asked) -> Reply:
    """Trade of two states, both ways added."""
    return _trade(asked, Flow.TURNOVER)


def trade_exports(asked: Asked) -> Reply:
    """What a state sold to another."""
    return _trade(asked, Flow.EXPORTS)


def trade_imports(asked: Asked) -> Reply:
    """What a state bought from another."""
    return _trade(asked, Flow.IMPORTS)


def _trade(asked: Asked, flow: Flow) -> Reply:
    span = asked.when
    figures = asked.world.trade(asked.slots["state"], asked.slots["partner"], flow=flow)
    sure = tuple(figure for figure in figures if _is_for(figure, asked))
    if sure:
        said = [each for figure in sure for each in _figure(figure)]
        return Reply(one_or_many(sure), Verdict.YES, (*said, *asides(sure)), sure)
    values = {"state": asked.slots["state"], "partner": asked.slots["partner"]}
    said = [sentence(f"trade.none.{flow.value}", span, **values)]
    near = figures or asked.world.trade(values["state"], values["partner"])
    near = tuple(figure for figure in near if figure.interval.start is None or _overlaps(figure, asked))
    said += [each for figure in near for each in _figure(figure)]
    return Reply(None, Verdict.UNKNOWN, tuple(said), near)


def _is_for(figure: TradeFigure, asked: Asked) -> bool:
    """Whether a figure is for the time that is asked about: for just that, or for a part of it."""
    if asked.when.always:
        return True
    interval = figure.interval
    if interval.start is None or interval.end is None:
        return False
    return asked.when.first <= interval.first_start and interval.last_end <= asked.when.last


def _overlaps(figure: TradeFigure, asked: Asked) -> bool:
    return figure.interval.first_start <= asked.when.last and figure.interval.last_end >= asked.when.first


def _figure(figure: TradeFigure) -> list[Sentence]:
    """All that is said of a figure: how much, for when, by whom, against what."""
    values: dict[str, Any] = {
        "state": figure.state,
        "partner": figure.partner,
        "amount": Money(figure.amount, figure.currency),
        "time": At(figure.interval),
    }
    undated = figure.interval.start is None and figure.interval.end is None
    said = [sentence(f"trade.{figure.flow.value}{'.undated' if undated else ''}", **values)]
    if figure.reporter is not None:
        said.append(sentence("trade.reported", who=figure.reporter))
    if figure.stated_by is not None and figure.stated is not None:
        said.append(sentence("trade.stated", who=figure.stated_by, time=At(figure.stated)))
    elif figure.stated_by is not None:
        said.append(sentence("trade.stated.undated", who=figure.stated_by))
    if figure.claim:
        key = "trade.claim.scoped" if figure.claim_scope else "trade.claim"
        said.append(sentence(key, claim=Quoted(figure.claim), scope=Quoted(figure.claim_scope)))
    if marked(figure, "currency", "") != "":
        said.append(sentence("inferred.currency"))
    return said


# Capitals


def _capitals(asked: Asked, state: State, verdict: Verdict) -> tuple[Capital, ...]:
    span = asked.when
    return tuple(c for c in state.capitals if c.truth.verdict(*span.window, throughout=_whole(asked)) is verdict)


def _whole(asked: Asked) -> bool:
    return asked.when.throughout


def _cities(records: Iterable[Capital]) -> Listing:
    return listing(record.city for record in records)


def capital_what(asked: Asked) -> Reply:
    """Which city was the capital."""
    state, span = asked.get("state", State), asked.when
    sure, possible = _capitals(asked, state, Verdict.YES), _capitals(asked, state, Verdict.POSSIBLY)
    if sure:
        key = "capital.one" if len({record.city for record in sure}) == 1 else "capital.many"
        if key == "capital.one":
            said = sentence(key, span, state=state, city=sure[0].city)
        else:
            said = sentence(key, span, state=state, cities=listing(with_spell(r.city, (r,)) for r in sure))
        return Reply(one_or_many(r.city for r in sure), Verdict.YES, (said, *asides(sure)), sure)
    if possible:
        said = sentence("capital.possibly", span, state=state, cities=_cities(possible))
        return Reply(None, Verdict.POSSIBLY, (said,), possible)
    return Reply(
        None, Verdict.UNKNOWN, (sentence("capital.unknown", span, state=state), *_known(state)), state.capitals
    )


def _known(state: State) -> tuple[Sentence, ...]:
    if not state.capitals:
        return ()
    return (sentence("spells", spells=listing(with_spell(record.city, (record,)) for record in state.capitals)),)


def capital_is(asked: Asked) -> Reply:
    """Whether a city was the capital."""
    state, span, city = asked.get("state", State), asked.when, asked.get("city", str)
    values: dict[str, Any] = {"state": state, "city": city}
    if span.always:
        now = capital_is(asked.now)
        if now.verdict is Verdict.YES:
            return now
    sure, possible = _capitals(asked, state, Verdict.YES), _capitals(asked, state, Verdict.POSSIBLY)
    own = tuple(record for record in (*sure, *possible) if record.city == city)
    if any(record in sure for record in own):
        yes = sentence("capital.yes", held_when(own, span), **values)
        return Reply(Verdict.YES, Verdict.YES, (yes, *asides(own)), own)
    if own:
        return Reply(Verdict.POSSIBLY, Verdict.POSSIBLY, (sentence("capital.maybe", span, **values),), own)
    if sure and not span.always and asked.slots["city"] in cities_in(asked.world):
        no = sentence("capital.no", span, **values, cities=_cities(sure))
        return Reply(Verdict.NO, Verdict.NO, (no,), sure)
    # A city that is not on record may be another name of one that is.
    said = (sentence("capital.whether", span, **values), *_known(state))
    return Reply(Verdict.UNKNOWN, Verdict.UNKNOWN, said, state.capitals)


def capital_of(asked: Asked) -> Reply:
    """Of which state a city was the capital."""
    city, span = asked.get("city", str), asked.when
    found = {
        state: tuple(record for record in _capitals(asked, state, Verdict.YES) if record.city == city)
        for state in asked.world.states()
    }
    states = tuple(state for state, records in found.items() if records)
    facts = tuple(record for records in found.values() for record in records)
    if states:
        said = sentence("capital.of", span, city=city, states=listing(states))
        return Reply(one_or_many(states), Verdict.YES, (said, *asides(facts)), facts)
    return Reply(None, Verdict.UNKNOWN, (sentence("capital.of.none", span, city=city),))


# Statements


def statement_about(asked: Asked) -> Reply:
    """What somebody declared about somebody."""
    speaker, subject = asked.slots["speaker"], asked.slots["subject"]
    facts = asked.world.statements(speaker=speaker, about=subject, when=_when(asked))
    return _statements(asked, "statement.about", facts, speaker=speaker, subject=subject)


def statement_by(asked: Asked) -> Reply:
    """What somebody declared."""
    speaker = asked.slots["speaker"]
    return _statements(
        asked, "statement.by", asked.world.statements(speaker=speaker, when=_when(asked)), speaker=speaker
    )


def statement_on(asked: Asked) -> Reply:
    """What was declared about somebody, and by whom."""
    subject = asked.slots["subject"]
    return _statements(asked, "statement.on", asked.world.statements(about=subject, when=_when(asked)), subject=subject)


def _when(asked: Asked) -> Any:
    return None if asked.when.always else asked.when.said


def _statements(asked: Asked, key: str, facts: tuple[Statement, ...], **values: Any) -> Reply:
    if not facts:
        return Reply((), Verdict.UNKNOWN, (sentence(f"{key}.none", asked.when, **values),))
    sure = asked.when.always or any(f.truth.verdict(*asked.when.window) is Verdict.YES for f in facts)
    items = Listing(tuple(_statement(fact, named="speaker" not in values) for fact in facts), long=True)
    said = [sentence(key, asked.when, **values, statements=items)]
    said += [] if sure else [sentence("possibly", asked.when)]
    return Reply(facts, Verdict.YES if sure else Verdict.POSSIBLY, (*said, *asides(facts)), facts)


def _statement(fact: Statement, *, named: bool) -> Sentence:
    time = fact.interval
    if time.start is None and time.end is None:
        return Sentence("item.statement.undated", {"text": Quoted(fact.text)})
    values = {
        "text": Quoted(fact.text),
        "time": time.start if time.start == time.end else time,
        "speaker": fact.speaker,
    }
    return Sentence("item.statement.by" if named else "item.statement", values)


RECORDED: dict[str, Callable[[Asked], Reply]] = {
    "trade.turnover": trade_turnover,
    "trade.exports": trade_exports,
    "trade.imports": trade_imports,
    "capital.what": capital_what,
    "capital.is": capital_is,
    "capital.of": capital_of,
    "statement.about": statement_about,
    "statement.by": statement_by,
    "statement.on": statement_on,
}
"""What answers each kind of question about trade, capitals and statements."""
