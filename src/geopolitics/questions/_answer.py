"""An answer: a sentence, the value it states, and the receipt."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

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
        sentences: The text before it is put in a language.

    >>> import geopolitics as gp
    >>> answer = gp.ask("Who chaired the SCO in May 2024?", gp.article())
    >>> answer.value, answer.verdict
    (State('KAZ'), Verdict.YES)
    >>> [citation.locator for citation in answer.citations]
    ['¶ 2', '¶ 2', '¶ 2', '¶ 2']
    """

    question: str
    value: Any
    verdict: Verdict
    facts: tuple[Fact, ...] = ()
    disputed: bool = False
    locale: str = "en"
    sentences: tuple[Sentence, ...] = ()

    @property
    def text(self) -> str:
        """The answer, in full sentences."""
        return render(self.sentences, self.locale)

    @property
    def citations(self) -> tuple[Citation, ...]:
        """Where it is written: the citations of its facts, each once, in the order of the facts."""
        return tuple(dict.fromkeys(citation for fact in self.facts for citation in fact.citations))

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

    def __str__(self) -> str:
        return self.text

    def __repr__(self) -> str:
        return f"<Answer: {self.text}>"
