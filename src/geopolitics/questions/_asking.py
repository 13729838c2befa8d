"""From question to answer: read, look up, say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from geopolitics.errors import GeopoliticsError, QuestionError
from geopolitics.questions._answer import Answer
from geopolitics.questions._belonging import BELONGING
from geopolitics.questions._english import ENGLISH
from geopolitics.questions._grammars import grammars, likeliest
from geopolitics.questions._holding import HOLDING
from geopolitics.questions._meeting import MEETING
from geopolitics.questions._reading import LONGEST_QUESTION, Reader
from geopolitics.questions._recorded import RECORDED
from geopolitics.questions._render import check_locale

if TYPE_CHECKING:
    from geopolitics.questions._reading import Asked
    from geopolitics.world import World

_ANSWERS = HOLDING | BELONGING | MEETING | RECORDED


def answer(question: str, world: World, locale: str | None) -> Answer:
    """What *world* answers to *question*.

    Raises:
        QuestionError: It is no text, has no words, is too long, or has none of the published forms.
    """
    example = "Who chaired the SCO in May 2024?"
    if not isinstance(question, str):  # pyright: ignore[reportUnnecessaryIsInstance]
        raise QuestionError(repr(question)[:80], example, "a question is text")
    if not any(map(str.isalnum, question)):
        raise QuestionError(question[:80], example, "it has no words")
    if len(question) > LONGEST_QUESTION:
        raise QuestionError(f"{question[:79]}…", example, f"it is longer than {LONGEST_QUESTION} characters")
    if locale is not None:
        check_locale(locale)
    asked, language = _read(question, world, locale)
    reply = _ANSWERS[asked.form.kind](asked)
    return Answer(
        question=question,
        value=reply.value,
        verdict=reply.verdict,
        facts=tuple(dict.fromkeys(reply.facts)),
        disputed=reply.disputed,
        locale=locale or language,
        data_version=world.version,
        sentences=reply.sentences,
    )


def _read(question: str, world: World, locale: str | None) -> tuple[Asked, str]:
    """What is asked, and in which language; where no grammar has it, what its likeliest language says."""
    readers: dict[str, Reader] = {}
    errors: dict[str, GeopoliticsError] = {}
    for language in grammars(question, locale):
        reader = readers[language.locale] = Reader(language, world, locale)
        try:
            asked = reader.understood(question)
        except GeopoliticsError as error:
            errors[language.locale] = error
        else:
            if asked is not None:
                return asked, language.locale
    order = [language for language in (*likeliest(question), ENGLISH.locale, *readers) if language in readers]
    tongue = max(order, key=lambda language: readers[language].familiar(question))
    raise errors[tongue] if tongue in errors else readers[tongue].refusal(question)
