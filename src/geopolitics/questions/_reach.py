"""The last day on record about the thing that a question is about: what *now* can mean."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from geopolitics.model import Status
from geopolitics.world import evidence

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from geopolitics.model import Fact
    from geopolitics.world import World


def reach_of(world: World, kind: str, slots: Mapping[str, Any]) -> int:
    """The day up to which the facts that bear on a question are vouched for; where there are none, the whole record.

    Without it, a fresh fact about anything else would make everything else not known today.
    """
    topic, organization, body = kind.partition(".")[0], slots.get("organization"), slots.get("body")
    if topic == "chair" and organization is not None:
        return evidence.latest_chair(world, organization)
    if topic == "holder" and body is not None:
        return evidence.latest_office(world, getattr(slots.get("office"), "offices", ()) or world.offices(body))
    if topic in ("member", "members") and organization is not None:
        return evidence.latest_list(world, organization, slots.get("status", Status.MEMBER))
    horizons = _horizons(_bearing(world, topic, slots))
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


def _bearing(world: World, topic: str, slots: Mapping[str, Any]) -> Iterable[Fact]:
    """The facts about a question that names no organization and no body."""
    match topic:
        case "chair":
            return world.chairmanships(chair=slots["actor"])
        case "holder":
            return world.tenures(leader=slots["leader"])
        case "capital":
            states = [slots["state"]] if "state" in slots else world.states()
            return [record for state in states for record in state.capitals]
        case "member":
            return world.memberships(member=slots["member"], status=slots.get("status", Status.MEMBER))
        case "exists" | "ended":
            found: Iterable[Fact] = slots["member"].existence
            return found
        case _:
            return ()
