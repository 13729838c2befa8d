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


def pairs(starts, ends):
    """Every concrete start and end, the end not before the start; None for one that is not stated."""
    return [(s, e) for s in starts or [None] for e in ends or [None] if None in (s, e) or s <= e]


# --- one spell --------------------------------------------------------------------------------------------------------


class Spell:
    """What one fact says of its spell, or several facts together."""

    def __init__(self, starts, ends, attested, horizon):
        self.starts = starts  # its possible days; [-inf] where open; None where not stated
        self.ends = ends
        self.horizon = horizon  # None: no source is dated
        if ends == [inf] and horizon is None:
            self.ends = None  # still so, but nothing says when
        made = pairs(self.starts, self.ends)
        # An attestation that no reading of the dates can meet is set aside: the dates are what the fact states.
        self.periods = [run for run in attested if any(self._meets(pair, run) for pair in made)]
        self.attested = touching_made_one(self.periods)
        self.readings = [pair for pair in made if all(self._meets(pair, run) for run in self.periods)]
        self.bare = self.starts is None and self.ends in (None, [inf])
        self.said = {(self.far(r), self.near(r), self.scheduled(r)) for r in self.readings}

    @staticmethod
    def _meets(reading, run):
        start, end = reading
        return (start is None or start <= run[1]) and (end is None or end >= run[0])

    def far(self, reading):
        """As much as dates and horizon allow."""
        start, end = reading
        scheduled = end is not None and self.horizon is not None and end > self.horizon
        return ((-inf if start is None else start, inf if end is None or scheduled else end),)

    def near(self, reading):
        """As little as dates and attestations allow, and nothing beyond the horizon."""
        claims = self.attested if self.bare else [self._nearest(reading)]
        limit = inf if self.horizon is None else self.horizon
        return tuple((first, min(last, limit)) for first, last in claims if first <= limit)

    def _nearest(self, reading):
        start, end = reading
        first = min([end, *(run[0] for run in self.attested)]) if start is None else start
        last = max([start, *(run[1] for run in self.attested)]) if end is None else end
        return first, last

    def scheduled(self, reading):
        """What had been announced when last vouched for: from a later start, and from the horizon to a later end."""
        start, end = reading
        if self.horizon is None:
            return ()
        if start is not None and start > self.horizon:
            return ((start, inf if end is None else end),)
        if end is not None and inf > end > self.horizon:
            if start is None and not self.attested:
                return ((self.horizon + 1, end),)
            return (self._nearest(reading),)
        return ()

    def verdict(self, window, throughout=False):
        if not any(covered(far, window, throughout) for far, _, _ in self.said):
            return NO
        near = [covered(claims, window, throughout) for _, claims, _ in self.said]
        if all(near):
            return YES
        if any(near) or any(covered(announced, window, throughout) for _, _, announced in self.said):
            return POSSIBLY
        return UNKNOWN


def end_days(end, open_end):
    return None if end is None else [open_end] if end is OPEN else list(days_of(end.edtf))


def horizon_of(citations):
    """The last day for which any of the citations can speak."""
    said = []
    for citation in citations:
        dated = citation.attested or citation.source.published or citation.source.accessed
        days = [days_of(date.edtf)[-1] for date in (dated, citation.source.accessed) if date is not None]
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
    return _spell(fact.interval, fact.citations)


@cache
def _spell(interval, citations):
    starts, ends = end_days(interval.start, -inf), end_days(interval.end, inf)
    return Spell(starts, ends, attested_by(interval, citations), horizon_of(citations))


def holds(fact, when, throughout=False):
    return spell_of(fact).verdict(as_window(when), throughout)


# --- several facts about one thing ------------------------------------------------------------------------------------

RANK = [NO, UNKNOWN, POSSIBLY, YES]


def same_bare(spell):
    """Attestations alone are no bridge: each is a claim of its own."""
    if not spell.bare or len(spell.attested) < 2:
        return [spell]
    return [Spell(None, None, [run], run[1]) for run in spell.attested]


def joint(spells):
    """The spell whose readings satisfy all of them; None where there is none."""
    if len(spells) == 1:
        return spells[0]

    def common(which):
        stated = [set(days) for days in which if days is not None]
        return sorted(set.intersection(*stated)) if stated else None

    still = [spell for spell in spells if spell.ends == [inf]]
    starts = common([spell.starts for spell in spells])
    ends = [inf] if len(still) == len(spells) else common([spell.ends for spell in spells if spell not in still])
    if starts == [] or ends == []:
        return None
    attested = [run for spell in spells for run in spell.periods]
    if len(still) < len(spells):  # "still so", of a spell whose end another gives: on that day it was
        attested += [(s.horizon, s.horizon) for s in still if starts is None or min(starts) <= s.horizon]
    vouching = [spell for spell in spells if spell.ends is not None] or spells
    horizons = [spell.horizon for spell in vouching if spell.horizon is not None]
    horizons += [run[1] for spell in spells for run in spell.attested]
    made = pairs(starts, ends)
    if not any(all(Spell._meets(pair, run) for run in attested) for pair in made):
        return None
    return Spell(starts, ends, attested, max(horizons, default=None))


def reach(spell):
    """From the first to the last day that is stated, attested or vouched for."""
    attested = [day for run in spell.attested for day in run]
    starts, ends = spell.starts or [], spell.ends or []
    first = min(starts or attested or ends or [-inf])
    if ends == [inf]:
        return first, max(first, spell.horizon)
    return first, max(ends or [*starts, *attested] or [first])


def sure(spell):
    """The days that belong to every reading: from the latest start to the earliest end, as far as it reaches."""
    firsts = [inf if start is end is None else end if start is None else start for start, end in spell.readings]
    lasts = [-inf if start is end is None else start if end is None else end for start, end in spell.readings]
    first = min([max(firsts), *(run[1] for run in spell.attested)])
    last = max([min(lasts), *(run[0] for run in spell.attested)])
    return first, min(last, reach(spell)[1])


def overlap(one, other):
    """Certain of more than a day in common: a hand-over shares one, and is no contradiction."""
    return min(sure(one)[1], sure(other)[1]) > max(sure(one)[0], sure(other)[0])


def same_spell(group, spell):
    if not any(meet(reach(one), reach(spell)) for one in group):
        return False
    return joint([*group, spell]) is not None or any(overlap(one, spell) for one in group)


def grouped(facts):
    """The claims of the facts, those about one spell together; and the spell that satisfies them all, or None."""
    claims = [(claim, fact) for fact in facts for claim in same_bare(spell_of(fact))]
    claims.sort(key=lambda pair: (reach(pair[0]), pair[1].interval.edtf, pair[0].horizon or inf, pair[0].attested))
    groups = []
    for claim, _ in claims:
        for group in groups:
            if same_spell(group, claim):
                group.append(claim)
                break
        else:
            groups.append([claim])
    return [(group, joint(group)) for group in groups]


def group_says(group, window, throughout=False):
    """A verdict, and whether it is disputed."""
    claims, joined = group
    alone = {spell.verdict(window, throughout) for spell in claims}
    if joined is not None:
        said = joined.verdict(window, throughout)
        return (YES if said is not NO and YES in alone else said), False
    said = alone - {UNKNOWN} or alone
    return (said.pop(), False) if len(said) == 1 else (POSSIBLY, {YES, NO} <= said)


def strongest(said):
    """Of several spells, or Rolls: that any holds is enough."""
    best = max((RANK.index(verdict) for verdict, _ in said), default=RANK.index(UNKNOWN))
    return RANK[best], any(disputed for verdict, disputed in said if verdict is RANK[best])


def every_day(window):
    return [(day, day) for day in range(window[0], window[1] + 1)]


def throughout_or_day_by_day(say, window, facts):
    """All of it by one spell, or else each day by some."""
    whole = say(window, True)
    days = [say(day, False) for day in every_day(window)]
    weakest = min(RANK.index(verdict) for verdict, _ in days)
    disputed = any(disputed for _, disputed in days)
    if whole[0] is not YES and RANK[weakest] is YES:
        return YES, disputed
    if whole[0] is NO and RANK[weakest] is not NO:
        # Where a date with gaps is all that a fact states, its days are too scattered to say more.
        return UNKNOWN if any(map(scattered, facts)) else RANK[weakest], disputed
    return whole


def scattered(fact):
    ends = [fact.interval.start, fact.interval.end]
    dated = [days_of(end.edtf) for end in ends if end not in (None, OPEN)]
    return None in ends and any(len(days) <= days[-1] - days[0] for days in dated)


def way(fact):
    """In which role someone chairs, in which capacity someone holds an office."""
    return fact.role if hasattr(fact, "role") else fact.capacity


def together(facts, window, throughout=False, bearing=()):
    """Whether it held by any of the spells that the facts speak of; to chair and to act as chair are two things."""
    ways = {way(fact) for fact in facts}
    groups = [group for each in ways for group in grouped([fact for fact in facts if way(fact) is each])]

    def say(window, throughout):
        return strongest([group_says(group, window, throughout) for group in groups])

    return throughout_or_day_by_day(say, window, bearing or facts) if throughout else say(window, False)


# --- worlds -----------------------------------------------------------------------------------------------------------


def existed(entity, window):
    said = [(spell_of(record).verdict(window), False) for record in entity.existence]
    return strongest(said)[0]


def vouched(facts, window, throughout):
    """The Rolls, or Coverages, that stand."""
    return [fact for fact in facts if spell_of(fact).verdict(window, throughout) is YES]


def of_kind(facts, name):
    return [fact for fact in facts if type(fact).__name__ == name]


def membership(facts, member, organization, window, throughout=False):
    """Rule 8: a verdict, and whether it is disputed."""
    own = [f for f in of_kind(facts, "Membership") if f.member == member and f.organization == organization]
    spells = [f for f in own if f.status.value == "member"]
    overlays = [f for f in own if f.status.value == "suspended"]
    rolls = [f for f in of_kind(facts, "Roll") if f.organization == organization]
    stated, over = grouped(spells), grouped(overlays)
    bearing = [*own, *rolls, *of_kind(facts, "Coverage"), *organization.existence]

    def say(window, throughout):
        by_spells = strongest([group_says(group, window, throughout) for group in stated])
        by_overlays = strongest([group_says(group, window, throughout) for group in over])
        by_rolls = strongest([(spell_of(r).verdict(window, throughout), False) for r in rolls if member in r.entries])
        best = max(RANK.index(verdict) for verdict, _ in (by_spells, by_overlays, by_rolls))
        if RANK[best] in (NO, UNKNOWN):
            return by_spells  # that a suspension, or a list, says nothing of the time is no word against
        agreed = [said for said in (by_spells, by_overlays, by_rolls) if said[0] is RANK[best]]
        return RANK[best], any(disputed for _, disputed in agreed)

    said, disputed = throughout_or_day_by_day(say, window, bearing) if throughout else say(window, False)
    # Asked of all of a window, one day on which a complete list lacks it is enough; asked of some day, it takes all.
    lacking = any(member not in roll.entries for roll in vouched(rolls, window, not throughout))
    if said is YES:
        return (POSSIBLY, True) if lacking else (YES, disputed)
    if said is POSSIBLY:
        return POSSIBLY, disputed
    windows = every_day(window) if throughout else [window]
    absent = any(existed(entity, each) is NO for entity in (member, organization) for each in windows)
    covered = vouched(of_kind(facts, "Coverage"), window, throughout=True)
    if lacking or absent or (covered and (said is NO or not spells)):
        return NO, False
    return UNKNOWN, False


def members(facts, everybody, organization, window, throughout=False):
    """The certain, the possible, and whether these are known to be all."""
    said = [(one, membership(facts, one, organization, window, throughout)[0]) for one in everybody]
    certain, possible, unknown = ([one for one, v in said if v is verdict] for verdict in (YES, POSSIBLY, UNKNOWN))
    closed = (
        bool(vouched(of_kind(facts, "Roll"), window, not throughout))
        or bool(vouched(of_kind(facts, "Coverage"), window, throughout=True))
        or existed(organization, window) is NO
    )
    mentioned = {fact.member for fact in of_kind(facts, "Membership")}
    mentioned |= {entry for roll in of_kind(facts, "Roll") for entry in roll.entries}
    unknown = [one for one in unknown if one in mentioned]
    return certain, possible, closed and not unknown


def who_chaired(facts, organization, window):
    terms = [(term.chair, term) for term in of_kind(facts, "Chairmanship")]
    return who_held(terms, of_kind(facts, "Coverage"), organization, window)


def who_led(facts, state, window):
    """Who held the one office: a claim to it is no holding of it."""
    terms = [(term.leader, term) for term in of_kind(facts, "Tenure") if term.capacity.value != "claimed"]
    return who_held(terms, of_kind(facts, "Coverage"), state, window)


def who_held(terms, coverages, of, window):
    """Without and with `possible`: the holder; or the kind of error, the certain, the possible, that there was none."""
    own = {chair: [term for one, term in terms if one == chair] for chair, _ in terms}
    bearing = [*(term for _, term in terms), *coverages, *of.existence]
    throughout = {chair: together(its, window, throughout=True, bearing=bearing)[0] for chair, its in own.items()}
    ever = {chair: together(its, window)[0] for chair, its in own.items()}

    certain, partly = set(), {chair for chair in own if ever[chair] is YES}
    maybe = {chair for chair in own if ever[chair] is POSSIBLY}
    perhaps = {chair for chair in own if throughout[chair] is POSSIBLY}
    for chair in [chair for chair in own if throughout[chair] is YES]:
        # Beside an absent principal, an acting holder is the one who led.
        away = absences(chair, own, window)
        if away == {NO}:
            certain.add(chair)
            continue
        if YES not in away:
            perhaps.add(chair)
        if NO not in away:
            partly.discard(chair)
            maybe |= {chair} if away != {YES} else set()
    if len(certain) == 1:
        answer = certain.pop()
        return answer, answer
    if certain:
        return (("ManyAnswersError", certain, set(), False),) * 2
    if len(partly) > 1:
        refused = "ManyAnswersError", partly, maybe, False
    elif partly:
        refused = "IncompleteError", partly, maybe, False
    else:
        unheard = any(verdict is UNKNOWN for verdict in ever.values())
        covered = vouched(coverages, window, throughout=True)
        none = not maybe and (existed(of, window) is NO or (not unheard and bool(covered)))
        refused = "NoAnswerError", set(), maybe, none
    if len(perhaps) == 1 and partly <= perhaps:
        return refused, perhaps.pop()
    if len(perhaps) > 1 and not partly:
        return refused, ("ManyAnswersError", set(), maybe, False)
    return refused, refused


def is_acting(term):
    return way(term).value in ("acting chair", "acting")


def absences(chair, own, window):
    """For each day of the window, whether somebody was acting while the chair was absent."""
    terms = [term for term in own[chair] if not is_acting(term)]
    others = [grouped([t for t in its if is_acting(t)]) for other, its in own.items() if other != chair]
    stand_ins = [group for groups in others for group in groups if came_later(group, terms)]
    if not stand_ins:
        return {NO}
    # Neither on the day on which one comes nor on that on which one goes: then both held it.
    said = [strongest([group_says(g, (day - 1, day + 1), True) for g in stand_ins])[0] for day, _ in every_day(window)]
    return set(said)


def came_later(group, terms):
    """The principal had come before the acting holder did."""
    claims, _ = group
    came = min(max((start for start, _ in claim.readings if start is not None), default=-inf) for claim in claims)
    return any(term.interval.start in (None, OPEN) or days_of(term.interval.start.edtf)[-1] < came for term in terms)
