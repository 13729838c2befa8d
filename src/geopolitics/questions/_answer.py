"""An answer: a sentence, the value it states, and the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from geopolitics.questions._plain import plain
from geopolitics.questions._render import Sentence, check_locale, render

if TYPE_CHECKING:
    from geopolitics.dates import Verdict
    from geopolitics.model import Citation, Fact


@frozen(kw_only=True, repr=False)
class Answer:
    """What a World answers to a question in words.

    Attributes:
        question: The question, as it was put.
        text: The answer, in full sentences; ``str(answer)``.
        value: What the text states: a State, a Leader, a Verdict, a number, a date, a tuple of them …; None where
            nothing is certain. The published table of forms says which form gives what.
        verdict: How sure it is. Of a list or a count: YES where it is known to be complete; of the record's meetings,
            trade figures and statements: YES where one is found. NO where the record knows that there was none.
        facts: The facts on which it rests.
        disputed: Whether sources contradict each other about it.
        locale: The language of the text.
        data_version: The version of the data that gave it (`World.version`); empty for facts of your own.
        sentences: The text before it is put in a language.

    >>> import geopolitics as gp
    >>> answer = gp.ask("Who chaired the SCO in May 2024?", gp.article())
    >>> answer.value, answer.verdict
    (State('KAZ'), Verdict.YES)
    >>> [citation.locator for citation in answer.citations]
    ['¶ 2']

    An answer is as true as its verdict, whatever was asked: True where it is YES, False where it is NO. The truth of
    POSSIBLY and of UNKNOWN is an `UndecidedError`, as it is of the verdict itself.

    >>> if gp.ask("Was China a member of the SCO in May 2024?", gp.article()):
    ...     print("it was")
    it was
    """

    question: str
    value: Any
    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    disputed: bool = False
    locale: str = "en"
    data_version: str = ""
    sentences: tuple[Sentence, ...] = ()

    @property
    def text(self) -> str:
        """The answer, in full sentences."""
        return render(self.sentences, self.locale)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where it is written: each place once, in the order of the facts; by a citation that states, if one does."""
        places: dict[tuple[str, str], Citation] = {}
        for citation in (citation for fact in self.facts for citation in fact.citations):
            place = citation.source.id, citation.locator
            if place not in places or (places[place].inferred and not citation.inferred):
                places[place] = citation
        return tuple(places.values())

    def in_locale(self, locale: str) -> Answer:
        """The same answer in another language.

        Raises:
            LanguageError: There are no sentences in that language.

        >>> import geopolitics as gp
        >>> print(gp.ask("Who chaired the SCO in May 2024?", gp.article()).in_locale("pt-BR"))
        Organização de Cooperação de Xangai — na presidência em maio de 2024: Cazaquistão.
        """
        check_locale(locale)
        return evolve(self, locale=locale)

    def to_dict(self) -> dict[str, Any]:
        """The answer as JSON can carry it: what the command line prints with ``--json``.

        >>> import geopolitics as gp
        >>> answer = gp.ask("Who chaired the SCO in May 2024?", gp.article()).to_dict()
        >>> answer["verdict"], answer["value"]
        ('yes', {'type': 'State', 'id': 'KAZ', 'name': 'Kazakhstan'})
        """
        return {
            "question": self.question,
            "text": self.text,
            "value": plain(self.value),
            "verdict": self.verdict.value,
            "disputed": self.disputed,
            "locale": self.locale,
            "data_version": self.data_version,
            "citations": plain(self.citations),
            "facts": plain(self.facts),
        }

    def __bool__(self) -> bool:
        return bool(self.verdict)

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Answer: {self.text}>"
