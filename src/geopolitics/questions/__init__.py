"""A question in words, by a fixed and published grammar; an answer in a sentence, with its receipt.

Nothing is guessed: what the grammar does not have is refused, with the nearest form that it has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.errors import ArgumentError
from geopolitics.questions._answer import Answer
from geopolitics.questions._plain import plain
from geopolitics.questions._render import label
from geopolitics.questions._when import read_time

if TYPE_CHECKING:
    from geopolitics.world import World

__all__ = ["Answer", "ask", "label", "plain", "read_time"]


def ask(question: str, world: World | None = None, locale: str | None = None) -> Answer:
    """Answer a question in words.

    Args:
        question: One question, in one of the published forms (see the page *Questions in words*).
            Upper and lower case, articles and the question mark do not matter.
        world: The World that is to answer; the default World if None.
        locale: The language of the answer, and the first in which the question is read; decides, too, whether
            ``03/04/2024`` is in March or April. If None, English is read first, then the languages whose words the
            question has, and the answer is in the language of the question.

    Returns:
        The answer, even where it is that something is not known.

    Raises:
        QuestionError: The words are outside the grammar; ``nearest`` is a form that can be read, in the question's
            language.
        UnknownNameError: A name in it is nobody's; ``closest`` has those like it.
        AmbiguousNameError: A name in it is two's.
        DateParseError: The time in it cannot be read; AmbiguousDateError if it reads as two.
        LanguageError: There are no answers in that language.
        ArgumentError: The world is no World, or the locale no text.

    >>> import geopolitics as gp
    >>> print(gp.ask("Who chaired the SCO in May 2024?"))
    Kazakhstan chaired the Shanghai Cooperation Organisation in May 2024.
    >>> print(gp.ask("Quem presidia a OCX em maio de 2024?", gp.article()))
    Organização de Cooperação de Xangai — na presidência em maio de 2024: Cazaquistão.
    >>> print(gp.ask("Was Belarus a member of the SCO in August 2024?", gp.article()).verdict)
    Verdict.UNKNOWN
    """
    from geopolitics.datasets import world as default
    from geopolitics.questions._asking import answer
    from geopolitics.world import World

    if not isinstance(world, World | None):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise ArgumentError("ask", "world", repr(world), "a World such as geopolitics.article(), or None")
    return answer(question, default() if world is None else world, locale)
