"""The names and codes of one directory, indexed in each way in which a text may fit them; each when first needed."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Generic, TypeVar

from geopolitics.lookup._directory import gathered
from geopolitics.model import Entity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from geopolitics.lookup._directory import Directory
    from geopolitics.lookup._near import Near
    from geopolitics.lookup._today import Today
    from geopolitics.lookup._words import Words

E = TypeVar("E", bound=Entity)
Ids = str | tuple[str, ...]

# Codes of these schemes are what people mean by a code: no other scheme is asked about a code that one of these has.
ISO = ("iso2", "iso3", "iso4")


class Catalogue(Generic[E]):
    """What a directory holds, by the text that is looked up.

    Args:
        directory: The entities of one kind.
        today: What CLDR knows of today's states; None where the directory is not of states.
    """

    def __init__(self, directory: Directory[E], today: Today | None) -> None:
        self.directory = directory
        self.today = today

    def entity(self, id_: str) -> E:
        """The entity of an id that one of the indexes gives."""
        if self.today is not None and id_ not in self.directory.ids:
            return self.today.state(id_)  # type: ignore[return-value]
        return self.directory.entity(id_)

    def entities(self, ids: Iterable[str]) -> list[E]:
        """The entities of such ids."""
        return [self.entity(id_) for id_ in ids]

    @cached_property
    def exact(self) -> dict[str, Ids]:
        """Ids, names and codes just as they are written: one dict, because nothing is looked up more often."""
        directory = self.directory
        found: dict[str, Ids] = {} if self.today is None else self.today.names()
        for text, ids in directory.names.items():
            known = found.setdefault(text, ids)
            if known != ids:
                found[text] = _joined(ids, known)
        settled = {id_: id_ for id_ in directory.ids}
        if self.today is not None:
            settled.update(self.today.codes())
        for text, ids in directory.codes.items():
            known = found.setdefault(text, ids)
            if known != ids and text not in settled:
                found[text] = _joined(ids, known)
        found.update(settled)
        return found

    def named(self, text: str) -> tuple[str, ...]:
        """The ids of those whose id or name is *text*, as it is written."""
        if text in self.directory.ids:
            return (text,)
        return _joined(self.directory.names.get(text, ()), () if self.today is None else self.today.named(text))

    def holders(self, code: str) -> tuple[str, ...]:
        """The ids of those that have or had a code, in any scheme."""
        return _joined(self.directory.codes.get(code, ()))

    @cached_property
    def _folded(self) -> dict[str, Ids]:
        from geopolitics.locales import fold

        return self._refolded(fold)

    @cached_property
    def _bare(self) -> dict[str, Ids]:
        from geopolitics.locales import fold_marks

        return self._refolded(fold_marks)

    def folded(self, text: str) -> tuple[str, ...]:
        """The ids of those with a name that is *text* but for case, width, punctuation and blanks."""
        from geopolitics.locales import fold

        own = self._folded.get(fold(text))
        return _joined(own or (), () if self.today is None else self.today.folded(text))

    def bare(self, text: str) -> tuple[str, ...]:
        """The same, accents apart."""
        from geopolitics.locales import fold_marks

        own = self._bare.get(fold_marks(text))
        return _joined(own or (), () if self.today is None else self.today.folded(text, marks=False))

    def spelled(self, text: str) -> tuple[str, ...]:
        """The ids of those with a name that is *text* exactly, or else folded, or else but for accents."""
        return self.named(text) or self.folded(text) or self.bare(text)

    @cached_property
    def words(self) -> Words:
        """The names by the words in them."""
        from geopolitics.lookup._words import Words

        return Words(self.own_names())

    @cached_property
    def near(self) -> Near:
        """The names by what a slip of the finger leaves of them."""
        from geopolitics.lookup._near import Near

        return Near(self.own_names())

    @cached_property
    def near_abroad(self) -> Near | None:
        """The names of CLDR in all languages, by the same; None where CLDR is not asked."""
        from geopolitics.locales import folded_names
        from geopolitics.lookup._near import Near

        if self.today is None:
            return None
        pairs = ((text, id_) for text, _ in folded_names() for id_ in self.today.folded(text))
        return Near(pairs)

    def own_names(self) -> Iterator[tuple[str, str]]:
        """Every name of the directory, and CLDR's English ones, with an id for each that bears it."""
        for text, ids in self.directory.names.items():
            for id_ in _joined(ids):
                yield text, id_
        if self.today is not None:
            from geopolitics.locales import territory_name

            for code, id_ in self.today.codes():
                name = territory_name(code, "en")
                if name is not None:
                    yield name, id_

    def _refolded(self, how: Callable[[str], str]) -> dict[str, Ids]:
        names = ((how(text), id_) for text, ids in self.directory.names.items() for id_ in _joined(ids))
        return gathered((*((how(id_), id_) for id_ in self.directory.ids), *names))


def _joined(*several: Ids) -> tuple[str, ...]:
    """The ids in some of the answers, each once."""
    return tuple(dict.fromkeys(id_ for ids in several for id_ in ((ids,) if isinstance(ids, str) else ids)))
