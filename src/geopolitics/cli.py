"""The command line: a question in words, or one of the calls of the library.

::

    geopolitics "who chaired the SCO in May 2024"
    geopolitics members SCO 2024-05-21 --json

Exit status: 0 when there is an answer (a certain *no* is one), 1 when there is none or it is not certain, 2 when the
question, a date, a name or the usage was not understood.
"""

from __future__ import annotations

import argparse
import os
import re
import sys
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from geopolitics.model import Citation, Entity
    from geopolitics.questions import Answer
    from geopolitics.world import World

ANSWERED, NOT_KNOWN, NOT_UNDERSTOOD = 0, 1, 2
_INTERRUPTED = 130  # what a shell reports of a program that Ctrl-C ended
_BROKEN_PIPE = 141  # what a shell reports of a program whose reader went away

_Rows = list[dict[str, str]]


class _Option(NamedTuple):
    """An option of a call: its name, what it is, and the words it takes, where they are few."""

    name: str
    help: str
    switch: bool = False
    negates: bool = False


class _Command(NamedTuple):
    """A call of the library as a subcommand; ``?`` after the name of an argument lets it be left out."""

    name: str
    call: str
    help: str
    arguments: tuple[str, ...]
    options: tuple[str, ...] = ()
    latest: bool = False


_ARGUMENTS = {
    "organization": "an organization or body, by any of its names",
    "member": "a state or an organization, by any of its names or codes",
    "of": "a state or an organization",
    "name": "any name or code",
    "when": "a day, a month, a year, an interval, as EDTF or in words; 'latest' for the last day on record",
    "reporter": "whose trade it is",
    "partner": "with whom",
    "since": "a version of the data, such as 2026.1",
}
_OPTIONS = {
    option.name: option
    for option in (
        _Option("when", "only what held, or may have held, then"),
        _Option("status", "member, observer, partner, associate, candidate, suspended …"),
        _Option("office", "an office or a role, such as 'head of government'"),
        _Option("body", "the body of the organization that is meant"),
        _Option("handover", "on a day of hand-over, incoming or outgoing"),
        _Option("chair", "only those of this chair"),
        _Option("leader", "only those of this leader"),
        _Option("member", "only those of this member"),
        _Option("participant", "only those in which this one took part"),
        _Option("organization", "only those of this organization or body"),
        _Option("place", "only those in this town or state"),
        _Option("kind", "only those of this kind"),
        _Option("flow", "exports, imports, re-exports or turnover"),
        _Option("speaker", "only those by this speaker"),
        _Option("about", "only those about this one"),
        _Option("scheme", "the scheme in which the name is a code: iso2, iso3, cow …"),
        _Option("system", "only those of a list of states: un, or a scheme of codes"),
        _Option("throughout", "ask about all of the time, not some of it", switch=True),
        _Option("possible", "accept, or add, what is only possible", switch=True),
        _Option("fuzzy", "accept the nearest name where none fits", switch=True),
        _Option("incomplete", "list those that are certain, even where they are not known to be all", switch=True),
    )
}
_COMMANDS = (
    _Command("chair", "who_chaired", "who chaired an organization", ("organization", "when?"),
             ("body", "possible", "handover"), latest=True),
    _Command("leader", "who_led", "who led a state or an organization", ("of", "when?"),
             ("office", "possible", "handover"), latest=True),
    _Command("members", "members", "who belonged to an organization", ("organization", "when?"),
             ("status", "throughout", "possible", "incomplete"), latest=True),
    _Command("is-member", "is_member", "whether one belonged to an organization", ("member", "organization", "when?"),
             ("status", "throughout"), latest=True),
    _Command("chairmanships", "chairmanships", "the terms of presiding on record", ("organization?",),
             ("chair", "when")),
    _Command("memberships", "memberships", "the spells of membership on record", ("organization?",),
             ("member", "status", "when")),
    _Command("tenures", "tenures", "the spells in office on record", ("of?",), ("leader", "office", "when")),
    _Command("meetings", "meetings", "the meetings on record", (),
             ("participant", "organization", "place", "kind", "when")),
    _Command("trade", "trade", "the figures of trade on record", ("reporter?", "partner?"), ("flow", "when")),
    _Command("statements", "statements", "the statements on record", (), ("speaker", "about", "when")),
    _Command("rolls", "rolls", "the lists on record that their sources call complete", ("organization?",),
             ("status", "when")),
    _Command("coverage", "coverage", "from when to when the record holds every spell", ("of?",), ("kind", "when")),
    _Command("successions", "successions", "which states followed on which", ("of?",)),
    _Command("seats", "seats", "which government held a seat", ("organization?",), ("when",)),
    _Command("sources", "sources", "the publications that the record cites", ()),
    _Command("changes", "changes", "what was added, corrected or withdrawn since a version of the data", ("since",)),
    _Command("conflicts", "conflicts", "where sources contradict each other", ()),
    _Command("state", "state", "one state, by any name or code", ("name",), ("scheme", "when", "fuzzy")),
    _Command("person", "leader", "one leader, by any name", ("name",)),
    _Command("organization", "organization", "one organization, by any name", ("name",)),
    _Command("states", "states", "all states", ("when?",), ("system",)),
    _Command("leaders", "leaders", "all leaders", ("when?",)),
    _Command("organizations", "organizations", "all organizations and bodies", ("when?",)),
    _Command("offices", "offices", "all offices", ("of?",)),
)  # fmt: skip
_ASK = "ask"
_COMMON = (
    _Option("world", "article, default, or the folder of a data set"),
    _Option("locale", "the language of names and answers, and the order of day and month in figures"),
    _Option("as-of", "vouch for nothing after this day"),
    _Option("as-known-on", "answer with what was known by the end of this day"),
    _Option("strict", "with --as-known-on: go by the dates of the sources alone", switch=True),
    _Option("json", "print JSON", switch=True),
)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line.

    Args:
        arguments: What was typed after the program's name; ``sys.argv`` if None.

    Returns:
        The exit status: 0 answered, 1 not known, 2 not understood.

    >>> main(["is-member", "Belarus", "SCO", "2024-05-21"])
    no
    0
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="backslashreplace")  # a terminal that cannot show a letter is no reason to fail
    try:
        status = _run(sys.argv[1:] if arguments is None else list(arguments))
        sys.stdout.flush()
    except KeyboardInterrupt:
        return _INTERRUPTED
    except BrokenPipeError:
        # Python flushes standard output once more when it ends; there must be something there to take it.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _BROKEN_PIPE
    return status


def _run(typed: list[str]) -> int:
    if not typed:
        _parser().print_help(sys.stderr)
        return NOT_UNDERSTOOD
    try:
        options = _parser().parse_args(_command_first(typed))
    except SystemExit as stop:  # argparse ends the program; a function returns
        return int(stop.code or 0)
    from geopolitics.errors import AnswerError, GeopoliticsError

    try:
        world = _world(options)
        if options.command == _ASK:
            return _ask(options, world)
        return _call(options, world)
    except AnswerError as error:
        return _complain(error, options, NOT_KNOWN)
    except (GeopoliticsError, OSError) as error:
        if isinstance(error, BrokenPipeError):
            raise
        return _complain(error, options, NOT_UNDERSTOOD)


def _complain(error: Exception, options: argparse.Namespace, status: int) -> int:
    """Say what is wrong: in words on standard error, and with ``--json`` as an object where the answer would be."""
    message = _on_the_shell(str(error), options.command)
    if options.json:
        _print_json(_error_as_dict(error, message))
    print(f"geopolitics: {message}", file=sys.stderr)
    return status


def _error_as_dict(error: Exception, message: str) -> dict[str, Any]:
    """What is wrong, by its name, with all that the error knows: the nearest form, names like it, who is certain."""
    from geopolitics.dates import Verdict
    from geopolitics.errors import NoAnswerError
    from geopolitics.questions import plain

    said: dict[str, Any] = {"error": error.__class__.__name__, "message": message}
    if isinstance(error, NoAnswerError):
        maybe = Verdict.POSSIBLY if error.possible else Verdict.UNKNOWN
        said["verdict"] = (Verdict.NO if error.known_none else maybe).value
    if not isinstance(error, OSError):
        said |= {name: plain(value) for name, value in vars(error).items()}
    return said


def _on_the_shell(message: str, command: str) -> str:
    """What an error says of arguments and calls in Python, said of options and commands."""
    if command == _ASK:  # a question has neither
        message = message.replace("a fuller name, scheme= or when=", "or a fuller name")
    message = re.sub(r"\bcomplete=False", "--incomplete", message)
    message = re.sub(r"^Status\.value: ", "--status: ", message)
    message = re.sub(r"^[\w.]+, (\w+)=: ", lambda found: f"{_typed(found[1])}: ", message)
    message = re.sub(r"\b(\w+)=True\b", lambda found: _typed(found[1]), message)
    message = re.sub(r"\b(\w+)='(\w+)'", lambda found: f"{_typed(found[1])} {found[2]}", message)
    message = re.sub(r"\b(\w+)=(?=[\s,.;:]|$)", lambda found: _typed(found[1]), message)
    names = {each.call: each.name for each in _COMMANDS}
    return re.sub(r"\b(\w+)\(\)", lambda found: f"`geopolitics {names.get(found[1], found[1])}`", message)


def _typed(argument: str) -> str:
    """An argument of a call as it is typed."""
    return f"--{argument}" if argument in _OPTIONS else argument


# What was typed


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="geopolitics",
        description="Who, when and where in world politics. Ask in words, or make one of the calls of the library.",
        epilog='examples: geopolitics "who chaired the SCO in May 2024"; geopolitics members SCO 2024-05-21. '
        "Exit status: 0 answered, 1 none or not certain, 2 not understood.",
    )
    parser.add_argument("--version", action=_ShowVersion, nargs=0, help="show the version, and that of the data")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    ask = commands.add_parser(_ASK, help="answer a question in words (the command may be left out)")
    ask.add_argument("question", nargs="+", help='such as "who chaired the SCO in May 2024"')
    _add_options(ask, _COMMON)
    for command in _COMMANDS:
        sub = commands.add_parser(command.name, help=command.help, description=f"{command.help}.")
        for argument in command.arguments:
            name = argument.rstrip("?")
            nargs = "*" if name == "when" else "?" if argument.endswith("?") else None
            sub.add_argument(name, nargs=nargs, help=_ARGUMENTS[name])
        _add_options(sub, (*(_OPTIONS[name] for name in command.options), *_COMMON))
    return parser


class _ShowVersion(argparse.Action):
    """Shows the installed version and that of its data, which are looked up then."""

    def __call__(self, parser: argparse.ArgumentParser, *_: object) -> None:
        from importlib.metadata import version

        from geopolitics import datasets

        print(f"geopolitics {version('geopolitics')}, data {datasets.world().version}")
        parser.exit()


def _add_options(parser: argparse.ArgumentParser, options: Iterable[_Option]) -> None:
    for option in options:
        if option.switch:
            parser.add_argument(f"--{option.name}", action="store_true", help=option.help)
        else:
            parser.add_argument(f"--{option.name}", metavar=option.name.upper(), help=option.help)


def _command_first(typed: list[str]) -> list[str]:
    """The command, then what is no option, then the options, wherever they were typed; `ask` where no command was."""
    words: list[str] = []
    options: list[str] = []
    value_follows = False
    for word in typed:
        option = re.match(r"--?[a-z]", word) is not None
        (options if option or value_follows else words).append(word)
        value_follows = option and _takes_value(word)
    if not words:
        return typed
    names = {command.name for command in _COMMANDS} | {_ASK}
    return [*([] if words[0] in names else [_ASK]), *words, *options]


def _takes_value(option: str) -> bool:
    """Whether an option, as it was typed or cut short, is followed by its value."""
    own = [each for each in (*_OPTIONS.values(), *_COMMON) if f"--{each.name}".startswith(option)]
    exact = [each for each in own if f"--{each.name}" == option] or own
    return bool(exact) and not any(each.switch for each in exact)


def _world(options: argparse.Namespace) -> World:
    from geopolitics import datasets

    named = {None: datasets.world, "default": datasets.world, "article": datasets.article}
    world = named[options.world]() if options.world in named else datasets.load(options.world)
    if options.as_of is not None:
        world = world.as_of(_time(options.as_of, options))
    if options.as_known_on is not None:
        world = world.as_known_on(_time(options.as_known_on, options), strict=options.strict)
    return world


def _time(text: str, options: argparse.Namespace) -> Any:
    from geopolitics.questions import read_time

    return text if text == "latest" else read_time(text, options.locale)


# A question in words


def _ask(options: argparse.Namespace, world: World) -> int:
    from geopolitics.dates import Verdict
    from geopolitics.questions import ask

    answer = ask(" ".join(options.question), world, options.locale)
    if options.json:
        _print_json(answer.to_dict())
    else:
        for line in _answer_as_lines(answer):
            print(line)
    return ANSWERED if answer.verdict in (Verdict.YES, Verdict.NO) else NOT_KNOWN


def _answer_as_lines(answer: Answer) -> Iterator[str]:
    """The answer, how sure it is, and each place where it is written: publication, paragraph, address."""
    from geopolitics.questions import label

    yield answer.text
    verdict = label(f"verdict.{answer.verdict.value}", answer.locale)
    yield label("label.verdict.disputed" if answer.disputed else "label.verdict", answer.locale, verdict=verdict)
    yield from dict.fromkeys(
        label("label.source", answer.locale, source=_place(citation, answer.locale)) for citation in answer.citations
    )
    if answer.data_version:
        yield label("label.data", answer.locale, version=answer.data_version)


def _place(citation: Citation, locale: str) -> str:
    """Where something is written."""
    from geopolitics.questions import label

    source = citation.source
    dated = label("label.source.dated", locale, source=str(source)) if source.published_inferred else str(source)
    return ", ".join(part for part in (dated, citation.locator, source.archived_url or source.url) if part)


# A call of the library


def _call(options: argparse.Namespace, world: World) -> int:
    from geopolitics.dates import Verdict

    command = next(each for each in _COMMANDS if each.name == options.command)
    given: dict[str, Any] = {}
    for name in (*(argument.rstrip("?") for argument in command.arguments), *command.options):
        value: Any = getattr(options, name)
        if value.__class__ is list:
            value = " ".join(value) or None  # the words of a date
        if name == "when" and value is not None:
            value = _time(value, options)
        if name == "incomplete":
            given["complete"] = not value
        elif value is not None and value is not False:
            given[name] = value
    if command.latest:
        given.setdefault("when", "latest")
    found = _put(world, command, given)
    if options.json:
        _print_json(_plain(found))
    elif isinstance(found, Verdict):
        print(found.value)
    else:
        _print_found(found, options.locale)
    if isinstance(found, Verdict):
        return ANSWERED if found in (Verdict.YES, Verdict.NO) else NOT_KNOWN
    return ANSWERED if found != () else NOT_KNOWN


def _print_found(found: Any, locale: str | None) -> None:
    """One or several entities or facts; one entity that was asked for on a terminal with what is known of it."""
    from geopolitics.model import Entity

    listed: list[Any] = list(found) if found.__class__ is tuple else [found]
    if isinstance(found, Entity) and sys.stdout.isatty():
        for name, value in _entity_facts(found, locale).items():
            print(f"{name:<13}{value}")
        return
    _print_rows([_row(one, locale) for one in listed])


def _entity_facts(entity: Entity, locale: str | None) -> dict[str, str]:
    """What is known of an entity by itself, by what it is called."""
    rows = {"id": entity.id, "name": _name(entity, locale)}
    names = [name.text for name in entity.names if name.text != rows["name"]]
    for name in ("kind", "role", "of", "part_of", "sovereign", "description"):
        rows[name.replace("_", " ")] = _cell(getattr(entity, name, None), locale)
    rows["capital"] = "; ".join(_capitals(getattr(entity, "capitals", ())))
    rows["existed"] = "; ".join(str(each.interval) for each in entity.existence)
    rows["codes"] = ", ".join(dict.fromkeys(f"{code.scheme} {code.code}" for code in entity.codes))
    rows["names"] = "; ".join(dict.fromkeys(names))
    return {name: value for name, value in rows.items() if value}


def _capitals(records: Iterable[Any]) -> list[str]:
    """Each capital with its time, in time order; one without a time only where nothing dates it."""
    dated = [each for each in records if each.interval.start is not None or each.interval.end is not None]
    dated.sort(key=lambda each: (each.truth.start is not None, each.truth.start or ()))
    undated = [each.city for each in records if each.city not in {other.city for other in dated}]
    return list(dict.fromkeys([*(f"{each.city} ({each.interval})" for each in dated), *undated]))


def _put(world: World, command: _Command, given: dict[str, Any]) -> Any:
    """Make the call; a word that is none of a fixed list is a mistake of the one who typed."""
    from geopolitics.errors import GeopoliticsError, InvalidFactError

    positional = {"state", "leader", "organization"}
    try:
        call = getattr(world, command.call)
        if command.call in positional:
            return call(given.pop("name"), **given)
        return call(**given)
    except GeopoliticsError:
        raise
    except ValueError as error:
        raise InvalidFactError(command.name, "option", ", ".join(map(str, given.values())), str(error)) from None


def _plain(value: Any) -> Any:
    """A value as JSON can carry it: an entity by itself in full, inside another value by its id and name."""
    from geopolitics.model import Entity
    from geopolitics.questions import plain

    return value.to_dict() if isinstance(value, Entity) else plain(value)


def _print_json(value: Any) -> None:
    import json

    utf8 = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
    print(json.dumps(value, ensure_ascii=not utf8, indent=2))


def _row(one: Any, locale: str | None) -> dict[str, str]:
    """An entity, a fact, a conflict or a change as a row of a table."""
    from geopolitics.model import Entity, Fact, Source
    from geopolitics.world._changes import Change

    if isinstance(one, Entity):
        return _entity_row(one, locale)
    if isinstance(one, Source):
        return {
            "id": one.id,
            "title": one.title,
            "publisher": one.publisher,
            "published": _cell(one.dated, None),
            "url": one.url,
        }
    if isinstance(one, Fact):
        return _fact_row(one, locale)
    if isinstance(one, Change):
        facts = {"before": one.before, "now": one.fact}
        shown = {name: repr(fact) if fact is not None else "" for name, fact in facts.items()}
        return {"change": one.kind.value, "of": ", ".join(one.fields), **shown}
    return {"reason": one.reason, "facts": "; ".join(map(repr, one.facts))}


def _entity_row(entity: Entity, locale: str | None) -> dict[str, str]:
    return {"id": entity.id, "name": _name(entity, locale)}


def _name(entity: Entity, locale: str | None) -> str:
    return str(entity) if locale is None else entity.name(locale)


def _fact_row(fact: Any, locale: str | None) -> dict[str, str]:
    """The fields of a fact, each as text; where it is written comes last."""
    from attrs import fields

    names = [field.name for field in fields(fact.__class__) if field.name != "citations"]
    places = dict.fromkeys(f"{citation.source.id} {citation.locator}".strip() for citation in fact.citations)
    return {**{name: _cell(getattr(fact, name), locale) for name in names}, "sources": "; ".join(places)}


def _cell(value: Any, locale: str | None) -> str:
    from decimal import Decimal
    from enum import Enum

    from geopolitics.dates import Interval, PartialDate
    from geopolitics.model import Entity, Participant

    if value is None:
        return ""
    if isinstance(value, Entity):
        return _name(value, locale)
    if isinstance(value, Participant):
        return _name(value.who, locale)
    if isinstance(value, PartialDate | Interval):
        return value.edtf
    if value.__class__ in (tuple, frozenset):
        cells = [_cell(one, locale) for one in value]
        return ", ".join(sorted(cells) if isinstance(value, frozenset) else cells)
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, Decimal):
        return f"{value:,f}" if sys.stdout.isatty() else f"{value:f}"
    return str(value)


def _print_rows(rows: _Rows) -> None:
    """Aligned columns under their names on a terminal; tab-separated values, without names, into a pipe."""
    if not rows:
        return
    if not sys.stdout.isatty():
        for row in rows:
            print("\t".join(cell.replace("\t", " ").replace("\n", " ") for cell in row.values()))
        return
    used = [name for name in rows[0] if any(row[name] for row in rows)]
    table = [used, *([row[name] for name in used] for row in rows)]
    widths = [max(_width(line[column]) for line in table) for column in range(len(used))]
    for line in table:
        cells = [cell + " " * (width - _width(cell)) for cell, width in zip(line, widths, strict=True)]
        print("  ".join(cells).rstrip())


def _width(text: str) -> int:
    """How many columns of a terminal a text takes."""
    from unicodedata import combining, east_asian_width

    return sum(0 if combining(sign) else 2 if east_asian_width(sign) in "WF" else 1 for sign in text)


if __name__ == "__main__":
    sys.exit(main())
