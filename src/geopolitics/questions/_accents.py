"""Wordings that are read with their accents and without them, as people type them."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from geopolitics.questions._language import Form

_PART = re.compile(r"\{[^}]*\}|<[^>]*>|[^\s()\[\]|{}<>]+")


def bare(text: str) -> str:
    """Text without the marks on its letters."""
    parts = unicodedata.normalize("NFD", text)
    return unicodedata.normalize("NFC", "".join(sign for sign in parts if unicodedata.category(sign) != "Mn"))


def either(pattern: str) -> str:
    """A pattern in which each word that has marks may stand without them."""

    def both(found: re.Match[str]) -> str:
        word = found[0]
        return word if word[0] in "{<" or word == bare(word) else f"({word}|{bare(word)})"

    return _PART.sub(both, pattern)


def either_forms(forms: Iterable[Form]) -> tuple[Form, ...]:
    """Forms whose wordings are read in both ways."""
    return tuple(form._replace(patterns=tuple(map(either, form.patterns))) for form in forms)


def either_groups(words: Mapping[str, str]) -> dict[str, str]:
    """Groups of words that are read in both ways."""
    return {name: either(pattern) for name, pattern in words.items()}


def either_word(words: Iterable[str]) -> frozenset[str]:
    """Words in both ways."""
    return frozenset(form for word in words for form in (word, bare(word)))


def either_phrase(text: str) -> str:
    """Phrases with bars between them, in both ways."""
    return "|".join(dict.fromkeys((*text.split("|"), *bare(text).split("|"))))


def either_key(meanings: Mapping[str, str]) -> dict[str, str]:
    """What words stand for, in both ways."""
    return {**{bare(word): meaning for word, meaning in meanings.items()}, **meanings}
