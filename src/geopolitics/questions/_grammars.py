"""The languages in which questions are read: English, and those whose grammars are loaded when their words occur."""

from __future__ import annotations

import re
from importlib import import_module
from typing import TYPE_CHECKING, Final

from geopolitics.errors import LocaleError
from geopolitics.questions._english import ENGLISH

if TYPE_CHECKING:
    from collections.abc import Iterator

    from geopolitics.questions._language import Language

_ENGLISH: Final = "en"
_WORDS: Final = {
    _ENGLISH: r"\b(?:who|whom|what|which|when|where|how|was|were|is|are|did|does|has|the|of|in|on)\b",
    "pt": r"\b(?:quem|qual|quais|quando|onde|quantos|quantas|que|foi|foram|era|eram|é|são|desde|em|[dn][oa]s?|[oaà]s?"
    r"|aos?|e|de|se|com|pertence|membros?)\b",
    "es": r"\b(?:qui[eé]n(?:es)?|qu[eé]|cu[aá]l(?:es)?|cu[aá]ndo|d[oó]nde|cu[aá]nt[oa]s?|desde|fue|fueron|eran?|es|son"
    r"|el|las?|los|del?|al|en|entre|con|sobre|[ye])\b",
    "fr": r"\b(?:qu[ie]?|quels?|quelles?|quand|o[ùu]|combien|depuis|entre|sur|par|est|étai(?:en)?t|les?|la|l|du?|des"
    r"|aux?|avec|et|en|ils?|elles?)\b",
    "ar": r"[ء-ي]+",
    "ru": r"\b(?:кто|кем|что|как(?:ой|ая|ие|ую|их|им|ов)|когда|где|сколько|был[аио]?|ли|явля(?:ется|ются)|член\w*"
    r"|столиц\w*|в|во|на|и|с|из|к|у|о|об|по|до|от|кого|кому|год[ау]?)\b",
    "kk": r"\b(?:кім(?:дер|мен)?|қашан(?:нан)?|қайда|қанша|неше|қандай|қай|м[ае]|б[ае]|п[ае]|болды|туралы|және|не"
    r"|жыл\w*)\b",
    "tr": r"\b(?:kim\w*|ne|nere\w*|hangi|kaç|m[iıuü](?:yd[iıuü])?|etti|oldu|hakkında|nedir|ile|üye\w*|başkent\w*"
    r"|\w*[ğışİ]\w*)\b",
    "zh": r"[\u3007\u4e00-\u9fff]",
    "de": r"\b(?:wer|wem|wen|was|welche[rsnm]?|wann|wo|wie|war(?:en)?|ist|sind|hat(?:ten?)?|wurden?|der|die|das|den|dem"
    r"|von|im|am|zum|zur|und|seit|mit|über|nach|aus|viele?|gab|tr[aei]\w+|geh[öo]r\w+|mitglied\w*|besuch\w+)\b",
    "vi": r"\b(?:ai|nước|quốc|nào|gì|không|khi|bao|là|của|và|ở|đâu|có|đã|tháng|năm|tổ|chức|thủ)\b",
}
"""Words that questions in each language have: they decide which grammar is tried, not what is read."""
_FEWER: Final = 3  # times fewer words than of English: then the question is in English (*was* is German, too)
_MODULES: Final = {
    "pt": "_portuguese",
    "es": "_spanish",
    "fr": "_french",
    "ar": "_arabic",
    "ru": "_russian",
    "kk": "_kazakh",
    "tr": "_turkish",
    "zh": "_chinese",
    "de": "_german",
    "vi": "_vietnamese",
}


def grammars(question: str, locale: str | None) -> Iterator[Language]:
    """The grammars to try, in their order.

    That of the locale; English; then those whose words the question has, or all, where it has none of any. English
    comes last where the question has none of its words.
    """
    own = None if locale is None else _language(locale)
    found = likeliest(question)
    first = [own] if own in _WORDS else []
    order = (*first, _ENGLISH, *found) if _ENGLISH in found else (*first, *found, _ENGLISH)
    order = order if found else (*order, *_MODULES)
    for language in dict.fromkeys(order):
        yield _grammar(language)


def likeliest(question: str) -> list[str]:
    """The languages of which the question has words, that of which it has most first."""
    counts = {language: len(re.findall(words, question.casefold())) for language, words in _WORDS.items()}
    found = (language for language, count in counts.items() if count and count * _FEWER >= counts[_ENGLISH])
    return sorted(found, key=lambda language: -counts[language])


def _language(locale: str) -> str:
    from geopolitics.locales import normalise_locale

    try:
        return normalise_locale(locale).partition("_")[0]
    except LocaleError:
        return _ENGLISH


def _grammar(language: str) -> Language:
    if language == _ENGLISH:
        return ENGLISH
    grammar: Language = import_module(f"geopolitics.questions.{_MODULES[language]}").GRAMMAR
    return grammar
