"""The types of the library: entities, facts, sources, and the truth of one fact."""

from geopolitics.model._entities import (
    Entity,
    Leader,
    Office,
    Organization,
    OrganizationKind,
    Role,
    State,
    StateKind,
    existence_verdict,
)
from geopolitics.model._events import Meeting, Participant, Statement, TradeFigure
from geopolitics.model._fact import Fact
from geopolitics.model._plain import from_dict
from geopolitics.model._records import Capital, Code, Existence, Name, NameKind
from geopolitics.model._sources import Citation, Part, Source
from geopolitics.model._spells import Chairmanship, Coverage, Membership, Roll, Seat, Succession, Tenure
from geopolitics.model._terms import (
    Attendance,
    Capacity,
    ChairRole,
    Flow,
    Kind,
    MeetingKind,
    MeetingStatus,
    Status,
    SuccessionKind,
)

__all__ = [
    "Attendance",
    "Capacity",
    "Capital",
    "ChairRole",
    "Chairmanship",
    "Citation",
    "Code",
    "Coverage",
    "Entity",
    "Existence",
    "Fact",
    "Flow",
    "Kind",
    "Leader",
    "Meeting",
    "MeetingKind",
    "MeetingStatus",
    "Membership",
    "Name",
    "NameKind",
    "Office",
    "Organization",
    "OrganizationKind",
    "Part",
    "Participant",
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
    "existence_verdict",
    "from_dict",
]
