"""What a search found: one state, the places in a text that name states, the states of many values."""

from __future__ import annotations

from enum import Enum

from attrs import frozen

from geopolitics.model import State


@frozen
class Match:
    """A state that a text names, though perhaps misspelled.

    Attributes:
        state: The state.
        name: The name that it fits; the text itself where it fits as it stands, or by a rule of spelling.
        score: The share of the letters that agree: 1.0 where no letter differs.

    >>> import geopolitics as gp
    >>> gp.world().match("Kazahkstan")
    Match(state=State('KAZ'), name='Kazakhstan', score=0.9)
    """

    state: State
    name: str
    score: float


@frozen
class Mention:
    """A place in a text that names a state.

    Attributes:
        text: The words, as they stand there.
        start: Where they begin in the text.
        end: Where they end, so that ``text[start:end]`` are the words.
        states: The state; two or more where the name was borne by several.

    >>> import geopolitics as gp
    >>> gp.find_states("A report from Canada")
    (Mention(text='Canada', start=14, end=20, states=(State('CAN'),)),)
    """

    text: str
    start: int
    end: int
    states: tuple[State, ...]


class Outcome(Enum):
    """What became of a value."""

    MATCHED = "matched"
    FUZZY = "fuzzy"
    AMBIGUOUS = "ambiguous"
    UNMATCHED = "unmatched"
    MISSING = "missing"


@frozen
class Resolved:
    """A row of the report: one distinct value, at one time.

    Attributes:
        value: The value, as given.
        when: The time that was given with it; None where there was none.
        count: How often it occurs.
        outcome: Matched, fuzzy, ambiguous, unmatched or missing.
        state: The state; None where there is not one.
        candidates: Where it is ambiguous, the states that it fits; where it is unmatched, the nearest names.
        score: The share of the letters that agree with the name found; 0.0 where none was.

    >>> import geopolitics as gp
    >>> row = gp.resolve(["Kongo"]).report[0]
    >>> row.outcome.value, row.candidates
    ('ambiguous', ('COD', 'COG'))
    """

    value: object
    when: object
    count: int
    outcome: Outcome
    state: State | None
    candidates: tuple[str, ...]
    score: float


@frozen
class Resolution:
    """The states of many values.

    Attributes:
        states: The state of each value, in the order given; None where there is not one.
        report: A row for each distinct value, in the order of their first occurrence.

    >>> import geopolitics as gp
    >>> found = gp.resolve(["Zaire", "NA", "Gondor", "Zaire"])
    >>> found.states
    (State('COD'), State('NAM'), None, State('COD'))
    >>> [(row.value, row.count) for row in found.unresolved]
    [('Gondor', 1)]
    """

    states: tuple[State | None, ...]
    report: tuple[Resolved, ...]

    @property
    def unresolved(self) -> tuple[Resolved, ...]:
        """The rows of the report that have no state, missing values aside."""
        return tuple(row for row in self.report if row.outcome in (Outcome.AMBIGUOUS, Outcome.UNMATCHED))
