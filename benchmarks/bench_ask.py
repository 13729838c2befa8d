"""How fast a question in words is read, answered and written, against the call of the library that it stands for."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from functools import partial

import geopolitics as gp

Row = tuple[str, float, str, float, float]
SECONDS = 0.3


def rate(call: Callable[[], object]) -> float:
    """Calls a second: the best of three rounds."""
    best = 0.0
    for _ in range(3):
        count, start = 0, time.perf_counter()
        while (spent := time.perf_counter() - start) < SECONDS:
            call()
            count += 1
        best = max(best, count / spent)
    return best


def answer(question: str, world: gp.World) -> str:
    """The sentence that answers."""
    return gp.ask(question, world).text


def rows() -> Iterator[Row]:
    """Each question beside its call, once both give the same."""
    world = gp.article()
    pairs: list[tuple[str, Callable[[], object]]] = [
        ("Who chaired the SCO in May 2024?", lambda: world.who_chaired("SCO", "May 2024")),
        ("Was Belarus a member of the SCO in May 2024?", lambda: world.is_member("Belarus", "SCO", "May 2024")),
        ("Who were the members of the SCO in May 2024?", lambda: world.members("SCO", "May 2024")),
        ("What meetings did Lavrov have in May 2024?", lambda: world.meetings(participant="Lavrov", when="May 2024")),
    ]
    for question, call in pairs:
        assert gp.ask(question, world).value == call()
        ours, its = rate(partial(answer, question, world)), rate(call)
        yield question, ours, "the call, on text", its, ours / its
