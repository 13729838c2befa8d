"""Small Worlds of invented facts."""

from __future__ import annotations

import geopolitics as gp

SOURCE = gp.Source(id="almanac", title="The Almanac", published="2026-01-01")
OTHER = gp.Source(id="gazette", title="The Gazette", published="2026-01-01")


def cited(source=SOURCE, **how):
    return (gp.Citation(source=source, locator="p. 1", **how),)


ARCADIA, RURITANIA, SYLDAVIA = (gp.State(name[:3].upper(), name) for name in ("Arcadia", "Ruritania", "Syldavia"))
LEAGUE = gp.Organization("LOL", "League of Lands")
ANNA, BORIS, CLARA = (gp.Leader(name.lower(), f"{name} Novak") for name in ("Anna", "Boris", "Clara"))
PRESIDENT = gp.Office("RUR-president", "President of Ruritania", of=RURITANIA, role="head of state")
PREMIER = gp.Office("RUR-premier", "Prime Minister of Ruritania", of=RURITANIA, role="head of government")


def chaired(chair, interval, **more):
    return gp.Chairmanship(
        **{"organization": LEAGUE, "chair": chair, "interval": interval, "citations": cited(), **more}
    )


def belonged(member, interval, **more):
    return gp.Membership(member=member, organization=LEAGUE, interval=interval, **{"citations": cited(), **more})


def held(leader, interval, office=PRESIDENT, **more):
    return gp.Tenure(leader=leader, office=office, interval=interval, **{"citations": cited(), **more})


def asking(*facts):
    """A function that asks the World of those facts."""
    world = gp.World((ARCADIA, RURITANIA, SYLDAVIA, LEAGUE, ANNA, BORIS, CLARA, PRESIDENT, PREMIER, *facts))
    return lambda question: gp.ask(question, world)
