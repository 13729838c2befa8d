"""The grammar of one language: the published forms, the words in them, and how a question is cut into words."""

from __future__ import annotations

import re
import unicodedata
from functools import cached_property
from itertools import islice, product
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

from attrs import define, field

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence


class Token(NamedTuple):
    """One word of a question: as it is compared, and where it stands in the text."""

    word: str
    start: int
    end: int


class Slot(NamedTuple):
    """A place in a form for a name, a status or an office."""

    name: str

    @property
    def kind(self) -> str:
        """What fills it."""
        return _KINDS.get(self.name, self.name)


_KINDS = {"other": "actor", "subject": "actor", "partner": "state"}


class Choice(NamedTuple):
    """A place where one of several sequences stands."""

    options: tuple[tuple[Node, ...], ...]


Node: TypeAlias = str | Slot | Choice
Spans: TypeAlias = tuple[tuple[Slot, int, int], ...]

LONGEST_NAME = 14  # words
_LONGEST_INFLECTED = 9  # words of a name
_MOST_FORMS = 64  # in which one name is looked up


class Match(NamedTuple):
    """How a form fits: which tokens fill which slot, and how many words of its own the form found."""

    slots: Spans
    literals: int


class Form(NamedTuple):
    """One published form of question.

    Attributes:
        kind: What is asked; `geopolitics.questions` answers each kind in its own way, whatever the language.
        shape: The form as published, with its slots in braces.
        sample: What fills the slots in the published example.
        patterns: The wordings that are read: words, ``(one|or another)``, ``[may be missing]``, ``{slot}`` and
            ``<words that the language defines>``.
        gives: What `Answer.value` is, for the published table; English alone says it.
    """

    kind: str
    shape: str
    sample: Mapping[str, str]
    patterns: tuple[str, ...]
    gives: str = ""

    @property
    def example(self) -> str:
        """The published example, before articles contract."""
        return self.filled(self.sample)

    def filled(self, values: Mapping[str, str]) -> str:
        """The form with its slots filled; no time where none is given."""
        text = " ".join(self.shape.format(**{"when": "", **values}).split())
        return text if " ?" in self.shape else text.replace(" ?", "?")


@define(kw_only=True, slots=False, eq=False, repr=False)
class Language:
    """All that reading questions in one language takes.

    Attributes:
        locale: The language.
        forms: The published forms; the first that fits wholly is the one meant.
        words: Groups of words that forms share, by name.
        articles: Words that may stand before any word.
        fillers: Words, and sequences of words, that change nothing.
        present: Words that ask about the last day on record.
        negations: Words that turn a question round; none is read.
        ever: Words that ask about the whole record.
        past: A pattern of questions *whether* that, without a time, ask about the whole record.
        contracted: Words after which *'s* is *is*.
        before_dates: Words that may open a date.
        openings: Words, and sequences of words, before a date that are no part of it; longer ones first.
        throughout: Words before a date that ask for all of it.
        throughout_after: Words after a date that ask for all of it.
        dates_anywhere: Whether a date may stand within a question without a word that opens it.
        months: Words that show, without figures, that a date is meant.
        date_words: Other words of dates: one that has others is none.
        relative: A pattern of dates that depend on the day on which they are read.
        statuses: The status that a word means.
        roles: The role that a title means.
        titles: Titles of offices that may be asked for where the record has none.
        pronouns: Words that, in lower case, are never a name or a code, besides those of the forms.
        offices: The English title that a title means, where the language is another.
        contractions: Words that are two in one (*do* is *de* and *o*): they are read as two, and written as one.
        cuts: Where, within what is written together, a word ends: after an elided article, before a case ending.
        endings: Endings of names in a sentence, and those which the names have by themselves.
        beginnings: Beginnings of names in a sentence, where a preposition has changed them, and those by themselves.
        dates: Patterns of times that `read_time` does not read, in lower case, and what to read instead.
    """

    locale: str
    forms: tuple[Form, ...]
    words: Mapping[str, str]
    articles: frozenset[str]
    fillers: tuple[tuple[str, ...], ...]
    present: tuple[tuple[str, ...], ...]
    contracted: frozenset[str]
    before_dates: frozenset[str]
    openings: tuple[tuple[str, ...], ...]
    throughout: tuple[tuple[str, ...], ...]
    months: frozenset[str]
    date_words: frozenset[str]
    relative: re.Pattern[str]
    statuses: Mapping[str, str]
    roles: Mapping[str, str]
    titles: frozenset[str]
    pronouns: frozenset[str]
    offices: Mapping[str, str] = field(factory=dict[str, str])
    contractions: Mapping[str, tuple[str, str]] = field(factory=dict[str, tuple[str, str]])
    cuts: re.Pattern[str] | None = None
    endings: tuple[tuple[str, str], ...] = ()
    beginnings: tuple[tuple[str, str], ...] = ()
    dates: tuple[tuple[re.Pattern[str], str], ...] = ()
    throughout_after: tuple[tuple[str, ...], ...] = ()
    dates_anywhere: bool = False
    ever: tuple[tuple[str, ...], ...] = ()
    negations: frozenset[str] = frozenset()
    past: re.Pattern[str] | None = None
    _compiled: dict[str, tuple[tuple[Node, ...], ...]] = field(factory=dict[str, Any], init=False)
    _firsts: dict[tuple[Node, ...], frozenset[str]] = field(factory=dict[Any, Any], init=False)
    _needed: dict[tuple[Node, ...], tuple[frozenset[str], ...]] = field(factory=dict[Any, Any], init=False)
    _words_of: dict[str, frozenset[str]] = field(factory=dict[str, Any], init=False)

    def patterns(self, form: Form) -> tuple[tuple[Node, ...], ...]:
        """The patterns of a form, compiled when they are first needed."""
        found = self._compiled.get(form.kind)
        if found is None:
            found = self._compiled[form.kind] = tuple(self._compile(pattern) for pattern in form.patterns)
        return found

    def words_of(self, form: Form) -> frozenset[str]:
        """Every word that a form may have, those of a status included where it asks for one."""
        found = self._words_of.get(form.kind)
        if found is None:
            own = (word for nodes in self.patterns(form) for word in words_in(nodes))
            found = self._words_of[form.kind] = frozenset(own) | frozenset(
                self.statuses if "status" in form.sample else ()
            )
        return found

    @cached_property
    def never_names(self) -> frozenset[str]:
        """Words that are no names as they stand: *it* is not Italy, nor *us* the United States."""
        patterns = " ".join([*self.words.values(), *(pattern for form in self.forms for pattern in form.patterns)])
        own = re.findall(r"[^\s()\[\]|{}<>]+", re.sub(r"\{[^}]*\}|<[^>]*>", " ", patterns))
        return frozenset(own) | self.pronouns | self.articles | self.before_dates

    def _compile(self, pattern: str) -> tuple[Node, ...]:
        while "<" in pattern:
            pattern = re.sub("<([^<>]+)>", lambda found: f"({self.words[found[1]]})", pattern)
        return _Compiler(pattern, self.pieces).sequence()

    def date_locale(self, locale: str | None) -> str | None:
        """The locale in which dates are read: the one given if it is of the language; English reads them in any."""
        if self.locale == "en" or (locale or "").replace("_", "-").partition("-")[0].lower() == self.locale:
            return locale
        return self.locale

    def example(self, form: Form) -> str:
        """The published example of a form."""
        return self.filled(form, form.sample)

    def filled(self, form: Form, values: Mapping[str, str]) -> str:
        """A form with its slots filled, as the language writes it."""
        text = form.filled(values)
        for one, (first, second) in self.contractions.items():
            text = re.sub(rf"\b{first} {second}(?!\S)", one, text)
        return re.sub(r"\w", lambda letter: letter[0].upper(), text, count=1)

    def tokens(self, text: str) -> list[Token]:
        """The words of a normalised text; the second of two words that are written as one has no width."""
        tokens: list[Token] = []
        for token in tokens_of(text, self.contracted):
            at, left = token.start, len(token.word)
            for piece in self.pieces(token.word):
                left -= len(piece)
                end = at + len(piece) if left else token.end  # what is compared may be longer than what is written
                first, *second = self.contractions.get(piece, (piece,))
                tokens += [Token(first, at, end), *(Token(word, end, end) for word in second)]
                at = end
        return tokens

    def pieces(self, word: str) -> list[str]:
        """The words that are written together in one."""
        return _pieces(word, self.cuts)

    def dictionary_forms(self, name: str) -> Iterator[str]:
        """The forms that a name in a sentence may have by itself, if endings or beginnings are the language's way."""
        for beginning, own in self.beginnings:
            if name.startswith(beginning):
                yield own + name.removeprefix(beginning)
        if not self.endings:
            return
        words = name.split()
        if len(words) > _LONGEST_INFLECTED:
            return
        forms = [self._forms_of(word) for word in words]
        inflected = [forms]  # all of the name, or its first words, which what follows depends on
        inflected += [[*forms[:upto], *([word] for word in words[upto:])] for upto in range(1, min(len(words), 4))]
        for each in inflected:
            yield from map(" ".join, islice(product(*each), 1, _MOST_FORMS))

    def _forms_of(self, word: str) -> list[str]:
        fit = ((end, own) for end, own in self.endings if len(word) > len(end) + 1 and word.endswith(end))
        return [word, *(word.removesuffix(end) + own for end, own in fit)]

    def matches(self, nodes: tuple[Node, ...], tokens: Sequence[Token]) -> Iterator[Match]:
        """Every way in which a pattern fits all of the tokens, names as long as can be first."""
        first = next((token.word for token in tokens if not self._skippable(token.word)), "")
        if first not in (self._first_words(nodes) or (first,)):
            return
        words = {token.word for token in tokens}
        if any(words.isdisjoint(needed) for needed in self._needed_words(nodes)):
            return
        for end, slots, literals in self._fit(nodes, tokens, 0):
            if end == len(tokens):
                yield Match(slots, literals)

    def _first_words(self, nodes: tuple[Node, ...]) -> frozenset[str]:
        """The words with which a pattern can begin; none where it can begin with a name."""
        found = self._firsts.get(nodes)
        if found is None:
            words = set(_beginnings(nodes))
            found = self._firsts[nodes] = frozenset() if None in words else frozenset(word for word in words if word)
        return found

    def _needed_words(self, nodes: tuple[Node, ...]) -> tuple[frozenset[str], ...]:
        """Sets of words of each of which a question has one, if the pattern fits it: most questions need no more."""
        found = self._needed.get(nodes)
        if found is None:
            found = self._needed[nodes] = tuple(_needs(nodes))
        return found

    def _fit(self, nodes: tuple[Node, ...], tokens: Sequence[Token], at: int) -> Iterator[tuple[int, Spans, int]]:
        if not nodes:
            yield at, (), 0
            return
        node, rest = nodes[0], nodes[1:]
        if isinstance(node, Slot):
            shortest = sum(not isinstance(other, Choice) for other in rest)
            for end in range(min(len(tokens) - shortest, at + LONGEST_NAME), at, -1):
                if self._skippable(tokens[end - 1].word):
                    continue  # a name does not end with an article or a comma
                for last, slots, literals in self._fit(rest, tokens, end):
                    yield last, ((node, at, end), *slots), literals
        elif isinstance(node, Choice):
            for option in node.options:
                yield from self._fit((*option, *rest), tokens, at)
        else:
            while at < len(tokens) and tokens[at].word != node and self._skippable(tokens[at].word):
                at += 1
            if at < len(tokens) and tokens[at].word == node:
                for last, slots, literals in self._fit(rest, tokens, at + 1):
                    yield last, slots, literals + 1

    def _skippable(self, word: str) -> bool:
        return word in self.articles or word == ","


def phrases(text: str, cuts: re.Pattern[str] | None = None) -> tuple[tuple[str, ...], ...]:
    """Sequences of words, from text in which bars part them."""
    return tuple(tuple(piece for word in phrase.split() for piece in _pieces(word, cuts)) for phrase in text.split("|"))


def by_word(meanings: Mapping[str, str]) -> dict[str, str]:
    """What each of the words stands for, from what each thing is called, with bars between the words."""
    return {word: meaning for meaning, words in meanings.items() for word in words.split("|")}


_SEASONS = ("spring", "summer", "autumn", "winter")


def seasons(pattern: str, *names: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """What to read instead of the seasons of a year: *SEASON* in the pattern stands for the name of each.

    Their EDTF codes would not do: *2023-24* may be two years.
    """
    pairs = zip(names, _SEASONS, strict=True)
    return tuple((re.compile(pattern.replace("SEASON", name)), rf"{season} \1") for name, season in pairs)


def _pieces(word: str, cuts: re.Pattern[str] | None) -> list[str]:
    return [word] if cuts is None else [piece for piece in cuts.split(word) if piece]


class _Compiler:
    """Reads a pattern: words, choices, options and slots."""

    _PART = re.compile(r"\s*([()\[\]|]|\{[^}]*\}|[^\s()\[\]|{}]+)")

    def __init__(self, pattern: str, pieces: Callable[[str], list[str]]) -> None:
        self._pieces = pieces
        self._parts = self._PART.findall(pattern)
        self._at = 0

    def sequence(self) -> tuple[Node, ...]:
        """Nodes up to the end, or to the bracket or bar that closes them."""
        nodes: list[Node] = []
        while self._at < len(self._parts) and self._parts[self._at] not in ("|", ")", "]"):
            part = self._parts[self._at]
            self._at += 1
            if part == "(":
                nodes.append(Choice(self._options()))
            elif part == "[":
                nodes.append(Choice((*self._options(), ())))
            elif part[0] == "{":
                nodes.append(Slot(part[1:-1]))
            else:
                nodes += self._pieces(part)
        return tuple(nodes)

    def _options(self) -> tuple[tuple[Node, ...], ...]:
        options = [self.sequence()]
        while self._parts[self._at] == "|":
            self._at += 1
            options.append(self.sequence())
        self._at += 1
        return tuple(options)


def _beginnings(nodes: Sequence[Node]) -> Iterator[str | None]:
    """Each word with which a pattern can begin; None for a name, or for an end without any."""
    if not nodes or isinstance(nodes[0], Slot):
        yield None
    elif isinstance(nodes[0], str):
        yield nodes[0]
    else:
        for option in nodes[0].options:
            yield from _beginnings((*option, *nodes[1:]))


def _needs(nodes: Sequence[Node]) -> Iterator[frozenset[str]]:
    """The words of which a pattern needs one: a word of its own, or one of those of a choice that has some."""
    for node in nodes:
        if isinstance(node, str):
            yield frozenset((node,))
        elif isinstance(node, Choice) and not _may_be_wordless((node,)):
            yield frozenset(words_in((node,)))


def _may_be_wordless(nodes: Sequence[Node]) -> bool:
    """Whether a pattern can fit without any word of its own."""
    return all(
        not isinstance(node, str) and (isinstance(node, Slot) or any(map(_may_be_wordless, node.options)))
        for node in nodes
    )


def words_in(nodes: Sequence[Node]) -> Iterator[str]:
    """Every word of a pattern."""
    for node in nodes:
        if isinstance(node, Choice):
            for option in node.options:
                yield from words_in(option)
        elif isinstance(node, str):
            yield node


_WORD = re.compile(r"[^\s,;:?!¿¡؟،؛。、《》「」\"“”«»‹›()\[\]{}<>]+|,")
_POSSESSIVE = re.compile(r"(?:'s|(?<=s)')$")


def normalised(text: str) -> str:
    """Compatibility forms made plain, quotes and dashes made one, the marks of Arabic vowels left out."""
    return unicodedata.normalize("NFKC", text).translate(_PLAIN).strip()


_PLAIN = (
    {ord(sign): "'" for sign in "\u2018\u2019\u02bc\u2032"}
    | {ord(sign): "-" for sign in "\u2010\u2011\u2012"}
    | dict.fromkeys((*range(0x64B, 0x653), 0x640))
)


def tokens_of(text: str, contracted: frozenset[str] = frozenset()) -> list[Token]:
    """The words of a normalised text; a possessive ending is a word of its own, and *is* after *contracted* words."""
    tokens: list[Token] = []
    for found in _WORD.finditer(text):
        start, end = found.span()
        if end == len(text.rstrip("?!. ")) + 1 and found[0].endswith("."):
            end -= 1
        word = text[start:end].casefold()
        ending = _POSSESSIVE.search(word)
        if ending and ending.start():
            cut = start + ending.start()
            whose = word[: ending.start()]
            tokens += [Token(whose, start, cut), Token("is" if whose in contracted else "'s", cut, end)]
        elif word:
            tokens.append(Token(word, start, end))
    return tokens
