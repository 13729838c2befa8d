"""What of the time each kind of question is about, where it names none, or *now*, or a day since which."""

from __future__ import annotations

from enum import Enum
from typing import Final


class Scope(Enum):
    """What of the time a question is about.

    Attributes:
        STATE: What was so on a day; without a time, on the last day on record; since a day, at some time since.
        LASTING: As STATE; but since a day, all of the time since.
        WHETHER: As LASTING; but without a time and in the past, at any time.
        EVENT: What happened; without a time, in the whole record.
        ONCE: As EVENT, of what happens once: *now* says no more than *by now*.
        TIMELESS: What can be asked of no time.
    """

    STATE = "state"
    LASTING = "lasting"
    WHETHER = "whether"
    EVENT = "event"
    ONCE = "once"
    TIMELESS = "timeless"

    @property
    def goes_on(self) -> bool:
        """Whether *since* asks about all of the time."""
        return self in (Scope.LASTING, Scope.WHETHER)

    @property
    def needs_no_time(self) -> bool:
        """Whether the whole record is asked about where no time is named."""
        return self in (Scope.EVENT, Scope.ONCE, Scope.TIMELESS)

    @property
    def is_by_now(self) -> bool:
        """Whether *now* says no more than *by now*."""
        return self in (Scope.ONCE, Scope.TIMELESS)


_KINDS: Final = {
    Scope.LASTING: "members.who members.count member.of",
    Scope.WHETHER: "chair.did holder.did holder.did_lead member.is capital.is exists",
    Scope.EVENT: "meeting call visit trade statement founded.did holder.offices members.joined members.left",
    Scope.ONCE: "chair.when chair.count holder.when founders founded ended member.since member.when member.again"
    " member.until member.did_found member.joined member.left",
    Scope.TIMELESS: "what",
}
"""The kinds of question, or the topics of which all kinds are alike; the others ask what was so on a day."""
_SCOPES: Final = {kind: scope for scope, kinds in _KINDS.items() for kind in kinds.split()}


def scope_of(kind: str) -> Scope:
    """What of the time a kind of question is about.

    >>> scope_of("chair.who"), scope_of("meeting.who")
    (<Scope.STATE: 'state'>, <Scope.EVENT: 'event'>)
    """
    return _SCOPES.get(kind) or _SCOPES.get(kind.partition(".")[0], Scope.STATE)
