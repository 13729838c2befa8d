"""Every sentence of an answer, each whole and once, with named places for what is filled in.

Nothing is put together from halves: a case that reads otherwise is another sentence, so that each can be translated as
it stands. A key that ends in ``.now`` is the case of an answer about the last day on record; ``{when}`` is a time with
its preposition (*in May 2024*), ``{period}`` the bare one, ``{day}`` that last day. `ONE_OR_MORE` has those that
differ by number.
"""

from __future__ import annotations

from typing import Final

SENTENCES: Final[dict[str, str]] = {
    # Chairs
    "chair.one": "{chair} chaired {organization} {when}.",
    "chair.one.now": "{chair} chairs {organization}, as of {day}.",
    "chair.many": "{chairs} chaired {organization} {when}.",
    "chair.many.now": "{chairs} chair {organization}, as of {day}.",
    "chair.parts": "{organization} was chaired {when} by {chairs}.",
    "chair.part": (
        "{organization} was chaired for a part of {period} by {chairs}; for the rest of it, who chaired is not known."
    ),
    "chair.part.possibly": (
        "{organization} was chaired for a part of {period} by {chairs}; for the rest of it, who chaired is not certain."
    ),
    "chair.possibly": "Possibly {chairs} chaired {organization} {when}; that is not certain.",
    "chair.possibly.ending": (
        "Who chaired {organization} {when} is not certain: possibly {chairs}, whose term is scheduled to end {end}."
    ),
    "chair.possibly.starting": (
        "Who chaired {organization} {when} is not certain: possibly {chairs}, whose term is scheduled to begin {start}."
    ),
    "chair.possibly.now": "Possibly {chairs} chairs {organization}, as of {day}; that is not certain.",
    "chair.unknown": "Who chaired {organization} {when} is not known.",
    "chair.unknown.now": "Who chairs {organization}, as of {day}, is not known.",
    "chair.nobody": "Nobody chaired {organization} {when}.",
    "chair.yes": "Yes: {chair} chaired {organization} {when}.",
    "chair.yes.now": "Yes: {chair} chairs {organization}, as of {day}.",
    "chair.no": "No: {chair} did not chair {organization} {when}.",
    "chair.no.now": "No: {chair} does not chair {organization}, as of {day}.",
    "chair.no.other": "No: not {chair} but {other} chaired {organization} {when}.",
    "chair.no.other.now": "No: not {chair} but {other} chairs {organization}, as of {day}.",
    "chair.maybe": "Possibly: whether {chair} chaired {organization} {when} is not certain.",
    "chair.maybe.ending": (
        "Possibly: whether {chair} chaired {organization} {when} is not certain, for the term is scheduled"
        " to end {end}."
    ),
    "chair.maybe.starting": (
        "Possibly: whether {chair} chaired {organization} {when} is not certain, for the term is scheduled"
        " to begin {start}."
    ),
    "chair.whether": "Whether {chair} chaired {organization} {when} is not known.",
    "chair.whether.now": "Whether {chair} chairs {organization}, as of {day}, is not known.",
    "chair.terms": "{chair} in the chair of {organization}, on record: {spells}.",
    "chair.terms.none": "That {chair} ever chaired {organization} is not on record.",
    "chair.of": "{chair} chaired {organizations} {when}.",
    "chair.of.now": "{chair} chairs {organizations}, as of {day}.",
    "chair.of.possibly": "Possibly {chair} chaired {organizations} {when}; that is not certain.",
    "chair.of.none": "That {chair} chaired any organization {when} is not on record.",
    "chair.of.none.now": "That {chair} chairs any organization, as of {day}, is not on record.",
    # Offices: {office} names whose it is ("President of Kazakhstan")
    "office.one": "{leader} was {office} {when}.",
    "office.one.now": "{leader} is {office}, as of {day}.",
    "office.many": "In office {when}: {leaders}.",
    "office.many.now": "In office as of {day}: {leaders}.",
    "office.parts": "In office {when}: {leaders}.",
    "office.part": "In office for a part of {period}: {leaders}; for the rest of it, that is not known.",
    "office.part.possibly": "In office for a part of {period}: {leaders}; for the rest of it, that is not certain.",
    "office.possibly": "Possibly {leaders} was {office} {when}; that is not certain.",
    "office.possibly.ending": (
        "Who was {office} {when} is not certain: possibly {leaders}, whose term is scheduled to end {end}."
    ),
    "office.possibly.starting": (
        "Who was {office} {when} is not certain: possibly {leaders}, whose term is scheduled to begin {start}."
    ),
    "office.unknown": "Who was {office} {when} is not known.",
    "office.unknown.now": "Who is {office}, as of {day}, is not known.",
    "office.nobody": "Nobody was {office} {when}.",
    "office.absent": "The record has no office of {title} of {body}, so who held it is not known.",
    "office.yes": "Yes: {leader} was {office} {when}.",
    "office.yes.now": "Yes: {leader} is {office}, as of {day}.",
    "office.no": "No: {leader} was not {office} {when}.",
    "office.no.now": "No: {leader} is not {office}, as of {day}.",
    "office.no.other": "No: not {leader} but {other} was {office} {when}.",
    "office.no.other.now": "No: not {leader} but {other} is {office}, as of {day}.",
    "office.maybe": "Possibly: whether {leader} was {office} {when} is not certain.",
    "office.maybe.ending": (
        "Possibly: whether {leader} was {office} {when} is not certain, for the term is scheduled to end {end}."
    ),
    "office.maybe.starting": (
        "Possibly: whether {leader} was {office} {when} is not certain, for the term is scheduled to begin {start}."
    ),
    "office.whether": "Whether {leader} was {office} {when} is not known.",
    "office.whether.now": "Whether {leader} is {office}, as of {day}, is not known.",
    "office.terms": "{leader} as {office}, on record: {spells}.",
    "office.terms.none": "That {leader} ever was {office} is not on record.",
    "office.held": "{leader} was {offices} {when}.",
    "office.held.now": "{leader} is {offices}, as of {day}.",
    "office.held.ever": "{leader} is on record as {offices}.",
    "office.held.possibly": "Possibly {leader} was {offices} {when}; that is not certain.",
    "office.held.none": "What office {leader} held {when} is not known.",
    "office.held.none.ever": "No office of {leader} is on record.",
    "led.unknown": "Who led {body} {when} is not known.",
    "led.unknown.now": "Who leads {body}, as of {day}, is not known.",
    "led.whether": "Whether {leader} led {body} {when} is not known.",
    # Members
    "members.all": "{organization} had {counted} {when}: {members}.",
    "members.all.now": "{organization} has {counted}, as of {day}: {members}.",
    "members.least": "{organization} had at least {counted} {when}: {members}.",
    "members.least.now": "{organization} has at least {counted}, as of {day}: {members}.",
    "members.none": "{organization} had no {statuses} {when}.",
    "members.none.now": "{organization} has no {statuses}, as of {day}.",
    "members.absent": "{organization} had no {statuses} {when}: it did not exist.",
    "members.unknown": "What {statuses} {organization} had {when} is not known.",
    "members.unknown.now": "What {statuses} {organization} has, as of {day}, is not known.",
    "members.rest": "The record does not say that these are all.",
    "members.possible": "Possible, not certain: {members}.",
    "members.silent": "On record, but not for that time: {members}.",
    "members.joined": "{members} joined {organization} {when}.",
    "members.joined.ever": "{members} joined {organization}.",
    "members.joined.possibly": "Possibly {members} joined {organization} {when}; that is not certain.",
    "members.joined.none": "That anybody joined {organization} {when} is not on record.",
    "members.joined.none.ever": "When anybody joined {organization} is not on record.",
    "members.left": "{members} left {organization} {when}.",
    "members.left.ever": "{members} left {organization}.",
    "members.left.possibly": "Possibly {members} left {organization} {when}; that is not certain.",
    "members.left.none": "That anybody left {organization} {when} is not on record.",
    "members.left.none.ever": "That anybody left {organization} is not on record.",
    "member.yes": "Yes: {member} was {status} of {organization} {when}.",
    "member.yes.now": "Yes: {member} is {status} of {organization}, as of {day}.",
    "member.no": "No: {member} was not {status} of {organization} {when}.",
    "member.no.now": "No: {member} is not {status} of {organization}, as of {day}.",
    "member.no.list": (
        "No: {member} was not {status} of {organization} {when}; a list of its {statuses} said to be"
        " complete is without it."
    ),
    "member.no.list.now": (
        "No: {member} is not {status} of {organization}, as of {day};"
        " a list of its {statuses} said to be complete is without it."
    ),
    "member.no.absent": "No: {member} was not {status} of {organization} {when}; {absent} did not exist then.",
    "member.instead": "It was {status}.",
    "member.instead.now": "It is {status}.",
    "member.maybe": "Possibly: whether {member} was {status} of {organization} {when} is not certain.",
    "member.maybe.ending": (
        "Possibly: whether {member} was {status} of {organization} {when} is not certain, for an end is"
        " scheduled {end}."
    ),
    "member.maybe.starting": (
        "Possibly: whether {member} was {status} of {organization} {when} is not certain, for a start is"
        " scheduled {start}."
    ),
    "member.whether": "Whether {member} was {status} of {organization} {when} is not known.",
    "member.whether.now": "Whether {member} is {status} of {organization}, as of {day}, is not known.",
    "member.since": "{member} became {status} of {organization} {start}.",
    "member.since.many": "{member} became {status} of {organization} {starts}.",
    "member.since.unknown": "When {member} became {status} of {organization} is not known.",
    "member.never": "That {member} ever was {status} of {organization} is not on record.",
    "member.until": "{member} ceased to be {status} of {organization}; its last day was {end}.",
    "member.until.scheduled": (
        "{member} is scheduled to cease to be {status} of {organization}; its last day is to be {end}."
    ),
    "member.until.open": "{member} had not ceased to be {status} of {organization}, as of {day}.",
    "member.until.unknown": "Whether and when {member} ceased to be {status} of {organization} is not known.",
    "member.of": "{member} was {status} of {organizations} {when}.",
    "member.of.now": "{member} is {status} of {organizations}, as of {day}.",
    "member.of.possibly": "Possibly {member} was {status} of {organizations} {when}; that is not certain.",
    "member.of.none": "That {member} was {status} of any organization {when} is not on record.",
    "member.of.none.now": "That {member} is {status} of any organization, as of {day}, is not on record.",
    "member.of.rest": "Of which others the record does not say.",
    # Founding
    "founded": "{organization} was founded {start}.",
    "founded.unknown": "When {organization} was founded is not known.",
    "founders": "{organization} was founded {start} by {members}.",
    "founders.undated": "{organization} was founded by {members}.",
    "founders.unknown": "Who founded {organization} is not known.",
    "founder.yes": "Yes: {member} is a founding member of {organization}.",
    "founder.no": "No: {member} was not there to found {organization}; it became a member {start}.",
    "founder.unknown": "Whether {member} is a founding member of {organization} is not known.",
    "absent": "{entity} did not exist {when}.",
    "absent.now": "{entity} does not exist, as of {day}.",
    "exists.yes": "Yes: {entity} existed {when}.",
    "exists.yes.now": "Yes: {entity} exists, as of {day}.",
    "exists.no": "No: {entity} did not exist {when}.",
    "exists.no.now": "No: {entity} does not exist, as of {day}.",
    "exists.maybe": "Possibly: whether {entity} existed {when} is not certain.",
    "exists.unknown": "Whether {entity} existed {when} is not known.",
    "exists.unknown.now": "Whether {entity} exists, as of {day}, is not known.",
    "what": "{organization} ({acronym}): {description}.",
    "what.bare": "{organization} ({acronym}) is on record, without a description.",
    "what.body": "{organization} is a body of {whole}.",
    # Meetings
    "meeting.who": "{actor} met {others}.",
    "meeting.who.possibly": "Possibly, {actor} met {others} {when}; that is not certain.",
    "meeting.who.none": "That {actor} met anybody {when} is not on record.",
    "meeting.who.none.ever": "That {actor} met anybody is not on record.",
    "meeting.yes": "Yes: {actor} and {other} met {when}.",
    "meeting.yes.ever": "Yes: {actor} and {other} met.",
    "meeting.maybe": "Possibly: whether {actor} and {other} met {when} is not certain.",
    "meeting.maybe.ever": "Possibly: whether {actor} and {other} met is not certain.",
    "meeting.none": "That {actor} and {other} met {when} is not on record, nor that they did not.",
    "meeting.none.ever": "That {actor} and {other} met is not on record, nor that they did not.",
    "meeting.when": "{actor} and {other} met {times}.",
    "meeting.where": "{actor} and {other} met in {places}.",
    "meeting.where.unknown": "Where {actor} and {other} met is not stated.",
    "meeting.list": "On record: {meetings}.",
    "meeting.possible": "Possible, by its date: {meetings}.",
    "meeting.planned": "Planned, and not said to have been held: {meetings}.",
    "meeting.list.none": "No such meeting {when} is on record; the record does not say that there was none.",
    "meeting.list.none.ever": "No such meeting is on record; the record does not say that there was none.",
    "meeting.where_was": "Where {leader} was {when} is on record by: {meetings}.",
    "meeting.where_was.none": "Where {leader} was {when} is not known.",
    "call.who": "{actor} spoke by telephone with {others}.",
    "call.who.possibly": "Possibly, {actor} spoke by telephone with {others} {when}; that is not certain.",
    "call.who.none": "That {actor} spoke with anybody by telephone {when} is not on record.",
    "call.who.none.ever": "That {actor} spoke with anybody by telephone is not on record.",
    "call.yes": "Yes: {actor} and {other} spoke by telephone {when}.",
    "call.yes.ever": "Yes: {actor} and {other} spoke by telephone.",
    "call.maybe": "Possibly: whether {actor} and {other} spoke by telephone {when} is not certain.",
    "call.maybe.ever": "Possibly: whether {actor} and {other} spoke by telephone is not certain.",
    "call.none": "That {actor} and {other} spoke by telephone {when} is not on record, nor that they did not.",
    "call.none.ever": "That {actor} and {other} spoke by telephone is not on record, nor that they did not.",
    "call.when": "{actor} and {other} spoke by telephone {times}.",
    "visit.who": "On record as visiting {place}: {others}.",
    "visit.who.possibly": "Possibly, {others} visited {place} {when}; that is not certain.",
    "visit.who.none": "That anybody visited {place} {when} is not on record.",
    "visit.who.none.ever": "That anybody visited {place} is not on record.",
    "visit.yes": "Yes: {actor} visited {place} {when}.",
    "visit.yes.ever": "Yes: {actor} visited {place}.",
    "visit.maybe": "Possibly: whether {actor} visited {place} {when} is not certain.",
    "visit.maybe.ever": "Possibly: whether {actor} visited {place} is not certain.",
    "visit.none": "That {actor} visited {place} {when} is not on record, nor that it did not happen.",
    "visit.none.ever": "That {actor} visited {place} is not on record, nor that it did not happen.",
    "visit.when": "{actor} visited {place} {times}.",
    "visit.where": "{actor} visited {states}.",
    "visit.where.possibly": "Possibly, {actor} visited {states} {when}; that is not certain.",
    "visit.where.none": "That {actor} visited any country {when} is not on record.",
    "visit.where.none.ever": "That {actor} visited any country is not on record.",
    # Trade
    "trade.turnover": "Trade between {state} and {partner} came to {amount} {time}.",
    "trade.turnover.undated": (
        "Trade between {state} and {partner} came to {amount}; over which period is not stated."
    ),
    "trade.exports": "Exports of {state} to {partner} came to {amount} {time}.",
    "trade.exports.undated": "Exports of {state} to {partner} came to {amount}; over which period is not stated.",
    "trade.imports": "Imports of {state} from {partner} came to {amount} {time}.",
    "trade.imports.undated": "Imports of {state} from {partner} came to {amount}; over which period is not stated.",
    "trade.re-exports": "Re-exports of {state} to {partner} came to {amount} {time}.",
    "trade.re-exports.undated": (
        "Re-exports of {state} to {partner} came to {amount}; over which period is not stated."
    ),
    "trade.none.turnover": "No figure for the trade between {state} and {partner} {when} is on record.",
    "trade.none.turnover.ever": "No figure for the trade between {state} and {partner} is on record.",
    "trade.none.exports": "No figure for exports of {state} to {partner} {when} is on record.",
    "trade.none.exports.ever": "No figure for exports of {state} to {partner} is on record.",
    "trade.none.imports": "No figure for imports of {state} from {partner} {when} is on record.",
    "trade.none.imports.ever": "No figure for imports of {state} from {partner} is on record.",
    "trade.stated": "That was stated by {who} {time}.",
    "trade.stated.undated": "That was stated by {who}.",
    "trade.reported": "The figure is from the statistics of {who}.",
    "trade.claim": "It was called a {claim}.",
    "trade.claim.scoped": "It was called a {claim} ({scope}).",
    # Capitals
    "capital.one": "The capital of {state} was {city} {when}.",
    "capital.one.now": "The capital of {state} is {city}, as of {day}.",
    "capital.many": "The capitals of {state} {when}: {cities}.",
    "capital.many.now": "The capitals of {state}, as of {day}: {cities}.",
    "capital.possibly": "Possibly the capital of {state} was {cities} {when}; that is not certain.",
    "capital.possibly.now": "Possibly the capital of {state} is {cities}, as of {day}; that is not certain.",
    "capital.unknown": "What the capital of {state} was {when} is not known.",
    "capital.unknown.now": "What the capital of {state} is, as of {day}, is not known.",
    "capital.yes": "Yes: {city} was the capital of {state} {when}.",
    "capital.yes.now": "Yes: {city} is the capital of {state}, as of {day}.",
    "capital.no": "No: not {city} but {cities} was the capital of {state} {when}.",
    "capital.no.now": "No: not {city} but {cities} is the capital of {state}, as of {day}.",
    "capital.maybe": "Possibly: whether {city} was the capital of {state} {when} is not certain.",
    "capital.whether": "Whether {city} was the capital of {state} {when} is not known.",
    "capital.whether.now": "Whether {city} is the capital of {state}, as of {day}, is not known.",
    "capital.of": "{city} was the capital of {states} {when}.",
    "capital.of.now": "{city} is the capital of {states}, as of {day}.",
    "capital.of.none": "Of which country {city} was the capital {when} is not known.",
    "capital.of.none.now": "Of which country {city} is the capital, as of {day}, is not known.",
    # Statements
    "statement.about": "{speaker} declared about {subject}: {statements}.",
    "statement.by": "{speaker} declared: {statements}.",
    "statement.on": "Declared about {subject}: {statements}.",
    "statement.about.none": "What {speaker} declared about {subject} {when} is not on record.",
    "statement.about.none.ever": "Nothing that {speaker} declared about {subject} is on record.",
    "statement.by.none": "What {speaker} declared {when} is not on record.",
    "statement.by.none.ever": "Nothing that {speaker} declared is on record.",
    "statement.on.none": "What was declared about {subject} {when} is not on record.",
    "statement.on.none.ever": "Nothing that was declared about {subject} is on record.",
    # About any answer
    "spells": "On record: {spells}.",
    "disputed": "Sources disagree: {claims}.",
    "inferred": "This is inferred: the source does not say so itself.",
    "inferred.currency": "The currency is inferred: the source does not say it itself.",
    # Parts of lists
    "item.inferred": "{item} (inferred)",
    "item.spell": "{item} ({spell})",
    "item.office": "{item} as {office}",
    "item.scheduled_end": "{spell}, the end scheduled",
    "item.scheduled_start": "{spell}, the start scheduled",
    "item.attested": "attested {times}",
    "item.undated": "dates not stated",
    "item.meeting": "{title}, {time}, {place}",
    "item.meeting.unplaced": "{title}, {time}",
    "item.meeting.undated": "{title}",
    "item.statement": "{text} ({time})",
    "item.statement.undated": "{text}",
    "item.statement.by": "{speaker}: {text} ({time})",
    "item.claim": "{claim} ({sources})",
    "item.list": "a list of the {statuses} without {member}",
    # Times
    "when.day": "on {date}",
    "when.in": "in {date}",
    "when.marked": "{date}",
    "when.from_to": "from {start} to {end}",
    "when.since": "since {start}",
    "when.until": "until {end}",
    "when.always": "at any time",
    "when.throughout": "for all of {period}",
    "period.from_to": "the time from {start} to {end}",
    "period.since": "the time since {start}",
    "period.until": "the time until {end}",
    # How somebody belongs: with their article, and as a list is called
    "one.member": "a member",
    "one.associate": "an associate",
    "one.observer": "an observer",
    "one.partner": "a partner",
    "one.candidate": "a candidate",
    "one.invited": "an invited participant",
    "one.suspended": "a suspended member",
    "one.frozen": "a member whose membership is frozen",
    "one.withdrawing": "a member that has announced to leave",
    "all.member": "members",
    "all.associate": "associates",
    "all.observer": "observers",
    "all.partner": "partners",
    "all.candidate": "candidates",
    "all.invited": "invited participants",
    "all.suspended": "suspended members",
    "all.frozen": "members whose membership is frozen",
    "all.withdrawing": "members that have announced to leave",
}
"""The English sentences, by case."""

ONE_OR_MORE: Final[dict[str, tuple[str, str]]] = {
    "count.member": ("{number} member", "{number} members"),
    "count.associate": ("{number} associate", "{number} associates"),
    "count.observer": ("{number} observer", "{number} observers"),
    "count.partner": ("{number} partner", "{number} partners"),
    "count.candidate": ("{number} candidate", "{number} candidates"),
    "count.invited": ("{number} invited participant", "{number} invited participants"),
    "count.suspended": ("{number} suspended member", "{number} suspended members"),
    "count.frozen": ("{number} member whose membership is frozen", "{number} members whose membership is frozen"),
    "count.withdrawing": (
        "{number} member that has announced to leave",
        "{number} members that have announced to leave",
    ),
}
"""The English phrases that differ by number: for one, and for more."""
