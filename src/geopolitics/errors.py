"""Every error the library raises on purpose.

The tree, each with the built-in that callers already catch::

    GeopoliticsError
    ├── DateParseError            ValueError      text that is no date, or no interval
    │   └── AmbiguousDateError    ValueError      text that reads as two dates
    ├── DateWindowError           ValueError      a date that cannot serve as a window
    ├── DateRangeError            OverflowError   a day outside years 1 to 9999 asked for as a ``datetime.date``
    ├── WhenTypeError             TypeError       a window, or an end, of the wrong type
    ├── UndecidedError            TypeError       the truth value of POSSIBLY or UNKNOWN
    ├── ArgumentError             ValueError      an argument of a call that is none of those it takes
    ├── InvalidFactError          ValueError      a fact that breaks a rule of its type
    │   └── UncitedFactError      ValueError      a fact without a citation
    ├── UnknownNameError          LookupError     a name or code that nothing answers to
    ├── AmbiguousNameError        LookupError     a name or code that fits two
    ├── AnswerError               LookupError     a question without the one answer it asks for
    │   ├── NoAnswerError         LookupError     nobody certain
    │   ├── ManyAnswersError      LookupError     more than one
    │   └── IncompleteError       LookupError     a part of the window, or of the list, is not known
    ├── QuestionError             ValueError      words outside the published grammar
    ├── LocaleError               LookupError     a locale that CLDR does not have
    ├── LanguageError             LookupError     a language in which no answers are written
    ├── DataError                 ValueError      a Data Package that breaks its schema
    └── MissingExtraError         ImportError     an extra that is not installed
"""

from __future__ import annotations

from typing import Any

_LONGEST_SHOWN = 80


def shown(text: str) -> str:
    """A text as errors show it: a long one cut short.

    >>> len(shown("x" * 1000))
    80
    """
    return text if len(text) <= _LONGEST_SHOWN else text[: _LONGEST_SHOWN - 3] + "..."


class GeopoliticsError(Exception):
    """The root: whatever the library refuses, it refuses with a subclass of this."""


class DateParseError(GeopoliticsError, ValueError):
    """Text that is not a date (or interval) in the form that was asked for.

    Attributes:
        text: What was given.
        expected: What would have been read.
    """

    text: str
    expected: str

    def __init__(self, text: str, expected: str) -> None:
        super().__init__(text, expected)
        self.text, self.expected = text, expected

    def __str__(self) -> str:
        return f"cannot read {shown(self.text)!r} as a date: expected {self.expected}"


class AmbiguousDateError(DateParseError):
    """Text that reads as two or more dates.

    Attributes:
        text: What was given.
        readings: The dates it could be, as EDTF.
    """

    args: tuple[Any, ...]
    readings: tuple[str, ...]

    def __init__(self, text: str, readings: tuple[str, ...]) -> None:
        super().__init__(text, "one reading")
        self.args = (text, readings)
        self.readings = readings

    def __str__(self) -> str:
        either = " or ".join(self.readings)
        return f"{shown(self.text)!r} reads as {either}: write one of them, or name the locale that decides"


class DateWindowError(GeopoliticsError, ValueError):
    """A date that cannot say which days are asked about: qualified, gapped, a set, or with an end not stated.

    Attributes:
        given: The date or interval, as text.
        reason: Why it is refused.
    """

    given: str
    reason: str

    def __init__(self, given: str, reason: str) -> None:
        super().__init__(given, reason)
        self.given, self.reason = given, reason

    def __str__(self) -> str:
        return (
            f"{self.given!r} cannot be asked about: {self.reason}; "
            "ask with a day, a month, a year or an interval of known ends"
        )


class DateRangeError(GeopoliticsError, OverflowError):
    """A day outside years 1 to 9999, which ``datetime.date`` cannot hold.

    Attributes:
        given: The date, as EDTF.
    """

    given: str

    def __init__(self, given: str) -> None:
        super().__init__(given)
        self.given = given

    def __str__(self) -> str:
        return (
            f"{self.given!r} has a bound outside years 1 to 9999, which datetime.date cannot hold: "
            "use first_day and last_day, day numbers of any size"
        )


class WhenTypeError(GeopoliticsError, TypeError):
    """A value of a type that no date can be made of.

    Attributes:
        given: The ``repr`` of the value.
    """

    given: str

    def __init__(self, given: str) -> None:
        super().__init__(given)
        self.given = given

    def __str__(self) -> str:
        hint = f"; write {self.given!r} for the year" if self.given.isdecimal() and len(self.given) == 4 else ""
        return (
            f"no date can be made of {shown(self.given)}: "
            f"expected text, a datetime.date, a PartialDate or an Interval{hint}"
        )


class UndecidedError(GeopoliticsError, TypeError):
    """The truth value of a verdict that is neither YES nor NO.

    Attributes:
        verdict: Its name.
    """

    verdict: str

    def __init__(self, verdict: str) -> None:
        super().__init__(verdict)
        self.verdict = verdict

    def __str__(self) -> str:
        return (
            f"Verdict.{self.verdict} is neither true nor false: write `is Verdict.YES` (certain) "
            "or `is not Verdict.NO` (not excluded)"
        )


class ArgumentError(GeopoliticsError, ValueError):
    """An argument that is none of those that a call takes.

    Attributes:
        call: The call.
        argument: The argument.
        given: The ``repr`` of what was given.
        expected: What it takes.
    """

    call: str
    argument: str
    given: str
    expected: str

    def __init__(self, call: str, argument: str, given: str, expected: str) -> None:
        super().__init__(call, argument, given, expected)
        self.call, self.argument, self.given, self.expected = call, argument, given, expected

    def __str__(self) -> str:
        return f"{self.call}, {self.argument}=: got {shown(self.given)}, expected {self.expected}"


class InvalidFactError(GeopoliticsError, ValueError):
    """A value that breaks a rule of its type.

    Attributes:
        kind: The type that was being made.
        field: The field at fault.
        given: The ``repr`` of what was given.
        expected: The rule, and what to do.
    """

    kind: str
    field: str
    given: str
    expected: str

    def __init__(self, kind: str, field: str, given: str, expected: str) -> None:
        super().__init__(kind, field, given, expected)
        self.kind, self.field, self.given, self.expected = kind, field, given, expected

    def __str__(self) -> str:
        return f"{self.kind}.{self.field}: got {shown(self.given)}, expected {self.expected}"


class UncitedFactError(InvalidFactError):
    """A fact without a citation."""

    args: tuple[Any, ...]

    def __init__(self, kind: str) -> None:
        super().__init__(kind, "citations", "none", "at least one Citation: a fact carries the source that says so")
        self.args = (kind,)


class UnknownNameError(GeopoliticsError, LookupError):
    """Nothing in this World answers to the name or code.

    Attributes:
        name: What was given.
        kind: What was looked for: ``"state"``, ``"leader"``, ``"organization"``, ``"office"``.
        closest: Names that are nearly it, best first.
        detail: More about the miss, such as when the code was in use; may be empty.
    """

    name: str
    kind: str
    closest: tuple[str, ...]
    detail: str

    def __init__(self, name: str, kind: str, closest: tuple[str, ...] = (), detail: str = "") -> None:
        super().__init__(name, kind, closest, detail)
        self.name, self.kind, self.closest, self.detail = name, kind, closest, detail

    def __str__(self) -> str:
        plural = {"state": "states", "leader": "leaders", "organization": "organizations", "office": "offices"}
        if self.closest:
            hint = f"did you mean {' or '.join(map(repr, self.closest))}?"
        elif self.kind in plural:
            hint = f"{plural[self.kind]}() lists those it knows"
        else:
            hint = "give its id, or a name or code of it"
        detail = f" ({self.detail})" if self.detail else ""
        return f"no {self.kind} here is called {shown(self.name)!r}{detail}: {hint}"


class AmbiguousNameError(GeopoliticsError, LookupError):
    """A name or code that fits two or more.

    Attributes:
        name: What was given.
        kind: What was looked for.
        candidates: The ids of those that it fits.
        labels: What they are called in English, in the same order; may be empty.
    """

    name: str
    kind: str
    candidates: tuple[str, ...]
    labels: tuple[str, ...]

    def __init__(self, name: str, kind: str, candidates: tuple[str, ...], labels: tuple[str, ...] = ()) -> None:
        super().__init__(name, kind, candidates, labels)
        self.name, self.kind, self.candidates, self.labels = name, kind, candidates, labels

    def __str__(self) -> str:
        labels = self.labels or self.candidates
        both = zip(self.candidates, labels, strict=False)
        listed = " and ".join(id_ if id_ == label else f"{label} ({id_})" for id_, label in both)
        how = "give the id or a fuller name", "give the id, a fuller name, scheme= or when="
        hint = how["state" in self.kind]
        return f"{shown(self.name)!r} fits more than one {self.kind}, {listed}: {hint}"


class AnswerError(GeopoliticsError, LookupError):
    """A question that has not the one certain answer it asks for.

    Attributes:
        question: The question, in words.
        reason: What was found, for which part, and what to ask next.
        certain: What is certain for the window or a part of it.
        possible: What is possible.
    """

    question: str
    reason: str
    certain: tuple[object, ...]
    possible: tuple[object, ...]

    def __init__(
        self, question: str, reason: str, certain: tuple[object, ...] = (), possible: tuple[object, ...] = ()
    ) -> None:
        super().__init__(question, reason, certain, possible)
        self.question, self.reason, self.certain, self.possible = question, reason, certain, possible

    def __str__(self) -> str:
        return f"{self.question}: {self.reason}"


class NoAnswerError(AnswerError):
    """Nobody is certain: there was none, or it is not known.

    Attributes:
        known_none: True when the record knows that there was none; False when it does not know.
    """

    args: tuple[Any, ...]
    known_none: bool

    def __init__(
        self,
        question: str,
        reason: str,
        certain: tuple[object, ...] = (),
        possible: tuple[object, ...] = (),
        known_none: bool = False,
    ) -> None:
        super().__init__(question, reason, certain, possible)
        self.args = (question, reason, certain, possible, known_none)
        self.known_none = known_none


class ManyAnswersError(AnswerError):
    """More than one holds in the window; ``certain`` has them."""


class IncompleteError(AnswerError):
    """A part of the window, or of the list, is not known; ``certain`` and ``possible`` say what is."""


class QuestionError(GeopoliticsError, ValueError):
    """Words outside the published grammar.

    Attributes:
        question: What was asked.
        nearest: The nearest form that can be read.
        reason: What stood in the way; may be empty.
    """

    question: str
    nearest: str
    reason: str

    def __init__(self, question: str, nearest: str, reason: str = "") -> None:
        super().__init__(question, nearest, reason)
        self.question, self.nearest, self.reason = question, nearest, reason

    def __str__(self) -> str:
        why = f" ({self.reason})" if self.reason else ""
        return f"cannot read the question {shown(self.question)!r}{why}: the nearest form is {self.nearest!r}"


class LocaleError(GeopoliticsError, LookupError):
    """A locale that CLDR, as Babel has it, does not know.

    Attributes:
        locale: What was given.
        closest: Identifiers that are nearly it, best first.
    """

    locale: str
    closest: tuple[str, ...]

    def __init__(self, locale: str, closest: tuple[str, ...] = ()) -> None:
        super().__init__(locale, closest)
        self.locale, self.closest = locale, closest

    def __str__(self) -> str:
        hint = f"did you mean {' or '.join(map(repr, self.closest))}?" if self.closest else "write one such as 'pt-BR'"
        return f"CLDR has no locale {self.locale!r}: {hint}"


class LanguageError(GeopoliticsError, LookupError):
    """A language in which no answers are written.

    Attributes:
        locale: What was given.
        written: The languages in which they are.
    """

    locale: str
    written: tuple[str, ...]

    def __init__(self, locale: str, written: tuple[str, ...]) -> None:
        super().__init__(locale, written)
        self.locale, self.written = locale, written

    def __str__(self) -> str:
        return f"answers are not written in {self.locale!r}: ask for one of {', '.join(map(repr, self.written))}"


class DataError(GeopoliticsError, ValueError):
    """A Data Package that breaks its schema.

    Attributes:
        problems: Each problem, by file, row and column, and what to do.
    """

    problems: tuple[str, ...]

    def __init__(self, problems: tuple[str, ...]) -> None:
        super().__init__(problems)
        self.problems = problems

    def __str__(self) -> str:
        return f"{len(self.problems)} problem(s) in the data:\n" + "\n".join(self.problems)


class MissingExtraError(GeopoliticsError, ImportError):
    """An extra that is not installed.

    Attributes:
        extra: Its name.
    """

    extra: str

    def __init__(self, extra: str) -> None:
        super().__init__(extra)
        self.extra = extra

    def __str__(self) -> str:
        return f"this needs the extra {self.extra!r}: pip install 'geopolitics[{self.extra}]'"
