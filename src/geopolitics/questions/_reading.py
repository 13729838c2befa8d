"""From the words of a question to what is asked: which form, about whom, when."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeVar

from geopolitics.errors import (
    AmbiguousNameError,
    DateParseError,
    DateWindowError,
    GeopoliticsError,
    QuestionError,
    UnknownNameError,
)
from geopolitics.locales import city_name, fold
from geopolitics.model import Office, Organization, Role, State, Status
from geopolitics.questions._accents import bare as unmarked
from geopolitics.questions._language import Slot, normalised
from geopolitics.questions._reach import ever_reach, reach_of
from geopolitics.questions._scope import Scope, scope_of
from geopolitics.questions._when import Span, all_time, ever, ever_since, read_time, span_of, the_latest, until_record
from geopolitics.world import evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from geopolitics.questions._language import Form, Language, Match, Token
    from geopolitics.world import World

T = TypeVar("T")

LONGEST_QUESTION = 500  # characters: beyond, it is prose
_LONGEST_DATE = 16  # words
_MOST_BEARERS = 4  # of a title: more are no answer to the question which
_LONGEST_CODE = 3  # letters, of a state's
_ORGANIZATIONS_TOO = frozenset({"members", "actors"})  # where a state may stand as well
_ANY = "actors"  # who is none of these is nobody
_MOST_COMPARED = 8  # forms that are as like an unreadable question as each other
_FINDERS = {
    "organization": "organizations",
    "state": "states",
    "leader": "leaders",
    "member": "members",
    "body": "members",
    "actor": "actors",
}


class Asked(NamedTuple):
    """A question that has been read.

    Attributes:
        form: Which form it has.
        slots: Whom and what it names.
        when: The time it asks about.
        world: The World that is to answer.
    """

    form: Form
    slots: dict[str, Any]
    when: Span
    world: World

    def get(self, name: str, kind: type[T]) -> T:
        """What fills a slot that the form has."""
        found = self.slots[name]
        assert isinstance(found, kind)  # noqa: S101 - each form names the kind of its slots
        return found

    @property
    def now(self) -> Asked:
        """The same question about the last day on record."""
        return self._replace(when=the_latest(reach_of(self.world, self.form.kind, self.slots)))

    @property
    def at_some_time(self) -> Asked:
        """The same question about any of the time: what was so at no time was not so all along."""
        return self._replace(when=self.when._replace(throughout=False))

    @property
    def organization(self) -> Organization:
        """The organization that it names."""
        return self.get("organization", Organization)

    @property
    def status(self) -> Status:
        """The status that it names; member where it names none."""
        found = self.slots.get("status", Status.MEMBER)
        return found if isinstance(found, Status) else Status.MEMBER


class OfficeNamed(NamedTuple):
    """An office as a question names it: its title, and the offices that it can be."""

    title: str
    offices: tuple[Office, ...]


class _Misfit(NamedTuple):
    """A form that fits but for a name: how well, and what to say."""

    unresolved: int
    literals: int
    words: int
    kind: str
    text: str
    several: tuple[str, ...]


class _Several(NamedTuple):
    """What a name that stands for no one thing may stand for: the ids, none or several."""

    ids: tuple[str, ...] = ()


_NONE = _Several()
_BRACKETS = re.compile(r"\s*[()]\s*")


class Reader:
    """Reads one question put to one World in one language."""

    def __init__(self, language: Language, world: World, locale: str | None) -> None:
        self._language, self._world = language, world
        self._locale = language.date_locale(locale)
        self._found: dict[tuple[str, str, tuple[int, int]], Any] = {}
        self._ones: dict[tuple[str, str, tuple[int, int]], Any] = {}
        self._misfits: list[_Misfit] = []
        self._read: dict[tuple[int, int], Span | GeopoliticsError] = {}
        self._ever = self._past = False

    @cached_property
    def _reach(self) -> int:
        """The last day on record: looked for where a question names no time."""
        return evidence.latest(self._world)

    def read(self, question: str) -> Asked:
        """What *question* asks.

        Raises:
            QuestionError: No form fits.
            UnknownNameError: A form fits, but a name in it is nobody's; AmbiguousNameError if it is two's.
            DateParseError: A form fits, but the time in it cannot be read; AmbiguousDateError if it reads as two.
        """
        asked = self.understood(question)
        if asked is None:
            raise self.refusal(question)
        return asked

    def understood(self, question: str) -> Asked | None:
        """What *question* asks; None if that cannot be said.

        Raises:
            DateParseError: A form fits, but the time in it cannot be read; AmbiguousDateError if it reads as two.
        """
        return self._understood(*self._cut(question))

    def _understood(self, text: str, tokens: list[Token]) -> Asked | None:
        for when, rest in self._times(text, tokens):
            asked = self._fitting(text, rest, when)
            if asked is not None:
                return asked
        return None

    def _cut(self, question: str) -> tuple[str, list[Token]]:
        text = normalised(question)
        tokens = _without(self._language.fillers, self._language.tokens(text))
        count = len(tokens)
        tokens = _without(self._language.ever, tokens)
        past = self._language.past
        self._ever = len(tokens) < count
        self._past = past is not None and past.search(" ".join(token.word for token in tokens)) is not None
        return text, tokens

    # The time

    def _times(self, text: str, tokens: list[Token]) -> Iterator[tuple[Span | GeopoliticsError | None, list[Token]]]:
        """Each way to take a time out of the question, the likeliest first; None where none is taken."""
        for start, end in self._present(tokens):
            yield the_latest(self._reach), tokens[:start] + tokens[end:]
        failures: list[tuple[GeopoliticsError, list[Token]]] = []
        for start, end in self._places_of_dates(tokens):
            found = self._time(text, tokens[start:end])
            rest = tokens[:start] + tokens[end:]
            if isinstance(found, Span):
                yield found, rest
            else:
                failures.append((found, rest))
        yield None, tokens
        yield from failures

    def _present(self, tokens: list[Token]) -> Iterator[tuple[int, int]]:
        for words in self._language.present:
            for start in range(len(tokens)):
                if _stand_at(start, words, tokens):
                    yield start, start + len(words)

    def _places_of_dates(self, tokens: list[Token]) -> list[tuple[int, int]]:
        """Where a date may stand: at an end of the question before within it, a longer one before a shorter."""
        count = len(tokens)
        places: list[tuple[int, int]] = []
        for start in range(count):
            throughout = any(_stand_at(start, words, tokens) for words in self._language.throughout)
            marked = throughout or tokens[start].word in self._language.before_dates
            for end in range(start + 1, min(count, start + _LONGEST_DATE) + 1):
                bare = self._language.dates_anywhere or (end == count and start > 0)
                if (marked or bare) and self._looks_like_date(tokens[start:end], marked=marked):
                    places.append((start, end))
        return sorted(places, key=lambda place: (place[1] != count and place[0] != 0, place[0] - place[1]))

    def _looks_like_date(self, tokens: Sequence[Token], *, marked: bool) -> bool:
        """Whether all the words are of a date, and one is a figure or a month."""
        told = [any(map(str.isdigit, token.word)) or token.word in self._language.months for token in tokens]
        opens = tokens[0].word in self._language.before_dates and tokens[-1].word in self._language.before_dates
        ends = tokens[-1].word == "," or tokens[-1].word in self._language.articles
        if not any(told) or ends or opens or (marked and len(tokens) == 1):
            return False
        others = (token.word for token, tells in zip(tokens, told, strict=True) if not tells)
        return (marked or told[0]) and all(word in self._language.date_words for word in others)

    def _time(self, text: str, tokens: Sequence[Token]) -> Span | GeopoliticsError:
        """The time that some words name, or why they name none."""
        key = tokens[0].start, tokens[-1].end
        if key not in self._read:
            self._read[key] = self._time_anew(text, tokens)
        return self._read[key]

    def _time_anew(self, text: str, tokens: Sequence[Token]) -> Span | GeopoliticsError:
        begun = _opening(self._language.throughout, tokens)
        ended = _ending(self._language.throughout_after, tokens[begun:])
        throughout = begun + ended > 0
        begun = begun if throughout else _opening(self._language.openings, tokens)
        tokens = tokens[begun : len(tokens) - ended]
        said = text[tokens[0].start : tokens[-1].end].strip()
        for pattern, instead in self._language.dates:
            found = pattern.fullmatch(said.casefold())
            said = found.expand(instead) if found else said
        try:
            return span_of(read_time(said, self._locale), throughout=throughout)
        except (DateParseError, DateWindowError) as error:
            return error

    # The form and the names

    def _fitting(self, text: str, tokens: list[Token], when: Span | GeopoliticsError | None) -> Asked | None:
        window = (self._reach, self._reach)
        if isinstance(when, Span):  # since 1990, there is one Germany
            window = ever_since(when).window if when.goes_on else when.window
        tokens = [token for at, token in enumerate(tokens) if not (token.word == "," and at in (0, len(tokens) - 1))]
        for form in self._language.forms:
            for nodes in self._language.patterns(form):
                for match in self._language.matches(nodes, tokens):
                    slots = self._slots(text, tokens, match, window)
                    if slots is None:
                        continue
                    if isinstance(when, GeopoliticsError):
                        raise when
                    if scope_of(form.kind) is Scope.TIMELESS and isinstance(when, Span) and not when.latest:
                        raise self._without_time(form, text, tokens, match)
                    return Asked(form, slots, self._span(form, slots, when), self._world)
        return None

    def _without_time(self, form: Form, text: str, tokens: Sequence[Token], match: Match) -> QuestionError:
        said = {slot.name: text[tokens[start].start : tokens[end - 1].end] for slot, start, end in match.slots}
        return QuestionError(text, self._language.filled(form, said), "it can be asked of no time")

    def _span(self, form: Form, slots: dict[str, Any], when: Span | None) -> Span:
        """The time that is asked about: where none was named, all of it or the last day on record."""
        scope = scope_of(form.kind)
        if when is None and scope.needs_no_time:
            return all_time(self._reach)
        if when is None and (self._ever or (self._past and scope is Scope.WHETHER)):
            return ever(ever_reach(self._world, form.kind, slots))
        if when is not None and when.latest and scope.is_by_now:
            return all_time(when.last)
        if when is None or when.latest:
            return the_latest(reach_of(self._world, form.kind, slots))
        if when.goes_on:  # whether it has been so since a day, not whether it was at some time since
            since = until_record(when, reach_of(self._world, form.kind, slots))
            return ever_since(since) if since.throughout or scope.goes_on else since
        return when

    def _slots(
        self, text: str, tokens: Sequence[Token], match: Match, window: tuple[int, int]
    ) -> dict[str, Any] | None:
        said = {slot: text[tokens[start].start : tokens[end - 1].end] for slot, start, end in match.slots}
        values: dict[str, Any] = {}
        missing: list[tuple[str, str, tuple[str, ...]]] = []
        for slot, name in sorted(said.items(), key=lambda item: item[0].kind == "office"):
            if slot.kind == "office" and "body" not in values:
                alone = not any(other.name == "body" for other in said)
                bearers = self._bearers(name) if alone else ()
                if alone and not bearers:
                    return None
                missing.append(("office", name, bearers))
                continue
            found = self._resolved(slot.kind, name, window, values.get("body"))
            if isinstance(found, _Several):
                missing.append(("subject" if slot.name == "subject" else slot.kind, name, found.ids))
            else:
                values[slot.name] = found
        if not missing:
            return values
        words = sum(len(name.split()) for _, name, _ in missing)
        unknown = sum(not several for _, _, several in missing)
        kind, name, several = missing[0]
        self._misfits.append(_Misfit(unknown, match.literals, words, kind, name, several))
        return None

    def _resolved(self, kind: str, name: str, window: tuple[int, int], body: Any) -> Any:
        """What a name stands for; those that it may, none or several, where it stands for none."""
        key = (kind, name if body is None or kind != "office" else f"{body!r} {name}", window)
        if key not in self._found:
            found: Any = _NONE
            for each in (*self._exact(kind, name), *self._names(name)):
                if kind not in ("status", "office") and each in self._language.never_names:
                    continue
                found = self._find(kind, each, window, body)
                if not isinstance(found, _Several) or found.ids:
                    break
            self._found[key] = found
        return self._found[key]

    def _exact(self, kind: str, name: str) -> list[str]:
        """The name with or without its article, where that is exact: most are, and then nothing need be folded."""
        if kind not in _FINDERS:
            return []
        get = evidence.finder(self._world, _FINDERS[kind]).get
        found = next((each for each in reversed(list(self._bare_names(name))) if get(each) is not None), None)
        return [] if found is None else [found]

    def _names(self, name: str) -> Iterator[str]:
        """A name as written, without its article, and as it is by itself."""
        yield from self._bare_names(name)
        for bare in self._bare_names(name):
            yield from self._language.dictionary_forms(bare)

    def _bare_names(self, name: str) -> Iterator[str]:
        """A name as written, then without the article before it and the dot after it."""
        name = name.strip(" ,")
        yield name
        first, _, rest = name.partition(" ")
        while rest and first.casefold() in self._language.articles:
            yield rest
            first, _, rest = rest.partition(" ")

    def _find(self, kind: str, name: str, window: tuple[int, int], body: Any) -> Any:
        match kind:
            case "status":
                found = self._language.statuses.get(name.casefold())
                return _NONE if found is None else Status(found)
            case "office":
                return self._office(name, body)
            case "city" | "place":
                return self._place(kind, name, window)
            case "speaker":
                others = {s.speaker for s in self._world.statements() if isinstance(s.speaker, str)}
                by_name = {initials: speaker for speaker in others if len(initials := _initials(speaker)) > 1}
                by_name |= {fold(speaker): speaker for speaker in others}
                return by_name.get(fold(name)) or self._one("actors", name, window)
            case _:
                return self._one(_FINDERS[kind], name, window)

    def _one(self, kind: str, name: str, window: tuple[int, int]) -> Any:
        """The one entity of a name, looked up once; a question that cannot be read asks for many names again."""
        key = (kind, name, window)
        if key not in self._ones:
            nobody = kind != _ANY and self._one(_ANY, name, window) == _NONE
            self._ones[key] = _NONE if nobody else self._looked_up(*key)
        return self._ones[key]

    def _looked_up(self, kind: str, name: str, window: tuple[int, int]) -> Any:
        body = self._acronym(name) if kind in _ORGANIZATIONS_TOO else None
        if body is not None:
            return body
        found = evidence.finder(self._world, kind).fitting(name, window)
        return found[0] if len(found) == 1 else _Several(tuple(entity.id for entity in found))

    def _acronym(self, name: str) -> Organization | None:
        """The organization that goes by an acronym: AU is hardly the code of Australia.

        One that other languages have is none in English, in which people write codes.
        """
        if not (name.isupper() and name.isalpha() and len(name) <= _LONGEST_CODE):
            return None
        body = evidence.finder(self._world, "organizations").get(name)
        if not isinstance(body, Organization):
            return None
        foreign = self._language.locale != "en"
        spoken = {each.text for each in body.names if foreign or each.language.partition("-")[0] == "en"}
        return body if name == body.id or name in spoken else None

    def _office(self, name: str, body: State | Organization) -> Any:
        """The offices of a state or an organization that a title can mean."""
        title = name.casefold()
        offices = self._world.offices(body)
        english = self._language.offices.get(title, title)
        found = tuple(office for office in offices if {title, english} & _titles(office))
        english = english.removeprefix("federal ")  # a title is the same without it, asked as well as on record
        found = found or tuple(office for office in offices if english in _titles(office))
        role = self._language.roles.get(title)
        if role is not None and not (found and title in self._language.offices):
            found = tuple(office for office in offices if office.role is Role(role))
        found = found or evidence.of_that_kind(offices, english)
        known = bool(found) or role is not None or (title in self._language.titles and isinstance(body, State))
        return OfficeNamed(name, found) if known else _NONE

    def _bearers(self, title: str) -> tuple[str, ...]:
        """The offices that a title without a state can mean, where they are two or few more: which, can be asked."""
        english = self._language.offices.get(title.casefold())
        if english is None:
            return ()
        offices = (office for state in self._world.states() for office in self._world.offices(state))
        found = tuple(office.label for office in offices if english in _titles(office))
        return found if 1 < len(found) <= _MOST_BEARERS else ()

    def _place(self, kind: str, name: str, window: tuple[int, int]) -> Any:
        """A state, or a city on record."""
        if kind == "place":
            state = self._one("states", name, window)
            if state != _NONE:
                return state
        by_name = {fold(city): city for city in cities_in(self._world)}
        unknown: Any = name if kind == "city" and len(name.split()) <= 3 else _NONE
        return by_name.get(fold(name)) or by_name.get(fold(unmarked(name))) or self._cities.get(fold(name), unknown)

    @cached_property
    def _cities(self) -> dict[str, str]:
        """Every city on record by the name that it has in the language of the question, where CLDR has one."""
        locale = self._language.locale
        if locale == "en":
            return {}
        return {fold(own): city for city in cities_in(self._world) if (own := city_name(city, locale)) is not None}

    # What cannot be read

    def refusal(self, question: str) -> GeopoliticsError:
        """Why a question was not understood: a name that is nobody's, or words outside every form."""
        text, tokens = self._cut(question)
        shown = question if len(question) <= 120 else question[:119] + "…"
        relative = self._language.relative.search(" ".join(token.word for token in tokens))
        if relative:
            reason = f"{relative[0]!r} depends on the day on which it is read: write the date"
            return QuestionError(shown, self._nearest(text, tokens), reason)
        positive = [token for token in tokens if token.word not in self._language.negations]
        if len(positive) < len(tokens):
            return QuestionError(shown, self._as_asked(text, positive), "'not' is not read: ask whether it is so")
        best = min(self._misfits, key=lambda misfit: (misfit.unresolved, -misfit.literals, misfit.words), default=None)
        if best is not None and best.literals and best.unresolved <= 1 and best.kind != "status":
            kind = _KIND_WORDS.get(best.kind, best.kind)
            if best.several:
                return AmbiguousNameError(best.text, kind, best.several)
            closest = self._closest(best)
            *_, bare = self._bare_names(best.text)
            if not self._has_other_words(bare) and (closest or (best.words <= 4 and best.literals > 1)):
                return UnknownNameError(bare, kind, closest)
        return QuestionError(shown, self._nearest(text, tokens))

    def familiar(self, question: str) -> int:
        """How many words of a question are the language's own: that of which it has most is the one meant."""
        language = self._language
        own = language.never_names | language.date_words | language.months | {*language.statuses, *language.roles}
        words = (token.word for token in language.tokens(normalised(question)) if token.start < token.end)
        return sum(word in own for word in words)

    def _as_asked(self, text: str, tokens: list[Token]) -> str:
        """A question without the words that were left out, if it can be read so; else the form that is nearest."""
        self._misfits.clear()
        if self._understood(text, tokens) is None:
            return self._nearest(text, tokens)
        said = [text[token.start : token.end] for token in tokens]
        words = [own if own.casefold() == token.word else token.word for own, token in zip(said, tokens, strict=True)]
        whole = " ".join(words).replace(" 's", "'s").replace(" ,", ",")
        return f"{whole[:1].upper()}{whole[1:]}?"

    def _has_other_words(self, name: str) -> bool:
        """Whether what stands in the place of a name begins or ends with words that are of no name."""
        words = name.casefold().split()
        return bool({words[0], words[-1]} & (self._language.pronouns | self._language.before_dates))

    def _closest(self, misfit: _Misfit) -> tuple[str, ...]:
        finder = _FINDERS.get(misfit.kind, _FINDERS_BY_SLOT.get(misfit.kind))
        if finder is None:
            return ()
        for name in self._names(misfit.text):
            closest = evidence.finder(self._world, finder).closest(name, self._language.locale)
            if closest:
                return closest
        return ()

    def _nearest(self, text: str, tokens: list[Token]) -> str:
        """The published example most like the question, with the names and the time that were recognised in it."""
        within = self._longest_name(text, tokens)  # whose words ask for nothing
        words = {token.word for at, token in enumerate(tokens) if at not in within}
        words -= self._language.articles | self._language.before_dates
        own = [words & self._language.words_of(form) for form in self._language.forms]

        def likeness(form: Form, found: set[str]) -> tuple[float, ...]:
            """How many words it has as published, and how few others have those that it has."""
            told = sum(1 / sum(word in others for others in own) for word in found)
            return len(words & set(form.shape.casefold().strip("¿?؟ ").split())), told

        most = max(map(len, own))
        alike = [
            (likeness(form, found), form)
            for form, found in zip(self._language.forms, own, strict=True)
            if len(found) == most
        ]
        alike = sorted(alike, key=lambda pair: pair[0], reverse=True)[:_MOST_COMPARED]
        known = [(self._recognised(text, tokens, form), like, form) for like, form in alike]
        names, _, best = max(known, key=lambda each: (len(each[0]) / len(each[2].sample), each[1]))
        nearest, example = self._language.filled(best, {**best.sample, **names}), self._language.example(best)
        return example if self._reads(example) and not self._reads(nearest) else nearest

    def _longest_name(self, text: str, tokens: list[Token]) -> range:
        """Where the longest name of two words or more stands that is somebody's."""
        for length in range(min(6, len(tokens)), 1, -1):
            for start in range(len(tokens) - length + 1):
                said = text[tokens[start].start : tokens[start + length - 1].end].strip()
                if not isinstance(self._one("actors", said, (self._reach, self._reach)), _Several):
                    return range(start, start + length)
        return range(0)

    def _reads(self, question: str) -> bool:
        """Whether a question is read."""
        try:
            return self._understood(*self._cut(question)) is not None
        except GeopoliticsError:
            return False

    def _recognised(self, text: str, tokens: list[Token], form: Form) -> dict[str, str]:
        """The names in the question that fit the slots of a form, longest first, each used once."""
        known: dict[str, str] = {}
        free = list(range(len(tokens)))
        for start, end in self._places_of_dates(tokens):
            marked = tokens[start].word in self._language.before_dates
            if marked and "when" in form.sample and isinstance(self._time(text, tokens[start:end]), Span):
                known["when"] = text[tokens[start].start : tokens[end - 1].end]
                free = [at for at in free if not start <= at < end]
                break
        for slot in sorted(form.sample, key=lambda slot: _WIDTHS.get(slot, 0)):
            kind = Slot(slot).kind
            if kind not in _FINDERS:
                continue
            finder = "states" if kind == "body" and "office" in form.sample else _FINDERS[kind]
            found = self._first_name(text, tokens, free, finder)
            if found is not None:
                start, end = found
                if not self._stands_alike(tokens[start].word, form.sample[slot]):
                    continue
                said = text[tokens[start].start : tokens[end - 1].end]
                within = tokens[start].start == tokens[start].end  # an article that was in one word with another
                known[slot] = f"{tokens[start].word}{said}" if within else said
                free = [at for at in free if not start <= at < end]
        return known

    def _stands_alike(self, first: str, sample: str) -> bool:
        """Whether a name can stand where one stands in an example: where articles have cases, with the same article."""
        article = sample.partition(" ")[0].casefold()
        return not self._language.endings or article not in self._language.articles or article == first

    def _first_name(self, text: str, tokens: list[Token], free: list[int], finder: str) -> tuple[int, int] | None:
        """Where the longest name stands that is somebody's, with the article before it."""
        never = self._language.never_names
        for length in range(min(6, len(tokens)), 0, -1):
            for start in range(len(tokens) - length + 1):
                said = text[tokens[start].start : tokens[start + length - 1].end].strip()
                ends = {tokens[start].word, tokens[start + length - 1].word}
                if not set(range(start, start + length)) <= set(free) or (
                    ends & never and (length == 1 or " " in said)
                ):
                    continue
                if "," in ends or not any(map(str.isalpha, said)):  # a figure may be the code of a state
                    continue
                if not isinstance(self._one(finder, said, (self._reach, self._reach)), _Several):
                    article = start > 0 and tokens[start - 1].word in self._language.articles
                    return start - article, start + length
        return None


_FINDERS_BY_SLOT = {"speaker": "actors", "subject": "actors", "place": "states"}
"""Which finder knows names like that of something else that a slot takes."""
_WIDTHS = {"member": 1, "body": 1, "actor": 2, "other": 2, "subject": 2}
"""How many kinds of entity may fill a slot: those that few may fill are filled first."""
_KIND_WORDS = {
    "member": "state or organization",
    "body": "state or organization",
    "actor": "state, organization or leader",
    "subject": "subject (a state, an organization or a leader)",
}


def _stand_at(start: int, words: tuple[str, ...], tokens: Sequence[Token]) -> bool:
    """Whether a sequence of words stands among tokens, from one of them on."""
    return start >= 0 and tuple(token.word for token in tokens[start : start + len(words)]) == words


def _opening(phrases: Iterable[tuple[str, ...]], tokens: Sequence[Token]) -> int:
    """How many words the first of some phrases has with which tokens begin; there must be others after it."""
    lengths = (len(words) for words in phrases if _stand_at(0, words, tokens))
    return next((length for length in lengths if length < len(tokens)), 0)


def _ending(phrases: Iterable[tuple[str, ...]], tokens: Sequence[Token]) -> int:
    """How many words the first of some phrases has with which tokens end; there must be others before it."""
    lengths = (len(words) for words in phrases if _stand_at(len(tokens) - len(words), words, tokens))
    return next((length for length in lengths if length < len(tokens)), 0)


def _without(phrases: Iterable[tuple[str, ...]], tokens: list[Token]) -> list[Token]:
    """Tokens without those of some sequences of words."""
    tokens = list(tokens)
    for words in phrases:
        at = 0
        while at < len(tokens):
            if _stand_at(at, words, tokens):
                del tokens[at : at + len(words)]
            else:
                at += 1
    return tokens


def _initials(name: str) -> str:
    """What a body of several words may be called for short, folded."""
    return fold("".join(word[0] for word in name.split() if word[0].isupper()))


def _titles(office: Office) -> set[str]:
    """An office's titles in lower case: with and without whose it is, "Federal" and what stands in brackets."""
    full = {office.label, *(name.text for name in office.names)}
    endings = (f" of {office.of.label}", f" of the {office.of.label}")
    short = {title.removesuffix(ending) for title in full for ending in endings}
    short |= {title.removesuffix(" of the Government") for title in short}
    shorter = {part.removeprefix("Federal ") for title in short for part in (title, *_BRACKETS.split(title)) if part}
    return {title.casefold() for title in full | short | shorter}


def cities_in(world: World) -> tuple[str, ...]:
    """Every city on record: capitals, and where meetings were."""
    capitals = {capital.city for state in world.states() for capital in state.capitals}
    return tuple(sorted(capitals | {meeting.place for meeting in world.meetings() if meeting.place}))
