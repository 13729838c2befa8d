"""Who acts in world politics: states, leaders, organizations and offices, with their dated, cited records.

Entities are equal, and hashed, by type and id: two Worlds that know different names of Kazakhstan speak of one state.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar, TypeVar

from attrs import field, frozen

from geopolitics.dates import Verdict, as_window
from geopolitics.errors import InvalidFactError
from geopolitics.model._fields import Vocabulary, as_tuple, check_text, check_texts, check_type
from geopolitics.model._naming import code_of, name_of, one_at
from geopolitics.model._plain import Plain
from geopolitics.model._records import Capital, Code, Existence, Name

if TYPE_CHECKING:
    from collections.abc import Callable

    from geopolitics.dates import When


class Entity(Plain):
    """What states, leaders, organizations and offices share: an id that never changes, names, codes, existence."""

    __slots__ = ("_records",)
    __match_args__: ClassVar[tuple[str, ...]] = ()

    if TYPE_CHECKING:
        id: str
        label: str
        names: tuple[Name, ...]
        codes: tuple[Code, ...]
        existence: tuple[Existence, ...]
    else:

        def __getattr__(self, name: str) -> object:
            """The records that `with_records` put off, made when they are first asked for."""
            if name not in RECORDS:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}", name=name, obj=self)
            records = object.__getattribute__(self, "_records")(name)
            object.__setattr__(self, name, records)
            return records

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Entity) or type(other) is not type(self):
            return NotImplemented
        return self.id == other.id

    def __hash__(self) -> int:
        return hash(self.id)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.id!r})"

    def __str__(self) -> str:
        return self.label

    def name(self, locale: str = "en", when: When | None = None, official: bool = False) -> str:
        """Its name in a language; the English one where the language has none.

        Args:
            locale: A BCP 47 or POSIX tag (``pt-BR``, ``zh_Hant``).
            when: The name borne at some time in that window; None for the last one known.
            official: The long, official name where one is recorded.

        Raises:
            LocaleError: *locale* is no locale that CLDR knows.

        Source:
            The entity's own cited names, then Unicode CLDR for the states of ISO 3166-1.

        >>> import geopolitics as gp
        >>> kazakhstan = gp.article().state("KAZ")
        >>> kazakhstan.name(), kazakhstan.name("pt")
        ('Kazakhstan', 'Cazaquistão')
        """
        return name_of(self, locale, when, official)

    def code(self, scheme: str, when: When | None = None) -> str | None:
        """Its code in a scheme, or None where it has none (then).

        Args:
            scheme: ``iso2``, ``iso3``, ``ison``, ``m49``, ``cow``, ``gw`` … as in `Code`.
            when: The code assigned at some time in that window; None for the last one known.

        >>> from geopolitics import Citation, Code, Source, State
        >>> iso = Citation(source=Source(id="iso", title="ISO 3166-1", accessed="2026-11-24"))
        >>> State("KAZ", "Kazakhstan", codes=Code(scheme="iso2", code="KZ", citations=iso)).code("iso2")
        'KZ'
        """
        return code_of(self.codes, scheme, when)

    def exists(self, when: When) -> Verdict:
        """Whether it existed at some time in the window; UNKNOWN where nothing is recorded.

        >>> import geopolitics as gp
        >>> sco = gp.article().organization("SCO")
        >>> sco.exists("1999"), sco.exists("2010")
        (Verdict.NO, Verdict.YES)
        """
        return existence_verdict(self.existence, *as_window(when))


RECORDS = ("names", "codes", "capitals", "existence")
E = TypeVar("E", bound=Entity)


def with_records(entity: E, records: Callable[[str], tuple[Any, ...]]) -> E:
    """An entity whose dated records are made when they are first asked for: most questions ask for none of them.

    Args:
        entity: One without records, which nobody else has.
        records: Gives its ``names``, ``codes``, ``capitals`` or ``existence``.

    >>> state = with_records(State("KAZ", "Kazakhstan"), lambda table: ())
    >>> state.names
    ()
    """
    for name in RECORDS:
        if hasattr(type(entity), name):
            object.__delattr__(entity, name)
    object.__setattr__(entity, "_records", records)
    return entity


def existence_verdict(records: tuple[Existence, ...], first: int, last: int, throughout: bool = False) -> Verdict:
    """What the records of existence say together: they are all the spells there were."""
    said = {record.truth.verdict(first, last, throughout) for record in records}
    for verdict in (Verdict.YES, Verdict.POSSIBLY, Verdict.UNKNOWN):
        if verdict in said:
            return verdict
    return Verdict.NO if said else Verdict.UNKNOWN


def _check_entity(entity: Entity) -> None:
    check_text(entity, "id", entity.id)
    check_text(entity, "label", entity.label)
    if entity.id != entity.id.strip():
        raise InvalidFactError(type(entity).__name__, "id", repr(entity.id), "an id without surrounding blanks")
    for name, kind in (("names", Name), ("codes", Code), ("existence", Existence)):
        for record in getattr(entity, name):
            if record.__class__ is not kind:
                raise InvalidFactError(type(entity).__name__, name, repr(record), f"{kind.__name__} records only")


class StateKind(Vocabulary):
    """What kind of state it is; see the policy page."""

    SOVEREIGN = "sovereign"
    TERRITORY = "territory"
    DE_FACTO = "de facto"


def as_state_kind(value: StateKind | str) -> StateKind:
    """A kind of state, or the word for it."""
    return value if isinstance(value, StateKind) else StateKind(value)


@frozen(eq=False, repr=False, weakref_slot=False)
class State(Entity):
    """A state of the world, present or past: sovereign, a territory, or de facto.

    Attributes:
        id: Its ISO 3166-1 alpha-3 code where it has or had one; else capitals of our own (``SUN``, ``DDR``).
        label: Its English short name; ``str(state)``.
        kind: Sovereign, territory or de facto.
        sovereign: Of a territory, the state to which it belongs.
        claimants: Of a de facto state, the states that claim its land.
        names: Dated, cited names.
        codes: Dated, cited identifiers.
        capitals: Dated, cited capitals.
        existence: The spans over which it existed.

    Raises:
        InvalidFactError: An empty id or label, or a record of the wrong type.

    >>> State("KAZ", "Kazakhstan")
    State('KAZ')
    """

    id: str
    label: str
    kind: StateKind = field(default=StateKind.SOVEREIGN, converter=as_state_kind, kw_only=True)
    sovereign: State | None = field(default=None, kw_only=True)
    claimants: tuple[State, ...] = field(default=(), converter=as_tuple, kw_only=True)
    names: tuple[Name, ...] = field(default=(), converter=as_tuple, kw_only=True)
    codes: tuple[Code, ...] = field(default=(), converter=as_tuple, kw_only=True)
    capitals: tuple[Capital, ...] = field(default=(), converter=as_tuple, kw_only=True)
    existence: tuple[Existence, ...] = field(default=(), converter=as_tuple, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check_entity(self)
        if self.sovereign is not None:
            check_type(self, "sovereign", self.sovereign, State)
        for claimant in self.claimants:
            check_type(self, "claimants", claimant, State)
        for capital in self.capitals:
            check_type(self, "capitals", capital, Capital)

    def capital(self, when: When) -> str:
        """The city that was its capital throughout the window, in English.

        Raises:
            NoAnswerError: No capital is certain for all of it.
            ManyAnswersError: Two were.

        >>> import geopolitics as gp
        >>> gp.article().state("Kazakhstan").capital("May 2024")
        'Astana'
        """
        return one_at(self.capitals, when, f"the capital of {self.label}").city


@frozen(eq=False, repr=False, weakref_slot=False)
class Leader(Entity):
    """A person who holds or held an office.

    Attributes:
        id: Given and family names in lower case, with hyphens (``kassym-jomart-tokayev``).
        label: The name most used in English; ``str(leader)``.
        names: Names in other languages and transliterations.
        codes: Identifiers, such as ``wikidata``.
        existence: From birth to death, where recorded.

    >>> Leader("kassym-jomart-tokayev", "Kassym-Jomart Tokayev")
    Leader('kassym-jomart-tokayev')
    """

    id: str
    label: str
    names: tuple[Name, ...] = field(default=(), converter=as_tuple, kw_only=True)
    codes: tuple[Code, ...] = field(default=(), converter=as_tuple, kw_only=True)
    existence: tuple[Existence, ...] = field(default=(), converter=as_tuple, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check_entity(self)


class OrganizationKind(Vocabulary):
    """What kind of body it is."""

    INTERGOVERNMENTAL = "intergovernmental organization"
    GROUPING = "grouping"
    BODY = "body"


def as_organization_kind(value: OrganizationKind | str) -> OrganizationKind:
    """A kind of organization, or the word for it."""
    return value if isinstance(value, OrganizationKind) else OrganizationKind(value)


@frozen(eq=False, repr=False, weakref_slot=False)
class Organization(Entity):
    """An intergovernmental organization or grouping, or one of its bodies.

    Attributes:
        id: Its usual abbreviation in capitals (``SCO``).
        label: Its English name; ``str(organization)``.
        kind: Organization, grouping, or body of one.
        part_of: Of a body, the organization to which it belongs.
        predecessors: Those that it continues (the CSCE, of the OSCE).
        description: What it is, in our own words; may be empty.
        names: Dated, cited names and abbreviations.
        codes: Identifiers.
        existence: From founding to dissolution.

    >>> Organization("SCO", "Shanghai Cooperation Organisation")
    Organization('SCO')
    """

    id: str
    label: str
    kind: OrganizationKind = field(
        default=OrganizationKind.INTERGOVERNMENTAL, converter=as_organization_kind, kw_only=True
    )
    part_of: Organization | None = field(default=None, kw_only=True)
    predecessors: tuple[Organization, ...] = field(default=(), converter=as_tuple, kw_only=True)
    description: str = field(default="", kw_only=True)
    names: tuple[Name, ...] = field(default=(), converter=as_tuple, kw_only=True)
    codes: tuple[Code, ...] = field(default=(), converter=as_tuple, kw_only=True)
    existence: tuple[Existence, ...] = field(default=(), converter=as_tuple, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check_entity(self)
        check_texts(self, "description")
        if self.part_of is not None:
            check_type(self, "part_of", self.part_of, Organization)
        for predecessor in self.predecessors:
            check_type(self, "predecessors", predecessor, Organization)


class Role(Vocabulary):
    """What an office is for."""

    HEAD_OF_STATE = "head of state"
    HEAD_OF_GOVERNMENT = "head of government"
    FOREIGN_MINISTER = "foreign minister"
    SECRETARY_GENERAL = "secretary-general"
    OTHER = "other"


def as_role(value: Role | str) -> Role:
    """A role, or the word for it."""
    return value if isinstance(value, Role) else Role(value)


@frozen(eq=False, repr=False, weakref_slot=False)
class Office(Entity):
    """An office of a state or an organization.

    Attributes:
        id: Unique (``KAZ-president``).
        label: Its English title; ``str(office)``.
        of: The state or organization.
        role: Head of state, head of government, foreign minister, secretary-general …
        seats: How many hold it at a time.
        names: Titles in other languages.
        codes: Identifiers.
        existence: While there was such an office.

    >>> Office(
    ...     "KAZ-president", "President of Kazakhstan", of=State("KAZ", "Kazakhstan"), role="head of state"
    ... )
    Office('KAZ-president')
    """

    id: str
    label: str
    of: State | Organization = field(kw_only=True)
    role: Role = field(default=Role.OTHER, converter=as_role, kw_only=True)
    seats: int = field(default=1, kw_only=True)
    names: tuple[Name, ...] = field(default=(), converter=as_tuple, kw_only=True)
    codes: tuple[Code, ...] = field(default=(), converter=as_tuple, kw_only=True)
    existence: tuple[Existence, ...] = field(default=(), converter=as_tuple, kw_only=True)

    def __attrs_post_init__(self) -> None:
        _check_entity(self)
        if self.of.__class__ not in (State, Organization):
            raise InvalidFactError("Office", "of", repr(self.of), "a State or an Organization")
        if type(self.seats) is not int or self.seats < 1:
            raise InvalidFactError("Office", "seats", repr(self.seats), "a whole number, 1 or more")
