"""World: an immutable, indexed collection of facts, and the questions that can be put to it."""

from __future__ import annotations

import datetime
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar, final

from geopolitics.dates import Verdict, as_window
from geopolitics.errors import ArgumentError, IncompleteError, NoAnswerError
from geopolitics.lookup import LONGEST_SMALL_CODE, Directory, Finder
from geopolitics.model import (
    Chairmanship,
    Coverage,
    Entity,
    Fact,
    Flow,
    Kind,
    Leader,
    Meeting,
    MeetingKind,
    Membership,
    Office,
    Organization,
    Participant,
    Role,
    Roll,
    Seat,
    Source,
    State,
    Statement,
    Status,
    Succession,
    Tenure,
    TradeFigure,
    existence_verdict,
)
from geopolitics.world._index import Index, name_key, time_key
from geopolitics.world._store import ObjectStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from geopolitics.dates import When, Window
    from geopolitics.lookup._found import Match, Mention, Resolution
    from geopolitics.world._changes import Change
    from geopolitics.world._conflicts import Conflict
    from geopolitics.world._holders import Handover, HolderQuestion
    from geopolitics.world._store import Store

F = TypeVar("F", bound=Fact)
E = TypeVar("E", bound=Entity)

LATEST = "latest"
_MEMBER = Status.MEMBER


@final
class World:
    """An immutable, indexed collection of facts.

    Args:
        facts: Facts in any order; equal ones pool their citations. An entity among them is known without a fact.

    Raises:
        ArgumentError: Something that is neither a fact nor an entity.

    >>> import geopolitics as gp
    >>> world = gp.article()
    >>> str(world.who_chaired("SCO", "May 2024"))
    'Kazakhstan'
    """

    __slots__ = ("_loaded", "_loader")

    def __init__(self, facts: Iterable[Fact | Entity] = ()) -> None:
        self._loader: Callable[[], Index] | None = None
        self._loaded: Index | None = _index_of(facts)

    @classmethod
    def _of(cls, facts: Iterable[Fact | Entity], version: str) -> World:
        """A World made of another, of which it keeps the version."""
        return cls._deferred(partial(_index_of, tuple(facts), version))

    @classmethod
    def _deferred(cls, loader: Callable[[], Index]) -> World:
        """A World whose facts are read when the first question is asked."""
        world = cls.__new__(cls)
        world._loader, world._loaded = loader, None
        return world

    @property
    def _index(self) -> Index:
        if self._loaded is None:
            assert self._loader is not None  # noqa: S101 - a World is made with facts or with a loader
            self._loaded = self._loader()
        return self._loaded

    # A collection of facts

    def __len__(self) -> int:
        return len(self._index.facts)

    def __iter__(self) -> Iterator[Fact]:
        return iter(sorted(self._index.facts, key=lambda fact: (type(fact).__name__, time_key(fact))))

    def __contains__(self, fact: object) -> bool:
        return isinstance(fact, Fact) and fact in self._index.fact_set

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, World):
            return NotImplemented
        from geopolitics.world._merging import content

        return content(self._index) == content(other._index)

    def __hash__(self) -> int:
        return hash(self._index.fact_set)

    def __repr__(self) -> str:
        return f"<World: {len(self)} facts about {len(self._index.entities)} entities>"

    def __reduce__(self) -> tuple[Any, ...]:
        return versioned, ((*self._index.entities, *self._index.facts), self.version)

    def __copy__(self) -> World:
        return self

    def __deepcopy__(self, memo: object) -> World:
        return self

    def __or__(self, other: World) -> World:
        """Both Worlds in one; equal facts pool their citations, equal entities their names and codes."""
        if not isinstance(other, World):  # pyright: ignore[reportUnnecessaryIsInstance] - `|` takes anything
            return NotImplemented
        mine, others = self._index, other._index
        every: tuple[Fact | Entity, ...] = (*mine.entities, *others.entities, *mine.facts, *others.facts)
        return World._of(every, self.version if self.version == other.version else "")

    def select(self, *kinds: type[Fact], where: Callable[[Fact], bool] | None = None) -> World:
        """The World of some of the facts.

        A `Coverage` speaks for every fact of its list, so it goes where *where* selects among facts of its kind.

        Args:
            kinds: Types of facts to keep; all by default.
            where: Keeps the facts for which it is true.

        >>> import geopolitics as gp
        >>> len(gp.article().select(gp.Roll))
        2
        """
        from geopolitics.world._merging import selected

        return World._of(selected(self._index, kinds, where), self.version)

    def prefer(self, *sources: str) -> World:
        """The World in which, of claims that contradict each other, those of the first-named source stand alone.

        Args:
            sources: Ids of sources, the best first; sources not named come last, and among themselves still differ.

        >>> import geopolitics as gp
        >>> gp.article().prefer("nguoiduatin-a664554") == gp.article()
        True
        """
        from geopolitics.world._merging import preferred

        return World._of(preferred(self._index, sources), self.version)

    def as_known_on(self, day: When, *, strict: bool = False) -> World:
        """The World as it was known by the end of a day: every fact made anew from what had been published.

        A part of a fact that only a later source states was not known: an end is then open again, or scheduled.
        Public acts (an accession, an oath, a hand-over, a summit) count as known from their own day even where our
        source is later; their citations are marked with `Citation.known`.

        Args:
            day: A day, or a longer time of which the last day counts.
            strict: Go by the dates of the sources alone.

        >>> import geopolitics as gp
        >>> len(gp.article().as_known_on("2023-12-31", strict=True))
        0
        """
        from geopolitics.world._clocks import known_by

        return World._of(known_by(self._index, as_window(day)[1], strict), self.version)

    def as_of(self, day: When) -> World:
        """The World with nothing vouched for after a day: horizons are shortened to it, never extended.

        >>> import geopolitics as gp
        >>> gp.article().as_of("2023-12-31").who_chaired("SCO", "May 2024", possible=True)
        State('KAZ')
        """
        from geopolitics.world._clocks import vouched_to

        return World._of(vouched_to(self._index, as_window(day)[1]), self.version)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Where sources contradict each other: claims on one spell that no reading satisfies, and facts against Rolls.

        >>> import geopolitics as gp
        >>> gp.article().conflicts()
        ()
        """
        from geopolitics.world._conflicts import conflicts_in

        return conflicts_in(self._index)

    @property
    def version(self) -> str:
        """The version of the data, ``year.number``; empty for a World of your own facts, alone or beside those.

        >>> import geopolitics as gp
        >>> gp.world().version == gp.world().as_of("2024").version
        True
        """
        return self._index.store.version

    def changes(self, since: str | World) -> tuple[Change, ...]:
        """Every fact that was added, corrected or withdrawn since an earlier version, or since another World.

        A fact is the same as long as it says the same: a new citation is no change. Names and codes are no facts.

        Args:
            since: A version of the data, such as ``"2026.1"``, or a World.

        Returns:
            The changes, by type of fact and in time order.

        Raises:
            ArgumentError: There is no such version; the message names those that there are.

        >>> import geopolitics as gp
        >>> gp.article().changes(since=gp.article())
        ()
        """
        from geopolitics.world._changes import changes_between

        store = self._index.store
        if isinstance(since, World):
            return changes_between(since._index.facts, self._index.facts)
        if since == store.version != "":
            return ()
        if since not in store.versions:
            known = ", ".join(filter(None, (*store.versions, store.version)))
            expected = f"a World, or one of the versions {known}" if known else "a World: this one has no versions"
            raise ArgumentError("changes", "since", repr(since), expected)
        return changes_between(store.facts_in(since), self._index.facts)

    # Who belonged

    def is_member(
        self,
        member: State | Organization | str,
        organization: Organization | str,
        when: When,
        *,
        status: Status | str = _MEMBER,
        throughout: bool = False,
    ) -> Verdict:
        """Whether a state or an organization belonged at some time in a window, or throughout it.

        Args:
            member: An entity, or a name or code of it.
            organization: An organization or body, or its name.
            when: A day, a month, a year, an interval; ``"latest"`` for the last day on record about that list.
            status: As what: ``member`` (suspended members are members), ``observer``, ``partner``, ``suspended`` …
            throughout: Ask for all of the window.

        Returns:
            YES, NO, POSSIBLY or UNKNOWN.

        Raises:
            UnknownNameError: A name fits nothing; AmbiguousNameError if it fits two.
            DateParseError: *when* is text that is no date.
            DateWindowError: *when* cannot say which days are meant.

        Source:
            Rule 8 of the concepts page.

        >>> import geopolitics as gp
        >>> world = gp.article()
        >>> world.is_member("Belarus", "SCO", "2024-05-21"), world.is_member("Belarus", "SCO", "August 2024")
        (Verdict.NO, Verdict.UNKNOWN)
        """
        if type(when) is datetime.date:
            first = last = when.toordinal()
        else:
            first, last = self._window(when, partial(self._latest_list, organization, status))
        index = self._loaded or self._index
        belonging = member if type(member) is State else self._member(member, (first, last))
        body = organization if type(organization) is Organization else self._organization(organization, (first, last))
        kind = status if type(status) is Status else Status(status)
        question = index.membership_questions.get((belonging.id, body.id, kind))
        if question is None or type(question.member) is not type(belonging):
            question = index.membership(belonging, body, kind)
        if throughout and first != last:
            return question.finding(first, last, throughout).verdict
        return question.line.at(first, last).verdict

    def members(
        self,
        organization: Organization | str,
        when: When,
        *,
        status: Status | str = _MEMBER,
        throughout: bool = False,
        possible: bool = False,
        complete: bool = True,
    ) -> tuple[State | Organization, ...]:
        """Who belonged to an organization at some time in a window, or throughout it.

        Args:
            organization: An organization or body, or its name.
            when: A day, a month, a year, an interval.
            status: As what.
            throughout: Ask for all of the window.
            possible: Add those of whom it is possible.
            complete: Insist that the record vouches for there being nobody else; False gives the certain ones.

        Returns:
            States and organizations, by English name.

        Raises:
            IncompleteError: The list is not known to be complete; ``certain`` and ``possible`` have what is known.
            UnknownNameError: No organization has that name.

        Source:
            Rule 8 of the concepts page: a `Roll` or a `Coverage` vouches that a list is complete.

        >>> import geopolitics as gp
        >>> [str(state) for state in gp.article().members("SCO", "May 2024", status="observer")]
        ['Afghanistan', 'Belarus', 'Mongolia']
        """
        if type(when) is datetime.date:
            first = last = when.toordinal()
        else:
            first, last = self._window(when, partial(self._latest_list, organization, status))
        body = organization if type(organization) is Organization else self._organization(organization, (first, last))
        kind = status if type(status) is Status else Status(status)
        question = (self._loaded or self._index).roster(body, kind)
        alike = not throughout or first == last
        found = question.line.at(first, last) if alike else question.roster(first, last, throughout)
        if found.complete:
            return found.certain
        if complete and not (found.closed and not found.unknown and possible):
            raise IncompleteError(
                f"{kind.value}s of {body.label}, {when}",
                f"certain are {len(found.certain)}, but the record does not vouch that these are all"
                f"{_named('; possible', found.possible)}{_named('; not known', found.unknown)}; "
                "ask with complete=False for the certain ones",
                found.certain,
                found.possible,
            )
        return _by_name((*found.certain, *found.possible)) if possible else found.certain

    # Who presided, who led

    def who_chaired(
        self,
        organization: Organization | str,
        when: When,
        *,
        body: Organization | str | None = None,
        possible: bool = False,
        handover: Handover | None = None,
    ) -> State | Organization | Leader:
        """Who presided over an organization throughout a window.

        Args:
            organization: An organization or body, or its name.
            when: A day, a month, a year, an interval.
            body: Of the organization, the body that is meant, such as a council with a rotation of its own.
            possible: Accept one of whom it is only possible, where nobody is certain.
            handover: On a day of hand-over, which of the two: ``"incoming"`` or ``"outgoing"``.

        Returns:
            The holder of the chair: a State, an Organization or a Leader.

        Raises:
            NoAnswerError: Nobody is certain; ``known_none`` tells whether there was nobody or it is not known.
            ManyAnswersError: More than one, at a time or one after the other.
            IncompleteError: Certain for a part of the window only.

        Source:
            Rule 2 of the concepts page: a hand-over within a day belongs to both holders.

        >>> import geopolitics as gp
        >>> gp.article().who_chaired("SCO", "May 2024")
        State('KAZ')
        """
        if handover is not None:
            _check_handover(handover)
        wanted = organization if body is None else body
        if type(when) is datetime.date:
            first = last = when.toordinal()
        else:
            first, last = self._window(when, partial(self._latest_chair, wanted))
        chaired = wanted if type(wanted) is Organization else self._organization(wanted, (first, last))
        asked = (self._loaded or self._index).chair(chaired)
        sole = asked.line.at(first, last).sole
        if sole is not None and handover is None:
            return sole
        if not asked.holders:
            self._no_chair(chaired, when)
        return asked.the_one(f"chair of {chaired.label}, {when}", (first, last), possible=possible, handover=handover)

    def _no_chair(self, organization: Organization, when: When) -> None:
        """Point to the bodies whose chairs are on record, where the organization itself has none."""
        chaired = [
            f"{body} (body={body.id!r})" for body in self._bodies(organization) if self._index.chair(body).holders
        ]
        if chaired:
            reason = f"not known of it as a whole; on record are the chairs of {' and '.join(chaired)}: ask about one"
            raise NoAnswerError(f"chair of {organization.label}, {when}", reason)

    def _no_head(self, of: State | Organization, when: When) -> None:
        """Point to the bodies whose heads are on record, where the organization itself has none."""
        heads = [f"{offices[0]} ({body.id!r})" for body in self._bodies(of) if (offices := self._leading(body, None))]
        if heads:
            reason = f"not known of it as a whole; on record are {' and '.join(heads)}: ask about one"
            raise NoAnswerError(f"leader of {of.label}, {when}", reason)

    def _bodies(self, of: State | Organization) -> list[Organization]:
        return [body for body in self._index.all_of(Organization) if body.part_of == of]

    def who_led(
        self,
        of: State | Organization | str,
        when: When,
        *,
        office: Office | Role | str | None = None,
        possible: bool = False,
        handover: Handover | None = None,
    ) -> Leader:
        """Who held the leading office of a state or an organization throughout a window.

        Args:
            of: A state or an organization, or its name.
            when: A day, a month, a year, an interval.
            office: An office, a role (``"head of government"``) or a title (``"president"``); without it, head of state
                and head of government, or secretary-general: one person, or ManyAnswersError.
            possible: Accept one of whom it is only possible, where nobody is certain.
            handover: On a day of hand-over, which of the two: ``"incoming"`` or ``"outgoing"``.

        Raises:
            NoAnswerError: Nobody is certain.
            ManyAnswersError: More than one: two offices, a hand-over, or a college.
            IncompleteError: Certain for a part of the window only.
            UnknownNameError: No such state, organization or office.

        Source:
            Rule 2 of the concepts page: beside an absent principal, an acting holder is the one who led.

        >>> import geopolitics as gp
        >>> gp.article().who_led("Kazakhstan", "May 2024")
        Leader('kassym-jomart-tokayev')
        """
        if handover is not None:
            _check_handover(handover)
        if type(when) is datetime.date:
            first = last = when.toordinal()
        else:
            first, last = self._window(when, partial(self._latest_office, of, office))
        led = of if type(of) is State else self._member(of, (first, last))
        asked = (self._loaded or self._index).led.get((type(led), led.id, None)) if office is None else None
        if asked is None:
            asked = self._led(led, office)
        sole = asked.line.at(first, last).sole
        if sole is not None and handover is None:
            return sole  # type: ignore[return-value]
        if office is None and not asked.holders:
            self._no_head(led, when)
        found = asked.the_one(
            f"{office or 'leader'} of {led.label}, {when}", (first, last), possible=possible, handover=handover
        )
        return found  # type: ignore[return-value] # noqa: RET504

    def _led(self, of: State | Organization, office: Office | Role | str | None) -> HolderQuestion:
        if not (office is None or isinstance(office, Office | Role)):
            _text("who_led", "office", office)
        key = (type(of), of.id, office)
        found = self._index.led.get(key)
        if found is None:
            found = self._index.led[key] = self._index.held(self._leading(of, office))
        return found

    def _leading(self, of: State | Organization, office: Office | Role | str | None) -> tuple[Office, ...]:
        if isinstance(office, Office):
            return (office,)
        offices = self._index.store.offices_of(of)
        if office is None:
            roles = _LEADING if isinstance(of, State) else (Role.SECRETARY_GENERAL,)
            return tuple(each for each in offices if each.role in roles)
        wanted = office.value if isinstance(office, Role) else office
        found = tuple(each for each in offices if _is_called(each, wanted)) or of_that_kind(offices, wanted)
        if not found and wanted.casefold() in _ROLES:
            others = ", ".join(f"{each} ({each.role.value})" for each in offices)
            told = f"; on record are {others}: ask for one of these with office=" if others else ", nor any other of it"
            raise NoAnswerError(f"{wanted} of {of.label}", f"not known: no such office is on record{told}")
        return found or (Finder[Office]("office", Directory[Office].of(offices)).find(wanted),)

    # What is recorded

    def chairmanships(
        self,
        organization: Organization | str | None = None,
        *,
        chair: State | Organization | Leader | str | None = None,
        when: When | None = None,
    ) -> tuple[Chairmanship, ...]:
        """The recorded terms of presiding, in time order.

        Args:
            organization: Over which organization or body; any by default.
            chair: By whom: the state, or the person who presided for it.
            when: That held, or may have held, at some time in this window.

        >>> import geopolitics as gp
        >>> [str(term.chair) for term in gp.article().chairmanships("SCO")]
        ['Kazakhstan']
        """
        body = None if organization is None else self._organization(organization, None)
        holder = None if chair is None else self._actor(chair)
        return self._facts(
            Chairmanship,
            when,
            lambda fact: holder is None or holder in (fact.chair, fact.person),
            None if body is None else (body,),
        )

    def memberships(
        self,
        organization: Organization | str | None = None,
        *,
        member: State | Organization | str | None = None,
        status: Status | str | None = None,
        when: When | None = None,
    ) -> tuple[Membership, ...]:
        """The recorded spells of membership, in time order.

        Args:
            organization: In which organization; any by default.
            member: Whose.
            status: As what; any by default.
            when: That held, or may have held, at some time in this window.

        >>> import geopolitics as gp
        >>> gp.article().memberships("SCO", member="India")[0].status
        Status.MEMBER
        """
        body = None if organization is None else self._organization(organization, None)
        who = None if member is None else self._member(member, None)
        kind = None if status is None else Status(status)
        return self._facts(
            Membership,
            when,
            lambda fact: (who is None or fact.member == who) and (kind is None or fact.status is kind),
            None if body is None else (body,),
        )

    def tenures(
        self,
        of: State | Organization | str | None = None,
        *,
        leader: Leader | str | None = None,
        office: Office | Role | str | None = None,
        when: When | None = None,
    ) -> tuple[Tenure, ...]:
        """The recorded tenures of office, in time order.

        Args:
            of: Of which state or organization; any by default.
            leader: Whose.
            office: Which office, which role, or which title.
            when: That held, or may have held, at some time in this window.

        >>> import geopolitics as gp
        >>> [str(tenure.office) for tenure in gp.article().tenures(leader="Lavrov")]
        ['Minister of Foreign Affairs of Russia']
        """
        whose = None if of is None else self._member(of, None)
        who = None if leader is None else self._leader(leader)
        which = None if office is None else self._offices(office)
        return self._facts(
            Tenure,
            when,
            lambda fact: (whose is None or fact.office.of == whose) and (who is None or fact.leader == who),
            which if which is not None or whose is None else self._index.store.offices_of(whose),
        )

    def meetings(
        self,
        *,
        participant: State | Organization | Leader | str | None = None,
        organization: Organization | str | None = None,
        place: State | str | None = None,
        kind: MeetingKind | str | None = None,
        when: When | None = None,
    ) -> tuple[Meeting, ...]:
        """The recorded meetings, planned ones among them, in time order.

        Args:
            participant: Who took part or was to: a leader, or the state or organization whose office they came in.
            organization: The organization that met, or one of whose bodies did.
            place: A town, or a state in which it was.
            kind: ``summit``, ``ministerial``, ``visit``, ``bilateral``, ``call``.
            when: That took place, or may have, at some time in this window.

        >>> import geopolitics as gp
        >>> gp.article().meetings(participant="Putin", place="Astana", when="November 2023")
        (Meeting('visit', 'Visit of Vladimir Putin to Kazakhstan', '2023-11-09/2023-11-09'),)
        """
        who = None if participant is None else self._actor(participant)
        body = None if organization is None else self._organization(organization, None)
        sort = None if kind is None else MeetingKind(kind)
        where = None if place is None else self._place(place)
        return self._facts(
            Meeting,
            when,
            lambda fact: (
                (who is None or any(who in _takes_part(one) for one in fact.participants))
                and (
                    body is None
                    or (fact.organization is not None and body in (fact.organization, fact.organization.part_of))
                )
                and (where is None or fact.state == where or fact.place.casefold() == where)
                and (sort is None or fact.kind is sort)
            ),
        )

    def trade(
        self,
        reporter: State | str | None = None,
        partner: State | str | None = None,
        *,
        flow: Flow | str | None = None,
        when: When | None = None,
    ) -> tuple[TradeFigure, ...]:
        """The recorded figures of trade, in time order.

        Args:
            reporter: Whose trade; turnover is found either way round.
            partner: With whom.
            flow: ``exports``, ``imports``, ``re-exports``, ``turnover``.
            when: Whose period falls, or may fall, in this window; figures whose period is not stated are left out.

        Returns:
            Figures in whole units of their ``currency`` (ISO 4217), never in millions. Each names its ``reporter``;
            the partner's own figures often differ, and are others.

        >>> import geopolitics as gp
        >>> [figure.claim for figure in gp.article().trade("Russia", "Kazakhstan")]
        ['record']
        """
        whose = None if reporter is None else self._state(reporter, None)
        with_ = None if partner is None else self._state(partner, None)
        way = None if flow is None else Flow(flow)

        def fits(fact: TradeFigure) -> bool:
            if way is not None and fact.flow is not way:
                return False
            sides = [(fact.state, fact.partner)]
            if fact.flow is Flow.TURNOVER:
                sides.append((fact.partner, fact.state))
            return any((whose is None or a == whose) and (with_ is None or b == with_) for a, b in sides)

        return self._facts(TradeFigure, when, fits)

    def statements(
        self,
        *,
        speaker: State | Organization | Leader | str | None = None,
        about: State | Organization | Leader | str | None = None,
        when: When | None = None,
    ) -> tuple[Statement, ...]:
        """The recorded statements, in time order.

        Args:
            speaker: Who declared it: an entity, or the name of another body that spoke.
            about: Whom it is about.
            when: That was made, or may have been, at some time in this window.

        >>> import geopolitics as gp
        >>> len(gp.article().statements(speaker="Eurasian Research Institute"))
        1
        """
        others = {fact.speaker for fact in self._index.of(Statement) if isinstance(fact.speaker, str)}
        said_by = speaker if speaker is None or (type(speaker) is str and speaker in others) else self._actor(speaker)
        whom = None if about is None else self._actor(about)
        return self._facts(
            Statement,
            when,
            lambda fact: (said_by is None or fact.speaker == said_by) and (whom is None or whom in fact.about),
        )

    def rolls(
        self,
        organization: Organization | str | None = None,
        *,
        status: Status | str | None = None,
        when: When | None = None,
    ) -> tuple[Roll, ...]:
        """The recorded lists that their sources call complete, in time order.

        >>> import geopolitics as gp
        >>> len(gp.article().rolls("SCO", status="member")[0].entries)
        9
        """
        body = None if organization is None else self._organization(organization, None)
        kind = None if status is None else Status(status)
        return self._facts(
            Roll,
            when,
            lambda fact: kind is None or fact.status is kind,
            None if body is None else (body,),
        )

    def coverage(
        self,
        of: Organization | Office | str | None = None,
        *,
        kind: Kind | str | None = None,
        when: When | None = None,
    ) -> tuple[Coverage, ...]:
        """From when to when the record holds every spell of a list, in time order.

        Args:
            of: The organization or office whose list it is; any by default.
            kind: ``memberships``, ``chairmanships`` or ``tenures``.
            when: That holds in this window.

        >>> import geopolitics as gp
        >>> gp.article().coverage()
        ()
        """
        sort = None if kind is None else Kind(kind)
        whose = of if of is None or isinstance(of, Organization | Office) else self._organization_or_office(of)
        return self._facts(
            Coverage,
            when,
            lambda fact: sort is None or fact.kind is sort,
            None if whose is None else (whose,),
        )

    def successions(self, of: State | Organization | str | None = None) -> tuple[Succession, ...]:
        """Who followed on whom, in time order.

        Args:
            of: As predecessor or as successor; any by default.

        >>> import geopolitics as gp
        >>> gp.article().successions()
        ()
        """
        whose = None if of is None else self._member(of, None)
        return self._facts(Succession, None, lambda fact: whose is None or whose in (fact.predecessor, fact.successor))

    def seats(self, organization: Organization | str | None = None, *, when: When | None = None) -> tuple[Seat, ...]:
        """Which government held a seat in an organization, in time order.

        >>> import geopolitics as gp
        >>> gp.article().seats("SCO")
        ()
        """
        body = None if organization is None else self._organization(organization, None)
        return self._facts(Seat, when, lambda _: True, None if body is None else (body,))

    # Who is who

    def state(self, name: str, *, scheme: str | None = None, when: When | None = None, fuzzy: bool = False) -> State:
        """One state, by any of its names or codes in any language.

        Args:
            name: A name or code, whole; exact before folded, folded before the rules of the page on finding names.
            scheme: The scheme in which *name* is a code (``iso2``, ``cow`` …); without it, any.
            when: The time at which the name or code was in use.
            fuzzy: Accept a name that is one edit away where none fits, and no other state's is as near.

        Raises:
            UnknownNameError: Nothing fits; ``closest`` has what nearly does, ``detail`` when a code was in use.
            AmbiguousNameError: Two or more do; ``candidates`` has their ids.
            ArgumentError: *scheme* is none of the schemes on record.

        >>> import geopolitics as gp
        >>> gp.article().state("Cazaquistão")
        State('KAZ')
        >>> gp.state("CS", scheme="iso2", when="1985"), gp.state("CS", scheme="iso2", when="2004")
        (State('CSK'), State('SCG'))
        """
        if scheme is None and when is None and not fuzzy and type(name) is str:
            states = (self._loaded or self._index).states
            found = states.quick(name) or states.get(name)
            if found is not None:
                return found
        window = None if when is None else self._window(when)
        return self._index.states.find(name, scheme=scheme, window=window, fuzzy=fuzzy)

    def match(self, name: str, when: When | None = None) -> Match:
        """The state that a name fits, though perhaps misspelled, and how well it fits.

        Raises:
            UnknownNameError: No name is as near as one edit.
            AmbiguousNameError: Two states have names that fit, or are as near.

        >>> import geopolitics as gp
        >>> gp.match("Kazahkstan").score, gp.match("kazakhstan").score
        (0.9, 1.0)
        """
        from geopolitics.lookup._found import Match

        state, found, score = self._index.states.match(name, None if when is None else self._window(when))
        return Match(state, found, score)

    def find_states(self, text: str, when: When | None = None) -> tuple[Mention, ...]:
        """The states that a running text names, in its order: whole words, the longest name first, in any script.

        Args:
            text: Anything.
            when: The time of which it speaks: of states that bore one name, those that existed then.

        Raises:
            ArgumentError: *text* is no text.

        >>> import geopolitics as gp
        >>> [
        ...     str(mention.states[0])
        ...     for mention in gp.find_states("Michael Jordan flew from Canada to the United States.")
        ... ]
        ['Canada', 'United States']
        """
        return self._index.states.mentions(text, None if when is None else self._window(when))

    def resolve(
        self,
        values: Iterable[object],
        when: When | Iterable[When | None] | None = None,
        *,
        scheme: str | None = None,
        fuzzy: bool = False,
    ) -> Resolution:
        """The states of many values, each distinct one looked up once, with a report of what was not found.

        Args:
            values: A column of names or codes, in anything that can be gone through. Missing values (None, NaN, empty
                text) are reported as such; the text ``"NA"`` is the code of Namibia.
            when: One time for all of them, or as many times as there are values.
            scheme: The scheme in which they are codes; without it, they are names or codes of any.
            fuzzy: As for `state`.

        Raises:
            ArgumentError: There are more or fewer times than values.
            ArgumentError: *values* is one text.

        >>> import geopolitics as gp
        >>> gp.resolve(["NA", None, "Korea, Rep."]).states
        (State('NAM'), None, State('KOR'))
        """
        from geopolitics.lookup._resolution import Resolver

        return Resolver(self._index.states, self._window, scheme=scheme, fuzzy=fuzzy).resolved(values, when)

    def leader(self, name: str) -> Leader:
        """One leader, by any of their names.

        Raises:
            UnknownNameError: Nobody has that name; AmbiguousNameError if two have.

        >>> import geopolitics as gp
        >>> gp.article().leader("Tokayev")
        Leader('kassym-jomart-tokayev')
        """
        return self._leader(name)

    def organization(self, name: str) -> Organization:
        """One organization or body, by any of its names or abbreviations.

        Raises:
            UnknownNameError: None has that name; AmbiguousNameError if two have.

        >>> import geopolitics as gp
        >>> gp.article().organization("OCX") == gp.article().organization("OCS")
        True
        """
        return self._organization(name, None)

    def states(self, when: When | None = None, *, system: str | None = None) -> tuple[State, ...]:
        """All states, by name.

        Args:
            when: Those that existed, or may have, at some time in this window, by what is recorded of their existence;
                those of which nothing is recorded stay.
            system: Those of a list: ``un`` (members of the United Nations), or a scheme in which they have a code.

        >>> import geopolitics as gp
        >>> len(gp.article().states())
        12
        """
        found = self._index.all_of(State)
        if system is None:
            return self._present(found, when)
        if _text("states", "system", system).casefold() == "un":
            return tuple(s for s in self.members("UN", LATEST if when is None else when) if isinstance(s, State))
        schemes = {code.scheme for state in found for code in state.codes}
        if system.lower() not in schemes:
            known = ", ".join(sorted(schemes))
            raise ArgumentError("states", "system", repr(system), f"'un', or a scheme of codes: {known or 'none here'}")
        return self._present(tuple(state for state in found if state.code(system, when) is not None), when)

    def leaders(self, when: When | None = None) -> tuple[Leader, ...]:
        """All leaders, by name; with *when*, those who certainly held an office at some time in it.

        >>> import geopolitics as gp
        >>> [leader.name() for leader in gp.article().leaders()]
        ['Kassym-Jomart Tokayev', 'Sergey Lavrov', 'Vladimir Putin']
        """
        found = self._index.all_of(Leader)
        if when is None:
            return found
        window = self._window(when)
        held = {t.leader for t in self._index.of(Tenure) if t.truth.verdict(*window) is Verdict.YES}
        return tuple(leader for leader in found if leader in held)

    def organizations(self, when: When | None = None) -> tuple[Organization, ...]:
        """All organizations and bodies, by name; with *when*, those that existed, or may have, at some time in it.

        >>> import geopolitics as gp
        >>> len(gp.article().organizations("1999")) < len(gp.article().organizations())
        True
        """
        return self._present(self._index.all_of(Organization), when)

    def offices(self, of: State | Organization | str | None = None) -> tuple[Office, ...]:
        """All offices, by title; with *of*, those of a state or an organization.

        >>> import geopolitics as gp
        >>> [str(office) for office in gp.article().offices("Russia")]
        ['Minister of Foreign Affairs of Russia', 'President of Russia']
        """
        whose = None if of is None else self._member(of, None)
        return tuple(office for office in self._index.all_of(Office) if whose is None or office.of == whose)

    def sources(self) -> tuple[Source, ...]:
        """All publications that the World's facts and records cite, and those from which they derive, by id.

        >>> import geopolitics as gp
        >>> [source.publisher for source in gp.article().sources()][:2]
        ['Eurasian Research Institute (ERI)', 'Kazinform']
        """
        return self._index.sources

    # Making arguments of what users type

    def _window(self, when: When, latest: Callable[[], int] | None = None) -> Window:
        """The days asked about; *latest* gives the last one on record about the thing asked.

        It is a `partial` and no lambda: a lambda makes cells of what it names, on each call of the function around it.
        """
        if type(when) is datetime.date:
            day = when.toordinal()
            return day, day
        if when == LATEST:
            day = self._index.reaches if latest is None else latest()
            return day, day
        return as_window(when)

    def _latest_list(self, organization: Organization | str, status: Status | str) -> int:
        return self._index.latest_list(self._organization(organization, None), Status(status))

    def _latest_chair(self, organization: Organization | str) -> int:
        return self._index.latest_chair(self._organization(organization, None))

    def _latest_office(self, of: State | Organization | str, office: Office | Role | str | None) -> int:
        return self._index.latest_office(self._leading(self._member(of, None), office))

    def _facts(
        self, kind: type[F], when: When | None, fits: Callable[[F], bool], groups: Iterable[Entity] | None = None
    ) -> tuple[F, ...]:
        """Facts in time order; *groups* are the organizations or offices that they can be about, if known."""
        every = self._index.of(kind) if groups is None else self._index.about_any(kind, groups)
        found = tuple(fact for fact in every if fits(fact))
        if when is None:
            return found
        window = self._window(when)
        return tuple(fact for fact in found if fact.truth.verdict(*window) in (Verdict.YES, Verdict.POSSIBLY))

    def _present(self, found: tuple[E, ...], when: When | None) -> tuple[E, ...]:
        if when is None:
            return found
        window = self._window(when)
        present = (Verdict.YES, Verdict.POSSIBLY)
        return tuple(e for e in found if not e.existence or existence_verdict(e.existence, *window) in present)

    def _organization(self, organization: Organization | str, window: Window | None) -> Organization:
        if isinstance(organization, Organization):
            return organization
        finder = self._index.organizations
        return _known(finder, organization) or finder.find(organization, window=window)

    def _state(self, state: State | str, window: Window | None) -> State:
        if isinstance(state, State):
            return state
        finder = self._index.states
        return _known(finder, state) or finder.find(state, window=window)

    def _member(self, member: State | Organization | str, window: Window | None) -> State | Organization:
        if isinstance(member, State | Organization):
            return member
        finder, states = self._index.members, self._index.states
        state = None
        if type(member) is str and (len(member) > LONGEST_SMALL_CODE or member not in finder.shared):
            state = states.quick(member)
        return state or _known(finder, member) or finder.find(member, window=window)

    def _leader(self, leader: Leader | str) -> Leader:
        if isinstance(leader, Leader):
            return leader
        return _known(self._index.leaders, leader) or self._index.leaders.find(leader)

    def _actor(self, actor: State | Organization | Leader | str) -> State | Organization | Leader:
        if isinstance(actor, State | Organization | Leader):
            return actor
        return _known(self._index.actors, actor) or self._index.actors.find(actor)

    def _offices(self, office: Office | Role | str) -> frozenset[Office]:
        if isinstance(office, Office):
            return frozenset((office,))
        wanted = office.value if isinstance(office, Role) else _text("tenures", "office", office)
        found = frozenset(each for each in self._index.all_of(Office) if _is_called(each, wanted))
        return found or frozenset((self._index.offices.find(wanted),))

    def _organization_or_office(self, name: str) -> Organization | Office:
        found = _known(self._index.organizations, name) or _known(self._index.offices, name)
        return found or self._organization(name, None)

    def _place(self, place: State | str) -> State | str:
        if isinstance(place, State):
            return place
        return _known(self._index.states, place) or _text("meetings", "place", place).casefold()


def _known(finder: Finder[E], name: str) -> E | None:
    """The entity of an id or an exact name; what is no text is for `Finder.find` to refuse."""
    return finder.quick(name) or finder.get(name) if type(name) is str else None


def _text(call: str, argument: str, given: object) -> str:
    """An argument that is text and not blank."""
    if isinstance(given, str) and given.strip():
        return given
    raise ArgumentError(call, argument, repr(given), "text that is not empty")


def _check_handover(handover: object) -> None:
    if handover not in (None, "incoming", "outgoing"):
        raise ArgumentError("question", "handover", repr(handover), "'incoming' or 'outgoing'")


def index_of(world: World) -> Index:
    """What a World knows, for the modules that answer questions about it."""
    return world._index  # pyright: ignore[reportPrivateUsage] - of this module


def bundled(read: Callable[[], Store]) -> World:
    """A World over a store whose facts need no merging, opened when the first question is asked.

    >>> len(bundled(lambda: ObjectStore((), ())))
    0
    """
    return World._deferred(lambda: Index(read()))  # pyright: ignore[reportPrivateUsage] - of this module


def _index_of(facts: Iterable[Fact | Entity], version: str = "") -> Index:
    from geopolitics.world._merging import pooled

    return Index(ObjectStore(*pooled(facts), version))


def versioned(facts: Iterable[Fact | Entity], version: str) -> World:
    """A World of facts and entities that are the data of a version.

    >>> versioned((), "2026.1").version
    '2026.1'
    """
    return World._of(facts, version)  # pyright: ignore[reportPrivateUsage] - of this module


def _is_called(office: Office, wanted: str) -> bool:
    """Whether it is of that role (``head of state``), or bears that title (``president``)."""
    title = wanted.casefold()
    return office.role.value == title or office.label.casefold().startswith(f"{title} of ")


def of_that_kind(offices: Iterable[Office], title: str) -> tuple[Office, ...]:
    """The offices that are what a title says, though they bear another: the last part of an id is what an office is.

    >>> queen = Office(
    ...     "DNK-monarch", "Monarch of Denmark", of=State("DNK", "Denmark"), role="head of state"
    ... )
    >>> of_that_kind([queen], "Queen"), of_that_kind([queen], "president")
    ((Office('DNK-monarch'),), ())
    """
    kind = title.casefold().replace(" ", "-")
    kinds = next((alike for alike in _ALIKE if kind in alike), (kind,))
    found = tuple(each for each in offices if each.id.removeprefix(f"{each.of.id}-") in kinds)
    if found or kind not in _PRIME_MINISTER:
        return found
    return tuple(each for each in offices if each.role is Role.HEAD_OF_GOVERNMENT and "-president" not in each.id)


_ROLES = frozenset(role.value for role in Role)
_PRIME_MINISTER = ("prime-minister", "premier")
_ALIKE = (_PRIME_MINISTER, ("king", "queen", "monarch"), ("president", "presidency-chair"), ("emir", "amir"))


def _takes_part(participant: Participant) -> tuple[object, ...]:
    """Who takes part, and on whose behalf."""
    return (participant.who,) if participant.capacity is None else (participant.who, participant.capacity.of)


_LEADING = (Role.HEAD_OF_STATE, Role.HEAD_OF_GOVERNMENT)


def _by_name(found: Iterable[State | Organization]) -> tuple[State | Organization, ...]:
    return tuple(sorted(found, key=name_key))


def _named(what: str, entities: tuple[Entity, ...]) -> str:
    return f"{what}: {', '.join(map(str, entities))}" if entities else ""
