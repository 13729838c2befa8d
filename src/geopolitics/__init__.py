"""Who, when and where in world politics: dated, cited, immutable facts and the questions they answer.

The functions here are the questions of `World`, put to the default World, which is read when first asked.

>>> import geopolitics as gp
>>> str(gp.who_chaired("SCO", "May 2024"))
'Kazakhstan'
>>> gp.is_member("Belarus", "SCO", "2024-05-21")
Verdict.NO
"""

from __future__ import annotations

import sys as _sys
from importlib import import_module as _import_module
from types import ModuleType as _ModuleType
from typing import TYPE_CHECKING, Final

from geopolitics.dates import OPEN, Interval, Open, PartialDate, Precision, Verdict, When, as_window, parse_edtf
from geopolitics.dates import set_reader as _set_reader
from geopolitics.errors import (
    AmbiguousDateError,
    AmbiguousNameError,
    AnswerError,
    ArgumentError,
    DataError,
    DateParseError,
    DateRangeError,
    DateWindowError,
    GeopoliticsError,
    IncompleteError,
    InvalidFactError,
    LanguageError,
    LocaleError,
    ManyAnswersError,
    MissingExtraError,
    NoAnswerError,
    QuestionError,
    UncitedFactError,
    UndecidedError,
    UnknownNameError,
    WhenTypeError,
)

if TYPE_CHECKING:
    from geopolitics.datasets import article, load, validate, world
    from geopolitics.lookup._found import Match, Mention, Outcome, Resolution, Resolved
    from geopolitics.model import (
        Attendance,
        Capacity,
        Capital,
        Chairmanship,
        ChairRole,
        Citation,
        Code,
        Coverage,
        Entity,
        Existence,
        Fact,
        Flow,
        Kind,
        Leader,
        Meeting,
        MeetingKind,
        MeetingStatus,
        Membership,
        Name,
        NameKind,
        Office,
        Organization,
        OrganizationKind,
        Part,
        Participant,
        Role,
        Roll,
        Seat,
        Source,
        State,
        StateKind,
        Statement,
        Status,
        Succession,
        SuccessionKind,
        Tenure,
        TradeFigure,
        from_dict,
    )
    from geopolitics.questions import Answer, ask
    from geopolitics.world import World
    from geopolitics.world._changes import Change, ChangeKind
    from geopolitics.world._conflicts import Conflict

    _default = world()
    chairmanships: Final = _default.chairmanships
    changes: Final = _default.changes
    coverage: Final = _default.coverage
    find_states: Final = _default.find_states
    is_member: Final = _default.is_member
    leader: Final = _default.leader
    leaders: Final = _default.leaders
    match: Final = _default.match
    meetings: Final = _default.meetings
    members: Final = _default.members
    memberships: Final = _default.memberships
    offices: Final = _default.offices
    organization: Final = _default.organization
    organizations: Final = _default.organizations
    resolve: Final = _default.resolve
    rolls: Final = _default.rolls
    seats: Final = _default.seats
    sources: Final = _default.sources
    state: Final = _default.state
    statements: Final = _default.statements
    states: Final = _default.states
    successions: Final = _default.successions
    tenures: Final = _default.tenures
    trade: Final = _default.trade
    who_chaired: Final = _default.who_chaired
    who_led: Final = _default.who_led


def _read_other_languages(text: str, locale: str | None) -> PartialDate | Interval | None:
    """Dates in other languages than English: the layer that knows them is loaded when the first is read."""
    from geopolitics.locales._reading import read_any

    return read_any(text, locale)


_set_reader(_read_other_languages)

__all__ = [
    "OPEN",
    "AmbiguousDateError",
    "AmbiguousNameError",
    "Answer",
    "AnswerError",
    "ArgumentError",
    "Attendance",
    "Capacity",
    "Capital",
    "ChairRole",
    "Chairmanship",
    "Change",
    "ChangeKind",
    "Citation",
    "Code",
    "Conflict",
    "Coverage",
    "DataError",
    "DateParseError",
    "DateRangeError",
    "DateWindowError",
    "Entity",
    "Existence",
    "Fact",
    "Flow",
    "GeopoliticsError",
    "IncompleteError",
    "Interval",
    "InvalidFactError",
    "Kind",
    "LanguageError",
    "Leader",
    "LocaleError",
    "ManyAnswersError",
    "Match",
    "Meeting",
    "MeetingKind",
    "MeetingStatus",
    "Membership",
    "Mention",
    "MissingExtraError",
    "Name",
    "NameKind",
    "NoAnswerError",
    "Office",
    "Open",
    "Organization",
    "OrganizationKind",
    "Outcome",
    "Part",
    "PartialDate",
    "Participant",
    "Precision",
    "QuestionError",
    "Resolution",
    "Resolved",
    "Role",
    "Roll",
    "Seat",
    "Source",
    "State",
    "StateKind",
    "Statement",
    "Status",
    "Succession",
    "SuccessionKind",
    "Tenure",
    "TradeFigure",
    "UncitedFactError",
    "UndecidedError",
    "UnknownNameError",
    "Verdict",
    "When",
    "WhenTypeError",
    "World",
    "article",
    "as_window",
    "ask",
    "chairmanships",
    "changes",
    "coverage",
    "find_states",
    "from_dict",
    "is_member",
    "leader",
    "leaders",
    "load",
    "match",
    "meetings",
    "members",
    "memberships",
    "offices",
    "organization",
    "organizations",
    "parse_edtf",
    "resolve",
    "rolls",
    "seats",
    "sources",
    "state",
    "statements",
    "states",
    "successions",
    "tenures",
    "trade",
    "validate",
    "who_chaired",
    "who_led",
    "world",
]


# What `import geopolitics` does not load: dates and errors are all that it costs, the rest comes when first used.
_QUESTIONS: Final = (
    "chairmanships",
    "changes",
    "coverage",
    "find_states",
    "is_member",
    "leader",
    "leaders",
    "match",
    "meetings",
    "members",
    "memberships",
    "offices",
    "organization",
    "organizations",
    "resolve",
    "rolls",
    "seats",
    "sources",
    "state",
    "statements",
    "states",
    "successions",
    "tenures",
    "trade",
    "who_chaired",
    "who_led",
)
_LAZY: Final = {
    **dict.fromkeys(("article", "load", "validate", "world"), "geopolitics.datasets"),
    **dict.fromkeys(("Match", "Mention", "Outcome", "Resolution", "Resolved"), "geopolitics.lookup._found"),
    **dict.fromkeys(("Answer", "ask"), "geopolitics.questions"),
    "World": "geopolitics.world",
    **dict.fromkeys(("Change", "ChangeKind"), "geopolitics.world._changes"),
    "Conflict": "geopolitics.world._conflicts",
}


def __getattr__(name: str) -> object:
    """What loads when first used; the version is read on request."""
    if name == "__version__":
        from importlib.metadata import version

        return version("geopolitics")
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in _QUESTIONS:
        found: object = getattr(_import_module("geopolitics.datasets").world(), name)
    else:
        found = getattr(_import_module(_LAZY.get(name, "geopolitics.model")), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return [*__all__, "__version__"]


class _Package(_ModuleType):
    """The package, in which ``world`` stays the function when the layer of that name is imported."""

    def __setattr__(self, name: str, value: object) -> None:
        if name != "world" or not isinstance(value, _ModuleType):
            super().__setattr__(name, value)


_sys.modules[__name__].__class__ = _Package
