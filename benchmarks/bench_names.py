"""Finding a state by name: any language, folded, misspelled, unknown; against a bare dict and pycountry."""

from __future__ import annotations

import random
import string
from collections.abc import Iterator

import pycountry
from measures import MEMORY, Row, fresh, printed, rate

import geopolitics as gp
from geopolitics.locales import exact_names


def slip(name: str, chance: random.Random) -> str:
    """One edit, not of the first letter."""
    at, letter = chance.randrange(1, len(name) - 1), chance.choice(string.ascii_lowercase)
    return chance.choice(
        [
            name[:at] + name[at + 1 :],
            name[:at] + letter + name[at:],
            name[:at] + letter + name[at + 1 :],
            name[:at] + name[at + 1] + name[at] + name[at + 2 :],
        ]
    )


def found(text: str) -> str | None:
    """The id of the state that *text*, misspelled, is taken for."""
    try:
        return gp.state(text, fuzzy=True).id
    except (gp.UnknownNameError, gp.AmbiguousNameError):
        return None


def refused(text: str) -> bool:
    """Whether no state answers to *text*."""
    try:
        gp.state(text)
    except gp.UnknownNameError:
        return True
    return False


def mebibytes() -> float:
    """What all names, in every way of looking, add to a process."""
    code = (
        f"import geopolitics as gp\nbefore = {MEMORY}\n"
        "for text in ['KZ', 'Cazaquistão', 'КАЗАХСТАН', 'cote d ivoire'] * 10:\n    gp.state(text)\n"
        f"gp.state('Kazahkstan', fuzzy=True)\nprint({MEMORY} - before)"
    )
    return printed(code)


def rows() -> Iterator[Row]:
    """Each question checks its answer before it is measured."""
    yield from _whole()
    yield from _misspelled()
    yield from _first()


def _whole() -> Iterator[Row]:
    states = [state for state in gp.states("2024") if state.code("iso2", "2024")]
    kinds = {
        "an English name": [state.label for state in states] * 20,
        "a code": [code for state in states for code in (state.id, state.code("iso2", "2024") or "")] * 10,
        "a name in any language": list(exact_names())[::5],
    }
    index = {name.casefold(): name for names in kinds.values() for name in names}
    for kind, names in kinds.items():
        ours = rate(answered, names)
        limit = rate(lambda text: index.get(text.casefold()), names)
        yield f"state of {kind}", ours, "a dict of casefolded names", limit, ours / limit, ">= 0.33x in any language"
        theirs = rate(in_pycountry, names)
        yield f"state of {kind}", ours, "pycountry.lookup", theirs, ours / theirs, ">= 15x in any language"
    folded = [name.upper() for name in kinds["a name in any language"]]
    ours = rate(answered, folded)
    yield "state of a name in capitals", ours, "goal", 1e5, ours / 1e5, ">= 1x"


def answered(text: str) -> object:
    """A state, or the error that names those it could be."""
    try:
        return gp.state(text)
    except gp.GeopoliticsError as error:
        return error


def in_pycountry(text: str) -> object:
    """What pycountry finds, if it does: of the names in any language it knows few."""
    try:
        return pycountry.countries.lookup(text)
    except LookupError as error:
        return error


def _misspelled() -> Iterator[Row]:
    chance = random.Random(1)
    names = [(state.label, state.id) for state in gp.states("2024") if len(state.label) > 4]
    slips = [(slip(name, chance), id_) for name, id_ in names for _ in range(10)]
    answers = [(found(text), id_) for text, id_ in slips]
    right = sum(answer == id_ for answer, id_ in answers) / len(answers)
    wrong = sum(answer not in (id_, None) for answer, id_ in answers) / len(answers)
    assert right >= 0.97, right
    assert wrong <= 0.001, wrong
    microseconds = 1e6 / rate(found, [text for text, _ in slips])
    yield (
        f"a slip ({right:.1%} right, {wrong:.2%} wrong)",
        f"{microseconds:.1f} us",
        "goal",
        "20 us",
        microseconds / 20,
        "<= 1x",
    )
    unknown = ["Atlantis", "Perugia", "Lyngby", "Chadwick", "the Republic of Gondor", "Narnia, Kingdom of"] * 100
    assert all(map(refused, unknown))
    microseconds = 1e6 / rate(refused, unknown)
    yield "no state, with the nearest names", f"{microseconds:.1f} us", "goal", "1000 us", microseconds / 1000, "<= 1x"


def _first() -> Iterator[Row]:
    for text in ("KZ", "Cazaquistão", "the Gambia", "Kazahkstan"):
        ours = fresh(f"import geopolitics as gp; gp.state({text!r}{', fuzzy=True' if text == 'Kazahkstan' else ''})")
        theirs = fresh("import pycountry; pycountry.countries.lookup('KZ')")
        yield (
            f"import and find {text!r}",
            f"{ours:.0f} ms",
            "pycountry: 'KZ'",
            f"{theirs:.0f} ms",
            ours / theirs,
            "<= 60 ms",
        )
    memory = mebibytes()
    yield "all names in memory", f"{memory:.1f} MiB", "goal", "20 MiB", memory / 20, "<= 1x"
