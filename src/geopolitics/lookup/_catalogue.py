"""The names and codes of one directory, indexed in each way in which a text may fit them; each when first needed."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar, cast

from geopolitics.locales import fold, fold_marks, territory_name
from geopolitics.lookup._directory import FEW, Ids, alone, either, gathered, joined
from geopolitics.model import Entity, Organization

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from geopolitics.lookup._bodies import Bodies
    from geopolitics.lookup._directory import Directory
    from geopolitics.lookup._near import Near
    from geopolitics.lookup._today import Today
    from geopolitics.lookup._words import Words

_BRACKET = r"\s*[(（\[][^()（）\[\]]*[)）\]]\s*"
E = TypeVar("E", bound=Entity)


class Catalogue(Generic[E]):
    """What a directory holds, by the text that is looked up.

    Args:
        directory: The entities of one kind.
        today: What CLDR knows of today's states; None where the directory is not of states.
    """

    def __init__(self, directory: Directory[E], today: Today | None) -> None:
        self.directory = directory
        self.today = today
        self.made: dict[str, E] = directory.made
        self._asked = 0
        # A text's id, or its ids; a few are searched for before it pays to have a dict of them all.
        self.get: Callable[[str], Ids | None] = self._get_at_first
        self.indexed: bool = False
        self.settled: dict[str, E] = {}  # the directory's own texts that were asked for, with the one who is meant

    def entity(self, id_: str) -> E:
        """The entity of an id that one of the indexes gives."""
        if self.today is not None and id_ not in self.made and not self.directory.has(id_):
            self.made[id_] = cast("E", self.today.state(id_))  # E is State where there is a today
        return self.directory.entity(id_)

    def entities(self, ids: Iterable[str]) -> list[E]:
        """The entities of such ids."""
        return [self.entity(id_) for id_ in ids]

    def _get_at_first(self, text: str) -> Ids | None:
        self._asked += 1
        if self._asked > FEW:
            self._index()
            return self.get(text)
        settled = self._settled(text)
        if settled is not None:
            return settled
        return alone(joined(self.named(text), self.directory.coded(text))) or None

    def _settled(self, text: str) -> str | None:
        if self.directory.has(text):
            return text
        return self.today.coded(text) if self.today is not None and len(text) == 2 else None

    @cached_property
    def exact(self) -> dict[str, Ids]:
        """Ids, names and codes of the directory just as they are written; what CLDR alone knows is not copied."""
        directory, today = self.directory, self.today
        found: dict[str, Ids] = {}
        for texts in (directory.names, directory.codes):
            for text, ids in texts.items():
                known = found.setdefault(text, ids)
                if known != ids:
                    found[text] = joined(known, ids)
        if today is not None:
            for text, own in found.items():
                found[text] = alone(joined(today.exact(text), own))
            found.update(today.codes())
        found.update((id_, id_) for id_ in directory.ids)
        return found

    def _index(self) -> None:
        self.get = self.exact.get if self.today is None else self.today.behind(self.exact)
        self.indexed = True

    def one_call(self, harder: Callable[[str], E | None]) -> Callable[[str], E | None]:
        """A call for the one whose id, name or code a text is just as it is written; *harder* looks where nobody's is.

        Most texts that are looked up are such: for them, nothing is done that need not be.
        """
        own, made, settled = self.exact.get, self.made, self.settled
        today: Mapping[str, tuple[str, ...]] = {} if self.today is None else self.today.names()
        codes_of = today.get
        only: dict[tuple[str, ...], E] = {}  # the state of codes that stand for one, once that was asked

        def one(text: str) -> E | None:
            id_ = own(text)
            if id_ is None:
                codes = codes_of(text)
                if codes is None:
                    return harder(text)
                found = only.get(codes)
                if found is None and (id_ := self.get(text)).__class__ is str:
                    found = only[codes] = self.entity(id_)  # pyright: ignore[reportArgumentType]
                return found
            if id_.__class__ is not str:
                return None
            found = settled[text] = made.get(id_) or self.entity(id_)  # pyright: ignore[reportArgumentType, reportCallIssue]
            return found

        return one

    def named(self, text: str) -> tuple[str, ...]:
        """The ids of those whose id or name is *text*, as it is written."""
        if self.directory.has(text):
            return (text,)
        return joined(self.directory.named(text), () if self.today is None else self.today.exact(text))

    def holders(self, code: str) -> tuple[str, ...]:
        """The ids of those that have or had a code, in any scheme."""
        return self.directory.coded(code)

    def folded(self, folded: str) -> tuple[str, ...]:
        """The ids of those with a name that folds to *folded*: case, width, punctuation and blanks apart."""
        return either(self.directory.folded(folded), () if self.today is None else self.today.folded(folded))

    def bare(self, bare: str) -> tuple[str, ...]:
        """The ids of those with a name that is *bare* when folded and without accents."""
        return either(self.directory.bare(bare), () if self.today is None else self.today.bare(bare))

    def spelled(self, text: str) -> tuple[str, ...]:
        """The ids of those with a name that is *text* exactly, or else folded, or else but for accents."""
        found = self.named(text)
        if found:
            return found
        folded = fold(text)
        return self.folded(folded) or self.bare(fold_marks(folded))

    @cached_property
    def _ends(self) -> dict[str, Ids]:
        return gathered(
            (" ".join(words[at:]), id_)
            for text, ids in self.directory.names.items()
            for words in [fold_marks(text).split()]
            for at in range(1, len(words))
            for id_ in joined(ids)
        )

    def named_at_the_end(self, bare: str) -> tuple[str, ...]:
        """The ids of those with a name of which *bare*, folded and without accents, is the last word or words."""
        return joined(self._ends.get(bare, ()))

    @cached_property
    def _unbracketed(self) -> dict[str, Ids]:
        """Names in which a bracket only explains, without it (``Cocos (Keeling) Islands``)."""
        bracket = re.compile(_BRACKET)  # here, as the first look-up of a process does not wait for it
        pairs = (
            (fold_marks(bracket.sub(" ", text)), self.named(text)) for text in self._all_names() if bracket.search(text)
        )
        return gathered((bare, id_) for bare, ids in pairs if bare for id_ in joined(ids))

    def _all_names(self) -> Iterator[str]:
        yield from self.directory.names
        yield from () if self.today is None else self.today.names()

    def unbracketed(self, bare: str) -> tuple[str, ...]:
        """The ids of those with a name that is *bare* when a bracket in it is left out, folded and without accents."""
        return joined(self._unbracketed.get(bare, ()))

    @cached_property
    def words(self) -> Words:
        """The names by the words in them."""
        from geopolitics.lookup._words import Words

        return Words(self.own_names())

    @cached_property
    def bodies(self) -> Bodies:
        """The organizations that are part of another."""
        from geopolitics.lookup._bodies import Bodies

        return Bodies(each for each in self.directory.all() if isinstance(each, Organization))

    @cached_property
    def _initials(self) -> dict[str, Ids]:
        from geopolitics.lookup._words import initials_of

        pairs = ((initials_of(text), id_) for text, ids in self.directory.names.items() for id_ in joined(ids))
        return gathered(pairs)

    def initialled(self, bare: str, language: str | None) -> tuple[str, ...]:
        """Names with the initials *bare*: one of each bearer, of those in *language* where there are any."""
        from geopolitics.lookup._words import initials_of

        bearers = self.entities(joined(self._initials.get(bare, ())))
        names = [[name for name in entity.names if initials_of(name.text) == bare] for entity in bearers]
        spoken = [[name for name in each if name.language.partition("-")[0] == language] for each in names]
        return tuple(each[0].text for each in (spoken if any(spoken) else names) if each)

    @cached_property
    def near(self) -> Near:
        """The names by what a slip of the finger leaves of them."""
        from geopolitics.lookup._near import Near

        return Near(text for text, _ in self.own_names())

    def own_names(self) -> Iterator[tuple[str, str]]:
        """Every name of the directory, and the English ones of what only CLDR knows, with the id of each bearer."""
        for text, ids in self.directory.names.items():
            for id_ in joined(ids):
                yield text, id_
        if self.today is not None:
            for code, id_ in self.today.codes():
                name = None if id_ in self.directory.ids else territory_name(code, "en")
                if name is not None:
                    yield name, id_
