"""Comparing names: two spellings that a reader takes for the same fold to the same text.

Scripts are never transliterated: ``Россия`` and ``Rossiya`` stay apart.
"""

from __future__ import annotations

import unicodedata

_GONE = ""
_SPACE = " "

# Marks used as apostrophes, and letters that only look like one (okina, hamza, ayin): people type any of them, or none.
_APOSTROPHES = "'`\u00b4\u2018\u2019\u201b\u2032\u02b9\u02ba\u02bb\u02bc\u02bd\u02be\u02bf\u02c8\u02ca\u02cb\u0313"

# Points inside abbreviations (U.S.A.) and names (コート・ジボワール).
_POINTS = ".\u00b7\u2027\u2024\u30fb\uff65"

# One letter to a reader, several to a keyboard: Arabic and Persian yeh, kaf, heh, alef; dotless i; Russian yo.
_SAME_LETTER = {
    **dict.fromkeys("\u0649\u06cc\u06d2\u06cd\u06d0", "\u064a"),
    **dict.fromkeys("\u06a9\u06aa\u06ab", "\u0643"),
    **dict.fromkeys("\u0629\u06c0\u06c1\u06c2\u06c3\u06d5\u06be", "\u0647"),
    **dict.fromkeys("\u0623\u0625\u0622\u0671", "\u0627"),
    "\u0131": "i",
    "\u0451": "\u0435",
}

# Latin letters whose stroke or ligature Unicode does not take apart.
_PLAIN_LETTER = {
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "ħ": "h", "ŧ": "t", "æ": "ae", "œ": "oe", "þ": "th", "ə": "e", "ǝ": "e",
    "ɓ": "b", "ɗ": "d", "ɖ": "d", "ƙ": "k", "ƴ": "y", "ɛ": "e", "ɔ": "o", "ŋ": "n", "ɲ": "n", "ɩ": "i", "ʋ": "v",
    "ɣ": "g", "ƒ": "f", "ɨ": "i", "ʉ": "u", "ŀ": "l", "ß": "ss", "ĸ": "k", "ƿ": "w", "ɡ": "g",
}  # fmt: skip


class _FoldTable(dict[int, str]):
    """What becomes of each character, worked out when it is first met."""

    def __missing__(self, point: int) -> str:
        self[point] = folded = _fold_character(chr(point))
        return folded


class _MarkTable(dict[int, str]):
    """The letter under its accents, for Latin, Greek and Cyrillic; every other character as it is."""

    def __missing__(self, point: int) -> str:
        self[point] = bare = _bare_letter(chr(point))
        return bare


def _fold_character(character: str) -> str:
    if character in _APOSTROPHES or character in _POINTS:
        return _GONE
    if character == "&":
        return " & "
    category = unicodedata.category(character)
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category == "Cf":
        return _GONE
    if category[0] in "PZ" or category == "Cc":
        return _SPACE
    if category == "Mn" and _is_silent(ord(character)):
        return _GONE
    return _SAME_LETTER.get(character, character)


def _is_silent(point: int) -> bool:
    """Marks that spelling leaves out at will: Hebrew and Arabic vowels, variation selectors, the dot of a folded İ."""
    return (
        0x0591 <= point <= 0x05C7
        or 0x0610 <= point <= 0x061A
        or 0x064B <= point <= 0x065F
        or point in (0x0307, 0x0670)
        or 0x06D6 <= point <= 0x06ED
        or 0xFE00 <= point <= 0xFE0F
    )


def _bare_letter(character: str) -> str:
    point = ord(character)
    if 0x0300 <= point <= 0x036F:
        return _GONE
    if point < 0x0530 or 0x1E00 <= point <= 0x1FFF:
        character = unicodedata.normalize("NFD", character)[0]
    return _PLAIN_LETTER.get(character, character)


_FOLDED = _FoldTable({0x0640: _GONE})
_BARE = _MarkTable()


def fold(text: str) -> str:
    """The form in which two spellings of one name are the same text.

    Case, width, spaces, punctuation, dashes, apostrophes, invisible marks, digits of other scripts, Arabic vowel
    signs and keyboard variants of one letter make no difference; accents and scripts do. The case of i is folded
    alike whatever the locale of the machine (``İ``, ``I``, ``ı`` and ``i`` are one).

    Source:
        Unicode Standard Annex 15 (NFKC) and the default case folding of section 3.13.

    >>> fold("TÜRKİYE") == fold("Türkiye")
    True
    >>> fold("Guinea–Bissau"), fold("Côte d’Ivoire"), fold("U.S.A.")
    ('guinea bissau', 'côte divoire', 'usa')
    """
    if text.isascii():
        return _joined(text.casefold().translate(_FOLDED))
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_FOLDED)
    return _joined(unicodedata.normalize("NFKC", folded))  # again: casefold takes some letters apart


def _joined(text: str) -> str:
    return " ".join(text.split())


def fold_marks(text: str) -> str:
    """`fold`, and the accents of Latin, Greek and Cyrillic letters taken away.

    In other scripts a mark is part of the letter, so it stays: ``が`` is not ``か``.

    >>> fold_marks("São Tomé & Príncipe"), fold_marks("Türkiye"), fold_marks("Łódź")
    ('sao tome & principe', 'turkiye', 'lodz')
    """
    folded = fold(text)
    return folded if folded.isascii() else unicodedata.normalize("NFC", folded.translate(_BARE))
