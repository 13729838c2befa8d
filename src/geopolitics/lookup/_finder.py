"""Finding one entity: exact before folded, folded before nearly so, and never a pattern inside a word."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from geopolitics.dates import OPEN, Verdict, as_window
from geopolitics.errors import AmbiguousNameError, ArgumentError, GeopoliticsError, UnknownNameError
from geopolitics.model import Entity, NameKind, State, existence_verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from geopolitics.lookup._catalogue import Catalogue
    from geopolitics.lookup._directory import Directory
    from geopolitics.lookup._found import Mention
    from geopolitics.lookup._mentions import Mentions
    from geopolitics.model import Code, Name

E = TypeVar("E", bound=Entity)
Window = tuple[int, int]

SUGGESTIONS = 3
# Longer than any name of a state, and short enough that no text takes long to be refused.
LONGEST = 200
LONGEST_SMALL_CODE = 3
SHORTEST_GUESSED = 5
SHORTEST_INITIALS, LONGEST_INITIALS = 2, 7
# Schemes of three digits, of which tables lose the leading zeros.
PADDED = ("ison", "m49")
# Codes of these schemes are what people mean by a code: no other scheme is asked about a code that one of these has.
ISO = ("iso2", "iso3", "iso4")


class Finder(Generic[E]):
    """Finds entities in one or more directories.

    Args:
        kind: What is looked for, in words.
        directories: Where; several where an entity of any of several kinds is meant.
        today: Whether states that are known to CLDR are found too: the first of the directories is of states.
        people: Whether people are found by their family name too: the last of the directories is of people.

    Attributes:
        quick: Gives the entity of a text that was looked up before; where it gives None, `get` looks.
        get: Gives the entity whose id, name or code a text is, and nobody else's at any time; None to look harder.
    """

    __slots__ = (
        "_catalogues",
        "_directories",
        "_fold",
        "_fold_marks",
        "_mentions",
        "_people",
        "_shared",
        "_today",
        "_undated",
        "get",
        "kind",
        "quick",
    )

    def __init__(self, kind: str, *directories: Directory[E], today: bool = False, people: bool = False) -> None:
        self.kind: str = kind
        self._people = people
        self._directories = directories
        self._today = today
        self._catalogues: tuple[Catalogue[E], ...] | None = None
        self._shared: frozenset[str] | None = None
        self._fold: Callable[[str], str]
        self._fold_marks: Callable[[str], str]
        self._mentions: Mentions | None = None
        self._undated: dict[str, E] = {}
        nobody: dict[str, E] = {}
        self.quick: Callable[[str], E | None] = nobody.get
        self.get: Callable[[str], E | None] = self._get_at_first

    @property
    def catalogues(self) -> tuple[Catalogue[E], ...]:
        """The indexes of the directories: made when something is first looked for."""
        if self._catalogues is None:
            from geopolitics.locales import fold, fold_marks  # the first look-up pays for them, not the import

            self._fold, self._fold_marks = fold, fold_marks
            self._catalogues = tuple(
                directory.catalogue(today=self._today and number == 0)
                for number, directory in enumerate(self._directories)
            )
        return self._catalogues

    @property
    def shared(self) -> frozenset[str]:
        """Ids in one directory that are codes in the first: AU, of the African Union and of Australia."""
        if self._shared is None:
            first, *others = self._directories
            short = (id_ for directory in others for id_ in directory.ids if len(id_) <= LONGEST_SMALL_CODE)
            self._shared = frozenset(id_ for id_ in short if first.coded(id_))
        return self._shared

    def _get_at_first(self, text: str) -> E | None:
        """The same before there is an index, and where there are several directories."""
        catalogues = self._catalogues or self.catalogues
        for catalogue in catalogues:
            id_ = catalogue.get(text)
            if id_ is not None:
                if text in self.shared:
                    return None
                if len(catalogues) == 1 and catalogue.indexed:
                    self.get, self.quick = catalogue.one_call(self._only_folded), catalogue.settled.get
                return catalogue.entity(id_) if id_.__class__ is str else None  # pyright: ignore[reportArgumentType]
        return self._only_folded(text)

    def _only_folded(self, text: str) -> E | None:
        """The same for a text that is no name or code as it stands; what may be a code in small letters waits."""
        if text.__class__ is not str or not LONGEST_SMALL_CODE < len(text.strip()) <= LONGEST:
            return None
        folded = self._fold(text)
        found: list[tuple[Catalogue[E], str]] = []
        for catalogue in self.catalogues:
            found += [(catalogue, id_) for id_ in catalogue.folded(folded)]
        return found[0][0].entity(found[0][1]) if len(found) == 1 else None

    def find(self, text: str, *, scheme: str | None = None, window: Window | None = None, fuzzy: bool = False) -> E:
        """The one entity that answers to *text*.

        Raises:
            UnknownNameError: Nothing does; the closest names are given.
            AmbiguousNameError: Two or more do.
        """
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers pass what they have
            raise ArgumentError("looking up", self.kind, repr(text), f"a name, a code or a {self.kind}")
        if scheme is not None:
            if not isinstance(scheme, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers pass what they have
                raise ArgumentError(
                    "looking up", "scheme", repr(scheme), "the name of a scheme, such as 'iso2' or 'cow'"
                )
            return self._only(text, self.holding(text, scheme, window), scheme)
        if fuzzy:
            return self._only(text, self.nearest(text, window)[0])
        known = self._undated.get(text) if window is None else None
        if known is not None:
            return known
        found = self._only(text, self.fitting(text, window))
        if window is None:
            self._keep(text, found)
        return found

    def _keep(self, text: str, found: E) -> None:
        """Note who is meant, without a date, by a text that several bear or bore: there are a few dozen of these."""
        if any(catalogue.get(text).__class__ is tuple for catalogue in self.catalogues):
            self._undated[text] = found

    def match(self, text: str, window: Window | None = None) -> tuple[E, str, float]:
        """The one entity that *text* names, though perhaps misspelled; the name; the share of letters that agree.

        Raises:
            UnknownNameError: Nothing is near.
            AmbiguousNameError: Two or more fit, or are as near.
        """
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers pass what they have
            raise ArgumentError("match", "name", repr(text), "a name")
        found, name, score = self.nearest(text, window)
        return self._only(text, found), name, score

    def nearest(self, text: str, window: Window | None = None) -> tuple[list[E], str, float]:
        """Those that answer to *text*, or else those one edit away; the name; the share of letters that agree.

        A text that is a name in some language that the record does not have, and one edit away from a name that it does
        have, may be either (``Ugana``: Ghana in Makhuwa, or Uganda misspelled): both are given.
        """
        found = self.fitting(text, window)
        if not found:
            return self.nearly(text, window)
        if len(found) == 1 and not self._has_of_its_own(text):
            found = self._existing(list(dict.fromkeys((*found, *self._near(text, window, words=False)))), window)
        return found, text, 1.0

    def _has_of_its_own(self, text: str) -> bool:
        """Whether *text* is a name or code of the record, or too short or too unlike them to be one misspelled."""
        bare = self._fold_marks(text)
        return any(catalogue.near.has(bare) or catalogue.directory.coded(text) for catalogue in self.catalogues)

    def holding(self, code: str, scheme: str, window: Window | None = None) -> list[E]:
        """All that had a code in a scheme then: none, one, or several."""
        found = self._by_code(code.strip(), window, scheme.lower())
        if not found and scheme.lower() not in self._schemes():
            known = ", ".join(sorted(self._schemes()))
            raise ArgumentError("looking up", "scheme", repr(scheme), f"one of the schemes on record: {known}")
        return found

    def _schemes(self) -> set[str]:
        """The schemes of all codes: gone through when a code was not found."""
        entities = (entity for directory in self._directories for entity in directory.all())
        return {code.scheme for entity in entities for code in entity.codes}

    def fitting(self, text: str, window: Window | None = None) -> list[E]:
        """All that answer to *text* by the first way of searching that finds any: none, one, or several."""
        asked = text.strip()
        if not asked or len(asked) > LONGEST:
            return []
        found: list[E] = []
        if any(catalogue.get(asked) is not None for catalogue in self.catalogues):
            found = self._iso(asked, window) or self._by_exact(asked, window) or self._by_code(asked, window)
            found += self._of_that_id(asked) if asked in self.shared else []
        return found or self._by_folded(asked, window) or self._by_rules(asked, window) or self._by_family_name(asked)

    def nearly(self, text: str, window: Window | None = None) -> tuple[list[E], str, float]:
        """Those with a name one edit away from *text*, that name, and the share of letters that agree.

        All are given that are as near, and those of which *text* is a word of the name, so that none is a guess. A name
        of four letters is never guessed (Iran, Iraq), but stands in the way of another (``Mala``: Malta, or Mali).
        """
        found = self._near(text, window, words=True)
        states = list(found)
        if all(len(name) < SHORTEST_GUESSED for name in found.values()):
            return [], "", 0.0
        name = found[states[0]] if states else ""
        return states, name, round(1 - 1 / max(len(name), 2), 3) if states else 0.0

    def _near(self, text: str, window: Window | None, *, words: bool) -> dict[E, str]:
        """Those with a name one edit away, each with that name; with *words*, those of whose name it is a word."""
        found: dict[E, str] = {}
        catalogues = self.catalogues
        asked = self._fold_marks(text) if len(text) <= LONGEST else ""
        for catalogue in catalogues:
            near = catalogue.near.near(asked)
            for name in (*near, *(catalogue.words.beginning(asked) if words else ())) if near else ():
                for entity in self._bearing_name(name, window):
                    if entity not in found or name == entity.label:
                        found[entity] = name
        return found

    def _bearing_name(self, name: str, window: Window | None) -> list[E]:
        found = self.get(name) if window is None else None
        return self.fitting(name, window) if found is None else [found]

    def closest(self, text: str, language: str | None = None) -> tuple[str, ...]:
        """Names with the initials *text*, in *language* if any is; then those that are nearly *text*, best first."""
        from geopolitics.lookup._readings import without_article

        asked = text.strip()[:LONGEST]
        found: dict[str, None] = {}
        initials = without_article(asked)
        if initials.isupper() and len(initials) <= LONGEST_INITIALS:
            # Only proposed: the initials of one name may be the acronym of another (in Turkish AET, the EEC).
            for catalogue in self.catalogues[:-1] if self._people else self.catalogues:
                if len(initials) >= (SHORTEST_INITIALS if catalogue.today is None else SHORTEST_INITIALS + 1):
                    found.update(dict.fromkeys(catalogue.initialled(self._fold_marks(initials), language)))
        for catalogue in self.catalogues:
            found.update(dict.fromkeys(catalogue.near.names(asked)))
        for catalogue in self.catalogues:
            found.update(dict.fromkeys(catalogue.words.sharing(asked, SUGGESTIONS)))
        return tuple(found)[:SUGGESTIONS]

    def mentions(self, text: str, window: Window | None = None) -> tuple[Mention, ...]:
        """The states that a running text names."""
        if not isinstance(text, str):  # pyright: ignore[reportUnnecessaryIsInstance] - callers pass what they have
            raise ArgumentError("find_states", "text", repr(text), "text")
        if self._mentions is None:
            from geopolitics.lookup._mentions import Mentions

            self._mentions = Mentions(self)
        return tuple(self._mentions.found_in(text, window))

    def _only(self, text: str, found: list[E], scheme: str | None = None) -> E:
        if len(found) == 1:
            return found[0]
        if found:
            found = sorted(found, key=lambda entity: entity.id)
            raise AmbiguousNameError(text, self.kind, tuple(e.id for e in found), tuple(e.label for e in found))
        closest = self.closest(text) if scheme is None else ()
        raise UnknownNameError(text, self.kind, closest, self._when_in_use(text.strip(), scheme))

    # Ways of searching

    def _iso(self, text: str, window: Window | None) -> list[E]:
        held = self._holding(text, None)
        return self._assigned(held, window) if held and held[0][1].scheme in ISO else []

    def _by_code(self, text: str, window: Window | None, scheme: str | None = None) -> list[E]:
        if scheme in PADDED:
            text = text.zfill(3)
        held = self._holding(text, scheme) or (self._holding(text.upper(), scheme) if scheme else [])
        return self._assigned(held, window)

    def _assigned(self, held: list[tuple[E, Code]], window: Window | None) -> list[E]:
        """Who had the code then: by the dates of the code, and where it has none of its own, by those of its bearer."""
        then = [(entity, code) for entity, code in held if _assigned(entity, code, window)]
        stated = [(entity, code) for entity, code in then if _stated(code, window)]
        return self._existing(list(dict.fromkeys(entity for entity, _ in stated or then)), window)

    def _holding(self, text: str, scheme: str | None) -> list[tuple[E, Code]]:
        """Who has or had the code, and its record: in *scheme*, or in ISO 3166, or in any scheme where ISO has none."""
        held = [
            (entity, code)
            for catalogue in self.catalogues
            for entity in catalogue.entities(catalogue.holders(text))
            for code in entity.codes
            if code.code == text and scheme in (None, code.scheme)
        ]
        return ([(entity, code) for entity, code in held if code.scheme in ISO] if scheme is None else []) or held

    def _of_that_id(self, text: str) -> list[E]:
        return [directory.entity(text) for directory in self._directories[1:] if directory.has(text)]

    def _by_exact(self, text: str, window: Window | None) -> list[E]:
        return self._bearing(((c, c.named(text)) for c in self.catalogues), text.__eq__, window)

    def _by_folded(self, text: str, window: Window | None) -> list[E]:
        folded = self._fold(text)
        answers = [(catalogue, catalogue.folded(folded)) for catalogue in self.catalogues]
        found = (
            self._bearing(answers, lambda name: self._fold(name) == folded, window)
            if any(a[1] for a in answers)
            else []
        )
        code = text.upper()
        if len(text) <= LONGEST_SMALL_CODE and code != text and text.isascii():
            # Small letters may be meant as a code or as a name (`nga`: Nigeria's code, Vietnamese for Russia).
            coded = self._assigned(self._holding(code, None), window) or self._of_today(code)
            return list(dict.fromkeys((*found, *coded)))
        if found:
            return found
        bare = folded if folded.isascii() else self._fold_marks(folded)
        answers = [(catalogue, catalogue.bare(bare)) for catalogue in self.catalogues]
        return (
            self._bearing(answers, lambda name: self._fold_marks(name) == bare, window)
            if any(a[1] for a in answers)
            else []
        )

    def _of_today(self, code: str) -> list[E]:
        """The state whose ISO code CLDR says it is, for Worlds that do not hold codes."""
        today = self.catalogues[0].today
        id_ = None if today is None else today.coded(code)
        return [] if id_ is None else [self.catalogues[0].entity(id_)]

    def _by_rules(self, text: str, window: Window | None) -> list[E]:
        """Those that a rule of `geopolitics.lookup._rules` finds."""
        if text.isascii() and text.isalpha():
            return []  # one plain word can only be what it says
        from geopolitics.lookup import _rules

        dated = _rules.years_of(text) if window is None else None
        if dated is not None:
            try:
                return self.fitting(dated[0], as_window(dated[1]))
            except GeopoliticsError:  # no such years
                return []
        asked = _rules.Wording(text)
        answers = _rules.first_answers(self.catalogues, asked)
        return self._bearing(answers, asked.says, window) if answers else []

    def _by_family_name(self, text: str) -> list[E]:
        """The people whose name ends with *text*, in whole words; of no other kind is a part of a name a name."""
        if not self._people:
            return []
        people = self.catalogues[-1]
        return people.entities(people.named_at_the_end(self._fold_marks(text)))

    # Choosing among those that fit

    def _bearing(
        self,
        answers: Iterable[tuple[Catalogue[E], tuple[str, ...]]],
        fits: Callable[[str], bool],
        window: Window | None,
    ) -> list[E]:
        """Those that bore the name then (without a date: bear it now), and of these those that existed, if any did."""
        found = list({catalogue.entity(id_): None for catalogue, ids in answers for id_ in ids})
        if len(found) > 1:
            found = [entity for entity in found if _bears(entity, fits, window)] or found
        return self._existing(found, window)

    def _existing(self, found: list[E], window: Window | None) -> list[E]:
        """Of several, those that existed then, or else those of which it is not known."""
        if len(found) < 2:
            return found
        if window is None:
            return [entity for entity in found if _exists(entity, None)] or found
        said = [(entity, existence_verdict(entity.existence, *window)) for entity in found]
        certain = [entity for entity, verdict in said if verdict in (Verdict.YES, Verdict.POSSIBLY)]
        return certain or [entity for entity, verdict in said if verdict is not Verdict.NO] or found

    def _when_in_use(self, text: str, scheme: str | None) -> str:
        """Who had the code, and when: for an error."""
        if not text or len(text) > LONGEST:
            return ""
        wanted = None if scheme is None else scheme.lower()
        held = self._holding(text, wanted) or self._holding(text.upper(), wanted)
        uses = [f"{entity.label} {_span(entity, code)}" for entity, code in held]
        if uses:
            schemes = " and ".join(sorted({code.scheme for _, code in held}))
            return f"as a code in {schemes} it is that of {', '.join(uses)}"
        return "" if scheme is None else f"in the scheme {scheme!r}"


def _span(entity: Entity, code: Code) -> str:
    interval = code.interval
    if interval.start is None and interval.end is None:
        spells = " and ".join(str(record.interval) for record in entity.existence)
        return f"(while it existed: {spells})" if spells else "(no dates recorded)"
    return f"({interval})"


def _assigned(entity: Entity, code: Code, window: Window | None) -> bool:
    """Whether the code may have been assigned in the window: without dates of its own, while its bearer existed."""
    if window is None:
        return True
    if code.interval.start is None and code.interval.end is None:
        return _exists(entity, window)
    return code.truth.verdict(*window) is not Verdict.NO


def _stated(code: Code, window: Window | None) -> bool:
    """Whether the record's own dates say that the code was in use: then; without a date, that it still is."""
    if window is None:
        return code.interval.end in (None, OPEN)
    return code.interval.start is not None and code.truth.verdict(*window) is Verdict.YES


def _bears(entity: Entity, fits: Callable[[str], bool], window: Window | None) -> bool:
    if fits(entity.label) or fits(entity.id):
        return True
    names = [name for name in entity.names if fits(name.text)]
    if not names:
        return isinstance(entity, State)  # CLDR's names are those of today
    return any(name.kind is not NameKind.FORMER if window is None else _then(name, window) for name in names)


def _exists(entity: Entity, window: Window | None) -> bool:
    """Whether it may have existed then; without a date, whether it may still exist."""
    if window is not None:
        return existence_verdict(entity.existence, *window) is not Verdict.NO
    return not entity.existence or any(record.interval.end in (None, OPEN) for record in entity.existence)


def _then(record: Name, window: Window) -> bool:
    """Whether the record may have held in the window: a record without dates always may."""
    if record.interval.start is None and record.interval.end is None:
        return True
    return record.truth.verdict(*window) is not Verdict.NO
