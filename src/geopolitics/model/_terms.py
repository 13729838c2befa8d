"""The terms of facts: the words that their fields may hold."""

from __future__ import annotations

from geopolitics.model._fields import Vocabulary


class Capacity(Vocabulary):
    """In what capacity an office is held."""

    ELECTED = "elected"
    APPOINTED = "appointed"
    HEREDITARY = "hereditary"
    ACTING = "acting"
    CARETAKER = "caretaker"
    DE_FACTO = "de facto"
    CLAIMED = "claimed"
    NOT_STATED = "not stated"


class Status(Vocabulary):
    """How a state or an organization belongs. Suspended, frozen and withdrawing are overlays: such a member is one."""

    MEMBER = "member"
    ASSOCIATE = "associate"
    OBSERVER = "observer"
    PARTNER = "partner"
    CANDIDATE = "candidate"
    INVITED = "invited"
    SUSPENDED = "suspended"
    FROZEN = "frozen"
    WITHDRAWING = "withdrawing"


class ChairRole(Vocabulary):
    """How someone presides."""

    CHAIR = "chair"
    CO_CHAIR = "co-chair"
    ACTING = "acting chair"


class MeetingKind(Vocabulary):
    """What kind of meeting it is."""

    SUMMIT = "summit"
    MINISTERIAL = "ministerial"
    VISIT = "visit"
    BILATERAL = "bilateral"
    CALL = "call"
    OTHER = "other"


class MeetingStatus(Vocabulary):
    """Whether it took place, so far as the citations say."""

    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"


class Attendance(Vocabulary):
    """Whether a participant came, so far as the citations say."""

    ATTENDED = "attended"
    PLANNED = "planned"
    ABSENT = "absent"


class Flow(Vocabulary):
    """Which way goods went."""

    EXPORTS = "exports"
    IMPORTS = "imports"
    RE_EXPORTS = "re-exports"
    TURNOVER = "turnover"


class Kind(Vocabulary):
    """What kind of spells a coverage is of."""

    MEMBERSHIPS = "memberships"
    CHAIRMANSHIPS = "chairmanships"
    TENURES = "tenures"


class SuccessionKind(Vocabulary):
    """How one state followed on another."""

    SPLIT = "split"
    SECESSION = "secession"
    INDEPENDENCE = "independence"
    MERGER = "merger"
    ABSORPTION = "absorption"
    RENAMING = "renaming"
    RESTORATION = "restoration"
    CONTINUATION = "continuation"


def as_capacity(value: Capacity | str) -> Capacity:
    """A capacity, or the word for it."""
    return value if isinstance(value, Capacity) else Capacity(value)


def as_status(value: Status | str) -> Status:
    """A status, or the word for it."""
    return value if isinstance(value, Status) else Status(value)


def as_chair_role(value: ChairRole | str) -> ChairRole:
    """A way to preside, or the word for it."""
    return value if isinstance(value, ChairRole) else ChairRole(value)


def as_meeting_kind(value: MeetingKind | str) -> MeetingKind:
    """A kind of meeting, or the word for it."""
    return value if isinstance(value, MeetingKind) else MeetingKind(value)


def as_meeting_status(value: MeetingStatus | str) -> MeetingStatus:
    """Planned, held or cancelled."""
    return value if isinstance(value, MeetingStatus) else MeetingStatus(value)


def as_attendance(value: Attendance | str) -> Attendance:
    """Attended, planned or absent."""
    return value if isinstance(value, Attendance) else Attendance(value)


def as_flow(value: Flow | str) -> Flow:
    """A flow, or the word for it."""
    return value if isinstance(value, Flow) else Flow(value)


def as_kind(value: Kind | str) -> Kind:
    """A kind of spell, or the word for it."""
    return value if isinstance(value, Kind) else Kind(value)


def as_succession_kind(value: SuccessionKind | str) -> SuccessionKind:
    """A kind of succession, or the word for it."""
    return value if isinstance(value, SuccessionKind) else SuccessionKind(value)
