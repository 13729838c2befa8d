"""The last day on record about the thing that a question is about: what *now* can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geopolitics.model import Fact, Leader, Membership, Organization, Roll, State, Status
from geopolitics.world import evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from geopolitics.world import World


def reach_of(world: World, kind: str, slots: Mapping[str, Any]) -> int:
    """The day up to which the facts that bear on a question are vouched for; where there are none, the whole record.

    Without it, a fresh fact about anything else would make everything else not known today.
    """
    horizons = _horizons(_bearing(world, kind, slots))
    return max(horizons) if horizons else evidence.latest(world)


def ever_reach(world: World, kind: str, slots: Mapping[str, Any]) -> int:
    """The last day that *ever* asks about: a spell may be vouched for beyond the list of all."""
    reach = reach_of(world, kind, slots)
    if kind.partition(".")[0] not in ("member", "members"):
        return reach
    spells = world.memberships(slots.get("organization"), member=slots.get("member"))
    return max((reach, *_horizons(spells)))


def _horizons(facts: Iterable[Fact]) -> list[int]:
    return [horizon for fact in facts if (horizon := fact.horizon) is not None]


def _bearing(world: World, kind: str, slots: Mapping[str, Any]) -> Iterable[Fact]:
    topic = kind.partition(".")[0]
    organization = slots.get("organization")
    if topic == "chair":
        return world.chairmanships(organization, chair=None if organization else slots["actor"])
    if topic == "holder":
        leader = slots.get("leader")
        body = slots.get("body")
        return world.tenures(body, leader=leader if body is None and isinstance(leader, Leader) else None)
    if topic == "capital":
        states = [slots["state"]] if "state" in slots else world.states()
        return [record for state in states for record in state.capitals]
    if topic in ("member", "members"):
        return _lists(world, organization, slots.get("member"), slots.get("status", Status.MEMBER))
    return slots["member"].existence if topic == "exists" else ()


def _lists(
    world: World, organization: Organization | None, member: State | Organization | None, status: Status
) -> Iterable[Membership | Roll]:
    """The lists that were said to be complete; without one, the memberships."""
    if organization is None:
        return world.memberships(member=member, status=status)
    return world.rolls(organization, status=status) or world.memberships(organization, status=status)
