"""What an answer rests on: the same questions as World's, with the facts behind the answer.

`geopolitics.questions` builds its receipts from these.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.lookup import Finder
from geopolitics.model import Chairmanship
from geopolitics.world._claims import Finding, Spell, spells
from geopolitics.world._holders import Held, holder_of, is_acting
from geopolitics.world._membership import Roster
from geopolitics.world._world import index_of, of_that_kind

if TYPE_CHECKING:
    from geopolitics.dates import Window
    from geopolitics.model import Entity, Office, Organization, State, Status
    from geopolitics.world._world import World

__all__ = [
    "Finding",
    "Held",
    "Roster",
    "Spell",
    "finder",
    "has_chairs",
    "held_chair",
    "held_office",
    "holder_of",
    "is_acting",
    "latest",
    "latest_chair",
    "latest_list",
    "latest_office",
    "membership",
    "of_that_kind",
    "presided",
    "roster",
    "spells",
]


def membership(
    world: World,
    member: State | Organization,
    organization: Organization,
    window: Window,
    status: Status,
    *,
    throughout: bool = False,
) -> Finding:
    """Whether *member* belonged, and the facts that say so.

    >>> import geopolitics as gp
    >>> world = gp.article()
    >>> window = gp.as_window("2024-05")
    >>> membership(world, world.state("Belarus"), world.organization("SCO"), window, gp.Status.MEMBER).facts
    (Roll('SCO', 'member', 9 entries),)
    """
    return index_of(world).membership(member, organization, status).finding(*window, throughout)


def roster(
    world: World, organization: Organization, window: Window, status: Status, *, throughout: bool = False
) -> Roster:
    """Who belonged, who may have, and whether the record vouches that this is everyone.

    >>> import geopolitics as gp
    >>> world = gp.article()
    >>> roster(world, world.organization("SCO"), gp.as_window("2024-05"), gp.Status.OBSERVER).closed
    True
    """
    return index_of(world).roster(organization, status).roster(*window, throughout)


def has_chairs(world: World, organization: Organization) -> bool:
    """Whether any term of presiding over it is on record.

    >>> import geopolitics as gp
    >>> has_chairs(gp.article(), gp.article().organization("SCO"))
    True
    """
    return bool(index_of(world).about(Chairmanship, organization.id))


def held_chair(world: World, organization: Organization, window: Window) -> Held:
    """Who chaired it, each with the facts that say so.

    >>> import geopolitics as gp
    >>> world = gp.article()
    >>> [
    ...     str(holder)
    ...     for holder, _ in held_chair(world, world.organization("SCO"), gp.as_window("2024-05")).certain
    ... ]
    ['Kazakhstan']
    """
    return index_of(world).chair(organization).held(*window)


def presided(world: World, organization: Organization, window: Window) -> Held:
    """Who presided over it in person, each with the facts that say so.

    >>> import geopolitics as gp
    >>> world = gp.world()
    >>> [str(who) for who, _ in presided(world, world.organization("AU"), gp.as_window("2018-06")).certain]
    ['Paul Kagame']
    """
    return index_of(world).presided(organization).held(*window)


def held_office(world: World, offices: tuple[Office, ...], window: Window) -> Held:
    """Who held one of the offices, each with the facts that say so.

    >>> import geopolitics as gp
    >>> world = gp.article()
    >>> [
    ...     str(who)
    ...     for who, _ in held_office(world, world.offices("Kazakhstan"), gp.as_window("2024-05")).certain
    ... ]
    ['Kassym-Jomart Tokayev']
    """
    return index_of(world).held(offices).held(*window)


def latest(world: World) -> int:
    """The day number of the last day to which the record speaks.

    >>> import datetime, geopolitics as gp
    >>> datetime.date.fromordinal(latest(gp.article()))
    datetime.date(2024, 5, 31)
    """
    return index_of(world).reaches


def latest_chair(world: World, organization: Organization) -> int:
    """The day number of the last day to which it speaks of the chair of an organization.

    >>> import datetime, geopolitics as gp
    >>> world = gp.article()
    >>> datetime.date.fromordinal(latest_chair(world, world.organization("SCO")))
    datetime.date(2024, 5, 31)
    """
    return index_of(world).latest_chair(organization)


def latest_office(world: World, offices: tuple[Office, ...]) -> int:
    """The day number of the last day to which it speaks of some offices.

    >>> import datetime, geopolitics as gp
    >>> world = gp.article()
    >>> datetime.date.fromordinal(latest_office(world, world.offices("Kazakhstan")))
    datetime.date(2024, 5, 31)
    """
    return index_of(world).latest_office(offices)


def latest_list(world: World, organization: Organization, status: Status) -> int:
    """The day number of the last day to which it speaks of all that belong.

    >>> import datetime, geopolitics as gp
    >>> world = gp.article()
    >>> datetime.date.fromordinal(latest_list(world, world.organization("SCO"), gp.Status.MEMBER))
    datetime.date(2024, 5, 31)
    """
    return index_of(world).latest_list(organization, status)


def finder(world: World, kind: str) -> Finder[Entity]:
    """What finds entities of a kind by name: ``states``, ``organizations``, ``leaders``, ``members``, ``actors``.

    >>> import geopolitics as gp
    >>> finder(gp.article(), "members").fitting("OCX")
    [Organization('SCO')]
    """
    found: Finder[Entity] = getattr(index_of(world), kind)
    return found
