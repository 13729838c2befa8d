"""Time and truth by brute force: the concepts page, word by word, with nothing but lists of days and loops.

A *reading* is a concrete first and last day; a *claim* is a run of days of which something says that the fact held.
Days are numbers, `-inf` and `inf` where there is no first or no last.
"""

from __future__ import annotations

import datetime
from functools import cache
from math import inf

from dates.strategies import possible_days

from geopolitics.dates import OPEN, Verdict, as_window

YES, NO, POSSIBLY, UNKNOWN = Verdict.YES, Verdict.NO, Verdict.POSSIBLY, Verdict.UNKNOWN

SEASONS = {"21": (3, 4, 5), "22": (6, 7, 8), "33": (1, 2, 3), "40": (1, 2, 3, 4, 5, 6)}


# --- days -------------------------------------------------------------------------------------------------------------


@cache
def days_of(edtf):
    """Every day that a date can be; its marks move none."""
    text = edtf.strip("?~%")
    year, _, rest = text.partition("-")
    if rest not in SEASONS:
        return possible_days(text)
    first = datetime.date(int(year), 1, 1).toordinal()
    every = [datetime.date.fromordinal(first + n) for n in range(366)]
    return tuple(day.toordinal() for day in every if day.year == int(year) and day.month in SEASONS[rest])


def meet(one, other):
    """Whether two runs of days have a day in common."""
    return one[0] <= other[1] and other[0] <= one[1]


def covered(claims, window, throughout):
    """Whether the claims reach the window at some time, or all of it."""
    if not throughout:
        return any(meet(claim, window) for claim in claims)
    return any(first <= window[0] and window[1] <= last for first, last in claims)


def touching_made_one(runs):
    joined = []
    for first, last in sorted(runs):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(last, joined[-1][1]))
        else:
            joined.append((first, last))
    return joined


# --- one spell --------------------------------------------------------------------------------------------------------


class Spell:
    """What one fact says of its spell, or several facts together."""

    def __init__(self, starts, ends, attested, horizon):
        self.starts = starts  # its possible days; [-inf] where open; None where not stated
        self.ends = ends
        self.horizon = horizon  # None: no source is dated
        if ends == [inf] and horizon is None:
            self.ends = None  # still so, but nothing says when
        pairs = [(s, e) for s in self.starts or [None] for e in self.ends or [None] if None in (s, e) or s <= e]
        # An attestation that no reading of the dates can meet is set aside: the dates are what the fact states.
        self.attested = touching_made_one(run for run in attested if any(self._meets(pair, run) for pair in pairs))
        self.readings = [pair for pair in pairs if all(self._meets(pair, run) for run in self.attested)]
        self.bare = self.starts is None and self.ends in (None, [inf])

    @staticmethod
    def _meets(reading, run):
        start, end = reading
        return (start is None or start <= run[1]) and (end is None or end >= run[0])

    def far(self, reading):
        """As much as dates and horizon allow."""
        start, end = reading
        scheduled = end is not None and self.horizon is not None and end > self.horizon
        return [(-inf if start is None else start, inf if end is None or scheduled else end)]

    def near(self, reading):
        """As little as dates and attestations allow, and nothing beyond the horizon."""
        claims = self.attested if self.bare else [self._nearest(reading)]
        limit = inf if self.horizon is None else self.horizon
        return [(first, min(last, limit)) for first, last in claims if first <= limit]

    def _nearest(self, reading):
        start, end = reading
        first = min([end, *(run[0] for run in self.attested)]) if start is None else start
        last = max([start, *(run[1] for run in self.attested)]) if end is None else end
        return first, last

    def scheduled(self, reading):
        """What had been announced when last vouched for: from a later start, and from the horizon to a later end."""
        start, end = reading
        if self.horizon is None:
            return []
        if start is not None and start > self.horizon:
            return [(start, inf if end is None else end)]
        if end is not None and inf > end > self.horizon:
            if start is None and not self.attested:
                return [(self.horizon + 1, end)]
            return [self._nearest(reading)]
        return []

    def verdict(self, window, throughout=False):
        if not any(covered(self.far(r), window, throughout) for r in self.readings):
            return NO
        near = [covered(self.near(r), window, throughout) for r in self.readings]
        if all(near):
            return YES
        if any(near) or any(covered(self.scheduled(r), window, throughout) for r in self.readings):
            return POSSIBLY
        return UNKNOWN


def end_days(end, open_end):
    return None if end is None else [open_end] if end is OPEN else list(days_of(end.edtf))


def horizon_of(citations):
    """The last day for which any of the citations can speak."""
    said = []
    for citation in citations:
        dated = citation.attested or citation.source.published or citation.source.accessed
        days = [] if dated is None else [days_of(dated.edtf)[-1]]
        if citation.known is not None:
            days.append(citation.known.toordinal())
        said += [min(days)] if days else []
    return max(said, default=None)


def attested_by(interval, citations):
    """The runs of days that the citations attest."""
    bare = interval.start is None and interval.end is OPEN
    runs = []
    for citation in citations:
        dated = citation.source.published or citation.source.accessed
        if citation.part.value == "still so":
            dated = citation.attested or dated
        elif not bare:
            continue
        if dated is None:
            continue
        first, last = days_of(dated.edtf)[0], days_of(dated.edtf)[-1]
        if citation.known is not None:
            last = min(last, citation.known.toordinal())
        if first <= last:
            runs.append((first, last))
    return runs


def spell_of(fact):
    starts, ends = end_days(fact.interval.start, -inf), end_days(fact.interval.end, inf)
    return Spell(starts, ends, attested_by(fact.interval, fact.citations), horizon_of(fact.citations))


def holds(fact, when, throughout=False):
    return spell_of(fact).verdict(as_window(when), throughout)
